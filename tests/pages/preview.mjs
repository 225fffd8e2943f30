// The preview in a browser: what is saved appears, a click shows the line it comes from, and what is wrong stands in the panel.
// The program is the one that the variable SELOSTE names.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NOTICE = join(dirname(fileURLToPath(import.meta.url)), '../rules/complete.yaml');
/// In milliseconds: how long anything may take before it counts as not happening.
const PATIENCE = 20_000;

export const title = 'a preview shows what was saved, where it comes from and what is wrong';

export async function run(_, browser) {
  if (!process.env.SELOSTE) return { failures: [], notes: ['skipped: SELOSTE names no program'], counted: 'nothing' };
  const work = mkdtempSync(join(tmpdir(), 'preview-'));
  mkdirSync(join(work, 'notices'));
  const file = join(work, 'notices/customers.yaml');
  const whole = readFileSync(NOTICE, 'utf8');
  writeFileSync(file, whole);
  const program = spawn(process.env.SELOSTE, ['serve', '--project', work, '--port', '0', '--today', '2026-11-22']);
  try {
    const address = await begun(program);
    const page = await browser.newPage();
    const failures = [];
    page.on('console', (message) => message.type() === 'error' && failures.push(`the console says: ${message.text()}`));
    await page.goto(`${address}customers/en/`);
    const inPanel = (selector) => page.locator(`#seloste-preview ${selector}`);
    const see = async (what, seen) => {
      await seen().catch(() => failures.push(`${what} does not happen`));
    };
    await see('that what was saved appears', async () => {
      writeFileSync(file, whole.replace('Privacy notice for customers', 'Privacy notice for everybody'));
      await page.getByRole('heading', { level: 1, name: 'Privacy notice for everybody' }).waitFor({ timeout: PATIENCE });
    });
    await see('that a click shows the line', async () => {
      await page.locator('tbody td').first().click({ timeout: PATIENCE });
      await inPanel('.box .place').filter({ hasText: 'notices/customers.yaml:' }).waitFor({ timeout: PATIENCE });
    });
    await see('that what is wrong is told', async () => {
      writeFileSync(file, whole.replace('established-in: FI', 'established-in: US'));
      await inPanel('.panel .count.error').waitFor({ timeout: PATIENCE });
    });
    await page.close();
    return { failures, notes: [], counted: '3 things' };
  } finally {
    program.kill();
    rmSync(work, { recursive: true });
  }
}

/// The address that the program prints once it answers.
function begun(program) {
  return new Promise((done, failed) => {
    let said = '';
    const hear = (bytes) => {
      said += bytes;
      const address = /http:\/\/\S+\//.exec(said);
      if (address) done(address[0]);
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.on('exit', () => failed(new Error(`the preview ended: ${said}`)));
  });
}
