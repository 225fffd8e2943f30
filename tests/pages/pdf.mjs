// Every PDF is PDF/UA-1 and PDF/A-3a, says veraPDF: see pdf/Validate.java.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { output } from './programs.mjs';
import { sampledEditions } from './site.mjs';

export const title = 'veraPDF passes PDFs as PDF/UA-1 and PDF/A-3a';

export async function run(site) {
  const files = sampledEditions(site).flatMap((edition) => edition.files).filter((file) => file.endsWith('.pdf'));
  if (files.length === 0) return { failures: ['the site has no PDF'], notes: [], counted: 'none' };
  const here = fileURLToPath(new URL('.', import.meta.url));
  const classes = join(here, 'target/lib/*');
  const program = join(here, 'pdf/Validate.java');
  const { code, stdout, stderr } = await output('java', ['-cp', classes, program, ...files.map((file) => join(site.root, file))]);
  const failures = stdout.split('\n').filter(Boolean).map((line) => line.replace(`${site.root}/`, ''));
  if (code !== 0 && failures.length === 0) failures.push(`the validator failed: ${stderr.trim()}`);
  return { failures, notes: [], counted: `${files.length} PDFs` };
}
