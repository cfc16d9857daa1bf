/** Objects through the template of `inspect --format`. */
import { dockerFunctions } from '../../kernel/gotemplate/functions.ts';
import { ExecutionError, Template, TemplateError } from '../../kernel/gotemplate/template.ts';
import { CliError } from './errors.ts';
import { GoNamed } from '../../kernel/gotemplate/value.ts';

/** @throws CliError, also from the function it returns */
export function throughFormat(format: string, typedOf: (value: unknown) => unknown): (value: unknown) => string {
  const compile = (strictKeys: boolean): Template => {
    try {
      return new Template(format, { functions: dockerFunctions, strictKeys });
    } catch (error) {
      if (error instanceof TemplateError) throw new CliError(`template parsing error: ${error.message}`, 64);
      throw error;
    }
  };
  const typed = compile(false), raw = compile(true);
  return (value) => `${throughTemplate(typed, isOfClient(value) ? undefined : raw, value, typedOf)}\n`;
}

/** A context: no engine sent it. */
const isOfClient = (value: unknown): boolean => 'TLSMaterial' in (value as object);

/** First on the typed value; where that fails, on the plain JSON as the engine sent it. */
function throughTemplate(typed: Template, raw: Template | undefined, value: unknown, typedOf: (value: unknown) => unknown): string {
  try {
    return typed.execute(typedOf(value));
  } catch (error) {
    if (!(error instanceof ExecutionError)) throw error;
    if (!raw) throw new CliError(`template parsing error: ${error.message}`);
  }
  try {
    return raw.execute(rawJson(value));
  } catch (error) {
    if (error instanceof ExecutionError) throw new CliError(`template parsing error: ${error.message}`);
    throw error;
  }
}

/** Decoded JSON of no type: a number is the text that it was (json.Number), and keys are in order. */
function rawJson(value: unknown): unknown {
  if (typeof value === 'number') return new GoNamed('json.Number', String(value), value);
  if (Array.isArray(value)) return value.map(rawJson);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, rawJson(item)])) : value;
}
