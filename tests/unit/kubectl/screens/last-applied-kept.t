Prune and last applied
  % kubectl create deployment web --image=nginx:1.27 --replicas=2 --port=80; kubectl create cm conf --from-literal=a=1 --from-literal=b=two; kubectl create secret generic sec --from-literal=pw=geheim; kubectl create sa robot; kubectl rollout status deploy web
  % cat > pod.yaml <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: box, labels: {app: box, tier: back}}
  > spec:
  >   containers:
  >   - {name: c, image: 'busybox:1.36', command: [sleep, '100000'], env: [{name: A, value: x}, {name: B, valueFrom: {configMapKeyRef: {name: conf, key: a}}}]}
  >   - {name: d, image: 'busybox:1.36', command: [sleep, '100000']}
  > E
  % kubectl apply -f pod.yaml; kubectl wait --for=condition=ready pod/box --timeout=30s
  % kubectl create svc clusterip web --tcp=80; kubectl set selector svc web app=web; kubectl create rolebinding rb --clusterrole=view --user=a
  % printf 'spec:\n  replicas: 2\n' > p.yaml
  $ kubectl replace -f pod.yaml
  The Pod "box" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -1,97 +1,5 @@
   {
  - "Volumes": [
  -  {
  -   "Name": "kube-api-access-b5cvz",
  -   "HostPath": null,
  -   "EmptyDir": null,
  -   "GCEPersistentDisk": null,
  -   "AWSElasticBlockStore": null,
  -   "GitRepo": null,
  -   "Secret": null,
  -   "NFS": null,
  -   "ISCSI": null,
  -   "Glusterfs": null,
  -   "PersistentVolumeClaim": null,
  -   "RBD": null,
  -   "FlexVolume": null,
  -   "Cinder": null,
  -   "CephFS": null,
  -   "Flocker": null,
  -   "DownwardAPI": null,
  -   "FC": null,
  -   "AzureFile": null,
  -   "ConfigMap": null,
  -   "VsphereVolume": null,
  -   "Quobyte": null,
  -   "AzureDisk": null,
  -   "PhotonPersistentDisk": null,
  -   "Projected": {
  -    "Sources": [
  -     {
  -      "Secret": null,
  -      "DownwardAPI": null,
  -      "ConfigMap": null,
  -      "ServiceAccountToken": {
  -       "Audience": "",
  -       "ExpirationSeconds": 3607,
  -       "Path": "token",
  -       "User": null
  -      },
  -      "ClusterTrustBundle": null,
  -      "PodCertificate": null
  -     },
  -     {
  -      "Secret": null,
  -      "DownwardAPI": null,
  -      "ConfigMap": {
  -       "Name": "kube-root-ca.crt",
  -       "Items": [
  -        {
  -         "Key": "ca.crt",
  -         "Path": "ca.crt",
  -         "Mode": null,
  -         "User": null
  -        }
  -       ],
  -       "Optional": null
  -      },
  -      "ServiceAccountToken": null,
  -      "ClusterTrustBundle": null,
  -      "PodCertificate": null
  -     },
  -     {
  -      "Secret": null,
  -      "DownwardAPI": {
  -       "Items": [
  -        {
  -         "Path": "namespace",
  -         "FieldRef": {
  -          "APIVersion": "v1",
  -          "FieldPath": "metadata.namespace"
  -         },
  -         "ResourceFieldRef": null,
  -         "Mode": null,
  -         "User": null
  -        }
  -       ]
  -      },
  -      "ConfigMap": null,
  -      "ServiceAccountToken": null,
  -      "ClusterTrustBundle": null,
  -      "PodCertificate": null
  -     }
  -    ],
  -    "DefaultMode": 420,
  -    "DefaultUser": null
  -   },
  -   "PortworxVolume": null,
  -   "ScaleIO": null,
  -   "StorageOS": null,
  -   "CSI": null,
  -   "Ephemeral": null,
  -   "Image": null
  -  }
  - ],
  + "Volumes": null,
    "InitContainers": null,
    "Containers": [
     {
  @@ -135,18 +43,7 @@
      "ResizePolicy": null,
      "RestartPolicy": null,
      "RestartPolicyRules": null,
  -   "VolumeMounts": [
  -    {
  -     "Name": "kube-api-access-b5cvz",
  -     "ReadOnly": true,
  -     "RecursiveReadOnly": null,
  -     "MountPath": "/var/run/secrets/kubernetes.io/serviceaccount",
  -     "SubPath": "",
  -     "MountPropagation": null,
  -     "SubPathExpr": "",
  -     "BindMountOptions": null
  -    }
  -   ],
  +   "VolumeMounts": null,
      "VolumeDevices": null,
      "LivenessProbe": null,
      "ReadinessProbe": null,
  @@ -180,18 +77,7 @@
      "ResizePolicy": null,
      "RestartPolicy": null,
      "RestartPolicyRules": null,
  -   "VolumeMounts": [
  -    {
  -     "Name": "kube-api-access-b5cvz",
  -     "ReadOnly": true,
  -     "RecursiveReadOnly": null,
  -     "MountPath": "/var/run/secrets/kubernetes.io/serviceaccount",
  -     "SubPath": "",
  -     "MountPropagation": null,
  -     "SubPathExpr": "",
  -     "BindMountOptions": null
  -    }
  -   ],
  +   "VolumeMounts": null,
      "VolumeDevices": null,
      "LivenessProbe": null,
      "ReadinessProbe": null,
  @@ -212,10 +98,10 @@
    "ActiveDeadlineSeconds": null,
    "DNSPolicy": "ClusterFirst",
    "NodeSelector": null,
  - "ServiceAccountName": "default",
  - "DeprecatedServiceAccount": "default",
  + "ServiceAccountName": "",
  + "DeprecatedServiceAccount": "",
    "AutomountServiceAccountToken": null,
  - "NodeName": "worker-1",
  + "NodeName": "",
    "HostNetwork": false,
    "HostPID": false,
    "HostIPC": false,
  [1]
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"annotations\":{},\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
  $ kubectl replace --force -f none.yaml
  error: the path "none.yaml" does not exist
  [1]
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"annotations\":{},\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
  $ sed 's/box/newbox/' pod.yaml | kubectl replace -f -
  Error from server (NotFound): error when replacing "STDIN": pods "newbox" not found
  [1]
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"annotations\":{},\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
  $ kubectl apply -f pod.yaml --server-side
  pod/box serverside-applied
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
  $ kubectl apply -f pod.yaml --server-side --field-manager=me; sed 's/tier: back/tier: front/' pod.yaml | kubectl apply --server-side --field-manager=me -f -
  pod/box serverside-applied
  error: Apply failed with 1 conflict: conflict with "kubectl": .metadata.labels.tier
  Please review the fields above--they currently have other managers. Here
  are the ways you can resolve this warning:
  * If you intend to manage all of these fields, please re-run the apply
    command with the `--force-conflicts` flag.
  * If you do not intend to manage all of the fields, please edit your
    manifest to remove references to the fields that should keep their
    current managers.
  * You may co-own fields by updating your manifest to match the existing
    value; in this case, you'll become the manager if the other manager(s)
    stop managing the field (remove it from their configuration).
  See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
  [1]
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
  $ sed 's/tier: back/tier: front/' pod.yaml | kubectl diff -f - | grep '^[+-] '; echo ${PIPESTATUS[1]}
  -    tier: back
  +    tier: front
  1
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
  $ kubectl apply -f pod.yaml --prune
  error: all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector
  [1]
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
  $ kubectl apply -f pod.yaml --prune --all --prune-allowlist=core/v1/ConfigMap --dry-run=client
  pod/box configured (dry run)
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
  $ kubectl apply view-last-applied pod/box -o json | head -4
  {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
  $ kubectl apply set-last-applied -f pod.yaml
  set-last-applied box: no changes required.
  $ kubectl get pod box -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"labels\":{\"app\":\"box\",\"tier\":\"back\"},\"name\":\"box\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sleep\",\"100000\"],\"env\":[{\"name\":\"A\",\"value\":\"x\"},{\"name\":\"B\",\"valueFrom\":{\"configMapKeyRef\":{\"key\":\"a\",\"name\":\"conf\"}}}],\"image\":\"busybox:1.36\",\"name\":\"c\"},{\"command\":[\"sleep\",\"100000\"],\"image\":\"busybox:1.36\",\"name\":\"d\"}]}}\n"}
