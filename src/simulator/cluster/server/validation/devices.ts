/** What may be asked of devices: requests, constraints and configuration of claims and classes. */
import { selectorProblem } from '../cel/device-check.ts';
import { FieldErrors } from './field-errors.ts';
import { isDnsSubdomain, isLabelValue } from './names.ts';
import { dnsLabel, dnsSubdomain, qualifiedName } from './values.ts';

interface Selector { cel?: { expression?: string } }
interface Toleration { key?: string; operator?: string; value?: string; effect?: string }

interface Asked {
  deviceClassName?: string; selectors?: Selector[]; allocationMode?: string; count?: number; tolerations?: Toleration[];
}

interface DeviceRequest { name?: string; exactly?: Asked; firstAvailable?: (Asked & { name?: string })[] }

export interface Configuration { opaque?: { driver?: string; parameters?: unknown } }

export interface DeviceClaim {
  requests?: DeviceRequest[] | null;
  constraints?: { requests?: string[]; matchAttribute?: string; distinctAttribute?: string }[];
  config?: (Configuration & { requests?: string[] })[];
}

const MODES = ['All', 'ExactCount'], OPERATORS = ['Equal', 'Exists'];
export const EFFECTS = ['NoExecute', 'NoSchedule', 'None'];
const LONGEST_EXPRESSION = 10 * 1024, LONGEST_PARAMETERS = 10 * 1024, LONGEST_DRIVER = 63, LONGEST_ID = 32;
const IDENTIFIER = "a valid C identifier must start with alphabetic character or '_', followed by a string of alphanumeric characters or '_' (e.g. 'my_name',  or 'MY_NAME',  or 'MyName', regex used for validation is '[A-Za-z_][A-Za-z0-9_]*')";
const NO_REQUEST = "must be the name of a request in the claim or the name of a request and a subrequest separated by '/'";
const CASELESS = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/i;
const DECLARED_DRIVER = "an RFC 1123 subdomain must consist of alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'Example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

/** A driver's name as the code looks at it. */
export function driverName(name: string, path: string, errors: FieldErrors): void {
  if (!name) return errors.required(path);
  if (name.length > LONGEST_DRIVER) errors.tooLong(path, LONGEST_DRIVER);
  for (const problem of isDnsSubdomain(name.toLowerCase())) errors.invalid(path, name, problem);
}

/** And as its declaration does. */
function declaredDriver(name: string, path: string, errors: FieldErrors): void {
  if (!name) return errors.declared.required(path);
  if (!CASELESS.test(name)) errors.declared.invalid(path, name, DECLARED_DRIVER);
  if (name.length > LONGEST_DRIVER) errors.declared.add(path, 'FieldValueTooLong', `Too long: may not be more than ${LONGEST_DRIVER} characters`);
}

function identifier(id: string, path: string, errors: FieldErrors): void {
  if (id.length > LONGEST_ID) errors.tooLong(path, LONGEST_ID);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(id)) errors.invalid(path, id, IDENTIFIER);
}

/** `name` or `domain/name`. */
export function attributeName(name: string, path: string, errors: FieldErrors): void {
  const [first = '', second, ...more] = name.split('/');
  if (second === undefined) return identifier(first, path, errors);
  if (more.length > 0) return;
  if (first) driverName(first, path, errors);
  else errors.invalid(path, '', 'the domain must not be empty');
  if (second) identifier(second, path, errors);
  else errors.invalid(path, '', 'the name must not be empty');
}

function fullName(name: string, path: string, errors: FieldErrors): void {
  const [domain = ''] = name.split('/'), problems = new FieldErrors();
  attributeName(name, path, problems);
  // What is wrong with the domain is said of the prefix.
  for (const { field, reason, body } of problems.all) errors.add(field, reason, domain && name.includes('/') ? body.replace(/: (a lowercase RFC 1123 subdomain)/, ': prefix: $1') : body);
  if (!name.includes('/')) errors.invalid(path, name, 'a fully qualified name must be a domain and a name separated by a slash');
}

/** What is declared of a list: not too long, and nothing twice. */
export function declaredList(keys: readonly string[], shown: readonly unknown[], most: number, path: string, errors: FieldErrors): void {
  if (keys.length > most) errors.declared.tooMany(path, keys.length, most);
  keys.forEach((key, i) => {
    if (keys.indexOf(key) < i) errors.declared.duplicate(`${path}[${i}]`, shown[i]);
  });
}

export function validateSelectors(selectors: readonly Selector[] | undefined, path: string, errors: FieldErrors): void {
  (selectors ?? []).forEach(({ cel }, i) => {
    const expression = cel?.expression ?? '', at = `${path}[${i}].cel`;
    if (!cel) return errors.required(at);
    if (expression.length > LONGEST_EXPRESSION) return errors.tooLong(`${at}.expression`, LONGEST_EXPRESSION);
    const problem = selectorProblem(expression);
    if (problem !== undefined) errors.invalid(`${at}.expression`, expression, problem);
  });
  if ((selectors ?? []).length > 32) errors.declared.tooMany(path, selectors!.length, 32);
}

function validateToleration({ key, operator, value = '', effect }: Toleration, path: string, errors: FieldErrors): void {
  if (key) qualifiedName(key, `${path}.key`, errors.declared);
  if (operator === 'Exists' && value) errors.invalid(`${path}.value`, value, 'must be empty for operator `Exists`');
  if (operator === 'Equal') for (const problem of isLabelValue(value)) errors.invalid(`${path}.value`, value, problem);
  if (!operator) errors.declared.required(`${path}.operator`);
  else if (!OPERATORS.includes(operator)) errors.declared.notSupported(`${path}.operator`, operator, OPERATORS);
  if (effect && !EFFECTS.includes(effect)) errors.declared.notSupported(`${path}.effect`, effect, EFFECTS);
}

/** `declaring` of the class's name: a request of several looks at it by declaration, a single one by code. */
function validateAsked({ deviceClassName = '', selectors, allocationMode = '', count = 0, tolerations }: Asked, path: string, declaring: FieldErrors, errors: FieldErrors): void {
  if (!deviceClassName) declaring.required(`${path}.deviceClassName`);
  else dnsSubdomain(deviceClassName, `${path}.deviceClassName`, declaring);
  validateSelectors(selectors, `${path}.selectors`, errors);
  if (allocationMode === 'All' && count !== 0) errors.invalid(`${path}.count`, count, "must not be specified when allocationMode is 'All'");
  if (allocationMode === 'ExactCount' && count <= 0) errors.invalid(`${path}.count`, count, 'must be greater than zero');
  if (!MODES.includes(allocationMode)) errors.declared.notSupported(`${path}.allocationMode`, allocationMode, MODES);
  (tolerations ?? []).forEach((toleration, i) => validateToleration(toleration, `${path}.tolerations[${i}]`, errors));
}

function validateDeviceRequest({ name = '', exactly, firstAvailable = [] }: DeviceRequest, path: string, errors: FieldErrors): void {
  dnsLabel(name, `${path}.name`, errors);
  if (!exactly && firstAvailable.length === 0) return errors.required(path, 'exactly one of `exactly` or `firstAvailable` is required');
  if (exactly && firstAvailable.length > 0) return errors.invalid(path, null, 'exactly one of `exactly` or `firstAvailable` is required, but multiple fields are set');
  if (exactly) return validateAsked(exactly, `${path}.exactly`, errors, errors);
  firstAvailable.forEach((one, i) => {
    dnsLabel(one.name ?? '', `${path}.firstAvailable[${i}].name`, errors);
    validateAsked(one, `${path}.firstAvailable[${i}]`, errors.declared, errors);
  });
  declaredList(firstAvailable.map((one) => one.name ?? ''), firstAvailable, 8, `${path}.firstAvailable`, errors);
}

function hasRequest(requests: readonly DeviceRequest[], reference: string): boolean {
  const [first, second] = reference.split('/'), found = requests.findLast(({ name = '' }) => name === first);
  return found !== undefined && (second === undefined || (found.firstAvailable ?? []).some(({ name = '' }) => name === second));
}

function validateReferences(references: readonly string[] | undefined, requests: readonly DeviceRequest[], path: string, errors: FieldErrors): void {
  const list = references ?? [];
  list.forEach((reference, i) => {
    const parts = reference.split('/'), at = `${path}[${i}]`;
    if (parts.length > 2) return errors.invalid(at, reference, NO_REQUEST);
    for (const part of parts) dnsLabel(part, at, errors);
    if (!hasRequest(requests, reference)) errors.invalid(at, reference, NO_REQUEST);
  });
  declaredList(list, list, 32, path, errors);
}

export function validateConfiguration({ opaque }: Configuration, path: string, errors: FieldErrors): void {
  const at = `${path}.opaque`, parameters = opaque?.parameters;
  if (!opaque) return errors.required(at);
  if (parameters === undefined || parameters === null) errors.required(`${at}.parameters`);
  else if (JSON.stringify(parameters).length > LONGEST_PARAMETERS) errors.tooLong(`${at}.parameters`, LONGEST_PARAMETERS);
  else if (typeof parameters !== 'object' || Array.isArray(parameters)) errors.invalid(`${at}.parameters`, '<value omitted>', 'must be a valid JSON object');
  declaredDriver(opaque.driver ?? '', `${at}.driver`, errors);
}

export function validateDeviceClaim(claim: DeviceClaim, path: string, errors: FieldErrors): void {
  const requests = claim.requests ?? [], constraints = claim.constraints ?? [], config = claim.config ?? [];
  requests.forEach((request, i) => validateDeviceRequest(request, `${path}.requests[${i}]`, errors));
  constraints.forEach(({ requests: references, matchAttribute, distinctAttribute }, i) => {
    const at = `${path}.constraints[${i}]`;
    validateReferences(references, requests, `${at}.requests`, errors);
    if (matchAttribute !== undefined) fullName(matchAttribute, `${at}.matchAttribute`, errors.declared);
    else if (distinctAttribute !== undefined) fullName(distinctAttribute, `${at}.distinctAttribute`, errors.declared);
    else errors.required(at, 'exactly one of "matchAttribute" or "distinctAttribute" is required, but multiple fields are set');
  });
  config.forEach((one, i) => {
    validateReferences(one.requests, requests, `${path}.config[${i}].requests`, errors);
    validateConfiguration(one, `${path}.config[${i}]`, errors);
  });
  declaredList(requests.map(({ name = '' }) => name), requests, 32, `${path}.requests`, errors);
  if (constraints.length > 32) errors.declared.tooMany(`${path}.constraints`, constraints.length, 32);
  if (config.length > 32) errors.declared.tooMany(`${path}.config`, config.length, 32);
}
