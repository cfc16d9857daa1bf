/** Which lines of a container's log are shown, and how. */
import type { LogLine } from '../../api/cri.ts';
import { rfc3339Nano } from '../../kernel/calendar.ts';
import type { LogOptions } from '../node-api.ts';

export function selectLines(lines: readonly LogLine[], { sinceSeconds, sinceTime, tailLines }: LogOptions, now: number): readonly LogLine[] {
  const since = sinceSeconds === undefined ? sinceTime : now - sinceSeconds * 1000;
  const recent = since === undefined ? lines : lines.filter(({ at }) => at >= since);
  if (tailLines === undefined) return recent;
  return tailLines <= 0 ? [] : recent.slice(-tailLines);
}

export const formatLine = ({ at, text, partial }: LogLine, timestamps: boolean): string => `${timestamps ? `${rfc3339Nano(at)} ` : ''}${text}${partial ? '' : '\n'}`;
