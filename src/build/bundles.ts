/** The scripts and styles of the site, made by esbuild as classic scripts: module scripts are blocked on file://. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { CURRICULUM, lessonFolder } from '../../content/curriculum.ts';
import { buildMachine, type ChunkEntry } from './machine-bundles.ts';
import { minifyScripts } from './minify.ts';
import { unbashNames } from './unbash-names.ts';
import { vimSearch } from './vim-search.ts';
import { xtermUnderPolicy } from './xterm-under-policy.ts';

/** Where they are before they are copied into the built site. */
export const ASSETS_FOLDER = '.build/assets';
const MANIFEST = '.build/assets.json';

/** @param release whether a reader will load them (not while someone writes: terser takes seconds) */
export async function buildAssets(root: string, release: boolean): Promise<void> {
  const out = join(root, ASSETS_FOLDER);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const options: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [xtermUnderPolicy, unbashNames],
  };
  await build({ ...options, entryPoints: { early: 'src/ui/early.ts', page: 'src/ui/page.ts' }, outdir: out });
  await build({ ...options, entryPoints: { editor: 'src/ui/editor-bundle.ts' }, outdir: out, plugins: [vimSearch] });
  await build({ ...options, entryPoints: { site: 'src/styles/site.css' }, outdir: out, external: ['*.woff2'] });
  for (const [id, file] of lessonFiles(root)) await buildLesson(options, id, file, out);
  const chunks = await buildMachine(options, out);
  if (release) await minifyScripts(out);
  writeManifest(root, out, chunks);
}

function lessonFiles(root: string): [id: string, file: string][] {
  const files: [string, string][] = [['home', 'src/ui/home-lesson.ts']];
  for (const part of CURRICULUM) {
    for (const entry of part.lessons) {
      const file = `${lessonFolder(part, entry)}/lesson.ts`;
      if (existsSync(join(root, file))) files.push([entry.id, file]);
    }
  }
  return files;
}

/** A lesson's world and tasks as a script that lists itself in `drydock.lessons`. */
async function buildLesson(options: BuildOptions, id: string, file: string, out: string): Promise<void> {
  const contents = `import { lesson } from ${JSON.stringify(`./${file}`)}; drydock.lessons[${JSON.stringify(id)}] = lesson;`;
  await build({ ...options, stdin: { contents, resolveDir: options.absWorkingDir!, loader: 'ts' }, outfile: join(out, `lessons/${id}.js`) });
}

interface Manifest {
  /** Short hashes by file: pages put them behind addresses so that a browser never mixes two releases. */
  hashes: Record<string, string>;
  chunks: readonly ChunkEntry[];
}

function writeManifest(root: string, out: string, chunks: readonly ChunkEntry[]): void {
  const hashes: Record<string, string> = {};
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(js|css)$/.test(file)) continue;
    hashes[file] = createHash('sha256').update(readFileSync(join(out, file))).digest('hex').slice(0, 8);
  }
  writeFileSync(join(root, MANIFEST), JSON.stringify({ hashes, chunks } satisfies Manifest));
}

const manifest = (): Manifest => JSON.parse(readFileSync(join(process.cwd(), MANIFEST), 'utf8')) as Manifest;

/** Address of an asset for a page; `root` is the way from the page to the site's top ('./' or '../'). */
export function assetAddress(root: string, file: string): string {
  const hash = manifest().hashes[file];
  return `${root}assets/${file}${hash ? `?v=${hash}` : ''}`;
}

/** Addresses of the chunks of the machine by name, as far as a world with or without a cluster can need them. */
export function chunkAddresses(root: string, hasCluster: boolean): Record<string, string> {
  const chunks = manifest().chunks.filter(({ ofCluster }) => hasCluster || !ofCluster);
  return Object.fromEntries(chunks.map(({ name }) => [name, assetAddress(root, `chunks/${name}.js`)]));
}
