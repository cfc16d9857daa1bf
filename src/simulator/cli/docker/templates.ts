/** Go templates, for those who can do without them most of the time: a page loads them when they are needed. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { ListFormat, Row } from './formatter.ts';
import { typedReader } from './go-types/read.ts';
import { throughFormat } from './inspect-template.ts';
import { formatList, tryTemplate } from './list-template.ts';

export function* listThroughTemplate(list: ListFormat, rows: readonly Row[], format: string, quiet: boolean): Blocking<string> {
  return formatList(list, rows, format, quiet);
}

/** @throws CliError */
export function* triedTemplate(list: ListFormat, source: string, row: Row): Blocking<void> {
  tryTemplate(list, source, row);
}

/** @throws CliError, also from the function it returns */
export function* inspectTemplate(format: string): Blocking<(value: unknown) => string> {
  return throughFormat(format, yield* typedReader());
}
