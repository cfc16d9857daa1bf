/** --since and --until: a duration back from now, a date, or unix seconds, as the seconds that the engine wants. */
import { fromCivil, parseGoDuration, parseRfc3339 } from '../../kernel/calendar.ts';
import { CliError } from './errors.ts';

/** `option`: named in the message where the client names it. @throws CliError */
export function timeParameter(text: string, now: number, option = ''): string | undefined {
  if (text === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  const prefix = option === '' ? '' : `invalid value for ${JSON.stringify(option)}: `;
  const ms = durationBefore(text, now) ?? dateOf(text, prefix);
  if (ms === undefined && text.includes('-')) throw new CliError(`${prefix}${unlike(text)}`);
  if (ms === undefined) throw new CliError(`${prefix}failed to parse value as time or duration: ${JSON.stringify(text)}`);
  return (ms / 1000).toFixed(9);
}

/** How Go's client lays a time out, by what stands in it. */
function layoutOf(text: string): string {
  const isLocal = !/[zZ+]/.test(text) && text.split('-').length !== 4, zone = isLocal ? '' : 'Z07:00';
  if (text.includes('.')) return `2006-01-02T15:04:05.999999999${zone}`;
  if (!text.includes('T')) return `2006-01-02${zone}`;
  const colons = text.split(':').length - 1 - (!isLocal && !/[zZ]/.test(text) && text.includes(':') ? 1 : 0);
  return `2006-01-02T15${colons >= 1 ? ':04' : ''}${colons >= 2 ? ':05' : ''}${zone}`;
}

/** Go's words for a time that its layout does not fit. */
function unlike(text: string): string {
  const layout = layoutOf(text);
  let rest = text;
  for (const part of layout.match(/2006|01|02|15|04|05|\.9+|Z07:00|[-T:]/g)!) {
    const found = new RegExp(`^(?:${/^\d/.test(part) ? `\\d{${part.length}}` : part === 'Z07:00' ? 'Z|[-+]\\d\\d:\\d\\d' : part.startsWith('.') ? '(?:\\.\\d+)?' : part})`).exec(rest)?.[0];
    if (found === undefined) return `parsing time ${JSON.stringify(text)} as ${JSON.stringify(layout)}: cannot parse ${JSON.stringify(rest)} as ${JSON.stringify(part)}`;
    rest = rest.slice(found.length);
  }
  return `parsing time ${JSON.stringify(text)}${rest === '' ? '' : `: extra text: ${JSON.stringify(rest)}`}`;
}

function durationBefore(text: string, now: number): number | undefined {
  try {
    return now - parseGoDuration(text);
  } catch {
    return undefined;
  }
}

const daysOf = (year: number, month: number): number => new Map([[2, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28], [4, 30], [6, 30], [9, 30], [11, 30]]).get(month) ?? 31;

/** A date with as much time behind it as is given; without a zone, local time (UTC). */
function dateOf(text: string, prefix: string): number | undefined {
  const full = parseRfc3339(text) ?? parseRfc3339(`${text}Z`);
  if (full !== undefined) return full;
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d))?)?(?:Z|([-+])(\d\d):(\d\d))?$/.exec(text);
  if (match && Number(match[2]) > 12) throw new CliError(`${prefix}parsing time ${JSON.stringify(text)}: month out of range`);
  if (match && Number(match[3]) > daysOf(Number(match[1]), Number(match[2]))) throw new CliError(`${prefix}parsing time ${JSON.stringify(text)}: day out of range`);
  const east = match?.[6] === undefined ? 0 : Number(`${match[6]}1`) * (Number(match[7]) * 60 + Number(match[8]));
  return match ? fromCivil(Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4] ?? 0), Number(match[5] ?? 0)) - east * 60_000 : undefined;
}
