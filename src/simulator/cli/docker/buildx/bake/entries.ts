/** Settings that are 'key=value,key=value' texts or objects: outputs, caches, secrets, attestations, SSH keys. */
import { csvFields } from '../csv-fields.ts';
import { CliError } from '../../errors.ts';
import { isMap, type Value } from './hcl-syntax.ts';
import { text } from './hcl-functions.ts';

export type Entry = Record<string, string | string[]>;

type EntryKind = 'output' | 'cache' | 'secret' | 'ssh' | 'attest';

export const ENTRY_KINDS: Readonly<Record<string, EntryKind>> = { output: 'output', 'cache-from': 'cache', 'cache-to': 'cache', secret: 'secret', ssh: 'ssh', attest: 'attest' };

/** @throws CliError */
export function entryOf(kind: EntryKind, value: Value): Entry {
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, Array.isArray(one) ? one.map(text) : text(one)]));
  const spec = text(value);
  if (kind === 'ssh') {
    const [id = '', paths] = spec.split(/=(.*)/s);
    return { id, ...(paths && { paths: paths.split(',') }) };
  }
  if (!spec.includes('=')) {
    if (kind === 'cache') return { type: 'registry', ref: spec };
    if (kind === 'output' && !spec.includes(',')) return spec === '-' ? { type: 'tar', dest: '-' } : { type: 'local', dest: spec };
  }
  const fields = csvFields(spec).map((field): [string, string] => {
    const at = field.indexOf('=');
    if (at < 0) throw new CliError(kind === 'secret' ? `ERROR: invalid field '${field}' must be a key=value pair` : `ERROR: invalid value ${field}`);
    return [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1)];
  });
  const entry: Entry = Object.fromEntries(fields);
  if (kind === 'cache' && entry['type'] === undefined) throw new CliError(`ERROR: type required for ${JSON.stringify(spec)}`);
  if (kind !== 'secret') return entry;
  for (const [key, one] of fields) {
    if (!['type', 'id', 'src', 'source', 'env'].includes(key)) throw new CliError(`ERROR: unexpected key '${key}' in '${key}=${one}'`);
    if (key === 'type' && one !== 'file' && one !== 'env') throw new CliError(`ERROR: unsupported secret type ${JSON.stringify(one)}`);
  }
  const { type, source, ...rest } = entry;
  return { ...rest, ...(source !== undefined && { src: source }), ...(type === 'env' && entry.src !== undefined && { env: entry.src }) };
}

/** The text that a flag of build takes for it. */
export const specOf = (entry: Entry): string => Object.entries(entry).map(([key, value]) => `${key}=${text(value)}`).join(',');

/** What makes two entries of a list the same one, so that the later counts. */
export const sameEntry = (name: string) => (entry: Entry): string => (name === 'attest' ? text(entry.type) : name === 'secret' || name === 'ssh' ? text(entry.id) : JSON.stringify(entry));
