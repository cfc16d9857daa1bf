import type { DaemonSet } from '../../api/kubernetes/daemonset.ts';
import { formatLabelSelector, formatMap } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
import { equal } from '../server/equal.ts';
import { age, containerCells } from '../server/tables/text.ts';

/** How often the template changed; it lives in an annotation since apps/v1. */
const TEMPLATE_GENERATION = 'deprecated.daemonset.template.generation';

export const daemonSet: Kind<DaemonSet> = {
  collection: 'apps/daemonsets',
  generation: true,
  defaults: {
    'apps.v1.DaemonSet': (draft) => {
      const { metadata } = draft as unknown as DaemonSet;
      metadata.annotations = { [TEMPLATE_GENERATION]: '0', ...metadata.annotations };
    },
    'apps.v1.DaemonSetSpec': (draft) => {
      const spec = draft as unknown as DaemonSet['spec'];
      spec.revisionHistoryLimit ??= 10;
      const strategy = (spec.updateStrategy ??= {});
      strategy.type ??= 'RollingUpdate';
      const rolling = strategy.type === 'RollingUpdate';
      if (rolling) strategy.rollingUpdate ??= {};
      if (!strategy.rollingUpdate) return;
      strategy.rollingUpdate.maxUnavailable ??= rolling ? 1 : 0;
      strategy.rollingUpdate.maxSurge ??= 0;
    },
  },
  prepareForCreate(draft) {
    draft.status = { currentNumberScheduled: 0, numberMisscheduled: 0, desiredNumberScheduled: 0, numberReady: 0 };
    draft.metadata.annotations = { ...draft.metadata.annotations, [TEMPLATE_GENERATION]: '1' };
  },
  prepareForUpdate(draft, old) {
    const before = Number(old.metadata.annotations?.[TEMPLATE_GENERATION] ?? 0);
    const generation = equal(draft.spec.template, old.spec.template) ? before : before + 1;
    draft.metadata.annotations = { ...draft.metadata.annotations, [TEMPLATE_GENERATION]: String(generation) };
  },
  cells: (object, { now }) => {
    const { spec, status } = object;
    return [
      object.metadata.name, status.desiredNumberScheduled, status.currentNumberScheduled, status.numberReady, status.updatedNumberScheduled ?? 0, status.numberAvailable ?? 0,
      formatMap(spec.template.spec?.nodeSelector), age(object, now), ...containerCells(spec.template.spec?.containers ?? []), formatLabelSelector(spec.selector),
    ];
  },
};
