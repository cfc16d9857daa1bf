/** -o custom-columns=NAME:.metadata.name,… */
import { evaluate, goText } from '../../shared/jsonpath/evaluate.ts';
import { JsonPathError, type Node } from '../../shared/jsonpath/nodes.ts';
import { parseTemplate } from '../../shared/jsonpath/parse.ts';
import { relax } from '../../shared/jsonpath/print.ts';
import { CommandError } from '../client/failure.ts';

export interface CustomColumn {
  header: string;
  path: readonly Node[];
}

const PATH_HINT = "unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'";

function column(header: string, expression: string): CustomColumn {
  const path = relax(expression);
  if (path === undefined) throw new CommandError(PATH_HINT);
  try {
    return { header, path: parseTemplate(path) };
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(error.message);
    throw error;
  }
}

/** @throws CommandError */
export function parseColumns(specification: string): CustomColumn[] {
  if (specification === '') throw new CommandError('custom-columns format specified but no custom columns given');
  return specification.split(/,(?![^[(]*[\])])/).map((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) throw new CommandError(`unexpected custom-columns spec: ${part}, expected <header>:<json-path-expr>`);
    return column(part.slice(0, colon), part.slice(colon + 1));
  });
}

/** Two lines: headers, and the paths below them. @throws CommandError */
export function parseColumnsFile(text: string): CustomColumn[] {
  const [first = '', second = ''] = text.split('\n');
  const [headers, paths] = [first, second].map((line) => line.split(/\s+/).filter((word) => word !== ''));
  if (headers!.length === 0) throw new CommandError('invalid template, missing header row. Expected format is one line of space separated headers, one line of space separated column specs.');
  if (paths!.length === 0) throw new CommandError('invalid template, missing spec row. Expected format is one line of space separated headers, one line of space separated column specs.');
  if (headers!.length !== paths!.length) throw new CommandError(`number of headers (${headers!.length}) and field specifications (${paths!.length}) don't match`);
  return headers!.map((header, index) => column(header, paths![index]!));
}

export const columnHeader = (columns: readonly CustomColumn[]): string => columns.map(({ header }) => header).join('\t');

export function columnRow(columns: readonly CustomColumn[], object: unknown): string {
  return columns.map(({ path }) => {
    const values = valuesOf(path, object);
    return values.length === 0 ? '<none>' : values.map(goText).join(',');
  }).join('\t');
}

function valuesOf(path: readonly Node[], object: unknown): unknown[] {
  try {
    return (evaluate(path, object, { allowMissing: true })[0] ?? []).filter((value) => value !== undefined);
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(error.message);
    throw error;
  }
}
