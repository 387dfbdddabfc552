#!/usr/bin/env python3
"""Ways to choose the days of a timeline, compared on topics with reference timelines.

    compare.py --data T17 --claims FOLDER [--weights FILE]

--claims holds TOPIC.jsonl for each topic, as `throughline extract` writes it. Scores are the F1 of days, of mean
precision and mean recall over all reference timelines, with the number of days and the span given. Fitted weights are
those of ridge regression, leaving one topic out; --weights keeps those fitted on all topics, to show what fitting
would give: the program does not use them.
"""
import argparse
import collections
import datetime
import json
import math
import pathlib
import sys

DAY = datetime.timedelta(1)
SIGNS = ["naming", "sentences", "later", "week_later", "ahead", "printed", "printed_next"]


def read_articles(path):
    """{article: (day of publication, {day: sentences that name it})}"""
    published, named = {}, collections.defaultdict(lambda: collections.defaultdict(set))
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        if record["record"] == "article" and record["published"]:
            published[record["id"]] = datetime.date.fromisoformat(record["published"])
        elif record["record"] == "claim" and record["time"] and record["date"]:
            date = record["date"]
            if date["first"] and date["first"] == date["last"] and date["grain"] != "instant":
                named[record["article"]][datetime.date.fromisoformat(date["first"])].add(record["quote"]["begin"])
    return {a: (day, named[a]) for a, day in published.items()}


def signs_of(articles):
    """{day: Counter of signs}"""
    signs = collections.defaultdict(collections.Counter)
    for published, named in articles:
        signs[published]["printed"] += 1
        signs[published - DAY]["printed_next"] += 1
        for day, sentences in named.items():
            late = (published - day).days
            signs[day].update(naming=1, sentences=len(sentences), later=late > 0, week_later=late > 7, ahead=late < 0)
    return signs


def pagerank(articles, damping=0.85, rounds=30):
    """Over the graph from days of publication to days named (Brin and Page 1998)."""
    out = collections.defaultdict(collections.Counter)
    for published, named in articles:
        out[published].update(day for day in named if day != published)
    nodes = sorted(set(out) | {day for days in out.values() for day in days})
    rank = dict.fromkeys(nodes, 1 / max(1, len(nodes)))
    for _ in range(rounds):
        lost = sum(rank[n] for n in nodes if not out[n])
        new = dict.fromkeys(nodes, (1 - damping + damping * lost) / max(1, len(nodes)))
        for n in nodes:
            total = sum(out[n].values())
            for day, weight in sorted(out[n].items()):
                new[day] += damping * rank[n] * weight / total
        rank = new
    return rank


def solve(matrix, right):
    """Gauss with pivots; the matrix is small and positive definite."""
    n = len(right)
    rows = [list(matrix[i]) + [right[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(n):
            if r != i:
                factor = rows[r][i] / rows[i][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def scaled(signs, first, last):
    """{day: signs divided by the length of each sign's column}"""
    days = [d for d in sorted(signs) if first <= d <= last]
    length = {s: math.sqrt(sum(signs[d][s] ** 2 for d in days)) or 1 for s in SIGNS}
    return {d: [signs[d][s] / length[s] for s in SIGNS] + [1.0] for d in days}


def ridge(examples, penalty=1.0):
    n = len(SIGNS) + 1
    matrix = [[sum(x[i] * x[j] for x, _ in examples) + (penalty if i == j else 0) for j in range(n)] for i in range(n)]
    return solve(matrix, [sum(x[i] * y for x, y in examples) for i in range(n)])


class Task:
    def __init__(self, topic, reference, articles):
        self.topic, self.days = topic, set(reference)
        self.first, self.last = min(self.days), max(self.days)
        self.articles = [a for a in articles.values() if self.first <= a[0] <= self.last]
        self.signs = signs_of(self.articles)

    def score(self, rank):
        days = [d for d in self.signs if self.first <= d <= self.last]
        chosen = sorted(days, key=lambda d: (-rank(d), d))[:len(self.days)]
        both = len(set(chosen) & self.days)
        return both / max(1, len(chosen)), both / len(self.days)

    def examples(self):
        return [(x, float(d in self.days)) for d, x in scaled(self.signs, self.first, self.last).items()]

    def fitted_rank(self, weights):
        x = scaled(self.signs, self.first, self.last)
        return lambda d: sum(a * b for a, b in zip(x[d], weights))


def ways(tasks):
    """{name: function from a task to the rank of its days}"""
    sign = lambda name: lambda t: lambda d: t.signs[d][name]
    printed = lambda t, d: t.signs[d]["printed"] + t.signs[d]["printed_next"]
    fit = lambda t: ridge([e for o in tasks if o.topic != t.topic for e in o.examples()])
    return {
        "articles that name the day": sign("naming"),
        "sentences that name the day": sign("sentences"),
        "articles published on it": sign("printed"),
        "articles that name it later": sign("later"),
        "PageRank over days and days named": lambda t: (lambda r: lambda d: r.get(d, 0))(pagerank(t.articles)),
        "naming and PageRank, product": lambda t: (lambda r: lambda d: t.signs[d]["naming"] * r.get(d, 0))(pagerank(t.articles)),
        "naming and publishing, sum": lambda t: lambda d: t.signs[d]["naming"] + printed(t, d) / 2,
        "naming over the root of publishing (shipped)": lambda t: lambda d: t.signs[d]["naming"] / math.sqrt(6 + printed(t, d)),
        "ridge regression, leaving one topic out": lambda t: t.fitted_rank(fit(t)),
    }


def f1(scores):
    precision, recall = (sum(s[i] for s in scores) / len(scores) for i in (0, 1))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=pathlib.Path, required=True)
    ap.add_argument("--claims", type=pathlib.Path, required=True)
    ap.add_argument("--weights", type=pathlib.Path)
    args = ap.parse_args()
    tasks = []
    for folder in sorted(p.parent for p in args.data.glob("*/timelines.jsonl")):
        articles = read_articles(args.claims / f"{folder.name}.jsonl")
        for line in open(folder / "timelines.jsonl", encoding="utf-8"):
            if line.strip():
                days = [datetime.date.fromisoformat(day[:10]) for day, _ in json.loads(line)]
                tasks.append(Task(folder.name, days, articles))
    topics = sorted({t.topic for t in tasks})
    print("| way | " + " | ".join(topics) + " | all |\n|" + " --- |" * (len(topics) + 2))
    for name, way in ways(tasks).items():
        scores = [(t.topic, t.score(way(t))) for t in tasks]
        cells = [f1([s for own, s in scores if own == topic]) for topic in topics] + [f1([s for _, s in scores])]
        print(f"| {name} | " + " | ".join(f"{c:.3f}" for c in cells) + " |", flush=True)
    if args.weights:
        weights = ridge([e for t in tasks for e in t.examples()])
        args.weights.write_text(json.dumps(dict(zip(SIGNS + ["always"], weights)), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
