/**
 * Evaluates expressions. What can neither call nor wait is evaluated at once (`plain`), the rest by a generator, so
 * that a script can be interrupted anywhere and waits where a real one would. The two are one list of kinds each,
 * which makes the file long.
 */
import type { Blocking } from '../../../kernel/blocking.ts';
import { expression } from '../../../kernel/expression.ts';
import { assignTo, bindPattern } from './binding.ts';
import { makeClass, superCall } from './classes.ts';
import { makeFunction } from './functions.ts';
import { isObject, type Interpreter } from './interpreter.ts';
import { elementsOf, eachOf } from './iteration.ts';
import { binary, primitive, text, toKey } from './operators.ts';
import { getMember, privateMember, setMember, superMember } from './members.ts';
import type { Scope, Value } from './scope.ts';
import { sourceText } from './shown.ts';
import { suspend } from './suspension.ts';
import type { Expression, PropertyNode } from './syntax.ts';

const PLAIN = new Set(['Literal', 'Name', 'This', 'Regex', 'Function']);

/** Whether an expression can be evaluated at once. */
function isPlain(node: Expression): boolean {
  return (node.simple ??= findPlain(node));
}

function findPlain(node: Expression): boolean {
  switch (node.kind) {
    case 'Binary': return node.left.kind !== 'Private' && isPlain(node.left) && isPlain(node.right);
    case 'Logical': return isPlain(node.left) && isPlain(node.right);
    case 'Unary': return node.operator !== 'delete' && node.operator !== 'typeof' && isPlain(node.value);
    case 'Conditional': return isPlain(node.test) && isPlain(node.yes) && isPlain(node.no);
    case 'Template': return node.values.every(isPlain);
    case 'Member': return !node.optional && node.object.kind !== 'Super' && isPlain(node.object) && (typeof node.property === 'string' || (node.property.kind !== 'Private' && isPlain(node.property)));
    case 'Parenthesised': return isPlain(node.value);
    case 'Update': return node.target.kind === 'Name';
    case 'Assign': return isPlainAssignment(node);
    case 'Array': return node.items.every((item) => item !== undefined && item.kind !== 'Spread' && isPlain(item));
    default: return PLAIN.has(node.kind);
  }
}

/** To a name or an ordinary member, of what is plain itself. */
function isPlainAssignment({ target, operator, value }: Expression & { kind: 'Assign' }): boolean {
  if (target.kind !== 'Target' || /^(?:&&|\|\||\?\?)=$/.test(operator) || !isPlain(value)) return false;
  return target.to.kind === 'Name' || (operator === '=' && target.to.kind === 'Member' && isPlain(target.to));
}

function plainAssignment(run: Interpreter, node: Expression & { kind: 'Assign' }, scope: Scope): Value {
  const { to } = node.target as { to: Expression };
  if (to.kind === 'Member') {
    const holder = plain(run, to.object, scope), key = typeof to.property === 'string' ? to.property : plain(run, to.property, scope), value = plain(run, node.value, scope);
    setMember(run, holder, key, value, to.place, scope.context.strict);
    return value;
  }
  const name = to as Expression & { kind: 'Name' };
  if (node.operator === '=') {
    const value = plain(run, node.value, scope, name.name);
    assignTo(run, name, value, scope);
    return value;
  }
  const before = readName(run, name, scope);
  const value = binary(run, { ...node, kind: 'Binary', operator: node.operator.slice(0, -1), left: name, right: node.value }, before, plain(run, node.value, scope));
  assignTo(run, name, value, scope);
  return value;
}

function plainUpdate(run: Interpreter, node: Expression & { kind: 'Update' }, scope: Scope): Value {
  const target = node.target as Expression & { kind: 'Name' }, value = readName(run, target, scope);
  const before = primitive(run, value, 'number'), old = typeof before === 'bigint' ? before : Number(before);
  const after = typeof old === 'bigint' ? old + (node.operator === '++' ? 1n : -1n) : old + (node.operator === '++' ? 1 : -1);
  assignTo(run, target, after, scope);
  return node.prefix ? after : old;
}

export function readName(run: Interpreter, node: Expression & { kind: 'Name' }, scope: Scope): Value {
  const binding = scope.find(node.name);
  if (binding) {
    if (binding.waiting) throw run.failureAt(node.at, 'ReferenceError', `Cannot access '${node.name}' before initialization`);
    return binding.value;
  }
  if (node.name === 'undefined') return undefined;
  if (run.realm.has(run.globalObject, node.name)) return run.realm.get(run.globalObject, node.name);
  throw run.failureAt(node.at, 'ReferenceError', `${node.name} is not defined`);
}

function selfOf(run: Interpreter, scope: Scope): Value {
  const { self } = scope.context;
  if (!self) throw run.failure('ReferenceError', "Must call super constructor in derived class before accessing 'this' or returning from derived constructor");
  return self.value;
}

function plain(run: Interpreter, node: Expression, scope: Scope, name = ''): Value {
  switch (node.kind) {
    case 'Literal': return node.value;
    case 'Name': return readName(run, node, scope);
    case 'This': return selfOf(run, scope);
    case 'Regex': return expression(node.source, node.flags);
    case 'Function': return makeFunction(run, node, scope, node.name || name);
    case 'Parenthesised': return plain(run, node.value, scope);
    case 'Array': return node.items.map((item) => plain(run, item!, scope));
    case 'Binary': {
      const left = plain(run, node.left, scope);
      return binary(run, node, left, plain(run, node.right, scope));
    }
    case 'Update': return plainUpdate(run, node, scope);
    case 'Assign': return plainAssignment(run, node, scope);
    case 'Logical': {
      const left = plain(run, node.left, scope);
      return isEnough(node.operator, left) ? left : plain(run, node.right, scope);
    }
    case 'Unary': return unary(run, node.operator, plain(run, node.value, scope));
    case 'Conditional': return plain(run, plain(run, node.test, scope) ? node.yes : node.no, scope);
    case 'Template': {
      let made = node.texts[0]!;
      for (const [i, value] of node.values.entries()) made += text(run, plain(run, value, scope)) + node.texts[i + 1]!;
      return made;
    }
    case 'Member': {
      const object = plain(run, node.object, scope);
      return getMember(run, object, typeof node.property === 'string' ? node.property : plain(run, node.property, scope), node);
    }
    default: throw new Error(`no plain ${node.kind}`);
  }
}

export function isEnough(operator: string, value: Value): boolean {
  return operator === '&&' ? !value : operator === '||' ? Boolean(value) : value !== undefined && value !== null;
}

export function* evaluate(run: Interpreter, node: Expression, scope: Scope, name = ''): Blocking<Value> {
  if (isPlain(node)) return plain(run, node, scope, name);
  switch (node.kind) {
    case 'Parenthesised': return yield* evaluate(run, node.value, scope, name);
    case 'Binary': {
      if (node.left.kind === 'Private') return privateMember(run, scope, node.left.name, node.at).values.has((yield* evaluate(run, node.right, scope)) as object);
      const left = yield* evaluate(run, node.left, scope);
      return binary(run, node, left, yield* evaluate(run, node.right, scope));
    }
    case 'Logical': {
      const left = yield* evaluate(run, node.left, scope);
      return isEnough(node.operator, left) ? left : yield* evaluate(run, node.right, scope, name);
    }
    case 'Conditional': return yield* evaluate(run, (yield* evaluate(run, node.test, scope)) ? node.yes : node.no, scope, name);
    case 'Unary': return yield* unaryNode(run, node, scope);
    case 'Template': {
      let made = node.texts[0]!;
      for (const [i, value] of node.values.entries()) made += text(run, yield* evaluate(run, value, scope)) + node.texts[i + 1]!;
      return made;
    }
    case 'Tagged': return yield* tagged(run, node, scope);
    case 'Array': return yield* list(run, node.items as Expression[], scope);
    case 'Object': return yield* object(run, node.properties, scope);
    case 'Class': return yield* makeClass(run, node, scope, name);
    case 'Sequence': {
      let last: Value;
      for (const item of node.items) last = yield* evaluate(run, item, scope);
      return last;
    }
    case 'Update': {
      const { reference, value } = yield* referenceOf(run, node.target, scope);
      const before = primitive(run, value, 'number'), old = typeof before === 'bigint' ? before : Number(before);
      const after = typeof old === 'bigint' ? old + (node.operator === '++' ? 1n : -1n) : old + (node.operator === '++' ? 1 : -1);
      reference(after);
      return node.prefix ? after : old;
    }
    case 'Assign': return yield* assignment(run, node, scope);
    case 'Chain': {
      const value = yield* chainPart(run, node.value, scope);
      return value.stopped ? undefined : value.value;
    }
    case 'Member': case 'Call': return (yield* chainPart(run, node, scope)).value;
    case 'New': {
      const callee = yield* evaluate(run, node.callee, scope), args = yield* list(run, node.arguments, scope);
      run.at(node.at);
      if (!isConstructor(run, callee)) throw run.failure('TypeError', `${sourceText(node.callee)} is not a constructor`);
      return yield* run.construct(callee, args);
    }
    case 'NewTarget': return scope.context.newTarget;
    case 'ImportMeta': return scope.context.meta;
    case 'Import': return run.around.importModule(text(run, yield* evaluate(run, node.value, scope)), scope.context.source.file, node.typed);
    case 'Await': {
      const value = yield* evaluate(run, node.value, scope);
      return yield* suspended(run, 'await', value, node.at);
    }
    case 'Yield': return yield* yielded(run, node, scope);
    default: throw run.failure('SyntaxError', `Unexpected ${node.kind}`);
  }
}

/** Stops here; afterwards the call stands where it stood. */
function* suspended(run: Interpreter, kind: 'yield' | 'await', value: Value, at: number): Blocking<Value> {
  const sent = yield* suspend(kind, value);
  run.at(at);
  return sent;
}

function* yielded(run: Interpreter, node: Expression & { kind: 'Yield' }, scope: Scope): Blocking<Value> {
  const value = node.value ? yield* evaluate(run, node.value, scope) : undefined;
  if (!node.delegate) return yield* suspended(run, 'yield', value, node.at);
  let last: Value;
  yield* eachOf(run, value, node.at, function* (item) {
    yield* suspended(run, 'yield', item, node.at);
    return true;
  }, (returned) => {
    last = returned;
  });
  return last;
}

export function isConstructor(run: Interpreter, value: Value): boolean {
  if (typeof value !== 'function') return false;
  const closure = run.closures.get(value);
  if (closure) return !closure.node.arrow && !closure.node.isAsync && !closure.node.generator && (!closure.node.method || closure.classPart !== undefined);
  return run.constructs(value);
}

function unary(run: Interpreter, operator: string, value: Value): Value {
  switch (operator) {
    case '!': return !value;
    case '-': {
      const number = primitive(run, value, 'number');
      return typeof number === 'bigint' ? -number : -Number(number);
    }
    case '+': {
      const number = primitive(run, value, 'number');
      if (typeof number === 'bigint') throw run.failure('TypeError', 'Cannot convert a BigInt value to a number');
      return run.number(number);
    }
    case '~': {
      const number = primitive(run, value, 'number');
      return typeof number === 'bigint' ? ~number : ~Number(number);
    }
    default: return undefined;
  }
}

function* unaryNode(run: Interpreter, node: Expression & { kind: 'Unary' }, scope: Scope): Blocking<Value> {
  const inner = node.value.kind === 'Parenthesised' ? node.value.value : node.value;
  if (node.operator === 'typeof') {
    if (inner.kind === 'Name' && !scope.find(inner.name) && !run.realm.has(run.globalObject, inner.name)) return 'undefined';
    return typeof (yield* evaluate(run, inner, scope));
  }
  if (node.operator === 'delete') {
    const member = inner.kind === 'Chain' ? inner.value : inner;
    if (member.kind !== 'Member' || (typeof member.property !== 'string' && member.property.kind === 'Private')) return true;
    const target = yield* evaluate(run, member.object, scope);
    if (target === undefined || target === null) {
      if (inner.kind === 'Chain') return true;
      throw run.failureAt(member.place, 'TypeError', `Cannot convert undefined or null to object`);
    }
    const key = typeof member.property === 'string' ? member.property : toKey(run, yield* evaluate(run, member.property, scope));
    if (!isObject(target)) return true;
    const done = Reflect.deleteProperty(target, key);
    if (!done && scope.context.strict) throw run.failureAt(member.place, 'TypeError', `Cannot delete property '${String(key)}' of ${run.shortName(target)}`);
    return done;
  }
  return unary(run, node.operator, yield* evaluate(run, node.value, scope));
}

export function* list(run: Interpreter, items: readonly (Expression | undefined)[], scope: Scope): Blocking<Value[]> {
  const values: Value[] = [];
  for (const item of items) {
    if (item === undefined) values.length++;
    else if (item.kind === 'Spread') values.push(...(yield* elementsOf(run, yield* evaluate(run, item.value, scope), item.value.at, item.value)));
    else values.push(yield* evaluate(run, item, scope));
  }
  return values;
}

function* object(run: Interpreter, properties: readonly PropertyNode[], scope: Scope): Blocking<Value> {
  const made: Record<PropertyKey, Value> = {};
  for (const property of properties) {
    if (property.kind === 'spread') {
      const from = yield* evaluate(run, property.value, scope);
      if (from !== null && from !== undefined) for (const [key, value] of ownEnumerable(run, from)) define(made, key, value);
      continue;
    }
    const key = typeof property.key === 'string' ? property.key : toKey(run, yield* evaluate(run, property.key, scope));
    const { value: node } = property;
    const name = typeof key === 'symbol' ? `[${key.description ?? ''}]` : String(key);
    if (property.method && node.kind === 'Function') {
      const method = makeFunction(run, node, scope, property.kind === 'value' ? name : `${property.kind} ${name}`, made);
      if (property.kind === 'value') define(made, key, method);
      else Object.defineProperty(made, key, { [property.kind]: method, enumerable: true, configurable: true });
    } else if (key === '__proto__' && !property.shorthand && typeof property.key === 'string') {
      const prototype = yield* evaluate(run, node, scope);
      if (prototype === null || isObject(prototype)) Object.setPrototypeOf(made, prototype);
    } else define(made, key, yield* evaluate(run, node, scope, name));
  }
  return made;
}

const define = (target: object, key: PropertyKey, value: Value): void => void Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });

/** What `{ ...value }` copies. */
export function ownEnumerable(run: Interpreter, value: Value): [PropertyKey, Value][] {
  const from = Object(value) as object;
  return Reflect.ownKeys(from).filter((key) => Object.prototype.propertyIsEnumerable.call(from, key)).map((key) => [key, run.realm.get(from, key)]);
}

function* tagged(run: Interpreter, node: Expression & { kind: 'Tagged' }, scope: Scope): Blocking<Value> {
  const { self, target } = yield* calleeOf(run, node.tag, scope);
  const texts = Object.freeze(Object.defineProperty([...node.template.texts], 'raw', { value: Object.freeze([...node.template.raw]) }));
  const values = yield* list(run, node.template.values, scope);
  run.at(node.at);
  if (typeof target !== 'function') throw run.failure('TypeError', `${sourceText(node.tag)} is not a function`);
  return yield* run.call(target, self, [texts, ...values]);
}

/** Where a value is kept: how to change it, and what is there now. */
function* referenceOf(run: Interpreter, target: Expression, scope: Scope): Blocking<{ reference: (value: Value) => void; value: Value }> {
  const node = target.kind === 'Parenthesised' ? target.value : target;
  if (node.kind === 'Name') return { value: readName(run, node, scope), reference: (value) => assignTo(run, node, value, scope) };
  if (node.kind !== 'Member') throw run.failure('SyntaxError', 'Invalid left-hand side in assignment');
  if (typeof node.property !== 'string' && node.property.kind === 'Private') {
    const holder = yield* evaluate(run, node.object, scope), member = privateMember(run, scope, node.property.name, node.place);
    return { value: member.get(run, holder), reference: (value) => member.set(run, holder, value) };
  }
  const isSuper = node.object.kind === 'Super';
  const holder = isSuper ? selfOf(run, scope) : yield* evaluate(run, node.object, scope);
  const key = typeof node.property === 'string' ? node.property : toKeyOrIndex(run, yield* evaluate(run, node.property, scope));
  return { value: isSuper ? superMember(run, scope, key) : getMember(run, holder, key, node), reference: (value) => setMember(run, holder, key, value, node.place, scope.context.strict) };
}

const toKeyOrIndex = (run: Interpreter, key: Value): PropertyKey => (typeof key === 'number' && Number.isInteger(key) && key >= 0 ? key : toKey(run, key));

function* assignment(run: Interpreter, node: Expression & { kind: 'Assign' }, scope: Scope): Blocking<Value> {
  const { operator, target } = node;
  if (operator === '=') {
    if (target.kind === 'Target' && target.to.kind === 'Member') {
      const place = yield* placeIn(run, target.to, scope);
      const value = yield* evaluate(run, node.value, scope);
      place(value);
      return value;
    }
    const value = yield* evaluate(run, node.value, scope, target.kind === 'Target' && target.to.kind === 'Name' ? target.to.name : '');
    yield* bindPattern(run, target, value, scope, 'assign', node.value);
    return value;
  }
  const { reference, value: before } = yield* referenceOf(run, (target as { to: Expression }).to, scope);
  const sign = operator.slice(0, -1);
  if (sign === '&&' || sign === '||' || sign === '??') {
    if (isEnough(sign, before)) return before;
    const value = yield* evaluate(run, node.value, scope, (target as { to: Expression & { name?: string } }).to.name);
    reference(value);
    return value;
  }
  const after = binary(run, { ...node, kind: 'Binary', operator: sign, left: (target as { to: Expression }).to, right: node.value }, before, yield* evaluate(run, node.value, scope));
  reference(after);
  return after;
}

/** The object and key of a member that will be written to. */
export function* placeIn(run: Interpreter, node: Expression & { kind: 'Member' }, scope: Scope): Blocking<(value: Value) => void> {
  const holder = node.object.kind === 'Super' ? selfOf(run, scope) : yield* evaluate(run, node.object, scope);
  if (typeof node.property !== 'string' && node.property.kind === 'Private') {
    const member = privateMember(run, scope, node.property.name, node.place);
    return (value) => member.set(run, holder, value);
  }
  const key = typeof node.property === 'string' ? node.property : yield* evaluate(run, node.property, scope);
  return (value) => setMember(run, holder, key, value, node.place, scope.context.strict);
}

type Link = { value: Value; self: Value; stopped: boolean };

const STOPPED: Link = { value: undefined, self: undefined, stopped: true };

/** A member or call within a chain, of which `?.` ends all. */
function* chainPart(run: Interpreter, node: Expression, scope: Scope): Blocking<Link> {
  if (node.kind === 'Member') {
    if (node.object.kind === 'Super') {
      const key = typeof node.property === 'string' ? node.property : toKey(run, yield* evaluate(run, node.property, scope));
      return { value: superMember(run, scope, key), self: selfOf(run, scope), stopped: false };
    }
    const inner = yield* chainPart(run, node.object, scope);
    if (inner.stopped || (node.optional && (inner.value === undefined || inner.value === null))) return STOPPED;
    if (typeof node.property !== 'string' && node.property.kind === 'Private') return { value: privateMember(run, scope, node.property.name, node.place).get(run, inner.value), self: inner.value, stopped: false };
    const key = typeof node.property === 'string' ? node.property : yield* evaluate(run, node.property, scope);
    return { value: getMember(run, inner.value, key, node), self: inner.value, stopped: false };
  }
  if (node.kind === 'Call') {
    if (node.callee.kind === 'Super') return { value: yield* superCall(run, yield* list(run, node.arguments, scope), scope, node.at), self: undefined, stopped: false };
    const { value: target, self, stopped } = yield* chainPart(run, node.callee, scope);
    if (stopped || (node.optional && (target === undefined || target === null))) return STOPPED;
    const args = yield* list(run, node.arguments, scope);
    run.at(node.callee.kind === 'Member' ? node.callee.place : node.at);
    if (typeof target !== 'function') throw run.failure('TypeError', `${sourceText(node.callee)} is not a function`);
    return { value: yield* run.call(target, self, args), self: undefined, stopped: false };
  }
  if (node.kind === 'Parenthesised' && (node.value.kind === 'Member' || node.value.kind === 'Chain')) {
    const inner = yield* chainPart(run, node.value.kind === 'Chain' ? node.value.value : node.value, scope);
    return { ...inner, stopped: false };
  }
  return { value: yield* evaluate(run, node, scope), self: undefined, stopped: false };
}

function* calleeOf(run: Interpreter, node: Expression, scope: Scope): Blocking<{ self: Value; target: Value }> {
  const { value, self } = yield* chainPart(run, node, scope);
  return { self, target: value };
}

