/** /_ping, which every client asks first. */
import type { Response } from '../../api/http.ts';
import type { Engine } from '../engine.ts';
import type { Route } from '../http/router.ts';

export function pingRoutes(engine: Engine): Route[] {
  const ping = (): Response => ({
    status: 200, body: 'OK',
    headers: { 'content-type': 'text/plain; charset=utf-8', 'builder-version': '2', swarm: engine.cluster ? 'active/manager' : 'inactive', 'cache-control': 'no-cache, no-store, must-revalidate', pragma: 'no-cache' },
  });
  return [
    { method: 'GET', pattern: '/_ping', handle: ping },
    { method: 'HEAD', pattern: '/_ping', handle: () => ({ ...ping(), headers: { ...ping().headers, 'content-length': '0' }, body: '' }) },
  ];
}
