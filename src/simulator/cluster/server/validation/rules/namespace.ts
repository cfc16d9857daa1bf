import type { Namespace } from '../../../../api/kubernetes/configuration.ts';
import type { Kind } from '../../kind.ts';
import type { UpdateStrategy } from '../../kind.ts';
import { isQualifiedName } from '../names.ts';

const STANDARD = ['orphan', 'foregroundDeletion', 'kubernetes'];

/** Who has nothing left to do in a namespace takes its finalizer from the specification. */
const finalize: UpdateStrategy<Namespace> = {
  prepare(draft, old) {
    draft.status = old.status;
  },
  validate({ spec }, _old, errors) {
    for (const [i, name] of (spec?.finalizers ?? []).entries()) {
      for (const problem of isQualifiedName(name)) errors.invalid(`spec.finalizers[${i}]`, name, problem);
      if (!name.includes('/') && !STANDARD.includes(name)) errors.invalid(`spec.finalizers[${i}]`, name, 'name is neither a standard finalizer name nor is it fully qualified');
    }
  },
};

/** The phase follows from the deletion. */
export const namespaceRules: Kind<Namespace> = {
  collection: 'core/namespaces',
  parts: { finalize },
  validateStatusUpdate({ metadata, status }, _old, errors) {
    const deleted = metadata.deletionTimestamp !== undefined, phase = deleted ? 'Terminating' : 'Active';
    if (status.phase !== phase) errors.invalid('status.Phase', status.phase ?? '', `may only be '${phase}' if \`deletionTimestamp\` is ${deleted ? 'not ' : ''}empty`);
  },
};
