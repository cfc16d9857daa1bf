/** Functions of bake files whose values come from outside the files: time, home and chance. */
import { bcrypt } from '../../../../kernel/bcrypt.ts';
import { rfc3339 } from '../../../../kernel/calendar.ts';
import type { Value } from './hcl-syntax.ts';

export interface Surroundings {
  now: number;
  home: string;
  /** So many hex digits by chance. */
  hex(length: number): string;
}

export const FROM_OUTSIDE: ReadonlySet<string> = new Set(['bcrypt', 'homedir', 'timestamp', 'uuidv4']);

/** What is usual, where less than the least is asked for; beyond the last a hash takes seconds. */
const LEAST_COST = 4, USUAL_COST = 10, MOST_COST = 31, LAST_COST = 12;

/** @throws Error */
export function fromOutside(name: string, args: readonly Value[], { now, home, hex }: Surroundings): Value {
  switch (name) {
    case 'homedir': return home;
    case 'uuidv4': {
      const digits = hex(32);
      return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `${'89ab'[Number.parseInt(digits[16]!, 16) % 4]!}${digits.slice(17, 20)}`, digits.slice(20)].join('-');
    }
    case 'bcrypt': return password(args[0] as string, args.slice(1) as number[], hex);
    default: return rfc3339(now);
  }
}

function password(text: string, costs: readonly number[], hex: Surroundings['hex']): string {
  const [cost = USUAL_COST] = costs;
  if (costs.length > 1) throw new Error('bcrypt() takes no more than two arguments');
  if (cost > MOST_COST) throw new Error(`error occured generating password crypto/bcrypt: cost ${cost} is outside allowed inclusive range ${LEAST_COST}..${MOST_COST}`);
  if (cost > LAST_COST) throw new Error(`a cost above ${LAST_COST} is not simulated`);
  const salt = Uint8Array.from(hex(32).match(/../g)!, (pair) => Number.parseInt(pair, 16));
  return bcrypt(text, salt, cost < LEAST_COST ? USUAL_COST : cost, '2a');
}
