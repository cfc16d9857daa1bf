/** Runs a Lua script (lvm.c, ldebug.c): scopes, operators, calls, and the words of what goes wrong. */
import type { Block, Expression, Statement } from './syntax.ts';
import { isCallable, LuaError, numberText, Table, text, toNumber, truth, typeOf, type Callable, type Value } from './values.ts';

/** What a script may do before it is stopped: the real server would wait for it, and answer nobody. */
const STEPS = 3_000_000;
/** Calls within calls: less than the real 20,000. */
const DEEPEST = 180;
/** Metatables of metatables (MAXTAGLOOP). */
const LONGEST_CHAIN = 100;
const LONGEST_TEXT = 2 ** 24;
const BREAK = Symbol('break');

type Outcome = Value[] | typeof BREAK | undefined;

class Scope {
  readonly #held = new Map<string, Value>();
  readonly parent: Scope | undefined;
  /** The function it belongs to; what is outside of it is an upvalue there. */
  readonly frame: object;

  constructor(parent: Scope | undefined, frame: object) {
    this.parent = parent;
    this.frame = frame;
  }

  declare(name: string, value: Value): void {
    this.#held.set(name, value);
  }

  holder(name: string): Scope | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) if (scope.#held.has(name)) return scope;
    return undefined;
  }

  get(name: string): Value {
    return this.#held.get(name);
  }
}

/** Many values under a name that no script can have. */
const REST = '...';

export class Interpreter {
  readonly chunk: string;
  readonly globals: Table;
  /** Lines of the calls that are under way. */
  readonly lines = [0];
  /** What texts answer to. */
  strings: Table | undefined;
  #steps = 0;

  constructor(chunk: string, globals: Table) {
    this.chunk = chunk;
    this.globals = globals;
  }

  get line(): number {
    return this.lines.at(-1)!;
  }

  set line(line: number) {
    this.lines[this.lines.length - 1] = line;
  }

  /** Before every run: what an earlier one did and where it failed no longer counts. */
  begin(): void {
    this.#steps = 0;
    this.lines.length = 1;
  }

  /** A complaint with its place, so many calls up. */
  fail(words: string): never {
    throw new LuaError(`${this.chunk}:${this.line}: ${words}`);
  }

  run(block: Block, parameters: readonly Value[] = []): Value[] {
    return this.#function([], true, block, undefined).call([...parameters]);
  }

  call(callee: Value, args: Value[], name = '', depth = 0): Value[] {
    if (isCallable(callee)) return callee.call(args);
    const handler = this.metamethod(callee, '__call');
    if (handler !== undefined && depth < LONGEST_CHAIN) return this.call(handler, [callee, ...args], '', depth + 1);
    this.fail(`attempt to call ${name}a ${typeOf(callee)} value${name === '' ? '' : ')'}`);
  }

  metamethod(value: Value, name: string): Value {
    return value instanceof Table ? value.metatable?.get(name) : typeof value === 'string' && name === '__index' ? this.strings : undefined;
  }

  get(of: Value, key: Value, name = '', depth = 0): Value {
    if (depth > LONGEST_CHAIN) this.fail('loop in gettable');
    if (of instanceof Table) {
      const value = of.get(key);
      if (value !== undefined || !of.metatable) return value;
    }
    const handler = this.metamethod(of, '__index');
    if (handler === undefined) {
      if (of instanceof Table) return undefined;
      this.fail(`attempt to index ${name}a ${typeOf(of)} value${name === '' ? '' : ')'}`);
    }
    return isCallable(handler) ? this.call(handler, [of, key])[0] : this.get(handler, key, '', depth + 1);
  }

  set(of: Value, key: Value, value: Value, name = '', depth = 0): void {
    if (depth > LONGEST_CHAIN) this.fail('loop in settable');
    const handler = of instanceof Table && (of.get(key) !== undefined || !of.metatable) ? undefined : this.metamethod(of, '__newindex');
    if (handler !== undefined) {
      if (isCallable(handler)) this.call(handler, [of, key, value]);
      else this.set(handler, key, value, '', depth + 1);
      return;
    }
    if (!(of instanceof Table)) this.fail(`attempt to index ${name}a ${typeOf(of)} value${name === '' ? '' : ')'}`);
    if (of.readOnly) this.fail('Attempt to modify a readonly table');
    if (key === undefined || Number.isNaN(key)) this.fail(`table index is ${key === undefined ? 'nil' : 'NaN'}`);
    of.set(key, value);
  }

  tostring(value: Value): string {
    const handler = this.metamethod(value, '__tostring');
    return handler === undefined ? text(value) : text(this.call(handler, [value])[0]);
  }

  step(): void {
    if (++this.#steps > STEPS) throw new LuaError('ERR a script of so many steps is not simulated here');
  }

  /** As a whole: texts grow no further than this. */
  bounded(value: string): string {
    if (value.length > LONGEST_TEXT) throw new LuaError('not enough memory');
    return value;
  }

  #function(parameters: readonly string[], variadic: boolean, body: Block, outer: Scope | undefined): Callable {
    return {
      call: (args) => {
        if (this.lines.length > DEEPEST) throw new LuaError('ERR calls as deep as these are not simulated here');
        this.step();
        const scope = new Scope(outer, {});
        parameters.forEach((name, index) => scope.declare(name, args[index]));
        if (variadic) scope.declare(REST, Table.of(args.slice(parameters.length).map((one) => one ?? NIL)));
        // What is thrown leaves the lines as they are: whoever catches it sees where it was thrown.
        this.lines.push(this.line);
        const outcome = this.#block(body, scope);
        this.lines.pop();
        return Array.isArray(outcome) ? outcome : [];
      },
    };
  }

  #block(block: Block, scope: Scope): Outcome {
    for (const statement of block) {
      this.line = statement.line;
      const outcome = this.#statement(statement, scope);
      if (outcome !== undefined) return outcome;
    }
    return undefined;
  }

  #inside(block: Block, scope: Scope): Outcome {
    this.step();
    return this.#block(block, new Scope(scope, scope.frame));
  }

  #statement(statement: Statement, scope: Scope): Outcome {
    switch (statement.kind) {
      case 'return': return this.#values(statement.values, scope);
      case 'break': return BREAK;
      case 'do': return this.#inside(statement.body, scope);
      case 'call':
        this.#many(statement.call, scope);
        return undefined;
      case 'if': {
        for (const { condition, body } of statement.clauses) if (truth(this.#value(condition, scope))) return this.#inside(body, scope);
        return statement.otherwise && this.#inside(statement.otherwise, scope);
      }
      case 'while':
        while (truth(this.#value(statement.condition, scope))) {
          const outcome = this.#inside(statement.body, scope);
          if (outcome === BREAK) break;
          if (outcome) return outcome;
        }
        return undefined;
      case 'repeat':
        for (;;) {
          this.step();
          const inner = new Scope(scope, scope.frame), outcome = this.#block(statement.body, inner);
          if (outcome === BREAK) return undefined;
          if (outcome) return outcome;
          if (truth(this.#value(statement.condition, inner))) return undefined;
        }
      case 'count': return this.#count(statement, scope);
      case 'each': return this.#each(statement, scope);
      case 'local': {
        const values = this.#values(statement.values, scope);
        statement.names.forEach((name, index) => scope.declare(name, values[index]));
        return undefined;
      }
      case 'local function':
        scope.declare(statement.name, undefined);
        scope.declare(statement.name, this.#value(statement.value, scope));
        return undefined;
      case 'assign': {
        const values = this.#values(statement.values, scope);
        statement.targets.forEach((target, index) => this.#assign(target, values[index], scope));
        return undefined;
      }
    }
  }

  #assign(target: Expression, value: Value, scope: Scope): void {
    if (target.kind === 'name') {
      const holder = scope.holder(target.name);
      if (holder) holder.declare(target.name, value);
      else this.set(this.globals, target.name, value);
    } else if (target.kind === 'index') {
      const of = this.#value(target.of, scope), key = this.#value(target.key, scope);
      this.set(of, key, value, this.#named(target.of, scope));
    }
  }

  #count({ name, from, to, step, body }: Extract<Statement, { kind: 'count' }>, scope: Scope): Outcome {
    const number = (expression: Expression, what: string): number => toNumber(this.#value(expression, scope)) ?? this.fail(`'for' ${what} must be a number`);
    const first = number(from, 'initial value'), limit = number(to, 'limit'), by = step ? number(step, 'step') : 1;
    for (let i = first; by > 0 ? i <= limit : i >= limit; i += by) {
      this.step();
      const inner = new Scope(scope, scope.frame);
      inner.declare(name, i);
      const outcome = this.#block(body, inner);
      if (outcome === BREAK) break;
      if (outcome) return outcome;
    }
    return undefined;
  }

  #each({ names, values, body, line }: Extract<Statement, { kind: 'each' }>, scope: Scope): Outcome {
    const [iterate, over, start] = this.#values(values, scope);
    let control = start;
    for (;;) {
      this.step();
      this.line = line;
      const found = this.call(iterate, [over, control]);
      control = found[0];
      if (control === undefined) return undefined;
      const inner = new Scope(scope, scope.frame);
      names.forEach((name, index) => inner.declare(name, found[index]));
      const outcome = this.#block(body, inner);
      if (outcome === BREAK) return undefined;
      if (outcome) return outcome;
    }
  }

  #values(expressions: readonly Expression[], scope: Scope): Value[] {
    return expressions.flatMap((one, index) => (index === expressions.length - 1 ? this.#many(one, scope) : [this.#value(one, scope)]));
  }

  #many(expression: Expression, scope: Scope): Value[] {
    if (expression.kind === 'rest') return (scope.holder(REST)!.get(REST) as Table).list.map((one) => (one === NIL ? undefined : one));
    if (expression.kind !== 'call') return [this.#value(expression, scope)];
    const of = this.#value(expression.of, scope), { method, line } = expression;
    const callee = method === undefined ? of : this.get(of, method, this.#named(expression.of, scope));
    const args = this.#values(expression.arguments, scope);
    this.line = line;
    return this.call(callee, method === undefined ? args : [of, ...args], method === undefined ? this.#named(expression.of, scope) : `method '${method}' (`);
  }

  /** What a complaint calls it. */
  #named(expression: Expression, scope: Scope): string {
    if (expression.kind === 'index' && expression.key.kind === 'constant' && typeof expression.key.value === 'string') return `field '${expression.key.value}' (`;
    if (expression.kind === 'index') return "field '?' (";
    if (expression.kind !== 'name') return '';
    const holder = scope.holder(expression.name);
    return `${!holder ? 'global' : holder.frame === scope.frame ? 'local' : 'upvalue'} '${expression.name}' (`;
  }

  #value(expression: Expression, scope: Scope): Value {
    switch (expression.kind) {
      case 'constant': return expression.value;
      case 'name': {
        const holder = scope.holder(expression.name);
        return holder ? holder.get(expression.name) : this.get(this.globals, expression.name);
      }
      case 'one': return this.#value(expression.of, scope);
      case 'rest': case 'call': return this.#many(expression, scope)[0];
      case 'index': {
        const of = this.#value(expression.of, scope), key = this.#value(expression.key, scope);
        this.line = expression.line;
        return this.get(of, key, this.#named(expression.of, scope));
      }
      case 'function': return this.#function(expression.parameters, expression.variadic, expression.body, scope);
      case 'table': return this.#table(expression, scope);
      case 'unary': return this.#unary(expression, scope);
      case 'binary': return this.#binary(expression, scope);
    }
  }

  #table({ items }: Extract<Expression, { kind: 'table' }>, scope: Scope): Table {
    const table = new Table();
    let next = 1;
    items.forEach(({ key, value }, index) => {
      if (key) this.set(table, this.#value(key, scope), this.#value(value, scope));
      else for (const one of index === items.length - 1 ? this.#many(value, scope) : [this.#value(value, scope)]) table.set(next++, one);
    });
    return table;
  }

  #unary({ operator, operand, line }: Extract<Expression, { kind: 'unary' }>, scope: Scope): Value {
    const value = this.#value(operand, scope);
    this.line = line;
    if (operator === 'not') return !truth(value);
    if (operator === '#') {
      if (typeof value === 'string') return value.length;
      return value instanceof Table ? value.length : this.#cannot('get length of', operand, value, scope);
    }
    const number = toNumber(value), handler = number === undefined ? this.metamethod(value, '__unm') : undefined;
    if (handler !== undefined) return this.call(handler, [value])[0];
    return number === undefined ? this.#cannot('perform arithmetic on', operand, value, scope) : -number;
  }

  #cannot(what: string, expression: Expression, value: Value, scope: Scope): never {
    const name = this.#named(expression, scope);
    this.fail(`attempt to ${what} ${name}a ${typeOf(value)} value${name === '' ? '' : ')'}`);
  }

  #binary({ operator, left, right, line }: Extract<Expression, { kind: 'binary' }>, scope: Scope): Value {
    const a = this.#value(left, scope);
    if (operator === 'and') return truth(a) ? this.#value(right, scope) : a;
    if (operator === 'or') return truth(a) ? a : this.#value(right, scope);
    const b = this.#value(right, scope);
    this.line = line;
    switch (operator) {
      case '==': return this.#equal(a, b);
      case '~=': return !this.#equal(a, b);
      case '<': return this.less(a, b);
      case '>': return this.less(b, a);
      case '<=': return this.#atMost(a, b);
      case '>=': return this.#atMost(b, a);
      case '..': {
        const joins = (value: Value): value is string | number => typeof value === 'string' || typeof value === 'number';
        if (joins(a) && joins(b)) return this.bounded(text(a) + text(b));
        const handler = this.metamethod(a, '__concat') ?? this.metamethod(b, '__concat');
        return handler !== undefined ? this.call(handler, [a, b])[0] : joins(a) ? this.#cannot('concatenate', right, b, scope) : this.#cannot('concatenate', left, a, scope);
      }
      default: {
        const x = toNumber(a), y = toNumber(b);
        if (x !== undefined && y !== undefined) return ARITHMETIC[operator]!.of(x, y);
        const handler = this.metamethod(a, ARITHMETIC[operator]!.event) ?? this.metamethod(b, ARITHMETIC[operator]!.event);
        return handler !== undefined ? this.call(handler, [a, b])[0] : x === undefined ? this.#cannot('perform arithmetic on', left, a, scope) : this.#cannot('perform arithmetic on', right, b, scope);
      }
    }
  }

  #equal(a: Value, b: Value): boolean {
    if (a === b || !(a instanceof Table) || !(b instanceof Table)) return a === b;
    const handler = this.metamethod(a, '__eq');
    return handler !== undefined && handler === this.metamethod(b, '__eq') && truth(this.call(handler, [a, b])[0]);
  }

  /** `nowhere`: asked by the library, which has no lines. */
  less(a: Value, b: Value, nowhere = false): boolean {
    if ((typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string')) return a < b;
    return this.#compared('__lt', a, b, nowhere);
  }

  #atMost(a: Value, b: Value): boolean {
    if ((typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string')) return a <= b;
    return this.#compared('__le', a, b);
  }

  #compared(event: string, a: Value, b: Value, nowhere = false): boolean {
    const handler = this.metamethod(a, event);
    if (handler !== undefined) return truth(this.call(handler, [a, b])[0]);
    const words = typeOf(a) === typeOf(b) ? `attempt to compare two ${typeOf(a)} values` : `attempt to compare ${typeOf(a)} with ${typeOf(b)}`;
    if (nowhere) throw new LuaError(words);
    this.fail(words);
  }
}

/** Holds the place of nil among the values of '...'. */
const NIL = new Table();

const ARITHMETIC: Readonly<Record<string, { event: string; of(a: number, b: number): number }>> = {
  '+': { event: '__add', of: (a, b) => a + b },
  '-': { event: '__sub', of: (a, b) => a - b },
  '*': { event: '__mul', of: (a, b) => a * b },
  '/': { event: '__div', of: (a, b) => a / b },
  '%': { event: '__mod', of: (a, b) => a - Math.floor(a / b) * b },
  '^': { event: '__pow', of: (a, b) => a ** b },
};

/** A number as an argument of a command (%.17g). */
export const argumentText = (value: number): string => (Number.isInteger(value) && Math.abs(value) < 2 ** 63 ? BigInt(value).toString() : numberText(value, 17));
