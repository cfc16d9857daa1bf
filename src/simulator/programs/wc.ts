import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup } from '../kernel/files.ts';
import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { displayWidth } from './format.ts';
import { openOperand, readAll } from './lines.ts';
import { filesFrom } from './files0.ts';
import { sizeOf } from './node-facts.ts';
import { closedInput } from './closed-input.ts';
import { cannotOpen, complain, type Flavour, type Invocation, type Tool } from './tool.ts';

export const wc: Tool = {
  name: 'wc', usage: '[FILE]...', summary: 'Count lines, words and bytes',
  options: [{ short: 'l', long: 'lines' }, { short: 'w', long: 'words' }, { short: 'c', long: 'bytes' }, { short: 'm', long: 'chars' }, { short: 'L', long: 'max-line-length' }, { long: 'files0-from', value: true }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    const wanted = ['l', 'w', 'm', 'c', 'L'].filter((name) => options.has(name));
    const shown = wanted.length > 0 ? wanted : ['l', 'w', 'c'];
    const list = options.value('files0-from');
    const listed = list === undefined ? undefined : yield* filesFrom(p, call, list);
    if (list !== undefined && !listed) return 1;
    const names = listed?.names ?? (operands.length > 0 ? operands : ['-']);
    const width = flavour === 'gnu' ? list !== undefined && openOperand(p, list).kind !== 'file' ? 1 : gnuWidth(p, names, shown.length) : shown.length > 1 || names.length > 1 ? 9 : 1;
    const sums = shown.map(() => 0);
    let status = listed?.mistaken ? 1 : 0;
    const print = (counts: readonly number[], name: string | undefined): Blocking<void> => {
      const numbers = counts.map((value) => String(value).padStart(width)).join(' ');
      return p.write(1, `${numbers}${name === undefined ? '' : ` ${name}`}\n`);
    };
    for (const name of names) {
      const counted = yield* countFile(p, call, name, shown);
      if (counted.complaint !== undefined) {
        yield* complain(p, counted.complaint);
        status = 1;
      }
      if (!counted.counts) continue;
      counted.counts.forEach((value, i) => (sums[i] = shown[i] === 'L' ? Math.max(sums[i]!, value) : sums[i]! + value));
      yield* print(counted.counts, operands.length > 0 || list !== undefined ? name : undefined);
    }
    if (names.length > 1) yield* print(sums, 'total');
    return status;
  },
};

function* countFile(p: Process, call: Invocation, name: string, shown: readonly string[]): Blocking<{ counts?: number[]; complaint?: string }> {
  if (name === '' && call.flavour === 'gnu') return { complaint: 'wc: invalid zero-length file name' };
  try {
    const bytes = yield* readAll(p, openOperand(p, name));
    return { counts: shown.map((what) => count(bytes, what, call.flavour)) };
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
    // A folder opens, and only then cannot be read: GNU's wc shows it as empty.
    if (error.code === 'EISDIR') return { counts: shown.map(() => 0), complaint: call.flavour === 'gnu' ? `wc: ${name}: Is a directory` : `wc: ${name}: Is a directory` };
    const closed = closedInput(call, name, error, call.operands.length > 0);
    return closed === undefined ? { complaint: cannotOpen(call, name, error) } : { counts: shown.map(() => 0), complaint: closed };
  }
}

/** GNU pads to the digits of all sizes together, to 7 where one is not known beforehand. */
function gnuWidth(p: Process, names: readonly string[], columns: number): number {
  if (names.length === 1 && columns === 1) return 1;
  let total = 0, least = 1;
  for (const name of names) {
    if (name === '-') {
      const file = p.files.get(0);
      // What is closed has no size.
      if (!file) continue;
      if (file.kind !== 'file') least = 7;
      else {
        const here = file.seek(0, 'current');
        total += file.seek(0, 'end');
        file.seek(here, 'set');
      }
      continue;
    }
    const node = lookup(p, name);
    if (!node) continue;
    if (node.kind !== 'file' || node.generate) least = 7;
    else total += sizeOf(node);
  }
  return Math.max(least, String(total).length);
}

function count(bytes: Uint8Array, what: string, flavour: Flavour): number {
  if (what === 'c') return bytes.length;
  if (what === 'l') {
    let lines = 0;
    for (const byte of bytes) if (byte === 10) lines++;
    return lines;
  }
  const text = decode(bytes);
  if (what === 'm') return [...text].length;
  // For busybox only what is printable in ASCII begins a word.
  if (what === 'w' && flavour === 'busybox') return text.split(/[ \t-\r]+/).filter((word) => /[!-~]/.test(word)).length;
  if (what === 'w') return text.split(/\s+/).filter(Boolean).length;
  // busybox counts what is printable in ASCII.
  return Math.max(0, ...text.split('\n').map((line) => widthOf(flavour === 'gnu' ? line : line.replace(/[^\t\x20-\x7e]/g, ''))));
}

/** A tab goes to the next multiple of eight. */
function widthOf(line: string): number {
  let width = 0;
  for (const part of line.split(/(\t)/)) width = part === '\t' ? width + 8 - (width % 8) : width + displayWidth(part);
  return width;
}
