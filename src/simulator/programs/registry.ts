/**
 * Every program that an executable can hold, by the name in its inode. A new program is written in a file of its
 * own and listed here once; which userland has it where follows from `only` and `aliases`.
 */
import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import type { ProgramEntry } from '../world.ts';
import { apk } from './apk/apk.ts';
import { dd, groups, stty, su, sudo, truncate } from './accounts-tools.ts';
import { gzip, tar } from './archive.ts';
import { awk } from './awk.ts';
import { cat } from './cat.ts';
import { base64, cmp, md5sum, sha1sum, sha256sum } from './checksums.ts';
import { column, comm, fold, paste, shuf, split } from './columns.ts';
import { curl } from './curl.ts';
import { cut } from './cut.ts';
import { date } from './date.ts';
import { diff } from './diff.ts';
import { df, du, file, free, mount, stat, treeTool } from './disk.ts';
import { echo, printf, test } from './echo.ts';
import { chmod, chown, cp, ln, mkdir, mv, rm, rmdir, touch } from './files.ts';
import { memcachedEntrypoint, mysqlEntrypoint, nodeEntrypoint, postgresEntrypoint, redisEntrypoint, registryEntrypoint } from './entrypoints.ts';
import { find } from './find.ts';
import { grep } from './grep.ts';
import { head } from './head.ts';
import { hello } from './hello.ts';
import { httpd, httpdForeground } from './httpd.ts';
import { arch, hostname, id, nproc, tty, uname, uptime, whoami } from './identity.ts';
import { jq } from './jq.ts';
import { less } from './less.ts';
import { ls } from './ls.ts';
import { dig, getent, ip, nc, nslookup, ping, ss } from './network.ts';
import { nginxEntrypoint } from './nginx/entrypoint.ts';
import { nginx } from './nginx/nginx.ts';
import { node } from './node/node.ts';
import { kill, pgrep, pkill, ps, timeout, watch, xargs } from './processes.ts';
import { basename, clear, dirname, env, falseTool, mktemp, nl, nohup, printenv, pwd, readlink, realpath, rev, seq, sleep, sync, tac, tee, trueTool, which, yes } from './simple.ts';
import { sed } from './sed.ts';
import { redisCli } from './redis/cli.ts';
import { redisServer } from './redis/server.ts';
import { sort } from './sort.ts';
import { tail } from './tail.ts';
import { complain, mainOf, runTool, type Tool } from './tool.ts';
import { top } from './top.ts';
import { tr } from './tr.ts';
import { uniq } from './uniq.ts';
import { wc } from './wc.ts';
import { wget } from './wget.ts';

export const tools: readonly Tool[] = [
  arch, awk, base64, basename, cat, chmod, chown, clear, cmp, cp, curl, cut, date, df, dig, dirname, du, echo, env, falseTool, file, find, free, getent, grep, head, hostname, id, ip, jq, kill, ln, ls, md5sum, mkdir, mount, mktemp, mv, nc, nl, nohup, nproc, nslookup, pgrep, ping, pkill, printenv, printf, ps, pwd,
  readlink, realpath, rev, rm, rmdir, sed, seq, sha1sum, sha256sum, sleep, sort, ss, stat, sync, tac, tail, tee, test, timeout, touch, tr, treeTool, trueTool, tty, uname, uniq, uptime, wc, watch, wget, which, whoami, xargs, yes,
  column, comm, dd, diff, fold, groups, gzip, less, paste, shuf, split, stty, su, sudo, tar, top, truncate,
];

const names = (tool: Tool): string[] => [tool.name, ...(tool.aliases ?? [])];

/** The commands that a userland has, for its links in /bin. */
export const commandsOf = (flavour: 'gnu' | 'busybox'): string[] => tools.filter((tool) => (tool.only ?? flavour) === flavour).flatMap(names).sort();

/** Busybox is one program: what it does depends on the name it is called by. */
function* busybox(p: Process): Blocking<number> {
  const called = (p.argv[0] ?? 'busybox').split('/').pop()!;
  const [name, words] = called === 'busybox' ? [p.argv[1], p.argv.slice(2)] : [called, p.argv.slice(1)];
  const tool = tools.find((one) => one.only !== 'gnu' && names(one).includes(name ?? ''));
  if (name === undefined || name === '--help' || name === '--list') {
    yield* p.write(1, name === '--list' ? `${commandsOf('busybox').join('\n')}\n` : `BusyBox v1.37.0 (2024-09-26 21:31:42 UTC) multi-call binary.\n\nCurrently defined functions:\n\t${commandsOf('busybox').join(', ')}\n`);
    return 0;
  }
  if (!tool) {
    yield* complain(p, `${name}: applet not found`);
    return 127;
  }
  return yield* runTool(tool, 'busybox', p, name, words);
}

export const programs: ProgramEntry[] = [
  ...tools.filter((tool) => tool.only !== 'busybox').flatMap((tool) => names(tool).map((name) => ({ name, main: mainOf(tool, 'gnu') }))),
  { name: 'busybox', main: busybox },
  { name: 'node', main: node },
  { name: 'hello', main: hello },
  { name: 'nginx', main: nginx },
  { name: 'nginx-entrypoint', main: nginxEntrypoint },
  { name: 'nginx-entrypoint-step', main: mainOf(trueTool, 'gnu') },
  { name: 'httpd', main: httpd },
  { name: 'httpd-foreground', main: httpdForeground },
  { name: 'redis-entrypoint', main: redisEntrypoint },
  { name: 'node-entrypoint', main: nodeEntrypoint },
  { name: 'postgres-entrypoint', main: postgresEntrypoint },
  { name: 'mysql-entrypoint', main: mysqlEntrypoint },
  { name: 'memcached-entrypoint', main: memcachedEntrypoint },
  { name: 'registry-entrypoint', main: registryEntrypoint },
  { name: 'apk', main: apk },
  { name: 'redis-server', main: redisServer },
  { name: 'redis-cli', main: redisCli },
];
