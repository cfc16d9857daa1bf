import type { DaemonSet } from '../../api/kubernetes/daemonset.ts';
import { formatLabelSelector, formatMap } from '../../api/kubernetes/selectors.ts';
import { nonNegativeCounts, notDecremented } from '../server/validation/status-counts.ts';
import type { Kind } from '../server/kind.ts';
import { equal } from '../server/equal.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';
import { internalForm } from '../server/validation/internal-form.ts';
import { amount, intOrPercent, nonNegative, notAboveHundredPercent } from '../server/validation/values.ts';
import { immutable, validateSelector, validateTemplate } from '../server/validation/workloads.ts';
import { age, containerCells } from '../server/tables/text.ts';

/** How often the template changed; it lives in an annotation since apps/v1. */
const TEMPLATE_GENERATION = 'deprecated.daemonset.template.generation';

function validateUpdateStrategy(strategy: DaemonSet['spec']['updateStrategy'], errors: FieldErrors): void {
  const at = 'spec.updateStrategy';
  const { type = '', rollingUpdate } = strategy ?? {};
  if (type === 'OnDelete') return;
  if (type !== 'RollingUpdate') return errors.notSupported(at, internalForm('DaemonSetUpdateStrategy', strategy), ['RollingUpdate', 'OnDelete']);
  if (!rollingUpdate) return errors.required(`${at}.rollingUpdate`);
  const { maxUnavailable, maxSurge } = rollingUpdate;
  intOrPercent(maxUnavailable, `${at}.rollingUpdate.maxUnavailable`, errors);
  intOrPercent(maxSurge, `${at}.rollingUpdate.maxSurge`, errors);
  if (amount(maxUnavailable) !== 0 && amount(maxSurge) !== 0) errors.invalid(`${at}.rollingUpdate.maxSurge`, maxSurge, 'may not be set when maxUnavailable is non-zero');
  else if (amount(maxUnavailable) === 0 && amount(maxSurge) === 0) errors.required(`${at}.rollingUpdate.maxUnavailable`, 'cannot be 0 when maxSurge is 0');
  notAboveHundredPercent(maxUnavailable, `${at}.rollingUpdate.maxUnavailable`, errors);
  notAboveHundredPercent(maxSurge, `${at}.rollingUpdate.maxSurge`, errors);
}

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
      if (strategy.type !== 'RollingUpdate') return;
      strategy.rollingUpdate ??= {};
      strategy.rollingUpdate.maxUnavailable ??= 1;
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
  validate({ spec }, errors) {
    validateSelector(spec.selector, 'daemonset', errors, '');
    validateTemplate(spec.template, spec.selector, 'DaemonSet', errors);
    nonNegative(spec.minReadySeconds, 'spec.minReadySeconds', errors);
    validateUpdateStrategy(spec.updateStrategy, errors);
    nonNegative(spec.revisionHistoryLimit, 'spec.revisionHistoryLimit', errors);
  },
  validateUpdate: ({ spec }, old, errors) => immutable(spec.selector, old.spec.selector, 'spec.selector', errors),
  validateStatusUpdate({ status }, old, errors) {
    nonNegativeCounts({ ...status }, ['currentNumberScheduled', 'numberMisscheduled', 'desiredNumberScheduled', 'numberReady', 'observedGeneration', 'updatedNumberScheduled', 'numberAvailable', 'numberUnavailable', 'collisionCount'], errors);
    notDecremented({ ...status }, { ...old.status }, errors);
  },
  cells: (object, { now }) => {
    const { spec, status } = object;
    return [
      object.metadata.name, status.desiredNumberScheduled, status.currentNumberScheduled, status.numberReady, status.updatedNumberScheduled ?? 0, status.numberAvailable ?? 0,
      formatMap(spec.template.spec?.nodeSelector), age(object, now), ...containerCells(spec.template.spec?.containers ?? []), formatLabelSelector(spec.selector),
    ];
  },
};
