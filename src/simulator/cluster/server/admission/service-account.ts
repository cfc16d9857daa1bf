/** ServiceAccount: every pod runs as one, and gets its token in a volume. */
import type { ServiceAccount } from '../../../api/kubernetes/configuration.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Volume } from '../../../api/kubernetes/volume.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin } from '../operation.ts';

const MOUNT_PATH = '/var/run/secrets/kubernetes.io/serviceaccount';
const MIRROR = 'kubernetes.io/config.mirror';

/** The same for every pod; stored objects share it. */
const TOKEN: Volume['projected'] = {
  sources: [
    { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
    { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
    { downwardAPI: { items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }] } },
  ],
  defaultMode: 420,
};

const tokenVolume = (name: string): Volume => ({ name, projected: TOKEN });

export const serviceAccount: AdmissionPlugin = {
  name: 'ServiceAccount',
  concerns: (collection, part) => collection === 'core/pods' && part === '',
  mutate({ verb, resource, namespace, name, object }, { store, suffix }) {
    if (verb !== 'create') return;
    const pod = object as Pod;
    if (pod.metadata.annotations?.[MIRROR] !== undefined) return;
    const account = pod.spec.serviceAccountName || 'default';
    pod.spec.serviceAccountName = account;
    pod.spec.serviceAccount = account;
    const found = store.get<ServiceAccount>('core/serviceaccounts', `${namespace}/${account}`);
    if (!found) throw forbidden(resource, name, `error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`);
    if (!pod.spec.imagePullSecrets?.length && found.imagePullSecrets?.length) pod.spec.imagePullSecrets = found.imagePullSecrets;
    if (pod.spec.automountServiceAccountToken ?? found.automountServiceAccountToken ?? true) mountToken(pod, suffix);
  },
};

function mountToken(pod: Pod, suffix: (length: number) => string): void {
  const all = [...(pod.spec.initContainers ?? []), ...(pod.spec.containers ?? [])];
  const bare = all.filter((one) => !one.volumeMounts?.some(({ mountPath }) => mountPath === MOUNT_PATH));
  if (bare.length === 0) return;
  const present = pod.spec.volumes?.find((one) => one.name.startsWith('kube-api-access-'));
  const name = present?.name ?? `kube-api-access-${suffix(5)}`;
  for (const container of bare) container.volumeMounts = (container.volumeMounts ?? []).concat([{ name, readOnly: true, mountPath: MOUNT_PATH }]);
  if (!present) pod.spec.volumes = (pod.spec.volumes ?? []).concat([tokenVolume(name)]);
}
