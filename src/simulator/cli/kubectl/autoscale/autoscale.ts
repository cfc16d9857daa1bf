/** kubectl autoscale */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { canonicalQuantity } from '../../../api/kubernetes/quantity.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, throwCollected } from '../client/failure.ts';
import { apiVersionOf } from '../client/mapper.ts';
import { specifiedTypes } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { createObject, withLastApplied } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const autoscale: Verb = { path: 'autoscale', run, complete: specifiedTypes(['deployment', 'replicaset', 'replicationcontroller', 'statefulset']), required: ['max'] };

const SCALABLE = new Set(['Deployment', 'ReplicaSet', 'ReplicationController', 'StatefulSet']);

function* run(session: Session): Blocking<void> {
  const { flags } = session;
  const [min, max] = [flags.number('min'), flags.number('max')];
  if (max < 1) throw new CommandError(`--max=MAXPODS is required and must be at least 1, max: ${max}`);
  if (max < min) throw new CommandError(`--max=MAXPODS must be larger or equal to --min=MINPODS, max: ${max}, min: ${min}`);
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun);
  const { infos, errors } = yield* fetchSelection(session, yield* select(session, selectionFlags(session)));
  throwCollected(errors);
  for (const info of infos) {
    if (!SCALABLE.has(info.mapping.kind)) throw new CommandError(`cannot autoscale a ${info.mapping.kind}: the server could not find the requested resource`);
    const object = autoscaler(session, info);
    if (dryRun === 'client') {
      yield* print(object, 'autoscaled');
      continue;
    }
    const mapping = (yield* session.mapper()).require('autoscaling/v2', 'HorizontalPodAutoscaler');
    const body = session.switch('save-config') ? withLastApplied(object) : object;
    yield* print(yield* createObject(session, mapping, session.namespace().name, body, [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]]), 'autoscaled');
  }
}

function metric(name: string, text: string): Record<string, unknown> {
  const percent = /^(\d+)%?$/.exec(text);
  const isPercent = percent && (text.endsWith('%') || name === 'cpu');
  const quantity = canonicalQuantity(text);
  if (!isPercent && quantity === undefined) throw new CommandError(`invalid ${name} target: ${text}`);
  const target = isPercent ? { averageUtilization: Number(percent[1]), type: 'Utilization' } : { averageValue: quantity, type: 'AverageValue' };
  return { resource: { name, target }, type: 'Resource' };
}

function autoscaler(session: Session, info: Info): KubernetesObject {
  const { flags } = session;
  const metrics = (['cpu', 'memory'] as const).flatMap((name) => (session.flag(name) ? [metric(name, session.flag(name))] : []));
  const { name: namespace, explicit } = session.namespace();
  const min = flags.number('min');
  return {
    apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: session.flag('name') || info.name, ...(explicit && { namespace }) },
    spec: {
      maxReplicas: flags.number('max'), ...(metrics.length > 0 && { metrics }), ...(min > 0 && { minReplicas: min }),
      scaleTargetRef: { apiVersion: apiVersionOf(info.mapping), kind: info.mapping.kind, name: info.name },
    },
    status: { currentMetrics: null, desiredReplicas: 0 },
  } as unknown as KubernetesObject;
}
