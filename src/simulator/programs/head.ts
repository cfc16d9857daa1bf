import type { Blocking } from '../kernel/blocking.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { UsageError } from './options.ts';
import { eachInput, LineReader, Output, readAll } from './lines.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

/** A count with GNU's suffixes (K is 1024, kB 1000). undefined: not a number. */
export function parseCount(text: string): number | undefined {
  const match = /^([-+]?\d+)(b|kB|K|KiB|k|MB|M|MiB|m|GB|G|GiB)?$/.exec(text);
  if (!match) return undefined;
  const unit = { b: 512, kB: 1e3, K: 1024, k: 1024, KiB: 1024, MB: 1e6, M: 1024 ** 2, m: 1024 ** 2, MiB: 1024 ** 2, GB: 1e9, G: 1024 ** 3, GiB: 1024 ** 3 }[match[2] ?? ''] ?? 1;
  return Number(match[1]) * unit;
}

/** `head -5` and `tail -5` are `-n 5`. */
/** What follows the digits of an old count has to be one of a few letters. */
export function oldCountMistake(words: readonly string[], tool: string): string | undefined {
  const [, digits, rest] = /^-(\d+)(\D.*)$/.exec(words[0] ?? '') ?? [];
  const stray = /[^bcfklmqvz]/.exec(rest ?? '')?.[0];
  if (digits === undefined || stray === undefined) return undefined;
  return tool === 'head' ? `invalid trailing option -- ${stray}` : `option used in invalid context -- ${digits[0]}`;
}

export const withOldCount = (words: readonly string[], tool = 'head'): string[] => {
  const wrong = oldCountMistake(words, tool);
  if (wrong !== undefined) throw Object.assign(new UsageError(wrong, `invalid number '${words[0]!.slice(1)}'`), { bare: tool === 'tail' });
  return words.flatMap((word, i) => (/^-\d+[bkm]?$/.test(word) && !/^-[a-z]*[nc]$/.test(words[i - 1] ?? '') ? (/\d$/.test(word) ? ['-n', word.slice(1)] : ['-c', word.slice(1).toUpperCase().replace('B', 'b')]) : [word]));
};

/** The header that head and tail put over each of several files. */
export const fileHeader = (name: string, first: boolean): string => `${first ? '' : '\n'}==> ${name === '-' ? 'standard input' : name} <==\n`;

export const head: Tool = {
  name: 'head', usage: '[FILE]...', summary: 'Print the first 10 lines of each FILE', prepare: (words) => withOldCount(words),
  options: [{ short: 'n', long: 'lines', value: true }, { short: 'c', long: 'bytes', value: true }, { short: 'q', long: 'quiet' }, { long: 'silent' }, { short: 'z', long: 'zero-terminated' }, { short: 'v', long: 'verbose' }],
  *run(p, call) {
    const { options } = call;
    const text = options.value('c') ?? options.value('n') ?? '10';
    const count = parseCount(text);
    if (count === undefined || (call.flavour === 'busybox' && /^\+|[A-Z]/.test(text))) {
      yield* complain(p, call.flavour === 'gnu' ? `head: invalid number of ${options.has('c') ? 'bytes' : 'lines'}: ${quoted(p, text.replace(/^-/, ''))}` : `head: invalid number '${text.replace(/^-/, '')}'`);
      return 1;
    }
    if (call.flavour === 'gnu' && Math.abs(count) > 2 ** 63) {
      yield* complain(p, `head: invalid number of ${options.has('c') ? 'bytes' : 'lines'}: ${quoted(p, text)}: Value too large for defined data type`);
      return 1;
    }
    const headers = options.has('v') || (call.operands.length > 1 && !options.has('q'));
    let first = true;
    return yield* eachInput(p, call, call.operands, function* (file, name) {
      // busybox has an empty line before every header but the first operand's.
      if (headers) yield* p.write(1, fileHeader(name, call.flavour === 'gnu' ? first : name === (call.operands[0] ?? '-')));
      first = false;
      yield* options.has('c') ? headBytes(p, file, count) : headLines(p, file, count, call);
    });
  },
};

function* headBytes(p: Process, file: OpenFile, count: number): Blocking<void> {
  if (count < 0) {
    const all = yield* readAll(p, file);
    yield* p.write(1, all.slice(0, Math.max(0, all.length + count)));
    return;
  }
  for (let left = count; left > 0; ) {
    const bytes = yield* file.read(Math.min(left, 65536));
    if (bytes.length === 0) return;
    left -= bytes.length;
    yield* p.write(1, bytes);
  }
}

function* headLines(p: Process, file: OpenFile, count: number, call: Invocation): Blocking<void> {
  const end = call.options.has('z') ? '\0' : '\n';
  const reader = new LineReader(p, file, end), out = new Output(p), held: string[] = [];
  for (let n = 0; count < 0 || n < count; n++) {
    const line = reader.take() ?? (yield* out.flush(), yield* reader.line());
    if (line === undefined) break;
    held.push(line + (reader.terminated ? end : ''));
    if (held.length > -Math.min(0, count)) yield* out.add(held.shift()!);
  }
  yield* out.flush();
}
