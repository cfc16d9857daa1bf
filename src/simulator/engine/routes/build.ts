import type { Engine } from '../engine.ts';
import { badRequest, internal } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { flag, text } from '../http/query.ts';
import { json, type Route } from '../http/router.ts';
import { build } from '../build/build.ts';
import { roomOf } from '../build/room.ts';

export function buildRoutes(engine: Engine): Route[] {
  return [
    { method: 'POST', pattern: '/build', handle: (call) => build(engine, call) },
    { method: 'POST', pattern: '/build/prune', handle: (call) => json(engine.builder.prune(parseFilters(call), flag(call, 'all'), roomOf(call))) },
    { method: 'POST', pattern: '/build/cancel', handle: (call) => {
      if (text(call, 'id') === '') throw badRequest('build ID not provided');
      return { status: 200, headers: { 'content-type': 'application/json' } };
    } },
    { method: 'POST', pattern: '/grpc', handle: () => { throw internal('no upgrade proto in request'); } },
    { method: 'POST', pattern: '/session', handle: () => { throw badRequest('no upgrade proto in request'); } },
  ];
}
