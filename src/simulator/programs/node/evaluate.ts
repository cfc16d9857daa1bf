/** Runs the syntax tree. Everything is a generator, so that a script can block, be interrupted and use up time. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { getMember } from './members.ts';
import { binary } from './operators.ts';
import type { Expression, FunctionNode, Pattern, Statement } from './syntax.ts';
import { Callable, Dictionary, fail, Thrown, toText, truthy, typeOf, type Value } from './values.ts';

/** Variables of one block. */
export class Scope {
  readonly #variables = new Map<string, { value: Value; constant: boolean }>();
  readonly #parent: Scope | undefined;
  /** `this` of the nearest function; undefined: look further out. */
  readonly self: { value: Value } | undefined;

  constructor(parent?: Scope, self?: { value: Value }) {
    this.#parent = parent;
    this.self = self ?? parent?.self;
  }

  declare(name: string, value: Value, constant = false): void {
    this.#variables.set(name, { value, constant });
  }

  #find(name: string): { value: Value; constant: boolean } | undefined {
    return this.#variables.get(name) ?? (this.#parent ? this.#parent.#find(name) : undefined);
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  get(name: string): Value {
    const variable = this.#find(name);
    if (!variable) throw fail('ReferenceError', `${name} is not defined`);
    return variable.value;
  }

  set(name: string, value: Value): void {
    const variable = this.#find(name);
    if (!variable) throw fail('ReferenceError', `${name} is not defined`);
    if (variable.constant) throw fail('TypeError', 'Assignment to constant variable.');
    variable.value = value;
  }
}

/** How a statement ended, other than by running to its end. */
type Completion = undefined | { kind: 'break' } | { kind: 'continue' } | { kind: 'return'; value: Value };

/** Virtual time of one step, ms. */
const STEP = 0.0005;
/** Node's default stack holds about this many calls. */
const DEPTH = 1500;

export class Interpreter {
  readonly #p: Process;
  #depth = 0;
  /** Where it is: for the message of an error that nobody catches. */
  line = 1;

  constructor(p: Process) {
    this.#p = p;
  }

  *run(body: readonly Statement[], scope: Scope): Blocking<Completion> {
    for (const statement of body) if (statement.type === 'FunctionDeclaration') scope.declare(statement.function.name ?? '', this.#closure(statement.function, scope));
    for (const statement of body) {
      const ended = yield* this.#statement(statement, scope);
      if (ended) return ended;
    }
    return undefined;
  }

  *call(callee: Value, self: Value, args: Value[], what = 'expression'): Blocking<Value> {
    if (!(callee instanceof Callable)) throw fail('TypeError', `${what} is not a function`);
    if (++this.#depth > DEPTH) {
      this.#depth = 0;
      throw fail('RangeError', 'Maximum call stack size exceeded');
    }
    const value = yield* callee.call(self, args);
    this.#depth = Math.max(0, this.#depth - 1);
    return value;
  }

  *#statement(node: Statement, scope: Scope): Blocking<Completion> {
    this.line = node.line;
    yield* this.#p.compute(STEP);
    switch (node.type) {
      case 'Empty': case 'FunctionDeclaration': return undefined;
      case 'Expression':
        yield* this.evaluate(node.value, scope);
        return undefined;
      case 'Declare':
        for (const { target, initial } of node.bindings) yield* this.#bind(target, initial ? yield* this.evaluate(initial, scope, target.type === 'Name' ? target.name : undefined) : undefined, scope, node.kind === 'const');
        return undefined;
      case 'Block': return yield* this.run(node.body, new Scope(scope));
      case 'If': return truthy(yield* this.evaluate(node.test, scope)) ? yield* this.#statement(node.yes, scope) : node.no && (yield* this.#statement(node.no, scope));
      case 'Return': return { kind: 'return', value: node.value && (yield* this.evaluate(node.value, scope)) };
      case 'Throw': throw new Thrown(yield* this.evaluate(node.value, scope));
      case 'Break': return { kind: 'break' };
      case 'Continue': return { kind: 'continue' };
      case 'While': return yield* this.#while(node, scope);
      case 'For': return yield* this.#for(node, scope);
      case 'ForOf': return yield* this.#forOf(node, scope);
      case 'Try': return yield* this.#try(node, scope);
      case 'Switch': return yield* this.#switch(node, scope);
    }
  }

  *#while(node: Statement & { type: 'While' }, scope: Scope): Blocking<Completion> {
    if (!node.first && !truthy(yield* this.evaluate(node.test, scope))) return undefined;
    do {
      const ended = yield* this.#statement(node.body, scope);
      if (ended?.kind === 'break') return undefined;
      if (ended?.kind === 'return') return ended;
    } while (truthy(yield* this.evaluate(node.test, scope)));
    return undefined;
  }

  *#for(node: Statement & { type: 'For' }, outer: Scope): Blocking<Completion> {
    const scope = new Scope(outer);
    if (node.initial) yield* this.#statement(node.initial, scope);
    while (!node.test || truthy(yield* this.evaluate(node.test, scope))) {
      const ended = yield* this.#statement(node.body, scope);
      if (ended?.kind === 'break') return undefined;
      if (ended?.kind === 'return') return ended;
      if (node.update) yield* this.evaluate(node.update, scope);
    }
    return undefined;
  }

  *#forOf(node: Statement & { type: 'ForOf' }, outer: Scope): Blocking<Completion> {
    const over = yield* this.evaluate(node.over, outer);
    const items = node.kind === 'of' ? iterate(over) : over instanceof Dictionary ? [...over.properties.keys()] : Array.isArray(over) ? over.map((_, i) => String(i)) : [];
    for (const item of items) {
      const scope = new Scope(outer);
      yield* this.#bind(node.target, item, scope, false);
      const ended = yield* this.#statement(node.body, scope);
      if (ended?.kind === 'break') return undefined;
      if (ended?.kind === 'return') return ended;
    }
    return undefined;
  }

  *#try(node: Statement & { type: 'Try' }, scope: Scope): Blocking<Completion> {
    let ended: Completion;
    try {
      ended = yield* this.run(node.body, new Scope(scope));
    } catch (error) {
      if (!(error instanceof Thrown) || !node.handler) {
        if (error instanceof Thrown && node.finalizer) yield* this.run(node.finalizer, new Scope(scope));
        throw error;
      }
      const inner = new Scope(scope);
      if (node.parameter) yield* this.#bind(node.parameter, error.value, inner, false);
      ended = yield* this.run(node.handler, inner);
    }
    const last = node.finalizer && (yield* this.run(node.finalizer, new Scope(scope)));
    return last ?? ended;
  }

  *#switch(node: Statement & { type: 'Switch' }, outer: Scope): Blocking<Completion> {
    const value = yield* this.evaluate(node.value, outer), scope = new Scope(outer);
    let start = -1;
    for (const [i, { test }] of node.cases.entries()) if (test && start < 0 && (yield* this.evaluate(test, scope)) === value) start = i;
    if (start < 0) start = node.cases.findIndex(({ test }) => !test);
    if (start < 0) return undefined;
    for (const { body } of node.cases.slice(start)) {
      const ended = yield* this.run(body, scope);
      if (ended?.kind === 'break') return undefined;
      if (ended) return ended;
    }
    return undefined;
  }

  *#bind(pattern: Pattern, value: Value, scope: Scope, constant: boolean): Blocking<void> {
    if (pattern.type === 'Name') return scope.declare(pattern.name, value, constant);
    if (pattern.type === 'ArrayPattern') {
      const items = iterate(value);
      for (const [i, item] of pattern.items.entries()) if (item) yield* this.#bind(item.target, items[i] === undefined && item.initial ? yield* this.evaluate(item.initial, scope) : items[i], scope, constant);
      if (pattern.rest) yield* this.#bind(pattern.rest, items.slice(pattern.items.length), scope, constant);
      return;
    }
    if (value === undefined || value === null) throw fail('TypeError', `Cannot destructure '${value}' as it is ${value}.`);
    for (const { key, value: binding } of pattern.properties) {
      const part = getMember(value, key, this);
      yield* this.#bind(binding.target, part === undefined && binding.initial ? yield* this.evaluate(binding.initial, scope) : part, scope, constant);
    }
    if (pattern.rest && value instanceof Dictionary) yield* this.#bind(pattern.rest, new Dictionary(Object.fromEntries([...value.properties].filter(([name]) => !pattern.properties.some(({ key }) => key === name)))), scope, constant);
  }

  #closure(node: FunctionNode, scope: Scope, name = node.name ?? ''): Callable {
    const interpreter = this;
    return new Callable(name, function* (self, args) {
      const inner = new Scope(scope, node.arrow ? undefined : { value: self });
      for (const [i, { target, initial }] of node.parameters.entries()) yield* interpreter.#bind(target, args[i] === undefined && initial ? yield* interpreter.evaluate(initial, inner) : args[i], inner, false);
      if (node.rest) yield* interpreter.#bind(node.rest, args.slice(node.parameters.length), inner, false);
      if (!Array.isArray(node.body)) return yield* interpreter.evaluate(node.body, inner);
      const ended = yield* interpreter.run(node.body, inner);
      return ended?.kind === 'return' ? ended.value : undefined;
    });
  }

  *evaluate(node: Expression, scope: Scope, name?: string): Blocking<Value> {
    switch (node.type) {
      case 'Literal': return node.value;
      case 'Name': {
        this.line = node.line;
        return scope.get(node.name);
      }
      case 'This': return scope.self?.value;
      case 'Function': return this.#closure(node, scope, node.name ?? name);
      case 'Regex': return new Dictionary({ source: node.source, flags: node.flags }, 'RegExp');
      case 'Template': {
        let text = node.texts[0]!;
        for (const [i, value] of node.values.entries()) text += toText(yield* this.evaluate(value, scope)) + node.texts[i + 1]!;
        return text;
      }
      case 'Array': return yield* this.#list(node.items, scope);
      case 'Object': return yield* this.#object(node, scope);
      case 'Sequence': {
        let last: Value;
        for (const item of node.items) last = yield* this.evaluate(item, scope);
        return last;
      }
      case 'Unary': return yield* this.#unary(node, scope);
      case 'Binary': return binary(node.operator, yield* this.evaluate(node.left, scope), yield* this.evaluate(node.right, scope));
      case 'Logical': {
        const left = yield* this.evaluate(node.left, scope);
        const enough = node.operator === '&&' ? !truthy(left) : node.operator === '||' ? truthy(left) : left !== null && left !== undefined;
        return enough ? left : yield* this.evaluate(node.right, scope);
      }
      case 'Conditional': return yield* this.evaluate(truthy(yield* this.evaluate(node.test, scope)) ? node.yes : node.no, scope);
      case 'Update': {
        const before = Number(yield* this.evaluate(node.target, scope));
        const after = node.operator === '++' ? before + 1 : before - 1;
        yield* this.#assign(node.target, after, scope);
        return node.prefix ? after : before;
      }
      case 'Assign': return yield* this.#assignment(node, scope);
      case 'Member': {
        const object = yield* this.evaluate(node.object, scope);
        if (node.optional && (object === null || object === undefined)) return undefined;
        const key = yield* this.evaluate(node.property, scope);
        this.line = node.line;
        return getMember(object, key, this);
      }
      case 'Call': return yield* this.#call(node, scope);
      case 'New': {
        const callee = yield* this.evaluate(node.callee, scope);
        const args = yield* this.#list(node.arguments, scope);
        return yield* this.call(callee, new Dictionary(), args, `${describe(node.callee)}`);
      }
    }
  }

  *#list(items: (Expression & { type: 'Array' })['items'], scope: Scope): Blocking<Value[]> {
    const values: Value[] = [];
    for (const item of items) {
      if (item.type === 'Spread') values.push(...iterate(yield* this.evaluate(item.value, scope)));
      else values.push(yield* this.evaluate(item, scope));
    }
    return values;
  }

  *#object(node: Expression & { type: 'Object' }, scope: Scope): Blocking<Value> {
    const object = new Dictionary();
    for (const property of node.properties) {
      if ('spread' in property) {
        const from = yield* this.evaluate(property.spread, scope);
        if (from instanceof Dictionary) for (const [name, value] of from.properties) object.set(name, value);
      } else {
        const key = toText(yield* this.evaluate(property.key, scope));
        object.set(key, yield* this.evaluate(property.value, scope, key));
      }
    }
    return object;
  }

  *#unary(node: Expression & { type: 'Unary' }, scope: Scope): Blocking<Value> {
    if (node.operator === 'typeof') return node.value.type === 'Name' && !scope.has(node.value.name) ? 'undefined' : typeOf(yield* this.evaluate(node.value, scope));
    if (node.operator === 'delete' && node.value.type === 'Member') {
      const object = yield* this.evaluate(node.value.object, scope), key = toText(yield* this.evaluate(node.value.property, scope));
      return object instanceof Dictionary ? object.properties.delete(key) : true;
    }
    const value = yield* this.evaluate(node.value, scope);
    switch (node.operator) {
      case '!': return !truthy(value);
      case '-': return -Number(value);
      case '+': return Number(value);
      case '~': return ~Number(value);
      default: return undefined;
    }
  }

  *#assignment(node: Expression & { type: 'Assign' }, scope: Scope): Blocking<Value> {
    const { operator, target } = node;
    if (operator === '=') {
      const value = yield* this.evaluate(node.value, scope, target.type === 'Name' ? target.name : undefined);
      yield* this.#assign(target, value, scope);
      return value;
    }
    const before = yield* this.evaluate(target as Expression, scope);
    const sign = operator.slice(0, -1);
    if (sign === '&&' || sign === '||' || sign === '??') {
      const keep = sign === '&&' ? !truthy(before) : sign === '||' ? truthy(before) : before !== null && before !== undefined;
      if (keep) return before;
      const value = yield* this.evaluate(node.value, scope);
      yield* this.#assign(target, value, scope);
      return value;
    }
    const after = binary(sign, before, yield* this.evaluate(node.value, scope));
    yield* this.#assign(target, after, scope);
    return after;
  }

  *#assign(target: Expression | Pattern, value: Value, scope: Scope): Blocking<void> {
    if (target.type === 'Name') return scope.set(target.name, value);
    if (target.type === 'Array') {
      const items = iterate(value);
      for (const [i, item] of target.items.entries()) if (item.type !== 'Spread') yield* this.#assign(item, items[i], scope);
      return;
    }
    if (target.type !== 'Member') throw fail('SyntaxError', 'Invalid left-hand side in assignment');
    const object = yield* this.evaluate(target.object, scope), key = yield* this.evaluate(target.property, scope);
    if (Array.isArray(object)) {
      if (key === 'length') object.length = Number(value);
      else object[Number(key)] = value;
    } else if (object instanceof Dictionary || object instanceof Callable) object.properties.set(toText(key), value);
    else throw fail('TypeError', `Cannot set properties of ${String(object)} (setting '${toText(key)}')`);
  }

  *#call(node: Expression & { type: 'Call' }, scope: Scope): Blocking<Value> {
    const { callee } = node;
    let self: Value, target: Value;
    if (callee.type === 'Member') {
      self = yield* this.evaluate(callee.object, scope);
      if (callee.optional && (self === null || self === undefined)) return undefined;
      const key = yield* this.evaluate(callee.property, scope);
      this.line = callee.line;
      target = getMember(self, key, this);
    } else target = yield* this.evaluate(callee, scope);
    if (node.optional && (target === null || target === undefined)) return undefined;
    const args = yield* this.#list(node.arguments, scope);
    this.line = node.line;
    yield* this.#p.compute(STEP);
    return yield* this.call(target, self, args, describe(callee));
  }
}

/** How Node names what is called in "x is not a function". */
function describe(node: Expression): string {
  if (node.type === 'Name') return node.name;
  if (node.type === 'Member') return `${describe(node.object)}.${node.property.type === 'Literal' ? String(node.property.value) : '(intermediate value)'}`;
  return '(intermediate value)';
}

export function iterate(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return [...value];
  if (value instanceof Dictionary && value.kind === 'Map') return [...value.properties].map(([name, item]) => [name, item]);
  if (value instanceof Dictionary && value.kind === 'Set') return [...value.properties.keys()];
  throw fail('TypeError', `${value === undefined || value === null ? String(value) : 'object'} is not iterable`);
}
