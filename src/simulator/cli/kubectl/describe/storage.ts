/** describe persistentvolume, persistentvolumeclaim, storageclass */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { rfc1123, since } from '../print/age.ts';
import { list } from '../resource/fetch.ts';
import { type Claim, describeClaim, finalizers, modesText, storageClassOf } from './claim.ts';
import type { Describer } from './describer.ts';
import { head, multiline } from './parts.ts';
import { describeSource } from './volumes.ts';
import type { Writer } from './writer.ts';

interface Requirement {
  key: string;
  operator: string;
  values?: string[];
}

interface PersistentVolume extends KubernetesObject {
  spec: {
    accessModes?: string[]; capacity?: Record<string, string>; claimRef?: { namespace: string; name: string }; persistentVolumeReclaimPolicy?: string; storageClassName?: string;
    volumeMode?: string; nodeAffinity?: { required?: { nodeSelectorTerms: { matchExpressions?: Requirement[] }[] } }; [source: string]: unknown;
  };
  status?: { phase?: string; message?: string };
}


function requirements(w: Writer, level: number, title: string, all: readonly Requirement[] | undefined): void {
  const indent = '  '.repeat(level);
  multiline(w, title, (all ?? []).map(({ key, operator, values = [] }) => `${key} ${operator.toLowerCase()}${values.length > 0 ? ` [${values.join(', ')}]` : ''}`), indent);
}

export const persistentVolume: Describer = {
  kind: 'PersistentVolume',
  *describe({ session }, w, object) {
    const { metadata, spec, status } = object as PersistentVolume;
    head(w, metadata, false);
    w.line(0, `Finalizers:\t${finalizers(object)}`);
    w.line(0, `StorageClass:\t${storageClassOf(object as PersistentVolume)}`);
    w.line(0, metadata.deletionTimestamp ? `Status:\tTerminating (lasts ${since(metadata.deletionTimestamp, session.p.now)})` : `Status:\t${status?.phase ?? ''}`);
    w.line(0, `Claim:\t${spec.claimRef ? `${spec.claimRef.namespace}/${spec.claimRef.name}` : ''}`);
    w.line(0, `Reclaim Policy:\t${spec.persistentVolumeReclaimPolicy ?? ''}`);
    w.line(0, `Access Modes:\t${modesText(spec.accessModes)}`);
    if (spec.volumeMode) w.line(0, `VolumeMode:\t${spec.volumeMode}`);
    w.line(0, `Capacity:\t${spec.capacity?.storage ?? '0'}`);
    nodeAffinity(w, spec.nodeAffinity);
    w.line(0, `Message:\t${status?.message ?? ''}`);
    w.line(0, 'Source:');
    yield* describeSource(w, spec, true);
  },
};

function nodeAffinity(w: Writer, affinity: PersistentVolume['spec']['nodeAffinity']): void {
  const terms = affinity?.required?.nodeSelectorTerms;
  if (!terms) return w.line(0, `Node Affinity:\t${affinity ? '' : '<none>'}`);
  w.line(0, 'Node Affinity:\t');
  if (terms.length === 0) return w.line(1, 'Required Terms:\t<none>');
  w.line(1, 'Required Terms:\t');
  terms.forEach((term, index) => requirements(w, 2, `Term ${index}`, term.matchExpressions));
}

export const persistentVolumeClaim: Describer = {
  kind: 'PersistentVolumeClaim',
  *describe({ session }, w, object) {
    const { metadata, status } = object as Claim;
    describeClaim(w, object as Claim, session.p.now);
    const mapping = (yield* session.mapper()).require('v1', 'Pod');
    const owners = metadata.ownerReferences?.filter(({ kind }) => kind === 'Pod').map(({ uid }) => uid) ?? [];
    const pods = ((yield* list(session, mapping, metadata.namespace)) as Pod[]).filter((pod) => owners.includes(pod.metadata.uid!) || pod.spec.volumes?.some((volume) => volume.persistentVolumeClaim?.claimName === metadata.name));
    multiline(w, 'Used By', pods.map((pod) => pod.metadata.name).sort());
    if (!status?.conditions?.length) return;
    w.line(0, 'Conditions:');
    w.line(1, 'Type\tStatus\tLastProbeTime\tLastTransitionTime\tReason\tMessage');
    w.line(1, '----\t------\t-----------------\t------------------\t------\t-------');
    for (const one of status.conditions) w.line(1, `${one.type} \t${one.status} \t${rfc1123(one.lastProbeTime)} \t${rfc1123(one.lastTransitionTime)} \t${one.reason ?? ''} \t${one.message ?? ''}`);
  },
};

interface StorageClass extends KubernetesObject {
  provisioner: string;
  parameters?: Record<string, string>;
  allowVolumeExpansion?: boolean;
  mountOptions?: string[];
  reclaimPolicy?: string;
  volumeBindingMode?: string;
  allowedTopologies?: { matchLabelExpressions?: { key: string; values: string[] }[] }[];
}

export const storageClass: Describer = {
  kind: 'StorageClass', group: 'storage.k8s.io',
  *describe(_context, w, object) {
    const { metadata, ...one } = object as StorageClass;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `IsDefaultClass:\t${metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true' ? 'Yes' : 'No'}`);
    const pairs = Object.keys(metadata.annotations ?? {}).sort().map((key) => `${key}=${metadata.annotations![key]}`);
    w.line(0, `Annotations:\t${pairs.join(',') || '<none>'}`);
    w.line(0, `Provisioner:\t${one.provisioner}`);
    w.line(0, `Parameters:\t${Object.keys(one.parameters ?? {}).sort().map((key) => `${key}=${one.parameters![key]}`).join(',') || '<none>'}`);
    w.line(0, `AllowVolumeExpansion:\t${one.allowVolumeExpansion === undefined ? '<unset>' : one.allowVolumeExpansion ? 'True' : 'False'}`);
    if (!one.mountOptions?.length) w.line(0, 'MountOptions:\t<none>');
    else {
      w.line(0, 'MountOptions:');
      for (const option of one.mountOptions) w.line(1, option);
    }
    if (one.reclaimPolicy) w.line(0, `ReclaimPolicy:\t${one.reclaimPolicy}`);
    if (one.volumeBindingMode) w.line(0, `VolumeBindingMode:\t${one.volumeBindingMode}`);
    if (one.allowedTopologies?.length) {
      w.line(0, 'AllowedTopologies:\t');
      one.allowedTopologies.forEach(({ matchLabelExpressions = [] }, index) => {
        if (matchLabelExpressions.length === 0) w.line(1, `Term ${index}:\t<none>`);
        matchLabelExpressions.forEach(({ key, values }, at) => w.line(1, `${at === 0 ? `Term ${index}:` : ''}\t${key} in${values.length > 0 ? ` [${values.join(', ')}]` : ''}`));
      });
    }
  },
};
