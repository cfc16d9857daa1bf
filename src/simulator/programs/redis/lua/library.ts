/** What scripts find: Lua's base, table and math libraries (lbaselib.c, ltablib.c, lmathlib.c). */
import type { Interpreter } from './interpreter.ts';
import { parse } from './parse.ts';
import { stringLibrary } from './strings.ts';
import { isCallable, LuaError, Table, toNumber, truth, typeOf, type Callable, type Value } from './values.ts';

/** Where a server's random numbers stand (rand.c: drand48's, begun at a place of their own). */
export interface Drawn {
  state: bigint;
}

export type Library = Record<string, (...args: Value[]) => Value[] | Value>;

/** Functions of a library as values. */
export function functions(library: Library): Table {
  const table = new Table({}, true);
  for (const [name, run] of Object.entries(library)) table.named.set(name, callable(run));
  return table;
}

export const callable = (run: (...args: Value[]) => Value[] | Value): Callable => ({
  call: (args) => {
    const result = run(...args);
    return Array.isArray(result) ? result : [result];
  },
});

/** Arguments of library functions, with their complaints (lauxlib.c). */
export class Arguments {
  readonly #lua: Interpreter;

  constructor(lua: Interpreter) {
    this.#lua = lua;
  }

  wrong(name: string, index: number, words: string): never {
    this.#lua.fail(`bad argument #${index} to '${name}' (${words})`);
  }

  #expected(name: string, index: number, wanted: string, value: Value, absent: boolean): never {
    this.wrong(name, index, `${wanted} expected, got ${absent ? 'no value' : typeOf(value)}`);
  }

  number(name: string, index: number, args: readonly Value[], otherwise?: number): number {
    const value = args[index - 1];
    if (value === undefined && otherwise !== undefined) return otherwise;
    return toNumber(value) ?? this.#expected(name, index, 'number', value, index > args.length);
  }

  text(name: string, index: number, args: readonly Value[], otherwise?: string): string {
    const value = args[index - 1];
    if (value === undefined && otherwise !== undefined) return otherwise;
    return typeof value === 'string' ? value : typeof value === 'number' ? this.#lua.tostring(value) : this.#expected(name, index, 'string', value, index > args.length);
  }

  table(name: string, index: number, args: readonly Value[]): Table {
    const value = args[index - 1];
    return value instanceof Table ? value : this.#expected(name, index, 'table', value, index > args.length);
  }

  value(name: string, index: number, args: readonly Value[]): Value {
    return index > args.length ? this.wrong(name, index, 'value expected') : args[index - 1];
  }
}

/** Puts the libraries among the globals. */
export function addLibraries(lua: Interpreter, random: Drawn): void {
  const args = new Arguments(lua), put = (name: string, value: Value): Map<Value, Value> => lua.globals.named.set(name, value);
  for (const [name, value] of functions(base(lua, args)).named) put(name as string, value);
  const strings = functions(stringLibrary(lua, args));
  lua.strings = strings;
  put('string', strings);
  put('table', functions(tableLibrary(lua, args)));
  const math = functions(mathLibrary(args, random));
  math.named.set('pi', Math.PI).set('huge', Infinity);
  put('math', math);
  put('os', functions({ clock: () => 0.01 }));
  put('_G', lua.globals);
  put('_VERSION', 'Lua 5.1');
}

function base(lua: Interpreter, args: Arguments): Library {
  const caught = (run: () => Value[], handle: (value: Value) => Value[]): Value[] => {
    const depth = lua.lines.length;
    try {
      return [true, ...run()];
    } catch (error) {
      if (!(error instanceof LuaError)) throw error;
      lua.lines.length = depth;
      const err = error.value instanceof Table ? error.value.get('err') : undefined;
      return [false, ...handle(err ?? error.value)];
    }
  };
  const next = (table: Table, key: Value): Value[] => {
    let found = key === undefined;
    for (const [one, value] of table) {
      lua.step();
      if (found) return [one, value];
      found = one === key;
    }
    return [undefined];
  };
  const numbered = callable((...given) => {
    const index = (given[1] as number) + 1, value = lua.get(given[0], index);
    return value === undefined ? undefined : [index, value];
  });
  const load = (source: string): Value[] => {
    const name = `[string "${source.split('\n')[0]!.slice(0, 60)}${source.includes('\n') ? '...' : ''}"]`;
    try {
      const block = parse(source, name);
      return [{ call: (given) => lua.run(block, given) }];
    } catch (error) {
      if (!(error instanceof LuaError)) throw error;
      return [undefined, error.value];
    }
  };
  return {
    type: (...given) => typeOf(args.value('type', 1, given)),
    tostring: (...given) => lua.tostring(args.value('tostring', 1, given)),
    tonumber: (...given) => {
      const value = args.value('tonumber', 1, given), radix = args.number('tonumber', 2, given, 10);
      if (radix === 10) return toNumber(value);
      if (radix < 2 || radix > 36) args.wrong('tonumber', 2, 'base out of range');
      const digits = args.text('tonumber', 1, given).trim().toLowerCase(), allowed = '0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, radix);
      return digits !== '' && [...digits].every((digit) => allowed.includes(digit)) ? parseInt(digits, radix) : undefined;
    },
    pairs: (...given) => {
      const entries = args.table('pairs', 1, given)[Symbol.iterator]();
      return [callable(() => {
        const found = entries.next();
        return found.done ? undefined : found.value;
      }), given[0], undefined];
    },
    ipairs: (...given) => [numbered, args.table('ipairs', 1, given), 0],
    next: (...given) => next(args.table('next', 1, given), given[1]),
    select: (...given) => {
      if (given[0] === '#') return given.length - 1;
      const index = args.number('select', 1, given);
      if (index === 0 || -index > given.length - 1) args.wrong('select', 1, 'index out of range');
      return given.slice(index);
    },
    unpack: (...given) => {
      const table = args.table('unpack', 1, given), from = args.number('unpack', 2, given, 1), to = args.number('unpack', 3, given, table.length);
      if (to - from >= 8000) lua.fail('too many results to unpack');
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => table.get(from + index));
    },
    pcall: (callee, ...rest) => caught(() => lua.call(callee, rest), (value) => [value]),
    xpcall: (callee, handler) => caught(() => lua.call(callee, []), (value) => lua.call(handler, [value])),
    error: (value, level) => {
      const up = toNumber(level) ?? 1, line = lua.lines.at(-Math.max(1, up));
      throw new LuaError(typeof value === 'string' && up > 0 && line !== undefined ? `${lua.chunk}:${line}: ${value}` : value);
    },
    assert: (...given) => {
      if (truth(args.value('assert', 1, given))) return given;
      return lua.fail(args.text('assert', 2, given, 'assertion failed!'));
    },
    setmetatable: (...given) => {
      const table = args.table('setmetatable', 1, given);
      if (given[1] !== undefined && !(given[1] instanceof Table)) args.wrong('setmetatable', 2, 'nil or table expected');
      if (table.readOnly) lua.fail('Attempt to modify a readonly table');
      table.metatable = given[1] as Table | undefined;
      return table;
    },
    getmetatable: (value) => (value instanceof Table ? value.metatable?.get('__metatable') ?? value.metatable : undefined),
    rawget: (...given) => args.table('rawget', 1, given).get(given[1]),
    rawset: (...given) => {
      const table = args.table('rawset', 1, given);
      if (table.readOnly) lua.fail('Attempt to modify a readonly table');
      table.set(given[1], given[2]);
      return table;
    },
    rawequal: (a, b) => a === b,
    loadstring: (...given) => load(args.text('loadstring', 1, given)),
    load: (...given) => load(args.text('load', 1, given)),
    collectgarbage: () => 0,
  };
}

function tableLibrary(lua: Interpreter, args: Arguments): Library {
  const changed = (name: string, given: readonly Value[]): Table => {
    const table = args.table(name, 1, given);
    if (table.readOnly) lua.fail('Attempt to modify a readonly table');
    return table;
  };
  return {
    insert: (...given) => {
      const table = changed('insert', given);
      if (given.length < 2 || given.length > 3) lua.fail("wrong number of arguments to 'insert'");
      const at = given.length === 2 ? table.length + 1 : args.number('insert', 2, given);
      for (let i = table.length; i >= at; i--) {
        lua.step();
        table.set(i + 1, table.get(i));
      }
      table.set(at, given.at(-1));
      return [];
    },
    remove: (...given) => {
      const table = changed('remove', given), size = table.length, at = args.number('remove', 2, given, size);
      if (at < 1 || at > size) return [];
      const value = table.get(at);
      for (let i = at; i < size; i++) {
        lua.step();
        table.set(i, table.get(i + 1));
      }
      table.set(size, undefined);
      return value;
    },
    concat: (...given) => {
      const table = args.table('concat', 1, given), between = args.text('concat', 2, given, ''), from = args.number('concat', 3, given, 1), to = args.number('concat', 4, given, table.length);
      let joined = '';
      for (let i = from; i <= to; i++) {
        lua.step();
        const value = table.get(i);
        if (typeof value !== 'string' && typeof value !== 'number') lua.fail(`invalid value (${typeOf(value)}) at index ${i} in table for 'concat'`);
        joined = lua.bounded(joined + (i > from ? between : '') + lua.tostring(value));
      }
      return joined;
    },
    sort: (...given) => {
      const table = changed('sort', given), before = given[1];
      if (before !== undefined && !isCallable(before)) args.wrong('sort', 2, `function expected, got ${typeOf(before)}`);
      const less = (a: Value, b: Value): boolean => (before === undefined ? lua.less(a, b, true) : truth(lua.call(before, [a, b])[0]));
      table.list.sort((a, b) => {
        lua.step();
        return less(a, b) ? -1 : less(b, a) ? 1 : 0;
      });
      return [];
    },
    getn: (...given) => args.table('getn', 1, given).length,
    maxn: (...given) => Math.max(0, ...[...args.table('maxn', 1, given)].map(([key]) => (typeof key === 'number' ? key : 0))),
  };
}

function mathLibrary(args: Arguments, random: Drawn): Library {
  const library: Library = {};
  for (const name of ['floor', 'ceil', 'abs', 'sqrt', 'exp', 'log', 'log10', 'sin', 'cos', 'tan'] as const) library[name] = (...given) => Math[name](args.number(name, 1, given));
  for (const name of ['max', 'min'] as const) library[name] = (...given) => {
    args.number(name, 1, given);
    return Math[name](...given.map((_, index) => args.number(name, index + 1, given)));
  };
  library.pow = (...given) => args.number('pow', 1, given) ** args.number('pow', 2, given);
  library.fmod = (...given) => args.number('fmod', 1, given) % args.number('fmod', 2, given);
  library.modf = (...given) => {
    const value = args.number('modf', 1, given);
    return [Math.trunc(value), value - Math.trunc(value)];
  };
  library.randomseed = (...given) => {
    random.state = (BigInt(Math.trunc(args.number('randomseed', 1, given))) & 0xffffffffn) << 16n | 0x330en;
    return [];
  };
  library.random = (...given) => {
    random.state = (random.state * 0x5deece66dn + 0xbn) & 0xffffffffffffn;
    const part = Number((random.state >> 17n) % 0x7fffffffn) / 0x7fffffff;
    if (given.length === 0) return part;
    const low = given.length > 1 ? args.number('random', 1, given) : 1, high = args.number('random', given.length > 1 ? 2 : 1, given);
    if (low > high) args.wrong('random', given.length > 1 ? 2 : 1, 'interval is empty');
    return Math.floor(part * (high - low + 1)) + low;
  };
  return library;
}
