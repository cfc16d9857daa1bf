/** What the containers of a pod ask for together, and what a pod that has resources of its own asks for because of it. */
import type { Container } from '../../api/kubernetes/container.ts';
import type { PodSpec } from '../../api/kubernetes/pod.ts';
import { formatQuantity, parseQuantity } from '../../api/kubernetes/quantity.ts';

type Amounts = Record<string, string>;

/** One by one by name, put together by `join`. */
function joined(a: Amounts, b: Amounts, join: (a: bigint, b: bigint) => bigint): Amounts {
  const out: Amounts = { ...a };
  for (const [name, text] of Object.entries(b)) {
    const one = parseQuantity(a[name] ?? '0'), other = parseQuantity(text);
    if (one && other) out[name] = formatQuantity({ ...(a[name] === undefined ? other : one), nano: join(one.nano, other.nano) });
  }
  return out;
}

const sum = (a: Amounts, b: Amounts): Amounts => joined(a, b, (x, y) => x + y);
const most = (a: Amounts, b: Amounts): Amounts => joined(a, b, (x, y) => (x > y ? x : y));

/** Sidecars run beside everything that starts after them; other init containers run alone. */
export function containerRequests(containers: readonly Container[], initContainers: readonly Container[]): Amounts {
  let running: Amounts = {}, peak: Amounts = {};
  for (const { restartPolicy, resources } of initContainers) {
    const own = resources?.requests ?? {};
    if (restartPolicy === 'Always') running = sum(running, own);
    peak = most(peak, restartPolicy === 'Always' ? running : sum(running, own));
  }
  return most(containers.reduce((all, { resources }) => sum(all, resources?.requests ?? {}), running), peak);
}

const OF_PODS = ['cpu', 'memory'];

/** Where a pod has limits of its own, its requests follow from its containers', else from the limits. */
export function defaultPodRequests(spec: PodSpec): void {
  const { resources } = spec;
  if (!resources?.limits || Object.keys(resources.limits).length === 0) return;
  const together = containerRequests(spec.containers ?? [], spec.initContainers ?? []), requests: Amounts = { ...resources.requests };
  for (const name of OF_PODS) if (together[name] !== undefined) requests[name] ??= together[name];
  for (const [name, limit] of Object.entries(resources.limits)) if (OF_PODS.includes(name) || name.startsWith('hugepages-')) requests[name] ??= limit;
  if (Object.keys(requests).length > 0) resources.requests = requests;
}
