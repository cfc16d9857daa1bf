/** npm: version, init, install and ci from a table of real packages, run and start. */
import { NPM_SERVER } from '../api/package-servers.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { lookup, makeDirectory, readText, writeFile } from '../kernel/files.ts';
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
    return JSON.parse(readText(p, at(p, 'package.json'))) as Manifest;
  } catch {
    return {};
  }
}

function* install(p: Process, words: readonly string[], clean: boolean): Blocking<number> {
  const names = words.filter((word) => !word.startsWith('-')), manifest = manifestOf(p);
  if (clean && lookup(p, at(p, 'package-lock.json')) === undefined) return yield* fail(p, 'EUSAGE', ['', 'The `npm ci` command can only install with an existing package-lock.json or', 'npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or', 'later to generate a package-lock.json file, then try again.']);
  if (!manifest && names.length === 0) return yield* noManifest(p);
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

/** The manifest with what was added, and the lock beside it. */
function keep(p: Process, manifest: Manifest, added: readonly string[]): void {
  const dependencies = { ...manifest.dependencies, ...Object.fromEntries(added.map((name) => [name, `^${PACKAGES[name]!.version}`])) };
  if (added.length > 0) writeFile(p, at(p, 'package.json'), `${JSON.stringify({ ...manifest, dependencies: Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 2)}\n`);
  writeFile(p, at(p, 'package-lock.json'), `${JSON.stringify({ name: manifest.name ?? p.cwd.split('/').pop(), ...(manifest.version ? { version: manifest.version } : {}), lockfileVersion: 3, requires: true, packages: { '': { dependencies } } }, null, 2)}\n`);
}

function* runScript(p: Process, name: string, words: readonly string[]): Blocking<number> {
  const manifest = manifestOf(p);
  if (!manifest) return yield* noManifest(p);
  const script = manifest.scripts?.[name] ?? (name === 'start' && lookup(p, at(p, 'server.js')) ? 'node server.js' : undefined);
  if (script === undefined) return yield* fail(p, '', [`Missing script: "${name}"`, '', 'To see a list of scripts, run:', '  npm run']);
  const command = [script, ...words.filter((word) => word !== '--')].join(' ');
  yield* p.write(1, `\n> ${manifest.name ?? p.cwd.split('/').pop()}${manifest.version ? `@${manifest.version}` : ''} ${name}\n> ${command}\n\n`);
  return yield* p.exec(['sh', '-c', command]);
}

export function* npm(p: Process): Blocking<number> {
  const [command, ...rest] = p.argv.slice(1);
  switch (command) {
    case '-v': case '--version':
      yield* p.write(1, `${VERSION}\n`);
      return 0;
    case 'install': case 'i': case 'add': return yield* install(p, rest, false);
    case 'ci': return yield* install(p, rest, true);
    case 'start': case 'test': return yield* runScript(p, command, rest);
    case 'run': case 'run-script': {
      if (rest[0] !== undefined) return yield* runScript(p, rest[0], rest.slice(1));
      const scripts = Object.entries(manifestOf(p)?.scripts ?? {});
      if (scripts.length > 0) yield* p.write(1, `Scripts available in ${manifestOf(p)?.name ?? ''} via \`npm run\`:\n${scripts.map(([name, script]) => `  ${name}\n    ${script}\n`).join('')}`);
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
  yield* complain(p, `npm: '${command}' is not simulated here`);
  return 1;
}
