/** Structs whose fields stand among those of the struct around them: the real decoder names them when it says where a mistake is. */
const VOLUME = 'VolumeSource', PV = 'PersistentVolumeSource', NAMED = 'LocalObjectReference';

/** By schema: the embedded struct, and which fields are its own. */
const EMBEDDED: Readonly<Record<string, readonly [name: string, fields: RegExp]>> = {
  'core.v1.Volume': [VOLUME, /^(?!name$)/],
  'core.v1.PersistentVolumeSpec': [PV, /^(?!capacity$|accessModes$|claimRef$|persistentVolumeReclaimPolicy$|storageClassName$|mountOptions$|volumeMode$|nodeAffinity$|volumeAttributesClassName$)/],
  'core.v1.PersistentVolumeClaim': ['TypeMeta', /^(apiVersion|kind)$/],
  'core.v1.Probe': ['ProbeHandler', /^(exec|httpGet|tcpSocket|grpc)$/],
  'core.v1.EphemeralContainer': ['EphemeralContainerCommon', /^(?!targetContainerName$)/],
  'networking.v1.IngressRule': ['IngressRuleValue', /^http$/],
  'resource.v1.DeviceClassConfiguration': ['DeviceConfiguration', /^opaque$/], 'resource.v1.DeviceClaimConfiguration': ['DeviceConfiguration', /^opaque$/], 'resource.v1.DeviceAllocationConfiguration': ['DeviceConfiguration', /^opaque$/],
  ...Object.fromEntries(['ConfigMapKeySelector', 'SecretKeySelector', 'ConfigMapEnvSource', 'SecretEnvSource', 'ConfigMapVolumeSource', 'ConfigMapProjection', 'SecretProjection'].map((name) => [`core.v1.${name}`, [NAMED, /^name$/] as const])),
};

/** 'emptyDir' of a volume is 'VolumeSource.emptyDir'. */
export function withEmbedded(schema: string, field: string): string {
  const found = EMBEDDED[schema];
  return found?.[1].test(field) ? `${found[0]}.${field}` : field;
}
