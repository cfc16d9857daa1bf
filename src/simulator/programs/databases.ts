/** mysqld as far as its image starts: the entry point refuses without a password; what would follow says that it is not here. */
import type { Blocking } from '../kernel/blocking.ts';
import type { Main, Process } from '../kernel/process.ts';
import { strftime } from './dates.ts';
import { complain } from './tool.ts';

function* refuseMysql(p: Process): Blocking<number> {
  const version = p.env.get('MYSQL_VERSION') ?? '8.4';
  const line = (level: string, words: string): string => `${strftime('%Y-%m-%d %T', p.now)}+00:00 [${level}] [Entrypoint]: ${words}\n`;
  yield* p.write(1, line('Note', `Entrypoint script for MySQL Server ${version} started.`) + line('Note', "Switching to dedicated user 'mysql'") + line('Note', `Entrypoint script for MySQL Server ${version} started.`));
  yield* p.write(2, `${line('ERROR', 'Database is uninitialized and password option is not specified')}    You need to specify one of the following as an environment variable:\n    - MYSQL_ROOT_PASSWORD\n    - MYSQL_ALLOW_EMPTY_PASSWORD\n    - MYSQL_RANDOM_ROOT_PASSWORD\n`);
  return 1;
}

/** The image's entry point where it starts the server. */
export function* startMysql(p: Process): Blocking<number> {
  if (!['MYSQL_ROOT_PASSWORD', 'MYSQL_ALLOW_EMPTY_PASSWORD', 'MYSQL_RANDOM_ROOT_PASSWORD'].some((name) => p.env.get(name))) return yield* refuseMysql(p);
  return yield* mysqld(p);
}

const versionLine = (p: Process, name: string): string => `${name}  Ver ${(p.env.get('MYSQL_VERSION') ?? '8.4.11').split('-')[0]} for Linux on x86_64 (MySQL Community Server - GPL)\n`;
const asksVersion = (p: Process): boolean => p.argv[1] === '-V' || p.argv[1] === '--version';

export function* mysqld(p: Process): Blocking<number> {
  if (asksVersion(p)) {
    yield* p.write(1, versionLine(p, '/usr/sbin/mysqld'));
    return 0;
  }
  yield* complain(p, 'mysqld: this simulator has no MySQL server');
  return 1;
}

/** The client tells its version; there is no server for more. */
export function* mysql(p: Process): Blocking<number> {
  if (asksVersion(p)) {
    yield* p.write(1, versionLine(p, 'mysql'));
    return 0;
  }
  yield* complain(p, 'mysql: this simulator has no MySQL server');
  return 1;
}

/** A program that exists in the image and is not simulated: it says so. */
export const absent = (name: string): Main => function* (p) {
  yield* complain(p, `${name}: not simulated here`);
  return 1;
};
