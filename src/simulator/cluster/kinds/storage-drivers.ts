/** What storage drivers tell the cluster of themselves and of the volumes that they hold. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { equal } from '../server/equal.ts';
import type { Kind } from '../server/kind.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';
import { dnsSubdomain, qualifiedName } from '../server/validation/values.ts';
import { immutable } from '../server/validation/workloads.ts';
import { age, orNone } from '../server/tables/text.ts';

interface CSIDriver extends KubernetesObject {
  spec?: { attachRequired?: boolean; podInfoOnMount?: boolean; storageCapacity?: boolean; tokenRequests?: { audience: string }[]; requiresRepublish?: boolean; volumeLifecycleModes?: string[] };
}

interface CSINode extends KubernetesObject {
  spec?: { drivers?: { name?: string; nodeID?: string }[] };
}

interface VolumeAttachment extends KubernetesObject {
  spec?: { attacher?: string; nodeName?: string; source?: { persistentVolumeName?: string; inlineVolumeSpec?: unknown } };
  status?: { attached?: boolean };
}

interface VolumeAttributesClass extends KubernetesObject {
  parameters?: Record<string, string>;
  driverName?: string;
}

function driverName(name: string | undefined, path: string, errors: FieldErrors): void {
  if (!name) return errors.required(path);
  if (name.length > 63) errors.tooLong(path, 63);
  dnsSubdomain(name.toLowerCase(), path, errors);
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
  validate({ spec }, errors) {
    const seen = new Set<string>();
    (spec?.drivers ?? []).forEach(({ name, nodeID }, i) => {
      driverName(name, `spec.drivers[${i}].name`, errors);
      if (!nodeID) errors.required(`spec.drivers[${i}].nodeID`);
      if (name && seen.has(name)) errors.duplicate(`spec.drivers[${i}].name`, name);
      seen.add(name ?? '');
    });
  },
  cells: (object, { now }) => [object.metadata.name, object.spec?.drivers?.length ?? 0, age(object, now)],
};

export const volumeAttachment: Kind<VolumeAttachment> = {
  collection: 'storage.k8s.io/volumeattachments',
  returnsDeleted: true,
  validate({ spec }, errors) {
    driverName(spec?.attacher, 'spec.attacher', errors);
    const { persistentVolumeName, inlineVolumeSpec } = spec?.source ?? {};
    const both = 'must specify exactly one of inlineVolumeSpec and persistentVolumeName';
    if (persistentVolumeName === undefined && inlineVolumeSpec === undefined) errors.required('spec.source', both);
    else if (persistentVolumeName !== undefined && inlineVolumeSpec !== undefined) errors.forbidden('spec.source', both);
    else if (persistentVolumeName === '') errors.required('spec.source.persistentVolumeName', 'must specify non empty persistentVolumeName');
    dnsSubdomain(spec?.nodeName ?? '', 'spec.nodeName', errors);
  },
  validateUpdate: ({ spec }, old, errors) => immutable(spec, old.spec, 'spec', errors),
  cells: (object, { now }) => {
    const { metadata, spec, status } = object;
    return [metadata.name, spec?.attacher, spec?.source?.persistentVolumeName, spec?.nodeName, status?.attached ?? false, age(object, now)];
  },
};

export const volumeAttributesClass: Kind<VolumeAttributesClass> = {
  collection: 'storage.k8s.io/volumeattributesclasses',
  returnsDeleted: true,
  validate({ driverName: driver, parameters }, errors) {
    if (!driver) errors.required('driverName');
    else qualifiedName(driver.toLowerCase(), 'driverName', errors);
    if (Object.keys(parameters ?? {}).length === 0) errors.required('parameters', 'must contain at least one key/value pair');
  },
  validateUpdate(object, old, errors) {
    if (object.driverName !== old.driverName) errors.forbidden('driverName', 'updates to driverName are forbidden.');
    if (!equal(object.parameters ?? {}, old.parameters ?? {})) errors.forbidden('parameters', 'updates to parameters are forbidden.');
  },
  cells: (object, { now }) => [object.metadata.name, object.driverName, age(object, now)],
};
