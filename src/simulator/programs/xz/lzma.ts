/** LZMA by itself (.lzma) and in the chunks of LZMA2 (.xz). */
import { LzmaModel, END_MARK } from './model.ts';
import { Matches, type Choice } from './matches.ts';
import { EndOfInput, RangeReader, RangeWriter, type Coder } from './range.ts';

/** Bytes that have been read, as far as they could be. */
export class Expanded {
  bytes = new Uint8Array(1 << 12);
  length = 0;

  add(byte: number): void {
    if (this.length === this.bytes.length) this.#grow();
    this.bytes[this.length++] = byte;
  }

  #grow(): void {
    if (this.length >= MOST) throw new Corrupt('Memory usage limit reached');
    const larger = new Uint8Array(this.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** More than this a page does not expand. */
const MOST = 1 << 28;

export class Corrupt extends Error {
  constructor(message = 'Compressed data is corrupt') {
    super(message);
  }
}

/** Reads until `end` bytes are there or the mark of the end; true where it was the mark. `from` is where the dictionary begins. */
function readUntil(model: LzmaModel, coder: Coder, out: Expanded, from: number, end: number): boolean {
  while (out.length < end) {
    model.step(coder, from === 0 ? out.bytes : out.bytes.subarray(from), out.length - from);
    if (model.length === 0) {
      out.add(model.byte);
      continue;
    }
    const distance = model.distances[0];
    if (distance === END_MARK) return true;
    if (distance >= out.length - from) throw new Corrupt();
    for (let i = 0; i < model.length && out.length < end; i++) out.add(out.bytes[out.length - distance - 1]!);
  }
  return false;
}

function modelOf(properties: number): LzmaModel {
  if (properties >= 225) throw new Corrupt();
  return new LzmaModel(properties % 9, Math.floor(properties / 9) % 5, Math.floor(properties / 45));
}

/** The chunks of LZMA2 from `at` on; where they end. @throws Corrupt, EndOfInput */
export function readChunks(bytes: Uint8Array, at: number, out: Expanded): number {
  let model: LzmaModel | undefined, from = out.length;
  const byte = (): number => {
    if (at >= bytes.length) throw new EndOfInput();
    return bytes[at++]!;
  };
  for (let control = byte(); control !== 0; control = byte()) {
    if (control >= 0xe0 || control === 1) from = out.length;
    if (control < 0x80) {
      if (control > 2) throw new Corrupt();
      for (let left = ((byte() << 8) | byte()) + 1; left > 0; left--) out.add(byte());
      continue;
    }
    const length = (((control & 0x1f) << 16) | (byte() << 8) | byte()) + 1, packed = ((byte() << 8) | byte()) + 1;
    if (control >= 0xc0) model = modelOf(byte());
    else if (control >= 0xa0) model?.reset();
    if (!model) throw new Corrupt();
    readUntil(model, new RangeReader(bytes, at), out, from, out.length + length);
    at += packed;
    if (at > bytes.length) throw new EndOfInput();
  }
  return at;
}

/** Codes from `at` on, until `end` or `full`; where it stopped. */
function writeUntil(model: LzmaModel, coder: RangeWriter, data: Uint8Array, matches: Matches, at: number, end: number, full: number): number {
  let next: Choice | undefined;
  while (at < end && coder.bytes.length < full) {
    const here = next ?? matches.at(at, model.distances, end);
    next = undefined;
    // A literal and a longer match after it may be better than the match here.
    if (here.length > 1 && here.length < 64 && at + 1 < end) {
      const after = matches.at(at + 1, model.distances, end);
      if (after.length > here.length + (here.repeat >= 0 ? 1 : 0)) {
        model.step(coder, data, at++);
        next = after;
        continue;
      }
    }
    model.step(coder, data, at, here.length, here.repeat, here.distance);
    at += Math.max(1, here.length);
  }
  return at;
}

const CHUNK = 1 << 21;
const PACKED = 65_000;

export function writeChunks(data: Uint8Array): number[] {
  const out: number[] = [], matches = new Matches(data), model = new LzmaModel();
  let fresh = true, known = false, reset = true;
  for (let at = 0; at < data.length; ) {
    if (reset) model.reset();
    const coder = new RangeWriter(), end = writeUntil(model, coder, data, matches, at, Math.min(data.length, at + CHUNK), PACKED), packed = coder.end(), length = end - at - 1;
    if (packed.length + (known ? 0 : 1) < end - at) {
      out.push((fresh ? 0xe0 : !known ? 0xc0 : reset ? 0xa0 : 0x80) | (length >> 16), (length >> 8) & 0xff, length & 0xff, (packed.length - 1) >> 8, (packed.length - 1) & 0xff);
      if (!known) out.push(0x5d);
      for (const byte of packed) out.push(byte);
      known = true;
      reset = fresh = false;
    } else {
      for (let from = at; from < end; from += 0x10000) {
        const piece = data.subarray(from, Math.min(end, from + 0x10000));
        out.push(fresh ? 1 : 2, (piece.length - 1) >> 8, (piece.length - 1) & 0xff);
        for (const byte of piece) out.push(byte);
        fresh = false;
      }
      reset = true;
    }
    at = end;
  }
  out.push(0);
  return out;
}

/** The older format: a header of thirteen bytes, and a mark at the end. */
export function writeAlone(data: Uint8Array): Uint8Array {
  const model = new LzmaModel(), coder = new RangeWriter();
  writeUntil(model, coder, data, new Matches(data), 0, data.length, Infinity);
  model.step(coder, data, data.length, 2, -1, END_MARK);
  return Uint8Array.from([0x5d, 0, 0, 0x80, 0, ...new Array<number>(8).fill(0xff)].concat(coder.end()));
}

/** Whether it may be such a file: there is no mark at its beginning, so xz looks whether the numbers there are likely. */
export const isAlone = (bytes: Uint8Array): boolean => {
  if (bytes.length < 13 || bytes[0]! >= 225) return false;
  const size = bytes[1]! + bytes[2]! * 0x100 + bytes[3]! * 0x10000 + bytes[4]! * 0x1000000, high = Math.log2(size);
  return (Number.isInteger(high) || Number.isInteger(Math.log2(size / 3)) || size === 0xffffffff) && (bytes[12] === 0 || bytes.subarray(5, 13).every((byte) => byte === 0xff));
};

/** @throws Corrupt, EndOfInput */
export function readAlone(bytes: Uint8Array, out: Expanded): void {
  const marked = bytes.subarray(5, 13).every((byte) => byte === 0xff);
  const length = marked ? Infinity : Array.from(bytes.subarray(5, 13)).reduceRight((sum, byte) => sum * 256 + byte, 0);
  readUntil(modelOf(bytes[0]!), new RangeReader(bytes, 13), out, 0, length);
}
