/** Runs the tree of a small Python program. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { builtins, isException, membersOf, moduleNamed } from './library.ts';
import type { Expression, Parameter, Statement } from './parse.ts';
import { Unknown } from './tokens.ts';
import { Callable, equal, Float, formatted, isNumber, itemsOf, List, Module, numberOf, Raised, repr, text, truth, typeName, type Value } from './values.ts';

/** A loop or a function is left. */
class Leave {
  readonly how: 'break' | 'continue' | 'return';
  readonly value: Value;
  constructor(how: Leave['how'], value: Value = null) {
    this.how = how;
    this.value = value;
  }
}

class Scope {
  readonly names = new Map<string, Value>();
  readonly outer: Scope | undefined;
  constructor(outer?: Scope) {
    this.outer = outer;
  }

  find(name: string): Value | undefined {
    return this.names.has(name) ? this.names.get(name) : this.outer?.find(name);
  }
}

interface Frame {
  readonly name: string;
  line: number;
}

export class Interpreter {
  readonly #p: Process;
  readonly #globals = new Scope();
  readonly #builtins: ReadonlyMap<string, Value>;
  /** The functions that run, the last one innermost, each with the line it is at. */
  readonly #frames: Frame[] = [{ name: '<module>', line: 0 }];
  /** What the handlers that run took, the last one innermost. */
  readonly #handled: Raised[] = [];
  /** The functions that ran when the error arose. */
  readonly #arose = new WeakMap<Raised, readonly Frame[]>();

  constructor(p: Process) {
    this.#p = p;
    this.#builtins = builtins(p);
    this.#globals.names.set('__name__', '__main__');
  }

  /** @throws Raised, Unknown */
  *run(statements: readonly Statement[]): Blocking<void> {
    yield* this.#block(statements, this.#globals);
  }

  /** Where an error arose, from the outermost function inwards. */
  framesOf(error: Raised): readonly Frame[] {
    return this.#arose.get(error) ?? this.#frames;
  }

  *#block(statements: readonly Statement[], scope: Scope): Blocking<Leave | undefined> {
    for (const statement of statements) {
      this.#frames.at(-1)!.line = statement.line;
      yield* this.#p.compute(0.002);
      const leave = yield* this.#statement(statement, scope);
      if (leave) return leave;
    }
    return undefined;
  }

  *#statement(statement: Statement, scope: Scope): Blocking<Leave | undefined> {
    switch (statement.kind) {
      case 'expression':
        yield* this.evaluate(statement.expression, scope);
        return undefined;
      case 'assign': return yield* this.#assign(statement, scope);
      case 'if':
        for (const { test, body } of statement.branches) if (!test || truth(yield* this.evaluate(test, scope))) return yield* this.#block(body, scope);
        return undefined;
      case 'while':
        while (truth(yield* this.evaluate(statement.test, scope))) {
          const leave = yield* this.#block(statement.body, scope);
          if (leave?.how === 'return') return leave;
          if (leave?.how === 'break') break;
        }
        return undefined;
      case 'for':
        for (const item of itemsOf(yield* this.evaluate(statement.from, scope))) {
          bind(statement.names, item, scope);
          const leave = yield* this.#block(statement.body, scope);
          if (leave?.how === 'return') return leave;
          if (leave?.how === 'break') break;
        }
        return undefined;
      case 'def':
        scope.names.set(statement.name, yield* this.#define(statement.name, statement, scope));
        return undefined;
      case 'return': return new Leave('return', statement.value ? yield* this.evaluate(statement.value, scope) : null);
      case 'break': case 'continue': return new Leave(statement.kind);
      case 'import': return this.#import(statement, scope);
      case 'raise': throw statement.value ? raisedOf(yield* this.evaluate(statement.value, scope)) : this.#handled.at(-1) ?? new Raised('RuntimeError', 'No active exception to reraise');
      case 'assert':
        if (!truth(yield* this.evaluate(statement.test, scope))) throw new Raised('AssertionError', statement.message ? text(yield* this.evaluate(statement.message, scope)) : '');
        return undefined;
      case 'try': return yield* this.#attempt(statement, scope);
      case 'pass': return undefined;
    }
  }

  *#attempt({ body, handlers, otherwise, last }: Extract<Statement, { kind: 'try' }>, scope: Scope): Blocking<Leave | undefined> {
    let leave: Leave | undefined;
    try {
      leave = yield* this.#handle(body, handlers, otherwise, scope);
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      const left = last && (yield* this.#block(last, scope));
      if (left) return left;
      throw error;
    }
    return (last && (yield* this.#block(last, scope))) ?? leave;
  }

  *#handle(body: readonly Statement[], handlers: Extract<Statement, { kind: 'try' }>['handlers'], otherwise: readonly Statement[] | undefined, scope: Scope): Blocking<Leave | undefined> {
    let leave: Leave | undefined;
    try {
      leave = yield* this.#block(body, scope);
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      for (const { type, name, body: handler } of handlers) {
        if (!catches(type ? yield* this.evaluate(type, scope) : undefined, error)) continue;
        if (name) scope.names.set(name, error.message);
        this.#handled.push(error);
        try {
          return yield* this.#block(handler, scope);
        } finally {
          this.#handled.pop();
        }
      }
      throw error;
    }
    return leave ?? (otherwise && (yield* this.#block(otherwise, scope)));
  }

  #import({ modules, from }: Extract<Statement, { kind: 'import' }>, scope: Scope): undefined {
    for (const { name, as } of modules) {
      const module = moduleNamed(this.#p, from ?? name);
      const value = from === undefined ? module : module.members.get(name);
      if (value === undefined) throw new Unknown(`'${from}.${name}'`);
      scope.names.set(from === undefined ? as.split('.')[0]! : as, value);
    }
    return undefined;
  }

  *#define(name: string, { parameters, body }: { parameters: readonly Parameter[]; body: readonly Statement[] }, scope: Scope): Blocking<Value> {
    const initials: (Value | undefined)[] = [];
    for (const { initial } of parameters) initials.push(initial ? yield* this.evaluate(initial, scope) : undefined);
    const self = this;
    return new Callable(name, function* (args, named) {
      const own = new Scope(scope);
      for (const [index, parameter] of parameters.entries()) {
        const value = args[index] ?? named.get(parameter.name) ?? initials[index];
        if (value === undefined) throw new Raised('TypeError', `${name}() missing 1 required positional argument: '${parameter.name}'`);
        own.names.set(parameter.name, value);
      }
      if (args.length > parameters.length) throw new Raised('TypeError', `${name}() takes ${parameters.length} positional argument${parameters.length === 1 ? '' : 's'} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`);
      return yield* self.#called(name, body, own);
    });
  }

  *#called(name: string, body: readonly Statement[], scope: Scope): Blocking<Value> {
    if (this.#frames.length >= 1000) throw new Raised('RecursionError', 'maximum recursion depth exceeded');
    this.#frames.push({ name, line: body[0]?.line ?? 0 });
    try {
      return (yield* this.#block(body, scope))?.value ?? null;
    } catch (error) {
      if (error instanceof Raised && !this.#arose.has(error)) this.#arose.set(error, this.#frames.map((frame) => ({ ...frame })));
      throw error;
    } finally {
      this.#frames.pop();
    }
  }

  *#assign({ target, operator, value }: Extract<Statement, { kind: 'assign' }>, scope: Scope): Blocking<undefined> {
    let result = yield* this.evaluate(value, scope);
    if (operator !== '=') result = binary(operator.slice(0, -1), yield* this.evaluate(target, scope), result);
    if (target.kind === 'name') scope.names.set(target.name, result);
    else if (target.kind === 'list') bind(target.items.map((item) => (item.kind === 'name' ? item.name : '')), result, scope);
    else if (target.kind === 'index' && target.index) {
      const object = yield* this.evaluate(target.object, scope), index = yield* this.evaluate(target.index, scope);
      if (object instanceof Map) object.set(index, result);
      else if (object instanceof List) object.items[position(object.items.length, index, 'list assignment index')] = result;
      else throw new Raised('TypeError', `'${typeName(object)}' object does not support item assignment`);
    } else throw new Unknown('this assignment');
    return undefined;
  }

  *evaluate(expression: Expression, scope: Scope): Blocking<Value> {
    switch (expression.kind) {
      case 'value': return expression.float ? new Float(expression.value as number) : expression.value;
      case 'name': {
        const value = scope.find(expression.name) ?? (scope.find(expression.name) === null ? null : this.#builtins.get(expression.name));
        if (value === undefined) throw new Raised('NameError', `name '${expression.name}' is not defined`);
        return value;
      }
      case 'format': {
        let whole = '';
        for (const part of expression.parts) whole += typeof part === 'string' ? part : shown(yield* this.evaluate(part.expression, scope), part.format, part.shown);
        return whole;
      }
      case 'list': return new List(yield* this.#all(expression.items, scope), expression.tuple);
      case 'dict': {
        const dict = new Map<Value, Value>();
        for (const [key, value] of expression.entries) dict.set(yield* this.evaluate(key, scope), yield* this.evaluate(value, scope));
        return dict;
      }
      case 'unary': return unary(expression.operator, yield* this.evaluate(expression.operand, scope));
      case 'binary': return yield* this.#binary(expression, scope);
      case 'choice': return yield* this.evaluate(truth(yield* this.evaluate(expression.test, scope)) ? expression.yes : expression.no, scope);
      case 'member': return member(yield* this.evaluate(expression.object, scope), expression.name);
      case 'index': return yield* this.#index(expression, scope);
      case 'each': return yield* this.#each(expression, scope);
      case 'lambda': return yield* this.#define('<lambda>', expression, scope);
      case 'call': {
        const callee = yield* this.evaluate(expression.callee, scope);
        if (!(callee instanceof Callable)) throw new Raised('TypeError', `'${typeName(callee)}' object is not callable`);
        const args = yield* this.#all(expression.args, scope), named = new Map<string, Value>();
        for (const [name, value] of expression.named) named.set(name, yield* this.evaluate(value, scope));
        return yield* callee.run(args, named);
      }
    }
  }

  *#all(expressions: readonly Expression[], scope: Scope): Blocking<Value[]> {
    const values: Value[] = [];
    for (const one of expressions) values.push(yield* this.evaluate(one, scope));
    return values;
  }

  *#each({ item, key, names, from, test }: Extract<Expression, { kind: 'each' }>, scope: Scope): Blocking<Value> {
    const own = new Scope(scope), items: Value[] = [], dict = new Map<Value, Value>();
    for (const one of itemsOf(yield* this.evaluate(from, scope))) {
      bind(names, one, own);
      if (test && !truth(yield* this.evaluate(test, own))) continue;
      if (key) dict.set(yield* this.evaluate(key, own), yield* this.evaluate(item, own));
      else items.push(yield* this.evaluate(item, own));
    }
    return key ? dict : new List(items);
  }

  *#binary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, scope: Scope): Blocking<Value> {
    const first = yield* this.evaluate(left, scope);
    if (operator === 'and') return truth(first) ? yield* this.evaluate(right, scope) : first;
    if (operator === 'or') return truth(first) ? first : yield* this.evaluate(right, scope);
    return binary(operator, first, yield* this.evaluate(right, scope));
  }

  *#index({ object, index, slice }: Extract<Expression, { kind: 'index' }>, scope: Scope): Blocking<Value> {
    const value = yield* this.evaluate(object, scope);
    if (slice) {
      const from = slice.from ? numberOf(yield* this.evaluate(slice.from, scope)) : 0, to = slice.to ? numberOf(yield* this.evaluate(slice.to, scope)) : undefined;
      return typeof value === 'string' ? value.slice(from, to) : new List(itemsOf(value).slice(from, to), value instanceof List && value.isTuple);
    }
    const key = yield* this.evaluate(index!, scope);
    if (value instanceof Map) {
      if (!value.has(key)) throw new Raised('KeyError', repr(key));
      return value.get(key)!;
    }
    if (typeof value !== 'string' && !(value instanceof List)) throw new Raised('TypeError', `'${typeName(value)}' object is not subscriptable`);
    const items = itemsOf(value);
    return items[position(items.length, key, typeof value === 'string' ? 'string index' : `${typeName(value)} index`)]!;
  }
}

const shown = (value: Value, format: string, asRepr: boolean): string => (format === '' ? (asRepr ? repr(value) : text(value)) : formatted(value, format));

function bind(names: readonly string[], value: Value, scope: Scope): void {
  if (names.length === 1) {
    scope.names.set(names[0]!, value);
    return;
  }
  const items = itemsOf(value);
  if (items.length !== names.length) throw new Raised('ValueError', items.length > names.length ? `too many values to unpack (expected ${names.length})` : `not enough values to unpack (expected ${names.length}, got ${items.length})`);
  names.forEach((name, i) => scope.names.set(name, items[i]!));
}

function position(length: number, index: Value, what: string): number {
  const at = numberOf(index) < 0 ? length + numberOf(index) : numberOf(index);
  if (at < 0 || at >= length) throw new Raised('IndexError', `${what} out of range`);
  return at;
}

/** Whether `except types` takes an error; without types it takes all. @throws Raised */
function catches(types: Value | undefined, error: Raised): boolean {
  if (types === undefined) return true;
  return (types instanceof List ? types.items : [types]).some((type) => {
    if (type instanceof Callable && type.name !== '') return isException(error.type, type.name);
    throw new Raised('TypeError', 'catching classes that do not inherit from BaseException is not allowed');
  });
}

/** `raise ValueError('x')`: what a built-in exception's call gave. */
function raisedOf(value: Value): Raised {
  if (value instanceof Callable && isException(value.name, 'BaseException')) return new Raised(value.name, '');
  const [type, message] = value instanceof List ? value.items : [];
  if (typeof type !== 'string') throw new Raised('TypeError', 'exceptions must derive from BaseException');
  return new Raised(type, text(message ?? ''));
}

function unary(operator: string, value: Value): Value {
  if (operator === 'not') return !truth(value);
  if (!isNumber(value)) throw new Raised('TypeError', `bad operand type for unary ${operator}: '${typeName(value)}'`);
  const number = operator === '-' ? -numberOf(value) : operator === '~' ? ~numberOf(value) : numberOf(value);
  return value instanceof Float ? new Float(number) : number;
}

function member(object: Value, name: string): Value {
  const value = object instanceof Module ? object.members.get(name) : membersOf(object, name);
  if (value !== undefined) return value;
  if (object instanceof Module) throw new Unknown(`'${object.name}.${name}'`);
  throw new Raised('AttributeError', `'${typeName(object)}' object has no attribute '${name}'`);
}

function compare(operator: string, a: Value, b: Value): boolean {
  const comparable = (isNumber(a) && isNumber(b)) || (typeof a === 'string' && typeof b === 'string');
  if (!comparable) throw new Raised('TypeError', `'${operator}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
  const [x, y] = typeof a === 'string' ? [a, b as string] : [numberOf(a), numberOf(b)];
  return operator === '<' ? x < y : operator === '>' ? x > y : operator === '<=' ? x <= y : x >= y;
}

function contains(item: Value, container: Value): boolean {
  if (typeof container === 'string') return typeof item === 'string' && container.includes(item);
  if (container instanceof Map) return container.has(item);
  return itemsOf(container).some((one) => equal(one, item));
}

function binary(operator: string, a: Value, b: Value): Value {
  switch (operator) {
    case '==': return equal(a, b);
    case '!=': return !equal(a, b);
    case 'is': return a === b;
    case 'is not': return a !== b;
    case 'in': return contains(a, b);
    case 'not in': return !contains(a, b);
    case '<': case '>': case '<=': case '>=': return compare(operator, a, b);
    default: break;
  }
  if (isNumber(a) && isNumber(b)) return arithmetic(operator, a, b);
  if (operator === '+' && typeof a === 'string' && typeof b === 'string') return a + b;
  if (operator === '+' && a instanceof List && b instanceof List) return new List([...a.items, ...b.items], a.isTuple);
  if (operator === '*' && typeof a === 'string' && typeof b === 'number') return a.repeat(Math.max(0, b));
  if (operator === '*' && a instanceof List && typeof b === 'number') return new List(Array.from({ length: Math.max(0, b) }, () => a.items).flat(), a.isTuple);
  if (operator === '%' && typeof a === 'string') return percent(a, b);
  if (operator === '+' && typeof a === 'string') throw new Raised('TypeError', `can only concatenate str (not "${typeName(b)}") to str`);
  throw new Raised('TypeError', `unsupported operand type(s) for ${operator}: '${typeName(a)}' and '${typeName(b)}'`);
}

function percent(format: string, value: Value): string {
  const values = value instanceof List && value.isTuple ? [...value.items] : [value];
  return format.replace(/%(?:(\d*\.?\d*)([sdfrx])|%)/g, (whole, spec: string | undefined, kind: string | undefined) => {
    if (!kind) return '%';
    const next = values.shift() ?? null;
    return kind === 'r' ? repr(next) : kind === 's' ? text(next) : formatted(next, `${spec ?? ''}${kind}`) || whole;
  });
}

function arithmetic(operator: string, a: number | Float | boolean, b: number | Float | boolean): Value {
  const x = numberOf(a), y = numberOf(b);
  const result = (value: number): Value => (a instanceof Float || b instanceof Float ? new Float(value) : value);
  if (['/', '//', '%'].includes(operator) && y === 0) throw new Raised('ZeroDivisionError', a instanceof Float || b instanceof Float ? 'float division by zero' : operator === '/' ? 'division by zero' : operator === '%' ? 'integer modulo by zero' : 'integer division or modulo by zero');
  switch (operator) {
    case '+': return result(x + y);
    case '-': return result(x - y);
    case '*': return result(x * y);
    case '/': return new Float(x / y);
    case '//': return result(Math.floor(x / y));
    case '%': return result(x - y * Math.floor(x / y));
    case '**': return y < 0 ? new Float(x ** y) : result(x ** y);
    case '&': return x & y;
    case '|': return x | y;
    case '^': return x ^ y;
    default: throw new Unknown(`'${operator}'`);
  }
}
