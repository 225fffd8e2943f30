// The keyboard alone reaches everything: Tab visits every link, summary and field that can be seen, shows where it is, and comes round
// again; Enter unfolds; the link at the top skips to the content.

import { each, fold, open, WIDTHS } from './browser.mjs';
import { samples } from './site.mjs';

export const title = 'the keyboard alone reaches everything';

const MOST_STOPS = 3000;

export async function run(site, browser) {
  const failures = [];
  const pages = samples(site);
  let stops = 0;
  const views = WIDTHS.flatMap((width) => pages.map((wanted) => ({ wanted, width })));
  // Without motion a page is where it says it is as soon as it is asked.
  await each(browser, { reducedMotion: 'reduce' }, views, async (page, { wanted, width }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const opened of [false, true]) {
      await open(page, site, wanted);
      if (opened && (await page.locator('details').count()) === 0) break;
      await fold(page, opened);
      const fail = (what) => failures.push(`${wanted.file} at ${width}${opened ? ', open' : ''}: ${what}`);
      // Two windows count together, so what is added must be known before it is.
      const made = await walk(page, fail);
      stops += made;
    }
    await open(page, site, wanted);
    const fail = (what) => failures.push(`${wanted.file} at ${width}: ${what}`);
    for (const what of await unfold(page)) fail(what);
    if (wanted.isWhole) await skip(page, fail);
  });
  return { failures, notes: [], counted: `${stops} stops on ${pages.length} pages at ${WIDTHS.join(' and ')}` };
}

/// Presses Tab until the focus has come round, and looks at every stop.
async function walk(page, fail) {
  await page.evaluate(remember);
  let stops = 0;
  for (; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (!stop) break;
    for (const what of stop.wrong) fail(`${stop.name} ${what}`);
  }
  if (stops === MOST_STOPS) fail(`the focus never comes round`);
  for (const missed of await page.evaluate(() => [...window.expected.keys()].map(window.nameOf))) fail(`${missed} is never reached`);
  return stops;
}

/// Unfolds each summary that can be seen by the Enter key, and folds it again.
async function unfold(page) {
  const wrong = [];
  for (const summary of await page.locator('summary').all()) {
    if (!(await summary.isVisible())) continue;
    for (const attempt of [1, 2]) {
      const before = await summary.evaluate((element) => element.parentElement.open);
      await summary.press('Enter');
      const after = await summary.evaluate((element) => element.parentElement.open);
      if (before === after) wrong.push(`the summary “${await summary.textContent()}” does not answer the Enter key (attempt ${attempt})`);
    }
  }
  return wrong;
}

/// Follows the first link, which must lead past everything that comes before the content.
async function skip(page, fail) {
  await page.evaluate(() => { document.activeElement.blur(); window.scrollTo(0, 0); });
  await page.reload();
  await page.keyboard.press('Tab');
  const target = await page.evaluate(() => document.activeElement.getAttribute('href'));
  if (!target?.startsWith('#')) return fail('the first stop is no link to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const where = await page.evaluate((target) => {
    const content = document.querySelector(target);
    if (!content) return `leads to ${target}, which is not there`;
    const order = content.compareDocumentPosition(document.activeElement);
    return order & Node.DOCUMENT_POSITION_FOLLOWING || document.activeElement === document.body ? null : 'does not lead past what comes before the content';
  }, target);
  if (where) fail(`the link that skips to the content ${where}`);
}

// The rest runs in the page.

/// Notes what has to be reached, and how it looks without the focus.
function remember() {
  window.looksOf = (element) => {
    const style = getComputedStyle(element);
    return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.backgroundColor, style.borderColor, style.textDecorationLine].join(' ');
  };
  window.nameOf = (element) => {
    const place = element.closest('[id]')?.id;
    return `${element.tagName.toLowerCase()} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}”${place ? ` in #${place}` : ''}`;
  };
  const interactive = document.querySelectorAll('a[href], summary, button, input:not([type=hidden]), select, textarea, [tabindex]:not([tabindex="-1"])');
  const visible = [...interactive].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  window.expected = new Map(visible.map((element) => [element, window.looksOf(element)]));
  window.seen = new Set();
  document.activeElement.blur();
  window.scrollTo(0, 0);
}

/// What is wrong with the element that has the focus; nothing at all when the focus has come round.
function look() {
  const element = document.activeElement;
  if (element === document.body || window.seen.has(element)) return null;
  window.seen.add(element);
  const before = window.expected.get(element);
  window.expected.delete(element);
  const wrong = [];
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && !/, 0\)$|transparent/.test(style.outlineColor);
  if (!outlined && (before === undefined || before === window.looksOf(element))) wrong.push('does not show that it has the focus');
  // A link may be broken over lines: one of its pieces is looked at where it lies in the window.
  const points = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0).flatMap((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return left < right && top < bottom ? [[(left + right) / 2, (top + bottom) / 2]] : [];
  });
  const hits = points.map(([x, y]) => document.elementFromPoint(x, y)).filter(Boolean);
  if (points.length === 0) wrong.push('has the focus outside the window');
  else if (!hits.some((hit) => element.contains(hit) || hit.contains(element))) wrong.push(`has the focus behind ${hits[0] ? window.nameOf(hits[0]) : 'something'}`);
  return { name: window.nameOf(element), wrong };
}
