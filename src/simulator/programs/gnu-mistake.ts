/** What GNU's tool says of a wrong option: which it has, and which of them an abbreviation may mean, stands in a table. */
import type { Blocking } from '../kernel/blocking.ts';
import { GNU_OPTIONS } from './gnu-options.ts';
import { parseOptions, UsageError, type Option } from './options.ts';

const VALUES: Readonly<Record<string, Option['value']>> = { ':': true, '=': true, '?': 'optional' };

/** The options of a tool, as its getopt_long(3) knows them; names that ours takes for one option have its letter. */
function tableOf(name: string, ours: readonly Option[]): Option[] | undefined {
  const [letters, ...longs] = GNU_OPTIONS[name]?.split(' ') ?? [];
  if (letters === undefined) return undefined;
  const option = (key: 'short' | 'long', text: string, mark: string): Option => ({ [key]: text, ...(VALUES[mark] === undefined ? {} : { value: VALUES[mark] }) });
  return [...[...letters.matchAll(/(\w)([:?]?)/g)].map(([, letter, mark]) => option('short', letter!, mark!)), ...longs.map((text) => {
    const long = text.replace(/[=?]$/, ''), short = ours.find((one) => one.long === long)?.short;
    return { ...option('long', long, text.at(-1)!), ...(short === undefined ? {} : { short, shortAlone: true }) };
  })];
}

/**
 * The mistake among the words, and undefined where there is none or the tool is in no table. `lacking`: the real tool has
 * the option, ours does not.
 */
export function* gnuMistake(name: string, words: readonly string[], ours: readonly Option[], how: { stopAtOperand: boolean }): Blocking<(UsageError & { lacking?: true }) | undefined> {
  const real = tableOf(name, ours);
  if (!real) return undefined;
  const more = ours.filter(({ short, long }) => !real.some((one) => (long === undefined ? one.short === short : one.long === long)));
  try {
    const { options } = parseOptions(words, [...real, ...more], how);
    if (options.has('help') || options.has('version')) return new UsageError('', '', true);
    const lacking = options.all.find((given) => !ours.some(({ short, long }) => short === given.name || long === given.name))?.name;
    if (lacking === undefined) return undefined;
    const error = new UsageError(`option '${lacking.length === 1 ? '-' : '--'}${lacking}' is not simulated here`, undefined, false, undefined, 1);
    error.bare = true;
    return Object.assign(error, { lacking: true as const });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error;
  }
}
