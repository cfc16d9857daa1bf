/** getopt_long(3): options may come after operands, short ones in groups, long ones abbreviated. */

export interface Option {
  short?: string;
  long?: string;
  /** Takes a value; 'optional' only as `--long=value` or glued to the short one. */
  value?: true | 'optional';
  /** Only the long form takes the value (`-b`, `--backup=numbered`). */
  shortAlone?: boolean;
  /** The words that the value is one of, synonyms in a row (GNU's tools; busybox's take no such values). */
  words?: readonly (readonly string[])[];
}

/** A wrong option; GNU and busybox word it differently. `help`: it was a call for help. */
export class UsageError extends Error {
  readonly gnu: string;
  readonly busybox: string;
  readonly help: boolean;
  /** The option that is none. */
  readonly word: string | undefined;
  /** Exit status, where it is not the tool's for such errors. */
  readonly status: number | undefined;
  /** GNU's tool does not point to --help after it. */
  bare = false;
  constructor(gnu: string, busybox = gnu, help = false, word?: string, status?: number) {
    super(gnu);
    this.gnu = gnu;
    this.busybox = busybox;
    this.help = help;
    this.word = word;
    this.status = status;
  }
}

/** Options as they came, each under its short name if it has one, else its long name. */
export class Parsed {
  readonly all: { name: string; value: string | undefined }[] = [];
  /** A long name was not written out. */
  abbreviated = false;

  has(name: string): boolean {
    return this.all.some((one) => one.name === name);
  }

  /** The last value given. */
  value(name: string): string | undefined {
    return this.all.findLast((one) => one.name === name)?.value;
  }

  values(name: string): string[] {
    return this.all.filter((one) => one.name === name).map((one) => one.value ?? '');
  }

  /** The last of several options that exclude each other. */
  lastOf(...names: string[]): string | undefined {
    return this.all.findLast((one) => names.includes(one.name))?.name;
  }
}

export function parseOptions(words: readonly string[], known: readonly Option[], { stopAtOperand }: { stopAtOperand: boolean }): { options: Parsed; operands: string[] } {
  const options = new Parsed(), operands: string[] = [], left = [...words];
  while (left.length > 0) {
    const word = left.shift()!;
    if (word === '--') {
      operands.push(...left);
      break;
    }
    if (word.startsWith('--')) longOption(word, left, known, options);
    else if (word.length > 1 && word.startsWith('-')) shortOptions(word, left, known, options);
    else {
      operands.push(word);
      if (stopAtOperand) {
        operands.push(...left);
        break;
      }
    }
  }
  return { options, operands };
}

const keyOf = (option: Option): string => option.short ?? option.long!;

/** Names of the same thing are not ambiguous. */
const meaning = (option: Option): string => keyOf(option).replace('colour', 'color');

function longOption(word: string, left: string[], known: readonly Option[], options: Parsed): void {
  const [name = '', ...rest] = word.slice(2).split('=');
  const given = rest.length > 0 ? rest.join('=') : undefined;
  const matches = known.filter((option) => option.long === name);
  if (matches.length === 0) {
    matches.push(...known.filter((option) => option.long?.startsWith(name)));
    options.abbreviated = true;
  }
  const option = matches[0];
  if (!option && ('help'.startsWith(name) || name === 'version') && name !== '' && given === undefined) throw new UsageError('', '', true);
  if (!option) throw new UsageError(`unrecognized option '${word}'`, `unrecognized option: ${word.slice(2)}`, false, `--${name}`);
  if (new Set(matches.map(meaning)).size > 1) throw new UsageError(`option '--${name}' is ambiguous; possibilities: ${matches.map((one) => `'--${one.long}'`).join(' ')}`);
  if (option.value === undefined && given !== undefined) throw new UsageError(`option '--${option.long}' doesn't allow an argument`);
  const value = given ?? (option.value === true ? left.shift() : undefined);
  if (option.value === true && value === undefined) throw new UsageError(`option '--${option.long}' requires an argument`, `option requires an argument: ${option.long}`);
  options.all.push({ name: keyOf(option), value });
}

function shortOptions(word: string, left: string[], known: readonly Option[], options: Parsed): void {
  for (let i = 1; i < word.length; i++) {
    const letter = word[i]!;
    const option = known.find((one) => one.short === letter);
    if (!option) throw new UsageError(`invalid option -- '${letter}'`, `unrecognized option: ${letter}`, false, `-${letter}`);
    if (option.value === undefined || option.shortAlone) {
      options.all.push({ name: letter, value: undefined });
      continue;
    }
    const glued = word.slice(i + 1);
    const value = glued !== '' ? glued : option.value === true ? left.shift() : undefined;
    if (option.value === true && value === undefined) throw new UsageError(`option requires an argument -- '${letter}'`, `option requires an argument: ${letter}`);
    options.all.push({ name: letter, value });
    return;
  }
}

/** The usual short ways to declare flags without values: flags('la') is -l and -a. */
export const flags = (letters: string): Option[] => [...letters].map((short) => ({ short }));
