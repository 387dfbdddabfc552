"""Articles out of made-up sentences, all different, for what is measured: speed and memory."""

import random

PEOPLE = ["Mayor Ida Thorsen", "Lena Ruiz", "the coastguard", "Captain Olav Brandt", "officials", "the ministry",
          "Deputy Minister Karel Novy", "a spokeswoman for Orve Rail", "residents of Lorn", "the union"]
DEEDS = ["closed the harbour", "reopened two of the bridges", "rescued {n} passengers", "arrested {n} people near the depot",
         "approved a plan to move {n} families", "suspended talks with the port of Hallin", "released {n} tonnes of grain",
         "denied that the dam had failed", "postponed the vote", "counted {n} damaged houses"]
DAYS = ["on Monday", "on Tuesday night", "last week", "on 3 May", "in early March", "two days after the storm", "this year"]
REMARKS = ["\"We are not going to wait any longer,\" said {who}.", "At least {n} people were hurt, according to {who}.",
           "The number of missing rose from {m} to {n}, {who} said {day}.",
           "The valley is quiet in winter and few trains stop there.",
           "{who} said {day} that the ceasefire between the crews was still in force.",
           "It was not clear whether the repairs, which {who} had promised {day}, would begin before the summer."]


def article(seed, words=1100):
    """The text of one, of about so many words, with its date."""
    chance = random.Random(seed)
    lines = [f"Title: The river at Lorn, part {seed}", f"Published: 2024-05-{1 + seed % 28:02d}", ""]
    written = 0
    while written < words:
        sentences = []
        for _ in range(4):
            facts = {"who": chance.choice(PEOPLE), "day": chance.choice(DAYS), "m": chance.randint(2, 40),
                     "n": chance.randint(41, 900)}
            if chance.random() < 0.5:
                sentence = f"{facts['who']} {chance.choice(DEEDS)} {facts['day']}.".format(**facts)
            else:
                sentence = chance.choice(REMARKS).format(**facts)
            sentences.append(sentence[0].upper() + sentence[1:])
        lines += [" ".join(sentences), ""]
        written += sum(sentence.count(" ") + 1 for sentence in sentences)
    return "\n".join(lines)
