// Runs throughline, and keeps what it writes in a folder that goes when the tests end.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = process.env.THROUGHLINE ?? join(root, 'build/dev/bin/throughline');

export const samples = readdirSync(join(root, 'samples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
export const articlesOf = (sample) => join(root, 'samples', sample, 'articles');

export const folder = mkdtempSync(join(tmpdir(), 'throughline-browser-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// Standard output. Status 3 says that inputs were skipped, which samples have on purpose.
export function run(...args) {
  try {
    return execFileSync(program, [...args, '--quiet'], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (failure) {
    if (failure.status === 3) return failure.stdout;
    throw failure;
  }
}

export function write(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

export const urlOf = (path, hash = '') => pathToFileURL(path).href + hash;
