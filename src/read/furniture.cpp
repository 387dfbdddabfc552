#include "read/furniture.hpp"

#include <algorithm>
#include <numeric>

#include "read/byline.hpp"
#include "read/characters.hpp"
#include "read/lines.hpp"
#include "read/rough_sentences.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kShortSentence = 60;  // bytes; beside an appeal such a one belongs to it
constexpr std::size_t kShortLine = 100;
constexpr int kMostLeaning = 4;               // sentences on either side
constexpr std::size_t kLongestCredits = 200;  // of a paragraph that begins "Reporting by"

struct Weighed {
  RoughSentence sentence;
  CueScore score;
  bool addresses = false;  // speaks to the reader or of the writers, outside quotation marks
  bool out = false;

  std::size_t size() const { return sentence.end - sentence.begin; }
};

bool has_address_word(std::string_view folded) {
  std::string padded = ' ' + std::string(folded) + ' ';
  for (std::string_view word : {" you ", " your ", " our ", " us ", " we ", " you. ", " us. "})
    if (padded.find(word) != std::string::npos) return true;
  return false;
}

std::vector<Weighed> weigh(std::string_view paragraph, const FurnitureCues& cues) {
  std::vector<Weighed> weighed;
  bool quoted = false;
  for (const RoughSentence& sentence : split_roughly(paragraph)) {
    std::string folded = fold_for_cues(paragraph.substr(sentence.begin, sentence.end - sentence.begin), quoted);
    weighed.push_back({sentence, cues.score(folded, sentence.is_line), has_address_word(folded), false});
  }
  return weighed;
}

bool is_strong(const Weighed& one) { return one.score.points >= kStrongCue; }

using Range = std::pair<std::vector<Weighed>::iterator, std::vector<Weighed>::iterator>;

std::size_t bytes_of(Range range) {
  return std::accumulate(range.first, range.second, std::size_t{0},
                         [](std::size_t sum, const Weighed& one) { return sum + one.size(); });
}

// A line beside furniture that is no sentence either: "Follow us for news from the harbour".
bool is_label(const Weighed& one, std::string_view paragraph) {
  return one.sentence.is_line && one.size() <= kShortLine &&
         std::string_view(".!?\"").find(paragraph[one.sentence.end - 1]) == std::string_view::npos;
}

// What stands beside a block goes with it when it has a weak cue or is a label; within one line also when it speaks to
// the reader or, beside a block that is most of its paragraph, is too short to tell much. A few sentences at most, so
// that an interview does not follow its notice.
Range lean(Range block, std::vector<Weighed>& weighed, std::string_view paragraph) {
  const Range all{weighed.begin(), weighed.end()};
  const bool most = bytes_of(block) * 2 >= bytes_of(all);
  auto leans = [&](const Weighed& one) {
    bool beside = one.addresses || (most && one.size() <= kShortSentence);
    return one.score.points > 0 || is_label(one, paragraph) || (beside && !one.sentence.is_line);
  };
  for (int i = 0; i < kMostLeaning && block.second != all.second && leans(*block.second); ++i) ++block.second;
  for (int i = 0; i < kMostLeaning && block.first != all.first && leans(*(block.first - 1)); ++i) --block.first;
  return block;
}

// From the first to the last strong cue everything is furniture when cues make up at least half of those bytes, for an
// appeal has sentences without a cue of their own; but a sentence that is a line by itself is judged by itself. Else
// each strong sentence goes alone.
void mark_furniture(std::vector<Weighed>& weighed, std::string_view paragraph) {
  auto first = std::find_if(weighed.begin(), weighed.end(), is_strong);
  if (first == weighed.end()) return;
  Range block{first, std::find_if(weighed.rbegin(), weighed.rend(), is_strong).base()};
  std::size_t cued = 0;
  for (auto one = block.first; one != block.second; ++one) cued += one->score.points > 0 ? one->size() : 0;
  bool whole = cued * 2 >= bytes_of(block);
  bool credits = first == weighed.begin() && first->score.kind == "byline" && paragraph.size() <= kLongestCredits;
  if (credits) block.second = weighed.end();
  if (whole) block = lean(block, weighed, paragraph);
  for (auto one = block.first; one != block.second; ++one) {
    bool alone = one->sentence.is_line && one->score.points == 0 && !is_label(*one, paragraph);
    one->out = is_strong(*one) || credits || (whole && !alone);
  }
}

std::string kind_of(const Weighed& one, const std::vector<Weighed>& weighed) {
  if (!one.score.kind.empty()) return one.score.kind;
  auto strongest = std::max_element(weighed.begin(), weighed.end(),
                                    [](const Weighed& a, const Weighed& b) { return a.score.points < b.score.points; });
  return strongest->score.kind;
}

class BodyCleaner {
 public:
  BodyCleaner(std::string_view title, const FurnitureCues& cues, const CorrectionCues& corrections)
      : title_(base::fold_space(title)), cues_(cues), corrections_(corrections) {}

  void take(std::string_view paragraph) {
    bool first = cleaned_.text.empty();
    bool one_line = paragraph.find('\n') == std::string_view::npos;
    if (first && !title_.empty() && base::fold_space(paragraph) == title_) return drop("title", paragraph);
    if (corrections_.find(paragraph)) return keep(paragraph);
    if (one_line && is_byline(paragraph)) return drop("byline", paragraph);
    keep(without_cues(paragraph));
  }

  CleanedBody finish() { return std::move(cleaned_); }

 private:
  void drop(std::string_view kind, std::string_view words) {
    cleaned_.removed.push_back(std::string(kind) + ": " + base::fold_space(words));
  }

  void keep(std::string_view words) {
    words = base::trim(words);
    if (words.empty()) return;
    if (!cleaned_.text.empty()) cleaned_.text.append("\n\n");
    cleaned_.text.append(words);
  }

  std::string without_cues(std::string_view paragraph) {
    std::vector<Weighed> weighed = weigh(paragraph, cues_);
    mark_furniture(weighed, paragraph);
    std::string kept;
    std::string dropped;
    std::string kind;
    for (const Weighed& one : weighed) {
      if (one.out && kind.empty()) kind = kind_of(one, weighed);
      std::string& side = one.out ? dropped : kept;
      side.append(paragraph.substr(one.sentence.begin, one.sentence.next - one.sentence.begin));
    }
    if (dropped.empty()) return std::string(paragraph);
    drop(kind, dropped);
    return kept;
  }

  std::string title_;
  const FurnitureCues& cues_;
  const CorrectionCues& corrections_;
  CleanedBody cleaned_;
};

}  // namespace

CleanedBody remove_furniture(std::string_view body, std::string_view title, const FurnitureCues& cues,
                             const CorrectionCues& corrections) {
  BodyCleaner cleaner(title, cues, corrections);
  for (Line paragraph = paragraph_from(body, 0); paragraph.begin < body.size();
       paragraph = paragraph_from(body, paragraph.next))
    cleaner.take(paragraph.in(body));
  return cleaner.finish();
}

}  // namespace throughline::reading
