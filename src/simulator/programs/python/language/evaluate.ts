/** Evaluates expressions, and assigns to them. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { formatValue } from './format.ts';
import { yieldValue } from './functions.ts';
import { exceptionGroups } from './exception-groups.ts';
import type { Interpreter } from './interpreter.ts';
import { makeFunction } from './make-function.ts';
import { arithmetic, asSet, compareOrder, equals } from './operators.ts';
import { Scope } from './scope.ts';
import { deleteItem, getItem, setItem } from './subscripts.ts';
import { Produced, suspended, throwInto } from './functions.ts';
import type { Argument, Clause, Expression, Piece } from './syntax.ts';
import { suggestion } from './traceback.ts';
import { NotSimulated, Module, Bytes, Dict, ELLIPSIS, END, Float, Iterator, List, NOT_IMPLEMENTED, PyClass, PyObject, PySet, Range, Raised, Slice, SuperView, Tuple, type Value } from './values.ts';

/** Built-in names that real Python has and this one has not. */
const NOT_HERE = new Set(['eval', 'exec', 'compile', 'bytearray', 'memoryview', 'complex', 'breakpoint', 'copyright', 'credits', 'license']);

export function* evaluate(run: Interpreter, node: Expression, scope: Scope): Blocking<Value> {
  switch (node.kind) {
    case 'Constant': return node.value;
    case 'Name': return /ExceptionGroup$/.test(node.name) ? (scope.find(node.name) ?? (yield* exceptionGroups(run, scope, node.name)) ?? readName(run, node, scope)) : readName(run, node, scope);
    case 'Float': return new Float(node.value);
    case 'Bytes': return new Bytes(node.value);
    case 'Ellipsis': return ELLIPSIS;
    case 'Format': return yield* formatted(run, node.pieces, scope);
    case 'Attribute': {
      const object = yield* evaluate(run, node.object, scope);
      run.frames.at(-1)!.place = node;
      try {
        return yield* run.attribute(object, node.name);
      } catch (error) {
        // What no name of the module is like is rather one that the real module has.
        if (object instanceof Module && run.library.has(object) && error instanceof Raised && error.value.attrs.get('obj') === object && suggestion(run, error.value) === '') throw new NotSimulated(`'${object.name}.${node.name}'`);
        throw error;
      }
    }
    case 'Subscript': {
      const object = yield* evaluate(run, node.object, scope), index = yield* evaluate(run, node.index, scope);
      run.frames.at(-1)!.place = node;
      return yield* getItem(run, object, index);
    }
    case 'Slice': return new Slice(node.from ? yield* evaluate(run, node.from, scope) : null, node.to ? yield* evaluate(run, node.to, scope) : null, node.step ? yield* evaluate(run, node.step, scope) : null);
    case 'Call': return yield* call(run, node, scope);
    case 'Binary': {
      const left = yield* evaluate(run, node.left, scope), right = yield* evaluate(run, node.right, scope);
      if (typeof left === 'number' && typeof right === 'number') {
        const quick = node.operator === '+' ? left + right : node.operator === '-' ? left - right : node.operator === '*' ? left * right : undefined;
        if (quick !== undefined && Number.isSafeInteger(quick)) return quick;
      }
      run.frames.at(-1)!.place = node;
      return yield* binaryOperation(run, node.operator, left, right, false);
    }
    case 'Unary': return yield* unary(run, node, yield* evaluate(run, node.value, scope));
    case 'Compare': {
      let left = yield* evaluate(run, node.first, scope), result: Value = true;
      for (const { operator, value } of node.rest) {
        const right = yield* evaluate(run, value, scope);
        run.frames.at(-1)!.place = node;
        result = yield* compare(run, operator, left, right);
        if (!(yield* run.truth(result))) return result;
        left = right;
      }
      return result;
    }
    case 'Logical': {
      const left = yield* evaluate(run, node.left, scope);
      return (yield* run.truth(left)) === (node.operator === 'or') ? left : yield* evaluate(run, node.right, scope);
    }
    case 'Conditional': return yield* evaluate(run, (yield* run.truth(yield* evaluate(run, node.test, scope))) ? node.yes : node.no, scope);
    case 'List': return new List(yield* list(run, node.items, scope));
    case 'Tuple': return new Tuple(yield* list(run, node.items, scope));
    case 'Set': return yield* run.setOf(yield* list(run, node.items, scope));
    case 'Dict': {
      const made = new Dict();
      for (const { key, value } of node.items) {
        if (key) yield* run.dictSet(made, yield* evaluate(run, key, scope), yield* evaluate(run, value, scope));
        else {
          const more = yield* evaluate(run, value, scope);
          if (!(more instanceof Dict)) throw run.error('TypeError', `'${run.typeName(more)}' object is not a mapping`);
          for (const [own, pair] of more.map) made.map.set(own, pair);
        }
      }
      return made;
    }
    case 'Comprehension': return yield* comprehension(run, node, scope);
    case 'Lambda': return yield* makeFunction(run, node.node, scope);
    case 'Named': {
      const value = yield* evaluate(run, node.value, scope);
      // A name bound inside a comprehension is the function's.
      (scope.kind === 'function' && scope.locals.size === 0 && scope.parent ? scope.parent : scope).set(node.name, value);
      return value;
    }
    case 'Yield': {
      const value = node.value ? yield* evaluate(run, node.value, scope) : null;
      return yield* handOut(run, scope.produces ? new Produced(value) : value);
    }
    case 'YieldFrom': return yield* yieldFrom(run, yield* evaluate(run, node.value, scope));
    case 'Await': return yield* run.awaited(yield* evaluate(run, node.value, scope));
    case 'Star': throw run.error('SyntaxError', "can't use starred expression here");
    default: throw run.error('SyntaxError', 'invalid syntax');
  }
}

/** Stops the generator; its frame is not among those that run meanwhile. */
export function* handOut(run: Interpreter, value: Value): Blocking<Value> {
  const frame = run.frames.pop()!;
  try {
    return yield* yieldValue(value);
  } finally {
    run.frames.push(frame);
  }
}

export function* yieldFrom(run: Interpreter, over: Value): Blocking<Value> {
  const iterator = yield* run.iterate(over);
  let sent: Value;
  for (;;) {
    const value = yield* iterator.next(sent);
    if (value === END) return iterator.result;
    sent = yield* handOut(run, value);
  }
}

function readName(run: Interpreter, node: Expression & { kind: 'Name' }, scope: Scope): Value {
  // None is null: only undefined is not there.
  const value = scope.find(node.name);
  if (value !== undefined) return value;
  const builtin = scope.locals.has(node.name) && scope.kind === 'function' ? undefined : run.builtins.get(node.name);
  if (builtin !== undefined) return builtin;
  run.frames.at(-1)!.place = node;
  if (scope.kind === 'function' && scope.locals.has(node.name)) throw run.error('UnboundLocalError', `cannot access local variable '${node.name}' where it is not associated with a value`);
  if (scope.enclosing(node.name)) throw run.error('NameError', `cannot access free variable '${node.name}' where it is not associated with a value in enclosing scope`);
  if (NOT_HERE.has(node.name)) throw new NotSimulated(`'${node.name}'`);
  const raised = run.error('NameError', `name '${node.name}' is not defined`);
  raised.value.attrs.set('name', node.name);
  throw raised;
}

function* formatted(run: Interpreter, pieces: readonly Piece[], scope: Scope): Blocking<string> {
  let out = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      out += piece;
      continue;
    }
    let value = yield* evaluate(run, piece.value, scope);
    if (piece.conversion === 'r') value = yield* run.repr(value);
    else if (piece.conversion === 's') value = yield* run.text(value);
    else if (piece.conversion === 'a') value = (yield* run.repr(value)).replace(/[^\0-\x7f]/gu, (c) => (c.codePointAt(0)! > 0xffff ? `\\U${c.codePointAt(0)!.toString(16).padStart(8, '0')}` : `\\u${c.codePointAt(0)!.toString(16).padStart(4, '0')}`));
    run.frames.at(-1)!.place = piece.value;
    out += (piece.debug === '' ? '' : `${piece.debug}`) + (yield* formatValue(run, value, yield* formatted(run, piece.format, scope)));
  }
  return out;
}

export function* list(run: Interpreter, items: readonly Expression[], scope: Scope): Blocking<Value[]> {
  const out: Value[] = [];
  for (const item of items) {
    if (item.kind === 'Star') out.push(...(yield* run.items(yield* evaluate(run, item.value, scope))));
    else out.push(yield* evaluate(run, item, scope));
  }
  return out;
}

function* callArguments(run: Interpreter, written: readonly Argument[], scope: Scope): Blocking<{ args: Value[]; named: Map<string, Value> }> {
  const args: Value[] = [], named = new Map<string, Value>();
  for (const { kind, name, value: node } of written) {
    const value = yield* evaluate(run, node, scope);
    if (kind === 'star') args.push(...(yield* run.items(value)));
    else if (kind === 'stars') {
      if (!(value instanceof Dict)) throw run.error('TypeError', `argument after ** must be a mapping, not ${run.typeName(value)}`);
      for (const [key, own] of value.map.values()) named.set(String(key), own);
    } else if (name === undefined) args.push(value);
    else named.set(name, value);
  }
  return { args, named };
}

function* call(run: Interpreter, node: Expression & { kind: 'Call' }, scope: Scope): Blocking<Value> {
  if (node.callee.kind === 'Name' && node.callee.name === 'super' && node.arguments.length === 0) {
    let own: Scope | undefined = scope;
    while (own && !own.home) own = own.parent;
    if (!own?.home) throw run.error('RuntimeError', 'super(): no arguments');
    return new SuperView(own.home, own.first);
  }
  const target = yield* evaluate(run, node.callee, scope), { args, named } = yield* callArguments(run, node.arguments, scope);
  const frame = run.frames.at(-1)!;
  frame.place = node;
  if (target === run.builtins.get('locals') || target === run.builtins.get('globals') || target === run.builtins.get('vars') || target === run.builtins.get('dir')) run.asking = scope;
  return yield* run.call(target, args, named);
}

function* unary(run: Interpreter, node: Expression & { kind: 'Unary' }, value: Value): Blocking<Value> {
  if (node.operator === 'not') return !(yield* run.truth(value));
  run.frames.at(-1)!.place = node;
  const name = { '-': '__neg__', '+': '__pos__', '~': '__invert__' }[node.operator]!;
  const own = run.special(value, name);
  if (own !== undefined) return yield* run.call(own, [value]);
  if (value instanceof Float && node.operator !== '~') return node.operator === '-' ? new Float(-value.value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return node.operator === '-' ? 0 - Number(value) : node.operator === '+' ? Number(value) : -Number(value) - 1;
  if (typeof value === 'bigint') return node.operator === '-' ? -value : node.operator === '+' ? value : ~value;
  throw run.error('TypeError', `bad operand type for unary ${node.operator}: '${run.typeName(value)}'`);
}

const METHODS: Readonly<Record<string, string>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'truediv', '//': 'floordiv', '%': 'mod', '**': 'pow', '@': 'matmul', '&': 'and', '|': 'or', '^': 'xor', '<<': 'lshift', '>>': 'rshift' };

export function* binaryOperation(run: Interpreter, operator: string, left: Value, right: Value, inPlace: boolean): Blocking<Value> {
  const name = METHODS[operator]!;
  if (left instanceof PyObject || right instanceof PyObject) {
    const tries: [Value, string, Value][] = [...(inPlace ? [[left, `__i${name}__`, right] as [Value, string, Value]] : []), [left, `__${name}__`, right], [right, `__r${name}__`, left]];
    for (const [self, method, other] of tries) {
      const own = self instanceof PyObject && self.cls ? self.cls.find(method) : undefined;
      if (own === undefined) continue;
      const value = yield* run.call(own, [self, other]);
      if (value !== NOT_IMPLEMENTED) return value;
    }
  }
  return yield* arithmetic(run, operator, left, right, inPlace);
}

const ORDER: Readonly<Record<string, [string, string]>> = { '<': ['__lt__', '__gt__'], '>': ['__gt__', '__lt__'], '<=': ['__le__', '__ge__'], '>=': ['__ge__', '__le__'] };

export function* compare(run: Interpreter, operator: string, left: Value, right: Value): Blocking<Value> {
  switch (operator) {
    case 'is': return isSame(left, right);
    case 'is not': return !isSame(left, right);
    case 'in': return yield* contains(run, right, left);
    case 'not in': return !(yield* contains(run, right, left));
    case '==': return yield* equalValues(run, yield* asSet(run, left), yield* asSet(run, right));
    case '!=': {
      const own = run.special(left, '__ne__');
      if (own !== undefined) return yield* run.call(own, [left, right]);
      return !(yield* run.truth(yield* equalValues(run, yield* asSet(run, left), yield* asSet(run, right))));
    }
    default: break;
  }
  const [first, second] = ORDER[operator]!;
  for (const [self, method, other] of [[left, first, right], [right, second, left]] as const) {
    const own = self instanceof PyObject && self.cls ? self.cls.find(method) : undefined;
    if (own === undefined) continue;
    const value = yield* run.call(own, [self, other]);
    if (value !== NOT_IMPLEMENTED) return value;
  }
  return yield* compareOrder(run, operator, left, right);
}

const isSame = (left: Value, right: Value): boolean => left === right || (left instanceof Tuple && right instanceof Tuple && left.items.length === 0 && right.items.length === 0);

function* equalValues(run: Interpreter, left: Value, right: Value): Blocking<Value> {
  for (const [self, other] of [[left, right], [right, left]] as const) {
    const own = self instanceof PyObject && self.cls ? self.cls.find('__eq__') : undefined;
    if (own === undefined) continue;
    const value = yield* run.call(own, [self, other]);
    if (value !== NOT_IMPLEMENTED) return value;
  }
  return yield* equals(run, left, right);
}

function* contains(run: Interpreter, container: Value, item: Value): Blocking<boolean> {
  const own = container instanceof PyObject && container.cls ? container.cls.find('__contains__') : undefined;
  if (own !== undefined) return yield* run.truth(yield* run.call(own, [container, item]));
  if (typeof container === 'string') {
    if (typeof item !== 'string') throw run.error('TypeError', `'in <string>' requires string as left operand, not ${run.typeName(item)}`);
    return container.includes(item);
  }
  if (container instanceof Dict || container instanceof PySet) return container.map.has(yield* run.key(item));
  if (container instanceof Range && typeof item === 'number') return item >= Math.min(container.from, container.to) && (item - container.from) % container.step === 0 && (container.step > 0 ? item >= container.from && item < container.to : item <= container.from && item > container.to);
  if (container instanceof Bytes) return item instanceof Bytes ? [...container.data].join(',').includes([...item.data].join(',')) : container.data.includes(Number(item));
  let iterator: Iterator;
  try {
    iterator = yield* run.iterate(container);
  } catch (error) {
    if (error instanceof Raised && error.value.cls!.name === 'TypeError') throw run.error('TypeError', `argument of type '${run.typeName(container)}' is not iterable`);
    throw error;
  }
  for (let next = yield* iterator.next(); next !== END; next = yield* iterator.next()) if (isSame(next, item) || (yield* run.truth(yield* equalValues(run, next, item)))) return true;
  return false;
}

function* comprehension(run: Interpreter, node: Expression & { kind: 'Comprehension' }, scope: Scope): Blocking<Value> {
  const first = yield* evaluate(run, node.clauses[0]!.iterable, scope);
  run.frames.at(-1)!.place = node.clauses[0]!.iterable;
  const start = yield* iteration(run, first, node.clauses[0]!.isAsync), inner = new Scope('function', scope, new Map(), new Set(), scope.globals);
  inner.home = undefined;
  if (node.of === 'generator') {
    const frame = { file: run.frames.at(-1)!.file, name: `${run.frames.at(-1)!.name === '<module>' ? '' : `${run.frames.at(-1)!.name}.<locals>.`}<genexpr>`, place: node };
    const body = function* (): Blocking<Value> {
      run.frames.push(frame);
      const depth = run.frames.length;
      try {
        yield* clause(run, node.clauses, 0, inner, start, function* () {
          yield* handOut(run, yield* evaluate(run, node.element, inner));
        });
      } catch (error) {
        if (error instanceof Raised) run.traces.set(error.value, [{ ...frame }, ...(run.traces.get(error.value) ?? [])]);
        throw error;
      } finally {
        run.frames.length = depth - 1;
      }
      return null;
    };
    return suspended(run, 'generator', '<genexpr>', body());
  }
  const out: Value[] = [], dict = new Dict();
  yield* clause(run, node.clauses, 0, inner, start, function* () {
    const key = yield* evaluate(run, node.element, inner);
    if (node.value) yield* run.dictSet(dict, key, yield* evaluate(run, node.value, inner));
    else out.push(key);
  });
  return node.of === 'dict' ? dict : node.of === 'set' ? yield* run.setOf(out) : new List(out);
}

/** What goes over a value; with `async for`, waiting for each item. */
export function* iteration(run: Interpreter, over: Value, isAsync: boolean): Blocking<Iterator> {
  if (!isAsync) return yield* run.iterate(over);
  if (over instanceof Iterator && over.kind === 'async_generator') {
    return new Iterator('iterator', function* () {
      let value = yield* over.next();
      while (value !== END && !(value instanceof Produced)) {
        let sent: Value;
        try {
          sent = yield* handOut(run, value);
        } catch (error) {
          if (!(error instanceof Raised)) throw error;
          value = yield* throwInto(run, over, error.value);
          continue;
        }
        value = yield* over.next(sent);
      }
      return value === END ? END : (value as Produced).value;
    });
  }
  const asynchronous = yield* run.method(over, '__aiter__');
  return new Iterator('iterator', function* () {
    try {
      return yield* run.awaited(yield* run.method(asynchronous, '__anext__'));
    } catch (error) {
      if (error instanceof Raised && error.value.cls!.name === 'StopAsyncIteration') return END;
      throw error;
    }
  });
}

function* clause(run: Interpreter, clauses: readonly Clause[], at: number, scope: Scope, start: Iterator | undefined, each: () => Blocking<void>): Blocking<void> {
  const one = clauses[at];
  if (!one) return yield* each();
  const iterator = start ?? (yield* iteration(run, yield* evaluate(run, one.iterable, scope), one.isAsync));
  for (let next = yield* iterator.next(); next !== END; next = yield* iterator.next()) {
    yield* run.step();
    yield* assign(run, one.target, next, scope);
    let holds = true;
    for (const test of one.tests) holds &&= yield* run.truth(yield* evaluate(run, test, scope));
    if (holds) yield* clause(run, clauses, at + 1, scope, undefined, each);
  }
}

export function* assign(run: Interpreter, target: Expression, value: Value, scope: Scope): Blocking<void> {
  switch (target.kind) {
    case 'Name': return scope.set(target.name, value);
    case 'Attribute': {
      const object = yield* evaluate(run, target.object, scope);
      run.frames.at(-1)!.place = target;
      return yield* run.setAttribute(object, target.name, value);
    }
    case 'Subscript': {
      const object = yield* evaluate(run, target.object, scope), index = yield* evaluate(run, target.index, scope);
      run.frames.at(-1)!.place = target;
      return yield* setItem(run, object, index, value);
    }
    case 'Tuple': case 'List': return yield* unpack(run, target.items, value, scope, target);
    default: throw run.error('SyntaxError', 'cannot assign');
  }
}

function* unpack(run: Interpreter, targets: readonly Expression[], value: Value, scope: Scope, place: Expression): Blocking<void> {
  let items: Value[];
  run.frames.at(-1)!.place = place;
  try {
    items = yield* run.items(value);
  } catch (error) {
    if (error instanceof Raised && error.value.cls!.name === 'TypeError' && !(value instanceof PyObject && value.cls)) throw run.error('TypeError', `cannot unpack non-iterable ${run.typeName(value)} object`);
    throw error;
  }
  const star = targets.findIndex((one) => one.kind === 'Star');
  if (star < 0 && items.length > targets.length) throw run.error('ValueError', `too many values to unpack (expected ${targets.length}${run.newer(14) && (value instanceof List || value instanceof Tuple) ? `, got ${items.length}` : ''})`);
  if (items.length < targets.length - (star < 0 ? 0 : 1)) throw run.error('ValueError', `not enough values to unpack (expected ${star < 0 ? '' : 'at least '}${targets.length - (star < 0 ? 0 : 1)}, got ${items.length})`);
  const after = star < 0 ? 0 : targets.length - star - 1;
  for (const [i, target] of targets.entries()) {
    if (target.kind === 'Star') yield* assign(run, target.value, new List(items.slice(i, items.length - after)), scope);
    else yield* assign(run, target, items[star >= 0 && i > star ? items.length - (targets.length - i) : i], scope);
  }
}

export function* remove(run: Interpreter, target: Expression, scope: Scope): Blocking<void> {
  if (target.kind === 'Name') {
    const holder = scope.globals.has(target.name) ? scope.module.names : scope.names;
    if (!holder.has(target.name)) run.frames.at(-1)!.place = target;
    if (!holder.delete(target.name)) throw run.error('NameError', `name '${target.name}' is not defined`);
  } else if (target.kind === 'Subscript') {
    const object = yield* evaluate(run, target.object, scope), index = yield* evaluate(run, target.index, scope);
    run.frames.at(-1)!.place = target;
    yield* deleteItem(run, object, index);
  } else if (target.kind === 'Attribute') {
    const object = yield* evaluate(run, target.object, scope), holder = object instanceof PyClass || object instanceof PyObject ? object.attrs : undefined;
    if (!holder?.delete(target.name)) throw run.error('AttributeError', `'${run.typeName(object)}' object has no attribute '${target.name}'`);
  } else if (target.kind === 'Tuple' || target.kind === 'List') for (const item of target.items) yield* remove(run, item, scope);
}
