import type { Namespace } from '../../../../api/kubernetes/configuration.ts';
import type { Kind } from '../../kind.ts';
import type { UpdateStrategy } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isQualifiedName } from '../names.ts';

const STANDARD = ['orphan', 'foregroundDeletion', 'kubernetes'];

function validateFinalizers(spec: Namespace['spec'], pathOf: (place: number) => string, errors: FieldErrors): void {
  for (const [i, name] of (spec?.finalizers ?? []).entries()) {
    for (const problem of isQualifiedName(name)) errors.invalid(pathOf(i), name, problem);
    if (!name.includes('/') && !STANDARD.includes(name)) errors.invalid(pathOf(i), name, 'name is neither a standard finalizer name nor is it fully qualified');
  }
}

/** Who has nothing left to do in a namespace takes its finalizer from the specification. */
const finalize: UpdateStrategy<Namespace> = {
  prepare(draft, old) {
    draft.status = old.status;
  },
  validate: ({ spec }, _old, errors) => validateFinalizers(spec, (i) => `spec.finalizers[${i}]`, errors),
};

/** The phase follows from the deletion. */
export const namespaceRules: Kind<Namespace> = {
  collection: 'core/namespaces',
  parts: { finalize },
  validate: ({ spec }, errors) => validateFinalizers(spec, () => 'spec.finalizers', errors),
  validateStatusUpdate({ metadata, status }, _old, errors) {
    const deleted = metadata.deletionTimestamp !== undefined, phase = deleted ? 'Terminating' : 'Active';
    if (status.phase !== phase) errors.invalid('status.Phase', status.phase ?? '', `may only be '${phase}' if \`deletionTimestamp\` is ${deleted ? 'not ' : ''}empty`);
  },
};
