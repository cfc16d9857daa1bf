/** util-linux' flock: a lock upon a file, for the time of a command or as long as a descriptor is open. Only processes that ask for it heed it. */
import { WaitQueue, anyOf, type Blocking, type Park } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { UsageError } from '../options.ts';
import { complain, type Tool } from '../tool.ts';

interface Holder {
  readonly exclusive: boolean;
  /** A process, or the description of a descriptor. */
  readonly by: object;
}

interface Lock {
  holders: Holder[];
  readonly changed: WaitQueue;
}

/** By the file's inode, or by the open description where a descriptor is given. */
const locks = new WeakMap<object, Lock>();

function lockOf(on: object): Lock {
  const found = locks.get(on) ?? { holders: [], changed: new WaitQueue() };
  locks.set(on, found);
  return found;
}

export const flock: Tool = {
  name: 'flock', usage: '[-sxun] FILE|FD [-c] PROG ARGS', summary: 'Lock a file, run a program', version: 'flock from util-linux 2.38.1', stopAtOperand: true, usageStatus: 64,
  options: [['s', 'shared'], ['x', 'exclusive'], ['e', ''], ['u', 'unlock'], ['n', 'nonblock'], ['o', 'close'], ['F', 'no-fork'], ['', 'verbose']].map(([short, long]) => ({ ...(short === '' ? {} : { short: short! }), ...(long === '' ? {} : { long: long! }) })).concat([{ short: 'w', long: 'timeout', value: true }, { short: 'E', long: 'conflict-exit-code', value: true }, { short: 'c', long: 'command', value: true }] as never),
  *run(p, { options, operands: [target, ...given], flavour }) {
    const gnu = flavour === 'gnu', seconds = options.value('w'), code = Number(options.value('E') ?? 1);
    if (target === undefined) {
      throw new UsageError(gnu ? 'not enough arguments' : '');
    }
    if (seconds !== undefined && !/^\d+(\.\d+)?$/.test(seconds)) {
      yield* complain(p, `flock: invalid timeout value: '${seconds}'`);
      return 64;
    }
    const argv = given[0] === '-c' || given[0] === '--command' ? ['sh', '-c', ...given.slice(1)] : given, number = argv.length === 0 && /^\d+$/.test(target) ? Number(target) : undefined;
    if (argv.length === 0 && number === undefined) {
      yield* complain(p, gnu ? `flock: bad file descriptor: '${target}'` : `flock: invalid number '${target}'`);
      return gnu ? 64 : 1;
    }
    if (number !== undefined && !p.files.has(number)) {
      yield* complain(p, `flock: ${gnu ? number : ''}: Bad file descriptor`);
      return gnu ? 65 : 1;
    }
    if (number === undefined && !lookup(p, target)) {
      try {
        writeFile(p, target, '');
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, gnu ? `flock: cannot open lock file ${target}: ${error.strerror}` : `flock: can't open '${target}': ${error.strerror}`);
        return gnu ? 66 : 1;
      }
    }
    const by: object = number === undefined ? p : p.file(number), lock = lockOf(inodeOf(p, number === undefined ? target : p.file(number).path) ?? by), told = options.has('verbose'), asked = p.now;
    release(lock, by);
    if (options.has('u')) return 0;
    if (!(yield* taken(p, lock, { by, exclusive: !options.has('s') }, options.has('n') ? 0 : seconds === undefined ? Infinity : Number(seconds) * 1000))) {
      if (told) yield* complain(p, `flock: ${options.has('n') ? 'failed to get lock' : 'timeout while waiting to get lock'}`);
      return code;
    }
    if (told) yield* p.write(1, `flock: getting lock took ${((p.now - asked) / 1000).toFixed(6)} seconds\n`);
    if (number !== undefined) return 0;
    p.onExit.push(() => release(lock, by));
    if (told) yield* p.write(1, `flock: executing ${argv[0]}\n`);
    try {
      return yield* p.wait(p.spawn({ argv }));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, `flock: ${gnu ? 'failed to execute ' : ''}${argv[0]}: ${error.strerror}`);
      return gnu ? 69 : 255;
    }
  },
};

const inodeOf = (p: Process, path: string | undefined): object | undefined => (path === undefined ? undefined : lookup(p, path));

/** A descriptor's lock goes when nobody has it open any more. */
const POLL = 20;

function holds(p: Process, { by }: Holder): boolean {
  return by === p || [...p.ns.pids.root.processes.values()].some((one) => !one.ended && (one === by || [...one.files.values()].includes(by as never)));
}

/** Waits for the lock, so many ms at most. */
function* taken(p: Process, lock: Lock, wish: Holder, patience: number): Blocking<boolean> {
  const end = p.now + patience;
  for (;;) {
    lock.holders = lock.holders.filter((one) => holds(p, one));
    if (lock.holders.every((one) => !one.exclusive && !wish.exclusive)) break;
    if (p.now >= end) return false;
    const timer: Park = (wake) => {
      const entry = p.agenda.at(Math.min(end, p.now + POLL), p.comm, wake);
      return () => p.agenda.cancel(entry);
    };
    yield anyOf(timer, lock.changed.park);
  }
  lock.holders.push(wish);
  return true;
}

function release(lock: Lock, by: object): void {
  lock.holders = lock.holders.filter((one) => one.by !== by);
  lock.changed.wakeAll();
}
