/** Manifests that `kubectl apply -f https://…` takes from public servers, by host and path. */
import type { Blocking } from '../../kernel/blocking.ts';
import { emitYaml } from '../../kernel/yaml/emit.ts';
import { gatewayController, ingressController } from './controller.ts';
import { EXAMPLES } from './documentation.ts';
import { DEFINITIONS } from './gateway-api.ts';
import { loadBalancer } from './load-balancer.ts';
import { DOCUMENTATION, GATEWAY_API, GATEWAY_CONTROLLER, INGRESS_CONTROLLER, LOAD_BALANCER } from './places.ts';

const MANIFESTS: Readonly<Record<string, () => string>> = {
  [GATEWAY_API]: () => DEFINITIONS.map((text) => `---\n${emitYaml(JSON.parse(text))}`).join(''),
  [LOAD_BALANCER]: loadBalancer,
  [INGRESS_CONTROLLER]: ingressController,
  [GATEWAY_CONTROLLER]: gatewayController,
};

export function* manifestAt(host: string, path: string): Blocking<string | undefined> {
  const example = (host + path).startsWith(DOCUMENTATION) ? (host + path).slice(DOCUMENTATION.length) : '';
  if (Object.hasOwn(EXAMPLES, example)) return EXAMPLES[example]!().map((object) => emitYaml(object)).join('---\n');
  return Object.hasOwn(MANIFESTS, host + path) ? MANIFESTS[host + path]!() : undefined;
}
