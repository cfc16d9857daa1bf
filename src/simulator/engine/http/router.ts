/** Routes of the Engine API: version prefix, matching, and what every answer carries. */
import type { Request, Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { ApiError } from './errors.ts';

export const API_VERSION = '1.55';
export const MIN_API_VERSION = '1.40';
export const ENGINE_VERSION = '29.7.2';

/** A request with what its path said. */
export interface Call extends Request {
  /** Wildcards of the pattern, decoded. */
  params: Record<string, string>;
  /** Version asked for, e.g. '1.55'. */
  version: string;
}

export type Handler = (call: Call) => Blocking<Response> | Response;

export interface Route {
  method: string;
  /** '/containers/{name}/json'; `{name}` swallows slashes, as the real router's `{name:.*}` does. */
  pattern: string;
  handle: Handler;
}

interface CompiledRoute extends Route {
  /** Made when a path comes near it: most routes of most worlds are never asked. */
  expression?: RegExp;
  /** What stands before the first wildcard and after the last: almost every route is ruled out by them. */
  start: string;
  end: string;
  names: string[];
}

/** Headers that all answers of the API have, except those of routes that do not exist. */
const ALWAYS = { 'api-version': API_VERSION, 'docker-experimental': 'false', ostype: 'linux', server: `Docker/${ENGINE_VERSION} (linux)` };

const compile = (route: Route): CompiledRoute => {
  const names = Array.from(route.pattern.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
  return { ...route, names, start: route.pattern.replace(/\{.*/, ''), end: route.pattern.replace(/.*\}/, '') };
};

const expressionOf = ({ pattern }: Route): RegExp => new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '(.*)')}$`);

const matched = (route: CompiledRoute, { method }: Request, path: string): RegExpExecArray | null =>
  route.method === method && path.startsWith(route.start) && path.endsWith(route.end) ? (route.expression ??= expressionOf(route)).exec(path) : null;

/** Routes by the first name of their path, each in their order: no pattern begins with a wildcard. */
export type Routes = ReadonlyMap<string, readonly CompiledRoute[]>;

const firstName = (path: string): string => {
  const slash = path.indexOf('/', 1);
  return slash < 0 ? path.slice(1) : path.slice(1, slash);
};

/** Answers with the first route that fits; a path without one is 404 'page not found', whatever the method. */
export function* dispatch(routes: Routes, request: Request): Blocking<Response> {
  const versioned = /^\/v([\d.]+)(\/.*)$/.exec(request.path);
  const version = versioned?.[1] ?? API_VERSION;
  const path = versioned?.[2] ?? request.path;
  const plain = clean(request.path);
  if (plain !== undefined) return { status: 301, headers: { location: [plain, ...request.query.map((pair, i) => '?&'[Math.min(i, 1)]! + pair.map(encodeURIComponent).join('='))].join('') } };
  if (request.method === 'OPTIONS') return refuseVersion(version) ?? { status: 200, headers: ALWAYS };
  for (const route of routes.get(firstName(path)) ?? []) {
    const match = matched(route, request, path);
    if (!match) continue;
    const refused = refuseVersion(version);
    if (refused) return refused;
    const params: Record<string, string> = {};
    route.names.forEach((name, i) => (params[name] = decodePath(match[i + 1]!)));
    try {
      const response = route.handle({ ...request, path, params, version });
      return complete('next' in response ? yield* response : response);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const refused = failure(error);
      // HEAD tells only how long the message would be.
      if (request.method === 'HEAD') refused.headers['content-length'] = String(JSON.stringify(refused.body).length + 1);
      return refused;
    }
  }
  return { status: 404, headers: { 'content-type': 'application/json', ...(request.method === 'HEAD' ? { 'content-length': '29' } : {}) }, body: { message: 'page not found' } };
}

/** Where a path leads that has empty names or dots in it; undefined for what is plain already. */
function clean(path: string): string | undefined {
  const decoded = /%2f|%2e/i.test(path) ? decodePath(path) : path;
  if (!/\/(\/|\.\.?(\/|$))/.test(decoded)) return undefined;
  const names: string[] = [];
  for (const name of decoded.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}${decoded.endsWith('/') && names.length > 0 ? '/' : ''}`;
}

export function compileRoutes(routes: readonly Route[]): Routes {
  const compiled = new Map<string, CompiledRoute[]>();
  for (const route of routes) {
    const name = firstName(route.pattern), others = compiled.get(name);
    if (others) others.push(compile(route));
    else compiled.set(name, [compile(route)]);
  }
  return compiled;
}

const decodePath = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function complete(response: Response): Response {
  // A connection that was turned over is written to by hand, without the server's headers.
  if (response.bare) return response;
  const headers: Record<string, string> = { ...ALWAYS, ...response.headers };
  if (headers['content-type'] === undefined && response.body !== undefined) headers['content-type'] = 'application/json';
  // An empty type is an answer that has none.
  if (headers['content-type'] === '') delete headers['content-type'];
  return { ...response, headers };
}

function failure(error: ApiError): Response {
  if (error.status === 304) return { status: 304, headers: ALWAYS };
  return { status: error.status, headers: { ...ALWAYS, 'content-type': 'application/json' } as Record<string, string>, body: { message: error.message } };
}

/** Major and minor number of a version; '1' is 1.0. */
const number = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

export const olderThan = (call: Call, version: string): boolean => number(call.version) < number(version);

const { 'docker-experimental': _experimental, ...BEFORE_ROUTING } = ALWAYS;

/** A refusal by version comes before the engine says whether it is experimental. */
const refusal = (error: ApiError): Response => ({ ...failure(error), headers: { ...BEFORE_ROUTING, 'content-type': 'application/json' } });

function refuseVersion(version: string): Response | undefined {
  if (version === API_VERSION) return undefined;
  if (number(version) > number(API_VERSION)) return refusal(new ApiError(400, `client version ${version} is too new. Maximum supported API version is ${API_VERSION}`));
  if (number(version) >= number(MIN_API_VERSION)) return undefined;
  const error = new ApiError(400, `client version ${version} is too old. Minimum supported API version is ${MIN_API_VERSION}, please upgrade your client to a newer version`);
  // Before API 1.24 errors were plain text.
  if (number(version) >= 1024) return refusal(error);
  return { status: 400, headers: { ...BEFORE_ROUTING, 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }, body: `${error.message}\n` };
}

export const json = (body: unknown, status = 200): Response => ({ status, headers: {}, body });
export const empty = (status = 204): Response => ({ status, headers: {} });
