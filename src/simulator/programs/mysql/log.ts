/** The lines that servers log when they start and stop. */
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { Dialect } from './dialect.ts';

export interface Log {
  line: (level: string, code: string, part: string, words: string) => string;
  starting: (pid: number) => string;
  ready: (port: number) => string;
  stopping: (by: string) => string;
  stopped: () => string;
}

function mysqlLog(p: Process, { version, comment, socket }: Dialect): Log {
  const line = (level: string, code: string, part: string, words: string, thread = 0): string => `${strftime('%Y-%m-%dT%T', p.now)}.${String(Math.floor((p.now % 1000) * 1000)).padStart(6, '0')}Z ${thread} [${level}] [${code}] [${part}] ${words}\n`;
  return {
    line,
    starting: (pid) => line('System', 'MY-015015', 'Server', 'MySQL Server - start.') + line('System', 'MY-010116', 'Server', `/usr/sbin/mysqld (mysqld ${version}) starting as process ${pid}`) + line('System', 'MY-013576', 'InnoDB', 'InnoDB initialization has started.', 1),
    ready: (port) => line('System', 'MY-013577', 'InnoDB', 'InnoDB initialization has ended.', 1) + line('Warning', 'MY-010068', 'Server', 'CA certificate ca.pem is self signed.') + line('System', 'MY-013602', 'Server', 'Channel mysql_main configured to support TLS. Encrypted connections are now supported for this channel.')
      + line('Warning', 'MY-011810', 'Server', "Insecure configuration for --pid-file: Location '/var/run/mysqld' in the path is accessible to all OS users. Consider choosing a different directory.")
      + line('System', 'MY-011323', 'Server', `X Plugin ready for connections. ${port === 0 ? 'S' : "Bind-address: '::' port: 33060, s"}ocket: /var/run/mysqld/mysqlx.sock`) + line('System', 'MY-010931', 'Server', `/usr/sbin/mysqld: ready for connections. Version: '${version}'  socket: '${socket}'  port: ${port}  ${comment}.`),
    stopping: (by) => line('System', 'MY-013172', 'Server', `Received SHUTDOWN from user ${by}. Shutting down mysqld (Version: ${version}).`),
    stopped: () => line('System', 'MY-010910', 'Server', `/usr/sbin/mysqld: Shutdown complete (mysqld ${version})  ${comment}.`) + line('System', 'MY-015016', 'Server', 'MySQL Server - end.'),
  };
}

function mariadbLog(p: Process, { version, comment, socket }: Dialect): Log {
  const line = (level: string, _code: string, part: string, words: string): string => `${strftime('%Y-%m-%d %k:%M:%S', p.now)} 0 [${level}] ${part === '' ? '' : `${part}: `}${words}\n`;
  const note = (words: string): string => line('Note', '', '', words), innodb = (...all: string[]): string => all.map((words) => line('Note', '', 'InnoDB', words)).join('');
  return {
    line,
    starting: (pid) => note(`Starting MariaDB ${version} source revision unknown as process ${pid}`) + innodb(
      'Compressed tables use zlib 1.3.1', 'Number of transaction pools: 1', 'Using crc32 + pclmulqdq instructions', 'innodb_buffer_pool_size_max=128m, innodb_buffer_pool_size=128m', 'Completed initialization of buffer pool', 'Opened 3 undo tablespaces', '128 rollback segments in 3 undo tablespaces are active.',
      "Setting file './ibtmp1' size to 12.000MiB. Physically writing the file full; Please wait ...", "File './ibtmp1' size is now 12.000MiB.", 'log sequence number 47763; transaction id 15',
    ) + note("Plugin 'FEEDBACK' is disabled.") + note("Plugin 'wsrep-provider' is disabled."),
    ready: (port) => (port === 0 ? '' : note("Server socket created on IP: '0.0.0.0', port: '3306'.") + note("Server socket created on IP: '::', port: '3306'.")) + note('mariadbd: Event Scheduler: Loaded 0 events') + note('mariadbd: ready for connections.') + `Version: '${version}'  socket: '${socket}'  port: ${port}  ${comment}\n`,
    stopping: (by) => note(`mariadbd (initiated by: ${by === 'root' ? 'root[root] @ localhost []' : 'unknown'}): Normal shutdown`) + innodb('FTS optimize thread exiting.', 'Starting shutdown...', 'Dumping buffer pool(s) to /var/lib/mysql/ib_buffer_pool'),
    stopped: () => innodb(`Buffer pool(s) dump completed at ${strftime('%y%m%d %k:%M:%S', p.now)}`, 'Removed temporary tablespace data file: "./ibtmp1"', 'Shutdown completed; log sequence number 47763; transaction id 16') + note('mariadbd: Shutdown complete'),
  };
}

export const logOf = (p: Process, dialect: Dialect): Log => (dialect.product === 'MySQL' ? mysqlLog : mariadbLog)(p, dialect);
