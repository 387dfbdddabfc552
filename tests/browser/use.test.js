// What a reader does with the page: search, filter, sort, link, copy, print; by pointer, by keyboard, and without script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './support/browser.js';
import { assertQuiet, open, shownEntries } from './support/page.js';
import { articlesOf, run, samples, urlOf, write } from './support/program.js';

const kSample = 'gaza-ceasefire-2025';
const timeline = JSON.parse(run('build', articlesOf(kSample)));
const path = write('page.html', run('build', articlesOf(kSample), '--format', 'html'));
const all = timeline.entries.length;

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const withPage = (run, hash = '', options = {}) => async () => {
  const page = await open(browser, urlOf(path, hash), options);
  try {
    await run(page);
    await assertQuiet(page);
  } finally {
    await page.context().close();
  }
};
const field = (page, name) => page.locator(`#controls [name="${name}"]`);
const ids = (page) => page.locator('.e:visible').evaluateAll((entries) => entries.map((entry) => entry.id));

test('search keeps the entries that hold every word, whatever case and accent', withPage(async (page) => {
  await field(page, 'q').fill('HAMÁS prisoners');
  const texts = await page.locator('.e:visible').allTextContents();
  assert.ok(texts.length > 0 && texts.length < all);
  for (const text of texts) assert.match(text, /hamas/i);
  assert.match(await page.locator('#shown').textContent(), new RegExp(`^${texts.length} of ${all} entries`));
}));

test('a search without a hit says so, and Clear shows all again', withPage(async (page) => {
  await field(page, 'q').fill('zeppelin');
  assert.equal(await shownEntries(page), 0);
  assert.match(await page.locator('#shown').textContent(), /^None of/);
  await page.getByRole('button', { name: 'Clear' }).click();
  assert.equal(await shownEntries(page), all);
}));

test('the actor filter keeps the entries that the actor takes part in', withPage(async (page) => {
  const actor = timeline.actors.find((each) => each.name === 'Hamas');
  await field(page, 'actor').selectOption(actor.id);
  const expected = timeline.entries.filter((entry) => entry.actors.some((role) => role.id === actor.id)).map((entry) => entry.id);
  assert.deepEqual((await ids(page)).sort(), expected.sort());
}));

test('the type filter keeps entries of that type', withPage(async (page) => {
  await field(page, 'type').selectOption('Release');
  const types = await page.locator('.e:visible .type').allTextContents();
  assert.ok(types.length > 0 && types.every((type) => type === 'Release'));
}));

test('the source filter keeps entries that the outlet tells', withPage(async (page) => {
  const outlet = 'The Lantern';
  const articles = new Set(timeline.articles.filter((article) => article.outlet === outlet).map((article) => article.id));
  const claims = new Map(timeline.claims.map((claim) => [claim.id, claim]));
  const expected = timeline.entries.filter((entry) => entry.claims.some((id) => articles.has(claims.get(id).article)));
  await field(page, 'source').selectOption(outlet);
  assert.deepEqual((await ids(page)).sort(), expected.map((entry) => entry.id).sort());
}));

test('the days filter keeps entries that may lie between both days', withPage(async (page) => {
  await field(page, 'from').fill('2025-02-01');
  await field(page, 'to').fill('2025-02-28');
  const expected = timeline.entries.filter(({ date }) => date && (date.first ?? '0') <= '2025-02-28' && (date.last ?? '9') >= '2025-02-01');
  assert.deepEqual((await ids(page)).sort(), expected.map((entry) => entry.id).sort());
}));

test('key events only keeps those that are marked', withPage(async (page) => {
  await field(page, 'key').check();
  const shown = await shownEntries(page);
  assert.equal(shown, await page.locator('.e.k').count());
  assert.equal(shown, await page.locator('.e:visible .keyed').count());
}));

test('newest first turns the order, and back', withPage(async (page) => {
  const before = await ids(page);
  await field(page, 'sort').selectOption('new');
  assert.deepEqual(await ids(page), [...before].reverse());
  await field(page, 'sort').selectOption('');
  assert.deepEqual(await ids(page), before);
}));

test('the address carries what was chosen, and gives it back', withPage(async (page) => {
  await field(page, 'q').fill('ceasefire');
  await field(page, 'key').check();
  await field(page, 'sort').selectOption('new');
  const chosen = await ids(page);
  assert.match(page.url(), /#q=ceasefire&key=1&sort=new$/);
  const again = await open(browser, page.url());
  assert.deepEqual(await ids(again), chosen);
  assert.equal(await field(again, 'q').inputValue(), 'ceasefire');
  await again.context().close();
}));

test('a permalink leads to its entry, and shows it when filters hide it', withPage(async (page) => {
  const entry = page.locator(`[id="${timeline.entries.at(-1).id}"]`);
  await assert.doesNotReject(entry.waitFor({ state: 'visible' }));
  assert.ok(await entry.evaluate((element) => element.getBoundingClientRect().top < innerHeight));
  await field(page, 'q').fill('zeppelin');
  await page.evaluate((id) => { location.hash = id; }, timeline.entries[0].id);
  await page.locator(`[id="${timeline.entries[0].id}"]`).waitFor({ state: 'visible' });
}, '#' + timeline.entries.at(-1).id));

test('a permalink stays when the story is rebuilt with later reports', async () => {
  for (const [sample, day] of [['gaza-ceasefire-2025', '2025-02-15'], ['harbour-strike', '2024-09-20'], ['suez-2021', '2021-03-27']]) {
    const earlier = JSON.parse(run('build', articlesOf(sample), '--as-of', day, '--entries', 'all')).entries;
    const later = write(`later-${sample}.html`, run('build', articlesOf(sample), '--entries', 'all', '--format', 'html'));
    const page = await open(browser, urlOf(later));
    const lost = await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)?.closest('.e')), earlier.map((entry) => entry.id));
    assert.ok(earlier.length > 20);
    assert.deepEqual(lost, [], sample);
    await page.context().close();
  }
});

test('any claim of an entry leads to its sentence', withPage(async (page) => {
  const hidden = await page.locator('.e details blockquote[id]').first().getAttribute('id');
  await page.evaluate((id) => { location.hash = id; }, hidden);
  await page.locator(`[id="${hidden}"]`).waitFor({ state: 'visible' });
}));

test('the permalink is copied', async () => {
  const page = await open(browser, urlOf(path), { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.pl').first().click();
  await page.getByText('Link copied', { exact: true }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, new RegExp(`#${timeline.entries[0].id}$`));
  await assertQuiet(page);
  await page.context().close();
});

test('expand all opens everything, and closes it again', withPage(async (page) => {
  await page.getByRole('button', { name: 'Expand all' }).click();
  assert.equal(await page.locator('details:not([open])').count(), 0);
  await page.getByRole('button', { name: 'Close all' }).click();
  assert.equal(await page.locator('details[open]').count(), 0);
}));

test('the colours can be switched, and stay so', withPage(async (page) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Dark colours' }).click();
  assert.notEqual(await paper(), light);
  await page.reload();
  assert.notEqual(await paper(), light);
  await page.getByRole('button', { name: 'Light colours' }).click();
  assert.equal(await paper(), light);
}));

test('a bar of the density drawing leads to the first entry of its days', withPage(async (page) => {
  const bar = page.locator('#strip [data-to]').last();
  const to = await bar.getAttribute('data-to');
  await bar.click();
  assert.match(page.url(), new RegExp(`#${to}$`));
}));

test('the keyboard reaches every control, and what has the focus is seen', withPage(async (page) => {
  const wanted = await page.evaluate(() => {
    const found = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter((element) => element.checkVisibility());
    found.forEach((element, number) => { element.dataset.number = number; });
    return found.length;
  });
  const reached = new Set();
  for (let i = 0; i < wanted + 20 && reached.size < wanted; i += 1) {
    await page.keyboard.press('Tab');
    const [number, outline, onScreen] = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      return [element.dataset.number, getComputedStyle(element).outlineStyle, box.bottom > 0 && box.top < innerHeight];
    });
    if (number === undefined) continue;
    reached.add(number);
    assert.notEqual(outline, 'none', `no focus to be seen on number ${number}`);
    assert.ok(onScreen, `number ${number} has the focus and is not on the screen`);
  }
  assert.equal(reached.size, wanted);
}));

test('filters work by keyboard alone', withPage(async (page) => {
  await field(page, 'q').focus();
  await page.keyboard.type('strike');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.ok(await shownEntries(page) < all);
}));

for (const sample of samples) {
  test(`${sample}: without script every entry can be read`, async () => {
    const plain = write(`${sample}.html`, run('build', articlesOf(sample), '--format', 'html'));
    const entries = JSON.parse(run('build', articlesOf(sample))).entries;
    const page = await open(browser, urlOf(plain), { javaScriptEnabled: false });
    const headlines = await page.locator('.e:visible h4').allTextContents();
    assert.deepEqual(headlines, entries.map((entry) => entry.headline));
    assert.equal(await page.locator('#controls:visible, #theme:visible').count(), 0);
    await page.context().close();
  });
}

test('on paper everything is open and addresses are shown, on A4 and on Letter', withPage(async (page) => {
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    assert.ok(pdf.length > 20_000, format);
  }
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.evaluate(() => [...document.querySelectorAll('main blockquote')].filter((quote) => quote.getBoundingClientRect().height === 0).length);
  assert.equal(hidden, 0);
  const address = await page.locator('.e cite a').first().evaluate((link) => getComputedStyle(link, '::after').content);
  assert.match(address, /https?:/);
  assert.equal(await page.locator('#controls').isVisible(), false);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
}));
