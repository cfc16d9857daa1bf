/** dpkg: what is installed. Packages themselves are not unpacked here. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import type { Main, Process } from '../../kernel/process.ts';
import { shellPattern } from '../pattern.ts';
import { complain } from '../tool.ts';
import { heldOf, packagesOf, type Installed } from './installed.ts';
import { releaseOf } from './packages.ts';

const HELP = `
Type dpkg --help for help about installing and deinstalling packages [*];
Use 'apt' or 'aptitude' for user-friendly package management;
Type dpkg -Dhelp for a list of dpkg debug flag values;
Type dpkg --force-help for a list of forcing options;
Type dpkg-deb --help for help about manipulating *.deb files;

Options marked [*] produce a lot of output - pipe it through 'less' or 'more' !`;

const say = (p: Process, text: string): Blocking<void> => p.write(1, `${text}\n`);

const shownName = ({ name, architecture }: Installed): string => (architecture === 'same' ? `${name}:amd64` : name);
const shownArchitecture = ({ architecture }: Installed): string => (architecture === 'all' ? 'all' : 'amd64');

function* list(p: Process, names: readonly string[]): Blocking<number> {
  const all = packagesOf(p), held = heldOf(p), patterns = names.map((name) => ({ name, pattern: shellPattern(name) }));
  const rows = all.filter((one) => patterns.length === 0 || patterns.some(({ pattern }) => pattern.test(one.name) || pattern.test(shownName(one))));
  let status = 0;
  if (rows.length > 0) {
    const width = (least: number, text: (one: Installed) => string): number => Math.max(least, ...rows.map((one) => text(one).length));
    const widths = [width(14, shownName), width(12, ({ version }) => version), width(12, shownArchitecture)] as const, told = width(33, ({ summary }) => summary);
    const room = p.files.get(1)?.tty?.columns, last = room === undefined ? told : Math.max(10, Math.min(told, room - 7 - widths[0] - widths[1] - widths[2]));
    const line = (cells: readonly string[]): string => `${cells.slice(0, 3).map((cell, i) => cell.padEnd(widths[i]!)).join(' ')} ${cells[3]!.slice(0, last)}`;
    yield* say(p, `Desired=Unknown/Install/Remove/Purge/Hold\n| Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend\n|/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)\n||/ ${line(['Name', 'Version', 'Architecture', 'Description'])}`);
    yield* say(p, `+++-${[...widths, last].map((size) => '='.repeat(size)).join('-')}`);
    yield* p.write(1, rows.map((one) => `${held.has(one.name) ? 'h' : 'i'}i  ${line([shownName(one), one.version, shownArchitecture(one), one.summary])}\n`).join(''));
  }
  for (const { name, pattern } of patterns) {
    if (all.some((one) => pattern.test(one.name) || pattern.test(shownName(one)))) continue;
    yield* complain(p, `dpkg-query: no packages found matching ${name}`);
    status = 1;
  }
  return status;
}

function* showStatus(p: Process, names: readonly string[]): Blocking<number> {
  let status = 0;
  for (const [i, name] of names.entries()) {
    const found = packagesOf(p).find((one) => one.name === name || shownName(one) === name);
    if (found) yield* p.write(1, `${i > 0 ? '\n' : ''}Package: ${found.name}\nStatus: ${heldOf(p).has(found.name) ? 'hold' : 'install'} ok installed\nInstalled-Size: ${found.size}\nArchitecture: ${shownArchitecture(found)}\n${found.architecture === 'same' ? 'Multi-Arch: same\n' : ''}Version: ${found.version}\nDescription: ${found.summary}\n`);
    else {
      yield* complain(p, `dpkg-query: package '${name}' is not installed and no information is available`);
      status = 1;
    }
  }
  if (status !== 0) yield* complain(p, 'Use dpkg --info (= dpkg-deb --info) to examine archive files.');
  return status;
}

function* files(p: Process, names: readonly string[]): Blocking<number> {
  for (const name of names) {
    if (!packagesOf(p).some((one) => one.name === name)) {
      yield* complain(p, `dpkg-query: package '${name}' is not installed\nUse dpkg --contents (= dpkg-deb --contents) to list archive files contents.`);
      return 1;
    }
    const paths = Object.keys(releaseOf(p).packages[name]?.programs ?? {}).filter((path) => lookup(p, path));
    if (paths.length === 0) {
      yield* complain(p, `dpkg: which files belong to ${name} is not simulated here`);
      return 1;
    }
    yield* say(p, ['/.', '/usr', '/usr/bin', ...paths].join('\n'));
  }
  return 0;
}

/** Which packages a path is of, by a part of it or a pattern. */
function* search(p: Process, words: readonly string[]): Blocking<number> {
  if (words.length === 0) {
    yield* complain(p, 'dpkg-query: error: --search needs at least one file name pattern argument\n\nUse --help for help about querying packages.');
    return 2;
  }
  const installed = new Set(packagesOf(p).map(({ name }) => name)), programs = Object.entries(releaseOf(p).packages).flatMap(([name, one]) => (installed.has(name) ? Object.keys(one.programs ?? {}).map((path) => ({ name, path })) : []));
  let status = 0;
  for (const word of words) {
    const pattern = /^[/*?[]/.test(word) ? word : `*${word}*`, matches = shellPattern(pattern), found = programs.filter(({ path }) => matches.test(path));
    if (found.length > 0) yield* p.write(1, found.map(({ name, path }) => `${name}: ${path}\n`).join(''));
    else {
      yield* complain(p, lookup(p, word) ? `dpkg: which package ${word} belongs to is not simulated here` : `dpkg-query: no path found matching pattern ${pattern}`);
      status = 1;
    }
  }
  return status;
}

export const dpkg: Main = function* (p) {
  const [option, ...words] = p.argv.slice(1);
  switch (option) {
    case undefined:
      yield* complain(p, `dpkg: error: need an action option\n${HELP}`);
      return 2;
    case '-l': case '--list': return yield* list(p, words);
    case '-s': case '--status':
      if (words.length > 0) return yield* showStatus(p, words);
      yield* complain(p, 'dpkg-query: error: --status needs a valid package name but \'\' is not: illegal package name in specifier \'\': must not be empty\n\nUse --help for help about querying packages.');
      return 2;
    case '-L': case '--listfiles': return yield* files(p, words);
    case '-S': case '--search': return yield* search(p, words);
    case '--print-architecture':
      yield* say(p, 'amd64');
      return 0;
    case '--version':
      yield* say(p, "Debian 'dpkg' package management program version 1.21.22 (amd64).");
      return 0;
    case '-i': case '--install':
      yield* complain(p, words[0] !== undefined && lookup(p, words[0]) ? 'dpkg: packages are not unpacked here' : `dpkg: error: cannot access archive '${words[0]}': No such file or directory`);
      return words[0] !== undefined && lookup(p, words[0]) ? 1 : 2;
    case '-r': case '-P': case '--remove': case '--purge':
      for (const name of words) yield* complain(p, packagesOf(p).some((one) => one.name === name) ? `dpkg: removing is not simulated here: apt-get remove ${name} is` : `dpkg: warning: ignoring request to remove ${name} which isn't installed`);
      return packagesOf(p).some((one) => words.includes(one.name)) ? 1 : 0;
    default:
      yield* complain(p, `dpkg: error: ${option.startsWith('-') ? `unknown option ${option}` : 'need an action option'}\n${HELP}`);
      return 2;
  }
};
