import type { StorageClass } from '../../../../api/kubernetes/persistentvolume.ts';
import { equal } from '../../equal.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { qualifiedName } from '../values.ts';

type Term = { matchLabelExpressions?: { key?: string; values?: string[] | null }[] };

const MODES = ['Immediate', 'WaitForFirstConsumer'], POLICIES = ['Delete', 'Retain'];

/** What a term allows, as one text: two terms that allow the same are one too many. */
function validateTerm({ matchLabelExpressions = [] }: Term, path: string, errors: FieldErrors): string {
  const allowed = new Map<string, string[]>();
  matchLabelExpressions.forEach(({ key = '', values }, i) => {
    const at = `${path}.matchLabelExpressions[${i}]`, seen = new Set<string>();
    if (!values?.length) errors.required(`${at}.values`);
    (values ?? []).forEach((value, j) => {
      if (seen.has(value)) errors.duplicate(`${at}.values[${j}]`, value);
      seen.add(value);
    });
    qualifiedName(key, `${at}.key`, errors);
    if (allowed.has(key)) errors.duplicate(`${at}.key`, key);
    allowed.set(key, [...seen].sort());
  });
  return JSON.stringify([...allowed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function validateTopologies(terms: readonly Term[], errors: FieldErrors): void {
  const seen = terms.map(() => '[]'); // the real list begins with as many empty ones as there are terms
  terms.forEach((term, i) => {
    const at = `allowedTopologies[${i}]`, allowed = validateTerm(term, at, errors);
    for (const one of seen) if (one === allowed) errors.duplicate(`${at}.matchLabelExpressions`, '');
    seen.push(allowed);
  });
}

export const storageClassRules: Kind<StorageClass> = {
  collection: 'storage.k8s.io/storageclasses',
  validate({ provisioner, parameters, reclaimPolicy, volumeBindingMode, allowedTopologies }, errors) {
    if (!provisioner) errors.declared.required('provisioner');
    else qualifiedName(provisioner.toLowerCase(), 'provisioner', errors);
    if (parameters && '' in parameters) errors.invalid('parameters', '', 'field can not be empty.');
    if (reclaimPolicy && !POLICIES.includes(reclaimPolicy)) errors.notSupported('reclaimPolicy', reclaimPolicy, POLICIES);
    if (!MODES.includes(volumeBindingMode ?? '')) errors.notSupported('volumeBindingMode', volumeBindingMode, MODES);
    validateTopologies((allowedTopologies ?? []) as Term[], errors);
  },
  validateUpdate(object, old, errors) {
    for (const key of ['parameters', 'provisioner', 'reclaimPolicy', 'volumeBindingMode'] as const) if (!equal(object[key] ?? {}, old[key] ?? {})) errors.declared.invalid(key, null, 'field is immutable');
  },
};
