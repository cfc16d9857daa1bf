/** npm: init, install, uninstall and ci from a table of real packages, ls; what needs no packages stands in a folder of its own. */
import { NPM_SERVER } from '../api/package-servers.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { lookup, makeDirectory, readDirectory, readText, removeDirectory, unlink, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { commandOf } from './npm/commands.ts';
import { at, fail, failUsage, isSilent, noManifest, VERSION } from './npm/failure.ts';
import { help, unknownCommand } from './npm/help.ts';
import { manifestOf, Unreadable, writeManifest, type Manifest } from './npm/manifest.ts';
import { packageFields } from './npm/package-fields.ts';
import { listScripts, runScript } from './npm/scripts.ts';
import { usageOf } from './npm/usage.ts';
import { version } from './npm/version.ts';
import { reach } from './reach.ts';
import { complain } from './tool.ts';

/** Name → version and how many packages come with it. */
const PACKAGES: Readonly<Record<string, { version: string; brings: number }>> = {
  express: { version: '5.1.0', brings: 67 }, lodash: { version: '4.17.21', brings: 0 }, axios: { version: '1.13.1', brings: 8 }, redis: { version: '5.9.0', brings: 5 }, dotenv: { version: '17.2.3', brings: 0 }, cors: { version: '2.8.5', brings: 2 }, uuid: { version: '13.0.0', brings: 0 },
  nodemon: { version: '3.1.10', brings: 27 }, typescript: { version: '5.9.3', brings: 0 }, chalk: { version: '5.6.2', brings: 0 }, pg: { version: '8.16.3', brings: 13 }, mysql2: { version: '3.15.3', brings: 11 }, mongoose: { version: '8.19.2', brings: 17 }, react: { version: '19.2.0', brings: 0 }, 'react-dom': { version: '19.2.0', brings: 1 }, jest: { version: '30.2.0', brings: 289 }, 'body-parser': { version: '2.2.0', brings: 28 }, morgan: { version: '1.10.1', brings: 7 }, ws: { version: '8.18.3', brings: 0 }, 'is-odd': { version: '3.0.1', brings: 1 },
};

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
  const head = manifest?.name === undefined ? p.cwd : `${manifest.name}@${manifest.version ?? ''} ${p.cwd}`;
  const names = [...new Set([...Object.keys(wanted), ...installed.keys()])].sort().filter((name) => asked.length === 0 || asked.includes(name));
  const missing = names.filter((name) => !installed.has(name)), extra = names.filter((name) => wanted[name] === undefined);
  const rows = names.map((name) => (installed.has(name) ? `${name}@${installed.get(name)}${extra.includes(name) ? ' extraneous' : ''}` : `UNMET DEPENDENCY ${name}@${wanted[name]}`));
  const [between, last] = /UTF-?8$/i.test(p.env.get('LC_ALL') || p.env.get('LC_CTYPE') || p.env.get('LANG') || '') ? ['├──', '└──'] : ['+--', '`--'];
  yield* p.write(1, `${head}\n${rows.length === 0 ? `${last} (empty)\n` : rows.map((row, i) => `${i === rows.length - 1 ? last : between} ${row}\n`).join('')}\n`);
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

/** Whether a version, given by all its numbers or by the first of them, is greater than the last there is. */
function isBeyond(asked: string, last: string): boolean {
  if (!/^\d+(\.\d+)*$/.test(asked)) return false;
  const numbers = last.split('.').map(Number), differs = asked.split('.').map((number, i) => Number(number) - numbers[i]!).find((difference) => difference !== 0);
  return differs !== undefined && differs > 0;
}

function* install(p: Process, words: readonly string[], clean: boolean): Blocking<number> {
  const names = words.filter((word) => !word.startsWith('-')), manifest = manifestOf(p);
  if (clean && lookup(p, at(p, 'package-lock.json')) === undefined) return yield* failUsage(p, 'ci', ['The `npm ci` command can only install with an existing package-lock.json or', 'npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or', 'later to generate a package-lock.json file, then try again.']);
  if (!manifest && names.length === 0) return yield* noManifest(p);
  const unlocked = clean ? unlockedOf(p, manifest ?? {}) : [];
  if (unlocked.length > 0) return yield* failUsage(p, 'ci', ['`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.', '', ...unlocked.map((one) => `Missing: ${one} from lock file`)]);
  const isProduction = words.some((word) => ['--production', '--omit=dev', '--only=production'].includes(word)) || p.env.get('NODE_ENV') === 'production';
  const wanted = names.length > 0 ? names : Object.keys({ ...manifest?.dependencies, ...(isProduction ? {} : manifest?.devDependencies) });
  if (wanted.length > 0 && (yield* reach(p, NPM_SERVER, 443, '/npm')) !== 'answers') return yield* fail(p, 'EAI_AGAIN', ['syscall getaddrinfo', 'errno EAI_AGAIN', `request to https://${NPM_SERVER}/${wanted[0]} failed, reason: getaddrinfo EAI_AGAIN ${NPM_SERVER}`]);
  const bare = wanted.map((name) => name.replace(/(?<=.)@[^@/]*$/, ''));
  const unknown = bare.find((name) => !PACKAGES[name]);
  if (unknown !== undefined) return yield* fail(p, 'E404', [`404 Not Found - GET https://${NPM_SERVER}/${unknown} - Not found`, '404', `404  '${unknown}@*' is not in this registry.`, '404', '404 Note that you can also install from a', '404 tarball, folder, http url, or git url.']);
  const beyond = wanted.find((word, i) => isBeyond(word.slice(bare[i]!.length + 1), PACKAGES[bare[i]!]!.version));
  if (beyond !== undefined) return yield* fail(p, 'ETARGET', [`notarget No matching version found for ${beyond}.`, 'notarget In most cases you or one of your dependencies are requesting', "notarget a package version that doesn't exist."]);
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
  const words = p.argv.slice(1), bare = words.includes('--') ? words.slice(0, words.indexOf('--')) : words, given = bare.find((word) => !word.startsWith('-'));
  if (bare.some((word) => word === '-v' || word === '--version')) {
    yield* p.write(1, `${VERSION}\n`);
    return 0;
  }
  if (given === undefined) return yield* help(p);
  const command = commandOf(given);
  if (command === undefined) return yield* unknownCommand(p, given);
  const place = words.indexOf(given), rest = [...words.slice(0, place), ...words.slice(place + 1)], operands = rest.filter((word) => !word.startsWith('-')), usage = usageOf(command);
  if (usage !== undefined && bare.some((word) => ['-h', '-?', '-H', '--help', '--usage'].includes(word))) {
    yield* p.write(1, `${usage}\n`);
    return 0;
  }
  switch (command) {
    case 'install': return yield* install(p, rest, false);
    case 'ci': return yield* install(p, rest, true);
    case 'ls': return yield* list(p, rest);
    case 'uninstall': return yield* uninstall(p, rest);
    case 'root': case 'prefix': {
      const [root, prefix] = rest.includes('-g') || rest.includes('--global') ? ['/usr/local/lib/node_modules', '/usr/local'] : [at(p, 'node_modules'), p.cwd];
      yield* p.write(1, `${command === 'root' ? root : prefix}\n`);
      return 0;
    }
    case 'start': case 'test': case 'stop': case 'restart': return yield* runScript(p, command, rest);
    case 'run-script': {
      const end = rest.includes('--') ? rest.indexOf('--') : rest.length, named = rest.findIndex((word, i) => i < end && !word.startsWith('-'));
      return named < 0 ? yield* listScripts(p) : yield* runScript(p, rest[named]!, [...rest.slice(0, named), ...rest.slice(named + 1)]);
    }
    case 'pkg': return yield* packageFields(p, rest);
    case 'version': return yield* version(p, rest);
    case 'init': {
      if (operands.length > 0 || !rest.some((word) => word === '-y' || word === '--yes')) break;
      const manifest = { name: p.cwd.split('/').pop() || 'app', version: '1.0.0', description: '', main: 'index.js', scripts: { test: 'echo "Error: no test specified" && exit 1' }, keywords: [], author: '', license: 'ISC' };
      writeManifest(p, manifest);
      if (!isSilent(p)) yield* p.write(1, `Wrote to ${at(p, 'package.json')}:\n\n${JSON.stringify(manifest, null, 2)}\n\n\n\n`);
      return 0;
    }
    case 'whoami': return yield* fail(p, 'ENEEDAUTH', ['need auth This command requires you to be logged in.', 'need auth You need to authorize this machine using `npm adduser`']);
    case 'explain':
      if (operands.length === 0) return yield* failUsage(p, command);
      if (operands.some((name) => installedOf(p).has(name))) break;
      return yield* fail(p, '', [`No dependencies found matching ${operands.join(', ')}`]);
    case 'search':
      if (operands.length > 0) break;
      return yield* fail(p, '', ['search must be called with arguments']);
    case 'config':
      if (['get', 'delete', 'list', 'ls', 'edit', 'fix', 'rm'].includes(operands[0] ?? '') || (operands[0] === 'set' && operands.length > 1)) break;
      return yield* failUsage(p, command);
    case 'set': case 'edit': case 'explore':
      if (operands.length > 0) break;
      return yield* failUsage(p, command);
    case 'outdated': {
      const { dependencies, devDependencies } = manifestOf(p) ?? {};
      if (Object.keys({ ...dependencies, ...devDependencies }).length > 0 || installedOf(p).size > 0) break;
      return 0;
    }
    case 'cache':
      if (!['add', 'clean', 'clear', 'rm', 'ls', 'verify'].includes(operands[0] ?? '')) return yield* failUsage(p, command);
      if (operands[0] === 'clean' && operands.length === 1) return yield* cleanCache(p, rest);
      break;
    default: break;
  }
  yield* complain(p, `npm: '${given}' is not simulated here`);
  return 1;
}

/** The cache is only cleaned for those who insist. */
function* cleanCache(p: Process, words: readonly string[]): Blocking<number> {
  if (words.includes('--force') || words.includes('-f')) {
    if (!isSilent(p)) yield* complain(p, 'npm warn using --force Recommended protections disabled.');
    return 0;
  }
  return yield* fail(p, '', ['As of npm@5, the npm cache self-heals from corruption issues', '  by treating integrity mismatches as cache misses.  As a result,', '  data extracted from the cache is guaranteed to be valid.  If you', '  want to make sure everything is consistent, use `npm cache verify`', '  instead.  Deleting the cache can only make npm go slower, and is', '  not likely to correct any problems you may be encountering!', '', "  On the other hand, if you're debugging an issue with the installer,", '  or race conditions that depend on the timing of writing to an empty', '  cache, you can use `npm install --cache /tmp/empty-cache` to use a', '  temporary cache instead of nuking the actual one.', '', "  If you're sure you want to delete the entire cache, rerun this command", '  with --force.']);
}
