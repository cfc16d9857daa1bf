/** Rows in the format that a command is given, as docker's formatter renders them for buildx. */
import { dockerFunctions } from '../../../kernel/gotemplate/functions.ts';
import { ExecutionError, Template, TemplateError } from '../../../kernel/gotemplate/template.ts';
import { GoStruct } from '../../../kernel/gotemplate/value.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { CliError } from '../errors.ts';

/** `headings` are a table's first row. @throws CliError */
export function rendered(format: string, typeName: string, headings: Readonly<Record<string, string>>, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const asTable = format.startsWith('table');
  try {
    const template = new Template(`${format.replace(/^table ?/, '').replaceAll('\\t', '\t')}\n`, { functions: dockerFunctions });
    const lines = [...(asTable ? [headings] : []), ...rows].map((row) => template.execute(new GoStruct(typeName, { ...row })));
    return asTable ? tabulate(lines.join(''), { minWidth: 10, padding: 3 }) : lines.join('');
  } catch (error) {
    if (error instanceof ExecutionError || error instanceof TemplateError) throw new CliError(`ERROR: template parsing error: ${error.message}`);
    throw error;
  }
}
