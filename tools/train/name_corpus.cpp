#include "name_corpus.hpp"

#include <algorithm>
#include <optional>
#include <sstream>
#include <string_view>

namespace throughline::train {
namespace {

using language::NameLabel;

std::optional<MentionType> type_named(std::string_view name) {
  if (name == "PER") {
    return MentionType::per;
  }
  if (name == "ORG") {
    return MentionType::org;
  }
  if (name == "LOC") {
    return MentionType::loc;
  }
  return name == "MISC" || name == "OTH" ? std::optional(MentionType::misc) : std::nullopt;
}

// The label of a tag such as "I-PER" after `previous`; IO tags open a name where none of the type is open.
NameLabel label_of(std::string_view tag, NameLabel previous) {
  const auto type = tag.size() > 2 ? type_named(tag.substr(2)) : std::nullopt;
  if (!type) {
    return language::kOutside;
  }
  const NameLabel inner = language::inner_label(*type);
  const bool goes_on = tag.front() == 'I' && language::may_follow(previous, inner);
  return goes_on ? inner : language::first_label(*type);
}

// Reads lines with one word each; `word` and `tag` are their columns, `mark` begins a new document.
std::vector<NameSentence> read_columns(const std::string& path, char parted_by, std::size_t word, std::size_t tag,
                                       std::string_view mark) {
  std::vector<NameSentence> sentences(1);
  std::size_t document = 0;
  std::istringstream lines(read_file(path));
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(mark)) {
      ++document;
      continue;
    }
    if (line.empty()) {
      if (!sentences.back().words.empty()) {
        sentences.emplace_back();
      }
      continue;
    }
    std::vector<std::string> columns;
    std::istringstream parts(line);
    for (std::string part; std::getline(parts, part, parted_by);) {
      columns.push_back(part);
    }
    if (columns.size() <= tag || line.starts_with("# ")) {
      continue;
    }
    NameSentence& sentence = sentences.back();
    sentence.document = path + std::to_string(document);
    const NameLabel previous = sentence.labels.empty() ? language::kOutside : sentence.labels.back();
    sentence.words.push_back(columns[word]);
    sentence.labels.push_back(label_of(columns[tag], previous));
  }
  sentences.pop_back();
  return sentences;
}

}  // namespace

std::vector<NameSentence> read_uner(const std::string& path) { return read_columns(path, '\t', 1, 2, "# newdoc id"); }

std::vector<NameSentence> read_wikigold(const std::string& path) { return read_columns(path, ' ', 0, 1, "-DOCSTART-"); }

namespace {

struct OpenEntity {
  std::string id;
  std::string type;
  std::size_t begin = 0;
};

MentionType type_of_entity(std::string_view type) {
  if (type == "person") {
    return MentionType::per;
  }
  if (type == "organization") {
    return MentionType::org;
  }
  return type == "place" ? MentionType::loc : MentionType::misc;
}

// Titles that GUM counts to the person's name and news does not.
bool is_title(const TreebankWord& word) {
  constexpr std::string_view kTitles[] = {"Minister", "President",  "Professor",  "Secretary", "Senator", "Governor",
                                          "Mayor",    "King",       "Queen",      "Prince",    "General", "Colonel",
                                          "Dr.",      "Mr.",        "Mrs.",       "Ms.",       "Captain", "Judge",
                                          "Sir",      "Chancellor", "Ambassador", "Bishop",    "Pope",    "Sergeant"};
  return std::find(std::begin(kTitles), std::end(kTitles), word.form) != std::end(kTitles);
}

bool is_proper(const TreebankWord& word) { return word.tag.starts_with("PROPN"); }

// The word of [begin, end) whose head lies outside.
std::size_t head_of(const TreebankSentence& sentence, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    const auto head = static_cast<std::size_t>(sentence.words[i].head);
    if (head < begin || head >= end) {
      return i;
    }
  }
  return begin;
}

// Marks the run of proper nouns around the entity's head, unless another name is there already.
void mark_entity(const TreebankSentence& sentence, std::size_t begin, std::size_t end, MentionType type,
                 NameSentence& names) {
  const std::size_t head = head_of(sentence, begin, end);
  if (!is_proper(sentence.words[head])) {
    return;
  }
  std::size_t first = head;
  std::size_t last = head;
  const auto in_name = [&](std::size_t i) {
    const TreebankWord& word = sentence.words[i];
    return is_proper(word) || word.form == "-" || word.form == "of" || word.form == "&";
  };
  while (first > begin && in_name(first - 1)) {
    --first;
  }
  while (last + 1 < end && in_name(last + 1)) {
    ++last;
  }
  while (!is_proper(sentence.words[first])) {
    ++first;
  }
  while (!is_proper(sentence.words[last])) {
    --last;
  }
  while (type == MentionType::per && first < last && is_title(sentence.words[first])) {
    ++first;
  }
  for (std::size_t i = first; i <= last; ++i) {
    if (names.labels[i] != language::kOutside) {
      return;
    }
  }
  for (std::size_t i = first; i <= last; ++i) {
    names.labels[i] = i == first ? language::first_label(type) : language::inner_label(type);
  }
}

// Reads the brackets of one word's column, "(12-person-new-…" and "12)", and marks what closes here.
void read_brackets(const TreebankSentence& sentence, std::size_t at, std::vector<OpenEntity>& open,
                   NameSentence& names) {
  const std::string& misc = sentence.words[at].misc;
  const std::size_t start = misc.find("Entity=");
  if (start == std::string::npos) {
    return;
  }
  const std::string value = misc.substr(start + 7, misc.find('|', start) - start - 7);
  for (std::size_t i = 0; i < value.size();) {
    const bool opens = value[i] == '(';
    const std::size_t from = i + (opens ? 1 : 0);
    std::size_t stop = value.find_first_of("()", from);
    stop = stop == std::string::npos ? value.size() : stop;
    const std::string body = value.substr(from, stop - from);
    const std::string id = body.substr(0, body.find('-'));
    if (opens) {
      const std::string rest = body.size() > id.size() ? body.substr(id.size() + 1) : "";
      open.push_back({id, rest.substr(0, rest.find('-')), at});
    }
    if (stop < value.size() && value[stop] == ')') {
      for (std::size_t k = open.size(); k-- > 0;) {
        if (open[k].id == id) {
          const OpenEntity entity = open[k];
          open.erase(open.begin() + static_cast<std::ptrdiff_t>(k));
          if (entity.type != "time") {
            mark_entity(sentence, entity.begin, at + 1, type_of_entity(entity.type), names);
          }
          break;
        }
      }
    }
    i = stop + (stop < value.size() && value[stop] == ')' ? 1 : 0);
  }
}

}  // namespace

std::vector<NameSentence> read_gum_names(const std::vector<TreebankSentence>& treebank) {
  std::vector<NameSentence> sentences;
  for (const TreebankSentence& sentence : treebank) {
    NameSentence& names = sentences.emplace_back();
    names.document = sentence.document;
    for (const TreebankWord& word : sentence.words) {
      names.words.push_back(word.form);
    }
    names.labels.resize(names.words.size());
    std::vector<OpenEntity> open;
    for (std::size_t i = 0; i < names.words.size(); ++i) {
      read_brackets(sentence, i, open, names);
    }
  }
  return sentences;
}

}  // namespace throughline::train
