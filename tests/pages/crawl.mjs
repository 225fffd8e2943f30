// Every page of the site is opened once, in the narrowest window. What is seen on the way makes four checks: that nothing is asked of
// another host and nothing is stored; that no page breaks its own Content-Security-Policy; that nothing has to be scrolled sideways
// (WCAG 1.4.10); and what a page weighs.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { each, fold, open, searchFor, WIDTHS } from './browser.mjs';
import { LANGUAGES } from './site.mjs';

const NARROW = WIDTHS[0];
/// What a page of one notice may weigh, compressed, with all that it loads, and without the fonts.
const MOST = { whole: 60_000, withoutFonts: 25_000 };

export const title = 'pages keep to their own host, store nothing, break no policy, fit 320 pixels, weigh little';

export async function run(site, browser) {
  const failures = [];
  const weights = [];
  const sizes = new Map();
  // There are as many short notices as all other pages three times over, and they are all made alike.
  const isOneOfMany = (page) => page.file.includes('/short/') && !LANGUAGES.includes(page.language);
  const pages = site.pages.filter((page) => page.kind !== 'moved' && !isOneOfMany(page));
  let requests = 0;

  await each(browser, { colorScheme: 'light' }, pages, async (page, wanted) => {
    const fail = (what) => failures.push(`${wanted.file}: ${what}`);
    const loaded = new Set();
    const ears = {
      console: (message) => {
        // The 404 page is answered with 404, as it must be, and the browser says so.
        const isExpected = wanted.file === '404.html' && message.text().includes('status of 404');
        if (['error', 'warning'].includes(message.type()) && !isExpected) fail(`the console says: ${message.text()}`);
      },
      pageerror: (error) => fail(`a script fails: ${error.message}`),
      requestfailed: (request) => fail(`could not load ${request.url()}`),
      request: (request) => {
        requests += 1;
        const url = new URL(request.url());
        if (url.origin === site.origin) loaded.add(url.pathname);
        else if (url.protocol !== 'data:') fail(`asks another host: ${request.url()}`);
        // What somebody searches for is nobody's business.
        if (decodeURIComponent(url.pathname + url.search).includes(WORD)) fail(`sends what was typed: ${request.url()}`);
      },
    };
    for (const [event, ear] of Object.entries(ears)) page.on(event, ear);
    await page.setViewportSize({ width: NARROW, height: 800 });
    await open(page, site, wanted);
    for (const hint of await page.evaluate(findHints)) fail(`lets the browser reach out: ${hint}`);
    for (const opened of [false, true]) {
      await fold(page, opened);
      const wide = await page.evaluate(findWide);
      if (!wide) continue;
      fail(`is ${wide.width} wide in a window of ${NARROW}${opened ? ', open' : ''}: ${wide.what}`);
      break;
    }
    if (wanted.html.includes('type="search"') && !(await searchFor(page, WORD))) fail('the search does not appear');
    for (const kept of await page.evaluate(findStored)) fail(`stores something: ${kept}`);
    for (const cookie of await page.context().cookies()) fail(`sets the cookie ${cookie.name}`);
    await page.context().clearCookies();
    for (const [event, ear] of Object.entries(ears)) page.off(event, ear);
    if (wanted.kind === 'notice') weigh(wanted, loaded);
  });

  function weigh(wanted, loaded) {
    const weight = { file: wanted.file, whole: 0, withoutFonts: 0 };
    for (const path of loaded) {
      let file = decodeURIComponent(path.slice(site.base.length));
      if (file === '' || file.endsWith('/')) file += 'index.html';
      if (!sizes.has(file)) sizes.set(file, packed(join(site.root, file)));
      weight.whole += sizes.get(file);
      if (!/\.(woff2?|ttf|otf)$/.test(file)) weight.withoutFonts += sizes.get(file);
    }
    if (weight.whole >= MOST.whole) failures.push(`${wanted.file}: weighs ${weight.whole} bytes, of ${MOST.whole}`);
    if (weight.withoutFonts >= MOST.withoutFonts) failures.push(`${wanted.file}: weighs ${weight.withoutFonts} bytes without fonts, of ${MOST.withoutFonts}`);
    weights.push(weight);
  }

  weights.sort((one, other) => other.whole - one.whole);
  const heaviest = weights[0];
  return {
    failures,
    notes: site.hasHeaders ? [] : ['the site has no _headers, so no policy was in force but what a page states'],
    counted: `${pages.length} pages, ${requests} requests; the heaviest is ${heaviest.file} with ${heaviest.whole} bytes, ${heaviest.withoutFonts} without fonts`,
  };
}

/// Typed into searches. No notice holds it.
const WORD = 'xylofonisti';

/// A file as a host would send it; fonts and pictures are compressed already, and may only get bigger.
function packed(file) {
  const bytes = readFileSync(file);
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
}

// The rest runs in the page.

/// Links that make a browser look up or reach other hosts by itself.
function findHints() {
  const hints = document.querySelectorAll('link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch], link[rel~=prerender], [ping]');
  return [...hints].map((hint) => hint.outerHTML);
}

/// How wide the page is, if it is wider than its window, and the first text that does not fit.
function findWide() {
  const { scrollWidth: width, clientWidth } = document.documentElement;
  if (width <= clientWidth) return null;
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.data.trim()) continue;
    range.selectNodeContents(text);
    if (range.getBoundingClientRect().right > clientWidth) return { width, what: `“${text.data.trim().slice(0, 60)}”` };
  }
  return { width, what: 'no text, but a box' };
}

/// What the page has left in the browser.
async function findStored() {
  const workers = await navigator.serviceWorker?.getRegistrations() ?? [];
  const databases = await indexedDB.databases();
  const caches = await globalThis.caches?.keys() ?? [];
  const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases.map((one) => one.name), ...caches, ...workers.map((one) => one.scope)];
  // So that the next page is not charged with it.
  localStorage.clear();
  sessionStorage.clear();
  return kept;
}
