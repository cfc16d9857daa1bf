/** Amounts of resources that containers ask for. */
import type { ResourceRequirements } from '../../../api/kubernetes/container.ts';
import type { FieldErrors } from './field-errors.ts';
import { isQualifiedName } from './names.ts';
import { compareQuantities, isNegativeQuantity, isWholeQuantity } from './values.ts';

const CONTAINER_RESOURCES = new Set(['cpu', 'memory', 'ephemeral-storage']);
const STANDARD_RESOURCES = new Set([
  'cpu', 'memory', 'ephemeral-storage', 'requests.cpu', 'requests.memory', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage',
  'pods', 'resourcequotas', 'services', 'replicationcontrollers', 'secrets', 'persistentvolumeclaims', 'configmaps', 'services.nodeports', 'services.loadbalancers', 'storage', 'requests.storage',
]);
const isHugePages = (name: string): boolean => name.startsWith('hugepages-');
const isNative = (name: string): boolean => !name.includes('/') || name.includes('kubernetes.io/');
/** Whatever is neither native nor huge pages cannot be promised twice. */
const overcommits = (name: string): boolean => isNative(name) && !isHugePages(name);
export const isStandardResource = (name: string): boolean => STANDARD_RESOURCES.has(name) || isHugePages(name) || name.startsWith('requests.hugepages-');

export function validateResourceName(name: string, path: string, errors: FieldErrors): boolean {
  const problems = isQualifiedName(name);
  for (const problem of problems) errors.invalid(path, name, problem);
  if (problems.length > 0) return false;
  if (name.includes('/') || isStandardResource(name)) return true;
  errors.invalid(path, name, 'must be a standard resource type or fully qualified');
  return false;
}

export function validateContainerResourceName(name: string, path: string, errors: FieldErrors): void {
  validateResourceName(name, path, errors);
  if (!name.includes('/')) {
    if (!CONTAINER_RESOURCES.has(name) && !isHugePages(name)) errors.invalid(path, name, 'must be a standard resource for containers');
  } else if (!isNative(name) && name.startsWith('requests.')) errors.invalid(path, name, `doesn't follow extended resource name standard`);
}

/** Extended resources come in whole numbers. */
export function validateQuantity(name: string, quantity: string, path: string, errors: FieldErrors): void {
  if (isNegativeQuantity(quantity)) errors.invalid(path, quantity, 'must be greater than or equal to 0');
  const countable = !isNative(name) || ['pods', 'services', 'secrets', 'configmaps', 'persistentvolumeclaims', 'replicationcontrollers', 'resourcequotas', 'services.nodeports', 'services.loadbalancers'].includes(name) || name.startsWith('count/');
  if (countable && !isWholeQuantity(quantity)) errors.invalid(path, quantity, 'must be an integer');
}

export function validateRequirements(requirements: ResourceRequirements | undefined, path: string, errors: FieldErrors, validateName = validateContainerResourceName): void {
  const { limits = {}, requests = {} } = requirements ?? {};
  for (const [name, quantity] of Object.entries(limits)) {
    validateName(name, `${path}.limits[${name}]`, errors);
    validateQuantity(name, quantity, `${path}.limits[${name}]`, errors);
  }
  for (const [name, quantity] of Object.entries(requests)) {
    validateName(name, `${path}.requests[${name}]`, errors);
    validateQuantity(name, quantity, `${path}.requests[${name}]`, errors);
    const limit = limits[name];
    if (limit === undefined) {
      if (!overcommits(name) && name.includes('/')) errors.required(`${path}.limits`, 'Limit must be set for non overcommitable resources');
    } else if (!overcommits(name) && compareQuantities(quantity, limit) !== 0) errors.invalid(`${path}.requests`, quantity, `must be equal to ${name} limit of ${limit}`);
    else if (compareQuantities(quantity, limit) > 0) errors.invalid(`${path}.requests`, quantity, `must be less than or equal to ${name} limit of ${limit}`);
  }
}
