/** Finds a Chromium for the tests, or installs one, or says what to do. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Quiet, reproducible, and working inside a container. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function findBrowser(root: string): string | { problem: string } {
  const found = known();
  if (found) return found;
  console.log('No Chromium was found; installing one for the tests.');
  spawnSync(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const installed = known();
  if (installed) return installed;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', timeout: 300_000 });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { stdio: 'inherit', timeout: 600_000 });
  }
  return (
    known() ?? {
      problem:
        'The browser tests need Chromium and none could be found or installed: install Chromium or Chrome, or set CHROMIUM_PATH to its executable.',
    }
  );
}

function known(): string | undefined {
  const told = process.env['CHROMIUM_PATH'];
  if (told && existsSync(told)) return told;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  for (const name of NAMES) {
    const path = onPath(name);
    if (path) return path;
  }
  return undefined;
}

function onPath(name: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}
