// Large stories: how heavy the page is, and how fast it answers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { launch } from './support/browser.js';
import { makeTimeline } from './support/made_up_timeline.js';
import { assertQuiet, open, shownEntries } from './support/page.js';
import { root, run, urlOf, write } from './support/program.js';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

function pageOf(count) {
  const timeline = write(`${count}.json`, JSON.stringify(makeTimeline(count)));
  return write(`${count}.html`, run('build', timeline, '--format', 'html', '--quotes', 'one'));
}

// Each way to look for something, with a value that hides much; without a value the first that is offered.
const kFilters = [['q', 'strike'], ['type', 'Attack'], ['actor'], ['source'], ['from', '2021-06-01'], ['to', '2020-06-01'], ['key'], ['sort', 'new']];

// How long it takes until all is laid out anew, the best of five: other work on the machine is not the page's.
const filterTime = (page, name, value) => page.evaluate(([name, value]) => {
  const form = document.getElementById('controls');
  const field = form.elements[name];
  const times = [0, 1, 2, 3, 4].map((round) => {
    if (field.type === 'checkbox') field.checked = round % 2 === 0;
    else field.value = round % 2 ? '' : value ?? field.options[1].value;
    const start = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    void document.body.offsetHeight;
    return performance.now() - start;
  });
  return Math.min(...times);
}, [name, value]);

test('the script has at most 25 KB', () => {
  assert.ok(readFileSync(`${root}/data/page/page.js`).length <= 25 * 1024);
});

test('a thousand entries weigh at most 150 KB gzipped, and filters answer within 100 ms', async (context) => {
  const path = pageOf(1000);
  const bytes = gzipSync(readFileSync(path)).length;
  context.diagnostic(`1,000 entries: ${bytes} bytes gzipped`);
  assert.ok(bytes <= 150 * 1024, `${bytes} bytes`);
  const page = await open(browser, urlOf(path));
  assert.equal(await shownEntries(page), 1000);
  for (const [name, value] of kFilters) {
    const time = await filterTime(page, name, value);
    context.diagnostic(`1,000 entries: ${name} ${time.toFixed(1)} ms`);
    assert.ok(time < 100, `${name}: ${time} ms`);
  }
  await assertQuiet(page);
  await page.context().close();
});

test('ten thousand entries stay usable', async (context) => {
  const page = await open(browser, urlOf(pageOf(10_000)));
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  context.diagnostic(`10,000 entries: first paint ${paint.toFixed(0)} ms`);
  for (const [name, value] of kFilters) {
    const time = await filterTime(page, name, value);
    context.diagnostic(`10,000 entries: ${name} ${time.toFixed(1)} ms at a load of ${loadavg()[0].toFixed(1)}`);
    assert.ok(time < (name === 'sort' ? 3000 : 1000), `${name}: ${time} ms`);
  }
  await assertQuiet(page);
  await page.context().close();
});

test('the first paint does not wait for the script', () => {
  const page = readFileSync(pageOf(10), 'utf8');
  assert.ok(page.indexOf('<script>') > page.indexOf('</main>'));
});
