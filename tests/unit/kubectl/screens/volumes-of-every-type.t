Volumes of every type: described as a pod's, as the template's of a deployment and as persistent volumes; claims and what they are made of
  % cat > t.yaml <<'Y'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: vols}
  > spec:
  >   nodeSelector: {no: where}
  >   automountServiceAccountToken: false
  >   containers: [{name: c, image: i}]
  >   volumes:
  >   - {name: gcepersistentdisk, gcePersistentDisk: {pdName: a, fsType: ext4, partition: 1}}
  >   - {name: awselasticblockstore, awsElasticBlockStore: {volumeID: a, readOnly: true}}
  >   - {name: gitrepo, gitRepo: {repository: "https://a/b", revision: r}}
  >   - {name: iscsi, iscsi: {targetPortal: 1.2.3.4, iqn: "iqn.2001-04.com.example:x", lun: 3, portals: [a, b], chapAuthDiscovery: true, secretRef: {name: s}, initiatorName: "iqn.2001-04.com.example:y"}}
  >   - {name: glusterfs, glusterfs: {endpoints: e, path: p}}
  >   - {name: rbd, rbd: {monitors: [a, b], image: i, secretRef: {name: s}}}
  >   - {name: quobyte, quobyte: {registry: "a:1", volume: v}}
  >   - {name: azuredisk, azureDisk: {diskName: a, diskURI: "https://blob/vhds/bar.vhd"}}
  >   - {name: vspherevolume, vsphereVolume: {volumePath: p, storagePolicyName: q}}
  >   - {name: cinder, cinder: {volumeID: a, secretRef: {name: s}}}
  >   - {name: photonpersistentdisk, photonPersistentDisk: {pdID: x}}
  >   - {name: portworxvolume, portworxVolume: {volumeID: v}}
  >   - {name: scaleio, scaleIO: {gateway: g, system: s, volumeName: v, secretRef: {name: s}}}
  >   - {name: cephfs, cephfs: {monitors: [a], secretRef: {name: s}}}
  >   - {name: storageos, storageos: {volumeName: v}}
  >   - {name: fc, fc: {targetWWNs: [a, b], lun: 0}}
  >   - {name: azurefile, azureFile: {secretName: s, shareName: t}}
  >   - {name: flexvolume, flexVolume: {driver: a/b, options: {b: c, a: d}, secretRef: {name: s}}}
  >   - {name: flocker, flocker: {datasetName: d}}
  >   - {name: csi, csi: {driver: a.b, volumeAttributes: {b: c, a: d}, readOnly: true, nodePublishSecretRef: {name: s}}}
  >   - {name: image, image: {reference: "a:1"}}
  >   - {name: emptydir, emptyDir: {medium: Memory, sizeLimit: "0.5"}}
  >   - {name: nfs, nfs: {server: a, path: /b}}
  >   - {name: hostpath, hostPath: {path: /x, type: Directory}}
  >   - {name: persistentvolumeclaim, persistentVolumeClaim: {claimName: p, readOnly: true}}
  >   - {name: ephemeral, ephemeral: {volumeClaimTemplate: {metadata: {labels: {c: d, a: b}, annotations: {q: "1", p: "x\ny", volume.beta.kubernetes.io/storage-class: old}}, spec: {accessModes: [ReadWriteOnce], storageClassName: fast, volumeMode: Block, resources: {requests: {storage: 1Gi}}, dataSource: {apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: o}}}}}
  >   - {name: downwardapi, downwardAPI: {items: [{path: a, fieldRef: {fieldPath: metadata.name}}, {path: b, resourceFieldRef: {resource: limits.cpu, containerName: c}}]}}
  >   - {name: projected, projected: {sources: [{secret: {name: s, optional: true}}, {configMap: {name: c}}, {downwardAPI: {items: []}}, {serviceAccountToken: {path: t, expirationSeconds: 700}}, {clusterTrustBundle: {name: b, path: p}}]}}
  >   - {name: bare}
  >   - {name: eph2, ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}
  > Y
  $ kubectl create -f t.yaml
  Warning: spec.volumes[2].gitRepo: deprecated in v1.11, and disabled by default in v1.33+
  Warning: spec.volumes[4].glusterfs: deprecated in v1.25, non-functional in v1.26+
  Warning: spec.volumes[5].rbd: deprecated in v1.28, non-functional in v1.31+
  Warning: spec.volumes[6].quobyte: deprecated in v1.22, non-functional in v1.25+
  Warning: spec.volumes[10].photonPersistentDisk: deprecated in v1.11, non-functional in v1.16+
  Warning: spec.volumes[12].scaleIO: deprecated in v1.16, non-functional in v1.22+
  Warning: spec.volumes[13].cephfs: deprecated in v1.28, non-functional in v1.31+
  Warning: spec.volumes[14].storageOS: deprecated in v1.22, non-functional in v1.25+
  Warning: spec.volumes[18].flocker: deprecated in v1.22, non-functional in v1.25+
  pod/vols created
  % kubectl describe pod vols | sed -n '/^Volumes/,/^QoS/p'
  % cat > d.yaml <<'Y'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: vols}
  > spec:
  >   replicas: 0
  >   selector: {matchLabels: {a: vols}}
  >   template:
  >     metadata: {labels: {a: vols}}
  >     spec:
  >       containers: [{name: c, image: i}]
  >       volumes:
  >       - {name: gcepersistentdisk, gcePersistentDisk: {pdName: a, fsType: ext4, partition: 1}}
  >       - {name: awselasticblockstore, awsElasticBlockStore: {volumeID: a, readOnly: true}}
  >       - {name: gitrepo, gitRepo: {repository: "https://a/b", revision: r}}
  >       - {name: iscsi, iscsi: {targetPortal: 1.2.3.4, iqn: "iqn.2001-04.com.example:x", lun: 3, portals: [a, b], chapAuthDiscovery: true, secretRef: {name: s}, initiatorName: "iqn.2001-04.com.example:y"}}
  >       - {name: glusterfs, glusterfs: {endpoints: e, path: p}}
  >       - {name: rbd, rbd: {monitors: [a, b], image: i, secretRef: {name: s}}}
  >       - {name: quobyte, quobyte: {registry: "a:1", volume: v}}
  >       - {name: azuredisk, azureDisk: {diskName: a, diskURI: "https://blob/vhds/bar.vhd"}}
  >       - {name: vspherevolume, vsphereVolume: {volumePath: p, storagePolicyName: q}}
  >       - {name: cinder, cinder: {volumeID: a, secretRef: {name: s}}}
  >       - {name: photonpersistentdisk, photonPersistentDisk: {pdID: x}}
  >       - {name: portworxvolume, portworxVolume: {volumeID: v}}
  >       - {name: scaleio, scaleIO: {gateway: g, system: s, volumeName: v, secretRef: {name: s}}}
  >       - {name: cephfs, cephfs: {monitors: [a], secretRef: {name: s}}}
  >       - {name: storageos, storageos: {volumeName: v}}
  >       - {name: fc, fc: {targetWWNs: [a, b], lun: 0}}
  >       - {name: azurefile, azureFile: {secretName: s, shareName: t}}
  >       - {name: flexvolume, flexVolume: {driver: a/b, options: {b: c, a: d}, secretRef: {name: s}}}
  >       - {name: flocker, flocker: {datasetName: d}}
  >       - {name: csi, csi: {driver: a.b, volumeAttributes: {b: c, a: d}, readOnly: true, nodePublishSecretRef: {name: s}}}
  >       - {name: image, image: {reference: "a:1"}}
  >       - {name: emptydir, emptyDir: {medium: Memory, sizeLimit: "0.5"}}
  >       - {name: nfs, nfs: {server: a, path: /b}}
  >       - {name: hostpath, hostPath: {path: /x, type: Directory}}
  >       - {name: persistentvolumeclaim, persistentVolumeClaim: {claimName: p, readOnly: true}}
  >       - {name: ephemeral, ephemeral: {volumeClaimTemplate: {metadata: {labels: {c: d, a: b}, annotations: {q: "1", p: "x\ny", volume.beta.kubernetes.io/storage-class: old}}, spec: {accessModes: [ReadWriteOnce], storageClassName: fast, volumeMode: Block, resources: {requests: {storage: 1Gi}}, dataSource: {apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: o}}}}}
  >       - {name: downwardapi, downwardAPI: {items: [{path: a, fieldRef: {fieldPath: metadata.name}}, {path: b, resourceFieldRef: {resource: limits.cpu, containerName: c}}]}}
  >       - {name: projected, projected: {sources: [{secret: {name: s, optional: true}}, {configMap: {name: c}}, {downwardAPI: {items: []}}, {serviceAccountToken: {path: t, expirationSeconds: 700}}, {clusterTrustBundle: {name: b, path: p}}]}}
  > Y
  $ kubectl create -f d.yaml
  Warning: spec.template.spec.volumes[2].gitRepo: deprecated in v1.11, and disabled by default in v1.33+
  Warning: spec.template.spec.volumes[4].glusterfs: deprecated in v1.25, non-functional in v1.26+
  Warning: spec.template.spec.volumes[5].rbd: deprecated in v1.28, non-functional in v1.31+
  Warning: spec.template.spec.volumes[6].quobyte: deprecated in v1.22, non-functional in v1.25+
  Warning: spec.template.spec.volumes[10].photonPersistentDisk: deprecated in v1.11, non-functional in v1.16+
  Warning: spec.template.spec.volumes[12].scaleIO: deprecated in v1.16, non-functional in v1.22+
  Warning: spec.template.spec.volumes[13].cephfs: deprecated in v1.28, non-functional in v1.31+
  Warning: spec.template.spec.volumes[14].storageOS: deprecated in v1.22, non-functional in v1.25+
  Warning: spec.template.spec.volumes[18].flocker: deprecated in v1.22, non-functional in v1.25+
  deployment.apps/vols created
  % kubectl describe deploy vols | sed -n '/Volumes:/,/Tolerations/p'
  % cat > pv.yaml <<'Y'
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-gcepersistentdisk, annotations: {volume.beta.kubernetes.io/storage-class: none-gcepersistentdisk}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-gcepersistentdisk, accessModes: [ReadWriteOncePod], gcePersistentDisk: {pdName: a, fsType: ext4, partition: 1}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-awselasticblockstore, annotations: {volume.beta.kubernetes.io/storage-class: none-awselasticblockstore}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-awselasticblockstore, accessModes: [ReadWriteOncePod], awsElasticBlockStore: {volumeID: a, readOnly: true}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-iscsi, annotations: {volume.beta.kubernetes.io/storage-class: none-iscsi}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-iscsi, accessModes: [ReadWriteOncePod], iscsi: {targetPortal: 1.2.3.4, iqn: "iqn.2001-04.com.example:x", lun: 3, portals: [a, b], chapAuthDiscovery: true, secretRef: {name: s, namespace: nn}, initiatorName: "iqn.2001-04.com.example:y"}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-glusterfs, annotations: {volume.beta.kubernetes.io/storage-class: none-glusterfs}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-glusterfs, accessModes: [ReadWriteOncePod], glusterfs: {endpoints: e, path: p}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-rbd, annotations: {volume.beta.kubernetes.io/storage-class: none-rbd}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-rbd, accessModes: [ReadWriteOncePod], rbd: {monitors: [a, b], image: i, secretRef: {name: s, namespace: nn}}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-quobyte, annotations: {volume.beta.kubernetes.io/storage-class: none-quobyte}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-quobyte, accessModes: [ReadWriteOncePod], quobyte: {registry: "a:1", volume: v}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-azuredisk, annotations: {volume.beta.kubernetes.io/storage-class: none-azuredisk}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-azuredisk, accessModes: [ReadWriteOncePod], azureDisk: {diskName: a, diskURI: "https://blob/vhds/bar.vhd"}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-vspherevolume, annotations: {volume.beta.kubernetes.io/storage-class: none-vspherevolume}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-vspherevolume, accessModes: [ReadWriteOncePod], vsphereVolume: {volumePath: p, storagePolicyName: q}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-cinder, annotations: {volume.beta.kubernetes.io/storage-class: none-cinder}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-cinder, accessModes: [ReadWriteOncePod], cinder: {volumeID: a, secretRef: {name: s, namespace: nn}}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-photonpersistentdisk, annotations: {volume.beta.kubernetes.io/storage-class: none-photonpersistentdisk}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-photonpersistentdisk, accessModes: [ReadWriteOncePod], photonPersistentDisk: {pdID: x}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-portworxvolume, annotations: {volume.beta.kubernetes.io/storage-class: none-portworxvolume}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-portworxvolume, accessModes: [ReadWriteOncePod], portworxVolume: {volumeID: v}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-scaleio, annotations: {volume.beta.kubernetes.io/storage-class: none-scaleio}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-scaleio, accessModes: [ReadWriteOncePod], scaleIO: {gateway: g, system: s, volumeName: v, secretRef: {name: s, namespace: nn}}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-cephfs, annotations: {volume.beta.kubernetes.io/storage-class: none-cephfs}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-cephfs, accessModes: [ReadWriteOncePod], cephfs: {monitors: [a], secretRef: {name: s, namespace: nn}}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-storageos, annotations: {volume.beta.kubernetes.io/storage-class: none-storageos}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-storageos, accessModes: [ReadWriteOncePod], storageos: {volumeName: v}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-fc, annotations: {volume.beta.kubernetes.io/storage-class: none-fc}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-fc, accessModes: [ReadWriteOncePod], fc: {targetWWNs: [a, b], lun: 0}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-azurefile, annotations: {volume.beta.kubernetes.io/storage-class: none-azurefile}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-azurefile, accessModes: [ReadWriteOncePod], azureFile: {secretName: s, shareName: t}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-flexvolume, annotations: {volume.beta.kubernetes.io/storage-class: none-flexvolume}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-flexvolume, accessModes: [ReadWriteOncePod], flexVolume: {driver: a/b, options: {b: c, a: d}, secretRef: {name: s, namespace: nn}}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-flocker, annotations: {volume.beta.kubernetes.io/storage-class: none-flocker}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-flocker, accessModes: [ReadWriteOncePod], flocker: {datasetName: d}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-csi, annotations: {volume.beta.kubernetes.io/storage-class: none-csi}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-csi, accessModes: [ReadWriteOncePod], csi: {driver: a.b, volumeHandle: h, volumeAttributes: {b: c, a: d}, nodePublishSecretRef: {name: s, namespace: nn}}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-nfs, annotations: {volume.beta.kubernetes.io/storage-class: none-nfs}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-nfs, accessModes: [ReadWriteOncePod], nfs: {server: a, path: /b}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-hostpath, annotations: {volume.beta.kubernetes.io/storage-class: none-hostpath}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-hostpath, accessModes: [ReadWriteOncePod], hostPath: {path: /x, type: Directory}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-csi2, annotations: {volume.beta.kubernetes.io/storage-class: none-csi2}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-csi2, accessModes: [ReadWriteOncePod], csi: {driver: a.b, volumeHandle: h}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-local, annotations: {volume.beta.kubernetes.io/storage-class: none-local}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-local, accessModes: [ReadWriteOncePod], nodeAffinity: {required: {nodeSelectorTerms: [{}]}}, local: {path: /x}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-glusterfs2, annotations: {volume.beta.kubernetes.io/storage-class: none-glusterfs2}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-glusterfs2, accessModes: [ReadWriteOncePod], glusterfs: {endpoints: e, path: p, endpointsNamespace: q}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-azurefile2, annotations: {volume.beta.kubernetes.io/storage-class: none-azurefile2}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-azurefile2, accessModes: [ReadWriteOncePod], azureFile: {secretName: s, shareName: t, secretNamespace: q}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-cinder2, annotations: {volume.beta.kubernetes.io/storage-class: none-cinder2}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-cinder2, accessModes: [ReadWriteOncePod], cinder: {volumeID: a}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-iscsi2, annotations: {volume.beta.kubernetes.io/storage-class: none-iscsi2}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-iscsi2, accessModes: [ReadWriteOncePod], iscsi: {targetPortal: 1.2.3.4, iqn: "iqn.2001-04.com.example:x", lun: 0}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: v-fc2, annotations: {volume.beta.kubernetes.io/storage-class: none-fc2}}
  > spec: {capacity: {storage: 1Gi}, storageClassName: none-fc2, accessModes: [ReadWriteOncePod], fc: {wwids: [x]}}
  > Y
  $ kubectl create -f pv.yaml
  Warning: metadata.annotations[volume.beta.kubernetes.io/storage-class]: deprecated since v1.8; use "storageClassName" attribute instead
  persistentvolume/v-gcepersistentdisk created
  persistentvolume/v-awselasticblockstore created
  persistentvolume/v-iscsi created
  Warning: spec.glusterfs: deprecated in v1.25, non-functional in v1.26+
  persistentvolume/v-glusterfs created
  Warning: spec.rbd: deprecated in v1.28, non-functional in v1.31+
  persistentvolume/v-rbd created
  persistentvolume/v-quobyte created
  persistentvolume/v-azuredisk created
  persistentvolume/v-vspherevolume created
  persistentvolume/v-cinder created
  Warning: spec.photonPersistentDisk: deprecated in v1.11, non-functional in v1.16+
  persistentvolume/v-photonpersistentdisk created
  persistentvolume/v-portworxvolume created
  Warning: spec.scaleIO: deprecated in v1.16, non-functional in v1.22+
  persistentvolume/v-scaleio created
  Warning: spec.cephfs: deprecated in v1.28, non-functional in v1.31+
  persistentvolume/v-cephfs created
  Warning: spec.storageOS: deprecated in v1.22, non-functional in v1.25+
  persistentvolume/v-storageos created
  persistentvolume/v-fc created
  persistentvolume/v-azurefile created
  persistentvolume/v-flexvolume created
  persistentvolume/v-flocker created
  persistentvolume/v-csi created
  persistentvolume/v-nfs created
  persistentvolume/v-hostpath created
  persistentvolume/v-csi2 created
  persistentvolume/v-local created
  persistentvolume/v-glusterfs2 created
  persistentvolume/v-azurefile2 created
  persistentvolume/v-cinder2 created
  persistentvolume/v-iscsi2 created
  persistentvolume/v-fc2 created
  $ kubectl describe pv v-gcepersistentdisk | grep -v '^Status'
  Name:            v-gcepersistentdisk
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-gcepersistentdisk
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-gcepersistentdisk
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:       GCEPersistentDisk (a Persistent Disk resource in Google Compute Engine)
      PDName:     a
      FSType:     ext4
      Partition:  1
      ReadOnly:   false
  Events:         <none>
  $ kubectl describe pv v-awselasticblockstore | grep -v '^Status'
  Name:            v-awselasticblockstore
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-awselasticblockstore
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-awselasticblockstore
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:       AWSElasticBlockStore (a Persistent Disk resource in AWS)
      VolumeID:   a
      FSType:
      Partition:  0
      ReadOnly:   true
  Events:         <none>
  $ kubectl describe pv v-iscsi | grep -v '^Status'
  Name:            v-iscsi
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-iscsi
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-iscsi
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:               ISCSI (an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the pod)
      TargetPortal:       1.2.3.4
      IQN:                iqn.2001-04.com.example:x
      Lun:                3
      ISCSIInterface      default
      FSType:
      ReadOnly:           false
      Portals:            [a b]
      DiscoveryCHAPAuth:  true
      SessionCHAPAuth:    false
      SecretRef:          &SecretReference{Name:s,Namespace:nn,}
      InitiatorName:      iqn.2001-04.com.example:y
  Events:                 <none>
  $ kubectl describe pv v-glusterfs | grep -v '^Status'
  Name:            v-glusterfs
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-glusterfs
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-glusterfs
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:                Glusterfs (a Glusterfs mount on the host that shares a pod's lifetime)
      EndpointsName:       e
      EndpointsNamespace:  <unset>
      Path:                p
      ReadOnly:            false
  Events:                  <none>
  $ kubectl describe pv v-rbd | grep -v '^Status'
  Name:            v-rbd
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-rbd
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-rbd
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:          RBD (a Rados Block Device mount on the host that shares a pod's lifetime)
      CephMonitors:  [a b]
      RBDImage:      i
      FSType:
      RBDPool:       rbd
      RadosUser:     admin
      Keyring:       /etc/ceph/keyring
      SecretRef:     &SecretReference{Name:s,Namespace:nn,}
      ReadOnly:      false
  Events:            <none>
  $ kubectl describe pv v-quobyte | grep -v '^Status'
  Name:            v-quobyte
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-quobyte
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-quobyte
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:      Quobyte (a Quobyte mount on the host that shares a pod's lifetime)
      Registry:  a:1
      Volume:    v
      ReadOnly:  false
  Events:        <none>
  % kubectl describe pv v-azuredisk | grep -v '^Status'
  $ kubectl describe pv v-vspherevolume | grep -v '^Status'
  Name:            v-vspherevolume
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-vspherevolume
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-vspherevolume
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:               vSphereVolume (a Persistent Disk resource in vSphere)
      VolumePath:         p
      FSType:
      StoragePolicyName:  q
  Events:                 <none>
  $ kubectl describe pv v-cinder | grep -v '^Status'
  Name:            v-cinder
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-cinder
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-cinder
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:       Cinder (a Persistent Disk resource in OpenStack)
      VolumeID:   a
      FSType:
      ReadOnly:   false
      SecretRef:  &SecretReference{Name:s,Namespace:nn,}
  Events:         <none>
  $ kubectl describe pv v-photonpersistentdisk | grep -v '^Status'
  Name:            v-photonpersistentdisk
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-photonpersistentdisk
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-photonpersistentdisk
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:    PhotonPersistentDisk (a Persistent Disk resource in photon platform)
      PdID:    x
      FSType:
  Events:      <none>
  $ kubectl describe pv v-portworxvolume | grep -v '^Status'
  Name:            v-portworxvolume
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-portworxvolume
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-portworxvolume
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:      PortworxVolume (a Portworx Volume resource)
      VolumeID:  v
  Events:        <none>
  $ kubectl describe pv v-scaleio | grep -v '^Status'
  Name:            v-scaleio
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-scaleio
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-scaleio
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:               ScaleIO (a persistent volume backed by a block device in ScaleIO)
      Gateway:            g
      System:             s
      Protection Domain:
      Storage Pool:
      Storage Mode:       ThinProvisioned
      VolumeName:         v
      SecretName:         s
      SecretNamespace:    nn
      FSType:             xfs
      ReadOnly:           false
  Events:                 <none>
  $ kubectl describe pv v-cephfs | grep -v '^Status'
  Name:            v-cephfs
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-cephfs
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-cephfs
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:        CephFS (a CephFS mount on the host that shares a pod's lifetime)
      Monitors:    [a]
      Path:
      User:
      SecretFile:
      SecretRef:   &SecretReference{Name:s,Namespace:nn,}
      ReadOnly:    false
  Events:          <none>
  $ kubectl describe pv v-storageos | grep -v '^Status'
  Name:            v-storageos
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-storageos
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-storageos
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:             StorageOS (a StorageOS Persistent Disk resource)
      VolumeName:       v
      VolumeNamespace:
      FSType:
      ReadOnly:         false
  Events:               <none>
  $ kubectl describe pv v-fc | grep -v '^Status'
  Name:            v-fc
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-fc
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-fc
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:        FC (a Fibre Channel disk)
      TargetWWNs:  a, b
      LUN:         0
      FSType:
      ReadOnly:    false
  Events:          <none>
  $ kubectl describe pv v-azurefile | grep -v '^Status'
  Name:            v-azurefile
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-azurefile
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-azurefile
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:             AzureFile (an Azure File Service mount on the host and bind mount to the pod)
      SecretName:       s
      SecretNamespace:
      ShareName:        t
      ReadOnly:         false
  Events:               <none>
  $ kubectl describe pv v-flexvolume | grep -v '^Status'
  Name:            v-flexvolume
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-flexvolume
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-flexvolume
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:       FlexVolume (a generic volume resource that is provisioned/attached using an exec based plugin)
      Driver:     a/b
      FSType:
      SecretRef:  &SecretReference{Name:s,Namespace:nn,}
      ReadOnly:   false
      Options:    map[a:d b:c]
  Events:         <none>
  $ kubectl describe pv v-flocker | grep -v '^Status'
  Name:            v-flocker
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-flocker
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-flocker
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:         Flocker (a Flocker volume mounted by the Flocker agent)
      DatasetName:  d
      DatasetUUID:
  Events:           <none>
  $ kubectl describe pv v-csi | grep -v '^Status'
  Name:            v-csi
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-csi
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-csi
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:              CSI (a Container Storage Interface (CSI) volume source)
      Driver:            a.b
      FSType:
      VolumeHandle:      h
      ReadOnly:          false
      VolumeAttributes:      a=d
                             b=c
  Events:                <none>
  $ kubectl describe pv v-nfs | grep -v '^Status'
  Name:            v-nfs
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-nfs
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-nfs
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:      NFS (an NFS mount that lasts the lifetime of a pod)
      Server:    a
      Path:      /b
      ReadOnly:  false
  Events:        <none>
  $ kubectl describe pv v-hostpath | grep -v '^Status'
  Name:            v-hostpath
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-hostpath
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-hostpath
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:          HostPath (bare host directory volume)
      Path:          /x
      HostPathType:  Directory
  Events:            <none>
  $ kubectl describe pv v-csi2 | grep -v '^Status'
  Name:            v-csi2
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-csi2
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-csi2
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:              CSI (a Container Storage Interface (CSI) volume source)
      Driver:            a.b
      FSType:
      VolumeHandle:      h
      ReadOnly:          false
      VolumeAttributes:  <none>
  Events:                <none>
  $ kubectl describe pv v-local | grep -v '^Status'
  Name:              v-local
  Labels:            <none>
  Annotations:       volume.beta.kubernetes.io/storage-class: none-local
  Finalizers:        [kubernetes.io/pv-protection]
  StorageClass:      none-local
  Claim:
  Reclaim Policy:    Retain
  Access Modes:      RWOP
  VolumeMode:        Filesystem
  Capacity:          1Gi
  Node Affinity:
    Required Terms:
      Term 0:        <none>
  Message:
  Source:
      Type:  LocalVolume (a persistent volume backed by local storage on a node)
      Path:  /x
  Events:    <none>
  $ kubectl describe pv v-glusterfs2 | grep -v '^Status'
  Name:            v-glusterfs2
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-glusterfs2
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-glusterfs2
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:                Glusterfs (a Glusterfs mount on the host that shares a pod's lifetime)
      EndpointsName:       e
      EndpointsNamespace:  q
      Path:                p
      ReadOnly:            false
  Events:                  <none>
  $ kubectl describe pv v-azurefile2 | grep -v '^Status'
  Name:            v-azurefile2
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-azurefile2
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-azurefile2
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:             AzureFile (an Azure File Service mount on the host and bind mount to the pod)
      SecretName:       s
      SecretNamespace:  q
      ShareName:        t
      ReadOnly:         false
  Events:               <none>
  $ kubectl describe pv v-cinder2 | grep -v '^Status'
  Name:            v-cinder2
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-cinder2
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-cinder2
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:       Cinder (a Persistent Disk resource in OpenStack)
      VolumeID:   a
      FSType:
      ReadOnly:   false
      SecretRef:  nil
  Events:         <none>
  $ kubectl describe pv v-iscsi2 | grep -v '^Status'
  Name:            v-iscsi2
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-iscsi2
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-iscsi2
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:               ISCSI (an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the pod)
      TargetPortal:       1.2.3.4
      IQN:                iqn.2001-04.com.example:x
      Lun:                0
      ISCSIInterface      default
      FSType:
      ReadOnly:           false
      Portals:            []
      DiscoveryCHAPAuth:  false
      SessionCHAPAuth:    false
      SecretRef:          nil
      InitiatorName:      <none>
  Events:                 <none>
  $ kubectl describe pv v-fc2 | grep -v '^Status'
  Name:            v-fc2
  Labels:          <none>
  Annotations:     volume.beta.kubernetes.io/storage-class: none-fc2
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    none-fc2
  Claim:
  Reclaim Policy:  Retain
  Access Modes:    RWOP
  VolumeMode:      Filesystem
  Capacity:        1Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:        FC (a Fibre Channel disk)
      TargetWWNs:
      LUN:         <none>
      FSType:
      ReadOnly:    false
  Events:          <none>
  % cat > c.yaml <<'Y'
  > apiVersion: v1
  > kind: PersistentVolumeClaim
  > metadata: {name: c1, annotations: {volume.beta.kubernetes.io/storage-class: old}}
  > spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, dataSource: {kind: PersistentVolumeClaim, name: o}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolumeClaim
  > metadata: {name: c2}
  > spec: {accessModes: [ReadWriteOnce], storageClassName: nope, resources: {requests: {storage: 1Gi}}, volumeMode: Block, dataSourceRef: {apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: o}}
  > Y
  $ kubectl create -f c.yaml
  Warning: metadata.annotations[volume.beta.kubernetes.io/storage-class]: deprecated since v1.8; use "storageClassName" attribute instead
  persistentvolumeclaim/c1 created
  persistentvolumeclaim/c2 created
  % kubectl describe pvc c1 c2 | grep -v -e ^Events -e ^Annot -e ' Warn' -e ' Type' -e ' ---'
