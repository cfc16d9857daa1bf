/** Choices out of the bytes of a file (`shuf --random-source`): the same bytes give the same choices as with coreutils, which takes as few of them as it can. */
import type { Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { md5 } from '../kernel/hashes.ts';
import type { Process } from '../kernel/process.ts';
import { readOperand } from './named-input.ts';
import { quoted } from './tool.ts';

/** There are no more bytes. */
export class SourceEnded extends Error {}

export class RandomSource {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** What is left of bytes that were taken: a number from 0 to `most`. */
  #number = 0n;
  #most = 0n;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws SourceEnded */
  #byte(): bigint {
    if (this.#at >= this.#bytes.length) throw new SourceEnded();
    return BigInt(this.#bytes[this.#at++]!);
  }

  /** A whole number from 0 to below `count`. */
  int(count: number): number {
    const choices = BigInt(count), last = choices - 1n;
    let number = this.#number, most = this.#most;
    for (;;) {
      while (most < last) {
        number = (number << 8n) + this.#byte();
        most = (most << 8n) + 255n;
      }
      if (most === last) {
        this.#number = this.#most = 0n;
        return Number(number);
      }
      // Numbers at the end that would make some choices likelier are left out.
      const excess = most - last, unusable = excess % choices, usable = most - unusable;
      if (number <= usable) {
        this.#number = number / choices;
        this.#most = excess / choices;
        return Number(number % choices);
      }
      number -= usable + 1n;
      most = unusable - 1n;
    }
  }
}

/** Bytes of an endless source that are enough for so many choices: more than eight for one are as good as never taken. */
export const enoughFor = (choices: number): number => 1024 + 8 * choices;

/** What `sort -R` takes of a file. */
const SEED = 16;

/** The beginning of a file, or what is wrong with it. */
export function* seed(p: Process, path: string): Blocking<Uint8Array | string> {
  try {
    const bytes = yield* readOperand(p, path, SEED);
    return bytes.length < SEED ? `${quoted(p, path)}: end of file` : bytes;
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    return `${error.code === 'EISDIR' ? '' : 'open failed: '}${sourceWords(p, path, error)}`;
  }
}

/** What cannot be opened, and what can but not be read. */
export const sourceWords = (p: Process, path: string, error: Errno): string => (error.code === 'EISDIR' ? `${quoted(p, path)}: read error: ${error.strerror}` : `${path}: ${error.strerror}`);

/** Where `sort -R` puts a text: by the sum of the seed and the text with the zero at its end. */
export function randomPlace(p: Process, bytes: Uint8Array | undefined): (text: string) => number {
  const places = new Map<string, number>();
  return (text) => {
    let place = places.get(text);
    if (place === undefined) places.set(text, place = bytes ? parseInt(md5(new Uint8Array([...bytes, ...encode(text), 0])).slice(0, 12), 16) : p.kernel.random('sort -R', text).next());
    return place;
  };
}
