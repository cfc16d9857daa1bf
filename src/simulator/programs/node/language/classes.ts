/** Classes: their members, fields and private names, and super(). */
import type { Blocking } from '../../../kernel/blocking.ts';
import { evaluate, isConstructor } from './evaluate.ts';
import { invoke, makeFunction } from './functions.ts';
import { isObject, type Callback, type Interpreter } from './interpreter.ts';
import { PrivateName } from './members.ts';
import { toKey } from './operators.ts';
import { Scope, type Context, type Value } from './scope.ts';
import type { ClassMember, ClassNode, Expression, FunctionNode } from './syntax.ts';

interface Field {
  key: PropertyKey | PrivateName;
  value: Expression | undefined;
  block: FunctionNode | undefined;
}

const emptyConstructor = (name: string): FunctionNode => ({ kind: 'Function', name, parameters: [], body: [], arrow: false, isAsync: false, generator: false, method: true, names: { vars: [], lexical: [], functions: [] }, strict: true, at: 0, end: 0 });

/** `constructor(...args) { super(...args); }` */
function derivedConstructor(name: string): FunctionNode {
  const args: Expression = { kind: 'Name', name: 'args', at: 0, end: 0 };
  const call: Expression = { kind: 'Call', callee: { kind: 'Super', at: 0, end: 0 }, arguments: [{ kind: 'Spread', value: args, at: 0, end: 0 }], optional: false, at: 0, end: 0 };
  return { ...emptyConstructor(name), parameters: [{ target: { kind: 'Target', to: args }, initial: undefined, rest: true }], body: [{ kind: 'Expression', value: call, at: 0, end: 0 }] };
}

export function* makeClass(run: Interpreter, node: ClassNode & { at: number; end: number }, outer: Scope, given: string): Blocking<Value> {
  const name = node.name || given;
  const scope = new Scope(outer, { ...outer.context, strict: true });
  const parent = node.parent ? yield* evaluate(run, node.parent, outer) : undefined;
  if (node.parent && parent !== null && !isConstructor(run, parent)) throw run.failureAt(node.parent.at, 'TypeError', `Class extends value ${run.describe(parent)} is not a constructor or null`);
  const parentPrototype = !node.parent ? Object.prototype : parent === null ? null : run.member(parent, 'prototype');
  const prototype = Object.create(isObject(parentPrototype) ? parentPrototype : null) as object;
  const fields: Field[] = [], statics: Field[] = [], brands: PrivateName[] = [];
  const written = node.members.find((member) => member.kind === 'method' && !member.isStatic && member.key === 'constructor')?.value;
  const body = written?.kind === 'Function' ? written : parent !== undefined && parent !== null ? derivedConstructor(name) : emptyConstructor(name);
  for (const member of node.members) if (typeof member.key === 'string' && member.key.startsWith('#') && !scope.own(member.key)) scope.declare(member.key, new PrivateName(member.key, member.kind === 'field' ? 'field' : member.kind === 'method' ? 'method' : 'accessor'));
  const made = makeFunction(run, { ...body, name: '' }, scope, name, prototype, { derived: node.parent !== undefined, initialise: (self) => initialise(run, self, fields, brands, scope, prototype) });
  if (node.name !== '') scope.declare(node.name, made, true);
  if (isObject(parent)) Object.setPrototypeOf(made, parent);
  Object.defineProperty(made, 'prototype', { value: prototype, writable: false });
  Object.defineProperty(prototype, 'constructor', { value: made, writable: true, configurable: true });
  run.classes.add(made);
  run.classTexts.set(made, outer.context.source.text.slice(node.at, node.end));
  for (const member of node.members) {
    if (member.value !== undefined && member.value === written) continue;
    const field = yield* addMember(run, member, made, prototype, scope, brands);
    if (field) (member.isStatic ? statics : fields).push(field);
  }
  yield* initialise(run, made, statics, [], scope, made);
  return made;
}

function* addMember(run: Interpreter, member: ClassMember, made: Callback, prototype: object, scope: Scope, brands: PrivateName[]): Blocking<Field | undefined> {
  if (member.kind === 'block') return { key: '', value: undefined, block: member.block };
  const isPrivate = typeof member.key === 'string' && member.key.startsWith('#');
  const key = isPrivate ? (scope.own(member.key as string)!.value as PrivateName) : typeof member.key === 'string' ? member.key : toKey(run, yield* evaluate(run, member.key, scope));
  if (member.kind === 'field') return { key, value: member.value, block: undefined };
  const home = member.isStatic ? made : prototype, shown = key instanceof PrivateName ? key.name : typeof key === 'symbol' ? `[${key.description ?? ''}]` : String(key);
  const method = makeFunction(run, member.value as Expression & { kind: 'Function' }, scope, member.kind === 'method' ? shown : `${member.kind} ${shown}`, home);
  if (key instanceof PrivateName) {
    if (member.kind === 'get') key.getter = method;
    else if (member.kind === 'set') key.setter = method;
    else key.getter = method;
    if (member.isStatic) key.values.set(made, { value: method });
    else if (!brands.includes(key)) brands.push(key);
  } else if (member.kind === 'method') Object.defineProperty(home, key, { value: method, writable: true, configurable: true });
  else Object.defineProperty(home, key, { [member.kind]: method, configurable: true });
  return undefined;
}

/** Gives a new object its private methods and fields. */
function* initialise(run: Interpreter, self: object, fields: readonly Field[], brands: readonly PrivateName[], outer: Scope, home: object): Blocking<void> {
  for (const brand of brands) brand.values.set(self, { value: brand.getter });
  const context: Context = { ...outer.context, self: { value: self }, home, strict: true, newTarget: undefined };
  for (const { key, value: node, block } of fields) {
    if (block) {
      yield* invoke(run, { object: makeFunction(run, block, new Scope(outer, context), ''), node: block, scope: new Scope(outer, context), source: outer.context.source, home }, self, [], undefined);
      continue;
    }
    const value = node ? yield* evaluate(run, node, new Scope(outer, context), key instanceof PrivateName ? key.name : typeof key === 'string' ? key : '') : undefined;
    if (key instanceof PrivateName) key.values.set(self, { value });
    else Object.defineProperty(self, key, { value, writable: true, enumerable: true, configurable: true });
  }
}

export function* superCall(run: Interpreter, args: Value[], scope: Scope, at: number): Blocking<Value> {
  const { context } = scope;
  run.at(at);
  const parent = context.callee && run.realm.prototypeOf(context.callee);
  if (!isConstructor(run, parent)) throw run.failure('TypeError', `Super constructor ${run.describe(parent)} of anonymous class is not a constructor`);
  const value = (yield* run.construct(parent, args, context.newTarget)) as object;
  if (context.self) throw run.failure('ReferenceError', 'Super constructor may only be called once');
  context.self = { value };
  const closure = run.closures.get(context.callee!);
  if (closure?.classPart) yield* closure.classPart.initialise(value);
  return value;
}

