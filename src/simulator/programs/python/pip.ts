/** pip: install, uninstall, list, freeze, show, from a table of real packages. */
import type { Blocking } from '../../kernel/blocking.ts';
import { changeAttributes, lookup, makeDirectory, readDirectory, readText, writeFile } from '../../kernel/files.ts';
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

/** Names of a requirements file. */
const fromFile = (text: string): string[] => text.split('\n').map((line) => line.replace(/#.*$/, '').trim()).filter((line) => line !== '' && !line.startsWith('-'));

function* install(p: Process, words: readonly string[]): Blocking<number> {
  const quiet = words.includes('-q') || words.includes('--quiet');
  const say = function* (line: string): Blocking<void> {
    if (!quiet) yield* p.write(1, `${line}\n`);
  };
  const wanted: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '-r' || word === '--requirement') {
      const file = words[++i] ?? '';
      if (lookup(p, file)?.kind !== 'file') {
        yield* complain(p, `ERROR: Could not open requirements file: [Errno 2] No such file or directory: '${file}'`);
        return 1;
      }
      wanted.push(...fromFile(readText(p, file)));
    } else if (!word.startsWith('-')) wanted.push(word);
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
  for (const spec of wanted) {
    const failure = yield* collect(spec);
    if (failure !== undefined) {
      if (reached === 'no name') for (const _ of [0]) yield* complain(p, `WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution': /simple/${spec.toLowerCase()}/`);
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

function* list(p: Process): Blocking<number> {
  const rows: [string, string][] = [['Package', 'Version'], ...[['pip', '25.0.1'] as [string, string], ...installedOf(p)].sort(([a], [b]) => (a < b ? -1 : 1))];
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
    case 'list': return yield* list(p);
    case 'freeze':
      for (const [name, version] of [...installedOf(p)].sort(([a], [b]) => (a < b ? -1 : 1))) yield* p.write(1, `${name}==${version}\n`);
      return 0;
    case undefined:
      yield* p.write(1, '\nUsage:   \n  pip <command> [options]\n');
      return 0;
    case 'uninstall': case 'show': case 'download': case 'check': case 'config': case 'cache': case 'index': case 'wheel': case 'search':
      yield* complain(p, `pip: '${command}' is not simulated here`);
      return 1;
    default:
      yield* complain(p, `ERROR: unknown command "${command}"`);
      return 1;
  }
}
