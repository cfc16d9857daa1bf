/** create deployment, job, cronjob */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import type { Session } from '../session.ts';
import { commandArguments, type Draft, type Generator } from './generate.ts';

/** nginx of `docker.io/library/nginx:1.27`: a container's name from its image. */
function containerName(image: string): string {
  const last = image.slice(image.lastIndexOf('/') + 1);
  return last.replace(/[:@].*$/, '').toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '');
}

function* suffixed(session: Session, name: string, taken: boolean): Blocking<string> {
  if (!taken) return name;
  const random = session.p.kernel.random('kubectl container name', `${name}/${session.p.now}`);
  return `${name}-${Array.from({ length: 5 }, () => 'bcdfghjklmnpqrstvwxz2456789'[Math.floor(random.next() * 27)]).join('')}`;
}

export const deployment: Generator = {
  path: 'create deployment', required: ['image'], takesCommand: true, failure: () => 'failed to create deployment: ',
  *build(session, name) {
    const images = session.list('image');
    const command = commandArguments(session);
    if (images.length > 1 && command.length > 0) throw new CommandError('cannot specify multiple --image options and command');
    const port = session.flags.number('port');
    const labels = { app: name };
    const containers: Record<string, unknown>[] = [];
    for (const image of images) {
      const own = containerName(image);
      containers.push({ ...(command.length > 0 && { command }), image, name: yield* suffixed(session, own, containers.some((other) => other.name === own)), resources: {} });
    }
    if (port >= 0 && containers.length > 0) containers[0]!.ports = [{ containerPort: port }];
    return {
      apiVersion: 'apps/v1', kind: 'Deployment', metadata: { labels, name },
      spec: { replicas: session.flags.number('replicas'), selector: { matchLabels: labels }, strategy: {}, template: { metadata: { labels }, spec: { containers } } },
      status: {},
    };
  },
};

const jobSpec = (name: string, image: string, command: readonly string[], restart: string): Record<string, unknown> => ({
  template: { metadata: {}, spec: { containers: [{ ...(command.length > 0 && { command }), image, name, resources: {} }], restartPolicy: restart } },
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
  const [type = '', cronJobName = ''] = from.split('/');
  const mapping = (yield* session.mapper()).mapping(type);
  if (mapping.name !== 'cronjobs' || cronJobName === '') throw new CommandError('from must be an existing cronjob');
  const cronJob = (yield* session.client().get(resourcePath(mapping, session.namespace().name, cronJobName))) as CronJobLike;
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
    spec: { jobTemplate: { metadata: { name }, spec: jobSpec(name, session.flag('image'), commandArguments(session), session.flag('restart') || 'OnFailure') }, schedule: session.flag('schedule') },
    status: {},
  }),
};
