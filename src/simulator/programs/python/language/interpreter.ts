/**
 * What everything in the interpreter asks for: classes of values, attributes, calls, texts, comparison, iteration. One class
 * although it is long: each of these calls the others, as in Python's own object protocol.
 */
import { frameObject, traceObject } from './trace-object.ts';
import { anyOf, WaitQueue, type Blocking, type Park } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { decode } from '../../../kernel/bytes.ts';
import { Interrupted, type Process } from '../../../kernel/process.ts';
import { yieldFrom } from './evaluate.ts';
import { callFunction } from './functions.ts';
import { Output } from './output.ts';
import { reprFloat, quoted, reprBytes } from './texts.ts';
import type { Place } from './syntax.ts';
import { Bound, Bytes, Dict, END, Float, Iterator, List, Module, Native, NOT_IMPLEMENTED, ELLIPSIS, Property, PyClass, PyFunction, PyObject, PySet, Raised, Range, Slice, SuperView, Tuple, Wrapped, type Named, type Value } from './values.ts';

export interface Frame { file: string; name: string; place: Place; end?: Place }

/** An iterator of the machine's. */
interface Source { next(): IteratorResult<Value, undefined> }

const NO_NAMES: Named = new Map();

/** Milliseconds of processor time of a step; a program that runs on and on is charged more. */
const STEP = 0.0006, LONG_STEP = 0.012, LONG = 2_000_000, SLICE = 64;

export const isBlocking = (value: unknown): value is Blocking<Value> => typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Generator]';

export class Interpreter {
  readonly p: Process;
  readonly types: Record<string, PyClass> = {};
  readonly builtins = new Map<string, Value>();
  frames: Frame[] = [];
  /** Files whose annotations stay texts. */
  readonly lateAnnotations = new Set<string>();
  /** What is done when the program ends: threads are waited for, functions of atexit called. */
  readonly atExit: (() => Blocking<void>)[] = [];
  /** Object of the thread that runs; null is the main one. */
  thread: Value = null;
  /** Whoever waits for something that other threads change. */
  readonly changed = new WaitQueue();
  /** Where exceptions went through. */
  readonly traces = new WeakMap<PyObject, Frame[]>();
  readonly causes = new WeakMap<PyObject, { cause?: PyObject | null; context?: PyObject }>();
  /** The exceptions that are being handled. */
  readonly handling: PyObject[] = [];
  readonly sources = new Map<string, string>();
  /** Modules of the simulator's own, which may lack what the real ones have. */
  readonly library = new WeakSet<object>();
  limit = 1000;
  output: Output;
  #steps = 0;

  constructor(p: Process, unbuffered = false) {
    this.p = p;
    this.output = new Output(p, unbuffered);
  }

  type(name: string): PyClass {
    return this.types[name]!;
  }

  *step(): Blocking<void> {
    if ((++this.#steps & (SLICE - 1)) !== 0) return;
    yield* this.p.compute(SLICE * (this.#steps > LONG ? LONG_STEP : STEP));
    yield* this.heed();
  }

  // ---- exceptions ----

  error(kind: string, ...args: Value[]): Raised {
    const cls = (this.types[kind] ?? this.builtins.get(kind)) as PyClass, made = new PyObject(cls);
    made.attrs.set('args', new Tuple(args));
    if (cls.inherits(this.type('OSError')) && args.length >= 2) for (const [i, name] of ['errno', 'strerror', 'filename'].entries()) made.attrs.set(name, args[i] ?? null);
    if (kind === 'SystemExit') made.attrs.set('code', args[0] ?? null);
    return new Raised(made);
  }

  // ---- classes and attributes ----

  classOf(value: Value): PyClass {
    if (value instanceof PyObject && value.cls) return value.cls;
    if (value instanceof PyClass && value.meta) return value.meta;
    return this.types[this.typeName(value)]!;
  }

  typeName(value: Value): string {
    if (value instanceof PyObject && value.cls) return value.cls.name;
    switch (typeof value) {
      case 'boolean': return 'bool';
      case 'number': case 'bigint': return 'int';
      case 'string': return 'str';
      default: break;
    }
    if (value === null) return 'NoneType';
    if (value instanceof Float) return 'float';
    if (value instanceof List) return 'list';
    if (value instanceof Tuple) return 'tuple';
    if (value instanceof Dict) return 'dict';
    if (value instanceof PySet) return value.frozen ? 'frozenset' : 'set';
    if (value instanceof Bytes) return 'bytes';
    if (value instanceof Range) return 'range';
    if (value instanceof Slice) return 'slice';
    if (value instanceof PyFunction) return 'function';
    if (value instanceof Native) return 'builtin_function_or_method';
    if (value instanceof Bound) return value.target instanceof Native ? 'builtin_function_or_method' : 'method';
    if (value instanceof PyClass) return value.meta?.name ?? 'type';
    if (value instanceof Module) return 'module';
    if (value instanceof Iterator) return value.kind;
    if (value instanceof Property) return 'property';
    if (value instanceof SuperView) return 'super';
    if (value instanceof Wrapped) return value.kind;
    return value === ELLIPSIS ? 'ellipsis' : value === NOT_IMPLEMENTED ? 'NotImplementedType' : 'object';
  }

  isInstance(value: Value, cls: PyClass): boolean {
    return this.classOf(value).inherits(cls);
  }

  /** A special method of a value's class, written by a script. */
  special(value: Value, name: string): Value | undefined {
    const cls = value instanceof PyClass ? value.meta : value instanceof PyObject ? value.cls : undefined;
    const found = cls?.find(name);
    return found === undefined || found instanceof Native ? undefined : found;
  }

  *bind(found: Value, self: Value, cls: PyClass): Blocking<Value> {
    if (found instanceof PyFunction || (found instanceof Native && found.isMethod)) return new Bound(found, self);
    if (found instanceof Wrapped) return found.kind === 'staticmethod' ? found.target : new Bound(found.target, cls);
    if (found instanceof Property) return yield* this.call(found.get, [self]);
    if (found instanceof PyObject && found.cls) {
      const get = found.cls.find('__get__');
      if (get !== undefined) return yield* this.call(get, [found, self, cls]);
    }
    return found;
  }

  *attribute(object: Value, name: string): Blocking<Value> {
    const found = yield* this.lookup(object, name);
    if (found !== undefined) return found;
    const dynamic = this.special(object, '__getattr__');
    if (dynamic !== undefined) return yield* this.call(dynamic, [object, name]);
    if (object instanceof Module) throw this.withName(this.error('AttributeError', `module '${object.name}' has no attribute '${name}'`), name, object);
    throw this.withName(this.error('AttributeError', object instanceof PyClass ? `type object '${object.name}' has no attribute '${name}'` : `'${this.typeName(object)}' object has no attribute '${name}'`), name, object);
  }

  withName(raised: Raised, name: string, object: Value): Raised {
    raised.value.attrs.set('name', name);
    raised.value.attrs.set('obj', object);
    return raised;
  }

  *lookup(object: Value, name: string): Blocking<Value | undefined> {
    if (object instanceof PyClass) return yield* this.#classAttribute(object, name);
    if (object instanceof SuperView) {
      const cls = object.self instanceof PyClass ? object.self : this.classOf(object.self), after = cls.mro.slice(cls.mro.indexOf(object.start) + 1);
      for (const one of after) if (one.attrs.has(name)) return yield* this.bind(one.attrs.get(name), object.self, cls);
      // What object has, and what exceptions have of it.
      if ((name === '__str__' || name === '__repr__') && object.self instanceof PyObject) return new Native(name, () => (this.isInstance(object.self, this.type('BaseException')) && name === '__str__' ? this.exceptionText(object.self as PyObject) : this.#other(object.self)));
      return undefined;
    }
    const cls = this.classOf(object), found = cls.find(name);
    if (found instanceof Property) return yield* this.bind(found, object, cls);
    if (object instanceof PyObject && object.attrs.has(name)) return object.attrs.get(name);
    if (found !== undefined) return yield* this.bind(found, object, cls);
    return this.#fixed(object, name, cls);
  }

  #fixed(object: Value, name: string, cls: PyClass): Value | undefined {
    switch (name) {
      case '__class__': return cls;
      case '__dict__': return object instanceof PyObject ? this.dictOf([...object.attrs]) : undefined;
      case '__doc__': return object instanceof PyFunction ? object.node.document : null;
      case '__name__': case '__qualname__': {
        if (object instanceof PyFunction) return name === '__name__' ? object.node.name : object.qualified;
        return object instanceof Native ? object.name : object instanceof Bound ? (object.target as PyFunction).node?.name ?? (object.target as Native).name : object instanceof Module ? object.name : object instanceof Iterator ? object.name : undefined;
      }
      case '__defaults__': return object instanceof PyFunction && object.defaults.size > 0 ? new Tuple([...object.node.parameters].filter((one) => one.kind === 'plain' && object.defaults.has(one.name)).map((one) => object.defaults.get(one.name))) : null;
      case '__self__': return object instanceof Bound ? object.self : undefined;
      case '__func__': return object instanceof Bound ? object.target : undefined;
      case '__module__': return object instanceof PyFunction ? '__main__' : undefined;
      case '__annotations__': return new Dict();
      case '__traceback__': return object instanceof PyObject ? traceObject(this, object) : null;
      case 'value': return object instanceof PyObject && object.cls?.name === 'StopIteration' ? (object.attrs.get('args') as Tuple | undefined)?.items[0] ?? null : undefined;
      case '__cause__': return (object instanceof PyObject && this.causes.get(object)?.cause) || null;
      case '__suppress_context__': return object instanceof PyObject && this.isInstance(object, this.type('BaseException')) ? this.causes.get(object)?.cause !== undefined : undefined;
      case '__context__': return (object instanceof PyObject && this.causes.get(object)?.context) || null;
      case 'start': case 'stop': case 'step': {
        if (object instanceof Range) return name === 'start' ? object.from : name === 'stop' ? object.to : object.step;
        return object instanceof Slice ? (name === 'start' ? object.from : name === 'stop' ? object.to : object.step) : undefined;
      }
      case 'real': case 'numerator': return typeof object === 'number' || typeof object === 'bigint' ? object : undefined;
      case 'imag': return typeof object === 'number' ? 0 : undefined;
      case 'denominator': return typeof object === 'number' || typeof object === 'bigint' ? 1 : undefined;
      case 'fget': return object instanceof Property ? object.get : undefined;
      case 'setter': return object instanceof Property ? new Native('setter', ([set]) => new Property(object.get, set, object.del)) : undefined;
      case 'getter': return object instanceof Property ? new Native('getter', ([get]) => new Property(get, object.set, object.del)) : undefined;
      case 'deleter': return object instanceof Property ? new Native('deleter', ([del]) => new Property(object.get, object.set, del)) : undefined;
      default: return undefined;
    }
  }

  *#classAttribute(cls: PyClass, name: string): Blocking<Value | undefined> {
    const found = cls.find(name);
    if (found instanceof Wrapped) return found.kind === 'staticmethod' ? found.target : new Bound(found.target, cls);
    if (found !== undefined) return found;
    switch (name) {
      case '__name__': case '__qualname__': return cls.name;
      case '__module__': return cls.module;
      case '__doc__': return null;
      case '__mro__': return new Tuple(cls.mro);
      case '__bases__': return new Tuple(cls.bases.length === 0 && cls.name !== 'object' ? [this.type('object')] : cls.bases);
      case '__dict__': return this.dictOf([...cls.attrs]);
      case '__class__': return this.type('type');
      case 'mro': return new Native('mro', () => new List([...cls.mro]));
      case '__annotations__': return new Dict();
      case '__subclasses__': return new Native('__subclasses__', () => new List(this.subclasses.filter((one) => one.bases.includes(cls))));
      default: {
        const own = cls.meta?.find(name);
        return own === undefined ? undefined : yield* this.bind(own, cls, cls.meta!);
      }
    }
  }

  readonly subclasses: PyClass[] = [];
  /** The prompt shows what an expression gave. */
  onExpression: ((value: Value) => Blocking<void>) | undefined;
  /** Where locals() and the like were called. */
  asking: import('./scope.ts').Scope | undefined;
  readonly modules = new Map<string, Value>();
  argv: string[] = [''];
  interrupted = false;
  readonly interruption = new WaitQueue();

  /** Handlers of signals that have come, with their numbers. */
  readonly caught: [Value, number][] = [];

  /** ^C has come: the program gets KeyboardInterrupt where it is. Of other signals the handlers run. */
  *heed(): Blocking<void> {
    for (let next = this.caught.shift(); next; next = this.caught.shift()) yield* this.call(next[0], [next[1], frameObject(this, this.frames.at(-1)!)]);
    if (!this.interrupted) return;
    this.interrupted = false;
    throw this.error('KeyboardInterrupt');
  }

  /** ^C where the program waited for something that knows nothing of it (a child, a full pipe). */
  raisedBy(thrown: unknown): unknown {
    if (!(thrown instanceof Interrupted)) return thrown;
    this.interrupted = false;
    return this.error('KeyboardInterrupt');
  }

  *pause(milliseconds: number): Blocking<void> {
    const end = this.p.now + milliseconds, { agenda } = this.p;
    const alarm: Park = (wake) => {
      const entry = agenda.at(end, 'python sleeps', wake);
      return () => agenda.cancel(entry);
    };
    do {
      yield this.thread === null ? anyOf(alarm, this.interruption.park) : alarm;
      if (this.thread === null) yield* this.heed();
    } while (this.p.now < end);
  }
  mainNames: ReadonlyMap<string, Value> | undefined;
  #input = '';
  #inputEnded = false;

  /** A line of standard input, with its end; empty at the end of it. */
  *readLine(): Blocking<string> {
    while (!this.#input.includes('\n') && !this.#inputEnded) {
      let bytes: Uint8Array;
      try {
        bytes = yield* this.p.read(0);
      } catch (error) {
        if (error instanceof Errno) yield* this.heed();
        throw error;
      }
      if (bytes.length === 0) this.#inputEnded = true;
      this.#input += decode(bytes);
    }
    const end = this.#input.indexOf('\n'), line = end < 0 ? this.#input : this.#input.slice(0, end + 1);
    this.#input = this.#input.slice(line.length);
    return line;
  }

  *readAll(): Blocking<string> {
    let all = '';
    for (let line = yield* this.readLine(); line !== ''; line = yield* this.readLine()) all += line;
    return all;
  }

  inputLines(): Iterator {
    const interpreter = this;
    return new Iterator('iterator', function* () {
      const line = yield* interpreter.readLine();
      return line === '' ? END : line;
    });
  }

  /** Classes of modules that are made when first needed. */
  #made(name: string, module: string, parent: string, members: Record<string, Native>): PyClass {
    const known = this.types[name];
    if (known) return known;
    const made = (this.types[name] = new PyClass(name, [this.type(parent)], module));
    for (const [key, value] of Object.entries(members)) made.attrs.set(key, value);
    return made;
  }

  environClass(): PyClass {
    const interpreter = this;
    return this.#made('_Environ', 'os', 'dict', { __repr__: new Native('__repr__', function* ([self]) {
      return `environ(${yield* interpreter.repr(interpreter.dictOf([...(self as Dict).map.values()].map(([key, value]) => [String(key), value] as const)))})`;
    }, true) });
  }

  /** A class of tuples that show the names of their fields, which are their attributes. */
  namedTuple(name: string, module: string): PyClass {
    const interpreter = this;
    return this.#made(name, module, 'tuple', { __repr__: new Native('__repr__', function* ([self]) {
      const parts: string[] = [];
      for (const [key, value] of (self as Tuple).attrs) parts.push(`${key}=${yield* interpreter.repr(value)}`);
      return `${module}.${name}(${parts.join(', ')})`;
    }, true) });
  }

  versionClass(): PyClass {
    return this.#made('version_info', 'sys', 'tuple', { __repr__: new Native('__repr__', ([self]) => {
      const [major, minor, micro, level, serial] = (self as Tuple).items.map(String);
      return `sys.version_info(major=${major}, minor=${minor}, micro=${micro}, releaselevel='${level}', serial=${serial})`;
    }, true) });
  }

  patternClass(): PyClass {
    const interpreter = this;
    return this.#made('Pattern', 're', 'object', { __repr__: new Native('__repr__', function* ([self]) {
      const { attrs } = self as PyObject, flags = [[2, 'IGNORECASE'], [8, 'MULTILINE'], [16, 'DOTALL'], [64, 'VERBOSE']].filter(([bit]) => Number(attrs.get('_written')) & Number(bit)).map(([, name]) => `re.${name}`).join('|');
      return `re.compile(${(yield* interpreter.repr(attrs.get('pattern'))).slice(0, 200)}${flags === '' ? '' : `, ${flags}`})`;
    }, true) });
  }

  matchClass(): PyClass {
    const interpreter = this;
    return this.#made('Match', 're', 'object', { __repr__: new Native('__repr__', function* ([self]) {
      return `${String((self as PyObject).inside)}${(yield* interpreter.repr(yield* interpreter.method(self, 'group'))).slice(0, 50)}>`;
    }, true), __getitem__: new Native('__getitem__', function* ([self, key]) {
      return yield* interpreter.method(self, 'group', [key]);
    }, true) });
  }

  version = '3.12.11';

  newer(minor: number): boolean {
    return Number(this.version.split('.')[1]) >= minor;
  }

  /** `await`: goes through what the awaited hands out. */
  *awaited(value: Value): Blocking<Value> {
    const own = value instanceof PyObject && value.cls ? value.cls.find('__await__') : undefined;
    if (own === undefined && !(value instanceof Iterator && value.kind === 'coroutine')) throw this.error('TypeError', `object ${this.typeName(value)} can't be used in 'await' expression`);
    return yield* yieldFrom(this, own === undefined ? value : yield* this.call(own, [value]));
  }

  *setAttribute(object: Value, name: string, value: Value): Blocking<void> {
    if (object instanceof PyClass) {
      if (object.module === 'builtins') throw this.error('TypeError', `cannot set '${name}' attribute of immutable type '${object.name}'`);
      if (name === '__module__') object.module = String(value);
      object.attrs.set(name, value);
      return;
    }
    const found = this.classOf(object).find(name);
    if (found instanceof Property) {
      if (found.set === null) throw this.error('AttributeError', `property '${name}' of '${this.typeName(object)}' object has no setter`);
      yield* this.call(found.set, [object, value]);
      return;
    }
    const custom = this.special(object, '__setattr__');
    if (custom !== undefined) {
      yield* this.call(custom, [object, name, value]);
      return;
    }
    const isOpen = object instanceof PyFunction || object instanceof Module || (object instanceof PyObject && object.cls !== undefined);
    if (!isOpen) throw this.withName(this.error('AttributeError', `'${this.typeName(object)}' object has no attribute '${name}'`), name, object);
    const slots = object.cls?.attrs.get('__slots__');
    if (slots instanceof Tuple || slots instanceof List) if (!slots.items.includes(name)) throw this.error('AttributeError', `'${this.typeName(object)}' object has no attribute '${name}'`);
    object.attrs.set(name, value);
  }

  // ---- calls ----

  *call(target: Value, args: Value[], named: Named = NO_NAMES): Blocking<Value> {
    if (target instanceof PyFunction) return yield* callFunction(this, target, args, named);
    if (target instanceof Bound) return yield* this.call(target.target, [target.self, ...args], named);
    if (target instanceof Native) {
      const made = target.act(args, named);
      return isBlocking(made) ? yield* made : made;
    }
    if (target instanceof PyClass) {
      const own = this.special(target, '__call__');
      return own === undefined ? yield* this.construct(target, args, named) : yield* this.call(own, [target, ...args], named);
    }
    if (target instanceof Wrapped) return yield* this.call(target.target, args, named);
    const found = target instanceof PyObject && target.cls ? target.cls.find('__call__') : undefined;
    if (found !== undefined) return yield* this.call(found, [target, ...args], named);
    throw this.error('TypeError', `'${this.typeName(target)}' object is not callable`);
  }

  *construct(cls: PyClass, args: Value[], named: Named): Blocking<Value> {
    const abstract = cls.find('__abstractmethods__');
    if (abstract instanceof List && abstract.items.length > 0) throw this.error('TypeError', `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${abstract.items.length > 1 ? 's' : ''} ${abstract.items.map((one) => `'${String(one)}'`).join(', ')}`);
    const make = cls.find('__new__'), value = make === undefined ? new PyObject(cls) : yield* this.call(make instanceof Wrapped ? make.target : make, [cls, ...args], named);
    if (!(value instanceof PyObject) || !value.cls || !value.cls.inherits(cls)) return value;
    const init = cls.find('__init__');
    if (init !== undefined) {
      const result = yield* this.call(init, [value, ...args], named);
      if (result !== null && result !== undefined) throw this.error('TypeError', `__init__() should return None, not '${this.typeName(result)}'`);
    } else if (make === undefined && (args.length > 0 || named.size > 0)) throw this.error('TypeError', `${cls.name}() takes no arguments`);
    return value;
  }

  *method(object: Value, name: string, args: Value[] = []): Blocking<Value> {
    return yield* this.call(yield* this.attribute(object, name), args);
  }

  // ---- what values are as texts, truths and keys ----

  *truth(value: Value): Blocking<boolean> {
    if (value === null || value === false || value === 0 || value === '' || value === 0n) return false;
    if (value instanceof Float) return value.value !== 0;
    if (value instanceof PyObject && value.cls) {
      const own = this.special(value, '__bool__');
      if (own !== undefined) return (yield* this.call(own, [value])) === true;
      const length = this.special(value, '__len__');
      if (length !== undefined) return (yield* this.call(length, [value])) !== 0;
    }
    if (value instanceof List || value instanceof Tuple) return value.items.length > 0;
    if (value instanceof Dict || value instanceof PySet) return value.map.size > 0;
    if (value instanceof Bytes) return value.data.length > 0;
    return value instanceof Range ? value.length > 0 : true;
  }

  *text(value: Value): Blocking<string> {
    if (typeof value === 'string') return value;
    if (value instanceof PyObject && value.cls) {
      const own = value.cls.find('__str__');
      if (own !== undefined) return String(yield* this.call(own, [value]));
      if (value.cls.inherits(this.type('BaseException'))) return yield* this.exceptionText(value);
    }
    return yield* this.repr(value);
  }

  *exceptionText(value: PyObject): Blocking<string> {
    const args = (value.attrs.get('args') as Tuple | undefined)?.items ?? [];
    if (value.cls!.name === 'KeyError' && args.length === 1) return yield* this.repr(args[0]);
    if (args.length === 0) return '';
    return args.length === 1 ? yield* this.text(args[0]) : yield* this.repr(new Tuple(args));
  }

  readonly #showing: Value[] = [];

  *repr(value: Value): Blocking<string> {
    if (typeof value === 'string') return quoted(value);
    if (value === null) return 'None';
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    if (value instanceof Float) return reprFloat(value.value);
    if (value instanceof PyObject && value.cls) {
      const own = value.cls.find('__repr__');
      if (own !== undefined) return String(yield* this.call(own, [value]));
    }
    if (value instanceof List || value instanceof Tuple || value instanceof Dict || value instanceof PySet) {
      if (this.#showing.includes(value)) return value instanceof List ? '[...]' : value instanceof Dict ? '{...}' : '(...)';
      this.#showing.push(value);
      try {
        return yield* this.#container(value);
      } finally {
        this.#showing.pop();
      }
    }
    return yield* this.#other(value);
  }

  *#list(items: Iterable<Value>): Blocking<string> {
    const parts: string[] = [];
    for (const item of items) parts.push(yield* this.repr(item));
    return parts.join(', ');
  }

  *#container(value: List | Tuple | Dict | PySet): Blocking<string> {
    if (value instanceof List) return `[${yield* this.#list(value.items)}]`;
    if (value instanceof Tuple) return `(${yield* this.#list(value.items)}${value.items.length === 1 ? ',' : ''})`;
    if (value instanceof Dict) {
      const parts: string[] = [];
      for (const [key, own] of value.map.values()) parts.push(`${yield* this.repr(key)}: ${yield* this.repr(own)}`);
      return `{${parts.join(', ')}}`;
    }
    const inner = yield* this.#list(value.map.values());
    if (value.frozen) return value.map.size === 0 ? 'frozenset()' : `frozenset({${inner}})`;
    return value.map.size === 0 ? 'set()' : `{${inner}}`;
  }

  address(value: object): string {
    const known = this.#addresses.get(value) ?? 0x7f3c5a000000 + this.#addressCount++ * 0x30;
    this.#addresses.set(value, known);
    return `0x${known.toString(16)}`;
  }

  readonly #addresses = new WeakMap<object, number>();
  #addressCount = 0;

  *#other(value: Value): Blocking<string> {
    if (value instanceof Bytes) return reprBytes(value.data);
    if (value instanceof Range) return value.step === 1 ? `range(${value.from}, ${value.to})` : `range(${value.from}, ${value.to}, ${value.step})`;
    if (value instanceof Slice) return `slice(${yield* this.repr(value.from)}, ${yield* this.repr(value.to)}, ${yield* this.repr(value.step)})`;
    const shown = value instanceof PyClass ? this.special(value, '__repr__') : undefined;
    if (shown !== undefined) return String(yield* this.call(shown, [value]));
    if (value instanceof PyClass) return `<class '${value.module === 'builtins' ? '' : `${value.module}.`}${value.name}'>`;
    if (value instanceof PyFunction) return `<function ${value.qualified} at ${this.address(value)}>`;
    if (value instanceof Native) return `<built-in function ${value.name}>`;
    if (value instanceof Bound) return value.target instanceof PyFunction ? `<bound method ${value.target.qualified} of ${yield* this.repr(value.self)}>` : `<built-in method ${(value.target as Native).name} of ${this.typeName(value.self)} object at ${this.address(value)}>`;
    if (value instanceof Module && value.name.startsWith('_io.')) return `<${value.name} name=${yield* this.repr(value.attrs.get('name'))}${value.attrs.has('encoding') ? ` mode='${String(value.attrs.get('mode'))}' encoding='${String(value.attrs.get('encoding'))}'` : ''}>`;
    if (value instanceof Module) return `<module '${value.name}' (built-in)>`;
    if (value instanceof Iterator) return value.kind === 'generator' || value.kind === 'coroutine' ? `<${value.kind} object ${value.name} at ${this.address(value)}>` : `<${value.kind} object at ${this.address(value)}>`;
    if (value === ELLIPSIS) return 'Ellipsis';
    if (value === NOT_IMPLEMENTED) return 'NotImplemented';
    const cls = this.classOf(value);
    if (value instanceof PyObject && cls.inherits(this.type('BaseException'))) {
      const args = value.attrs.get('args') as Tuple | undefined;
      return args && args.items.length === 1 ? `${cls.name}(${yield* this.repr(args.items[0])})` : `${cls.name}${args ? yield* this.repr(args) : '()'}`;
    }
    return `<${cls.module === 'builtins' ? '' : `${cls.module}.`}${cls.name} object at ${this.address(value as object)}>`;
  }

  /** What makes keys equal. @throws TypeError for what cannot be a key */
  *key(value: Value): Blocking<unknown> {
    if (typeof value === 'string') return `s${value}`;
    if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
    if (typeof value === 'bigint') return `n${value}`;
    if (value instanceof Float) return value.value;
    if (value instanceof Tuple && !value.cls) {
      const parts: string[] = [];
      for (const item of value.items) {
        const part = yield* this.key(item);
        parts.push(typeof part === 'object' && part !== null ? `o${this.address(part)}` : `${typeof part}${String(part)}`);
      }
      return `t(${parts.join('\u0000')})`;
    }
    if (value instanceof Bytes) return `b${[...value.data].join(',')}`;
    if (value instanceof PySet && value.frozen) return `f${[...value.map.keys()].map(String).sort().join('\u0000')}`;
    if ((value instanceof List || value instanceof Dict || value instanceof PySet) && !value.cls?.find('__hash__')) throw this.error('TypeError', `unhashable type: '${this.typeName(value)}'`);
    if (value instanceof PyObject && value.cls) {
      const own = value.cls.find('__hash__');
      if (own === null || (own === undefined && value.cls.find('__eq__') !== undefined)) throw this.error('TypeError', `unhashable type: '${this.typeName(value)}'`);
      if (own !== undefined) return `h${value.cls.name}${yield* this.text(yield* this.call(own, [value]))}`;
    }
    return value;
  }

  *dictSet(dict: Dict, key: Value, value: Value): Blocking<void> {
    const own = yield* this.key(key), before = dict.map.get(own);
    dict.map.set(own, [before ? before[0] : key, value]);
  }

  dictOf(pairs: Iterable<readonly [string, Value]>): Dict {
    const made = new Dict();
    for (const [key, value] of pairs) made.map.set(`s${key}`, [key, value]);
    return made;
  }

  *setOf(values: Iterable<Value>, frozen = false): Blocking<PySet> {
    const made = new PySet(frozen);
    for (const value of values) {
      const key = yield* this.key(value);
      if (!made.map.has(key)) made.map.set(key, value);
    }
    return made;
  }

  // ---- iteration ----

  *iterate(value: Value): Blocking<Iterator> {
    if (value instanceof Iterator) return value;
    const items = this.#items(value);
    if (items) return iteratorOver(items.kind, items.values);
    if (value instanceof Module && typeof value.inside === 'function') return (value.inside as () => Iterator)();
    const own = value instanceof PyObject && value.cls ? value.cls.find('__iter__') : this.special(value, '__iter__');
    if (own !== undefined) {
      const made = yield* this.call(own, [value]);
      return made instanceof Iterator ? made : this.#fromNext(made);
    }
    if (this.special(value, '__getitem__') !== undefined) return this.#fromItems(value);
    throw this.error('TypeError', `'${this.typeName(value)}' object is not iterable`);
  }

  #items(value: Value): { kind: string; values: Source } | undefined {
    if (value instanceof PyObject && value.cls?.find('__iter__') instanceof PyFunction) return undefined;
    if (value instanceof List) return { kind: 'list_iterator', values: growing(value) };
    if (value instanceof Tuple) return { kind: 'tuple_iterator', values: value.items[Symbol.iterator]() };
    if (typeof value === 'string') return { kind: 'str_iterator', values: value[Symbol.iterator]() };
    if (value instanceof Dict) return { kind: 'dict_keyiterator', values: this.#steady(value.map, [...value.map.values()].map(([key]) => key)) };
    if (value instanceof PySet) return { kind: 'set_iterator', values: this.#steady(value.map, [...value.map.values()]) };
    if (value instanceof Range) return { kind: 'range_iterator', values: counting(value) };
    return value instanceof Bytes ? { kind: 'bytes_iterator', values: value.data[Symbol.iterator]() } : undefined;
  }

  /** Over what must not grow meanwhile. */
  *#steady(map: ReadonlyMap<unknown, unknown>, values: readonly Value[]): Generator<Value, undefined> {
    const { size } = map;
    for (const value of values) {
      if (map.size !== size) throw this.error('RuntimeError', `${[...map.values()][0] instanceof Array ? 'dictionary' : 'Set'} changed size during iteration`);
      yield value;
    }
    return undefined;
  }

  #fromNext(object: Value): Iterator {
    const interpreter = this;
    return new Iterator('iterator', function* () {
      try {
        return yield* interpreter.method(object, '__next__');
      } catch (error) {
        if (error instanceof Raised && interpreter.isInstance(error.value, interpreter.type('StopIteration'))) return END;
        throw error;
      }
    });
  }

  #fromItems(object: Value): Iterator {
    const interpreter = this;
    let at = 0;
    return new Iterator('iterator', function* () {
      try {
        return yield* interpreter.method(object, '__getitem__', [at++]);
      } catch (error) {
        if (error instanceof Raised && interpreter.isInstance(error.value, interpreter.type('IndexError'))) return END;
        throw error;
      }
    });
  }

  *items(value: Value): Blocking<Value[]> {
    if (value instanceof List && !value.cls) return [...value.items];
    if (value instanceof Tuple && !value.cls) return [...value.items];
    const iterator = yield* this.iterate(value), out: Value[] = [];
    for (let next = yield* iterator.next(); next !== END; next = yield* iterator.next()) {
      out.push(next);
      yield* this.step();
    }
    return out;
  }
}

function* growing(list: List): Generator<Value, undefined> {
  for (let i = 0; i < list.items.length; i++) yield list.items[i];
  return undefined;
}

function* counting({ from, step, length }: Range): Generator<Value, undefined> {
  for (let i = 0; i < length; i++) yield from + i * step;
  return undefined;
}

export function iteratorOver(kind: string, values: Source): Iterator {
  return new Iterator(kind, function* () {
    const next = values.next();
    return next.done ? END : next.value;
  });
}
