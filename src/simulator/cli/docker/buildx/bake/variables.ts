/** Variables of bake files: their defaults, and what the environment and --var say instead. */
import { readCsv } from '../../../shared/cobra/value.ts';
import { HclError } from './hcl-error.ts';
import { evaluate, type Scope } from './hcl-evaluate.ts';
import { text } from './hcl-functions.ts';
import { typeAsked } from './hcl-call.ts';
import type { Parameter, Signature } from './hcl-signatures.ts';
import { converted as turned, typeOf, Unsuitable } from './hcl-types.ts';
import { fromOutside, type Surroundings } from './surroundings.ts';
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

/** Where a block without a place of its own is told: the first thing in it on the line of its brace, or the brace. */
function startOf(block: Block): number {
  const blank = /^[ \t]*(?=[^\s])/.exec(block.source.text.slice(block.open + 1));
  return block.open + (blank ? 1 + blank[0].length : 0);
}

/** A text from outside, as what the default (or the type) is. @throws HclError */
function converted(name: string, given: string, like: Value | undefined, type: string, block: Block): Value {
  const failWith = (detail: string): never => {
    throw new HclError(block.source, startOf(block), startOf(block), 'Invalid value', detail);
  };
  const fail = (as: string, detail: string): never => failWith(`failed to parse ${name} as ${as}: ${detail}`);
  if (type === 'bool' || (type === '' && typeof like === 'boolean')) return /^(1|t|true)$/i.test(given) ? true : /^(0|f|false)$/i.test(given) ? false : fail('bool', `strconv.ParseBool: parsing ${JSON.stringify(given)}: invalid syntax`);
  if (type === 'number' || (type === '' && typeof like === 'number')) return given !== '' && !Number.isNaN(Number(given)) ? Number(given) : fail('number', `strconv.ParseFloat: parsing ${JSON.stringify(given)}: invalid syntax`);
  const element = (one: string, of: string): Value => {
    try {
      return converted(name, one, undefined, of, block);
    } catch (error) {
      if (!(error instanceof HclError)) throw error;
      return failWith(`failed to convert variable ${name} from CSV: failed to parse element of type ${type}: ${error.detail}`);
    }
  };
  const [, kind, of = ''] = /^(list|set|map) of (.*)$/.exec(type) ?? [];
  if (kind === 'map') {
    // Each pair is a line of its own in the eyes of the library: fields of one line are one pair.
    const fields = readCsv(given);
    return Object.fromEntries(fields.map((one) => {
      const pair = readCsv(one);
      return pair.length === 2 ? [pair[0]!, element(pair[1]!, of)] : failWith(`failed to convert variable ${name} from CSV: expected one k/v pair but got ${pair.length} pieces from ${one}`);
    }));
  }
  if (kind !== undefined) return turned(readCsv(given).map((one) => element(one, of)), type);
  if (type === '' && typeof like === 'object' && like !== null) return failWith(`unsupported type ${typeOf(like)} for variable ${name}`);
  return given;
}

/** The default as the type that the variable says it has. @throws HclError */
function asType(name: string, value: Value, type: string, block: Block): Value {
  try {
    return turned(value, type);
  } catch (error) {
    if (!(error instanceof Unsuitable)) throw error;
    throw new HclError(block.source, startOf(block), startOf(block), 'Invalid value', `invalid type ${type} for variable ${name} default value: ${error.message}`);
  }
}

/** What a function of the file takes. */
function signatureOf(body: Body): Signature {
  const params = attribute(body, 'params'), rest = attribute(body, 'variadic_params');
  const parameter = (name: string): Parameter => ({ name, type: 'dynamic', isNullable: true });
  return { params: params?.kind === 'list' ? params.items.map((one) => parameter(one.kind === 'variable' ? one.name : '')) : [], ...(rest?.kind === 'variable' && { rest: parameter(rest.name) }) };
}

/** @throws HclError where a function lacks what it must have */
function checkFunction({ body, source, labels }: Block): void {
  const params = attribute(body, 'params'), [label] = labels, fail = (at: { start: number; end: number }, summary: string, detail: string): never => {
    throw new HclError(source, at.start, at.end, summary, detail);
  };
  if (!label) return;
  if (!params) fail(label, 'Invalid function', `empty params not allowed for ${label.text}`);
  if (params!.kind !== 'list') fail(params!, 'Invalid params list', 'Params must be a list.');
  const odd = (params as { items: Expression[] }).items.find((one) => one.kind !== 'variable');
  if (odd) fail(odd, 'Invalid param element', 'Each parameter name must be an identifier.');
  if (!attribute(body, 'result')) fail({ start: body.attributes.find((one) => one.name === 'params')!.start, end: params!.end }, 'Invalid function', `empty result not allowed for ${label.text}`);
}

/** Names in a function's result are looked for before it is called. */
function unknown({ source, start, end }: Expression, name: string): never {
  const error = new HclError(source, start, end, 'Invalid expression', `variable ${JSON.stringify(name)} does not exist: undefined`);
  error.isOnce = error.isOwn = true;
  throw error;
}

/** A variable is asked for while it is being worked out. */
export class Cycle extends Error {}

/** Works variables out when they are first asked for. */
export class Variables implements Scope {
  readonly #blocks = new Map<string, Block[]>();
  readonly #attributes = new Map<string, Expression>();
  readonly #functions = new Map<string, Block>();
  readonly #known = new Map<string, Value>();
  readonly #pending = new Set<string>();
  readonly #given: Given;
  readonly #outside: Surroundings;

  constructor(files: readonly Body[], given: Given, built: Readonly<Record<string, Value>>, outside: Surroundings) {
    this.#given = given;
    this.#outside = outside;
    for (const [name, value] of Object.entries(built)) this.#known.set(name, value);
    for (const { attributes, blocks } of files) {
      for (const { name, value } of attributes) this.#attributes.set(name, value);
      for (const block of blocks) {
        const name = block.labels[0]?.text ?? '';
        if (block.type === 'variable') this.#blocks.set(name, [...(this.#blocks.get(name) ?? []), block]);
        if (block.type === 'function') {
          checkFunction(block);
          this.#functions.set(name, block);
        }
      }
    }
  }

  variable(name: string): Value | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (this.#pending.has(name)) throw new Cycle(`variable cycle not allowed for ${name}`);
    this.#pending.add(name);
    const value = this.#workOnce(name);
    this.#pending.delete(name);
    if (value !== undefined) this.#known.set(name, value);
    return value;
  }

  #workOnce(name: string): Value | undefined {
    try {
      return this.#work(name);
    } catch (error) {
      if (error instanceof HclError) error.isOnce = true;
      throw error;
    }
  }

  #work(name: string): Value | undefined {
    const blocks = this.#blocks.get(name), plain = this.#attributes.get(name);
    if (!blocks) return plain && this.#value(plain);
    const fallback = plain ?? this.#last(name, 'default'), like = fallback && this.#value(fallback), given = this.#given.get(name);
    const type = this.#last(name, 'type'), last = blocks.at(-1)!;
    if (type) typeAsked(type);
    const value = given !== undefined ? converted(name, given, like, this.#type(name), last) : like !== undefined && like !== null && type ? asType(name, like, typeAsked(type), last) : like ?? (fallback ? null : this.#type(name) === '' ? '' : null);
    this.#known.set(name, value);
    for (const { body } of blocks) for (const check of body.blocks.filter((one) => one.type === 'validation')) this.#validate(check);
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

  #validate(block: Block): void {
    const { body } = block, condition = attribute(body, 'condition'), message = attribute(body, 'error_message');
    const fail = (start: number, end: number, summary: string, detail: string): never => {
      throw new HclError(block.source, start, end, summary, detail);
    };
    const value = condition ? evaluate(condition, this) : null;
    if (value === null) return fail(condition?.start ?? startOf(block), condition?.end ?? startOf(block), 'Invalid condition result', 'Condition expression must return either true or false, not null.');
    let holds: Value;
    try {
      holds = turned(value, 'bool');
    } catch (error) {
      return fail(condition!.start, condition!.end, 'Invalid condition result', `Invalid condition result value: ${(error as Error).message}`);
    }
    if (holds === true) return;
    const words = message ? text(evaluate(message, this)) : '';
    fail(condition!.start, condition!.end, 'Validation failed', words || 'This check failed, but has an invalid error message.');
  }

  #last(name: string, key: string): Expression | undefined {
    return this.#blocks.get(name)?.map(({ body }) => attribute(body, key)).findLast((one) => one !== undefined);
  }

  #type(name: string): string {
    return typeName(this.#last(name, 'type'));
  }

  knows(name: string): boolean {
    return this.#functions.has(name);
  }

  signature(name: string): Signature {
    return signatureOf(this.#functions.get(name)!.body);
  }

  call(name: string, args: Value[]): Value {
    const block = this.#functions.get(name);
    if (!block) return fromOutside(name, args, this.#outside);
    const { params, rest } = signatureOf(block.body), result = attribute(block.body, 'result')!;
    const own = new Map<string, Value>(params.map((one, index) => [one.name, args[index] ?? null]));
    if (rest) own.set(rest.name, args.slice(params.length));
    return evaluate(result, {
      knows: (one) => this.knows(one), signature: (one) => this.signature(one), call: (one, values) => this.call(one, values),
      variable: (one) => own.get(one) ?? this.variable(one) ?? unknown(result, one),
    });
  }

  /** All of them by name, for --list. */
  all(): Variable[] {
    return [...this.#blocks.keys()].sort().map((name) => {
      const description = this.#last(name, 'description');
      return { name, type: this.#type(name), value: this.variable(name) ?? null, description: description ? text(evaluate(description, this)) : '' };
    });
  }
}
