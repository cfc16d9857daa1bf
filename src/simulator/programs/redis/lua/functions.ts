/** FUNCTION and FCALL (functions.c, function_lua.c): libraries of Lua that the server keeps, and calls of what they registered. */
import { globPattern, unpaired } from '../commands/command.ts';
import { OK, Refused, type Reply } from '../reply.ts';
import type { Drawn } from './library.ts';
import { parse } from './parse.ts';
import { complaint, type Commander, Run } from './run.ts';
import { isCallable, LuaError, Table, text, type Callable, type Value } from './values.ts';

const CHUNK = 'user_function';
const FLAGS = ['no-writes', 'allow-oom', 'allow-stale', 'no-cluster', 'allow-cross-slot-keys'];

interface Registered {
  callback: Callable;
  description: string | null;
  flags: string[];
}

interface Library {
  code: string;
  run: Run;
  functions: Map<string, Registered>;
}

export type Functions = Map<string, Library>;

interface Kept {
  libraries: Functions;
  random: Drawn;
}

const named = (name: string): string => {
  if (!/^\w+$/.test(name)) throw new Refused('ERR Library names can only contain letters, numbers, or underscores(_) and must be at least one character long');
  return name;
};

/** The library's name, from `#!lua name=…`. @throws Refused */
function metadata(code: string): string {
  if (!code.startsWith('#!')) throw new Refused('ERR Missing library metadata');
  if (!code.includes('\n')) throw new Refused('ERR Invalid library metadata');
  const [engine = '', ...words] = code.slice(0, code.indexOf('\n')).split(/\s+/);
  let name: string | undefined;
  for (const word of words.filter(Boolean)) {
    if (!/^name=/i.test(word)) throw new Refused(`ERR Invalid metadata value given: ${word}`);
    if (name !== undefined) throw new Refused('ERR Invalid metadata value, name argument was given multiple times');
    name = word.slice(5);
  }
  if (name === undefined) throw new Refused('ERR Library name was not given');
  named(name);
  if (engine.toLowerCase() !== '#!lua') throw new Refused(`ERR Engine '${engine.slice(2)}' not found`);
  return name;
}

const wrong = (words: string): LuaError => new LuaError(new Table({ err: `ERR ${words}` }));
const isText = (value: Value): value is string | number => typeof value === 'string' || typeof value === 'number';

/** What redis.register_function was given. @throws LuaError */
function registration(args: readonly Value[]): [name: string, Registered] {
  if (args.length < 1 || args.length > 2) throw wrong('wrong number of arguments to redis.register_function');
  const [first, second] = args;
  if (args.length === 2) {
    if (!isText(first)) throw wrong('first argument to redis.register_function must be a string');
    if (!isCallable(second)) throw wrong('second argument to redis.register_function must be a function');
    return [text(first), { callback: second, description: null, flags: [] }];
  }
  if (!(first instanceof Table)) throw wrong('calling redis.register_function with a single argument is only applicable to Lua table (representing named arguments).');
  let name: string | undefined, callback: Callable | undefined, description: string | null = null, flags: string[] = [];
  for (const [key, value] of first) {
    if (typeof key !== 'string') throw wrong('named argument key given to redis.register_function is not a string');
    if (key === 'function_name' || key === 'description') {
      if (!isText(value)) throw wrong(`${key} argument given to redis.register_function must be a string`);
      if (key === 'description') description = text(value);
      else name = text(value);
    } else if (key === 'callback') {
      if (!isCallable(value)) throw wrong('callback argument given to redis.register_function must be a function');
      callback = value;
    } else if (key === 'flags') {
      if (!(value instanceof Table)) throw wrong('flags argument to redis.register_function must be a table representing function flags');
      flags = value.list.map((flag) => {
        if (typeof flag !== 'string' || !FLAGS.includes(flag)) throw wrong('unknown flag given');
        return flag;
      });
    } else throw wrong('unknown argument given to redis.register_function');
  }
  if (name === undefined) throw wrong('redis.register_function must get a function name argument');
  if (!callback) throw wrong('redis.register_function must get a callback argument');
  return [name, { callback, description, flags }];
}

function load(commander: Commander, { libraries, random }: Kept, words: readonly string[]): Reply {
  const code = words.at(-1)!, options = words.slice(0, -1), strange = options.find((word) => !/^replace$/i.test(word));
  if (strange !== undefined) throw new Refused(`ERR Unknown option given: ${strange}`);
  const name = metadata(code);
  if (libraries.has(name) && options.length === 0) throw new Refused(`ERR Library '${name}' already exists`);
  const run = new Run(commander, random, CHUNK), found = new Map<string, Registered>();
  run.furnishLoading((args) => {
    const [title, one] = registration(args);
    try {
      named(title);
    } catch (error) {
      throw error instanceof Refused ? new LuaError(new Table({ err: error.message })) : error;
    }
    if (found.has(title)) throw wrong('Function already exists in the library');
    found.set(title, one);
  });
  let stage = 'compiling function: ';
  try {
    // The first line counts, but is not of the language.
    const block = parse(code.slice(code.indexOf('\n')), CHUNK);
    stage = 'registering functions: ';
    run.lua.run(block);
  } catch (error) {
    if (!(error instanceof LuaError)) throw error;
    throw new Refused(`ERR Error ${stage}${stage.startsWith('c') ? text(error.value) : complaint(error.value)}`);
  }
  if (found.size === 0) throw new Refused('ERR No functions registered');
  for (const [other, library] of libraries) for (const title of found.keys()) if (other !== name && library.functions.has(title)) throw new Refused(`ERR Function ${title} already exists`);
  run.furnish();
  libraries.delete(name);
  libraries.set(name, { code, run, functions: found });
  return name;
}

function list({ libraries }: Kept, words: readonly string[]): Reply {
  let pattern: RegExp | undefined, withCode = false;
  for (let i = 0; i < words.length; i++) {
    if (/^withcode$/i.test(words[i]!) && !withCode) withCode = true;
    else if (/^libraryname$/i.test(words[i]!) && !pattern) {
      if (words[i + 1] === undefined) throw new Refused('ERR library name argument was not given');
      pattern = globPattern(words[++i]!);
    } else throw new Refused(`ERR Unknown argument ${words[i]}`);
  }
  return [...libraries].filter(([name]) => !pattern || pattern.test(name)).map(([name, { code, functions }]) => [
    'library_name', name, 'engine', 'LUA', 'functions', [...functions].map(([title, { description, flags }]): Reply => ['name', title, 'description', description, 'flags', flags.map((status) => ({ status }))]), ...(withCode ? ['library_code', code] : []),
  ]);
}

/** How many words each takes, fewest and most. */
const WORDS: Readonly<Record<string, readonly [number, number]>> = { load: [1, Infinity], list: [0, Infinity], delete: [1, 1], flush: [0, Infinity], stats: [0, 0], kill: [0, 0], dump: [0, 0], restore: [1, Infinity], help: [0, 0] };

export function manageFunctions(commander: Commander, kept: Kept, [word = '', ...rest]: string[]): Reply {
  const what = word.toLowerCase(), counts = Object.hasOwn(WORDS, what) ? WORDS[what]! : undefined;
  if (!counts) throw new Refused(`ERR unknown subcommand '${word.slice(0, 128)}'. Try FUNCTION HELP.`);
  if (rest.length < counts[0] || rest.length > counts[1]) throw unpaired(`function|${what}`);
  const { libraries } = kept;
  switch (what) {
    case 'load': return load(commander, kept, rest);
    case 'list': return list(kept, rest);
    case 'delete':
      if (!libraries.delete(rest[0]!)) throw new Refused('ERR Library not found');
      return OK;
    case 'flush':
      if (rest.length > 1 || (rest[0] !== undefined && !/^a?sync$/i.test(rest[0]))) throw new Refused('ERR FUNCTION FLUSH only supports SYNC|ASYNC option');
      libraries.clear();
      return OK;
    case 'stats': return ['running_script', null, 'engines', ['LUA', ['libraries_count', libraries.size, 'functions_count', [...libraries.values()].reduce((sum, one) => sum + one.functions.size, 0)]]];
    case 'kill': throw new Refused('NOTBUSY No scripts in execution right now.');
    default: throw new Refused(`ERR FUNCTION ${what.toUpperCase()} is not simulated here`);
  }
}

export function functionCall(commander: Commander, { libraries }: Kept, readOnly: boolean, [name = '', number = '', ...rest]: string[]): Reply {
  const library = [...libraries.values()].find(({ functions }) => functions.has(name));
  if (!library) throw new Refused('ERR Function not found');
  const keys = /^(0|-?[1-9]\d*)$/.test(number) ? Number(number) : NaN, { callback, flags } = library.functions.get(name)!, { run } = library;
  if (Number.isNaN(keys)) throw new Refused('ERR Bad number of keys provided');
  if (keys > rest.length) throw new Refused("ERR Number of keys can't be greater than number of args");
  if (keys < 0) throw new Refused("ERR Number of keys can't be negative");
  if (readOnly && !flags.includes('no-writes')) throw new Refused('ERR Can not execute a script with write flag using *_ro command.');
  run.commander = commander;
  run.name = name;
  run.readOnly = flags.includes('no-writes');
  return run.reply(() => callback.call([Table.of(rest.slice(0, keys)), Table.of(rest.slice(keys))]));
}
