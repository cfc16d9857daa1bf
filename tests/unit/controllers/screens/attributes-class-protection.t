A class of volume attributes stays while a claim names it.
  % printf 'apiVersion: storage.k8s.io/v1\nkind: VolumeAttributesClass\nmetadata:\n  name: silver\ndriverName: d.example.com\nparameters: {iops: "1"}\n' > vac.yaml
  $ kubectl create -f vac.yaml
  volumeattributesclass.storage.k8s.io/silver created
  $ kubectl get vac silver -o jsonpath='{.metadata.finalizers}{"\n"}'
  ["kubernetes.io/vac-protection"]
  $ kubectl delete vac silver
  volumeattributesclass.storage.k8s.io "silver" deleted
  $ kubectl create -f vac.yaml
  volumeattributesclass.storage.k8s.io/silver created
  $ printf 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: c\nspec:\n  storageClassName: none\n  volumeAttributesClassName: silver\n  accessModes: [ReadWriteOnce]\n  resources: {requests: {storage: 1Gi}}\n' | kubectl create -f -
  persistentvolumeclaim/c created
  % sleep 1
  $ kubectl delete vac silver --wait=false
  volumeattributesclass.storage.k8s.io "silver" deleted
  % sleep 2
  $ kubectl get vac silver -o jsonpath='{.metadata.finalizers} {.metadata.deletionGracePeriodSeconds}{"\n"}'
  ["kubernetes.io/vac-protection"] 0
  $ kubectl delete vac silver --timeout=1s
  volumeattributesclass.storage.k8s.io "silver" deleted
  error: timed out waiting for the condition on volumeattributesclasses/silver
  [1]
  $ kubectl delete pvc c
  persistentvolumeclaim "c" deleted from default namespace
  % sleep 2
  $ kubectl get vac
  No resources found
  $ kubectl create -f vac.yaml
  volumeattributesclass.storage.k8s.io/silver created
  $ kubectl patch vac silver --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'
  volumeattributesclass.storage.k8s.io/silver patched
  % sleep 2
  $ kubectl get vac silver -o jsonpath='{.metadata.finalizers}{"\n"}'
  ["kubernetes.io/vac-protection"]
  $ kubectl patch vac silver -p '{"metadata":{"finalizers":["a.b/c"]}}'
  volumeattributesclass.storage.k8s.io/silver patched
  % sleep 2
  $ kubectl get vac silver -o jsonpath='{.metadata.finalizers}{"\n"}'
  ["a.b/c","kubernetes.io/vac-protection"]
  $ kubectl describe vac silver
  Name:         silver
  Annotations:  <none>
  DriverName:   d.example.com
  Parameters:   iops=1
  Events:       <none>
  $ kubectl delete vac silver --wait=false
  volumeattributesclass.storage.k8s.io "silver" deleted
  % sleep 2
  $ kubectl get vac silver -o jsonpath='{.metadata.finalizers}{"\n"}'
  ["a.b/c"]
  $ kubectl patch vac silver -p '{"metadata":{"finalizers":null}}'
  volumeattributesclass.storage.k8s.io/silver patched
  % sleep 1
  $ kubectl get vac
  No resources found
