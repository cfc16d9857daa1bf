/** What storage drivers tell the cluster of themselves and of the volumes that they hold. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';
import { age, orNone } from '../server/tables/text.ts';

interface CSIDriver extends KubernetesObject {
  spec?: { attachRequired?: boolean; podInfoOnMount?: boolean; storageCapacity?: boolean; tokenRequests?: { audience: string }[]; requiresRepublish?: boolean; volumeLifecycleModes?: string[] };
}

interface CSINode extends KubernetesObject {
  spec?: { drivers?: unknown[] };
}

interface VolumeAttachment extends KubernetesObject {
  spec?: { attacher?: string; nodeName?: string; source?: { persistentVolumeName?: string; inlineVolumeSpec?: unknown } };
  status?: { attached?: boolean };
}

interface VolumeAttributesClass extends KubernetesObject {
  parameters?: Record<string, string>;
  driverName?: string;
}

export const csiDriver: Kind<CSIDriver> = {
  collection: 'storage.k8s.io/csidrivers',
  returnsDeleted: true,
  defaults: {
    'storage.v1.CSIDriverSpec': (draft) => {
      draft.attachRequired ??= true;
      draft.podInfoOnMount ??= false;
      draft.storageCapacity ??= false;
      draft.fsGroupPolicy ??= 'ReadWriteOnceWithFSType';
      draft.volumeLifecycleModes ??= ['Persistent'];
      draft.requiresRepublish ??= false;
      draft.seLinuxMount ??= false;
      draft.preventPodSchedulingIfMissing ??= false;
    },
  },
  cells: (object, { now }) => {
    const { metadata, spec } = object;
    return [
      metadata.name, spec?.attachRequired ?? true, spec?.podInfoOnMount ?? false, spec?.storageCapacity ?? false, spec?.tokenRequests?.map(({ audience }) => audience).join(',') ?? '<unset>',
      spec?.requiresRepublish ?? false, orNone(spec?.volumeLifecycleModes?.join(',')), age(object, now),
    ];
  },
};

export const csiNode: Kind<CSINode> = {
  collection: 'storage.k8s.io/csinodes',
  returnsDeleted: true,
  cells: (object, { now }) => [object.metadata.name, object.spec?.drivers?.length ?? 0, age(object, now)],
};

export const volumeAttachment: Kind<VolumeAttachment> = {
  collection: 'storage.k8s.io/volumeattachments',
  returnsDeleted: true,
  cells: (object, { now }) => {
    const { metadata, spec, status } = object;
    return [metadata.name, spec?.attacher, spec?.source?.persistentVolumeName, spec?.nodeName, status?.attached ?? false, age(object, now)];
  },
};

export const volumeAttributesClass: Kind<VolumeAttributesClass> = {
  collection: 'storage.k8s.io/volumeattributesclasses',
  returnsDeleted: true,
  cells: (object, { now }) => [object.metadata.name, object.driverName, age(object, now)],
};
