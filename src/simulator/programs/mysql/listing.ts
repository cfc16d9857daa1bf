/** SHOW, DESCRIBE and the few tables of the system databases that are looked at. */
import { encode } from '../../kernel/bytes.ts';
import { sha1 } from '../../kernel/hashes.ts';
import { SqlError, notSimulated } from './errors.ts';
import type { Dialect } from './dialect.ts';
import type { Rows, Shape } from './scope.ts';
import type { Session } from './session.ts';
import { sees, SYSTEM, type Table } from './store.ts';
import type { Statement, Value } from './syntax.ts';
import { defaultText, definition } from './tables.ts';

const text = (name: string, nullable = false): Shape => ({ name, numeric: false, nullable });
const number = (name: string, nullable = false): Shape => ({ name, numeric: true, nullable });

const matches = (like: string | undefined): ((name: string) => boolean) => {
  if (like === undefined) return () => true;
  const pattern = new RegExp(`^${like.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*').replace(/(\\\\)?_/g, (all, escaped: string | undefined) => (escaped ? '_' : '.'))}$`, 'i');
  return (name) => pattern.test(name);
};

/** @@name: what the settings of a server are that people look at. */
export function variables({ dialect }: Pick<Session, 'dialect'>): Record<string, Value> {
  const mariadb = dialect.product === 'MariaDB';
  return {
    autocommit: 'ON', basedir: '/usr/', character_set_client: 'utf8mb4', character_set_connection: 'utf8mb4', character_set_database: 'utf8mb4', character_set_results: 'utf8mb4', character_set_server: 'utf8mb4', character_set_system: 'utf8mb3',
    collation_connection: dialect.collation, collation_database: dialect.collation, collation_server: dialect.collation, datadir: '/var/lib/mysql/', default_storage_engine: 'InnoDB', hostname: 'localhost', innodb_buffer_pool_size: 134217728, max_allowed_packet: mariadb ? 16777216 : 67108864, max_connections: 151, port: 3306,
    socket: dialect.socket, sql_mode: mariadb ? 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION' : 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', system_time_zone: 'UTC', time_zone: 'SYSTEM',
    transaction_isolation: 'REPEATABLE-READ', version: dialect.version, version_comment: dialect.comment, wait_timeout: 28800,
  };
}

/** What the server keeps of a password: it is hashed twice. */
const scrambled = (password: string): string => `*${sha1(Uint8Array.from(sha1(encode(password)).match(/../g)!, (pair) => parseInt(pair, 16))).toUpperCase()}`;

const databasesOf = ({ store, user }: Session): string[] => [...SYSTEM, ...Object.keys(store.databases)].filter((name) => sees(user, name)).sort();

/** Of a table, or of what a view shows. */
export function describe(table: Table, dialect: Dialect, only: string | undefined, ofView: (table: Table) => Rows | undefined): Rows {
  const view = ofView(table);
  const columns = [text('Field'), text('Type'), text('Null'), text('Key'), text('Default', true), text('Extra')];
  if (view) return { columns, rows: view.columns.map(({ name, numeric, nullable }) => [name, numeric ? (dialect.product === 'MariaDB' ? 'int(11)' : 'int') : 'varchar(255)', nullable ? 'YES' : 'NO', '', null, '']) };
  const key = (name: string): string => {
    const found = table.indexes.filter(({ columns: one }) => one[0] === name);
    if (table.indexes.some((one) => one.name === 'PRIMARY' && one.columns.includes(name))) return 'PRI';
    return found.some((one) => one.unique && one.columns.length === 1) ? 'UNI' : found.length > 0 ? 'MUL' : '';
  };
  const extra = (column: Table['columns'][number]): string => (column.auto ? 'auto_increment' : [...(dialect.product === 'MySQL' && column.initial?.kind === 'call' ? ['DEFAULT_GENERATED'] : []), ...(column.onUpdate ? [`on update ${dialect.product === 'MySQL' ? 'CURRENT_TIMESTAMP' : 'current_timestamp()'}`] : [])].join(' '));
  const shown = table.columns.filter(({ name }) => only === undefined || matches(only)(name));
  return { columns, rows: shown.map((column) => [column.name, column.type, column.notNull ? 'NO' : 'YES', key(column.name), column.auto ? null : defaultText(column.initial, dialect, column.type), extra(column)]) };
}

export function show(session: Session, { what, name, table, like, full, account }: Extract<Statement, { kind: 'show' }>): Rows {
  const { dialect, store, user } = session, fits = matches(like);
  switch (what) {
    case 'databases': return { columns: [text(like === undefined ? 'Database' : `Database (${like})`)], rows: databasesOf(session).filter(fits).map((one) => [one]) };
    case 'tables': {
      const database = session.databaseOf(name === undefined ? {} : { database: name }), tables = store.databases[database];
      if (!tables && !SYSTEM.includes(database)) throw new SqlError(1049, '42000', `Unknown database '${database}'`);
      if (!tables) throw notSimulated(`the list of tables of ${database}`);
      return { columns: [text(`Tables_in_${database}${like === undefined ? '' : ` (${like})`}`), ...(full ? [text('Table_type')] : [])], rows: Object.keys(tables).filter(fits).sort().map((one) => [one, ...(full ? [tables[one]!.view === undefined ? 'BASE TABLE' : 'VIEW'] : [])]) };
    }
    case 'create table': {
      const found = session.table(table!, 'SELECT');
      if (found.view !== undefined) return { columns: [text('View'), text('Create View'), text('character_set_client'), text('collation_connection')], rows: [[table!.table, `CREATE ALGORITHM=UNDEFINED DEFINER=\`root\`@\`localhost\` SQL SECURITY DEFINER VIEW \`${table!.table}\` AS ${found.view}`, 'utf8mb4', dialect.collation]] };
      return { columns: [text('Table'), text('Create Table')], rows: [[table!.table, definition(table!.table, found, dialect)]] };
    }
    case 'create database':
      if (!store.databases[name!]) throw new SqlError(1049, '42000', `Unknown database '${name}'`);
      return { columns: [text('Database'), text('Create Database')], rows: [[name!, `CREATE DATABASE \`${name}\` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE ${dialect.collation} */${dialect.product === 'MySQL' ? " /*!80016 DEFAULT ENCRYPTION='N' */" : ''}`]] };
    case 'index': {
      const found = session.table(table!, 'SELECT'), mariadb = dialect.product === 'MariaDB';
      return {
        columns: [text('Table'), number('Non_unique'), text('Key_name'), number('Seq_in_index'), text('Column_name'), text('Collation'), number('Cardinality', true), number('Sub_part', true), text('Packed', true), text('Null'), text('Index_type'), text('Comment'), text('Index_comment'), text(mariadb ? 'Ignored' : 'Visible'), ...(mariadb ? [] : [text('Expression', true)])],
        rows: found.indexes.flatMap((index) => index.columns.map((column, i): Value[] => [table!.table, Number(!index.unique), index.name, i + 1, column, 'A', found.rows.length, null, null, found.columns.find((one) => one.name === column)?.notNull ? '' : 'YES', 'BTREE', '', '', mariadb ? 'NO' : 'YES', ...(mariadb ? [] : [null])])),
      };
    }
    case 'grants': {
      const found = !account || account.user === '' ? user : store.users.find((one) => one.user === account.user && one.host === account.host);
      if (!found) throw new SqlError(1141, '42000', `There is no such grant defined for user '${account!.user}' on host '${account!.host}'`);
      const who = `\`${found.user}\`@\`${found.host}\``, on = (one: string): string => (one === '*.*' ? one : one.split('.').map((part) => (part === '*' ? part : `\`${part}\``)).join('.'));
      const global = found.grants.some((one) => one.on === '*.*') ? [] : [`GRANT USAGE ON *.* TO ${who}${dialect.product === 'MariaDB' && found.password !== '' ? ` IDENTIFIED BY PASSWORD '${scrambled(found.password)}'` : ''}`];
      return { columns: [text(`Grants for ${found.user}@${found.host}`)], rows: [...global, ...found.grants.map((one) => `GRANT ${one.privileges.join(', ')} ON ${on(one.on)} TO ${who}${one.option ? ' WITH GRANT OPTION' : ''}`)].map((one) => [one]) };
    }
    case 'variables': return { columns: [text('Variable_name'), text('Value')], rows: Object.entries(variables(session)).filter(([one]) => fits(one)).map(([one, value]) => [one, String(value)]) };
    case 'status': return { columns: [text('Variable_name'), text('Value')], rows: [['Connections', String(session.connection + 1)], ['Threads_connected', '1'], ['Threads_running', '1']].filter(([one]) => fits(one!)) };
    case 'processlist': return { columns: [number('Id'), text('User'), text('Host'), text('db', true), text('Command', true), number('Time', true), text('State', true), text('Info', true), ...(dialect.product === 'MariaDB' ? [number('Progress')] : [])], rows: [[session.connection, user.user, session.host, session.database ?? null, 'Query', 0, dialect.product === 'MariaDB' ? 'starting' : 'init', full ? 'show full processlist' : 'show processlist', ...(dialect.product === 'MariaDB' ? ['0.000'] : [])]] };
    case 'warnings': case 'errors': return { columns: [text('Level'), number('Code'), text('Message')], rows: session.warnings.filter(([level]) => what === 'warnings' || level === 'Error').map((one) => [...one]) };
    case 'engines': return { columns: ['Engine', 'Support', 'Comment', 'Transactions', 'XA', 'Savepoints'].map((one) => text(one, /^(Tr|XA|Sa)/.test(one))), rows: [['InnoDB', 'DEFAULT', dialect.product === 'MariaDB' ? 'Supports transactions, row-level locking, foreign keys and encryption for tables' : 'Supports transactions, row-level locking, and foreign keys', 'YES', 'YES', 'YES']] };
    default: throw notSimulated(`SHOW ${what.toUpperCase()}`);
  }
}

/** Tables that tell of the others. */
export function systemTable(session: Session, database: string, name: string): Rows | undefined {
  const { store, user } = session, visible = Object.entries(store.databases).filter(([one]) => sees(user, one));
  if (database === 'mysql' && name === 'user') {
    if (!sees(user, 'mysql')) return undefined;
    return { columns: [text('User'), text('Host')], rows: store.users.map((one) => [one.user, one.host]).sort((a, b) => (a[1]! + a[0]! < b[1]! + b[0]! ? -1 : 1)) };
  }
  if (database !== 'information_schema') return undefined;
  switch (name) {
    case 'schemata': return { columns: [text('SCHEMA_NAME')], rows: databasesOf(session).map((one) => [one]) };
    case 'tables': return { columns: [text('TABLE_SCHEMA'), text('TABLE_NAME'), text('TABLE_TYPE'), text('ENGINE', true), number('TABLE_ROWS', true)], rows: visible.flatMap(([one, tables]) => Object.entries(tables).map(([table, { view, rows }]) => [one, table, view === undefined ? 'BASE TABLE' : 'VIEW', view === undefined ? 'InnoDB' : null, view === undefined ? rows.length : null])) };
    case 'columns': return { columns: [text('TABLE_SCHEMA'), text('TABLE_NAME'), text('COLUMN_NAME'), number('ORDINAL_POSITION'), text('COLUMN_DEFAULT', true), text('IS_NULLABLE'), text('DATA_TYPE', true), text('COLUMN_TYPE')], rows: visible.flatMap(([one, tables]) => Object.entries(tables).flatMap(([table, { columns }]) => columns.map((column, i): Value[] => [one, table, column.name, i + 1, defaultText(column.initial, session.dialect, column.type), column.notNull ? 'NO' : 'YES', /^\w+/.exec(column.type)![0], column.type]))) };
    default: return undefined;
  }
}
