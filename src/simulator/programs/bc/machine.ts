import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { unescape } from '../escapes.ts';
import { add, compare, divide, formatDecimal, isZero, multiply, parseDecimal, power, remainder, rescale, squareRoot, whole, type Decimal } from './decimal.ts';
import type { Expression, Statement } from './parse.ts';

/** `address`: bc names the place in its byte code; ours tells how many steps were taken, which is near it. */
export class BcError extends Error {
  readonly address: number;
  constructor(message: string, address: number) {
    super(message);
    this.address = address;
  }
}

class Jump extends Error {
  readonly kind: 'return' | 'break' | 'continue' | 'quit';
  readonly value: Decimal;
  constructor(kind: Jump['kind'], value = whole(0)) {
    super(kind);
    this.kind = kind;
    this.value = value;
  }
}

type Scope = Map<string, Decimal>;

/** Characters on a line of output before it goes on with a backslash. */
const LINE = 68;

export class BcMachine {
  readonly #p: Process;
  readonly #library: boolean;
  readonly #globals: Scope = new Map();
  #locals: Scope | undefined;
  readonly #functions = new Map<string, Statement & { type: 'define' }>();
  #address = 0;

  constructor(p: Process, library: boolean) {
    this.#p = p;
    this.#library = library;
    this.#globals.set('scale', whole(library ? 20 : 0)).set('ibase', whole(10)).set('obase', whole(10)).set('last', whole(0));
  }

  get #scale(): number {
    return Number(this.#globals.get('scale')!.units);
  }

  /** True where the program quits. */
  *run(program: readonly Statement[]): Blocking<boolean> {
    this.#locals = undefined;
    this.#address = 0;
    try {
      for (const statement of program) yield* this.#execute(statement);
      return false;
    } catch (error) {
      if (error instanceof Jump) return error.kind === 'quit';
      throw error;
    }
  }

  *#execute(node: Statement): Blocking<void> {
    yield* this.#p.compute(0.002);
    switch (node.type) {
      case 'expression': return yield* this.#show(node.value);
      case 'print':
        for (const value of node.values) yield* this.#p.write(1, value.type === 'string' ? unescape(value.text) : formatDecimal(yield* this.#value(value), this.#base));
        return;
      case 'block':
        for (const statement of node.body) yield* this.#execute(statement);
        return;
      case 'if':
        if (!isZero(yield* this.#value(node.test))) yield* this.#execute(node.yes);
        else if (node.no) yield* this.#execute(node.no);
        return;
      case 'while': return yield* this.#loop(node.test, undefined, node.body);
      case 'for':
        if (node.initial) yield* this.#value(node.initial);
        return yield* this.#loop(node.test, node.update, node.body);
      case 'define': return void this.#functions.set(node.name, node);
      case 'return': throw new Jump('return', node.value ? yield* this.#value(node.value) : whole(0));
      case 'break': case 'continue': throw new Jump(node.type);
      case 'quit': case 'halt': throw new Jump('quit');
    }
  }

  *#loop(test: Expression | undefined, update: Expression | undefined, body: Statement): Blocking<void> {
    while (!test || !isZero(yield* this.#value(test))) {
      yield* this.#p.compute(0.002);
      try {
        yield* this.#execute(body);
      } catch (error) {
        if (!(error instanceof Jump) || (error.kind !== 'break' && error.kind !== 'continue')) throw error;
        if (error.kind === 'break') return;
      }
      if (update) yield* this.#value(update);
    }
  }

  get #base(): number {
    return Number(this.#globals.get('obase')!.units);
  }

  /** An expression shows its value, unless it is an assignment. */
  *#show(node: Expression): Blocking<void> {
    if (node.type === 'string') return yield* this.#p.write(1, node.text);
    const value = yield* this.#value(node);
    if (node.type === 'assign') return;
    this.#globals.set('last', value);
    const text = formatDecimal(value, this.#base);
    const lines = text.length <= LINE + 1 ? [text] : text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [text];
    yield* this.#p.write(1, `${lines.join('\\\n')}\n`);
  }

  #scopeOf(name: string): Scope {
    return this.#locals?.has(name) ? this.#locals : this.#globals;
  }

  *#place(node: Expression): Blocking<string> {
    if (node.type === 'name') return node.name;
    if (node.type !== 'element') throw new BcError('syntax error', this.#address);
    return `${node.name}[${String(rescale(yield* this.#value(node.index), 0).units)}]`;
  }

  *#value(node: Expression): Blocking<Decimal> {
    this.#address++;
    switch (node.type) {
      case 'number': return parseDecimal(node.text, Number(this.#globals.get('ibase')!.units));
      case 'string': return whole(0);
      case 'group': return yield* this.#value(node.value);
      case 'name': case 'element': {
        const place = yield* this.#place(node);
        return this.#scopeOf(place).get(place) ?? whole(0);
      }
      case 'unary': {
        const value = yield* this.#value(node.value);
        return node.operator === '!' ? whole(isZero(value) ? 1 : 0) : { ...value, units: -value.units };
      }
      case 'binary': return yield* this.#binary(node);
      case 'assign': {
        const right = yield* this.#value(node.value);
        const value = node.operator === '' ? right : this.#calculate(node.operator, yield* this.#value(node.target), right);
        yield* this.#assign(node.target, value);
        return value;
      }
      case 'step': {
        const before = yield* this.#value(node.target), after = add(before, whole(1), node.operator === '++' ? 1n : -1n);
        yield* this.#assign(node.target, after);
        return node.prefix ? after : before;
      }
      case 'call': return yield* this.#call(node.name, node.arguments);
    }
  }

  *#assign(target: Expression, value: Decimal): Blocking<void> {
    const place = yield* this.#place(target);
    this.#scopeOf(place).set(place, place === 'scale' || place === 'ibase' || place === 'obase' ? rescale(value, 0) : value);
  }

  *#binary({ operator, left, right }: Expression & { type: 'binary' }): Blocking<Decimal> {
    const a = yield* this.#value(left), b = yield* this.#value(right);
    const yes = (holds: boolean): Decimal => whole(holds ? 1 : 0);
    switch (operator) {
      case '&&': return yes(!isZero(a) && !isZero(b));
      case '||': return yes(!isZero(a) || !isZero(b));
      case '==': return yes(compare(a, b) === 0);
      case '!=': return yes(compare(a, b) !== 0);
      case '<': return yes(compare(a, b) < 0);
      case '<=': return yes(compare(a, b) <= 0);
      case '>': return yes(compare(a, b) > 0);
      case '>=': return yes(compare(a, b) >= 0);
      default: return this.#calculate(operator, a, b);
    }
  }

  #calculate(operator: string, a: Decimal, b: Decimal): Decimal {
    if ((operator === '/' || operator === '%') && isZero(b)) throw new BcError(operator === '/' ? 'Divide by zero' : 'Modulo by zero', this.#address);
    switch (operator) {
      case '+': return add(a, b);
      case '-': return add(a, b, -1n);
      case '*': return multiply(a, b, this.#scale);
      case '/': return divide(a, b, this.#scale);
      case '%': return remainder(a, b, this.#scale);
      default: return power(a, rescale(b, 0).units, this.#scale);
    }
  }

  *#call(name: string, args: readonly Expression[]): Blocking<Decimal> {
    const values: Decimal[] = [];
    for (const argument of args) values.push(yield* this.#value(argument));
    const [value = whole(0)] = values, own = this.#functions.get(name);
    if (own) return yield* this.#callOwn(own, values);
    if (name === 'sqrt') {
      if (value.units < 0n) throw new BcError('Square root of a negative number', this.#address);
      return squareRoot(value, this.#scale);
    }
    if (name === 'length') return whole(Math.max(value.units.toString().replace('-', '').length, value.scale, 1));
    if (name === 'scale') return whole(value.scale);
    if (this.#library && 'aslce'.includes(name) && name.length === 1) return series(name, value, this.#scale);
    throw new BcError(`Function ${name} not defined.`, this.#address);
  }

  *#callOwn(own: Statement & { type: 'define' }, values: readonly Decimal[]): Blocking<Decimal> {
    const outer = this.#locals;
    this.#locals = new Map([...own.parameters.map((name, i): [string, Decimal] => [name, values[i] ?? whole(0)]), ...own.autos.map((name): [string, Decimal] => [name, whole(0)])]);
    try {
      for (const statement of own.body) yield* this.#execute(statement);
      return whole(0);
    } catch (error) {
      if (error instanceof Jump && error.kind === 'return') return error.value;
      throw error;
    } finally {
      this.#locals = outer;
    }
  }
}

/** The functions of -l by their series, with some digits more than are shown. */
function series(name: string, x: Decimal, scale: number): Decimal {
  const more = scale + 10, one = whole(1);
  const cut = (value: Decimal): Decimal => rescale(value, scale);
  const wide = rescale(x, more), times = (a: Decimal, b: Decimal): Decimal => rescale({ units: a.units * b.units, scale: a.scale + b.scale }, more), over = (a: Decimal, b: Decimal): Decimal => divide(a, b, more);
  switch (name) {
    case 'e': {
      // e^x = (e^(x/2^n))^(2^n)
      let halvings = 0, small = wide;
      while (compare(small, one) > 0 || compare(small, whole(-1)) < 0) {
        small = over(small, whole(2));
        halvings++;
      }
      let sum = rescale(one, more), term = sum;
      for (let n = 1; !isZero(term); n++) sum = add(sum, (term = over(times(term, small), whole(n))));
      while (halvings-- > 0) sum = times(sum, sum);
      return cut(sum);
    }
    case 'l': {
      if (x.units <= 0n) return cut(add(whole(1), power(whole(10), BigInt(scale), 0), -1n));
      // ln x = 2^n ln(x^(1/2^n)), near 1 where the series is short
      let factor = 2n, root = wide;
      while (compare(root, { units: 11n, scale: 1 }) > 0 || compare(root, { units: 9n, scale: 1 }) < 0) {
        root = squareRoot(rescale(root, more), more);
        factor *= 2n;
      }
      const part = over(add(root, one, -1n), add(root, one)), square = times(part, part);
      let sum = part, term = part;
      for (let n = 3; !isZero(term); n += 2) sum = add(sum, over((term = times(term, square)), whole(n)));
      return cut({ units: sum.units * factor, scale: sum.scale });
    }
    case 'a': {
      // Halved until it is small: atan x = 2 atan(x / (1 + sqrt(1 + x²)))
      let factor = 1n, small = wide;
      while (compare(small, { units: 2n, scale: 1 }) > 0 || compare(small, { units: -2n, scale: 1 }) < 0) {
        small = over(small, add(one, squareRoot(add(one, times(small, small)), more)));
        factor *= 2n;
      }
      const square = times(small, small);
      let sum = small, term = small;
      for (let n = 3, sign = -1n; !isZero(term); n += 2, sign = -sign) sum = add(sum, over((term = times(term, square)), whole(n)), sign);
      return cut({ units: sum.units * factor, scale: sum.scale });
    }
    default: {
      let term = name === 's' ? wide : rescale(one, more), sum = term;
      const square = times(wide, wide);
      for (let n = name === 's' ? 2 : 1; !isZero(term); n += 2) {
        term = over(times(term, square), whole(n * (n + 1)));
        term = { ...term, units: -term.units };
        sum = add(sum, term);
      }
      return cut(sum);
    }
  }
}
