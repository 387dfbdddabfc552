// WCAG 2.2 AA over the pages of every sample: axe-core in light and dark on three widths, and what axe cannot see.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { launch } from './support/browser.js';
import { assertQuiet, open } from './support/page.js';
import { articlesOf, folder, run, samples, urlOf, write } from './support/program.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const kRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const kWidths = [320, 768, 1440];

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const pages = new Map(samples.map((sample) => [sample, write(`${sample}.html`, run('build', articlesOf(sample), '--format', 'html'))]));

function sitePages() {
  const site = join(folder, 'site');
  run('publish', articlesOf(samples[0]), '-o', site, '--base-url', 'https://example.org/');
  const timeline = JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8'));
  return [join(site, 'index.html'), join(site, 'event', timeline.entries[0].id + '.html'), join(site, 'actor', timeline.actors[0].id + '.html')];
}

const timelineOf = (sample) => JSON.parse(run('build', articlesOf(sample)));

function diffPage() {
  const [then, now] = ['2025-03-04', '2025-03-18'].map((day) =>
    write(`${day}.json`, run('build', articlesOf('gaza-ceasefire-2025'), '--as-of', day)));
  return write('diff.html', run('diff', then, now, '--format', 'html'));
}

// axe scrolls and measures, so everything must be laid out.
async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false }), kRules);
  return result.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target} ${node.failureSummary}`));
}

async function assertAccessible(path, widths = kWidths) {
  const page = await open(browser, urlOf(path), { bypassCSP: true });
  await page.addStyleTag({ content: '.e { content-visibility: visible !important; }' });
  for (const open of [false, true]) {
    if (open) await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of open ? widths.slice(0, 1) : widths) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await violations(page), [], `${path} ${colorScheme} ${width} ${open ? 'open' : 'closed'}`);
      }
    }
  }
  await page.context().close();
}

for (const [sample, path] of pages) {
  test(`${sample}: axe finds nothing in light and dark at 320, 768 and 1440 px`, () => assertAccessible(path));

  test(`${sample}: it asks nothing of the network, prints nothing and violates no policy`, async () => {
    const page = await open(browser, urlOf(path));
    await assertQuiet(page);
    await page.context().close();
  });

  test(`${sample}: nothing runs out of the page sideways at 320 px`, async () => {
    const page = await open(browser, urlOf(path), { viewport: { width: 320, height: 640 } });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.context().close();
  });
}

test('axe would see text that is too faint', async () => {
  const page = await open(browser, urlOf(pages.get(samples[0])), { bypassCSP: true });
  await page.addStyleTag({ content: '.note { color: #bbb !important; }' });
  assert.match((await violations(page)).join(), /color-contrast/);
  await page.context().close();
});

// A page that an editor has had a hand in: an entry with a note, an actor, and a correction that matches nothing.
function correctedPage() {
  const [entry] = timelineOf('harbour-strike').entries;
  const overrides = write('overrides.tsv', `rename\t${entry.id}\tHow it began\tThe desk's words.\nrename\tIlven\tThe union's Ilven\t\nhide\tc-000000000000\t\tNot ours.\n`);
  return write('corrected.html', run('build', articlesOf('harbour-strike'), '--overrides', overrides, '--format', 'html'));
}

test('what an editor changed is marked on the entry and listed with the method', async () => {
  const page = await open(browser, urlOf(correctedPage()));
  assert.match(await page.locator('.e:has(h4:text("How it began")) .edited').innerText(), /^By hand Worded by an editor\. The desk's words\.$/);
  assert.equal(await page.locator('#method .badge').innerText(), 'Matches nothing');
  await assertQuiet(page);
  await page.context().close();
});

test('the pages of a site, of a diff and with corrections have no violation either', async () => {
  for (const path of [...sitePages(), diffPage(), correctedPage()]) await assertAccessible(path, [320, 768, 1440]);
});

test('headings go down one level at a time and every section is named', async () => {
  const page = await open(browser, urlOf(pages.get(samples[0])));
  const levels = await page.locator('h1, h2, h3, h4, h5').evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
  levels.reduce((before, level) => { assert.ok(level <= before + 1, levels.join(' ')); return level; }, 0);
  assert.equal(levels.filter((level) => level === 1).length, 1);
  for (const landmark of ['banner', 'main', 'contentinfo', 'search']) assert.equal(await page.getByRole(landmark).count(), 1, landmark);
  await page.context().close();
});

test('names that may run right to left are isolated, and the page tells its language', async () => {
  const page = await open(browser, urlOf(pages.get(samples[0])));
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await page.locator('.who a:not(:has(bdi)), .actors .name b:not(:has(bdi))').count(), 0);
  await page.context().close();
});
