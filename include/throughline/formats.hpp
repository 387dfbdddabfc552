// Our own JSON, read and written (docs/FORMATS.md). Writers give UTF-8 with fields in the documented order and LF line
// ends; the same value always gives the same bytes. Readers check everything and say where a fault is.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/annotation.hpp"
#include "throughline/claim_set.hpp"
#include "throughline/override.hpp"
#include "throughline/result.hpp"
#include "throughline/timeline.hpp"
#include "throughline/timeline_diff.hpp"

namespace throughline {

// "throughline 0.1.0": what the formats name as their generator.
std::string_view generator();

// throughline.annotation/1: one line, with its LF.
std::string write_annotation(const Annotation& annotation);
// TimeML 1.2.1: <DCT>, then the text with its TIMEX3 inside <TEXT>. The text equals the given one after XML unescaping,
// but for characters that XML 1.0 cannot hold, which become U+FFFD.
std::string write_timeml(const Annotation& annotation);
// CoNLL-U (Universal Dependencies v2): one block a sentence.
std::string write_conllu(const Annotation& annotation);

// throughline.claims/1: a header, the records of every article in the order of their ids, what was skipped, an end.
std::string write_claims(const ClaimSet& set);

// The parts of such a stream, for what writes it piece by piece. The stream's id is base::content_id("s", {records}).
struct ClaimCounts {
  std::uint32_t articles = 0;
  std::uint32_t actors = 0;
  std::uint32_t claims = 0;
  std::uint32_t skipped = 0;

  friend bool operator==(const ClaimCounts&, const ClaimCounts&) = default;
};
ClaimCounts count_records(const ClaimSet& set);
std::string write_claims_header(std::string_view stream);
std::string write_claims_records(const ClaimSet& set);
std::string write_claims_end(std::string_view stream, const ClaimCounts& counts);

// Whether these bytes are a claims stream (and not articles): the first line that is not empty is one of its records,
// the header or, in a shuffled stream, another.
bool is_claims_stream(std::string_view bytes);
// Several streams may stand one behind the other, their lines in any order and more than once. Fails "bad-claims" with
// the line and column, "unfinished-claims" when a stream has no end or lacks lines that its end counts.
Result<ClaimSet> read_claims(std::string_view bytes, std::string_view path);

// throughline.timeline/1, indented by two spaces.
std::string write_timeline(const Timeline& timeline);
// Whether these bytes are meant as a timeline (and not as articles): a JSON object whose "format" says so, in any
// version.
bool is_timeline(std::string_view bytes);
// Fails "bad-timeline" with line and column.
Result<Timeline> read_timeline(std::string_view bytes, std::string_view path);

// throughline.diff/1, indented by two spaces.
std::string write_diff(const TimelineDiff& diff);

// Fills in what depends on the written form: digests of both sides and the patch.
TimelineDiff complete_diff(TimelineDiff diff, const Timeline& from, const Timeline& to);

// An editor's corrections: one a line, a tab between KIND, TARGET|TARGET..., VALUE and NOTE, of which the last two may
// be missing; `#` begins a comment line. Fails "bad-override" with line and column.
Result<std::vector<Override>> read_overrides(std::string_view bytes, std::string_view path);
std::string write_overrides(std::span<const Override> overrides);
// What is wrong with an override itself, whatever the story: too few targets, a value that its kind does not take.
std::optional<std::string> find_fault(const Override& override);

// RFC 6902 operations ("add", "remove", "replace") that turn one JSON document into another; empty when they are equal.
// Elements of arrays are paired by their "id" or "claim", else by all that they hold. Fails "bad-json".
Result<std::vector<PatchOperation>> make_patch(std::string_view from_json, std::string_view to_json);
// The outcome is indented as write_timeline does it: the patch from one timeline's JSON to another's gives the bytes of
// the other. Fails "bad-json", "bad-patch" (an operation that does not fit the document).
Result<std::string> apply_patch(std::string_view json, std::span<const PatchOperation> patch);

}  // namespace throughline
