/** A certificate of its own that a pod has asked for with a volume. */
import type { VolumeProjection } from '../../../api/kubernetes/volume.ts';
import { validateSignerName } from './certificates.ts';
import type { FieldErrors } from './field-errors.ts';
import { isQualifiedName } from './names.ts';

const KEY_TYPES = ['RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519'];
export const SHORTEST = 3600, LONGEST = 91 * 86_400, LONGEST_OF_KUBERNETES = 86_400;

type Asked = NonNullable<VolumeProjection['podCertificate']>;

export const isOfKubernetes = (signerName: string): boolean => /^([^/]*\.)?kubernetes\.io(\/|$)/.test(signerName);

export function domainPrefixed(key: string, path: string, errors: FieldErrors): void {
  if (key === '') return errors.required(path);
  const problems = isQualifiedName(key);
  for (const problem of problems.length === 0 && !key.includes('/') ? ['must be a domain-prefixed key (such as "acme.io/foo")'] : problems) errors.invalid(path, key, problem);
}

export function validatePodCertificate(asked: Asked, path: string, file: (target: string, at: string) => void, errors: FieldErrors): void {
  const { signerName = '', keyType = '', maxExpirationSeconds: seconds } = asked;
  validateSignerName(signerName, `${path}.signerName`, errors);
  for (const key of Object.keys(asked.userAnnotations ?? {}).sort()) domainPrefixed(key.toLowerCase(), `${path}.userAnnotations`, errors);
  if (!KEY_TYPES.includes(keyType)) errors.notSupported(`${path}.keyType`, keyType, KEY_TYPES);
  if (seconds !== undefined) {
    const most = isOfKubernetes(signerName) ? LONGEST_OF_KUBERNETES : LONGEST;
    if (seconds < SHORTEST) errors.invalid(`${path}.maxExpirationSeconds`, seconds, `if provided, maxExpirationSeconds must be >= ${SHORTEST}`);
    if (seconds > most) errors.invalid(`${path}.maxExpirationSeconds`, seconds, `if provided, maxExpirationSeconds must be <= ${most}`);
  }
  const paths = (['credentialBundlePath', 'keyPath', 'certificateChainPath'] as const).filter((field) => asked[field]);
  for (const field of paths) file(asked[field]!, `${path}.${field}`);
  if (paths.length === 0) errors.required(path, 'specify at least one of credentialBundlePath, keyPath, and certificateChainPath');
}
