// WCAG 2.2 AA as far as a program can see: axe-core on every kind of page, narrow and wide, light and dark, folded and open.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { each, fold, open, searchFor, WIDTHS } from './browser.mjs';
import { samples } from './site.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const title = 'axe-core finds nothing (WCAG 2.2 AA)';

export async function run(site, browser) {
  const result = { failures: [], notes: [] };
  const pages = samples(site);
  const views = WIDTHS.flatMap((width) => pages.map((wanted) => ({ wanted, width })));
  const undecided = new Map();
  let runs = 0;
  const look = async (page, where) => {
    const found = await page.evaluate((tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), [...WCAG, 'best-practice']);
    runs += 1;
    for (const violation of found.violations) {
      const into = violation.tags.some((tag) => WCAG.includes(tag)) ? result.failures : result.notes;
      const node = violation.nodes[0];
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
      into.push(`${where}: ${violation.id}, ${violation.nodes.length} times, first ${node.target.join(' ')}: ${why}`);
    }
    // What axe cannot decide is for a person; that there is such a thing should be seen.
    for (const open of found.incomplete) {
      const what = `${open.id} is undecided at ${open.nodes[0].target.join(' ')}`;
      undecided.set(what, [...undecided.get(what) ?? [], where]);
    }
  };
  await each(browser, { reducedMotion: 'no-preference' }, views, async (page, { wanted, width }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, site, wanted);
    await page.evaluate(AXE);
    const foldable = await page.locator('details').count() > 0;
    for (const opened of foldable ? [false, true] : [false]) {
      await fold(page, opened);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await look(page, `${wanted.file} at ${width}, ${colorScheme}${opened ? ', open' : ''}`);
      }
    }
    if (await searchFor(page, 'a')) await look(page, `${wanted.file} at ${width}, dark, with what was found`);
  });
  // What readers may ask of their system besides: their own colours, and nothing that moves.
  const notice = pages.find((page) => page.kind === 'notice');
  for (const options of [{ forcedColors: 'active' }, { reducedMotion: 'reduce' }]) {
    await each(browser, options, [notice], async (page, wanted) => {
      await open(page, site, wanted);
      await page.evaluate(AXE);
      await fold(page, true);
      await look(page, `${wanted.file}, ${JSON.stringify(options)}`);
    });
  }
  for (const [what, places] of undecided) result.notes.push(`${what}, ${places.length} times, first in ${places[0]}`);
  result.counted = `${runs} runs over ${pages.length} pages of ${new Set(pages.map((page) => page.kind)).size} kinds`;
  return result;
}
