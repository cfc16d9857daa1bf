/** What a running awk program holds: variables, the record and its fields. */
import { expression } from '../../kernel/expression.ts';
import type { Process } from '../../kernel/process.ts';
import { Output } from '../lines.ts';
import { compilePattern } from '../regex.ts';
import type { Flavour } from '../tool.ts';
import { splitText } from './split-text.ts';
import type { AwkProgram } from './tree.ts';
import { toNumber, toText, type Table, type Value } from './values.ts';

/** mawk has no counts: braces stand for themselves. */
const withoutCounts = (source: string): string => source.replace(/\\\//g, '/').replace(/\\[\s\S]|\[\^?\]?(?:\[:\w+:\]|[^\]])*\]|[{}]/g, (part) => (part === '{' || part === '}' ? `\\${part}` : part));

export abstract class AwkState {
  protected readonly p: Process;
  protected readonly program: AwkProgram;
  protected readonly flavour: Flavour;
  protected readonly out: Output;
  /** Operands that are still to be read. */
  protected readonly inputs: string[];
  protected readonly globals = new Map<string, Value | Table>();
  protected locals: Map<string, Value | Table> | undefined;
  protected fields: string[] = [];
  #record = '';
  #stale: 'none' | 'fields' | 'record' = 'none';
  readonly #patterns = new Map<string, RegExp>();

  constructor(p: Process, program: AwkProgram, variables: Map<string, string>, operands: string[], flavour: Flavour) {
    this.flavour = flavour;
    this.p = p;
    this.program = program;
    this.out = new Output(p);
    this.inputs = operands;
    const start: Record<string, Value> = { NR: 0, NF: 0, FNR: 0, FS: ' ', OFS: ' ', ORS: '\n', RS: '\n', SUBSEP: '\x1c', CONVFMT: '%.6g', OFMT: '%.6g', RSTART: 0, RLENGTH: -1, FILENAME: '', ARGC: operands.length + 1 };
    for (const [name, value] of Object.entries(start)) this.globals.set(name, value);
    this.globals.set('ENVIRON', new Map([...p.env].map(([name, value]) => [name, { text: value }])));
    this.globals.set('ARGV', new Map(['awk', ...operands].map((word, i) => [String(i), { text: word }])));
    for (const [name, value] of variables) this.globals.set(name, { text: value });
  }

  /** mawk prints as whole numbers what 32 bits hold; busybox more. */
  protected toText(value: Value, format?: string): string {
    return toText(value, format, this.flavour === 'gnu' ? 2 ** 31 : 1e18);
  }

  protected setRecord(text: string): void {
    this.#record = text;
    this.#split();
  }

  #split(): void {
    const by = this.toText(this.get('FS') as Value), paragraphs = this.flavour === 'busybox' && this.toText(this.get('RS') as Value) === '';
    // In paragraphs a line feed divides fields too; not with mawk.
    this.fields = splitText(this.#record, paragraphs && by !== ' ' ? `(${by.length === 1 && !/\w|\s/.test(by) ? `[${by}]` : by})|\n` : by, (source) => this.pattern(source));
    this.globals.set('NF', this.fields.length);
    this.#stale = 'none';
  }

  protected line(): string {
    if (this.#stale === 'record') {
      this.#record = this.fields.join(this.toText(this.get('OFS') as Value));
      this.#stale = 'none';
    }
    return this.#record;
  }

  protected setField(index: number, text: string): void {
    if (index === 0) return this.setRecord(text);
    while (this.fields.length < index) this.fields.push('');
    this.fields[index - 1] = text;
    this.globals.set('NF', this.fields.length);
    this.#stale = 'record';
  }

  protected get(name: string): Value | Table | undefined {
    return this.locals?.has(name) ? this.locals.get(name) : this.globals.get(name);
  }

  protected set(name: string, value: Value): void {
    if (this.locals?.has(name)) this.locals.set(name, value);
    else this.globals.set(name, value);
    if (name === 'NF') {
      this.fields.length = Math.max(0, Math.min(toNumber(value), 1 << 16));
      this.fields = Array.from(this.fields, (field) => field ?? '');
      this.#stale = 'record';
    }
  }

  protected array(name: string): Table {
    const held = this.get(name);
    if (held instanceof Map) return held;
    const fresh: Table = new Map();
    if (this.locals?.has(name)) this.locals.set(name, fresh);
    else this.globals.set(name, fresh);
    return fresh;
  }

  protected pattern(source: string): RegExp {
    let pattern = this.#patterns.get(source);
    if (!pattern) this.#patterns.set(source, (pattern = expression(compilePattern(withControls(this.flavour === 'gnu' ? withoutCounts(source) : source.replace(/\\\//g, '/')), 'E', { escapes: true, collates: true }), 'u')));
    return pattern;
  }
}

/** Escapes that are characters: `\\r`, `\\f`, `\\v`, `\\a`, and octal numbers. */
const withControls = (source: string): string => source.replace(/\\(?:([0-7]{3})|([\s\S]))/g, (whole, octal: string | undefined, letter: string) => {
  const character = octal !== undefined ? String.fromCharCode(parseInt(octal, 8)) : ({ r: '\r', f: '\f', v: '\v', a: '\x07' })[letter];
  return character === undefined ? whole : /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
});
