/** Variables of bake files: their defaults, and what the environment and --var say instead. */
import { rfc3339 } from '../../../../kernel/calendar.ts';
import { HclError } from './hcl-error.ts';
import { evaluate, type Scope } from './hcl-evaluate.ts';
import { text } from './hcl-functions.ts';
import type { Block, Body, Expression, Value } from './hcl-syntax.ts';

export interface Variable {
  name: string;
  type: string;
  value: Value;
  description: string;
}

export interface Given {
  get(name: string): string | undefined;
}

const attribute = (body: Body, name: string): Expression | undefined => body.attributes.find((one) => one.name === name)?.value;

/** 'number', 'list of string' */
function typeName(type: Expression | undefined): string {
  if (type?.kind === 'variable') return type.name;
  return type?.kind === 'call' ? `${type.name} of ${type.args.map(typeName).join(', ')}` : '';
}

/** A text from outside, as what the default (or the type) is. @throws HclError */
function converted(name: string, given: string, like: Value | undefined, type: string, block: Block): Value {
  const fail = (as: string, detail: string): never => {
    // The place is the first thing in the block on the line of its brace, or the brace.
    const blank = /^[ \t]*(?=[^\s])/.exec(block.source.text.slice(block.open + 1));
    const start = block.open + (blank ? 1 + blank[0].length : 0);
    throw new HclError(block.source, start, start, 'Invalid value', `failed to parse ${name} as ${as}: ${detail}`);
  };
  if (type === 'bool' || (type === '' && typeof like === 'boolean')) return /^(1|t|true)$/i.test(given) ? true : /^(0|f|false)$/i.test(given) ? false : fail('bool', `strconv.ParseBool: parsing ${JSON.stringify(given)}: invalid syntax`);
  if (type === 'number' || (type === '' && typeof like === 'number')) return given !== '' && !Number.isNaN(Number(given)) ? Number(given) : fail('number', `strconv.ParseFloat: parsing ${JSON.stringify(given)}: invalid syntax`);
  if (/^(list|set|tuple) of/.test(type)) return given.split(',').map((one) => (/number/.test(type) ? Number(one) : one));
  if (/^map of/.test(type)) return Object.fromEntries(given.split(',').map((one) => one.split(/=(.*)/s).slice(0, 2)));
  if (type === '' && typeof like === 'object' && like !== null) return fail(Array.isArray(like) ? 'tuple' : 'object', 'a variable without a type takes no list or map from outside');
  return given;
}

/** A variable is asked for while it is being worked out. */
class Cycle extends Error {}

/** Works variables out when they are first asked for. */
export class Variables implements Scope {
  readonly #blocks = new Map<string, Block[]>();
  readonly #attributes = new Map<string, Expression>();
  readonly #functions = new Map<string, Body>();
  readonly #known = new Map<string, Value>();
  readonly #pending = new Set<string>();
  readonly #given: Given;
  readonly #now: number;

  constructor(files: readonly Body[], given: Given, built: Readonly<Record<string, Value>>, now: number) {
    this.#given = given;
    this.#now = now;
    for (const [name, value] of Object.entries(built)) this.#known.set(name, value);
    for (const { attributes, blocks } of files) {
      for (const { name, value } of attributes) this.#attributes.set(name, value);
      for (const block of blocks) {
        const name = block.labels[0]?.text ?? '';
        if (block.type === 'variable') this.#blocks.set(name, [...(this.#blocks.get(name) ?? []), block]);
        if (block.type === 'function') this.#functions.set(name, block.body);
      }
    }
  }

  variable(name: string): Value | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (this.#pending.has(name)) throw new Cycle(`variable cycle not allowed for ${name}`);
    this.#pending.add(name);
    const value = this.#work(name);
    this.#pending.delete(name);
    if (value !== undefined) this.#known.set(name, value);
    return value;
  }

  #work(name: string): Value | undefined {
    const blocks = this.#blocks.get(name), plain = this.#attributes.get(name);
    if (!blocks) return plain && this.#value(plain);
    const fallback = this.#last(name, 'default'), like = fallback && this.#value(fallback), given = this.#given.get(name);
    const value = given !== undefined ? converted(name, given, like, this.#type(name), blocks.at(-1)!) : like ?? (fallback ? null : this.#type(name) === '' ? '' : null);
    this.#known.set(name, value);
    for (const { body } of blocks) for (const check of body.blocks.filter((one) => one.type === 'validation')) this.#validate(check.body);
    return value;
  }

  /** What another variable needs of itself is no value. @throws HclError */
  #value(at: Expression): Value {
    try {
      return evaluate(at, this);
    } catch (error) {
      throw error instanceof Cycle ? new HclError(at.source, at.start, at.end, 'Invalid expression', error.message) : error;
    }
  }

  #validate(body: Body): void {
    const condition = attribute(body, 'condition'), message = attribute(body, 'error_message');
    if (condition && evaluate(condition, this) !== true) throw new HclError(condition.source, condition.start, condition.end, 'Validation failed', message ? text(evaluate(message, this)) : 'This check failed.');
  }

  #last(name: string, key: string): Expression | undefined {
    return this.#blocks.get(name)?.map(({ body }) => attribute(body, key)).findLast((one) => one !== undefined);
  }

  #type(name: string): string {
    return typeName(this.#last(name, 'type'));
  }

  call(name: string, args: Value[]): Value | undefined {
    const body = this.#functions.get(name);
    if (!body) return name === 'timestamp' ? rfc3339(this.#now) : undefined;
    const params = attribute(body, 'params'), result = attribute(body, 'result'), rest = attribute(body, 'variadic_params');
    const names = params?.kind === 'list' ? params.items.map((one) => (one.kind === 'variable' ? one.name : '')) : [];
    const own = new Map<string, Value>(names.map((one, index) => [one, args[index] ?? null]));
    if (rest?.kind === 'variable') own.set(rest.name, args.slice(names.length));
    return result && evaluate(result, { variable: (one) => own.get(one) ?? this.variable(one), call: (one, values) => this.call(one, values) });
  }

  /** All of them by name, for --list. */
  all(): Variable[] {
    return [...this.#blocks.keys()].sort().map((name) => {
      const description = this.#last(name, 'description');
      return { name, type: this.#type(name), value: this.variable(name) ?? null, description: description ? text(evaluate(description, this)) : '' };
    });
  }
}
