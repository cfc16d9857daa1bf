/** Collects what words expand to: fields, each made of quoted and unquoted stretches. */
import { OutOfMemory } from '../failure.ts';
import { LONGEST } from '../memory.ts';
import { escapePattern } from './pattern.ts';

interface Stretch {
  text: string;
  quoted: boolean;
}

/** Words that one command can have here; a page has no room for more. */
const MOST_FIELDS = 1_000_000;

const SPECIAL = /[*?[]|[@!+]\(/;

export interface Field {
  text: string;
  /** The field as a pattern, if anything unquoted in it is special. */
  pattern: string | undefined;
}

export class Fields {
  readonly done: Field[] = [];
  #stretches: Stretch[] = [];
  #present = false;
  #size = 0;
  readonly #ifs: string;
  /** One character of IFS: found by the engine, for what is split may be millions of characters. */
  #separator: RegExp | undefined;
  /** False: everything stays one field (assignments, patterns, here-documents). */
  readonly splits: boolean;

  constructor(splits: boolean, ifs: string | undefined) {
    this.splits = splits;
    this.#ifs = ifs ?? ' \t\n';
  }

  add(text: string, quoted: boolean): void {
    if (quoted) this.#present = true;
    if (text === '') return;
    this.#present = true;
    this.#size += text.length;
    if (this.#size > LONGEST) throw new OutOfMemory(`xmalloc: cannot allocate ${this.#size} bytes`);
    this.#stretches.push({ text, quoted });
  }

  /** Adds the result of an unquoted expansion: split at IFS. */
  addSplit(text: string): void {
    if (!this.splits || this.#ifs === '') return this.add(text, false);
    const ifs = this.#ifs, separator = (this.#separator ??= new RegExp(`[${ifs.replace(/[\\\]^-]/g, '\\$&')}]`, 'g'));
    for (let from = 0, i = 0; ; from = i) {
      separator.lastIndex = from;
      i = separator.test(text) ? separator.lastIndex - 1 : text.length;
      if (i > from) this.add(text.slice(from, i), false);
      if (i === text.length) return;
      const start = i;
      while (i < text.length && isBlank(text[i]!) && ifs.includes(text[i]!)) i++;
      const hard = i < text.length && ifs.includes(text[i]!) && !isBlank(text[i]!);
      if (hard) {
        i++;
        while (i < text.length && isBlank(text[i]!) && ifs.includes(text[i]!)) i++;
        this.#end();
      } else if (i > start && this.#present) this.#end();
    }
  }

  /** A field ends here, if there is one. */
  boundary(force = false): void {
    if (force || this.#present) this.#end();
  }

  #end(): void {
    if (this.done.length >= MOST_FIELDS) throw new OutOfMemory(`xmalloc: cannot allocate ${8 * (MOST_FIELDS + 1)} bytes`);
    this.done.push({ text: this.text(), pattern: this.#stretches.some(({ text, quoted }) => !quoted && SPECIAL.test(text)) || this.#opensGroup() ? this.pattern() : undefined });
    this.#stretches = [];
    this.#present = false;
  }

  /** An operator of an extended glob may stand at the end of one stretch and its parenthesis begin the next. */
  #opensGroup(): boolean {
    return this.#stretches.length > 1 && this.#stretches.some(({ text, quoted }, i) => !quoted && /[@!+?*]$/.test(text) && this.#stretches[i + 1]?.text.startsWith('(') === true);
  }

  text(): string {
    const stretches = this.#stretches;
    if (stretches.length === 1) return stretches[0]!.text;
    let all = '';
    for (const { text } of stretches) all += text;
    return all;
  }

  pattern(escape = escapePattern): string {
    return this.#stretches.map(({ text, quoted }) => (quoted ? escape(text) : text)).join('');
  }

  /** Quoted stretches escaped for a regular expression (`[[ =~ ]]`). */
  regex(): string {
    return this.#stretches.map(({ text, quoted }) => (quoted ? text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') : text)).join('');
  }
}

const isBlank = (c: string): boolean => c === ' ' || c === '\t' || c === '\n';
