// A question to the store of a call, and its answer as text or JSON.
#pragma once

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "base/json_writer.hpp"
#include "cli/console.hpp"
#include "cli/invocation.hpp"
#include "cli/output.hpp"
#include "cli/story_store.hpp"
#include "throughline/store.hpp"

namespace throughline::cli {

inline constexpr std::array<FormatChoice, 2> kReportFormats = {{{"text", ".txt"}, {"json", ".json"}}};

template <class Answer>
struct StoreReport {
  Result<Answer> (ClaimStore::*ask)() const;
  std::string (*as_text)(const Answer&);
  std::string (*as_json)(const Answer&);
};

// Asks and writes the answer to where the call wants it. Fails as `ask`, open_store, choose_format and write_output.
template <class Answer>
Result<Answer> report(const StoreReport<Answer>& report, const Invocation& call, Console& console) {
  const auto format = choose_format(call, kReportFormats);
  if (!format.ok()) return format.error();
  const auto store = open_store(call, StoreAccess::read);
  if (!store.ok()) return store.error();
  auto answer = (store.value().*report.ask)();
  if (!answer.ok()) return answer.error();
  const Done wrote = write_output(
      format.value() == "json" ? report.as_json(answer.value()) : report.as_text(answer.value()), call, console);
  if (!wrote.ok()) return wrote.error();
  return answer;
}

// Members of an object that are numbers.
inline void write_numbers(base::JsonWriter& json,
                          std::initializer_list<std::pair<std::string_view, std::int64_t>> members) {
  for (const auto& [name, value] : members) {
    json.key(name);
    json.number(value);
  }
}

}  // namespace throughline::cli
