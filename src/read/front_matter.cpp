#include "read/front_matter.hpp"

#include "read/characters.hpp"
#include "read/json_value.hpp"
#include "read/lines.hpp"

namespace throughline::reading {
namespace {

constexpr int kMostLines = 200;
constexpr std::size_t kLongestValue = 4000;
constexpr std::string_view kBlock = "\x1E";  // stands in no cleaned text

// "it''s" within single quotes, "say \"so\"" within double ones; what follows the closing mark is a comment.
std::string unquote(std::string_view value) {
  char mark = value.front();
  std::string text;
  for (std::size_t pos = 1; pos < value.size(); ++pos) {
    bool next = pos + 1 < value.size();
    if (value[pos] == mark) {
      if (mark != '\'' || !next || value[pos + 1] != '\'') break;
      ++pos;
    } else if (mark == '"' && value[pos] == '\\' && next) {
      ++pos;
    }
    text.push_back(value[pos]);
  }
  return text;
}

std::string scalar(std::string_view value) {
  value = base::trim(value.substr(0, kLongestValue));
  if (value.empty()) return {};
  if (value.front() == '"' || value.front() == '\'') return unquote(value);
  std::size_t comment = value.find(" #");
  return std::string(base::trim(value.substr(0, comment)));
}

// Null for nested keys, list items, comments and anything else that is no `key: value`, or `key = value` in TOML.
std::optional<FrontMatterField> field_of(std::string_view line, char mark) {
  if (line.empty() || !base::is_ascii_alpha(line.front())) return std::nullopt;
  std::size_t colon = line.find(mark);
  if (colon == std::string_view::npos) return std::nullopt;
  return FrontMatterField{std::string(base::trim(line.substr(0, colon))), scalar(line.substr(colon + 1))};
}

// A value ">" or "|" goes on in the indented lines below it, which are joined to one line here.
void add_block_line(std::string& value, std::string_view line) {
  const bool opens = value == ">" || value == "|" || value == ">-" || value == "|-";
  if (opens) value = kBlock;
  if (!value.starts_with(kBlock) || value.size() > kLongestValue) return;
  value.push_back(' ');
  value.append(base::trim(line));
}

// The mark of a block that is being gathered becomes nothing.
void finish_blocks(std::vector<FrontMatterField>& fields) {
  for (FrontMatterField& field : fields)
    if (field.value.starts_with(kBlock)) field.value = base::fold_space(field.value.substr(kBlock.size()));
}

}  // namespace

namespace {

std::string name_within(const rapidjson::Value& value) {
  if (!value.IsObject()) return {};
  const auto name = value.FindMember("name");
  return name != value.MemberEnd() && name->value.IsString() ? name->value.GetString() : std::string();
}

// Hugo's JSON front matter: one object, then the text.
std::optional<FrontMatter> read_json_front_matter(std::string_view text, std::size_t start) {
  const JsonValue json = parse_json_value(text, start);
  if (!json.ok || !json.document.IsObject()) return std::nullopt;
  FrontMatter matter;
  matter.end = json.end;
  for (const auto& member : json.document.GetObject()) {
    std::string value = member.value.IsString() ? std::string(member.value.GetString(), member.value.GetStringLength())
                                                : name_within(member.value);
    if (!value.empty()) matter.fields.push_back({member.name.GetString(), base::fold_space(value)});
  }
  return matter;
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view text) {
  std::size_t start = text.find_first_not_of('\n');
  if (start == std::string_view::npos) return std::nullopt;
  if (text[start] == '{') return read_json_front_matter(text, start);
  Line line = line_at(text, start);
  const std::string_view fence = base::trim(line.in(text));
  if (fence != "---" && fence != "+++") return std::nullopt;
  const char mark = fence == "---" ? ':' : '=';
  bool in_table = false;  // of TOML: its keys are not the article's
  FrontMatter matter;
  for (int lines = 0; lines < kMostLines && line.next < text.size(); ++lines) {
    line = line_at(text, line.next);
    std::string_view words = line.in(text);
    if (base::trim(words) == fence || (fence == "---" && base::trim(words) == "...")) {
      matter.end = line.next;
      finish_blocks(matter.fields);
      return matter;
    }
    in_table = in_table || (mark == '=' && words.starts_with('['));
    if (in_table) continue;
    if (auto field = field_of(words.substr(0, kLongestValue), mark))
      matter.fields.push_back(*field);
    else if (!matter.fields.empty() && words.starts_with(' '))
      add_block_line(matter.fields.back().value, words);
  }
  return std::nullopt;
}

}  // namespace throughline::reading
