/** Everything that came from outside into a machine: with scenario and seed it is the whole session. */

/** `at`: virtual milliseconds since the machine was ready. */
export type Input = { readonly at: number; readonly keys: string } | { readonly at: number; readonly size: readonly [rows: number, columns: number] };

/** The log without its last command: what was typed since the Enter before it. Undefined when no command is in it. */
export function withoutLastCommand(log: readonly Input[]): Input[] | undefined {
  let last = log.findLastIndex((input) => 'keys' in input && input.keys.includes('\r'));
  if (last < 0) last = log.findLastIndex((input) => 'keys' in input);
  if (last < 0) return undefined;
  const before = log.slice(0, last).findLastIndex((input) => 'keys' in input && input.keys.includes('\r'));
  return log.filter((input, index) => index <= before || 'size' in input).filter((input, index, kept) => index <= before || index === kept.length - 1);
}

/** Reads a log that comes from outside; undefined where it is none. */
export function readLog(value: unknown): Input[] | undefined {
  if (!Array.isArray(value)) return undefined;
  let previous = 0;
  for (const input of value as unknown[]) {
    if (typeof input !== 'object' || input === null || !('at' in input)) return undefined;
    const { at } = input;
    if (typeof at !== 'number' || !Number.isFinite(at) || at < previous) return undefined;
    previous = at;
    if ('keys' in input ? typeof input.keys !== 'string' : !('size' in input && isSize(input.size))) return undefined;
  }
  return value as Input[];
}

function isSize(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((side) => Number.isInteger(side) && side >= 1 && side <= 1000);
}
