/** apt-get and apt: update, install, remove, upgrade, clean. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { lookup, makeDirectory, readText, unlink, writeFile } from '../../kernel/files.ts';
import { programNode, type Inode } from '../../kernel/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { reach } from '../reach.ts';
import { complain } from '../tool.ts';
import { installedOf, keep, remember, unneeded } from './installed.ts';
import { queries } from './queries.ts';
import { LEFT_OUT, releaseOf, withNeeds } from './packages.ts';

const LISTS = '/var/lib/apt/lists';
/** Bytes that a mirror and a disk take in a millisecond together. */
const SPEED = 12_000;
/** Files of a slim image, as dpkg counts them. */
const FILES = 6_089;

interface Call {
  p: Process;
  name: string;
  yes: boolean;
  quiet: number;
  names: string[];
  /** Configuration goes too: such names are listed with a mark. */
  purges?: boolean;
}

interface Source {
  host: string;
  uri: string;
  suite: string;
  release: number;
  packages: number;
}

const say = (p: Process, line: string): Blocking<void> => p.write(1, `${line}\n`);

/** 8790 kB, 151 kB, 55.4 kB, 4560 B. */
const size = (bytes: number): string => (bytes < 10_000 ? `${bytes} B` : bytes < 99_950 ? `${(bytes / 1000).toFixed(1)} kB` : bytes < 9_999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

function sourcesOf(p: Process): Source[] {
  const release = lookup(p, '/etc/os-release') ? readText(p, '/etc/os-release') : '';
  const codename = /^VERSION_CODENAME=(.*)$/m.exec(release)?.[1] ?? 'trixie';
  if (/^ID=ubuntu$/m.test(release)) {
    return ['', '-updates', '-security'].map((pocket) => ({ host: pocket === '-security' ? 'security.ubuntu.com' : 'archive.ubuntu.com', uri: `http://${pocket === '-security' ? 'security' : 'archive'}.ubuntu.com/ubuntu`, suite: `${codename}${pocket}`, release: pocket === '' ? 256_000 : 126_000, packages: pocket === '' ? 1_808_000 : 1_400_000 }));
  }
  return [
    { host: 'deb.debian.org', uri: 'http://deb.debian.org/debian', suite: codename, release: 151_000, packages: 8_791_000 },
    { host: 'deb.debian.org', uri: 'http://deb.debian.org/debian', suite: `${codename}-updates`, release: 55_400, packages: 6_924 },
    { host: 'deb.debian.org', uri: 'http://deb.debian.org/debian-security', suite: `${codename}-security`, release: 48_000, packages: 287_000 },
  ];
}

const hasLists = (p: Process): boolean => lookup(p, `${LISTS}/lock`) !== undefined;

function* update({ p, name, quiet }: Call): Blocking<number> {
  const sources = sourcesOf(p), started = p.now;
  const failed: string[] = [];
  let count = 0, bytes = 0;
  const tell = function* (line: string): Blocking<void> {
    if (quiet < 2) yield* say(p, line);
  };
  for (const { host, uri, suite, release } of sources) {
    const reached = yield* reach(p, host, 80, `/${uri.split('/').slice(3).join('/')}/dists/${suite}/InRelease`);
    count++;
    if (reached === 'answers') {
      bytes += release;
      yield* p.sleep(release / SPEED + 40);
      yield* tell(`Get:${count} ${uri} ${suite} InRelease [${size(release)}]`);
      continue;
    }
    const reason = reached === 'no name' ? `Temporary failure resolving '${host}'` : `Could not connect to ${host}:80`;
    failed.push(`W: Failed to fetch ${uri}/dists/${suite}/InRelease  ${reason}`);
    yield* tell(`Err:${count} ${uri} ${suite} InRelease\n  ${reason}`);
  }
  if (failed.length === 0) {
    for (const { uri, suite, packages } of sources) {
      bytes += packages;
      yield* p.sleep(packages / SPEED);
      yield* tell(`Get:${++count} ${uri} ${suite}/main amd64 Packages [${size(packages)}]`);
    }
    const took = Math.max(1, Math.round((p.now - started) / 1000));
    yield* tell(`Fetched ${size(bytes)} in ${took}s (${size(Math.round(bytes / took))}/s)`);
    for (const path of ['/var/lib/apt', LISTS]) if (!lookup(p, path)) makeDirectory(p, path);
    writeFile(p, `${LISTS}/lock`, '');
  }
  yield* tell(`Reading package lists...${done({ p, quiet })}`);
  if (name === 'apt' && failed.length === 0) yield* tell(`Building dependency tree...${done({ p, quiet })}\nReading state information...${done({ p, quiet })}\nAll packages are up to date.`);
  for (const line of failed) yield* complain(p, line);
  if (failed.length > 0) yield* complain(p, 'W: Some index files failed to download. They have been ignored, or old ones used instead.');
  return 0;
}

/** On a terminal what takes a while is told to be done. */
const done = ({ p, quiet }: Pick<Call, 'p' | 'quiet'>): string => (p.files.get(1)?.tty !== undefined && quiet === 0 ? ' Done' : '');

function* heading({ p, quiet }: Call): Blocking<void> {
  if (quiet < 2) yield* say(p, ['Reading package lists', 'Building dependency tree', 'Reading state information'].map((what) => `${what}...${done({ p, quiet })}`).join('\n'));
}

/** Names as apt lists them: indented, at most 79 columns. */
function listed(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of [...names].sort()) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + name.length < 79) lines[lines.length - 1] = `${last} ${name}`;
    else lines.push(`  ${name}`);
  }
  return lines.join('\n');
}

function* agrees({ p, yes }: Call): Blocking<boolean> {
  if (yes) return true;
  yield* p.write(1, 'Do you want to continue? [Y/n] ');
  const answer = decode(yield* p.read(0));
  if (answer !== '' && /^(y(es)?)?$/i.test(answer.trim())) return true;
  yield* say(p, 'Abort.');
  return false;
}

function* install(call: Call): Blocking<number> {
  const { p, quiet } = call;
  yield* heading(call);
  const installed = installedOf(p);
  const names = call.names.map((name) => name.replace(/[=/].*$/, ''));
  const unknown = names.filter((name) => !installed.has(name) && !(hasLists(p) && (releaseOf(p).packages[name] || LEFT_OUT.has(name))));
  if (unknown.length > 0) {
    for (const name of unknown) yield* complain(p, `E: Unable to locate package ${name}`);
    return 100;
  }
  const left = names.filter((name) => LEFT_OUT.has(name) && !releaseOf(p).packages[name]);
  if (left.length > 0) {
    yield* complain(p, `${call.name}: not simulated here: ${left.join(', ')}`);
    return 100;
  }
  for (const name of names) if (installed.has(name)) yield* say(p, `${name} is already the newest version (${installed.get(name)}).`);
  const wanted = withNeeds(names, releaseOf(p).packages).filter((name) => !installed.has(name));
  const more = wanted.filter((name) => !names.includes(name));
  if (quiet < 2 && more.length > 0) yield* say(p, `The following additional packages will be installed:\n${listed(more)}`);
  if (quiet < 2 && wanted.length > 0) yield* say(p, `The following NEW packages will be installed:\n${listed(wanted)}`);
  if (quiet < 2) yield* say(p, `0 upgraded, ${wanted.length} newly installed, 0 to remove and 0 not upgraded.`);
  if (wanted.length === 0) return 0;
  const archives = wanted.reduce((sum, name) => sum + releaseOf(p).packages[name]!.archive, 0), disk = wanted.reduce((sum, name) => sum + releaseOf(p).packages[name]!.installed, 0);
  if (quiet < 2) yield* say(p, `Need to get ${size(archives)} of archives.\nAfter this operation, ${size(disk * 1024)} of additional disk space will be used.`);
  if (more.length > 0 && !(yield* agrees(call))) return 1;
  if (!(yield* download(call, wanted, archives))) return 100;
  yield* unpack(call, wanted, installed);
  remember(p, more, names);
  return 0;
}

function* download({ p, quiet }: Call, wanted: readonly string[], bytes: number): Blocking<boolean> {
  const sources = sourcesOf(p), [source] = sources, started = p.now;
  const reached = yield* reach(p, source!.host, 80, '/');
  for (const [index, name] of wanted.entries()) {
    const { version, archive, security } = releaseOf(p).packages[name]!, from = security ? sources[2]! : source!;
    if (reached !== 'answers') {
      const reason = reached === 'no name' ? `Temporary failure resolving '${source!.host}'` : `Could not connect to ${source!.host}:80`;
      yield* say(p, `Err:${index + 1} ${from.uri} ${from.suite}/main amd64 ${name} amd64 ${version}\n  ${reason}`);
      continue;
    }
    yield* p.sleep(archive / SPEED);
    if (quiet < 2) yield* say(p, `Get:${index + 1} ${from.uri} ${from.suite}/main amd64 ${name} amd64 ${version} [${size(archive)}]`);
  }
  if (reached !== 'answers') {
    yield* complain(p, 'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?');
    return false;
  }
  const took = (p.now - started) / 1000;
  if (quiet < 2) yield* say(p, `Fetched ${size(bytes)} in ${Math.floor(took)}s (${size(Math.round(bytes / Math.max(0.1, took)))}/s)`);
  return true;
}

/** Since apt 3.0 the questions of packages are looked at without apt-utils: which ways to ask do not work is told. */
function frontends(p: Process, packages: number): string {
  const lines = (name: string, why: string): string[] => [`debconf: unable to initialize frontend: ${name}`, `debconf: (${why})`];
  const dialog = p.env.get('TERM') === undefined ? 'TERM is not set, so the dialog frontend is not usable.' : 'No usable dialog-like program is installed, so the dialog based frontend cannot be used. at /usr/share/perl5/Debconf/FrontEnd/Dialog.pm line 79.';
  const asks = p.files.get(0)?.tty !== undefined && p.files.get(1)?.tty !== undefined;
  return [...lines('Dialog', dialog), 'debconf: falling back to frontend: Readline', ...lines('Readline', `Can't locate Term/ReadLine.pm in @INC (you may need to install the Term::ReadLine module) (@INC entries checked: /etc/perl /usr/local/lib/x86_64-linux-gnu/perl/5.40.1 /usr/local/share/perl/5.40.1 /usr/lib/x86_64-linux-gnu/perl5/5.40 /usr/share/perl5 /usr/lib/x86_64-linux-gnu/perl-base /usr/lib/x86_64-linux-gnu/perl/5.40 /usr/share/perl/5.40 /usr/local/lib/site_perl) at /usr/share/perl5/Debconf/FrontEnd/Readline.pm line 8, <STDIN> line ${packages}.`), 'debconf: falling back to frontend: Teletype', ...(asks ? [] : [...lines('Teletype', 'This frontend requires a controlling tty.'), 'debconf: falling back to frontend: Noninteractive'])].join('\n');
}

const READING = `(Reading database ... ${FILES} files and directories currently installed.)`;
const librariesChanged = (p: Process): string => `Processing triggers for libc-bin (${releaseOf(p).libc}) ...`;
/** From so many archives on they are handed to dpkg in a folder, with numbers. */
const NUMBERED = 5;

const isLibrary = (name: string): boolean => /^lib|-libs$/.test(name);

/** Packages that may be there for several architectures at once are shown with theirs. */
const shownName = (name: string): string => (isLibrary(name) ? `${name}:amd64` : name);

function* unpack({ p }: Call, wanted: readonly string[], installed: Map<string, string>): Blocking<void> {
  if (p.env.get('DEBIAN_FRONTEND') !== 'noninteractive') yield* complain(p, releaseOf(p).apt.startsWith('2') ? 'debconf: delaying package configuration, since apt-utils is not installed' : frontends(p, wanted.length));
  for (const [index, name] of wanted.entries()) {
    const { version, installed: kilobytes, programs = {} } = releaseOf(p).packages[name]!;
    yield* say(p, `Selecting previously unselected package ${shownName(name)}.`);
    if (index === 0) yield* say(p, READING);
    yield* say(p, `Preparing to unpack .../${wanted.length >= NUMBERED ? `${String(index).padStart(String(wanted.length - 1).length, '0')}-` : ''}${name}_${version.replace(':', '%3a')}_amd64.deb ...`);
    yield* say(p, `Unpacking ${shownName(name)} (${version}) ...`);
    yield* p.sleep(20 + kilobytes / 40);
    const paths = Object.entries(programs);
    for (const [path, program] of paths) place(p, path, programNode(program, Math.round((kilobytes * 1000) / paths.length)));
  }
  for (const name of wanted) {
    yield* p.sleep(10);
    yield* say(p, `Setting up ${shownName(name)} (${releaseOf(p).packages[name]!.version}) ...`);
    installed.set(name, releaseOf(p).packages[name]!.version);
  }
  keep(p, installed);
  if (wanted.some(isLibrary)) yield* say(p, librariesChanged(p));
}

/** Puts a node where the process sees `path`. */
function place(p: Process, path: string, node: Inode): void {
  const located = p.ns.mounts.locate(path, '/');
  located.mount.fileSystem.put(located.path, { ...node, mtime: p.now }, p.now);
}

function* remove(call: Call): Blocking<number> {
  const { p } = call;
  yield* heading(call);
  const installed = installedOf(p);
  const gone = call.names.filter((name) => installed.has(name));
  for (const name of call.names) if (!installed.has(name)) {
    if (releaseOf(p).packages[name] || LEFT_OUT.has(name)) yield* say(p, `Package '${name}' is not installed, so not removed`);
    else {
      yield* complain(p, `E: Unable to locate package ${name}`);
      return 100;
    }
  }
  const left = new Map([...installed].filter(([name]) => !gone.includes(name))), idle = unneeded(p, left);
  if (idle.length > 0) yield* say(p, `The following package${idle.length === 1 ? ' was' : 's were'} automatically installed and ${idle.length === 1 ? 'is' : 'are'} no longer required:\n${listed(idle)}\nUse 'apt autoremove' to remove ${idle.length === 1 ? 'it' : 'them'}.`);
  return yield* takeAway(call, gone, installed);
}

function* takeAway(call: Call, gone: readonly string[], installed: Map<string, string>): Blocking<number> {
  const { p } = call;
  if (gone.length > 0) yield* say(p, `The following packages will be REMOVED:\n${listed(gone.map((name) => (call.purges ? `${name}*` : name)))}`);
  yield* say(p, `0 upgraded, 0 newly installed, ${gone.length} to remove and 0 not upgraded.`);
  if (gone.length === 0) return 0;
  yield* say(p, `After this operation, ${size(gone.reduce((sum, name) => sum + releaseOf(p).packages[name]!.installed, 0) * 1024)} disk space will be freed.`);
  if (!(yield* agrees(call))) return 1;
  yield* say(p, READING);
  for (const name of gone) {
    yield* say(p, `Removing ${shownName(name)} (${installed.get(name)}) ...`);
    for (const path of Object.keys(releaseOf(p).packages[name]!.programs ?? {})) if (lookup(p, path)) unlink(p, path);
    installed.delete(name);
  }
  keep(p, installed);
  remember(p, [], gone);
  if (gone.some(isLibrary)) yield* say(p, librariesChanged(p));
  return 0;
}

function* upgrade(call: Call): Blocking<number> {
  yield* heading(call);
  yield* say(call.p, `Calculating upgrade...${done(call)}\n0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.`);
  return 0;
}

const commands: Record<string, (call: Call) => Blocking<number>> = {
  update, install, remove, purge: (call) => remove({ ...call, purges: true }), upgrade, 'dist-upgrade': upgrade, 'full-upgrade': upgrade,
  *clean() {
    return 0;
  },
  *autoclean() {
    return 0;
  },
  *autoremove(call) {
    yield* heading(call);
    const installed = installedOf(call.p);
    return yield* takeAway(call, unneeded(call.p, installed).filter((name) => releaseOf(call.p).packages[name]), installed);
  },
};

export function* aptGet(p: Process): Blocking<number> {
  const name = p.argv[0]!.split('/').pop()!;
  const words = p.argv.slice(1), operands = words.filter((word) => !word.startsWith('-'));
  const quiet = words.some((word) => /^-\w*qq/.test(word)) ? 2 : words.some((word) => /^(-\w*q|--quiet)/.test(word)) ? 1 : 0;
  if (words.includes('--version') || words.includes('-v')) {
    yield* say(p, `apt ${releaseOf(p).apt} (amd64)`);
    return 0;
  }
  const [command, ...names] = operands;
  const run = command === undefined ? undefined : commands[command];
  if (name === 'apt' && p.files.get(1)?.tty === undefined) yield* complain(p, '\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n');
  const query = command !== undefined && (name === 'apt' || name === 'apt-cache') ? queries[command] : undefined;
  if (query) {
    if (/^VERSION_CODENAME=bookworm$/m.test(lookup(p, '/etc/os-release') ? readText(p, '/etc/os-release') : '')) return yield* query({ p, name, words, names, fetched: hasLists(p) });
    yield* complain(p, `${name}: the packages of this release are not listed here`);
    return 1;
  }
  if (!run || name === 'apt-cache') {
    if (command === undefined) {
      yield* say(p, `apt ${releaseOf(p).apt} (amd64)\nUsage: ${name} [options] command`);
      return 1;
    }
    yield* complain(p, `E: Invalid operation ${command}`);
    return 100;
  }
  if (p.uid !== 0 && command !== 'clean') {
    yield* complain(p, command === 'update' ? `E: Could not open lock file ${LISTS}/lock - open (13: Permission denied)\nE: Unable to lock directory ${LISTS}/` : 'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)\nE: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?');
    return 100;
  }
  return yield* run({ p, name, quiet, names, yes: words.some((word) => /^-\w*y/.test(word) || word === '--yes' || word === '--assume-yes') || quiet === 2 });
}
