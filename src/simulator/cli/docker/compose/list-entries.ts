/**
 * Entries of lists are told apart before the file is held against its schema, so what cannot be told apart is said first:
 * the mapping that `- KEY: value` makes where `- KEY=value` was meant.
 */
import { CliError } from '../errors.ts';
import { isMap } from './raw.ts';

type Check = (entry: unknown, path: string) => string | undefined;

/** As Go names the types that YAML is read into. */
export function goType(value: unknown): string {
  if (Array.isArray(value)) return '[]interface {}';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float64';
  if (value === null || value === undefined) return '<nil>';
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'bool' : 'map[string]interface {}';
}

/** A type that compose takes for granted; the trace, whose addresses are new each time, is left out. */
export const goPanic = (value: unknown, wanted: string): CliError => new CliError(`panic: interface conversion: interface {} is ${value === null ? 'nil' : goType(value)}, not ${wanted}\n`, 2);

const isText: Check = (entry, path) => (typeof entry === 'string' ? undefined : `${path}: unexpected type ${goType(entry)}`);
const has = (key: string, words: (path: string) => string): Check => (entry, path) => (isMap(entry) && entry[key] === undefined ? words(path) : undefined);

const textUnder = (key: string, entry: unknown): undefined => {
  if (isMap(entry) && key in entry && typeof entry[key] !== 'string') throw goPanic(entry[key], 'string');
};

const texts = (...keys: string[]): Record<string, Check> => Object.fromEntries(keys.map((key) => [key, isText]));

/** What entries of a service's lists must have. */
const CHECKS: Readonly<Record<string, Check>> = {
  ...texts('annotations', 'build.args', 'build.additional_contexts', 'build.tags', 'build.labels', 'cap_add', 'cap_drop', 'deploy.labels', 'dns', 'dns_opt', 'dns_search', 'environment', 'labels', 'links', 'profiles', 'sysctls', 'tmpfs'),
  env_file: (entry, path) => (isMap(entry) && !('path' in entry) ? `environment path attribute ${path} is missing` : textUnder('path', entry)),
  configs: (entry) => textUnder('target', entry), secrets: (entry) => textUnder('target', entry),
  ports: has('target', (path) => `service ports ${path} is missing a target port`),
  expose: (entry, path) => (typeof entry === 'string' || Number.isInteger(entry) ? undefined : `${path}: unsupported expose value ${typeof entry === 'number' ? `%!s(float64=${entry})` : goType(entry)}`),
  devices: has('target', (path) => `service device ${path} is missing a mount target`),
  volumes: has('target', (path) => `service volume ${path} is missing a mount target`),
};

/** @throws CliError */
export function checkEntries(document: unknown): void {
  if (!isMap(document) || !isMap(document.services)) return;
  for (const [name, service] of Object.entries(document.services)) {
    for (const [key, check] of Object.entries(CHECKS)) {
      const entries = key.split('.').reduce<unknown>((value, part) => (isMap(value) ? value[part] : undefined), service);
      for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
        const fault = check(entry, `services.${name}.${key}.[${index}]`);
        if (fault !== undefined) throw new CliError(fault);
      }
    }
  }
}
