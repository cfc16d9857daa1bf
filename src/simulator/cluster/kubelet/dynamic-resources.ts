/**
 * A pod's devices are made ready by their drivers before its sandbox (cm/dra). No driver is registered on these nodes:
 * whoever was given a device waits for its driver.
 */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { RESOURCE_CLAIMS } from '../resources.ts';
import type { ResourceClaim } from '../scheduler/devices/device.ts';
import type { NodeContext } from './node-context.ts';

/** What keeps the pod from starting. */
export function* unpreparedDevices({ client }: NodeContext, { metadata, spec, status }: Pod): Blocking<string | undefined> {
  const { namespace, name, uid } = metadata;
  for (const { name: own, resourceClaimName } of spec.resourceClaims ?? []) {
    const made = status.resourceClaimStatuses?.find((one) => one.name === own);
    if (resourceClaimName === undefined && !made) return `pod "${namespace}/${name}": ResourceClaim not created yet`;
    const claimed = resourceClaimName ?? made?.resourceClaimName;
    if (claimed === undefined) continue;
    const claim = client.get<ResourceClaim>(RESOURCE_CLAIMS, namespace, claimed);
    if (!claim) return `fetch ResourceClaim ${claimed}: resourceclaims.resource.k8s.io "${claimed}" not found`;
    const { reservedFor = [], allocation } = claim.status ?? {};
    if (!reservedFor.some((user) => user.uid === uid)) return `pod ${name} (${uid}) is not allowed to use ResourceClaim ${claimed} (${claim.metadata.uid})`;
    if (!allocation) return `ResourceClaim ${claimed}: not allocated`;
    const [device] = allocation.devices?.results ?? [];
    if (device) return `DRA driver ${device.driver} is not registered`;
  }
  return undefined;
}
