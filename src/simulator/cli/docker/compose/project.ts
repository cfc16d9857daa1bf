/** Finds, reads and puts together the files of a compose project. */
import { rfc3339 } from '../../../kernel/calendar.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { FlagValue } from '../../shared/cobra/value.ts';
import { absolutePath } from '../container/options.ts';
import { CliError } from '../errors.ts';
import { checkProject } from './consistency.ts';
import { readDotEnv } from './dot-env.ts';
import { interpolateAll, type Variables } from './interpolate.ts';
import { merge } from './merge.ts';
import type { FileObject, NetworkConfig, Project, Service, VolumeConfig } from './model.ts';
import { labelsOf, normaliseService, type Surroundings } from './normalise.ts';
import { validate } from './schema.ts';
import { readYaml } from './yaml.ts';

type Raw = Record<string, unknown>;

const isMap = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml'];

/** A flag of `docker compose` itself, before the subcommand. */
export function composeFlag(invocation: Invocation, name: string): FlagValue | undefined {
  const compose = invocation.path[1]!;
  const flag = [...compose.flags, ...(compose.persistentFlags ?? [])].find((one) => one.name === name);
  return flag && invocation.flags.store.values.get(flag);
}

const strings = (value: FlagValue | undefined): string[] => (Array.isArray(value) ? (value as string[]) : []);

/** A warning as compose's log shows it. */
export function* warn(p: Process, message: string): Blocking<void> {
  yield* p.write(2, p.files.get(2)?.tty ? `\x1b[33mWARN\x1b[0m[0000] ${message.padEnd(44)} \n` : `time="${rfc3339(p.now)}" level=warning msg=${JSON.stringify(message)}\n`);
}

/** A folder's name as a project's: lower case, letters, digits, '_' and '-'. */
export const projectNameOf = (folder: string): string => (folder.split('/').at(-1) ?? '').toLowerCase().replace(/[^a-z0-9_-]/g, '').replace(/^[_-]+/, '');

interface Found {
  files: string[];
  directory: string;
  warnings: string[];
}

/** @throws CliError where there is no file */
function findFiles(p: Process, invocation: Invocation): Found {
  const absolute = absolutePath(p);
  const given = strings(composeFlag(invocation, 'file'));
  const fromEnvironment = p.env.get('COMPOSE_FILE');
  const named = given.length > 0 ? given : fromEnvironment ? fromEnvironment.split(p.env.get('COMPOSE_PATH_SEPARATOR') ?? ':') : [];
  const directoryFlag = String(composeFlag(invocation, 'project-directory') ?? '');
  if (named.length > 0) {
    const files = named.map((file) => (file === '-' ? '-' : absolute(file)));
    return { files, directory: directoryFlag ? absolute(directoryFlag) : parentOf(files[0]!), warnings: [] };
  }
  for (let folder = directoryFlag ? absolute(directoryFlag) : p.cwd; ; folder = parentOf(folder)) {
    const inFolder = (name: string): string => `${folder === '/' ? '' : folder}/${name}`;
    const found = NAMES.map(inFolder).filter((path) => lookup(p, path)?.kind === 'file');
    if (found.length > 0) {
      const override = OVERRIDES.map(inFolder).filter((path) => lookup(p, path)?.kind === 'file').slice(0, 1);
      const warnings = found.length > 1 ? [`Found multiple config files with supported names: ${found.join(', ')}`, `Using ${found[0]}`] : [];
      return { files: [found[0]!, ...override], directory: folder, warnings };
    }
    if (folder === '/') throw new CliError('no configuration file provided: not found');
  }
}

const parentOf = (path: string): string => path.replace(/\/[^/]*$/, '') || '/';

/** @throws CliError */
function read(p: Process, path: string): string {
  try {
    return readText(p, path);
  } catch (error) {
    if (error instanceof Errno) throw new CliError(`open ${path}: ${error.goText}`);
    throw error;
  }
}

/** The project's name without a file: -p or the environment. */
export const nameGiven = (invocation: Invocation): string => String(composeFlag(invocation, 'project-name') ?? '') || invocation.p.env.get('COMPOSE_PROJECT_NAME') || '';

/** @throws CliError */
export function* loadProject(invocation: Invocation, quiet = false, interpolates = true): Blocking<Project> {
  const { p } = invocation;
  const found = findFiles(p, invocation);
  if (!quiet) for (const warning of found.warnings) yield* warn(p, warning);
  const environment = projectEnvironment(p, invocation, found.directory);
  const missing: string[] = [];
  const variables: Variables = { get: (name) => environment.get(name), missing: (name) => void (missing.includes(name) || missing.push(name)), off: !interpolates };
  const documents: Raw[] = [];
  const failure = collect(p, found.files, variables, documents);
  if (!quiet) for (const name of missing) yield* warn(p, `The ${JSON.stringify(name)} variable is not set. Defaulting to a blank string.`);
  if (failure) throw failure;
  if (!quiet) for (const [index, document] of documents.entries()) if (document.version !== undefined) yield* warn(p, `${found.files[index]}: the attribute \`version\` is obsolete, it will be ignored, please remove it to avoid potential confusion`);
  const merged = documents.reduce((all, document) => merge(all, document) as Raw, {});
  const name = nameGiven(invocation) || (merged.name !== undefined ? String(merged.name) : projectNameOf(found.directory));
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name)) throw new CliError(name === '' ? 'project name must not be empty' : `invalid project name ${JSON.stringify(name)}: must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number`);
  const profiles = [...strings(composeFlag(invocation, 'profile')), ...(p.env.get('COMPOSE_PROFILES') ?? environment.get('COMPOSE_PROFILES') ?? '').split(',').filter(Boolean)];
  return build(p, name, found, merged, environment, profiles);
}

/** The files as they are written, for who looks for variables. @throws CliError */
export function rawDocuments(invocation: Invocation): unknown[] {
  const { p } = invocation;
  return findFiles(p, invocation).files.map((file) => readYaml(read(p, file), file));
}

/** Reads every file into `documents`; a failure is kept until the warnings are out. */
function collect(p: Process, files: readonly string[], variables: Variables, documents: Raw[]): CliError | undefined {
  try {
    for (const file of files) documents.push(document(p, file, variables));
    return undefined;
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
}

function document(p: Process, file: string, variables: Variables): Raw {
  const raw = validate(interpolateAll(readYaml(read(p, file), file), variables), file);
  const included = Array.isArray(raw.include) ? raw.include : [];
  const own = { ...raw, services: extended(p, isMap(raw.services) ? raw.services : {}, file, variables) };
  return included.reduce<Raw>((all, one) => {
    const paths = isMap(one) ? (Array.isArray(one.path) ? one.path : [one.path]) : [one];
    return paths.reduce<Raw>((sum, path) => merge(document(p, absoluteFrom(file, String(path)), variables), sum) as Raw, all);
  }, own);
}

const absoluteFrom = (file: string, path: string): string => (path.startsWith('/') ? path : `${parentOf(file)}/${path}`);

/** extends: another service's settings below one's own. @throws CliError */
function extended(p: Process, services: Raw, file: string, variables: Variables, trail: readonly string[] = []): Raw {
  const resolve = (name: string, seen: readonly string[]): Raw => {
    const service = services[name];
    if (!isMap(service)) throw new CliError(`cannot extend service ${JSON.stringify(seen.at(-1) ?? name)} in ${file}: service ${JSON.stringify(name)} not found`);
    if (service.extends === undefined) return service;
    const spec: Raw = isMap(service.extends) ? service.extends : { service: service.extends };
    const base = String(spec.service);
    if (seen.includes(`${file}:${name}`)) throw new CliError(`circular reference with extends: ${name}`);
    const { extends: _, ...own } = service;
    if (spec.file === undefined) return merge(resolve(base, [...seen, `${file}:${name}`]), own) as Raw;
    const other = absoluteFrom(file, String(spec.file));
    const others = extended(p, (validate(interpolateAll(readYaml(read(p, other), other), variables), other).services as Raw | undefined) ?? {}, other, variables, [...trail, file]);
    if (!isMap(others[base])) throw new CliError(`cannot extend service ${JSON.stringify(name)} in ${file}: service ${JSON.stringify(base)} not found in ${other}`);
    return merge(others[base], own) as Raw;
  };
  return Object.fromEntries(Object.keys(services).map((name) => [name, resolve(name, [])]));
}

function projectEnvironment(p: Process, invocation: Invocation, directory: string): Map<string, string> {
  const given = strings(composeFlag(invocation, 'env-file'));
  const files = given.length > 0 ? given.map(absolutePath(p)) : [`${directory}/.env`];
  const environment = new Map<string, string>();
  for (const file of files) {
    if (!lookup(p, file)) {
      if (given.length > 0) throw new CliError(`couldn't find env file: ${file}`);
      continue;
    }
    for (const [name, value] of readDotEnv(readText(p, file), (one) => p.env.get(one) ?? environment.get(one))) environment.set(name, value);
  }
  for (const [name, value] of p.env) environment.set(name, value);
  return environment;
}

/** A project from given files and variables. @throws CliError */
export function projectFrom(p: Process, files: readonly string[], name: string, environment: ReadonlyMap<string, string>, missing: (variable: string) => void): Project {
  const documents: Raw[] = [];
  const failure = collect(p, files, { get: (variable) => environment.get(variable), missing }, documents);
  if (failure) throw failure;
  const merged = documents.reduce((all, one) => merge(all, one) as Raw, {});
  return build(p, name, { files: [...files], directory: parentOf(files[0]!), warnings: [] }, merged, environment, []);
}

function build(p: Process, name: string, found: Found, raw: Raw, environment: ReadonlyMap<string, string>, profiles: readonly string[]): Project {
  const around: Surroundings = {
    absolute: (path) => absolutePath(p)(path.startsWith('/') ? path : path.startsWith('~') ? path.replace('~', p.env.get('HOME') ?? '') : `${found.directory}/${path}`),
    variable: (one) => environment.get(one),
    envFile: (path, required) => {
      const file = path.startsWith('/') ? path : absolutePath(p)(`${found.directory}/${path}`);
      if (!lookup(p, file)) {
        if (required) throw new CliError(`env file ${file} not found: stat ${file}: no such file or directory`);
        return {};
      }
      return Object.fromEntries(readDotEnv(readText(p, file), (one) => environment.get(one)));
    },
  };
  const all = Object.entries(isMap(raw.services) ? raw.services : {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, settings]): [string, Service] => [service, normaliseService(service, (settings ?? {}) as Raw, around)]);
  const isOn = (service: Service): boolean => !service.profiles?.length || profiles.includes('*') || service.profiles.some((profile) => profiles.includes(profile));
  const project: Project = {
    name, directory: found.directory, files: found.files, environment,
    services: Object.fromEntries(all.filter(([, service]) => isOn(service))), disabled: Object.fromEntries(all.filter(([, service]) => !isOn(service))),
    networks: objects(raw.networks, name) as Record<string, NetworkConfig>, volumes: objects(raw.volumes, name) as Record<string, VolumeConfig>,
    secrets: files(raw.secrets, name, around), configs: files(raw.configs, name, around),
  };
  checkProject(project);
  return project;
}

/** Networks and volumes with the names that they have in the engine. */
function objects(value: unknown, project: string): Record<string, { name: string }> {
  return Object.fromEntries(Object.entries(isMap(value) ? value : {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, settings]) => {
    const { name, external, labels, ...rest } = (settings ?? {}) as Raw;
    const isExternal = external !== undefined && external !== false && external !== 'false';
    return [key, { name: name === undefined ? (isExternal ? key : `${project}_${key}`) : String(name), ...rest, ...(isExternal && { external: true }), ...(labels !== undefined && { labels: labelsOf(labels) }) }];
  }));
}

function files(value: unknown, project: string, { absolute }: Surroundings): Record<string, FileObject> {
  return Object.fromEntries(Object.entries(objects(value, project)).map(([key, one]) => {
    const file = one as FileObject;
    return [key, { ...file, ...(file.file !== undefined && { file: absolute(file.file) }) }];
  }));
}
