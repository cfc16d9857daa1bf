/** What a description says of each type of volume: its title, then its fields in the order of kubectl. */

/** How Go prints a value that is no plain text: a list, a map, a pointer to a struct, or a text made by hand. */
export type Printed = 'list' | 'joined' | 'map' | 'reference' | 'size';

/** Label, field, what stands for nothing, how it is printed. */
export type SourceField = readonly [label: string, field: string, nothing?: string, printed?: Printed];

export interface SourceText {
  type: string;
  fields: readonly SourceField[];
  /** The fields of the source of a persistent volume, where they are others than those of a pod's volume. */
  persistent?: readonly SourceField[];
}

const READ_ONLY: SourceField = ['ReadOnly:', 'readOnly', 'false'];
const FS_TYPE: SourceField = ['FSType:', 'fsType'];
const SECRET_REF: SourceField = ['SecretRef:', 'secretRef', 'nil', 'reference'];

/** In the order in which kubectl looks for them. */
export const SOURCES: Record<string, SourceText> = {
  hostPath: { type: 'HostPath (bare host directory volume)', fields: [['Path:', 'path'], ['HostPathType:', 'type', '<none>']] },
  emptyDir: { type: "EmptyDir (a temporary directory that shares a pod's lifetime)", fields: [['Medium:', 'medium'], ['SizeLimit:', 'sizeLimit', '<unset>', 'size']] },
  gcePersistentDisk: { type: 'GCEPersistentDisk (a Persistent Disk resource in Google Compute Engine)', fields: [['PDName:', 'pdName'], FS_TYPE, ['Partition:', 'partition', '0'], READ_ONLY] },
  awsElasticBlockStore: { type: 'AWSElasticBlockStore (a Persistent Disk resource in AWS)', fields: [['VolumeID:', 'volumeID'], FS_TYPE, ['Partition:', 'partition', '0'], READ_ONLY] },
  gitRepo: { type: 'GitRepo (a volume that is pulled from git when the pod is created)', fields: [['Repository:', 'repository'], ['Revision:', 'revision']] },
  secret: { type: 'Secret (a volume populated by a Secret)', fields: [['SecretName:', 'secretName'], ['Optional:', 'optional', 'false']] },
  configMap: { type: 'ConfigMap (a volume populated by a ConfigMap)', fields: [['Name:', 'name'], ['Optional:', 'optional', 'false']] },
  nfs: { type: 'NFS (an NFS mount that lasts the lifetime of a pod)', fields: [['Server:', 'server'], ['Path:', 'path'], READ_ONLY] },
  iscsi: {
    type: "ISCSI (an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the pod)",
    fields: [
      ['TargetPortal:', 'targetPortal'], ['IQN:', 'iqn'], ['Lun:', 'lun', '0'], ['ISCSIInterface', 'iscsiInterface'], FS_TYPE, READ_ONLY, ['Portals:', 'portals', '[]', 'list'],
      ['DiscoveryCHAPAuth:', 'chapAuthDiscovery', 'false'], ['SessionCHAPAuth:', 'chapAuthSession', 'false'], SECRET_REF, ['InitiatorName:', 'initiatorName', '<none>'],
    ],
  },
  glusterfs: {
    type: "Glusterfs (a Glusterfs mount on the host that shares a pod's lifetime)",
    fields: [['EndpointsName:', 'endpoints'], ['Path:', 'path'], READ_ONLY],
    persistent: [['EndpointsName:', 'endpoints'], ['EndpointsNamespace:', 'endpointsNamespace', '<unset>'], ['Path:', 'path'], READ_ONLY],
  },
  persistentVolumeClaim: { type: 'PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)', fields: [['ClaimName:', 'claimName'], READ_ONLY] },
  rbd: {
    type: "RBD (a Rados Block Device mount on the host that shares a pod's lifetime)",
    fields: [['CephMonitors:', 'monitors', '[]', 'list'], ['RBDImage:', 'image'], FS_TYPE, ['RBDPool:', 'pool'], ['RadosUser:', 'user'], ['Keyring:', 'keyring'], SECRET_REF, READ_ONLY],
  },
  quobyte: { type: "Quobyte (a Quobyte mount on the host that shares a pod's lifetime)", fields: [['Registry:', 'registry'], ['Volume:', 'volume'], READ_ONLY] },
  azureDisk: { type: 'AzureDisk (an Azure Data Disk mount on the host and bind mount to the pod)', fields: [['DiskName:', 'diskName'], ['DiskURI:', 'diskURI'], ['Kind: ', 'kind'], FS_TYPE, ['CachingMode:', 'cachingMode'], READ_ONLY] },
  vsphereVolume: { type: 'vSphereVolume (a Persistent Disk resource in vSphere)', fields: [['VolumePath:', 'volumePath'], FS_TYPE, ['StoragePolicyName:', 'storagePolicyName']] },
  cinder: { type: 'Cinder (a Persistent Disk resource in OpenStack)', fields: [['VolumeID:', 'volumeID'], FS_TYPE, READ_ONLY, SECRET_REF] },
  photonPersistentDisk: { type: 'PhotonPersistentDisk (a Persistent Disk resource in photon platform)', fields: [['PdID:', 'pdID'], FS_TYPE] },
  portworxVolume: { type: 'PortworxVolume (a Portworx Volume resource)', fields: [['VolumeID:', 'volumeID']] },
  scaleIO: {
    type: 'ScaleIO (a persistent volume backed by a block device in ScaleIO)',
    fields: [['Gateway:', 'gateway'], ['System:', 'system'], ['Protection Domain:', 'protectionDomain'], ['Storage Pool:', 'storagePool'], ['Storage Mode:', 'storageMode'], ['VolumeName:', 'volumeName'], FS_TYPE, READ_ONLY],
    persistent: [
      ['Gateway:', 'gateway'], ['System:', 'system'], ['Protection Domain:', 'protectionDomain'], ['Storage Pool:', 'storagePool'], ['Storage Mode:', 'storageMode'], ['VolumeName:', 'volumeName'],
      ['SecretName:', 'secretRef.name'], ['SecretNamespace:', 'secretRef.namespace'], FS_TYPE, READ_ONLY,
    ],
  },
  local: { type: 'LocalVolume (a persistent volume backed by local storage on a node)', fields: [['Path:', 'path']] },
  cephfs: { type: "CephFS (a CephFS mount on the host that shares a pod's lifetime)", fields: [['Monitors:', 'monitors', '[]', 'list'], ['Path:', 'path'], ['User:', 'user'], ['SecretFile:', 'secretFile'], SECRET_REF, READ_ONLY] },
  storageos: { type: 'StorageOS (a StorageOS Persistent Disk resource)', fields: [['VolumeName:', 'volumeName'], ['VolumeNamespace:', 'volumeNamespace'], FS_TYPE, READ_ONLY] },
  fc: { type: 'FC (a Fibre Channel disk)', fields: [['TargetWWNs:', 'targetWWNs', '', 'joined'], ['LUN:', 'lun', '<none>'], FS_TYPE, READ_ONLY] },
  azureFile: {
    type: 'AzureFile (an Azure File Service mount on the host and bind mount to the pod)',
    fields: [['SecretName:', 'secretName'], ['ShareName:', 'shareName'], READ_ONLY],
    persistent: [['SecretName:', 'secretName'], ['SecretNamespace:', 'secretNamespace'], ['ShareName:', 'shareName'], READ_ONLY],
  },
  flexVolume: { type: 'FlexVolume (a generic volume resource that is provisioned/attached using an exec based plugin)', fields: [['Driver:', 'driver'], FS_TYPE, SECRET_REF, READ_ONLY, ['Options:', 'options', 'map[]', 'map']] },
  flocker: { type: 'Flocker (a Flocker volume mounted by the Flocker agent)', fields: [['DatasetName:', 'datasetName'], ['DatasetUUID:', 'datasetUUID']] },
  csi: {
    type: 'CSI (a Container Storage Interface (CSI) volume source)',
    fields: [['Driver:', 'driver'], FS_TYPE, READ_ONLY],
    persistent: [['Driver:', 'driver'], FS_TYPE, ['VolumeHandle:', 'volumeHandle'], READ_ONLY],
  },
  image: { type: 'Image (a container image or OCI artifact)', fields: [['Reference:', 'reference'], ['PullPolicy:', 'pullPolicy']] },
};
