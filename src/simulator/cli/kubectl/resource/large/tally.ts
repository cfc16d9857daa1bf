/**
 * How much of a large manifest is worth building. The API server refuses a body of more than 3 MiB unread, so a member
 * that alone makes one longer is looked through to its end for mistakes, and left out of what is built.
 */

/** What no server reads. */
const TOO_MUCH = 3 * 1024 * 1024;
/** What kubectl itself looks at is always there. */
const KEPT = new Set(['apiVersion', 'kind', 'metadata']);

/** Thrown by readers where a text is not as simple as they understand it: nothing is wrong with it for that. */
export const NOT_PLAIN = Symbol('not plain');

/** Levels that the simple readers go down. */
export const DEEPEST = 50;

export class Tally {
  /** Bytes of JSON that the present member of the document takes at least. */
  #member = 0;
  /** Of them those of keys and brackets: they stay whatever comes under the same key once more. */
  #firm = 0;
  /** What the members that were left out take. */
  left = 0;
  /** Whether the present member is to stand in the document. */
  building = true;
  /** Whether its keys alone are too much, each counted once: what comes after them changes nothing, whatever key it has. */
  settled = false;
  #kept = false;
  #key = '';
  readonly #omitted: string[] = [];

  begin(key: string): void {
    this.#member = this.#firm = 0;
    this.#key = key;
    this.#kept = KEPT.has(key);
    this.building = this.left === 0 || this.#kept;
    this.settled = !this.building;
  }

  /** A key with its quotes and its colon, and one byte of its value. */
  countKey(key: number): void {
    this.#firm += key + 4;
    this.count(key + 4);
    if (this.#firm > TOO_MUCH && !this.#kept) this.settled = true;
  }

  /** More of a value than its first byte. */
  count(bytes: number): void {
    this.#member += bytes;
    if (this.#member > TOO_MUCH && !this.#kept) this.building = false;
  }

  end(): void {
    if (this.building) return;
    this.left += this.#member;
    this.#omitted.push(this.#key);
  }

  /** Takes out of a document what was not built. */
  trim(document: unknown): void {
    for (const key of this.#omitted) delete (document as Record<string, unknown>)[key];
  }
}
