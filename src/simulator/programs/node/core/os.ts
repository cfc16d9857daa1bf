/** os: what a container sees of its machine. */
import type { Value } from '../language/scope.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import type { Core } from '../modules.ts';
import { numberOf } from '../system-errors.ts';

const GIB = 2 ** 30;

export function osModule({ runtime }: Core): object {
  const { interpreter: run, p } = runtime;
  const limit = p.ns.cgroup as unknown as { memoryLimit?: number };
  const facts: Record<string, () => Value> = {
    hostname: () => p.ns.uts.hostname, platform: () => 'linux', type: () => 'Linux', arch: () => 'x64', machine: () => 'x86_64', endianness: () => 'LE', release: () => '6.12.43', version: () => '#1 SMP PREEMPT_DYNAMIC Debian 6.12.43-1', homedir: () => p.env.get('HOME') ?? '/root', tmpdir: () => '/tmp', uptime: () => Math.round(p.now / 10) / 100 % 100_000, loadavg: () => [0.08, 0.03, 0.01], totalmem: () => limit.memoryLimit ?? 8 * GIB, freemem: () => 6 * GIB, availableParallelism: () => 2,
    cpus: () => [0, 1].map(() => ({ model: 'virtual', speed: 2400, times: { user: 1000, nice: 0, sys: 500, idle: 90_000, irq: 0 } })), networkInterfaces: () => ({}), userInfo: () => ({ uid: p.uid, gid: p.gid, username: p.uid === 0 ? 'root' : 'node', homedir: p.env.get('HOME') ?? '/root', shell: '/bin/bash' }),
  };
  return { ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, run.native(name, fact)])), EOL: '\n', devNull: '/dev/null', constants: { signals: Object.fromEntries(Object.entries(SIGNALS).map(([name, number]) => [`SIG${name}`, number])), errno: Object.fromEntries(['EPERM', 'ENOENT', 'EACCES', 'EEXIST', 'ENOTDIR', 'EISDIR', 'EINVAL', 'EADDRINUSE', 'ECONNREFUSED', 'ETIMEDOUT', 'EPIPE'].map((name) => [name, -numberOf(name)])) } };
}
