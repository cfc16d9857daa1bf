/** mysqladmin and mariadb-admin, which ring the bell before they complain, and healthcheck.sh of the mariadb image. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { complain } from '../tool.ts';
import { begin, programName, versionLine } from './beginning.ts';
import { ConnectionFailure, openConnection, type Connected } from './connection.ts';
import type { Answer } from './conversation.ts';
import { dialectOf } from './dialect.ts';
import { readOptions } from './options.ts';

export function* mysqladmin(p: Process): Blocking<number> {
  const dialect = dialectOf(p), options = readOptions(p, 'admin'), name = programName(p);
  if (!('unknown' in options) && options.flags.has('version')) {
    yield* p.write(1, `${versionLine(name, dialect, '10.0')}\n`);
    return 0;
  }
  const refused = yield* begin(p, options, dialect);
  if (refused !== undefined || 'unknown' in options) return refused ?? 1;
  const [command, ...operands] = options.operands;
  if (command === undefined || options.flags.has('help')) {
    yield* p.write(1, `${versionLine(name, dialect, '10.0')}\nAdministration program for the ${dialect.product === 'MySQL' ? 'mysqld' : 'mariadbd'} daemon.\nUsage: ${name} [OPTIONS] command command....\n`);
    return 1;
  }
  let connected: Connected;
  try {
    connected = yield* openConnection(p, options, dialect, undefined);
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error;
    // Who is refused has met a server that lives.
    if (command === 'ping' && error.number === 1045) {
      yield* complain(p, `\x07${name}: connect to server at '${options.host ?? 'localhost'}' failed\nerror: '${error.message}'`);
      return 0;
    }
    yield* complain(p, `\x07${name}: connect to server at '${options.host ?? 'localhost'}' failed\nerror: '${error.message}'${error.number === 2002 && (options.host ?? 'localhost') === 'localhost' ? `\nCheck that ${dialect.product === 'MySQL' ? 'mysqld' : 'mariadbd'} is running and that the socket: '${options.socket ?? dialect.socket}' exists!` : ''}`);
    return 1;
  }
  const { line, uptime, version } = connected;
  try {
    const ask = function* (sql: string): Blocking<Answer | undefined> {
      yield* line.say({ sql });
      return yield* line.hear<Answer>();
    };
    switch (command) {
      case 'ping':
        yield* p.write(1, 'mysqld is alive\n');
        return 0;
      case 'status':
        yield* p.write(1, `Uptime: ${uptime}  Threads: 1  Questions: 1  Slow queries: 0  Opens: 33  Open tables: 14  Queries per second avg: ${(1 / Math.max(1, uptime)).toFixed(3)}\n`);
        return 0;
      case 'version':
        yield* p.write(1, `${versionLine(name, dialect, '10.0')}\n\nServer version\t\t${version}\nProtocol version\t10\nUptime:\t\t\t${uptime} sec\n`);
        return 0;
      case 'shutdown':
        yield* line.say({ stop: true });
        yield* line.hear<Answer>();
        return 0;
      case 'create': case 'drop': case 'password': {
        const [argument = ''] = operands, answer = yield* ask(command === 'password' ? `set password = '${argument}'` : `${command} database \`${argument}\``);
        if (!answer?.failure) return 0;
        yield* complain(p, `\x07${name}: ${command.toUpperCase()} DATABASE failed; error: '${answer.failure.message}'`);
        return 1;
      }
      case 'processlist': case 'variables': case 'extended-status': case 'flush-privileges': case 'reload': case 'refresh': case 'kill': case 'debug':
        yield* complain(p, `${name}: ${command} is not simulated here`);
        return 1;
      default:
        yield* complain(p, `\x07${name}: Unknown command: '${command}'`);
        return 1;
    }
  } finally {
    line.close();
  }
}

/** `healthcheck.sh --connect --innodb_initialized`: whether the server takes connections. */
export function* mariadbHealth(p: Process): Blocking<number> {
  const dialect = dialectOf(p);
  try {
    const { line } = yield* openConnection(p, { user: 'healthcheck', password: undefined, host: undefined, port: 3306, socket: undefined, database: undefined, execute: undefined, flags: new Set(), operands: [] }, dialect, undefined);
    line.close();
    return 0;
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error;
    if (error.number === 1045) return 0;
    yield* complain(p, `ERROR ${error.number} (${error.state}): ${error.message}\nhealthcheck connect failed`);
    return 1;
  }
}
