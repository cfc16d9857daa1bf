/** RESP, the protocol of Redis: what goes over the wire. */
import { concat, decode, encode, NO_BYTES } from '../../kernel/bytes.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Reply } from './reply.ts';

export function serialize(reply: Reply): string {
  if (reply === null) return '$-1\r\n';
  if (typeof reply === 'number') return `:${reply}\r\n`;
  if (typeof reply === 'string') return `$${encode(reply).length}\r\n${reply}\r\n`;
  if (Array.isArray(reply)) return `*${reply.length}\r\n${reply.map(serialize).join('')}`;
  return 'status' in reply ? `+${reply.status}\r\n` : `-${reply.error}\r\n`;
}

/** Reads RESP values, and the inline commands that people type with nc. */
export class RespReader {
  readonly #file: OpenFile;
  #rest: Uint8Array = NO_BYTES;

  constructor(file: OpenFile) {
    this.#file = file;
  }

  /** The next command as words; undefined at the end. */
  *command(): Blocking<string[] | undefined> {
    const line = yield* this.#line();
    if (line === undefined) return undefined;
    if (!line.startsWith('*')) return line.trim().split(/\s+/).filter(Boolean);
    const words: string[] = [];
    for (let i = 0; i < Math.min(Number(line.slice(1)), 1 << 16); i++) {
      const head = yield* this.#line();
      if (head === undefined) return undefined;
      words.push(decode(yield* this.#bytes(Number(head.slice(1)))));
    }
    return words;
  }

  *reply(): Blocking<Reply | undefined> {
    const line = yield* this.#line();
    if (line === undefined) return undefined;
    const rest = line.slice(1);
    switch (line[0]) {
      case '+': return { status: rest };
      case '-': return { error: rest };
      case ':': return Number(rest);
      case '$': return rest === '-1' ? null : decode(yield* this.#bytes(Number(rest)));
      default: {
        const items: Reply[] = [];
        for (let i = 0; i < Number(rest); i++) items.push((yield* this.reply()) ?? null);
        return items;
      }
    }
  }

  *#more(): Blocking<boolean> {
    const piece = yield* this.#file.read(65536);
    this.#rest = concat([this.#rest, piece]);
    return piece.length > 0;
  }

  *#line(): Blocking<string | undefined> {
    for (;;) {
      const at = this.#rest.indexOf(10);
      if (at >= 0) {
        const line = decode(this.#rest.subarray(0, at)).replace(/\r$/, '');
        this.#rest = this.#rest.slice(at + 1);
        return line;
      }
      if (!(yield* this.#more())) return undefined;
    }
  }

  *#bytes(count: number): Blocking<Uint8Array> {
    while (this.#rest.length < count + 2 && (yield* this.#more()));
    const bytes = this.#rest.slice(0, count);
    this.#rest = this.#rest.slice(count + 2);
    return bytes;
  }
}
