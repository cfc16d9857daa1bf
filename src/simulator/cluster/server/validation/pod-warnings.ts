/** What the server warns of in a pod's specification although it takes it. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { PodSpec } from '../../../api/kubernetes/pod.ts';
import { isWholeQuantity } from './values.ts';

export function podWarnings(spec: PodSpec | undefined, path: string): string[] {
  if (!spec) return [];
  const out: string[] = [];
  for (const kind of ['initContainers', 'containers'] as const) {
    (spec[kind] ?? []).forEach((container, i) => containerWarnings(container, `${path}.${kind}[${i}]`, out));
  }
  return out;
}

function containerWarnings(container: Container, path: string, out: string[]): void {
  for (const kind of ['limits', 'requests'] as const) {
    const memory = container.resources?.[kind]?.memory;
    if (memory !== undefined && !isWholeQuantity(memory)) out.push(`${path}.resources.${kind}[memory]: fractional byte value ${JSON.stringify(memory)} is invalid, must be an integer`);
  }
  const names = new Set<string>();
  (container.env ?? []).forEach(({ name }, i) => {
    if (names.has(name)) out.push(`${path}.env[${i}]: hides previous definition of ${JSON.stringify(name)}, which may be dropped when using apply`);
    names.add(name);
  });
  const ports = new Map<string, number>();
  (container.ports ?? []).forEach(({ containerPort, protocol }, i) => {
    const key = `${containerPort}/${protocol}`;
    const first = ports.get(key);
    if (first === undefined) ports.set(key, i);
    else out.push(`${path}.ports[${i}]: duplicate port definition with ${path}.ports[${first}]`);
  });
}
