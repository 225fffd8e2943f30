// Every fact that a page tells is told by the same edition's other forms too: by the text of the PDF, as a reader's program takes it out,
// by that of the DOCX, as LibreOffice opens it, and by the plain text.
//
// A fact is a run of text that stands by itself: a cell, a definition, a paragraph, an item, a heading. White space, hyphens and dashes
// are left out of the comparison, since lines are broken and words divided in other places.

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { each, open } from './browser.mjs';
import { output } from './programs.mjs';
import { sampledEditions } from './site.mjs';

/// The forms that tell the whole notice, by the ending of their files, and what takes out their pages' texts.
const FORMS = { '.pdf': textOfPdf, '.docx': textOfWord, '.txt': textOfPlain };

export const title = 'the text of PDF, DOCX and TXT holds every fact of the page';

export async function run(site, browser) {
  const failures = [];
  const notes = [];
  const editions = sampledEditions(site);
  const facts = new Map();
  await each(browser, {}, editions, async (page, edition) => {
    await open(page, site, site.pages.find((one) => one.file === `${edition.folder}/index.html`));
    facts.set(edition, await page.evaluate(findFacts));
  });
  const counted = [`${[...facts.values()].reduce((sum, facts) => sum + facts.length, 0)} facts of ${editions.length} editions`];
  for (const [ending, textsOf] of Object.entries(FORMS)) {
    const fileOf = (edition) => `${edition.folder}/${basename(edition.notice)}${ending}`;
    if (!site.files.some((file) => site.editions.some((edition) => file === fileOf(edition)))) {
      notes.push(`skipped ${ending}: the site is not built in that format`);
      continue;
    }
    for (const edition of editions.filter((edition) => !edition.files.includes(fileOf(edition)))) failures.push(`${fileOf(edition)} is not there`);
    const there = editions.filter((edition) => edition.files.includes(fileOf(edition)));
    const texts = await textsOf(there.map((edition) => join(site.root, fileOf(edition))));
    let told = 0;
    there.forEach((edition, at) => {
      const pages = texts[at].split('\f').map(bare);
      for (const fact of facts.get(edition)) {
        if (tells(pages, bare(fact))) told += 1;
        else failures.push(`${fileOf(edition)} does not tell “${fact.slice(0, 200)}”`);
      }
    });
    counted.push(`${told} told by ${ending}`);
  }
  return { failures, notes, counted: counted.join(', ') };
}

/// A text without what differs between forms that say the same: ligatures, white space, marks of division.
function bare(text) {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}]/gu, '');
}

/// Whether a fact stands on one of the pages, or begins on one and goes on where the next one does. Between its parts stand the foot of
/// the page, and other cells of its row.
function tells(pages, fact) {
  if (pages.some((page) => page.includes(fact))) return true;
  return pages.some((page, at) => at + 1 < pages.length && continues(pages, at, fact));
}

function continues(pages, at, fact) {
  let [fits, not] = [0, fact.length];
  while (not - fits > 1) {
    const middle = (fits + not) >> 1;
    if (pages[at].includes(fact.slice(0, middle))) fits = middle;
    else not = middle;
  }
  return fits > 0 && pages[at + 1].includes(fact.slice(fits));
}

/// In the order in which the text was set, so that a cell stays together.
async function textOfPdf(files) {
  const texts = [];
  for (const file of files) texts.push((await output('pdftotext', ['-raw', file, '-'])).stdout);
  return texts;
}

/// All documents in one start of LibreOffice, with settings of its own, so that one that is open elsewhere is not disturbed.
async function textOfWord(files) {
  const work = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    // Files of one notice bear one name in all languages, so they are numbered.
    const copies = files.map((file, at) => join(work, `${at}.docx`));
    files.forEach((file, at) => copyFileSync(file, copies[at]));
    const settings = `-env:UserInstallation=${pathToFileURL(join(work, 'settings'))}`;
    const { stderr } = await output('soffice', [settings, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', work, ...copies]);
    return copies.map((copy, at) => {
      const text = copy.replace(/docx$/, 'txt');
      if (!existsSync(text)) throw new Error(`LibreOffice did not open ${files[at]}: ${stderr.trim()}`);
      return readFileSync(text, 'utf8');
    });
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function textOfPlain(files) {
  // The lines of a banner begin with a mark.
  return files.map((file) => readFileSync(file, 'utf8').replace(/^[!>|] /gm, ''));
}

/// Runs in the page: its facts, in order. What only helps to find one's way in the page is none, nor is a mark without a letter, nor how the
/// version stands among others today, which a file that is kept cannot know.
function findFacts() {
  const facts = [];
  let run = '';
  const end = () => { if (/[\p{L}\p{N}]/u.test(run)) facts.push(run.trim().replace(/\s+/g, ' ')); run = ''; };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) run += node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('nav, script, style, [aria-hidden=true], .to-contents, .standing')) return;
    // What stands in a line of its own, or is set apart by the style sheet, begins and ends a fact.
    const apart = node.nodeName === 'BR' || !getComputedStyle(node).display.startsWith('inline');
    if (apart) end();
    node.childNodes.forEach(walk);
    if (apart) end();
  };
  walk(document.querySelector('main'));
  return facts;
}
