/**
 * The static configuration as one flat table: every option has a path in lower case (`entrypoints.web.address`), as flags spell it, whatever its
 * source was. An element of a list has its place in brackets (`api.list[0]`); an option that stands there without a value is 'true'.
 */
export class Options {
  readonly #values: ReadonlyMap<string, string>;
  readonly #prefix: string;

  constructor(values: ReadonlyMap<string, string>, prefix = '') {
    this.#values = values;
    this.#prefix = prefix;
  }

  /** The options under `path`, seen from there. */
  under(path: string): Options {
    return new Options(this.#values, `${this.#prefix}${path.toLowerCase()}.`);
  }

  /** Whether `path` itself or something under it was asked for. */
  has(path: string): boolean {
    const whole = this.#prefix + path.toLowerCase();
    return this.#values.has(whole) || [...this.#values.keys()].some((key) => key.startsWith(`${whole}.`) || key.startsWith(`${whole}[`));
  }

  value(path: string): string | undefined {
    return this.#values.get(this.#prefix + path.toLowerCase());
  }

  /** As Go reads booleans; `otherwise` where nothing stands there. */
  flag(path: string, otherwise = false): boolean {
    const value = this.value(path);
    return value === undefined ? otherwise : /^(1|t|true)$/i.test(value);
  }

  /** A list, however it was written: with commas, or element by element. */
  list(path: string): string[] {
    const whole = this.#prefix + path.toLowerCase(), given = this.#values.get(whole);
    const elements = [...this.#values].filter(([key]) => key.startsWith(`${whole}[`) && key.endsWith(']')).map(([, value]) => value);
    return [...(given === undefined || given === '' ? [] : given.split(',').map((one) => one.trim())), ...elements];
  }

  /** The names right under `path` (of entry points), in the order in which they were first mentioned. */
  names(path: string): string[] {
    const start = `${this.#prefix}${path.toLowerCase()}.`;
    return [...new Set([...this.#values.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length).split(/[.[]/)[0]!))];
  }
}
