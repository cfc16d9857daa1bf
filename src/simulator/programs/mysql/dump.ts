/** mysqldump and mariadb-dump: tables as the statements that make them again. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { complain } from '../tool.ts';
import { begin, programName, versionLine } from './beginning.ts';
import { ConnectionFailure, openConnection } from './connection.ts';
import type { Answer } from './conversation.ts';
import { dialectOf } from './dialect.ts';
import { readOptions } from './options.ts';
import { SYSTEM } from './store.ts';

const quoted = (value: string | null, numeric: boolean): string => (value === null ? 'NULL' : numeric ? value : `'${value.replace(/['\\\n\0]/g, (one) => ({ "'": "\\'", '\\': '\\\\', '\n': '\\n', '\0': '\\0' })[one]!)}'`);

/** Settings that a dump changes while it is read: since which version there is one, its name, and its value for the dump. */
const SET = (mariadb: boolean): readonly (readonly [version: string, name: string, value?: string])[] => [
  ['40101', 'CHARACTER_SET_CLIENT'], ['40101', 'CHARACTER_SET_RESULTS'], ['40101', 'COLLATION_CONNECTION'], [mariadb ? '40101' : '50503', '', 'NAMES utf8mb4'], ['40103', 'TIME_ZONE'], ['40103', '', "TIME_ZONE='+00:00'"],
  ['40014', 'UNIQUE_CHECKS', '0'], ['40014', 'FOREIGN_KEY_CHECKS', '0'], ['40101', 'SQL_MODE', "'NO_AUTO_VALUE_ON_ZERO'"], mariadb ? ['M!100616', 'NOTE_VERBOSITY', '0'] : ['40111', 'SQL_NOTES', '0'],
];

export function* mysqldump(p: Process): Blocking<number> {
  const dialect = dialectOf(p), options = readOptions(p, 'dump'), name = programName(p), mariadb = dialect.product === 'MariaDB';
  if (!('unknown' in options) && options.flags.has('version')) {
    yield* p.write(1, `${versionLine(name, dialect, '10.19')}\n`);
    return 0;
  }
  const refused = yield* begin(p, options, dialect);
  if (refused !== undefined || 'unknown' in options) return refused ?? 1;
  const { flags, operands } = options, all = flags.has('all-databases');
  if (operands.length === 0 && !all) {
    yield* p.write(1, `Usage: ${name} [OPTIONS] database [tables]\nOR     ${name} [OPTIONS] --databases ${mariadb ? '' : '[OPTIONS] '}DB1 [DB2 DB3...]\nOR     ${name} [OPTIONS] --all-databases${mariadb ? `\nOR     ${name} [OPTIONS] --system=[SYSTEMOPTIONS]]` : ' [OPTIONS]'}\nFor more options, use ${name} --help\n`);
    return 1;
  }
  try {
    const { line, version } = yield* openConnection(p, options, dialect, undefined);
    const rowsOf = function* (sql: string): Blocking<NonNullable<Answer['result']>> {
      yield* line.say({ sql });
      const answer = yield* line.hear<Answer>();
      if (answer?.result) return answer.result;
      throw new ConnectionFailure(answer?.failure?.number ?? 2013, answer?.failure?.state ?? 'HY000', answer?.failure?.message ?? 'Lost connection to server');
    };
    const databases = all ? ((yield* rowsOf('show databases')).rows ?? []).map(([one]) => one!).filter((one) => !SYSTEM.includes(one)) : flags.has('databases') ? [...operands] : [operands[0]!];
    const wanted = all || flags.has('databases') ? [] : operands.slice(1), many = all || flags.has('databases');
    yield* p.write(1, `${mariadb ? '/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19-' : '-- MySQL dump 10.13  Distrib '}${version.replace(/(-MariaDB).*/, '$1')}, for ${mariadb ? 'debian-linux-gnu' : 'Linux'} (x86_64)\n--\n-- Host: ${options.host ?? 'localhost'}    Database: ${many ? '' : databases[0]}\n-- ------------------------------------------------------\n-- Server version\t${version}\n`);
    yield* p.write(1, `\n${SET(mariadb).map(([version, name, value]) => (value === undefined ? `/*!${version} SET @OLD_${name}=@@${name} */;\n` : name === '' ? `/*!${version} SET ${value} */;\n` : `/*${version.startsWith('M') ? '' : '!'}${version} SET @OLD_${name}=@@${name}, ${name}=${value} */;\n`)).join('')}`);
    for (const database of databases) {
      yield* rowsOf(`use \`${database}\``);
      if (many) yield* p.write(1, `\n--\n-- Current Database: \`${database}\`\n--\n\n${(yield* rowsOf(`show create database \`${database}\``)).rows![0]![1]!.replace('DATABASE', 'DATABASE /*!32312 IF NOT EXISTS*/')};\n\nUSE \`${database}\`;\n`);
      const tables = wanted.length > 0 ? wanted : ((yield* rowsOf('show full tables')).rows ?? []).filter(([, kind]) => kind === 'BASE TABLE').map(([one]) => one!);
      for (const table of tables) {
        const made = (yield* rowsOf(`show create table \`${table}\``)).rows![0]![1]!;
        if (!flags.has('no-create-info')) yield* p.write(1, `\n--\n-- Table structure for table \`${table}\`\n--\n\nDROP TABLE IF EXISTS \`${table}\`;\n/*!40101 SET @saved_cs_client     = @@character_set_client */;\n/*!${mariadb ? '40101' : '50503'} SET character_set_client = utf8mb4 */;\n${made};\n/*!40101 SET character_set_client = @saved_cs_client */;\n`);
        if (flags.has('no-data')) continue;
        const { columns = [], rows = [] } = yield* rowsOf(`select * from \`${table}\``);
        const values = rows.map((row) => `(${row.map((cell, i) => quoted(cell, columns[i]!.numeric)).join(',')})`).join(mariadb ? ',\n' : ',');
        yield* p.write(1, `\n--\n-- Dumping data for table \`${table}\`\n--\n\n${mariadb ? 'SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;\n' : ''}LOCK TABLES \`${table}\` WRITE;\n/*!40000 ALTER TABLE \`${table}\` DISABLE KEYS */;\n${rows.length === 0 ? '' : `INSERT INTO \`${table}\` VALUES${mariadb ? '\n' : ' '}${values};\n`}/*!40000 ALTER TABLE \`${table}\` ENABLE KEYS */;\nUNLOCK TABLES;\n${mariadb ? 'COMMIT;\nSET AUTOCOMMIT=@OLD_AUTOCOMMIT;\n' : ''}`);
      }
    }
    yield* p.write(1, `/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;\n\n${[['40101', 'SQL_MODE'], ['40014', 'FOREIGN_KEY_CHECKS'], ['40014', 'UNIQUE_CHECKS'], ['40101', 'CHARACTER_SET_CLIENT'], ['40101', 'CHARACTER_SET_RESULTS'], ['40101', 'COLLATION_CONNECTION'], mariadb ? ['M!100616', 'NOTE_VERBOSITY'] : ['40111', 'SQL_NOTES']].map(([version, name]) => `/*${version!.startsWith('M') ? '' : '!'}${version} SET ${name}=@OLD_${name} */;\n`).join('')}\n-- Dump completed on ${strftime('%Y-%m-%d %k:%M:%S', p.now)}\n`);
    line.close();
    return 0;
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error;
    yield* complain(p, `${name}: Got error: ${error.number}: ${mariadb ? `"${error.message}"` : error.message} when ${error.number === 1049 ? 'selecting the database' : 'trying to connect'}`);
    return 2;
  }
}
