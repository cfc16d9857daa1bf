import { Errno } from '../kernel/errno.ts';
import { findUser, userName } from './accounts.ts';
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
