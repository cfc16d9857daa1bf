/** Durations and dates as people read them in tables and descriptions. */
import { parseRfc3339, rfc1123z } from '../../../kernel/calendar.ts';

/** duration.HumanDuration: `45s`, `2m30s`, `5m`, `3h20m`, `2d4h`, `10d`. */
export function humanDuration(ms: number): string {
  const seconds = Math.trunc(ms / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds < 0) return '0s';
  if (seconds < 120) return `${seconds}s`;
  const minutes = Math.trunc(seconds / 60);
  if (minutes < 10) return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m${seconds % 60}s`;
  if (minutes < 180) return `${minutes}m`;
  const hours = Math.trunc(minutes / 60);
  if (hours < 8) return minutes % 60 === 0 ? `${hours}h` : `${hours}h${minutes % 60}m`;
  if (hours < 48) return `${hours}h`;
  const days = Math.trunc(hours / 24);
  if (hours < 192) return hours % 24 === 0 ? `${days}d` : `${days}d${hours % 24}h`;
  if (hours < 24 * 365 * 2) return `${days}d`;
  const years = Math.trunc(days / 365);
  if (hours < 24 * 365 * 8) return days % 365 === 0 ? `${years}y` : `${years}y${days % 365}d`;
  return `${years}y`;
}

/** The age of a timestamp; `<unknown>` where there is none. */
export function since(timestamp: string | null | undefined, now: number): string {
  const at = timestamp ? parseRfc3339(timestamp) : undefined;
  return at === undefined ? '<unknown>' : humanDuration(now - at);
}

/** A timestamp as descriptions show it: `Fri, 20 Nov 2026 22:42:56 +0000`. */
export function rfc1123(timestamp: string | null | undefined): string {
  const at = timestamp ? parseRfc3339(timestamp) : undefined;
  if (at === undefined) return 'Mon, 01 Jan 0001 00:00:00 +0000';
  return rfc1123z(at);
}
