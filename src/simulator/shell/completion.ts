/** What could stand at the cursor: commands, variables, files, and what `docker` and `kubectl` say themselves. */
import type { Blocking } from '../kernel/blocking.ts';
import { access, lookup, open, readDirectory, readText } from '../kernel/files.ts';
import { pipe } from '../kernel/pipe.ts';
import { Utf8Decoder } from '../kernel/bytes.ts';
import { builtinEntries } from './builtins/registry.ts';
import { expandTilde } from './expand/tilde.ts';
import { isErrno } from './failure.ts';
import { callFunction } from './run/function.ts';
import { findProgram } from './run/external.ts';
import type { Shell } from './shell.ts';
import { splitLine, type LineWord } from './line-editor/split-line.ts';

export interface Candidate {
  /** Replaces the word (unquoted). */
  value: string;
  /** What a listing shows. */
  shown: string;
  description?: string;
}

export interface Completion {
  /** Character from which the line is replaced. */
  start: number;
  candidates: Candidate[];
  /** A blank follows a single candidate. */
  space: boolean;
  /** The order is the candidates' own. */
  ordered: boolean;
  /** Candidates are file names: quoted where they must be. */
  files: boolean;
}

/** Commands whose completions come from their own hidden `__complete`. */
const SELF_COMPLETING = new Set(['docker', 'kubectl']);
const KEYWORDS = ['!', '[[', ']]', 'case', 'coproc', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'for', 'function', 'if', 'in', 'select', 'then', 'time', 'until', 'while', '{', '}'];

const plain = (values: string[]): Candidate[] => values.map((value) => ({ value, shown: value }));

export function* complete(shell: Shell, line: string): Blocking<Completion> {
  const { words, current, redirects } = splitLine(line);
  const result = (candidates: Candidate[], more: Partial<Completion> = {}): Completion => ({ start: current.start, candidates, space: true, ordered: false, files: false, ...more });
  const files = (directories = false): Completion => result(fileNames(shell, current.text, (path) => !directories || lookup(shell.p, path)?.kind === 'directory'), { files: true });
  const variable = /\$\{?(\w*)$/.exec(current.raw);
  if (variable && current.quote !== "'") return variables(shell, current, variable);
  if (redirects) return files();
  if (words.length === 0) {
    if (current.text.includes('/')) return result(fileNames(shell, current.text, (path) => lookup(shell.p, path)?.kind === 'directory' || access(shell.p, path, 'x')), { files: true });
    return result(plain(commandNames(shell).filter((name) => name.startsWith(current.text))));
  }
  const name = words[0]!.text;
  const spec = shell.completions.get(name);
  const aliased = /^\s*(\S+)/.exec(shell.aliases.get(name) ?? '')?.[1];
  const started = spec === undefined ? undefined : /-F __start_(\w+)/.exec(spec)?.[1];
  const program = [started, name, aliased].find((one) => one !== undefined && SELF_COMPLETING.has(one.replace(/.*\//, '')));
  if (program) {
    const extra = program === aliased ? splitLine(`${shell.aliases.get(name)} `).words.slice(1).map(({ text }) => text) : [];
    const answer = yield* askProgram(shell, program, [...extra, ...words.slice(1).map(({ text }) => text)], current.text);
    if (answer) return answer === 'files' ? files() : answer === 'directories' ? files(true) : { ...answer, start: current.start + answer.start };
    return files();
  }
  if (spec !== undefined) {
    const candidates = yield* fromSpec(shell, spec, words, current);
    if (candidates.length > 0) return result(candidates);
  }
  return files(name === 'cd' || name === 'pushd' || name === 'rmdir');
}

function variables(shell: Shell, current: LineWord, match: RegExpExecArray): Completion {
  const brace = match[0].startsWith('${');
  const names = shell.variables.names().filter((name) => name.startsWith(match[1]!));
  const head = match[0].slice(0, match[0].length - match[1]!.length);
  return { start: current.start + [...current.raw.slice(0, match.index)].length, candidates: names.map((name) => ({ value: `${head}${name}${brace ? '}' : ''}`, shown: `${head}${name}${brace ? '}' : ''}` })), space: !brace, ordered: false, files: false };
}

export function commandNames(shell: Shell): string[] {
  const names = new Set([...builtinEntries(shell).map(({ name }) => name), ...shell.functions.keys(), ...shell.aliases.keys(), ...(shell.dialect === 'bash' ? KEYWORDS : [])]);
  for (const folder of new Set((shell.variables.get('PATH') ?? '').split(':'))) {
    for (const name of listing(shell, folder || '.')) if (lookup(shell.p, `${folder}/${name}`)?.kind === 'file' && access(shell.p, `${folder}/${name}`, 'x')) names.add(name);
  }
  return [...names].sort();
}

function listing(shell: Shell, folder: string): string[] {
  try {
    return readDirectory(shell.p, folder);
  } catch (error) {
    if (isErrno(error)) return [];
    throw error;
  }
}

/** Files and folders that begin with `text`; folders end in a slash. */
export function fileNames(shell: Shell, text: string, wanted: (path: string) => boolean): Candidate[] {
  if (/^~[^/]*$/.test(text)) return userNames(shell, text);
  const slash = text.lastIndexOf('/') + 1, folder = text.slice(0, slash), prefix = text.slice(slash);
  const tilde = folder.startsWith('~') ? expandTilde(shell, folder) : undefined;
  const real = tilde ? tilde.folder + folder.slice(tilde.length) : folder;
  return listing(shell, real || '.').filter((name) => name.startsWith(prefix) && (prefix.startsWith('.') || !name.startsWith('.')) && wanted(real + name)).map((name) => {
    const mark = lookup(shell.p, real + name)?.kind === 'directory' ? '/' : '';
    return { value: folder + name + mark, shown: name + mark };
  });
}

function userNames(shell: Shell, text: string): Candidate[] {
  try {
    return readText(shell.p, '/etc/passwd').split('\n').map((line) => `~${line.split(':')[0]}/`).filter((name) => name.length > 2 && name.startsWith(text)).map((value) => ({ value, shown: value }));
  } catch (error) {
    if (isErrno(error)) return [];
    throw error;
  }
}

/** cobra's protocol: candidates one a line, a tab before the description, `:directive` at the end. */
function* askProgram(shell: Shell, program: string, args: string[], word: string): Blocking<Completion | 'files' | 'directories' | undefined> {
  const output = yield* captured(shell, [program, '__complete', ...args, word]);
  if (output === undefined) return undefined;
  const lines = output.split('\n').filter((line) => line !== '');
  const directive = /^:(\d+)$/.exec(lines.at(-1) ?? '')?.[1];
  if (directive === undefined) return undefined;
  const bits = Number(directive);
  if (bits & 1) return { start: 0, candidates: [], space: true, ordered: false, files: false };
  if (bits & 16) return 'directories';
  if (bits & 8) return 'files';
  const flag = /^(-{1,2}[\w-]+=)(.*)$/s.exec(word);
  const prefix = flag ? flag[2]! : word;
  const candidates = lines.slice(0, -1).filter((line) => !line.startsWith('_activeHelp_')).map((line) => line.split('\t')).filter(([value]) => value!.startsWith(prefix)).map(([value, description]) => ({ value: value!, shown: value!, ...(description ? { description } : {}) }));
  if (candidates.length === 0 && !(bits & 4)) return 'files';
  return { start: flag ? [...flag[1]!].length : 0, candidates, space: !(bits & 2), ordered: (bits & 32) !== 0, files: false };
}

/** Runs a program and takes what it prints; undefined where it cannot be run. */
function* captured(shell: Shell, argv: string[]): Blocking<string | undefined> {
  const path = findProgram(shell, argv[0]!);
  if (typeof path !== 'string') return undefined;
  const { read, write } = pipe(1 << 22);
  read.retain();
  try {
    const nothing = open(shell.p, '/dev/null', { read: true, write: true });
    const child = shell.p.spawn({ argv, path, env: shell.variables.environment(), files: new Map([[0, nothing], [1, write], [2, nothing]]) });
    const decoder = new Utf8Decoder();
    let text = '';
    for (;;) {
      const bytes = yield* read.read(65536);
      if (bytes.length === 0) break;
      text += decoder.push(bytes);
    }
    yield* shell.awaitChild(child);
    return text;
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  } finally {
    read.release();
  }
}

/** `complete -W` and `complete -F`. */
function* fromSpec(shell: Shell, spec: string, words: readonly LineWord[], current: LineWord): Blocking<Candidate[]> {
  const list = /-W '?([^']*)'?/.exec(spec)?.[1];
  if (list !== undefined) return plain(list.split(/\s+/).filter((word) => word !== '' && word.startsWith(current.text)));
  const fn = shell.functions.get(/-F (\S+)/.exec(spec)?.[1] ?? '');
  if (!fn) return [];
  const all = [...words.map(({ text }) => text), current.text];
  shell.variables.define('COMP_WORDS', { value: undefined, array: all });
  shell.variables.define('COMP_CWORD', { value: String(all.length - 1) });
  shell.variables.define('COMPREPLY', { value: undefined, array: [] });
  yield* callFunction(shell, fn, ['complete', all[0]!, current.text, all.at(-2) ?? '']);
  return plain(Object.values(shell.variables.find('COMPREPLY')?.array ?? []).filter((word) => word !== ''));
}
