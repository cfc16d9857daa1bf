/** What a container may use, as the runtime is told it: bytes, and thousandths of a processor. */
import type { ContainerConfig } from '../../api/cri.ts';
import type { Container, EphemeralContainer } from '../../api/kubernetes/container.ts';
import { quantity } from '../quantities.ts';

export function limitsOf({ resources: { limits, requests } = {} }: Container | EphemeralContainer): Pick<ContainerConfig, 'cpuLimit' | 'cpuRequest' | 'memoryLimit'> {
  const milli = (text: string | undefined): number | undefined => (text === undefined ? undefined : Math.round(quantity(text) * 1000));
  return { memoryLimit: limits?.['memory'] === undefined ? undefined : quantity(limits['memory']), cpuLimit: milli(limits?.['cpu']), cpuRequest: milli(requests?.['cpu']) };
}
