import { Errno } from '../kernel/errno.ts';
import { fromCivil, civil } from '../kernel/calendar.ts';
import { changeAttributes, lookup, open, stat } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { parseBusyboxDate } from './busybox-dates.ts';
import { parseDate } from './dates.ts';
import { each, missingOperand } from './operands.ts';
import { inQuotes } from './quoting.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

export const touch: Tool = {
  name: 'touch', usage: 'FILE...', summary: 'Make files, or set their times to now',
  options: [{ short: 'c', long: 'no-create' }, { short: 'd', long: 'date', value: true }, { short: 't', value: true }, { short: 'r', long: 'reference', value: true }, { short: 'a' }, { short: 'm' }, { short: 'h', long: 'no-dereference' }, { short: 'f' }, { long: 'time', value: true, words: [['atime', 'access', 'use'], ['mtime', 'modify']] }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length === 0) return yield* missingOperand(p, call, 'missing file operand');
    const time = timeFor(p, call);
    if (typeof time === 'string') {
      yield* complain(p, `touch: ${time}`);
      return 1;
    }
    return yield* each(p, operands, (path, error) => (flavour === 'gnu' ? `touch: ${/\/$/.test(path) && error.code === 'ENOENT' ? 'setting times of' : 'cannot touch'} ${inQuotes(path)}: ${error.strerror}` : `touch: ${path}: ${error.strerror}`), (path) => {
      if (!lookup(p, path)) {
        if (options.has('c')) return;
        if (path.endsWith('/')) throw new Errno('ENOENT');
        open(p, path, { write: true, create: true }).retain().release();
      }
      // Only the time of the last change is kept: -a alone changes nothing that shows.
      if (!options.has('a') || options.has('m')) changeAttributes(p, path, (node) => (node.mtime = time), !options.has('h'));
    });
  },
};

/** The time to set, or what is wrong with the words for it. */
function timeFor(p: Process, { options, flavour }: Invocation): number | string {
  const reference = options.value('r'), stamp = options.value('t'), words = options.value('d'), invalid = (text: string): string => (flavour === 'gnu' ? `invalid date format ${quoted(p, text)}` : `invalid date '${text}'`);
  if (reference !== undefined) {
    if (!lookup(p, reference)) return flavour === 'gnu' ? `failed to get attributes of ${inQuotes(reference)}: No such file or directory` : `can't stat '${reference}': No such file or directory`;
    const { mtime } = stat(p, reference);
    return words === undefined ? mtime : parseDate(words, mtime) ?? invalid(words);
  }
  if (stamp !== undefined) return parseStamp(stamp, p.now) ?? invalid(stamp);
  if (words === undefined) return p.now;
  return (flavour === 'gnu' ? parseDate : parseBusyboxDate)(words, p.now) ?? invalid(words);
}

/** [[CC]YY]MMDDhhmm[.ss]. */
function parseStamp(text: string, now: number): number | undefined {
  const match = /^(?:(\d\d)?(\d\d))?(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [, century, short, month, day, hour, minute, second = '0'] = match;
  const year = short === undefined ? civil(now).year : century === undefined ? (Number(short) < 69 ? 2000 : 1900) + Number(short) : Number(century + short);
  const time = fromCivil(year, Number(month), Number(day), Number(hour), Number(minute), Number(second));
  return civil(time).month === Number(month) && Number(hour) < 24 && Number(minute) < 60 ? time : undefined;
}
