/** Who and where: id, whoami, hostname, uname, tty, nproc, uptime, arch. */
import { lookup, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { findUser, groups, userName } from './accounts.ts';
import { strftime } from './dates.ts';
import { complain, type Tool } from './tool.ts';

export const id: Tool = {
  name: 'id', usage: '[USER]', summary: 'Print user and group numbers', options: [{ short: 'u', long: 'user' }, { short: 'g', long: 'group' }, { short: 'G', long: 'groups' }, { short: 'n', long: 'name' }, { short: 'r', long: 'real' }],
  *run(p, { options, operands, name, flavour }) {
    const account = operands[0] === undefined ? { uid: p.uid, gid: p.gid } : findUser(p, operands[0]);
    if (!account) {
      yield* complain(p, flavour === 'gnu' ? `${name}: '${operands[0]}': no such user` : `${name}: unknown user ${operands[0]}`);
      return 1;
    }
    const all = operands[0] === undefined ? [...new Set([p.gid, ...p.groups])] : [account.gid, ...groups(p).filter((group) => group.members.includes(operands[0]!)).map((group) => group.gid)];
    const nameOfGroup = (gid: number): string | undefined => groups(p).find((group) => group.gid === gid)?.name;
    const nameOfUser = userName(p, account.uid);
    const labelled = (number: number, label: string | undefined): string => (label === undefined || label === String(number) ? String(number) : `${number}(${label})`);
    const named = options.has('n');
    let text: string;
    if (options.has('u')) text = named ? nameOfUser : String(account.uid);
    else if (options.has('g')) text = named ? nameOfGroup(account.gid) ?? String(account.gid) : String(account.gid);
    else if (options.has('G')) text = all.map((gid) => (named ? nameOfGroup(gid) ?? String(gid) : String(gid))).join(' ');
    else text = `uid=${labelled(account.uid, nameOfUser)} gid=${labelled(account.gid, nameOfGroup(account.gid))} groups=${all.map((gid) => labelled(gid, nameOfGroup(gid))).join(',')}`;
    yield* p.write(1, `${text}\n`);
    return 0;
  },
};

export const whoami: Tool = {
  name: 'whoami', summary: 'Print the name of the current user',
  *run(p, { flavour }) {
    const found = findUser(p, String(p.uid));
    if (!found) {
      yield* complain(p, flavour === 'gnu' ? `whoami: cannot find name for user ID ${p.uid}` : `whoami: unknown uid ${p.uid}`);
      return 1;
    }
    yield* p.write(1, `${found.name}\n`);
    return 0;
  },
};

export const hostname: Tool = {
  name: 'hostname', summary: 'Print the name of the host', options: [{ short: 's', long: 'short' }, { short: 'f', long: 'fqdn' }, { short: 'i', long: 'ip-address' }, { short: 'I', long: 'all-ip-addresses' }, { short: 'd', long: 'domain' }],
  *run(p, { options, operands }) {
    if (operands.length > 0) {
      if (p.uid !== 0 || p.ns.pids.parent) {
        yield* complain(p, p.uid === 0 ? 'hostname: sethostname: Operation not permitted' : 'hostname: you must be root to change the host name');
        return 1;
      }
      p.ns.uts.hostname = operands[0]!;
      return 0;
    }
    const addresses = p.ns.network.interfaces.filter((one) => one.name !== 'lo' && one.address).map((one) => one.address!);
    if (options.has('i') || options.has('I')) yield* p.write(1, `${addresses.join(' ')}${options.has('I') ? ' ' : ''}\n`);
    else yield* p.write(1, `${options.has('s') ? p.ns.uts.hostname.split('.')[0] : p.ns.uts.hostname}\n`);
    return 0;
  },
};

/** Release of the kernel, which containers share with their host. */
const release = (p: Process): string => (lookup(p, '/proc/sys/kernel/osrelease') ? readText(p, '/proc/sys/kernel/osrelease').trim() : '6.1.0-40-amd64');

export const uname: Tool = {
  name: 'uname', summary: 'Print what the system is', options: [...'asnrvmpio'].map((short) => ({ short })),
  *run(p, { options, flavour }) {
    const parts: Record<string, string> = { s: 'Linux', n: p.ns.uts.hostname, r: release(p), v: '#1 SMP PREEMPT_DYNAMIC Debian 6.1.153-1 (2025-09-20)', m: 'x86_64', o: flavour === 'busybox' ? 'Linux' : 'GNU/Linux' };
    parts.p = parts.i = 'unknown';
    const order = ['s', 'n', 'r', 'v', 'm', 'o'];
    const wanted = options.has('a') ? order : [...order, 'p', 'i'].filter((letter) => options.has(letter));
    yield* p.write(1, `${(wanted.length > 0 ? wanted : ['s']).map((letter) => parts[letter]).join(' ')}\n`);
    return 0;
  },
};

export const arch: Tool = {
  name: 'arch', summary: 'Print the machine architecture',
  *run(p) {
    yield* p.write(1, 'x86_64\n');
    return 0;
  },
};

export const tty: Tool = {
  name: 'tty', summary: 'Print the name of the terminal on standard input', options: [{ short: 's', long: 'silent' }],
  *run(p, { options }) {
    const terminal = p.files.get(0)?.tty;
    if (!options.has('s')) yield* p.write(1, `${terminal ? terminal.name : 'not a tty'}\n`);
    return terminal ? 0 : 1;
  },
};

export const nproc: Tool = {
  name: 'nproc', summary: 'Print the number of processors', options: [{ long: 'all' }, { long: 'ignore', value: true }],
  *run(p) {
    const processors = lookup(p, '/proc/cpuinfo') ? readText(p, '/proc/cpuinfo').match(/^processor/gm)?.length ?? 1 : 1;
    yield* p.write(1, `${processors}\n`);
    return 0;
  },
};

export const uptime: Tool = {
  name: 'uptime', summary: 'Print how long the system has run',
  *run(p) {
    const seconds = Math.floor(Number(readText(p, '/proc/uptime').split(' ')[0]));
    const minutes = Math.floor(seconds / 60) % 60, hours = Math.floor(seconds / 3600) % 24, days = Math.floor(seconds / 86400);
    const span = `${days > 0 ? `${days} day${days > 1 ? 's' : ''}, ` : ''}${hours > 0 ? `${String(hours).padStart(2)}:${String(minutes).padStart(2, '0')}` : `${minutes} min`}`;
    yield* p.write(1, ` ${strftime('%H:%M:%S', p.now)} up ${span},  1 user,  load average: 0.08, 0.05, 0.01\n`);
    return 0;
  },
};
