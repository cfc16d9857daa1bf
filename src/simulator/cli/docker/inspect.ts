/** What every inspect command does: objects by reference, as JSON or through a template. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { goJson, indentJson } from '../../kernel/gotemplate/json.ts';
import { CliError } from './errors.ts';
import { inspectTemplate } from './templates.ts';

/** Fetches and prints; errors of single references are printed at the end. */
export function* inspectAll(p: Process, references: readonly string[], format: string, fetch: (reference: string) => Blocking<unknown>, escapeHtml = false): Blocking<number> {
  const render = isTemplate(format) ? yield* inspectTemplate(format) : renderer(format, escapeHtml);
  const errors: string[] = [], shown: string[] = [];
  for (const reference of references) {
    try {
      shown.push(render(yield* fetch(reference)));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      errors.push(error.message);
    }
  }
  yield* p.write(1, isTemplate(format) ? (shown.join('') === '' ? '\n' : shown.join('')) : framed(format, shown));
  if (errors.length > 0) throw new CliError(errors.join('\n'));
  return 0;
}

const isTemplate = (format: string): boolean => format !== '' && format !== 'json';

function framed(format: string, shown: readonly string[]): string {
  if (format === 'json') return `[${shown.join(',')}]\n`;
  return shown.length === 0 ? '[]\n' : `[\n    ${shown.join(',\n    ')}\n]\n`;
}

const renderer = (format: string, escapeHtml: boolean) => (value: unknown): string =>
  format === '' ? indentJson(value, '    ', { ordered: true, escapeHtml }, '    ') : goJson(value, { ordered: true, escapeHtml });
