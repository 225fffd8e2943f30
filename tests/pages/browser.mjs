// Debian's Chromium, cut off from everything but the site.

import { chromium } from 'playwright-core';

// Whoever runs the checks may be root, for whom Chromium has no sandbox; the pages are our own.
// Names of hosts lead nowhere, so that neither a page nor the browser itself can reach another host, whatever is asked for.
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/// The two widths at which pages are looked at, in CSS pixels: the narrowest of WCAG 1.4.10, and a laptop's.
export const WIDTHS = [320, 1280];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/// Does `work` for each of `items` in two windows at a time, with these `options`. A window is used again, because to make one takes
/// longer than to load a page; so `work` sets the size and colours that it needs.
export async function each(browser, options, items, work) {
  const waiting = [...items];
  const worker = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(page, item);
    await context.close();
  };
  await Promise.all([worker(), worker()]);
}

/// Opens or closes everything that can be folded.
export function fold(page, open) {
  return page.evaluate((open) => document.querySelectorAll('details').forEach((details) => { details.open = open; }), open);
}

/// Opens a page and waits until what it loads has come. The 404 page is answered with its status.
export async function open(page, site, wanted) {
  const response = await page.goto(site.address + wanted.path, { waitUntil: 'load' });
  const status = wanted.file === '404.html' ? 404 : 200;
  if (response.status() !== status) throw new Error(`${wanted.file} was answered with ${response.status()} at /${wanted.path}`);
}

/// Types a word into the search of a page and waits for what it finds. Says whether there is a search that can be seen.
export async function searchFor(page, word) {
  const field = page.locator('input[type=search]').first();
  if (!(await field.isVisible())) return false;
  await field.fill(word);
  await page.waitForTimeout(700);
  return true;
}
