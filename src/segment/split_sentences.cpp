#include "throughline/stages.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "base/characters.hpp"
#include "base/text.hpp"
#include "segment/chunks.hpp"
#include "segment/lead_ins.hpp"
#include "segment/long_sentences.hpp"
#include "segment/splitter_tables.hpp"

namespace throughline {
namespace {

using segment::Chunk;
using segment::Gap;
using segment::SplitterTables;

// How many chunks of mere marks are looked through, so that a page of quotes stays linear.
constexpr std::size_t kMaxMarkChunks = 6;

// ":)" and its kin, which close the sentence before them.
bool is_face(std::string_view word) {
  const bool eyes = word.size() >= 2 && word.size() <= 4 && (word[0] == ':' || word[0] == ';' || word[0] == '=');
  return eyes && std::string_view(")(DPp*").find(word[1] == '-' && word.size() > 2 ? word[2] : word[1]) !=
                     std::string_view::npos;
}

// "[12]" after a sentence, the mark of a note.
bool is_note_mark(std::string_view word) {
  return word.size() >= 3 && word.size() <= 5 && word.front() == '[' && word.back() == ']' &&
         std::ranges::all_of(word.substr(1, word.size() - 2), is_ascii_digit);
}

// "*****", which parts what stands above it from what stands below.
bool is_drawn_line(std::string_view word) {
  constexpr std::size_t kShortest = 5;
  const bool drawn = std::string_view("*_=-~#").find(word.front()) != std::string_view::npos;
  return drawn && word.size() >= kShortest && word.find_first_not_of(word.front()) == std::string_view::npos;
}

bool is_terminal(char c) { return c == '.' || c == '!' || c == '?'; }

// A chunk without the marks around it, and whether it ends like a sentence.
struct Core {
  std::string_view word;  // without opening and closing marks, with its end mark
  bool closed = false;    // closing marks follow the end mark
  bool ellipsis = false;  // "..." or U+2026
  char mark = '\0';       // the end mark, NUL when there is none
};

Core core_of(std::string_view chunk) {
  Core core;
  const std::size_t closing = segment::closing_length(chunk);
  core.closed = closing > 0;
  core.word = chunk.substr(0, chunk.size() - closing);
  core.word.remove_prefix(segment::opening_length(core.word));
  core.ellipsis = core.word.ends_with("...") || core.word.ends_with("\u2026") || core.word.ends_with("..");
  if (core.ellipsis) {
    core.mark = '.';
  } else if (!core.word.empty() && is_terminal(core.word.back())) {
    core.mark = core.word.back();
  }
  return core;
}

class Splitter {
 public:
  Splitter(std::string_view text, std::vector<Chunk> chunks, const SplitterTables& tables)
      : text_(text), chunks_(std::move(chunks)), wrapped_(segment::is_wrapped(text, chunks_)), tables_(tables) {}

  std::vector<Sentence> split() const {
    std::vector<Sentence> sentences;
    std::size_t first = 0;
    bool quoted = false;  // inside straight double quotes of this paragraph
    for (std::size_t i = 0; i < chunks_.size(); ++i) {
      if (chunks_[i].before == Gap::paragraph) {
        quoted = false;
      }
      quoted ^= std::ranges::count(chunk(i), '"') % 2 == 1;
      if (i + 1 == chunks_.size() || ends_after(i, quoted)) {
        add_sentence(sentences, first, i);
        first = i + 1;
      }
    }
    mark_paragraphs(sentences);
    return sentences;
  }

 private:
  std::string_view chunk(std::size_t i) const {
    return text_.substr(chunks_[i].span.begin, chunks_[i].span.end - chunks_[i].span.begin);
  }

  void add_sentence(std::vector<Sentence>& sentences, std::size_t first, std::size_t last) const {
    const Span span{chunks_[first].span.begin, chunks_[last].span.end};
    sentences.push_back({span, static_cast<std::uint32_t>(sentences.size()), chunks_[first].before == Gap::paragraph});
  }

  // In a text without empty lines every line is a paragraph, unless it plainly has one sentence a line.
  void mark_paragraphs(std::vector<Sentence>& sentences) const {
    const auto is_line = [](const Chunk& chunk) { return chunk.before != Gap::space; };
    const auto lines = static_cast<std::size_t>(std::ranges::count_if(chunks_, is_line));
    const bool parted = std::ranges::count(chunks_, Gap::paragraph, &Chunk::before) > 1;
    if (wrapped_ || parted || sentences.size() * 4 <= lines * 5) {
      return;
    }
    std::size_t chunk = 0;
    for (Sentence& sentence : sentences) {
      while (chunks_[chunk].span.begin < sentence.span.begin) {
        ++chunk;
      }
      sentence.starts_paragraph = is_line(chunks_[chunk]);
    }
  }

  // Whether a sentence ends between the chunks i and i + 1. `quoted`: a straight quote is open after chunk i.
  bool ends_after(std::size_t i, bool quoted) const {
    if (chunks_[i + 1].before == Gap::paragraph || (chunks_[i + 1].before == Gap::line && !wrapped_)) {
      return true;
    }
    if (is_closing_chunk(i + 1, quoted)) {
      return false;
    }
    if (is_time_stamp(i + 1) || (i >= 2 && is_time_stamp(i - 2)) || is_drawn_line(chunk(i)) ||
        is_drawn_line(chunk(i + 1)) || segment::ends_lead_in(text_, chunks_, i, tables_)) {
      return true;
    }
    const std::size_t end = end_chunk(i);
    const Core core = core_of(chunk(end));
    return core.mark != '\0' && mark_ends(core, end, i);
  }

  // A chunk of closing marks only, which belongs to what stands before it.
  bool is_closing_chunk(std::size_t i, bool quoted) const {
    const std::string_view word = chunk(i);
    if (is_face(word) || is_note_mark(word)) {
      return true;
    }
    if (word == "\"" || word == "'") {
      return quoted || word == "'";
    }
    return word == "''" || (segment::closing_length(word) == word.size() && segment::opening_length(word) == 0);
  }

  // The chunk that holds the end mark when i is a closing chunk of its own, as in treebank text.
  std::size_t end_chunk(std::size_t i) const {
    for (std::size_t n = 0; n < kMaxMarkChunks && i > 0 && chunks_[i].before == Gap::space; ++n) {
      if (segment::closing_length(chunk(i)) < chunk(i).size() && !is_note_mark(chunk(i))) {
        break;
      }
      --i;
    }
    return i;
  }

  // "05/25/2001 10:56 AM" at chunk i, as it stands above a letter that is quoted.
  bool is_time_stamp(std::size_t i) const {
    if (i + 2 >= chunks_.size() || (chunk(i + 2) != "AM" && chunk(i + 2) != "PM")) {
      return false;
    }
    const std::string_view day = chunk(i);
    return chunk(i + 1).find(':') != std::string_view::npos && std::ranges::count(day, '/') == 2 &&
           is_ascii_digit(day.front());
  }

  bool mark_ends(const Core& core, std::size_t end, std::size_t last) const {
    const bool closed = core.closed || end != last;
    const std::string_view next = following(last + 1);
    if (next.empty()) {
      return false;
    }
    if (closed && introduces_speaker(last + 1)) {
      return false;
    }
    const bool lower = is_ascii_lower(next.front());
    if (core.ellipsis) {
      return !lower;
    }
    if (core.mark != '.') {
      // "Yahoo! said" goes on; "is that so? then go" does not.
      return !lower || (!closed && is_plain_word(core.word.substr(0, core.word.size() - 1)));
    }
    return period_ends(core.word.substr(0, core.word.size() - 1), end, next, last + 1);
  }

  // The first word after the opening marks at chunk i; a lone dash counts as the word.
  std::string_view following(std::size_t i) const {
    for (std::size_t n = 0; n < kMaxMarkChunks && i < chunks_.size(); ++n, ++i) {
      const std::string_view word = chunk(i);
      const std::size_t opening = segment::opening_length(word);
      if (opening < word.size()) {
        return word.substr(opening);
      }
    }
    return {};
  }

  // "…?" Smith said: the speaker's words go on.
  bool introduces_speaker(std::size_t i) const {
    for (std::size_t n = 0; n < 3 && i + n < chunks_.size(); ++n) {
      std::string_view word = chunk(i + n);
      while (!word.empty() && (is_terminal(word.back()) || word.back() == ',')) {
        word.remove_suffix(1);
      }
      if (tables_.speech_verbs.contains(std::string(word))) {
        return n > 0 || is_ascii_lower(word.front());
      }
      if (n == 0 && tables_.starters.contains(base::to_ascii_lower(word))) {
        return is_ascii_lower(word.front());
      }
    }
    return false;
  }

  // `next` is the word of the chunk `after` or of one behind it.
  bool period_ends(std::string_view word, std::size_t at, std::string_view next, std::size_t after) const {
    if (word.empty()) {
      return true;  // a period of its own, as in treebank text
    }
    const bool capital_next = !is_ascii_lower(next.front());
    switch (kind_of(word, at)) {
      case AbbreviationKind::title:
      case AbbreviationKind::inside:
        return false;
      case AbbreviationKind::before_number:
        return !is_ascii_digit(next.front());
      case AbbreviationKind::capital:
      case AbbreviationKind::either:
        return starts_sentence(next) || (capital_next && !is_ascii_letter(next.front()) &&
                                         !is_ascii_digit(next.front()) && next.front() != ',' && next.front() != '-');
      case AbbreviationKind::hour:
        return is_ascii_upper(next.front()) && (starts_sentence(next) || !tells_which_hour(next, after));
      case AbbreviationKind::none:
        break;
    }
    return !is_list_number(word, at) && (capital_next || is_plain_word(word));
  }

  AbbreviationKind kind_of(std::string_view word, std::size_t at) const {
    AbbreviationKind kind = tables_.abbreviations.find(word);
    // "July 27-Aug. 12", "mid-Oct. 1990"
    const std::size_t hyphen = word.rfind('-');
    if (kind == AbbreviationKind::none && hyphen != std::string_view::npos) {
      kind = tables_.abbreviations.find(word.substr(hyphen + 1));
    }
    // "St. Louis", but "on Main St. The …": a title opens the name that follows, so it has no small word before it.
    const bool pronoun = word == "I" && at > 0;
    return pronoun ? AbbreviationKind::none : kind;
  }

  // "8 a.m. Monday", "8 a.m. GMT", "8 a.m. Greenwich Mean Time", "8 a.m. Lorn time".
  bool tells_which_hour(std::string_view next, std::size_t after) const {
    std::string_view word = next.substr(0, next.find_first_of(".,;:)"));
    if (std::ranges::all_of(word, is_ascii_upper) && word.size() > 1) {
      return true;
    }
    if (tables_.days_and_months.contains(base::to_ascii_lower(word))) {
      return true;
    }
    for (std::size_t i = after; i < chunks_.size() && i < after + 3; ++i) {
      word = chunk(i).substr(0, chunk(i).find_first_of(".,;:)"));
      if (word == "time" || word == "Time") {
        return true;
      }
    }
    return false;
  }

  bool starts_sentence(std::string_view next) const {
    std::size_t length = 0;
    while (length < next.size() && is_ascii_letter(next[length])) {
      ++length;
    }
    return is_ascii_upper(next.front()) && tables_.starters.contains(base::to_ascii_lower(next.substr(0, length)));
  }

  // "1." where a sentence begins is a list's number.
  bool is_list_number(std::string_view word, std::size_t at) const {
    const bool digits = word.size() <= 2 && std::ranges::all_of(word, is_ascii_digit);
    if (!digits || at == 0 || chunks_[at].before != Gap::space) {
      return digits;
    }
    const std::string_view before = chunk(at - 1);
    const char last = before.back();
    // "on Oct. 4. The": the stop before the number is that of a short form.
    const bool abbreviated =
        last == '.' && kind_of(before.substr(0, before.size() - 1), at - 1) != AbbreviationKind::none;
    return !abbreviated && (is_terminal(last) || last == ':' || last == ';');
  }

  // A word of small letters, after which even a small letter begins a new sentence.
  static bool is_plain_word(std::string_view word) {
    return word.size() >= 2 && std::ranges::all_of(word, is_ascii_lower);
  }

  std::string_view text_;
  std::vector<Chunk> chunks_;
  bool wrapped_;
  const SplitterTables& tables_;
};

}  // namespace

struct SentenceSplitter::Impl {
  SplitterTables tables;
};

SentenceSplitter::SentenceSplitter(const TableSet& tables)
    : impl_(std::make_shared<const Impl>(Impl{SplitterTables(tables)})) {}

std::vector<Sentence> SentenceSplitter::split_sentences(std::string_view text) const {
  const Splitter splitter(text, segment::find_chunks(text), impl_->tables);
  return segment::break_long_sentences(text, splitter.split());
}

std::vector<Sentence> split_sentences(std::string_view text) {
  static const SentenceSplitter kEnglish(TableSet::embedded().value());
  return kEnglish.split_sentences(text);
}

}  // namespace throughline
