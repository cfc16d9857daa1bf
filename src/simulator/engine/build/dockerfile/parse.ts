/** A Dockerfile as instructions: continuations joined, comments dropped, here-documents taken in. */
import type { SourceRange } from '../../../api/engine/build.ts';

export interface HereDocument {
  name: string;
  content: string;
  /** The delimiter was not quoted: variables are expanded. */
  expand: boolean;
}

export interface Instruction {
  /** As it was written. */
  word: string;
  /** In upper case. */
  name: string;
  /** `--name=value` before the arguments; a flag without a value is 'true'. */
  flags: [string, string][];
  /** The rest of the line, continuations joined by what stood there. */
  rest: string;
  /** The rest as a JSON array of strings, where it is one. */
  json?: string[];
  heredocs: HereDocument[];
  range: SourceRange;
  /** The whole instruction as one line, flags included, for step names. */
  original: string;
}

/** Something is wrong with the Dockerfile. `range` is what the excerpt marks. */
export class DockerfileError extends Error {
  readonly range: SourceRange | undefined;
  constructor(message: string, range?: SourceRange) {
    super(message);
    this.range = range;
  }
}

export const INSTRUCTIONS = ['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'] as const;

const HEREDOC = /<<-?\s*(["']?)([A-Za-z_][\w.]*)\1/g;
const TAKES_HEREDOCS = new Set(['ADD', 'COPY', 'RUN', 'ONBUILD']);
const TAKES_JSON = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME', 'HEALTHCHECK']);

export const parseError = (range: SourceRange, reason: string): DockerfileError => new DockerfileError(`dockerfile parse error on line ${range.start}: ${reason}`, range);

/** The last `# escape=` directive at the top, by default a backslash. */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const directive = /^#\s*([a-zA-Z]\w*)\s*=\s*(.+?)\s*$/.exec(line);
    if (!directive) break;
    if (directive[1]!.toLowerCase() === 'escape') return directive[2]!;
  }
  return '\\';
}

export function parseDockerfile(text: string): Instruction[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const escape = escapeOf(lines);
  const continued = (line: string): string | undefined => {
    const trimmed = line.replace(/[ \t]+$/, '');
    return trimmed.endsWith(escape) && !(escape === '\\' && /\\\\$/.test(trimmed)) ? trimmed.slice(0, -1) : undefined;
  };
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (/^\s*(#|$)/.test(lines[at]!)) continue;
    const start = at;
    let joined = '';
    for (let line: string | undefined = lines[at]!; ;) {
      const head = continued(line);
      joined += head ?? line;
      if (head === undefined) break;
      // Comments and empty lines between the parts of an instruction do not count.
      do at++;
      while (at < lines.length && /^\s*(#|$)/.test(lines[at]!));
      line = lines[at];
      if (line === undefined) break;
    }
    const end = Math.min(at, lines.length - 1);
    const instruction = parseInstruction(joined.trim(), { start: start + 1, end: end + 1 });
    if (TAKES_HEREDOCS.has(instruction.name)) at = takeHeredocs(instruction, lines, at);
    instructions.push(instruction);
  }
  return instructions;
}

function takeHeredocs(instruction: Instruction, lines: readonly string[], at: number): number {
  let line = at;
  for (const [mark, quote, name] of instruction.rest.matchAll(HEREDOC)) {
    const content: string[] = [];
    const strips = mark!.startsWith('<<-');
    const clean = (text: string): string => (strips ? text.replace(/^\t+/, '') : text);
    while (++line < lines.length && clean(lines[line]!) !== name) content.push(clean(lines[line]!));
    if (line >= lines.length) throw parseError(instruction.range, 'unterminated heredoc');
    instruction.heredocs.push({ name: name!, content: content.map((one) => `${one}\n`).join(''), expand: quote === '' });
    instruction.range = { ...instruction.range, end: line + 1 };
  }
  return line;
}

function parseInstruction(text: string, range: SourceRange): Instruction {
  const [, word = '', tail = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
  const name = word.toUpperCase();
  if (!(INSTRUCTIONS as readonly string[]).includes(name)) throw parseError(range, `unknown instruction: ${word}${suggestion(name)}`);
  const flags: [string, string][] = [];
  let rest = tail;
  for (let match = /^--([a-z][a-z-]*)(?:=(\S*))?(?:\s+|$)/.exec(rest); match && name !== 'CMD' && name !== 'ENTRYPOINT'; match = /^--([a-z][a-z-]*)(?:=(\S*))?(?:\s+|$)/.exec(rest)) {
    flags.push([match[1]!, match[2] ?? 'true']);
    rest = rest.slice(match[0].length);
  }
  const instruction: Instruction = { word, name, flags, rest, heredocs: [], range, original: `${name}${tail === '' ? '' : ` ${tail}`}` };
  if (TAKES_JSON.has(name)) {
    const json = jsonArray(name === 'HEALTHCHECK' ? rest.replace(/^CMD\s+/i, '') : rest);
    if (json) instruction.json = json;
  }
  return instruction;
}

function jsonArray(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const parsed = JSON.parse(text) as unknown;
    return Array.isArray(parsed) && parsed.every((item) => typeof item === 'string') ? parsed as string[] : undefined;
  } catch {
    return undefined;
  }
}

/** ' (did you mean COPY?)' where an instruction is near. */
function suggestion(name: string): string {
  const near = INSTRUCTIONS.map((one) => ({ one, distance: editDistance(name, one) })).filter(({ distance }) => distance <= 2).sort((a, b) => a.distance - b.distance)[0];
  return near ? ` (did you mean ${near.one}?)` : '';
}

export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

export const flagOf = (instruction: Instruction, name: string): string | undefined => instruction.flags.find(([one]) => one === name)?.[1];
