/** EVAL, EVALSHA and SCRIPT (eval.c, script_lua.c): what scripts get of the server, and how their values become replies. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { sha1 } from '../../../kernel/hashes.ts';
import { integer, isError, OK, Refused, type Reply } from '../reply.ts';
import { documents } from './documents.ts';
import { argumentText, Interpreter } from './interpreter.ts';
import { addLibraries, Arguments, functions, type Drawn, type Library } from './library.ts';
import { parse } from './parse.ts';
import { LuaError, NULL, Table, text, type Value } from './values.ts';

const CHUNK = 'user_script';
/** Commands that scripts may not ask for. */
const DENIED = /^(auth|bgrewriteaof|bgsave|client|cluster|config|debug|discard|eval(sha)?(_ro)?|exec|f?call(_ro)?|hello|monitor|multi|p?(un)?subscribe|quit|reset|save|script|shutdown|replicaof|slaveof|sync|psync|unwatch|wait|watch)$/;
const WRITING = /^(append|b[lrz]m?(move|pop|poplpush|popmax|popmin)|bitfield|bitop|copy|decr(by)?|del|expire(at)?|flush(all|db)|geoadd|geo.*store|getdel|getex|getset|h(del|expire|incrby|incrbyfloat|mset|set|setnx|persist)|incr(by|byfloat)?|linsert|l(move|mpop|pop|push|pushx|rem|set|trim)|m(ove|set|setnx)|persist|pexpire(at)?|pf(add|merge)|psetex|rename(nx)?|restore|r(pop|poplpush|push|pushx)|s(add|diffstore|et|etbit|etex|etnx|etrange|interstore|move|ort|pop|rem|unionstore|wapdb)|unlink|x(ack|add|autoclaim|claim|del|group|readgroup|setid|trim)|z(add|diffstore|incrby|interstore|mpop|popmax|popmin|rangestore|rem.*|unionstore))$/;

/** What scripts need of the server. */
export interface Commander {
  /** Does a command as the client would. @throws Refused */
  run(words: string[]): Reply;
  /** Whether there is such a command and it takes so many words. */
  judge(words: string[]): 'unknown' | 'wrong number' | undefined;
  log(level: number, words: string): void;
  version: string;
}

/** Scripts that a server knows, by their sums, and where their random numbers stand. */
export interface Scripts {
  known: Map<string, string>;
  random: Drawn;
}

/** The commands; everything they do is done at once. */
export function* scripting(commander: Commander, scripts: Scripts, name: string, args: string[]): Blocking<Reply> {
  if (name === 'script') return keep(scripts, args);
  const [what = '', count = '', ...rest] = args, readOnly = name.endsWith('_ro'), keys = integer(count);
  if (keys > rest.length) throw new Refused("ERR Number of keys can't be greater than number of args");
  if (keys < 0) throw new Refused("ERR Number of keys can't be negative");
  if (!name.startsWith('evalsha')) return new Run(commander, scripts, load(scripts, what), what, readOnly).reply(rest.slice(0, keys), rest.slice(keys));
  const sum = what.toLowerCase(), source = scripts.known.get(sum);
  if (source === undefined) throw new Refused('NOSCRIPT No matching script. Please use EVAL.');
  return new Run(commander, scripts, sum, source, readOnly).reply(rest.slice(0, keys), rest.slice(keys));
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

const sumOf = (source: string): string => sha1(encode(source));

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

class Run {
  readonly #commander: Commander;
  readonly #random: Drawn;
  readonly #sum: string;
  readonly #source: string;
  #readOnly: boolean;

  constructor(commander: Commander, { random }: Scripts, sum: string, source: string, readOnly: boolean) {
    this.#commander = commander;
    this.#random = random;
    this.#sum = sum;
    this.#source = source;
    this.#readOnly = readOnly;
  }

  /** @throws Refused */
  reply(keys: string[], args: string[]): Reply {
    const { block, readOnly } = read(this.#source), globals = new Table({}, true), lua = new Interpreter(CHUNK, globals);
    this.#readOnly ||= readOnly;
    addLibraries(lua, this.#random);
    globals.named.set('KEYS', Table.of(keys)).set('ARGV', Table.of(args)).set('redis', this.#server(lua)).set('cjson', documents(lua, new Arguments(lua))).set('bit', functions(bits(new Arguments(lua))));
    for (const name of ['cmsgpack', 'struct', 'coroutine', 'debug']) globals.named.set(name, unsimulated(name));
    globals.metatable = new Table({ __index: { call: ([, name]) => lua.fail(`Script attempted to access nonexistent global variable '${lua.tostring(name)}'`) } });
    try {
      return toReply(lua.run(block)[0], 0);
    } catch (error) {
      if (!(error instanceof LuaError)) throw error;
      throw new Refused(this.#complaint(error.value, lua.line));
    }
  }

  #complaint(value: Value, line: number): string {
    const err = value instanceof Table ? value.get('err') : undefined;
    const words = typeof value === 'string' ? (value.startsWith('ERR ') ? value : `ERR ${value}`) : typeof err === 'string' ? err : value instanceof Table ? 'ERR unknown error' : `ERR ${text(value)}`;
    return `${words} script: ${this.#sum}, on @${CHUNK}:${(value instanceof Table ? value.get('line') : undefined) ?? line}.`;
  }

  #server(lua: Interpreter): Table {
    const call = (args: Value[]): Reply => this.#call(args);
    const table = functions({
      call: (...args) => {
        const reply = call(args);
        if (isError(reply)) throw new LuaError(errorTable(reply.error, lua.line));
        return toValue(reply);
      },
      pcall: (...args) => toValue(call(args)),
      status_reply: (...args) => (args.length === 1 && typeof args[0] === 'string' ? new Table({ ok: args[0] }) : NO_WORDS),
      error_reply: (...args) => {
        const words = args[0];
        if (args.length !== 1 || typeof words !== 'string') return NO_WORDS;
        return new Table({ err: words.startsWith('-') ? words.slice(1) : words.includes(' ') ? words : `ERR ${words}` });
      },
      sha1hex: (...args) => (args.length === 1 ? sumOf(lua.tostring(args[0])) : lua.fail('wrong number of arguments')),
      log: (level, ...words) => {
        if (typeof level !== 'number') lua.fail('First argument must be a number (log level).');
        this.#commander.log(level as number, words.map((word) => lua.tostring(word)).join(' '));
        return [];
      },
      setresp: () => [],
      set_repl: () => [],
      replicate_commands: () => true,
      breakpoint: () => false,
      debug: () => [],
      acl_check_cmd: () => true,
    });
    for (const [index, name] of ['DEBUG', 'VERBOSE', 'NOTICE', 'WARNING'].entries()) table.named.set(`LOG_${name}`, index);
    table.named.set('REPL_NONE', 0).set('REPL_AOF', 1).set('REPL_SLAVE', 2).set('REPL_REPLICA', 2).set('REPL_ALL', 3).set('REDIS_VERSION', this.#commander.version).set('REDIS_VERSION_NUM', this.#commander.version.split('.').reduce((sum, part) => sum * 256 + Number(part), 0));
    return table;
  }

  #call(args: Value[]): Reply {
    if (args.length === 0) return { error: 'ERR Please specify at least one argument for this redis lib call' };
    if (args.some((one) => typeof one !== 'string' && typeof one !== 'number')) return { error: 'ERR Lua redis lib command arguments must be strings or integers' };
    const words = args.map((one) => (typeof one === 'number' ? argumentText(one) : one as string)), name = words[0]!.toLowerCase();
    const judged = this.#commander.judge(words);
    if (judged === 'unknown' && !DENIED.test(name)) return { error: 'ERR Unknown Redis command called from script' };
    if (judged === 'wrong number') return { error: 'ERR Wrong number of args calling Redis command from script' };
    if (DENIED.test(name)) return { error: 'ERR This Redis command is not allowed from script' };
    if (this.#readOnly && WRITING.test(name)) return { error: 'ERR Write commands are not allowed from read-only scripts.' };
    try {
      return this.#commander.run(words);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.reply;
    }
  }
}

const NO_WORDS = new Table({ err: 'ERR wrong number or type of arguments' });

const errorTable = (words: string, line: number): Table => new Table({ err: words, line, source: `@${CHUNK}` });

function toValue(reply: Reply): Value {
  if (reply === null) return false;
  if (Array.isArray(reply)) return Table.of(reply.map(toValue));
  if (typeof reply !== 'object') return reply;
  return 'status' in reply ? new Table({ ok: reply.status }) : new Table({ err: reply.error });
}

/** Deepest that lists are in lists in a reply. */
const DEEPEST = 100;

function toReply(value: Value, depth: number): Reply {
  if (depth > DEEPEST) return { error: 'ERR reached lua stack limit' };
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? Math.trunc(value) : -(2 ** 63);
  if (value === true) return 1;
  if (!(value instanceof Table) || value === NULL) return null;
  const err = value.get('err'), ok = value.get('ok');
  if (typeof err === 'string') return { error: err };
  if (typeof ok === 'string') return { status: ok };
  const list: Reply[] = [];
  for (let i = 1; value.get(i) !== undefined; i++) list.push(toReply(value.get(i), depth + 1));
  return list;
}

function bits(args: Arguments): Library {
  const all = (name: string, given: readonly Value[], of: (a: number, b: number) => number): number => given.map((_, index) => args.number(name, index + 1, given) | 0).reduce(of);
  return {
    tobit: (...given) => args.number('tobit', 1, given) | 0,
    band: (...given) => all('band', given, (a, b) => a & b),
    bor: (...given) => all('bor', given, (a, b) => a | b),
    bxor: (...given) => all('bxor', given, (a, b) => a ^ b),
    bnot: (...given) => ~args.number('bnot', 1, given),
    lshift: (...given) => args.number('lshift', 1, given) << args.number('lshift', 2, given),
    rshift: (...given) => (args.number('rshift', 1, given) >>> args.number('rshift', 2, given)) | 0,
    tohex: (...given) => (args.number('tohex', 1, given) >>> 0).toString(16).padStart(8, '0'),
  };
}

/** A library that only says that it is not simulated. */
const unsimulated = (name: string): Table => {
  const table = new Table({}, true);
  table.metatable = new Table({ __index: { call: () => {
    throw new LuaError(`ERR ${name} is not simulated here`);
  } } });
  return table;
};
