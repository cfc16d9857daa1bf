/** Commands that wait until there is something for them: BLPOP and its kin, XREAD BLOCK. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Client } from './client.ts';
import { lists, pop, type Side } from './commands/lists.ts';
import { severalKeys } from './commands/several-keys.ts';
import { sortedSets } from './commands/sorted-sets.ts';
import { readArguments, readStreams, settled } from './commands/stream-groups.ts';
import type { Keyspace } from './keyspace.ts';
import { float, Refused, type Reply } from './reply.ts';
import type { State } from './state.ts';

interface Wait {
  /** 0 is for ever; undefined waits for nothing. */
  ms: number | undefined;
  /** Null where there is nothing yet. */
  attempt(): Reply;
}

function milliseconds(text: string | undefined): number {
  const seconds = float(text ?? '', 'ERR timeout is not a float or out of range');
  if (seconds < 0) throw new Refused('ERR timeout is negative');
  return seconds * 1000;
}

function fewer(name: string, args: readonly string[], least: number): void {
  if (args.length < least) throw new Refused(`ERR wrong number of arguments for '${name}' command`);
}

const popping = (name: string, side: Side) => (db: Keyspace, args: string[]): Wait => {
  fewer(name, args, 2);
  const keys = args.slice(0, -1);
  return {
    ms: milliseconds(args.at(-1)),
    attempt: () => {
      for (const key of keys) {
        const value = db.get(key, 'list') ? pop(db, key, side) : undefined;
        if (value !== undefined) return [key, value];
      }
      return null;
    },
  };
};

const poppingMember = (name: 'bzpopmin' | 'bzpopmax') => (db: Keyspace, args: string[]): Wait => {
  fewer(name, args, 2);
  const keys = args.slice(0, -1);
  return {
    ms: milliseconds(args.at(-1)),
    attempt: () => {
      const key = keys.find((one) => db.get(one, 'zset'));
      return key === undefined ? null : [key, ...sortedSets[name.slice(1)]!.run(db, [key]) as Reply[]];
    },
  };
};

/** The list command of the same name without its B and its time. */
const moving = (name: string, plain: 'lmove' | 'rpoplpush', count: number) => (db: Keyspace, args: string[]): Wait => {
  fewer(name, args, count);
  return { ms: milliseconds(args.at(-1)), attempt: () => lists[plain]!.run(db, args.slice(0, -1)) };
};

/** LMPOP and ZMPOP with the time before everything else. */
const poppingSeveral = (name: 'lmpop' | 'zmpop') => (db: Keyspace, [time, ...args]: string[]): Wait => {
  fewer(`b${name}`, args, 3);
  return { ms: milliseconds(time), attempt: () => severalKeys[name]!.run(db, args) };
};

const reading = (name: 'xread' | 'xreadgroup') => (db: Keyspace, args: string[]): Wait => {
  const read = settled(db, readArguments(name, args));
  return { ms: read.block, attempt: () => readStreams(db, read) };
};

const WAITS: Readonly<Record<string, (db: Keyspace, args: string[]) => Wait>> = {
  blpop: popping('blpop', 'left'), brpop: popping('brpop', 'right'), bzpopmin: poppingMember('bzpopmin'), bzpopmax: poppingMember('bzpopmax'), blmove: moving('blmove', 'lmove', 5), blmpop: poppingSeveral('lmpop'), bzmpop: poppingSeveral('zmpop'), brpoplpush: moving('brpoplpush', 'rpoplpush', 3), xread: reading('xread'), xreadgroup: reading('xreadgroup'),
};

export const waits = (name: string): boolean => Object.hasOwn(WAITS, name);

/** Without waiting, as in a script. */
export const attempted = (state: State, client: Client, name: string, args: string[]): Reply => WAITS[name]!(state.databases[client.db]!, args).attempt();

/** Tries until there is something or the time is over. */
export function* waitFor(state: State, client: Client, name: string, args: string[]): Blocking<Reply> {
  const { ms, attempt } = WAITS[name]!(state.databases[client.db]!, args);
  const deadline = ms === undefined ? state.p.now : ms === 0 ? Infinity : state.p.now + ms;
  if (ms !== undefined && ms > 0) state.p.thread((function* () {
    yield* state.p.sleep(ms);
    state.changed.wakeAll();
  })());
  for (;;) {
    const reply = attempt();
    if (reply !== null || state.p.now >= deadline) return reply;
    yield state.changed.park;
  }
}
