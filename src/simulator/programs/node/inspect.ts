/** util.inspect: how console.log and the prompt write values, lines broken where Node breaks them. */
import type { Interpreter } from './language/interpreter.ts';
import type { Value } from './language/scope.ts';
import { groupElements, isShort, width } from './inspect-layout.ts';
import { constructorName, specialBase, type Special } from './inspect-kinds.ts';

export interface Options {
  depth: number;
  compact: number | boolean;
  breakLength: number;
  showHidden: boolean;
  sorted: boolean;
  colors: boolean;
  getters: boolean;
  maxArrayLength: number;
  maxStringLength: number;
  customInspect: boolean;
}

export const DEFAULTS: Options = { depth: 2, compact: 3, breakLength: 80, showHidden: false, sorted: false, colors: false, getters: false, maxArrayLength: 100, maxStringLength: 10000, customInspect: true };

const CUSTOM = Symbol.for('nodejs.util.inspect.custom');

const COLOURS: Readonly<Record<string, [number, number]>> = { number: [33, 39], bigint: [33, 39], boolean: [33, 39], string: [32, 39], symbol: [32, 39], undefined: [90, 39], null: [1, 22], special: [36, 39], date: [35, 39], regexp: [31, 39] };

export class Inspector {
  readonly run: Interpreter;
  readonly options: Options;
  indentation = 0;
  depthNow = 0;
  readonly seen: object[] = [];
  readonly circular = new Map<object, number>();

  constructor(run: Interpreter, options: Partial<Options> = {}) {
    this.run = run;
    this.options = { ...DEFAULTS, ...options };
  }

  style(text: string, style: string): string {
    const colour = this.options.colors ? COLOURS[style] : undefined;
    return colour ? `\u001b[${colour[0]}m${text}\u001b[${colour[1]}m` : text;
  }

  value(value: Value, level: number, inList = false): string {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return this.#primitive(value, inList);
    if (this.options.customInspect && !this.run.proxies.has(value)) {
      const custom = this.run.realm.get(value, CUSTOM);
      if (typeof custom === 'function' && !(this.run.realm.get(value, 'constructor') as { prototype?: unknown } | undefined)?.prototype !== undefined) {
        const made = Reflect.apply(custom, value, [this.options.depth - level, { ...this.options, stylize: this.run.native('stylize', (text, style) => this.style(String(text), String(style))) }, (this.run.inspectFunction ?? undefined)]) as Value;
        if (made !== value) return typeof made === 'object' ? this.value(made, level) : String(made).replaceAll('\n', `\n${' '.repeat(this.indentation)}`);
      }
    }
    if (this.seen.includes(value)) {
      if (!this.circular.has(value)) this.circular.set(value, this.circular.size + 1);
      return this.style(`[Circular *${this.circular.get(value)}]`, 'special');
    }
    return this.#object(value, level);
  }

  #primitive(value: Value, inList: boolean): string {
    if (typeof value === 'string') return this.#string(value, inList);
    if (typeof value === 'number') return this.style(Object.is(value, -0) ? '-0' : String(value), 'number');
    if (typeof value === 'bigint') return this.style(`${value}n`, 'bigint');
    if (typeof value === 'symbol') return this.style(value.toString(), 'symbol');
    return this.style(String(value), value === null ? 'null' : typeof value);
  }

  #string(value: string, inList: boolean): string {
    const { breakLength, maxStringLength } = this.options;
    let shown = value, rest = '';
    if (shown.length > maxStringLength) {
      const left = shown.length - maxStringLength;
      shown = shown.slice(0, maxStringLength);
      rest = `... ${left} more character${left > 1 ? 's' : ''}`;
    }
    if (this.options.compact !== true && shown.length > 16 && shown.length > breakLength - this.indentation - 4) {
      return shown.split(/(?<=\n)/).map((line) => this.style(quote(line), 'string')).join(` +\n${' '.repeat(this.indentation + 2)}`) + rest;
    }
    return this.style(quote(shown), 'string') + rest;
  }

  #object(value: object, level: number): string {
    const keys = this.#keys(value), name = constructorName(this.run, value);
    const special = specialBase(this, value, name, keys, level);
    if (typeof special === 'string') return special;
    if (special.hollow && keys.length === 0 && !(Array.isArray(value) && value.length > 0)) return `${special.open}${special.close}`;
    if (level > this.options.depth) return this.style(`[${special.short ?? (Array.isArray(value) && name === 'Array' ? 'Array' : name === null ? 'Object: null prototype' : special.tagged)}]`, 'special');
    this.seen.push(value);
    this.depthNow = level;
    const output = special.entries(level);
    for (const key of special.keys ?? keys) output.push(this.property(value, key, level));
    this.seen.pop();
    let { open } = special, base = special.base ?? '';
    if (this.circular.has(value)) {
      const reference = this.style(`<ref *${this.circular.get(value)}>`, 'special');
      if (this.options.compact === true) open = `${reference} ${open}`;
      else if (base === '') open = `${reference} ${open}`;
      else base = `${reference} ${base}`;
    }
    if (this.options.sorted) output.sort();
    return this.#join(output, base, open, special, level, value);
  }

  #keys(value: object): PropertyKey[] {
    if (this.run.proxies.has(value)) return Reflect.ownKeys(value).filter((key) => Reflect.getOwnPropertyDescriptor(value, key)?.enumerable);
    const isList = Array.isArray(value) || ArrayBuffer.isView(value);
    const shown = (key: PropertyKey): boolean => this.options.showHidden || Object.prototype.propertyIsEnumerable.call(value, key);
    const all = Reflect.ownKeys(value);
    if (Object.getOwnPropertyDescriptor(value, Symbol.toStringTag)?.value === 'Module') all.sort((a, b) => (String(a) < String(b) ? -1 : 1));
    return all.filter((key) => !(isList && typeof key === 'string' && (/^(?:0|[1-9]\d*)$/.test(key) || (key === 'length' && !this.options.showHidden))) && shown(key));
  }

  property(value: object, key: PropertyKey, level: number, inList = false): string {
    const isModule = Object.getOwnPropertyDescriptor(value, Symbol.toStringTag)?.value === 'Module';
    const found = (isModule ? undefined : Object.getOwnPropertyDescriptor(value, key)) ?? { value: this.run.realm.get(value, key), enumerable: true };
    let shown: string;
    if (found.value !== undefined || (!found.get && !found.set)) {
      this.indentation += 2;
      shown = this.value(this.run.realm.own(found.value), level + 1, inList);
      this.indentation -= 2;
    } else if (found.get && this.options.getters && !found.set) {
      const got = Reflect.apply(found.get, value, []) as Value;
      shown = got !== null && typeof got === 'object' ? `${this.style('[Getter]', 'special')} ${this.value(got, level + 1)}` : `${this.style('[Getter:', 'special')} ${this.value(got, level + 1)}${this.style(']', 'special')}`;
    } else shown = this.style(found.get ? (found.set ? '[Getter/Setter]' : '[Getter]') : '[Setter]', 'special');
    if (inList) return shown;
    const name = typeof key === 'symbol' ? `[${this.style(key.toString(), 'symbol')}]` : found.enumerable === false ? `[${String(key)}]` : /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(String(key)) ? String(key) : this.style(quote(String(key)), 'string');
    return `${name}: ${shown}`;
  }

  #join(output: string[], base: string, open: string, special: Special, level: number, value: object): string {
    const { compact, breakLength } = this.options, before = base === '' ? '' : `${base} `;
    let lines = output;
    if (output.length === 0) return special.base === undefined ? `${before}${open}${special.close}` : base;
    if (compact === true) return `${before}${open} ${output.join(', ')} ${special.close}`;
    if (typeof compact === 'number') {
      const entries = output.length;
      if (special.list && entries > 6) lines = groupElements(output, value as Value[], this.indentation, breakLength, compact, special.more ?? false);
      if (this.depthNow - level < compact && entries === lines.length) {
        const start = lines.length + this.indentation + open.length + base.length + 10;
        if (isShort(lines, start, base, breakLength, (text) => this.plain(text))) {
          const joined = lines.join(', ');
          if (!joined.includes('\n')) return `${before}${open} ${joined} ${special.close}`;
        }
      }
    }
    const indent = `\n${' '.repeat(this.indentation)}`;
    return `${before}${open}${indent}  ${lines.join(`,${indent}  `)}${indent}${special.close}`;
  }

  plain(text: string): number {
    return this.options.colors ? width(text.replace(/\u001b\[\d+m/g, '')) : text.length;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\b': '\\b', '\f': '\\f', '\v': '\\v', '\\': '\\\\' };

/** A text in quotes: single ones unless it has some and no others. */
export function quote(text: string): string {
  const mark = !text.includes("'") ? "'" : !text.includes('"') ? '"' : !text.includes('`') && !text.includes('${') ? '`' : "'";
  const inner = text.replace(/[\u0000-\u001f\\\u007f-\u009f']/g, (c) => (c === "'" ? (mark === "'" ? "\\'" : c) : ESCAPES[c] ?? `\\x${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`));
  return `${mark}${inner}${mark}`;
}

export const inspect = (run: Interpreter, value: Value, options: Partial<Options> = {}): string => new Inspector(run, options).value(value, 0);

