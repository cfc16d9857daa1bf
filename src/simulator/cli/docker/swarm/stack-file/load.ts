/** Reads the files of a stack: YAML, variables of the environment, the old schema, and all of them laid over one another. */
import type { Blocking } from '../../../../kernel/blocking.ts';
import { decode } from '../../../../kernel/bytes.ts';
import { parseNewerYaml, YamlError } from '../../../../kernel/yaml/read.ts';
import type { Process } from '../../../../kernel/process.ts';
import { isMap, sorted, type Raw } from '../../compose/raw.ts';
import { absolutePath } from '../../container/options.ts';
import { readNamedFile } from '../../variable-files.ts';
import { CliError } from '../../errors.ts';
import { readInput } from '../../image/archive.ts';
import { checkFile } from './check.ts';
import type { StackFile } from './model.ts';
import { networkOf, SERVICE_KEYS, serviceOf, storedOf, volumeOf } from './sections.ts';
import { substituteAll } from './substitute.ts';

export interface LoadedStack {
  file: StackFile;
  /** As they are written, for what is ignored of them. */
  written: readonly Raw[];
}

const LATEST = '3.13';

const FORBIDDEN: Readonly<Record<string, string>> = {
  extends: 'Support for `extends` is not implemented yet.',
  volume_driver: 'Instead of setting the volume driver on the service, define a volume using the top-level `volumes` option and specify the driver there.',
  volumes_from: 'To share a volume between services, define it using the top-level `volumes` option and reference it from each service that shares it using the service-level `volumes` option.',
  ...Object.fromEntries(['cpu_quota', 'cpu_shares', 'cpuset', 'mem_limit', 'memswap_limit'].map((key) => [key, 'Set resource limits using deploy.resources'])),
};

export const servicesOf = (file: Raw): Raw[] => (isMap(file['services']) ? Object.values(file['services']).filter(isMap) : []);

/** `${key}: ${why}` of the keys that services have, sorted. */
export const remarks = (files: readonly Raw[], table: Readonly<Record<string, string>>): string =>
  Object.entries(table).filter(([key]) => files.some((file) => servicesOf(file).some((service) => key in service))).map(([key, why]) => `${key}: ${why}`).sort().join('\n\n');

/** The newest of Go's YAML libraries names the line where the mapping begins that a key does not fit into. */
function withContext(message: string, source: string): string {
  const line = Number(/^yaml: line (\d+): did not find expected key$/.exec(message)?.[1]);
  if (Number.isNaN(line)) return message;
  const lines = source.split('\n'), indent = (at: number): number => /^ */.exec(lines[at] ?? '')![0].length, full = (at: number): boolean => /^\s*[^\s#]/.test(lines[at] ?? '');
  let begin = line - 1;
  while (begin > 0 && !(full(begin) && indent(begin) < indent(line))) begin--;
  const column = indent(begin);
  for (let at = begin - 1; at >= 0 && (!full(at) || indent(at) >= column); at--) if (full(at) && indent(at) === column) begin = at;
  return begin > 0 ? `yaml: line ${begin}: did not find expected key` : message;
}

function* read(p: Process, name: string): Blocking<Raw> {
  let source = '';
  try {
    source = name === '-' ? decode(yield* readInput(p)) : readNamedFile(p, name);
    const value = parseNewerYaml(source);
    if (!isMap(value)) throw new CliError('top-level object must be a mapping');
    return value;
  } catch (error) {
    if (error instanceof YamlError) throw new CliError(withContext(error.message, source));
    if (error instanceof Error && /^(open|read) /.test(error.message)) throw new CliError(error.message);
    throw error;
  }
}

function versionOf(file: Raw): string {
  const given = file['version'] === undefined ? '' : String(file['version']);
  return given === '' || given === '3' ? LATEST : given;
}

/** @throws CliError */
export function* loadStack(p: Process, files: readonly string[], interpolates = true): Blocking<LoadedStack> {
  if (files.length === 0) throw new CliError('specify a Compose file (with --compose-file)');
  const first = files[0]!, folder = first === '-' ? '.' : first.replace(/[^/]*$/, '') || '.';
  const path = (file: string): string => absolutePath(p)(file.startsWith('/') ? file : file.startsWith('~') ? file.replace('~', p.env.get('HOME') ?? '~') : `${folder}/${file}`);
  const written: Raw[] = [];
  for (const file of files) written.push(yield* read(p, file));
  const version = versionOf(written[0]!);
  const sections = written.map((raw) => {
    const own = versionOf(raw);
    if (own !== version) throw new CliError(`version mismatched between two composefiles : ${version} and ${own}`);
    const forbidden = remarks([raw], FORBIDDEN);
    if (forbidden !== '') throw new CliError(`compose file contains unsupported options:\n\n${forbidden}\n`);
    const file = interpolates ? substituteAll(raw, p.env, '') as Raw : raw;
    const minor = /^3\.(\d+)$/.exec(version)?.[1];
    if (minor === undefined || Number(minor) > 13) throw new CliError(`unsupported Compose file version: ${version}`);
    checkFile(file);
    return sectionsOf(p, file, path);
  });
  return { file: { version, ...sections.reduce((base, later) => over(base, later)) } as unknown as StackFile, written };
}

function sectionsOf(p: Process, file: Raw, path: (file: string) => string): Raw {
  const section = (name: string, change: (key: string, value: unknown) => Raw): Raw => {
    const found = isMap(file[name]) ? file[name] : {};
    return name === 'services' || Object.keys(found).length > 0 ? { [name]: sorted(Object.fromEntries(Object.entries(found).map(([key, value]) => [key, change(key, value)]))) } : {};
  };
  return {
    ...section('services', (_, value) => serviceOf(p, value as Raw, path)), ...section('networks', networkOf), ...section('volumes', volumeOf),
    ...section('secrets', (key, value) => storedOf('secret', key, value, path)), ...section('configs', (key, value) => storedOf('config', key, value, path)),
    ...Object.fromEntries(Object.entries(file).filter(([key]) => key.startsWith('x-'))),
  };
}

/** Lists of these are joined by what tells their entries apart; all other lists are replaced. */
const KEYS: Readonly<Record<string, string>> = { secrets: 'source', configs: 'source', ports: 'target', volumes: 'target' };

const arranged = (map: Raw, level: number): Raw => (level === 0 ? sorted(map) : level === 1 ? Object.fromEntries(Object.entries(map).sort(([a], [b]) => SERVICE_KEYS.indexOf(a) - SERVICE_KEYS.indexOf(b))) : map);

/** `level` 0: the sections; 1: names; 2: what a service and the like have. */
function over(base: Raw, later: Raw, level = 0): Raw {
  const merged: Raw = { ...base };
  for (const [key, value] of Object.entries(later)) {
    const before = base[key], by = KEYS[key];
    if (isMap(before) && isMap(value)) merged[key] = arranged(over(before, value, level + 1), level);
    else if (Array.isArray(before) && Array.isArray(value) && by !== undefined) merged[key] = [...new Map([...before, ...value].map((one) => [(one as Raw)[by], one])).values()];
    else merged[key] = value;
  }
  return merged;
}
