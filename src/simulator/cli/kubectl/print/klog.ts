/** Log lines as klog writes them. */
import { civil } from '../../../kernel/calendar.ts';
import type { Process } from '../../../kernel/process.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `E1120 22:42:56.123456   12345`: severity, month and day, time, process. */
export function goDate(now: number, severity: string, pid: number): string {
  const time = civil(now);
  const micro = String(Math.floor(time.millisecond * 1000)).padStart(6, '0');
  return `${severity}${two(time.month)}${two(time.day)} ${two(time.hour)}:${two(time.minute)}:${two(time.second)}.${micro} ${String(pid).padStart(7)}`;
}

/** A whole line of this process's log; `place` is the line of kubectl's source that writes it. */
export const klogLine = (p: Process, severity: string, place: string, text: string): string => `${goDate(p.now, severity, p.pid)} ${place}] ${text}\n`;

export type KeyValue = readonly [name: string, value: string | number];

/** `"Response" status="200 OK" milliseconds=4`; values of several lines are indented between `<` and `>`. */
export const keyValues = (message: string, pairs: readonly KeyValue[]): string => [JSON.stringify(message), ...pairs.map(([name, value]) => `${name}=${shown(value)}`)].join(' ');

function shown(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return value.includes('\n') ? `<\n\t${value.replace(/\n$/, '').replaceAll('\n', '\n\t')}\n >` : JSON.stringify(value);
}
