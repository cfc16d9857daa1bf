import type { LimitRange } from '../../../../api/kubernetes/policy.ts';
import { quantityValue } from '../../../../api/kubernetes/quantity.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isQualifiedName } from '../names.ts';
import { validateContainerResourceName, validateResourceName } from '../resources.ts';
import { compareQuantities } from '../values.ts';

type Limits = Record<string, string> | undefined;

/** Of one resource: min ≤ default request ≤ default ≤ max, and the ratio that they allow. */
function validateItem(item: LimitRange['spec']['limits'][number], path: string, errors: FieldErrors): void {
  const { min, max, defaultRequest: request, default: limit, maxLimitRequestRatio: ratio } = item as unknown as Record<string, Limits>;
  const names = new Set([min, max, request, limit, ratio].flatMap((one) => Object.keys(one ?? {})));
  for (const name of [...names].sort()) {
    const [low, high, asked, granted, most] = [min?.[name], max?.[name], request?.[name], limit?.[name], ratio?.[name]];
    const above = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && compareQuantities(a, b) > 0;
    if (above(low, high)) errors.invalid(`${path}.min[${name}]`, low, `min value ${low} is greater than max value ${high}`);
    if (above(low, asked)) errors.invalid(`${path}.defaultRequest[${name}]`, asked, `min value ${low} is greater than default request value ${asked}`);
    if (above(asked, high)) errors.invalid(`${path}.defaultRequest[${name}]`, asked, `default request value ${asked} is greater than max value ${high}`);
    if (above(asked, granted)) errors.invalid(`${path}.defaultRequest[${name}]`, asked, `default request value ${asked} is greater than default limit value ${granted}`);
    if (above(low, granted)) errors.invalid(`${path}.default[${name}]`, low, `min value ${low} is greater than default value ${granted}`);
    if (above(granted, high)) errors.invalid(`${path}.default[${name}]`, high, `default value ${granted} is greater than max value ${high}`);
    const widest = quantityValue(high) / quantityValue(low);
    if (most !== undefined && low !== undefined && high !== undefined && quantityValue(most) > widest) errors.invalid(`${path}.maxLimitRequestRatio[${name}]`, most, `ratio ${most} is greater than max/min = ${widest.toFixed(6)}`);
    if (most !== undefined && compareQuantities(most, '1') < 0) errors.invalid(`${path}.maxLimitRequestRatio[${name}]`, most, `ratio ${most} is less than 1`);
  }
}

function validateNames(item: LimitRange['spec']['limits'][number], path: string, errors: FieldErrors): void {
  const check = item.type === 'Pod' || item.type === 'Container' ? validateContainerResourceName : validateResourceName;
  for (const part of ['max', 'min', ...(item.type === 'Pod' ? [] : ['default', 'defaultRequest']), 'maxLimitRequestRatio']) {
    for (const name of Object.keys((item as unknown as Record<string, Limits>)[part] ?? {}).sort()) check(name, `${path}.${part}[${name}]`, errors);
  }
}

export const limitRangeRules: Kind<LimitRange> = {
  collection: 'core/limitranges',
  /** One without a name gets one that nobody else has. */
  prepareForCreate({ metadata }) {
    metadata.name ||= metadata.uid;
  },
  validate({ spec }, errors) {
    const seen = new Set<string>();
    (spec.limits ?? []).forEach((item, i) => {
      const at = `spec.limits[${i}]`;
      const unfit = isQualifiedName(item.type);
      for (const problem of unfit) errors.invalid(`${at}.type`, item.type, problem);
      if (unfit.length === 0 && !item.type.includes('/') && !['Pod', 'Container', 'PersistentVolumeClaim'].includes(item.type)) errors.invalid(`${at}.type`, item.type, 'must be a standard limit type or fully qualified');
      if (seen.has(item.type)) errors.duplicate(`${at}.type`, item.type);
      seen.add(item.type);
      validateNames(item, at, errors);
      if (item.type === 'Pod') for (const key of ['default', 'defaultRequest'] as const) if (Object.keys(item[key] ?? {}).length > 0) errors.forbidden(`${at}.${key}`, "may not be specified when `type` is 'Pod'");
      if (item.type === 'PersistentVolumeClaim' && item.min?.storage === undefined && item.max?.storage === undefined) errors.required(`${at}.limits`, 'either minimum or maximum storage value is required, but neither was provided');
      validateItem(item, at, errors);
    });
  },
};
