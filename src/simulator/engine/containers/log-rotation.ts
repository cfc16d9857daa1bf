/** max-size and max-file of json-file and local: once a file has its size the next line begins another, and the oldest beyond their number is gone with its lines. */
import type { LogLine } from '../../api/cri.ts';
import { encode } from '../../kernel/bytes.ts';
import type { ContainerLog } from '../runtime/log.ts';

const UNITS = 'bkmgtp';
/** {"log":"","stream":"stdout","time":"…"} with nine digits of a second, and its line's end. */
const AROUND = 69;

export const sizeInJsonFile = ({ text, partial }: LogLine): number => AROUND + encode(JSON.stringify(text)).length - 2 + (partial ? 0 : 2);

/** A message of protocol buffers (source, time, line, whether it is a part) between two lengths of four bytes. */
export const sizeInLocalFile = ({ text, partial, stream }: LogLine): number => {
  const line = encode(text).length;
  return 8 + 2 + stream.length + 10 + 1 + (line < 128 ? 1 : 2) + line + (partial ? 2 : 0);
};

/** Sizes are decimal: 1k is 1000. */
function bytesOf(size: string): number {
  const [, number, unit] = /^([\d.]+) ?([a-z]?)/i.exec(size)!;
  return Number(number) * 1000 ** Math.max(0, UNITS.indexOf(unit!.toLowerCase() || 'b'));
}

/** What `docker logs` reads is what the files that are left hold. */
export function rotate(log: ContainerLog, size: string, files: number, sizeOf: (line: LogLine) => number): void {
  const capacity = bytesOf(size), counts = [0];
  let filled = 0;
  log.follow((line) => {
    if (filled >= capacity) {
      counts.push(0);
      filled = 0;
      if (counts.length > files) log.lines.splice(0, counts.shift()!);
    }
    filled += sizeOf(line);
    counts[counts.length - 1]! += 1;
  });
}
