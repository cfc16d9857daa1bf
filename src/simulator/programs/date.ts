import { Errno } from '../kernel/errno.ts';
import { lookup, stat } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { linesOf } from './operand-lines.ts';
import { parseBusyboxDate } from './busybox-dates.ts';
import { parseDate, strftime } from './dates.ts';
import { UsageError } from './options.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';
import { zoneAt, type Zone } from '../kernel/zones.ts';

/** The usual form, by the locale (C.UTF-8). */
const USUAL = '%a %b %e %H:%M:%S %Z %Y';

const ISO: Record<string, string> = { hours: '%FT%H%:z', minutes: '%FT%H:%M%:z', date: '%F', seconds: '%FT%T%:z', ns: '%FT%T,%N%:z' };
const RFC: Record<string, string> = { date: '%F', seconds: '%F %T%:z', ns: '%F %T.%N%:z' };

export const date: Tool = {
  name: 'date', usage: '[+FORMAT]', summary: 'Print the date and time',
  options: [{ short: 'u', long: 'utc' }, { short: 'u', long: 'universal' }, { short: 'd', long: 'date', value: true }, { short: 'f', long: 'file', value: true }, { short: 'R', long: 'rfc-email' }, { short: 'I', long: 'iso-8601', value: 'optional' }, { short: 'r', long: 'reference', value: true }, { short: 's', long: 'set', value: true }, { long: 'rfc-3339', value: true }, { long: 'debug' }, { short: 'D', value: true }],
  *run(p, call) {
    const { options, operands, name, flavour } = call;
    if (flavour === 'busybox' && operands.length > 1 && !operands[0]!.startsWith('+')) throw new UsageError('');
    if (flavour === 'busybox' && !isIso(options.value('I'))) throw new UsageError('');
    if (flavour === 'busybox' && operands.length > 0 && !operands[0]!.startsWith('+') && options.has('d')) throw new UsageError('');
    const wrong = mistake(p, call);
    if (wrong !== undefined) {
      yield* complain(p, `${name}: ${wrong}`);
      return 1;
    }
    if (options.has('s') && (flavour === 'gnu' ? parseDate : parseBusyboxDate)(options.value('s')!, p.now) === undefined) {
      yield* complain(p, `${name}: invalid date ${quoted(p, options.value('s')!, flavour)}`);
      return 1;
    }
    if (options.has('s') || (operands[0] !== undefined && !operands[0].startsWith('+'))) {
      yield* complain(p, flavour === 'gnu' ? `${name}: cannot set date: Operation not permitted` : `${name}: can't set date: Operation not permitted`);
      if (flavour === 'gnu' && options.has('s')) yield* p.write(1, `${strftime(USUAL, parseDate(options.value('s')!, p.now) ?? p.now)}\n`);
      return 1;
    }
    let status = 0;
    let words: (string | undefined)[];
    try {
      words = options.has('f') ? yield* linesOf(p, options.value('f')!) : [options.value('d')];
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, `${name}: ${options.value('f')}: ${error.strerror}`);
      return 1;
    }
    for (const asked of words) {
      const time = timeFor(p, call, asked);
      if (typeof time === 'number') yield* p.write(1, `${strftime(flavour === 'busybox' && operands.length > 0 ? plainer(formatOf(call)) : formatOf(call), time, zoneOf(p, call, time))}\n`);
      else {
        yield* complain(p, `${name}: ${time}`);
        status = 1;
      }
    }
    return status;
  },
};

const isIso = (word: string | undefined): boolean => word === undefined || Object.keys(ISO).some((key) => key.startsWith(word));

/** busybox hands its formats to the C library, which knows less of them than GNU's date. */
const plainer = (format: string): string => format.replace(/%(?=(%|:{1,3}z|[-_0^#]*\d*N|q))/g, (_, next: string) => (next === '%' ? '%' : '%%'));

/** TZ's zone; busybox's images have no files of zones, so that only rules written out count. */
function zoneOf(p: Process, { options, flavour }: Invocation, time: number): Zone {
  const tz = options.has('u') ? undefined : p.env.get('TZ');
  if (flavour === 'gnu' || /\d/.test(tz ?? '')) return zoneAt(tz, time);
  // A name without its file is UTC: with GNU's C library under the letters it begins with, with musl under UTC's own name.
  return { name: (!lookup(p, '/etc/alpine-release') && /^[A-Za-z]{3,}/.exec(tz ?? '')?.[0]) || 'UTC', offset: 0 };
}

/** A date without a zone of its own is in TZ's. */
function inZone(p: Process, call: Invocation, asked: string): number | undefined {
  const time = (call.flavour === 'gnu' ? parseDate : parseBusyboxDate)(asked, p.now);
  if (time === undefined || /^@|\b(?:now|today|ago|UTC|GMT|Z)\b|\dZ$|[-+]\d\d:?\d\d$|^$/i.test(asked) || !/\d:\d|\d-\d|\d\/\d|^\d{8}/.test(asked)) return time;
  const { offset } = zoneOf(p, call, time);
  return time - zoneOf(p, call, time - offset * 60_000).offset * 60_000;
}

function mistake(p: Process, { options, operands, flavour }: Invocation): string | undefined {
  if (operands.length > 1) return flavour === 'gnu' ? `extra operand ${quoted(p, operands[1]!)}\n${tryHelp('date')}` : `invalid date '${operands[1]}'`;
  const operand = operands[0];
  if (operand !== undefined && !operand.startsWith('+')) {
    if (options.has('d') && flavour === 'gnu') return `the argument ${quoted(p, operand)} lacks a leading '+';\nwhen using an option to specify date(s), any non-option\nargument must be a format string beginning with '+'\n${tryHelp('date')}`;
    if (!/^\d{8}(\d{2}){0,2}(\.\d\d)?$/.test(operand)) return `invalid date ${quoted(p, operand, flavour)}`;
  }
  for (const [letter, table] of [['I', ISO], ['rfc-3339', RFC]] as const) {
    const value = options.value(letter);
    if (value !== undefined && Object.keys(table).filter((key) => key.startsWith(value)).length !== 1) return `${value === '' ? 'ambiguous' : 'invalid'} argument ${quoted(p, value)} for ${quoted(p, letter === 'I' ? '--iso-8601' : '--rfc-3339')}\nValid arguments are:\n${Object.keys(table).map((key) => `  - ${quoted(p, key)}\n`).join('')}${tryHelp('date')}`;
  }
  if (flavour === 'gnu' && ['I', 'R', 'rfc-3339'].flatMap((one) => options.values(one)).length + operands.length > 1) return 'multiple output formats specified';
  if (flavour === 'gnu' && ['d', 'f', 'r'].filter((one) => options.has(one)).length > 1) return `the options to specify dates for printing are mutually exclusive\n${tryHelp('date')}`;
  return undefined;
}

function timeFor(p: Process, call: Invocation, asked: string | undefined): number | string {
  const { options, flavour } = call;
  if (asked !== undefined) return inZone(p, call, asked) ?? `invalid date ${quoted(p, asked, flavour)}`;
  const reference = options.value('r');
  if (reference === undefined) return p.now;
  try {
    return stat(p, reference).mtime;
  } catch (error) {
    if (error instanceof Errno) return flavour === 'gnu' ? `${reference}: ${error.strerror}` : `can't stat '${reference}': ${error.strerror}`;
    throw error;
  }
}

function formatOf({ options, operands }: Invocation): string {
  if (operands[0]?.startsWith('+')) return operands[0].slice(1);
  const key = (table: Record<string, string>, value: string): string => table[Object.keys(table).find((one) => one.startsWith(value)) ?? 'date']!;
  if (options.has('R')) return '%a, %d %b %Y %H:%M:%S %z';
  if (options.has('I')) return key(ISO, options.value('I') ?? 'date');
  return options.has('rfc-3339') ? key(RFC, options.value('rfc-3339')!) : USUAL;
}
