/** \d NAME: a table, a view, an index, a sequence. */
import { expressionText } from './expression-text.ts';
import { databaseOf, matches, type Scene } from './psql-commands.ts';
import type { Printed } from './psql-table.ts';
import { plainName, schemaOf, type Database, type Index, type Sequence, type StoredConstraint, type Table } from './store.ts';
import { defaultText, indexKeys, typesOf } from './system.ts';
import type { Value } from './syntax.ts';

const column = (name: string) => ({ name, type: 'text' });
const whole = (name: string): string => `${schemaOf(name)}.${plainName(name)}`;

export function describe(pattern: string, scene: Scene, more: boolean): Printed[] | string {
  const database = databaseOf(scene), made: { name: string; printed: Printed }[] = [];
  for (const [name, table] of Object.entries(database.tables)) {
    if (matches(pattern, name, table.temporary === undefined ? schemaOf(name) : 'pg_temp_3')) made.push({ name, printed: tableOf(name, table, database, more, scene.major) });
    for (const index of table.indexes) if (matches(pattern, index.name, schemaOf(name))) made.push({ name: index.name, printed: indexOf(index, name, table) });
  }
  for (const [name, view] of Object.entries(database.views)) if (matches(pattern, name)) made.push({ name, printed: { title: `View "${whole(name)}"`, columns: ['Column', 'Type', 'Collation', 'Nullable', 'Default', ...(more ? ['Storage', 'Description'] : [])].map(column), rows: view.columns.map((one) => [one.name, one.type, null, null, null, ...(more ? [storage(one.type), null] : [])]), footer: more ? ['View definition:', ` ${view.source};`] : [] } });
  for (const [name, one] of Object.entries(database.sequences)) if (matches(pattern, name)) made.push({ name, printed: sequenceOf(name, one) });
  if (made.length === 0) return `Did not find any relation named "${pattern}".\n`;
  return made.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ printed }) => printed);
}

const storage = (type: string): string => (/^(integer|bigint|smallint|boolean|date|time|real|double|uuid|oid|interval)/.test(type) && !type.endsWith('[]') ? 'plain' : /^numeric|^inet|^cidr/.test(type) && !type.endsWith('[]') ? 'main' : 'extended');

function tableOf(name: string, table: Table, database: Database, more: boolean, major: number): Printed {
  const enums = (type: string): string => (Object.hasOwn(database.types, type) ? 'plain' : storage(type));
  const rows = table.columns.map((one): Value[] => [one.name, one.type, null, one.notNull ? 'not null' : null, one.identity ? `generated ${one.identity} as identity` : defaultText(table, one.name), ...(more ? [enums(one.type), null, null, one.comment ?? null] : [])]);
  const own = table.constraints, section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines.map((line) => `    ${line}`)]);
  const indexes = [...table.indexes].sort((a, b) => Number(b.primary) - Number(a.primary) || (a.name < b.name ? -1 : 1)).map((one) => `"${one.name}" ${one.primary ? 'PRIMARY KEY, ' : one.constraint ? 'UNIQUE CONSTRAINT, ' : one.unique ? 'UNIQUE, ' : ''}${one.method} ${indexKeys(table, one)}${one.where ? ` WHERE ${expressionText(one.where, typesOf(table))}` : ''}`);
  const checks = own.flatMap((one) => (one.kind === 'check' ? [one] : [])).sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => `"${one.name}" CHECK (${expressionText(one.condition, typesOf(table))})`);
  const foreign = own.flatMap((one) => (one.kind === 'foreign' ? [one] : [])).sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => `"${one.name}" ${referenceText(one)}`);
  const referring = Object.entries(database.tables).flatMap(([other, { constraints }]) => constraints.flatMap((one) => (one.kind === 'foreign' && one.references.table === name ? [{ name: one.name, text: `TABLE "${other}" CONSTRAINT "${one.name}" ${referenceText(one)}` }] : []))).sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  const notNull = more && major >= 18 ? table.columns.filter((one) => one.notNull).map((one) => `"${plainName(name)}_${one.name}_not_null" NOT NULL "${one.name}"`) : [];
  const footer = [...section('Indexes:', indexes), ...section('Check constraints:', checks), ...section('Foreign-key constraints:', foreign), ...section('Referenced by:', referring), ...section('Not-null constraints:', notNull), ...(more && table.materialized ? ['View definition:', ` ${table.materialized.source};`] : []), ...(more ? ['Access method: heap'] : [])];
  return { title: `${table.materialized ? 'Materialized view' : 'Table'} "${table.temporary === undefined ? whole(name) : `pg_temp_3.${name}`}"`, columns: ['Column', 'Type', 'Collation', 'Nullable', 'Default', ...(more ? ['Storage', 'Compression', 'Stats target', 'Description'] : [])].map(column), rows, footer };
}

const referenceText = ({ columns, references }: Extract<StoredConstraint, { kind: 'foreign' }>): string => `FOREIGN KEY (${columns.join(', ')}) REFERENCES ${references.table}(${references.columns.join(', ')})${references.onUpdate === undefined ? '' : ` ON UPDATE ${references.onUpdate}`}${references.onDelete === undefined ? '' : ` ON DELETE ${references.onDelete}`}`;

function indexOf(index: Index, table: string, own: Table): Printed {
  const rows = index.keys.map(({ expression, column: name }): Value[] => {
    const text = expressionText(expression, typesOf(own));
    return [name ?? (expression.kind === 'call' ? expression.name : 'expr'), name === undefined ? 'text' : typesOf(own)(name) ?? 'text', 'yes', text];
  });
  return { title: `Index "${schemaOf(table)}.${index.name}"`, columns: ['Column', 'Type', 'Key?', 'Definition'].map(column), rows, footer: [`${index.primary ? 'primary key, ' : index.constraint ? 'unique, ' : index.unique ? 'unique, ' : ''}${index.method}, for table "${whole(table)}"`] };
}

function sequenceOf(name: string, one: Sequence): Printed {
  const number = (value: number): string => (value === Number.MAX_SAFE_INTEGER ? '9223372036854775807' : value === Number.MIN_SAFE_INTEGER ? '-9223372036854775808' : String(value));
  return { title: `Sequence "${whole(name)}"`, columns: [column('Type'), ...['Start', 'Minimum', 'Maximum', 'Increment'].map((title) => ({ name: title, type: 'bigint' })), column('Cycles?'), { name: 'Cache', type: 'bigint' }], rows: [[one.type, number(one.start), number(one.min), number(one.max), number(one.increment), one.cycle ? 'yes' : 'no', '1']], footer: one.ownedBy === undefined ? [] : [one.identity ? `Sequence for identity column: ${whole(one.ownedBy.replace(/\.[^.]*$/, ''))}.${one.ownedBy.replace(/^.*\./, '')}` : `Owned by: ${whole(one.ownedBy.replace(/\.[^.]*$/, ''))}.${one.ownedBy.replace(/^.*\./, '')}`] };
}
