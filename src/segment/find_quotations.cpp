// Quotations: what stands between quotation marks, paragraph by paragraph.
#include <array>

#include "base/characters.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

enum class Side : std::uint8_t { opening, closing, either };

// A quotation mark: its bytes, the family that opens and closes together, and its side.
struct Mark {
  std::string_view bytes;
  char family = '\0';
  Side side = Side::either;
};

constexpr std::array<Mark, 9> kMarks = {{{"\u201C", 'd', Side::opening},
                                         {"\u201D", 'd', Side::closing},
                                         {"\u201E", 'd', Side::opening},
                                         {"``", 'd', Side::opening},
                                         {"''", 'd', Side::either},
                                         {"\"", 'd', Side::either},
                                         {"\u00AB", 'g', Side::opening},
                                         {"\u00BB", 'g', Side::closing},
                                         {"\u2018", 's', Side::opening}}};
constexpr std::string_view kRightSingle = "\u2019";

bool is_space_at(std::string_view text, std::size_t at) { return at >= text.size() || space_length(text, at) > 0; }

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && (is_ascii_letter(text[at]) || is_ascii_digit(text[at]));
}

class QuotationFinder {
 public:
  explicit QuotationFinder(std::string_view text)
      : text_(text), opens_with_backticks_(text.find("``") != std::string_view::npos) {}

  void read_sentence(const Sentence& sentence) {
    if (sentence.starts_paragraph) {
      finish(last_end_);
    }
    for (std::size_t at = sentence.span.begin; at < sentence.span.end;) {
      at += read_mark(at);
    }
    last_end_ = sentence.span.end;
  }

  std::vector<Quotation> take() {
    finish(last_end_);
    return std::move(found_);
  }

 private:
  struct Open {
    std::size_t begin = 0;
    std::size_t inner = 0;
    char family = '\0';
  };

  bool is_open() const { return open_.family != '\0'; }

  // Reads what stands at `at` and gives its length; bytes that are no mark are passed over one by one.
  std::size_t read_mark(std::size_t at) {
    const std::string_view rest = text_.substr(at, 3);
    for (const Mark& mark : kMarks) {
      if (rest.starts_with(mark.bytes)) {
        const bool only_closes = opens_with_backticks_ && mark.bytes == "''";
        const Side side = only_closes                 ? Side::closing
                          : mark.side == Side::either ? side_of(at, mark.bytes.size())
                                                      : mark.side;
        side == Side::closing ? close(at, mark.bytes.size(), mark.family) : open(at, mark.bytes.size(), mark.family);
        return mark.bytes.size();
      }
    }
    if (rest == kRightSingle && open_.family == 's' && !is_letter_at(text_, at + 3)) {
      close(at, 3, 's');
    }
    return 1;
  }

  // The side of a straight mark: the one that white space is on, else whichever the open quotation asks for.
  Side side_of(std::size_t at, std::size_t length) const {
    const bool space_before = at == 0 || is_space_at(text_, at - 1);
    const bool space_after = is_space_at(text_, at + length);
    if (space_before != space_after) {
      return space_before ? Side::opening : Side::closing;
    }
    return is_open() ? Side::closing : Side::opening;
  }

  void open(std::size_t at, std::size_t length, char family) {
    if (!is_open()) {
      open_ = Open{at, at + length, family};
    } else if (open_.family == family && family == 'd') {
      finish(at);  // the mark that should have closed it is missing
      open_ = Open{at, at + length, family};
    }
  }

  void close(std::size_t at, std::size_t length, char family) {
    if (open_.family == family) {
      add(at + length, at, true);
    }
  }

  void finish(std::size_t end) {
    if (is_open()) {
      add(end, end, false);
    }
  }

  void add(std::size_t end, std::size_t inner_end, bool closed) {
    const auto span = [](std::size_t begin, std::size_t stop) {
      return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(stop)};
    };
    if (inner_end > open_.inner) {
      found_.push_back({span(open_.begin, end), span(open_.inner, inner_end), closed});
    }
    open_ = {};
  }

  std::string_view text_;
  bool opens_with_backticks_ = false;  // as in treebanks, where '' opens nothing
  Open open_;                          // family NUL: none is open
  std::size_t last_end_ = 0;
  std::vector<Quotation> found_;
};

}  // namespace

std::vector<Quotation> find_quotations(std::string_view text, std::span<const Sentence> sentences) {
  QuotationFinder finder(text);
  for (const Sentence& sentence : sentences) {
    finder.read_sentence(sentence);
  }
  return finder.take();
}

}  // namespace throughline
