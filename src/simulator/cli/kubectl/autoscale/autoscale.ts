/** kubectl autoscale */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { canonicalQuantity } from '../../../api/kubernetes/quantity.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { apiVersionOf, resourceText } from '../client/mapper.ts';
import { specifiedTypes } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, lateResultPrinter, type DryRun, type ResultPrinter } from '../print/result.ts';
import { withTypedConfiguration } from '../print/typed.ts';
import { recorded } from '../resource/record.ts';
import { collect, fetchSelection, selectionFlags } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { createObject } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const autoscale: Verb = { path: 'autoscale', run, complete: specifiedTypes(['deployment', 'replicaset', 'replicationcontroller', 'statefulset']), required: ['max'] };

function* run(session: Session): Blocking<void> {
  const { flags } = session;
  const [min, max] = [flags.number('min'), flags.number('max')];
  if (max < 1) throw new CommandError(`--max=MAXPODS is required and must be at least 1, max: ${max}`);
  if (max < min) throw new CommandError(`--max=MAXPODS must be larger or equal to --min=MINPODS, max: ${max}, min: ${min}`);
  if (flags.number('cpu-percent') > 0 && session.flag('cpu')) throw new CommandError('--cpu-percent and --cpu are mutually exclusive');
  metricsOf(session);
  const dryRun = dryRunOf(session);
  const print = lateResultPrinter(session, dryRun, 'typed');
  const selection = yield* select(session, selectionFlags(session));
  // What a file says is not asked for.
  const { infos, errors } = selection.by === 'files' ? selection : yield* fetchSelection(session, selection);
  const failures = [...errors];
  for (const info of infos) {
    try {
      yield* autoscaleOne(session, info, dryRun, print);
    } catch (error) {
      collect(failures, error);
    }
  }
  throwCollected(failures);
  if (infos.length === 0) throw new CommandError('no objects passed to autoscale');
}

function* autoscaleOne(session: Session, info: Info, dryRun: DryRun, print: ResultPrinter): Blocking<void> {
  if (!info.mapping.subresources.includes('scale')) throw new CommandError(`cannot autoscale a ${info.mapping.kind}: could not find scale subresource for ${resourceText(info.mapping)} in discovery information`);
  const object = recorded(session, autoscaler(session, info));
  const mapping = (yield* session.mapper()).require('autoscaling/v2', 'HorizontalPodAutoscaler');
  const body = session.switch('save-config') ? yield* withTypedConfiguration(object) : object;
  try {
    if (dryRun === 'client') yield* print(object, 'created');
    else yield* print(yield* createObject(session, mapping, session.namespace().name, body, [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]]), 'autoscaled');
  } catch (error) {
    // The older version is tried next, which has words for nothing but a share of processors.
    if (!isFailure(error)) throw error;
    const [, percent] = /^\s*(.*)%\s*$/.exec(session.flag('memory') ? '' : session.flag('cpu')) ?? [];
    if (percent !== undefined) return yield* print(yield* createOlder(session, object, Number(percent), dryRun), 'autoscaled');
    if (!session.flag('cpu')) throw new CommandError('failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input');
    throw new CommandError('failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: %!w(<nil>)');
  }
}

function* createOlder(session: Session, { metadata, spec }: KubernetesObject & { spec?: unknown }, percent: number, dryRun: DryRun): Blocking<KubernetesObject> {
  const { metrics: _, ...rest } = spec as Record<string, unknown>;
  const mapping = (yield* session.mapper()).require('autoscaling/v1', 'HorizontalPodAutoscaler');
  const older = { apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler', metadata, spec: { ...rest, ...(percent > 0 && { targetCPUUtilizationPercentage: percent }) } } as unknown as KubernetesObject;
  return yield* createObject(session, mapping, session.namespace().name, older, [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]]);
}

/** `70%`, a bare number (milli-processors, mebibytes), or an amount. @throws CommandError */
function targetOf(name: string, text: string): Record<string, unknown> {
  const percent = /^(.*)%$/.exec(text.trim());
  if (percent) {
    if (!/^[+-]?\d+$/.test(percent[1]!) || Number(percent[1]) < 0) throw new CommandError(`invalid percentage value: ${percent[1]}`);
    return { type: 'Utilization', averageUtilization: Number(percent[1]) };
  }
  const bare = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim());
  const quantity = canonicalQuantity(bare ? `${Number(text)}${name === 'cpu' ? 'm' : 'Mi'}` : text.trim());
  if (quantity === undefined) throw new CommandError(`invalid resource ${name} value: ${text}`);
  return { type: 'AverageValue', averageValue: quantity };
}

function metricsOf(session: Session): Record<string, unknown>[] {
  const percent = session.flags.number('cpu-percent');
  const metric = (name: string, target: Record<string, unknown>): Record<string, unknown> => ({ type: 'Resource', resource: { name, target } });
  return [
    ...(percent > 0 ? [metric('cpu', { type: 'Utilization', averageUtilization: percent })] : []),
    ...(['cpu', 'memory'] as const).flatMap((name) => (session.flag(name) ? [metric(name, targetOf(name, session.flag(name)))] : [])),
  ];
}

function autoscaler(session: Session, info: Info): KubernetesObject {
  const { flags } = session;
  const metrics = metricsOf(session);
  const { name: namespace, explicit } = session.namespace();
  const min = flags.number('min');
  return {
    apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: session.flag('name') || info.name, ...(explicit && { namespace }) },
    spec: {
      scaleTargetRef: { kind: info.mapping.kind, name: info.name, apiVersion: apiVersionOf(info.mapping) },
      ...(min > 0 && { minReplicas: min }), maxReplicas: flags.number('max'), ...(metrics.length > 0 && { metrics }),
    },
    status: { desiredReplicas: 0, currentMetrics: null },
  } as unknown as KubernetesObject;
}
