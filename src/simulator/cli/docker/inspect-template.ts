/** Objects through the template of `inspect --format`. */
import { dockerFunctions } from '../shared/gotemplate/functions.ts';
import { ExecutionError, Template, TemplateError } from '../shared/gotemplate/template.ts';
import { CliError } from './errors.ts';
import { structured } from './structured.ts';

/** @throws CliError, also from the function it returns */
export function throughFormat(format: string): (value: unknown) => string {
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
