/** describe csinode, volumeattributesclass */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { formatMap } from '../../../api/kubernetes/selectors.ts';
import { rfc1123 } from '../print/age.ts';
import type { Describer } from './describer.ts';
import { head } from './parts.ts';

interface CsiNode extends KubernetesObject {
  spec: { drivers?: { name: string; nodeID: string; allocatable?: { count?: number }; topologyKeys?: string[] | null }[] | null };
}

export const csiNode: Describer = {
  kind: 'CSINode', group: 'storage.k8s.io',
  *describe(_context, w, object) {
    const { metadata, spec } = object as CsiNode;
    head(w, metadata, false);
    w.line(0, `CreationTimestamp:\t${rfc1123(metadata.creationTimestamp)}`);
    w.line(0, 'Spec:');
    if (!spec.drivers) return;
    // A node without drivers stores an empty list, which Go keeps apart from none.
    w.line(1, 'Drivers:');
    for (const { name, nodeID, allocatable, topologyKeys } of spec.drivers) {
      w.line(2, `${name}:`);
      w.line(3, `Node ID:\t${nodeID}`);
      if (allocatable?.count !== undefined) {
        w.line(3, 'Allocatables:');
        w.line(4, `Count:\t${allocatable.count}`);
      }
      if (topologyKeys) w.line(3, `Topology Keys:\t[${topologyKeys.join(' ')}]`);
    }
  },
};

export const volumeAttributesClass: Describer = {
  kind: 'VolumeAttributesClass', group: 'storage.k8s.io',
  *describe(_context, w, object) {
    const { metadata, driverName, parameters } = object as KubernetesObject & { driverName: string; parameters?: Record<string, string> };
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Annotations:\t${formatMap(metadata.annotations)}`);
    w.line(0, `DriverName:\t${driverName}`);
    w.line(0, `Parameters:\t${formatMap(parameters)}`);
  },
};
