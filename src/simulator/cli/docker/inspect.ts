/** What every inspect command does: objects by reference, as JSON or through a template. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import type { Invocation } from '../shared/cobra/command.ts';
import { dockerFunctions } from '../shared/gotemplate/functions.ts';
import { goJson, indentJson } from '../shared/gotemplate/json.ts';
import { ExecutionError, Template, TemplateError } from '../shared/gotemplate/template.ts';
import { CliError, ConnectionError } from './errors.ts';
import { structured } from './structured.ts';

/** Fetches and prints; errors of single references are printed at the end. */
export function* inspectAll(p: Process, references: readonly string[], format: string, fetch: (reference: string) => Blocking<unknown>, escapeHtml = false): Blocking<number> {
  const render = renderer(format, escapeHtml);
  const errors: string[] = [], shown: string[] = [];
  for (const reference of references) {
    try {
      shown.push(render(yield* fetch(reference)));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      if (error instanceof ConnectionError) throw error;
      errors.push(error.message);
    }
  }
  yield* p.write(1, isTemplate(format) ? (shown.join('') === '' ? '\n' : shown.join('')) : framed(format, shown));
  if (errors.length > 0) throw new CliError(errors.join('\n'));
  return 0;
}

/** The same where there is also --pretty. */
export function* inspectOrPretty<T>({ p, flags, args }: Invocation, fetch: (reference: string) => Blocking<T>, pretty: (value: T) => string): Blocking<number> {
  if (!flags.bool('pretty')) return yield* inspectAll(p, args, flags.string('format'), fetch);
  if (flags.string('format') !== '') throw new CliError('--format is incompatible with human friendly format');
  for (const reference of args) yield* p.write(1, pretty(yield* fetch(reference)));
  return 0;
}

const isTemplate = (format: string): boolean => format !== '' && format !== 'json';

function framed(format: string, shown: readonly string[]): string {
  if (format === 'json') return `[${shown.join(',')}]\n`;
  return shown.length === 0 ? '[]\n' : `[\n    ${shown.join(',\n    ')}\n]\n`;
}

/** @throws CliError, also from the function it returns */
export function renderer(format: string, escapeHtml = false): (value: unknown) => string {
  if (format === '') return (value) => indentJson(value, '    ', { ordered: true, escapeHtml }, '    ');
  if (format === 'json') return (value) => goJson(value, { ordered: true });
  const compile = (strictKeys: boolean): Template => {
    try {
      return new Template(format, { functions: dockerFunctions, strictKeys });
    } catch (error) {
      if (error instanceof TemplateError) throw new CliError(`template parsing error: ${error.message}`, 64);
      throw error;
    }
  };
  const typed = compile(false), raw = compile(true);
  return (value) => `${throughTemplate(typed, raw, value)}\n`;
}

/** First on the typed value; where that fails, on the plain JSON. */
function throughTemplate(typed: Template, raw: Template, value: unknown): string {
  try {
    return typed.execute(structured(value));
  } catch (error) {
    if (!(error instanceof ExecutionError)) throw error;
  }
  try {
    return raw.execute(value);
  } catch (error) {
    if (error instanceof ExecutionError) throw new CliError(`template parsing error: ${error.message}`);
    throw error;
  }
}
