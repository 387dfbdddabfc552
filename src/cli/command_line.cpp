// The only file that knows cxxopts.
#include "cli/command_line.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>

#include <fmt/format.h>
#include <cxxopts.hpp>

#include "cli/option_table.hpp"
#include "cli/suggest.hpp"
#include "throughline/edtf.hpp"

namespace throughline::cli {
namespace {

Diagnostic usage_error(std::string code, std::string message, std::string remedy) {
  return {
      .severity = Severity::error, .code = std::move(code), .message = std::move(message), .remedy = std::move(remedy)};
}

std::string see_help(std::string_view command) {
  return command.empty() ? "see throughline --help" : fmt::format("see throughline {} --help", command);
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates, std::string_view dashes,
                         std::string_view command) {
  const std::string best = nearest(word, candidates);
  return best.empty() ? see_help(command) : fmt::format("did you mean {}{}? {}", dashes, best, see_help(command));
}

Diagnostic unknown_command(std::string_view name) {
  std::vector<std::string_view> names;
  for (const CommandSpec& command : commands()) names.push_back(command.name);
  return usage_error("unknown-command", fmt::format("there is no command \"{}\"", name),
                     did_you_mean(name, names, "", ""));
}

Diagnostic unknown_option(std::string_view shown, std::string_view name, const CommandSpec& command) {
  std::vector<std::string_view> names;
  for (const OptionSpec& option : options()) {
    if (takes(command, option)) names.push_back(option.name);
  }
  return usage_error("unknown-option", fmt::format("{} has no option {}", command.name, shown),
                     did_you_mean(name, names, "--", command.name));
}

Diagnostic bad_value(std::string_view option, std::string_view value, std::string remedy) {
  return usage_error("bad-value", fmt::format("--{} cannot be \"{}\"", option, value), std::move(remedy));
}

// ---- values ---------------------------------------------------------------------------------------------------------

constexpr std::string_view kDateRemedy = "give a day, month or year, such as 2025-03-05, 2025-03 or 2025";

enum class DateEnd { first, last };

Result<std::optional<Day>> date_value(std::string_view option, const std::string& value, DateEnd end) {
  const auto span = parse_edtf(value);
  const auto day = !span ? std::optional<Day>() : end == DateEnd::first ? span->first : span->last;
  if (!day) return bad_value(option, value, std::string(kDateRemedy));
  return day;
}

Result<std::uint32_t> number_value(std::string_view option, const std::string& value) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size() || number == 0) {
    return bad_value(option, value, "give a whole number from 1");
  }
  return number;
}

std::vector<std::string> phrases(std::string_view value) {
  std::vector<std::string> found;
  while (!value.empty()) {
    const std::size_t comma = std::min(value.find(','), value.size());
    std::string_view phrase = value.substr(0, comma);
    while (phrase.starts_with(' ')) phrase.remove_prefix(1);
    while (phrase.ends_with(' ')) phrase.remove_suffix(1);
    if (!phrase.empty()) found.emplace_back(phrase);
    value.remove_prefix(std::min(comma + 1, value.size()));
  }
  return found;
}

template <class T, class From>
Done assign(T& target, Result<From> value) {
  if (!value.ok()) return value.error();
  target = std::move(value).value();
  return done();
}

Done set_entries(Invocation& call, const std::string& value) {
  call.timeline.all_entries = value == "all";
  call.timeline.entries.reset();
  if (call.timeline.all_entries) return done();
  return assign(call.timeline.entries, number_value("entries", value));
}

Done set_base_url(Invocation& call, const std::string& value) {
  const bool web = value.starts_with("https://") || value.starts_with("http://");
  const bool plain = std::all_of(value.begin(), value.end(), [](unsigned char c) { return c > ' ' && c < 0x7f; });
  if (!web || !plain) return bad_value("base-url", value, "give an address such as https://example.org/story/");
  call.base_url = value.ends_with('/') ? value : value + '/';
  return done();
}

Done set_date_order(Invocation& call, const std::string& value) {
  if (value != "day" && value != "month") return bad_value("date-order", value, "give day or month");
  call.read.date_order = value == "day" ? DateOrder::day_first : DateOrder::month_first;
  return done();
}

// "body.text=text,when=published".
Done set_field_map(Invocation& call, const std::string& value) {
  constexpr std::string_view kFields[] = {"text", "title",  "published", "modified", "outlet",
                                          "url",  "author", "id",        "language"};
  for (const std::string& pair : phrases(value)) {
    const std::size_t equals = pair.rfind('=');
    const std::string field = equals == std::string::npos ? std::string() : pair.substr(equals + 1);
    const bool known = std::find(std::begin(kFields), std::end(kFields), field) != std::end(kFields);
    if (!known || equals == 0)
      return bad_value("map", pair,
                       "give NAME=FIELD, such as \"content.body=text,when=published\"; the fields are in "
                       "throughline inspect --help");
    call.read.field_map.emplace_back(pair.substr(0, equals), field);
  }
  return done();
}

using Setter = std::function<Done(Invocation&, const std::string&)>;

template <class Member>
Setter text(Member member) {
  return [member](Invocation& call, const std::string& value) {
    std::invoke(member, call) = value;
    return done();
  };
}

Setter flag(bool Invocation::*member) {
  return [member](Invocation& call, const std::string&) {
    call.*member = true;
    return done();
  };
}

const std::map<std::string, Setter, std::less<>>& setters() {
  static const std::map<std::string, Setter, std::less<>> kSetters = {
      {"output", text(&Invocation::output)},
      {"format", text(&Invocation::format)},
      {"data-dir", text(&Invocation::data_dir)},
      {"actors", text(&Invocation::actor_file)},
      {"store", text(&Invocation::store)},
      {"overrides", text(&Invocation::overrides)},
      {"value", text(&Invocation::value)},
      {"note", text(&Invocation::note)},
      {"title",
       [](Invocation& call, const std::string& v) {
         call.timeline.title = v;
         return done();
       }},
      {"since",
       [](Invocation& call, const std::string& v) {
         return assign(call.timeline.since, date_value("since", v, DateEnd::first));
       }},
      {"until",
       [](Invocation& call, const std::string& v) {
         return assign(call.timeline.until, date_value("until", v, DateEnd::last));
       }},
      {"as-of",
       [](Invocation& call, const std::string& v) {
         return assign(call.timeline.as_of, date_value("as-of", v, DateEnd::last));
       }},
      {"query",
       [](Invocation& call, const std::string& v) {
         for (std::string& phrase : phrases(v)) call.timeline.query.push_back(std::move(phrase));
         return call.timeline.query.empty() ? Done(bad_value("query", v, "give words, such as \"ceasefire,hostages\""))
                                            : done();
       }},
      {"actor",
       [](Invocation& call, const std::string& v) {
         call.timeline.actors.push_back(v);
         return done();
       }},
      {"entries", set_entries},
      {"days",
       [](Invocation& call, const std::string& v) { return assign(call.timeline.days, number_value("days", v)); }},
      {"sentences", [](Invocation& call,
                       const std::string& v) { return assign(call.timeline.sentences, number_value("sentences", v)); }},
      {"published",
       [](Invocation& call, const std::string& v) {
         const auto day = parse_day(v);
         call.read.published = day;
         return day ? done() : Done(bad_value("published", v, "give a day, such as 2025-03-05"));
       }},
      {"map", set_field_map},
      {"date-order", set_date_order},
      {"plain",
       [](Invocation& call, const std::string&) {
         call.read.plain = true;
         return done();
       }},
      {"quotes",
       [](Invocation& call, const std::string& v) {
         call.one_quote = v == "one";
         return v == "one" || v == "all" ? done() : Done(bad_value("quotes", v, "give one or all"));
       }},
      {"changes-since", text(&Invocation::changes_since)},
      {"base-url", set_base_url},
      {"embed", flag(&Invocation::embed)},
      {"exit-code", flag(&Invocation::exit_code)},
      {"jobs", [](Invocation& call, const std::string& v) { return assign(call.jobs, number_value("jobs", v)); }},
      {"progress", flag(&Invocation::progress)},
      {"quiet", flag(&Invocation::quiet)},
      {"help", flag(&Invocation::help)},
      {"version", flag(&Invocation::version)},
  };
  return kSetters;
}

// ---- grammar --------------------------------------------------------------------------------------------------------

cxxopts::Options grammar_of(const CommandSpec& command) {
  cxxopts::Options grammar("throughline " + std::string(command.name));
  grammar.set_width(100);
  for (const OptionSpec& option : options()) {
    if (!takes(command, option)) continue;
    std::string names(option.name);
    if (option.letter != 0) names = fmt::format("{},{}", option.letter, option.name);
    if (option.value.empty()) {
      grammar.add_options()(names, std::string(option.help));
    } else {
      grammar.add_options()(names, std::string(option.help), cxxopts::value<std::string>(), std::string(option.value));
    }
  }
  return grammar;
}

// The parser refuses "--x=value" when the value holds a line break, so values travel as arguments of their own.
Result<std::vector<std::string>> split_values(std::span<const std::string> arguments, const CommandSpec& command) {
  std::vector<std::string> split;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (argument == "--") {
      split.insert(split.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i), arguments.end());
      break;
    }
    if (argument.size() < 2 || argument[0] != '-') {
      split.push_back(argument);
      continue;
    }
    const bool is_long = argument[1] == '-';
    const std::size_t equals = is_long ? argument.find('=') : std::string::npos;
    const std::string name = is_long ? argument.substr(2, equals == std::string::npos ? equals : equals - 2) : "";
    const OptionSpec* option = is_long ? find_option(command, name) : find_option(command, argument[1]);
    if (option == nullptr) {
      return unknown_option(is_long ? "--" + name : argument, is_long ? name : argument.substr(1), command);
    }
    if (option->value.empty()) {
      if (equals != std::string::npos) {
        return usage_error("bad-value", fmt::format("--{} takes no value", name), see_help(command.name));
      }
      split.push_back(argument);
      continue;
    }
    const bool attached = is_long ? equals != std::string::npos : argument.size() > 2;
    if (!attached && i + 1 == arguments.size()) {
      return usage_error("missing-value", fmt::format("--{} wants {}", option->name, option->value),
                         see_help(command.name));
    }
    split.push_back("--" + std::string(option->name));
    if (attached) {
      split.push_back(argument.substr(is_long ? equals + 1 : 2));
    } else {
      split.push_back(arguments[++i]);
    }
  }
  return split;
}

Done check_operands(const Invocation& call, const CommandSpec& command) {
  if (call.help || call.version) return done();
  if (call.operands.size() < (call.store.empty() ? command.fewest : command.fewest_with_store)) {
    return usage_error("missing-operand", fmt::format("{} wants {}", command.name, command.operands),
                       see_help(command.name));
  }
  if (call.operands.size() > command.most) {
    return usage_error("extra-operand",
                       fmt::format("{} takes {}; \"{}\" is left over", command.name,
                                   command.most == 0 ? "no path" : fmt::format("{} and no more", command.operands),
                                   call.operands[command.most]),
                       see_help(command.name));
  }
  return done();
}

Result<Invocation> parse_options(std::span<const std::string> arguments, const CommandSpec& command) {
  auto split = split_values(arguments, command);
  if (!split.ok()) return split.error();
  std::vector<const char*> words = {"throughline"};
  for (const std::string& word : split.value()) words.push_back(word.c_str());

  Invocation call;
  call.command = command.name;
  cxxopts::Options grammar = grammar_of(command);
  try {
    const auto parsed = grammar.parse(static_cast<int>(words.size()), words.data());
    for (const auto& argument : parsed.arguments()) {
      const Done set = setters().at(argument.key())(call, argument.value());
      if (!set.ok()) return set.error();
    }
    call.operands = parsed.unmatched();
  } catch (const cxxopts::exceptions::exception& problem) {
    return usage_error("bad-option", problem.what(), see_help(command.name));
  }
  const Done counted = check_operands(call, command);
  if (!counted.ok()) return counted.error();
  return call;
}

}  // namespace

Result<Invocation> parse_command_line(std::span<const std::string> arguments) {
  if (arguments.empty()) {
    return usage_error("missing-command", "throughline wants a command", "try throughline build FOLDER -o story.html");
  }
  const std::string& first = arguments.front();
  if (first == "--help" || first == "-h" || first == "help" || first == "--version") {
    Invocation call;
    call.help = first != "--version";
    call.version = first == "--version";
    if (first == "help" && arguments.size() > 1) call.command = arguments[1];
    if (!call.command.empty() && find_command(call.command) == nullptr) return unknown_command(call.command);
    return call;
  }
  const CommandSpec* command = find_command(first);
  if (command == nullptr) return unknown_command(first);
  return parse_options(arguments.subspan(1), *command);
}

std::string option_help(const std::string& command) {
  std::string help = grammar_of(*find_command(command)).help();
  const std::size_t list = help.find("\n\n");  // behind a line of usage that the page of help has already
  return list == std::string::npos ? help : help.substr(list + 2);
}

}  // namespace throughline::cli
