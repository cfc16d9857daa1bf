/** Becoming another user, and settings of a login: sudo, su, groups, stty; dd and truncate for making files. */
import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, open, writeFile } from '../kernel/files.ts';
import { findUser, groups as allGroups, groupName, userName } from './accounts.ts';
import { parseCount } from './head.ts';
import { complain, type Tool } from './tool.ts';

export const sudo: Tool = {
  name: 'sudo', only: 'gnu', usage: 'COMMAND [ARG]...', summary: 'Run a command as another user', stopAtOperand: true, options: [{ short: 'u', value: true }, { short: 'i' }, { short: 's' }, { short: 'E' }, { short: 'n' }, { short: 'l' }, { short: 'k' }, { short: 'H' }],
  *run(p, { options, operands }) {
    const name = options.value('u') ?? 'root', account = findUser(p, name);
    if (!account) {
      yield* complain(p, `sudo: unknown user ${name}\nsudo: error initializing audit plugin sudoers_audit`);
      return 1;
    }
    const shell = options.has('i') || options.has('s');
    if (operands.length === 0 && !shell) {
      yield* complain(p, 'usage: sudo -h | -K | -k | -V\nusage: sudo [-u user] command [arg ...]');
      return 1;
    }
    const env = new Map(p.env).set('SUDO_USER', userName(p, p.uid)).set('USER', account.name).set('LOGNAME', account.name).set('HOME', account.home).set('PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin');
    p.uid = account.uid;
    p.gid = account.gid;
    p.groups = [];
    if (options.has('i')) p.cwd = account.home;
    return yield* becomes(p.exec(operands.length > 0 ? operands : [account.shell], undefined, env), `sudo: ${operands[0]}: command not found`, p);
  },
};

function* becomes(running: Generator<(wake: () => void) => () => void, number, void>, missing: string, p: import('../kernel/process.ts').Process): Generator<(wake: () => void) => () => void, number, void> {
  try {
    return yield* running;
  } catch (error) {
    if (!(error instanceof Errno) || error.code !== 'ENOENT') throw error;
    yield* complain(p, missing);
    return 1;
  }
}

export const su: Tool = {
  name: 'su', usage: '[-] [USER]', summary: 'Become another user', options: [{ short: 'c', long: 'command', value: true }, { short: 'l', long: 'login' }, { short: 's', long: 'shell', value: true }, { short: 'p' }, { short: 'm' }],
  *run(p, { options, operands }) {
    const login = options.has('l') || operands[0] === '-';
    const name = operands.find((word) => word !== '-') ?? 'root', account = findUser(p, name);
    if (!account) {
      yield* complain(p, `su: user ${name} does not exist or the user entry does not contain all the required fields`);
      return 1;
    }
    if (p.uid !== 0) {
      yield* complain(p, 'su: Authentication failure');
      return 1;
    }
    p.uid = account.uid;
    p.gid = account.gid;
    p.groups = allGroups(p).filter((group) => group.members.includes(account.name)).map((group) => group.gid);
    const env = new Map(p.env).set('HOME', account.home).set('USER', account.name).set('LOGNAME', account.name).set('SHELL', account.shell);
    if (login) p.cwd = lookup(p, account.home)?.kind === 'directory' ? account.home : '/';
    const shell = options.value('s') ?? account.shell;
    return yield* p.exec(options.has('c') ? [shell, '-c', options.value('c')!] : [login ? `-${shell.split('/').pop()}` : shell], shell, env);
  },
};

export const groups: Tool = {
  name: 'groups', usage: '[USER]', summary: 'Print the groups of a user',
  *run(p) {
    yield* p.write(1, `${[...new Set([p.gid, ...p.groups])].map((gid) => groupName(p, gid)).join(' ')}\n`);
    return 0;
  },
};

export const stty: Tool = {
  name: 'stty', usage: '[SETTING]...', summary: 'Show or change terminal settings', prepare: (words) => ['--', ...words],
  *run(p, { operands }) {
    const tty = p.files.get(0)?.tty;
    if (!tty) {
      yield* complain(p, "stty: 'standard input': Inappropriate ioctl for device");
      return 1;
    }
    for (const word of operands) {
      if (word === 'size') yield* p.write(1, `${tty.rows} ${tty.columns}\n`);
      else if (word === 'echo' || word === '-echo') tty.set({ echo: word === 'echo' });
      else if (word === 'raw') tty.set({ canonical: false, echo: false, signals: false, outputNewlines: false, inputNewlines: false });
      else if (word === 'sane' || word === 'cooked' || word === '-raw') tty.set({ canonical: true, echo: true, signals: true, outputNewlines: true, inputNewlines: true });
      else if (word === 'icanon' || word === '-icanon') tty.set({ canonical: word === 'icanon' });
      else if (word === '-a') yield* p.write(1, `speed 38400 baud; rows ${tty.rows}; columns ${tty.columns}; line = 0;\n${tty.termios.signals ? '' : '-'}isig ${tty.termios.canonical ? '' : '-'}icanon ${tty.termios.echo ? '' : '-'}echo\n`);
      else {
        yield* complain(p, `stty: invalid argument '${word}'\nTry 'stty --help' for more information.`);
        return 1;
      }
    }
    if (operands.length === 0) yield* p.write(1, 'speed 38400 baud; line = 0;\n');
    return 0;
  },
};

export const truncate: Tool = {
  name: 'truncate', usage: '-s SIZE FILE...', summary: 'Set the size of files', options: [{ short: 's', long: 'size', value: true }, { short: 'c', long: 'no-create' }],
  *run(p, { options, operands, name }) {
    const size = parseCount((options.value('s') ?? '').replace(/^[<>/%+-]/, ''));
    if (size === undefined) {
      yield* complain(p, options.has('s') ? `${name}: Invalid number: '${options.value('s')}'` : `${name}: you must specify either '--size' or '--reference'`);
      return 1;
    }
    for (const path of operands) {
      if (!lookup(p, path)) writeFile(p, path, '');
      // The file is sparse: only its size is kept.
      changeAttributes(p, path, (node) => node.kind === 'file' && Object.assign(node, { size, data: node.data.slice(0, size) }));
    }
    return 0;
  },
};

export const dd: Tool = {
  name: 'dd', usage: '[if=FILE] [of=FILE] [bs=N] [count=N]', summary: 'Copy and convert a file', prepare: (words) => ['--', ...words],
  *run(p, { operands, name }) {
    const values = new Map(operands.map((word) => [word.split('=')[0]!, word.slice(word.indexOf('=') + 1)]));
    const bad = operands.find((word) => !/^(if|of|bs|count|skip|seek|status|conv|iflag|oflag)=/.test(word));
    if (bad !== undefined) {
      yield* complain(p, `${name}: unrecognized operand '${bad}'\nTry '${name} --help' for more information.`);
      return 1;
    }
    const size = parseCount(values.get('bs') ?? '512') ?? 512, count = Number(values.get('count') ?? Infinity);
    const source = (values.has('if') ? open(p, values.get('if')!, { read: true }) : p.file(0)).retain();
    const target = (values.has('of') ? open(p, values.get('of')!, { write: true, create: true, truncate: true }) : p.file(1)).retain();
    let blocks = 0, partial = 0, bytes = 0;
    while (blocks + partial < count) {
      const block = yield* source.read(Math.min(size, 1 << 22));
      if (block.length === 0) break;
      yield* p.compute(block.length / 1e6);
      yield* target.write(block);
      bytes += block.length;
      if (block.length === size) blocks++;
      else partial++;
    }
    source.release();
    target.release();
    if (values.get('status') !== 'none') yield* complain(p, `${blocks}+${partial} records in\n${blocks}+${partial} records out\n${bytes} bytes${bytes >= 1000 ? ` (${(bytes / 1000 ** (bytes >= 1e9 ? 3 : bytes >= 1e6 ? 2 : 1)).toFixed(bytes >= 1e6 ? 0 : 1)} ${bytes >= 1e9 ? 'GB' : bytes >= 1e6 ? 'MB' : 'kB'})` : ''} copied, ${(bytes / 1e9 + 0.0001).toPrecision(6)} s, ${(bytes / (bytes / 1e9 + 0.0001) / 1e6).toFixed(1)} MB/s`);
    return 0;
  },
};
