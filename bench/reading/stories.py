"""Invented news stories for pages: the same every time, each with its own words, so that a page's furniture and its
story can be told apart in a score."""
import random

PLACES = ["Port Ansel", "Veldmar", "Estmark", "Kirrow Bay", "Tallin Ridge", "Hobb's Crossing", "Marenfeld", "Ostby"]
PEOPLE = ["Lene Ostrander", "Idris Calloway", "Mara Venn", "Tobias Hale", "Priya Ramanan", "Jonas Ekdal", "Ruth Abiola"]
BODIES = ["the harbour board", "the district council", "the ferry company", "the coast guard", "the hospital trust",
          "the dockers' union", "the water authority", "the teachers' association"]
DEEDS = ["approved the new timetable after a debate of four hours", "suspended the night service until further notice",
         "said that repairs would take at least three weeks", "asked the ministry for an extra 4.2 million crowns",
         "rejected the offer that was tabled on Monday", "opened an inquiry into the fire at the northern quay",
         "confirmed that 27 people had been brought to safety", "warned that stocks would run out within ten days"]
REASONS = ["because the older of the two pumps had failed its inspection", "while residents waited in the rain outside the hall",
           "a day after the storm cut the only road to the valley", "although the budget for the year is already spent",
           "as the first of the relief boats reached the pier", "despite a promise made before the election in May",
           "after engineers had found cracks in six of the nine pillars"]
QUOTES = ["We were told to expect delays, but nobody told us about this", "There is no plan, and there is no money",
          "Our members will not go back before the agreement is signed", "People here have seen worse, and they will manage",
          "The figures speak for themselves", "I have never seen the water so high in forty years"]
HEADS = ["{p} ferry service resumes after a week in dock", "{b} faces questions over failed pumps in {p}",
         "Storm leaves {p} without power for a third night", "Strike talks in {p} break down again",
         "{p} votes to keep its hospital open", "Fire at the northern quay of {p} under control"]
SUBHEADS = ["What happens next", "A long dispute", "How the money was spent", "Voices from the quay"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]


class Story:
    def __init__(self, seed):
        r = random.Random(seed)
        self.place = r.choice(PLACES)
        self.author = r.choice(PEOPLE)
        self.title = r.choice(HEADS).format(p=self.place, b=r.choice(BODIES).capitalize())
        self.year, self.month, self.day = r.randint(2012, 2025), r.randint(1, 12), r.randint(1, 28)
        self.paragraphs = [self._paragraph(r) for _ in range(r.randint(7, 16))]
        self.subheads = {r.randint(2, 4): r.choice(SUBHEADS[:2]), r.randint(5, 6): r.choice(SUBHEADS[2:])}
        self.dek = f"{r.choice(BODIES).capitalize()} {r.choice(DEEDS)}."
        self.slug = "-".join(w for w in "".join(c if c.isalnum() else " " for c in self.title.lower()).split())

    def _sentence(self, r):
        kind = r.random()
        place, body = r.choice(PLACES), r.choice(BODIES)
        if kind < 0.25:
            return f"“{r.choice(QUOTES)},” said {r.choice(PEOPLE)}, who speaks for {body} in {place}."
        if kind < 0.4:
            return f"In {place}, {body} {r.choice(DEEDS)}."
        return f"{body.capitalize()} {r.choice(DEEDS)}, {r.choice(REASONS)}."

    def _paragraph(self, r):
        return " ".join(self._sentence(r) for _ in range(r.choice([1, 1, 2, 2, 3])))

    iso_day = property(lambda s: f"{s.year:04d}-{s.month:02d}-{s.day:02d}")
    iso = property(lambda s: f"{s.iso_day}T{8 + s.day % 10:02d}:15:00+02:00")
    later = property(lambda s: f"{s.year + 1:04d}-{s.month:02d}-{s.day:02d}T10:00:00Z")
    us = property(lambda s: f"{MONTHS[s.month - 1]} {s.day}, {s.year}")
    uk = property(lambda s: f"{s.day} {MONTHS[s.month - 1]} {s.year}")
    path = property(lambda s: f"{s.year:04d}/{s.month:02d}/{s.day:02d}")

    def text(self):
        """What a reader would call the story: paragraphs and the headings between them."""
        lines = []
        for i, paragraph in enumerate(self.paragraphs):
            if i in self.subheads:
                lines.append(self.subheads[i])
            lines.append(paragraph)
        return "\n".join(lines)

    def flow(self, paragraph="<p>{}</p>", subhead="<h2>{}</h2>", between=()):
        """The story as markup, with pieces of furniture after given paragraphs."""
        between = dict(between)
        out = []
        for i, words in enumerate(self.paragraphs):
            if i in self.subheads:
                out.append(subhead.format(self.subheads[i]))
            out.append(paragraph.format(words))
            out.append(between.get(i, ""))
        return "\n".join(out)
