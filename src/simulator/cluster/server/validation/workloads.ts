/** Checks that deployments, replica sets and the like share: replicas, selector, template. */
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import { matchesLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { emptied } from '../emptied.ts';
import { equal } from '../equal.ts';
import type { FieldErrors } from './field-errors.ts';
import { isEmptySelector, isUsable, validateLabelSelector } from './label-selector.ts';
import { validatePodTemplate } from './pod-spec.ts';

/** The selector of a controller; `what` is how a message names the kind. */
export function validateSelector(selector: LabelSelector | undefined, what: string, errors: FieldErrors, unusable: string | null = 'invalid label selector'): void {
  if (!selector) {
    errors.required('spec.selector');
    return;
  }
  validateLabelSelector(selector, 'spec.selector', errors);
  if (isEmptySelector(selector)) errors.invalid('spec.selector', selector, `empty selector is invalid for ${what}`);
  else if (!isUsable(selector) && unusable !== null) errors.invalid('spec.selector', selector, unusable);
}

/** A template whose pods the controller will find again; it restarts its containers always. */
export function validateTemplate(template: PodTemplateSpec | undefined, selector: LabelSelector | undefined, kind: string, errors: FieldErrors, usable = !selector || isUsable(selector)): void {
  const at = 'spec.template';
  const labels = template?.metadata?.labels;
  if (usable && !(selector && isEmptySelector(selector)) && !matchesLabelSelector(selector, labels)) errors.invalid(`${at}.metadata.labels`, labels ?? emptied.of(template?.metadata, 'labels') ?? null, '`selector` does not match template `labels`');
  if (!usable) return;
  validatePodTemplate(template, at, errors);
  const spec = template?.spec;
  if (spec && spec.restartPolicy && spec.restartPolicy !== 'Always') errors.notSupported(`${at}.spec.restartPolicy`, spec.restartPolicy, ['Always']);
  if (spec?.activeDeadlineSeconds !== undefined) errors.forbidden(`${at}.spec.activeDeadlineSeconds`, `activeDeadlineSeconds in ${kind} is not Supported`);
}

export function immutable(now: unknown, before: unknown, path: string, errors: FieldErrors): void {
  if (!equal(now ?? null, before ?? null)) errors.invalid(path, now ?? null, 'field is immutable');
}
