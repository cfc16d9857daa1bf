/** How much of a document may come from aliases: Go's libraries refuse bombs once they have decoded enough to see one. */

/** Values decoded from which on the share shrinks, and from which on it stays. */
const LOW = 400_000, HIGH = 4_000_000;

const allowedRatio = (decoded: number): number => (decoded <= LOW ? 0.99 : decoded >= HIGH ? 0.1 : 0.99 - 0.89 * ((decoded - LOW) / (HIGH - LOW)));

export class AliasBudget {
  #decoded = 0;
  #aliased = 0;
  #depth = 0;

  /** Counts one value. False where the document has to be refused. */
  count(): boolean {
    this.#decoded++;
    if (this.#depth > 0) this.#aliased++;
    return !(this.#aliased > 100 && this.#decoded > 1000 && this.#aliased / this.#decoded > allowedRatio(this.#decoded));
  }

  /** What `read` counts comes from an alias. */
  within<T>(read: () => T): T {
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }
}
