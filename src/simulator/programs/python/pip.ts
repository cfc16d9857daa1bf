/** pip: install, uninstall, list, freeze, check, from a table of real packages. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { editDistance } from '../../kernel/edit-distance.ts';
import { changeAttributes, lookup, makeDirectory, readDirectory, readText, removeDirectory, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { reach } from '../reach.ts';
import { complain } from '../tool.ts';
import { sitePackages, versionOf } from './version.ts';

interface PyPackage {
  version: string;
  /** kB of the wheel. */
  wheel: number;
  depends?: readonly string[];
}

const PACKAGES: Readonly<Record<string, PyPackage>> = {
  flask: { version: '3.1.2', wheel: 103, depends: ['blinker', 'click', 'itsdangerous', 'jinja2', 'markupsafe', 'werkzeug'] }, blinker: { version: '1.9.0', wheel: 8.5 }, click: { version: '8.3.0', wheel: 107 }, itsdangerous: { version: '2.2.0', wheel: 16 },
  jinja2: { version: '3.1.6', wheel: 134, depends: ['markupsafe'] }, markupsafe: { version: '3.0.3', wheel: 22 }, werkzeug: { version: '3.1.3', wheel: 224, depends: ['markupsafe'] },
  requests: { version: '2.32.5', wheel: 64, depends: ['charset_normalizer', 'idna', 'urllib3', 'certifi'] }, charset_normalizer: { version: '3.4.4', wheel: 153 }, idna: { version: '3.11', wheel: 71 }, urllib3: { version: '2.5.0', wheel: 129 }, certifi: { version: '2025.10.5', wheel: 163 },
  gunicorn: { version: '23.0.0', wheel: 85, depends: ['packaging'] }, packaging: { version: '25.0', wheel: 66 }, redis: { version: '7.0.1', wheel: 339 }, numpy: { version: '2.3.4', wheel: 16_600 }, pyyaml: { version: '6.0.3', wheel: 807 },
  fastapi: { version: '0.120.0', wheel: 108, depends: ['starlette', 'pydantic', 'typing_extensions'] }, starlette: { version: '0.48.0', wheel: 73, depends: ['anyio'] }, anyio: { version: '4.11.0', wheel: 109, depends: ['idna', 'sniffio'] }, sniffio: { version: '1.3.1', wheel: 10 },
  pydantic: { version: '2.12.3', wheel: 462, depends: ['annotated_types', 'pydantic_core', 'typing_extensions'] }, pydantic_core: { version: '2.41.4', wheel: 2_100 }, annotated_types: { version: '0.7.0', wheel: 13 }, typing_extensions: { version: '4.15.0', wheel: 44 },
  uvicorn: { version: '0.38.0', wheel: 68, depends: ['click', 'h11'] }, h11: { version: '0.16.0', wheel: 37 }, django: { version: '5.2.7', wheel: 8_300, depends: ['asgiref', 'sqlparse'] }, asgiref: { version: '3.10.0', wheel: 24 }, sqlparse: { version: '0.5.3', wheel: 44 }, pytest: { version: '8.4.2', wheel: 365, depends: ['iniconfig', 'packaging', 'pluggy', 'pygments'] }, iniconfig: { version: '2.3.0', wheel: 7.5 }, pluggy: { version: '1.6.0', wheel: 20 }, pygments: { version: '2.19.2', wheel: 1_200 },
};

/** Packages that bring a command of their name, and the module whose main() it is. */
const SCRIPTS: Readonly<Record<string, string>> = { flask: 'flask.cli' };

/** Kilobytes that the index and a disk take in a millisecond together. */
const SPEED = 8;

const keyOf = (name: string): string => name.toLowerCase().replaceAll('-', '_');

const folderOf = (p: Process): string => sitePackages(versionOf(p));

function installedOf(p: Process): Map<string, string> {
  const folder = folderOf(p);
  const names = lookup(p, folder)?.kind === 'directory' ? readDirectory(p, folder) : [];
  return new Map(names.flatMap((name) => /^(.+)-([\d.]+)\.dist-info$/.exec(name)?.slice(1, 3) ?? []).flatMap((_, i, all) => (i % 2 === 0 ? [[all[i]!, all[i + 1]!] as const] : [])));
}

const wheelName = (name: string, version: string): string => `${name}-${version}-py3-none-any.whl`;

const size = (kilobytes: number): string => (kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1)} MB`);

/** Requirements of a file, each with where it stands. */
const fromFile = (file: string, text: string): Requirement[] => text.split('\n').map((line, i) => ({ spec: line.replace(/(^|\s)#.*$/, '').trim(), from: ` (from line ${i + 1} of ${file})` })).filter(({ spec }) => spec !== '');

interface Requirement {
  spec: string;
  from: string;
}

/** A name, extras, versions and a marker, as PEP 508 writes them. */
const REQUIREMENT = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?\s*(?:\[[^\]]*\])?\s*(?:(?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+\s*(?:,\s*(?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+\s*)*)?(?:;.*|--hash=.*)?$/;

/** Options that a line of a requirements file may have. */
const FILE_OPTIONS = /^(-i|--index-url|--extra-index-url|--no-index|-c|--constraint|-r|--requirement|-e|--editable|-f|--find-links|--no-binary|--only-binary|--prefer-binary|--require-hashes|--pre|--trusted-host|--use-feature)\b/;

/** What is wrong with a requirement; undefined where nothing is. */
function mistakeOf(p: Process, { spec, from }: Requirement): string | undefined {
  if (spec.startsWith('-')) {
    const [option = ''] = spec.split(/[\s=]/);
    return FILE_OPTIONS.test(spec) ? `ERROR: ${option} in a requirements file is not simulated here` : `Usage: pip [options]\n\nERROR: Invalid requirement: ${spec}\npip: error: no such option: ${option}\n`;
  }
  if (REQUIREMENT.test(spec)) return undefined;
  if (spec === '.' || /^\.{0,2}\//.test(spec)) {
    const kind = lookup(p, spec)?.kind, has = ['setup.py', 'pyproject.toml'].some((file) => lookup(p, `${spec}/${file}`)?.kind === 'file');
    if (kind === 'directory') return has ? 'ERROR: installing a project of one\'s own is not simulated here' : `ERROR: Directory '${spec}' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.`;
    return kind === undefined ? `ERROR: Invalid requirement: '${spec}': Expected package name at the start of dependency specifier\n    ${spec}\n    ^${from}\nHint: It looks like a path. File '${spec}' does not exist.` : 'ERROR: installing from a file is not simulated here';
  }
  if (/^[\w+]+:\/\/|@\s*\w+:|^git\+/.test(spec)) return 'ERROR: installing from an address is not simulated here';
  if (/^[A-Za-z0-9][\w.-]*=[^=]/.test(spec)) return `ERROR: Invalid requirement: '${spec}': Expected end or semicolon (after name and no valid version specifier)\n    ${spec}\n    ${' '.repeat(spec.indexOf('='))}^${from}\nHint: = is not a valid operator. Did you mean == ?`;
  if (!/^[A-Za-z0-9]/.test(spec)) return `ERROR: Invalid requirement: '${spec}': Expected package name at the start of dependency specifier\n    ${spec}\n    ^${from}`;
  const name = /^[A-Za-z0-9][\w.-]*\s*/.exec(spec)![0];
  return `ERROR: Invalid requirement: '${spec}': Expected end or semicolon (after name and no valid version specifier)\n    ${spec}\n    ${' '.repeat(name.length)}^${from}`;
}

/** What `pip install` takes that has a value of its own. */
const VALUED = new Set(['-t', '--target', '--prefix', '--root', '-i', '--index-url', '--extra-index-url', '-f', '--find-links', '-c', '--constraint', '--timeout', '--retries', '--trusted-host', '--cache-dir', '--root-user-action', '--progress-bar', '--python-version', '--platform', '--upgrade-strategy', '--proxy', '--log', '--src']);
const PLAIN = new Set(['-q', '--quiet', '-v', '--verbose', '-U', '--upgrade', '--user', '--no-cache-dir', '--no-deps', '--pre', '--force-reinstall', '--no-input', '--disable-pip-version-check', '--break-system-packages', '--no-warn-script-location', '--no-compile', '--compile', '--prefer-binary', '--no-build-isolation', '-I', '--ignore-installed', '--isolated', '--require-hashes', '--no-color', '--use-pep517', '--no-clean', '-qq', '--no-binary', '--only-binary', '--no-index', '--dry-run']);
/** What is taken and would change what is done. */
const LEFT_OUT = new Set(['-t', '--target', '--prefix', '--root', '-c', '--constraint', '--require-hashes', '--dry-run']);
const INSTALL_USAGE = '\nUsage:   \n  pip install [options] <requirement specifier> [package-index-options] ...\n  pip install [options] -r <requirements file> [package-index-options] ...\n  pip install [options] [-e] <vcs project url> ...\n  pip install [options] [-e] <local project path> ...\n  pip install [options] <archive url/path> ...\n';

function* install(p: Process, words: readonly string[]): Blocking<number> {
  const quiet = words.includes('-q') || words.includes('--quiet');
  const say = function* (line: string): Blocking<void> {
    if (!quiet) yield* p.write(1, `${line}\n`);
  };
  const wanted: Requirement[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '-r' || word === '--requirement') {
      const file = words[++i] ?? '';
      if (lookup(p, file)?.kind !== 'file') {
        yield* complain(p, `ERROR: Could not open requirements file: [Errno 2] No such file or directory: '${file}'`);
        return 1;
      }
      wanted.push(...fromFile(file, readText(p, file)));
    } else if (word === '-e' || word === '--editable') {
      const path = words[++i] ?? '', found = lookup(p, path)?.kind === 'directory' && ['setup.py', 'pyproject.toml'].some((file) => lookup(p, `${path}/${file}`)?.kind === 'file'), full = path.startsWith('/') ? path : `${p.cwd === '/' ? '' : p.cwd}/${path}`.replace(/(.)\/\.$/, '$1');
      if (!found) yield* say(`Obtaining file://${full}`);
      yield* complain(p, found ? 'ERROR: installing a project of one\'s own is not simulated here' : `ERROR: file://${full} does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.`);
      return 1;
    } else if (!word.startsWith('-')) wanted.push({ spec: word, from: '' });
    else {
      const [option = ''] = word.split('=');
      if (!VALUED.has(option) && !PLAIN.has(option)) {
        yield* complain(p, `${INSTALL_USAGE}\nno such option: ${option}`);
        return 2;
      }
      if (LEFT_OUT.has(option)) {
        yield* complain(p, `ERROR: ${option} is not simulated here`);
        return 1;
      }
      if (VALUED.has(option) && !word.includes('=')) i++;
    }
  }
  for (const one of wanted) {
    const mistake = mistakeOf(p, one);
    if (mistake === undefined) continue;
    yield* complain(p, mistake);
    return 1;
  }
  if (wanted.length === 0) {
    yield* complain(p, 'ERROR: You must give at least one requirement to install (see "pip help install")');
    return 1;
  }
  const installed = installedOf(p), done: string[] = [];
  const reached = yield* reach(p, 'pypi.org', 443, '/simple/');
  const collect = function* (spec: string, parent?: string): Blocking<string | undefined> {
    const [, name = '', , pinned] = /^([\w.-]+)(?:\[[^\]]*\])?\s*(==\s*([\w.]+))?/.exec(spec) ?? [];
    const key = keyOf(name), known = PACKAGES[key];
    if (installed.has(key)) {
      yield* say(`Requirement already satisfied: ${name} in ${folderOf(p).slice(1) === '' ? '' : folderOf(p)} (${installed.get(key)})`);
      return undefined;
    }
    if (done.includes(key)) return undefined;
    if (reached !== 'answers') return `ERROR: Could not find a version that satisfies the requirement ${spec} (from versions: none)\nERROR: No matching distribution found for ${spec}`;
    if (!known) return `ERROR: Could not find a version that satisfies the requirement ${spec} (from versions: none)\nERROR: No matching distribution found for ${spec}`;
    if (pinned && pinned !== known.version && /^9{2,}/.test(pinned)) return `ERROR: Could not find a version that satisfies the requirement ${spec} (from versions: ${known.version})\nERROR: No matching distribution found for ${spec}`;
    const version = pinned ?? known.version;
    yield* say(`Collecting ${spec}${parent ? ` (from ${parent})` : ''}`);
    yield* say(`  Downloading ${wheelName(key, version)} (${size(known.wheel)})`);
    yield* p.sleep(60 + known.wheel / SPEED);
    done.push(key);
    versions.set(key, version);
    for (const one of known.depends ?? []) yield* collect(one, parent ? `${name}->${parent}` : name);
    return undefined;
  };
  const versions = new Map<string, string>();
  for (const { spec } of wanted) {
    const failure = yield* collect(spec.replace(/\s*(;.*|--hash=.*)$/, ''));
    if (failure !== undefined) {
      // Five times more, each time after twice as long.
      if (reached !== 'answers') for (let left = 4; left >= 0; left--) {
        const place = Math.floor(p.kernel.random('pip retries', `${p.pid} ${left}`).next() * 2 ** 24).toString(16).padStart(6, '0');
        yield* complain(p, `WARNING: Retrying (Retry(total=${left}, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f${place}${place.slice(0, 3)}0>: Failed to establish a new connection: ${reached === 'no name' ? '[Errno -3] Temporary failure in name resolution' : '[Errno 111] Connection refused'}')': /simple/${/^[\w.-]+/.exec(spec)![0].toLowerCase().replace(/[-_.]+/g, '-')}/`);
        yield* p.sleep(250 * 2 ** (4 - left));
      }
      yield* complain(p, failure);
      return 1;
    }
  }
  if (done.length > 0) yield* say(`Installing collected packages: ${[...done].reverse().join(', ')}`);
  for (const key of done) place(p, key, versions.get(key)!);
  if (done.length > 0) yield* say(`Successfully installed ${[...done].sort().map((key) => `${key}-${versions.get(key)}`).join(' ')}`);
  if (done.length > 0 && p.uid === 0) yield* complain(p, "WARNING: Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager, possibly rendering your system unusable. It is recommended to use a virtual environment instead: https://pip.pypa.io/warnings/venv. Use the --root-user-action option if you know what you are doing and want to suppress this warning.");
  return 0;
}

function place(p: Process, key: string, version: string): void {
  const parts = folderOf(p).split('/').filter(Boolean);
  for (let depth = 1; depth <= parts.length; depth++) {
    const at = `/${parts.slice(0, depth).join('/')}`;
    if (!lookup(p, at)) makeDirectory(p, at);
  }
  for (const folder of [key, `${key}-${version}.dist-info`]) if (!lookup(p, `${folderOf(p)}/${folder}`)) makeDirectory(p, `${folderOf(p)}/${folder}`);
  writeFile(p, `${folderOf(p)}/${key}/__init__.py`, '');
  const called = SCRIPTS[key];
  if (called) {
    const file = `/usr/local/bin/${key}`;
    writeFile(p, file, `#!/usr/local/bin/python${versionOf(p).split('.').slice(0, 2).join('.')}\nimport sys\nfrom ${called} import main\nif __name__ == '__main__':\n    if sys.argv[0].endswith('.exe'):\n        sys.argv[0] = sys.argv[0][:-4]\n    sys.exit(main())\n`);
    changeAttributes(p, file, (node) => (node.mode = 0o755));
  }
  writeFile(p, `${folderOf(p)}/${key}-${version}.dist-info/METADATA`, `Metadata-Version: 2.4\nName: ${key}\nVersion: ${version}\n`);
}

/** The packages' folders go; asked first unless -y says otherwise. */
function* uninstall(p: Process, words: readonly string[]): Blocking<number> {
  const names = words.filter((word) => !word.startsWith('-'));
  if (words.some((word) => word === '-r' || word === '--requirement')) {
    yield* complain(p, 'ERROR: uninstall -r is not simulated here');
    return 1;
  }
  if (names.length === 0) {
    yield* complain(p, 'ERROR: You must give at least one requirement to uninstall (see "pip help uninstall")');
    return 1;
  }
  for (const name of names) {
    const key = keyOf(name), version = installedOf(p).get(key), folder = folderOf(p);
    if (version === undefined) {
      yield* complain(p, `WARNING: Skipping ${name} as it is not installed.`);
      continue;
    }
    yield* p.write(1, `Found existing installation: ${key} ${version}\nUninstalling ${key}-${version}:\n`);
    const script = SCRIPTS[key] ? [`/usr/local/bin/${key}`] : [], gone = [...script, `${folder}/${key}-${version}.dist-info`, `${folder}/${key}`];
    if (!words.includes('-y') && !words.includes('--yes')) {
      yield* p.write(1, `  Would remove:\n${gone.map((one) => `    ${one}${one.startsWith(folder) ? '/*' : ''}\n`).join('')}Proceed (Y/n)? `);
      const answer = decode(yield* p.read(0)).trim().toLowerCase();
      if (answer !== '' && answer !== 'y') continue;
    }
    for (const one of gone) remove(p, one);
    yield* p.write(1, `  Successfully uninstalled ${key}-${version}\n`);
  }
  return 0;
}

function remove(p: Process, path: string): void {
  if (lookup(p, path)?.kind === 'directory') {
    for (const name of readDirectory(p, path)) remove(p, `${path}/${name}`);
    removeDirectory(p, path);
  } else if (lookup(p, path)) unlink(p, path);
}

function* list(p: Process, words: readonly string[]): Blocking<number> {
  const found = [['pip', '25.0.1'] as [string, string], ...installedOf(p)].sort(([a], [b]) => (a < b ? -1 : 1)), format = /^--format=(.*)$/.exec(words.find((word) => word.startsWith('--format=')) ?? '')?.[1] ?? (words.includes('--format') ? words[words.indexOf('--format') + 1] : undefined);
  if (words.some((word) => /^(-o|--outdated|-u|--uptodate)$/.test(word))) {
    yield* complain(p, 'ERROR: list --outdated is not simulated here');
    return 1;
  }
  if (format === 'json' || format === 'freeze') {
    yield* p.write(1, format === 'json' ? `[${found.map(([name, version]) => `{"name": "${name}", "version": "${version}"}`).join(', ')}]\n` : found.map(([name, version]) => `${name}==${version}\n`).join(''));
    return 0;
  }
  const rows: [string, string][] = [['Package', 'Version'], ...found];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, version]) => `${name.padEnd(width)} ${version}`);
  yield* p.write(1, `${[lines[0], `${'-'.repeat(width)} ${'-'.repeat(Math.max(...rows.map(([, version]) => version.length)))}`, ...lines.slice(1)].join('\n')}\n`);
  return 0;
}

/** The program of its own, beside `python -m pip`. */
export function* pipProgram(p: Process): Blocking<number> {
  return yield* pip(p, p.argv.slice(1));
}

export function* pip(p: Process, words: readonly string[]): Blocking<number> {
  const [command, ...rest] = words.filter((word, i) => i > 0 || !word.startsWith('-') || word === '--version' || word === '-V');
  if (command === '--version' || command === '-V') {
    yield* p.write(1, `pip 25.0.1 from ${folderOf(p)}/pip (python ${versionOf(p).split('.').slice(0, 2).join('.')})\n`);
    return 0;
  }
  switch (command) {
    case 'install': return yield* install(p, rest);
    case 'list': return yield* list(p, rest);
    case 'uninstall': return yield* uninstall(p, rest);
    case 'check':
      yield* p.write(1, 'No broken requirements found.\n');
      return 0;
    case 'freeze':
      for (const [name, version] of [...installedOf(p)].sort(([a], [b]) => (a < b ? -1 : 1))) yield* p.write(1, `${name}==${version}\n`);
      return 0;
    case undefined:
      yield* p.write(1, '\nUsage:   \n  pip <command> [options]\n');
      return 0;
    case 'cache':
      if (rest[0] !== 'dir' && rest[0] !== 'purge') break;
      yield* p.write(1, rest[0] === 'dir' ? `${p.env.get('HOME') ?? '/root'}/.cache/pip\n` : 'Files removed: 0\n');
      return 0;
    case 'show': case 'download': case 'config': case 'inspect': case 'hash': case 'debug': case 'lock': case 'help': case 'index': case 'wheel': case 'search':
      yield* complain(p, `pip: '${command}' is not simulated here`);
      return 1;
    default: {
      const near = COMMANDS.map((one) => ({ one, far: editDistance(command, one) })).filter(({ one, far }) => far * 2.5 < Math.max(one.length, command.length)).sort((a, b) => a.far - b.far)[0]?.one;
      yield* complain(p, `ERROR: unknown command "${command}"${near === undefined ? '' : ` - maybe you meant "${near}"`}`);
      return 1;
    }
  }
  yield* complain(p, `pip: '${command} ${rest[0] ?? ''}' is not simulated here`);
  return 1;
}

const COMMANDS = ['install', 'download', 'uninstall', 'freeze', 'inspect', 'list', 'show', 'check', 'config', 'search', 'cache', 'index', 'wheel', 'hash', 'completion', 'debug', 'help'];
