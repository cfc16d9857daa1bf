/** Which packages are on a machine: those of its image, and those that apt has brought since. */
import { lookup, makeDirectory, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { BASE_PACKAGES, SUMMARIES, type Listed } from './listed-packages.ts';
import { releaseOf, withNeeds } from './packages.ts';

export const STATUS = '/var/lib/dpkg/status';

export type Installed = Listed;

/** Docker's own packages come with its programs. */
const DOCKER = [['containerd.io', '2.4.1-1~debian.12~bookworm', 'An open and reliable container runtime'], ['docker-buildx-plugin', '0.36.1-1~debian.12~bookworm', 'Docker Buildx plugin extends build capabilities with BuildKit.'], ['docker-ce', '5:29.7.2-1~debian.12~bookworm', 'Docker: the open-source application container engine'], ['docker-ce-cli', '5:29.7.2-1~debian.12~bookworm', 'Docker CLI: the open-source application container engine'], ['docker-compose-plugin', '5.5.0-1~debian.12~bookworm', 'Docker Compose (V2) plugin for the Docker CLI.']] as const;

const withDocker = (p: Process): boolean => lookup(p, '/usr/bin/docker') !== undefined && lookup(p, '/usr/bin/dpkg') !== undefined;

/** Packages all of whose programs are there were installed with the machine, and what they need with them. */
function found(p: Process): [string, string][] {
  const { packages } = releaseOf(p);
  return withNeeds(Object.entries(packages).flatMap(([name, { programs }]) => (programs && Object.keys(programs).every((path) => lookup(p, path)) ? [name] : [])), packages).map((name) => [name, packages[name]?.version ?? '']);
}

/** Names and versions of what was installed beyond the image. */
export const installedOf = (p: Process): Map<string, string> => new Map([...found(p), ...(lookup(p, STATUS) ? readText(p, STATUS) : '').split('\n\n').flatMap((block): [string, string][] => {
  const name = /^Package: (.*)$/m.exec(block)?.[1], version = /^Version: (.*)$/m.exec(block)?.[1];
  return name && version ? [[name, version]] : [];
})]);

/** Packages that are to stay at the version they have. */
export const heldOf = (p: Process): Set<string> => new Set((lookup(p, STATUS) ? readText(p, STATUS) : '').split('\n\n').flatMap((block) => (/^Status: hold /m.test(block) ? [/^Package: (.*)$/m.exec(block)?.[1] ?? ''] : [])));

/** The status of a package of the image is written down where it is no longer the usual one. */
export function hold(p: Process, name: string, isHeld: boolean): void {
  const installed = installedOf(p), own = packagesOf(p).find((one) => one.name === name);
  if (own && !installed.has(name)) installed.set(name, own.version);
  keep(p, installed);
  writeFile(p, STATUS, readText(p, STATUS).replace(new RegExp(`(^Package: ${name.replace(/[.+]/g, '\\$&')}\nStatus: )\\w+`, 'm'), `$1${isHeld ? 'hold' : 'install'}`));
}

export function keep(p: Process, installed: ReadonlyMap<string, string>): void {
  if (!lookup(p, '/var/lib/dpkg')) makeDirectory(p, '/var/lib/dpkg');
  const held = heldOf(p);
  writeFile(p, STATUS, [...installed].map(([name, version]) => `Package: ${name}\nStatus: ${held.has(name) ? 'hold' : 'install'} ok installed\nArchitecture: amd64\nVersion: ${version}\n`).join('\n'));
}

/** All of them, by name. */
export function packagesOf(p: Process): readonly Installed[] {
  const more = [...installedOf(p)].map(([name, version]): Installed => ({ name, version, architecture: name.startsWith('lib') ? 'same' : 'amd64', size: releaseOf(p).packages[name]?.installed ?? 0, summary: SUMMARIES.get(name)?.summary ?? '' }));
  const docker = withDocker(p) ? DOCKER.map(([name, version, summary]): Installed => ({ name, version, architecture: 'amd64', size: 0, summary })) : [];
  return [...docker, ...BASE_PACKAGES.filter(({ name }) => !more.some((one) => one.name === name)), ...more].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Which packages came because others need them. */
const STATES = '/var/lib/apt/extended_states';

export const automatic = (p: Process): Set<string> => new Set((lookup(p, STATES) ? readText(p, STATES) : '').split('\n\n').flatMap((block) => (/^Auto-Installed: 1$/m.test(block) ? [/^Package: (.*)$/m.exec(block)?.[1] ?? ''] : [])));

/** Some came by themselves, others because they were asked for. */
export function remember(p: Process, byThemselves: readonly string[], asked: readonly string[]): void {
  const names = automatic(p);
  for (const name of byThemselves) names.add(name);
  for (const name of asked) names.delete(name);
  if (!lookup(p, '/var/lib/apt')) makeDirectory(p, '/var/lib/apt');
  if (names.size > 0 || lookup(p, STATES)) writeFile(p, STATES, [...names].map((name) => `Package: ${name}\nArchitecture: amd64\nAuto-Installed: 1\n`).join('\n'));
}

/** Packages that came because of others, and that none of the rest needs. */
export function unneeded(p: Process, installed: ReadonlyMap<string, string>): string[] {
  const byThemselves = automatic(p), needed = new Set(withNeeds([...installed.keys()].filter((name) => !byThemselves.has(name)), releaseOf(p).packages));
  return [...installed.keys()].filter((name) => byThemselves.has(name) && !needed.has(name));
}
