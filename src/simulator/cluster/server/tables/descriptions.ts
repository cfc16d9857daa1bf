/** What a column says of itself. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { columnDescriptions } from '../data/column-descriptions.ts';

const texts = new Map<string, string>();

/** Has to have run before a table is made: its texts come when they are first needed. */
export function* prepareDescriptions(): Blocking<void> {
  if (texts.size > 0) return;
  for (const line of (yield* columnDescriptions()).split('\n')) {
    const [key = '', name = '', text = ''] = line.split('\t');
    texts.set(`${key}\t${name}`, JSON.parse(`"${text}"`) as string);
  }
}

/** `resource` as in data/columns.ts: 'apps/v1/deployments'. */
export const describeColumn = (resource: string, column: string): string => texts.get(`${resource}\t${column}`) ?? texts.get(`*\t${column}`) ?? '';
