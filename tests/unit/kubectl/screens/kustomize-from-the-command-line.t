Kustomization folders from the command line: flags of kustomize, and -k of other verbs
  % mkdir -p ok bad empty both up/in; printf 'resources: [cm.yaml, svc.yaml]\nnamePrefix: p-\ncommonAnnotations: {x: "1"}\n' > ok/kustomization.yaml
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: v}\n' > ok/cm.yaml; printf 'apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [{port: 80}]}\n' > ok/svc.yaml
  % printf 'resources: [nope.yaml]\n' > bad/kustomization.yaml; cp ok/kustomization.yaml both/kustomization.yml; cp ok/kustomization.yaml both/Kustomization; printf 'resources: [../cm.yaml]\nconfigMapGenerator: [{name: g, files: [../x.txt], envs: [../e.env]}]\npatches: [{path: ../p.yaml}]\n' > up/in/kustomization.yaml; cp ok/cm.yaml up; echo x > up/x.txt; echo A=b > up/e.env; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: w}\n' > up/p.yaml
  $ kubectl kustomize
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl kustomize empty
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab/empty'
  [1]
  $ kubectl kustomize both
  error: Found multiple kustomization files under: /root/lab/both
  [1]
  $ kubectl kustomize bad
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory
  [1]
  $ kubectl kustomize ok/cm.yaml
  error: must build at directory: 'ok/cm.yaml': file is not directory
  [1]
  $ kubectl kustomize ok/kustomization.yaml
  error: must build at directory: 'ok/kustomization.yaml': file is not directory
  [1]
  $ kubectl kustomize ./ok/
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok/../ok
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize /root/lab/ok
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok -o out.yaml; cat out.yaml
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ mkdir d; kubectl kustomize ok -o d; ls d; cat d/*
  v1_configmap_p-a.yaml  v1_service_p-s.yaml
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --output=nodir/x.yaml
  error: open nodir/x.yaml: no such file or directory
  [1]
  $ kubectl kustomize ok --output=nodir/
  error: open nodir/: is a directory
  [1]
  $ kubectl kustomize ok -o ''
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --reorder=none
  Flag --reorder has been deprecated, use the new 'sortOptions' field in kustomization.yaml instead.
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --reorder=legacy
  Flag --reorder has been deprecated, use the new 'sortOptions' field in kustomization.yaml instead.
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --reorder=x
  Flag --reorder has been deprecated, use the new 'sortOptions' field in kustomization.yaml instead.
  error: illegal flag value --reorder x; legal values: [legacy none]
  [1]
  $ kubectl kustomize ok --enable-managedby-label
  Flag --enable-managedby-label has been deprecated, The flag `enable-managedby-label` has been deprecated. Use the `managedByLabel` option in the `buildMetadata` field instead.
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    labels:
      app.kubernetes.io/managed-by: kustomize-v5.8.1
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    labels:
      app.kubernetes.io/managed-by: kustomize-v5.8.1
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --enable-alpha-plugins
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --enable-helm
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --network
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --env A=b -e C
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --as-current-user
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --mount type=bind,source=a,target=b
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations:
      x: "1"
    name: p-a
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      x: "1"
    name: p-s
  spec:
    ports:
    - port: 80
  $ kubectl kustomize ok --stack-trace
  error: unknown flag: --stack-trace
  See 'kubectl kustomize --help' for usage.
  [1]
  $ kubectl kustomize ok --nope
  error: unknown flag: --nope
  See 'kubectl kustomize --help' for usage.
  [1]
  $ kubectl kustomize ok bad
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl kustomize up/in
  error: accumulating resources: accumulation err='accumulating resources from '../cm.yaml': security; file '/root/lab/up/cm.yaml' is not in or below '/root/lab/up/in'': must build at directory: '/root/lab/up/cm.yaml': file is not directory
  [1]
  $ kubectl kustomize up/in --load-restrictor=LoadRestrictionsNone
  apiVersion: v1
  data:
    k: w
  kind: ConfigMap
  metadata:
    name: a
  ---
  apiVersion: v1
  data:
    A: b
    x.txt: |
      x
  kind: ConfigMap
  metadata:
    name: g-k56mdm2gc6
  $ kubectl kustomize up/in --load-restrictor LoadRestrictionsRootOnly
  error: accumulating resources: accumulation err='accumulating resources from '../cm.yaml': security; file '/root/lab/up/cm.yaml' is not in or below '/root/lab/up/in'': must build at directory: '/root/lab/up/cm.yaml': file is not directory
  [1]
  $ kubectl kustomize up/in --load-restrictor=none
  error: illegal flag value --load-restrictor none; legal values: [LoadRestrictionsRootOnly LoadRestrictionsNone]
  [1]
  $ kubectl kustomize https://example.invalid/x
  error: must build at directory: not a valid directory: evalsymlink failure on 'https://example.invalid/x' : lstat /root/lab/https:: no such file or directory
  [1]
  $ kubectl kustomize ''
  error: must build at directory: directory path cannot be empty
  [1]
  $ kubectl kustomize .
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl apply -k ok --dry-run=client
  configmap/p-a created (dry run)
  service/p-s created (dry run)
  $ kubectl apply -k ok/ --dry-run=client -o name
  configmap/p-a
  service/p-s
  $ kubectl apply -k ok/cm.yaml
  error: must build at directory: 'ok/cm.yaml': file is not directory
  [1]
  $ kubectl apply -k bad
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory
  [1]
  $ kubectl apply -k empty
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab/empty'
  [1]
  $ kubectl apply -k both
  error: Found multiple kustomization files under: /root/lab/both
  [1]
  $ kubectl apply -k nope
  error: must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl apply -k ok -f ok/cm.yaml
  error: only one of -f or -k can be specified
  [1]
  $ kubectl apply -k ok -k bad
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory
  [1]
  $ kubectl apply -k ok -R
  error: the -k flag can't be used with -f or -R
  [1]
  $ kubectl apply -k ''
  error: must specify one of -f and -k
  [1]
  $ kubectl apply -k -
  error: must build at directory: not a valid directory: evalsymlink failure on '-' : lstat /root/lab/-: no such file or directory
  [1]
  $ kubectl apply -k up/in --dry-run=client
  error: accumulating resources: accumulation err='accumulating resources from '../cm.yaml': security; file '/root/lab/up/cm.yaml' is not in or below '/root/lab/up/in'': must build at directory: '/root/lab/up/cm.yaml': file is not directory
  [1]
  $ kubectl create -k ok --dry-run=client
  configmap/p-a created (dry run)
  service/p-s created (dry run)
  $ kubectl create -k bad
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory
  [1]
  $ kubectl get -k ok
  Error from server (NotFound): configmaps "p-a" not found
  Error from server (NotFound): services "p-s" not found
  [1]
  $ kubectl create -k ok
  configmap/p-a created
  service/p-s created
  $ kubectl create -k ok
  Error from server (AlreadyExists): error when creating "ok": configmaps "p-a" already exists
  Error from server (AlreadyExists): error when creating "ok": services "p-s" already exists
  [1]
  $ kubectl get -k ok -o name
  configmap/p-a
  service/p-s
  $ kubectl get -k ok -f ok/cm.yaml
  error: only one of -f or -k can be specified
  [1]
  $ kubectl get -k bad
  accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory
  [1]
  $ kubectl describe -k ok | grep ^Name:
  Name:         p-a
  Name:                     p-s
  $ kubectl label -k ok l=m
  configmap/p-a labeled
  service/p-s labeled
  $ kubectl annotate -k ok n=o --local -o name
  error: the -k flag can't be used with -f or -R
  [1]
  $ kubectl replace -k ok
  configmap/p-a replaced
  service/p-s replaced
  $ kubectl patch -k ok -p '{}'
  configmap/p-a patched
  service/p-s patched
  $ kubectl scale -k ok --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl rollout status -k ok
  no status viewer has been implemented for ConfigMap
  no status viewer has been implemented for Service
  [1]
  $ kubectl set image -k ok a=b
  error: configmaps/p-a the object is not a pod or does not have a pod template: *v1.ConfigMap

  error: services/p-s the object is not a pod or does not have a pod template: *v1.Service
  [1]
  $ kubectl set env -k ok A=b
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl expose -k ok --port=1
  cannot expose a ConfigMap
  couldn't retrieve selectors via --selector flag or introspection: the service has no pod selector set
  [1]
  $ kubectl autoscale -k ok --max=1
  cannot autoscale a ConfigMap: could not find scale subresource for /v1, Resource=configmaps in discovery information
  cannot autoscale a Service: could not find scale subresource for /v1, Resource=services in discovery information
  [1]
  $ kubectl wait -k ok --for=jsonpath='{.kind}'=ConfigMap --timeout=1s
  error: unknown shorthand flag: 'k' in -k
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl edit -k bad
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory
  [1]
  $ kubectl diff -k ok
  $ kubectl diff -k bad
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory
  [2]
  $ kubectl delete -k ok --dry-run=client
  configmap "p-a" deleted from default namespace (dry run)
  service "p-s" deleted from default namespace (dry run)
  $ kubectl delete -k ok --ignore-not-found=false
  configmap "p-a" deleted from default namespace
  service "p-s" deleted from default namespace
  $ kubectl delete -k ok
  Error from server (NotFound): error when deleting "ok": configmaps "p-a" not found
  Error from server (NotFound): error when deleting "ok": services "p-s" not found
  [1]
  $ kubectl delete -k ok --ignore-not-found
  $ kubectl delete -k bad
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/bad/nope.yaml' : lstat /root/lab/bad/nope.yaml: no such file or directory
  [1]
  $ kubectl delete -k empty -f x
  error: only one of -f or -k can be specified
  [1]
