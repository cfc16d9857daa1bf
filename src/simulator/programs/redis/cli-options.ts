/** The command line of redis-cli. */
import type { Form } from './show.ts';

export interface Options {
  host: string;
  port: number;
  db: number;
  user: string | undefined;
  password: string | undefined;
  /** The password stood on the command line, and nothing forbids to warn of that. */
  warns: boolean;
  form: Form | undefined;
  repeat: number;
  /** ms. */
  interval: number;
  /** Exit status 1 where the reply is an error. */
  strict: boolean;
  /** The last argument comes from standard input. */
  input: boolean;
  scan: boolean;
  pattern: string | undefined;
  command: string[];
}

const FORMS: Readonly<Record<string, Form>> = { '--raw': 'raw', '--no-raw': 'terminal', '--csv': 'csv', '--json': 'json', '--quoted-json': 'json' };
const LEFT_OUT = new Set('--stat --latency --latency-history --latency-dist --bigkeys --memkeys --hotkeys --replica --slave --rdb --pipe --eval --cluster --lru-test --intrinsic-latency --functions-rdb --tls -3 -c'.split(' '));

/** Takes a URI apart: redis://user:password@host:port/db. */
function readUri(options: Options, uri: string): string | undefined {
  const match = /^rediss?:\/\/(?:(?:([^:@]*):)?([^@]*)@)?([^:/]*)(?::(\d+))?(?:\/(\d+))?$/.exec(uri);
  if (!match) return 'Invalid URI scheme';
  const [, user, password, host, port, db] = match;
  if (password !== undefined) Object.assign(options, { user: user || undefined, password, warns: true });
  if (host) options.host = host;
  if (port !== undefined) options.port = Number(port);
  if (db !== undefined) options.db = Number(db);
  return undefined;
}

/** The options, or what is wrong with them. */
export function readOptions(words: readonly string[]): Options | { mistake: string } {
  const options: Options = { host: '127.0.0.1', port: 6379, db: 0, user: undefined, password: undefined, warns: false, form: undefined, repeat: 1, interval: 0, strict: false, input: false, scan: false, pattern: undefined, command: [] };
  let silent = false;
  const unknown = (word: string): { mistake: string } => ({ mistake: `Unrecognized option or bad number of args for: '${word}'` });
  const setters: Readonly<Record<string, (value: string) => string | undefined | void>> = {
    '-h': (value) => void (options.host = value), '-p': (value) => void (options.port = Number.parseInt(value, 10) || 0), '-n': (value) => void (options.db = Number.parseInt(value, 10) || 0),
    '-a': (value) => void Object.assign(options, { password: value, warns: true }), '--pass': (value) => void Object.assign(options, { password: value, warns: true }), '--user': (value) => void (options.user = value),
    '-u': (value) => readUri(options, value), '-r': (value) => void (options.repeat = value === '-1' ? Infinity : Number.parseInt(value, 10) || 0), '-i': (value) => void (options.interval = Number(value) * 1000 || 0),
    '--pattern': (value) => void (options.pattern = value), '--count': () => undefined, '-t': () => undefined, '-s': () => undefined, '-d': () => undefined, '-D': () => undefined,
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (setters[word]) {
      if (words[i + 1] === undefined) return unknown(word);
      const mistake = setters[word](words[++i]!);
      if (mistake) return { mistake };
    } else if (FORMS[word]) options.form = FORMS[word];
    else if (word === '--no-auth-warning') silent = true;
    else if (word === '-e') options.strict = true;
    else if (word === '-x') options.input = true;
    else if (word === '--scan') options.scan = true;
    else if (word === '-2' || word === '--verbose' || word === '--show-pushes') continue;
    else if (LEFT_OUT.has(word)) return { mistake: `redis-cli: ${word} is not simulated here` };
    else if (word.startsWith('-')) return unknown(word);
    else {
      options.command = words.slice(i);
      break;
    }
  }
  return { ...options, warns: options.warns && !silent };
}

const EXPLAINED: readonly [option: string, meaning: string][] = [
  ['-h <hostname>', 'Host of the server (127.0.0.1).'], ['-p <port>', 'Its port (6379).'], ['-a <password>', 'Password to begin with; REDISCLI_AUTH in the environment does the same unseen.'], ['--user <username>', 'User whom the password belongs to.'], ['--pass <password>', 'Another name of -a.'],
  ['-u <uri>', 'All of this as redis://user:password@host:port/db.'], ['-r <repeat>', 'Runs the command so many times.'], ['-i <interval>', 'Seconds between two times; parts of seconds too.'], ['-n <db>', 'Number of the database.'], ['-x', 'The last argument comes from standard input.'],
  ['-e', 'Exit status 1 where the reply is an error.'], ['--raw', 'Replies bare, as they are where the output is no terminal.'], ['--no-raw', 'Replies with their types, also where the output is no terminal.'], ['--csv', 'Replies as CSV.'], ['--json', 'Replies as JSON.'],
  ['--scan', 'Every key on a line of its own.'], ['--pattern <pat>', 'Which keys --scan lists.'], ['--no-auth-warning', 'No warning of a password on the command line.'], ['--help', 'This help.'], ['--version', 'The version.'],
];

export const usage = (version: string): string => `redis-cli ${version}\n\nUsage: redis-cli [OPTIONS] [cmd [arg [arg ...]]]\n${EXPLAINED.map(([option, meaning]) => `  ${option.padEnd(18)} ${meaning}\n`).join('')}`;
