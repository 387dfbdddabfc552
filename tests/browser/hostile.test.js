// Articles that try to become more than words: in every field, on every page, nothing runs and nothing is added.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { launch } from './support/browser.js';
import { assertQuiet, open } from './support/page.js';
import { folder, run, urlOf, write } from './support/program.js';

const kMarks = [
  '<script>window.__ran = 1</script>',
  '<!-- <script>window.__ran = 2',
  '</script><script>window.__ran = 3</script>',
  '</style></title></textarea><img src=x onerror="window.__ran = 4">',
  '<svg onload=window.__ran=5><a xlink:href="javascript:window.__ran=6">x</a></svg>',
  '" onmouseover="window.__ran = 7" autofocus onfocus="window.__ran = 8" x="',
  "' style='position:fixed' onclick='window.__ran = 9",
  '<a href="javascript:window.__ran=10">click</a>',
  '<base href="https://example.invalid/"><meta http-equiv="refresh" content="0;url=https://example.invalid/">',
  '\u202Egnp.exe\u202C \u2066left open \u202B',
  ']]> &lt;b&gt; {{7*7}} ${7*7} %3Cscript%3E',
  'W' + 'x'.repeat(10_000),
];

// One article a mark; the mark in every field that an article has.
function articles() {
  const path = join(folder, 'hostile');
  mkdirSync(path);
  kMarks.forEach((mark, number) => {
    const day = `2024-05-${String(number + 1).padStart(2, '0')}`;
    writeFileSync(join(path, `${number}.json`), JSON.stringify({
      id: number % 2 ? mark : `plain-${number}`,
      date: day,
      title: `Title ${mark}`,
      source: `The ${mark} Post`,
      url: number % 2 ? `javascript:window.__ran=${number}` : `https://example.org/"><script>window.__ran=20</script>${number}`,
      author: mark,
      text: `The town of Lorn closed the bridge on 3 May 2024, ${mark} Mayor Ida Thorsen said. Police arrested ${number + 2} men in Lorn on 4 May 2024, said Ann ${mark} Lee. At least ${10 + number} people were injured, the ${mark} ministry said on Sunday. The strike ${mark} ended on Monday. The ceasefire is in force, ${mark} officials said.`,
    }));
  });
  return path;
}

// What an editor or another program may have written: the same marks in every string of a timeline.
function poisoned(timeline, mark) {
  const fixed = new Set(['format', 'id', 'claim', 'claims', 'article', 'actor', 'from', 'to', 'track', 'superseded_by', 'origin',
    'edtf', 'first', 'last', 'grain', 'certainty', 'kind', 'role', 'type', 'modality', 'polarity', 'qualifier', 'change', 'published',
    'modified', 'reported', 'value', 'low', 'high', 'as_of', 'digest', 'places', 'since', 'until', 'exact', 'prefix', 'suffix', 'text']);
  const poison = (value, key) => {
    if (Array.isArray(value)) return value.map((each) => poison(each, key));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, name)]));
    return typeof value === 'string' && !fixed.has(key) && value ? value + mark : value;
  };
  return poison(timeline);
}

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

// Elements that the page's own writer never makes, or makes only once.
const strangers = (page) => page.evaluate(() => ({
  scripts: document.querySelectorAll('script:not([type])').length,
  others: document.querySelectorAll('img, iframe, object, embed, base, textarea, foreignObject, image, meta[http-equiv="refresh"]').length,
  handlers: [...document.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on') || name === 'style')).length,
  links: [...document.querySelectorAll('a[href]')].filter((link) => !['http:', 'https:', 'file:'].includes(link.protocol)).length,
  unsafe: [...document.querySelectorAll('a[href^="http"]')].filter((link) => link.rel !== 'noopener noreferrer').length,
  ran: window.__ran ?? null,
}));

async function assertHarmless(path) {
  const page = await open(browser, urlOf(path), { viewport: { width: 320, height: 700 } });
  for (const field of await page.locator('#controls input[type="search"]').all()) await field.fill('<script>window.__ran=30</script>');
  await page.keyboard.press('Tab');
  assert.deepEqual(await strangers(page), { scripts: 1, others: 0, handlers: 0, links: 0, unsafe: 0, ran: null }, path);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320, `${path} runs out of the page sideways`);
  await assertQuiet(page);
  const text = await page.evaluate(() => document.body.textContent);
  await page.context().close();
  return text;
}

test('hostile words in every field of an article stay words', async () => {
  const text = await assertHarmless(write('hostile.html', run('build', articles(), '--format', 'html', '--entries', 'all')));
  for (const mark of kMarks.slice(0, 8)) assert.ok(text.includes(`Title ${mark}`), mark);
});

test('so they do on every page of a site, and in its names of files', async () => {
  const site = join(folder, 'hostile-site');
  run('publish', join(folder, 'hostile'), '-o', site, '--entries', 'all', '--base-url', 'https://example.org/');
  const pages = ['index.html', ...['event', 'actor'].flatMap((part) => readdirSync(join(site, part)).map((name) => `${part}/${name}`))];
  for (const name of pages) assert.match(name, /^(index|(event|actor)\/[a-z0-9-]+)\.html$/);
  for (const name of pages.slice(0, 12)) await assertHarmless(join(site, name));
});

test('so they do in every string of a timeline that somebody else wrote', async () => {
  const timeline = JSON.parse(run('build', join(folder, 'hostile'), '--entries', 'all'));
  for (const [number, mark] of kMarks.slice(0, 9).entries()) {
    const path = write(`poisoned-${number}.json`, JSON.stringify(poisoned(timeline, mark)));
    await assertHarmless(write(`poisoned-${number}.html`, run('build', path, '--format', 'html')));
  }
});

test('a page of changes is as harmless', async () => {
  const earlier = write('then.json', run('build', join(folder, 'hostile'), '--as-of', '2024-05-04', '--entries', 'all'));
  const later = write('now.json', run('build', join(folder, 'hostile'), '--entries', 'all'));
  await assertHarmless(write('changes.html', run('diff', earlier, later, '--format', 'html')));
});
