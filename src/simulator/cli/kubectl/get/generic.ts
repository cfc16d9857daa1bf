/** -o json, yaml, name, jsonpath, go-template, custom-columns: the objects themselves. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { CommandError, Failures, isNotFound, PrintFailure } from '../client/failure.ts';
import type { CustomColumn } from '../print/custom-columns.ts';
import { listOf, objectPrinter, OBJECT_FORMATS, withoutManagedFields } from '../print/output.ts';
import { TABLE_LAYOUT } from '../print/table.ts';
import { fetchSelection } from '../resource/fetch.ts';
import type { Selection } from '../resource/selection.ts';
import type { Session } from '../session.ts';

const FORMATS = [...OBJECT_FORMATS, 'custom-columns', 'custom-columns-file', 'wide'];

/** The columns that -o custom-columns asks for; undefined: another format. */
export function customColumns(session: Session): CustomColumn[] | undefined {
  const [, format, argument = ''] = /^(custom-columns(?:-file)?)(?:=(.*))?$/s.exec(session.flag('output')) ?? [];
  if (!format) return undefined;
  const template = session.flag('template') || argument;
  if (format === 'custom-columns' || template === '') return session.templates!.parseColumns(template);
  return session.templates!.parseColumnsFile(templateFile(session, template));
}

function templateFile(session: Session, path: string): string {
  try {
    return session.readText(path);
  } catch (error) {
    if (error instanceof CommandError) throw new CommandError(`error reading template ${path}, ${error.message}`);
    throw error;
  }
}

export type ListPrinter = (objects: unknown[], single: boolean) => string;

/** @throws CommandError for an unknown format; undefined for tables */
export function genericPrinter(session: Session): ListPrinter | undefined {
  const output = session.flag('output');
  if ((output === '' && !session.flag('template')) || output === 'wide') return undefined;
  const columns = customColumns(session);
  if (columns) {
    return (objects) => columnsTable(session, columns, objects);
  }
  const print = objectPrinter(session, FORMATS);
  if (!print) throw new CommandError(`unknown output format ${JSON.stringify(output)}`);
  return (objects, single) => print(single && objects.length === 1 ? objects[0] : listOf(objects));
}

/** Rows written before one fails are shown. */
function columnsTable(session: Session, columns: readonly CustomColumn[], objects: readonly unknown[]): string {
  const { columnHeader, columnRow } = session.templates!;
  let text = session.switch('no-headers') ? '' : `${columnHeader(columns)}\n`;
  try {
    for (const object of objects) text += `${columnRow(columns, object)}\n`;
  } catch (error) {
    throw error instanceof CommandError ? new PrintFailure(error.message, tabulate(text, TABLE_LAYOUT)) : error;
  }
  return tabulate(text, TABLE_LAYOUT);
}

export function* printGeneric(session: Session, selection: Selection): Blocking<void> {
  const { infos, errors: all, single } = yield* fetchSelection(session, selection, session.flag('subresource') || undefined);
  const errors = session.switch('ignore-not-found') ? all.filter((error) => !isNotFound(error)) : all;
  if (errors.length > 0 && single) throw new Failures(errors, true);
  if (infos.length === 0 && session.switch('ignore-not-found') && errors.length === 0) return;
  // What was not found is told before a wrong format.
  const print = genericPrinter(session)!, order = session.flag('sort-by');
  const objects = (order ? session.templates!.sortBy(infos, (info) => info.object, order) : infos).map((info) => info.object);
  session.log.note(2, 'table_printer.go:45', 'Unable to decode server response into a Table. Falling back to hardcoded types: attempt to decode non-Table object');
  yield* session.out(print(session.flag('output').startsWith('custom-columns') ? objects.map(withoutManagedFields) : objects, single));
  if (errors.length > 0) throw new Failures(errors, true);
}
