/** Entry points of images that hand over to the command, each with its own rule for options and programs. */
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup } from '../kernel/files.ts';
import type { Main, Process } from '../kernel/process.ts';
import { findUser } from './accounts.ts';
import { startMysql } from './mysql/entrypoint.ts';
import { startPostgres } from './sql/entrypoint.ts';

/** exec of a shell script, with its complaint. */
function* handOver(p: Process, argv: string[], script: string): Blocking<number> {
  try {
    return yield* p.exec(argv);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* p.write(2, `${script}: exec: ${argv[0]}: ${error.code === 'ENOENT' ? 'not found' : error.strerror}\n`);
    return error.code === 'ENOENT' ? 127 : 126;
  }
}

const words = (p: Process): string[] => p.argv.slice(p.argv[0] === '/bin/sh' || p.argv[0] === '/bin/bash' ? 2 : 1);

/** Options alone mean options of `program`. */
const withDefault = (program: string, takesFiles: RegExp | undefined = undefined): Main => function* (p) {
  const argv = words(p);
  const isOption = argv[0]?.startsWith('-') || (takesFiles && argv[0] !== undefined && takesFiles.test(argv[0]));
  return yield* handOver(p, isOption ? [program, ...argv] : argv, '/usr/local/bin/docker-entrypoint.sh');
};

/** An entry point that does nothing else. */
export const handOverAlone: Main = function* (p) {
  return yield* handOver(p, words(p), p.argv[0] === '/bin/sh' ? p.argv[1] ?? '' : p.argv[0] ?? '');
};

/** traefik's: its own commands and options mean it, anything else a program. */
export const traefikEntrypoint: Main = function* (p) {
  const argv = words(p), first = argv[0] ?? '';
  const isOwn = first.startsWith('-') || ['version', 'healthcheck', 'help'].includes(first);
  if (!isOwn && first !== 'traefik') yield* p.write(2, `= '${first}' is not a Traefik command: assuming shell execution.\n`);
  return yield* handOver(p, isOwn ? ['traefik', ...argv] : argv, '/entrypoint.sh');
};

/** php's: options alone mean those of the image's command. */
export const phpEntrypoint: Main = function* (p) {
  const argv = words(p), server = ['apache2-foreground', 'php-fpm'].find((one) => p.kernel.which(p, one) !== undefined) ?? 'php';
  return yield* handOver(p, argv[0]?.startsWith('-') ? [server, ...argv] : argv, '/usr/local/bin/docker-php-entrypoint');
};

/** haproxy's: in the foreground, with a master for its workers. */
export const haproxyEntrypoint: Main = function* (p) {
  const argv = words(p), own = argv[0]?.startsWith('-') ? ['haproxy', ...argv] : argv;
  return yield* handOver(p, own[0] === 'haproxy' ? ['haproxy', '-W', '-db', ...own.slice(1)] : own, '/usr/local/bin/docker-entrypoint.sh');
};

/** curlimages/curl: what is no program is curl's. */
export const curlEntrypoint: Main = function* (p) {
  const argv = words(p), first = argv[0] ?? '';
  return yield* handOver(p, first === 'curl' || (first !== '' && p.kernel.which(p, first) !== undefined) ? argv : ['curl', ...argv], '/entrypoint.sh');
};

/** The server runs as the user redis, who owns /data from then on. */
export const redisEntrypoint: Main = function* (p) {
  const argv = words(p), first = argv[0] ?? '';
  const isServer = first === 'redis-server' || first.startsWith('-') || first.endsWith('.conf');
  const account = isServer && p.uid === 0 ? findUser(p, 'redis') : undefined;
  if (account) Object.assign(p, { uid: account.uid, gid: account.gid });
  return yield* startRedis(p);
};

const startRedis = withDefault('redis-server', /\.conf$/);
/** The entry point of a database prepares it first where the server is what is to run. */
const preparing = (programs: readonly string[], start: Main): Main => function* (p) {
  const argv = words(p), program = programs.find((one) => p.kernel.which(p, one) !== undefined) ?? programs[0]!, first = argv[0] ?? program;
  const asksOnly = argv.some((word) => ['-?', '-V', '--help', '--version', '--describe-config'].includes(word));
  if (first.startsWith('-') && asksOnly) return yield* handOver(p, [program, ...argv], '/usr/local/bin/docker-entrypoint.sh');
  if ((first === program && !asksOnly) || first.startsWith('-')) return yield* start(p);
  return yield* handOver(p, argv, '/usr/local/bin/docker-entrypoint.sh');
};

export const postgresEntrypoint = preparing(['postgres'], startPostgres);
export const mysqlEntrypoint = preparing(['mysqld', 'mariadbd'], startMysql);
export const memcachedEntrypoint = withDefault('memcached');

/** node's: what is no command of the image is a script for node. */
export const nodeEntrypoint: Main = function* (p) {
  const argv = words(p);
  const first = argv[0] ?? '';
  const isCommand = first.includes('/') ? lookup(p, first)?.kind === 'file' && !/\.[cm]?js$/.test(first) : p.kernel.which(p, first) !== undefined;
  return yield* handOver(p, first.startsWith('-') || !isCommand ? ['node', ...argv] : argv, '/usr/local/bin/docker-entrypoint.sh');
};

/** The registry's: a configuration file alone means `registry serve`, its own commands and options mean it. */
export const registryEntrypoint: Main = function* (p) {
  const argv = words(p);
  const own = /\.ya?ml$/.test(argv[0] ?? '') ? ['registry', 'serve', ...argv] : /^(serve|garbage-collect|help|-.*)$/.test(argv[0] ?? '') ? ['registry', ...argv] : argv;
  return yield* handOver(p, own, '/entrypoint.sh');
};
