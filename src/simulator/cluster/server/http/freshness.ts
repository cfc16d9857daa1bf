/** A read may ask for a state that is not older than a version; the server waits a while for one that has not come. */
import { queryValue, type Request, type Response } from '../../../api/http.ts';
import type { StatusError } from '../../../api/kubernetes/meta.ts';
import { anyOf, type Blocking, type Park } from '../../../kernel/blocking.ts';
import { failure } from '../errors.ts';
import type { ServerState } from '../state.ts';

/** So long the cache waits to catch up, ms. */
export const PATIENCE = 3000;

/**
 * Waits for the version that a read names.
 * @returns the bare answer of a request whose own time is over before that
 * @throws StatusError 504
 */
export function* awaitVersion({ store, agenda }: ServerState, request: Request): Blocking<Response | undefined> {
  const named = queryValue(request, 'resourceVersion') ?? '', version = /^\d+$/.test(named) ? Number(named) : 0;
  if (version <= store.revision || version >= 2 ** 63) return undefined;
  // Such a read does not go to the cache: there is nothing to wait for.
  if (queryValue(request, 'resourceVersionMatch') === 'Exact') throw tooLarge(version, store.revision, {});
  const timeout = milliseconds(queryValue(request, 'timeout'));
  const end = agenda.now + Math.min(PATIENCE, timeout);
  const later: Park = (wake) => {
    const timer = agenda.after(end - agenda.now, 'a read waits for a version', wake);
    return () => agenda.cancel(timer);
  };
  const change: Park = (wake) => store.watch(undefined, wake);
  while (store.revision < version && agenda.now < end) yield anyOf(later, change);
  if (store.revision >= version) return undefined;
  if (timeout < PATIENCE) return { status: 504, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache, private' }, body: OVERTIME };
  throw tooLarge(version, store.revision, { retryAfterSeconds: 1 });
}

export const tooLarge = (version: number, current: number, more: { retryAfterSeconds?: number }): StatusError =>
  failure(504, 'Timeout', `Timeout: Too large resource version: ${version}, current: ${current}`, { causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }], ...more });

const OVERTIME = { metadata: {}, status: 'Failure', message: 'Timeout: request did not complete within the allotted timeout', reason: 'Timeout', details: {}, code: 504 };

/** `2s`, `1m30s`; without one a request has a minute. */
function milliseconds(text: string | undefined): number {
  let total = 0;
  for (const [, amount, unit] of (text ?? '').matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)) total += Number(amount) * { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit!]!;
  return total || 60_000;
}
