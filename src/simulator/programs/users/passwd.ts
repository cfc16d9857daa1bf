/** passwd and chpasswd. What is kept of a password looks as yescrypt does, and is a plain digest. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { strftime } from '../dates.ts';
import { LineReader } from '../lines.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { addRow, changeRow, PASSWD, rowNamed, rowsOf, SHADOW, today } from './account-files.ts';
import { synopsis } from './useradd.ts';

const LETTERS = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function hashed(p: Process, user: string, password: string): string {
  const random = p.kernel.random('password salt', user), salt = Array.from({ length: 22 }, () => LETTERS[random.int(64)]).join('');
  const digest = sha256Hex(encode(salt + password)), letters = Array.from({ length: 43 }, (_, i) => LETTERS[parseInt(digest.slice(i, i + 2), 16) & 63]).join('');
  return `$y$j9T$${salt}$${letters}`;
}

function setWord(p: Process, user: string, change: (old: string) => string): void {
  if (!rowsOf(p, SHADOW).some((row) => row[0] === user)) addRow(p, SHADOW, [user, '!', today(p), '0', '99999', '7', '', '', '']);
  changeRow(p, SHADOW, user, (row) => {
    row[1] = change(row[1]!);
    row[2] = today(p);
  });
}

/** One line without its being shown; undefined at the end of input. */
function* secret(p: Process, reader: LineReader, prompt: string, fd: 1 | 2): Blocking<string | undefined> {
  const tty = p.files.get(0)?.tty;
  yield* p.write(fd, prompt);
  const before = tty?.termios.echo;
  tty?.set({ echo: false });
  try {
    return yield* reader.line();
  } finally {
    if (before !== undefined) tty?.set({ echo: before });
    if (tty || fd === 1) yield* p.write(fd, '\n');
  }
}

export const passwd: Tool = {
  name: 'passwd', usage: '[LOGIN]', summary: 'Change a password', usageStatus: 6, hint: (name) => synopsis[name]!.trimEnd(), busyboxOptions: 'adlu',
  options: [{ short: 'a', long: 'all', value: 'optional', shortAlone: true }, { short: 'd', long: 'delete' }, { short: 'e', long: 'expire' }, { short: 'l', long: 'lock' }, { short: 'u', long: 'unlock' }, { short: 'S', long: 'status' }, { short: 'q', long: 'quiet' }, { short: 'n', long: 'mindays', value: true }, { short: 'x', long: 'maxdays', value: true }, { short: 'w', long: 'warndays', value: true }, { short: 'i', long: 'inactive', value: true }, { short: 'k', long: 'keep-tokens' }],
  *run(p, call) {
    const { options, operands, flavour } = call, gnu = flavour === 'gnu';
    const user = operands[0] ?? rowsOf(p, PASSWD).find((row) => row[2] === String(p.uid))?.[0] ?? String(p.uid), account = rowNamed(p, PASSWD, user);
    if (account?.[0] !== user) {
      yield* complain(p, gnu ? `passwd: user '${user}' does not exist` : `passwd: unknown user ${user}`);
      return 1;
    }
    if (p.uid !== 0 && Number(account[2]) !== p.uid) {
      yield* complain(p, gnu ? `passwd: You may not view or modify password information for ${user}.` : `passwd: ${userOf(p)} can't change password for ${user}`);
      return 1;
    }
    const word = rowsOf(p, SHADOW).find((row) => row[0] === user)?.[1] ?? '!';
    if (options.has('S')) {
      const days = Number(rowsOf(p, SHADOW).find((row) => row[0] === user)?.[2] ?? 0);
      yield* p.write(1, `${user} ${word === '' ? 'NP' : /^[!*]/.test(word) ? 'L' : 'P'} ${strftime('%F', days * 86_400_000)} 0 99999 7 -1\n`);
      return 0;
    }
    if (options.has('u') && /^!?$/.test(word) && gnu) {
      yield* complain(p, 'passwd: unlocking the password would result in a passwordless account.\nYou should set a password with usermod -p to unlock the password of this account.');
      return 3;
    }
    if (['d', 'l', 'u', 'e'].some((one) => options.has(one))) {
      setWord(p, user, (old) => (options.has('d') ? '' : options.has('l') ? (old.startsWith('!') ? old : `!${old}`) : options.has('u') ? old.replace(/^!/, '') : old));
      if (options.has('e')) changeRow(p, SHADOW, user, (row) => (row[2] = '0'));
      yield* p.write(gnu ? 1 : 2, gnu ? 'passwd: password changed.\n' : `passwd: password for ${user} changed by ${userOf(p)}\n`);
      return 0;
    }
    return yield* ask(p, call, user);
  },
};

/** busybox wants six characters, and the more the fewer kinds there are of them. */
function weakness(word: string): string | undefined {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(word)).length;
  return word.length < 6 ? 'too short' : word.length < 14 - 2 * kinds ? 'too weak' : undefined;
}

const userOf = (p: Process): string => rowsOf(p, PASSWD).find((row) => row[2] === String(p.uid))?.[0] ?? String(p.uid);

export function* ask(p: Process, { flavour }: Invocation, user: string): Blocking<number> {
  const gnu = flavour === 'gnu', reader = new LineReader(p, p.file(0));
  if (!gnu) yield* p.write(1, `Changing password for ${user}\n`);
  const first = yield* secret(p, reader, 'New password: ', gnu ? 2 : 1);
  const weak = gnu || first === undefined ? undefined : weakness(first);
  if (weak !== undefined) yield* p.write(1, `Bad password: ${weak}\n`);
  const second = first === undefined ? undefined : yield* secret(p, reader, gnu ? 'Retype new password: ' : 'Retype password: ', gnu ? 2 : 1);
  if (first === undefined || first === '' && gnu) {
    yield* complain(p, gnu ? `${first === '' ? 'No password has been supplied.\n' : ''}passwd: Authentication token manipulation error\npasswd: password unchanged` : `passwd: password for ${user} is unchanged`);
    return gnu ? 10 : 1;
  }
  if (first !== second) {
    if (!gnu) yield* p.write(1, "Passwords don't match\n");
    yield* complain(p, gnu ? 'Sorry, passwords do not match.\npasswd: Authentication token manipulation error\npasswd: password unchanged' : `passwd: password for ${user} is unchanged`);
    return gnu ? 10 : 1;
  }
  setWord(p, user, () => hashed(p, user, first));
  yield* complain(p, gnu ? 'passwd: password updated successfully' : `passwd: password for ${user} changed by ${userOf(p)}`);
  return 0;
}

export const chpasswd: Tool = {
  name: 'chpasswd', usage: '', summary: 'Change passwords from lines of user:password', usageStatus: 1, hint: (name) => synopsis[name]!.trimEnd(), busyboxOptions: 'emc', options: [{ short: 'e', long: 'encrypted' }, { short: 'm', long: 'md5' }, { short: 'c', long: 'crypt-method', value: true }, { short: 's', long: 'sha-rounds', value: true }],
  *run(p, { options, flavour }) {
    const gnu = flavour === 'gnu';
    if (p.uid !== 0) {
      yield* complain(p, gnu ? 'chpasswd: Permission denied.\nchpasswd: cannot lock /etc/passwd; try again later.' : 'chpasswd: must be superuser to run this applet');
      return 1;
    }
    const reader = new LineReader(p, p.file(0));
    let status = 0, number = 0;
    for (let line = yield* reader.line(); line !== undefined; line = yield* reader.line()) {
      number++;
      const at = line.indexOf(':'), user = line.slice(0, Math.max(at, 0)), word = line.slice(at + 1);
      if (at < 0) {
        yield* complain(p, gnu ? `chpasswd: line ${number}: missing new password` : 'chpasswd: missing new password');
        if (!gnu) return 1;
        status = 1;
      } else if (rowNamed(p, PASSWD, user)?.[0] !== user) {
        yield* complain(p, gnu ? `chpasswd: (user ${user}) pam_chauthtok() failed, error:\nAuthentication token manipulation error\nchpasswd: (line ${number}, user ${user}) password not changed` : `chpasswd: unknown user ${user}`);
        if (!gnu) return 1;
        status = 1;
      } else {
        setWord(p, user, () => (options.has('e') ? word : hashed(p, user, word)));
        if (!gnu) yield* p.write(2, `chpasswd: password for '${user}' changed\n`);
      }
    }
    return status;
  },
};
