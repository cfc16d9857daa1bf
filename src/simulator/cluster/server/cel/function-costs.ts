/** What a call costs beside its arguments, and how large its result may be. */
import type { Type } from './check.ts';
import { ANY_SIZE, plus, product, scaled, sumOf, times, type Size } from './sizes.ts';

export type ValueKind = 'text' | 'bytes' | 'list' | 'map' | 'object' | 'scalar' | 'optional';

/** An operand as far as costs depend on it; a kind that is not known may be any. */
export interface Sized {
  readonly kind: ValueKind | undefined;
  /** Of a list's items. */
  readonly element: ValueKind | undefined;
  /** The type's name. */
  readonly named: string | undefined;
  readonly size: Size;
  readonly items: () => Size;
  readonly literal: unknown;
}

interface Call {
  readonly cost: number;
  readonly size?: Size;
}

export function kindOf(type: Type): ValueKind | undefined {
  if (!type) return undefined;
  if (type.name === 'string') return 'text';
  if (/^(bool|double|duration|int|timestamp|uint)$/.test(type.name)) return 'scalar';
  const kind = /^(list|map|object|optional|bytes)\b/.exec(type.name)?.[1];
  return kind as ValueKind | undefined ?? (type.name === 'null' || type.name.startsWith('type(') ? 'optional' : type.schema ? 'object' : undefined);
}

/** Reading a text from end to end, and an expression's share of a pattern. */
const READ = 0.1, PATTERN = 0.25;
const REQUIREMENTS = 0.5, REQUIREMENT = 50;
const NAMED_PATTERN = 128 * PATTERN;

const read = (operand: Sized | undefined, factor = 1): number => scaled((operand?.size ?? ANY_SIZE).max, READ * factor);
const always = (): Call => ({ cost: 1 });

/** One more than the text, so that an empty one has its price too. */
const matched = (text: Sized | undefined, pattern: Sized | undefined): number => times(scaled(plus((text?.size ?? ANY_SIZE).max, 1), READ), scaled((pattern?.size ?? ANY_SIZE).max, PATTERN));

type Pricing = (target: Sized | undefined, args: readonly Sized[]) => Call | undefined;

const kept: Pricing = (target) => target && { cost: read(target), size: target.size };
const parsed: Pricing = (_, [text]) => ({ cost: read(text) });

/** A walk along a list, and through the texts in it. */
const walked: Pricing = (target) => {
  if (!target) return undefined;
  if (target.kind !== 'list') return { cost: read(target) };
  return { cost: times(target.size.max, plus(1, target.element === 'text' || target.element === 'bytes' ? scaled(target.items().max, READ) : 0)) };
};

const allocated = (factor: number, size: Size): Call => ({ cost: plus(scaled(size.max, factor), 11), size });
const squared = (factor: number): Pricing => (target) => target && allocated(factor, product(target.size, target.size));
const sorted: Pricing = (target) => squared(2)(target, []);
const crossed = (factor: number): Pricing => (_, [a, b]) => a && b && { cost: plus(1, scaled(times(a.size.max, b.size.max), factor)) };
const whole = (value: unknown, other: number): number => (typeof value === 'bigint' ? Math.max(0, Number(value)) : other);

function replaced(target: Sized | undefined, [what, by]: readonly Sized[]): Call | undefined {
  if (!target || !what || !by) return undefined;
  const most = target.size.max, shortest = what.size.min;
  const size = shortest === 0 ? plus(times(plus(most, 1), by.size.max), most) : by.size.max <= shortest ? most : times(Math.ceil(most / shortest), by.size.max);
  return { cost: read(target, 2), size: { min: 0, max: size } };
}

function joinedTexts(target: Sized | undefined, [by]: readonly Sized[]): Call | undefined {
  if (!target) return undefined;
  const list = target.size, texts = target.kind === 'list' ? product(list, target.items()) : { min: 0, max: 0 };
  const size = by ? sumOf(texts, product(by.size, { min: Math.max(0, list.min - 1), max: Math.max(0, list.max - 1) })) : texts;
  return { cost: scaled(size.max, READ), size };
}

/** Addresses have four or sixteen bytes; both are compared, and a text is read before. */
const within = (more: number): Pricing => (_, [other]) => ({ cost: plus(4, more, other?.kind === 'text' || !other?.kind ? read(other) : 0) });

const compared: Pricing = (_, [a, b]) => a && b && { cost: scaled(Math.min(a.size.max, b.size.max), READ) };

const ordered: Pricing = (target, args) => {
  const kinds = args.map(({ kind }) => kind);
  return kinds.includes('scalar') ? always() : { cost: Math.max(kinds.some((kind) => kind === 'text' || kind === 'bytes') ? 0 : 1, compared(target, args)?.cost ?? 1) };
};

const added: Pricing = (_, [a, b]) => {
  if (!a || !b) return undefined;
  const kind = a.kind ?? b.kind, size = sumOf(a.size, b.size);
  if (kind === 'scalar') return { cost: 1 };
  return kind === 'list' ? { cost: 1, size } : { cost: Math.max(kind ? 0 : 1, scaled(size.max, READ)), size };
};

/** Some types are compared at once. */
const SIMPLE = new Set(['kubernetes.Quantity', 'net.IP', 'net.CIDR', 'kubernetes.Semver']);
const FREE: Pricing = () => ({ cost: 0 });

const COSTS: Readonly<Record<string, Pricing>> = {
  '&&': FREE, '||': FREE,
  '==': (target, args) => (args[0]?.named !== undefined && args[0].named === args[1]?.named && SIMPLE.has(args[0].named) ? always() : compared(target, args)),
  '!=': compared, '<': ordered, '<=': ordered, '>': ordered, '>=': ordered, '+': added,
  in: (_, [, list]) => ({ cost: list?.kind === 'map' ? 1 : Math.max(list?.kind === 'list' ? 0 : 1, list?.size.max ?? 1) }),
  check: () => ({ cost: 350_000 }),
  fieldSelector: (_, [text]) => ({ cost: plus(10, read(text), scaled(scaled((text?.size ?? ANY_SIZE).max, REQUIREMENTS), REQUIREMENT)) }),
  labelSelector: (_, [text]) => ({ cost: plus(10, read(text), scaled(scaled((text?.size ?? ANY_SIZE).max, REQUIREMENTS), REQUIREMENT)) }),
  isSorted: walked, sum: walked, max: walked, min: walked, indexOf: walked, lastIndexOf: walked,
  includes: (target) => target && (target.kind === 'list' ? walked(target, []) : { cost: target.size.max }),
  url: (_, [text]) => text && { cost: read(text), size: text.size },
  lowerAscii: kept, upperAscii: kept, substring: kept, trim: kept,
  replace: replaced,
  split: (target, [, most]) => target && { cost: read(target, 2), size: { min: 0, max: whole(most?.literal, target.size.max) } },
  join: joinedTexts,
  find: (target, [pattern]) => target && { cost: matched(target, pattern), size: { min: 0, max: target.size.max } },
  findAll: (target, [pattern]) => target && { cost: matched(target, pattern), size: { min: 0, max: target.size.max } },
  matches: (target, args) => ({ cost: target ? matched(target, args[0]) : matched(args[0], args[1]) }),
  contains: (target, [part]) => target && { cost: times(read(target), read(part)) },
  startsWith: parsed, endsWith: parsed, isIP: parsed, isCIDR: parsed, cidr: parsed, quantity: parsed, isQuantity: parsed, semver: parsed, isSemver: parsed,
  ip: (target, [text]) => (target ? always() : { cost: read(text) }),
  'ip.isCanonical': (_, [text]) => ({ cost: read(text, 2) }),
  containsIP: within(0), containsCIDR: within(3),
  validate: (_, [text]) => ({ cost: scaled(read(text), NAMED_PATTERN) }),
  bytes: (_, [text]) => text && { cost: read(text), size: { min: text.size.min, max: times(text.size.max, 4) } },
  string: (_, [value]) => (value?.kind === 'bytes' || !value?.kind ? { cost: Math.max(value?.kind ? 0 : 1, read(value)), ...(value ? { size: { min: Math.floor(value.size.min / 4), max: value.size.max } } : {}) } : always()),
  'strings.quote': (_, [text]) => text && { cost: read(text), size: { min: text.size.min + 2, max: plus(times(text.size.max, 2), 2) } },
  format: (target) => ({ cost: read(target) }),
  'sets.contains': crossed(1), 'sets.intersects': crossed(1), 'sets.equivalent': crossed(2),
  slice: (target, [from, to]) => target && allocated(1, exactly(whole(to?.literal, target.size.max) - whole(from?.literal, 0))),
  'lists.range': (_, [count]) => allocated(1, exactly(whole(count?.literal, ANY_SIZE.max))),
  reverse: (target) => (target?.kind === 'list' ? allocated(1, target.size) : undefined),
  flatten: (target, [depth]) => target && allocated(depth ? whole(depth.literal, ANY_SIZE.max) : 1, target.size),
  distinct: squared(2),
  sort: (target, args) => (target?.element === 'text' ? squared(2.1)(target, args) : sorted(target, args)),
};

const exactly = (size: number): Size => ({ min: size, max: size });

export function callCost(name: string, target: Sized | undefined, args: readonly Sized[]): Call {
  return (Object.hasOwn(COSTS, name) ? COSTS[name]!(target, args) : undefined) ?? always();
}
