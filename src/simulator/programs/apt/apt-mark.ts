/** apt-mark: which packages came by themselves, and which are held at the version they have. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { complain, type Tool } from '../tool.ts';
import { automatic, heldOf, hold, packagesOf, remember } from './installed.ts';
import { releaseOf } from './packages.ts';

const USAGE = `Usage: apt-mark [options] {auto|manual} pkg1 [pkg2 ...]

apt-mark is a simple command line interface for marking packages
as manually or automatically installed. It can also be used to
manipulate the dpkg(1) selection states of packages, and to list
all packages with or without a certain marking.

Most used commands:
  auto - Mark the given packages as automatically installed
  manual - Mark the given packages as manually installed
  minimize-manual - Mark all dependencies of meta packages as automatically installed.
  hold - Mark a package as held back
  unhold - Unset a package set as held back
  showauto - Print the list of automatically installed packages
  showmanual - Print the list of manually installed packages
  showhold - Print the list of packages on hold

See apt-mark(8) for more information about the available commands.
Configuration options and syntax is detailed in apt.conf(5).
Information about how to configure sources can be found in sources.list(5).
Package and version choices can be expressed via apt_preferences(5).
Security details are available in apt-secure(8).
`;

type Marking = (p: Process, name: string) => string;

const MARKINGS: Readonly<Record<string, Marking>> = {
  auto: (p, name) => {
    if (automatic(p).has(name)) return `${name} was already set to automatically installed.`;
    remember(p, [name], []);
    return `${name} set to automatically installed.`;
  },
  manual: (p, name) => {
    if (!automatic(p).has(name)) return `${name} was already set to manually installed.`;
    remember(p, [], [name]);
    return `${name} set to manually installed.`;
  },
  hold: (p, name) => {
    if (heldOf(p).has(name)) return `${name} was already set on hold.`;
    hold(p, name, true);
    return `${name} set on hold.`;
  },
  unhold: (p, name) => {
    if (!heldOf(p).has(name)) return `${name} was already not on hold.`;
    hold(p, name, false);
    return `Canceled hold on ${name}.`;
  },
};

const SHOWS: Readonly<Record<string, (p: Process, name: string) => boolean>> = {
  showauto: (p, name) => automatic(p).has(name), showmanual: (p, name) => !automatic(p).has(name), showhold: (p, name) => heldOf(p).has(name),
};

function* mark(p: Process, marking: Marking, names: readonly string[]): Blocking<number> {
  const known = new Set(packagesOf(p).map(({ name }) => name)), found = names.filter((name) => known.has(name)), strange = names.filter((name) => !known.has(name));
  for (const name of strange) yield* complain(p, releaseOf(p).packages[name] ? `E: Can't select installed nor candidate version from package '${name}' as it has neither of them` : `E: Unable to locate package ${name}`);
  if (found.length === 0 || strange.length > 0) {
    yield* complain(p, 'E: No packages found');
    return 100;
  }
  if (p.uid !== 0) {
    yield* complain(p, "E: Could not create temporary file for /var/lib/apt/extended_states - mkstemp (13: Permission denied)\nE: Failed to write temporary StateFile /var/lib/apt/extended_states");
    return 100;
  }
  for (const name of found) yield* p.write(1, `${marking(p, name)}\n`);
  return 0;
}

export const aptMark: Tool = {
  name: 'apt-mark', only: 'gnu', raw: true, summary: 'Mark packages as installed by hand, or as held',
  *run(p, { operands: words }) {
    const wrong = words.find((word) => word.startsWith('-') && !/^-(?:q+|y|s|-quiet|-assume-yes)$/.test(word)), [command, ...names] = words.filter((word) => !word.startsWith('-'));
    if (wrong !== undefined) {
      yield* complain(p, wrong.startsWith('--') ? `E: Command line option ${wrong} is not understood in combination with the other options` : `E: Command line option '${wrong[1]}' [from ${wrong}] is not understood in combination with the other options.`);
      return 100;
    }
    if (command === undefined) {
      yield* p.write(1, `apt ${releaseOf(p).apt} (amd64)\n${USAGE}`);
      return 1;
    }
    const show = SHOWS[command], marking = MARKINGS[command];
    if (marking) return yield* mark(p, marking, names);
    if (!show) {
      yield* complain(p, command === 'minimize-manual' ? 'apt-mark: minimize-manual is not simulated here' : `E: Invalid operation ${command}`);
      return command === 'minimize-manual' ? 1 : 100;
    }
    yield* p.write(1, packagesOf(p).filter(({ name }) => show(p, name) && (names.length === 0 || names.includes(name))).map(({ name }) => `${name}\n`).join(''));
    return 0;
  },
};
