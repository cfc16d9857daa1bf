/** Puts a compose project together from its files, its variables and the flags of `docker compose`. */
import { rfc3339 } from '../../../kernel/calendar.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { lookup, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { absolutePath } from '../container/options.ts';
import { pairsToMap } from '../env-file.ts';
import { readVariables } from '../variable-files.ts';
import { CliError } from '../errors.ts';
import { withDefaults } from './canonical.ts';
import { checkProject } from './consistency.ts';
import { readDotEnv } from './dot-env.ts';
import { projectEnvironment } from './environment.ts';
import { composeFlag, strings } from './compose-flag.ts';
import { findFiles, parentOf, type Found } from './find-files.ts';
import type { Variables } from './interpolate.ts';
import { unmarked } from './marked.ts';
import { merge } from './merge.ts';
import type { FileObject, ModelConfig, NetworkConfig, Project, Service, VolumeConfig } from './model.ts';
import { normalised } from './normalise.ts';
import { isMap, sorted, sortedThrough, text, truth, type Raw } from './raw.ts';
import { readDocument, readFile, type Reading } from './read-files.ts';
import { fitted, type Told } from './shape.ts';
import { dropUnused } from './used-resources.ts';
import { namesOfExternal, withExternalNames } from './external-names.ts';
import { checkValues } from './values.ts';
import { readYaml } from './yaml.ts';

/** What may be left out of loading, as `docker compose config` can. */
export interface Loading {
  /** No warnings. */
  quiet?: boolean;
  interpolate?: boolean;
  normalise?: boolean;
  resolvePaths?: boolean;
  consistency?: boolean;
  /** Lines of env files go into the environment of services. */
  resolveEnvironment?: boolean;
  /** Also networks, volumes, secrets and configs that no service uses. */
  allResources?: boolean;
}

/** A warning as compose's log shows it. */
export function* warn(p: Process, message: string): Blocking<void> {
  yield* p.write(2, p.files.get(2)?.tty ? `\x1b[33mWARN\x1b[0m[0000] ${message.padEnd(44)} \n` : `time="${rfc3339(p.now)}" level=warning msg=${JSON.stringify(message)}\n`);
}

/** A folder's name as a project's: lower case, letters, digits, '_' and '-'. */
export const projectNameOf = (folder: string): string => (folder.split('/').at(-1) ?? '').toLowerCase().replace(/[^a-z0-9_-]/g, '').replace(/^[_-]+/, '');

/** The project's name without a file: -p or the environment. */
export const nameGiven = (invocation: Invocation): string => String(composeFlag(invocation, 'project-name') ?? '') || invocation.p.env.get('COMPOSE_PROJECT_NAME') || '';

/** The model before its values get their types. */
export interface Model {
  raw: Raw;
  name: string;
  found: Found;
  environment: Map<string, string>;
}

/** @throws CliError */
function checkName(name: string): void {
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name)) throw new CliError(name === '' ? 'project name must not be empty' : `invalid project name ${JSON.stringify(name)}: must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number`);
}

const oldWord = (word: string, meant: boolean): string => `${JSON.stringify(word)} for boolean is not supported by YAML 1.2, please use \`${meant}\``;

/** @throws CliError */
export function* loadModel(invocation: Invocation, { quiet = false, interpolate = true, normalise = true, resolvePaths = true }: Loading = {}): Blocking<Model> {
  const { p } = invocation;
  const asked = String(composeFlag(invocation, 'project-name') ?? '');
  if (asked !== '') checkName(asked);
  const found = findFiles(p, invocation);
  if (!quiet) for (const warning of found.warnings) yield* warn(p, warning);
  const environment = projectEnvironment(p, invocation, found.directory);
  const missing: string[] = [], said: string[] = [];
  const variables: Variables = { get: (name) => environment.get(name), missing: (name) => void missing.push(name), old: (word, meant) => void said.push(oldWord(word, meant)), off: !interpolate };
  const documents: Raw[] = [];
  const input = found.files.includes('-') ? yield* readInput(p) : undefined;
  const failure = collect({ p, variables, ...(resolvePaths && { directory: found.directory }), ...(input !== undefined && { input }) }, found.files, documents);
  if (!quiet) for (const name of missing) yield* warn(p, `The ${JSON.stringify(name)} variable is not set. Defaulting to a blank string.`);
  if (!quiet) for (const words of said) yield* warn(p, words);
  if (failure) throw failure;
  for (const [index, document] of documents.entries()) {
    if (!quiet && document.version !== undefined) yield* warn(p, `${found.files[index]}: the attribute \`version\` is obsolete, it will be ignored, please remove it to avoid potential confusion`);
    for (const { path, name, adopted } of namesOfExternal(document)) {
      if (!quiet) yield* warn(p, `${path}: external.name is deprecated. Please set name and external: true`);
      if (name !== undefined && name !== adopted) throw new CliError(`${path}: name and external.name conflict; only use name`);
    }
    documents[index] = withExternalNames(document);
  }
  const merged = withAllDefaults(unmarked(documents.reduce((all, document) => merge(all, document) as Raw, {})) as Raw, resolvePaths ? found.directory : '.');
  const name = nameGiven(invocation) || environment.get('COMPOSE_PROJECT_NAME') || (merged.name !== undefined ? text(merged.name).toLowerCase().replace(/[^a-z0-9_-]/g, '').replace(/^[_-]+/, '') || projectNameOf(found.directory) : projectNameOf(found.directory));
  checkName(name);
  environment.set('COMPOSE_PROJECT_NAME', name);
  checkValues(merged);
  return { raw: normalise ? normalised(merged, name, (one) => (interpolate ? environment.get(one) : undefined)) : merged, name, found, environment };
}

/** @throws CliError */
export function* loadProject(invocation: Invocation, loading: Loading = {}): Blocking<Project> {
  const model = yield* loadModel(invocation, loading);
  const named = strings(composeFlag(invocation, 'profile')), fromEnvironment = invocation.p.env.get('COMPOSE_PROFILES') ?? model.environment.get('COMPOSE_PROFILES') ?? '';
  const said: string[] = [];
  try {
    // No profile at all is one without a name.
    return projectOf(invocation.p, model, named.length > 0 ? named : fromEnvironment.split(',').map((one) => one.trim()), { ...loading, allResources: composeFlag(invocation, 'all-resources') === true }, (word, meant) => void said.push(oldWord(word, meant)));
  } finally {
    if (!loading.quiet) for (const words of said) yield* warn(invocation.p, words);
  }
}

function* readInput(p: Process): Blocking<string> {
  let text = '';
  for (let piece = yield* p.read(0); piece.length > 0; piece = yield* p.read(0)) text += decode(piece);
  return text;
}

/** The files as they are written, for who looks for variables. @throws CliError */
export function rawDocuments(invocation: Invocation): unknown[] {
  const { p } = invocation;
  return findFiles(p, invocation).files.map((file) => readYaml(readFile(p, file), file));
}

/** Reads every file into `documents`; a failure is kept until the warnings are out. */
function collect(reading: Reading, files: readonly string[], documents: Raw[]): CliError | undefined {
  try {
    for (const file of files) if (file !== '-') readFile(reading.p, file);
    for (const file of files) documents.push(readDocument(reading, file));
    return undefined;
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
}

function withAllDefaults({ version: _, ...raw }: Raw, directory: string): Raw {
  return isMap(raw.services) ? { ...raw, services: Object.fromEntries(Object.entries(raw.services).map(([name, one]) => [name, isMap(one) ? withDefaults(one, directory) : one])) } : raw;
}

/** A project from given files and variables. @throws CliError */
export function projectFrom(p: Process, files: readonly string[], name: string, environment: ReadonlyMap<string, string>, missing: (variable: string) => void): Project {
  const documents: Raw[] = [];
  const directory = parentOf(files[0]!);
  const failure = collect({ p, variables: { get: (variable) => environment.get(variable), missing }, directory }, files, documents);
  if (failure) throw failure;
  const merged = withAllDefaults(documents.reduce((all, one) => merge(all, one) as Raw, {}), directory);
  return projectOf(p, { raw: normalised(merged, name, (one) => environment.get(one)), name, found: { files: [...files], directory, warnings: [] }, environment: new Map(environment) }, [], { allResources: true });
}

/** The model with types; services whose profile is off are set apart. @throws CliError */
function projectOf(p: Process, { raw, name, found, environment }: Model, profiles: readonly string[], { consistency = true, resolveEnvironment = true, allResources = false }: Loading = {}, old?: Told): Project {
  const section = <T>(key: string, shape: string): Record<string, T> => sorted(Object.fromEntries(Object.entries(isMap(raw[key]) ? raw[key] : {}).map(([one, value]) => [one, fitted(isMap(value) && isMap(value.external) ? { ...value, external: true } : value, shape, `${key}.${one}`, false, old) as T])));
  const all = Object.entries(section<Service>('services', 'service'));
  const isOn = ({ profiles: own }: Service): boolean => !own?.length || profiles.includes('*') || own.some((profile) => profiles.includes(profile));
  const project: Project = {
    name, directory: found.directory, files: found.files, environment,
    services: Object.fromEntries(all.filter(([, service]) => isOn(service))), disabled: Object.fromEntries(all.filter(([, service]) => !isOn(service))),
    networks: section<NetworkConfig>('networks', 'network'), volumes: section<VolumeConfig>('volumes', 'volume'),
    secrets: section<FileObject>('secrets', 'object'), configs: section<FileObject>('configs', 'object'), models: section<ModelConfig>('models', 'model'),
    extensions: sortedThrough(Object.fromEntries(Object.entries(raw).filter(([key]) => key.startsWith('x-')))) as Raw,
  };
  for (const config of Object.values(project.configs)) if (config.environment !== undefined) config.content ??= environment.get(config.environment);
  if (consistency) checkProject(project);
  if (!allResources) dropUnused(project);
  if (resolveEnvironment) for (const [name, service] of Object.entries(project.services)) project.services[name] = withEnvironment(p, service, environment);
  return project;
}

/** The service with the lines of its env files and label files. @throws CliError where one is missing */
function withEnvironment(p: Process, { env_file: files, label_file: labelFiles, ...service }: Service, environment: ReadonlyMap<string, string>): Service {
  const own = Object.fromEntries(Object.entries(service.environment ?? {}).map(([key, value]) => [key, value ?? environment.get(key) ?? null]));
  const known = (one: string): string | undefined => environment.get(one) ?? own[one] ?? undefined;
  const fromFiles: Record<string, string> = {};
  for (const { path, required, format } of files ?? []) Object.assign(fromFiles, (format ?? 'raw') !== 'raw' || (format && lookup(p, path)) ? formattedLines(p, path, format!) : linesOf(p, path, required ?? true, (one) => known(one) ?? fromFiles[one], 'env'));
  const labels = Object.assign({}, ...(labelFiles ?? []).map((path) => linesOf(p, path, true, known, 'label'))) as Record<string, string>;
  return fitted({ ...service, environment: { ...fromFiles, ...own }, labels: { ...labels, ...service.labels }, ...(labelFiles && { label_file: labelFiles }) }, 'service', 'service') as Service;
}

/** A file whose format is named. There is one: as docker reads it, nothing is quoted, filled in or exported. @throws CliError */
function formattedLines(p: Process, path: string, format: string): Record<string, string> {
  if (format !== 'raw') throw new CliError(`unsupported env_file format ${JSON.stringify(format)}`);
  try {
    return pairsToMap(readVariables(p, path, true));
  } catch (error) {
    throw error instanceof Error ? new CliError(`failed to parse env_file ${path}: ${error.message.replace(/^invalid env file \(.*?\): /, '')}`) : error;
  }
}

function linesOf(p: Process, path: string | undefined, required: boolean, known: (name: string) => string | undefined, kind: 'env' | 'label'): Record<string, string> {
  if (path && lookup(p, path)) return Object.fromEntries(readDotEnv(p, path, known));
  if (!truth(required)) return {};
  throw new CliError(`${kind} file ${path ?? ''} not found: stat ${path ?? ''}: no such file or directory`);
}
