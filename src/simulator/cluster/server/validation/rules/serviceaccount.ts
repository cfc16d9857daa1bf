import type { ServiceAccount } from '../../../../api/kubernetes/configuration.ts';
import type { Kind } from '../../kind.ts';

const MOUNTABLE = 'kubernetes.io/enforce-mountable-secrets';

export const serviceAccountRules: Kind<ServiceAccount> = {
  collection: 'core/serviceaccounts',
  warnings: ({ metadata }, old) =>
    metadata.annotations?.[MOUNTABLE] === undefined || old ? [] : [`metadata.annotations[${MOUNTABLE}]: deprecated in v1.32+; prefer separate namespaces to isolate access to mounted secrets`],
};
