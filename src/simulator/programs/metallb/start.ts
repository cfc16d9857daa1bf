/** What both programs do first: flags, the log, a way to the server, and the page that says that they are well. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { flagsOf } from '../agnhost/agnhost.ts';
import { answer } from '../go-http.ts';
import { servePort } from '../http-server.ts';
import { ClientError, inCluster, type KubernetesClient } from '../cluster-client/client.ts';
import { Log } from './log.ts';
import { VERSION } from './types.ts';

export interface Started {
  readonly flags: ReadonlyMap<string, string>;
  readonly log: Log;
  readonly client: KubernetesClient;
  readonly namespace: string;
  readonly pod: KubernetesObject;
}

interface Program {
  readonly name: 'controller' | 'speaker';
  /** The lines of its source that say so. */
  readonly startedAt: string;
  readonly namespaceAt: string;
  readonly clientAt: string;
}

/** @returns the exit status where it cannot start */
export function* start(p: Process, { name, startedAt, namespaceAt, clientAt }: Program): Blocking<Started | number> {
  const flags = flagsOf(p.argv.slice(1)), log = new Log(p, flags.get('log-level') ?? 'info');
  if (!log.known) {
    yield* p.write(1, `failed to initialize logging: failed to parse log level: ${flags.get('log-level')}\n`);
    return 1;
  }
  yield* log.started(startedAt, name);
  const namespace = flags.get('namespace') ?? p.env.get('METALLB_NAMESPACE') ?? ownNamespace(p);
  if (namespace === undefined) {
    yield* log.error(namespaceAt, { op: 'startup', msg: 'Unable to get namespace from pod service account data, please specify --namespace or METALLB_NAMESPACE', error: `open ${NAMESPACE}: no such file or directory` });
    return 1;
  }
  try {
    const client = inCluster(p, { agent: `${name}/v${VERSION} (linux/amd64)` });
    const pod = yield* client.json<KubernetesObject>('GET', `/api/v1/namespaces/${namespace}/pods/${flags.get('pod-name') ?? p.env.get('METALLB_POD_NAME') ?? ''}`);
    const port = Number(flags.get('health-probe-port') ?? 17472);
    servePort(p, port, function* ({ path }) {
      return path === '/healthz' || path === '/readyz' ? answer(p.now, 'ok') : answer(p.now, '404 page not found\n', { status: 404 });
    }, name === 'speaker' ? '127.0.0.1' : undefined);
    return { flags, log, client, namespace, pod };
  } catch (error) {
    if (error instanceof ClientError) yield* log.error('k8s.go:205', { op: 'startup', error: error.message, msg: 'unable to get own pod for owner references' });
    else if (!(error instanceof Errno)) throw error;
    yield* log.error(clientAt, { op: 'startup', error: error instanceof ClientError ? error.message : 'listen tcp: bind: address already in use', msg: 'failed to create k8s client' });
    return 1;
  }
}

const NAMESPACE = '/var/run/secrets/kubernetes.io/serviceaccount/namespace';

function ownNamespace(p: Process): string | undefined {
  try {
    return readText(p, NAMESPACE).trim();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return undefined;
  }
}
