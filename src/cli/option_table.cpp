#include "cli/option_table.hpp"

#include <algorithm>

namespace throughline::cli {
namespace {

constexpr CommandSpec kCommands[] = {
    {"build", "PATH...|TIMELINE", "make a timeline from articles or claims",
     "  throughline build articles/ -o story.html\n"
     "  throughline build articles/ --as-of 2025-03-05 -o story.json\n"
     "  throughline build monday.claims.jsonl tuesday.claims.jsonl --query \"ceasefire,hostages\"\n"
     "  throughline build --store story.db -o story.html\n",
     1, SIZE_MAX, 0},
    {"annotate", "PATH...", "print what was found in each article: words, names, times, quantities, events",
     "  throughline annotate article.txt\n"
     "  throughline annotate --plain --published 2025-03-05 --format timeml body.txt\n"},
    {"extract", "PATH...", "print the claims of each article",
     "  throughline extract articles/ -o story.claims.jsonl\n"
     "  cat article.txt | throughline extract -\n"},
    {"merge", "CLAIMS...", "merge claims files into one; order and repeats do not matter",
     "  throughline merge a.claims.jsonl b.claims.jsonl -o all.claims.jsonl\n"},
    {"add", "PATH...", "add articles to a store; what is there already is left alone",
     "  throughline add articles/ --store story.db\n"},
    {"log", "", "list the versions of a store, the newest first", "  throughline log --store story.db\n", 0, 0},
    {"doctor", "", "look a store through: every digest, every row", "  throughline doctor --store story.db\n", 0, 0},
    {"override", "list|import FILE|remove N...|KIND TARGET...", "keep an editor's corrections in a store",
     "  throughline override KIND TARGET... --store FILE    (KIND: hide, pin, rename, set-date, correct-count,\n"
     "      merge-entries, split-entry, merge-actors, split-actor)\n"
     "  throughline override hide c-0123456789ab --note \"not this story\" --store story.db\n"
     "  throughline override set-date c-0123456789ab --value 2025-03-05 --store story.db\n"
     "  throughline override import overrides.tsv --store story.db\n"
     "  throughline override list --store story.db\n"},
    {"watch", "PATH...", "build or publish again whenever the articles change, and say what changed",
     "  throughline watch articles/ -o site\n"
     "  throughline watch articles/ --store story.db -o story.html\n"},
    {"diff", "A B", "say what changed between two timelines, and who says so",
     "  throughline diff monday.json wednesday.json\n"
     "  throughline diff story.db@2025-03-01 story.db@2025-03-05\n"
     "  throughline diff monday.json wednesday.json --format html -o changes.html\n",
     2, 2},
    {"publish", "PATH...|TIMELINE", "write a folder that any static web host serves",
     "  throughline publish articles/ -o site\n"
     "  throughline publish story.json -o site --base-url https://example.org/story/\n"
     "  throughline publish --store story.db -o site\n",
     1, SIZE_MAX, 0},
    {"explain", "TIMELINE|PATH ID", "say why something is in a timeline: rules, sentence, article",
     "  throughline explain story.json c-0123456789ab\n", 2, 2},
    {"verify", "TIMELINE [PATH...]", "check every quote of a timeline against its article",
     "  throughline verify story.json articles/\n"},
    {"inspect", "FILE", "show what was read from a file, its date and why, and what was left out",
     "  throughline inspect articles/2025-03-05.txt\n", 1, 1},
};

constexpr std::string_view kReads = " build annotate extract add watch publish explain verify inspect ";
constexpr std::string_view kShapes = " build watch diff publish explain ";

constexpr OptionSpec kOptions[] = {
    {"output", 'o', "FILE", "where to write (default: standard output)", " build annotate extract merge diff "},
    {"output", 'o', "FOLDER", "the folder to write", " publish "},
    {"output", 'o', "FOLDER|FILE", "the folder of a site, or the file, to write", " watch "},
    {"format", 0, "NAME",
     "json, html, md, text, csv, ics, atom, timelinejs, jsonld, graphml, gexf or dot (default: by the ending of FILE, "
     "else json)",
     " build "},
    {"format", 0, "NAME", "json, timeml or conllu (default: by the ending of FILE, else json)", " annotate "},
    {"format", 0, "NAME", "text, json, html, md or atom (default: by the ending of FILE, else text)", " diff "},
    {"format", 0, "NAME", "text or json (default: text)", " log doctor "},
    {"store", 0, "FILE", "the store: a file that keeps the story from day to day",
     " build add log doctor override watch diff publish "},
    {"overrides", 0, "FILE", "an editor's corrections: a table of KIND, TARGETS, VALUE, NOTE",
     " build watch diff publish explain "},
    {"value", 0, "TEXT", "what the correction puts in place: a date, a name, a count", " override "},
    {"note", 0, "TEXT", "why, for whoever reads the page", " override "},
    {"title", 0, "TEXT", "the story's title", kShapes},
    {"since", 0, "DATE", "keep entries that may have happened on or after DATE", kShapes},
    {"until", 0, "DATE", "keep entries that may have happened on or before DATE", kShapes},
    {"as-of", 0, "DATE", "use only what was reported by DATE; undated articles are left out",
     " build watch publish explain "},
    {"query", 0, "WORDS", "keep entries with one of these phrases in a quote, separated by commas", kShapes},
    {"actor", 0, "NAME", "keep entries in which NAME takes part or speaks; may be given more than once", kShapes},
    {"entries", 0, "N|all", "how many entries to keep (default: where salience falls away)", kShapes},
    {"days", 0, "N", "keep entries of at most N different days", kShapes},
    {"sentences", 0, "N", "sentences of summary an entry (default 1)", kShapes},
    {"quotes", 0, "one|all", "how many quotes each entry of a page carries (default: all)", " build watch "},
    {"changes-since", 0, "DATE|TIMELINE",
     "what a page shows as changed: what was reported after DATE, or since that timeline (default: the latest day)",
     " build watch publish "},
    {"base-url", 0, "URL", "where the site will stand, for feeds, calendars and the sitemap", " build watch publish "},
    {"embed", 0, "", "write embed.html too, a fragment for a page of yours", " watch publish "},
    {"published", 0, "DATE", "the publication date, whatever the article says", kReads},
    {"map", 0, "NAME=FIELD,...",
     "members of JSON objects or columns, and what they are: text, title, published, modified, outlet, url, author, "
     "id, "
     "language",
     kReads},
    {"date-order", 0, "day|month", "what stands first in dates of three numbers that can be read in two ways", kReads},
    {"plain", 0, "", "the file is body text and nothing else", kReads},
    {"exit-code", 0, "", "exit with 1 when there are changes", " diff "},
    {"jobs", 'j', "N", "threads (default: one a core); the result is the same",
     " build annotate extract add watch diff publish explain "},
    {"data-dir", 0, "FOLDER", "tables of yours in place of the built-in ones of the same name",
     " build annotate extract add override watch diff publish explain verify inspect "},
    {"actors", 0, "FILE", "names that mean one actor, or never do: a table of NAME, CANONICAL, KIND (or apart)",
     " build annotate extract add watch publish explain verify "},
    {"progress", 0, "", "show progress even when standard error is no terminal",
     " build annotate extract add watch publish "},
    {"quiet", 'q', "", "errors and warnings only: no notes, no summary, no progress", "*"},
    {"help", 'h', "", "show help", "*"},
    {"version", 0, "", "show the version", "*"},
};

}  // namespace

std::span<const CommandSpec> commands() { return kCommands; }
std::span<const OptionSpec> options() { return kOptions; }

const CommandSpec* find_command(std::string_view name) {
  const auto* found = std::find_if(std::begin(kCommands), std::end(kCommands),
                                   [name](const CommandSpec& command) { return command.name == name; });
  return found == std::end(kCommands) ? nullptr : found;
}

const OptionSpec* find_option(const CommandSpec& command, std::string_view name) {
  const auto found = std::ranges::find_if(
      kOptions, [&](const OptionSpec& option) { return option.name == name && takes(command, option); });
  return found == std::end(kOptions) ? nullptr : found;
}

const OptionSpec* find_option(const CommandSpec& command, char letter) {
  const auto found = std::ranges::find_if(
      kOptions, [&](const OptionSpec& option) { return option.letter == letter && takes(command, option); });
  return found == std::end(kOptions) || letter == 0 ? nullptr : found;
}

bool takes(const CommandSpec& command, const OptionSpec& option) {
  if (option.commands == "*") return true;
  const std::size_t at = option.commands.find(command.name);
  return at != std::string_view::npos && option.commands[at - 1] == ' ' &&
         option.commands[at + command.name.size()] == ' ';
}

}  // namespace throughline::cli
