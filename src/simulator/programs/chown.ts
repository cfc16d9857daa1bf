import { Errno } from '../kernel/errno.ts';
import { changeAttributes, readDirectory } from '../kernel/files.ts';
import { findUser, groups } from './accounts.ts';
import { each, isDirectory, join, missingOperand } from './operands.ts';
import { complain, type Tool } from './tool.ts';

export const chown: Tool = {
  name: 'chown', aliases: ['chgrp'], usage: 'OWNER[:GROUP] FILE...', summary: 'Change owner and group', options: [{ short: 'R', long: 'recursive' }, { short: 'v', long: 'verbose' }, { short: 'h', long: 'no-dereference' }],
  *run(p, call) {
    const { options, operands, name, flavour } = call;
    const [words, ...paths] = operands;
    if (words === undefined || paths.length === 0) return yield* missingOperand(p, call, words === undefined ? 'missing operand' : `missing operand after '${words}'`);
    const [owner = '', group] = name === 'chgrp' ? ['', words] : words.split(/[:.]/);
    const uid = owner === '' ? undefined : /^\d+$/.test(owner) ? Number(owner) : findUser(p, owner)?.uid;
    const gid = group === undefined || group === '' ? undefined : /^\d+$/.test(group) ? Number(group) : groups(p).find((one) => one.name === group)?.gid;
    if (owner !== '' && uid === undefined) {
      yield* complain(p, flavour === 'gnu' ? `${name}: invalid user: '${words}'` : `${name}: unknown user ${owner}`);
      return 1;
    }
    if (group && gid === undefined) {
      yield* complain(p, flavour === 'gnu' ? `${name}: invalid group: '${words}'` : `${name}: unknown group ${group}`);
      return 1;
    }
    const apply = (path: string): void => {
      if (p.uid !== 0 || p.ns.cgroup.dropped?.has('CHOWN')) throw new Errno('EPERM');
      changeAttributes(p, path, (node) => {
        if (uid !== undefined) node.uid = uid;
        if (gid !== undefined) node.gid = gid;
      });
      if (options.has('R') && isDirectory(p, path)) for (const child of readDirectory(p, path)) apply(join(path, child));
    };
    return yield* each(p, paths, (path, error) => (flavour === 'gnu' ? (error.code === 'EPERM' ? `${name}: changing ownership of '${path}': ${error.strerror}` : `${name}: cannot access '${path}': ${error.strerror}`) : `${name}: ${path}: ${error.strerror}`), apply);
  },
};
