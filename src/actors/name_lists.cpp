#include "actors/name_lists.hpp"

#include <utility>

namespace throughline::actors {
namespace {

bool is_joint(const ArticleWords& words, std::uint32_t i) {
  return words.form(i) == "," || words.is(i, "and") || words.is(i, "or");
}

// Nothing but a comma, a conjunction or both stands between the two.
bool are_joined(const ArticleWords& words, WordRange first, WordRange second) {
  if (second.begin <= first.end || second.begin > first.end + 2) return false;
  if (words.sentence_begin(first.begin) != words.sentence_begin(second.begin)) return false;
  for (std::uint32_t i = first.end; i < second.begin; ++i) {
    if (!is_joint(words, i)) return false;
  }
  return true;
}

}  // namespace

std::vector<std::vector<std::size_t>> find_name_lists(const ArticleWords& words, const std::vector<Piece>& pieces) {
  std::vector<std::vector<std::size_t>> lists;
  std::vector<std::size_t> list;
  const auto close = [&] {
    if (list.size() > 1) lists.push_back(std::move(list));
    list.clear();
  };
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool goes_on =
        !list.empty() && list.back() + 1 == i && are_joined(words, pieces[i - 1].range, pieces[i].range);
    if (!goes_on) close();
    if (pieces[i].kind == PieceKind::name) list.push_back(i);
  }
  close();
  return lists;
}

}  // namespace throughline::actors
