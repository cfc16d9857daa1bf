/** The image's /docker-entrypoint.sh: runs the steps of /docker-entrypoint.d, says what it does, becomes the command. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readDirectory, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

const NAME = '/docker-entrypoint.sh';
const STEPS = '/docker-entrypoint.d';
const SITE = '/etc/nginx/conf.d/default.conf';
const TEMPLATES = '/etc/nginx/templates';

/**
 * What the script runs, in its order: each is a process that comes and goes before the server starts, whose workers therefore
 * have the numbers that everybody knows (29 in Debian, 30 in Alpine, where the checksum is cut out twice).
 */
const RUN = {
  looking: ['find', 'read', 'find', 'sort', 'while'],
  step: ['sh', 'basename'],
  modifying: ['touch', 'grep'],
  checksum: { debian: ['$()', 'dpkg-query', 'grep', 'cut', 'echo', 'md5sum'], alpine: ['$()', 'apk', 'grep', 'cut', 'cut', 'echo', 'sha1sum'] },
  enabling: ['sed'],
  environment: ['$()', 'awk'],
};

function ran(p: Process, commands: readonly string[]): void {
  p.ns.pids.last += commands.length;
}

export function* nginxEntrypoint(p: Process): Blocking<number> {
  const command = p.argv.slice(1);
  if (/^nginx(-debug)?$/.test(command[0] ?? '')) yield* configure(p);
  if (command.length === 0) return 0;
  try {
    return yield* p.exec(command);
  } catch (error) {
    if (!(error instanceof Errno) || (error.code !== 'ENOENT' && error.code !== 'EACCES')) throw error;
    yield* p.write(2, error.code === 'ENOENT' ? `${NAME}: 47: exec: ${command[0]}: not found\n` : `${NAME}: 47: exec: ${command[0]}: Permission denied\n`);
    return error.code === 'ENOENT' ? 127 : 126;
  }
}

function* configure(p: Process): Blocking<void> {
  const say = (words: string): Blocking<void> => p.write(1, `${words}\n`);
  const quiet = p.env.get('NGINX_ENTRYPOINT_QUIET_LOGS') !== undefined;
  const steps = lookup(p, STEPS)?.kind === 'directory' ? readDirectory(p, STEPS).filter((name) => /\.(sh|envsh)$/.test(name)) : [];
  const log = function* (words: string): Blocking<void> {
    if (!quiet) yield* say(words);
  };
  if (steps.length === 0) return yield* log(`${NAME}: No files found in ${STEPS}/, skipping configuration`);
  ran(p, RUN.looking);
  yield* log(`${NAME}: ${STEPS}/ is not empty, will attempt to perform configuration`);
  yield* log(`${NAME}: Looking for shell scripts in ${STEPS}/`);
  for (const name of steps) {
    yield* p.sleep(3);
    yield* log(`${NAME}: ${name.endsWith('.envsh') ? 'Sourcing' : 'Launching'} ${STEPS}/${name}`);
    if (/^(10|20|30)-/.test(name)) ran(p, RUN.step);
    if (name.startsWith('10-')) yield* listenOnIpv6(p, name, log);
    else if (name.startsWith('20-')) yield* fillTemplates(p, name, log);
    else if (!/^(15|30)-/.test(name)) yield* p.wait(p.spawn({ argv: ['sh', `${STEPS}/${name}`] }));
  }
  yield* log(`${NAME}: Configuration complete; ready for start up`);
}

function* listenOnIpv6(p: Process, name: string, log: (words: string) => Blocking<void>): Blocking<void> {
  if (lookup(p, SITE)?.kind !== 'file') return yield* log(`${name}: info: ${SITE.slice(1)} is not a file or does not exist`);
  ran(p, RUN.modifying);
  const text = readText(p, SITE);
  if (/listen\s+\[::\]:80;/.test(text)) return yield* log(`${name}: info: IPv6 listen already enabled`);
  yield* log(`${name}: info: Getting the checksum of ${SITE}`);
  ran(p, lookup(p, '/etc/alpine-release') ? RUN.checksum.alpine : RUN.checksum.debian);
  // The packaged file is the one that still has its distance between `listen` and the port.
  if (!/^ {4}listen {7}80;$/m.test(text)) return yield* log(`${name}: info: ${SITE} differs from the packaged version`);
  try {
    ran(p, RUN.enabling);
    writeFile(p, SITE, text.replace(/^( {4}listen {7}80;)$/m, '$1\n    listen  [::]:80;'));
    yield* log(`${name}: info: Enabled listen on IPv6 in ${SITE}`);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* log(`${name}: info: can not modify ${SITE} (read-only file system?)`);
  }
}

function* fillTemplates(p: Process, name: string, log: (words: string) => Blocking<void>): Blocking<void> {
  ran(p, RUN.environment);
  if (lookup(p, TEMPLATES)?.kind !== 'directory') return;
  for (const file of readDirectory(p, TEMPLATES).filter((one) => one.endsWith('.template'))) {
    const target = `/etc/nginx/conf.d/${file.replace(/\.template$/, '')}`;
    yield* log(`${name}: Running envsubst on ${TEMPLATES}/${file} to ${target}`);
    writeFile(p, target, readText(p, `${TEMPLATES}/${file}`).replace(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced: string | undefined, bare: string | undefined) => p.env.get((braced ?? bare)!) ?? whole));
  }
}
