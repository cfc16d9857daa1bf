/** Defaults of a pod's specification, wherever one stands: in a pod or in a template. */
import type { Defaulter, Json } from '../server/conform.ts';

const PATH = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*', HOST = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])', DOMAIN = `(?:${HOST}(?:\\.${HOST})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const REFERENCE = new RegExp(`^(?:${DOMAIN}/)?(${PATH}(?:/${PATH})*)(?::[\\w][\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$`);
const LONGEST_REPOSITORY = 255, OFFICIAL = 'library/';

/** The tag of an image reference; 'latest' where it has neither tag nor digest, nothing where it is none at all. */
export function imageTag(image: string): string {
  const whole = REFERENCE.exec(image);
  if (image.includes('@') || !whole || whole[1]!.length + (image.includes('/') ? 0 : OFFICIAL.length) > LONGEST_REPOSITORY) return '';
  const last = image.slice(image.lastIndexOf('/') + 1);
  const colon = last.indexOf(':');
  return colon < 0 ? 'latest' : last.slice(colon + 1);
}

const container: Defaulter = (draft) => {
  draft.imagePullPolicy ??= imageTag((draft.image as string | undefined) ?? '') === 'latest' ? 'Always' : 'IfNotPresent';
  draft.terminationMessagePath ??= '/dev/termination-log';
  draft.terminationMessagePolicy ??= 'File';
};

const VOLUME_FIELDS = 1;

const defaultMode: Defaulter = (draft) => {
  draft.defaultMode ??= 420;
};

export const podSpecDefaults: Readonly<Record<string, Defaulter>> = {
  'core.v1.PodSpec': (draft) => {
    draft.serviceAccountName ??= draft.serviceAccount;
    if (draft.serviceAccountName === undefined) delete draft.serviceAccountName;
    else draft.serviceAccount = draft.serviceAccountName;
    draft.dnsPolicy ??= 'ClusterFirst';
    draft.restartPolicy ??= 'Always';
    draft.securityContext ??= {};
    draft.terminationGracePeriodSeconds ??= 30;
    draft.schedulerName ??= 'default-scheduler';
    if (draft.hostNetwork) hostPorts(draft);
  },
  'core.v1.Container': container,
  'core.v1.EphemeralContainer': container,
  'core.v1.Volume': (draft) => {
    if (Object.keys(draft).length === VOLUME_FIELDS) draft.emptyDir = {};
  },
  'core.v1.HostPathVolumeSource': (draft) => {
    draft.type ??= '';
  },
  'core.v1.ImageVolumeSource': (draft) => {
    draft.pullPolicy ??= imageTag((draft.reference as string | undefined) ?? '') === 'latest' ? 'Always' : 'IfNotPresent';
  },
  'core.v1.SecretVolumeSource': defaultMode,
  'core.v1.ConfigMapVolumeSource': defaultMode,
  'core.v1.DownwardAPIVolumeSource': defaultMode,
  'core.v1.ProjectedVolumeSource': defaultMode,
  'core.v1.ServiceAccountTokenProjection': (draft) => {
    draft.expirationSeconds ??= 3600;
  },
  'core.v1.Probe': (draft) => {
    draft.timeoutSeconds ??= 1;
    draft.periodSeconds ??= 10;
    draft.successThreshold ??= 1;
    draft.failureThreshold ??= 3;
  },
  /** The gate ContainerStopSignals is closed: what it guards is not kept. */
  'core.v1.Lifecycle': (draft) => {
    delete draft.stopSignal;
  },
  'core.v1.HTTPGetAction': (draft) => {
    draft.path ??= '/';
    draft.scheme ??= 'HTTP';
  },
  'core.v1.GRPCAction': (draft) => {
    draft.service ??= '';
  },
  'core.v1.ObjectFieldSelector': (draft) => {
    draft.apiVersion ??= 'v1';
  },
  'core.v1.PersistentVolumeClaimSpec': (draft) => {
    draft.volumeMode ??= 'Filesystem';
  },
};

/** On the host's network a container port is a port of the host. */
function hostPorts(spec: Json): void {
  for (const list of [spec.containers, spec.initContainers] as ({ ports?: { hostPort?: number; containerPort: number }[] }[] | undefined)[]) {
    for (const { ports } of list ?? []) for (const port of ports ?? []) port.hostPort ??= port.containerPort;
  }
}

/** Requests that are absent become the limits; only in pods, not in templates. */
export function requestsFromLimits(pod: Json): void {
  const spec = pod.spec as { containers?: Json[]; initContainers?: Json[] } | undefined;
  for (const one of [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])]) {
    const resources = one.resources as { limits?: Json; requests?: Json } | undefined;
    if (resources?.limits) resources.requests = { ...resources.limits, ...resources.requests };
  }
}
