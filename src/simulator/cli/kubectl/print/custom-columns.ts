/** -o custom-columns=NAME:.metadata.name,… */
import { goText, JsonPath } from '../../shared/jsonpath/evaluate.ts';
import { JsonPathError } from '../../shared/jsonpath/nodes.ts';
import { relax } from '../../shared/jsonpath/print.ts';
import { CommandError } from '../client/failure.ts';

export interface CustomColumn {
  header: string;
  /** Read when there is something to print, after the header. */
  path: string;
}

const PATH_HINT = "unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'";

function column(header: string, expression: string): CustomColumn {
  const path = relax(expression);
  if (path === undefined) throw new CommandError(PATH_HINT);
  return { header, path };
}

/** @throws CommandError */
export function parseColumns(specification: string): CustomColumn[] {
  if (specification === '') throw new CommandError('custom-columns format specified but no custom columns given');
  return specification.split(',').map((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) throw new CommandError(`unexpected custom-columns spec: ${part}, expected <header>:<json-path-expr>`);
    return column(part.slice(0, colon), part.slice(colon + 1));
  });
}

/** Two lines: headers, and the paths below them. @throws CommandError */
export function parseColumnsFile(text: string): CustomColumn[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const missing = text === '' ? 'header' : lines.length === 1 ? 'spec' : undefined;
  if (missing) throw new CommandError(`invalid template, missing ${missing} line. Expected format is one line of space separated headers, one line of space separated column specs.`);
  const [headers, paths] = lines.map((line) => line.split(/\s+/).filter((word) => word !== ''));
  if (headers!.length !== paths!.length) throw new CommandError(`number of headers (${headers!.length}) and field specifications (${paths!.length}) don't match`);
  return headers!.map((header, index) => column(header, paths![index]!));
}

export const columnHeader = (columns: readonly CustomColumn[]): string => columns.map(({ header }) => header).join('\t');

/** @throws CommandError */
export function columnRow(columns: readonly CustomColumn[], object: unknown): string {
  try {
    return columns.map(({ path }) => {
      const values = new JsonPath(path, { allowMissing: true }).find(object);
      return values.length === 0 || values[0]!.length === 0 ? '<none>' : values.flat().map(goText).join(',');
    }).join('\t');
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(error.message);
    throw error;
  }
}
