/** Variables and labels as flags give them. */
import type { Process } from '../../kernel/process.ts';

/** -e: a name alone takes its value from the environment; one that is not set stays a name (the engine drops it). */
export const withEnvironment = (p: Process, values: readonly string[]): string[] =>
  values.map((value) => (value.includes('=') || !p.env.has(value) ? value : `${value}=${p.env.get(value)}`));

/** 'key=value' pairs as an object; a key alone has an empty value. */
export const pairsToMap = (pairs: readonly string[]): Record<string, string> =>
  Object.fromEntries(pairs.map((pair) => {
    const equals = pair.indexOf('=');
    return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
  }));
