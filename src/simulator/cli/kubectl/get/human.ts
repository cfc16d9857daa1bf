/** Tables on the screen, one block a kind. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { TabWriter } from '../../shared/tabwriter.ts';
import { CommandError, Failures, FatalLog } from '../client/failure.ts';
import { groupKind } from '../client/mapper.ts';
import { headerLine, rowLine, TABLE_LAYOUT, type TableColumn, type TableOptions, type TableRow } from '../print/table.ts';
import type { Selection } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import { requestTables, type TableAnswer } from './request.ts';

export function tableOptions(session: Session, answer: Pick<TableAnswer, 'mapping'>, withKind: boolean): TableOptions {
  return {
    wide: session.flag('output') === 'wide',
    noHeaders: session.switch('no-headers'),
    showLabels: session.switch('show-labels'),
    labelColumns: session.list('label-columns'),
    withNamespace: session.switch('all-namespaces') && answer.mapping.namespaced,
    ...(withKind && { kindPrefix: groupKind(answer.mapping) }),
  };
}

interface Block {
  mapping: TableAnswer['mapping'];
  columns: readonly TableColumn[];
  rows: TableRow[];
}

/** Neighbouring answers of one kind stand under one header. */
function blocksOf(answers: readonly TableAnswer[]): Block[] {
  const blocks: Block[] = [];
  for (const { mapping, table } of answers) {
    const last = blocks.at(-1);
    if (last && last.mapping === mapping) last.rows.push(...(table.rows ?? []));
    else blocks.push({ mapping, columns: table.columnDefinitions ?? [], rows: [...(table.rows ?? [])] });
  }
  return blocks;
}

/** Rows that cannot be sorted are not shown at all: kubectl's table printer drops the error. */
function sorted(session: Session, rows: readonly TableRow[], order: string): TableRow[] {
  try {
    return session.templates!.sortBy(rows, (row) => row.object, order, 'rows');
  } catch (error) {
    if (error instanceof CommandError && !(error instanceof FatalLog)) return [];
    throw error;
  }
}

export function* printHuman(session: Session, selection: Selection): Blocking<void> {
  const requested = yield* requestTables(session, selection);
  const { errors } = requested;
  // A selector is held against what was read of the files, and tables have no labels.
  const unsorted = selection.by === 'files' && session.flag('selector') ? [] : requested.answers;
  const withKind = session.switch('show-kind') || new Set(unsorted.map(({ mapping }) => mapping)).size > 1;
  const order = session.flag('sort-by');
  // Several tables are taken for the objects to sort, which seldom have such a field.
  const answers = order && unsorted.length > 1 ? session.templates!.sortBy(unsorted, ({ table }) => table, order) : unsorted;
  let written = false;
  for (const block of blocksOf(answers)) {
    const rows = order && block.rows.length > 1 ? sorted(session, block.rows, order) : block.rows;
    if (rows.length === 0) continue;
    const options = tableOptions(session, block, withKind);
    const writer = new TabWriter(TABLE_LAYOUT);
    if (!options.noHeaders) writer.write(`${headerLine(block.columns, options)}\n`);
    for (const row of rows) writer.write(`${rowLine(block.columns, row, options)}\n`);
    yield* session.out(`${written && !options.noHeaders ? '\n' : ''}${writer.flush()}`);
    written = true;
    yield* session.p.compute(rows.length * 0.01);
  }
  if (!written && errors.length === 0 && !session.switch('ignore-not-found')) yield* nothing(session, answers);
  if (errors.length > 0) throw new Failures(errors, true);
}

function* nothing(session: Session, answers: readonly TableAnswer[]): Blocking<void> {
  const allNamespaced = !session.switch('all-namespaces') && answers.every(({ mapping }) => mapping.namespaced);
  yield* session.err(allNamespaced ? `No resources found in ${session.namespace().name} namespace.\n` : 'No resources found\n');
}
