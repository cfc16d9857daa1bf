/** Resources that a pod has for all of its containers together. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { PodSpec } from '../../../api/kubernetes/pod.ts';
import { canonicalQuantity } from '../../../api/kubernetes/quantity.ts';
import { containerRequests } from '../../kinds/pod-requests.ts';
import type { FieldErrors } from './field-errors.ts';
import { validateRequirements, validateResourceName } from './resources.ts';
import { compareQuantities } from './values.ts';

const OF_PODS = ['cpu', 'hugepages-', 'memory'];

function validateName(name: string, path: string, errors: FieldErrors): void {
  if (validateResourceName(name, path, errors) && name !== 'cpu' && name !== 'memory' && !name.startsWith('hugepages-')) errors.notSupported(path, name, OF_PODS);
}

export function validatePodResources({ resources, containers, initContainers, os, resourceClaims }: PodSpec, path: string, errors: FieldErrors): void {
  if (!resources) return;
  if (os?.name === 'windows') return errors.forbidden(path, 'may not be set for a windows pod');
  if (resources.claims) errors.forbidden(`${path}.claims`, 'claims may not be set for Resources at pod-level');
  validateRequirements(resources, path, errors, (resourceClaims ?? []).map(({ name }) => name), validateName);
  const together = containerRequests(containers ?? [], initContainers ?? []), { requests = {}, limits = {} } = resources;
  for (const [name, sum] of Object.entries(together)) {
    const own = requests[name];
    if (own !== undefined && compareQuantities(sum, own) > 0) errors.invalid(`${path}.requests[${name}]`, own, `must be greater than or equal to aggregate container requests of ${canonicalQuantity(sum)}`);
  }
  (containers ?? []).forEach((container: Container, i) => {
    for (const [name, limit] of Object.entries(container.resources?.limits ?? {})) {
      const own = limits[name];
      if (own !== undefined && compareQuantities(limit, own) > 0) errors.invalid(`${path}.containers[${i}][${name}].limits`, limit, `must be less than or equal to pod limits of ${own}`);
    }
  });
}
