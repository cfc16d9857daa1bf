/** Amounts of resources that containers ask for. */
import type { ResourceRequirements } from '../../../api/kubernetes/container.ts';
import { parseQuantity } from '../../../api/kubernetes/quantity.ts';
import type { FieldErrors } from './field-errors.ts';
import { isQualifiedName } from './names.ts';
import { compareQuantities, dnsLabel, isNegativeQuantity, isWholeQuantity } from './values.ts';

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
  } else if (!isNative(name) && (name.startsWith('requests.') || isQualifiedName(`requests.${name}`).length > 0)) errors.invalid(path, name, `doesn't follow extended resource name standard`);
}

/** Extended resources come in whole numbers. */
export function validateQuantity(name: string, quantity: string, path: string, errors: FieldErrors): void {
  if (isNegativeQuantity(quantity)) errors.invalid(path, quantity, 'must be greater than or equal to 0');
  const countable = (!isNative(name) && !name.startsWith('requests.')) || ['pods', 'services', 'secrets', 'configmaps', 'persistentvolumeclaims', 'replicationcontrollers', 'resourcequotas', 'services.nodeports', 'services.loadbalancers'].includes(name) || name.startsWith('count/');
  if (countable && !isWholeQuantity(quantity)) errors.invalid(path, quantity, 'must be an integer');
}

/** Memory in huge pages comes in whole pages. */
function validatePages(name: string, quantity: string, path: string, errors: FieldErrors): void {
  if (!isHugePages(name)) return;
  const page = parseQuantity(name.slice('hugepages-'.length))?.nano ?? 0n, asked = parseQuantity(quantity)?.nano ?? 0n;
  if (page > 0n && asked > 0n && asked % page !== 0n) errors.invalid(path, quantity, `${quantity} is not positive integer multiple of ${name}`);
}

export function validateRequirements(requirements: ResourceRequirements | undefined, path: string, errors: FieldErrors, podClaims: readonly string[] = [], validateName = validateContainerResourceName): void {
  const { limits = {}, requests = {} } = requirements ?? {};
  for (const [name, quantity] of Object.entries(limits)) {
    validateName(name, `${path}.limits[${name}]`, errors);
    validateQuantity(name, quantity, `${path}.limits[${name}]`, errors);
    validatePages(name, quantity, `${path}.limits[${name}]`, errors);
  }
  for (const [name, quantity] of Object.entries(requests)) {
    validateName(name, `${path}.requests[${name}]`, errors);
    validateQuantity(name, quantity, `${path}.requests[${name}]`, errors);
    validatePages(name, quantity, `${path}.requests[${name}]`, errors);
    const limit = limits[name];
    if (limit === undefined) {
      if (!overcommits(name) && name.includes('/')) errors.required(`${path}.limits`, 'Limit must be set for non overcommitable resources');
    } else if (!overcommits(name) && compareQuantities(quantity, limit) !== 0) errors.invalid(`${path}.requests`, quantity, `must be equal to ${name} limit of ${limit}`);
    else if (compareQuantities(quantity, limit) > 0) errors.invalid(`${path}.requests`, quantity, `must be less than or equal to ${name} limit of ${limit}`);
  }
  const names = [...Object.keys(limits), ...Object.keys(requests)];
  if (names.some(isHugePages) && !names.some((name) => name === 'cpu' || name === 'memory')) errors.forbidden(path, 'HugePages require cpu or memory');
  validateClaims(requirements?.claims ?? [], [...new Set(podClaims)].sort(), `${path}.claims`, errors);
}

/** Claims on devices are of those that the pod has. */
function validateClaims(claims: NonNullable<ResourceRequirements['claims']>, podClaims: readonly string[], path: string, errors: FieldErrors): void {
  const seen = new Set<string>();
  claims.forEach(({ name, request }, i) => {
    const at = `${path}[${i}]`;
    if (!name) return errors.required(at);
    if (request) dnsLabel(request, `${at}.request`, errors);
    const key = request ? `${name}/${request}` : name;
    if (seen.has(name) || seen.has(key) || (!request && [...seen].some((one) => one.startsWith(`${name}/`)))) errors.duplicate(at, seen.has(name) ? name : key);
    seen.add(key);
    if (!podClaims.includes(name)) errors.notFound(at, name, `must be one of the names in pod.spec.resourceClaims${podClaims.length > 0 ? `: ${podClaims.join(', ')}` : ' which is empty'}`);
  });
}
