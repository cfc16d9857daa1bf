/** A run of Lua in the server (script_lua.c): what it gets of the server, and how its values become replies. */
import { encode } from '../../../kernel/bytes.ts';
import { sha1 } from '../../../kernel/hashes.ts';
import { isError, Refused, type Reply } from '../reply.ts';
import { documents } from './documents.ts';
import { argumentText, Interpreter } from './interpreter.ts';
import { addLibraries, Arguments, functions, type Drawn, type Library } from './library.ts';
import { LuaError, NULL, Table, text, type Value } from './values.ts';

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

export const sumOf = (source: string): string => sha1(encode(source));

export class Run {
  readonly lua: Interpreter;
  /** Who calls, and what may be done for it. */
  commander: Commander;
  /** What complaints call it: a script by its sum, a function by its name. */
  name = '';
  readOnly = false;
  readonly #chunk: string;
  readonly #random: Drawn;

  constructor(commander: Commander, random: Drawn, chunk: string) {
    this.commander = commander;
    this.#random = random;
    this.#chunk = chunk;
    this.lua = new Interpreter(chunk, new Table({}, true));
    this.lua.globals.metatable = this.#strict();
  }

  /** All that scripts find. */
  furnish(): void {
    const { lua } = this, { named } = lua.globals;
    addLibraries(lua, this.#random);
    named.set('redis', this.#server(lua)).set('cjson', documents(lua, new Arguments(lua))).set('bit', functions(bits(new Arguments(lua))));
    for (const name of ['cmsgpack', 'struct', 'coroutine', 'debug']) named.set(name, unsimulated(name));
  }

  /** What a library finds while it is loaded: a way to register its functions, and the log. */
  furnishLoading(register: (args: Value[]) => void): void {
    const table = functions({ register_function: (...args) => (register(args), []), log: (...args) => this.#log(args) });
    this.#levels(table);
    table.metatable = this.#strict();
    this.lua.globals.named.set('redis', table);
  }

  /** @throws Refused */
  reply(what: () => Value[]): Reply {
    this.lua.begin();
    try {
      return toReply(what()[0], 0);
    } catch (error) {
      if (!(error instanceof LuaError)) throw error;
      throw new Refused(`${complaint(error.value)} script: ${this.name}, on @${this.#chunk}:${(error.value instanceof Table ? error.value.get('line') : undefined) ?? this.lua.line}.`);
    }
  }

  /** Names that nothing has are no nil but a mistake. */
  #strict(): Table {
    return new Table({ __index: { call: ([, name]) => this.lua.fail(`Script attempted to access nonexistent global variable '${this.lua.tostring(name)}'`) } });
  }

  #log([level, ...words]: Value[]): Value[] {
    if (typeof level !== 'number') this.lua.fail('First argument must be a number (log level).');
    this.commander.log(level as number, words.map((word) => this.lua.tostring(word)).join(' '));
    return [];
  }

  #levels(table: Table): void {
    for (const [index, name] of ['DEBUG', 'VERBOSE', 'NOTICE', 'WARNING'].entries()) table.named.set(`LOG_${name}`, index);
    table.named.set('REDIS_VERSION', this.commander.version).set('REDIS_VERSION_NUM', this.commander.version.split('.').reduce((sum, part) => sum * 256 + Number(part), 0));
  }

  #server(lua: Interpreter): Table {
    const call = (args: Value[]): Reply => this.#call(args);
    const table = functions({
      call: (...args) => {
        const reply = call(args);
        if (isError(reply)) throw new LuaError(new Table({ err: reply.error, line: lua.line, source: `@${this.#chunk}` }));
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
      log: (...args) => this.#log(args),
      setresp: () => [],
      set_repl: () => [],
      replicate_commands: () => true,
      breakpoint: () => false,
      debug: () => [],
      acl_check_cmd: () => true,
    });
    this.#levels(table);
    table.named.set('REPL_NONE', 0).set('REPL_AOF', 1).set('REPL_SLAVE', 2).set('REPL_REPLICA', 2).set('REPL_ALL', 3);
    return table;
  }

  #call(args: Value[]): Reply {
    if (args.length === 0) return { error: 'ERR Please specify at least one argument for this redis lib call' };
    if (args.some((one) => typeof one !== 'string' && typeof one !== 'number')) return { error: 'ERR Lua redis lib command arguments must be strings or integers' };
    const words = args.map((one) => (typeof one === 'number' ? argumentText(one) : one as string)), name = words[0]!.toLowerCase();
    const judged = this.commander.judge(words);
    if (judged === 'unknown' && !DENIED.test(name)) return { error: 'ERR Unknown Redis command called from script' };
    if (judged === 'wrong number') return { error: 'ERR Wrong number of args calling Redis command from script' };
    if (DENIED.test(name)) return { error: 'ERR This Redis command is not allowed from script' };
    if (this.readOnly && WRITING.test(name)) return { error: 'ERR Write commands are not allowed from read-only scripts.' };
    try {
      return this.commander.run(words);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.reply;
    }
  }
}

const NO_WORDS = new Table({ err: 'ERR wrong number or type of arguments' });

/** What was thrown, as an error begins. */
export function complaint(value: Value): string {
  const err = value instanceof Table ? value.get('err') : undefined;
  return typeof value === 'string' ? (value.startsWith('ERR ') ? value : `ERR ${value}`) : typeof err === 'string' ? err : value instanceof Table ? 'ERR unknown error' : `ERR ${text(value)}`;
}

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
