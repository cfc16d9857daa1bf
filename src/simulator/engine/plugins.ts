/** Managed plugins as their makers describe them: kept, listed and configured here. Running one is what this machine cannot do. */
import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { contentOf, type DirectoryNode } from '../kernel/inode.ts';
import { sha256Hex } from '../kernel/sha256.ts';
import type { Engine } from './engine.ts';
import { ApiError, conflict, internal, notFound, notSimulated } from './http/errors.ts';
import { scanJson, ScanError } from './http/json-scan.ts';
import { resolvePull } from './images/pull.ts';
import { normalised, parseReference, withDefaultTag } from './images/reference.ts';
import { RUNC_PREFIX } from './runtime/oci-error.ts';
import { ACTOR } from './store-names.ts';

interface Setting {
  Name: string;
  Description: string;
  Settable: string[] | null;
}

interface PluginConfig {
  Args: Setting & { Value: string[] | null };
  Description: string;
  Documentation: string;
  Entrypoint: string[] | null;
  Env: (Setting & { Value: string | null })[] | null;
  Interface: { Socket: string; Types: string[] | null; ProtocolScheme?: string };
  Mounts: (Setting & Record<string, unknown>)[] | null;
  Linux: { AllowAllDevices: boolean; Capabilities: string[] | null; Devices: Setting[] | null };
  [name: string]: unknown;
}

export interface Plugin {
  Config: PluginConfig;
  Enabled: boolean;
  Id: string;
  Name: string;
  PluginReference: string;
  Settings: { Args: string[]; Devices: unknown[]; Env: string[]; Mounts: unknown[] };
}

type Given = Record<string, unknown> | undefined;

const field = (given: Given, name: string): unknown => Object.entries(given ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
const text = (given: Given, name: string): string => String(field(given, name) ?? '');
const list = <T>(given: Given, name: string): T[] | null => (Array.isArray(field(given, name)) ? field(given, name) as T[] : null);
const setting = (given: Given): Setting => ({ Description: text(given, 'description'), Name: text(given, 'name'), Settable: list<string>(given, 'settable') });

/** config.json with all its fields, in the API's order. */
function configOf(given: Record<string, unknown>, layer: string): PluginConfig {
  const part = (name: string): Given => field(given, name) as Given, linux = part('linux'), user = part('user');
  const ids = Object.fromEntries((['GID', 'UID'] as const).flatMap((name) => (field(user, name) ? [[name, field(user, name)]] : [])));
  return {
    Args: { ...setting(part('args')), Value: list<string>(part('args'), 'value') }, Description: text(given, 'description'), Documentation: text(given, 'documentation'), Entrypoint: list<string>(given, 'entrypoint'),
    Env: list<Record<string, unknown>>(given, 'env')?.map((one) => ({ ...setting(one), Value: (field(one, 'value') as string | undefined) ?? null })) ?? null,
    Interface: { Socket: text(part('interface'), 'socket'), Types: list<string>(part('interface'), 'types') }, IpcHost: field(given, 'ipchost') === true,
    Linux: { AllowAllDevices: field(linux, 'allowAllDevices') === true, Capabilities: list<string>(linux, 'capabilities'), Devices: list<Record<string, unknown>>(linux, 'devices')?.map((one) => ({ ...setting(one), Path: field(one, 'path') ?? null })) ?? null },
    Mounts: list<Record<string, unknown>>(given, 'mounts')?.map((one) => ({ Description: text(one, 'description'), Destination: text(one, 'destination'), Name: text(one, 'name'), Options: list(one, 'options'), Settable: list<string>(one, 'settable'), Source: field(one, 'source') ?? null, Type: text(one, 'type') })) ?? null,
    Network: { Type: text(part('network'), 'type') }, PidHost: field(given, 'pidhost') === true, PropagatedMount: text(given, 'propagatedMount'), User: ids, WorkDir: text(given, 'workdir'), rootfs: { diff_ids: [layer], type: 'layers' },
  };
}

export class Plugins {
  readonly #engine: Engine;
  readonly #collection: string;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#collection = engine.collections.containers.replace(/containers$/, 'plugins');
  }

  list(): Plugin[] {
    return this.#engine.store.list<Plugin>(this.#collection);
  }

  /** By name, with or without its tag, or by a beginning of the id. @throws 404 */
  require(name: string): Plugin {
    const all = this.list(), found = all.find((one) => one.Name === name || one.Name === `${name}:latest` || one.Id === name) ?? (/^[0-9a-f]+$/.test(name) ? all.find((one) => one.Id.startsWith(name)) : undefined);
    if (!found) throw notFound(`plugin ${JSON.stringify(name)} not found`);
    return found;
  }

  #keep(plugin: Plugin, reason: string): void {
    this.#engine.store.commit(this.#collection, plugin.Id, plugin, ACTOR, { reason });
  }

  /** @throws 400 for its configuration, 409 for its name */
  create(name: string, tree: DirectoryNode): void {
    const node = tree.entries.get('config.json');
    if (node?.kind !== 'file') throw internal('config.json not found');
    let given: Record<string, unknown>;
    try {
      given = JSON.parse(scanJson(decode(contentOf(node))).document) as Record<string, unknown>;
    } catch (error) {
      throw error instanceof ScanError ? internal(`failed to parse config: ${error.message}`) : error;
    }
    if (this.list().some((one) => one.Name === name)) throw conflict(`plugin ${name} already exists`);
    const Id = this.#engine.random('plugin', `${name} ${this.#engine.count('plugin')}`).hex(64), Config = configOf(given, `sha256:${sha256Hex(`plugin layer ${Id}`)}`);
    this.#keep({
      Config, Enabled: false, Id, Name: name, PluginReference: name,
      Settings: { Args: Config.Args.Value ?? [], Devices: Config.Linux.Devices ?? [], Env: (Config.Env ?? []).map(({ Name, Value }) => `${Name}=${Value ?? ''}`), Mounts: Config.Mounts ?? [] },
    }, 'plugin created');
    this.#engine.events.emit('plugin', 'create', Id, { name });
  }

  remove(name: string): void {
    const plugin = this.require(name);
    this.#engine.store.commit(this.#collection, plugin.Id, undefined, ACTOR, { reason: 'plugin removed' });
    this.#engine.events.emit('plugin', 'remove', plugin.Id, { name: plugin.Name });
  }

  /** @throws 500 for what cannot be set */
  set(name: string, pairs: readonly string[]): void {
    const plugin = this.require(name), env = [...plugin.Settings.Env];
    for (const pair of pairs) {
      const [key = '', value = ''] = pair.split(/=(.*)/s), known = plugin.Config.Env?.find((one) => one.Name === key);
      const other = known ?? [plugin.Config.Args, ...(plugin.Config.Mounts ?? []), ...(plugin.Config.Linux.Devices ?? [])].find((one) => one.Name === key && key !== '');
      if (!other) throw internal(`setting ${JSON.stringify(key)} not found in the plugin configuration`);
      if (!other.Settable?.includes('value')) throw internal(`${JSON.stringify(key)} is not settable`);
      const at = env.findIndex((one) => one.startsWith(`${key}=`));
      if (known) env.splice(at, at < 0 ? 0 : 1, `${key}=${value}`);
    }
    this.#keep({ ...plugin, Settings: { ...plugin.Settings, Env: env } }, 'plugin settings changed');
  }

  enable(name: string): never {
    const plugin = this.require(name);
    if ((plugin.Config.Entrypoint ?? []).length === 0) throw internal(`${RUNC_PREFIX}args must not be empty`);
    throw notSimulated('running a plugin');
  }

  disable(name: string): never {
    throw internal(`plugin is already disabled: plugin ${this.require(name).Name} found but disabled`);
  }

  /** What a plugin wants to be allowed: of one that cannot be had, the engine says that it wants nothing. @throws 500 for what is no plugin */
  *privileges(remote: string): Blocking<[]> {
    try {
      return yield* this.resolve(remote);
    } catch (error) {
      if (error instanceof ApiError && error.message.startsWith('error resolving')) return [];
      throw error;
    }
  }

  /** No image of this world's registries is a plugin. @throws ApiError always */
  *resolve(remote: string): Blocking<never> {
    const reference = withDefaultTag(parseReference(remote));
    try {
      yield* resolvePull(this.#engine, reference, 'linux/amd64', undefined);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw internal(`error resolving plugin reference: ${error.message.startsWith('pull access denied') ? DENIED : error.message.replace(/^failed to resolve reference "[^"]*": /, '')}`);
    }
    throw internal(`did not find plugin config for specified reference ${normalised(reference)}`);
  }
}

const DENIED = 'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed';
