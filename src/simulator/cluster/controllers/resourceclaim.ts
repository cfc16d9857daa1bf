/**
 * The resource claim controller: claims made of templates for the pods that ask for them, reserved for pods that got a
 * node without the scheduler, and free again once nobody uses them.
 */
import { StatusError, type KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Pod, PodResourceClaim } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { Recorder } from '../recorder.ts';
import { PODS, RESOURCE_CLAIM_TEMPLATES, RESOURCE_CLAIMS } from '../resources.ts';
import { claimName } from '../scheduler/device-claims.ts';
import type { ResourceClaim } from '../scheduler/devices/device.ts';
import { because, byKey, keyOf, type ControllerContext } from './controller.ts';
import { controllerOf } from './owners.ts';
import { WorkQueue } from './work-queue.ts';

interface ResourceClaimTemplate extends KubernetesObject {
  spec: { metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> }; spec: ResourceClaim['spec'] };
}

const FIELD_MANAGER = 'ResourceClaimController';
/** Which of the pod's claims it was made for. */
const ANNOTATION = 'resource.kubernetes.io/pod-claim-name';
const FINALIZER = 'resource.kubernetes.io/delete-protection';
/** As many users as a claim may have at once. */
const MOST_USERS = 256;

const isOver = ({ metadata, spec, status }: Pod): boolean =>
  status.phase === 'Succeeded' || status.phase === 'Failed' || (metadata.deletionTimestamp !== undefined && !spec.nodeName);

/** Leaves room for five characters that the server adds; of long names each part is cut in proportion. */
function baseName(pod: string, claim: string): string {
  const whole = `${pod}-${claim}-`, most = 57;
  const part = (name: string): string => name.slice(0, Math.floor((name.length * most) / whole.length));
  return whole.length > most ? `${part(pod)}-${part(claim)}` : whole;
}

export function* startResourceClaims(context: ControllerContext): Blocking<void> {
  const client = context.client('resource-claim-controller');
  const recorder = new Recorder(context.kernel, client, 'resource_claim');
  const pods = client.informer<Pod>(PODS), claims = client.informer<ResourceClaim>(RESOURCE_CLAIMS), templates = client.informer<ResourceClaimTemplate>(RESOURCE_CLAIM_TEMPLATES);
  claims.addIndex('controller', (one) => [controllerOf(one)?.uid ?? ''], ({ metadata }) => metadata.ownerReferences);

  const asking = (namespace: string | undefined, asks: (pod: Pod, one: PodResourceClaim) => boolean): Pod[] => [...pods.list(namespace)].filter((pod) => pod.spec.resourceClaims?.some((one) => asks(pod, one)));

  /** The name of the claim made for a pod, where it had to be made or found again. */
  function provide(pod: Pod, { name, resourceClaimTemplateName }: PodResourceClaim): string | undefined {
    const { namespace, uid } = pod.metadata, known = pod.status.resourceClaimStatuses?.find((one) => one.name === name);
    if (resourceClaimTemplateName === undefined || (known && known.resourceClaimName === undefined)) return undefined;
    const held = known && claims.get(namespace, known.resourceClaimName!);
    if (held && controllerOf(held)?.uid === uid) return undefined;
    for (const one of claims.byIndex('controller', uid)) if (one.metadata.annotations?.[ANNOTATION] === name) return one.metadata.name;
    const template = templates.get(namespace, resourceClaimTemplateName);
    if (!template) throw new Error(`resource claim template "${resourceClaimTemplateName}": resourceclaimtemplate.resource.k8s.io "${resourceClaimTemplateName}" not found`);
    const { metadata = {}, spec } = template.spec;
    const claim = {
      metadata: {
        generateName: baseName(pod.metadata.name, name), labels: metadata.labels, annotations: { ...metadata.annotations, [ANNOTATION]: name },
        ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: pod.metadata.name, uid, controller: true }],
      },
      spec,
    } as unknown as Partial<ResourceClaim>;
    try {
      return client.create<ResourceClaim>(RESOURCE_CLAIMS, namespace, claim, because('a claim of its template', pod)).metadata.name;
    } catch (error) {
      throw error instanceof StatusError ? new Error(`create ResourceClaim : ${error.message}`) : error;
    }
  }

  const podQueue = new WorkQueue(context.kernel, 'resource claims of pod', (key) => {
    const pod = byKey(pods, key);
    if (!pod?.spec.resourceClaims || pod.metadata.deletionTimestamp !== undefined) return;
    const { namespace, name, uid } = pod.metadata, made = new Map<string, string>();
    for (const one of pod.spec.resourceClaims) {
      try {
        const claim = provide(pod, one);
        if (claim !== undefined) made.set(one.name, claim);
      } catch (error) {
        recorder.event(pod, 'Warning', 'FailedResourceClaimCreation', `PodResourceClaim ${one.name}: ${(error as Error).message}`);
        return podQueue.addRateLimited(key);
      }
    }
    if (made.size > 0) {
      for (const one of pod.status.resourceClaimStatuses ?? []) if (one.resourceClaimName !== undefined && !made.has(one.name)) made.set(one.name, one.resourceClaimName);
      const resourceClaimStatuses = [...made].sort(([a], [b]) => (a < b ? -1 : 1)).map(([of, resourceClaimName]) => ({ name: of, resourceClaimName }));
      client.patch(PODS, namespace, name, { status: { resourceClaimStatuses } }, { subresource: 'status', fieldManager: FIELD_MANAGER, ...because('its claims are there', pod) });
    }
    if (!pod.spec.nodeName) return;
    for (const one of pod.spec.resourceClaims) {
      const of = claimName(pod, one), claim = of === undefined ? undefined : claims.get(namespace, of);
      const { allocation, reservedFor = [] } = claim?.status ?? {};
      if (!claim || !allocation || reservedFor.length >= MOST_USERS || reservedFor.some((user) => user.uid === uid)) continue;
      client.patch(RESOURCE_CLAIMS, namespace, claim.metadata.name, { status: { reservedFor: [...reservedFor, { resource: 'pods', name, uid }] } }, { subresource: 'status', ...because('a pod with a node uses it', pod) });
    }
  });

  const claimQueue = new WorkQueue(context.kernel, 'resource claim', (key) => {
    const claim = byKey(claims, key);
    if (!claim) return;
    const { namespace, name, finalizers = [], deletionTimestamp } = claim.metadata, { reservedFor = [], allocation } = claim.status ?? {};
    const users = reservedFor.filter((one) => {
      if (one.resource !== 'pods' || one.apiGroup) return true;
      const pod = pods.get(namespace, one.name);
      return pod !== undefined && pod.metadata.uid === one.uid && !isOver(pod);
    });
    const why = because(users.length > 0 ? 'a pod does not use it any more' : 'nobody uses it', claim), held = finalizers.includes(FINALIZER);
    const free = held && users.length === 0 && (reservedFor.length > 0 || deletionTimestamp !== undefined);
    if (users.length < reservedFor.length || (free && allocation)) {
      client.patch(RESOURCE_CLAIMS, namespace, name, { status: { reservedFor: users.length > 0 ? users : null, ...(free ? { allocation: null } : {}) } }, { subresource: 'status', ...why });
    }
    if (free) {
      const left = finalizers.filter((one) => one !== FINALIZER);
      client.patch(RESOURCE_CLAIMS, namespace, name, { metadata: { finalizers: left.length > 0 ? left : null } }, why);
    }
    const owner = controllerOf(claim), pod = owner?.kind === 'Pod' ? pods.get(namespace, owner.name) : undefined;
    if (users.length === 0 && pod && deletionTimestamp === undefined && (pod.metadata.uid !== owner!.uid || isOver(pod))) client.delete(RESOURCE_CLAIMS, namespace, name, why);
  });

  const podChanged = (pod: Pod, deleted: boolean): void => {
    if (!pod.spec.resourceClaims) return;
    if (deleted || isOver(pod)) {
      for (const one of pod.spec.resourceClaims) {
        const name = claimName(pod, one);
        if (name !== undefined) claimQueue.add(`${pod.metadata.namespace}/${name}`);
      }
    }
    if (!deleted) podQueue.add(keyOf(pod));
  };

  pods.onChange(({ before, after }) => podChanged((after ?? before)!, !after));
  claims.onChange(({ before, after }) => {
    const { namespace, name } = (after ?? before)!.metadata;
    if (after) claimQueue.add(keyOf(after));
    for (const pod of asking(namespace, (one, asked) => claimName(one, asked) === name)) podChanged(pod, false);
  });
  templates.onChange(({ after }) => {
    if (after) for (const pod of asking(after.metadata.namespace, (_, { resourceClaimTemplateName }) => resourceClaimTemplateName === after.metadata.name)) podChanged(pod, false);
  });
  for (const pod of pods.list()) podChanged(pod, false);
  for (const claim of claims.list()) claimQueue.add(keyOf(claim));
}
