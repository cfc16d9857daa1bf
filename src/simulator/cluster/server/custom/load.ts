/**
 * Everything about custom resources is loaded when somebody first writes a definition: until then there is neither a
 * definition nor an object of one. So it is with admission policies, which share the language of their rules.
 */
import type { Agenda } from '../../../kernel/agenda.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Store } from '../../../store/store.ts';
import type { Client } from '../../client.ts';
import type { Defaulter } from '../conform.ts';
import type { ResourceIndex } from '../discovery-index.ts';
import type { Kind } from '../kind.ts';
import { mutatingPolicies } from '../admission/mutating-policies.ts';
import { validatingPolicies } from '../admission/validating-policies.ts';
import { POLICY_RULES } from '../admission/policy-rules.ts';
import { WEBHOOK_RULES } from '../admission/webhook-rules.ts';
import { DEVICE_RULES } from '../validation/rules/device-resources.ts';
import { webhooks } from '../admission/webhooks.ts';
import type { AdmissionPlugin } from '../operation.ts';
import type { Outbound } from '../outbound.ts';
import { customResourceDefinition } from './definition-kind.ts';
import { DefinitionLifecycle } from './lifecycle.ts';
import { readSchemaForms } from './schema-forms.ts';

/** What the server gains: the kind of definitions with its defaults, and whoever serves what they define. */
export interface CustomResourceParts {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly kinds: Map<string, Kind>;
  readonly defaults: Map<string, Defaulter>;
  readonly resources: ResourceIndex;
  readonly client: Client;
  readonly outbound: Outbound;
}

/** What may be written of webhooks, policies and devices: all that has expressions. Does nothing the second time. */
export function* loadAdmissionRules(kinds: Map<string, Kind>): Blocking<void> {
  if (kinds.get(WEBHOOK_RULES[0]!.collection)?.validate) return;
  for (const rules of [...WEBHOOK_RULES, ...POLICY_RULES, ...DEVICE_RULES]) kinds.set(rules.collection, { ...kinds.get(rules.collection), ...rules });
}

/** Policies with expressions begin to count when one is written first. */
export function* loadAdmissionPolicies(plugins: AdmissionPlugin[], resources: ResourceIndex): Blocking<void> {
  addBefore(['AdmissionWebhooks', 'ResourceQuota'], plugins, mutatingPolicies(resources));
  addBefore(['AdmissionWebhooks', 'ResourceQuota'], plugins, validatingPolicies(resources));
}

/** So do webhooks of admission. They come after everything else but quotas. */
export function* loadWebhooks(plugins: AdmissionPlugin[], outbound: Outbound): Blocking<void> {
  addBefore(['ResourceQuota'], plugins, webhooks(outbound));
}

function addBefore(others: readonly string[], plugins: AdmissionPlugin[], plugin: AdmissionPlugin): void {
  if (!plugins.some(({ name }) => name === plugin.name)) plugins.splice(plugins.findIndex(({ name }) => others.includes(name)), 0, plugin);
}

/** Does nothing the second time. */
export function* loadCustomResources({ store, agenda, kinds, defaults, resources, client, outbound }: CustomResourceParts): Blocking<void> {
  if (kinds.has(customResourceDefinition.collection)) return;
  kinds.set(customResourceDefinition.collection, customResourceDefinition);
  readSchemaForms();
  for (const [name, fill] of Object.entries(customResourceDefinition.defaults ?? {})) defaults.set(name, fill);
  new DefinitionLifecycle(store, agenda, client, resources, outbound);
}
