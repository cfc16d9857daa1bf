/** containerd-shim-runc-v2: the parent of a container's processes, which lives as long as the first of them; if it is killed, so are they. */
import type { Host } from '../../kernel/host.ts';
import { rest } from '../../kernel/init.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';

/** Numbers that go by before it and between it and the container: processes and threads of the client, of containerd and of runc. */
const BEFORE = 30, BETWEEN = 23;

export function startShim(kernel: Kernel, { ns }: Host, container: string): Process {
  ns.pids.last += BEFORE;
  const shim = kernel.launchMain(ns, { argv: ['/usr/bin/containerd-shim-runc-v2', '-namespace', 'moby', '-id', container, '-address', '/run/containerd/containerd.sock'], session: {} }, rest);
  ns.pids.last += BETWEEN;
  // What it ignored, the container's processes would ignore, too.
  for (const signal of shim.handlers.keys()) shim.handlers.set(signal, () => 'restart');
  shim.handlers.set(SIGNALS.CHLD, () => {
    for (const child of shim.children) if (child.ended) shim.reap(child);
    return 'restart';
  });
  return shim;
}

/** Neither lives without the other. */
export function tie(shim: Process, first: Process): void {
  for (const [one, other] of [[shim, first], [first, shim]] as const) one.onExit.push(() => other.signal(SIGNALS.KILL, true));
}
