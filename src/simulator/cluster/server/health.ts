/** /healthz, /livez and /readyz, as a whole and check by check. */
import { queryValue, type Request, type Response } from '../../api/http.ts';
import { plainText } from './http/responses.ts';

type Root = 'healthz' | 'livez' | 'readyz';

const HOOKS = [
  'start-apiserver-admission-initializer', 'generic-apiserver-start-informers', 'priority-and-fairness-config-consumer', 'priority-and-fairness-filter', 'storage-object-count-tracker-hook',
  'start-apiextensions-informers', 'start-apiextensions-controllers', 'crd-informer-synced', 'start-system-namespaces-controller', 'peer-endpoint-reconciler-controller',
  'start-cluster-authentication-info-controller', 'start-kube-apiserver-identity-lease-controller', 'start-kube-apiserver-identity-lease-garbage-collector', 'storage-readiness',
  'start-legacy-token-tracking-controller', 'start-service-ip-repair-controllers', 'rbac/bootstrap-roles', 'scheduling/bootstrap-system-priority-classes', 'priority-and-fairness-config-producer',
  'bootstrap-controller', 'start-kubernetes-service-cidr-controller', 'aggregator-reload-proxy-client-cert', 'start-kube-aggregator-informers', 'apiservice-status-local-available-controller',
  'apiservice-status-remote-available-controller', 'apiservice-registration-controller', 'apiservice-discovery-controller', 'kube-apiserver-autoregistration',
].map((name) => `poststarthook/${name}`);

const LAST = ['autoregister-completion', 'poststarthook/apiservice-openapi-controller', 'poststarthook/apiservice-openapiv3-controller'];

/** The checks of each path, in the order in which they were registered. */
export const CHECKS: Record<Root, readonly string[]> = {
  healthz: ['ping', 'log', 'loopback-serving-certificate', 'etcd', ...HOOKS, ...LAST],
  livez: ['ping', 'log', 'loopback-serving-certificate', 'etcd', ...HOOKS, ...LAST],
  readyz: ['ping', 'log', 'etcd', 'etcd-readiness', 'informer-sync', ...HOOKS, ...LAST, 'shutdown'],
};

/** Every path that a check has of its own, and the three themselves. */
export const healthPaths = (): string[] => Object.entries(CHECKS).flatMap(([root, checks]) => [`/${root}`, ...checks.map((check) => `/${root}/${check}`)]);

export function health(request: Request, [root = '', ...rest]: readonly string[]): Response {
  const checks = CHECKS[root as Root];
  if (rest.length > 0) return checks.includes(rest.join('/')) ? plainText(200, 'ok') : plainText(404, '404 page not found\n');
  if (queryValue(request, 'verbose') === undefined) return plainText(200, 'ok');
  const excluded = request.query.filter(([name]) => name === 'exclude').map(([, value]) => value);
  const lines = checks.map((check) => `[+]${check} ${excluded.includes(check) ? 'excluded: ' : ''}ok\n`).join('');
  const unknown = excluded.filter((check) => !checks.includes(check)).map((check) => JSON.stringify(check));
  const warning = unknown.length > 0 ? `warn: some health checks cannot be excluded: no matches for ${unknown.join(', ')}\n` : '';
  return plainText(200, `${lines}${warning}${root} check passed\n`);
}
