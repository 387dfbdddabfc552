// Pictures of pages, to be looked at: desktop, phone, dark and print of each file that is named.
//
//   node screenshots.js FOLDER PAGE.html...     writes FOLDER/NAME-desktop.png, -phone.png, -dark.png, -print.pdf
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { launch } from './support/browser.js';

const kViews = {
  desktop: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: 'light' },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
};

const [folder, ...pages] = process.argv.slice(2);
if (!pages.length) {
  console.error('usage: node screenshots.js FOLDER PAGE.html...');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const file of pages) {
  const name = basename(file, '.html');
  for (const [view, options] of Object.entries(kViews)) {
    const page = await browser.newPage({ ...options, bypassCSP: true });
    await page.goto('file://' + resolve(file));
    await page.addStyleTag({ content: '.e { content-visibility: visible !important; }' });
    await page.screenshot({ path: join(folder, `${name}-${view}.png`), fullPage: true });
    await page.screenshot({ path: join(folder, `${name}-${view}-top.png`) });
    if (view === 'desktop') await page.pdf({ path: join(folder, `${name}-print.pdf`), format: 'A4' });
    await page.close();
  }
}
await browser.close();
