// What a built site holds: its pages, each with its kind, its language and the notice it belongs to, told from where the files lie.

import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/// The languages in which every kind of page is looked at: Finnish for its long words, German, and Greek for its letters.
export const LANGUAGES = ['fi', 'de', 'el'];

/// Reads the site in the folder `root`.
///
/// An edition is a notice in one language, in the folder `<notice>/<language>/`, where `<name>.json` lies beside the page; one that stays lies in
/// `<notice>/<day>/<language>/`.
export function readSite(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
  const editions = files.filter((file) => basename(file) === `${basename(noticeOf(file))}.json`).map((file) => {
    const folder = dirname(file);
    const [notice, language, stays] = [noticeOf(file), basename(folder), DAY.test(basename(dirname(folder)))];
    return { folder, notice, language, stays, files: files.filter((other) => other.startsWith(`${folder}/`)) };
  });
  if (editions.length === 0) throw new Error(`there is no site in ${root}: no folder holds a notice with its .json`);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(root, file, editions));
  const home = pages.find((page) => page.file === 'index.html');
  // A site that knows its address may lie below a path, which the links of its 404 page begin with.
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home.html)?.[1];
  return { root, files, editions, pages, base: canonical ? new URL(canonical).pathname.replace(/[^/]*$/, '') : '/' };
}

/// The day from which a version applies, as its folder is called.
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/// The notice that a file in the folder of an edition belongs to.
function noticeOf(file) {
  const above = dirname(dirname(file));
  return DAY.test(basename(above)) ? dirname(above) : above;
}

function readPage(root, file, editions) {
  const html = readFileSync(join(root, file), 'utf8');
  const edition = editions.find((edition) => file.startsWith(`${edition.folder}/`));
  const isWhole = /^\s*<!doctype html/i.test(html);
  const language = edition?.language ?? /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1];
  return { file, html, edition, isWhole, language, kind: kindOf(file, html, edition, editions), path: pathOf(file, isWhole, language) };
}

/// What a page is, so that one of each kind can be looked at.
function kindOf(file, html, edition, editions) {
  const folder = dirname(file);
  if (/http-equiv="refresh"/i.test(html)) return 'moved';
  if (edition && file === `${edition.folder}/index.html`) return edition.stays ? 'version' : 'notice';
  // Other files of an edition are called after their notice; or they lie in a folder, and are of a kind with those beside them.
  if (edition) return (edition.stays ? 'version ' : '') + kindInEdition(file.slice(edition.folder.length + 1), edition) + (/<html/i.test(html) ? '' : ' (fragment)');
  if (editions.some((edition) => edition.notice === folder)) return 'languages of a notice';
  if (file === 'index.html' || file === `${basename(folder)}/index.html` && editions.some((edition) => edition.language === basename(folder))) return 'front page';
  if (DAY.test(basename(folder))) return 'languages of a version';
  return file.split('/').filter((part) => !editions.some((edition) => edition.language === part)).join('/').replace(/\/index\.html$/, '/');
}

function kindInEdition(file, edition) {
  if (!file.includes('/')) return file.replace(basename(edition.notice), '<notice>');
  return basename(file) === 'index.html' ? `${dirname(file)}/` : `${dirname(file)}/*.html`;
}

/// The way to a page on the server. The 404 page is asked for by an address that leads nowhere, as readers meet it.
function pathOf(file, isWhole, language) {
  if (file === '404.html') return 'no/such/page/';
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return isWhole ? path : `${path}?wrapped=${language}`;
}

/// One page of every kind in each of the `LANGUAGES`; of notices the largest with cookies, the largest draft and the largest in force.
/// A kind that a site has in other languages only is represented by its first page.
export function samples(site) {
  const chosen = new Set();
  const kinds = new Set(site.pages.map((page) => page.kind).filter((kind) => kind !== 'moved'));
  for (const kind of kinds) {
    const pages = site.pages.filter((page) => page.kind === kind);
    const spoken = LANGUAGES.map((language) => pages.filter((page) => page.language === language)).filter((pages) => pages.length > 0);
    for (const pages of spoken.length > 0 ? spoken : [[site.pages.find((page) => page.kind === kind)]]) {
      const bySize = [...pages].sort((one, other) => other.html.length - one.html.length);
      chosen.add(bySize[0]);
      if (kind !== 'notice') continue;
      const isDraft = (page) => page.html.includes('<meta name="robots" content="noindex">');
      for (const is of [(page) => page.html.includes('id="cookies"'), isDraft, (page) => !isDraft(page)]) {
        const page = bySize.find(is);
        if (page) chosen.add(page);
      }
    }
  }
  return [...chosen];
}

/// The editions whose other forms are looked at: all in the `LANGUAGES`, and those of the first notice in every language.
export function sampledEditions(site) {
  const first = site.editions[0].notice;
  return site.editions.filter((edition) => LANGUAGES.includes(edition.language) || edition.notice === first);
}
