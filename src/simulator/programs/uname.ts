import { lookup, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import type { Tool } from './tool.ts';

/** Release of the kernel, which containers share with their host. */
const release = (p: Process): string => (lookup(p, '/proc/sys/kernel/osrelease') ? readText(p, '/proc/sys/kernel/osrelease').trim() : '6.1.0-40-amd64');

const OPTIONS = { a: 'all', s: 'kernel-name', n: 'nodename', r: 'kernel-release', v: 'kernel-version', m: 'machine', p: 'processor', i: 'hardware-platform', o: 'operating-system' };

export const uname: Tool = {
  name: 'uname', summary: 'Print what the system is', most: 0, options: Object.entries(OPTIONS).map(([short, long]) => ({ short, long })),
  *run(p, { options, flavour }) {
    const parts: Record<string, string> = { s: 'Linux', n: p.ns.uts.hostname, r: release(p), v: '#1 SMP PREEMPT_DYNAMIC Debian 6.1.153-1 (2025-09-20)', m: 'x86_64', o: flavour === 'busybox' && lookup(p, '/etc/alpine-release') ? 'Linux' : 'GNU/Linux' };
    parts.p = parts.i = 'unknown';
    const order = ['s', 'n', 'r', 'v', 'm', 'o'];
    const wanted = options.has('a') ? order : [...order, 'p', 'i'].filter((letter) => options.has(letter));
    yield* p.write(1, `${(wanted.length > 0 ? wanted : ['s']).map((letter) => parts[letter]).join(' ')}\n`);
    return 0;
  },
};
