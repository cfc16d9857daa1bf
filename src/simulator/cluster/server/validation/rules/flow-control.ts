/** Which requests wait for which others: rules of flow schemas and priority levels. */
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { dnsLabel, dnsSubdomain } from '../values.ts';
import { validateNonResourceRule, validateResourceRule, type NonResourceRule, type ResourceRule } from './flow-rules.ts';

interface Subject { kind?: string; user?: { name?: string }; group?: { name?: string }; serviceAccount?: { name?: string; namespace?: string } }
interface Conditions { conditions?: { type?: string }[] }

interface FlowSchema extends KubernetesObject {
  spec?: {
    priorityLevelConfiguration?: { name?: string }; matchingPrecedence?: number; distinguisherMethod?: { type?: string };
    rules?: { subjects?: Subject[] | null; resourceRules?: ResourceRule[]; nonResourceRules?: NonResourceRule[] }[];
  };
  status?: Conditions;
}

interface Queuing { queues: number; handSize: number; queueLengthLimit: number }
interface Shares { nominalConcurrencyShares?: number; lendablePercent?: number }
interface PriorityLevel extends KubernetesObject {
  spec?: { type?: string; exempt?: Shares; limited?: Shares & { borrowingLimitPercent?: number; limitResponse?: { type?: string; queuing?: Queuing } } };
  status?: Conditions;
}

const DISTINGUISHERS = ['ByNamespace', 'ByUser'];
const PARTS = { User: 'user', Group: 'group', ServiceAccount: 'serviceAccount' } as const;
type SubjectKind = keyof typeof PARTS;
/** In the order in which the absent ones are complained about. */
const OTHERS: Record<SubjectKind, readonly SubjectKind[]> = { ServiceAccount: ['User', 'Group'], User: ['ServiceAccount', 'Group'], Group: ['ServiceAccount', 'User'] };
const isSubjectKind = (kind: string): kind is SubjectKind => Object.hasOwn(PARTS, kind);

function validateSubject(subject: Subject, path: string, errors: FieldErrors): void {
  const { kind = '' } = subject;
  if (!isSubjectKind(kind)) return errors.notSupported(`${path}.kind`, kind, ['Group', 'ServiceAccount', 'User']);
  const part = PARTS[kind], given = subject[part];
  if (!given) errors.required(`${path}.${part}`, `${part} is required when subject kind is '${kind}'`);
  else {
    if (!given.name) errors.required(`${path}.${part}.name`);
    else if (kind === 'ServiceAccount' && given.name !== '*') dnsSubdomain(given.name, `${path}.${part}.name`, errors);
    if (kind === 'ServiceAccount') {
      const { namespace } = subject.serviceAccount!;
      if (namespace) dnsLabel(namespace, `${path}.${part}.namespace`, errors);
      else errors.required(`${path}.${part}.namespace`, 'must specify namespace for service account');
    }
  }
  for (const other of OTHERS[kind]) if (subject[PARTS[other]]) errors.forbidden(`${path}.${PARTS[other]}`, `${PARTS[other]} is forbidden when subject kind is not '${other}'`);
}

function validateConditions({ conditions = [] }: Conditions, errors: FieldErrors): void {
  const seen = new Set<string>();
  conditions.forEach(({ type = '' }, i) => {
    const at = `status.conditions[${i}].type`;
    if (seen.has(type)) errors.duplicate(at, type);
    seen.add(type);
    if (!type) errors.required(at);
  });
}

export const flowSchemaRules: Kind<FlowSchema> = {
  collection: 'flowcontrol.apiserver.k8s.io/flowschemas',
  validate({ metadata, spec = {}, status = {} }, errors) {
    const { matchingPrecedence: precedence = 0, distinguisherMethod: method, priorityLevelConfiguration: level, rules = [] } = spec;
    const at = 'spec.matchingPrecedence';
    if (precedence <= 0) errors.invalid(at, precedence, 'must be a positive value');
    if (precedence > 10_000) errors.invalid(at, precedence, 'must not be greater than 10000');
    if (precedence === 1 && metadata.name !== 'exempt') errors.invalid(at, precedence, "only the schema named 'exempt' may have matchingPrecedence 1");
    if (method && !DISTINGUISHERS.includes(method.type ?? '')) errors.notSupported('spec.distinguisherMethod.type', { Type: method.type ?? '' }, DISTINGUISHERS);
    if (level?.name) dnsSubdomain(level.name, 'spec.priorityLevelConfiguration.name', errors);
    else errors.required('spec.priorityLevelConfiguration.name', 'must reference a priority level');
    rules.forEach(({ subjects: given, resourceRules = [], nonResourceRules = [] }, i) => {
      const subjects = given ?? [];
      const path = `spec.rules[${i}]`;
      subjects.forEach((subject, j) => validateSubject(subject, `${path}.subjects[${j}]`, errors));
      if (subjects.length === 0) errors.required(`${path}.subjects`, 'subjects must contain at least one value');
      if (resourceRules.length === 0 && nonResourceRules.length === 0) errors.required(path, 'at least one of resourceRules and nonResourceRules has to be non-empty');
      resourceRules.forEach((rule, j) => validateResourceRule(rule, `${path}.resourceRules[${j}]`, errors));
      nonResourceRules.forEach((rule, j) => validateNonResourceRule(rule, `${path}.nonResourceRules[${j}]`, errors));
    });
    validateConditions(status, errors);
  },
};

function validateShares({ nominalConcurrencyShares: shares = 0, lendablePercent: lendable = 0 }: Shares, path: string, errors: FieldErrors, between: () => void = () => {}): void {
  if (shares < 0) errors.invalid(`${path}.nominalConcurrencyShares`, shares, 'must be a non-negative integer');
  between();
  if (lendable < 0 || lendable > 100) errors.invalid(`${path}.lendablePercent`, lendable, 'must be between 0 and 100, inclusive');
}

/** So many bits it takes to draw a hand of queues. */
function entropyBits(deck: number, hand: number): number {
  let combinations = 1;
  for (let i = 0; i < hand; i++) combinations *= deck - i;
  return Math.ceil(Math.log2(combinations));
}

/** More bits than this the server's hashes do not give. */
const HASH_BITS = 60;

function validateQueuing({ queues, handSize, queueLengthLimit }: Queuing, path: string, errors: FieldErrors): void {
  if (queueLengthLimit <= 0) errors.invalid(`${path}.queueLengthLimit`, queueLengthLimit, 'must be positive');
  if (queues <= 0) errors.invalid(`${path}.queues`, queues, 'must be positive');
  else if (queues > 10_000_000) errors.invalid(`${path}.queues`, queues, 'must not be greater than 10000000');
  if (handSize <= 0) errors.invalid(`${path}.handSize`, handSize, 'must be positive');
  else if (handSize > queues) errors.invalid(`${path}.handSize`, handSize, `should not be greater than queues (${queues})`);
  else if (entropyBits(queues, handSize) > HASH_BITS) errors.invalid(`${path}.handSize`, handSize, `required entropy bits of deckSize ${queues} and handSize ${handSize} should not be greater than ${HASH_BITS}`);
}

const LEVELS = ['Exempt', 'Limited'], RESPONSES = ['Queue', 'Reject'];

export const priorityLevelRules: Kind<PriorityLevel> = {
  collection: 'flowcontrol.apiserver.k8s.io/prioritylevelconfigurations',
  validate({ metadata, spec = {}, status = {} }, errors) {
    const { type = '', exempt, limited } = spec, response = limited?.limitResponse ?? {};
    const at = 'spec.limited.limitResponse';
    if ((metadata.name === 'exempt') !== (type === 'Exempt')) errors.invalid('spec.type', type, "must be 'Exempt' if and only if `name` is 'exempt'");
    if (type === 'Exempt' && exempt) validateShares(exempt, 'spec.exempt', errors);
    else if (type === 'Limited' && limited) {
      validateShares(limited, 'spec.limited', errors, () => {
        if (response.type === 'Queue' && response.queuing) validateQueuing(response.queuing, `${at}.queuing`, errors);
        else if (response.type && !RESPONSES.includes(response.type)) errors.notSupported(`${at}.type`, response.type, RESPONSES);
      });
      if ((limited.borrowingLimitPercent ?? 0) < 0) errors.invalid('spec.limited.borrowingLimitPercent', limited.borrowingLimitPercent, 'if specified, must be a non-negative integer');
    } else if (type && !LEVELS.includes(type)) errors.notSupported('spec.type', type, LEVELS);
    validateConditions(status, errors);
    validateUnions(type, exempt, limited, errors);
  },
};

/** What the type names has to be there, and nothing else. */
function validateUnions(type: string, exempt: unknown, limited: NonNullable<PriorityLevel['spec']>['limited'], errors: FieldErrors): void {
  const at = 'spec.limited.limitResponse';
  if (exempt && type !== 'Exempt') errors.forbidden('spec.exempt');
  if (limited && type !== 'Limited') errors.forbidden('spec.limited');
  if (!limited && type === 'Limited') errors.required('spec.limited');
  if (!type) errors.required('spec.type');
  if (!limited) return;
  const { type: response, queuing } = limited.limitResponse ?? {};
  if (queuing && response !== 'Queue') errors.forbidden(`${at}.queuing`);
  if (!queuing && response === 'Queue') errors.required(`${at}.queuing`);
  if (!response) errors.required(`${at}.type`);
}
