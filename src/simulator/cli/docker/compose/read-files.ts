/** The files of a project read and put together: variables, includes, extends, long forms, paths. */
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { absolutePath } from '../container/options.ts';
import { CliError } from '../errors.ts';
import { canonicalService } from './canonical.ts';
import { readDotEnv } from './dot-env.ts';
import { parentOf } from './find-files.ts';
import { interpolateAll, type Variables } from './interpolate.ts';
import { checkEntries, goType } from './list-entries.ts';
import { checkLongForms } from './long-forms.ts';
import { Marked, unmarked } from './marked.ts';
import { merge, withoutRepeatedLabels, withoutRepeats } from './merge.ts';
import { resolvedFile, resolvedService, resolvedVolume } from './paths.ts';
import { isMap, list, text, type Raw } from './raw.ts';
import { validate } from './schema.ts';
import { readYamlDocuments } from './yaml.ts';

/** How the files of one folder are read. */
export interface Reading {
  p: Process;
  variables: Variables;
  /** What relative paths start from; absent: they stay as they are. */
  directory?: string;
  /** Files being included, the outermost first. */
  trail?: readonly string[];
  /** What came on the standard input, for the file '-'. */
  input?: string;
}

/** @throws CliError */
export function readFile(p: Process, path: string): string {
  try {
    return readText(p, path);
  } catch (error) {
    if (error instanceof Errno) throw new CliError(`${error.goText === 'is a directory' ? 'read' : 'open'} ${path}: ${error.goText}`);
    throw error;
  }
}

/** Where a path of the project lies. */
export const absoluteFrom = (p: Process, directory: string) => (path: string): string =>
  absolutePath(p)(path.startsWith('/') ? path : path.startsWith('~') ? path.replace('~', `${p.env.get('HOME') ?? ''}/`) : `${directory}/${path}`);

/** All documents of one file, each over the one before it. @throws CliError */
function readValid({ p, variables, input }: Reading, file: string): Raw {
  const source = file === '-' ? input ?? '' : readFile(p, file);
  const read = readYamlDocuments(source, file).map((one) => {
    const raw = interpolateAll(one, variables);
    const services = isMap(raw) && isMap(raw.services) ? Object.fromEntries(Object.entries(raw.services).map(([name, service]) => [name, isMap(service) && !(service instanceof Marked) ? withoutRepeats(service) : service])) : undefined;
    for (const [name, service] of Object.entries(services ?? {})) if (isMap(service) && isMap(service.extends) && service.extends.service === undefined) throw new CliError(`extends.${name}.service is required`);
    const whole = withoutRepeatedLabels(services ? { ...(raw as Raw), services } : raw);
    const plain = unmarked(whole);
    checkEntries(plain);
    checkInclude(plain);
    validate(isMap(plain) && Array.isArray(plain.include) ? Object.fromEntries(Object.entries(plain).filter(([key]) => key !== 'include')) : plain, file);
    checkLongForms(plain as Raw);
    return whole as Raw;
  }).reduce((all, one) => merge(all, one) as Raw);
  if (Object.entries(read).every(([key, one]) => key === 'include' && Array.isArray(one) && one.length === 0)) throw new CliError('empty compose file');
  return read;
}

/** Entries of `include` are decoded before the rest is held against the schema, which does not see them. @throws CliError */
function checkInclude(document: unknown): void {
  const include = isMap(document) ? document.include : undefined;
  if (!Array.isArray(include)) return;
  const undecoded = (path: string, why: string): CliError => new CliError(`decoding failed due to the following error(s):\n\n'${path}' ${why}`);
  for (const [index, one] of include.entries()) {
    if (typeof one === 'string') continue;
    if (!isMap(one)) throw undecoded(`[${index}]`, `expected a map or struct, got "${Array.isArray(one) ? 'slice' : goType(one)}"`);
    for (const key of ['path', 'env_file']) {
      const value = one[key];
      if (value === undefined || value === null || typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))) continue;
      throw undecoded(`[${index}].${key}`, `invalid type ${goType(value)} for string list`);
    }
  }
}

/** One file with all that it includes. @throws CliError */
export function readDocument(reading: Reading, file: string): Raw {
  const { p, trail = [] } = reading;
  const raw = readValid(reading, file);
  const extended = extendServices(reading, isMap(raw.services) ? raw.services : {}, file);
  const services = Object.fromEntries(Object.entries(extended).map(([name, service]) => [name, isMap(service) && !(service instanceof Marked) ? withoutRepeats(canonicalService(service)) : service]));
  const own = resolved({ ...raw, ...(raw.services !== undefined && { services }) }, reading);
  const { include, ...rest } = own;
  const fromEnv = (directory: string, given: unknown): Variables => (given === undefined ? withEnvFile(reading, `${directory}/.env`) : list(given).map((one) => beside(file, one)).reduce<Variables>((variables, path) => withEnvFile({ ...reading, variables }, path), reading.variables));
  return (Array.isArray(include) ? include : []).reduce<Raw>((all, one) => {
    const paths = isMap(one) ? list(one.path ?? []) : [one];
    if (paths.length === 0) throw new CliError('empty compose file');
    for (const path of isMap(one) ? list(one.env_file ?? []) : []) if (!path.startsWith('/') && !lookup(p, beside(file, path))) throw new CliError(`stat ${beside(file, path)}: no such file or directory`);
    const first = beside(file, text(paths[0]));
    if ([...trail, file].includes(first)) throw new CliError(`include cycle detected:\n${[...trail, file][0]}\n include ${[...[...trail, file].slice(1), first].join('\n include ')}`);
    const directory = isMap(one) && one.project_directory !== undefined ? absoluteFrom(p, parentOf(file))(text(one.project_directory)) : parentOf(first);
    const included = paths.reduce<Raw>((sum, path) => merge(sum, readDocument({ ...reading, directory, variables: fromEnv(directory, isMap(one) ? one.env_file : undefined), trail: [...trail, file] }, beside(file, text(path)))) as Raw, {});
    return merge(included, all) as Raw;
  }, rest);
}

/** What the folder of an included file says of variables that are not set. */
function withEnvFile({ p, variables }: Reading, path: string): Variables {
  if (lookup(p, path)?.kind !== 'file') return variables;
  const own = new Map(readDotEnv(p, path, (one) => variables.get(one)));
  return { ...variables, get: (name) => variables.get(name) ?? own.get(name) };
}

const beside = (file: string, path: string): string => (path.startsWith('/') ? path : `${parentOf(file)}/${path.replace(/^\.\//, '')}`.replace(/\/$/, ''));

/** Paths are resolved where the file is read, since an included file's start from its own folder. */
function resolved(raw: Raw, { p, directory }: Reading): Raw {
  if (directory === undefined) return raw;
  const absolute = absoluteFrom(p, directory);
  const each = (section: string, change: (one: unknown) => unknown): Raw => (isMap(raw[section]) ? { [section]: Object.fromEntries(Object.entries(raw[section]).map(([key, one]) => [key, one instanceof Marked ? one.map(change) : change(one)])) } : {});
  return {
    ...raw, ...each('services', (one) => (isMap(one) ? resolvedService(one, absolute) : one)), ...each('volumes', (one) => resolvedVolume(one, absolute)),
    ...each('secrets', (one) => resolvedFile(one, absolute)), ...each('configs', (one) => resolvedFile(one, absolute)),
  };
}

/** extends: another service's settings below one's own. @throws CliError */
function extendServices(reading: Reading, services: Raw, file: string): Raw {
  const { p, directory } = reading;
  const resolve = (name: string, seen: readonly string[]): Raw => {
    const service = services[name];
    if (!isMap(service)) throw new CliError(`cannot extend service ${JSON.stringify(seen.at(-1) ?? name)} in ${file}: service ${JSON.stringify(name)} not found`);
    if (service.extends === undefined) return canonicalService(service);
    const spec: Raw = isMap(service.extends) ? service.extends : { service: service.extends };
    const base = text(spec.service);
    const chain = [...seen, name];
    if (spec.file === undefined && chain.includes(base)) throw new CliError(`Circular reference:\n  ${chain[0]} in ${file}\n${[...chain.slice(1), base].map((one) => `  extends ${one} in ${file}`).join('\n')}`);
    const { extends: _, ...rest } = service;
    const own = canonicalService(rest);
    if (spec.file === undefined) return merge(resolve(base, chain), own) as Raw;
    const other = beside(file, text(spec.file));
    const others = extendServices(reading, (readValid(reading, other).services as Raw | undefined) ?? {}, other);
    if (!isMap(others[base])) throw new CliError(`cannot extend service ${JSON.stringify(name)} in ${file}: service ${JSON.stringify(base)} not found in ${text(spec.file)}`);
    const found = directory === undefined ? others[base] : resolvedService(others[base], absoluteFrom(p, parentOf(other)));
    return merge(found, own) as Raw;
  };
  return Object.fromEntries(Object.keys(services).map((name) => [name, services[name] === null ? null : services[name] instanceof Marked ? services[name].map((one) => (isMap(one) ? canonicalService(one) : one)) : resolve(name, [])]));
}
