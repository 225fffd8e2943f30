// The Nu HTML Checker finds no error in any page of the site. Fragments are put into a page first, as whoever takes them over would.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { output } from './programs.mjs';
import { wrap } from './server.mjs';

const VNU = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

export const title = 'the Nu HTML Checker finds no error';

export async function run(site) {
  const work = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    for (const page of site.pages) {
      const file = join(work, page.file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, page.isWhole ? page.html : wrap(page.html, page.language));
    }
    const { stderr } = await output('java', ['-jar', VNU, '--skip-non-html', '--format', 'json', work]);
    return told(JSON.parse(stderr).messages, work, site.pages.length);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/// A message that many pages share is told once, with the first place that it concerns.
function told(messages, work, pages) {
  const kinds = new Map();
  for (const message of messages) {
    const isWarning = message.type === 'info';
    const place = `${message.url?.slice(`file:${work}/`.length)}:${message.lastLine}`;
    // What is said of a text without marks, or in another normal form, is the same of every text.
    const said = message.message.split(' Should instead be ')[0];
    const key = `${isWarning} ${said}`;
    const kind = kinds.get(key) ?? { isWarning, message: said, first: place, extract: message.extract?.trim(), files: new Set(), times: 0 };
    kind.files.add(message.url);
    kind.times += 1;
    kinds.set(key, kind);
  }
  const line = (kind) => `${kind.first}: ${kind.message} (${kind.times} times in ${kind.files.size} pages) ${kind.extract ?? ''}`.replaceAll('\n', ' ');
  return {
    failures: [...kinds.values()].filter((kind) => !kind.isWarning).map(line),
    notes: [...kinds.values()].filter((kind) => kind.isWarning).map(line),
    counted: `${pages} pages`,
  };
}
