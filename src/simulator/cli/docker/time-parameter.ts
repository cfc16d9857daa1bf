/** --since and --until: a duration back from now, a date, or unix seconds, as the seconds that the engine wants. */
import { fromCivil, parseGoDuration, parseRfc3339 } from '../../kernel/calendar.ts';
import { CliError } from './errors.ts';

/** `option`: named in the message where the client names it. @throws CliError */
export function timeParameter(text: string, now: number, option = ''): string | undefined {
  if (text === '') return undefined;
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  const ms = durationBefore(text, now) ?? dateOf(text);
  if (ms === undefined) throw new CliError(`${option === '' ? '' : `invalid value for ${JSON.stringify(option)}: `}failed to parse value as time or duration: ${JSON.stringify(text)}`);
  return (ms / 1000).toFixed(9);
}

function durationBefore(text: string, now: number): number | undefined {
  try {
    return now - parseGoDuration(text);
  } catch {
    return undefined;
  }
}

/** A date with as much time behind it as is given; without a zone, local time (UTC). */
function dateOf(text: string): number | undefined {
  const full = parseRfc3339(text) ?? parseRfc3339(`${text}Z`);
  if (full !== undefined) return full;
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d))?)?(Z)?$/.exec(text);
  return match ? fromCivil(Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4] ?? 0), Number(match[5] ?? 0)) : undefined;
}
