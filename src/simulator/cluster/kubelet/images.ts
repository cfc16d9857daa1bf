/** Making sure that an image is there: pull policy, events, back-off (EnsureImageExists). */
import { RuntimeError } from '../../api/cri.ts';
import type { Container } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { fromBase64 } from '../../kernel/base64.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { goDuration } from '../../kernel/calendar.ts';
import type { NodeContext } from './node-context.ts';
import { StartFailure } from './start-failure.ts';

type Report = (type: 'Normal' | 'Warning', reason: string, message: string) => void;

const NAME = /^(?:[\w.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;

/** A name that is right but for its capitals is told so, as it is understood in full (distribution/reference). */
function invalidReference(image: string): string {
  const [, name = ''] = /^(.*?)(?::[^/:]*)?$/.exec(image.split('@')[0]!)!;
  const familiar = name.includes('/') ? name : `library/${name}`;
  return NAME.test(image.toLowerCase()) && familiar !== familiar.toLowerCase() ? `invalid reference format: repository name (${familiar}) must be lowercase` : 'invalid reference format';
}

export function* ensureImage(node: NodeContext, pod: Pod, container: Pick<Container, 'image' | 'imagePullPolicy'>, report: Report): Blocking<void> {
  const image = container.image ?? '';
  if (!NAME.test(image)) {
    const message = `Failed to apply default image tag "${image}": couldn't parse image name "${image}": ${invalidReference(image)}`;
    report('Warning', 'InspectFailed', message);
    throw new StartFailure('InvalidImageName', message);
  }
  const policy = container.imagePullPolicy ?? 'IfNotPresent';
  const present = node.runtime.imageStatus(image) !== undefined;
  if (present && policy !== 'Always') {
    if (found.image !== image) found = { image, message: `Container image "${image}" already present on machine and can be accessed by the pod` };
    report('Normal', 'Pulled', found.message);
    return;
  }
  if (policy === 'Never') {
    report('Warning', 'ErrImageNeverPull', `Container image "${image}" is not present with pull policy of Never`);
    throw new StartFailure('ErrImageNeverPull', `Container image "${image}" is not present with pull policy of Never`);
  }
  yield* pull(node, pod, image, report);
}

/** What was said of the last image that was present: pods of one image share it. */
let found = { image: '', message: '' };

function* pull(node: NodeContext, pod: Pod, image: string, report: Report): Blocking<void> {
  const { kernel, imageBackOff } = node;
  const key = `${pod.metadata.uid}_${image}`;
  const begun = kernel.agenda.now;
  const waits = imageBackOff.waitsUntil(key, lastFailure.get(node)?.get(key)?.at ?? -Infinity, begun);
  if (waits !== undefined) {
    report('Normal', 'BackOff', `Back-off pulling image "${image}"`);
    throw new StartFailure('ImagePullBackOff', `Back-off pulling image "${image}": ErrImagePull: ${lastFailure.get(node)!.get(key)!.message}`);
  }
  report('Normal', 'Pulling', `Pulling image "${image}"`);
  try {
    const { size } = yield* node.runtime.pullImage(image, credentials(node, pod, image));
    const took = goDuration(Math.max(1, Math.round(kernel.agenda.now - begun)));
    report('Normal', 'Pulled', `Successfully pulled image "${image}" in ${took} (${took} including waiting). Image size: ${size} bytes.`);
    node.imagesChanged();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    report('Warning', 'Failed', `Failed to pull image "${image}": ${error.message}`);
    imageBackOff.next(key, kernel.agenda.now);
    if (!lastFailure.has(node)) lastFailure.set(node, new Map());
    lastFailure.get(node)!.set(key, { at: kernel.agenda.now, message: error.message });
    throw new StartFailure('ErrImagePull', error.message);
  }
}

/** The last failed pull by pod and image, which a back-off message repeats. */
const lastFailure = new WeakMap<NodeContext, Map<string, { at: number; message: string }>>();

/** Login data of the pod's imagePullSecrets for the image's registry. */
function credentials(node: NodeContext, pod: Pod, image: string): { username: string; password: string } | undefined {
  const [first = ''] = image.split('/');
  const registry = image.includes('/') && (/[.:]/.test(first) || first === 'localhost') ? first : 'https://index.docker.io/v1/';
  for (const { name = '' } of pod.spec.imagePullSecrets ?? []) {
    const data = node.informers.secrets.get(pod.metadata.namespace, name)?.data?.['.dockerconfigjson'];
    if (!data) continue;
    const entry = registryEntry(decode(fromBase64(data) ?? new Uint8Array(0)), registry);
    if (entry) return entry;
  }
  return undefined;
}

function registryEntry(text: string, registry: string): { username: string; password: string } | undefined {
  try {
    const { auths = {} } = JSON.parse(text) as { auths?: Record<string, { username?: string; password?: string; auth?: string }> };
    const entry = auths[registry] ?? auths[`https://${registry}`] ?? auths[`https://${registry}/v1/`];
    if (!entry) return undefined;
    if (entry.username !== undefined) return { username: entry.username, password: entry.password ?? '' };
    const [username = '', ...rest] = decode(fromBase64(entry.auth ?? '') ?? new Uint8Array(0)).split(':');
    return { username, password: rest.join(':') };
  } catch {
    return undefined;
  }
}
