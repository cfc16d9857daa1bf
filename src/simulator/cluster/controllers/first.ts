/** A controller that is loaded with the first object of its kinds: few clusters have one. Until then only that is waited for. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { ResourceName } from '../client.ts';
import type { ControllerContext, ControllerEntry } from './controller.ts';

/** @param begin starts the controller, which also takes up the objects that are there; @param concerns for kinds that have others too */
export const withFirst = (name: string, resources: readonly ResourceName[], begin: (context: ControllerContext) => Blocking<void>, concerns = (_: KubernetesObject): boolean => true): ControllerEntry => ({
  name,
  start(context) {
    const client = context.client(name);
    let begun = false;
    const first = (object: KubernetesObject): void => {
      if (begun || !concerns(object)) return;
      begun = true;
      context.kernel.task(name, begin(context));
    };
    for (const resource of resources) {
      const informer = client.informer(resource);
      informer.onChange(({ before, after }) => first((after ?? before)!));
      for (const object of informer.list()) first(object);
    }
  },
});
