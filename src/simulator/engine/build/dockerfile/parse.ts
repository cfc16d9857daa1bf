/** A Dockerfile as instructions: continuations joined, comments dropped, here-documents taken in, arguments cut as each instruction wants them. */
import type { SourceRange } from '../../../api/engine/build.ts';
import { cutArguments, type Pair } from './arguments.ts';
import { Directives } from './directives.ts';
import { heredocsOf, type HereDocument } from './heredocs.ts';

export interface Instruction {
  /** As it was written. */
  word: string;
  /** In upper case. */
  name: string;
  /** `--name=value` before the arguments, as words. */
  flagWords: string[];
  /** The same once they have been checked; a flag without a value is 'true'. */
  flags: [string, string][];
  /** The rest of the line, continuations joined by what stood there. */
  rest: string;
  /** The rest as this instruction cuts it; the whole of it for shell commands. */
  args: string[];
  /** Of ENV and LABEL. */
  pairs: Pair[];
  /** The rest as a JSON array of strings, where it is one. */
  json?: string[];
  heredocs: HereDocument[];
  range: SourceRange;
  /** The whole instruction as one line, as it was written. */
  original: string;
  /** Comments right above it, without their marks. */
  comments: string[];
}

/** Something is wrong with the Dockerfile. `range` is what the excerpt marks. */
export class DockerfileError extends Error {
  readonly range: SourceRange | undefined;
  /** Further places that BuildKit notes on the way out: the last is shown first. */
  readonly around: readonly SourceRange[];
  constructor(message: string, range?: SourceRange, around: readonly SourceRange[] = []) {
    super(message);
    this.range = range;
    this.around = around;
  }
}

export const INSTRUCTIONS = ['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'] as const;

export const parseError = (range: SourceRange, reason: string): DockerfileError => new DockerfileError(`dockerfile parse error on line ${range.start}: ${reason}`, range);

export interface Parsed {
  instructions: Instruction[];
  escape: string;
  /** Ends of instructions that have an empty line between their parts. */
  emptyContinuations: number[];
}

const isComment = (line: string): boolean => /^\s*#/.test(line);

/** Reads lines one by one; the only state of parsing. */
class Lines {
  readonly #lines: string[];
  /** How many have been taken: the number of the last one. */
  taken = 0;

  constructor(text: string) {
    this.#lines = text.replace(/^\ufeff/, '').split('\n');
    if (this.#lines.at(-1) === '') this.#lines.pop();
  }

  take(): string | undefined {
    return this.taken < this.#lines.length ? this.#lines[this.taken++]!.replace(/[\r\n]+$/, '') : undefined;
  }
}

/** @throws DockerfileError */
export function parse(text: string): Parsed {
  const lines = new Lines(text), directives = new Directives();
  const parsed: Parsed = { instructions: [], escape: '\\', emptyContinuations: [] };
  let comments: string[] = [];
  for (let raw = lines.take(); raw !== undefined; raw = lines.take()) {
    const line = raw.trimStart();
    const wasDirective = guarded({ start: lines.taken - 1, end: lines.taken - 1 }, () => directives.take(line));
    if (isComment(line) && !wasDirective) comments = line.slice(1).trim() === '' ? [] : [...comments, line.slice(1).trim()];
    if (isComment(line) || line === '') continue;
    const start = lines.taken;
    const joined = join(line, lines, directives.escape, () => parsed.emptyContinuations.push(lines.taken));
    const range = { start, end: lines.taken };
    const instruction = guarded(range, () => ({ ...readInstruction(joined, directives.escape), range, comments }));
    takeHeredocs(instruction, lines);
    parsed.instructions.push(instruction);
    comments = [];
  }
  if (parsed.instructions.length === 0) throw new DockerfileError('file with no instructions', { start: lines.taken, end: lines.taken });
  return { ...parsed, escape: directives.escape };
}

export const parseDockerfile = (text: string): Instruction[] => parse(text).instructions;

/** What a line's own reader throws belongs to that line. */
function guarded<T>(range: SourceRange, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DockerfileError) throw error;
    throw new DockerfileError((error as Error).message, range);
  }
}

/** The line with those that continue it. Comments and empty lines between them do not count. */
function join(first: string, lines: Lines, escape: string, empty: () => void): string {
  const mark = escape === '`' ? '`' : '\\\\';
  const continued = new RegExp(`([^${mark}])${mark}[ \\t]*$|^${mark}[ \\t]*$`);
  let joined = '', hasEmpty = false;
  for (let line: string | undefined = first; line !== undefined; line = lines.take()) {
    if (line !== first && isComment(line)) continue;
    if (line !== first && line.trim() === '') {
      hasEmpty = true;
      continue;
    }
    const goesOn = continued.test(line);
    joined += goesOn ? line.replace(continued, '$1') : line;
    if (!goesOn) break;
  }
  if (hasEmpty) empty();
  return joined;
}

/** One instruction from its line. @throws Error with the reason alone */
function readInstruction(line: string, escape: string): Omit<Instruction, 'range' | 'comments'> {
  const original = line.trim();
  const [, word = '', tail = ''] = /^([^\t\v\f\r ]+)[\t\v\f\r ]*(.*)$/s.exec(original) ?? [];
  const { words: flagWords, rest } = takeFlags(tail, escape);
  const name = word.toUpperCase();
  const { args, pairs, json } = cutArguments(name, rest.trim(), escape, (child) => readInstruction(child, escape));
  return { word, name, flagWords, flags: [], rest: rest.trim(), args, pairs, ...(json ? { json } : {}), heredocs: [], original };
}

/** Words that begin with '--', quotes and escapes taken off; '--' alone ends them. */
function takeFlags(text: string, escape: string): { words: string[]; rest: string } {
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    if (!text.startsWith('--', at)) return { words, rest: text.slice(at) };
    let word = '', quote = '';
    for (; at < text.length && (quote !== '' || !/\s/.test(text[at]!)); at++) {
      const c = text[at]!;
      if (c === quote) quote = '';
      else if (quote === '' && (c === '"' || c === "'")) quote = c;
      else if (c === escape) word += text[++at] ?? '';
      else word += c;
    }
    if (word === '--') return { words, rest: text.slice(at) };
    words.push(word);
  }
}

function takeHeredocs(instruction: Instruction, lines: Lines): void {
  const trigger = instruction.name === 'ONBUILD' ? instruction.args[0]?.toUpperCase() : instruction.name;
  if (!['ADD', 'COPY', 'RUN'].includes(trigger ?? '') || instruction.json || !instruction.original.includes('<<')) return;
  for (const document of heredocsOf(instruction.original)) {
    for (let line = lines.take(); ; line = lines.take()) {
      instruction.range = { start: instruction.range.start, end: lines.taken };
      if (line === undefined) throw new DockerfileError('unterminated heredoc', instruction.range);
      if ((document.chomp ? line.replace(/^\t+/, '') : line) === document.name) break;
      document.raw += `${line}\n`;
    }
    document.content = document.chomp ? document.raw.replace(/^\t+/gm, '') : document.raw;
    instruction.heredocs.push(document);
  }
}

export const flagOf = (instruction: Instruction, name: string): string | undefined => instruction.flags.find(([one]) => one === name)?.[1];
