/** What a server does for one client: permission, transactions, subscriptions, and the commands themselves. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Client } from './client.ts';
import { MANY } from './commands/command.ts';
import { COMMANDS, LEFT_OUT } from './commands/registry.ts';
import { attempted, waitFor, waits } from './blocking.ts';
import { plain } from './keyspace.ts';
import type { Commander } from './lua/run.ts';
import { scripting } from './lua/script.ts';
import { isError, OK, Refused, type Reply } from './reply.ts';
import { SERVER_COMMANDS } from './server-commands.ts';
import type { State } from './state.ts';
import { redisVersion } from './version.ts';

/** What the server itself adds. */
export interface Host {
  state: State;
  save(): string | undefined;
  /** Writes a line of its log. */
  note(mark: string, words: string): void;
}

/** Commands that are not queued between MULTI and EXEC. */
const AT_ONCE = new Set(['exec', 'discard', 'multi', 'watch', 'quit', 'reset']);
/** Commands that take no words. */
const ALONE = new Set(['exec', 'discard', 'multi', 'unwatch', 'reset', 'monitor']);
/** What a subscriber may still ask for. */
const SUBSCRIBED = new Set(['subscribe', 'unsubscribe', 'psubscribe', 'punsubscribe', 'ping', 'quit', 'reset']);
const READING = /^(m?get|exists|[hlsz].*|ttl|type|strlen)$/;

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

/** The reply; undefined where it has been sent already. */
export function* answer(host: Host, client: Client, words: string[]): Blocking<Reply | undefined> {
  const { state } = host;
  state.commands++;
  try {
    const reply = yield* replyTo(host, client, words);
    if (isError(reply)) count(state, reply.error);
    return reply;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    count(state, error.message);
    return error.reply;
  }
}

const count = ({ errors }: State, words: string): void => {
  const name = words.split(' ')[0]!;
  errors.set(name, (errors.get(name) ?? 0) + 1);
};

function* replyTo(host: Host, client: Client, words: string[]): Blocking<Reply | undefined> {
  const { state } = host, name = words[0]!.toLowerCase(), args = words.slice(1);
  if (name === 'auth') return authenticate(state, client, args);
  if (!client.allowed) throw new Refused('NOAUTH Authentication required.');
  if (client.subscriptions > 0 && !SUBSCRIBED.has(name)) throw new Refused(`ERR Can't execute '${name}': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context`);
  tellMonitors(state, client, words);
  if (ALONE.has(name) && args.length > 0) throw wrongNumber(name);
  if (client.queue && !AT_ONCE.has(name)) return enqueue(client, words);
  switch (name) {
    case 'multi':
      if (client.queue) throw new Refused('ERR MULTI calls can not be nested');
      client.queue = [];
      return OK;
    case 'discard':
      if (!client.queue) throw new Refused('ERR DISCARD without MULTI');
      finish(client);
      return OK;
    case 'exec': return yield* execute(host, client);
    case 'watch':
      if (client.queue) throw new Refused('ERR WATCH inside MULTI is not allowed');
      if (args.length === 0) throw wrongNumber('watch');
      for (const key of args) client.watched.set(key, valueText(state, client, key));
      return OK;
    case 'unwatch':
      client.watched.clear();
      return OK;
    case 'monitor':
      client.monitors = true;
      return OK;
    case 'reset':
      finish(client);
      return { status: 'RESET' };
    case 'subscribe': case 'psubscribe': case 'unsubscribe': case 'punsubscribe': return subscribe(client, name, args);
    default:
      check(words);
      return waits(name) ? yield* waitFor(state, client, name, args) : yield* runAny(host, client, words);
  }
}

function authenticate(state: State, client: Client, args: readonly string[]): Reply {
  const wanted = state.config.get('requirepass');
  if (args.length === 0 || args.length > 2) throw wrongNumber('auth');
  if (wanted === '' && args.length === 1) throw new Refused('ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?');
  if (args.at(-1) !== wanted || (args.length === 2 && args[0] !== 'default')) throw new Refused('WRONGPASS invalid username-password pair or user is disabled.');
  client.allowed = true;
  return OK;
}

const wrongNumber = (name: string): Refused => new Refused(`ERR wrong number of arguments for '${name}' command`);

/** Whether there is such a command, and whether it takes so many arguments. @throws Refused */
function check([word = '', ...args]: string[]): void {
  const name = word.toLowerCase(), found = own(COMMANDS, name) ?? own(SERVER_COMMANDS, name) ?? own(SCRIPTED, name);
  if (!found) {
    if (LEFT_OUT.has(name)) throw new Refused(`ERR ${name} is not simulated here`);
    if (waits(name) || ['subscribe', 'psubscribe', 'unsubscribe', 'punsubscribe', 'unwatch', 'monitor'].includes(name)) return;
    throw new Refused(`ERR unknown command '${word.slice(0, 128)}', with args beginning with: ${args.map((arg) => `'${arg}' `).join('')}`);
  }
  if (args.length < found.arguments[0] || args.length > found.arguments[1]) throw wrongNumber(name);
}

/** How many words the commands about scripts take. */
const SCRIPTED: Readonly<Record<string, { arguments: [number, number] }>> = { eval: { arguments: [2, MANY] }, eval_ro: { arguments: [2, MANY] }, evalsha: { arguments: [2, MANY] }, evalsha_ro: { arguments: [2, MANY] }, script: { arguments: [1, MANY] }, function: { arguments: [1, MANY] }, fcall: { arguments: [2, MANY] }, fcall_ro: { arguments: [2, MANY] } };

/** What scripts get of a client's commands. */
function commander(host: Host, client: Client): Commander {
  const { state } = host;
  return {
    version: redisVersion(state.p),
    run: (words) => (waits(words[0]!.toLowerCase()) ? attempted(state, client, words[0]!.toLowerCase(), words.slice(1)) : run(host, client, words)),
    judge: (words) => {
      try {
        check(words);
        return undefined;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return error.message.startsWith('ERR wrong number') ? 'wrong number' : error.message.startsWith('ERR unknown') ? 'unknown' : undefined;
      }
    },
    log: (level, words) => {
      if (level >= 2) host.note(level === 2 ? '*' : '#', words);
    },
  };
}

/** Any command that waits for nothing. */
function* runAny(host: Host, client: Client, words: string[]): Blocking<Reply> {
  const name = words[0]!.toLowerCase();
  if (!Object.hasOwn(SCRIPTED, name)) return run(host, client, words);
  check(words);
  return yield* scripting(commander(host, client), host.state.scripts, name, words.slice(1));
}

function run(host: Host, client: Client, words: string[]): Reply {
  const { state } = host, name = words[0]!.toLowerCase(), args = words.slice(1);
  check(words);
  const onKeys = own(COMMANDS, name), db = state.databases[client.db]!;
  if (!onKeys) return own(SERVER_COMMANDS, name)!.run({ state, client, args, save: () => host.save() });
  if (READING.test(name)) {
    if (db.entry(args[0] ?? '')) state.hits++;
    else state.misses++;
  }
  return onKeys.run(db, args);
}

function enqueue(client: Client, words: string[]): Reply {
  try {
    check(words);
  } catch (error) {
    client.broken = true;
    throw error;
  }
  client.queue!.push(words);
  return { status: 'QUEUED' };
}

function finish(client: Client): void {
  client.queue = undefined;
  client.broken = false;
  client.watched.clear();
}

const valueText = (state: State, client: Client, key: string): string => {
  const entry = state.databases[client.db]!.entry(key);
  return entry ? JSON.stringify([entry.kind, plain(entry)]) : '';
};

function* execute(host: Host, client: Client): Blocking<Reply> {
  const { queue, broken } = client;
  if (!queue) throw new Refused('ERR EXEC without MULTI');
  const changed = [...client.watched].some(([key, before]) => valueText(host.state, client, key) !== before);
  finish(client);
  if (broken) throw new Refused('EXECABORT Transaction discarded because of previous errors.');
  if (changed) return null;
  const replies: Reply[] = [];
  for (const words of queue) {
    try {
      replies.push(yield* runAny(host, client, words));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      replies.push(error.reply);
    }
  }
  return replies;
}

/** One reply for each channel. */
function subscribe(client: Client, name: string, args: readonly string[]): undefined {
  const set = name.startsWith('p') ? client.patterns : client.channels, leaving = name.includes('unsub');
  if (args.length === 0 && !leaving) throw wrongNumber(name);
  const channels = args.length > 0 ? args : [...set];
  for (const channel of channels) {
    if (leaving) set.delete(channel);
    else set.add(channel);
    client.send([name, channel, client.subscriptions]);
  }
  if (channels.length === 0) client.send([name, null, client.subscriptions]);
}

const quoted = (word: string): string => `"${word.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`;

function tellMonitors(state: State, client: Client, words: readonly string[]): void {
  for (const one of state.clients) if (one.monitors && one !== client) one.send({ status: `${(state.p.now / 1000).toFixed(6)} [${client.db} ${client.address}] ${words.map(quoted).join(' ')}` });
}
