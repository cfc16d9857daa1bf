/** Admission webhooks: whom the API server asks before it stores or deletes something. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { forbidden, internalError } from '../errors.ts';
import type { AdmissionPlugin, Attributes, Operation } from '../operation.ts';
import type { Outbound } from '../outbound.ts';
import { namesOf, outcome } from './expressions.ts';
import { fits, isConfiguration, selects, type MatchResources, type MatchRule } from './match-rules.ts';
import { callWebhook, type ClientConfig } from './webhook-call.ts';

interface Webhook extends Pick<MatchResources, 'namespaceSelector' | 'objectSelector'> {
  name: string;
  rules?: MatchRule[];
  failurePolicy?: string;
  timeoutSeconds?: number;
  clientConfig: ClientConfig;
  matchConditions?: { name: string; expression: string }[];
}

interface Configuration extends KubernetesObject {
  webhooks?: Webhook[];
}

const MUTATING = 'admissionregistration.k8s.io/mutatingwebhookconfigurations', VALIDATING = 'admissionregistration.k8s.io/validatingwebhookconfigurations';


export const webhooks = (outbound: Outbound): AdmissionPlugin => ({
  name: 'AdmissionWebhooks',
  mutate: (attributes, operation) => askAll(MUTATING, attributes, operation, outbound),
  validate(attributes, operation) {
    if (attributes.verb === 'delete') askAll(MUTATING, attributes, operation, outbound); // a deletion has nothing that could be changed before
    askAll(VALIDATING, attributes, operation, outbound);
  },
});

/** By the names of the configurations, then in their order. @throws StatusError */
function askAll(collection: string, attributes: Attributes, operation: Operation, outbound: Outbound): void {
  const { store } = operation;
  if (store.size(collection) === 0 || isConfiguration(attributes.resource)) return;
  const known = [...store.list<Configuration>(collection)].sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
  for (const hook of known.flatMap((one) => one.webhooks ?? [])) if (concerns(hook, attributes, operation)) ask(hook, operation, outbound);
}

function concerns(hook: Webhook, attributes: Attributes, operation: Operation): boolean {
  return selects(hook, attributes, operation.store) && (hook.rules ?? []).some((rule) => fits(rule, attributes)) && conditionsMet(hook, attributes, operation);
}

/** One condition that is false is enough; one that cannot be told counts only where none is. @throws StatusError */
function conditionsMet({ matchConditions = [], failurePolicy }: Webhook, attributes: Attributes, operation: Operation): boolean {
  if (matchConditions.length === 0) return true;
  const names = namesOf(attributes, operation), results = matchConditions.map(({ expression }) => ({ expression, ...outcome(expression, names) }));
  if (results.some(({ value }) => value === false)) return false;
  const unclear = results.filter(({ problem }) => problem !== undefined);
  if (unclear.length === 0) return true;
  if (failurePolicy === 'Ignore') return false;
  const texts = unclear.map(({ expression, problem }) => `expression '${expression}' resulted in error: ${problem}`);
  throw forbidden(attributes.resource, attributes.name, texts.length === 1 ? texts[0]! : `[${texts.join(', ')}]`);
}

/** @throws StatusError */
function ask({ name, failurePolicy, timeoutSeconds = 10, clientConfig }: Webhook, { store }: Operation, outbound: Outbound): void {
  const { why, after } = callWebhook(clientConfig, timeoutSeconds, store, outbound);
  if (failurePolicy === 'Ignore') return;
  const error = internalError(`failed calling webhook ${JSON.stringify(name)}: ${why}`);
  throw after > 0 ? Object.assign(error, { delay: after }) : error;
}
