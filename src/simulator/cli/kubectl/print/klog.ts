/** The head of a log line as klog writes it. */
import { civil } from '../../../kernel/calendar.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `E1120 22:42:56.123456   12345`: severity, month and day, time, process. */
export function goDate(now: number, severity: string, pid: number): string {
  const time = civil(now);
  const micro = String(Math.floor(time.millisecond * 1000)).padStart(6, '0');
  return `${severity}${two(time.month)}${two(time.day)} ${two(time.hour)}:${two(time.minute)}:${two(time.second)}.${micro} ${String(pid).padStart(7)}`;
}
