// Runs the checks on a built site and tells what they found: `node check.mjs SITE [CHECK…]`. See README.md.

import { resolve } from 'node:path';
import { launch } from './browser.mjs';
import { readSite } from './site.mjs';
import { serve } from './server.mjs';

const CHECKS = ['axe', 'script', 'crawl', 'keyboard', 'html', 'pdf', 'texts', 'preview', 'prove'];
/// More failures of one check than these are only counted.
const MOST_TOLD = 40;

const [folder, ...asked] = process.argv.slice(2);
const unknown = asked.filter((name) => !CHECKS.includes(name));
if (!folder || unknown.length > 0) {
  console.error(`usage: run SITE [${CHECKS.join('|')}]…`);
  process.exit(2);
}

const site = readSite(resolve(folder));
const close = await serve(site);
const browser = await launch();
console.log(`the site: ${site.pages.length} pages, ${site.editions.length} editions; Chromium ${browser.version()}`);
let failed = 0;
for (const name of asked.length > 0 ? asked : CHECKS) {
  const started = Date.now();
  const check = await import(`./${name}.mjs`);
  const { failures, notes, counted } = await check.run(site, browser).catch((error) => ({ failures: [error.stack], notes: [], counted: 'broken off' }));
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${failures.length === 0 ? 'passed' : 'FAILED'}  ${name}: ${check.title}: ${counted}: ${failures.length} failures, ${seconds} s`);
  tell('        note: ', notes, 10);
  tell('        ', failures, MOST_TOLD);
  failed += failures.length;
}
await browser.close();
close();
if (failed > 0) {
  console.log(`the pages: ${failed} failures`);
  process.exit(1);
}
console.log('the pages: no failure');

function tell(before, lines, most) {
  for (const line of lines.slice(0, most)) console.log(before + line);
  if (lines.length > most) console.log(`${before}and ${lines.length - most} more`);
}
