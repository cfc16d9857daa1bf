/** create deployment, job, cronjob */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, throwCollected } from '../client/failure.ts';
import { apiVersionOf } from '../client/mapper.ts';
import { fetchAll } from '../resource/fetch.ts';
import type { Session } from '../session.ts';
import { commandArguments, type Draft, type Generator } from './generate.ts';

/** nginx of `docker.io/library/nginx:1.27`: a container's name from its image. */
function containerName(session: Session, image: string): string {
  const name = image.slice(image.lastIndexOf('/') + 1).replace(/[:@].*$/, '');
  // What had to be changed may clash now: it gets a suffix.
  return /[_.]/.test(name) ? `${name.replace(/[_.]/g, '-')}-${session.p.kernel.random('kubectl container name', `${name}/${session.p.now}`).letters(5, 'bcdfghjklmnpqrstvwxz2456789')}` : name;
}

export const deployment: Generator = {
  path: 'create deployment', required: ['image'], takesCommand: true, failure: () => 'failed to create deployment: ',
  build(session, name) {
    const images = session.list('image');
    const command = commandArguments(session);
    if (images.length > 1 && command.length > 0) throw new CommandError('cannot specify multiple --image options and command');
    const port = session.flags.number('port');
    const labels = { app: name };
    const containers = images.map((image, index) => ({
      name: containerName(session, image), image, ...(command.length > 0 && { command }), ...(port >= 0 && index === 0 && { ports: [{ containerPort: port }] }), resources: {},
    }));
    return {
      apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, labels },
      spec: { replicas: session.flags.number('replicas'), selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } }, strategy: {} },
      status: {},
    };
  },
};

const jobSpec = (name: string, image: string, command: readonly string[], restart: string): Record<string, unknown> => ({
  template: { metadata: {}, spec: { containers: [{ name, image, ...(command.length > 0 && { command }), resources: {} }], restartPolicy: restart } },
});

export const job: Generator = {
  path: 'create job', takesCommand: true, failure: () => 'failed to create job: ',
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
  path: 'create cronjob', required: ['image', 'schedule'], takesCommand: true, failure: () => 'failed to create cronjob: ',
  build: (session, name) => ({
    apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name },
    spec: { schedule: session.flag('schedule'), jobTemplate: { metadata: { name }, spec: jobSpec(name, session.flag('image'), commandArguments(session), session.flag('restart') || 'OnFailure') } },
    status: {},
  }),
};
