import { SOLVE_CONTENT_TYPE, type SolveRequest } from '../../api/engine/build.ts';
import type { Response } from '../../api/http.ts';
import type { Engine } from '../engine.ts';
import { badRequest } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { flag, text } from '../http/query.ts';
import { json, type Call, type Route } from '../http/router.ts';
import { classicBuild, tarBuild } from '../build/classic.ts';

export function buildRoutes(engine: Engine): Route[] {
  return [
    { method: 'POST', pattern: '/build', handle: (call) => build(engine, call) },
    { method: 'POST', pattern: '/build/prune', handle: (call) => json(engine.builder.prune(parseFilters(call), flag(call, 'all'))) },
    { method: 'POST', pattern: '/build/cancel', handle: () => { throw badRequest('build ID not provided'); } },
    { method: 'POST', pattern: '/session', handle: () => { throw badRequest('no upgrade proto in request'); } },
  ];
}

function build(engine: Engine, call: Call): Response {
  const version = text(call, 'version');
  if (!['', '1', '2'].includes(version)) throw badRequest(`invalid version ${JSON.stringify(version)}`);
  if (call.headers['content-type'] === SOLVE_CONTENT_TYPE) return engine.builder.solve(call.body as SolveRequest);
  return version === '2' ? tarBuild(engine, call) : classicBuild(engine, call);
}
