import { decode } from '../kernel/bytes.ts';
import { eachInput, readAll } from './lines.ts';
import type { Tool } from './tool.ts';

export const wc: Tool = {
  name: 'wc', usage: '[FILE]...', summary: 'Count lines, words and bytes',
  options: [{ short: 'l', long: 'lines' }, { short: 'w', long: 'words' }, { short: 'c', long: 'bytes' }, { short: 'm', long: 'chars' }, { short: 'L', long: 'max-line-length' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    const wanted = ['l', 'w', 'm', 'c', 'L'].filter((name) => options.has(name));
    const shown = wanted.length > 0 ? wanted : ['l', 'w', 'c'];
    const rows: { name: string; counts: number[] }[] = [];
    const status = yield* eachInput(p, call, operands, function* (file, name) {
      const bytes = yield* readAll(p, file);
      rows.push({ name, counts: shown.map((what) => count(bytes, what)) });
    });
    if (rows.length > 1) rows.push({ name: 'total', counts: shown.map((what, i) => (what === 'L' ? Math.max(...rows.map((row) => row.counts[i]!)) : rows.reduce((sum, row) => sum + row.counts[i]!, 0))) });
    const single = shown.length === 1 && rows.length === 1;
    const digits = Math.max(...rows.flatMap((row) => row.counts.map((value) => String(value).length)), 1);
    // GNU pads to the widest number of regular files, to 7 where a size is unknown beforehand; busybox to 9.
    const width = single ? 1 : flavour === 'busybox' ? 9 : operands.length === 0 || operands.includes('-') ? 7 : digits;
    for (const { name, counts } of rows) {
      const numbers = counts.map((value) => String(value).padStart(width)).join(' ');
      yield* p.write(1, `${flavour === 'busybox' && !single ? numbers.replace(/^ {2}/, '') : numbers}${operands.length > 0 ? ` ${name}` : ''}\n`);
    }
    return status;
  },
};

function count(bytes: Uint8Array, what: string): number {
  if (what === 'c') return bytes.length;
  if (what === 'l') {
    let lines = 0;
    for (const byte of bytes) if (byte === 10) lines++;
    return lines;
  }
  const text = decode(bytes);
  if (what === 'm') return [...text].length;
  if (what === 'w') return text.split(/\s+/).filter(Boolean).length;
  return Math.max(0, ...text.split('\n').map((line) => line.length));
}
