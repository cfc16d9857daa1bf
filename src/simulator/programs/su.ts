import { lookup } from '../kernel/files.ts';
import { findUser, groups as allGroups } from './accounts.ts';
import { complain, type Tool } from './tool.ts';

export const su: Tool = {
  name: 'su', usage: '[-] [USER]', summary: 'Become another user', options: [{ short: 'c', long: 'command', value: true }, { short: 'l', long: 'login' }, { short: 's', long: 'shell', value: true }, { short: 'p' }, { short: 'm' }],
  *run(p, { options, operands, flavour }) {
    const login = options.has('l') || operands[0] === '-';
    const name = operands.find((word) => word !== '-') ?? 'root', account = findUser(p, name);
    if (!account) {
      yield* complain(p, flavour === 'busybox' ? `su: unknown user ${name}` : `su: user ${name} does not exist or the user entry does not contain all the required fields`);
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
