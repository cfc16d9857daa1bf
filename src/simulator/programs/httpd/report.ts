/** What httpd tells of itself and of its configuration: -v, -V, -t, -S, -M. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { findUser } from '../accounts.ts';
import { strftime } from '../dates.ts';
import { lastNamed, type Configuration } from './config.ts';
import { isNamed, pidFile, ROOT, unnamed } from './load.ts';
import { versionOf } from './version.ts';
import { STATIC_MODULES } from './modules.ts';
import type { Options } from './options.ts';
import { hostsOf, type Host } from './settings.ts';

export const built = (p: Process): string => `Server version: Apache/${versionOf(p)} (Unix)\nServer built:   Jan 23 2025 22:23:04\n`;

export const settings = (p: Process): string => `${built(p)}Server's Module Magic Number: 20120211:136
Server loaded:  APR 1.7.2, APR-UTIL 1.6.3, PCRE 10.42 2022-12-11
Compiled using: APR 1.7.2, APR-UTIL 1.6.3, PCRE 10.42 2022-12-11
Architecture:   64-bit
Server MPM:     event
  threaded:     yes (fixed thread count)
    forked:     yes (variable process count)
Server compiled with....
 -D APR_HAS_SENDFILE
 -D APR_HAS_MMAP
 -D APR_HAVE_IPV6 (IPv4-mapped addresses enabled)
 -D APR_USE_PROC_PTHREAD_SERIALIZE
 -D APR_USE_PTHREAD_SERIALIZE
 -D SINGLE_LISTEN_UNSERIALIZED_ACCEPT
 -D APR_HAS_OTHER_CHILD
 -D AP_HAVE_RELIABLE_PIPED_LOGS
 -D DYNAMIC_MODULE_LIMIT=256
 -D HTTPD_ROOT="${ROOT}"
 -D SUEXEC_BIN="${ROOT}/bin/suexec"
 -D DEFAULT_PIDLOG="logs/httpd.pid"
 -D DEFAULT_SCOREBOARD="logs/apache_runtime_status"
 -D DEFAULT_ERRORLOG="logs/error_log"
 -D AP_TYPES_CONFIG_FILE="conf/mime.types"
 -D SERVER_CONFIG_FILE="conf/httpd.conf"
`;

/** Warnings of the start, which no log is open for. */
export const warned = (p: Process, { warnings }: Configuration): string => warnings.map(({ level, words }) => (level === '' ? `${words}\n` : `[${strftime('%a %b %d %T.%N %Y', p.now).replace(/(\.\d{6})\d{3}/, '$1')}] [${level}] [pid ${p.pid}:tid ${p.pid}] ${words}\n`)).join('');

/** -t, -S and -M. */
export function* tell(p: Process, { defines }: Options, configuration: Configuration): Blocking<number> {
  const { root, directives, modules } = configuration, asked = defines.filter((name) => name.startsWith('DUMP_'));
  if (asked.includes('DUMP_INCLUDES')) yield* p.write(1, `Included configuration files:\n${configuration.files.map((file, i) => `  (${i === 0 ? '*' : '0'}) ${file}\n`).join('')}`);
  if (asked.includes('DUMP_INCLUDES') && !isNamed(configuration)) yield* p.write(2, unnamed(p));
  if (asked.includes('DUMP_VHOSTS')) yield* p.write(1, `VirtualHost configuration:\n${virtualHosts(configuration)}`);
  if (asked.includes('DUMP_RUN_CFG')) {
    const absolute = (path: string): string => (path.startsWith('/') ? path : `${root}/${path}`);
    const user = lastNamed(directives, 'User')?.args[0] ?? '#-1', account = findUser(p, user);
    yield* p.write(1, `ServerRoot: "${root}"\nMain DocumentRoot: "${absolute(lastNamed(directives, 'DocumentRoot')?.args[0] ?? 'htdocs')}"\nMain ErrorLog: "${absolute(lastNamed(directives, 'ErrorLog')?.args[0] ?? 'logs/error_log')}"\nMutex default: dir="${root}/logs/" mechanism=default \nPidFile: "${pidFile(configuration)}"\n${defines.map((name) => `Define: ${name}\n`).join('')}User: name="${user}" id=${account?.uid ?? 65534}\nGroup: name="${lastNamed(directives, 'Group')?.args[0] ?? user}" id=${account?.gid ?? 65534}\n`);
  }
  if (asked.includes('DUMP_MODULES')) yield* p.write(1, `Loaded Modules:\n${modules.map((one) => ` ${one}_module (${STATIC_MODULES.includes(one) ? 'static' : 'shared'})\n`).join('')}`);
  if (asked.length === 0) yield* p.write(2, 'Syntax OK\n');
  return 0;
}

/** Those of an address of their own first, then the rest by port. */
function virtualHosts(configuration: Configuration): string {
  const hosts = hostsOf(configuration).slice(1), places = [...new Set(hosts.map(placeOf))];
  const name = (one: Host): string => `${one.name ?? 'localhost'} (${one.at!.file}:${one.at!.line})`;
  return [...places.filter((one) => !one.startsWith('*')), ...places.filter((one) => one.startsWith('*'))].map((place) => {
    const here = hosts.filter((one) => placeOf(one) === place), head = place.padEnd(22);
    if (here.length === 1 && here[0]!.aliases.length === 0) return `${head} ${name(here[0]!)}\n`;
    const aliases = (one: Host): string => one.aliases.map((alias) => `                 ${/[*?]/.test(alias) ? 'wild alias' : 'alias'} ${alias}\n`).join('');
    if (here.length === 1) return `${head} ${name(here[0]!)}\n${aliases(here[0]!)}`;
    return `${head} is a NameVirtualHost\n         default server ${name(here[0]!)}\n${here.map((one) => `         port ${one.port ?? '*'} namevhost ${name(one)}\n${aliases(one)}`).join('')}`;
  }).join('');
}

const placeOf = ({ address, port }: Host): string => `${address}:${port ?? '*'}`;
