/**
 * The machine as scripts: terminal.js has what a terminal with an engine needs at once, cluster.js what a cluster adds,
 * and each chunk what few commands need. Nothing is there twice (an error class that exists twice fails `instanceof`):
 * modules that several of them need live in the first of them, which hands over in `drydock.modules` what the others take.
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

/** Under which name in `drydock.modules` a script hands over what others take: paths would be kilobytes. */
const PREFIX: Readonly<Record<string, string>> = { terminal: 't', cluster: 'c', docker: 'd', 'docker-more': 'm', kubectl: 'k', 'kubectl-templates': 'j', tools: 'p' };

export async function buildMachine(options: BuildOptions, out: string): Promise<readonly ChunkEntry[]> {
  const root = options.absWorkingDir!;
  const onDemand = await planChunks(root);
  const plugins = options.plugins!;
  const terminalPlugins = [...plugins, notInPages, fromCluster, onDemand.standIns()];
  const clusterPlugins = [...plugins, onDemand.standIns()];
  const insideOf = (name: string): Plugin[] => [...(name === 'explain' ? [fieldTexts] : []), onDemand.standIns(name)];
  const pluginsOf = (name: string): Plugin[] => [...plugins, ...insideOf(name)];

  const inputs = new Map<string, Map<string, number>>();
  const stdinOf = (name: string) => ({ contents: chunkEntry(onDemand, name), resolveDir: root });
  inputs.set('terminal', await inputsOf({ ...options, entryPoints: [TERMINAL], plugins: [...terminalPlugins, handOver(undefined)] }));
  inputs.set('cluster', await inputsOf({ ...options, entryPoints: [CLUSTER], plugins: [...clusterPlugins, handOver(undefined)] }));
  for (const { name } of onDemand.chunks) inputs.set(name, await inputsOf({ ...options, stdin: stdinOf(name), plugins: [...pluginsOf(name), handOver(undefined)] }));

  const shared = sharing(root, onDemand, inputs);
  const isChunk = (name: string): boolean => onDemand.chunks.some((chunk) => chunk.name === name);
  const handings = new Map<string, Handing>();
  for (const [base, files] of shared) handings.set(base, new Handing(PREFIX[base]!, await exportsOf({ ...options, plugins: isChunk(base) ? pluginsOf(base) : clusterPlugins }, files)));
  /** What a script finds there when it runs. */
  const takenBy = (name: string): Handing[] => ['terminal', ...(isChunk(name) ? basesOf(name) : [])].map((base) => handings.get(base)!);
  const optionsOf = (name: string, take: TakeOver): BuildOptions => {
    const given = handOver(handings.get(name));
    if (!isChunk(name)) return { ...options, entryPoints: { cluster: CLUSTER }, plugins: [...plugins, takeOver(takenBy(name), root, take), given, onDemand.standIns()] };
    const isOthers = (file: string): boolean => onDemand.chunkOf.get(file) !== name;
    return { ...options, stdin: stdinOf(name), plugins: [...plugins, takeOver(takenBy(name), root, take, isOthers), given, ...insideOf(name)] };
  };

  // Whoever takes from others comes before them, so that each hands over what is really taken.
  for (const name of [...onDemand.chunks.map((chunk) => chunk.name).reverse(), 'cluster']) {
    const { outputFiles } = await build({ ...optionsOf(name, 'asking'), outdir: 'unused', write: false });
    for (const handing of takenBy(name)) handing.ask(outputFiles[0]!.text);
  }
  await build({ ...options, entryPoints: { terminal: TERMINAL }, outdir: out, plugins: [...terminalPlugins, handOver(handings.get('terminal'))] });
  await build({ ...optionsOf('cluster', 'taking'), outdir: out });
  for (const { name } of onDemand.chunks) await build({ ...optionsOf(name, 'taking'), outfile: join(out, `chunks/${name}.js`) });
  return onDemand.chunks.map(({ name }) => ({ name, ofCluster: basesOf(name).includes('cluster') }));
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
    onLoad({ filter: /[/\\]catalogue[/\\]recordings\.ts$/ }, () => ({ contents: 'export const recordings = [], besideRecordings = undefined;', loader: 'js' }));
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
async function inputsOf(options: BuildOptions): Promise<Map<string, number>> {
  const { metafile } = await build({ ...options, outdir: 'unused', write: false, metafile: true });
  const inputs = new Map<string, number>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      if (bytesInOutput > 0 && !path.startsWith('drydock:') && path !== '<stdin>') inputs.set(path, (inputs.get(path) ?? 0) + bytesInOutput);
    }
  }
  return inputs;
}

/** What a script hands over to others: of its shared modules those exports that somebody takes. */
class Handing {
  readonly #name: string;
  readonly #exports: ReadonlyMap<string, readonly string[]>;
  /** `file export`, in the order in which they lie there. */
  readonly #asked = new Set<string>();

  constructor(name: string, exports: ReadonlyMap<string, readonly string[]>) {
    this.#name = name;
    this.#exports = exports;
  }

  /** Looks into a script made to ask for what it takes. */
  ask(script: string): void {
    for (const [, one] of script.matchAll(/askedFor\("([^"]+)"\)/g)) if (this.#exports.has(one!.split(' ')[0]!)) this.#asked.add(one!);
  }

  /** A module that only looks for its exports there; undefined where it is not one of those that are handed over. */
  standIn(file: string, take: TakeOver): string | undefined {
    const order = [...this.#asked];
    return this.#exports.get(file)?.map((name) => {
      const one = `${file} ${name}`, at = order.indexOf(one);
      const value = take === 'asking' ? `/* @__PURE__ */ askedFor(${JSON.stringify(one)})` : at < 0 ? 'undefined' : `drydock.modules.${this.#name}[${at}]`;
      return name === 'default' ? `export default ${value};` : `export const ${name} = ${value};`;
    }).join('\n');
  }

  /** The module that puts them there. */
  get source(): string {
    const asked = [...this.#asked].map((one) => one.split(' ') as [string, string]);
    return [
      ...asked.map(([file, name], at) => `import { ${name} as v${at} } from ${JSON.stringify(`./${file}`)};`),
      `export const modules = { ${this.#name}: [${asked.map((_, at) => `v${at}`).join()}] };`,
    ].join('\n');
  }
}

/** Whether a script is made to be looked into or to be run. */
type TakeOver = 'asking' | 'taking';

const HAND_OVER = 'drydock:modules';

/** Gives `import 'drydock:modules'` a body. */
function handOver(handing: Handing | undefined): Plugin {
  return {
    name: 'hand-over',
    setup({ onResolve, onLoad, initialOptions }) {
      onResolve({ filter: /^drydock:modules$/ }, () => ({ path: HAND_OVER, namespace: 'drydock' }));
      onLoad({ filter: /.*/, namespace: 'drydock' }, () => ({ resolveDir: initialOptions.absWorkingDir!, contents: handing?.source ?? 'export const modules = {};' }));
    },
  };
}

/** What each module exports. */
async function exportsOf(options: BuildOptions, files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (files.length === 0) return new Map();
  const { metafile } = await build({ ...options, entryPoints: [...files], bundle: false, format: 'esm', outdir: 'unused', write: false, metafile: true });
  return new Map(Object.values(metafile.outputs).map((output) => [output.entryPoint!, output.exports]));
}

/** Replaces each module that another script hands over by a look there. */
function takeOver(handings: readonly Handing[], root: string, take: TakeOver, isOthers: (file: string) => boolean = () => true): Plugin {
  return {
    name: 'take-over',
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|js|mjs)$/ }, ({ path }) => {
        const file = relative(root, path);
        if (!isOthers(file)) return undefined;
        for (const handing of handings) {
          const contents = handing.standIn(file, take);
          if (contents !== undefined) return { contents, loader: 'js' };
        }
        return undefined;
      });
    },
  };
}
