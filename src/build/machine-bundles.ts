/**
 * The machine as scripts: terminal.js has what a terminal with an engine needs at once, cluster.js what a cluster adds,
 * and each chunk what few commands need. Nothing is there twice (an error class that exists twice fails `instanceof`):
 * modules that several of them need live in terminal.js, which hands them over in `drydock.modules`.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { fieldTexts } from './field-texts.ts';
import { basesOf, planChunks, type OnDemand } from './on-demand.ts';

const TERMINAL = 'src/ui/terminal-bundle.ts';
const CLUSTER = 'src/ui/cluster-bundle.ts';
const KERNEL_OF_CHUNKS = 'src/simulator/kernel/on-demand.ts';

export interface ChunkEntry {
  /** Its script is `chunks/<name>.js`. */
  name: string;
  /** Only for a world with a cluster: it uses modules of cluster.js. */
  ofCluster: boolean;
}

/** What the numbers of a script's shared modules begin with: all of them lie in one object. */
const PREFIX: Readonly<Record<string, string>> = { terminal: 't', cluster: 'c', docker: 'd', 'docker-more': 'm', tools: 'p' };

export async function buildMachine(options: BuildOptions, out: string): Promise<readonly ChunkEntry[]> {
  const root = options.absWorkingDir!;
  const onDemand = await planChunks(root);
  const plugins = options.plugins!;
  const terminalPlugins = [...plugins, notInPages, fromCluster, onDemand.standIns()];
  const clusterPlugins = [...plugins, onDemand.standIns()];
  const insideOf = (name: string): Plugin[] => [...(name === 'explain' ? [fieldTexts] : []), onDemand.standIns(name)];
  const pluginsOf = (name: string): Plugin[] => [...plugins, ...insideOf(name)];

  const inputs = new Map<string, Map<string, number>>();
  inputs.set('terminal', await inputsOf({ ...options, plugins: [...terminalPlugins, handOver([])] }, [TERMINAL]));
  inputs.set('cluster', await inputsOf({ ...options, plugins: [...clusterPlugins, handOver([])] }, [CLUSTER]));
  for (const { name } of onDemand.chunks) inputs.set(name, await inputsOf({ ...options, plugins: pluginsOf(name) }, filesOf(onDemand, name)));

  const shared = sharing(root, onDemand, inputs);
  const isChunk = (name: string): boolean => onDemand.chunks.some((chunk) => chunk.name === name);
  const offers = new Map<string, ReadonlyMap<string, Handed>>();
  for (const [base, files] of shared) offers.set(base, await handed({ ...options, plugins: isChunk(base) ? pluginsOf(base) : clusterPlugins }, files, PREFIX[base]!));
  /** Whose modules a script finds in `drydock.modules` when it runs. */
  const takes = (...bases: string[]): Map<string, Handed> => new Map(bases.flatMap((base) => [...(offers.get(base) ?? [])]));
  const terminals = shared.get('terminal') ?? [];
  await build({ ...options, entryPoints: { terminal: TERMINAL }, outdir: out, plugins: [...terminalPlugins, handOver(terminals, PREFIX['terminal'])] });
  await build({ ...options, entryPoints: { cluster: CLUSTER }, outdir: out, plugins: [...plugins, takeOver(takes('terminal'), root), handOver(shared.get('cluster') ?? [], PREFIX['cluster']), onDemand.standIns()] });
  for (const { name } of onDemand.chunks) {
    const taken = takes('terminal', ...basesOf(name));
    const left = new Map([...taken].filter(([file]) => onDemand.chunkOf.get(file) !== name));
    const stdin = { contents: chunkEntry(onDemand, name), resolveDir: root };
    await build({ ...options, stdin, outfile: join(out, `chunks/${name}.js`), plugins: [...plugins, takeOver(left, root), handOver(shared.get(name) ?? [], PREFIX[name]), ...insideOf(name)] });
  }
  return onDemand.chunks.map(({ name, base }) => ({ name, ofCluster: base === 'cluster' }));
}

/** By script, the modules that others take from it: from terminal.js all do, from another those whose base it is. */
function sharing(root: string, { chunks }: OnDemand, inputs: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string[]> {
  const others = (base: string) => chunks.filter(({ name }) => basesOf(name).includes(base)).map(({ name }) => inputs.get(name)!);
  const terminal = sharedBy(root, inputs.get('terminal')!, [inputs.get('cluster')!, ...chunks.map(({ name }) => inputs.get(name)!)]);
  const shared = new Map([['terminal', terminal]]);
  for (const base of new Set(chunks.flatMap(({ name }) => basesOf(name)))) {
    const before = new Set([terminal, ...basesOf(base).map((one) => shared.get(one)!)].flat());
    shared.set(base, sharedBy(root, inputs.get(base)!, others(base)).filter((file) => !before.has(file)));
  }
  return shared;
}

/** The container runtime interface: only a cluster's nodes need it, so it comes with the cluster's script. */
const RUNTIME = 'src/simulator/engine/cri.ts';

const fromCluster: Plugin = {
  name: 'from-cluster',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]engine[/\\]cri\.ts$/ }, () => ({ contents: 'export const createRuntime = (...all) => drydock.createRuntime(...all);', loader: 'js' }));
  },
};

/** What only the recordings' world needs. */
const notInPages: Plugin = {
  name: 'not-in-pages',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]catalogue[/\\]recordings\.ts$/ }, () => ({ contents: 'export const recordings = [];', loader: 'js' }));
  },
};

/** Classes are compared and variables of a module are its state: such a module must not be there twice. */
const ONLY_ONCE = /^export (abstract )?class |^(export )?let |^(export )?const \w+[^=]*= new (Weak)?(Map|Set)/m;
/** A module of functions is shared where the first bundle has most of it anyway; a few lines of it are there twice. */
const MOST = 0.9;

/** Modules of the first bundle that others get from it; the container runtime stays with the cluster. */
function sharedBy(root: string, first: ReadonlyMap<string, number>, others: readonly ReadonlyMap<string, number>[]): string[] {
  const shared = new Set<string>([...first.keys()].filter((file) => file === KERNEL_OF_CHUNKS));
  for (const [file, bytes] of others.flatMap((inputs) => [...inputs])) {
    const own = first.get(file);
    if (own === undefined || file === RUNTIME) continue;
    if (own >= bytes * MOST || ONLY_ONCE.test(readFileSync(join(root, file), 'utf8'))) shared.add(file);
  }
  return [...shared].sort();
}

const filesOf = (onDemand: OnDemand, name: string): string[] => [...onDemand.chunkOf].filter(([, chunk]) => chunk === name).map(([file]) => file);

function chunkEntry(onDemand: OnDemand, name: string): string {
  const files = filesOf(onDemand, name);
  return [
    `import { provideChunk } from './${KERNEL_OF_CHUNKS}';`,
    ...files.map((file, index) => `import * as m${index} from ${JSON.stringify(`./${file}`)};`),
    "import { modules } from 'drydock:modules';",
    'Object.assign(drydock.modules, modules);',
    `provideChunk(${JSON.stringify(name)}, {${files.map((file, index) => `${JSON.stringify(file)}: m${index}`).join(', ')}});`,
  ].join('\n');
}

/** Files of a bundle and how many bytes of each are in it. */
async function inputsOf(options: BuildOptions, entryPoints: string[]): Promise<Map<string, number>> {
  const { metafile } = await build({ ...options, entryPoints, outdir: 'unused', write: false, metafile: true });
  const inputs = new Map<string, number>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      if (bytesInOutput > 0 && !path.startsWith('drydock:')) inputs.set(path, (inputs.get(path) ?? 0) + bytesInOutput);
    }
  }
  return inputs;
}

const HAND_OVER = 'drydock:modules';

/** Gives `import 'drydock:modules'` a body: each shared module under its number (paths would be kilobytes). */
function handOver(shared: readonly string[], prefix = ''): Plugin {
  return {
    name: 'hand-over',
    setup({ onResolve, onLoad, initialOptions }) {
      onResolve({ filter: /^drydock:modules$/ }, () => ({ path: HAND_OVER, namespace: 'drydock' }));
      onLoad({ filter: /.*/, namespace: 'drydock' }, () => ({
        resolveDir: initialOptions.absWorkingDir!,
        contents: [
          ...shared.map((path, index) => `import * as m${index} from ${JSON.stringify(`./${path}`)};`),
          `export const modules = {${shared.map((_, index) => `${prefix}${index}: m${index}`).join(', ')}};`,
        ].join('\n'),
      }));
    },
  };
}

/** How another bundle finds a shared module: its name in `drydock.modules`, and what it exports. */
interface Handed {
  key: string;
  exports: readonly string[];
}

async function handed(options: BuildOptions, files: readonly string[], prefix: string): Promise<Map<string, Handed>> {
  if (files.length === 0) return new Map();
  const { metafile } = await build({ ...options, entryPoints: [...files], bundle: false, format: 'esm', outdir: 'unused', write: false, metafile: true });
  return new Map(Object.values(metafile.outputs).map((output) => [output.entryPoint!, { key: `${prefix}${files.indexOf(output.entryPoint!)}`, exports: output.exports }]));
}

/** Replaces each shared module by a look into `drydock.modules`. */
function takeOver(shared: ReadonlyMap<string, Handed>, root: string): Plugin {
  return {
    name: 'take-over',
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|js|mjs)$/ }, ({ path }) => {
        const name = relative(root, path);
        const found = shared.get(name);
        if (!found) return undefined;
        const lines = found.exports.map((one) => (one === 'default' ? 'export default shared.default;' : `export const ${one} = shared[${JSON.stringify(one)}];`));
        return { contents: `const shared = drydock.modules.${found.key};\n${lines.join('\n')}`, loader: 'js' };
      });
    },
  };
}
