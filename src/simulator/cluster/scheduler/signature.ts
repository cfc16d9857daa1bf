/**
 * In a large cluster pods come in hundreds that are alike: what was found out about a node for one of them holds for
 * the next, as long as nothing changed on the node. A signature stands for everything that the plugins ask of a pod.
 */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Cycle } from './framework.ts';

/** Below so many nodes plugins also look at other nodes than the one in question (ImageLocality). */
const LARGE = 200;
/** Signatures that are remembered. */
const MOST = 1000;

const numbers = new Map<string, number>();
let next = 0;

/** A number for pods that are alike; undefined where a verdict depends on more than the pod and the node. */
export function signatureOf({ pod, snapshot, prepared }: Cycle): number | undefined {
  if (snapshot.nodes.size <= LARGE || snapshot.anyNominated() || prepared.get('InterPodAffinity') !== undefined) return undefined;
  const { spec } = pod;
  if (spec.topologySpreadConstraints || spec.resourceClaims || spec.volumes?.some((volume) => volume.persistentVolumeClaim || volume.ephemeral)) return undefined;
  if (!last || !sameParts(last.pod, pod)) last = { pod, number: numberOf(describe(pod)) };
  return last.number;
}

function numberOf(text: string): number {
  let number = numbers.get(text);
  if (number === undefined) {
    if (numbers.size >= MOST) numbers.clear();
    numbers.set(text, (number = next++));
  }
  return number;
}

/** Pods of one template share what `describe` tells of them: they need not be described one after the other. */
let last: { readonly pod: Pod; readonly number: number } | undefined;

const sameParts = ({ spec: one }: Pod, { spec: other }: Pod): boolean =>
  one.nodeName === other.nodeName && one.nodeSelector === other.nodeSelector && one.affinity === other.affinity && one.tolerations === other.tolerations
  && one.overhead === other.overhead && !one.initContainers && !other.initContainers && one.containers.length === other.containers.length
  && one.containers.every(({ image, ports, resources }, at) => image === other.containers[at]!.image && ports === other.containers[at]!.ports && resources === other.containers[at]!.resources);

const describe = ({ spec }: Pod): string => JSON.stringify([
  spec.nodeName, spec.nodeSelector, spec.affinity, spec.tolerations, spec.overhead,
  spec.containers.map(({ image, ports, resources }) => [image, ports, resources]), spec.initContainers?.map(({ restartPolicy, ports, resources }) => [restartPolicy, ports, resources]),
]);
