/** Commands about the server and its clients. */
import { globPattern, syntax, unpaired } from './commands/command.ts';
import { COMMANDS } from './commands/registry.ts';
import type { Client } from './client.ts';
import { keysOf } from './command-keys.ts';
import { infoText } from './info.ts';
import { plain } from './keyspace.ts';
import { integer, OK, Refused, type Reply } from './reply.ts';
import type { State } from './state.ts';
import { redisVersion } from './version.ts';

export interface Asked {
  state: State;
  client: Client;
  args: string[];
  /** What kept it from saving, if anything did. */
  save(): string | undefined;
}

interface ServerCommand {
  arguments: [number, number];
  run(asked: Asked): Reply;
}

const MANY = 100_000;
const of = (least: number, most: number, run: ServerCommand['run']): ServerCommand => ({ arguments: [least, most], run });

const noCluster = (): never => {
  throw new Refused('ERR This instance has cluster support disabled');
};

const strange = (command: string, word: string): Refused => new Refused(`ERR unknown subcommand '${word}'. Try ${command.toUpperCase()} HELP.`);

function select({ state, client, args }: Asked): Reply {
  const index = integer(args[0]!);
  if (!state.databases[index]) throw new Refused('ERR DB index is out of range');
  client.db = index;
  return OK;
}

function move({ state, client, args: [key = '', to = ''] }: Asked): Reply {
  const from = state.databases[client.db]!, target = state.databases[integer(to)];
  if (!target) throw new Refused('ERR DB index is out of range');
  if (target === from) throw new Refused('ERR source and destination objects are the same');
  const entry = from.entry(key);
  if (!entry || target.entry(key)) return 0;
  target.entries.set(key, entry);
  from.delete(key);
  return 1;
}

function swap({ state: { databases }, args: [first = '', second = ''] }: Asked): Reply {
  const a = integer(first, 'ERR invalid first DB index'), b = integer(second, 'ERR invalid second DB index');
  if (!databases[a] || !databases[b]) throw new Refused('ERR DB index is out of range');
  [databases[a], databases[b]] = [databases[b]!, databases[a]!];
  return OK;
}

function config({ state, args: [word = '', ...rest] }: Asked): Reply {
  switch (word.toLowerCase()) {
    case 'get':
      if (rest.length === 0) throw new Refused("ERR wrong number of arguments for 'config|get' command");
      return state.config.show(rest);
    case 'set': return state.config.set(rest);
    case 'resetstat': case 'rewrite':
      if (rest.length > 0) throw unpaired(`config|${word.toLowerCase()}`);
      if (word.toLowerCase() === 'resetstat') return OK;
      throw new Refused(state.configFile === '' ? 'ERR The server is running without a config file' : 'ERR Rewriting config file: Permission denied');
    default: throw strange('config', word);
  }
}

const described = (one: Client, now: number): string =>
  `id=${one.id} addr=${one.address} laddr=127.0.0.1:6379 fd=${7 + one.id} name=${one.name} age=${Math.floor((now - one.since) / 1000)} idle=0 flags=N db=${one.db} sub=${one.channels.size} psub=${one.patterns.size} ssub=0 multi=-1 watch=0 qbuf=26 qbuf-free=20448 argv-mem=10 multi-mem=0 rbs=1024 rbp=0 obl=0 oll=0 omem=0 tot-mem=22426 events=r cmd=client|list user=default redir=-1 resp=2 lib-name= lib-ver=`;

const TYPES = ['normal', 'master', 'replica', 'slave', 'pubsub'];

function typed(name: string): (one: Client) => boolean {
  if (!TYPES.includes(name.toLowerCase())) throw new Refused(`ERR Unknown client type '${name}'`);
  return (one) => (name.toLowerCase() === 'pubsub') === (one.channels.size + one.patterns.size > 0) && !/master|replica|slave/i.test(name);
}

/** CLIENT LIST: all, those of a kind or those of some numbers. */
function listed(state: State, [word, ...rest]: string[]): Client[] {
  const all = [...state.clients];
  if (word === undefined) return all;
  if (/^type$/i.test(word) && rest.length === 1) return all.filter(typed(rest[0]!));
  if (!/^id$/i.test(word) || rest.length === 0) throw syntax();
  const numbers = rest.map((one) => integer(one, 'ERR Invalid client ID'));
  return all.filter((one) => numbers.includes(one.id));
}

/** CLIENT KILL with what the clients have to be; how many went. */
function killSome(state: State, client: Client, words: readonly string[]): Reply {
  const tests: ((one: Client) => boolean)[] = [];
  let skips = true;
  for (let i = 0; i < words.length; i += 2) {
    const word = words[i]!.toLowerCase(), value = words[i + 1];
    if (value === undefined) throw syntax();
    if (word === 'id') {
      if (!/^[1-9]\d*$/.test(value)) throw new Refused('ERR client-id should be greater than 0');
      tests.push((one) => one.id === Number(value));
    } else if (word === 'type') tests.push(typed(value));
    else if (word === 'addr') tests.push((one) => one.address === value);
    else if (word === 'laddr') tests.push(() => value === '127.0.0.1:6379');
    else if (word === 'user') {
      if (value !== 'default') throw new Refused(`ERR No such user '${value}'`);
    } else if (word === 'skipme' && /^(yes|no)$/i.test(value)) skips = /^yes$/i.test(value);
    else if (word === 'maxage') {
      const seconds = integer(value, 'ERR maxage is not an integer or out of range');
      tests.push((one) => state.p.now - one.since >= seconds * 1000);
    } else throw syntax();
  }
  const found = [...state.clients].filter((one) => !(skips && one === client) && tests.every((test) => test(one)));
  for (const one of found) if (one !== client) one.outgoing.close();
  return found.length;
}

function killClient(state: State, client: Client, address: string | undefined): Reply {
  const found = [...state.clients].find((one) => one.address === address);
  if (!found) throw new Refused('ERR No such client');
  if (found !== client) found.outgoing.close();
  return OK;
}

/** How many words some of CLIENT's take. */
const CLIENT_WORDS: Readonly<Record<string, number>> = { id: 0, info: 0, getredir: 0, trackinginfo: 0, caching: 1, getname: 0, setname: 1, setinfo: 2, 'no-evict': 1, 'no-touch': 1, reply: 1 };

function clients({ state, client, args: [word = '', ...words] }: Asked): Reply {
  const name = word.toLowerCase(), [text, more] = words;
  if (Object.hasOwn(CLIENT_WORDS, name) && words.length !== CLIENT_WORDS[name]) throw unpaired(`client|${name}`);
  switch (word.toLowerCase()) {
    case 'id': return client.id;
    case 'list': return listed(state, words).map((one) => `${described(one, state.p.now)}\n`).join('');
    case 'info': return `${described(client, state.p.now)}\n`;
    case 'getname': return client.name === '' ? null : client.name;
    case 'setname':
      if (/\s/.test(text ?? '')) throw new Refused('ERR Client names cannot contain spaces, newlines or special characters.');
      client.name = text ?? '';
      return OK;
    case 'kill':
      if (more !== undefined) return killSome(state, client, words);
      return killClient(state, client, text);
    case 'no-evict': case 'no-touch': case 'reply':
      if (!/^(on|off)$/i.test(text!) && !(word.toLowerCase() === 'reply' && /^skip$/i.test(text!))) throw syntax();
      return OK;
    case 'setinfo':
      if (!/^lib-(name|ver)$/i.test(text!)) throw new Refused(`ERR Unrecognized option '${text!}'`);
      return OK;
    case 'getredir': return -1;
    case 'trackinginfo': return ['flags', ['off'], 'redirect', -1, 'prefixes', []];
    case 'unblock':
      integer(text ?? '');
      return 0;
    case 'caching': throw new Refused(/^yes$/i.test(text!) ? 'ERR CLIENT CACHING YES is only valid when tracking is enabled in OPTIN mode.' : /^no$/i.test(text!) ? 'ERR CLIENT CACHING NO is only valid when tracking is enabled in OPTOUT mode.' : 'ERR syntax error');
    case 'pause': case 'unpause': case 'tracking': throw new Refused(`ERR CLIENT ${word.toUpperCase()} is not simulated here`);
    default: throw strange('client', word);
  }
}

function commandTable({ args: [word, ...words] }: Asked): Reply {
  if (word !== undefined && !['count', 'docs', 'getkeys', 'getkeysandflags', 'help', 'info', 'list'].includes(word.toLowerCase())) throw strange('command', word);
  if (word?.toLowerCase() === 'count' && words.length > 0) throw unpaired('command|count');
  const names = [...Object.keys(COMMANDS), ...Object.keys(SERVER_COMMANDS)];
  if (word?.toLowerCase() === 'count') return 241;
  if (word?.toLowerCase() === 'list') {
    if (words.length === 0) return names;
    const [filter = '', kind = '', value] = words;
    if (!/^filterby$/i.test(filter) || value === undefined || words.length > 3) throw syntax();
    if (/^module$/i.test(kind)) return [];
    if (/^pattern$/i.test(kind)) return names.filter((name) => globPattern(value).test(name));
    if (!/^aclcat$/i.test(kind)) throw syntax();
  }
  if (word?.toLowerCase() === 'getkeys') return keysOf(words, (name) => Object.hasOwn(COMMANDS, name) || Object.hasOwn(SERVER_COMMANDS, name));
  if (word?.toLowerCase() === 'info' && words.length > 0 && words.every((name) => !Object.hasOwn(COMMANDS, name.toLowerCase()) && !Object.hasOwn(SERVER_COMMANDS, name.toLowerCase()))) return words.map(() => null);
  throw new Refused('ERR this form of COMMAND is not simulated here');
}

function saved({ save }: Asked, words: string): Reply {
  const failure = save();
  if (failure !== undefined) throw new Refused('ERR');
  return { status: words };
}

const ACL = ['cat', 'deluser', 'dryrun', 'genpass', 'getuser', 'help', 'list', 'load', 'log', 'save', 'setuser', 'users', 'whoami'];

function acl({ args: [word = '', name] }: Asked): Reply {
  if (!ACL.includes(word.toLowerCase())) throw strange('acl', word);
  if (word.toLowerCase() === 'deluser' && name === 'default') throw new Refused("ERR The 'default' user cannot be removed");
  if (word.toLowerCase() === 'getuser' && name !== undefined && name !== 'default') return null;
  switch (word.toLowerCase()) {
    case 'whoami': return 'default';
    case 'users': return ['default'];
    case 'list': return ['user default on nopass ~* &* +@all'];
    default: throw new Refused('ERR users of one\'s own are not simulated here');
  }
}

function publish({ state, args: [channel = '', message = ''] }: Asked): Reply {
  let heard = 0;
  for (const one of state.clients) {
    if (one.channels.has(channel)) heard += deliver(one, ['message', channel, message]);
    for (const pattern of one.patterns) if (globPattern(pattern).test(channel)) heard += deliver(one, ['pmessage', pattern, channel, message]);
  }
  return heard;
}

function deliver(client: Client, reply: string[]): number {
  client.send(reply);
  return 1;
}

function pubsub({ state, args: [word = '', ...named] }: Asked): Reply {
  const [pattern] = named, channels = [...new Set([...state.clients].flatMap((one) => [...one.channels]))];
  switch (word.toLowerCase()) {
    case 'channels':
      if (named.length > 1) throw new Refused(`ERR unknown subcommand or wrong number of arguments for '${word}'. Try PUBSUB HELP.`);
      return channels.filter((one) => pattern === undefined || globPattern(pattern).test(one));
    case 'numsub': return named.flatMap((name) => [name, [...state.clients].filter((one) => one.channels.has(name)).length]);
    case 'numpat': return new Set([...state.clients].flatMap((one) => [...one.patterns])).size;
    // Nobody can subscribe to a shard's channels here.
    case 'shardchannels': return [];
    case 'shardnumsub': return named.flatMap((name) => [name, 0]);
    default: throw strange('pubsub', word);
  }
}

function memory({ state, client, args: [word = '', key = '', ...more] }: Asked): Reply {
  if (word.toLowerCase() === 'doctor') return "Hi Sam, this instance is empty or is using very little memory, my issues detector can't be used in these conditions. Please, leave for your mission on Earth and fill it with some data. The new Sam and I will be back to our programming as soon as I finished rebooting.\n";
  if (word.toLowerCase() === 'purge') return OK;
  if (word.toLowerCase() !== 'usage') throw strange('memory', word);
  if (more[0] === undefined && key === '') throw unpaired('memory|usage');
  if (more.length > 0 && (!/^samples$/i.test(more[0]!) || more.length !== 2)) throw syntax();
  if (more.length > 0) integer(more[1]!);
  const entry = state.databases[client.db]!.entry(key);
  if (!entry) return null;
  const bytes = 40 + key.length + JSON.stringify(plain(entry)).length;
  return bytes + (8 - (bytes % 8));
}

function slowlog({ args: [word = '', count] }: Asked): Reply {
  switch (word.toLowerCase()) {
    case 'get': {
      const words = 'ERR count should be greater than or equal to -1';
      if (integer(count ?? '10', words) < -1) throw new Refused(words);
      return [];
    }
    case 'len': case 'reset':
      if (count !== undefined) throw unpaired(`slowlog|${word.toLowerCase()}`);
      return word.toLowerCase() === 'len' ? 0 : OK;
    default: throw strange('slowlog', word);
  }
}

function replicate({ args }: Asked): Reply {
  if (args.join(' ').toLowerCase() !== 'no one' && !/^\d{1,5}$/.test(args[1]!)) throw new Refused('ERR Invalid master port');
  if (args.join(' ').toLowerCase() !== 'no one') throw new Refused('ERR replication is not simulated here');
  return OK;
}

const CLUSTER = /^(addslots(range)?|bumpepoch|count(-failure-reports|keysinslot)|delslots(range)?|failover|flushslots|forget|getkeysinslot|help|info|keyslot|links|meet|my(id|shardid)|nodes|replicas|replicate|reset|saveconfig|set-config-epoch|setslot|shards|slaves|slots|slot-stats)$/i;

export const SERVER_COMMANDS: Readonly<Record<string, ServerCommand>> = {
  ping: of(0, 1, ({ args }) => args[0] ?? { status: 'PONG' }),
  echo: of(1, 1, ({ args }) => args[0]!),
  select: of(1, 1, select),
  move: of(2, 2, move),
  swapdb: of(2, 2, swap),
  flushall: of(0, 1, ({ state, args }) => {
    if (args[0] !== undefined && !/^a?sync$/i.test(args[0])) throw syntax();
    state.databases.forEach((one) => one.clear());
    return OK;
  }),
  save: of(0, 0, (asked) => saved(asked, 'OK')),
  bgsave: of(0, 1, (asked) => {
    if (asked.args.length > 0 && !/^schedule$/i.test(asked.args[0]!)) throw syntax();
    return saved(asked, 'Background saving started');
  }),
  bgrewriteaof: of(0, 0, () => ({ status: 'Background append only file rewriting started' })),
  lastsave: of(0, 0, ({ state }) => Math.floor(state.lastSave / 1000)),
  info: of(0, MANY, ({ state, args }) => infoText(state.facts(), args)),
  config: of(1, MANY, config),
  client: of(1, MANY, clients),
  command: of(0, MANY, commandTable),
  time: of(0, 0, ({ state }) => [String(Math.floor(state.p.now / 1000)), String(Math.floor((state.p.now % 1000) * 1000))]),
  role: of(0, 0, () => ['master', 0, []]),
  slaveof: of(2, 2, replicate),
  replicaof: of(2, 2, replicate),
  cluster: of(1, MANY, ({ args: [word = ''] }) => {
    if (!CLUSTER.test(word)) throw strange('cluster', word);
    throw new Refused('ERR This instance has cluster support disabled');
  }),
  readonly: of(0, 0, noCluster),
  readwrite: of(0, 0, noCluster),
  asking: of(0, 0, noCluster),
  failover: of(0, MANY, ({ args }) => {
    if (args.length > 0) throw syntax();
    throw new Refused('ERR FAILOVER requires connected replicas.');
  }),
  // Where it comes this far, its words were none of its own.
  shutdown: of(0, MANY, ({ args }) => {
    if (args.length === 1 && /^abort$/i.test(args[0]!)) throw new Refused('ERR No shutdown in progress.');
    throw syntax();
  }),
  wait: of(2, 2, ({ args }) => {
    integer(args[0]!);
    if (integer(args[1]!, 'ERR timeout is not an integer or out of range') < 0) throw new Refused('ERR timeout is negative');
    return 0;
  }),
  hello: of(0, MANY, ({ state, client, args }) => {
    if (args[0] !== undefined) integer(args[0], 'ERR Protocol version is not an integer or out of range');
    if (args[0] !== undefined && args[0] !== '2') throw new Refused('NOPROTO unsupported protocol version');
    if (args[1] !== undefined && !/^(auth|setname)$/i.test(args[1])) throw new Refused(`ERR Syntax error in HELLO option '${args[1]}'`);
    return ['server', 'redis', 'version', redisVersion(state.p), 'proto', 2, 'id', client.id, 'mode', 'standalone', 'role', 'master', 'modules', []];
  }),
  acl: of(1, MANY, acl),
  debug: of(1, MANY, () => {
    throw new Refused('ERR DEBUG command not allowed. If the enable-debug-command option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.');
  }),
  latency: of(1, MANY, ({ args }) => {
    if (args[0]!.toLowerCase() === 'doctor') return "I'm sorry, Dave, I can't do that. Latency monitoring is disabled in this Redis instance. You may use \"CONFIG SET latency-monitor-threshold <milliseconds>.\" in order to enable it. If we weren't in a deep space mission I'd suggest to take a look at https://redis.io/topics/latency-monitor.\n";
    if (!['latest', 'graph', 'help', 'histogram', 'history', 'reset'].includes(args[0]!.toLowerCase())) throw strange('latency', args[0]!);
    if (args[0]!.toLowerCase() === 'reset') return 0;
    if (args[0]!.toLowerCase() === 'history') {
      if (args.length !== 2) throw unpaired('latency|history');
      return [];
    }
    if (args[0]!.toLowerCase() !== 'latest') throw new Refused('ERR only LATENCY LATEST is simulated here');
    return [];
  }),
  memory: of(1, MANY, memory),
  slowlog: of(1, 2, slowlog),
  publish: of(2, 2, publish),
  spublish: of(2, 2, () => 0),
  pubsub: of(1, MANY, pubsub),
};
