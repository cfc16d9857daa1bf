/**
 * Every program that an executable can hold, by the name in its inode. A new program is written in a file of its
 * own and listed here once; which userland has it where follows from `only` and `aliases`.
 */
import type { Blocking } from '../kernel/blocking.ts';
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import type { ProgramEntry } from '../world.ts';
import { apk } from './apk/apk.ts';
import { aptGet } from './apt/apt-get.ts';
import { aptMark } from './apt/apt-mark.ts';
import { dpkg } from './apt/dpkg.ts';
import { ldd } from './ldd.ts';
import { last } from './machine/last.ts';
import { prlimit } from './processes/prlimit.ts';
import { script } from './processes/script.ts';
import { absentTools } from './absent-tools.ts';
import { dmesg } from './dmesg.ts';
import { busyboxAddgroup, busyboxAdduser, busyboxDelgroup, busyboxDeluser } from './users/busybox-adduser.ts';
import { debianAdduser, debianDeluser } from './users/debian-adduser.ts';
import { groupadd, groupdel, groupmod } from './users/groupadd.ts';
import { chpasswd, passwd } from './users/passwd.ts';
import { useradd, userdel, usermod } from './users/useradd.ts';
import { getconf } from './getconf.ts';
import { getopt } from './getopt.ts';
import { hostid } from './hostid.ts';
import { memcached } from './memcached.ts';
import { mkfifo } from './mkfifo.ts';
import { mountpoint } from './mountpoint.ts';
import { tput } from './tput.ts';
import { umount } from './umount.ts';
import { whereis } from './whereis.ts';
import { zgrep } from './zgrep.ts';
import { link, unlink } from './link.ts';
import { setsid, stdbuf } from './setsid.ts';
import { arch } from './arch.ts';
import { awk } from './awk.ts';
import { b2sum } from './b2sum.ts';
import { base32 } from './base32.ts';
import { base64 } from './base64.ts';
import { basename } from './basename.ts';
import { bc } from './bc.ts';
import { dc } from './dc.ts';
import { bzip2 } from './bzip2/bzip2.ts';
import { gnuNames } from './busybox-applets.ts';
import { cal } from './cal.ts';
import { cat } from './cat.ts';
import { chmod } from './chmod.ts';
import { chown } from './chown.ts';
import { cksum } from './cksum.ts';
import { clear } from './clear.ts';
import { cmp } from './cmp.ts';
import { column } from './column.ts';
import { comm } from './comm.ts';
import { cp } from './cp.ts';
import { csplit } from './csplit.ts';
import { curl } from './curl/curl.ts';
import { cut } from './cut.ts';
import { date } from './date.ts';
import { dd } from './dd.ts';
import { df } from './df.ts';
import { diff } from './diff.ts';
import { dig } from './network/dig.ts';
import { dirname } from './dirname.ts';
import { du } from './du.ts';
import { ed } from './ed.ts';
import { echo } from './echo.ts';
import { curlEntrypoint, handOverAlone, haproxyEntrypoint, phpEntrypoint, traefikEntrypoint, memcachedEntrypoint, mysqlEntrypoint, nodeEntrypoint, postgresEntrypoint, redisEntrypoint, registryEntrypoint } from './entrypoints.ts';
import { env } from './env.ts';
import { expr } from './expr.ts';
import { expand, unexpand } from './expand.ts';
import { factor } from './factor.ts';
import { falseTool } from './false.ts';
import { file } from './file.ts';
import { find } from './find.ts';
import { fmt } from './fmt.ts';
import { fold } from './fold.ts';
import { free } from './machine/free.ts';
import { getent } from './getent.ts';
import { git } from './git.ts';
import { grep } from './grep.ts';
import { groups } from './groups.ts';
import { gzip } from './gzip.ts';
import { head } from './head.ts';
import { hello } from './hello.ts';
import { hexdump } from './hexdump.ts';
import { hostname } from './hostname.ts';
import { busyboxHttpd } from './busybox-httpd.ts';
import { htpasswd } from './httpd/htpasswd.ts';
import { htop } from './htop/htop.ts';
import { apachectl, httpd, httpdForeground } from './httpd/httpd.ts';
import { id } from './id.ts';
import { install } from './install.ts';
import { arp } from './network/arp.ts';
import { ifconfig } from './network/ifconfig.ts';
import { ip } from './network/ip.ts';
import { netstat } from './network/netstat.ts';
import { route } from './network/route.ts';
import { sysctl } from './machine/sysctl.ts';
import { lscpu } from './machine/lscpu.ts';
import { service, systemctl } from './machine/systemctl.ts';
import { fuser, lsof } from './processes/lsof.ts';
import { traceroute } from './network/traceroute.ts';
import { findmnt } from './machine/findmnt.ts';
import { flock } from './machine/flock.ts';
import { join } from './join.ts';
import { jq } from './jq.ts';
import { kill } from './processes/kill.ts';
import { busyboxLess } from './less/busybox-less.ts';
import { less } from './less/less.ts';
import { more } from './less/more.ts';
import { ln } from './ln.ts';
import { logname } from './logname.ts';
import { look } from './look.ts';
import { ls } from './ls.ts';
import { make } from './make/make.ts';
import { manOf } from './man.ts';
import { md5sum } from './md5sum.ts';
import { mkdir } from './mkdir.ts';
import { mktemp } from './mktemp.ts';
import { mount } from './mount.ts';
import { mv } from './mv.ts';
import { nano } from './nano.ts';
import { nc } from './nc.ts';
import { chroot } from './namespaces/chroot.ts';
import { lsns } from './namespaces/lsns.ts';
import { nsenter } from './namespaces/nsenter.ts';
import { unshare } from './namespaces/unshare.ts';
import { nice } from './nice.ts';
import { nginxEntrypoint } from './nginx/entrypoint.ts';
import { nginx } from './nginx/nginx.ts';
import { nl } from './nl.ts';
import { node } from './node/node.ts';
import { npm, npx } from './npm.ts';
import { pipProgram } from './python/pip.ts';
import { python } from './python/python.ts';
import { nohup } from './nohup.ts';
import { nproc } from './nproc.ts';
import { numfmt } from './numfmt.ts';
import { nslookup } from './network/nslookup.ts';
import { oldNslookup } from './network/old-nslookup.ts';
import { od } from './od.ts';
import { openssl } from './openssl/openssl.ts';
import { paste } from './paste.ts';
import { diff3 } from './patch/diff3.ts';
import { patch } from './patch/patch.ts';
import { killall, pgrep, pidof, pkill } from './processes/pgrep.ts';
import { ping } from './network/ping.ts';
import { pr } from './pr.ts';
import { printenv } from './printenv.ts';
import { printf } from './printf.ts';
import { pstree } from './processes/pstree.ts';
import { ps } from './processes/ps.ts';
import { pwd } from './pwd.ts';
import { readlink } from './readlink.ts';
import { realpath } from './realpath.ts';
import { redisCli } from './redis/cli.ts';
import { redisServer } from './redis/server.ts';
import { renice } from './processes/renice.ts';
import { rev } from './rev.ts';
import { rm } from './rm.ts';
import { rmdir } from './rmdir.ts';
import { sdiff } from './sdiff.ts';
import { sed } from './sed.ts';
import { seq } from './seq.ts';
import { sha1sum } from './sha1sum.ts';
import { sha224sum } from './sha224sum.ts';
import { sha256sum } from './sha256sum.ts';
import { sha384sum } from './sha384sum.ts';
import { sha512sum } from './sha512sum.ts';
import { busyboxShred, shred } from './shred.ts';
import { shuf } from './shuf.ts';
import { sleep } from './sleep.ts';
import { sort } from './sort.ts';
import { split } from './split.ts';
import { ss } from './network/ss.ts';
import { ssh } from './ssh.ts';
import { stat } from './stat.ts';
import { strings } from './strings.ts';
import { stty } from './stty.ts';
import { su } from './su.ts';
import { sudo } from './sudo.ts';
import { sum } from './sum.ts';
import { sync } from './sync.ts';
import { tac } from './tac.ts';
import { tail } from './tail.ts';
import { tar } from './tar.ts';
import { tee } from './tee.ts';
import { test } from './test.ts';
import { time } from './time.ts';
import { timeout } from './timeout.ts';
import { complain, mainOf, runTool, type Tool } from './tool.ts';
import { top } from './processes/top.ts';
import { touch } from './touch.ts';
import { tr } from './tr.ts';
import { metallbController } from './metallb/controller.ts';
import { metallbSpeaker } from './metallb/speaker.ts';
import { traefik } from './traefik/traefik.ts';
import { treeTool } from './tree.ts';
import { trueTool } from './true.ts';
import { truncate } from './truncate.ts';
import { tsort } from './tsort.ts';
import { tty } from './tty.ts';
import { uname } from './uname.ts';
import { uniq } from './uniq.ts';
import { uptime } from './machine/uptime.ts';
import { vmstat } from './processes/vmstat.ts';
import { vi } from './vi.ts';
import { agnhost } from './agnhost/agnhost.ts';
import { caddy } from './caddy/caddy.ts';
import { absent, notSimulated } from './not-simulated.ts';
import { pause } from './pause.ts';
import { whoamiServer } from './whoami-server.ts';
import { w, who } from './processes/w.ts';
import { watch } from './processes/watch.ts';
import { wc } from './wc.ts';
import { wget } from './wget/wget.ts';
import { which } from './which.ts';
import { whoami } from './whoami.ts';
import { xargs } from './xargs.ts';
import { xxd } from './xxd.ts';
import { xz } from './xz/xz.ts';
import { yes } from './yes.ts';
import { yq } from './yq/yq.ts';
import { busyboxUnzip } from './zip/busybox-unzip.ts';
import { unzip } from './zip/unzip.ts';
import { zip } from './zip/zip.ts';
import { createDb, createUser, dropDb, dropUser } from './sql/admin.ts';
import { pgDump } from './sql/dump.ts';
import { initdbProgram } from './sql/initdb.ts';
import { pgCtl } from './sql/pg-ctl.ts';
import { pgIsReady } from './sql/pg-isready.ts';
import { mariadbHealth, mysqladmin } from './mysql/admin.ts';
import { mysql } from './mysql/client.ts';
import { mysqldump } from './mysql/dump.ts';
import { server } from './mysql/server.ts';
import { postgres } from './sql/server.ts';
import { psql } from './sql/psql.ts';

export const tools: readonly Tool[] = [
  arch, awk, base64, basename, cat, chmod, chown, clear, cmp, cp, curl, cut, date, df, dig, dirname, du, echo, env, falseTool, file, find, free, getent, grep, head, hostname, id, ip, jq, kill, ln, ls, md5sum, mkdir, mount, mktemp, mv, nc, nl, nohup, nproc, nslookup, pgrep, ping, pkill, printenv, printf, ps, pwd,
  readlink, realpath, rev, rm, rmdir, sed, seq, sha1sum, sha256sum, sleep, sort, ss, stat, sync, tac, tail, tee, test, timeout, touch, tr, treeTool, trueTool, tty, uname, uniq, uptime, wc, watch, wget, which, whoami, xargs, yes,
  ed, git, make, ssh, unzip, yq, zip, manOf(() => tools), bc, cal, dc, cksum, expand, expr, factor, fmt, hexdump, install, join, logname, nice, od, sdiff, sha512sum, strings, unexpand, xxd,
  b2sum, base32, bzip2, csplit, diff3, look, numfmt, patch, pr, sha224sum, sha384sum, sum, tsort, xz,
  column, comm, dd, diff, fold, groups, gzip, less, busyboxLess, more, paste, shuf, split, stty, su, sudo, tar, htop, top, truncate, vi, nano, killall, pidof, pstree, renice, vmstat, w, who,
  useradd, usermod, userdel, groupadd, groupmod, groupdel, passwd, chpasswd, debianAdduser, debianDeluser, busyboxAdduser, busyboxAddgroup, busyboxDeluser, busyboxDelgroup,
  chroot, lsns, nsenter, unshare, dmesg, getconf, getopt, hostid, link, mkfifo, mountpoint, setsid, stdbuf, time, tput, umount, unlink, whereis, zgrep, busyboxHttpd, shred, busyboxShred, busyboxUnzip, lscpu, service, systemctl, arp, findmnt, flock, fuser, ifconfig, lsof, netstat, route, sysctl, traceroute, aptMark, last, ldd, prlimit, script, ...absentTools,
];

const names = (tool: Tool): string[] => [tool.name, ...(tool.aliases ?? [])];

/** The commands that a userland has, for its links in /bin. */
export const commandsOf = (flavour: 'gnu' | 'busybox'): string[] => tools.filter((tool) => (tool.only ?? flavour) === flavour).flatMap(names).filter((name) => flavour === 'gnu' || !gnuNames.has(name)).sort();

/** What busybox has, by name. */
let applets: ReadonlyMap<string, Tool> | undefined;

function appletsByName(): Map<string, Tool> {
  const found = new Map<string, Tool>();
  for (const tool of tools) if (tool.only !== 'gnu') for (const name of names(tool)) if (!found.has(name)) found.set(name, tool);
  return found;
}

/** Busybox is one program: what it does depends on the name it is called by. */
function* busybox(p: Process): Blocking<number> {
  const called = (p.argv[0] ?? 'busybox').split('/').pop()!;
  const [name, words] = called === 'busybox' ? [p.argv[1], p.argv.slice(2)] : [called, p.argv.slice(1)];
  const tool = (applets ??= appletsByName()).get(name ?? '');
  if (name === undefined || name === '--help' || name === '--list') {
    yield* p.write(1, name === '--list' ? `${commandsOf('busybox').join('\n')}\n` : `BusyBox v1.37.0 (2024-09-26 21:31:42 UTC) multi-call binary.\n\nCurrently defined functions:\n\t${commandsOf('busybox').join(', ')}\n`);
    return 0;
  }
  if (!tool) {
    // The real one has what its image has a link for.
    const linked = called !== 'busybox' || ['/bin', '/sbin', '/usr/bin', '/usr/sbin'].some((folder) => lookup(p, `${folder}/${name}`));
    yield* complain(p, `${name}: ${linked ? 'not simulated here' : 'applet not found'}`);
    return linked ? 1 : 127;
  }
  return yield* runTool(tool, 'busybox', p, name, words);
}

/** In the order of their names: the page has the list of all twice, and twice the same costs little. */
export const programs: ProgramEntry[] = ([
  ...tools.filter((tool) => tool.only !== 'busybox').flatMap((tool) => names(tool).map((name) => ({ name, main: mainOf(tool, 'gnu') }))),
  { name: 'busybox', main: busybox },
  { name: 'old-nslookup', main: oldNslookup },
  { name: 'node', main: node },
  { name: 'openssl', main: openssl },
  { name: 'hello', main: hello },
  { name: 'nginx', main: nginx },
  { name: 'nginx-entrypoint', main: nginxEntrypoint },
  { name: 'nginx-entrypoint-step', main: mainOf(trueTool, 'gnu') },
  { name: 'htpasswd', main: htpasswd },
  { name: 'httpd', main: httpd },
  { name: 'apachectl', main: apachectl },
  { name: 'httpd-foreground', main: httpdForeground },
  { name: 'redis-entrypoint', main: redisEntrypoint },
  { name: 'node-entrypoint', main: nodeEntrypoint },
  { name: 'postgres-entrypoint', main: postgresEntrypoint },
  { name: 'mysql-entrypoint', main: mysqlEntrypoint },
  { name: 'memcached-entrypoint', main: memcachedEntrypoint },
  { name: 'registry-entrypoint', main: registryEntrypoint },
  { name: 'apk', main: apk },
  { name: 'apt', main: aptGet },
  { name: 'apt-get', main: aptGet },
  { name: 'npm', main: npm },
  { name: 'npx', main: npx },
  { name: 'python3', main: python },
  { name: 'pip', main: pipProgram },
  { name: 'postgres', main: postgres },
  { name: 'initdb', main: initdbProgram },
  { name: 'pg_ctl', main: pgCtl },
  { name: 'pg_isready', main: pgIsReady },
  { name: 'psql', main: psql },
  { name: 'pg_dump', main: pgDump },
  { name: 'createdb', main: createDb },
  { name: 'dropdb', main: dropDb },
  { name: 'createuser', main: createUser },
  { name: 'dropuser', main: dropUser },
  { name: 'mysqld', main: server },
  { name: 'mysql', main: mysql },
  { name: 'mysqladmin', main: mysqladmin },
  { name: 'mysqldump', main: mysqldump },
  { name: 'mariadb-health', main: mariadbHealth },
  { name: 'memcached', main: memcached },
  { name: 'apt-cache', main: aptGet },
  { name: 'dpkg', main: dpkg },
  { name: 'redis-benchmark', main: absent('redis-benchmark') },
  { name: 'redis-server', main: redisServer },
  { name: 'redis-cli', main: redisCli },
  { name: 'agnhost', main: agnhost },
  { name: 'caddy', main: caddy },
  { name: 'curl-entrypoint', main: curlEntrypoint },
  { name: 'hand-over', main: handOverAlone },
  { name: 'metallb-controller', main: metallbController },
  { name: 'metallb-speaker', main: metallbSpeaker },
  { name: 'traefik', main: traefik },
  { name: 'traefik-entrypoint', main: traefikEntrypoint },
  { name: 'php-entrypoint', main: phpEntrypoint },
  { name: 'haproxy-entrypoint', main: haproxyEntrypoint },
  { name: 'pause', main: pause },
  { name: 'whoami-server', main: whoamiServer },
  ...notSimulated,
] satisfies ProgramEntry[]).sort((a, b) => (a.name < b.name ? -1 : 1));
