/** Selectors as objects hold them. */
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { FieldErrors } from './field-errors.ts';
import { isLabelValue, isQualifiedName } from './names.ts';
import { validateLabels } from './object-meta.ts';

export function validateLabelSelector(selector: LabelSelector | undefined, path: string, errors: FieldErrors): void {
  if (!selector) return;
  validateLabels(selector.matchLabels, `${path}.matchLabels`, errors);
  (selector.matchExpressions ?? []).forEach(({ key, operator, values = [] }, i) => {
    const at = `${path}.matchExpressions[${i}]`;
    if (operator === 'In' || operator === 'NotIn') {
      if (values.length === 0) errors.required(`${at}.values`, `must be specified when \`operator\` is 'In' or 'NotIn'`);
    } else if (operator === 'Exists' || operator === 'DoesNotExist') {
      if (values.length > 0) errors.forbidden(`${at}.values`, `may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`);
    } else errors.invalid(`${at}.operator`, operator, 'not a valid selector operator');
    for (const problem of isQualifiedName(key)) errors.invalid(`${at}.key`, key, problem);
    values.forEach((value, j) => {
      for (const problem of isLabelValue(value)) errors.invalid(`${at}.values[${j}]`, value, problem);
    });
  });
}

/** Whether the selector can be used at all: the conversion that reconcilers make of it. */
export function isUsable(selector: LabelSelector): boolean {
  const fits = (key: string, values: readonly string[]): boolean => isQualifiedName(key).length === 0 && values.every((value) => isLabelValue(value).length === 0);
  if (!Object.entries(selector.matchLabels ?? {}).every(([key, value]) => fits(key, [value]))) return false;
  return (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) =>
    fits(key ?? '', values) && (operator === 'In' || operator === 'NotIn' ? values.length > 0 : (operator === 'Exists' || operator === 'DoesNotExist') && values.length === 0));
}

export const isEmptySelector = (selector: LabelSelector): boolean => Object.keys(selector.matchLabels ?? {}).length === 0 && (selector.matchExpressions ?? []).length === 0;
