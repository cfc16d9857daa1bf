import { lookup } from '../kernel/files.ts';
import { complain, type Tool } from './tool.ts';

export const dmesg: Tool = {
  name: 'dmesg', summary: 'Show the messages of the kernel', options: [{ short: 'T', long: 'ctime' }, { short: 'H', long: 'human' }, { short: 'w', long: 'follow' }, { short: 'l', long: 'level', value: true }, { short: 'x', long: 'decode' }, { short: 'c' }, { short: 'r' }, { short: 'n', value: true }],
  *run(p, { flavour }) {
    // Containers, and users who are not root, may not read the kernel's log.
    const refused = p.uid !== 0 || !lookup(p, '/sbin/init');
    yield* complain(p, refused ? (flavour === 'gnu' ? 'dmesg: read kernel buffer failed: Operation not permitted' : 'dmesg: klogctl: Operation not permitted') : "dmesg: the kernel's log is not simulated here");
    return 1;
  },
};
