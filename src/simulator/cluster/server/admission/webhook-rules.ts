/** What configurations of webhooks may say. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { policyProblem } from '../cel/policy-check.ts';
import type { Kind } from '../kind.ts';
import { validateWebhook, type Webhook } from '../validation/webhooks.ts';

interface Configuration extends KubernetesObject { webhooks?: Webhook[] }

const compile = (source: string): string | undefined => policyProblem(source, { params: false, variables: undefined, mutating: false }, 'bool');

const rules = (resource: string, mutating: boolean): Kind<Configuration> => ({
  collection: `admissionregistration.k8s.io/${resource}`,
  validate({ webhooks = [] }, errors) {
    const seen = new Set<string>();
    webhooks.forEach((hook, i) => {
      validateWebhook(hook, `webhooks[${i}]`, mutating, compile, errors);
      if (hook.name && seen.has(hook.name)) errors.duplicate(`webhooks[${i}].name`, hook.name);
      seen.add(hook.name ?? '');
    });
  },
});

export const WEBHOOK_RULES: readonly Kind[] = [rules('validatingwebhookconfigurations', false), rules('mutatingwebhookconfigurations', true)];
