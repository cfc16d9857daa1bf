/** What etcd takes: one and a half MiB a request, and its client sends no message above two. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { plainError } from './errors.ts';
import { jsonSize } from './json.ts';
import { keyOf } from './object-meta.ts';
import type { Resource } from './resources.ts';

const MOST_REQUEST = 1.5 * 1024 * 1024, MOST_MESSAGE = 2 * 1024 * 1024;
/** Of a transaction: the key twice, and what compares its revision. */
const AROUND = 40;

/** @throws StatusError 500 */
export function checkStorable({ collection }: Resource, object: KubernetesObject): void {
  const { namespace, name } = object.metadata, key = `/registry/${collection}/${keyOf(namespace, name)}`;
  const size = jsonSize(object) + 2 * key.length + AROUND;
  if (size > MOST_MESSAGE) throw plainError(`rpc error: code = ResourceExhausted desc = trying to send message larger than max (${size} vs. ${MOST_MESSAGE})`);
  if (size > MOST_REQUEST) throw plainError('etcdserver: request is too large');
}
