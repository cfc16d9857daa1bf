/** The endpoint slice mirroring controller: endpoints that somebody wrote for a service without a selector are shown as slices. How is in mirror.ts. */
import type { Endpoints, EndpointSlice, Service } from '../../../api/kubernetes/service.ts';
import { ENDPOINT_SLICES, ENDPOINTS, SERVICES } from '../../resources.ts';
import { byKey, keyOf, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { WorkQueue } from '../work-queue.ts';
import { mirror, MIRROR } from './mirror.ts';

const ELECTION = 'control-plane.alpha.kubernetes.io/leader';

const isMirrored = ({ metadata: { labels, annotations } }: Endpoints): boolean => labels?.['endpointslice.kubernetes.io/skip-mirror'] !== 'true' && annotations?.[ELECTION] === undefined;

function start(context: ControllerContext): void {
  const client = context.client('endpointslicemirroring-controller');
  const services = client.informer<Service>(SERVICES), endpoints = client.informer<Endpoints>(ENDPOINTS), slices = client.informer<EndpointSlice>(ENDPOINT_SLICES);
  slices.addIndex('mirrored', ({ metadata: { namespace, labels } }) => (labels?.['endpointslice.kubernetes.io/managed-by'] === MIRROR ? [`${namespace}/${labels['kubernetes.io/service-name']}`] : []));
  const queue = new WorkQueue(context.kernel, 'mirrored endpoints', (key) => {
    const service = byKey(services, key), given = byKey(endpoints, key), held = [...slices.byIndex('mirrored', key)];
    const source = given && service && !service.spec.selector && isMirrored(given) ? given : undefined;
    if (source || held.length > 0) context.kernel.task(`mirror endpoints ${key}`, mirror(client, source, held));
  });
  // Services with a selector, which is nearly all, have a controller of their own.
  services.onChange(({ before, after }) => {
    if (!(after?.spec.selector && (!before || before.spec.selector))) queue.add(keyOf((after ?? before)!));
  });
  endpoints.onChange(({ before, after }) => {
    const key = keyOf((after ?? before)!);
    if (!byKey(services, key)?.spec.selector) queue.add(key);
  });
}

export const endpointslicemirroring: ControllerEntry = { name: 'endpointslice-mirroring-controller', start };
