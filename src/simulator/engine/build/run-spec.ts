/** RUN as it is meant: its command with here-documents, its mounts, and what its step is called. */
import { commandOf } from './configure.ts';
import { heredocOf } from './dockerfile/heredocs.ts';
import { lex, LexError } from './dockerfile/lex.ts';
import type { Linter } from './dockerfile/linter.ts';
import { readMount, type Mount } from './dockerfile/mounts.ts';
import type { Instruction } from './dockerfile/parse.ts';
import { expandWord } from './expand.ts';
import { cleaned, type StageState } from './stage-state.ts';

export interface RunSpec {
  argv: string[];
  mounts: Mount[];
  /** A here-document that is a program of its own, as it lies below /dev/pipes. */
  script?: { name: string; content: string };
}

/** @throws Error with BuildKit's words */
export function runSpec(state: StageState, instruction: Instruction, linter: Linter): RunSpec {
  const mounts = instruction.flags.filter(([name]) => name === 'mount').map(([, value]) => {
    const mount = readMount(value, (word) => expandWord(state, word, instruction, linter));
    return placed(state, mount);
  });
  const { heredocs, args } = instruction;
  const [first] = heredocs;
  if (!first) return { argv: commandOf(instruction, state.shell), mounts };
  if (!heredocOf(args[0]!)) return { argv: [...state.shell, [args[0]!, ...heredocs.map((one) => `${one.raw}${one.name}`)].join('\n')], mounts };
  if (!first.content.startsWith('#!')) return { argv: [...state.shell, first.content], mounts };
  return { argv: [...state.shell, `/dev/pipes/${first.name}`], mounts, script: { name: first.name, content: first.content } };
}

/** With its place in the file system. Secrets and agents have places of their own. */
function placed(state: StageState, mount: Mount): Mount {
  if (mount.type === 'secret' || mount.type === 'ssh') return mount;
  const target = mount.target.startsWith('/') ? mount.target : cleaned(`${state.workdir}/${mount.target}`);
  if (target === '/') throw new Error(`invalid mount target ${JSON.stringify(target)}`);
  return { ...mount, target, id: mount.type === 'cache' && mount.id === '' ? cleaned(mount.target) : mount.id };
}

/** The instruction as its step shows it: known variables filled in, a here-document shortened. */
export function stepText(state: StageState, instruction: Instruction): string {
  const { name, original, heredocs } = instruction;
  const values = new Map(state.env);
  // A secret in a variable shows that it is one, and not what it is.
  if (name === 'RUN') for (const { env } of secretsIn(instruction)) values.set(env, '****');
  const [first] = heredocs;
  const text = name === 'RUN' && first && heredocOf(instruction.args[0]!) ? `${original} (${summary(first.raw)})` : original;
  return upperFirst(filled(text, values, name === 'RUN', state.escape));
}

const secretsIn = ({ flags }: Instruction): { env: string }[] => flags.filter(([name, value]) => name === 'mount' && /(^|,)type=secret(,|$)/.test(value)).flatMap(([, value]) => /(?:^|,)env=([^,]+)/.exec(value)?.slice(1, 2).map((env) => ({ env })) ?? []);

function filled(text: string, values: ReadonlyMap<string, string>, isRun: boolean, escape: string): string {
  try {
    return lex(text, values, isRun ? { rawQuotes: true, skipUnset: true, escape } : { escape }).result;
  } catch (error) {
    if (error instanceof LexError) return text;
    throw error;
  }
}

function upperFirst(text: string): string {
  const at = text.indexOf(' ');
  return at < 0 ? text.toUpperCase() : text.slice(0, at).toUpperCase() + text.slice(at);
}

function summary(document: string): string {
  const lines = document.trim().split('\n');
  return `${lines[0]}${lines.length > 1 ? '...' : ''}`;
}
