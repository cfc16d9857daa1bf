/** apt list, search, show and policy: what there is, and what is installed of it. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { shellPattern } from '../pattern.ts';
import { complain } from '../tool.ts';
import { packagesOf, type Installed } from './installed.ts';
import { SUMMARIES } from './listed-packages.ts';
import { releaseOf } from './packages.ts';

export interface Query {
  p: Process;
  name: string;
  words: readonly string[];
  names: readonly string[];
  /** Whether package lists have been fetched. */
  fetched: boolean;
}

interface Known extends Installed {
  isInstalled: boolean;
}

/** What is installed, and what can be had. */
function known({ p, fetched }: Query): Known[] {
  const here = packagesOf(p).map((one) => ({ ...one, isInstalled: true }));
  const there = fetched ? [...SUMMARIES].filter(([name]) => !here.some((one) => one.name === name)).map(([name, { version, summary }]): Known => ({ name, version: releaseOf(p).packages[name]?.version ?? version, architecture: 'amd64', size: releaseOf(p).packages[name]?.installed ?? 0, summary, isInstalled: false })) : [];
  return [...here, ...there].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const archive = (version: string): string => (/deb12u/.test(version) ? 'oldstable-security' : 'oldstable');

/** `curl/oldstable-security,now 7.88.1-10+deb12u14 amd64 [installed]` */
function row({ name, version, architecture, isInstalled }: Known, fetched: boolean): string {
  const kind = architecture === 'all' ? 'all' : 'amd64';
  if (!fetched) return `${name}/now ${version} ${kind} [installed,local]`;
  return `${name}/${archive(version)}${isInstalled ? ',now' : ''} ${version} ${kind}${isInstalled ? ' [installed]' : ''}`;
}

function* list(query: Query): Blocking<number> {
  const { p, words, names, fetched } = query, patterns = names.map((name) => shellPattern(name));
  const isOnly = words.some((word) => word === '--installed' || word === '-i'), upgradable = words.some((word) => word === '--upgradable' || word === '-u');
  const rows = upgradable ? [] : known(query).filter((one) => (!isOnly || one.isInstalled) && (patterns.length === 0 || patterns.some((pattern) => pattern.test(one.name))));
  yield* p.write(1, `Listing...\n${rows.map((one) => `${row(one, fetched)}\n`).join('')}`);
  return 0;
}

function* search(query: Query): Blocking<number> {
  const { p, name, names, fetched } = query;
  if (names.length === 0) {
    yield* complain(p, 'E: You must give at least one search pattern');
    return 100;
  }
  const patterns = names.map((text) => new RegExp(text, 'i')), rows = known(query).filter((one) => patterns.every((pattern) => pattern.test(one.name) || pattern.test(one.summary)));
  if (name === 'apt-cache') yield* p.write(1, rows.map((one) => `${one.name} - ${one.summary}\n`).join(''));
  else yield* p.write(1, `Sorting...\nFull Text Search...\n${rows.map((one) => `${row(one, fetched)}\n  ${one.summary}\n\n`).join('')}`);
  return 0;
}

const size = (kilobytes: number): string => (kilobytes < 10_000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1)} MB`);

function* show(query: Query): Blocking<number> {
  const { p, name, names } = query;
  let status = 0;
  for (const asked of names) {
    const found = known(query).find((one) => one.name === asked);
    if (!found) {
      yield* complain(p, `${name === 'apt' && names.length > 1 ? `N: Unable to locate package ${asked}\n` : ''}E: No packages found`);
      status = 100;
      continue;
    }
    const deb = releaseOf(p).packages[asked];
    yield* p.write(1, `Package: ${asked}\nVersion: ${found.version}\n${deb?.depends ? `Depends: ${deb.depends.join(', ')}\n` : ''}Installed-Size: ${name === 'apt' ? size(found.size) : found.size}\n${deb ? `Download-Size: ${size(Math.round(deb.archive / 1000))}\n` : ''}Description: ${found.summary}\n\n`);
  }
  return status;
}

function* policy(query: Query): Blocking<number> {
  const { p, names, fetched } = query;
  for (const name of names) {
    const found = known(query).find((one) => one.name === name);
    if (!found) {
      yield* complain(p, `N: Unable to locate package ${name}`);
      continue;
    }
    const source = /deb12u/.test(found.version) ? 'debian-security bookworm-security' : 'debian bookworm';
    yield* p.write(1, `${name}:\n  Installed: ${found.isInstalled ? found.version : '(none)'}\n  Candidate: ${found.version}\n  Version table:\n ${found.isInstalled ? '***' : '   '} ${found.version} ${fetched ? '500' : '100'}\n${fetched ? `        500 http://deb.debian.org/${source}/main amd64 Packages\n` : ''}${found.isInstalled ? '        100 /var/lib/dpkg/status\n' : ''}`);
  }
  return 0;
}

export const queries: Readonly<Record<string, (query: Query) => Blocking<number>>> = { list, search, show, policy };
