/** kubectl rollout pause, resume, restart */
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import { CommandError } from '../client/failure.ts';
import type { Verb } from '../tree/verb.ts';
import { changeRollout, subject } from './change.ts';
import { deploymentsOnly, rolloutTypes } from './types.ts';

const paused = (object: unknown): boolean => (object as Deployment).spec.paused ?? false;

export const pause: Verb = {
  path: 'rollout pause', complete: deploymentsOnly,
  run: (session) => changeRollout(session, {
    operation: 'paused',
    patch(object, info) {
      if (object.kind !== 'Deployment') throw new CommandError(`${subject(info)} pausing is not supported`);
      if (paused(object)) throw new CommandError(`${subject(info)} is already paused`);
      return { spec: { paused: true } };
    },
  }),
};

export const resume: Verb = {
  path: 'rollout resume', complete: deploymentsOnly,
  run: (session) => changeRollout(session, {
    operation: 'resumed',
    patch(object, info) {
      if (object.kind !== 'Deployment') throw new CommandError(`${subject(info)} resuming is not supported`);
      if (!paused(object)) throw new CommandError(`${subject(info)} is not paused`);
      return { spec: { paused: null } };
    },
  }),
};

export const restart: Verb = {
  path: 'rollout restart', complete: rolloutTypes,
  run: (session) => changeRollout(session, {
    operation: 'restarted',
    patch(object, info) {
      if (!['Deployment', 'DaemonSet', 'StatefulSet'].includes(object.kind)) throw new CommandError(`${subject(info)} restarting is not supported`);
      if (object.kind === 'Deployment' && paused(object)) throw new CommandError(`${subject(info)} can't restart paused deployment (run rollout resume first)`);
      const template = (object.spec as Deployment['spec']).template;
      const stamp = rfc3339(session.p.now);
      if (template.metadata?.annotations?.['kubectl.kubernetes.io/restartedAt'] === stamp) throw new CommandError(`failed to create patch for ${info.name}: if restart has already been triggered within the past second, please wait before attempting to trigger another`);
      return { spec: { template: { metadata: { annotations: { 'kubectl.kubernetes.io/restartedAt': stamp } } } } };
    },
  }),
};
