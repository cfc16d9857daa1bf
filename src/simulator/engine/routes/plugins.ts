/** Managed plugins: those that are made here; no registry of this world has one. */
import type { Response } from '../../api/http.ts';
import { treeOfEntries } from '../archives/tree-tar.ts';
import { unpackArchive } from '../../kernel/archive.ts';
import { directoryNode } from '../../kernel/inode.ts';
import { TarError } from '../../kernel/tar.ts';
import type { Engine } from '../engine.ts';
import { badRequest, internal } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { decodeJson } from '../http/go-json.ts';
import { flag, text } from '../http/query.ts';
import { empty, json, type Call, type Route } from '../http/router.ts';
import { familiar, normalised, parseReference, withDefaultTag } from '../images/reference.ts';
import { Plugins, type Plugin } from '../plugins.ts';
import { progress } from './transfer-progress.ts';

const named = (call: Call): string => call.params['name']!;

function list(plugins: Plugins, call: Call): Response {
  const filters = parseFilters(call, ['enabled', 'capability']), enabled = filters.boolean('enabled'), wanted = filters.get('capability');
  const capabilities = ({ Config }: Plugin): string[] => (Config.Interface.Types ?? []).map((type) => type.replace(/^docker\./, '').replace(/\/.*$/, ''));
  return json(plugins.list().filter((one) => (enabled === undefined || one.Enabled === enabled) && wanted.every((capability) => capabilities(one).includes(capability))));
}

/** strconv.Atoi of a parameter that has to be there. */
function checkTimeout(call: Call): void {
  const timeout = text(call, 'timeout');
  if (!/^[+-]?\d+$/.test(timeout)) throw badRequest(`strconv.Atoi: parsing ${JSON.stringify(timeout)}: invalid syntax`);
}

const remoteOf = (call: Call): string => normalised(withDefaultTag(parseReference(text(call, 'remote'))));

const tagged = (name: string): string => (/:[^/]*$/.test(name) ? name : `${name}:latest`);

function create(plugins: Plugins, call: Call): Response {
  const name = text(call, 'name');
  try {
    parseReference(name);
  } catch (error) {
    throw internal(`failed to parse reference ${name}: ${(error as Error).message}`);
  }
  try {
    plugins.create(familiar(normalised(withDefaultTag(parseReference(name)))), call.body instanceof Uint8Array && call.body.length > 0 ? treeOfEntries(unpackArchive(call.body)) : directoryNode());
  } catch (error) {
    throw error instanceof TarError ? internal('unexpected EOF') : error;
  }
  return empty();
}

/** Its configuration, its files and its manifest are told of; then nobody may put them there. */
function push(engine: Engine, plugin: Plugin): Response {
  return progress(engine, function* (tell) {
    tell({ status: `The push refers to repository [${plugin.Name.replace(/:[^/]*$/, '')}]` });
    for (const part of ['config', 'layer', 'manifest']) tell({ status: 'Preparing', id: engine.random('plugin', `${plugin.Id} ${part}`).hex(12), progressDetail: {} });
    throw internal('error pushing plugin: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed');
  });
}

export function pluginRoutes(engine: Engine): Route[] {
  const plugins = new Plugins(engine);
  return [
    { method: 'GET', pattern: '/plugins', handle: (call) => list(plugins, call) },
    { method: 'GET', pattern: '/plugins/privileges', *handle(call) { return json(yield* plugins.privileges(remoteOf(call))); } },
    { method: 'POST', pattern: '/plugins/pull', *handle(call) { return json(yield* plugins.resolve(remoteOf(call))); } },
    { method: 'POST', pattern: '/plugins/create', handle: (call) => create(plugins, call) },
    { method: 'GET', pattern: '/plugins/{name}/json', handle: (call) => json(plugins.require(named(call))) },
    { method: 'POST', pattern: '/plugins/{name}/enable', handle: (call) => { checkTimeout(call); return plugins.enable(named(call)); } },
    { method: 'POST', pattern: '/plugins/{name}/disable', handle: (call) => plugins.disable(named(call)) },
    { method: 'POST', pattern: '/plugins/{name}/push', handle: (call) => push(engine, plugins.require(named(call))) },
    { method: 'POST', pattern: '/plugins/{name}/upgrade', *handle(call) {
      const remote = remoteOf(call);
      plugins.require(tagged(named(call)));
      return json(yield* plugins.resolve(remote));
    } },
    { method: 'POST', pattern: '/plugins/{name}/set', handle: (call) => {
      const pairs = decodeJson<string[]>(call, { list: 'string' });
      plugins.set(named(call), pairs ?? []);
      return empty();
    } },
    { method: 'DELETE', pattern: '/plugins/{name}', handle: (call) => {
      flag(call, 'force');
      const plugin = plugins.require(named(call));
      plugins.remove(plugin.Id);
      return json(plugin);
    } },
  ];
}
