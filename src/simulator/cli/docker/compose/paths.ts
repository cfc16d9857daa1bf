/** Relative paths of a project made absolute. */
import { CliError } from '../errors.ts';
import { Marked } from './marked.ts';
import { isMap, text, type Raw } from './raw.ts';

type Absolute = (path: string) => string;

/** Absolute on Windows: it stays so anywhere. */
const onDrive = /^[a-zA-Z]:[\\/]/;

/** What is absolute here or on Windows stays to the letter, with a slash at its end and all. */
const maybeUnixPath = (absolute: Absolute) => (path: string): string => (path.startsWith('/') || onDrive.test(path) ? path : absolute(path));

const REMOTE = /^(https?:|git@|github\.com\/|oci:|docker-image:|service:|target:|[a-z]+:\/\/)/;

const context = (value: unknown, absolute: Absolute): string => (value === '' || REMOTE.test(text(value)) ? text(value) : absolute(text(value)));
const withPath = (value: unknown, key: string, change: (path: string) => string): unknown => (isMap(value) && value[key] !== undefined && value[key] !== null ? { ...value, [key]: change(text(value[key])) } : value);
const all = (value: unknown, change: (one: unknown) => unknown): unknown => (value instanceof Marked ? value.map((inner) => all(inner, change)) : Array.isArray(value) ? value.map(change) : value);

/** @throws CliError for a bind mount without a source */
export function resolvedService(service: Raw, absolute: Absolute): Raw {
  const out = { ...service };
  if (isMap(out.build)) {
    const contexts = out.build.additional_contexts, keys = out.build.ssh;
    const each = (map: Raw, change: (path: string) => unknown): Raw => Object.fromEntries(Object.entries(map).map(([name, where]) => [name, where === null ? where : change(text(where))]));
    out.build = { ...out.build, ...(out.build.context !== undefined && { context: context(out.build.context, absolute) }), ...(isMap(contexts) && { additional_contexts: each(contexts, (where) => context(where, absolute)) }), ...(isMap(keys) && { ssh: each(keys, absolute) }) };
  }
  out.env_file = all(out.env_file, (one) => withPath(one, 'path', (path) => (path === '' ? path : absolute(path))));
  out.label_file = all(out.label_file, (one) => absolute(text(one)));
  out.volumes = all(out.volumes, (one) => (isMap(one) && one.type === 'bind' ? bindSource(one, absolute) : one));
  if (isMap(out.develop)) out.develop = { ...out.develop, watch: all(out.develop.watch, (one) => withPath(one, 'path', absolute)) };
  return Object.fromEntries(Object.entries(out).filter(([, value]) => value !== undefined));
}

function bindSource(mount: Raw, absolute: Absolute): unknown {
  if (mount.source === undefined) throw new CliError('invalid mount config for type "bind": field Source must not be empty');
  return withPath(mount, 'source', maybeUnixPath(absolute));
}

export const resolvedFile = (object: unknown, absolute: Absolute): unknown => withPath(object, 'file', absolute);

/** A volume of the local driver that is a bind mount in truth. */
export function resolvedVolume(volume: unknown, absolute: Absolute): unknown {
  if (!isMap(volume) || volume.driver !== 'local' || !isMap(volume.driver_opts) || volume.driver_opts.o !== 'bind') return volume;
  return { ...volume, driver_opts: withPath(volume.driver_opts, 'device', maybeUnixPath(absolute)) };
}
