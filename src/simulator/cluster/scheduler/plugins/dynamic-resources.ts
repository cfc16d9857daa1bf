/**
 * DynamicResources: pods that ask for devices by resource claims. No driver offers devices on these nodes, so a claim
 * with a request finds none anywhere; allocation out of resource slices that somebody made by hand is not simulated.
 */
import { rejected, type Cycle, type Plugin } from '../framework.ts';
import { claimName, type ResourceClaim } from '../device-claims.ts';

const NAME = 'DynamicResources';

function claimsOf({ pod, snapshot }: Cycle): ResourceClaim[] {
  return (pod.spec.resourceClaims ?? []).flatMap((one) => {
    const name = claimName(pod, one), claim = name === undefined ? undefined : snapshot.deviceClaims?.claim(pod.metadata.namespace ?? '', name);
    return claim && !claim.status?.allocation ? [claim] : [];
  });
}

/** The first request for a class that is not there. */
function classless({ snapshot }: Cycle, { spec }: ResourceClaim): string | undefined {
  for (const { name, exactly, firstAvailable = [] } of spec?.devices?.requests ?? []) {
    const wanted = exactly ? [{ path: name, deviceClassName: exactly.deviceClassName }] : firstAvailable.map((one) => ({ path: `${name}/${one.name}`, deviceClassName: one.deviceClassName }));
    const missing = wanted.find(({ deviceClassName = '' }) => !snapshot.deviceClaims?.class(deviceClassName));
    if (missing) return `request ${missing.path}: device class ${missing.deviceClassName} does not exist`;
  }
  return undefined;
}

export const dynamicResources: Plugin = {
  name: NAME,
  prepare(cycle) {
    if (!cycle.pod.spec.resourceClaims) return undefined;
    const claims = claimsOf(cycle);
    for (const claim of claims) {
      const reason = classless(cycle, claim);
      if (reason !== undefined) return rejected(NAME, reason);
    }
    if (claims.some(({ spec }) => spec?.devices?.requests?.length)) cycle.prepared.set(NAME, true);
    return undefined;
  },
  filter: ({ prepared }) => (prepared.has(NAME) ? rejected(NAME, 'cannot allocate all claims') : undefined),
};
