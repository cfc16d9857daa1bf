/** What `docker build --check` says. */
import type { SolveRequest, VertexWarning } from '../../../api/engine/build.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { encode } from '../../../kernel/bytes.ts';
import { sourceExcerpt } from './excerpt.ts';
import type { SolveFault } from './solve-fault.ts';

const lineOf = ({ ranges }: VertexWarning): number => ranges?.[0]?.start ?? 0;

const inOrder = (warnings: readonly VertexWarning[]): VertexWarning[] => [...warnings].sort((a, b) => lineOf(a) - lineOf(b));

/** Rule and message of a finding. */
function parts({ short }: VertexWarning): { rule: string; message: string } {
  const [, rule = '', message = ''] = /^([^:]+): (.*?)(?: \(line \d+\))?$/s.exec(short) ?? [];
  return { rule, message };
}

export function checkReport(warnings: readonly VertexWarning[], error: SolveFault | undefined): string {
  if (warnings.length === 0) return error ? '' : 'Check complete, no warnings found.\n';
  const heading = `Check complete, ${warnings.length === 1 ? '1 warning has' : `${warnings.length} warnings have`} been found!\n`;
  return heading + inOrder(warnings).map((warning) => {
    const { rule, message } = parts(warning);
    return `\nWARNING: ${rule}${warning.url ? ` - ${warning.url}` : ''}\n${message}\n${warning.source && warning.ranges ? sourceExcerpt({ ...warning.source, ranges: warning.ranges }) : ''}`;
  }).join('') + (error ? '\n' : '');
}

/** Each line of an instruction by itself, as BuildKit's JSON has it. */
export const location = (ranges: readonly { start: number; end: number }[]): unknown => ({
  ranges: ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => ({ start: { line: start + i }, end: { line: start + i } }))),
});

export function checkReportJson(request: SolveRequest, warnings: readonly VertexWarning[], error: SolveFault | undefined): string {
  const text = warnings[0]?.source?.text ?? error?.source?.text ?? request.dockerfile ?? '';
  const report = {
    warnings: warnings.length === 0 ? null : warnings.map((warning) => {
      const { rule, message } = parts(warning);
      return { ruleName: rule, description: warning.detail[0], ...(warning.url ? { url: warning.url } : {}), detail: message, location: location(warning.ranges ?? []) };
    }),
    sources: [{ filename: request.filename, data: toBase64(encode(text)), language: 'Dockerfile' }],
    ...(error ? { buildError: { message: error.message, location: location(error.source?.ranges ?? []) } } : {}),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
