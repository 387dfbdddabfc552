"""Sentences of news by a small grammar of our own (news_grammar.txt), with words that the treebanks use so."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

from corpora import Sentence
from name_labels import OUTSIDE, TYPES, labels_to_spans

GRAMMAR = Path(__file__).with_name("news_grammar.txt")
LEAST_SEEN = 2
OWN_SHARE = 4  # times a verb of ours stands in the list
DEEPEST = 14  # levels; deeper sentences are drawn again
UPOS = {"NN": "NOUN", "NNS": "NOUN", "JJ": "ADJ", "NNP": "PROPN", "CD": "NUM"}
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
POSTS = """spokeswoman spokesman minister president mayor coach director captain officer secretary senator chairman
    leader commander judge professor analyst lawyer chief manager governor ambassador envoy""".split()
NUMBERS = [*map(str, range(2, 100)), *"two three four five six seven eight nine ten twenty fifty".split()]
DEEDS = """ban attack seize bomb shell raid block arrest release close open name fine charge back kill wound injure rescue
    detain blame target storm blast replace evacuate search free reopen strand""".split()
MONTHS = "January February March April May June July August September October November December".split()
BODIES = "Board Council Ministry Union Party Agency Bank Court Committee Department University Office League".split()
FIELDS = "Harbour Defence Health Energy Trade Transport Justice Finance Labour Education Security Fishing".split()
OWN_WORDS = {
    "weekday": WEEKDAYS,
    "month": MONTHS,
    "span": "week month year night day morning".split(),
    "post": POSTS,
    "title": [post.title() for post in POSTS],
    "body": BODIES,
    "field": FIELDS,
    "number": NUMBERS,
    "day": [str(day) for day in range(1, 32)],
}
TAG_OF = {"number": "CD", "day": "CD", "post": "NN"}
VERB_TAGS = {"VBD", "VBZ", "VBN", "VBG", "VB"}
Word = tuple[str, str, int, str]  # form, tag, head's place, relation


class TooDeep(Exception):
    pass


def read_grammar(path: Path = GRAMMAR) -> dict[str, list[list[str]]]:
    rules = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            symbol, parts = line.split("\t")
            rules[symbol].append(parts.split(" "))
    return rules


def verb_class(sentence: Sentence, place: int) -> str:
    """t with an object, i with nothing that fills its place, else none."""
    below = {sentence.relations[k] for k, head in enumerate(sentence.heads) if head == place}
    if below & {"ccomp", "xcomp", "iobj", "compound:prt", "aux:pass", "cop"}:
        return ""
    return "t" if "obj" in below else "i" if "nsubj" in below else ""


def find_words(treebanks: list[Sentence]) -> dict[str, list[str]]:
    """The words of each class that the treebanks have at least LEAST_SEEN times, sorted."""
    seen: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for sentence in treebanks:
        for place, (form, tag) in enumerate(zip(sentence.forms, sentence.tags)):
            xpos = tag.split("/")[1]
            if not form.isalpha() or not form.islower() or len(form) < 3:
                continue
            if xpos in UPOS and UPOS[xpos] == tag.split("/")[0]:
                seen[xpos][form] += 1
            elif xpos in VERB_TAGS and tag.startswith("VERB/"):
                kind = verb_class(sentence, place)
                if xpos == "VBN":
                    seen["VBN.t"][form] += 1
                elif kind:
                    seen[f"{xpos}.{kind}"][form] += 1
    words = {kind: sorted(f for f, n in forms.items() if n >= LEAST_SEEN) for kind, forms in seen.items()}
    for kind, forms in inflect_deeds().items():
        words[kind] = sorted(words[kind] + OWN_SHARE * forms)
    return {**words, **find_names(treebanks), **OWN_WORDS}


def inflect_deeds() -> dict[str, list[str]]:
    """The forms of DEEDS, all regular."""

    def stem(verb: str) -> str:
        return verb[:-1] if verb.endswith("e") else verb + "n" if verb == "ban" else verb

    return {
        "VB.t": DEEDS,
        "VBZ.t": [verb + "s" for verb in DEEDS if not verb.endswith(("s", "ch"))],
        "VBD.t": [stem(verb) + "ed" for verb in DEEDS],
        "VBN.t": [stem(verb) + "ed" for verb in DEEDS],
        "VBG.t": ["freeing" if verb == "free" else stem(verb) + "ing" for verb in DEEDS],
    }


def find_names(treebanks: list[Sentence]) -> dict[str, list[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for sentence in treebanks:
        labels = [next(iter(a)) if len(a) == 1 else OUTSIDE for a in sentence.names or []]
        for first, last, kind in labels_to_spans(labels):
            forms = [f for f in sentence.forms[first:last] if f.isalpha() and f[0].isupper()]
            if kind == "PER" and len(forms) == last - first == 2:
                found["given"].add(forms[0])
                found["surname"].add(forms[1])
            elif len(forms) == last - first == 1 and kind in TYPES[1:3]:
                found["organisation" if kind == "ORG" else "place"].add(forms[0])
    return {kind: sorted(forms) for kind, forms in found.items()}


class NewsGrammar:
    def __init__(self, treebanks: list[Sentence], seed: int) -> None:
        self.rules, self.words, self.rng = read_grammar(), find_words(treebanks), random.Random(seed)

    def draw(self, number: int) -> Sentence:
        while True:
            words: list[Word] = []
            try:
                root = self.expand("S", words, 0, "")
            except TooDeep:
                continue
            return finish(words, root, f"grammar-{number}")

    def expand(self, part: str, words: list[Word], depth: int, tag: str) -> int:
        """Adds the words of a part; the place of its head."""
        if depth > DEEPEST:
            raise TooDeep
        symbol, _, own = part.partition(":") if "/" not in part else (part, "", "")
        if symbol in self.rules:
            return self.expand_rule(self.rng.choice(self.rules[symbol]), words, depth, own or tag)
        words.append(self.word(symbol, own or tag))
        return len(words) - 1

    def expand_rule(self, parts: list[str], words: list[Word], depth: int, tag: str) -> int:
        head, below = -1, []
        for part in parts:
            if part.startswith("*"):
                head = self.expand(part[1:], words, depth + 1, tag)
            else:
                inner, _, relation = part.rpartition("=")
                below.append((self.expand(inner, words, depth + 1, ""), relation))
        for place, relation in below:
            form, own, _, _ = words[place]
            words[place] = (form, own, head, relation)
        return head

    def word(self, part: str, tag: str) -> Word:
        if not part.startswith("@"):
            form, upos, xpos = part.split("/")
            return form, f"{upos}/{xpos or tag}", -1, "root"
        kind = part[1:]
        known = kind.split(".")[0]
        xpos = tag or TAG_OF.get(kind, known if known.isupper() else "NNP")
        return self.rng.choice(self.words[kind]), f"{UPOS.get(xpos, 'VERB')}/{xpos}", -1, "root"


def finish(words: list[Word], root: int, document: str) -> Sentence:
    """The sentence with its first letter large, `an` before a vowel, and one comma where two meet or a mark follows."""
    kept = [i for i, w in enumerate(words) if not (w[0] == "," and (i + 1 == len(words) or words[i + 1][0] in ",.?"))]
    place = {old: new for new, old in enumerate(kept)}
    forms = [words[i][0] for i in kept]
    for i, form in enumerate(forms[:-1]):
        if form in ("a", "an"):
            forms[i] = "an" if forms[i + 1][0] in "aeiou" else "a"
    tags = [words[i][1] for i in kept]
    if forms[0] in POSTS:
        tags[0] = "PROPN/NNP"
    forms[0] = forms[0][0].upper() + forms[0][1:]
    heads = [place[words[i][2]] if i != root else -1 for i in kept]
    return Sentence(document, forms, tags, heads, [words[i][3] for i in kept])


def write_news(treebanks: list[Sentence], count: int, seed: int) -> list[Sentence]:
    """`count` sentences, each a document of its own, without names' types."""
    grammar = NewsGrammar(treebanks, seed)
    return [grammar.draw(number) for number in range(count)]
