"""What the pages are put together from: invented furniture, and the frame of a page."""
import json


NAV = "".join(f'<li><a href="/{w}">{w.title()}</a></li>' for w in
              "news world politics business sport opinion culture travel weather video podcasts jobs".split())
TEASERS = ["Bakers of Ostby win prize for rye loaf", "Why the tram will not run on Sundays", "Ten walks along the northern coast",
           "Opinion: leave the old mill alone", "Quiz: how well do you know the islands?"]
BLURB = ["The prize was handed over at a dinner in the old customs house, where forty bakers had sent in their best.",
         "Work on the rails goes on until autumn and the council asks travellers to use the bus in the meantime.",
         "From cliff paths to board walks, our readers sent in the routes that they love most of all in spring."]
LINKS = "".join(f'<li><a href="/t/{i}">{t}</a></li>' for i, t in enumerate(TEASERS))
CARDS = "".join(f'<div class="card"><h3><a href="/t/{i}">{TEASERS[i]}</a></h3><p>{BLURB[i]}</p></div>' for i in range(3))
COMMENTS = "".join(f'<li class="comment"><div class="comment-author">{n}</div><div class="comment-body"><p>{t}</p></div></li>'
                   for n, t in [("harbourcat", "I was there last night and it was nothing like what you describe in this piece, sorry to say."),
                                ("Olaf", "Typical of the board. They promised us the same thing five years ago and nothing came of it at all."),
                                ("quaysider", "Good reporting, thank you. Could you also look into the contracts for the new cranes please?")])
COOKIE = '<div id="cookie-banner" class="cookie-consent"><p>We and our partners use cookies to store information on your device and to show you content that fits. You can change your choice at any time.</p><button>Accept all</button><button>Manage</button></div>'
NEWSLETTER = '<div class="newsletter-signup"><h3>Get the morning briefing</h3><p>Sign up and receive our best stories in your inbox every weekday at seven.</p><form><input type="email"><button>Sign up</button></form></div>'
SHARE = '<div class="social-share"><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">Copy link</a></li></ul></div>'
FIGURE = '<figure><img src="a.jpg" alt=""><figcaption>Boats at the pier on the morning after the storm. Photograph: R. Abiola/Harbour Wire</figcaption></figure>'
SCRIPT = '<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"a":"<p>not text</p>","d":"2011-01-01"});</script><style>.a{color:red}</style>'
FOOT = '<footer><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms</a></li></ul><p>© 2026 Coastline Media Group. All rights reserved. Registered in Veldmar under number 40 112, licensed by the press council.</p></footer>'


def ld(s, kind="NewsArticle", **more):
    data = {"@context": "https://schema.org", "@type": kind, "headline": s.title, "datePublished": s.iso,
            "author": [{"@type": "Person", "name": s.author}], "publisher": {"@type": "Organization", "name": "Coastline Daily"}}
    data.update(more)
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def page(head, body, lang="en", attributes=""):
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}{SCRIPT}</head><body {attributes}>{body}</body></html>'


def title(s, site="Coastline Daily"):
    return f"<title>{s.title} | {site}</title>"
