import type { Response } from '../../../api/http.ts';
import type { Status } from '../../../api/kubernetes/meta.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import type { Accepted } from './negotiate.ts';

const COMMON = { 'cache-control': 'no-cache, private' };

export function answer(status: number, body: unknown, accepted?: Accepted): Response {
  if (accepted?.format === 'yaml') return { status, headers: { ...COMMON, 'content-type': 'application/yaml' }, body: emitYaml(body) };
  return { status, headers: { ...COMMON, 'content-type': accepted?.contentType ?? 'application/json' }, body };
}

/** An answer whose body is made when somebody looks at it: who applies a manifest mostly wants to know no more than that it worked. */
export function lateAnswer(status: number, make: () => unknown): Response {
  let body: unknown;
  return {
    status, headers: { ...COMMON, 'content-type': 'application/json' },
    get body() {
      return (body ??= make());
    },
  };
}

export const plainText = (status: number, body: string): Response => ({ status, headers: { ...COMMON, 'content-type': 'text/plain; charset=utf-8' }, body });

export function statusAnswer(status: Status, accepted?: Accepted): Response {
  const response = answer(status.code, status, accepted?.as === 'APIGroupDiscoveryList' ? undefined : accepted);
  const seconds = status.details?.retryAfterSeconds;
  if (seconds) response.headers['retry-after'] = String(seconds);
  return response;
}

export const success = (details: Status['details'], code?: number): Record<string, unknown> => {
  const status: Record<string, unknown> = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' };
  if (details) status.details = details;
  if (code) status.code = code;
  return status;
};
