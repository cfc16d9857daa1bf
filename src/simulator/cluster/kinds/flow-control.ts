/** Which requests wait for which others, and how many may run at once. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';
import { age, orNone } from '../server/tables/text.ts';

interface FlowSchema extends KubernetesObject {
  spec?: { priorityLevelConfiguration?: { name?: string }; matchingPrecedence?: number; distinguisherMethod?: { type?: string } };
  status?: { conditions?: { type: string; status: string }[] };
}

interface PriorityLevelConfiguration extends KubernetesObject {
  spec?: { type?: string; limited?: { nominalConcurrencyShares?: number; limitResponse?: { queuing?: { queues?: number; handSize?: number; queueLengthLimit?: number } } } };
}

export const flowSchema: Kind<FlowSchema> = {
  collection: 'flowcontrol.apiserver.k8s.io/flowschemas',
  generation: true,
  defaults: {
    'flowcontrol.v1.FlowSchemaSpec': (draft) => {
      draft.matchingPrecedence ||= 1000;
    },
  },
  cells: (object, { now }) => {
    const { metadata, spec, status } = object;
    const dangling = status?.conditions?.find(({ type }) => type === 'Dangling');
    return [metadata.name, spec?.priorityLevelConfiguration?.name, spec?.matchingPrecedence ?? 0, orNone(spec?.distinguisherMethod?.type), age(object, now), dangling?.status ?? '?'];
  },
};

export const priorityLevelConfiguration: Kind<PriorityLevelConfiguration> = {
  collection: 'flowcontrol.apiserver.k8s.io/prioritylevelconfigurations',
  generation: true,
  defaults: {
    'flowcontrol.v1.ExemptPriorityLevelConfiguration': (draft) => {
      draft.nominalConcurrencyShares ??= 0;
      draft.lendablePercent ??= 0;
    },
    'flowcontrol.v1.LimitedPriorityLevelConfiguration': (draft) => {
      draft.nominalConcurrencyShares ??= 30;
      draft.lendablePercent ??= 0;
    },
    'flowcontrol.v1.QueuingConfiguration': (draft) => {
      draft.handSize ||= 8;
      draft.queues ||= 64;
      draft.queueLengthLimit ||= 50;
    },
  },
  cells: (object, { now }) => {
    const { metadata, spec } = object;
    const limited = spec?.limited, queuing = limited?.limitResponse?.queuing;
    return [metadata.name, spec?.type, limited?.nominalConcurrencyShares ?? '<none>', queuing?.queues ?? '<none>', queuing?.handSize ?? '<none>', queuing?.queueLengthLimit ?? '<none>', age(object, now)];
  },
};
