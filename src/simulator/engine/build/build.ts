/** POST /build: the builder that the client asks for. */
import { BUILDER_CONTENT_TYPE, SOLVE_CONTENT_TYPE, type BuilderQuestion, type SolveRequest } from '../../api/engine/build.ts';
import type { Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { badRequest } from '../http/errors.ts';
import { text } from '../http/query.ts';
import { parseFilters } from '../http/filters.ts';
import { json, type Call } from '../http/router.ts';
import { classicBuild, tarBuild } from './classic.ts';
import { roomOf } from './room.ts';
import { startSolve } from './solve.ts';

/** A generator, so that a page can load the builders when something is first built. */
export function* build(engine: Engine, call: Call): Blocking<Response> {
  const version = text(call, 'version');
  if (!['', '1', '2'].includes(version)) throw badRequest(`invalid version ${JSON.stringify(version)}`);
  if (call.headers['content-type'] === SOLVE_CONTENT_TYPE) return startSolve(engine, call.body as SolveRequest);
  if (call.headers['content-type'] === BUILDER_CONTENT_TYPE) return json(answer(engine, call));
  return version === '2' ? tarBuild(engine, call) : yield* classicBuild(engine, call);
}

/** What a builder answers about itself. @throws ApiError */
function answer(engine: Engine, call: Call): unknown {
  const question = call.body as BuilderQuestion & { node?: string };
  const builder = question.node === undefined ? engine.builder : engine.builder.node(question.node);
  switch (question.ask) {
    case 'usage': return builder.cacheRecords();
    case 'prune': return builder.prune(parseFilters({ ...call, query: [['filters', question.filters]] }), question.all, roomOf({ ...call, query: question.limits })).CachesDeleted;
    case 'history': return builder.history.list();
    default: return question.refs.filter((ref) => !builder.history.forget(ref));
  }
}
