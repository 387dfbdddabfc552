"""More pages, in structures that were met on saved pages of many sites: marks within sentences, dates in odd places, links
that look like teasers, stories that are short beside what surrounds them."""
import re

from stories import MONTHS
from templates_parts import BLURB, CARDS, COMMENTS, COOKIE, FOOT, LINKS, NAV, NEWSLETTER, SHARE, TEASERS, ld, page, title


def dotted(s):
    return f"{s.day:02d}.{s.month:02d}.{s.year}"


def broadcaster_with_facts(s):
    """The date stands in a list below the story, and behind the title."""
    return page(f'<title>{s.title} | SeaWave | {dotted(s)}</title><meta property="og:title" content="{s.title} | SW | {dotted(s)}">',
                f'''<div class="cookie"><div class="cookie__wrap"><p class="cookie__text">We use cookies to improve our service for you. More is in our data protection declaration.</p></div></div>
<ul id="quickjump"><li><a href="#c">Content</a></li><li><a href="#n">Navigation</a></li></ul><div id="navPrimary"><ul>{NAV}</ul></div>
<div id="bodyContent"><div class="col3"><h4 class="artikel">Harbours</h4><h1>{s.title}</h1><p class="intro">{s.dek}</p><div class="group"><div class="longText">{s.flow()}</div></div>
<div class="col1"><div class="basicTeaser"><h2><a href="/t">{TEASERS[0]}</a></h2><p>{BLURB[0]} <span class="date">{dotted(s)}</span></p></div></div>
<div class="group"><ul class="smallList"><li><strong>Date</strong>
{dotted(s)}
</li><li><strong>Author</strong>
{s.author}
</li><li><strong>Permalink</strong> https://example.com/p/a-1</li></ul></div></div></div>{FOOT}''')


def entity_marks(s):
    """Names are marked with microdata in the middle of sentences."""
    def marked(words):
        return re.sub(r"\b(Port Ansel|Veldmar|Estmark|Ostby|Marenfeld)\b",
                      r'<span class="ent" itemscope itemtype="http://schema.org/Place"><meta itemprop="name" content="\1">\1</span>', words)
    flow = "\n".join(f"<p>{marked(p)}</p>" for p in s.paragraphs)
    return page(title(s, "Future Quay") + ld(s), f'''<app><div class="siteHeader"><header>{NAV}</header></div><main><article class="article"><header class="article-header"><h1>{s.title}</h1><span class="author">{s.author}</span></header>
<div class="article-paragraphs"><div class="paragraph">{flow}</div></div><div class="related"><h3>More on this</h3><ul>{LINKS}</ul></div></article></main></app>{FOOT}''')


def linked_headline(s):
    """The headline links to itself, and the story ends in a row of linked headings."""
    return page(title(s, "Bulletin"), f'''<div id="container"><div class="navbyline"><a href="/a">{s.author}</a> / {s.us}</div><div class="article-header"><h1><a href="/self">{s.title}</a></h1></div><div id="story">{s.flow(subhead="<h3>{}</h3>")}
<div class="tools"><h3><a href="#">SHARE</a> / <a href="#">TWEET</a></h3><h3 class="thetags"><a href="/t">Harbour</a> / <a href="/u">Storms</a></h3></div></div>
<div id="next"><div class="nextstory"><h2><a href="/n">{TEASERS[1]}</a></h2><p>{BLURB[1]}</p><h3><a href="/n">READ THE REST</a></h3></div><div class="nextstory"><h2><a href="/m">{TEASERS[2]}</a></h2><p>{BLURB[2]}</p><h3><a href="/m">READ THE REST</a></h3></div></div></div>{FOOT}''')


def old_portal(s):
    """hAtom's day in the title of an abbreviation; the story beside long lists."""
    return page(title(s, "Portal News"), f'''<div id="yn-hd"><ul>{NAV}</ul></div><div class="yn-story"><h1>{s.title}</h1><cite class="byline vcard">By <span class="fn">{s.author}</span> | <abbr title="{s.iso_day}T01:40:40Z">1 hr 4 mins ago</abbr></cite>
<div class="yn-story-content">{s.flow()}</div></div><div class="yn-side"><h3>News for you</h3><ul>{LINKS}</ul></div>{FOOT}''')


def universal_stamps(s):
    """The system's stamp is in universal time, a day behind what readers see."""
    before = f"{s.iso_day}T03:42:00Z"
    day = s.day - 1 if s.day > 1 else 28
    local = f"{MONTHS[s.month - 1]} {day}, {s.year}"
    if s.day == 1:
        return page(title(s) + ld(s), f"<article><h1>{s.title}</h1>{s.flow()}</article>")
    s.day = day
    return page(title(s) + f'<meta property="article:published_time" content="{before}"><link rel="canonical" href="https://example.com/{s.path}/{s.slug}">',
                f'''<nav>{NAV}</nav><article><h1>{s.title}</h1><p class="by">By {s.author} on {local}</p><div class="m-entry__content">{s.flow()}</div></article>{FOOT}''')


def bulletin_with_source(s):
    """Who and when in one cell, parted by breaks; the site's own day stands in its head."""
    return page(title(s, "Wire Mirror"), f'''<div id="canvas"><div id="text-bar"><div id="date-box">Mon, 25 Dec 2028</div></div><div id="main"><div class="article"><div class="article-header"><h1><a href="/self">{s.title}</a></h1><div class="article-info">{s.author}<br>The Lantern<br>Thu, {s.uk} 17:55 UTC</div></div>
<div class="article-body">{"<br><br>".join(s.paragraphs)}</div></div><div class="comment-list">{COMMENTS}</div></div></div>{FOOT}''')


def numeric_date_of_country(s):
    return page(title(s, "The Kirrow Post") + '<link rel="canonical" href="https://www.kirrowpost.co.uk/news/1">',
                f'''<header>{NAV}</header><main><h1>{s.title}</h1><div class="byline">{s.author} | {s.day:02d}/{s.month:02d}/{s.year}</div><div class="article__body">{s.flow(between={2: SHARE})}</div>{NEWSLETTER}</main>{FOOT}''')


def only_updated(s):
    return page(title(s, "Matchday"), f'''<div class="bg"><div class="container">{NAV}</div><div class="story-col"><h1>{s.title}</h1><div class="mod-info"><em>Updated: {s.us}, 5:02 PM ET</em></div><div class="mod-author"><cite>By {s.author}</cite></div><div class="mod-content">{s.flow()}</div></div></div>{FOOT}''')


def promo_classes(s):
    """Every part of the page, the story too, has the class of a promotion."""
    return page(title(s, "Pad") + ld(s), f'''<div class="promo top">{NAV}</div><div class="promo promo-wide"><h1>{s.title}</h1>{s.flow()}</div><div class="promo side"><ul>{LINKS}</ul></div>{FOOT}{COOKIE}''')


def short_among_cards(s):
    """A story of two paragraphs among many cards with more words than it has."""
    s.paragraphs, s.subheads = s.paragraphs[:2], {}
    return page(title(s, "Brief") + ld(s), f'''<header><nav>{NAV}</nav></header><main><article><h1>{s.title}</h1>{s.flow()}</article><section class="cards">{CARDS}{CARDS}</section></main>{FOOT}''')


TEMPLATES = [broadcaster_with_facts, entity_marks, linked_headline, old_portal, universal_stamps, bulletin_with_source,
             numeric_date_of_country, only_updated, promo_classes, short_among_cards]
