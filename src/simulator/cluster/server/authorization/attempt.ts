/** What a request attempts, read from its method and path alone: whether there is such a resource is asked later. */
import { queryValue, type Request } from '../../../api/http.ts';
import { flag } from '../http/options.ts';
import { segmentsOf } from '../http/path-segments.ts';
import type { Attempt } from './authorizer.ts';

const OF_NAMESPACES = new Set(['status', 'finalize']);

const outside = (request: Request): Attempt => ({ verb: request.method.toLowerCase(), group: '', version: '', resource: '', subresource: '', namespace: '', name: '', path: request.path });

function verbOf(request: Request, name: string, watch: boolean): string {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      if (watch) return 'watch';
      if (name) return 'get';
      return flag(queryValue(request, 'watch')) ? 'watch' : 'list';
    case 'POST':
      return 'create';
    case 'PUT':
      return 'update';
    case 'PATCH':
      return 'patch';
    case 'DELETE':
      return name ? 'delete' : 'deletecollection';
    default:
      return '';
  }
}

export function attemptOf(request: Request): Attempt {
  const segments = segmentsOf(request.path);
  const root = segments[0];
  if (root !== 'api' && root !== 'apis') return outside(request);
  if (segments.length < (root === 'api' ? 3 : 4)) return outside(request);
  const group = root === 'api' ? '' : segments[1]!;
  let at = root === 'api' ? 2 : 3;
  const version = segments[at - 1]!, watch = segments[at] === 'watch' && segments.length > at + 1;
  if (watch) at++;
  let namespace = '';
  if (segments[at] === 'namespaces' && segments.length > at + 1) {
    namespace = segments[at + 1]!;
    if (segments.length > at + 2 && !OF_NAMESPACES.has(segments[at + 2]!)) at += 2;
  }
  const resource = segments[at] ?? '', name = segments[at + 1] ?? '', subresource = segments[at + 2] ?? '';
  const fieldSelector = queryValue(request, 'fieldSelector') ?? '';
  return { verb: verbOf(request, name, watch), group, version, resource, subresource, namespace, name: name || (fieldSelector && namedBySelector(fieldSelector)), fieldSelector };
}

/** A list of one object by its name counts as asking for that object. */
const namedBySelector = (selector: string): string => /(?:^|,)metadata\.name==?([^,]+)(?:,|$)/.exec(selector)?.[1] ?? '';
