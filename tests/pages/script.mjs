// The page is whole without JavaScript: it shows the same text, and nothing that stands in its source is hidden.

import { each, fold, open, WIDTHS } from './browser.mjs';
import { samples } from './site.mjs';

export const title = 'pages are whole without JavaScript';

export async function run(site, browser) {
  const failures = [];
  const pages = samples(site);
  let words = 0;
  const shown = new Map();
  for (const javaScriptEnabled of [false, true]) {
    await each(browser, { javaScriptEnabled }, pages, async (page, wanted) => {
      await open(page, site, wanted);
      await fold(page, true);
      await page.setViewportSize({ width: WIDTHS.at(-1), height: 800 });
      const text = await page.evaluate(() => document.body.innerText);
      if (javaScriptEnabled) return compare(wanted, shown.get(wanted), text);
      shown.set(wanted, text);
      words += text.split(/\s+/).length;
      for (const hidden of await hiddenAtEveryWidth(page)) failures.push(`${wanted.file}: hidden without JavaScript: ${hidden}`);
    });
  }

  function compare(wanted, without, withScript) {
    if (!wanted.html.includes('<script')) {
      if (without !== withScript) failures.push(`${wanted.file}: the text differs with JavaScript: ${difference(without, withScript)}`);
    } else if (!/<noscript>[^]*<a /.test(wanted.html)) {
      failures.push(`${wanted.file}: has a script, but no <noscript> that leads on`);
    }
  }

  return { failures, notes: [], counted: `${pages.length} pages, ${words} words` };
}

/// A text that only the narrow page shows, or only the wide one, helps to find one's way there; a fact is shown by both.
async function hiddenAtEveryWidth(page) {
  const hidden = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    hidden.push(await page.evaluate(findHidden));
  }
  return hidden.reduce((some, others) => some.filter((text) => others.includes(text)));
}

/// Runs in the page: the texts of its content that are not shown, although everything is unfolded. A table of contents may leave out
/// its lower levels, since it repeats the headings; a search is shown by the script that makes it work.
function findHidden() {
  const hidden = [];
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!/[\p{L}\p{N}]/u.test(text.data) || element.closest('nav, script, style, template, [role=search], search')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) hidden.push(text.data.trim().slice(0, 80));
  }
  return hidden;
}

function difference(one, other) {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `“${one.slice(at, at + 60)}” without, “${other.slice(at, at + 60)}” with`;
}
