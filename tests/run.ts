/**
 * Runs every test: the compiler, all test files under tests/ that need no browser, the build, then those that do.
 * The last line is "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { findBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');
/** Folders whose tests need the built site, most of them a browser too. */
const AFTER_BUILD = ['tests/e2e/', 'tests/search/'];

let passed = 0;
let failed = 0;

function step(name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const ok = status === 0 && !error;
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? '✔' : '✖'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)${error ? `: ${error.message}` : ''}`);
  return ok;
}

async function runFiles(files: string[], concurrency: number): Promise<void> {
  if (files.length === 0) return;
  const stream = run({ files: files.map((file) => join(root, file)), concurrency, timeout: 10 * 60_000, cwd: root });
  const isLeaf = new LeafFilter();
  stream.on('test:pass', (event) => {
    if (isLeaf.test(event)) passed++;
  });
  stream.on('test:fail', (event) => {
    if (isLeaf.test(event)) failed++;
  });
  const text = stream.compose(new spec());
  for await (const chunk of text) process.stdout.write(chunk as string);
}

/** Suites and the files themselves are no tests of their own, unless one fails without a test in it failing. */
class LeafFilter {
  test(event: { details: { type?: string }; file?: string; name: string }): boolean {
    return event.details.type !== 'suite' && event.name !== event.file;
  }
}

const compiler = join(root, 'node_modules/typescript/bin/tsc');
step('types of the site', process.execPath, [compiler, '-p', '.']);
step('types of the simulator', process.execPath, [compiler, '-p', 'src/simulator']);

const files = globSync('tests/**/*.test.{ts,mjs}', { cwd: root }).sort();
const needsBuild = (file: string) => AFTER_BUILD.some((folder) => file.startsWith(folder));
await runFiles(files.filter((file) => !needsBuild(file)), availableParallelism());

const built = step('build', 'npm', ['run', '-s', 'build']);
if (built && existsSync(join(root, 'dist'))) {
  const browser = findBrowser(root);
  if (typeof browser === 'string') process.env['CHROMIUM_PATH'] = browser;
  else {
    console.log(`✖ ${browser.problem}`);
    failed++;
  }
  const last = files.filter(needsBuild).filter((file) => typeof browser === 'string' || !file.startsWith('tests/e2e/'));
  await runFiles(last, 1);
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
