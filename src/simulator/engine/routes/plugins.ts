/** Managed plugins: none is installed here, so each request ends where the plugin is looked up. */
import type { Response } from '../../api/http.ts';
import { badRequest, internal, notFound, notSimulated } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { decodeJson } from '../http/go-json.ts';
import { text } from '../http/query.ts';
import { json, type Call, type Route } from '../http/router.ts';
import { normalised, parseReference, withDefaultTag } from '../images/reference.ts';

const missing = (name: string): Error => notFound(`plugin ${JSON.stringify(name)} not found`);

function list(call: Call): Response {
  parseFilters(call, ['enabled', 'capability']).boolean('enabled');
  return json([]);
}

/** strconv.Atoi of a parameter that has to be there. */
function enable(call: Call): Response {
  const timeout = text(call, 'timeout');
  if (!/^[+-]?\d+$/.test(timeout)) throw badRequest(`strconv.Atoi: parsing ${JSON.stringify(timeout)}: invalid syntax`);
  throw missing(call.params['name']!);
}

function set(call: Call): Response {
  decodeJson(call, { list: 'string' });
  throw missing(call.params['name']!);
}

const remoteOf = (call: Call): string => normalised(withDefaultTag(parseReference(text(call, 'remote'))));

function upgrade(call: Call): Response {
  remoteOf(call);
  const name = call.params['name']!;
  throw missing(name.includes(':') ? name : `${name}:latest`);
}

/** No registry of this world has a plugin. */
function pull(call: Call): Response {
  remoteOf(call);
  throw internal('error resolving plugin reference: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed');
}

function privileges(call: Call): Response {
  remoteOf(call);
  return json([]);
}

function create(call: Call): Response {
  try {
    parseReference(text(call, 'name'));
  } catch (error) {
    throw internal(`failed to parse reference ${text(call, 'name')}: ${(error as Error).message}`);
  }
  throw notSimulated('making a plugin');
}

const lookUp = (call: Call): Response => {
  throw missing(call.params['name']!);
};

export const pluginRoutes = (): Route[] => [
  { method: 'GET', pattern: '/plugins', handle: list },
  { method: 'GET', pattern: '/plugins/privileges', handle: privileges },
  { method: 'POST', pattern: '/plugins/pull', handle: pull },
  { method: 'POST', pattern: '/plugins/create', handle: create },
  { method: 'GET', pattern: '/plugins/{name}/json', handle: lookUp },
  { method: 'POST', pattern: '/plugins/{name}/enable', handle: enable },
  { method: 'POST', pattern: '/plugins/{name}/disable', handle: lookUp },
  { method: 'POST', pattern: '/plugins/{name}/push', handle: lookUp },
  { method: 'POST', pattern: '/plugins/{name}/upgrade', handle: upgrade },
  { method: 'POST', pattern: '/plugins/{name}/set', handle: set },
  { method: 'DELETE', pattern: '/plugins/{name}', handle: lookUp },
];
