/** The commands of npm 10.9.4, what they are for, the other names they go by, and which of them a mistaken name may have meant. */
import { editDistance } from '../../kernel/edit-distance.ts';

/** Command → what npm says it is for. */
export const COMMANDS: Readonly<Record<string, string>> = {
  access: 'Set access level on published packages',
  adduser: 'Add a registry user account',
  audit: 'Run a security audit',
  bugs: 'Report bugs for a package in a web browser',
  cache: 'Manipulates packages cache',
  ci: 'Clean install a project',
  completion: 'Tab Completion for npm',
  config: 'Manage the npm configuration files',
  dedupe: 'Reduce duplication in the package tree',
  deprecate: 'Deprecate a version of a package',
  diff: 'The registry diff command',
  'dist-tag': 'Modify package distribution tags',
  docs: 'Open documentation for a package in a web browser',
  doctor: 'Check the health of your npm environment',
  edit: 'Edit an installed package',
  exec: 'Run a command from a local or remote npm package',
  explain: 'Explain installed packages',
  explore: 'Browse an installed package',
  'find-dupes': 'Find duplication in the package tree',
  fund: 'Retrieve funding information',
  get: 'Get a value from the npm configuration',
  help: 'Get help on npm',
  'help-search': 'Search npm help documentation',
  hook: 'Manage registry hooks',
  init: 'Create a package.json file',
  install: 'Install a package',
  'install-ci-test': 'Install a project with a clean slate and run tests',
  'install-test': 'Install package(s) and run tests',
  link: 'Symlink a package folder',
  ll: 'List installed packages',
  login: 'Login to a registry user account',
  logout: 'Log out of the registry',
  ls: 'List installed packages',
  org: 'Manage orgs',
  outdated: 'Check for outdated packages',
  owner: 'Manage package owners',
  pack: 'Create a tarball from a package',
  ping: 'Ping npm registry',
  pkg: 'Manages your package.json',
  prefix: 'Display prefix',
  profile: 'Change settings on your registry profile',
  prune: 'Remove extraneous packages',
  publish: 'Publish a package',
  query: 'Retrieve a filtered list of packages',
  rebuild: 'Rebuild a package',
  repo: 'Open package repository page in the browser',
  restart: 'Restart a package',
  root: 'Display npm root',
  'run-script': 'Run arbitrary package scripts',
  sbom: 'Generate a Software Bill of Materials (SBOM)',
  search: 'Search for packages',
  set: 'Set a value in the npm configuration',
  shrinkwrap: 'Lock down dependency versions for publication',
  star: 'Mark your favorite packages',
  stars: 'View packages marked as favorites',
  start: 'Start a package',
  stop: 'Stop a package',
  team: 'Manage organization teams and team memberships',
  test: 'Test a package',
  token: 'Manage your authentication tokens',
  uninstall: 'Remove a package',
  unpublish: 'Remove a package from the registry',
  unstar: 'Remove an item from your favorite packages',
  update: 'Update packages',
  version: 'Bump a package version',
  view: 'View registry info',
  whoami: 'Display npm username',
};

/** Command → its other names, in npm's order. */
export const ALIASES: Readonly<Record<string, string>> = {
  owner: 'author',
  docs: 'home',
  bugs: 'issues',
  view: 'info show v',
  search: 'find s se',
  install: 'add i in ins inst insta instal isnt isnta isntal isntall',
  uninstall: 'unlink remove rm r un',
  rebuild: 'rb',
  ls: 'list',
  link: 'ln',
  init: 'create innit',
  'install-test': 'it',
  'install-ci-test': 'cit clean-install-test sit',
  update: 'up upgrade udpate',
  config: 'c',
  test: 'tst t',
  dedupe: 'ddp',
  'run-script': 'run rum urn',
  ci: 'clean-install ic install-clean isntall-clean',
  exec: 'x',
  explain: 'why',
  ll: 'la',
  version: 'verison',
  help: 'hlep',
  'dist-tag': 'dist-tags',
  org: 'ogr',
  adduser: 'add-user',
};

/** The command that a word stands for: its name, another name, or the beginning of only one of them. */
export function commandOf(given: string): string | undefined {
  const word = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const others = Object.entries(ALIASES).flatMap(([command, names]) => names.split(' ').map((name): [string, string] => [name, command]));
  const names = [...Object.keys(COMMANDS).map((name): [string, string] => [name, name]), ...others];
  const exact = names.find(([name]) => name === word);
  if (exact) return exact[1];
  const begun = names.filter(([name]) => name.startsWith(word));
  return begun.length === 1 ? begun[0]![1] : undefined;
}

/** Scripts that have a command of their own. */
const OWN = ['stop', 'start', 'test', 'restart'];

/** Lines that ask which command or script was meant; none if nothing is near. */
export function meant(given: string, scripts: readonly string[]): string[] {
  const isNear = (name: string): boolean => editDistance(given, name) < given.length * 0.4;
  const commands = Object.keys(COMMANDS).filter((name) => name !== given && isNear(name)).map((name) => `  npm ${name} # ${COMMANDS[name]}`);
  const found = [...commands, ...scripts.filter((name) => isNear(name) && !OWN.includes(name)).map((name) => `  npm run ${name} # run the "${name}" package script`)];
  return found.length === 0 ? [] : [`Did you mean ${found.length === 1 ? 'this' : 'one of these'}?`, ...found.slice(0, 3)];
}
