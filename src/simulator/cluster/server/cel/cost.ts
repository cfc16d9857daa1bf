/**
 * What an expression costs at most, in the units of CEL: estimated from its tree and from what the schema promises of the sizes of values, as
 * cel-go's checker/cost.go does with the costs that Kubernetes adds (apiserver/pkg/cel/library/cost.go). Macros cost what their loops would.
 */
import type { Type } from './check.ts';
import type { Declared } from './declared.ts';
import { callCost, kindOf, type Sized } from './function-costs.ts';
import { MACROS, PAIRED, spacedFunction } from './functions.ts';
import type { Node } from './parse.ts';
import { ANY_SIZE, plus, times, union, type Size } from './sizes.ts';

/** Sizes of what a list or map holds; known only of those that the expression itself makes. */
interface Entry {
  readonly list: boolean;
  readonly key: Size;
  readonly value: Size;
}

interface Local {
  readonly path: readonly string[] | undefined;
  readonly size: Size | undefined;
  readonly entry: Entry | undefined;
}

const LIST = 10, MAP = 30;
const NONE: Size = { min: 0, max: 0 }, ONE: Size = { min: 1, max: 1 };

/** @param types of the nodes, as far as the checker knows them */
export function estimatedCost(tree: Node, types: ReadonlyMap<Node, Type>, self: Declared): number {
  return new Coster(types, self).cost(tree);
}

class Coster {
  readonly #types: ReadonlyMap<Node, Type>;
  readonly #self: Declared;
  readonly #paths = new Map<Node, readonly string[] | undefined>();
  readonly #sizes = new Map<Node, Size>();
  readonly #entries = new Map<Node, Entry>();
  readonly #locals = new Map<string, Local[]>();

  constructor(types: ReadonlyMap<Node, Type>, self: Declared) {
    this.#types = types;
    this.#self = self;
  }

  cost(node: Node): number {
    switch (node.kind) {
      case 'literal':
        return 0;
      case 'name': {
        const local = this.#local(node.name);
        this.#paths.set(node, local ? local.path : [node.name]);
        return 1;
      }
      case 'has':
        return this.cost(node.of);
      case 'select':
        return this.#select(node);
      case 'index':
        return this.#index(node);
      case 'list':
        return plus(LIST, this.#made(node, true, node.items.map((item) => [undefined, item])));
      case 'map':
        return plus(MAP, this.#made(node, false, node.entries.map(([key, value]) => [key, value])));
      case 'choice':
        return this.#choice(node);
      case 'call':
        return this.#call(node);
    }
  }

  #select(node: Extract<Node, { kind: 'select' }>): number {
    const of = this.cost(node.of);
    if (node.optional) return plus(1, of);
    this.#paths.set(node, [...(this.#path(node.of) ?? []), node.field]);
    return plus(of, node.of.kind === 'map' || ['map', 'object'].includes(kindOf(this.#types.get(node.of)) ?? '') ? 1 : 0);
  }

  #index(node: Extract<Node, { kind: 'index' }>): number {
    const cost = plus(1, this.cost(node.of), this.cost(node.index));
    if (node.optional) return cost;
    const kind = node.of.kind === 'map' ? 'map' : kindOf(this.#types.get(node.of)), held = this.#entry(node.of)?.value;
    this.#paths.set(node, [...(this.#path(node.of) ?? []), kind === 'list' ? '@items' : '@values']);
    if (held) this.#sizes.set(node, held);
    return cost;
  }

  #made(node: Node, list: boolean, entries: readonly (readonly [Node | undefined, Node])[]): number {
    let sum = 0, key: Size | undefined, value: Size | undefined;
    for (const [name, one] of entries) {
      sum = plus(sum, name ? this.cost(name) : 0, this.cost(one));
      if (name) key = union(key, this.#sized(name));
      value = union(value, this.#sized(one));
    }
    this.#entries.set(node, { list, key: key ?? (list ? ONE : NONE), value: value ?? NONE });
    return sum;
  }

  #choice(node: Extract<Node, { kind: 'choice' }>): number {
    const [condition, yes, no] = [node.condition, node.yes, node.no].map((one) => this.cost(one)) as [number, number, number];
    this.#sizes.set(node, union(this.#sized(node.yes), this.#sized(node.no)));
    this.#keepEntry(node, joined(this.#entry(node.yes), this.#entry(node.no)));
    return plus(condition, Math.max(yes, no));
  }

  #call(node: Extract<Node, { kind: 'call' }>): number {
    const { name, target, args } = node;
    if (target && MACROS.has(name) && args.length >= 2 && args[0]!.kind === 'name') return this.#macro(node as Macro);
    if (name === 'dyn' && args.length === 1) {
      const cost = plus(1, this.cost(args[0]!));
      const size = this.#size(args[0]!);
      if (size) this.#sizes.set(node, size);
      this.#keepEntry(node, this.#entry(args[0]!));
      return cost;
    }
    // What stands before a function of a library is no value.
    const spaced = target?.kind === 'name' && !this.#local(target.name) && spacedFunction(`${target.name}.${name}`) !== undefined;
    const before = target && !spaced ? this.cost(target) : 0, costs = args.map((one) => this.cost(one));
    const { cost, size } = callCost(spaced ? `${target.name}.${name}` : name, target && !spaced ? this.#operand(target) : undefined, args.map((one) => this.#operand(one)));
    if (name === '+') this.#keepEntry(node, joined(this.#entry(args[0]!), args[1] && this.#entry(args[1])));
    const found = size ?? this.#size(node);
    if (found) this.#sizes.set(node, found);
    return plus(before, ...costs, cost);
  }

  #macro(node: Macro): number {
    const { name, target, args } = node, [variable] = args;
    if (name === 'optMap') return this.#optional(node);
    const range = this.cost(target), entry = this.#entry(target), path = this.#path(target);
    const list = entry ? entry.list : kindOf(this.#types.get(target)) === 'list' && target.kind !== 'map';
    const second = PAIRED.has(name) && args.length >= 3 && args[1]?.kind === 'name' ? args[1].name : undefined;
    const key: Local = { path: [...(path ?? []), list ? '@indices' : '@keys'], size: entry?.key, entry: undefined }, value: Local = { path: [...(path ?? []), list ? '@items' : '@values'], size: entry?.value, entry: undefined };
    const bodies = args.slice(second === undefined ? 1 : 2);
    this.#push(variable.name, second !== undefined || !list ? key : value);
    if (second !== undefined) this.#push(second, value);
    const costs = bodies.map((one) => this.cost(one)), result = bodies.at(-1)!;
    const filtered = bodies.length === 2 ? costs[0]! : 0, last = costs.at(-1)!;
    const round = LOOPS[name]?.(filtered, last) ?? 0, count = this.#sized(target);
    if (name === 'map' || name === 'filter' || name === 'transformList') {
      this.#entries.set(node, { list: true, key: ONE, value: union(NONE, this.#sized(name === 'filter' ? variable : result)) });
      this.#sizes.set(node, count);
    } else if (name === 'transformMap') this.#sizes.set(node, count);
    else this.#sizes.set(node, ONE);
    this.#pop(variable.name);
    if (second !== undefined) this.#pop(second);
    const around = name === 'transformMap' ? MAP + 1 : name === 'map' || name === 'filter' || name === 'transformList' ? LIST + 1 : /one/i.test(name) ? 2 : 1;
    return plus(range, around, times(count.max, round));
  }

  /** A value that may be missing is asked for, bound to a name, and put back. */
  #optional({ target, args: [variable, body] }: Macro): number {
    const of = this.cost(target);
    this.#push(variable.name, { path: undefined, size: undefined, entry: undefined });
    const inner = this.cost(body!);
    this.#pop(variable.name);
    return plus(1, of, Math.max(1, plus(1, LIST, 1, of, inner)));
  }

  #operand(node: Node): Sized {
    const path = this.#path(node), type = this.#types.get(node);
    const items = (): Size => (path ? this.#promised([...path, '@items']) : undefined) ?? ANY_SIZE;
    return { kind: kindOf(type), element: kindOf(type?.of), named: type?.name, size: this.#sized(node), items, literal: node.kind === 'literal' ? node.value : undefined };
  }

  #path(node: Node): readonly string[] | undefined {
    return node.kind === 'name' ? (this.#local(node.name) ? this.#local(node.name)!.path : this.#paths.get(node)) : this.#paths.get(node);
  }

  /** The first name of a path is a variable; whatever it is, its fields are looked for in self. */
  #promised(path: readonly string[]): Size | undefined {
    if (path.length === 0) return undefined;
    let at: Declared | undefined = this.#self;
    for (const name of path.slice(1)) at = name === '@items' || name === '@values' ? at?.items : at?.fields?.get(name);
    return at && { min: 0, max: at.most };
  }

  #size(node: Node): Size | undefined {
    const known = this.#sizes.get(node) ?? written(node);
    if (known) return known;
    const promised = this.#promised(this.#path(node) ?? []);
    if (promised) {
      this.#sizes.set(node, promised);
      return promised;
    }
    const type = this.#types.get(node);
    if (kindOf(type) === 'scalar' || (kindOf(type) === 'optional' && kindOf(type?.of) === 'scalar')) return ONE;
    return node.kind === 'name' ? this.#local(node.name)?.size : undefined;
  }

  #sized(node: Node): Size {
    return this.#size(node) ?? ANY_SIZE;
  }

  #entry(node: Node): Entry | undefined {
    return this.#entries.get(node) ?? (node.kind === 'name' ? this.#local(node.name)?.entry : undefined);
  }

  #keepEntry(node: Node, entry: Entry | undefined): void {
    if (entry) this.#entries.set(node, entry);
  }

  #local(name: string): Local | undefined {
    return this.#locals.get(name)?.at(-1);
  }

  #push(name: string, local: Local): void {
    this.#locals.set(name, [...(this.#locals.get(name) ?? []), local]);
  }

  #pop(name: string): void {
    this.#locals.set(name, this.#locals.get(name)!.slice(0, -1));
  }
}

type Macro = Extract<Node, { kind: 'call' }> & { target: Node; args: [Extract<Node, { kind: 'name' }>, ...Node[]] };

/** One turn of a loop: what asks whether it goes on, and its step around what was written. */
const LOOPS: Readonly<Record<string, (filter: number, body: number) => number>> = {
  all: (_, body) => plus(3, body),
  exists: (_, body) => plus(4, body),
  exists_one: (_, body) => plus(2, body),
  existsOne: (_, body) => plus(2, body),
  map: (filter, body) => plus(filter, LIST + 2, body),
  transformList: (filter, body) => plus(filter, LIST + 2, body),
  filter: (_, body) => plus(LIST + 3, body),
  transformMap: (filter, body) => plus(filter, 3, body),
};

/** The size of what is written out. */
function written(node: Node): Size | undefined {
  if (node.kind === 'list' || node.kind === 'map') return exactly(node.kind === 'list' ? node.items.length : node.entries.length);
  if (node.kind !== 'literal') return undefined;
  if (typeof node.value === 'string') return exactly([...node.value].length);
  return typeof node.value === 'object' && node.value !== null && 'bytes' in node.value ? exactly(String(node.value.bytes).length) : ONE;
}

const exactly = (size: number): Size => ({ min: size, max: size });

const joined = (a: Entry | undefined, b: Entry | undefined): Entry | undefined => a && b && { list: a.list, key: union(a.key, b.key), value: union(a.value, b.value) };
