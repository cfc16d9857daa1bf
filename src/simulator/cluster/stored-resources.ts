/** Every resource whose objects are stored, once each: what the garbage collector and the namespace controller go through. */
import type { ControllerContext } from './controllers/controller.ts';
import type { ServerState } from './server/state.ts';

export function storedResources({ resources }: ServerState): ReturnType<ControllerContext['resources']> {
  const seen = new Set<string>();
  return resources.groupVersions().flatMap((one) => one.resources).flatMap(({ group, version, name, kind, namespaced, verbs, collection }) => {
    if (seen.has(collection) || group === 'metrics.k8s.io') return [];
    seen.add(collection);
    return [{ group, version, resource: name, kind, namespaced, verbs }];
  });
}
