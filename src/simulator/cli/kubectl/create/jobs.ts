/** create job, cronjob */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, throwCollected } from '../client/failure.ts';
import { apiVersionOf } from '../client/mapper.ts';
import { fetchAll } from '../resource/fetch.ts';
import type { Session } from '../session.ts';
import { commandArguments, type Draft, type Generator } from './generate.ts';

const jobSpec = (name: string, image: string, command: readonly string[], restart: string): Record<string, unknown> => ({
  template: { metadata: {}, spec: { containers: [{ name, image, ...(command.length > 0 && { command }), resources: {} }], restartPolicy: restart } },
});

export const job: Generator = {
  path: 'create job', failure: 'failed to create job: ',
  *build(session, name) {
    const image = session.flag('image'), from = session.flag('from');
    if ((image === '') === (from === '')) throw new CommandError('either --image or --from must be specified');
    const command = commandArguments(session);
    if (from !== '' && command.length > 0) throw new CommandError('cannot specify --from and command');
    if (from !== '') return yield* fromCronJob(session, name, from);
    return { apiVersion: 'batch/v1', kind: 'Job', metadata: { name }, spec: jobSpec(name, image, command, 'Never'), status: {} };
  },
};

interface CronJobLike extends KubernetesObject {
  spec: { jobTemplate: { metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> }; spec: Record<string, unknown> } };
}

function* fromCronJob(session: Session, name: string, from: string): Blocking<Draft> {
  const { infos, errors } = yield* fetchAll(session, { args: [from] });
  throwCollected(errors);
  if (infos.length !== 1) throw new CommandError('from must be an existing cronjob');
  const cronJob = infos[0]!.object as CronJobLike;
  if (cronJob.kind !== 'CronJob') throw new CommandError(`unknown object type *${apiVersionOf(infos[0]!.mapping).split('/').at(-1)}.${cronJob.kind}`);
  const { metadata = {}, spec } = cronJob.spec.jobTemplate;
  return {
    apiVersion: 'batch/v1', kind: 'Job',
    metadata: {
      name, annotations: { ...metadata.annotations, 'cronjob.kubernetes.io/instantiate': 'manual' }, ...(metadata.labels && { labels: metadata.labels }),
      ownerReferences: [{ apiVersion: 'batch/v1', controller: true, kind: 'CronJob', name: cronJob.metadata.name, uid: cronJob.metadata.uid }],
    },
    spec, status: {},
  };
}

export const cronJob: Generator = {
  path: 'create cronjob', required: ['image', 'schedule'], failure: 'failed to create cronjob: ',
  *build(session, name) {
    return {
      apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name },
      spec: { schedule: session.flag('schedule'), jobTemplate: { metadata: { name }, spec: jobSpec(name, session.flag('image'), commandArguments(session), session.flag('restart') || 'OnFailure') } },
      status: {},
    };
  },
};
