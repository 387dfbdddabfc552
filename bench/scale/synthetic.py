"""Synthetic news, the same every time: articles from templates, and the claims that they would give, written directly so
that a hundred thousand of them need no reading. With `hostile`, every article has the same actor and the same day."""
import datetime
import hashlib
import json
import random

GIVEN = "Ada Dov Ines Lena Mara Noel Omar Petra Quinn Rosa Stan Tilda Ugo Vera Will Yara".split()
FAMILY = "Brook Lind Sol Okafor Hale Venn Abiola Ekdal Marsh Tarn Oduya Kessel Varga Moreau Ridley Stroud".split()
TOWNS = "Veld Ostia Harrow Norby Kirrow Marenfeld Estmark Ansel Tallin Lorn Sudby Hobbs Carrow Pell Wick Dunmore".split()
THINGS = "bridge quay mill school ferry tunnel hospital market library station tower depot canal theatre".split()
DEEDS = [("open", "start", "opened"), ("close", "end", "closed"), ("visit", "move", "visited"), ("praise", "say", "praised"),
         ("flood", "disaster", "flooded"), ("hit", "attack", "hit"), ("buy", "buy", "bought"), ("sell", "sell", "sold")]
EXTRAS = "after long talks|in heavy rain|before a large crowd|for the second time|despite protests|with little notice".split("|")
FIRST_DAY = datetime.date(2031, 1, 1)


def digest(*parts, size=12):
    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:size]


class Story:
    """What the articles tell of: as many events as articles, so that events grow as the folder does; each is told by ten."""

    def __init__(self, seed, articles, hostile):
        self.random, self.articles, self.hostile = random.Random(seed), articles, hostile
        days = 1 if hostile else max(30, articles // 20)
        self.events = [self._event(days, i) for i in range(articles)]

    def _event(self, days, i):
        r = self.random
        actor = "Ada Brook" if self.hostile else f"{r.choice(GIVEN)} {r.choice(FAMILY)}"
        return {"actor": actor, "deed": r.choice(DEEDS), "thing": f"{r.choice(FAMILY)} {r.choice(THINGS)} {i % 997}",
                "town": r.choice(TOWNS), "day": FIRST_DAY + datetime.timedelta(days=r.randrange(days))}

    def article(self, i):
        """(id, day of publication, sentences); a sentence is (text, event)."""
        r = self.random
        told = [self.events[(i + k * 7919) % len(self.events)] for k in range(r.randint(8, 12))]
        day = max(e["day"] for e in told[:1]) + datetime.timedelta(days=r.randint(0, 1))
        return f"s-{i:06}", day, [(self._sentence(e), e) for e in told]

    def _sentence(self, e):
        return (f"{e['actor']} {e['deed'][2]} the {e['thing']} in {e['town']} on {e['day'].day} "
                f"{e['day']:%B %Y} {self.random.choice(EXTRAS)}.")

    def write_articles(self, path):
        with open(path, "w", encoding="utf-8") as out:
            for i in range(self.articles):
                name, day, told = self.article(i)
                out.write(json.dumps({"id": name, "date": day.isoformat(), "text": "\n".join(t for t, _ in told)}) + "\n")

    def write_claims(self, path):
        total_actors = total_claims = 0
        with open(path, "w", encoding="utf-8") as out:
            write = lambda record: out.write(json.dumps(record) + "\n")
            write({"record": "header", "format": "throughline.claims/1", "generator": "bench", "stream": "s-1"})
            for i in range(self.articles):
                actors, claims = self._records(i, write)
                total_actors, total_claims = total_actors + actors, total_claims + claims
            write({"record": "end", "stream": "s-1", "articles": self.articles, "actors": total_actors,
                   "claims": total_claims, "skipped": 0})

    def _records(self, i, write):
        name, day, told = self.article(i)
        claims, people, at = [], {}, 0
        for text, event in told:
            claims.append(self._claim(name, day, text, event, at))
            for who, kind in ((event["actor"], "person"), (event["town"], "place")):
                people.setdefault((who, kind), []).append({"begin": at + text.index(who), "end": at + text.index(who) + len(who)})
            at += len(text) + 1
        words = sorted({w for text, _ in told for w in text.lower().rstrip(".").split()})
        write({"record": "article", "id": name, "path": "s.jsonl", "also": [], "title": None, "outlet": f"outlet {i % 40}",
               "url": None, "published": day.isoformat(), "published_basis": "json", "modified": None, "language": "en",
               "digest": digest(name, size=32), "actors": len(people), "claims": len(claims),
               "traits": {"agency": None, "shingles": digest(name, "s", size=64) * 16, "lines": digest(name, "l", size=16),
                          "terms": [[w, 1] for w in words]}})
        for (who, kind), mentions in people.items():
            write({"record": "actor", "id": "p-" + digest(who, kind), "article": name, "name": who, "kind": kind,
                   "aliases": [], "roles": [], "mentions": mentions})
        for claim in claims:
            write(claim)
        return len(people), len(claims)

    @staticmethod
    def _claim(name, day, text, e, at):
        span = lambda words: {"begin": at + text.index(words), "end": at + text.index(words) + len(words)}
        iso, words = e["day"].isoformat(), f"{e['day'].day} {e['day']:%B %Y}"
        return {"record": "claim", "id": "c-" + digest(name, at), "kind": "event", "article": name,
                "reported": day.isoformat(),
                "quote": {"exact": text, "begin": at, "end": at + len(text), "prefix": "", "suffix": ""},
                "predicate": {"lemma": e["deed"][0], "class": e["deed"][1], **span(e["deed"][2])},
                "date": {"edtf": iso, "first": iso, "last": iso, "grain": "day", "basis": "calendar-date", "certainty": "stated"},
                "time": span(words),
                "actors": sorted([{"id": "p-" + digest(e["actor"], "person"), "role": "agent"},
                                  {"id": "p-" + digest(e["town"], "place"), "role": "place"}], key=lambda a: a["id"]),
                "attributed_to": [], "modality": "asserted", "polarity": "pos", "counts": [], "status": None,
                "rules": ["bench"]}
