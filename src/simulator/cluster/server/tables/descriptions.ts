/** What a column says of itself. */
import { DESCRIPTIONS } from '../data/column-descriptions.ts';

const texts = new Map<string, string>();

/** `resource` as in data/columns.ts: 'apps/v1/deployments'. */
export function describeColumn(resource: string, column: string): string {
  if (texts.size === 0) {
    for (const line of DESCRIPTIONS.split('\n')) {
      const [key = '', name = '', text = ''] = line.split('\t');
      texts.set(`${key}\t${name}`, JSON.parse(`"${text}"`) as string);
    }
  }
  return texts.get(`${resource}\t${column}`) ?? texts.get(`*\t${column}`) ?? '';
}
