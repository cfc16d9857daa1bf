/** References to fields of the pod itself: in the environment and in downward API volumes. */
import type { ObjectFieldSelector, ResourceFieldSelector } from '../../../api/kubernetes/volume.ts';
import type { FieldErrors } from './field-errors.ts';
import { qualifiedName } from './values.ts';

export const ENV_FIELDS = ['metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP', 'status.podIPs'];
export const VOLUME_FIELDS = ['metadata.annotations', 'metadata.labels', 'metadata.name', 'metadata.namespace', 'metadata.uid'];
const LABELS = new Set([...ENV_FIELDS, ...VOLUME_FIELDS, 'spec.restartPolicy', 'spec.schedulerName', 'status.phase']);

const RESOURCES = ['limits.cpu', 'limits.ephemeral-storage', 'limits.memory', 'requests.cpu', 'requests.ephemeral-storage', 'requests.memory'];

export function validateFieldRef(reference: ObjectFieldSelector, allowed: readonly string[], path: string, errors: FieldErrors): void {
  if (!reference.apiVersion) {
    errors.required(`${path}.apiVersion`);
    return;
  }
  if (!reference.fieldPath) {
    errors.required(`${path}.fieldPath`);
    return;
  }
  if (reference.apiVersion !== 'v1') return errors.invalid(`${path}.fieldPath`, reference.fieldPath, `error converting fieldPath: unsupported pod version: ${reference.apiVersion}`);
  const subscript = /^(.*)\['(.*)'\]$/.exec(reference.fieldPath);
  if (subscript) {
    const [, field = '', key = ''] = subscript;
    if (field === 'metadata.annotations') qualifiedName(key.toLowerCase(), path, errors);
    else if (field === 'metadata.labels') qualifiedName(key, path, errors);
    else errors.invalid(path, field, 'does not support subscript');
  } else if (!LABELS.has(reference.fieldPath)) {
    errors.invalid(`${path}.fieldPath`, reference.fieldPath, `error converting fieldPath: field label not supported: ${reference.fieldPath}`);
  } else if (!allowed.includes(reference.fieldPath)) errors.notSupported(`${path}.fieldPath`, reference.fieldPath, allowed);
}

const OF_BYTES = ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];
const WORDS: Readonly<Record<string, string>> = { cpu: 'cpu', memory: 'memory', 'ephemeral-storage': 'local ephemeral storage' };

/** What an amount may be counted in. */
function validateDivisor(resource: string, divisor: string | undefined, path: string, errors: FieldErrors): void {
  const name = resource.replace(/^(limits|requests)\./, ''), word = name.startsWith('hugepages-') ? 'hugepages' : WORDS[name];
  if (divisor === undefined || divisor === '0' || word === undefined) return;
  const allowed = name === 'cpu' ? ['1m', '1'] : OF_BYTES;
  if (!allowed.includes(divisor)) errors.invalid(path, resource, `only divisor's values ${name === 'cpu' ? '1m and 1' : OF_BYTES.join(', ')} are supported with the ${word} resource`);
}

export function validateResourceRef(reference: ResourceFieldSelector, path: string, errors: FieldErrors, volume = false): void {
  if (volume && !reference.containerName) errors.required(`${path}.containerName`);
  else if (!reference.resource) errors.required(`${path}.resource`);
  else if (!RESOURCES.includes(reference.resource) && !/^(limits|requests)\.hugepages-/.test(reference.resource)) errors.notSupported(`${path}.resource`, reference.resource, RESOURCES);
  validateDivisor(reference.resource ?? '', reference.divisor, `${path}.divisor`, errors);
}
