// Each output is opened by a reader of its kind that others wrote.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import markdownIt from 'markdown-it';
import Papa from 'papaparse';
import { launch } from './support/browser.js';
import { articlesOf, folder, root, run, samples } from './support/program.js';
import { serveTimelineJs } from './support/timelinejs.js';

const kBase = 'https://example.org/story/';
const timelineOf = (sample) => JSON.parse(run('build', articlesOf(sample)));
const output = (sample, format) => run('build', articlesOf(sample), '--format', format, '--base-url', kBase);

for (const sample of samples) {
  const timeline = timelineOf(sample);
  const claims = new Map(timeline.claims.map((claim) => [claim.id, claim]));

  test(`${sample}: ical.js reads the calendar, an event an entry with both ends`, () => {
    const text = output(sample, 'ics');
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[^\r]\n/.test(text));
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    const placed = timeline.entries.filter((entry) => entry.date?.first && entry.date?.last);
    assert.deepEqual(events.map((event) => event.startDate.toString()), placed.map((entry) => entry.date.first));
    events.forEach((event, number) => {
      assert.ok(event.summary.startsWith(placed[number].headline), event.summary);
      assert.ok(event.description.includes(placed[number].summary[0].text));
      assert.ok(event.endDate.compare(event.startDate) > 0);
    });
  });

  test(`${sample}: Papa Parse reads the table, a row an entry`, () => {
    const { data, errors } = Papa.parse(output(sample, 'csv'), { header: true, skipEmptyLines: true });
    assert.deepEqual(errors, []);
    assert.deepEqual(data.map((row) => [row.id, row.headline, row.quote]), timeline.entries.map((entry) => [entry.id, entry.headline, entry.summary[0].text]));
  });

  test(`${sample}: the feed is well-formed XML with what RFC 4287 asks for`, () => {
    const text = output(sample, 'atom');
    assert.equal(XMLValidator.validate(text), true);
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(text);
    assert.equal(feed['@_xmlns'], 'http://www.w3.org/2005/Atom');
    assert.ok(feed.id && feed.title && feed.author.name);
    const day = /^\d{4}-\d\d-\d\dT00:00:00Z$/;
    assert.match(feed.updated, day);
    for (const entry of feed.entry) {
      assert.ok(entry.id && entry.title && entry.content['#text']);
      assert.match(entry.updated, day);
      assert.ok(entry.updated <= feed.updated);
    }
    assert.equal(new Set(feed.entry.map((entry) => entry.id)).size, feed.entry.length);
    assert.ok(feed.entry.length >= timeline.entries.length / 2);
  });

  test(`${sample}: jsonld expands every entry and claim to schema.org`, async () => {
    const expanded = await jsonld.expand(JSON.parse(output(sample, 'jsonld')), { documentLoader: () => { throw new Error('the network was asked'); } });
    const ofType = (type) => expanded.filter((node) => node['@type']?.includes(`https://schema.org/${type}`));
    assert.equal(ofType('Event').length, timeline.entries.length);
    assert.equal(ofType('Claim').length, timeline.claims.length);
    const known = new Set(ofType('Claim').map((claim) => claim['@id']));
    for (const event of ofType('Event')) for (const claim of event['https://schema.org/subjectOf']) assert.ok(known.has(claim['@id']));
    for (const claim of ofType('Claim')) assert.equal(claim['https://schema.org/text'][0]['@value'], claims.get(claim['@id'].replace('urn:throughline:', '')).quote.exact);
  });

  test(`${sample}: markdown-it reads the Markdown, a heading an entry, no raw HTML`, () => {
    const tokens = markdownIt({ html: true }).parse(output(sample, 'md'), {});
    const headings = tokens.filter((token) => token.type === 'heading_open' && token.tag === 'h3').length;
    assert.ok(headings >= timeline.entries.length);
    assert.ok(!tokens.some((token) => token.type === 'html_block' || token.children?.some((child) => child.type === 'html_inline')));
  });

  test(`${sample}: ajv holds the timeline against its schema`, () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const names = readdirSync(join(root, 'data/schema'));
    for (const name of names) ajv.addSchema(JSON.parse(readFileSync(join(root, 'data/schema', name), 'utf8')), name);
    const validate = ajv.getSchema('timeline.json');
    assert.ok(validate(timeline), JSON.stringify(validate.errors?.slice(0, 3)));
  });
}

test('a site holds what its manifest says, byte for byte, and its sitemap names every page', () => {
  const site = join(folder, 'whole-site');
  run('publish', articlesOf(samples[0]), '-o', site, '--base-url', kBase, '--embed');
  const manifest = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8'));
  for (const file of manifest.files) {
    const bytes = readFileSync(join(site, file.path));
    assert.equal(bytes.length, file.bytes, file.path);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), file.sha256, file.path);
  }
  const sitemap = new XMLParser().parse(readFileSync(join(site, 'sitemap.xml'), 'utf8'));
  const pages = manifest.files.map((file) => file.path).filter((path) => /^(event|actor)\//.test(path));
  assert.deepEqual(sitemap.urlset.url.map((url) => url.loc).slice(1).sort(), pages.map((path) => kBase + path).sort());
  assert.deepEqual(manifest.inputs.map((input) => input.digest), timelineOf(samples[0]).articles.map((article) => article.digest));
});

test('links between the pages of a site lead somewhere', () => {
  const site = join(folder, 'linked-site');
  run('publish', articlesOf(samples[0]), '-o', site);
  const texts = new Map();
  const textOf = (path) => texts.get(path) ?? texts.set(path, existsSync(path) ? readFileSync(path, 'utf8') : null).get(path);
  const pages = ['index.html', ...['event', 'actor'].flatMap((part) => readdirSync(join(site, part)).map((name) => join(part, name)))];
  for (const page of pages) {
    const path = join(site, page);
    for (const [, href] of textOf(path).matchAll(/<a [^>]*?href="(?!https?:)([^"]*)"/g)) {
      const [file, place] = href.split('#');
      const target = file ? join(dirname(path), file) : path;
      assert.ok(textOf(target), `${page} → ${href}`);
      if (place) assert.ok(textOf(target).includes(`id="${place}"`), `${page} → ${href}`);
    }
  }
});

test('TimelineJS itself shows the story: a marker an entry, and the states as eras', async () => {
  const data = output(samples[0], 'timelinejs');
  const story = JSON.parse(data);
  const served = await serveTimelineJs(data);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(served.url);
    await page.waitForFunction(() => document.querySelector('.tl-timemarker, .tl-message-full'));
    assert.equal(await page.locator('.tl-timemarker').count(), story.events.length, await page.locator('#story').innerText());
    assert.ok(story.eras.length > 0 && await page.locator('.tl-timeera').count() > 0);
    assert.ok((await page.locator('#story').innerText()).includes(story.title.text.headline));
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    served.close();
  }
});
