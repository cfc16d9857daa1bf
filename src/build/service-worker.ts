/** Writes sw.js: it keeps every file of the site, so that after one visit all pages, terminals and the search work without a network. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { transformSync } from 'esbuild';

/** Not needed offline: the worker itself, the picture of the README, the index for disks. */
const NOT_KEPT = /^(sw\.js|lesson\.jpg|assets\/search-data\.js)$/;

export function writeServiceWorker(dist: string): number {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !NOT_KEPT.test(file))
    .sort();
  const version = createHash('sha256');
  for (const file of files) version.update(file).update(readFileSync(join(dist, file)));
  const source = readFileSync(join(import.meta.dirname, '../ui/service-worker.ts'), 'utf8');
  const { code } = transformSync(source, {
    loader: 'ts',
    minify: true,
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version.digest('hex').slice(0, 16)) },
  });
  writeFileSync(join(dist, 'sw.js'), code);
  return files.length;
}
