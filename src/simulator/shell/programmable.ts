/** Programmable completion: what a spec of `complete` gives for the word at the cursor. */
import type { Blocking } from '../kernel/blocking.ts';
import { lookup } from '../kernel/files.ts';
import { fileNames, type Candidate, type Completion } from './completion.ts';
import { ofAction, running } from './completion-actions.ts';
import type { CompletionSpec } from './completion-spec.ts';
import { glob } from './expand/glob.ts';
import { compilePattern } from './expand/pattern.ts';
import { quoteBackslash } from './expand/quote.ts';
import { expandText, expandWords } from './expand/words.ts';
import { callFunction } from './run/function.ts';
import type { Shell } from './shell.ts';
import type { LineWord } from './line-editor/split-line.ts';
import { compileRawWord } from './syntax/word.ts';

interface Asked {
  readonly words: readonly LineWord[];
  readonly current: LineWord;
  readonly line: string;
}

export function* programmed(shell: Shell, spec: CompletionSpec, asked: Asked): Blocking<Pick<Completion, 'candidates' | 'space' | 'files' | 'ordered'>> {
  const before = new Set(spec.options), word = asked.current.text;
  const files = /^(file|directory)$/;
  const byAction = spec.actions.flatMap((action) => (files.test(action) ? fileNames(shell, word, (path) => action === 'file' || isFolder(shell, path)).map(({ value }) => value.replace(/\/$/, '')) : ofAction(shell, action))).filter((one) => one.startsWith(word));
  const found = [...byAction, ...(spec.glob === undefined ? [] : glob(shell.p, spec.glob, { extended: true, dots: false, recursive: false, ignoreCase: false })), ...(yield* ofWords(shell, spec.words, word))];
  if (spec.fn !== undefined) found.push(...(yield* fromFunction(shell, spec, asked)));
  if (spec.command !== undefined) found.push(...(yield* fromCommand(shell, spec.command, asked)));
  const wanted = found.filter((one) => one !== '' && keeps(spec.filter, one, word)).map((one) => spec.prefix + one + spec.suffix);
  if (spec.options.has('plusdirs')) wanted.push(...fileNames(shell, word, (path) => isFolder(shell, path)).map(({ value }) => value));
  const asFiles = spec.options.has('filenames') || spec.actions.some((action) => files.test(action)), space = !spec.options.has('nospace'), ordered = spec.options.has('nosort');
  spec.options.clear();
  for (const option of before) spec.options.add(option);
  return { candidates: wanted.map((value) => candidate(shell, value, asFiles)), space, ordered, files: asFiles };
}

const isFolder = (shell: Shell, path: string): boolean => lookup(shell.p, path)?.kind === 'directory';

function candidate(shell: Shell, value: string, isFile: boolean): Candidate {
  const name = isFile && !value.endsWith('/') && isFolder(shell, value) ? `${value}/` : value;
  return { value: name, shown: isFile ? name.replace(/^.*\/(?=.)/, '') : name };
}

/** `-X`: what matches is left out, with `!` what does not; `&` is the word itself. */
function keeps(filter: string | undefined, text: string, word: string): boolean {
  if (!filter) return true;
  const negated = filter.startsWith('!'), pattern = (negated ? filter.slice(1) : filter).replace(/(^|[^\\])&/g, (_, head: string) => head + word);
  return compilePattern(pattern).test(text) === negated;
}

/** `-W`: expanded, then cut into words. */
function* ofWords(shell: Shell, words: string | undefined, word: string): Blocking<string[]> {
  if (words === undefined) return [];
  const list = words.match(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? [];
  const expanded = yield* expandWords(shell, list.map((one) => compileRawWord(one, shell.dialect)));
  return expanded.filter((one) => one.startsWith(word));
}

function* fromFunction(shell: Shell, spec: CompletionSpec, { words, current, line }: Asked): Blocking<string[]> {
  const fn = shell.functions.get(spec.fn!);
  if (!fn) return [];
  const all = [...words.map(({ text }) => text), current.text], { variables } = shell;
  variables.define('COMP_WORDS', { value: undefined, array: all });
  for (const [name, value] of [['COMP_CWORD', all.length - 1], ['COMP_LINE', line], ['COMP_POINT', [...line].length], ['COMP_KEY', 9], ['COMP_TYPE', 9]] as const) variables.define(name, { value: String(value) });
  variables.define('COMPREPLY', { value: undefined, array: [] });
  running.set(shell, spec);
  yield* callFunction(shell, fn, [spec.fn!, all[0]!, current.text, all.at(-2) ?? '']);
  running.delete(shell);
  return Object.values(variables.find('COMPREPLY')?.array ?? []);
}

function* fromCommand(shell: Shell, command: string, { words, current, line }: Asked): Blocking<string[]> {
  const args = [words[0]?.text ?? '', current.text, words.at(-1)?.text ?? ''].map(quoteBackslash).join(' ');
  for (const [name, value] of [['COMP_LINE', line], ['COMP_POINT', [...line].length], ['COMP_KEY', 9], ['COMP_TYPE', 9]] as const) shell.variables.define(name, { value: String(value), exported: true });
  const output = yield* expandText(shell, compileRawWord(`"$(${command} ${args})"`, shell.dialect));
  return output.split('\n');
}
