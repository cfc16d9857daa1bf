Begins with: workloads.t

  $ kubectl rollout status deploy/web
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy,sts,ds
  deployment "web" successfully rolled out
  partitioned roll out complete: 1 new pods have been updated...
  daemon set "ag" successfully rolled out
  $ kubectl rollout status pod/alone
  error: no status viewer has been implemented for Pod
  [1]
  $ kubectl rollout status deploy/nosuch
  Error from server (NotFound): deployments.apps "nosuch" not found
  [1]
  $ kubectl rollout status
  error: required resource not specified
  [1]
  $ kubectl rollout status deploy/web --revision=7
  error: desired revision (7) is different from the running revision (1)
  [1]
  $ kubectl rollout status deploy/web --revision=-1
  error: revision must be a positive integer: -1
  [1]
  $ kubectl rollout status sts/st
  partitioned roll out complete: 1 new pods have been updated...
  $ kubectl rollout status ds/ag -w=false
  daemon set "ag" successfully rolled out
  $ kubectl rollout history deploy/web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  $ kubectl rollout history deploy/web --revision=1
  deployment.apps/web with revision #1
  Pod Template:
    Labels:       app=web
          pod-template-hash=77fb76c55f
    Containers:
     nginx:
      Image:      nginx:1.27
      Port:       80/TCP (http)
      Host Port:  0/TCP (http)
      Limits:
        memory:   64Mi
      Requests:
        cpu:      50m
        memory:   32Mi
      Readiness:  http-get http://:http/ delay=0s timeout=1s period=2s successThreshold=1 failureThreshold=3
      Environment:
        MODE:     <set to the key 'mode' of config map 'settings'>        Optional: false
        PW:       <set to the key 'password' in secret 'db'>      Optional: false
        X:        1
        IP:        (v1:status.podIP)
      Mounts:
        /etc/conf from conf (rw)
        /scratch from tmp (rw)
    Volumes:
     conf:
      Type:       ConfigMap (a volume populated by a ConfigMap)
      Name:       settings
      Optional:   false
     tmp:
      Type:       EmptyDir (a temporary directory that shares a pod's lifetime)
      Medium:
      SizeLimit:  <unset>
    Node-Selectors:       <none>
    Tolerations:  <none>
  $ kubectl rollout history deploy/web --revision=9
  error: unable to find the specified revision
  [1]
  $ kubectl rollout history deploy/web --revision=-1
  error: revision must be a positive integer: -1
  [1]
  $ kubectl rollout history sts/st
  statefulset.apps/st
  REVISION  CHANGE-CAUSE
  1         <none>
  $ kubectl rollout history ds/ag --revision=1
  daemonset.apps/ag with revision #1
  Pod Template:
    Labels:       app=ag
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sleep
        9999
      Environment:        <none>
      Mounts:     <none>
    Volumes:      <none>
    Node-Selectors:       <none>
    Tolerations:  <none>
  $ kubectl rollout history pod/alone
  error: no history viewer has been implemented for "Pod"
  [1]
  $ kubectl rollout history deploy/web -o yaml | head -8
  apiVersion: apps/v1
  kind: ReplicaSet
  metadata:
    annotations:
      deployment.kubernetes.io/desired-replicas: "2"
      deployment.kubernetes.io/max-replicas: "3"
      deployment.kubernetes.io/revision: "1"
    creationTimestamp: "2026-11-20T22:40:00Z"
  $ kubectl rollout history deploy/nosuch
  Error from server (NotFound): deployments.apps "nosuch" not found
  [1]
  $ kubectl rollout history deploy
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  $ kubectl rollout pause deploy/web
  deployment.apps/web paused
  $ kubectl rollout pause deploy/web
  error: deployments.apps "web" is already paused
  [1]
  $ kubectl rollout restart deploy/web
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout undo deploy/web
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout resume deploy/web
  deployment.apps/web resumed
  $ kubectl rollout resume deploy/web
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl rollout pause sts/st
  error: statefulsets.apps "st" pausing is not supported
  [1]
  $ kubectl rollout resume ds/ag
  error: daemonsets.apps "ag" resuming is not supported
  [1]
  $ kubectl rollout restart pod/alone
  error: pods "alone" restarting is not supported
  [1]
  $ kubectl rollout restart deploy,ds
  deployment.apps/web restarted
  daemonset.apps/ag restarted
  $ kubectl rollout restart deploy -l nosuch=x
  No resources found in default namespace.
  $ kubectl rollout restart
  error: required resource not specified
  [1]
  $ kubectl rollout undo deploy/web --dry-run=client
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  deployment.apps/web Pod Template:
    Labels:       app=web
          pod-template-hash=77fb76c55f
    Containers:
     nginx:
      Image:      nginx:1.27
      Port:       80/TCP (http)
      Host Port:  0/TCP (http)
      Limits:
        memory:   64Mi
      Requests:
        cpu:      50m
        memory:   32Mi
      Readiness:  http-get http://:http/ delay=0s timeout=1s period=2s successThreshold=1 failureThreshold=3
      Environment:
        MODE:     <set to the key 'mode' of config map 'settings'>        Optional: false
        PW:       <set to the key 'password' in secret 'db'>      Optional: false
        X:        1
        IP:        (v1:status.podIP)
      Mounts:
        /etc/conf from conf (rw)
        /scratch from tmp (rw)
    Volumes:
     conf:
      Type:       ConfigMap (a volume populated by a ConfigMap)
      Name:       settings
      Optional:   false
     tmp:
      Type:       EmptyDir (a temporary directory that shares a pod's lifetime)
      Medium:
      SizeLimit:  <unset>
    Node-Selectors:       <none>
    Tolerations:  <none>
   (dry run)
  $ kubectl rollout undo deploy/web --dry-run=server
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  deployment.apps/web rolled back (server dry run)
  $ kubectl rollout undo deploy/web --to-revision=99
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision 99 in history
  [1]
  $ kubectl rollout undo deploy/web --to-revision=1
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  deployment.apps/web rolled back
  $ kubectl rollout undo sts/st
  Warning: resource statefulsets/st was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no last revision to roll back to
  [1]
  $ kubectl rollout undo ds/ag --to-revision=1
  Warning: resource daemonsets/ag was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  daemonset.apps/ag rolled back
  $ kubectl rollout undo pod/alone
  Warning: resource pods/alone was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollbacker has been implemented for "Pod"
  [1]
  $ kubectl rollout undo
  error: required resource not specified
  [1]
  $ kubectl rollout foo
  error: unknown command "foo"
  See 'kubectl rollout -h' for help and examples
  [1]
  $ kubectl patch cm settings -p '{"data":{"mode":"slow"}}'
  configmap/settings patched
  $ kubectl patch cm settings -p '{"data":{"mode":"slow"}}'
  configmap/settings patched (no change)
  $ kubectl patch cm settings -p 'data: {mode: yaml}'
  configmap/settings patched
  % kubectl patch cm settings -p '{bad'
  $ kubectl patch cm settings
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm settings -p ''
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm settings --type=foo -p '{}'
  error: --type must be one of [json merge strategic], not "foo"
  [1]
  $ kubectl patch cm settings --type=merge -p '{"data":{"x":"y"}}' -o yaml | grep -v uid
  apiVersion: v1
  data:
    app.conf: |
      a=1
      b=2
    mode: yaml
    x: "y"
  kind: ConfigMap
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"v1","data":{"app.conf":"a=1\nb=2\n","mode":"fast"},"kind":"ConfigMap","metadata":{"annotations":{"note":"hello"},"labels":{"app":"web","tier":"back"},"name":"settings","namespace":"default"}}
      note: hello
    creationTimestamp: "2026-11-20T22:40:00Z"
    labels:
      app: web
      tier: back
    name: settings
    namespace: default
    resourceVersion: "517"
  $ kubectl patch cm settings --type=json -p '[{"op":"replace","path":"/data/x","value":"z"}]'
  configmap/settings patched
  $ kubectl patch cm settings --type=json -p '[{"op":"test","path":"/data/x","value":"q"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm settings --type=json -p '{"op":"test"}'
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
  [1]
  $ kubectl patch cm settings --type json -p '[{"op":"remove","path":"/data/zzz"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ echo '{"data":{"f":"1"}}' > p.json; kubectl patch cm settings --patch-file p.json
  configmap/settings patched
  $ kubectl patch cm settings --patch-file p.json -p '{}'
  error: cannot specify --patch and --patch-file together
  [1]
  $ kubectl patch cm settings --patch-file nosuch
  error: unable to read patch file: open nosuch: no such file or directory
  [1]
  $ kubectl patch cm nosuch -p '{}'
  Error from server (NotFound): configmaps "nosuch" not found
  [1]
  $ kubectl patch cm a b -p '{}'
  Error from server (NotFound): configmaps "a" not found
  Error from server (NotFound): configmaps "b" not found
  [1]
  % kubectl patch cm settings -p '{"data":{"x":1}}'
  $ kubectl patch cm settings -p '{"metadata":{"name":"other"}}'
  Error from server (BadRequest): the name of the object (other) does not match the name on the URL (settings)
  [1]
  $ kubectl patch cm settings -p '{"foo":"bar"}'
  Warning: unknown field "foo"
  configmap/settings patched (no change)
  $ kubectl patch deploy web --subresource=scale --type=merge -p '{"spec":{"replicas":3}}'
  scale.autoscaling/web patched
  % kubectl patch deploy web --subresource=status -p '{"status":{"replicas":1}}'
  $ kubectl patch deploy web --subresource=nope -p '{}'
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl patch -f all.yaml -p '{"metadata":{"labels":{"pp":"1"}}}' | head -4
  resourcequota/quota patched
  limitrange/lr patched
  configmap/settings patched
  secret/db patched
  $ kubectl patch cm settings --local -p '{}'
  error: cannot specify --local and server resources
  [1]
  $ kubectl patch -f all.yaml --local --type=merge -p '{"metadata":{"labels":{"pp":"2"}}}' -o name | head -3
  resourcequota/quota
  limitrange/lr
  configmap/settings
  $ kubectl patch cm settings --dry-run=client -p '{"data":{"q":"1"}}'
  configmap/settings patched
  $ kubectl patch cm settings --dry-run=server -p '{"data":{"q":"1"}}'
  configmap/settings patched
  $ kubectl patch
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl delete cm nosuch
  Error from server (NotFound): configmaps "nosuch" not found
  [1]
  $ kubectl delete cm nosuch --ignore-not-found
  $ kubectl delete cm settings --dry-run=client
  configmap "settings" deleted from default namespace (dry run)
  $ kubectl delete cm settings --dry-run=server
  configmap "settings" deleted from default namespace (server dry run)
  $ kubectl delete cm settings -o name
  configmap/settings
  $ kubectl delete cm settings -o yaml
  error: unexpected -o output mode: yaml. We only support '-o name'
  [1]
  $ kubectl delete pod alone --now
  pod "alone" deleted from default namespace
  $ kubectl delete pod alone --grace-period=0 --force
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
  Error from server (NotFound): pods "alone" not found
  [1]
  $ kubectl delete pod st-0 --grace-period=5 --force
  error: --force and --grace-period greater than 0 cannot be specified together
  [1]
  $ kubectl delete pod st-0 --now --grace-period=5
  error: --now and --grace-period cannot be specified together
  [1]
  $ kubectl delete job once --cascade=orphan
  job.batch "once" deleted from default namespace
  $ kubectl delete cj tick --cascade=foo
  error: invalid cascade value (foo). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl delete cj tick --cascade
  cronjob.batch "tick" deleted from default namespace
  $ kubectl delete cj,sts
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete all
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl delete pods --all -l a=b
  error: setting 'all' parameter but found a non empty selector.
  [1]
  $ kubectl delete pods -l app=nosuch
  No resources found
  $ kubectl delete pods -l app=nosuch -A
  No resources found
  $ kubectl delete pods --field-selector=status.phase=Succeeded
  pod "once-m6x9n" deleted from default namespace
  $ kubectl delete sc fast pc/high
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl delete sc/fast pc/high
  storageclass.storage.k8s.io "fast" deleted
  priorityclass.scheduling.k8s.io "high" deleted
  $ kubectl delete sc/fast -n default
  Warning: deleting cluster-scoped resources, not scoped to the provided namespace
  Error from server (NotFound): storageclasses.storage.k8s.io "fast" not found
  [1]
  $ kubectl delete secret db --wait=false
  secret "db" deleted from default namespace
  $ kubectl delete role,rolebinding reader rb
  role.rbac.authorization.k8s.io "reader" deleted from default namespace
  rolebinding.rbac.authorization.k8s.io "rb" deleted from default namespace
  Error from server (NotFound): roles.rbac.authorization.k8s.io "rb" not found
  Error from server (NotFound): rolebindings.rbac.authorization.k8s.io "reader" not found
  [1]
  $ kubectl delete ns nosuch
  Error from server (NotFound): namespaces "nosuch" not found
  [1]
  $ kubectl delete -f nosuch.yaml
  error: the path "nosuch.yaml" does not exist
  [1]
  $ kubectl delete -f all.yaml --ignore-not-found | head -30
  resourcequota "quota" deleted from default namespace
  limitrange "lr" deleted from default namespace
  deployment.apps "web" deleted from default namespace
  service "web" deleted from default namespace
  statefulset.apps "st" deleted from default namespace
  daemonset.apps "ag" deleted from default namespace
  ingress.networking.k8s.io "ing" deleted from default namespace
  networkpolicy.networking.k8s.io "np" deleted from default namespace
  persistentvolume "pv1" deleted
  persistentvolumeclaim "pvc1" deleted from default namespace
  poddisruptionbudget.policy "pdb" deleted from default namespace
  serviceaccount "robot" deleted from default namespace
  horizontalpodautoscaler.autoscaling "web" deleted from default namespace
  $ kubectl delete -f all.yaml | head -3
  Error from server (NotFound): error when deleting "all.yaml": resourcequotas "quota" not found
  Error from server (NotFound): error when deleting "all.yaml": limitranges "lr" not found
  Error from server (NotFound): error when deleting "all.yaml": configmaps "settings" not found
  Error from server (NotFound): error when deleting "all.yaml": secrets "db" not found
  Error from server (NotFound): error when deleting "all.yaml": deployments.apps "web" not found
  Error from server (NotFound): error when deleting "all.yaml": services "web" not found
  Error from server (NotFound): error when deleting "all.yaml": pods "alone" not found
  Error from server (NotFound): error when deleting "all.yaml": jobs.batch "once" not found
  Error from server (NotFound): error when deleting "all.yaml": cronjobs.batch "tick" not found
  Error from server (NotFound): error when deleting "all.yaml": statefulsets.apps "st" not found
  Error from server (NotFound): error when deleting "all.yaml": daemonsets.apps "ag" not found
  Error from server (NotFound): error when deleting "all.yaml": ingresses.networking.k8s.io "ing" not found
  Error from server (NotFound): error when deleting "all.yaml": networkpolicies.networking.k8s.io "np" not found
  Error from server (NotFound): error when deleting "all.yaml": persistentvolumes "pv1" not found
  Error from server (NotFound): error when deleting "all.yaml": persistentvolumeclaims "pvc1" not found
  Error from server (NotFound): error when deleting "all.yaml": poddisruptionbudgets.policy "pdb" not found
  Error from server (NotFound): error when deleting "all.yaml": roles.rbac.authorization.k8s.io "reader" not found
  Error from server (NotFound): error when deleting "all.yaml": rolebindings.rbac.authorization.k8s.io "rb" not found
  Error from server (NotFound): error when deleting "all.yaml": serviceaccounts "robot" not found
  Error from server (NotFound): error when deleting "all.yaml": priorityclasses.scheduling.k8s.io "high" not found
  Error from server (NotFound): error when deleting "all.yaml": storageclasses.storage.k8s.io "fast" not found
  Error from server (NotFound): error when deleting "all.yaml": horizontalpodautoscalers.autoscaling "web" not found
  $ kubectl delete svc kubernetes --timeout=1s --dry-run=server
  service "kubernetes" deleted from default namespace (server dry run)
  $ kubectl delete pods --all --all-namespaces --dry-run=client | head -3
  pod "ag-qpqmv" deleted from default namespace (dry run)
  pod "ag-vdrvp" deleted from default namespace (dry run)
  pod "st-0" deleted from default namespace (dry run)
  $ kubectl delete pods --all --timeout=-5x
  error: invalid argument "-5x" for "--timeout" flag: time: unknown unit "x" in duration "-5x"
  See 'kubectl delete --help' for usage.
  [1]
