/** The part of a Dockerfile that a message is about, and the log of the step that failed. */
import type { SourceRange } from '../../../api/engine/build.ts';
import { loggedLines } from './shown-logs.ts';
import type { SolveState, Step } from './solve-state.ts';

export interface Excerpt {
  filename: string;
  text: string;
  ranges: SourceRange[];
  /** Further places, which are shown before: the last one first. */
  around?: readonly SourceRange[];
}

export const sourceExcerpt = ({ filename, text, ranges, around = [] }: Excerpt): string => [ranges, ...around.map((range) => [range])].reverse().map((one) => excerpt(filename, text, one)).join('');

/** The lines with some before and after them. */
function excerpt(filename: string, text: string, ranges: readonly SourceRange[]): string {
  const lines = text.split('\n');
  let start = Math.min(...ranges.map((range) => range.start)), end = Math.min(lines.length, Math.max(...ranges.map((range) => range.end)));
  if (ranges.length === 0 || start > lines.length || start < 1) return '';
  const first = start;
  const wanted = end === start ? 4 : 2;
  for (let added = 0; added < wanted; added++) {
    if (start > 1) {
      start--;
      added++;
    }
    if (end !== lines.length) {
      end++;
      added++;
    }
  }
  const marked = (line: number): boolean => ranges.some((range) => line >= range.start && line <= range.end);
  const body = lines.slice(start - 1, end).map((line, index) => ` ${String(start + index).padStart(3)} | ${marked(start + index) ? '>>>' : '   '} ${line}\n`);
  return `${filename}:${first}\n--------------------\n${body.join('')}--------------------\n`;
}

/** Steps whose logs are repeated at the end; one that was given up because of another is none. */
export const failedSteps = (state: SolveState): Step[] => state.shown.filter(({ vertex }) => vertex.error !== undefined && !vertex.error.endsWith('context canceled'));

/** '------', the step's name and its output, '------'. Lines that were printed before are kept for a while only. */
export function failedStep(step: Step, kept: string[] = loggedLines(step).slice(-10)): string {
  return `------\n > ${step.vertex.name}:\n${kept.map((line) => `${line}\n`).join('')}------\n`;
}
