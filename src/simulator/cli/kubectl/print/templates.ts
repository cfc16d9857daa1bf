/** The forms of -o that are written in a language of their own, and --sort-by: code that a command needs only if it is asked for one of them. */
import { ExecutionError, Template, TemplateError } from '../../../kernel/gotemplate/template.ts';
import { goText, JsonPath } from '../../shared/jsonpath/evaluate.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { JsonPathError } from '../../shared/jsonpath/nodes.ts';
import { printResults } from '../../shared/jsonpath/print.ts';
import { fromBase64, illegalBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { CommandError, PrintFailure } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { columnHeader, columnRow, parseColumns, parseColumnsFile } from './custom-columns.ts';
import { goValue } from './go-value.ts';
import type { ObjectPrinter } from './output.ts';
import { sortBy } from './sort.ts';

const all = { jsonPath: jsonPathPrinter, goTemplate: templatePrinter, columnHeader, columnRow, parseColumns, parseColumnsFile, sortBy };

export type Templates = typeof all;

export function* templates(): Blocking<Templates> {
  return all;
}

function jsonPathPrinter(session: Session, format: string, template: string | undefined): ObjectPrinter {
  if (template === undefined) throw new CommandError('template format specified but no template given');
  try {
    const path = new JsonPath(template, { allowMissing: session.switch('allow-missing-template-keys') });
    return (object) => {
      try {
        const results = path.find(object);
        return format === 'jsonpath' ? printResults(results) : results.map((values) => `${goJson(values, 4)}\n`).join('');
      } catch (error) {
        if (!(error instanceof JsonPathError)) throw error;
        throw new CommandError(`error executing jsonpath ${JSON.stringify(template)}: Error executing template: ${error.message}. Printing more information for debugging the template:\n\ttemplate was:\n\t\t${template}\n\tobject given to jsonpath engine was:\n\t\t${goValue(object)}\n\n`);
      }
    };
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(`error parsing jsonpath ${template}, ${error.message}`);
    throw error;
  }
}

function templatePrinter(session: Session, source: string | undefined): ObjectPrinter {
  if (source === undefined) throw new CommandError('template format specified but no template given');
  const functions = {
    exists: { least: 1, most: Infinity, call: (path: unknown[]) => dig(path) !== undefined },
    base64decode: { least: 1, most: 1, call: ([text]: unknown[]) => {
      const bytes = fromBase64(String(text));
      if (!bytes) throw new Error(`base64 decode failed: illegal base64 data at input byte ${illegalBase64(String(text))}`);
      return decode(bytes);
    } },
  };
  let template: Template;
  try {
    template = new Template(source, { name: 'output', functions, untyped: true, strictKeys: !session.switch('allow-missing-template-keys') });
  } catch (error) {
    if (error instanceof TemplateError) throw new CommandError(`error parsing template ${source}, ${error.message}`);
    throw error;
  }
  return (object) => {
    try {
      return template.execute(object);
    } catch (error) {
      if (!(error instanceof ExecutionError)) throw error;
      const shown = `${error.output}Error executing template: ${error.message}. Printing more information for debugging the template:\n\ttemplate was:\n\t\t${source}\n\traw data was:\n\t\t${goJson(object)}\n\tobject given to template engine was:\n\t\t${goText(object)}\n\n`;
      throw new PrintFailure(`error executing template ${JSON.stringify(source)}: ${error.message}`, shown);
    }
  };
}

function dig([value, ...path]: unknown[]): unknown {
  return path.reduce<unknown>((current, key) => (current !== null && typeof current === 'object' ? (current as Record<string, unknown>)[String(key)] : undefined), value);
}
