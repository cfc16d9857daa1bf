/** POST /build: the builder that the client asks for. */
import { SOLVE_CONTENT_TYPE, type SolveRequest } from '../../api/engine/build.ts';
import type { Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { badRequest } from '../http/errors.ts';
import { text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { classicBuild, tarBuild } from './classic.ts';
import { startSolve } from './solve.ts';

/** A generator, so that a page can load the builders when something is first built. */
export function* build(engine: Engine, call: Call): Blocking<Response> {
  const version = text(call, 'version');
  if (!['', '1', '2'].includes(version)) throw badRequest(`invalid version ${JSON.stringify(version)}`);
  if (call.headers['content-type'] === SOLVE_CONTENT_TYPE) return startSolve(engine, call.body as SolveRequest);
  return version === '2' ? tarBuild(engine, call) : classicBuild(engine, call);
}
