// A static server on the loopback interface that answers as a host of static sites would: with the site's own `_headers`, so that its
// Content-Security-Policy is in force while it is checked, and with its 404 page.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/// Serves a site on a port that is free, below the path in which its own addresses say that it lies. Adds to `site` its `origin`, its
/// `address` and whether it `hasHeaders`; returns what ends it.
export async function serve(site) {
  const rules = readRules(join(site.root, '_headers'));
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://site.invalid');
    const found = await find(site.root, site.base, decodeURIComponent(url.pathname));
    const headers = { 'content-type': TYPES[extname(found.file)] ?? 'application/octet-stream', ...headersOf(rules, found.path) };
    // So that every page asks for all that it needs.
    headers['cache-control'] = 'no-store';
    const body = url.searchParams.has('wrapped') ? wrap(found.body.toString(), url.searchParams.get('wrapped')) : found.body;
    response.writeHead(found.status, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  Object.assign(site, { origin, address: origin + site.base, hasHeaders: rules.length > 0 });
  return () => server.close();
}

/// A fragment as a page of somebody else would hold it, with the style that comes for it.
export function wrap(fragment, language) {
  return `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>A page that holds a fragment</title>`
    + `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/fragment.css"></head>\n<body><main>\n<h1>A page</h1>\n${fragment}\n</main></body>\n</html>\n`;
}

/// What is answered for a path: the file, and the path that it has in the folder of the site, by which `_headers` calls it.
async function find(root, base, wanted) {
  const path = wanted.startsWith(base) ? `/${wanted.slice(base.length)}` : wanted;
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  const body = wanted.startsWith(base) && file.startsWith(normalize(root) + sep) ? await readFile(file).catch(() => null) : null;
  if (body) return { status: 200, path, file, body };
  const lost = join(root, '404.html');
  return { status: 404, path, file: lost, body: await readFile(lost).catch(() => Buffer.from('not found')) };
}

// `_headers` as Netlify, Cloudflare Pages and others read it: a path at the start of a line, in which `*` stands for anything and `:name`
// for one part; below it, indented, its headers. All rules that match hold; a header that two of them state is joined; `! Name` takes one away.

function readRules(file) {
  const rules = [];
  if (!existsSync(file)) return rules;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const path = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replace(/:[A-Za-z]\w*/g, '[^/]+');
      rules.push({ path: new RegExp(`^${path}$`), headers: [] });
    } else {
      const [, away, name, value] = /^\s+(!\s*)?([^:\s]+)\s*(?::\s*(.*))?$/.exec(line) ?? [];
      if (!name || rules.length === 0) throw new Error(`_headers: cannot read the line: ${line}`);
      rules.at(-1).headers.push({ name, value: away ? null : value.trim() });
    }
  }
  return rules;
}

function headersOf(rules, path) {
  const headers = {};
  for (const rule of rules.filter((rule) => rule.path.test(path))) {
    for (const { name, value } of rule.headers) {
      const key = name.toLowerCase();
      if (value === null) delete headers[key];
      else headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
    }
  }
  return headers;
}
