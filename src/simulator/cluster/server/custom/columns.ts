/** Tables of custom resources: the name, then what the definition's printer columns say; without any, the age. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { describeColumn } from '../tables/descriptions.ts';
import type { Column, TableSource } from '../tables/table.ts';
import { since } from '../tables/text.ts';
import type { DefinitionVersion, PrinterColumn } from './definition.ts';
import { valuesAt } from './simple-path.ts';

const AGE: PrinterColumn = {
  name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp',
  description: 'CreationTimestamp is a timestamp representing the server time when this object was created. It is not guaranteed to be set in happens-before order across separate operations. Clients may not set this value. It is represented in RFC3339 form and is in UTC.\n\nPopulated by the system. Read-only. Null for lists. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata',
};

export function customTable({ additionalPrinterColumns }: DefinitionVersion, now: number): TableSource {
  const printed = additionalPrinterColumns?.length ? additionalPrinterColumns : [AGE];
  const columns: Column[] = [{ name: 'Name', type: 'string', format: 'name', description: describeColumn('', 'Name'), priority: 0 }];
  for (const { name, type, format = '', description, priority = 0, jsonPath } of printed) {
    columns.push({ name, type, format, description: description || `Custom resource definition column (in JSONPath format): ${jsonPath}`, priority });
  }
  return { columns, cells: (object: KubernetesObject) => [object.metadata.name, ...printed.map(({ type, jsonPath }) => cell(type, valuesAt(object, jsonPath)?.[0], now))] };
}

function cell(type: string, value: unknown, now: number): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'string') return printed(value);
  if (type === 'integer') return typeof value === 'number' ? Math.trunc(value) : null;
  if (type === 'number') return typeof value === 'number' ? value : null;
  if (type === 'boolean') return typeof value === 'boolean' ? value : null;
  return typeof value === 'string' ? (/^\d{4}-\d\d-\d\dT/.test(value) ? since(value, now) : '<invalid>') : null;
}

/** As jsonpath prints a value: text bare, everything else as JSON with sorted keys. */
function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value, (_key, one: unknown) => (one !== null && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));
}
