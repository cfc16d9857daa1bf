/** apply --prune: deletes what was applied before and is in no file now. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import type { ApiResource } from '../client/discovery.ts';
import { deleteOptions } from '../delete/delete-infos.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { list } from '../resource/fetch.ts';
import { infoPath, type Info } from '../resource/info.ts';
import { lastAppliedOf } from '../resource/write.ts';
import type { Session } from '../session.ts';

/** group/version/kind of what is pruned where no list is given. */
const DEFAULTS = [
  'core/v1/ConfigMap', 'core/v1/Endpoints', 'core/v1/Namespace', 'core/v1/PersistentVolumeClaim', 'core/v1/PersistentVolume', 'core/v1/Pod', 'core/v1/ReplicationController', 'core/v1/Secret', 'core/v1/Service',
  'batch/v1/Job', 'batch/v1/CronJob', 'networking.k8s.io/v1/Ingress', 'apps/v1/DaemonSet', 'apps/v1/Deployment', 'apps/v1/ReplicaSet', 'apps/v1/StatefulSet',
];

function* resourcesOf(session: Session): Blocking<ApiResource[]> {
  const mapper = yield* session.mapper();
  const given = session.list('prune-allowlist');
  return (given.length > 0 ? given : DEFAULTS).map((text) => {
    const parts = text.split('/');
    if (parts.length !== 3) throw new CommandError(`invalid GroupVersionKind format: ${text}, please follow <group/version/kind>`);
    const [group = '', version = '', kind = ''] = parts;
    return mapper.require(group === 'core' ? version : `${group}/${version}`, kind);
  });
}

export function* prune(session: Session, applied: readonly Info[]): Blocking<void> {
  const kept = new Set(applied.map(({ object }) => object?.metadata.uid));
  const namespaces = [...new Set(applied.map(({ namespace }) => namespace).filter((one) => one !== undefined))];
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun);
  const { cascade, gracePeriod } = deleteOptions(session);
  for (const mapping of yield* resourcesOf(session)) {
    for (const namespace of mapping.namespaced ? namespaces : [undefined]) {
      for (const object of yield* list(session, mapping, namespace, session.flag('selector'))) {
        if (lastAppliedOf(object) === undefined || kept.has(object.metadata.uid)) continue;
        const info: Info = { mapping, namespace, name: object.metadata.name, source: '' };
        if (dryRun !== 'client') yield* session.client().json({ method: 'DELETE', path: infoPath(info), query: dryRunQuery(dryRun), body: { apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: cascade, ...(gracePeriod >= 0 && { gracePeriodSeconds: gracePeriod }) } });
        yield* print(object, 'pruned');
      }
    }
  }
}
