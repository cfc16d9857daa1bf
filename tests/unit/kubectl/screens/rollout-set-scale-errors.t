Begins with: workloads.t

  $ kubectl rollout foo
  error: unknown command "foo"
  See 'kubectl rollout -h' for help and examples
  [1]
  $ kubectl rollout status
  error: required resource not specified
  [1]
  $ kubectl rollout status web
  error: the server doesn't have a resource type "web"
  [1]
  $ kubectl rollout status deploy
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy/nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout status pod/alone
  error: no status viewer has been implemented for Pod
  [1]
  $ kubectl rollout status cm/settings
  error: no status viewer has been implemented for ConfigMap
  [1]
  $ kubectl rollout status rs
  error: no status viewer has been implemented for ReplicaSet.apps
  [1]
  $ kubectl rollout status deploy/web --revision=5
  error: desired revision (5) is different from the running revision (1)
  [1]
  $ kubectl rollout status deploy/web --revision=1
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy/web --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl rollout status --help' for usage.
  [1]
  $ kubectl rollout status deploy web --watch=false
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy -l app=web
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy -l app=nope
  No resources found in default namespace.
  $ kubectl rollout history
  error: required resource not specified
  [1]
  $ kubectl rollout history deploy
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
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
  $ kubectl rollout history deploy/web --revision=x
  error: invalid argument "x" for "--revision" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl rollout history --help' for usage.
  [1]
  $ kubectl rollout history deploy/web -o yaml | head -5
  apiVersion: apps/v1
  kind: ReplicaSet
  metadata:
    annotations:
      deployment.kubernetes.io/desired-replicas: "2"
  $ kubectl rollout history deploy/web -o name
  replicaset.apps/web-77fb76c55f
  $ kubectl rollout history deploy/web --revision=1 -o jsonpath='{.kind}'; echo
  ReplicaSet
  $ kubectl rollout history pod/alone
  error: no history viewer has been implemented for "Pod"
  [1]
  $ kubectl rollout history cm/settings
  error: error retrieving history for "ConfigMap", no visitor method exists for { ConfigMap}
  [1]
  $ kubectl rollout undo
  error: required resource not specified
  [1]
  $ kubectl rollout undo deploy/web
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout undo deploy/web --to-revision=1
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  deployment.apps/web skipped rollback (current template already matches revision 1)
  $ kubectl rollout undo deploy/web --to-revision=7
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision 7 in history
  [1]
  $ kubectl rollout undo deploy/web --to-revision=-7
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision -7 in history
  [1]
  $ kubectl rollout undo deploy/web --dry-run=client
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout undo deploy/nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout undo pod/alone
  Warning: resource pods/alone was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollbacker has been implemented for "Pod"
  [1]
  $ kubectl rollout pause deploy/web
  deployment.apps/web paused
  $ kubectl rollout pause deploy/web
  error: deployments.apps "web" is already paused
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26
  deployment.apps/web image updated
  $ kubectl rollout status deploy/web --watch=false
  Waiting for deployment "web" rollout to finish: 0 out of 2 new replicas have been updated...
  $ kubectl rollout undo deploy/web
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout restart deploy/web
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout history deploy/web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  $ kubectl rollout resume deploy/web
  deployment.apps/web resumed
  $ kubectl rollout resume deploy/web
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl rollout status deploy/web > /dev/null; kubectl rollout history deploy web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
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
  $ kubectl rollout undo deploy/web -o yaml | head -3
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  apiVersion: apps/v1
  kind: Deployment
  metadata:
  $ kubectl annotate deploy/web kubernetes.io/change-cause='my cause'
  deployment.apps/web annotated
  $ kubectl rollout history deploy/web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  2         <none>
  3         my cause
  $ kubectl rollout undo deploy/web --to-revision=2
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  deployment.apps/web rolled back
  $ kubectl rollout restart deploy/web deploy/nope
  deployment.apps/web restarted
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout restart pod/alone
  error: pods "alone" restarting is not supported
  [1]
  $ kubectl rollout restart cm/settings
  error: configmaps "settings" restarting is not supported
  [1]
  $ kubectl rollout restart -l app=nope deploy
  No resources found in default namespace.
  % kubectl rollout restart deploy
  $ kubectl rollout restart deploy/web -o name
  error: failed to create patch for web: if restart has already been triggered within the past second, please wait before attempting to trigger another
  [1]
  $ kubectl rollout restart deploy/web --dry-run=client
  error: unknown flag: --dry-run
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl rollout pause rs/x
  Error from server (NotFound): replicasets.apps "x" not found
  [1]
  $ kubectl rollout pause ds --all
  error: unknown flag: --all
  See 'kubectl rollout pause --help' for usage.
  [1]
  $ kubectl create -f - <<'Y'
  > apiVersion: apps/v1
  > kind: DaemonSet
  > metadata: {name: ag}
  > spec: {selector: {matchLabels: {a: ag}}, template: {metadata: {labels: {a: ag}}, spec: {terminationGracePeriodSeconds: 0, containers: [{name: c, image: "nginx:1.27"}]}}}
  > ---
  > apiVersion: apps/v1
  > kind: StatefulSet
  > metadata: {name: st}
  > spec: {serviceName: st, replicas: 2, selector: {matchLabels: {a: st}}, template: {metadata: {labels: {a: st}}, spec: {terminationGracePeriodSeconds: 0, containers: [{name: c, image: "nginx:1.27"}]}}}
  > Y
  Error from server (AlreadyExists): error when creating "STDIN": daemonsets.apps "ag" already exists
  Error from server (AlreadyExists): error when creating "STDIN": statefulsets.apps "st" already exists
  [1]
  $ kubectl rollout status ds/ag > /dev/null; kubectl rollout status sts/st >/dev/null; kubectl rollout status ds/ag sts/st
  daemon set "ag" successfully rolled out
  partitioned roll out complete: 1 new pods have been updated...
  $ kubectl rollout pause ds/ag sts/st
  error: daemonsets.apps "ag" pausing is not supported
  error: statefulsets.apps "st" pausing is not supported
  [1]
  $ kubectl rollout history ds/ag
  daemonset.apps/ag
  REVISION  CHANGE-CAUSE
  1         <none>
  $ kubectl rollout history sts/st
  statefulset.apps/st
  REVISION  CHANGE-CAUSE
  1         <none>
  $ kubectl set image ds/ag sts/st c=nginx:1.26
  daemonset.apps/ag image updated
  statefulset.apps/st image updated
  $ kubectl rollout status ds/ag --revision=2 >/dev/null; kubectl rollout status sts/st > /dev/null; kubectl rollout history ds/ag sts/st
  daemonset.apps/ag
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>

  statefulset.apps/st
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  $ kubectl rollout history ds/ag --revision=2
  daemonset.apps/ag with revision #2
  Pod Template:
    Labels:       app=ag
    Containers:
     c:
      Image:      nginx:1.26
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
  $ kubectl rollout history sts/st --revision=1
  statefulset.apps/st with revision #1
  Pod Template:
    Labels:       app=st
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
  $ kubectl rollout history sts/st --revision=5
  error: unable to find the specified revision
  [1]
  $ kubectl rollout undo ds/ag --to-revision=1 --dry-run=client
  Warning: resource daemonsets/ag was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  daemonset.apps/ag will roll back to Pod Template:
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
   (dry run)
  $ kubectl rollout undo sts/st --dry-run=client
  Warning: resource statefulsets/st was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  statefulset.apps/st will roll back to Pod Template:
    Labels:       app=st
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
   (dry run)
  $ kubectl rollout undo ds/ag
  Warning: resource daemonsets/ag was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  daemonset.apps/ag rolled back
  $ kubectl rollout undo ds/ag --to-revision=5
  Warning: resource daemonsets/ag was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision 5 in history
  [1]
  $ kubectl rollout undo sts/st --to-revision=1
  Warning: resource statefulsets/st was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  statefulset.apps/st rolled back
  $ kubectl rollout undo sts/st --to-revision=9
  Warning: resource statefulsets/st was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision 9 in history
  [1]
  $ sleep 6; kubectl rollout history ds/ag; kubectl rollout history sts/st
  daemonset.apps/ag
  REVISION  CHANGE-CAUSE
  2         <none>
  3         <none>

  statefulset.apps/st
  REVISION  CHANGE-CAUSE
  2         <none>
  3         <none>
  % kubectl rollout undo ds/ag --to-revision=3
  $ kubectl patch ds/ag -p '{"spec":{"updateStrategy":{"type":"OnDelete","rollingUpdate":null}}}'; kubectl rollout status ds/ag
  daemonset.apps/ag patched
  error: rollout status is only available for RollingUpdate strategy type
  [1]
  $ kubectl patch sts/st -p '{"spec":{"updateStrategy":{"type":"OnDelete","rollingUpdate":null}}}'; kubectl rollout status sts/st
  statefulset.apps/st patched
  error: rollout status is only available for RollingUpdate strategy type
  [1]
  $ kubectl rollout restart ds/ag sts/st
  daemonset.apps/ag restarted
  statefulset.apps/st restarted
  $ kubectl rollout status ds
  error: rollout status is only available for RollingUpdate strategy type
  [1]
  $ kubectl set image
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set image deploy/web
  error: at least one image update is required
  [1]
  $ kubectl set image deploy/web nginx
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set image deploy/web nope=x
  error: unable to find container named "nope"
  [1]
  $ kubectl set image deploy/web '*=nginx:1.25' --dry-run=client
  deployment.apps/web image updated (dry run)
  $ kubectl set image deploy/web nginx= 
  error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl set image deploy/web =x
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.25 nginx=nginx:1.24 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].image}'; echo
  nginx:1.24
  $ kubectl set image deploy nginx=nginx:1.25
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set image deploy --all nginx=nginx:1.25 --dry-run=server
  deployment.apps/web image updated (server dry run)
  $ kubectl set image deploy -l app=nope nginx=nginx:1.25
  $ kubectl set image -f all.yaml nginx=nginx:1.25 --local -o name
  deployment.apps/web
  error: unable to find container named "nginx"
  error: unable to find container named "nginx"
  error: unable to find container named "nginx"
  error: unable to find container named "nginx"
  error: unable to find container named "nginx"
  error: resourcequota/quota the object is not a pod or does not have a pod template: *v1.ResourceQuota

  error: limitrange/lr the object is not a pod or does not have a pod template: *v1.LimitRange

  error: configmap/settings the object is not a pod or does not have a pod template: *v1.ConfigMap

  error: secret/db the object is not a pod or does not have a pod template: *v1.Secret

  error: service/web the object is not a pod or does not have a pod template: *v1.Service

  error: ingress.networking.k8s.io/ing
   the object is not a pod or does not have a pod template: *v1.Ingress

  error: networkpolicy.networking.k8s.io/np
   the object is not a pod or does not have a pod template: *v1.NetworkPolicy

  error: persistentvolume/pv1 the object is not a pod or does not have a pod template: *v1.PersistentVolume

  error: persistentvolumeclaim/pvc1 the object is not a pod or does not have a pod template: *v1.PersistentVolumeClaim

  error: poddisruptionbudget.policy/pdb
   the object is not a pod or does not have a pod template: *v1.PodDisruptionBudget

  error: role.rbac.authorization.k8s.io/reader
   the object is not a pod or does not have a pod template: *v1.Role

  error: rolebinding.rbac.authorization.k8s.io/rb
   the object is not a pod or does not have a pod template: *v1.RoleBinding

  error: serviceaccount/robot the object is not a pod or does not have a pod template: *v1.ServiceAccount

  error: priorityclass.scheduling.k8s.io/high
   the object is not a pod or does not have a pod template: *v1.PriorityClass

  error: storageclass.storage.k8s.io/fast
   the object is not a pod or does not have a pod template: *v1.StorageClass

  error: horizontalpodautoscaler.autoscaling/web
   the object is not a pod or does not have a pod template: *v2.HorizontalPodAutoscaler
  [1]
  % kubectl set image -f all.yaml nginx=nginx:1.25 --local -o yaml | grep image:
  $ kubectl set image cm/settings a=b
  error: configmaps/settings the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set image pod/alone c=busybox:1.35 --dry-run=server -o name
  pod/alone
  $ kubectl set image deploy/web nginx='Bad Image'
  deployment.apps/web image updated
  $ kubectl set env deploy/web --list
  # Deployment web, container nginx
  # MODE from configmap settings, key mode
  # PW from secret db, key password
  X=1
  # IP from field path status.podIP
  $ kubectl set env deploy/web A=b --dry-run=client
  deployment.apps/web env updated (dry run)
  $ kubectl set env deploy/web A=b C- --dry-run=server
  deployment.apps/web env updated (server dry run)
  $ kubectl set env deploy/web
  $ kubectl set env deploy/web A
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set env deploy/web A-
  $ kubectl set env deploy/web A=b A- 
  error: can not both modify and remove the same environment variable in the same command
  [1]
  $ kubectl set env deploy/web A=b --overwrite=false; kubectl set env deploy/web A=c --overwrite=false
  deployment.apps/web env updated
  error: deployments/web 'A' already has a value (b), and --overwrite is false
  [1]
  % kubectl set env deploy/web --from=cm/settings --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].env}'; echo
  $ kubectl set env deploy/web --from=secret/db --prefix=P_ --keys=user --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].env}'; echo
  Warning: key user transferred to USER
  [{"name":"MODE","valueFrom":{"configMapKeyRef":{"key":"mode","name":"settings"}}},{"name":"PW","valueFrom":{"secretKeyRef":{"key":"password","name":"db"}}},{"name":"X","value":"1"},{"name":"IP","valueFrom":{"fieldRef":{"apiVersion":"v1","fieldPath":"status.podIP"}}},{"name":"A","value":"b"},{"name":"P_USER","valueFrom":{"secretKeyRef":{"key":"user","name":"db"}}}]
  $ kubectl set env deploy/web --from=foo/db
  error: the server doesn't have a resource type "foo"
  [1]
  $ kubectl set env deploy/web --from=cm/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl set env deploy/web --from=x
  error: the server doesn't have a resource type "x"
  [1]
  $ kubectl set env deploy/web --list --resolve
  # Deployment web, container nginx
  MODE=fast
  PW=s3cr3t
  X=1
  # IP from field path status.podIP
  A=b
  error retrieving reference for IP: unsupported fieldPath: status.podIP
  $ kubectl set env deploy/web -c nope A=b
  Warning: Deployment/web does not have any containers matching "nope"
  $ kubectl set env deploy/web -e A=b -e D=f --dry-run=client -o name
  deployment.apps/web
  $ echo X=1 | kubectl set env -e - deploy/web --dry-run=client
  $ echo X=1 | kubectl set env - deploy/web --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].env[-1:]}'; echo
  error: all resources must be specified before environment changes: - deploy/web
  $ kubectl set env pod/alone A=b
  error: failed to patch env update to pod template: Pod "alone" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -106,7 +106,13 @@
      "WorkingDir": "",
      "Ports": null,
      "EnvFrom": null,
  -   "Env": null,
  +   "Env": [
  +    {
  +     "Name": "A",
  +     "Value": "b",
  +     "ValueFrom": null
  +    }
  +   ],
      "Resources": {
       "Limits": {
        "cpu": "100m",
  [1]
  $ kubectl set env cm/settings A=b
  error: configmaps/settings the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set env --all A=b
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl set env deploy --all --list | head -3
  # Deployment web, container nginx
  # MODE from configmap settings, key mode
  # PW from secret db, key password
  $ kubectl set env deploy/web 1A=b --dry-run=server
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set resources deploy/web
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources deploy/web --limits=cpu
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources deploy/web --limits=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy/web --limits=foo=1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: [spec.template.spec.containers[0].resources.limits[foo]: Invalid value: "foo": must be a standard resource type or fully qualified, spec.template.spec.containers[0].resources.limits[foo]: Invalid value: "foo": must be a standard resource for containers]
  [1]
  $ kubectl set resources deploy/web --limits=cpu=200m,memory=100Mi --requests=cpu=100m
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy/web --limits=cpu=200m,memory=100Mi --requests=cpu=100m
  $ kubectl set resources deploy/web -c=nope --limits=cpu=200m
  error: unable to find container named nope
  [1]
  $ kubectl set resources deploy/web --limits=cpu=0,memory=0 --requests=cpu=0 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].resources}'; echo
  {"limits":{"cpu":"0","memory":"0"},"requests":{"cpu":"0","memory":"32Mi"}}
  $ kubectl set resources deploy/web --requests=cpu=5 --dry-run=server
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[0].resources.requests: Invalid value: "5": must be less than or equal to cpu limit of 200m
  [1]
  $ kubectl set resources cm/settings --limits=cpu=1
  error: configmaps/settings the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set resources deploy web nginx --limits=cpu=1
  Error from server (NotFound): deployments.apps "nginx" not found
  [1]
  $ kubectl set resources -f all.yaml --limits=cpu=200m --local -o name
  deployment.apps/web
  pod/alone
  job.batch/once
  cronjob.batch/tick
  statefulset.apps/st
  daemonset.apps/ag
  error: resourcequota/quota the object is not a pod or does not have a pod template: *v1.ResourceQuota

  error: limitrange/lr the object is not a pod or does not have a pod template: *v1.LimitRange

  error: configmap/settings the object is not a pod or does not have a pod template: *v1.ConfigMap

  error: secret/db the object is not a pod or does not have a pod template: *v1.Secret

  error: service/web the object is not a pod or does not have a pod template: *v1.Service

  error: ingress.networking.k8s.io/ing
   the object is not a pod or does not have a pod template: *v1.Ingress

  error: networkpolicy.networking.k8s.io/np
   the object is not a pod or does not have a pod template: *v1.NetworkPolicy

  error: persistentvolume/pv1 the object is not a pod or does not have a pod template: *v1.PersistentVolume

  error: persistentvolumeclaim/pvc1 the object is not a pod or does not have a pod template: *v1.PersistentVolumeClaim

  error: poddisruptionbudget.policy/pdb
   the object is not a pod or does not have a pod template: *v1.PodDisruptionBudget

  error: role.rbac.authorization.k8s.io/reader
   the object is not a pod or does not have a pod template: *v1.Role

  error: rolebinding.rbac.authorization.k8s.io/rb
   the object is not a pod or does not have a pod template: *v1.RoleBinding

  error: serviceaccount/robot the object is not a pod or does not have a pod template: *v1.ServiceAccount

  error: priorityclass.scheduling.k8s.io/high
   the object is not a pod or does not have a pod template: *v1.PriorityClass

  error: storageclass.storage.k8s.io/fast
   the object is not a pod or does not have a pod template: *v1.StorageClass

  error: horizontalpodautoscaler.autoscaling/web
   the object is not a pod or does not have a pod template: *v2.HorizontalPodAutoscaler
  [1]
  $ kubectl set selector svc/web
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set selector svc/web a=b --dry-run=client
  service/web selector updated (dry run)
  $ kubectl set selector svc/web a=b -o yaml --dry-run=client | grep -A2 selector
        {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"ports":[{"name":"http","port":80,"targetPort":"http"}],"selector":{"app":"web"}}}
    creationTimestamp: "2026-11-20T22:40:00Z"
    labels:
  --
    selector:
      a: b
    sessionAffinity: None
  $ kubectl set selector svc/web a
  error: match expression [{a Exists []}] not supported on this object
  [1]
  $ kubectl set selector svc/web 'a in (b)'
  error: match expression [{a In [b]}] not supported on this object
  [1]
  $ kubectl set selector deploy/web a=b
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set selector svc/web a=b --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on services "web": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl set selector svc/web app=web
  service/web selector updated
  $ kubectl set serviceaccount
  error: serviceaccount is required
  [1]
  $ kubectl set serviceaccount deploy/web
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set serviceaccount deploy/web foo --dry-run=client
  deployment.apps/web serviceaccount updated (dry run)
  $ kubectl set sa deploy/web foo
  deployment.apps/web serviceaccount updated
  $ kubectl set sa deploy/web foo
  deployment.apps/web serviceaccount updated
  $ kubectl set sa deploy/web default
  deployment.apps/web serviceaccount updated
  $ kubectl set sa cm/settings foo
  error: configmaps/settings the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set sa pod/alone foo
  error: failed to patch ServiceAccountName Pod "alone" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -153,8 +153,8 @@
    "ActiveDeadlineSeconds": null,
    "DNSPolicy": "ClusterFirst",
    "NodeSelector": null,
  - "ServiceAccountName": "default",
  - "DeprecatedServiceAccount": "default",
  + "ServiceAccountName": "foo",
  + "DeprecatedServiceAccount": "foo",
    "AutomountServiceAccountToken": null,
    "NodeName": "worker-1",
    "HostNetwork": false,
  [1]
  $ kubectl set subject
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set subject rolebinding
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl create rolebinding rb --role=x --user=u
  error: failed to create rolebinding: rolebindings.rbac.authorization.k8s.io "rb" already exists
  [1]
  $ kubectl set subject rolebinding rb
  error: you must specify at least one value of user, group or serviceaccount
  [1]
  $ kubectl set subject rolebinding rb --user=u
  rolebinding.rbac.authorization.k8s.io/rb subjects updated
  $ kubectl set subject rolebinding rb --user=v --group=g --serviceaccount=default:x
  rolebinding.rbac.authorization.k8s.io/rb subjects updated
  $ kubectl set subject rolebinding rb --serviceaccount=x
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl set subject rolebinding nope --user=x
  Error from server (NotFound): rolebindings.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl set subject clusterrolebinding cluster-admin --user=x --dry-run=client
  clusterrolebinding.rbac.authorization.k8s.io/cluster-admin subjects updated (dry run)
  $ kubectl set subject role x --user=y
  Error from server (NotFound): roles.rbac.authorization.k8s.io "x" not found
  [1]
  $ kubectl set subject rolebinding rb --user=w -o yaml --dry-run=client | tail -14
    kind: User
    name: u
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: v
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: g
  - kind: ServiceAccount
    name: x
    namespace: default
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: w
  $ kubectl set foo
  error: unknown command "foo"
  See 'kubectl set -h' for help and examples
  [1]
  $ kubectl scale
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy/web
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy/web --replicas=-1
  error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
  [1]
  $ kubectl scale deploy/web --replicas=x
  error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale deploy/web --replicas=2 --current-replicas=5
  error: Expected replicas to be 5, was 2
  [1]
  % kubectl scale deploy/web --replicas=2 --resource-version=1
  $ kubectl scale deploy/web --replicas=2
  deployment.apps/web scaled
  $ kubectl scale deploy/web deploy/nope --replicas=2
  deployment.apps/web scaled
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl scale deploy --all --replicas=2
  deployment.apps/web scaled
  $ kubectl scale pod/alone --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale cm/settings --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale ds/ag --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale job/once --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale deploy -l app=nope --replicas=2
  error: no objects passed to scale
  [1]
  $ kubectl scale --replicas=2
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl scale rs --replicas=2
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl scale deploy/web --replicas=2 --timeout=1s
  error: timed out waiting for "web" to be synced
  [1]
  $ kubectl scale deploy/web --replicas=2 --dry-run=client -o name
  deployment.apps/web
  $ kubectl scale deploy/web --replicas=2 --dry-run=server
  deployment.apps/web scaled (server dry run)
  $ kubectl autoscale
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy/web
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy/web --max=0
  error: --max=MAXPODS is required and must be at least 1, max: 0
  [1]
  $ kubectl autoscale deploy/web --max=2 --min=5
  error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 2, min: 5
  [1]
  $ kubectl autoscale deploy/web --max=2 --cpu=50 --dry-run=client -o yaml
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: web
  spec:
    maxReplicas: 2
    metrics:
    - resource:
        name: cpu
        target:
          averageValue: 50m
          type: AverageValue
      type: Resource
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy/web --max=2 --cpu-percent=50 --dry-run=client -o yaml | tail -20
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: web
  spec:
    maxReplicas: 2
    metrics:
    - resource:
        name: cpu
        target:
          averageUtilization: 50
          type: Utilization
      type: Resource
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy/web --max=2 --cpu=50% --memory=100Mi --dry-run=client -o yaml | tail -20
    metrics:
    - resource:
        name: cpu
        target:
          averageUtilization: 50
          type: Utilization
      type: Resource
    - resource:
        name: memory
        target:
          averageValue: 100Mi
          type: AverageValue
      type: Resource
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy/web --max=2 --cpu=x --dry-run=client
  error: invalid resource cpu value: x
  [1]
  $ kubectl autoscale deploy/web --max=2 --cpu=-5
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: %!w(<nil>)
  [1]
  $ kubectl autoscale deploy/web --max=2 --cpu=500m --name=foo
  horizontalpodautoscaler.autoscaling/foo autoscaled
  $ kubectl autoscale deploy/web --max=2 --name=foo
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy/nope --max=2
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl autoscale pod/alone --max=2
  error: cannot autoscale a Pod: could not find scale subresource for /v1, Resource=pods in discovery information
  [1]
  $ kubectl autoscale ds/ag --max=2
  error: cannot autoscale a DaemonSet: could not find scale subresource for apps/v1, Resource=daemonsets in discovery information
  [1]
  $ kubectl autoscale deploy --max=2
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl autoscale deploy/web --max=2 --min=-1
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
