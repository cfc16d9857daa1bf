/** htpasswd: the file of names and hashed passwords that basic authentication reads. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { fits, hashed } from './password-hashes.ts';

/** Short, in our own words. */
const USAGE = `Usage:
\thtpasswd [-cimBdpsDv] [-C cost] passwordfile username
\thtpasswd -b[cmBdpsDv] [-C cost] passwordfile username password

\thtpasswd -n[imBdps] [-C cost] username
\thtpasswd -nb[mBdps] [-C cost] username password
 -c  Begin a new file.
 -n  Show the line, write no file.
 -b  The password is the last word of the command line.
 -i  The password comes through standard input, once.
 -m  Hash with Apache's MD5 (default).
 -B  Hash with bcrypt.
 -C  How long bcrypt is to take, from 4 to 17 (default: 5).
 -s  Hash with SHA-1.
 -p  Do not hash.
 -D  Take the user out.
 -v  See whether the password is right.
`;

class Refusal extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

interface Asked {
  flags: Set<string>;
  cost: number;
  words: string[];
}

function read(args: readonly string[]): Asked {
  const flags = new Set<string>(), words: string[] = [], left = [...args];
  let cost = 5;
  while (left[0]?.startsWith('-') && left[0].length > 1) {
    const letters = left.shift()!.slice(1);
    if (letters === '-') break;
    for (let at = 0; at < letters.length; at++) {
      const letter = letters[at]!;
      if (letter === 'C' || letter === 'r') {
        const value = letters.slice(at + 1) || left.shift();
        if (value === undefined) throw new Refusal(`htpasswd: option requires an argument -- ${letter}\n${USAGE}`, 2);
        if (letter === 'C') cost = Number.parseInt(value, 10) || 0;
        break;
      }
      if (!'cnmspdBDbi25v'.includes(letter)) throw new Refusal(`htpasswd: illegal option -- ${letter}\n${USAGE}`, 2);
      flags.add(letter);
    }
  }
  words.push(...left);
  if (['c', 'n', 'v', 'D'].filter((one) => flags.has(one)).length > 1) throw new Refusal('htpasswd: only one of -c -n -v -D may be specified\n', 2);
  const wanted = (flags.has('n') ? 1 : 2) + (flags.has('b') && !flags.has('D') ? 1 : 0);
  if (words.length !== wanted) throw new Refusal(USAGE, 2);
  return { flags, cost, words };
}

/** A line from the keyboard, which the terminal does not show. */
function* ask(p: Process, question: string): Blocking<string> {
  yield* p.write(2, question);
  const tty = p.files.get(0)?.tty;
  tty?.set({ echo: false });
  try {
    return decode(yield* p.read(0)).replace(/\n.*$/s, '');
  } finally {
    if (tty) {
      tty.set({ echo: true });
      yield* p.write(2, '\n');
    }
  }
}

function* passwordFor(p: Process, { flags, words }: Asked): Blocking<string> {
  if (flags.has('b')) return words.at(-1)!;
  if (flags.has('i')) return decode(yield* p.read(0)).replace(/\n.*$/s, '');
  if (flags.has('v')) return yield* ask(p, 'Enter password: ');
  const first = yield* ask(p, 'New password: ');
  if ((yield* ask(p, 'Re-type new password: ')) !== first) throw new Refusal('htpasswd: password verification error\n', 3);
  return first;
}

/** More than this holds the page up: it is said so. */
const MOST_COST = 12;

function* work(p: Process): Blocking<number> {
  const asked = read(p.argv.slice(1)), { flags, cost, words } = asked;
  const file = flags.has('n') ? undefined : words[0]!, user = words[flags.has('n') ? 0 : 1]!;
  if (user.includes(':')) throw new Refusal("htpasswd: username contains illegal character ':'\n", 6);
  const node = file === undefined ? undefined : lookup(p, file);
  if (file !== undefined && !node && !flags.has('c')) throw new Refusal(`htpasswd: cannot modify file ${file}; use '-c' to create it\n`, 1);
  const lines = file === undefined || flags.has('c') ? [] : readText(p, file).split('\n').filter((line) => line !== '');
  const held = lines.findIndex((line) => line.startsWith(`${user}:`));
  if (flags.has('D')) {
    yield* p.write(2, held < 0 ? `User ${user} not found\n` : `Deleting password for user ${user}\n`);
    if (held >= 0) writeFile(p, file!, lines.filter((_, i) => i !== held).map((line) => `${line}\n`).join(''));
    return 0;
  }
  if (flags.has('v') && held < 0) throw new Refusal(`User ${user} not found\n`, 6);
  const password = yield* passwordFor(p, asked);
  if (flags.has('v')) {
    if (!fits(password, lines[held]!.slice(user.length + 1))) throw new Refusal('password verification failed\n', 3);
    yield* p.write(2, `Password for user ${user} correct.\n`);
    return 0;
  }
  const other = ['d', '2', '5'].find((one) => flags.has(one));
  if (other) throw new Refusal(`htpasswd: the option -${other} is not simulated here\n`, 1);
  if (flags.has('B') && (cost < 4 || cost > 17)) throw new Refusal('htpasswd: Unable to encode with bcrypt: Invalid argument\n', 3);
  if (flags.has('B') && cost > MOST_COST) throw new Refusal(`htpasswd: a cost above ${MOST_COST} is not simulated here\n`, 3);
  if (flags.has('p')) yield* p.write(2, 'Warning: storing passwords as plain text might just not work on this platform.\n');
  const line = `${user}:${hashed(flags.has('B') ? 'B' : flags.has('s') ? 's' : flags.has('p') ? 'p' : 'm', password, cost, (length) => p.kernel.random('htpasswd', `${p.now} ${p.pid} ${user}`).hex(length))}`;
  if (file === undefined) {
    yield* p.write(1, `${line}\n\n`);
    return 0;
  }
  yield* p.write(2, `${held < 0 ? 'Adding' : 'Updating'} password for user ${user}\n`);
  writeFile(p, file, (held < 0 ? [...lines, line] : lines.map((one, i) => (i === held ? line : one))).map((one) => `${one}\n`).join(''));
  return 0;
}

export function* htpasswd(p: Process): Blocking<number> {
  try {
    return yield* work(p);
  } catch (error) {
    if (error instanceof Refusal) yield* p.write(2, error.message);
    else if (error instanceof Errno) yield* p.write(2, `htpasswd: ${error.goText}\n`);
    else throw error;
    return error instanceof Refusal ? error.status : 1;
  }
}
