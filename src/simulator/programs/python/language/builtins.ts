/** Built-in classes, exceptions and functions. Long because it is a list: an entry for each name. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { compare } from './evaluate.ts';
import { openFile } from './files.ts';
import { formatValue } from './format.ts';
import { iteratorOver, type Interpreter } from './interpreter.ts';
import { installMethods } from './methods.ts';
import { binaryOperation } from './evaluate.ts';
import { isNumber, toNumber, whole } from './operators.ts';
import { sortValues } from './sorting.ts';
import { Bytes, Dict, ELLIPSIS, END, Float, Iterator, List, Native, NOT_IMPLEMENTED, Property, PyClass, PyFunction, PyObject, PySet, Raised, Range, Slice, SuperView, Tuple, Wrapped, type Act, type Named, type Value } from './values.ts';

/** Exceptions with what each is a kind of. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  BaseException: 'object', Exception: 'BaseException', SystemExit: 'BaseException', KeyboardInterrupt: 'BaseException', GeneratorExit: 'BaseException', ArithmeticError: 'Exception', AssertionError: 'Exception', AttributeError: 'Exception', BufferError: 'Exception', EOFError: 'Exception', ImportError: 'Exception', LookupError: 'Exception', MemoryError: 'Exception', NameError: 'Exception', OSError: 'Exception', ReferenceError: 'Exception', RuntimeError: 'Exception', StopIteration: 'Exception', StopAsyncIteration: 'Exception', SyntaxError: 'Exception', TypeError: 'Exception', ValueError: 'Exception', Warning: 'Exception',
  ZeroDivisionError: 'ArithmeticError', OverflowError: 'ArithmeticError', FloatingPointError: 'ArithmeticError', ModuleNotFoundError: 'ImportError', IndexError: 'LookupError', KeyError: 'LookupError', UnboundLocalError: 'NameError', NotImplementedError: 'RuntimeError', RecursionError: 'RuntimeError', IndentationError: 'SyntaxError', UnicodeError: 'ValueError', UnicodeDecodeError: 'UnicodeError', UnicodeEncodeError: 'UnicodeError',
  BlockingIOError: 'OSError', ChildProcessError: 'OSError', ConnectionError: 'OSError', FileExistsError: 'OSError', FileNotFoundError: 'OSError', InterruptedError: 'OSError', IsADirectoryError: 'OSError', NotADirectoryError: 'OSError', PermissionError: 'OSError', ProcessLookupError: 'OSError', TimeoutError: 'OSError', BrokenPipeError: 'ConnectionError', ConnectionRefusedError: 'ConnectionError', ConnectionResetError: 'ConnectionError', UserWarning: 'Warning', DeprecationWarning: 'Warning', RuntimeWarning: 'Warning',
};

const KINDS = 'NoneType list tuple dict set frozenset bytes range slice function builtin_function_or_method method module property super classmethod staticmethod ellipsis NotImplementedType str float int generator async_generator coroutine iterator list_iterator tuple_iterator str_iterator dict_keyiterator set_iterator range_iterator bytes_iterator zip map filter enumerate reversed dict_keys dict_values dict_items'.split(' ');

export function installBuiltins(run: Interpreter): void {
  const object = (run.types['object'] = new PyClass('object'));
  run.types['type'] = new PyClass('type', [object]);
  for (const name of KINDS) run.types[name] = new PyClass(name, [object]);
  run.types['bool'] = new PyClass('bool', [run.type('int')]);
  for (const [name, parent] of Object.entries(EXCEPTIONS)) run.types[name] = new PyClass(name, [run.types[parent]!]);
  for (const name of ['object', 'type', 'list', 'tuple', 'dict', 'set', 'frozenset', 'bytes', 'range', 'slice', 'property', 'classmethod', 'staticmethod', 'str', 'float', 'int', 'bool', 'zip', 'map', 'filter', 'enumerate', 'reversed', 'super', ...Object.keys(EXCEPTIONS)]) run.builtins.set(name, run.types[name]);
  for (const [name, parent, module] of [['JSONDecodeError', 'ValueError', 'json.decoder'], ['UnsupportedOperation', 'OSError', 'io'], ['PatternError', 'Exception', 're'], ['_io.TextIOWrapper', 'object', '_io']] as const) run.types[name] = new PyClass(name, [run.type(parent)], module);
  run.builtins.set('IOError', run.type('OSError'));
  run.builtins.set('EnvironmentError', run.type('OSError'));
  run.builtins.set('NotImplemented', NOT_IMPLEMENTED);
  run.builtins.set('Ellipsis', ELLIPSIS);
  run.builtins.set('__debug__', true);
  installMethods(run);
  constructors(run);
  exceptions(run);
  functions(run);
}

/** What OSError is where its number says so. */
const BY_NUMBER: Readonly<Record<number, string>> = { 1: 'PermissionError', 2: 'FileNotFoundError', 3: 'ProcessLookupError', 4: 'InterruptedError', 10: 'ChildProcessError', 11: 'BlockingIOError', 13: 'PermissionError', 17: 'FileExistsError', 20: 'NotADirectoryError', 21: 'IsADirectoryError', 32: 'BrokenPipeError', 104: 'ConnectionResetError', 110: 'TimeoutError', 111: 'ConnectionRefusedError' };

function exceptions(run: Interpreter): void {
  const base = run.type('BaseException');
  base.attrs.set('__new__', new Native('__new__', ([cls, ...args]) => {
    const made = new PyObject(cls === run.type('OSError') && args.length >= 2 ? run.type(BY_NUMBER[Number(args[0])] ?? 'OSError') : cls as PyClass);
    made.attrs.set('args', new Tuple(args));
    if ((cls as PyClass).inherits(run.type('StopIteration'))) made.attrs.set('value', args[0] ?? null);
    if ((cls as PyClass).inherits(run.type('SystemExit'))) made.attrs.set('code', args[0] ?? null);
    if ((cls as PyClass).inherits(run.type('OSError')) && args.length >= 2) {
      made.attrs.set('errno', args[0]);
      made.attrs.set('strerror', args[1]);
      made.attrs.set('filename', args[2] ?? null);
      made.attrs.set('args', new Tuple(args.slice(0, 2)));
    }
    return made;
  }));
  base.attrs.set('__init__', new Native('__init__', ([self, ...args]) => {
    if (self instanceof PyObject && !(self.cls!.inherits(run.type('OSError')) && args.length >= 2)) self.attrs.set('args', new Tuple(args));
    return null;
  }, true));
  base.attrs.set('with_traceback', new Native('with_traceback', ([self]) => self, true));
  base.attrs.set('add_note', new Native('add_note', ([self, note]) => {
    const own = self as PyObject, notes = own.attrs.get('__notes__') ?? new List([]);
    (notes as List).items.push(note);
    own.attrs.set('__notes__', notes);
    return null;
  }, true));
  run.type('OSError').attrs.set('__str__', new Native('__str__', function* ([self]) {
    const own = self as PyObject;
    if (!own.attrs.has('errno')) return yield* run.exceptionText(own);
    const file = own.attrs.get('filename');
    return `[Errno ${String(own.attrs.get('errno'))}] ${String(own.attrs.get('strerror'))}${file === null || file === undefined ? '' : `: ${yield* run.repr(file)}`}`;
  }, true));
}

function integer(run: Interpreter, value: Value, base: number | undefined): Value {
  if (typeof value === 'string') {
    const text = value.trim().replaceAll('_', ''), radix = base ?? 10, digits = radix === 16 ? text.replace(/^([-+]?)0x/i, '$1') : radix === 2 ? text.replace(/^([-+]?)0b/i, '$1') : radix === 8 ? text.replace(/^([-+]?)0o/i, '$1') : text;
    const allowed = '0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, radix);
    if (!new RegExp(`^[-+]?[${allowed}]+$`, 'i').test(digits)) throw run.error('ValueError', `invalid literal for int() with base ${radix}: ${value.includes("'") ? JSON.stringify(value) : `'${value.replace(/\n/g, '\\n')}'`}`);
    let sum = 0n;
    for (const c of digits.replace(/^[-+]/, '').toLowerCase()) sum = sum * BigInt(radix) + BigInt(allowed.indexOf(c));
    return whole(digits.startsWith('-') ? -sum : sum);
  }
  if (value instanceof Bytes) return integer(run, decode(value.data), base);
  if (value instanceof Float) {
    if (!Number.isFinite(value.value)) throw run.error(Number.isNaN(value.value) ? 'ValueError' : 'OverflowError', `cannot convert float ${Number.isNaN(value.value) ? 'NaN' : 'infinity'} to integer`);
    return whole(BigInt(Math.trunc(value.value)));
  }
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  throw run.error('TypeError', `int() argument must be a string, a bytes-like object or a real number, not '${run.typeName(value)}'`);
}

function float(run: Interpreter, value: Value): Value {
  if (typeof value === 'string') {
    const text = value.trim().replaceAll('_', '');
    const special = /^([-+]?)(inf|infinity|nan)$/i.exec(text);
    if (special) return new Float(special[2]!.toLowerCase() === 'nan' ? NaN : special[1] === '-' ? -Infinity : Infinity);
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) throw run.error('ValueError', `could not convert string to float: '${value}'`);
    return new Float(Number(text));
  }
  if (isNumber(value)) return new Float(toNumber(value));
  throw run.error('TypeError', `float() argument must be a string or a real number, not '${run.typeName(value)}'`);
}

const FILLED = new Set(['list', 'dict', 'set']);

/** Makes a class's objects; a script's subclass gets its own class on them. */
function constructors(run: Interpreter): void {
  const make = (name: string, act: (args: Value[], named: Named) => Value | Blocking<Value>): void => void run.type(name).attrs.set('__new__', new Native('__new__', function* ([cls, ...args], named) {
    // A script's subclass is filled by __init__.
    const later = cls !== run.type(name) && FILLED.has(name), found = later ? act([], new Map()) : act(args, named), value = typeof found === 'object' && found !== null && 'next' in found && !(found instanceof Iterator) ? yield* found as Blocking<Value> : found;
    if (value instanceof PyObject && cls !== run.type(name)) {
      value.cls = cls as PyClass;
      return value;
    }
    if (cls !== run.type(name) && !(value instanceof PyObject) && name !== 'type') {
      const made = new PyObject(cls as PyClass);
      made.inside = value;
      return (cls as PyClass).module === 'builtins' ? value : made;
    }
    return value;
  }));
  const items = function* (value: Value): Blocking<Value[]> {
    return value === undefined ? [] : yield* run.items(value);
  };
  for (const [kind, fill] of [['list', 'extend'], ['dict', 'update'], ['set', 'update']] as const) run.type(kind).attrs.set('__init__', new Native('__init__', function* ([self, ...args], named) {
    if (args.length > 0 || named.size > 0) yield* run.call(run.type(kind).attrs.get(fill), [self, ...args], named);
    return null;
  }, true));
  make('object', () => new PyObject(run.type('object')));
  run.type('object').attrs.set('__new__', new Native('__new__', ([cls, ...args]) => {
    if (args.length > 0 && (cls as PyClass).find('__init__') === undefined) throw run.error('TypeError', `${(cls as PyClass).name}() takes no arguments`);
    return new PyObject(cls as PyClass);
  }));
  run.type('object').attrs.set('__setattr__', new Native('__setattr__', ([self, name, value]) => {
    (self as PyObject).attrs.set(String(name), value);
    return null;
  }, true));
  run.type('object').attrs.set('__init_subclass__', new Wrapped('classmethod', new Native('__init_subclass__', () => null)));
  make('list', function* ([value]) {
    return new List(yield* items(value));
  });
  make('tuple', function* ([value]) {
    return new Tuple(yield* items(value));
  });
  make('set', function* ([value]) {
    return yield* run.setOf(yield* items(value));
  });
  make('frozenset', function* ([value]) {
    return yield* run.setOf(yield* items(value), true);
  });
  make('dict', function* ([value], named) {
    const made = new Dict();
    yield* run.call(run.type('dict').attrs.get('update'), [made, ...(value === undefined ? [] : [value])], named);
    return made;
  });
  make('str', function* ([value = '']) {
    return value instanceof Bytes ? yield* run.method(value, 'decode') : yield* run.text(value);
  });
  make('int', function* ([value = 0, base], named) {
    const own = run.special(value, '__int__');
    return own !== undefined ? yield* run.call(own, [value]) : integer(run, value, (base ?? named.get('base')) === undefined ? undefined : Number(base ?? named.get('base')));
  });
  make('float', function* ([value = 0]) {
    const own = run.special(value, '__float__');
    return own !== undefined ? yield* run.call(own, [value]) : float(run, value);
  });
  make('bool', function* ([value = false]) {
    return yield* run.truth(value);
  });
  make('bytes', function* ([value]) {
    if (typeof value === 'string') return new Bytes(encode(value));
    return new Bytes(typeof value === 'number' ? new Uint8Array(value) : Uint8Array.from((yield* items(value)).map(Number)));
  });
  make('range', (args) => {
    const [first = 0, second, step = 1] = args.map((one) => {
      if (typeof one !== 'number' && typeof one !== 'boolean') throw run.error('TypeError', `'${run.typeName(one)}' object cannot be interpreted as an integer`);
      return Number(one);
    });
    if (step === 0) throw run.error('ValueError', 'range() arg 3 must not be zero');
    return second === undefined ? new Range(0, first, 1) : new Range(first, second, step);
  });
  make('slice', ([from = null, to, step = null]) => (to === undefined ? new Slice(null, from, null) : new Slice(from, to, step)));
  make('property', ([get = null, set = null, del = null]) => new Property(get, set, del));
  make('classmethod', ([target]) => new Wrapped('classmethod', target));
  make('staticmethod', ([target]) => new Wrapped('staticmethod', target));
  make('super', ([cls, self]) => new SuperView(cls as PyClass, self));
  make('type', ([value, bases, body]) => {
    if (bases === undefined) return run.classOf(value);
    const made = new PyClass(String(value), (bases as Tuple).items.length === 0 ? [run.type('object')] : ((bases as Tuple).items as PyClass[]), '__main__');
    for (const [key, own] of (body as Dict).map.values()) made.attrs.set(String(key), own);
    return made;
  });
  make('zip', function* (lists, named) {
    const all: Iterator[] = [];
    for (const one of lists) all.push(yield* run.iterate(one));
    return new Iterator('zip', function* () {
      const row: Value[] = [];
      for (const [i, one] of all.entries()) {
        const next = yield* one.next();
        if (next === END) {
          if (named.get('strict') === true && i > 0) throw run.error('ValueError', `zip() argument ${i + 1} is shorter than argument${i > 1 ? 's 1-' : ' '}${i}`);
          return END;
        }
        row.push(next);
      }
      return row.length === 0 ? END : new Tuple(row);
    });
  });
  make('map', function* ([act, ...lists]) {
    const all: Iterator[] = [];
    for (const one of lists) all.push(yield* run.iterate(one));
    return new Iterator('map', function* () {
      const row: Value[] = [];
      for (const one of all) {
        const next = yield* one.next();
        if (next === END) return END;
        row.push(next);
      }
      return yield* run.call(act, row);
    });
  });
  make('filter', function* ([act, list]) {
    const over = yield* run.iterate(list);
    return new Iterator('filter', function* () {
      for (let next = yield* over.next(); next !== END; next = yield* over.next()) if (yield* run.truth(act === null ? next : yield* run.call(act, [next]))) return next;
      return END;
    });
  });
  make('enumerate', function* ([list, start], named) {
    const over = yield* run.iterate(list);
    let i = Number(start ?? named.get('start') ?? 0);
    return new Iterator('enumerate', function* () {
      const next = yield* over.next();
      return next === END ? END : new Tuple([i++, next]);
    });
  });
  make('reversed', function* ([list]) {
    const own = run.special(list, '__reversed__');
    if (own !== undefined) return yield* run.call(own, [list]);
    return iteratorOver('reversed', (yield* run.items(list)).reverse()[Symbol.iterator]() as never);
  });
}

function* extreme(run: Interpreter, name: string, args: Value[], named: Named, sign: string): Blocking<Value> {
  const items = args.length === 1 ? yield* run.items(args[0]) : args, key = named.get('key') ?? null;
  if (items.length === 0) {
    if (named.has('default')) return named.get('default');
    throw run.error('ValueError', `${name}() iterable argument is empty`);
  }
  let best = items[0], bestKey = key === null ? best : yield* run.call(key, [best]);
  for (const item of items.slice(1)) {
    const own = key === null ? item : yield* run.call(key, [item]);
    if (yield* run.truth(yield* compare(run, sign, own, bestKey))) [best, bestKey] = [item, own];
  }
  return best;
}

function round(run: Interpreter, value: Value, places: Value): Value {
  if (!isNumber(value)) throw run.error('TypeError', `type ${run.typeName(value)} doesn't define __round__ method`);
  const number = toNumber(value), digits = places === undefined || places === null ? 0 : Number(places);
  if (!(value instanceof Float)) return digits >= 0 ? (typeof value === 'boolean' ? Number(value) : value) : Math.round(number / 10 ** -digits) * 10 ** -digits;
  // Halves go to the even neighbour; toFixed knows the exact value.
  const floor = Math.floor(number), half = number - floor === 0.5;
  if (places === undefined || places === null) return half ? (floor % 2 === 0 ? floor : floor + 1) : Math.round(number);
  const scaled = number * 10 ** digits, isHalf = Math.abs(scaled - Math.trunc(scaled)) === 0.5 && Number.isInteger(scaled * 2) && digits <= 15 && scaled / 10 ** digits === number && /\.\d*5$/.test(number.toPrecision(15).replace(/0+$/, '')) && number * 10 ** digits * 2 % 1 === 0 && Number.isInteger(number * 2 ** 20);
  if (digits < 0) return new Float(Math.round(number / 10 ** -digits) * 10 ** -digits);
  return new Float(isHalf ? (Math.floor(scaled) % 2 === 0 ? Math.floor(scaled) : Math.ceil(scaled)) / 10 ** digits : Number(number.toFixed(Math.min(100, digits))));
}

function functions(run: Interpreter): void {
  const { p } = run;
  const put = (name: string, act: Act): void => void run.builtins.set(name, new Native(name, act));
  put('print', function* (args, named) {
    const sep = named.get('sep') ?? ' ', end = named.get('end') ?? '\n', file = named.get('file') ?? null, parts: string[] = [];
    for (const one of args) parts.push(yield* run.text(one));
    const line = parts.join(sep === null ? ' ' : String(sep)) + (end === null ? '\n' : String(end));
    if (file === null) yield* run.call(yield* run.attribute((run.modules.get('sys') as PyObject).attrs.get('stdout'), 'write'), [line]);
    else yield* run.method(file, 'write', [line]);
    if (yield* run.truth(named.get('flush') ?? false)) yield* run.method(file ?? (run.modules.get('sys') as PyObject).attrs.get('stdout'), 'flush');
    return null;
  });
  put('input', function* ([prompt]) {
    if (prompt !== undefined) yield* run.output.write(yield* run.text(prompt));
    yield* run.output.flush();
    const line = yield* run.readLine();
    if (line === '') throw run.error('EOFError', 'EOF when reading a line');
    return line.replace(/\n$/, '');
  });
  put('len', function* ([value]) {
    const own = run.special(value, '__len__');
    if (own !== undefined) return yield* run.call(own, [value]);
    if (typeof value === 'string') return /[\ud800-\udfff]/.test(value) ? [...value].length : value.length;
    if (value instanceof List || value instanceof Tuple) return value.items.length;
    if (value instanceof Dict || value instanceof PySet) return value.map.size;
    if (value instanceof Bytes) return value.data.length;
    if (value instanceof Range) return value.length;
    const native = value instanceof PyObject && value.cls ? value.cls.find('__len__') : undefined;
    if (native !== undefined) return yield* run.call(native, [value]);
    throw run.error('TypeError', `object of type '${run.typeName(value)}' has no len()`);
  });
  put('repr', ([value]) => run.repr(value));
  put('ascii', ([value]) => run.repr(value));
  put('abs', function* ([value]) {
    const own = run.special(value, '__abs__');
    if (own !== undefined) return yield* run.call(own, [value]);
    if (value instanceof Float) return new Float(Math.abs(value.value));
    if (!isNumber(value)) throw run.error('TypeError', `bad operand type for abs(): '${run.typeName(value)}'`);
    return typeof value === 'bigint' ? (value < 0n ? -value : value) : Math.abs(Number(value));
  });
  put('round', function* ([value, places], named) {
    const own = run.special(value, '__round__');
    return own !== undefined ? yield* run.call(own, places === undefined && !named.has('ndigits') ? [value] : [value, places ?? named.get('ndigits')]) : round(run, value, places ?? named.get('ndigits'));
  });
  put('sum', function* ([list, start = 0], named) {
    let sum: Value = named.get('start') ?? start;
    for (const one of yield* run.items(list)) sum = yield* binaryOperation(run, '+', sum, one, false);
    return sum;
  });
  put('min', (args, named) => extreme(run, 'min', args, named, '<'));
  put('max', (args, named) => extreme(run, 'max', args, named, '>'));
  put('sorted', function* ([list], named) {
    return new List(yield* sortValues(run, yield* run.items(list), named.get('key') ?? null, yield* run.truth(named.get('reverse') ?? false)));
  });
  put('any', function* ([list]) {
    const over = yield* run.iterate(list);
    for (let next = yield* over.next(); next !== END; next = yield* over.next()) if (yield* run.truth(next)) return true;
    return false;
  });
  put('all', function* ([list]) {
    const over = yield* run.iterate(list);
    for (let next = yield* over.next(); next !== END; next = yield* over.next()) if (!(yield* run.truth(next))) return false;
    return true;
  });
  put('iter', function* ([value, stop]) {
    if (stop === undefined) return yield* run.iterate(value);
    return new Iterator('iterator', function* () {
      const next = yield* run.call(value, []);
      return (yield* run.truth(yield* compare(run, '==', next, stop))) ? END : next;
    });
  });
  put('next', function* (args) {
    const [over] = args;
    if (over instanceof Iterator) {
      const value = yield* over.next();
      if (value !== END) return value;
      if (args.length > 1) return args[1];
      throw run.error('StopIteration', ...(over.result === null ? [] : [over.result]));
    }
    if ((yield* run.lookup(over, '__next__')) === undefined) throw run.error('TypeError', `'${run.typeName(over)}' object is not an iterator`);
    try {
      return yield* run.method(over, '__next__');
    } catch (error) {
      if (args.length > 1 && error instanceof Raised && error.value.cls!.name === 'StopIteration') return args[1];
      throw error;
    }
  });
  put('isinstance', ([value, types]) => kinds(run, types, 'isinstance() arg 2 must be a type, a tuple of types, or a union').some((cls) => run.isInstance(value, cls)));
  put('issubclass', ([value, types]) => kinds(run, types, 'issubclass() arg 2 must be a class, a tuple of classes, or a union').some((cls) => (value as PyClass).inherits(cls)));
  put('callable', function* ([value]) {
    return value instanceof PyFunction || value instanceof Native || value instanceof PyClass || (yield* run.lookup(value, '__call__')) !== undefined || run.typeName(value) === 'method';
  });
  put('hash', function* ([value]) {
    const own = run.special(value, '__hash__');
    if (own !== undefined) return yield* run.call(own, [value]);
    const key = yield* run.key(value);
    if (typeof key === 'number' && Number.isInteger(key)) return key;
    let hash = 7;
    for (const c of typeof key === 'object' && key !== null ? run.address(key) : String(key)) hash = (hash * 31 + c.codePointAt(0)!) % 2305843009;
    return hash;
  });
  const plain = new Map<unknown, object>();
  put('id', ([value]) => {
    if (typeof value === 'object' && value !== null) return Number(run.address(value));
    const known = plain.get(value) ?? {};
    plain.set(value, known);
    return Number(run.address(known));
  });
  put('chr', ([code]) => {
    if (Number(code) < 0 || Number(code) > 0x10ffff) throw run.error('ValueError', 'chr() arg not in range(0x110000)');
    return String.fromCodePoint(Number(code));
  });
  put('ord', ([c]) => {
    if (typeof c !== 'string' || [...c].length !== 1) throw run.error('TypeError', typeof c === 'string' ? `ord() expected a character, but string of length ${[...c].length} found` : `ord() expected string of length 1, but ${run.typeName(c)} found`);
    return c.codePointAt(0)!;
  });
  for (const [name, base, mark] of [['hex', 16, '0x'], ['oct', 8, '0o'], ['bin', 2, '0b']] as const) put(name, ([value]) => {
    if (typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'boolean') throw run.error('TypeError', `'${run.typeName(value)}' object cannot be interpreted as an integer`);
    const number = typeof value === 'bigint' ? value : BigInt(Number(value));
    return (number < 0n ? '-' : '') + mark + (number < 0n ? -number : number).toString(base);
  });
  put('divmod', function* ([a, b]) {
    return new Tuple([yield* binaryOperation(run, '//', a, b, false), yield* binaryOperation(run, '%', a, b, false)]);
  });
  put('pow', function* ([a, b, modulus]) {
    if (modulus === undefined) return yield* binaryOperation(run, '**', a, b, false);
    const [first, exponent, limit] = [a, b, modulus].map((one) => (typeof one === 'bigint' ? one : BigInt(Number(one)))) as [bigint, bigint, bigint];
    if (limit === 0n) throw run.error('ValueError', 'pow() 3rd argument cannot be 0');
    let base = ((first % limit) + limit) % limit, power = exponent, result = 1n % limit;
    for (; power > 0n; power >>= 1n, base = (base * base) % limit) if (power & 1n) result = (result * base) % limit;
    return whole(result);
  });
  put('format', ([value, spec = '']) => formatValue(run, value, String(spec)));
  put('getattr', function* (args) {
    try {
      return yield* run.attribute(args[0], String(args[1]));
    } catch (error) {
      if (args.length > 2 && error instanceof Raised && error.value.cls!.inherits(run.type('AttributeError'))) return args[2];
      throw error;
    }
  });
  put('hasattr', function* ([object, name]) {
    try {
      yield* run.attribute(object, String(name));
      return true;
    } catch (error) {
      if (error instanceof Raised && error.value.cls!.inherits(run.type('AttributeError'))) return false;
      throw error;
    }
  });
  put('setattr', function* ([object, name, value]) {
    yield* run.setAttribute(object, String(name), value);
    return null;
  });
  put('delattr', ([object, name]) => {
    (object as PyObject).attrs.delete(String(name));
    return null;
  });
  put('globals', () => run.dictOf(run.asking!.module.names));
  put('locals', () => run.dictOf(run.asking!.names));
  put('vars', ([object]) => run.dictOf(object === undefined ? run.asking!.names : (object as PyObject).attrs));
  put('dir', ([object]) => {
    const names = object === undefined ? [...run.asking!.names.keys()] : [...new Set([...(object instanceof PyClass ? object : run.classOf(object)).mro.flatMap((one) => [...one.attrs.keys()]), ...(object instanceof PyObject ? object.attrs.keys() : [])])];
    return new List(names.sort());
  });
  put('open', (args, named) => openFile(run, args, named));
  for (const name of ['exit', 'quit']) put(name, ([status = null]) => {
    throw run.error('SystemExit', ...(status === null ? [] : [status]));
  });
}

function kinds(run: Interpreter, types: Value, message: string): PyClass[] {
  const list = types instanceof Tuple ? types.items.flatMap((one) => kinds(run, one, message)) : [types];
  if (list.some((one) => !(one instanceof PyClass))) throw run.error('TypeError', message);
  return list as PyClass[];
}
