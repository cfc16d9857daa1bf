/** What could stand at the cursor: commands, variables, files, and what `docker` and `kubectl` say themselves. */
import type { Blocking } from '../kernel/blocking.ts';
import { access, lookup, readDirectory, readText } from '../kernel/files.ts';
import { builtinEntries } from './builtins/registry.ts';
import { expandTilde } from './expand/tilde.ts';
import { isErrno } from './failure.ts';
import { longOptions } from './long-options.ts';
import { askProgram } from './self-completion.ts';
import { programmed } from './programmable.ts';
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

/** What is wanted: what fits the place, or only things of one kind (M-/, M-$ …). */
export type Kind = 'any' | 'command' | 'filename' | 'hostname' | 'username' | 'variable';

/** Commands whose completions come from their own hidden `__complete`. */
const SELF_COMPLETING = new Set(['docker', 'kubectl']);
/** Commands whose first argument is a command, as the package bash-completion has it; without it bash knows none. */
const TAKES_COMMAND = new Set(['command', 'do', 'else', 'eval', 'exec', 'nice', 'nohup', 'then', 'time', 'xargs', 'sudo', 'watch']);
export const PACKAGE = '/usr/share/bash-completion/bash_completion';
export const KEYWORDS = ['!', '[[', ']]', 'case', 'coproc', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'for', 'function', 'if', 'in', 'select', 'then', 'time', 'until', 'while', '{', '}'];

export const plain = (values: readonly string[]): Candidate[] => values.map((value) => ({ value, shown: value }));

export function* complete(shell: Shell, line: string, kind: Kind = 'any'): Blocking<Completion> {
  const hasPackage = lookup(shell.p, PACKAGE) !== undefined;
  const { words, current, redirects } = splitLine(line, hasPackage ? TAKES_COMMAND : undefined), tail = lastPart(current);
  const result = (candidates: Candidate[], more: Partial<Completion> = {}): Completion => ({ start: current.start, candidates, space: true, ordered: false, files: false, ...more });
  const files = (directories = false): Completion => result(fileNames(shell, tail.text, (path) => !directories || lookup(shell.p, path)?.kind === 'directory'), { files: true, start: tail.start });
  if (kind !== 'any') return kind === 'filename' ? files() : result(plain(ofKind(shell, kind, tail.text.replace(/^[~$@]/, (mark) => (kind === 'username' ? mark : '')))), { start: tail.start });
  const variable = /\$\{?(\w*)$/.exec(current.raw);
  if (variable && variables(shell, current, variable).candidates.length > 0) return variables(shell, current, variable);
  if (redirects) return files();
  if (words.length === 0 && !/^\w+\+?=/.test(current.raw)) {
    const special = current.raw === '' ? '-E' : '-I', spec = shell.completions.get(special);
    const own = spec && (yield* programmed(shell, spec, { words: [], current, line }));
    if (own) return result(own.candidates, own);
    if (/[/~]/.test(current.text)) return result(fileNames(shell, current.text, (path) => lookup(shell.p, path)?.kind === 'directory' || access(shell.p, path, 'x')), { files: true });
    return commandCompletion(shell, current, result, files);
  }
  const name = words[0]?.text ?? '';
  const spec = shell.completions.get(name) ?? shell.completions.get(name.replace(/.*\//, ''));
  const aliased = /^\s*(\S+)/.exec(shell.aliases.get(name) ?? '')?.[1];
  const started = /^__start_(\w+)/.exec(spec?.fn ?? '')?.[1];
  const program = [started, name, aliased].find((one) => one !== undefined && SELF_COMPLETING.has(one.replace(/.*\//, '')));
  if (program) {
    const extra = program === aliased ? splitLine(`${shell.aliases.get(name)} `).words.slice(1).map(({ text }) => text) : [];
    const answer = yield* askProgram(shell, program, [...extra, ...words.slice(1).map(({ text }) => text)], current.text);
    if (answer) return answer === 'files' ? files() : answer === 'directories' ? files(true) : { ...answer, start: current.start + answer.start };
    return files();
  }
  const used = spec ?? (words.length > 0 ? shell.completions.get('-D') : undefined);
  if (used !== undefined) {
    const own = yield* programmed(shell, used, { words, current, line });
    if (own.candidates.length > 0) return result(own.candidates, own);
    return used.options.has('default') || used.options.has('bashdefault') ? files() : used.options.has('dirnames') ? files(true) : result([]);
  }
  if (hasPackage && current.raw.startsWith('-')) {
    const options = yield* longOptions(shell, name, current.raw);
    if (options.length > 0) return result(plain(options), { space: !options[0]!.endsWith('=') });
  }
  return files(hasPackage && /^(cd|pushd|rmdir)$/.test(name));
}

/** A command, the folder of just that name, or any folder where no command is called so. bash takes a command for a folder where one of its name lies here. */
function commandCompletion(shell: Shell, current: LineWord, result: (candidates: Candidate[], more?: Partial<Completion>) => Completion, files: (directories: boolean) => Completion): Completion {
  const found = commandNames(shell).filter((name) => name.startsWith(current.text));
  if (shell.dialect !== 'bash') return result(plain(found));
  if (found.length === 0) return files(true);
  const isFolder = (name: string): boolean => lookup(shell.p, name)?.kind === 'directory';
  const names = current.text !== '' && isFolder(current.text) ? [...new Set([current.text, ...found])] : found;
  return result(names.map((value) => ({ value, shown: isFolder(value) ? `${value}/` : value })), { space: !current.afterBackquote && !isFolder(names[0]!) });
}

/** What of a word is completed as a file: it may stand behind `=` or `:`, as in `--file=` or a list of folders. */
function lastPart(current: LineWord): LineWord {
  let quote = '', cut = 0;
  for (let i = 0; i < current.raw.length; i++) {
    const c = current.raw[i]!;
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '\\') i++;
    else if (c === "'" || c === '"') quote = c;
    else if (c === '=' || c === ':') cut = i + 1;
  }
  if (cut === 0) return current;
  const raw = current.raw.slice(cut), word = splitLine(raw).current;
  return { ...word, raw, start: current.start + [...current.raw.slice(0, cut)].length };
}

function ofKind(shell: Shell, kind: Kind, text: string): string[] {
  const all = kind === 'command' ? commandNames(shell) : kind === 'variable' ? shell.variables.names() : kind === 'username' ? accountNames(shell).map((name) => (text.startsWith('~') ? `~${name}/` : name)) : hostNames(shell);
  return all.filter((name) => name.startsWith(text));
}

function variables(shell: Shell, current: LineWord, match: RegExpExecArray): Completion {
  const brace = match[0].startsWith('${');
  const names = shell.variables.names().filter((name) => name.startsWith(match[1]!));
  const head = match[0].slice(0, match[0].length - match[1]!.length);
  const folder = names.length === 1 && lookup(shell.p, shell.variables.get(names[0]!) || '\0')?.kind === 'directory' ? '/' : '';
  const candidates = plain(names.map((name) => `${head}${name}${brace ? '}' : ''}${folder}`));
  return { start: current.start + [...current.raw.slice(0, match.index)].length, candidates, space: true, ordered: false, files: false };
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
  if (/^~[^/]*$/.test(text)) return plain(ofKind(shell, 'username', text));
  const slash = text.lastIndexOf('/') + 1, folder = text.slice(0, slash), prefix = text.slice(slash);
  const tilde = folder.startsWith('~') ? expandTilde(shell, folder) : undefined;
  const real = tilde ? tilde.folder + folder.slice(tilde.length) : folder.replace(/^\$(\w+|\{\w+\})(?=\/)/, (_, name: string) => shell.variables.get(name.replace(/\W/g, '')) ?? '');
  const settings = shell.keys?.settings, ignoresCase = settings?.get('completion-ignore-case') === 'on';
  const begins = (name: string): boolean => name.startsWith(prefix) || (ignoresCase && name.toLowerCase().startsWith(prefix.toLowerCase()));
  const shows = (name: string): boolean => !name.startsWith('.') || prefix.startsWith('.') || (shell.dialect === 'bash' && settings?.get('match-hidden-files') !== 'off');
  return listing(shell, real || '.').filter((name) => begins(name) && shows(name) && wanted(real + name)).map((name) => {
    const mark = lookup(shell.p, real + name)?.kind === 'directory' ? '/' : '';
    return { value: folder + name + mark, shown: name + mark };
  });
}

const fieldsOf = (shell: Shell, file: string): string[][] => {
  try {
    return readText(shell.p, file).split('\n').map((line) => line.replace(/#.*/, '').split(/[:\s]+/)).filter(([first]) => first);
  } catch (error) {
    if (isErrno(error)) return [];
    throw error;
  }
};

export const accountNames = (shell: Shell): string[] => fieldsOf(shell, '/etc/passwd').map(([name]) => name!);
export const hostNames = (shell: Shell): string[] => [...new Set(fieldsOf(shell, '/etc/hosts').flatMap(([, ...names]) => names.filter((name) => name !== '')))];
