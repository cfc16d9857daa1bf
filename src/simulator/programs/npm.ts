/** npm: version, init, install, uninstall and ci from a table of real packages, ls, run and start. */
import { NPM_SERVER } from '../api/package-servers.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { editDistance } from '../kernel/edit-distance.ts';
import { lookup, makeDirectory, readDirectory, readText, removeDirectory, unlink, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { reach } from './reach.ts';
import { complain } from './tool.ts';

const VERSION = '10.9.4';

/** Name → version and how many packages come with it. */
const PACKAGES: Readonly<Record<string, { version: string; brings: number }>> = {
  express: { version: '5.1.0', brings: 67 }, lodash: { version: '4.17.21', brings: 0 }, axios: { version: '1.13.1', brings: 8 }, redis: { version: '5.9.0', brings: 5 }, dotenv: { version: '17.2.3', brings: 0 }, cors: { version: '2.8.5', brings: 2 }, uuid: { version: '13.0.0', brings: 0 },
  nodemon: { version: '3.1.10', brings: 27 }, typescript: { version: '5.9.3', brings: 0 }, chalk: { version: '5.6.2', brings: 0 }, pg: { version: '8.16.3', brings: 13 }, mysql2: { version: '3.15.3', brings: 11 }, mongoose: { version: '8.19.2', brings: 17 }, react: { version: '19.2.0', brings: 0 }, 'react-dom': { version: '19.2.0', brings: 1 }, jest: { version: '30.2.0', brings: 289 }, 'body-parser': { version: '2.2.0', brings: 28 }, morgan: { version: '1.10.1', brings: 7 }, ws: { version: '8.18.3', brings: 0 }, 'is-odd': { version: '3.0.1', brings: 1 },
};

interface Manifest {
  name?: string;
  version?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const at = (p: Process, name: string): string => `${p.cwd === '/' ? '' : p.cwd}/${name}`;

function* fail(p: Process, code: string, lines: readonly string[], status = 1): Blocking<number> {
  yield* complain(p, [...(code === '' ? [] : [`code ${code}`]), ...lines].map((line) => `npm error ${line}`).join('\n'));
  return status;
}

const noManifest = (p: Process): Blocking<number> => fail(p, 'ENOENT', ['syscall open', `path ${at(p, 'package.json')}`, 'errno -2', `enoent Could not read package.json: Error: ENOENT: no such file or directory, open '${at(p, 'package.json')}'`, 'enoent This is related to npm not being able to find a file.', 'enoent'], 254);

function manifestOf(p: Process): Manifest | undefined {
  if (lookup(p, at(p, 'package.json'))?.kind !== 'file') return undefined;
  try {
    const read = JSON.parse(readText(p, at(p, 'package.json'))) as unknown;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read as Manifest : {};
  } catch {
    throw new Unreadable();
  }
}

/** package.json is no JSON. Where the mistake stands the engine of the page would say in words of its own: the line of it is left out. */
class Unreadable extends Error {}

const unreadable = (p: Process): Blocking<number> => fail(p, 'EJSONPARSE', [`path ${at(p, 'package.json')}`, 'JSON.parse Failed to parse JSON data.', 'JSON.parse Note: package.json must be actual JSON, not just JavaScript.']);

/** Packages that stand in node_modules, by name. */
function installedOf(p: Process): Map<string, string> {
  const folder = at(p, 'node_modules'), names = lookup(p, folder)?.kind === 'directory' ? readDirectory(p, folder).flatMap((name) => (name.startsWith('@') ? readDirectory(p, `${folder}/${name}`).map((inner) => `${name}/${inner}`) : [name])) : [];
  return new Map(names.filter((name) => !name.startsWith('.')).map((name) => {
    const file = `${folder}/${name}/package.json`;
    return [name, lookup(p, file)?.kind === 'file' ? /"version":\s*"([^"]*)"/.exec(readText(p, file))?.[1] ?? '' : ''];
  }));
}

/** What stands in package.json, and whether it is there. */
function* list(p: Process, words: readonly string[]): Blocking<number> {
  const manifest = manifestOf(p), installed = installedOf(p), asked = words.filter((word) => !word.startsWith('-')), wanted: Record<string, string> = { ...manifest?.dependencies, ...manifest?.devDependencies };
  const head = manifest?.name === undefined ? p.cwd : `${manifest.name}${manifest.version === undefined ? '' : `@${manifest.version}`} ${p.cwd}`;
  const names = [...new Set([...Object.keys(wanted), ...installed.keys()])].sort().filter((name) => asked.length === 0 || asked.includes(name));
  const missing = names.filter((name) => !installed.has(name)), extra = names.filter((name) => wanted[name] === undefined);
  const rows = names.map((name) => (installed.has(name) ? `${name}@${installed.get(name)}${extra.includes(name) ? ' extraneous' : ''}` : `UNMET DEPENDENCY ${name}@${wanted[name]}`));
  yield* p.write(1, `${head}\n${rows.length === 0 ? '└── (empty)\n' : rows.map((row, i) => `${i === rows.length - 1 ? '└──' : '├──'} ${row}\n`).join('')}\n`);
  const problems = [...missing.map((name) => `missing: ${name}@${wanted[name]}, required by ${manifest?.name ?? ''}@${manifest?.version ?? ''}`), ...extra.map((name) => `extraneous: ${name}@${installed.get(name)} ${at(p, `node_modules/${name}`)}`)];
  if (problems.length > 0) return yield* fail(p, 'ELSPROBLEMS', problems);
  return asked.length > 0 && names.length === 0 ? 1 : 0;
}

function* uninstall(p: Process, words: readonly string[]): Blocking<number> {
  const names = words.filter((word) => !word.startsWith('-')), manifest = manifestOf(p), started = p.now;
  if (!manifest) return yield* noManifest(p);
  if (names.length === 0) return yield* fail(p, '', ['Must provide a package name to remove']);
  yield* p.sleep(300);
  const gone = names.filter((name) => lookup(p, at(p, `node_modules/${name}`))?.kind === 'directory'), count = gone.reduce((sum, name) => sum + 1 + (PACKAGES[name]?.brings ?? 0), 0);
  for (const name of gone) {
    const folder = at(p, `node_modules/${name}`);
    for (const one of readDirectory(p, folder)) if (lookup(p, `${folder}/${one}`)?.kind === 'file') unlink(p, `${folder}/${one}`);
    if (readDirectory(p, folder).length === 0) removeDirectory(p, folder);
  }
  const without = (held: Record<string, string> | undefined): Record<string, string> => Object.fromEntries(Object.entries(held ?? {}).filter(([name]) => !names.includes(name)));
  const left: Manifest = { ...manifest, ...(manifest.dependencies ? { dependencies: without(manifest.dependencies) } : {}), ...(manifest.devDependencies ? { devDependencies: without(manifest.devDependencies) } : {}) };
  for (const key of ['dependencies', 'devDependencies'] as const) if (left[key] && Object.keys(left[key]).length === 0) delete left[key];
  writeFile(p, at(p, 'package.json'), `${JSON.stringify(left, null, 2)}\n`);
  keep(p, left, []);
  const most = Object.keys({ ...left.dependencies, ...left.devDependencies }).reduce((sum, name) => sum + 1 + (PACKAGES[name]?.brings ?? 0), 1);
  yield* p.write(1, `\n${count === 0 ? 'up to date' : `removed ${count} package${count === 1 ? '' : 's'}`}, and audited ${most} package${most === 1 ? '' : 's'} in ${Math.round(p.now - started)}ms\n\nfound 0 vulnerabilities\n`.replace('up to date, and audited', 'up to date, audited'));
  return 0;
}

/** Commands that a script's name may have been meant for, with what npm says of them. */
const COMMANDS: Readonly<Record<string, string>> = { star: 'Mark your favorite packages', stars: 'View packages marked as favorites', set: 'Set a value in the npm configuration', test: 'Test a package', start: 'Start a package', stop: 'Stop a package' };

/** Lines of suggestions for a script that is not there. */
function suggestions(name: string, scripts: readonly string[]): string[] {
  const near = (one: string): boolean => one !== name && editDistance(name, one) < name.length * 0.4;
  const found = [...Object.keys(COMMANDS).filter(near).map((one) => `  npm ${one} # ${COMMANDS[one]}`), ...scripts.filter((one) => near(one) && COMMANDS[one] === undefined).map((one) => `  npm run ${one} # run the "${one}" package script`)].slice(0, 3);
  return found.length === 0 ? [] : [found.length === 1 ? 'Did you mean this?' : 'Did you mean one of these?', ...found, ''];
}

function* install(p: Process, words: readonly string[], clean: boolean): Blocking<number> {
  const names = words.filter((word) => !word.startsWith('-')), manifest = manifestOf(p);
  if (clean && !manifest) return yield* noManifest(p);
  if (clean && lookup(p, at(p, 'package-lock.json')) === undefined) return yield* fail(p, 'EUSAGE', ['', 'The `npm ci` command can only install with an existing package-lock.json or', 'npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or', 'later to generate a package-lock.json file, then try again.']);
  if (!manifest && names.length === 0) return yield* noManifest(p);
  const unlocked = clean ? unlockedOf(p, manifest!) : [];
  if (unlocked.length > 0) return yield* fail(p, 'EUSAGE', ['', '`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.', '', ...unlocked.map((one) => `Missing: ${one} from lock file`)]);
  const isProduction = words.some((word) => ['--production', '--omit=dev', '--only=production'].includes(word)) || p.env.get('NODE_ENV') === 'production';
  const wanted = names.length > 0 ? names : Object.keys({ ...manifest?.dependencies, ...(isProduction ? {} : manifest?.devDependencies) });
  if (wanted.length > 0 && (yield* reach(p, NPM_SERVER, 443, '/npm')) !== 'answers') return yield* fail(p, 'EAI_AGAIN', ['syscall getaddrinfo', 'errno EAI_AGAIN', `request to https://${NPM_SERVER}/${wanted[0]} failed, reason: getaddrinfo EAI_AGAIN ${NPM_SERVER}`]);
  const bare = wanted.map((name) => name.replace(/(?<=.)@[^@/]*$/, ''));
  const unknown = bare.find((name) => !PACKAGES[name]);
  if (unknown !== undefined) return yield* fail(p, 'E404', [`404 Not Found - GET https://${NPM_SERVER}/${unknown} - Not found`, '404', `404  '${unknown}@*' is not in this registry.`, '404', '404 Note that you can also install from a', '404 tarball, folder, http url, or git folder.']);
  const started = p.now, count = bare.reduce((sum, name) => sum + 1 + PACKAGES[name]!.brings, 0);
  yield* p.sleep(400 + count * 12);
  if (count > 0 && !lookup(p, at(p, 'node_modules'))) makeDirectory(p, at(p, 'node_modules'));
  for (const name of bare) {
    if (!lookup(p, at(p, `node_modules/${name}`))) makeDirectory(p, at(p, `node_modules/${name}`));
    writeFile(p, at(p, `node_modules/${name}/package.json`), `${JSON.stringify({ name, version: PACKAGES[name]!.version }, null, 2)}\n`);
  }
  if (!clean) keep(p, manifest ?? {}, names.length > 0 ? bare : []);
  const took = p.now - started;
  yield* p.write(1, `\n${count === 0 ? 'up to date, audited 1 package' : `added ${count} package${count === 1 ? '' : 's'}, and audited ${count + 1} packages`} in ${took < 1000 ? `${Math.round(took)}ms` : `${Math.round(took / 1000)}s`}\n\nfound 0 vulnerabilities\n`);
  return 0;
}

/** What package.json wants and the lock, where it can be read, has not. */
function unlockedOf(p: Process, { dependencies, devDependencies }: Manifest): string[] {
  try {
    const lock = JSON.parse(readText(p, at(p, 'package-lock.json'))) as { packages?: Record<string, Manifest> }, root = lock.packages?.[''];
    const held = { ...root?.dependencies, ...root?.devDependencies };
    return root === undefined ? [] : Object.keys({ ...dependencies, ...devDependencies }).filter((name) => held[name] === undefined && PACKAGES[name]).map((name) => `${name}@${PACKAGES[name]!.version}`);
  } catch {
    return [];
  }
}

/** The manifest with what was added, and the lock beside it. */
function keep(p: Process, manifest: Manifest, added: readonly string[]): void {
  const dependencies = { ...manifest.dependencies, ...Object.fromEntries(added.map((name) => [name, `^${PACKAGES[name]!.version}`])) };
  if (added.length > 0) writeFile(p, at(p, 'package.json'), `${JSON.stringify({ ...manifest, dependencies: Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 2)}\n`);
  writeFile(p, at(p, 'package-lock.json'), `${JSON.stringify({ name: manifest.name ?? p.cwd.split('/').pop(), ...(manifest.version ? { version: manifest.version } : {}), lockfileVersion: 3, requires: true, packages: { '': { dependencies, ...(manifest.devDependencies ? { devDependencies: manifest.devDependencies } : {}) } } }, null, 2)}\n`);
}

function* runScript(p: Process, name: string, words: readonly string[]): Blocking<number> {
  const manifest = manifestOf(p);
  if (!manifest) return yield* noManifest(p);
  const script = manifest.scripts?.[name] ?? (name === 'start' && lookup(p, at(p, 'server.js')) ? 'node server.js' : undefined);
  if (script === undefined && words.includes('--if-present')) return 0;
  if (script === undefined) return yield* fail(p, '', [`Missing script: "${name}"`, '', ...suggestions(name, Object.keys(manifest.scripts ?? {})), 'To see a list of scripts, run:', '  npm run']);
  const command = [script, ...words.filter((word) => word !== '--' && word !== '--if-present')].join(' ');
  yield* p.write(1, `\n> ${manifest.name ?? p.cwd.split('/').pop()}${manifest.version ? `@${manifest.version}` : ''} ${name}\n> ${command}\n\n`);
  return yield* p.exec(['sh', '-c', command]);
}

/** Scripts that npm runs by itself. */
const LIFECYCLE = /^(pre|post)?(test|start|stop|restart|install|publish|pack|prepare|version)$/;
/** Commands that npm has and that are not simulated. */
const OTHERS = new Set('access adduser audit bugs completion config dedupe deprecate diff dist-tag docs doctor edit exec explain explore find-dupes fund get help help-search install-ci-test install-test link ll login logout org outdated owner pack ping pkg prune publish query rebuild repo restart sbom search set shrinkwrap star stars stop team token trust undeprecate unpublish unstar update version view whoami init cache x la info show up why'.split(' '));

/** npx, of which only the version is simulated: it is npm's. */
export function* npx(p: Process): Blocking<number> {
  const asked = /^(-v|--version)$/.test(p.argv[1] ?? '');
  yield* asked ? p.write(1, `${VERSION}\n`) : complain(p, 'npx: not simulated here');
  return asked ? 0 : 1;
}

export function* npm(p: Process): Blocking<number> {
  try {
    return yield* run(p);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return yield* unreadable(p);
  }
}

function* run(p: Process): Blocking<number> {
  const [command, ...rest] = p.argv.slice(1);
  switch (command) {
    case '-v': case '--version':
      yield* p.write(1, `${VERSION}\n`);
      return 0;
    case 'install': case 'i': case 'add': return yield* install(p, rest, false);
    case 'ci': return yield* install(p, rest, true);
    case 'ls': case 'list': return yield* list(p, rest);
    case 'uninstall': case 'remove': case 'rm': case 'un': return yield* uninstall(p, rest);
    case 'root': case 'prefix':
      yield* p.write(1, `${command === 'root' ? at(p, 'node_modules') : p.cwd}\n`);
      return 0;
    case 'start': case 'test': return yield* runScript(p, command, rest);
    case 'run': case 'run-script': {
      if (rest[0] !== undefined) return yield* runScript(p, rest[0], rest.slice(1));
      const manifest = manifestOf(p);
      if (!manifest) return yield* noManifest(p);
      const scripts = Object.entries(manifest.scripts ?? {}), own = scripts.filter(([name]) => LIFECYCLE.test(name)), others = scripts.filter(([name]) => !LIFECYCLE.test(name)), title = `${manifest.name ?? ''}${manifest.version ? `@${manifest.version}` : ''}`;
      const rows = (list: typeof scripts): string => list.map(([name, script]) => `  ${name}\n    ${script}\n`).join('');
      if (own.length > 0) yield* p.write(1, `Lifecycle scripts included in ${title}:\n${rows(own)}`);
      if (others.length > 0) yield* p.write(1, `${own.length > 0 ? 'available via `npm run`' : `Scripts available in ${title} via \`npm run\``}:\n${rows(others)}`);
      return 0;
    }
    case 'init': {
      if (!rest.some((word) => word === '-y' || word === '--yes')) break;
      const manifest = { name: p.cwd.split('/').pop() || 'app', version: '1.0.0', description: '', main: 'index.js', scripts: { test: 'echo "Error: no test specified" && exit 1' }, keywords: [], author: '', license: 'ISC' };
      writeFile(p, at(p, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      yield* p.write(1, `Wrote to ${at(p, 'package.json')}:\n\n${JSON.stringify(manifest, null, 2)}\n\n\n\n`);
      return 0;
    }
    case 'cache': if (rest[0] === 'clean') return 0;
      break;
    case undefined:
      yield* p.write(1, 'npm <command>\n\nUsage:\n\nnpm install        install all the dependencies in your project\nnpm run <foo>      run the script named <foo>\n');
      return 1;
    default: break;
  }
  if (!OTHERS.has(command)) {
    yield* p.write(1, `Unknown command: "${command}"\n\nTo see a list of supported npm commands, run:\n  npm help\n`);
    return 1;
  }
  yield* complain(p, `npm: '${command}' is not simulated here`);
  return 1;
}
