// A page under watch: whatever it asks of the network, prints, throws or violates is written down.
import assert from 'node:assert/strict';

const kWatch = `
  window.__violations = [];
  document.addEventListener('securitypolicyviolation', (event) => window.__violations.push(event.violatedDirective + ' ' + event.blockedURI));
`;

export async function open(browser, url, options = {}) {
  const { javaScriptEnabled = true } = options;
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const seen = { requests: [], messages: [] };
  page.on('request', (request) => { if (!request.url().startsWith('file:')) seen.requests.push(request.url()); });
  page.on('console', (message) => seen.messages.push(message.text()));
  page.on('pageerror', (error) => seen.messages.push(String(error)));
  page.on('dialog', (dialog) => { seen.messages.push('dialog: ' + dialog.message()); dialog.dismiss(); });
  if (javaScriptEnabled) await page.addInitScript(kWatch);
  await page.goto(url);
  return Object.assign(page, { seen, javaScriptEnabled });
}

// Nothing was fetched, printed, thrown or refused.
export async function assertQuiet(page) {
  assert.deepEqual(page.seen.requests, []);
  assert.deepEqual(page.seen.messages, []);
  if (page.javaScriptEnabled) assert.deepEqual(await page.evaluate(() => window.__violations), []);
}

export const shownEntries = (page) => page.locator('.e:visible').count();
