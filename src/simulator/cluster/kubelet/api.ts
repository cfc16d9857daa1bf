/** What the API server asks of a kubelet: logs, exec, attach, port-forward, figures. */
import { RuntimeError, type ContainerUsage, type ExecRequest, type LogLine } from '../../api/cri.ts';
import { StatusError, type Status } from '../../api/kubernetes/meta.ts';
import { Channel, type Blocking } from '../../kernel/blocking.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { KubeletApi, LogOptions } from '../node-api.ts';
import { controlPlaneUsage } from './control-plane-usage.ts';
import { valueOf, valuesOf } from './few.ts';
import { dial, DialError } from './http-get.ts';
import type { Kubelet } from './kubelet.ts';
import { selectLines, formatLine } from './log-lines.ts';
import type { Instance } from './pod-state.ts';
import type { PodWorker } from './pod-worker.ts';

const failure = (code: number, reason: string, message: string): StatusError =>
  new StatusError({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, code } satisfies Status);

const badRequest = (message: string): StatusError => failure(400, 'BadRequest', message);
const internal = (message: string): StatusError => failure(500, 'InternalError', `Internal error occurred: ${message}`);

/** The runtime looks for the port on the loopback of the pod's network namespace, which it names. */
function refusedForward(sandbox: string, port: number): string {
  const parts = [8, 4, 4, 4, 12].map((length, i, all) => sandbox.slice(all.slice(0, i).reduce((sum, one) => sum + one, 0)).slice(0, length));
  const names = `network namespace "/var/run/netns/cni-${parts.join('-')}": failed to connect to localhost:${port} inside namespace "${sandbox}"`;
  return `error forwarding port ${port} to pod ${sandbox}, uid : failed to execute portforward in ${names}, IPv4: dial tcp4 127.0.0.1:${port}: connect: connection refused IPv6 dial tcp6: address localhost: no suitable address `;
}

export class NodeAgent implements KubeletApi {
  readonly #kubelet: Kubelet;

  constructor(kubelet: Kubelet) {
    this.#kubelet = kubelet;
  }

  #worker(namespace: string, pod: string): PodWorker {
    const worker = this.#kubelet.worker(namespace, pod);
    if (!worker) throw failure(404, 'NotFound', `pods "${pod}" not found`);
    return worker;
  }

  #running(namespace: string, pod: string, container: string): { worker: PodWorker; instance: Instance } {
    const worker = this.#worker(namespace, pod);
    const instance = valueOf(worker.state.current, container);
    if (!instance || this.#kubelet.node.runtime.containerStatus(instance.id).state !== 'running') throw failure(404, 'NotFound', `unable to upgrade connection: container not found ("${container}")`);
    return { worker, instance };
  }

  // ---- logs ----

  #logged(namespace: string, pod: string, container: string, previous: boolean): Instance {
    const worker = this.#worker(namespace, pod);
    const { state } = worker;
    const instance = previous ? valueOf(state.previous, container) : valueOf(state.current, container);
    if (instance) return instance;
    if (previous) throw badRequest(`previous terminated container "${container}" in pod "${pod}" not found`);
    const shown = [...(worker.pod.status.containerStatuses ?? []), ...(worker.pod.status.initContainerStatuses ?? [])].find(({ name }) => name === container);
    const reason = shown?.state?.waiting?.reason ?? (worker.pod.spec.initContainers?.length ? 'PodInitializing' : 'ContainerCreating');
    const words: Record<string, string> = { ErrImagePull: 'image can\'t be pulled', ImagePullBackOff: 'trying and failing to pull image' };
    throw badRequest(`container "${container}" in pod "${pod}" is waiting to start: ${words[reason] ?? reason}`);
  }

  containerLogs(namespace: string, pod: string, container: string, options: LogOptions): Channel<string> {
    const { runtime, kernel } = this.#kubelet.node;
    const instance = this.#logged(namespace, pod, container, options.previous);
    const channel = new Channel<string>();
    let left = options.limitBytes ?? Infinity;
    const post = (line: LogLine): void => {
      const text = formatLine(line, options.timestamps).slice(0, left);
      left -= text.length;
      if (text !== '') channel.post(text);
      if (left <= 0) channel.close();
    };
    const follow = options.follow && runtime.containerStatus(instance.id).state === 'running';
    const { lines, stop } = runtime.logs(instance.id, follow ? post : undefined);
    for (const line of selectLines(lines, options, kernel.agenda.now)) post(line);
    if (!follow) {
      stop();
      channel.close();
    } else {
      runtime.onExit(instance.id, () => kernel.agenda.after(1, `log of ${pod} ends`, () => {
        stop();
        channel.close();
      }));
    }
    return channel;
  }

  rawLogs(namespace: string, pod: string, container: string): readonly LogLine[] {
    const { lines, stop } = this.#kubelet.node.runtime.logs(this.#logged(namespace, pod, container, false).id);
    stop();
    return lines;
  }

  // ---- running commands ----

  *exec(namespace: string, pod: string, container: string, request: ExecRequest): Blocking<number> {
    const { instance } = this.#running(namespace, pod, container);
    try {
      return yield* this.#kubelet.node.runtime.exec(instance.id, request);
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      throw internal(`Internal error occurred: error executing command in container: ${error.message}`);
    }
  }

  *attach(namespace: string, pod: string, container: string, request: Omit<ExecRequest, 'argv'>): Blocking<void> {
    const { instance } = this.#running(namespace, pod, container);
    yield* this.#kubelet.node.runtime.attach(instance.id, request);
  }

  resize(namespace: string, pod: string, container: string, rows: number, columns: number): void {
    const { instance } = this.#running(namespace, pod, container);
    this.#kubelet.node.runtime.resize(instance.id, rows, columns);
  }

  *portForward(namespace: string, pod: string, port: number): Blocking<OpenFile> {
    const worker = this.#worker(namespace, pod);
    const { node } = this.#kubelet;
    const { sandbox } = worker.state;
    if (!sandbox?.ready) throw internal(`error forwarding port ${port} to pod ${pod}: sandbox is not running`);
    const network = worker.pod.spec.hostNetwork ? node.host.ns.network : node.runtime.sandboxNetwork(sandbox.id);
    try {
      return (yield* dial(node.kernel, network, '127.0.0.1', port, 10_000)).socket;
    } catch (error) {
      if (error instanceof DialError) throw new Error(refusedForward(sandbox.id, port));
      throw error;
    }
  }

  usage(namespace: string, pod: string): { container: string; usage: ContainerUsage }[] {
    const worker = this.#kubelet.worker(namespace, pod);
    if (!worker) return controlPlaneUsage(this.#kubelet.node, namespace, pod);
    const { runtime } = this.#kubelet.node;
    return valuesOf(worker.state.current).filter(({ seen }) => seen.state === 'running').map(({ id, name }) => ({ container: name, usage: runtime.usage(id) }));
  }
}
