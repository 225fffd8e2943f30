// Starts the programs that are not JavaScript.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const start = promisify(execFile);

/// Runs a program to its end; returns what it printed and how it ended. A program that is not there is an error, not a finding.
export async function output(program, parameters) {
  try {
    const { stdout, stderr } = await start(program, parameters, { maxBuffer: 1 << 28 });
    return { code: 0, stdout, stderr };
  } catch (failure) {
    if (typeof failure.code !== 'number') throw failure;
    return { code: failure.code, stdout: failure.stdout, stderr: failure.stderr };
  }
}
