/** The settings of a server that CONFIG shows and changes. */
import { globPattern } from './commands/command.ts';
import { OK, Refused, type Reply } from './reply.ts';
import { isSetting, mayBeOfModule } from './setting-names.ts';

const DEFAULTS: Readonly<Record<string, string>> = {
  appendfsync: 'everysec', appendonly: 'no', bind: '* -::*', databases: '16', dbfilename: 'dump.rdb', hz: '10', loglevel: 'notice', maxclients: '10000', maxmemory: '0', 'maxmemory-clients': '0', 'maxmemory-eviction-tenacity': '10', 'maxmemory-policy': 'noeviction',
  'maxmemory-samples': '5', port: '6379', 'protected-mode': 'no', requirepass: '', save: '3600 1 300 100 60 10000', 'slowlog-log-slower-than': '10000', 'slowlog-max-len': '128', 'tcp-backlog': '511', 'tcp-keepalive': '300', timeout: '0',
};

const NUMBERS: Readonly<Record<string, readonly [least: number, most: number]>> = { port: [0, 65_535], databases: [1, 2_147_483_647], timeout: [0, 2_147_483_647], 'tcp-backlog': [0, 2_147_483_647], 'tcp-keepalive': [0, 2_147_483_647], maxclients: [1, 4_294_967_295], hz: [0, 2_147_483_647] };

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1000, kb: 1024, m: 1e6, mb: 2 ** 20, g: 1e9, gb: 2 ** 30 };
const POLICIES = ['volatile-lru', 'volatile-lfu', 'volatile-random', 'volatile-ttl', 'allkeys-lru', 'allkeys-lfu', 'allkeys-random', 'noeviction'];
const FIXED = new Set(['bind-source-addr', 'databases', 'daemonize', 'io-threads', 'tcp-backlog', 'logfile']);

function read(name: string, value: string): string {
  const failed = (why: string): Refused => new Refused(`ERR CONFIG SET failed (possibly related to argument '${name}') - ${why}`);
  if (name === 'port' && !(/^\d+$/.test(value) && Number(value) <= 65_535)) throw failed('argument must be between 0 and 65535 inclusive');
  if (name === 'slowlog-log-slower-than' && /^-(?!1$)\d+$/.test(value)) throw failed('argument must be between -1 and 9223372036854775807 inclusive');
  if (name === 'port') throw failed('another port is not simulated here');
  if (FIXED.has(name)) throw failed("can't set immutable config");
  if (name === 'maxmemory') {
    const [, number, unit = ''] = /^(\d+)([a-z]*)$/i.exec(value) ?? [];
    if (number === undefined || UNITS[unit.toLowerCase()] === undefined) throw failed('argument must be a memory value');
    return String(Number(number) * UNITS[unit.toLowerCase()]!);
  }
  if (name === 'maxmemory-policy' && !POLICIES.includes(value)) throw failed(`argument(s) must be one of the following: ${POLICIES.join(', ')}`);
  if ((name === 'appendonly' || name === 'protected-mode') && !/^(yes|no)$/i.test(value)) throw failed("argument must be 'yes' or 'no'");
  if (name === 'timeout' && /^-\d+$/.test(value)) throw failed('argument must be between 0 and 2147483647 inclusive');
  if (['timeout', 'hz', 'maxclients', 'slowlog-max-len', 'maxmemory-samples'].includes(name) && !/^\d+$/.test(value)) throw failed("argument couldn't be parsed into an integer");
  return value.toLowerCase() === 'yes' || value.toLowerCase() === 'no' ? value.toLowerCase() : value;
}

export class Config {
  readonly #values: Map<string, string>;

  /** `given`: what the file and the options of the command line say. */
  constructor(given: ReadonlyMap<string, string>, folder: string) {
    this.#values = new Map([...Object.entries(DEFAULTS), ['dir', folder]]);
    for (const [name, value] of given) this.#values.set(name, name === 'maxmemory' ? read(name, value) : value.replace(/^""$/, ''));
  }

  get(name: string): string {
    return this.#values.get(name) ?? '';
  }

  /** What is wrong with an option of the start: its line as the message quotes it, and why. */
  static mistake(given: ReadonlyMap<string, string>, version: string): { line: string; why: string } | undefined {
    for (const [name, value] of given) {
      const line = `${name}${value === '' ? '' : ` ${value.split(' ').map((word) => `"${word}"`).join(' ')}`}`, valued = NUMBERS[name];
      if (mayBeOfModule(name, version)) continue;
      if (!isSetting(name)) return { line: /^[a-z]/.test(name) ? line : `"${name}"`, why: 'Bad directive or wrong number of arguments' };
      if (!(name in DEFAULTS) && name !== 'dir') continue;
      if (value === '' && name !== 'save') return { line, why: 'wrong number of arguments' };
      if (valued && !/^-?\d+$/.test(value)) return { line, why: "argument couldn't be parsed into an integer" };
      if (valued && (Number(value) < valued[0] || Number(value) > valued[1])) return { line, why: `argument must be between ${valued[0]} and ${valued[1]} inclusive` };
      try {
        if (name !== 'port' && !FIXED.has(name)) read(name, value);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return { line, why: error.message.replace(/^.*?\) - /, '') };
      }
    }
    return undefined;
  }

  /** CONFIG GET: names and values by patterns. */
  show(patterns: readonly string[]): Reply {
    const wanted = patterns.map((pattern) => globPattern(pattern.toLowerCase()));
    return [...this.#values].filter(([name]) => wanted.some((pattern) => pattern.test(name))).flat();
  }

  /** @throws Refused; then nothing is changed */
  set(pairs: readonly string[]): Reply {
    if (pairs.length === 0 || pairs.length % 2 !== 0) throw new Refused("ERR wrong number of arguments for 'config|set' command");
    const changes = pairs.flatMap((word, i): [string, string][] => {
      if (i % 2 !== 0) return [];
      const name = word.toLowerCase();
      if (!this.#values.has(name)) throw new Refused(`ERR Unknown option or number of arguments for CONFIG SET - '${word}'`);
      return [[name, read(name, pairs[i + 1]!)]];
    });
    for (const [name, value] of changes) this.#values.set(name, value);
    return OK;
  }
}
