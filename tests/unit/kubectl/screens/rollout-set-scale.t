Begins with: workloads.t

  $ kubectl rollout status
  error: required resource not specified
  [1]
  $ kubectl rollout status nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl rollout status deploy
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy/nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout status deploy/web
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy web
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy/web --revision=1
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy/web --revision=7
  error: desired revision (7) is different from the running revision (1)
  [1]
  $ kubectl rollout status deploy/web --revision=-1
  error: revision must be a positive integer: -1
  [1]
  $ kubectl rollout status deploy/web --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl rollout status --help' for usage.
  [1]
  $ kubectl rollout status deploy/web -w=false
  deployment "web" successfully rolled out
  $ kubectl rollout status ds/ag sts/st deploy/web
  daemon set "ag" successfully rolled out
  partitioned roll out complete: 1 new pods have been updated...
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy -l app=web
  deployment "web" successfully rolled out
  $ kubectl rollout status deploy,ds
  deployment "web" successfully rolled out
  daemon set "ag" successfully rolled out
  $ kubectl rollout status -f all.yaml
  deployment "web" successfully rolled out
  partitioned roll out complete: 1 new pods have been updated...
  daemon set "ag" successfully rolled out
  no status viewer has been implemented for ResourceQuota
  no status viewer has been implemented for LimitRange
  no status viewer has been implemented for ConfigMap
  no status viewer has been implemented for Secret
  no status viewer has been implemented for Service
  no status viewer has been implemented for Pod
  no status viewer has been implemented for Job.batch
  no status viewer has been implemented for CronJob.batch
  no status viewer has been implemented for Ingress.networking.k8s.io
  no status viewer has been implemented for NetworkPolicy.networking.k8s.io
  no status viewer has been implemented for PersistentVolume
  no status viewer has been implemented for PersistentVolumeClaim
  no status viewer has been implemented for PodDisruptionBudget.policy
  no status viewer has been implemented for Role.rbac.authorization.k8s.io
  no status viewer has been implemented for RoleBinding.rbac.authorization.k8s.io
  no status viewer has been implemented for ServiceAccount
  no status viewer has been implemented for PriorityClass.scheduling.k8s.io
  no status viewer has been implemented for StorageClass.storage.k8s.io
  no status viewer has been implemented for HorizontalPodAutoscaler.autoscaling
  [1]
  $ kubectl rollout status pod/alone
  error: no status viewer has been implemented for Pod
  [1]
  $ kubectl rollout status rs -l app=web
  error: no status viewer has been implemented for ReplicaSet.apps
  [1]
  $ kubectl rollout history
  error: required resource not specified
  [1]
  $ kubectl rollout history deploy/web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  $ kubectl rollout history deploy
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
  $ kubectl rollout history deploy/web --revision=1 -o yaml | grep -v 'uid\|ersion\|ime'
  kind: ReplicaSet
  metadata:
    annotations:
      deployment.kubernetes.io/desired-replicas: "2"
      deployment.kubernetes.io/max-replicas: "3"
      deployment.kubernetes.io/revision: "1"
    generation: 1
    labels:
      app: web
      pod-template-hash: 77fb76c55f
    name: web-77fb76c55f
    namespace: default
    ownerReferences:
      blockOwnerDeletion: true
      controller: true
      kind: Deployment
      name: web
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
        pod-template-hash: 77fb76c55f
    template:
      metadata:
        labels:
          app: web
          pod-template-hash: 77fb76c55f
      spec:
        containers:
        - env:
          - name: MODE
            valueFrom:
              configMapKeyRef:
                key: mode
                name: settings
          - name: PW
            valueFrom:
              secretKeyRef:
                key: password
                name: db
          - name: X
            value: "1"
          - name: IP
            valueFrom:
              fieldRef:
                fieldPath: status.podIP
          image: nginx:1.27
          imagePullPolicy: IfNotPresent
          name: nginx
          ports:
          - containerPort: 80
            name: http
            protocol: TCP
          readinessProbe:
            failureThreshold: 3
            httpGet:
              path: /
              port: http
              scheme: HTTP
            periodSeconds: 2
            successThreshold: 1
          resources:
            limits:
              memory: 64Mi
            requests:
              cpu: 50m
              memory: 32Mi
          terminationMessagePath: /dev/termination-log
          terminationMessagePolicy: File
          volumeMounts:
          - mountPath: /etc/conf
            name: conf
          - mountPath: /scratch
            name: tmp
        dnsPolicy: ClusterFirst
        restartPolicy: Always
        schedulerName: default-scheduler
        securityContext: {}
        terminationGracePeriodSeconds: 30
        volumes:
        - configMap:
            defaultMode: 420
            name: settings
          name: conf
        - emptyDir: {}
          name: tmp
  status:
    availableReplicas: 2
    fullyLabeledReplicas: 2
    observedGeneration: 1
    readyReplicas: 2
    replicas: 2
    terminatingReplicas: 0
  $ kubectl rollout history deploy/web -o json | jq -r .kind
  ReplicaSet
  $ kubectl rollout history deploy/web -o name
  replicaset.apps/web-77fb76c55f
  $ kubectl rollout history ds/ag
  daemonset.apps/ag
  REVISION  CHANGE-CAUSE
  1         <none>
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
  $ kubectl rollout history pod/alone
  error: no history viewer has been implemented for "Pod"
  [1]
  $ kubectl rollout history svc/web
  error: error retrieving history for "Service", no visitor method exists for { Service}
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26
  deployment.apps/web image updated
  $ kubectl annotate deploy web kubernetes.io/change-cause='second one'
  deployment.apps/web annotated
  $ kubectl rollout status deploy/web --timeout=60s | tail -1
  deployment "web" successfully rolled out
  $ kubectl rollout history deploy/web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  2         second one
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
  $ kubectl rollout undo deploy/web --to-revision=2
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  deployment.apps/web skipped rollback (current template already matches revision 2)
  $ kubectl rollout undo deploy/web --to-revision=9
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision 9 in history
  [1]
  $ kubectl rollout undo deploy/web --to-revision=-1
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision -1 in history
  [1]
  $ kubectl rollout undo deploy/web
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  deployment.apps/web rolled back
  $ kubectl rollout undo deploy/web -o name
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  deployment.apps/web
  $ kubectl rollout history deploy/web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  3         <none>
  4         second one
  $ kubectl rollout undo ds/ag
  Warning: resource daemonsets/ag was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no last revision to roll back to
  [1]
  % kubectl rollout undo sts/st --to-revision=1
  $ kubectl rollout undo pod/alone
  Warning: resource pods/alone was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollbacker has been implemented for "Pod"
  [1]
  $ kubectl rollout undo deploy
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  deployment.apps/web rolled back
  $ kubectl rollout undo
  error: required resource not specified
  [1]
  $ kubectl rollout pause deploy/web
  deployment.apps/web paused
  $ kubectl rollout pause deploy/web
  error: deployments.apps "web" is already paused
  [1]
  $ kubectl rollout undo deploy/web
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again
  [1]
  $ kubectl rollout restart deploy/web
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout status deploy/web -w=false
  Waiting for deployment "web" rollout to finish: 1 out of 2 new replicas have been updated...
  $ kubectl rollout resume deploy/web
  deployment.apps/web resumed
  $ kubectl rollout resume deploy/web
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl rollout resume ds/ag
  error: daemonsets.apps "ag" resuming is not supported
  [1]
  $ kubectl rollout pause ds/ag
  error: daemonsets.apps "ag" pausing is not supported
  [1]
  $ kubectl rollout pause
  error: required resource not specified
  [1]
  $ kubectl rollout pause deploy -l nope=x
  No resources found in default namespace.
  $ kubectl rollout pause deploy --selector=app=web -o name
  deployment.apps/web
  $ kubectl rollout resume deploy,sts -l app=web
  deployment.apps/web resumed
  $ kubectl rollout restart deploy
  deployment.apps/web restarted
  $ kubectl rollout restart
  error: required resource not specified
  [1]
  $ kubectl rollout restart deploy web nope
  Error from server (NotFound): deployments.apps "nope" not found
  failed to create patch for web: if restart has already been triggered within the past second, please wait before attempting to trigger another
  [1]
  $ kubectl rollout restart ds/ag sts/st
  daemonset.apps/ag restarted
  statefulset.apps/st restarted
  $ kubectl rollout restart deploy/web
  error: failed to create patch for web: if restart has already been triggered within the past second, please wait before attempting to trigger another
  [1]
  $ kubectl rollout restart job/once
  error: jobs.batch "once" restarting is not supported
  [1]
  $ kubectl rollout restart -f all.yaml 2>&1 | sort
  daemonset.apps/ag restarted
  deployment.apps/web restarted
  error: configmaps "settings" restarting is not supported
  error: cronjobs.batch "tick" restarting is not supported
  error: horizontalpodautoscalers.autoscaling "web" restarting is not supported
  error: ingresses.networking.k8s.io "ing" restarting is not supported
  error: jobs.batch "once" restarting is not supported
  error: limitranges "lr" restarting is not supported
  error: networkpolicies.networking.k8s.io "np" restarting is not supported
  error: persistentvolumeclaims "pvc1" restarting is not supported
  error: persistentvolumes "pv1" restarting is not supported
  error: poddisruptionbudgets.policy "pdb" restarting is not supported
  error: pods "alone" restarting is not supported
  error: priorityclasses.scheduling.k8s.io "high" restarting is not supported
  error: resourcequotas "quota" restarting is not supported
  error: rolebindings.rbac.authorization.k8s.io "rb" restarting is not supported
  error: roles.rbac.authorization.k8s.io "reader" restarting is not supported
  error: secrets "db" restarting is not supported
  error: serviceaccounts "robot" restarting is not supported
  error: services "web" restarting is not supported
  error: storageclasses.storage.k8s.io "fast" restarting is not supported
  statefulset.apps/st restarted
  $ kubectl rollout restart deploy/web --field-manager=x -o yaml | grep restartedAt | sed 's/:.*//' | sort -u
  error: failed to create patch for web: if restart has already been triggered within the past second, please wait before attempting to trigger another
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
  $ kubectl set image deploy/web nginx=
  error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl set image deploy/web nope=x
  error: unable to find container named "nope"
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.27 --dry-run=client
  $ kubectl set image deploy/web nginx=nginx:1.26 --dry-run=server
  deployment.apps/web image updated (server dry run)
  $ kubectl set image deploy/web '*=nginx:1.26' --dry-run=client -o yaml | grep image:
          image: nginx:1.26
  $ kubectl set image deploy,ds '*=busybox:1.36' --all --dry-run=client
  deployment.apps/web image updated (dry run)
  $ kubectl set image deploy,ds nginx=nginx:1.25 --all --dry-run=client
  deployment.apps/web image updated (dry run)
  error: unable to find container named "nginx"
  [1]
  $ kubectl set image deploy -l app=web nginx=nginx:alpine --dry-run=client
  deployment.apps/web image updated (dry run)
  $ kubectl set image -f all.yaml nginx=nginx:alpine --local -o name
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
  $ kubectl set image cm/settings a=b
  error: configmaps/settings the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set image pod/alone c=busybox:1.36 --dry-run=client
  $ kubectl set image deploy/web nginx=nginx:1.27
  $ kubectl set image deploy/web nginx=nginx:1.27 nope=y
  error: unable to find container named "nope"
  [1]
  $ kubectl set image deploy/nope a=b
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl set image deploy web nginx=nginx:1.27 -o name
  $ kubectl set image deploy/web c=deployment,x=1
  error: unable to find container named "c"
  [1]
  $ kubectl set env
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl set env deploy/web
  $ kubectl set env deploy/web --list
  # Deployment web, container nginx
  # MODE from configmap settings, key mode
  # PW from secret db, key password
  X=1
  # IP from field path status.podIP
  $ kubectl set env deploy/web --list --resolve
  # Deployment web, container nginx
  MODE=fast
  PW=s3cr3t
  X=1
  # IP from field path status.podIP
  error retrieving reference for IP: unsupported fieldPath: status.podIP
  $ kubectl set env deploy/web A=1 B=2 --dry-run=client
  deployment.apps/web env updated (dry run)
  $ kubectl set env deploy/web A=1 B=2
  deployment.apps/web env updated
  $ kubectl set env deploy/web A-
  deployment.apps/web env updated
  $ kubectl set env deploy/web B=3 --overwrite=false
  error: deployments/web 'B' already has a value (2), and --overwrite is false
  [1]
  $ kubectl set env deploy/web Z-
  $ kubectl set env deploy/web '1A=b'
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy/web 'A B=b'
  error: "A B" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy/web A
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set env deploy/web =x
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set env deploy/web --from=configmap/settings
  Warning: key app.conf transferred to APP_CONF
  Warning: key mode transferred to MODE
  deployment.apps/web env updated
  $ kubectl set env deploy/web --from=secret/db --prefix=DB_ --keys=user --dry-run=client -o yaml | grep -A6 DB_
  Warning: key user transferred to USER
          - name: DB_USER
            valueFrom:
              secretKeyRef:
                key: user
                name: db
          image: nginx:1.27
          imagePullPolicy: IfNotPresent
  $ kubectl set env deploy/web --from=cm/settings --keys=nope
  $ kubectl set env deploy/web --from=configmap/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl set env deploy/web --from=pod/alone
  error: unsupported resource specified in --from
  [1]
  $ kubectl set env deploy/web --from=foo
  error: the server doesn't have a resource type "foo"
  [1]
  $ kubectl set env deploy/web -c nope X=1
  Warning: Deployment/web does not have any containers matching "nope"
  $ kubectl set env deploy/web -c 'ng*' X=1 --dry-run=client
  $ kubectl set env deploy --all --list
  # Deployment web, container nginx
  # MODE from configmap settings, key mode
  # PW from secret db, key password
  X=1
  # IP from field path status.podIP
  B=2
  # APP_CONF from configmap settings, key app.conf
  $ kubectl set env pods --all --list | head -4
  # Pod ag-9t2gk, container c
  # Pod ag-vhs7f, container c
  # Pod alone, container c
  # Pod once-z4npj, container c
  $ echo 'E=5' | kubectl set env deploy/web -e - --dry-run=client
  deployment.apps/web env updated (dry run)
  $ kubectl set env deploy/web -e Q=1 --dry-run=client -o yaml | grep -A1 'name: Q'
          - name: Q
            value: "1"
  $ kubectl set env -f all.yaml X=1 --local -o name
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
  $ kubectl set env svc/web A=1
  error: services/web the object is not a pod or does not have a pod template: *v1.Service
  [1]
  $ kubectl set env rs -l app=web --list | grep -v '#' | sort -u
  A=1
  B=2
  X=1
  $ kubectl set resources
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set resources deploy/web
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources deploy/web --limits=cpu=200m,memory=64Mi
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy/web --limits=cpu=200m,memory=64Mi
  $ kubectl set resources deploy/web --limits=cpu
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources deploy/web --limits=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy/web --limits=foo=1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: [spec.template.spec.containers[0].resources.limits[foo]: Invalid value: "foo": must be a standard resource type or fully qualified, spec.template.spec.containers[0].resources.limits[foo]: Invalid value: "foo": must be a standard resource for containers]
  [1]
  $ kubectl set resources deploy/web --requests=cpu=2 --limits=cpu=1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1
  [1]
  $ kubectl set resources deploy/web --requests=cpu=50m --dry-run=client
  $ kubectl set resources deploy/web -c nope --requests=cpu=50m
  error: unable to find container named nope
  [1]
  $ kubectl set resources deploy/web --limits=cpu=0,memory=0 --dry-run=client -o yaml | grep -A4 resources
        {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"annotations":{},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"replicas":2,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"env":[{"name":"MODE","valueFrom":{"configMapKeyRef":{"key":"mode","name":"settings"}}},{"name":"PW","valueFrom":{"secretKeyRef":{"key":"password","name":"db"}}},{"name":"X","value":"1"},{"name":"IP","valueFrom":{"fieldRef":{"fieldPath":"status.podIP"}}}],"image":"nginx:1.27","name":"nginx","ports":[{"containerPort":80,"name":"http"}],"readinessProbe":{"httpGet":{"path":"/","port":"http"},"periodSeconds":2},"resources":{"limits":{"memory":"64Mi"},"requests":{"cpu":"50m","memory":"32Mi"}},"volumeMounts":[{"mountPath":"/etc/conf","name":"conf"},{"mountPath":"/scratch","name":"tmp"}]}],"volumes":[{"configMap":{"name":"settings"},"name":"conf"},{"emptyDir":{},"name":"tmp"}]}}}}
    creationTimestamp: "2026-11-20T22:40:00Z"
    generation: 16
    labels:
      app: web
  --
          resources:
            limits:
              cpu: "0"
              memory: "0"
            requests:
  $ kubectl set resources deploy -l app=web --requests=cpu=60m -o name
  deployment.apps/web
  $ kubectl set resources pod/alone --requests=cpu=60m
  error: failed to patch resources update to pod template Pod "alone" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -113,7 +113,7 @@
       "memory": "1Gi"
      },
      "Requests": {
  -    "cpu": "10m",
  +    "cpu": "60m",
       "memory": "1Gi"
      },
      "Claims": null
  [1]
  $ kubectl set selector
  error: one selector is required
  [1]
  $ kubectl set selector svc web
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set selector svc web app=x
  service/web selector updated
  $ kubectl set selector svc web app=web,tier=b --dry-run=client -o yaml | grep -A3 selector
        {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"ports":[{"name":"http","port":80,"targetPort":"http"}],"selector":{"app":"web"}}}
    creationTimestamp: "2026-11-20T22:40:00Z"
    labels:
      app: web
  --
    selector:
      app: web
      tier: b
    sessionAffinity: None
  $ kubectl set selector svc web 'app in (a)'
  error: match expression [{app In [a]}] not supported on this object
  [1]
  $ kubectl set selector svc web 'app!=a'
  error: "!=" is not a valid label selector operator
  [1]
  $ kubectl set selector deploy web app=x
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set selector svc web app=web --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on services "web": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl set selector svc nope app=web
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl set selector svc/web app=web
  service/web selector updated
  $ kubectl set sa
  error: serviceaccount is required
  [1]
  $ kubectl set sa deploy web
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set sa deploy web robot
  deployment.apps/web serviceaccount updated
  $ kubectl set serviceaccount deploy/web robot
  deployment.apps/web serviceaccount updated
  $ kubectl set serviceaccount deploy/web nope --dry-run=client
  deployment.apps/web serviceaccount updated (dry run)
  $ kubectl set serviceaccount pod/alone robot
  error: failed to patch ServiceAccountName Pod "alone" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -153,8 +153,8 @@
    "ActiveDeadlineSeconds": null,
    "DNSPolicy": "ClusterFirst",
    "NodeSelector": null,
  - "ServiceAccountName": "default",
  - "DeprecatedServiceAccount": "default",
  + "ServiceAccountName": "robot",
  + "DeprecatedServiceAccount": "robot",
    "AutomountServiceAccountToken": null,
    "NodeName": "worker-1",
    "HostNetwork": false,
  [1]
  $ kubectl set serviceaccount svc/web robot
  error: services/web the object is not a pod or does not have a pod template: *v1.Service
  [1]
  $ kubectl set subject
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set subject rolebinding rb
  error: you must specify at least one value of user, group or serviceaccount
  [1]
  $ kubectl set subject rolebinding rb --user=bob
  rolebinding.rbac.authorization.k8s.io/rb subjects updated
  $ kubectl set subject rolebinding rb --user=bob
  $ kubectl set subject rolebinding rb --serviceaccount=x
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl set subject rolebinding rb --serviceaccount=x:y --group=g -o name
  rolebinding.rbac.authorization.k8s.io/rb
  $ kubectl set subject rolebinding rb --group=h --dry-run=client
  rolebinding.rbac.authorization.k8s.io/rb subjects updated (dry run)
  $ kubectl set subject role reader --user=x
  error: roles/reader setting subjects is only supported for RoleBinding/ClusterRoleBinding
  [1]
  $ kubectl set subject clusterrolebinding nope --user=x
  Error from server (NotFound): clusterrolebindings.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl scale
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy/web
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy/web --replicas
  error: flag needs an argument: --replicas
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale deploy/web --replicas=-1
  error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
  [1]
  $ kubectl scale deploy/web --replicas=x
  error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale deploy/web --replicas=2
  deployment.apps/web scaled
  $ kubectl scale deploy/web --replicas=3 --current-replicas=5
  error: Expected replicas to be 5, was 2
  [1]
  $ kubectl scale deploy/web --replicas=3 --current-replicas=-2
  error: The --current-replicas must specify an integer of -1 or greater
  [1]
  $ kubectl scale deploy/web --replicas=3 --current-replicas=2
  deployment.apps/web scaled
  % kubectl scale deploy/web --replicas=2 --resource-version=1
  $ kubectl scale deploy web nope --replicas=2
  deployment.apps/web scaled
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl scale deploy/web sts/st --replicas=2
  deployment.apps/web scaled
  statefulset.apps/st scaled
  $ kubectl scale --replicas=1 sts/st --timeout=20s
  statefulset.apps/st scaled
  $ kubectl scale ds/ag --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale pod/alone --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale job/once --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale deploy --all --replicas=2
  deployment.apps/web scaled
  $ kubectl scale deploy -l app=web --replicas=2 -o name
  deployment.apps/web
  $ kubectl scale deploy --all -l app=web --replicas=2
  deployment.apps/web scaled
  $ kubectl scale -f all.yaml --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale deploy/web --replicas=4 --dry-run=client
  deployment.apps/web scaled (dry run)
  $ kubectl scale deploy/web --replicas=4 --dry-run=server
  deployment.apps/web scaled (server dry run)
  $ kubectl scale deploy/web --replicas=2 -o yaml | grep -v 'uid\|ersion\|ime' | head -4
  kind: Deployment
  metadata:
    annotations:
      deployment.kubernetes.io/revision: "13"
  $ kubectl autoscale
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy/web
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy/web --max=0
  error: --max=MAXPODS is required and must be at least 1, max: 0
  [1]
  $ kubectl autoscale deploy/web --max=3
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy/web --max=1 --min=2
  error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 1, min: 2
  [1]
  $ kubectl autoscale deploy/web --max=5 --min=2 --name=h2 --cpu=70%
  horizontalpodautoscaler.autoscaling/h2 autoscaled
  $ kubectl autoscale deploy/web --max=5 --name=h3 --cpu=500m --memory=200Mi --dry-run=client -o yaml
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: h3
  spec:
    maxReplicas: 5
    metrics:
    - resource:
        name: cpu
        target:
          averageValue: 500m
          type: AverageValue
      type: Resource
    - resource:
        name: memory
        target:
          averageValue: 200Mi
          type: AverageValue
      type: Resource
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy/web --max=5 --name=h3 --cpu=x
  error: invalid resource cpu value: x
  [1]
  $ kubectl autoscale deploy/web --max=5 --name=h3 --cpu-percent=50 --dry-run=client -o yaml
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: h3
  spec:
    maxReplicas: 5
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
  $ kubectl autoscale deploy/web --max=5 --name=h3 --cpu-percent=50 --cpu=50%
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  error: --cpu-percent and --cpu are mutually exclusive
  [1]
  $ kubectl autoscale ds/ag --max=5
  error: cannot autoscale a DaemonSet: could not find scale subresource for apps/v1, Resource=daemonsets in discovery information
  [1]
  $ kubectl autoscale pod/alone --max=5
  error: cannot autoscale a Pod: could not find scale subresource for /v1, Resource=pods in discovery information
  [1]
  $ kubectl autoscale deploy/nope --max=5
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  % kubectl autoscale deploy web st --max=5
  $ kubectl autoscale -f all.yaml --max=5
  horizontalpodautoscaler.autoscaling/st autoscaled
  cannot autoscale a ResourceQuota: could not find scale subresource for /v1, Resource=resourcequotas in discovery information
  cannot autoscale a LimitRange: could not find scale subresource for /v1, Resource=limitranges in discovery information
  cannot autoscale a ConfigMap: could not find scale subresource for /v1, Resource=configmaps in discovery information
  cannot autoscale a Secret: could not find scale subresource for /v1, Resource=secrets in discovery information
  failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  cannot autoscale a Service: could not find scale subresource for /v1, Resource=services in discovery information
  cannot autoscale a Pod: could not find scale subresource for /v1, Resource=pods in discovery information
  cannot autoscale a Job: could not find scale subresource for batch/v1, Resource=jobs in discovery information
  cannot autoscale a CronJob: could not find scale subresource for batch/v1, Resource=cronjobs in discovery information
  cannot autoscale a DaemonSet: could not find scale subresource for apps/v1, Resource=daemonsets in discovery information
  cannot autoscale a Ingress: could not find scale subresource for networking.k8s.io/v1, Resource=ingresses in discovery information
  cannot autoscale a NetworkPolicy: could not find scale subresource for networking.k8s.io/v1, Resource=networkpolicies in discovery information
  cannot autoscale a PersistentVolume: could not find scale subresource for /v1, Resource=persistentvolumes in discovery information
  cannot autoscale a PersistentVolumeClaim: could not find scale subresource for /v1, Resource=persistentvolumeclaims in discovery information
  cannot autoscale a PodDisruptionBudget: could not find scale subresource for policy/v1, Resource=poddisruptionbudgets in discovery information
  cannot autoscale a Role: could not find scale subresource for rbac.authorization.k8s.io/v1, Resource=roles in discovery information
  cannot autoscale a RoleBinding: could not find scale subresource for rbac.authorization.k8s.io/v1, Resource=rolebindings in discovery information
  cannot autoscale a ServiceAccount: could not find scale subresource for /v1, Resource=serviceaccounts in discovery information
  cannot autoscale a PriorityClass: could not find scale subresource for scheduling.k8s.io/v1, Resource=priorityclasses in discovery information
  cannot autoscale a StorageClass: could not find scale subresource for storage.k8s.io/v1, Resource=storageclasses in discovery information
  cannot autoscale a HorizontalPodAutoscaler: could not find scale subresource for autoscaling/v2, Resource=horizontalpodautoscalers in discovery information
  [1]
  $ kubectl expose
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl expose deploy/web
  Error from server (AlreadyExists): services "web" already exists
  [1]
  $ kubectl expose deploy/web --name=w2
  service/w2 exposed
  $ kubectl expose deploy/web --name=w3 --port=80 --target-port=http --type=NodePort
  service/w3 exposed
  $ kubectl expose deploy/web --name=w4 --port=x
  error: strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ kubectl expose deploy/web --name=w4 --port=99999
  The Service "w4" is invalid:
  * spec.ports[0].port: Invalid value: 99999: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 99999: must be between 1 and 65535, inclusive
  [1]
  $ kubectl expose deploy/web --name=w4 --port=80 --type=Foo
  The Service "w4" is invalid: spec.type: Unsupported value: "Foo": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
  [1]
  $ kubectl expose deploy/web --name=w4 --port=80 --protocol=FOO
  The Service "w4" is invalid: spec.ports[0].protocol: Unsupported value: "FOO": supported values: "SCTP", "TCP", "UDP"
  [1]
  $ kubectl expose deploy/web --name=w4 --port=80 --cluster-ip=None --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: w4
  spec:
    clusterIP: None
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
  status:
    loadBalancer: {}
  $ kubectl expose deploy/web --name=w4 --port=80,443 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: w4
  spec:
    ports:
    - name: port-1
      port: 80
      protocol: TCP
      targetPort: 80
    - name: port-2
      port: 443
      protocol: TCP
      targetPort: 443
    selector:
      app: web
  status:
    loadBalancer: {}
  $ kubectl expose deploy/web --name=w4 --port=80 --external-ip=1.2.3.4 --session-affinity=ClientIP --labels=a=b,c=d --selector=x=y --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      a: b
      c: d
    name: w4
  spec:
    externalIPs:
    - 1.2.3.4
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      x: "y"
    sessionAffinity: ClientIP
  status:
    loadBalancer: {}
  $ kubectl expose deploy/web --name=w4 --port=80 --session-affinity=Foo
  error: unknown session affinity: Foo
  [1]
  % kubectl expose deploy/web --name=w4 --port=80 --overrides='{"spec":{"x":1}}' --dry-run=client -o yaml
  $ kubectl expose deploy/web --name=w4 --port=80 --overrides='{'
  error: Invalid JSON Patch
  [1]
  $ kubectl expose deploy/web --name=w4 --port=80 --override-type=foo --overrides='{}'
  error: invalid override type: foo
  [1]
  $ kubectl expose deploy/web --name=w4 --port=80 --labels=a
  error: unexpected label spec: a
  [1]
  $ kubectl expose pod alone --port=80
  service/alone exposed
  $ kubectl expose pod alone
  error: couldn't find port via --port flag or introspection
  [1]
  $ kubectl expose svc web --name=w5
  service/w5 exposed
  $ kubectl expose rs -l app=web --port=80
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl expose cm/settings --port=80
  error: cannot expose a ConfigMap
  [1]
  $ kubectl expose ds/ag --port=80
  error: cannot expose a DaemonSet.apps
  [1]
  $ kubectl expose sts/st --port=80 --name=st-x
  error: cannot expose a StatefulSet.apps
  [1]
  $ kubectl expose deploy/nope --port=80
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl expose deploy web --type=LoadBalancer --load-balancer-ip=1.2.3.4 --name=lb --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: lb
  spec:
    loadBalancerIP: 1.2.3.4
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
    type: LoadBalancer
  status:
    loadBalancer: {}
  $ kubectl expose deploy web --type=ExternalName --external-name=foo --name=e --dry-run=client -o yaml
  error: unknown flag: --external-name
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl expose -f all.yaml --port=80
  cannot expose a ResourceQuota
  cannot expose a LimitRange
  cannot expose a ConfigMap
  cannot expose a Secret
  Error from server (AlreadyExists): services "web" already exists
  Error from server (AlreadyExists): services "web" already exists
  Error from server (AlreadyExists): services "alone" already exists
  cannot expose a Job.batch
  cannot expose a CronJob.batch
  cannot expose a StatefulSet.apps
  cannot expose a DaemonSet.apps
  cannot expose a Ingress.networking.k8s.io
  cannot expose a NetworkPolicy.networking.k8s.io
  cannot expose a PersistentVolume
  cannot expose a PersistentVolumeClaim
  cannot expose a PodDisruptionBudget.policy
  cannot expose a Role.rbac.authorization.k8s.io
  cannot expose a RoleBinding.rbac.authorization.k8s.io
  cannot expose a ServiceAccount
  cannot expose a PriorityClass.scheduling.k8s.io
  cannot expose a StorageClass.storage.k8s.io
  cannot expose a HorizontalPodAutoscaler.autoscaling
  [1]
