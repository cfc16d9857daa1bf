/** EVAL, EVALSHA and SCRIPT (eval.c), and the way to functions. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { integer, OK, Refused, type Reply } from '../reply.ts';
import { functionCall, manageFunctions, type Functions } from './functions.ts';
import type { Drawn } from './library.ts';
import { parse } from './parse.ts';
import { type Commander, Run, sumOf } from './run.ts';
import { LuaError, Table } from './values.ts';

const CHUNK = 'user_script';
/** Scripts that a server knows, by their sums, and where their random numbers stand. */
export interface Scripts {
  known: Map<string, string>;
  random: Drawn;
  /** Functions by the libraries that were loaded. */
  libraries: Functions;
}

/** The commands; everything they do is done at once. */
export function* scripting(commander: Commander, scripts: Scripts, name: string, args: string[]): Blocking<Reply> {
  if (name === 'script') return keep(scripts, args);
  if (name === 'function') return manageFunctions(commander, scripts, args);
  if (name.startsWith('fcall')) return functionCall(commander, scripts, name === 'fcall_ro', args);
  const [what = '', count = '', ...rest] = args, readOnly = name.endsWith('_ro'), keys = integer(count);
  if (keys > rest.length) throw new Refused("ERR Number of keys can't be greater than number of args");
  if (keys < 0) throw new Refused("ERR Number of keys can't be negative");
  if (!name.startsWith('evalsha')) return evaluate(commander, scripts, load(scripts, what), what, readOnly, keys, rest);
  const sum = what.toLowerCase(), source = scripts.known.get(sum);
  if (source === undefined) throw new Refused('NOSCRIPT No matching script. Please use EVAL.');
  return evaluate(commander, scripts, sum, source, readOnly, keys, rest);
}

/** @throws Refused */
function evaluate(commander: Commander, { random }: Scripts, sum: string, source: string, readOnly: boolean, keys: number, words: string[]): Reply {
  const { block, readOnly: flagged } = read(source), run = new Run(commander, random, CHUNK);
  run.name = sum;
  run.readOnly = readOnly || flagged;
  run.furnish();
  run.lua.globals.named.set('KEYS', Table.of(words.slice(0, keys))).set('ARGV', Table.of(words.slice(keys)));
  return run.reply(() => run.lua.run(block));
}

function keep(scripts: Scripts, [word = '', ...rest]: string[]): Reply {
  switch (word.toLowerCase()) {
    case 'load':
      if (rest.length !== 1) throw new Refused("ERR wrong number of arguments for 'script|load' command");
      return load(scripts, rest[0]!);
    case 'exists':
      if (rest.length === 0) throw new Refused("ERR wrong number of arguments for 'script|exists' command");
      return rest.map((sum) => (scripts.known.has(sum.toLowerCase()) ? 1 : 0));
    case 'flush':
      if (rest.length > 1 || (rest[0] !== undefined && !/^a?sync$/i.test(rest[0]))) throw new Refused('ERR SCRIPT FLUSH only support SYNC|ASYNC option');
      scripts.known.clear();
      return OK;
    case 'kill': throw new Refused('NOTBUSY No scripts in execution right now.');
    case 'debug': throw new Refused('ERR SCRIPT DEBUG is not simulated here');
    default: throw new Refused(`ERR unknown subcommand '${word.slice(0, 128)}'. Try SCRIPT HELP.`);
  }
}

/** Reads a script and keeps it. @returns its sum; @throws Refused */
function load(scripts: Scripts, source: string): string {
  const sum = sumOf(source);
  if (scripts.known.has(sum)) return sum;
  read(source);
  scripts.known.set(sum, source);
  return sum;
}

function read(source: string): { block: ReturnType<typeof parse>; readOnly: boolean } {
  const [first = ''] = source.split('\n'), flags = /^#!lua\b(.*)/.exec(first)?.[1];
  if (first.startsWith('#!') && flags === undefined) throw new Refused(`ERR Unexpected engine in script shebang: ${first.split(' ')[0]}`);
  try {
    return { block: parse(flags === undefined ? source : source.slice(first.length), CHUNK), readOnly: flags?.includes('no-writes') ?? false };
  } catch (error) {
    if (!(error instanceof LuaError)) throw error;
    throw new Refused(`ERR Error compiling script (new function): ${String(error.value)}`);
  }
}
