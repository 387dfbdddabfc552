"""Pages in the structure of common content management systems, with invented stories and furniture of our own."""
from stories import Story
from templates_parts import NAV, TEASERS, BLURB, LINKS, CARDS, COMMENTS, COOKIE, NEWSLETTER, SHARE, FIGURE, FOOT, ld, page, title


def wordpress_classic(s):
    return page(title(s) + f'<link rel="canonical" href="https://example.com/{s.path}/{s.slug}/">',
                f'''<div id="page" class="hfeed site"><header id="masthead" class="site-header"><nav id="site-navigation" class="main-navigation"><ul>{NAV}</ul></nav></header>
<div id="content"><div id="primary" class="content-area"><main id="main"><article id="post-12" class="post type-post hentry category-news">
<header class="entry-header"><h1 class="entry-title">{s.title}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="{s.iso}">{s.us}</time><time class="updated" datetime="{s.later}">later</time></span> <span class="byline">by <a href="/author">{s.author}</a></span></div></header>
<div class="entry-content">{s.flow(between={2: '<div class="wp-caption"><img src="x.jpg"><p class="wp-caption-text">The pier on Tuesday. Picture: our own</p></div>'})}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on X</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>{CARDS}</div></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/tag/ferry">ferry</a>, <a href="/tag/port">port</a></span></footer></article>
<nav class="post-navigation"><a href="/p">Previous post</a><a href="/n">Next post</a></nav>
<div id="comments" class="comments-area"><h2>3 thoughts on this story</h2><ol class="comment-list">{COMMENTS}</ol><div id="respond"><h3>Leave a reply</h3><form><p>Your email address will not be published. Required fields are marked with a star.</p></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Recent posts</h2><ul>{LINKS}</ul></section></aside></div>{FOOT}</div>''', attributes='class="single single-post has-sidebar"')


def wordpress_block(s):
    return page(title(s) + f'<meta property="article:published_time" content="{s.iso}"><meta property="og:title" content="{s.title}">',
                f'''<div class="wp-site-blocks"><header class="wp-block-template-part"><nav><ul>{NAV}</ul></nav></header><main class="wp-block-group">
<h1 class="wp-block-post-title">{s.title}</h1><div class="wp-block-post-date"><time datetime="{s.iso}">{s.us}</time></div>
<div class="entry-content wp-block-post-content is-layout-flow">{s.flow(subhead='<h2 class="wp-block-heading">{}</h2>', between={1: '<figure class="wp-block-image"><img src="p.jpg"><figcaption>Passengers wait at the quay. (Coastline Daily)</figcaption></figure>', 4: '<div class="wp-block-group related-box"><p><strong>Read more:</strong> <a href="/x">Bakers of Ostby win prize</a></p></div>'})}</div></main>{NEWSLETTER}{FOOT}</div>{COOKIE}''')


def elementor(s):
    widgets = s.flow(paragraph='<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>{}</p></div></div>',
                     subhead='<div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2 class="elementor-heading-title">{}</h2></div></div>')
    return page(title(s) + f'<meta property="article:published_time" content="{s.iso}"><meta property="article:modified_time" content="{s.later}">',
                f'''<div class="elementor elementor-location-header"><nav><ul>{NAV}</ul></nav></div><div class="elementor elementor-location-single post"><section class="elementor-section"><h1>{s.title}</h1></section>
<section class="elementor-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap">{widgets}</div></div>
<div class="elementor-column elementor-col-33"><div class="elementor-widget elementor-widget-posts"><div class="elementor-posts-container">{CARDS}</div></div></div></div></section></div>{FOOT}''')


def newspaper_theme(s):
    return page(title(s) + ld(s), f'''<div class="td-header-wrap"><ul class="sf-menu">{NAV}</ul></div><div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><a href="/">Home</a> &raquo; <a href="/n">News</a></div>
<article class="post"><div class="td-post-header"><h1 class="entry-title">{s.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">By {s.author}</div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{s.iso}">{s.us}</time></span></div></div>
<div class="td-post-sharing-top">{SHARE}</div><div class="td-post-content tagdiv-type"><div class="td-a-rec td-a-rec-id-content_top">Advertisement</div>{s.flow(between={3: '<div class="td-a-rec">- Advertisement -</div>'})}</div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li>TAGS</li><li><a href="/t">harbour</a></li></ul></div><div class="author-box-wrap"><p>{s.author} writes about the coast and the islands. She joined the paper from the Harbour Wire in 2009 and lives in Ostby.</p></div></footer></article>
<div class="td_block_related_posts">{CARDS}</div></div></div>{FOOT}''')


def guardian_like(s):
    return page(title(s, "The Lantern") + ld(s, dateModified=s.later), f'''<div id="bannerandheader"><header><nav data-component="nav"><ul>{NAV}</ul></nav></header></div><main><article class="dcr-1">
<div data-gu-name="headline"><h1>{s.title}</h1></div><div data-gu-name="standfirst"><p>{s.dek}</p></div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/p">{s.author}</a></address><details><summary>{s.uk} 08.15 BST</summary>Last modified on 1 January 2026</details></div>
<div data-gu-name="media">{FIGURE}</div><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector">{s.flow(paragraph='<p class="dcr-2">{}</p>', subhead='<h2 id="a">{}</h2>', between={2: '<figure id="x"><aside data-component="rich-link"><a href="/r"><h3>Ten walks along the northern coast</h3>Read more</a></aside></figure>', 5: '<figure><div data-component="newsletter-signup"><p>Sign up to our morning letter and get every story explained before breakfast.</p></div></figure>'})}</div></div>
<div data-gu-name="footer"><ul><li><a href="/topics">Topics</a></li><li><a href="/news">News</a></li></ul><button>Reuse this content</button></div></article></main>
<section id="most-viewed" data-component="most-viewed"><h2>Most viewed</h2><ol>{LINKS}</ol></section>{FOOT}''')


def bbc_like(s):
    blocks = s.flow(paragraph='<div data-component="text-block" class="ssrcss-7 e1"><div class="ssrcss-8"><p class="ssrcss-9">{}</p></div></div>',
                    subhead='<div data-component="subheadline-block"><h2>{}</h2></div>',
                    between={1: '<div data-component="unordered-list-block"><ul><li><a href="/l">Why the tram will not run on Sundays</a></li></ul></div>',
                             3: '<div data-component="image-block"><figure><img><figcaption><span class="visually-hidden">Image caption, </span>The quay after the fire</figcaption></figure></div>'})
    return page(title(s, "Coast News") + ld(s), f'''<header role="banner"><nav role="navigation"><ul>{NAV}</ul></nav></header><main id="main-content"><article><header><h1 id="main-heading">{s.title}</h1><div data-component="byline-block"><time datetime="{s.iso}">{s.uk}</time><p>By {s.author}</p><p>Coast correspondent</p></div></header>{blocks}
<section data-component="tag-list"><h2>Related topics</h2><ul><li><a href="/a">Ferries</a></li></ul></section><section data-component="links-block"><h2>More on this story</h2><ul>{LINKS}</ul></section></article></main>{FOOT}''')


def nyt_like(s):
    half = len(s.paragraphs) // 2
    columns = s.flow(paragraph='<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1">{}</p></div></div>',
                     subhead='<div class="css-s99gbd StoryBodyCompanionColumn"><h2 class="css-h">{}</h2></div>',
                     between={half: '<div class="css-ad"><p class="css-v">Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div>'})
    return page(title(s, "The Estmark Times") + ld(s) + f'<meta property="article:published" content="{s.iso}">',
                f'''<div id="app"><div><a class="visually-hidden" href="#site-content">Skip to content</a></div><main id="site-content"><article id="story"><header><h1 data-testid="headline">{s.title}</h1><p id="article-summary">{s.dek}</p></header><div><div data-testid="share-tools">{SHARE}</div></div>
<section name="articleBody" itemprop="articleBody">{columns}</section><div class="bottom-of-article"><div><p>{s.author} covers the coast from Veldmar. <a href="/b">More about {s.author}</a></p></div><p>A version of this article appears in print on page A3 of the national edition.</p></div></article></main><nav>{LINKS}</nav>{FOOT}</div>''')


def cnn_like(s):
    return page(title(s, "SeaNet") + ld(s), f'''<div class="header"><nav><ul>{NAV}</ul></nav></div><section class="layout__wrapper"><div class="headline"><h1 class="headline__text">{s.title}</h1><div class="byline"><span class="byline__name">{s.author}</span></div><div class="timestamp">Updated 10:02 AM EDT, {s.us}</div></div>
<main class="article__main"><div class="article__content" itemprop="articleBody"><cite class="source__cite"><span class="source__location">Port Ansel</span><span class="source__text">SeaNet</span> &mdash;</cite>{s.flow(paragraph='<p class="paragraph inline-placeholder">{}</p>', subhead='<h2 class="subheader">{}</h2>', between={2: '<div class="related-content related-content--article"><a href="/r"><span>Bakers of Ostby win prize for rye loaf</span></a><p>Related article</p></div>'})}</div></main><aside class="layout__right-rail"><div class="stack">{CARDS}</div></aside></section>{FOOT}''')


def arc_like(s):
    return page(title(s, "Veldmar Post") + ld(s) + f'<meta name="publish-date" content="{s.iso}">', f'''<div id="fusion-app"><header class="b-header"><ul>{NAV}</ul></header><div class="b-article"><div class="b-headline"><h1>{s.title}</h1></div><div class="b-byline">By {s.author}</div><div class="c-stack b-date">{s.us} at 9:30AM</div>
<article class="article-body-wrapper b-article-body">{s.flow(paragraph='<p class="c-paragraph">{}</p>', between={2: '<div class="c-interstitial"><p>[Read more: <a href="/a">Why the tram will not run on Sundays</a>]</p></div>', 4: FIGURE})}</article><div class="b-results-list">{CARDS}</div></div>{FOOT}</div>''')


def blox_like(s):
    return page(title(s, "kirrowbay.example") + f'<meta itemprop="datePublished" content="{s.iso}">', f'''<div id="site-container"><nav id="main-navigation">{NAV}</nav><div class="container"><section id="main-page-container" class="row"><div class="col-lg-8 main-content-wrap"><article class="asset" itemscope itemtype="https://schema.org/NewsArticle"><header class="asset-header"><h1 class="headline"><span itemprop="headline">{s.title}</span></h1><div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline" itemprop="author">{s.author}</span></li><li class="hidden-print"><time datetime="{s.iso}" class="asset-date text-muted">{s.us}</time></li></ul></span></div></header>
<div class="asset-content subscriber-premium"><div id="article-body" class="asset-body" itemprop="articleBody">{s.flow(paragraph='<div class="subscriber-preview"><p>{}</p></div>')}<div class="inline-asset inline-editorial-article layout-horizontal"><h4><a href="/z">Ten walks along the northern coast</a></h4></div></div><div class="tagline"><p>Reach {s.author} at 555 0117.</p></div></div></article></div><div class="col-lg-4"><div class="block">{CARDS}</div></div></section></div></div>{FOOT}''')


def gannett_like(s):
    return page(title(s, "The Marenfeld Sun") + ld(s), f'''<div class="gnt_n"><nav class="gnt_n_mn">{NAV}</nav></div><main class="gnt_cw"><article class="gnt_pr"><a href="/local" class="gnt_ar_lbl">LOCAL</a><h1 class="gnt_ar_hl" elementtiming="ar-headline">{s.title}</h1><div class="gnt_ar_by"><a href="/s" class="gnt_ar_by_a">{s.author}</a><div class="gnt_ar_pb">The Marenfeld Sun</div></div><div class="gnt_ar_dt" aria-label="Published 9:15 a.m. ET {s.us}">Published 9:15 a.m. ET {s.us}</div>
<div class="gnt_ar_b">{s.flow(paragraph='<p class="gnt_ar_b_p">{}</p>', subhead='<h2 class="gnt_ar_b_h2">{}</h2>', between={3: '<aside aria-label="advertisement" class="gnt_em"></aside><div class="gnt_em_pl"><a href="/v">Why the tram will not run on Sundays</a></div>'})}<p class="gnt_ar_b_p"><em>{s.author} covers the courts for the Sun. Contact her at 555 0117.</em></p></div></article></main>{FOOT}''')


def drupal(s):
    return page(title(s, "Water Authority") + f'<meta name="dcterms.date" content="{s.iso}">', f'''<div id="page-wrapper"><div id="header"><div class="region region-header"><ul class="menu">{NAV}</ul></div></div><div class="region region-breadcrumb"><a href="/">Home</a> › News</div><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div id="node-77" class="node node-article clearfix"><h1 class="page-title">{s.title}</h1><div class="submitted">Submitted by editor on {s.uk} - 10:12am</div><div class="content"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">{s.flow()}</div></div></div><div class="field field-name-field-tags"><div class="field-label">Tags: </div><div class="field-items"><a href="/t">water</a></div></div></div><ul class="links inline"><li><a href="/login">Log in to post comments</a></li></ul></div></div></div></div><div class="region region-sidebar-second"><div class="block block-views"><h2>Latest news</h2><ul>{LINKS}</ul></div></div></div>{FOOT}''')


def ghost(s):
    return page(title(s, "Quay Notes") + ld(s, "Article"), f'''<div class="viewport"><header id="gh-head" class="gh-head"><nav class="gh-head-menu"><ul class="nav">{NAV}</ul></nav></header><main id="site-main" class="site-main"><article class="article post tag-news"><header class="article-header gh-canvas"><section class="article-tag"><a href="/tag/news">News</a></section><h1 class="article-title">{s.title}</h1><div class="article-byline-content"><ul class="author-list"><li><a href="/a">{s.author}</a></li></ul><div class="byline-meta-content"><time class="byline-meta-date" datetime="{s.iso_day}">{s.us}</time><span class="byline-reading-time">• 5 min read</span></div></div></header><section class="gh-content gh-canvas">{s.flow(between={3: '<div class="kg-card kg-signup-card"><h2>Quay Notes by letter</h2><p>Join four thousand others who read us every Friday morning.</p></div>'})}</section></article></main><section class="footer-cta"><h2>Sign up for more like this.</h2></section><aside class="read-more-wrap"><div class="read-more inner">{CARDS}</div></aside>{FOOT}</div>''')


def substack(s):
    return page(title(s, "Harbour Letters") + ld(s), f'''<div id="entry"><div id="main"><div class="main-menu"><a href="/">Home</a><a href="/archive">Archive</a></div><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{s.title}</h1><h3 class="subtitle">{s.dek}</h3><div class="profile-hover-card-target"><a href="/@">{s.author}</a></div><div class="pencraft">{s.us}</div>{SHARE}</div><div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">{s.flow(between={4: '<div class="subscription-widget-wrap"><div class="subscription-widget"><p>Thanks for reading Harbour Letters! Subscribe for free to receive new posts and support my work.</p></div></div>'})}</div></div></div></article></div></div><div class="container"><div id="discussion"><h4>Discussion about this post</h4><div class="comment-list">{COMMENTS}</div></div></div></div></div></div>{FOOT}''')


def medium(s):
    return page(title(s, "Medium") + ld(s, "SocialMediaPosting") + f'<meta property="article:published_time" content="{s.iso}">', f'''<div id="root"><div class="a b c"><div class="d e"><a href="/m">Open in app</a><a href="/s">Sign up</a></div><div class="l"><article><div class="l"><section><div><div class="fn"><div class="ab cb"><div class="ci"><h1 class="pw-post-title">{s.title}</h1><div class="speechify"><div class="ab"><a href="/@a">{s.author}</a><span>·</span><span>6 min read</span><span>·</span><span data-testid="storyPublishDate">{s.us[:3]} {s.day}, {s.year}</span></div><div><button>Listen</button><button>Share</button></div></div>{s.flow(paragraph='<p id="a1" class="pw-post-body-paragraph nt nu">{}</p>', subhead='<h1 id="b" class="oy oz">{}</h1>')}</div></div></div></div></section></div></article></div><div class="more"><h2>Recommended from Medium</h2>{CARDS}</div></div></div>''')


def blogspot(s):
    return page(title(s, "Notes of a Docker"), f'''<div class="body-fauxcolumns"></div><div class="content"><div class="tabs-outer"><ul>{NAV}</ul></div><div class="main-outer"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>{s.us}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">{s.title}</h3><div class="post-body entry-content" id="post-body-1">{"<br /><br />".join(s.paragraphs)}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line">Posted by <span class="fn">{s.author}</span> at <a class="timestamp-link" href="/x"><abbr class="published" title="{s.iso}">8:15 AM</abbr></a></div></div></div><div class="comments" id="comments"><h4>3 comments:</h4><div id="comments-block-wrapper">{COMMENTS}</div></div></div></div></div></div></div></div><div class="sidebar section"><div class="widget Profile">About me</div><div class="widget BlogArchive"><ul>{LINKS}</ul></div></div></div></div>''')


def table_layout(s):
    return page(title(s, "Ostby Gazette"), f'''<table width="760" border="0" cellpadding="0"><tr><td colspan="3"><img src="logo.gif"></td></tr><tr><td width="120" valign="top"><font size="1"><a href="/1">Home</a><br><a href="/2">Sport</a><br><a href="/3">Letters</a><br><a href="/4">Tides</a></font></td><td valign="top"><font size="5"><b>{s.title}</b></font><br><font size="2">By {s.author}<br>{s.us}</font><br><br><font face="Times">{"<br><br>".join(s.paragraphs)}</font><br><br><font size="1"><a href="/print">Print this story</a> | <a href="/mail">Mail it to a friend</a></font></td><td width="160" valign="top"><b>Also in the Gazette</b><br>{"".join(f'<a href="/o{i}">{t}</a><br>' for i, t in enumerate(TEASERS))}</td></tr></table><center><font size="1">Copyright Ostby Gazette. No part of this page may be copied without leave of the publisher.</font></center>''')


def plain_divs(s):
    body = s.flow(paragraph="<div>{}</div>", subhead="<div><b>{}</b></div>")
    return page(title(s, "Tallin Courier") + f'<meta name="date" content="{s.iso_day}">', f'''<div class="wrap"><div class="top"><a href="/">Courier</a> {NAV}</div><div class="c1"><div class="c2"><h1>{s.title}</h1><div class="c3">{body}</div></div><div class="c4"><div class="c5">{CARDS}</div></div></div></div>{FOOT}''')


def spans_and_breaks(s):
    return page(title(s, "Radio Kirrow"), f'''<div class="menu">{NAV}</div><div class="contenido"><h2 class="titulo">{s.title}</h2><span class="fecha">{s.uk}</span><div class="texto"><span>{"</span><br><br><span>".join(s.paragraphs)}</span></div><div class="compartir">{SHARE}</div></div><div class="lateral">{LINKS}</div>{FOOT}''')


def asp_form(s):
    return page(title(s, "Hobb's Crossing Herald"), f'''<form method="post" action="./story.aspx" id="aspnetForm"><div class="aspNetHidden"></div><div id="ctl00_header">{NAV}</div><div id="ctl00_ContentPlaceHolder1_pnlStory"><h1 id="ctl00_lblTitle">{s.title}</h1><span id="ctl00_lblDate">{s.us} 8:15:00 AM</span><div id="ctl00_divText">{s.flow()}</div></div><div id="ctl00_right">{CARDS}</div></form>{FOOT}''')


def amp(s):
    return f'''<!doctype html><html amp lang="en"><head><meta charset="utf-8"><style amp-boilerplate>body{{visibility:hidden}}</style>{title(s)}{ld(s)}</head><body><amp-sidebar id="sidebar"><ul>{NAV}</ul></amp-sidebar><main><article><h1>{s.title}</h1><p class="meta">By {s.author} | {s.us}</p><amp-img src="x" width="1" height="1"></amp-img><div class="article-content">{s.flow(between={2: '<amp-ad width=300><div placeholder>Advertisement</div></amp-ad>'})}</div></article><amp-list class="related">{LINKS}</amp-list></main>{FOOT}</body></html>'''


def infinite_scroll(s):
    other = Story(9000 + s.day)
    def one(t):
        return f'<article class="story"><h1>{t.title}</h1><p class="byline">By {t.author} | {t.us}</p><div class="story__text">{t.flow()}</div></article>'
    return page(title(s) + ld(s) + f'<meta property="og:title" content="{s.title}">', f"<nav><ul>{NAV}</ul></nav><div class='stream'>{one(s)}{one(other)}</div>{FOOT}")


def paragraphs_in_sections(s):
    pieces = [f"<section class='module text'><div class='inner'><p>{p}</p></div></section>" for p in s.paragraphs]
    pieces.insert(3, f"<section class='module promo'><h3><a href='/t'>{TEASERS[0]}</a></h3><p>{BLURB[0]}</p></section>")
    return page(title(s, "Inselblick") + f'<meta name="parsely-pub-date" content="{s.iso}">', f"<header class='top'><ul>{NAV}</ul></header><div class='modules'><section class='module hero'><h1>{s.title}</h1><time datetime='{s.iso}'>{s.us}</time></section>{''.join(pieces)}<section class='module grid'>{CARDS}</section></div>{FOOT}")


def press_release(s):
    return page(title(s, "PR Harbour"), f'''<div id="nav">{NAV}</div><div class="release"><h1>{s.title}</h1><div class="release-body container"><p><span class="legendSpanClass"><span class="xn-location">PORT ANSEL</span>, <span class="xn-chron">{s.us}</span> /PR Harbour/ -- </span>{s.paragraphs[0]}</p>{"".join(f"<p>{p}</p>" for p in s.paragraphs[1:])}<p>SOURCE The Harbour Board</p></div></div><div class="more-releases">{CARDS}</div>{FOOT}''')


def agency_like(s):
    return page(title(s, "HW News") + ld(s), f'''<div class="Page-header">{NAV}</div><div class="Page-content"><bsp-story-page class="StoryPage"><div class="Page-lead"><h1 class="Page-headline">{s.title}</h1></div><div class="Page-byline"><div class="Page-authors">By {s.author}</div><div class="Page-dateModified">Updated 9:15 AM GMT+2, {s.us}</div></div><div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody">{s.flow(paragraph='<p>{}</p>', between={2: '<div class="Enhancement"><div class="PageListEnhancementGeneric"><div class="PageList-header-title">Related stories</div>' + CARDS + '</div></div>', 5: '<div class="FreeStar"><div>Advertisement</div></div>'})}<p>___</p><p>Follow our coverage of the coast at the hub of the same name.</p></div></div></bsp-story-page></div>{FOOT}''')


def tribune_like(s):
    return page(title(s, "Estmark Tribune") + ld(s, "NewsArticle", dateModified=s.later), f'''<div class="site"><div class="header-features">{NAV}</div><main id="main"><article class="post"><header class="article-header"><div class="breadcrumbs"><a href="/">News</a></div><h1><span class="dfm-title">{s.title}</span></h1></header><div class="primary-image">{FIGURE}</div><div class="byline">By <a class="author-name" href="/a">{s.author}</a> | <a href="mailto:a">a@example.com</a></div><div class="time"><span class="time-label">PUBLISHED: </span><time datetime="{s.iso_day} 08:15:00">{s.us} at 8:15 a.m.</time> | <span class="time-label">UPDATED: </span><time datetime="{s.later}">later</time></div><div class="article-body"><div class="body-copy">{s.flow(between={3: '<div class="dfm-inline-related-post"><h4>Related Articles</h4><ul>' + LINKS + '</ul></div>'})}</div></div></article><div class="article-tags"><a href="/t">ferries</a></div></main></div>{FOOT}''')


def text_site(s):
    return page(title(s, "SeaNet text"), f'''<h2>Text-only version</h2><a href="/full">Go to the full site</a><div class="story-head"><h1 class="story-title">{s.title}</h1><p>By {s.author}</p><p>{s.uk}</p></div><div class="paragraphs-container">{s.flow()}</div><ul><li><a href="/">Home</a></li><li><a href="/contact">Contact</a></li></ul>''')


def comments_outweigh(s):
    many = "".join(f"<div class='c'><b>reader{i}</b><p>{BLURB[i % 3]} {BLURB[(i + 1) % 3]} That is how I see it anyway.</p></div>" for i in range(25))
    return page(title(s, "Island Blog") + f'<meta property="article:published_time" content="{s.iso}">', f'''<div class="nav">{NAV}</div><div class="post"><h1>{s.title}</h1><p class="date">{s.us}</p><div class="post-content">{s.flow()}</div></div><div id="disqus_thread" class="comments">{many}</div>{FOOT}''')


def ld_only_body(s):
    body = "\n\n".join(s.paragraphs)
    return page(title(s, "App Shell News") + ld(s, articleBody=body), f'''<div id="root"><div class="skeleton"></div></div>{COOKIE}{FOOT}''')


def squarespace(s):
    return page(title(s, "Kirrow Weekly") + f'<meta itemprop="datePublished" content="{s.iso}"><meta itemprop="dateModified" content="{s.later}">', f'''<div id="siteWrapper"><header id="header"><nav>{NAV}</nav></header><main id="page"><article class="sections"><section class="page-section"><div class="content-wrapper"><div class="blog-item-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title">{s.title}</h1></div><div class="blog-meta-primary"><span class="blog-meta-item--author">Written By {s.author}</span><time class="dt-published blog-meta-item--date" datetime="{s.iso_day}">{s.us}</time></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">{s.flow()}</div></div></div></div></div></div></div></div></section></article><section id="itemPagination"><a href="/n"><h2>Next story</h2></a></section></main></div>{FOOT}''')


TEMPLATES = [wordpress_classic, wordpress_block, elementor, newspaper_theme, guardian_like, bbc_like, nyt_like, cnn_like,
             arc_like, blox_like, gannett_like, drupal, ghost, substack, medium, blogspot, table_layout, plain_divs,
             spans_and_breaks, asp_form, amp, infinite_scroll, paragraphs_in_sections, press_release, agency_like,
             tribune_like, text_site, comments_outweigh, ld_only_body, squarespace]
