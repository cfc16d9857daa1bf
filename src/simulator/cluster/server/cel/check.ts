/**
 * What is wrong with an expression before it runs, in the compiler's words: syntax, unknown names and fields, operands
 * that no operator takes, results of the wrong type. Types are followed as far as the schema tells them.
 */
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { pattern } from '../../../kernel/go-regexp.ts';
import { isObject } from '../conform.ts';
import type { JsonSchema } from '../custom/definition.ts';
import { estimatedCost } from './cost.ts';
import { declared } from './declared.ts';
import { functionOf, MACROS, methodOf, PAIRED, spacedFunction, UNSIMULATED } from './functions.ts';
import { CelSyntaxError, parse, type Entry, type Node } from './parse.ts';
import { escapeName, isTagged, parseDuration, TYPE_NAMES } from './values.ts';

/** A type as messages name it, with the schema behind it where there is one. undefined: not known. */
export type Type = { name: string; schema?: JsonSchema; of?: Type; fields?: ReadonlyMap<string, Type>; /** Of a message: others are of no known type. */ parts?: ReadonlyMap<string, Type> } | undefined;

interface Problem {
  at: number;
  message: string;
}

const META: JsonSchema = { type: 'object', properties: { name: { type: 'string' }, generateName: { type: 'string' } } };

/** At the root of a resource its identity is there, whether the schema names it or not. */
export const rootSchema = (schema: JsonSchema): JsonSchema => ({ ...schema, properties: { ...schema.properties, apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: META } });

export function typeOf(schema: JsonSchema | undefined): Type {
  if (!schema || schema['x-kubernetes-int-or-string']) return undefined;
  switch (schema.type) {
    case 'string': {
      const format = schema.format?.replaceAll('-', '');
      return { name: format === 'datetime' || format === 'date' ? 'timestamp' : format === 'duration' ? 'duration' : format === 'byte' ? 'bytes' : 'string', schema };
    }
    case 'integer':
      return { name: 'int', schema };
    case 'number':
      return { name: 'double', schema };
    case 'boolean':
      return { name: 'bool', schema };
    case 'array': {
      const of = typeOf(Array.isArray(schema.items) ? undefined : schema.items);
      return { name: `list(${of?.name ?? 'dyn'})`, schema, of };
    }
    default:
      if (isObject(schema.additionalProperties)) return { name: `map(string, ${typeOf(schema.additionalProperties)?.name ?? 'dyn'})`, schema };
      return schema.type === 'object' || schema.properties ? { name: 'object', schema: { properties: {}, ...schema } } : undefined;
  }
}

const LITERALS: Record<string, string> = { string: 'string', bigint: 'int', number: 'double', boolean: 'bool' };
const BOOLEAN = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', '&&', '||', '!']);
const OPERATOR_NAMES: Record<string, string> = { '!': '!_', in: '@in' };
const scalar = (type: Type): boolean => type !== undefined && /^(string|int|uint|double|bool|timestamp|duration|bytes)$/.test(type.name);
const named = (type: Type): boolean => scalar(type) || type?.name === 'kubernetes.Quantity';
const plain = (type: Type): boolean => scalar(type) && !/^(timestamp|duration)$/.test(type!.name);
/** What can be reckoned with its like. */
const ARITHMETIC: Record<string, RegExp> = { '+': /^(?!bool|timestamp)/, '-': /^(?!bool|string|bytes)/, '*': /^(?!bool|string|bytes|timestamp|duration)/, '/': /^(?!bool|string|bytes|timestamp|duration)/, '%': /^(?!bool|string|bytes|timestamp|duration|double)/ };
const ESCAPE = spacedFunction('jsonpatch.escapeKey');
/** What a mutating policy may make: its objects take any field, its patches have four. */
const PATCH: Type = { name: 'JSONPatch', parts: new Map<string, Type>([['op', { name: 'string' }], ['path', { name: 'string' }], ['from', { name: 'string' }], ['value', undefined]]) };
const messageType = (name: string): Type => (name === 'JSONPatch' ? PATCH : /^Object(\.|$)/.test(name) ? { name } : undefined);
const told = (type: Type): boolean => scalar(type) || (type !== undefined && messageType(type.name) !== undefined);
const made = (type: Type): boolean => told(type) || (type !== undefined && /^(list|map)\(/.test(type.name));
const DYNAMIC = /\bdyn\b/;
/** Where one is not known in all its parts they may be of one type. */
const alike = (a: string, b: string): boolean => a === b || (/^\w+/.exec(a)![0] === /^\w+/.exec(b)![0] && (DYNAMIC.test(a) || DYNAMIC.test(b)));
const NUMERIC_ORDER = new Set(['int double', 'double int', 'int uint', 'uint int', 'uint double', 'double uint']);

const LITERAL_ARGUMENTS: Readonly<Record<string, (text: string) => boolean>> = {
  matches: (text) => pattern(text) !== undefined,
  timestamp: (text) => parseRfc3339(text) !== undefined,
  duration: (text) => parseDuration(text) !== undefined,
};

export class Checker {
  readonly problems: Problem[] = [];
  readonly #mutating: boolean;

  constructor(mutating = false) {
    this.#mutating = mutating;
  }

  /** What is formatted may be of any types side by side. */
  #formatting = 0;

  /** Of every node that was looked at. */
  readonly types = new Map<Node, Type>();

  type(node: Node, names: ReadonlyMap<string, Type>): Type {
    const type = this.#type(node, names);
    this.types.set(node, type);
    return type;
  }

  #type(node: Node, names: ReadonlyMap<string, Type>): Type {
    switch (node.kind) {
      case 'literal':
        if (node.value === null) return { name: 'null' };
        if (node.unsigned) return { name: 'uint' };
        return isTagged(node.value, 'bytes') ? { name: 'bytes' } : { name: LITERALS[typeof node.value]! };
      case 'name':
        if (!names.has(node.name) && (TYPE_NAMES.has(node.name) || (this.#mutating && messageType(node.name)))) return { name: `type(${node.name})` };
        if (!names.has(node.name)) this.#problem(node, `undeclared reference to '${node.rooted ? '.' : ''}${node.name}' (in container '')`);
        return names.get(node.name);
      case 'has':
        this.#field(this.type(node.of, names), node.field, node);
        return { name: 'bool' };
      case 'select': {
        const of = this.type(node.of, names);
        const found = this.#field(of, node.field, node);
        return node.optional || of?.name === 'optional' ? { name: 'optional', of: found } : found;
      }
      case 'index':
        return this.#index(node, names);
      case 'list': {
        const types = node.items.map((item) => this.type(item, names));
        this.#uniform(node.items, types);
        return { name: `list(${types[0]?.name ?? 'dyn'})`, of: types[0] };
      }
      case 'map':
        if (node.message !== undefined) return this.#message(node, node.message, names);
        return this.#map(node.entries, names);
      case 'choice':
        return this.#choice(node, names);
      case 'call':
        return this.#call(node, names);
    }
  }

  #problem({ at }: Node, message: string): undefined {
    this.problems.push({ at, message });
    return undefined;
  }

  /** Values side by side are of one type, as far as types are known. */
  #uniform(nodes: readonly Node[], types: readonly Type[]): void {
    const [first] = types;
    if (this.#formatting === 0) types.forEach((type, i) => {
      if (told(first) && told(type) && type!.name !== first!.name) this.#problem(nodes[i]!, `expected type '${first!.name}' but found '${type!.name}'`);
    });
  }

  #map(entries: readonly Entry[], names: ReadonlyMap<string, Type>): Type {
    const [keys, values] = ([0, 1] as const).map((side) => {
      const types = entries.map((entry) => (side === 1 && entry[2] ? this.type(entry[1], names)?.of : this.type(entry[side], names)));
      this.#uniform(entries.map((entry) => entry[side]), types);
      return types;
    }) as [Type[], Type[]];
    const same = values.every((one) => one?.name === values[0]?.name);
    return { name: `map(${keys[0]?.name ?? 'dyn'}, ${(same && values[0]?.name) || 'dyn'})`, of: same ? values[0] : undefined };
  }

  /** An object: only what mutates knows types of them. */
  #message(node: Extract<Node, { kind: 'map' }>, name: string, names: ReadonlyMap<string, Type>): Type {
    const known = this.#mutating ? messageType(name) : undefined;
    if (!known) this.#problem(node, `undeclared reference to '${name}' (in container '')`);
    for (const [key, value] of node.entries) {
      const field = String((key as { value?: unknown }).value), given = this.type(value, names), wanted = known?.parts ? (known.parts.has(field) ? known.parts.get(field)?.name : '') : undefined;
      if (wanted !== undefined && given && given.name !== wanted) this.#problem(key, `expected type of field '${field}' is '${wanted}' but provided type is '${given.name}'`);
    }
    return known;
  }

  #choice(node: Extract<Node, { kind: 'choice' }>, names: ReadonlyMap<string, Type>): Type {
    const [condition, yes, no] = [node.condition, node.yes, node.no].map((one) => this.type(one, names));
    const differ = made(yes) && made(no) && !alike(yes!.name, no!.name);
    return differ || (condition && condition.name !== 'bool') ? this.#problem(node, `found no matching overload for '_?_:_' applied to '(${[condition, yes, no].map((one) => one?.name ?? 'dyn').join(', ')})'`) : yes;
  }

  /** Arguments that are written out are looked at at once. */
  #literals({ name, args }: Extract<Node, { kind: 'call' }>): void {
    const last = args.at(-1);
    if (last?.kind !== 'literal' || typeof last.value !== 'string') return;
    if (LITERAL_ARGUMENTS[name]?.(last.value) === false) this.#problem(last, `invalid ${name} argument`);
  }

  #field(of: Type, name: string, node: Node): Type {
    if (of?.name === 'optional') return this.#field(of.of, name, node);
    if (!of) return undefined;
    if (of.parts) return of.parts.get(name);
    if (of.fields) return of.fields.has(name) ? of.fields.get(name) : this.#problem(node, `undefined field '${name}'`);
    const { schema } = of;
    if (of.name !== 'object') {
      if (scalar(of) || of.name.startsWith('list')) return this.#problem(node, `type '${of.name}' does not support field selection`);
      return schema && isObject(schema.additionalProperties) ? typeOf(schema.additionalProperties) : of.of;
    }
    const found = Object.keys(schema!.properties!).find((key) => key === name || escapeName(key) === name);
    return found === undefined ? this.#problem(node, `undefined field '${name}'`) : typeOf(schema!.properties![found]);
  }

  #index(node: Extract<Node, { kind: 'index' }>, names: ReadonlyMap<string, Type>): Type {
    const of = this.type(node.of, names), at = this.type(node.index, names);
    if (scalar(of) || of?.fields) return this.#problem(node, `found no matching overload for '_[_]' applied to '(${of!.name}, ${at?.name ?? 'dyn'})'`);
    const found = of?.of ?? (isObject(of?.schema?.additionalProperties) ? typeOf(of.schema.additionalProperties) : undefined);
    return node.optional ? { name: 'optional', of: found } : found;
  }

  #call(node: Extract<Node, { kind: 'call' }>, names: ReadonlyMap<string, Type>): Type {
    const { name, target, args } = node;
    if (target && MACROS.has(name) && args.length >= 2 && args[0]!.kind === 'name') return this.#macro(node, names);
    if (UNSIMULATED.has(name)) return this.#problem(node, `the function ${name}() is not simulated`);
    const spaced = target?.kind === 'name' && !names.has(target.name) ? this.#spaced(`${target.name}.${name}`) : undefined;
    if (name === 'format') this.#formatting++;
    const types = args.map((one) => this.type(one, names));
    if (name === 'format') this.#formatting--;
    if (spaced === ESCAPE) return types[0] && types[0].name !== 'string' ? this.#problem(node, `found no matching overload for 'jsonpatch.escapeKey' applied to '(${types[0].name})'`) : { name: 'string' };
    if (spaced) return target?.kind === 'name' && target.name === 'optional' ? { name: 'optional', of: types[0] } : undefined;
    const of = target && this.type(target, names);
    if (/^\W|^in$/.test(name)) return this.#operator(node, types);
    if (!(target ? methodOf(name) : functionOf(name))) return this.#problem(node, `undeclared reference to '${name}' (in container '')`);
    this.#literals(node);
    return this.#result(node, target ? [of, ...types] : types);
  }

  #spaced(name: string): Function | undefined {
    const found = spacedFunction(name);
    return found === ESCAPE && !this.#mutating ? undefined : found;
  }

  #operator(node: Node & { name: string; args: readonly Node[] }, types: readonly Type[]): Type {
    const { name } = node;
    const [a, b] = types;
    const bad = (): undefined => this.#problem(node, `found no matching overload for '${OPERATOR_NAMES[name] ?? `_${name}_`}' applied to '(${types.map((one) => one?.name ?? 'dyn').join(', ')})'`);
    if (name === '&&' || name === '||' || name === '!') {
      if (name === '!' && types.some((one) => one && one.name !== 'bool')) return bad();
      const wrong = types.findIndex((one) => one && one.name !== 'bool');
      if (wrong >= 0) return this.#problem(node.args[wrong]!, `expected type 'bool' but found '${types[wrong]!.name}'`);
    } else if (name === '-' && types.length === 1) {
      if (a && !/^(int|double)$/.test(a.name)) return this.#problem(node, `found no matching overload for '-_' applied to '(${a.name})'`);
    } else if (a && a.name === b?.name && ARITHMETIC[name]?.test(a.name) === false) return bad();
    else if (/^[-*/%]$/.test(name) && types.some((one) => one && /^(list|map)\(/.test(one.name))) return bad();
    else if (/^[=!]=$/.test(name) && ((plain(a) && b?.name === 'null') || (plain(b) && a?.name === 'null'))) return bad();
    else if (types.length === 2 && named(a) && named(b) && a!.name !== b!.name) {
      const ordering = /^[<>]/.test(name);
      if (!(ordering && NUMERIC_ORDER.has(`${a!.name} ${b!.name}`)) && !(/^[+-]$/.test(name) && /^(timestamp duration|duration timestamp)$/.test(`${a!.name} ${b!.name}`))) return bad();
    } else if (name === 'in' && scalar(b)) return bad();
    if (BOOLEAN.has(name)) return { name: 'bool' };
    return name === '-' && a?.name === 'timestamp' ? { name: b?.name === 'timestamp' ? 'duration' : 'timestamp' } : a;
  }

  #macro({ name, target, args }: Extract<Node, { kind: 'call' }>, names: ReadonlyMap<string, Type>): Type {
    const over = this.type(target!, names);
    const item = over?.name.startsWith('map') ? { name: 'string' } : over?.of;
    if (scalar(over)) return this.#problem(target!, `expression of type '${over!.name}' cannot be range of a comprehension (must be list, map, or dynamic)`);
    const inner = new Map(names).set((args[0] as Extract<Node, { kind: 'name' }>).name, item);
    const second = PAIRED.has(name) && args.length >= 3 && args[1]?.kind === 'name' ? args[1].name : undefined;
    if (second !== undefined) inner.set((args[0] as Extract<Node, { kind: 'name' }>).name, over?.name.startsWith('map') ? { name: 'string' } : over && { name: 'int' }).set(second, over?.name.startsWith('map') ? undefined : over?.of);
    const asked = args.slice(second === undefined ? 1 : 2), bodies = asked.map((one) => this.type(one, inner));
    const [told] = bodies;
    if (CONDITIONS.has(name) && told && told.name !== 'bool') this.#problem(asked[0]!, `expected type 'bool' but found '${told.name}'`);
    if (name === 'transformList') return { name: `list(${bodies.at(-1)?.name ?? 'dyn'})`, of: bodies.at(-1) };
    if (name === 'transformMap') return undefined;
    if (name === 'map') return { name: `list(${bodies.at(-1)?.name ?? 'dyn'})`, of: bodies.at(-1) };
    return name === 'filter' ? (over ?? { name: 'list(dyn)' }) : name === 'optMap' ? { name: 'optional', of: bodies[0] } : { name: 'bool' };
  }

  #result(node: Node & { name: string }, types: readonly Type[]): Type {
    const { name } = node;
    const [of] = types;
    if (types.length === 0 && name in RESULTS) return this.#problem(node, `found no matching overload for '${name}' applied to '()'`);
    if (TEXT_METHODS.has(name) && of && scalar(of) && of.name !== 'string') {
      return this.#problem(node, `found no matching overload for '${name}' applied to '${of.name}.(${types.slice(1).map((one) => one?.name ?? 'dyn').join(', ')})'`);
    }
    if (name === 'size' && of && scalar(of) && of.name !== 'string' && of.name !== 'bytes') return this.#problem(node, `found no matching overload for 'size' applied to '(${of.name})'`);
    const result = RESULTS[name];
    if (result) return { name: result };
    if (/^(min|max|sum)$/.test(name)) return of?.of;
    if (name === 'split' || name === 'findAll') return { name: 'list(string)', of: { name: 'string' } };
    if (name === 'orValue' || name === 'value') return of?.of;
    return undefined;
  }
}

/** Macros whose body says yes or no. */
const CONDITIONS = new Set(['all', 'exists', 'exists_one', 'existsOne', 'filter']);
const TEXT_METHODS = new Set(['startsWith', 'endsWith', 'contains', 'matches', 'lowerAscii', 'upperAscii', 'split', 'substring', 'replace', 'trim']);
const RESULTS: Record<string, string> = {
  size: 'int', int: 'int', uint: 'uint', double: 'double', string: 'string', bool: 'bool', startsWith: 'bool', endsWith: 'bool', contains: 'bool', matches: 'bool', timestamp: 'timestamp', duration: 'duration',
  lowerAscii: 'string', upperAscii: 'string', substring: 'string', trim: 'string', replace: 'string', join: 'string', hasValue: 'bool', isSorted: 'bool', isQuantity: 'bool', isURL: 'bool', allowed: 'bool', errored: 'bool', format: 'string', quantity: 'kubernetes.Quantity',
  find: 'string', charAt: 'string', indexOf: 'int', lastIndexOf: 'int', isIP: 'bool', isCIDR: 'bool', cidr: 'net.CIDR', family: 'int', prefixLength: 'int', masked: 'net.CIDR', containsIP: 'bool', containsCIDR: 'bool', isInteger: 'bool', asInteger: 'int', sign: 'int', compareTo: 'int', isGreaterThan: 'bool', isLessThan: 'bool',
};

/** What compiling found: what is wrong in the error's words, or what the expression costs at most. */
export interface Compiled {
  readonly problem?: string;
  readonly cost: number;
}

export function compile(source: string, self: JsonSchema, wanted: 'bool' | 'string', optionalOld: boolean): Compiled {
  const type = typeOf(self), wrong = (problem: string): Compiled => ({ problem, cost: 0 });
  const checker = new Checker();
  let tree: Node, result: Type;
  try {
    tree = parse(source);
    result = checker.type(tree, new Map([['self', type], ['oldSelf', optionalOld ? { name: 'optional', of: type } : type]]));
  } catch (error) {
    if (!(error instanceof CelSyntaxError)) throw error;
    return wrong(`compilation failed: ${allShown(source, error.problems)}`);
  }
  const { problems } = checker;
  if (problems.length > 0) return wrong(`compilation failed: ${allShown(source, problems)}`);
  if (result && result.name !== wanted) return wrong(wanted === 'bool' ? 'cel expression must evaluate to a bool' : 'messageExpression must evaluate to a string');
  const sizes = declared(self);
  return { cost: sizes ? estimatedCost(tree, checker.types, sizes) : 0 };
}

export const allShown = (source: string, problems: readonly Problem[]): string => [...problems].sort((a, b) => a.at - b.at).map((one) => shownAt(source, one)).join('\n');

/** The message with the line it is about, and a caret under the place. */
function shownAt(source: string, { at, message }: Problem): string {
  if (source === '') return `ERROR: <input>:1:0: ${message}`;
  const before = source.slice(0, at).split('\n');
  const line = source.split('\n')[before.length - 1]!;
  const column = before.at(-1)!.length;
  return `ERROR: <input>:${before.length}:${column + 1}: ${message}\n | ${line}\n | ${'.'.repeat(column)}^`;
}
