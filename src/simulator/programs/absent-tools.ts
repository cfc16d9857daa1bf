/** What every Debian has and this machine does not simulate: it is found, and says so. */
import { complain, type Tool } from './tool.ts';

const NAMES = 'faillog fallocate hostnamectl journalctl loginctl lsblk perl pinky ptx scp ssh-keygen tabs timedatectl';

export const absentTools: readonly Tool[] = NAMES.split(' ').map((name): Tool => ({
  name, summary: 'Not simulated here', only: 'gnu', raw: true,
  *run(p) {
    yield* complain(p, `${name}: not simulated here`);
    return 1;
  },
}));
