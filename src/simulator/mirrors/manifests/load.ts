/** Manifests that `kubectl apply -f https://…` takes from public servers, by host and path. */
import type { Blocking } from '../../kernel/blocking.ts';
import { emitYaml } from '../../kernel/yaml/emit.ts';
import { gatewayController, ingressController } from './controller.ts';
import { DEFINITIONS } from './gateway-api.ts';

const MANIFESTS: Readonly<Record<string, () => string>> = {
  'github.com/kubernetes-sigs/gateway-api/releases/download/v1.6.1/standard-install.yaml': () => DEFINITIONS.map((text) => `---\n${emitYaml(JSON.parse(text))}`).join(''),
  'manifests.example/ingress-controller.yaml': ingressController,
  'manifests.example/gateway-controller.yaml': gatewayController,
};

export function* manifestAt(host: string, path: string): Blocking<string | undefined> {
  return Object.hasOwn(MANIFESTS, host + path) ? MANIFESTS[host + path]!() : undefined;
}
