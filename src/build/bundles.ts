/**
 * The scripts and styles of the site, made by esbuild as classic scripts: module scripts are blocked on file://.
 *
 * terminal.js has the machine with its engine, cluster.js what a cluster adds. The second is no second copy of what the
 * first already has (an error class that exists twice fails `instanceof`): modules that both need live in terminal.js,
 * which hands them over in `drydock.modules`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { CURRICULUM, lessonFolder } from '../../content/curriculum.ts';
import { xtermUnderPolicy } from './xterm-under-policy.ts';

/** Where they are before they are copied into the built site. */
export const ASSETS_FOLDER = '.build/assets';
const MANIFEST = '.build/assets.json';

const TERMINAL = 'src/ui/terminal-bundle.ts';
const CLUSTER = 'src/ui/cluster-bundle.ts';

export async function buildAssets(root: string): Promise<void> {
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
    plugins: [xtermUnderPolicy],
  };
  await build({ ...options, entryPoints: { early: 'src/ui/early.ts', page: 'src/ui/page.ts' }, outdir: out });
  await build({ ...options, entryPoints: { site: 'src/styles/site.css' }, outdir: out, external: ['*.woff2'] });
  for (const [id, file] of lessonFiles(root)) await buildLesson(options, id, file, out);
  await buildMachine(options, out);
  writeManifest(root, out);
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

async function buildMachine(options: BuildOptions, out: string): Promise<void> {
  const shared = await sharedModules(options);
  const plugins = options.plugins!;
  await build({ ...options, entryPoints: { terminal: TERMINAL }, outdir: out, plugins: [...plugins, handOver(shared)] });
  await build({ ...options, entryPoints: { cluster: CLUSTER }, outdir: out, plugins: [...plugins, takeOver(await exportsOf(options, shared), options.absWorkingDir!)] });
}

/** Files that both bundles would contain. */
async function sharedModules(options: BuildOptions): Promise<string[]> {
  const inputs = async (entry: string): Promise<string[]> => {
    const { metafile } = await build({ ...options, entryPoints: [entry], outdir: 'unused', write: false, metafile: true, plugins: [...options.plugins!, handOver([])] });
    const used = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    return used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  };
  const terminal = new Set(await inputs(TERMINAL));
  return (await inputs(CLUSTER)).filter((path) => terminal.has(path));
}

const HAND_OVER = 'drydock:modules';

/** Gives `import 'drydock:modules'` a body: each shared module under its path. */
function handOver(shared: readonly string[]): Plugin {
  return {
    name: 'hand-over',
    setup({ onResolve, onLoad, initialOptions }) {
      onResolve({ filter: /^drydock:modules$/ }, () => ({ path: HAND_OVER, namespace: 'drydock' }));
      onLoad({ filter: /.*/, namespace: 'drydock' }, () => ({
        resolveDir: initialOptions.absWorkingDir!,
        contents: [
          ...shared.map((path, index) => `import * as m${index} from ${JSON.stringify(`./${path}`)};`),
          `export const modules = {${shared.map((path, index) => `${JSON.stringify(path)}: m${index}`).join(', ')}};`,
        ].join('\n'),
      }));
    },
  };
}

async function exportsOf(options: BuildOptions, files: readonly string[]): Promise<Map<string, string[]>> {
  if (files.length === 0) return new Map();
  const { metafile } = await build({ ...options, entryPoints: [...files], bundle: false, format: 'esm', outdir: 'unused', write: false, metafile: true });
  return new Map(Object.values(metafile.outputs).map((output) => [output.entryPoint!, output.exports]));
}

/** Replaces each shared module by a look into `drydock.modules`. */
function takeOver(shared: ReadonlyMap<string, readonly string[]>, root: string): Plugin {
  return {
    name: 'take-over',
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|js|mjs)$/ }, ({ path }) => {
        const name = relative(root, path);
        const exports = shared.get(name);
        if (!exports) return undefined;
        const lines = exports.map((one) => `${one === 'default' ? 'export default' : `export const ${one} =`} shared[${JSON.stringify(one)}];`);
        return { contents: `const shared = drydock.modules[${JSON.stringify(name)}];\n${lines.join('\n')}`, loader: 'js' };
      });
    },
  };
}

/** Short hashes of the assets, which pages put behind their addresses so that a browser never mixes two releases. */
function writeManifest(root: string, out: string): void {
  const hashes: Record<string, string> = {};
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(js|css)$/.test(file)) continue;
    hashes[file] = createHash('sha256').update(readFileSync(join(out, file))).digest('hex').slice(0, 8);
  }
  writeFileSync(join(root, MANIFEST), JSON.stringify(hashes));
}

/** Address of an asset for a page; `root` is the way from the page to the site's top ('./' or '../'). */
export function assetAddress(root: string, file: string): string {
  const hashes = JSON.parse(readFileSync(join(process.cwd(), MANIFEST), 'utf8')) as Record<string, string>;
  const hash = hashes[file];
  return `${root}assets/${file}${hash ? `?v=${hash}` : ''}`;
}
