import type { Blocking } from '../kernel/blocking.ts';
import { concat, decode, encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, open, readFile } from '../kernel/files.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { parseCount } from './head.ts';
import { UsageError } from './options.ts';
import { inQuotes } from './quoting.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

const OPERANDS = /^(if|of|bs|ibs|obs|cbs|count|skip|seek|status|conv|iflag|oflag)=/;
const NUMBERS = ['bs', 'ibs', 'obs', 'count', 'skip', 'seek'];

export const dd: Tool = {
  name: 'dd', usage: '[if=FILE] [of=FILE] [bs=N] [count=N]', summary: 'Copy and convert a file', prepare: (words) => (words.includes('--help') || words.includes('--version') ? [...words] : ['--', ...words]),
  *run(p, { operands, name, flavour }) {
    const values = new Map(operands.map((word) => [word.split('=')[0]!, word.slice(word.indexOf('=') + 1)])), gnu = flavour === 'gnu';
    const bad = operands.find((word) => !OPERANDS.test(word));
    if (bad !== undefined) {
      if (!gnu) throw new UsageError('');
      yield* complain(p, `${name}: unrecognized operand ${quoted(p, bad)}\n${tryHelp(name)}`);
      return 1;
    }
    // 2x512 is a product.
    const numbers = new Map(NUMBERS.map((key) => [key, values.has(key) ? values.get(key)!.split('x').map((part) => parseCount(part)).reduce<number | undefined>((all, one) => (all === undefined || one === undefined ? undefined : all * one), 1) : -1]));
    const strange = NUMBERS.find((key) => numbers.get(key) === undefined);
    if (strange !== undefined) {
      yield* complain(p, gnu ? `${name}: invalid number: ${quoted(p, values.get(strange)!)}` : `${name}: invalid number '${values.get(strange)}'`);
      return 1;
    }
    const number = (key: string, otherwise: number): number => (numbers.get(key)! < 0 ? otherwise : numbers.get(key)!);
    const size = number('bs', number('ibs', 512)), seek = number('seek', 0) * number('bs', number('obs', 512)), conversions = new Set((values.get('conv') ?? '').split(',').filter(Boolean)), path = values.get('of');
    const unknown = [...conversions].find((one) => gnu ? false : !['notrunc', 'sync', 'noerror', 'fsync', 'swab'].includes(one));
    if (unknown !== undefined) {
      yield* complain(p, `dd: invalid argument '${unknown}' to 'conv'`);
      return 1;
    }
    const status = values.get('status');
    if (status !== undefined && !gnu && !['noxfer', 'none'].includes(status)) {
      yield* complain(p, `dd: invalid argument '${status}' to 'status'`);
      return 1;
    }
    let source: OpenFile, target: OpenFile;
    try {
      source = (values.has('if') ? open(p, values.get('if')!, { read: true }) : p.file(0)).retain();
    } catch (error) {
      return yield* refuse(p, name, values.get('if'), error, gnu);
    }
    try {
      const kept = path !== undefined && seek > 0 && lookup(p, path)?.kind === 'file' ? readFile(p, path).slice(0, seek) : new Uint8Array();
      target = (path === undefined ? p.file(1) : open(p, path, { write: true, create: true, truncate: !conversions.has('notrunc') })).retain();
      if (path !== undefined && seek > 0) yield* target.write(concat([kept, new Uint8Array(seek - kept.length)]));
    } catch (error) {
      return yield* refuse(p, name, path!, error, gnu);
    }
    const counts = yield* copy(p, source, target, { path: path ?? 'standard output', size, skip: number('skip', 0), count: number('count', Infinity), full: (values.get('iflag') ?? '').includes('fullblock'), conversions });
    source.release();
    target.release();
    if (status !== 'none') yield* complain(p, report(counts, status === 'noxfer', gnu));
    return counts.failed;
  },
};

function* refuse(p: Process, name: string, path: string | undefined, error: unknown, gnu: boolean): Blocking<number> {
  if (!(error instanceof Errno) || path === undefined) throw error;
  yield* complain(p, gnu ? `${name}: failed to open ${inQuotes(path)}: ${error.strerror}` : `${name}: can't open '${path}': ${error.strerror}`);
  return 1;
}

interface Counts {
  blocks: number;
  partial: number;
  bytes: number;
  /** Blocks that were read and could not be written: one ends it. */
  failed: number;
}

function* copy(p: Process, source: OpenFile, target: OpenFile, { path, size, skip, count, full, conversions }: { path: string; size: number; skip: number; count: number; full: boolean; conversions: ReadonlySet<string> }): Blocking<Counts> {
  const out: Counts = { blocks: 0, partial: 0, bytes: 0, failed: 0 };
  const block = function* (): Blocking<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    do {
      const part = yield* source.read(Math.min(size - length, 1 << 22));
      if (part.length === 0) break;
      parts.push(part.slice());
      length += part.length;
      // A device gives what it has at once; a pipe may give less than was asked for.
    } while (length < size && (full || length % 1024 === 0));
    return concat(parts);
  };
  for (let left = skip * size; left > 0; ) {
    const part = yield* source.read(Math.min(left, size));
    if (part.length === 0) break;
    left -= part.length;
  }
  while (out.blocks + out.partial < count) {
    const bytes = yield* block();
    if (bytes.length === 0) break;
    yield* p.compute(bytes.length / 1e6);
    try {
      yield* target.write(converted(bytes, size, conversions));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
      yield* complain(p, `dd: error writing '${path}': ${error.strerror}`);
      out.failed = 1;
      break;
    }
    out.bytes += bytes.length;
    if (bytes.length === size) out.blocks++;
    else out.partial++;
  }
  return out;
}

function converted(bytes: Uint8Array, size: number, conversions: ReadonlySet<string>): Uint8Array {
  let out = bytes;
  if (conversions.has('ucase')) out = encode(decode(out).toUpperCase());
  if (conversions.has('lcase')) out = encode(decode(out).toLowerCase());
  if (conversions.has('swab')) out = out.map((_, i) => out[i % 2 === 0 && i + 1 < out.length ? i + 1 : i % 2 === 1 ? i - 1 : i]!);
  return conversions.has('sync') && out.length < size ? concat([out, new Uint8Array(size - out.length)]) : out;
}

/** 1048576 bytes as `1.0 MB, 1.0 MiB`. */
function human(bytes: number, step: 1000 | 1024): string {
  const units = step === 1000 ? ['kB', 'MB', 'GB', 'TB'] : ['KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes / step, at = 0;
  for (; value >= step && at < units.length - 1; at++) value /= step;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[at]}`;
}

/** busybox's 17.5K, 3, 1.0M. */
function short1024(value: number): string {
  const units = ['', 'K', 'M', 'G', 'T'];
  let left = value, at = 0;
  for (; left >= 1024 && at < units.length - 1; at++) left /= 1024;
  return at === 0 ? String(Math.floor(left)) : `${left.toFixed(1)}${units[at]}`;
}

function report({ blocks, partial, bytes, failed }: Counts, short: boolean, gnu: boolean): string {
  const records = `${blocks + failed}+${partial} records in\n${blocks}+${partial} records out`;
  if (short) return records;
  const seconds = bytes / 1e9 + 0.0001;
  if (!gnu) return `${records}\n${bytes} bytes (${short1024(bytes)}B) copied, ${seconds.toFixed(6)} seconds, ${short1024(bytes / seconds)}B/s`;
  const sizes = [...(bytes >= 1000 ? [human(bytes, 1000)] : []), ...(bytes >= 1024 ? [human(bytes, 1024)] : [])];
  return `${records}\n${bytes} byte${bytes === 1 ? '' : 's'}${sizes.length > 0 ? ` (${sizes.join(', ')})` : ''} copied, ${seconds.toPrecision(6).replace(/0+$/, '')} s, ${human(bytes / seconds, 1000)}/s`;
}
