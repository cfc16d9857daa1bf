/** --prune of apply and diff: what was applied before and is in no file now. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import type { ApiResource } from '../client/discovery.ts';
import { deleteOptions } from '../delete/delete-infos.ts';
import { klogLine } from '../print/klog.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { list } from '../resource/fetch.ts';
import { infoPath, type Info } from '../resource/info.ts';
import { lastAppliedOf } from '../resource/write.ts';
import type { Session } from '../session.ts';

/** group/version/kind of what is pruned where no list is given. */
const DEFAULTS = [
  'core/v1/ConfigMap', 'core/v1/Endpoints', 'core/v1/PersistentVolumeClaim', 'core/v1/Pod', 'core/v1/ReplicationController', 'core/v1/Secret', 'core/v1/Service',
  'batch/v1/Job', 'batch/v1/CronJob', 'networking.k8s.io/v1/Ingress', 'apps/v1/DaemonSet', 'apps/v1/Deployment', 'apps/v1/ReplicaSet', 'apps/v1/StatefulSet',
  'core/v1/Namespace', 'core/v1/PersistentVolume',
];

const DEPRECATED = 'Deprecated: kubectl apply will no longer prune non-namespaced resources by default when used with the --namespace flag in a future release. To preserve the current behaviour, list the resources you want to target explicitly in the --prune-allowlist flag.';

/** The types that --prune-allowlist names. @throws CommandError */
export function* allowedTypes(session: Session): Blocking<ApiResource[]> {
  const mapper = yield* session.mapper();
  const given = session.list('prune-allowlist');
  return (given.length > 0 ? given : DEFAULTS).map((text) => {
    const parts = text.split('/');
    if (parts.length !== 3) throw new CommandError(`invalid GroupVersionKind format: ${text}, please follow <group/version/kind>`);
    const [group = '', version = '', kind = ''] = parts;
    return mapper.require(group === 'core' ? version : `${group}/${version}`, kind);
  });
}

/** Calls `each` with what is left over, namespaces one after the other, then what has none. */
export function* leftOver(session: Session, visited: readonly Info[], types: readonly ApiResource[], each: (info: Info, object: KubernetesObject) => Blocking<void>): Blocking<void> {
  if (session.list('prune-allowlist').length === 0) yield* session.err(klogLine(session.p, 'W', 'prune.go:71', DEPRECATED));
  const kept = new Set(visited.map(({ object }) => object?.metadata.uid));
  const { name, explicit } = session.namespace();
  const namespaces = [...new Set([...(explicit ? [name] : []), ...visited.flatMap(({ namespace }) => namespace ?? [])])];
  const places: [ApiResource, string | undefined][] = [
    ...namespaces.flatMap((namespace) => types.filter(({ namespaced }) => namespaced).map((mapping): [ApiResource, string] => [mapping, namespace])),
    ...types.filter(({ namespaced }) => !namespaced).map((mapping): [ApiResource, undefined] => [mapping, undefined]),
  ];
  for (const [mapping, namespace] of places) {
    for (const object of yield* list(session, mapping, namespace, session.flag('selector'))) {
      if (lastAppliedOf(object) !== undefined && !kept.has(object.metadata.uid)) yield* each({ mapping, namespace, name: object.metadata.name, source: '' }, object);
    }
  }
}

export function* prune(session: Session, applied: readonly Info[], types: readonly ApiResource[]): Blocking<void> {
  yield* leftOver(session, applied, types, (info, object) => pruneObject(session, info, object));
}

export function* pruneObject(session: Session, info: Info, object: KubernetesObject): Blocking<void> {
  const dryRun = dryRunOf(session), { cascade, gracePeriod } = deleteOptions(session);
  const body = { apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: cascade, ...(gracePeriod >= 0 && { gracePeriodSeconds: gracePeriod }), ...(dryRun === 'server' && { dryRun: ['All'] }) };
  if (dryRun !== 'client') yield* session.client().json({ method: 'DELETE', path: infoPath(info), query: dryRunQuery(dryRun), body });
  yield* resultPrinter(session, dryRun)(object, 'pruned');
}
