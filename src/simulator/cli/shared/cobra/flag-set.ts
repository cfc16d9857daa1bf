/** pflag: reads flags from arguments. */
import type { Flag } from './command.ts';
import type { FlagValue } from './value.ts';

/** The arguments are wrong in themselves. `message` is pflag's. */
export class FlagError extends Error {}

/** Somebody asked for help with --help or -h where no such flag is declared. */
export class HelpWanted extends Error {}

/** The values of flags over a whole command line. Sets of different commands share it, as they share flags. */
export class FlagValues {
  readonly values = new Map<Flag, FlagValue>();
  readonly changed = new Set<Flag>();
  /** Every use, in the order of the line. */
  readonly uses: { flag: Flag; text: string }[] = [];
  /** Lines about deprecated flags that were used. */
  readonly warnings: string[] = [];
}

export interface Parsed {
  args: string[];
  /** How many arguments stood before `--`; -1: there was none. */
  dash: number;
}

/** Flags by name and by letter; of two with one name the first counts. Declared flags never change, so an index is made once. */
export class FlagIndex {
  readonly flags: readonly Flag[];
  readonly long = new Map<string, Flag>();
  readonly short = new Map<string, Flag>();

  constructor(flags: readonly Flag[]) {
    this.flags = flags;
    for (const flag of flags) {
      if (!this.long.has(flag.name)) this.long.set(flag.name, flag);
      if (flag.short && !this.short.has(flag.short)) this.short.set(flag.short, flag);
      for (const name of flag.alsoNamed ?? []) if (!this.long.has(name)) this.long.set(name, flag);
    }
  }
}

export class FlagSet {
  readonly flags: readonly Flag[];
  readonly store: FlagValues;
  readonly #long: ReadonlyMap<string, Flag>;
  readonly #short: ReadonlyMap<string, Flag>;

  constructor({ flags, long, short }: FlagIndex, store = new FlagValues()) {
    this.flags = flags;
    this.store = store;
    this.#long = long;
    this.#short = short;
  }

  lookup(name: string): Flag | undefined {
    return this.#long.get(name);
  }

  /** By its letter. */
  lookupShort(letter: string): Flag | undefined {
    return this.#short.get(letter);
  }

  has(name: string): boolean {
    return this.#long.has(name);
  }

  changed(name: string): boolean {
    const flag = this.#long.get(name);
    return flag !== undefined && this.store.changed.has(flag);
  }

  #value(name: string): FlagValue {
    const flag = this.#long.get(name);
    if (!flag) throw new Error(`no flag ${name} is declared`);
    return this.store.values.get(flag) ?? flag.initial ?? flag.kind.zero;
  }

  bool(name: string): boolean {
    return this.#value(name) === true;
  }

  string(name: string): string {
    return String(this.#value(name));
  }

  number(name: string): number {
    return Number(this.#value(name));
  }

  list(name: string): readonly string[] {
    return this.#value(name) as readonly string[];
  }

  map(name: string): ReadonlyMap<string, string> {
    return this.#value(name) as ReadonlyMap<string, string>;
  }

  /** Sets a flag from text. @throws FlagError */
  set(flag: Flag, text: string): void {
    const before = this.store.values.get(flag) ?? flag.initial ?? flag.kind.zero;
    try {
      this.store.values.set(flag, flag.kind.read(text, before, this.store.changed.has(flag)));
    } catch (error) {
      const name = flag.short ? `-${flag.short}, --${flag.name}` : `--${flag.name}`;
      throw new FlagError(`invalid argument ${JSON.stringify(text)} for "${name}" flag: ${(error as Error).message}`);
    }
    if (!this.store.changed.has(flag) && flag.deprecated) this.store.warnings.push(`Flag --${flag.name} has been deprecated, ${flag.deprecated}`);
    this.store.changed.add(flag);
    this.store.uses.push({ flag, text });
  }

  /** @throws FlagError, HelpWanted */
  parse(words: readonly string[], interspersed = true): Parsed {
    const args: string[] = [];
    const rest = [...words];
    while (rest.length > 0) {
      const word = rest.shift()!;
      if (word === '--') return { args: [...args, ...rest], dash: args.length };
      if (word.length > 2 && word.startsWith('--')) this.#parseLong(word, rest);
      else if (word.length > 1 && word.startsWith('-')) this.#parseShort(word, rest);
      else if (interspersed) args.push(word);
      else return { args: [word, ...rest], dash: -1 };
    }
    return { args, dash: -1 };
  }

  #parseLong(word: string, rest: string[]): void {
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if (word[2] === '-' || word[2] === '=') throw new FlagError(`bad flag syntax: ${word}`);
    const flag = this.#long.get(name);
    if (!flag) {
      if (name === 'help') throw new HelpWanted();
      throw new FlagError(`unknown flag: --${name}`);
    }
    if (equals >= 0) this.set(flag, word.slice(equals + 1));
    else if (noValueOf(flag) !== undefined) this.set(flag, noValueOf(flag)!);
    else if (rest.length > 0) this.set(flag, rest.shift()!);
    else throw new FlagError(`flag needs an argument: --${name}`);
  }

  #parseShort(word: string, rest: string[]): void {
    for (let letters = word.slice(1); letters !== ''; ) {
      const letter = [...letters][0]!;
      const flag = this.#short.get(letter);
      if (!flag) {
        if (letter === 'h') throw new HelpWanted();
        throw new FlagError(`unknown shorthand flag: '${letter}' in -${letters}`);
      }
      if (flag.deprecatedShort) this.store.warnings.push(`Flag shorthand -${letter} has been deprecated, ${flag.deprecatedShort}`);
      const after = letters.slice(letter.length);
      if (after.length > 1 && after.startsWith('=')) return this.set(flag, after.slice(1));
      if (noValueOf(flag) !== undefined) {
        this.set(flag, noValueOf(flag)!);
        letters = after;
      } else if (after !== '') return this.set(flag, after);
      else if (rest.length > 0) return this.set(flag, rest.shift()!);
      else throw new FlagError(`flag needs an argument: '${letter}' in -${letters}`);
    }
  }
}

/** What the flag means without a value; undefined: it needs one. */
export const noValueOf = (flag: Flag): string | undefined => flag.noValue ?? flag.kind.noValue;
