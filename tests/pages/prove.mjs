// The checks can fail: a site of one edition is spoilt in many ways, and the check that each concerns must tell it.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readSite } from './site.mjs';
import { serve } from './server.mjs';

/// What the page gets besides, by the check that must find it; and what must be told.
const FAULTS = {
  axe: [
    ['<p style="color: #999; background: #fff">Faint</p>', /color-contrast/],
    ['<details><summary>More</summary><img src="data:,"></details>', /open: image-alt/],
  ],
  script: [
    ['<p hidden>Never shown</p>', /hidden .* Never shown/],
    ['<script>document.querySelector("h1").append("!")</script>', /no <noscript>/],
  ],
  crawl: [
    ['<audio src="sound.ogg"></audio>', /the console says: .*media/i],
    ['<img src="https://elsewhere.example/pixel.png" alt="">', /asks another host/],
    ['<link rel="dns-prefetch" href="//elsewhere.example">', /lets the browser reach out/],
    ['<script>localStorage.visit = 1</script>', /stores something: visit/],
    ['<script>document.cookie = "visit=1"</script>', /sets the cookie visit/],
    ['<script>void missing.name</script>', /a script fails/],
    ['<input type="search"><script>document.querySelector("input").oninput = (event) => fetch("?q=" + event.target.value)</script>', /sends what was typed/],
    ['<p style="width: 500px; text-align: right">Wide</p>', /wide in a window of 320: “Wide”/],
    [`<!-- ${randomBytes(40_000).toString('base64')} -->`, /bytes without fonts, of/],
  ],
  keyboard: [
    ['<a href="#content" style="outline: none">Mute</a>', /Mute.* does not show/],
    ['<a href="#content" tabindex="-1">Missed</a>', /Missed.* never reached/],
    ['<a href="#content" style="position: fixed; left: -900px">Away</a>', /Away.* outside the window/],
    ['<div style="position: relative"><a href="#content">Under</a><b style="position: absolute; inset: -9px">Over</b></div>', /Under.* behind .*Over/],
    ['<details><summary onkeydown="event.preventDefault()">Stuck</summary></details>', /Stuck.* Enter key/],
  ],
  html: [['<p></div></p>', /Stray end tag/]],
  texts: [['<p>Only the page tells this.</p>', /\.pdf does not tell “Only the page tells this\.”/]],
  // What the PDF claims to be is changed instead.
  pdf: [['', /ua1 5 test/]],
};

export const title = 'every fault that is made is found';

export async function run(whole, browser) {
  const failures = [];
  const work = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const edition = takeOne(whole, work);
    const page = join(work, edition.folder, 'index.html');
    // The site's own policy would keep most of the faults from happening.
    const html = readFileSync(page, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    writeFileSync(join(work, '_headers'), "/*\n  Content-Security-Policy: media-src 'none'\n");
    change(join(work, edition.folder, `${basename(edition.notice)}.pdf`), '<pdfuaid:part>1', '<pdfuaid:part>2');
    for (const [check, faults] of Object.entries(FAULTS)) {
      writeFileSync(page, html.replace('</main>', `${faults.map(([besides]) => besides).join('\n')}\n</main>`));
      const site = readSite(work);
      const close = await serve(site);
      const found = await (await import(`./${check}.mjs`)).run(site, browser);
      close();
      for (const [, told] of faults) {
        if (!found.failures.some((failure) => told.test(failure))) failures.push(`${check} did not tell ${told}, but: ${found.failures.join('; ')}`);
      }
    }
    return { failures, notes: [], counted: `${Object.values(FAULTS).flat().length} faults` };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/// Copies the first edition, the front page and what they load.
function takeOne(whole, work) {
  const edition = whole.editions[0];
  const left = new Set([...whole.editions.flatMap((other) => other.files), ...whole.pages.map((page) => page.file)]);
  const files = [...whole.files.filter((file) => !left.has(file)), 'index.html', ...edition.files];
  for (const file of files) cpSync(join(whole.root, file), join(work, file), { recursive: true });
  return edition;
}

/// Changes bytes of a file, whatever else it holds.
function change(file, from, to) {
  writeFileSync(file, readFileSync(file, 'latin1').replace(from, to), 'latin1');
}
