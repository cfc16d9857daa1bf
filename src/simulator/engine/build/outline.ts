/** What a Dockerfile asks of whoever builds it (--call=outline), and its stages (--call=targets). */
import type { Description, Outline, OutlineArg, OutlineMount, SolveRequest, SourceRange, TargetEntry } from '../../api/engine/build.ts';
import { lex } from './dockerfile/lex.ts';
import { readMount } from './dockerfile/mounts.ts';
import { flagOf, type Instruction } from './dockerfile/parse.ts';
import { readDockerfile, type Dockerfile, type Stage } from './dockerfile/stages.ts';
import type { Graph } from './graph.ts';
import { SolveFailure } from './solve-failure.ts';
import type { StageState } from './stage-state.ts';

/** `# NAME what it is` right above what is called so. */
export function docComment(comments: readonly string[], name: string | undefined): string {
  return name ? comments.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '' : '';
}

interface Known extends OutlineArg {
  /** Other arguments that its value is made of. */
  deps: ReadonlySet<string>;
}

/** What a stage and those below it have declared. */
interface Capture {
  args: Map<string, Known>;
  used: Set<string>;
  secrets: Map<string, OutlineMount>;
  ssh: Map<string, OutlineMount>;
}

const described = (description: string): { description?: string } => (description === '' ? {} : { description });

/** A stage's name as it is written. */
const writtenName = ({ from }: Stage): string => from.args[2] ?? '';

export const targetsOf = ({ stages }: Dockerfile): TargetEntry[] => stages.map((stage) => {
  const name = writtenName(stage).toLowerCase(), platform = flagOf(stage.from, 'platform') ?? '';
  return { name, default: stage.index === stages.length - 1, ...described(docComment(stage.from.comments, name)), base: stage.base, ...(platform === '' ? {} : { platform }), range: stage.from.range };
});

/** What is told without looking at more than the file. @throws SolveFailure where nothing of that name can be told */
export function describeEarly({ describe, filename }: Pick<SolveRequest, 'describe' | 'filename'>, source: string): Description | undefined {
  if (describe === undefined || describe === 'outline') return undefined;
  if (describe === 'targets') return { source, targets: targetsOf(readDockerfile(source, filename)) };
  if (describe === 'subrequests.describe') return { source, requests: true };
  throw new SolveFailure(`unsupported request frontend.${describe}: unsupported request frontend.${describe}`);
}

/** Goes through the stages of one file. `states` are the stages after their configuration. */
class Outliner {
  readonly #file: Dockerfile;
  readonly #graph: Graph;
  readonly #buildArgs: Readonly<Record<string, string>>;
  readonly #states: ReadonlyMap<number, StageState>;
  readonly #captures = new Map<number, Capture>();

  constructor(file: Dockerfile, graph: Graph, buildArgs: Readonly<Record<string, string>>, states: ReadonlyMap<number, StageState>) {
    this.#file = file;
    this.#graph = graph;
    this.#buildArgs = buildArgs;
    this.#states = states;
  }

  #globals(): Map<string, Known> {
    const all = new Map<string, Known>();
    for (const { args, comments, range } of this.#file.globalArgs) {
      for (const word of args) {
        const [name = '', value] = word.split(/=(.*)/s);
        const deps = this.#buildArgs[name] !== undefined || value === undefined ? new Set<string>() : lex(value, this.#graph.globals, { escape: this.#file.escape }).matched;
        all.set(name, { name, ...described(docComment(comments, name)), value: this.#graph.globals.get(name) ?? '', range, deps: new Set([...deps].filter((one) => one !== name)) });
      }
    }
    return all;
  }

  capture(index: number): Capture {
    const held = this.#captures.get(index);
    if (held) return held;
    const base = this.#graph.bases[index]!, stage = this.#file.stages[index]!;
    const below = 'stage' in base ? this.capture(base.stage) : { args: this.#globals(), used: new Set<string>(), secrets: new Map<string, OutlineMount>(), ssh: new Map<string, OutlineMount>() };
    const own: Capture = { args: new Map(below.args), used: new Set(below.used), secrets: new Map(below.secrets), ssh: new Map(below.ssh) };
    for (const text of [stage.base, flagOf(stage.from, 'platform') ?? '']) for (const name of lex(text, this.#graph.globals, { escape: this.#file.escape }).matched) own.used.add(name);
    for (const instruction of stage.instructions) this.#take(own, instruction, this.#states.get(index)!);
    this.#markUsed(own, [...own.used], new Set());
    this.#captures.set(index, own);
    return own;
  }

  #take({ args, used, secrets, ssh }: Capture, instruction: Instruction, state: StageState): void {
    const { name: kind, comments, range } = instruction;
    if (kind === 'ARG') {
      for (const word of instruction.args) {
        const name = word.split('=')[0]!, inherits = !word.includes('=') && this.#buildArgs[name] === undefined && this.#graph.globals.has(name);
        if (!inherits) args.set(name, { name, ...described(docComment(comments, name)), value: state.args.get(name) ?? '', range, deps: new Set() });
        used.add(name);
      }
    }
    for (const [flag, value] of kind === 'RUN' ? instruction.flags : []) {
      if (flag !== 'mount') continue;
      const { type, id, source, target, required } = readMount(value, (word) => word);
      const called = type === 'ssh' ? id || 'default' : id || source || target.split('/').filter(Boolean).at(-1) || '';
      const mounts = type === 'secret' ? secrets : type === 'ssh' ? ssh : undefined;
      if (mounts && !mounts.has(called)) mounts.set(called, { name: called, required, range });
    }
  }

  #markUsed(capture: Capture, names: readonly string[], visited: Set<string>): void {
    for (const name of names) {
      if (visited.has(name)) continue;
      visited.add(name);
      capture.used.add(name);
      this.#markUsed(capture, [...capture.args.get(name)?.deps ?? []], visited);
    }
  }

  /** The stage and all that it takes from. */
  reached(index: number, found = new Set<number>()): Set<number> {
    if (found.has(index)) return found;
    found.add(index);
    const base = this.#graph.bases[index]!;
    if ('stage' in base) this.reached(base.stage, found);
    for (const { stage } of this.#graph.links[index]!) this.reached(stage, found);
    return found;
  }
}

const byLine = <T extends { range: SourceRange }>(all: Iterable<T>): T[] => [...all].sort((a, b) => a.range.start - b.range.start);

export function outlineOf(file: Dockerfile, graph: Graph, buildArgs: Readonly<Record<string, string>>, states: ReadonlyMap<number, StageState>): Outline {
  const outliner = new Outliner(file, graph, buildArgs, states), stage = file.stages[graph.target]!;
  const args = new Map<string, OutlineArg>(), secrets = new Map<string, OutlineMount>(), ssh = new Map<string, OutlineMount>();
  for (const index of outliner.reached(graph.target)) {
    const capture = outliner.capture(index);
    for (const name of capture.used) {
      const known = capture.args.get(name);
      if (known && !args.has(name)) args.set(name, { name, ...described(known.description ?? ''), value: known.value, range: known.range });
    }
    for (const [name, one] of capture.secrets) if (!secrets.has(name)) secrets.set(name, one);
    for (const [name, one] of capture.ssh) if (!ssh.has(name)) ssh.set(name, one);
  }
  const name = writtenName(stage).toLowerCase();
  return { name, ...described(docComment(stage.from.comments, name)), args: byLine(args.values()), secrets: byLine(secrets.values()), ssh: byLine(ssh.values()) };
}
