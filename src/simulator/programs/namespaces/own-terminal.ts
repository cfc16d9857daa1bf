/**
 * A command in a PID namespace of its own, started at a terminal. Process groups have other numbers there than the terminal
 * outside knows, so the command gets a terminal of its own: keys and what is shown are passed on, as `docker exec -it` does.
 * The real kernel keeps one terminal for both, for it knows groups apart in every namespace.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { signalGroup, type Namespaces, type Process, type SpawnOptions } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { raw, Tty } from '../../kernel/tty.ts';

/** Whether one of its first three descriptors is its terminal. */
export const isAtTerminal = (p: Process): boolean => p.tty !== undefined && [0, 1, 2].some((fd) => p.files.get(fd)?.tty === p.tty);

/** A terminal that no process of the computer has. */
export function freshTerminal(p: Process, ns: Namespaces, outer: Pick<Tty, 'rows' | 'columns'>): Tty {
  const used = new Set([...p.ns.pids.root.processes.values()].map(({ tty }) => tty?.name));
  let number = 0;
  while (used.has(`/dev/pts/${number}`)) number++;
  const tty = new Tty(`/dev/pts/${number}`, outer.rows, outer.columns);
  tty.sendSignal = (group, signal) => signalGroup(ns.pids, group, signal);
  return tty;
}

/** Its status. @throws Errno as spawn */
export function* runOnOwnTerminal(p: Process, ns: Namespaces, options: SpawnOptions): Blocking<number> {
  const outer = p.tty!, tty = freshTerminal(p, ns, outer), slave = tty.open(), before = outer.termios;
  const files = new Map([...p.files].map(([fd, file]): [number, OpenFile] => [fd, file.tty === outer ? slave : file]));
  const child = p.kernel.spawn(p, { ...options, session: { tty }, files }, ns);
  tty.foreground = child.group;
  child.onExit.push(() => tty.screen.changed.wakeAll());
  p.handlers.set(SIGNALS.WINCH, () => {
    tty.resize(outer.rows, outer.columns);
    return 'restart';
  });
  if (p.files.get(0)?.tty === outer) {
    outer.set(raw);
    p.thread(typed(p, tty));
  }
  try {
    while (!child.ended || tty.screen.size > 0) {
      if (tty.screen.size === 0) yield tty.screen.changed.park;
      else yield* p.write(p.files.get(1)?.tty === outer ? 1 : 2, tty.screen.take(65536));
    }
    return yield* p.wait(child);
  } finally {
    outer.set(before);
    tty.hangUp();
  }
}

function* typed(p: Process, tty: Tty): Blocking<void> {
  for (;;) {
    const bytes = yield* p.read(0);
    if (bytes.length === 0) return tty.hangUp();
    tty.type(bytes);
  }
}
