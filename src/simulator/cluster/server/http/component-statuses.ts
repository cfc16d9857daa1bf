/** componentstatuses: nothing is stored; the server asks the components of the control plane how they are. */
import type { Response } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { notFound } from '../errors.ts';
import { readQuery } from './options.ts';
import { present, presentList, selectionOf, type Call } from './verbs.ts';

/** All of them live and die with the server in this cluster. */
const COMPONENTS = ['controller-manager', 'scheduler', 'etcd-0'];

const statusOf = (name: string): KubernetesObject =>
  ({ apiVersion: 'v1', kind: 'ComponentStatus', metadata: { name }, conditions: [{ type: 'Healthy', status: 'True', message: 'ok' }] }) as unknown as KubernetesObject;

/** @throws StatusError 404 */
export function* componentStatuses(call: Call): Blocking<Response> {
  const { resource, name } = call.route;
  if (name) {
    if (!COMPONENTS.includes(name)) throw notFound(resource, name);
    return present(call, statusOf(name));
  }
  const selection = selectionOf(call, readQuery(call.request, false));
  return presentList(call, COMPONENTS.map(statusOf).filter((one) => selection.matches(one)), {});
}
