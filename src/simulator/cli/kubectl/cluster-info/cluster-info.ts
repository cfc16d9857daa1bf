/** kubectl cluster-info */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError } from '../client/failure.ts';
import { RefusedError } from '../client/rest.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const clusterInfo: Verb = { path: 'cluster-info', run };

const HINT = "\nTo further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.\n";

const GREEN = '\x1b[0;32m', YELLOW = '\x1b[0;33m', END = '\x1b[0m';

function* run(session: Session): Blocking<void> {
  const { server } = session.client().settings;
  let found: KubernetesObject[];
  try {
    found = yield* list(session, (yield* session.mapper()).mapping('services'), 'kube-system', 'kubernetes.io/cluster-service=true');
  } catch (error) {
    if (error instanceof ApiError || error instanceof RefusedError) yield* session.out(HINT);
    throw error;
  }
  const colour = session.p.files.get(1)?.tty !== undefined;
  const line = (name: string, url: string): string => (colour ? `${GREEN}${name}${END} is running at ${YELLOW}${url}${END}\n` : `${name} is running at ${url}\n`);
  yield* session.out(line('Kubernetes control plane', server));
  for (const service of found) yield* session.out(line(service.metadata.labels?.['kubernetes.io/name'] ?? service.metadata.name, proxyUrl(server, service)));
  yield* session.out(HINT);
}

interface ServiceLike extends KubernetesObject {
  spec: { ports?: { name?: string; port: number }[] };
}

function proxyUrl(server: string, object: KubernetesObject): string {
  const { metadata, spec } = object as ServiceLike;
  const port = spec.ports?.[0];
  const scheme = port?.name === 'https' || port?.port === 443 ? 'https:' : '';
  return `${server}/api/v1/namespaces/${metadata.namespace}/services/${scheme}${metadata.name}${port?.name || scheme ? `:${port?.name ?? ''}` : ''}/proxy`;
}
