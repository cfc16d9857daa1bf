Autoscalers of both versions; patches, claims and flags with mistakes

  % cat > hpa1.yaml <<X
  > apiVersion: autoscaling/v1
  > kind: HorizontalPodAutoscaler
  > metadata:
  >   name: old
  > spec:
  >   scaleTargetRef:
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     name: web
  >   minReplicas: 2
  >   maxReplicas: 5
  >   targetCPUUtilizationPercentage: 60
  > X
  $ kubectl create deployment web --image=nginx:1.27 --replicas=0
  deployment.apps/web created
  $ kubectl apply -f hpa1.yaml
  horizontalpodautoscaler.autoscaling/old created
  $ kubectl get hpa.v1.autoscaling old -o jsonpath='{.spec}{"\n"}'
  {"maxReplicas":5,"metrics":[{"resource":{"name":"cpu","target":{"averageUtilization":60,"type":"Utilization"}},"type":"Resource"}],"minReplicas":2,"scaleTargetRef":{"apiVersion":"apps/v1","kind":"Deployment","name":"web"}}
  $ kubectl get hpa old -o jsonpath='{.apiVersion} {.spec.metrics}{"\n"}'
  autoscaling/v2 [{"resource":{"name":"cpu","target":{"averageUtilization":60,"type":"Utilization"}},"type":"Resource"}]
  $ kubectl get hpa.v2.autoscaling old -o jsonpath='{.spec.minReplicas} {.spec.metrics[0].resource.target.averageUtilization}{"\n"}'
  2 60
  $ sed -i s/60/70/ hpa1.yaml; kubectl apply -f hpa1.yaml
  horizontalpodautoscaler.autoscaling/old configured
  $ kubectl diff -f hpa1.yaml
  $ kubectl apply --server-side -f hpa1.yaml
  horizontalpodautoscaler.autoscaling/old serverside-applied
  $ kubectl apply --server-side --force-conflicts -f hpa1.yaml
  horizontalpodautoscaler.autoscaling/old serverside-applied
  $ kubectl patch hpa old --type=json -p '[{"op":"replace","path":"/spec/maxReplicas","value":1}]'
  The HorizontalPodAutoscaler "old" is invalid: spec.maxReplicas: Invalid value: 1: must be greater than or equal to `minReplicas`
  [1]
  $ kubectl patch hpa.v1.autoscaling old -p '{"spec":{"targetCPUUtilizationPercentage":0}}'
  Warning: unknown field "spec.targetCPUUtilizationPercentage"
  horizontalpodautoscaler.autoscaling/old patched (no change)
  $ kubectl patch hpa.v1.autoscaling old -p '{"spec":{"targetCPUUtilizationPercentage":"x"}}'
  Warning: unknown field "spec.targetCPUUtilizationPercentage"
  horizontalpodautoscaler.autoscaling/old patched (no change)
  $ kubectl patch hpa.v1.autoscaling old --type=merge -p '{"spec":{"targetCPUUtilizationPercentage":"x"}}'
  Warning: unknown field "spec.targetCPUUtilizationPercentage"
  horizontalpodautoscaler.autoscaling/old patched (no change)
  $ kubectl autoscale deployment web --min=3 --max=2 --cpu=50% --name=bad
  error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 2, min: 3
  [1]
  $ kubectl autoscale deployment web --max=2 --cpu=50% --memory=10Mi --name=two --dry-run=server -o name
  horizontalpodautoscaler.autoscaling/two
  $ kubectl autoscale deployment web --max=2 --cpu-percent=50 --name=three --dry-run=client -o yaml
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: three
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
  % kubectl explain hpa.spec.targetCPUUtilizationPercentage --api-version=autoscaling/v1
  $ kubectl explain hpa.spec.targetCPUUtilizationPercentage
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v2

  error: field "targetCPUUtilizationPercentage" does not exist
  [1]
  $ kubectl api-resources --api-group=autoscaling
  NAME                       SHORTNAMES   APIVERSION       NAMESPACED   KIND
  horizontalpodautoscalers   hpa          autoscaling/v2   true         HorizontalPodAutoscaler
  $ kubectl delete hpa old --dry-run=server
  horizontalpodautoscaler.autoscaling "old" deleted from default namespace (server dry run)
  $ kubectl patch deployment web --type=json -p '[{"op":"copy","from":"/metadata/labels","path":"/spec/replicas"}]'
  The request is invalid: patch: Invalid value: "{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"annotations\":{\"deployment.kubernetes.io/revision\":\"1\"},\"creationTimestamp\":\"2026-11-22T05:24:55Z\",\"generation\":1,\"labels\":{\"app\":\"web\"},\"managedFields\":[{\"manager\":\"kube-controller-manager\",\"operation\":\"Update\",\"apiVersion\":\"apps/v1\",\"time\":\"2026-11-22T05:24:55Z\",\"fieldsType\":\"FieldsV1\",\"fieldsV1\":{\"f:metadata\":{\"f:annotations\":{\".\":{},\"f:deployment.kubernetes.io/revision\":{}}},\"f:status\":{\"f:conditions\":{\".\":{},\"k:{\\\"type\\\":\\\"Available\\\"}\":{\".\":{},\"f:lastTransitionTime\":{},\"f:lastUpdateTime\":{},\"f:message\":{},\"f:reason\":{},\"f:status\":{},\"f:type\":{}},\"k:{\\\"type\\\":\\\"Progressing\\\"}\":{\".\":{},\"f:lastTransitionTime\":{},\"f:lastUpdateTime\":{},\"f:message\":{},\"f:reason\":{},\"f:status\":{},\"f:type\":{}}},\"f:observedGeneration\":{},\"f:terminatingReplicas\":{}}},\"subresource\":\"status\"},{\"manager\":\"kubectl-create\",\"operation\":\"Update\",\"apiVersion\":\"apps/v1\",\"time\":\"2026-11-22T05:24:55Z\",\"fieldsType\":\"FieldsV1\",\"fieldsV1\":{\"f:metadata\":{\"f:labels\":{\".\":{},\"f:app\":{}}},\"f:spec\":{\"f:progressDeadlineSeconds\":{},\"f:replicas\":{},\"f:revisionHistoryLimit\":{},\"f:selector\":{},\"f:strategy\":{\"f:rollingUpdate\":{\".\":{},\"f:maxSurge\":{},\"f:maxUnavailable\":{}},\"f:type\":{}},\"f:template\":{\"f:metadata\":{\"f:labels\":{\".\":{},\"f:app\":{}}},\"f:spec\":{\"f:containers\":{\"k:{\\\"name\\\":\\\"nginx\\\"}\":{\".\":{},\"f:image\":{},\"f:imagePullPolicy\":{},\"f:name\":{},\"f:resources\":{},\"f:terminationMessagePath\":{},\"f:terminationMessagePolicy\":{}}},\"f:dnsPolicy\":{},\"f:restartPolicy\":{},\"f:schedulerName\":{},\"f:securityContext\":{},\"f:terminationGracePeriodSeconds\":{}}}}}}],\"name\":\"web\",\"namespace\":\"default\",\"resourceVersion\":\"516\",\"uid\":\"04310eda-d9e7-4ec0-bcce-88c3241295fd\"},\"spec\":{\"progressDeadlineSeconds\":600,\"replicas\":{\"app\":\"web\"},\"revisionHistoryLimit\":10,\"selector\":{\"matchLabels\":{\"app\":\"web\"}},\"strategy\":{\"type\":\"RollingUpdate\",\"rollingUpdate\":{\"maxUnavailable\":\"25%\",\"maxSurge\":\"25%\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"web\"}},\"spec\":{\"containers\":[{\"name\":\"nginx\",\"image\":\"nginx:1.27\",\"resources\":{},\"terminationMessagePath\":\"/dev/termination-log\",\"terminationMessagePolicy\":\"File\",\"imagePullPolicy\":\"IfNotPresent\"}],\"restartPolicy\":\"Always\",\"terminationGracePeriodSeconds\":30,\"dnsPolicy\":\"ClusterFirst\",\"securityContext\":{},\"schedulerName\":\"default-scheduler\"}}},\"status\":{\"observedGeneration\":1,\"terminatingReplicas\":0,\"conditions\":[{\"type\":\"Available\",\"status\":\"True\",\"lastUpdateTime\":\"2026-11-22T05:24:55Z\",\"lastTransitionTime\":\"2026-11-22T05:24:55Z\",\"reason\":\"MinimumReplicasAvailable\",\"message\":\"Deployment has minimum availability.\"},{\"type\":\"Progressing\",\"status\":\"True\",\"lastUpdateTime\":\"2026-11-22T05:24:55Z\",\"lastTransitionTime\":\"2026-11-22T05:24:55Z\",\"reason\":\"NewReplicaSetAvailable\",\"message\":\"ReplicaSet \\\"web-69c6f74b8b\\\" has successfully progressed.\"}]}}": json: cannot unmarshal object into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ kubectl patch deployment web --type=json -p '[{"op":"replace","path":"/kind","value":""}]'
  deployment.apps/web patched (no change)
  $ kubectl patch deployment web --type=json -p '[{"op":"remove","path":"/apiVersion"}]'
  Warning: unknown field "metadata"
  Warning: unknown field "spec"
  Warning: unknown field "status"
  Error from server (BadRequest): the name of the object (web based on URL) was undeterminable: name must be provided
  [1]
  $ kubectl patch deployment web --type=merge -p '{"spec":{"replicas":"two","paused":5}}'
  The request is invalid: patch: Invalid value: "{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"name\":\"web\",\"namespace\":\"default\",\"uid\":\"04310eda-d9e7-4ec0-bcce-88c3241295fd\",\"resourceVersion\":\"516\",\"generation\":1,\"creationTimestamp\":\"2026-11-22T05:24:55Z\",\"labels\":{\"app\":\"web\"},\"annotations\":{\"deployment.kubernetes.io/revision\":\"1\"},\"managedFields\":[{\"manager\":\"kube-controller-manager\",\"operation\":\"Update\",\"apiVersion\":\"apps/v1\",\"time\":\"2026-11-22T05:24:55Z\",\"fieldsType\":\"FieldsV1\",\"fieldsV1\":{\"f:metadata\":{\"f:annotations\":{\".\":{},\"f:deployment.kubernetes.io/revision\":{}}},\"f:status\":{\"f:conditions\":{\".\":{},\"k:{\\\"type\\\":\\\"Available\\\"}\":{\".\":{},\"f:lastTransitionTime\":{},\"f:lastUpdateTime\":{},\"f:message\":{},\"f:reason\":{},\"f:status\":{},\"f:type\":{}},\"k:{\\\"type\\\":\\\"Progressing\\\"}\":{\".\":{},\"f:lastTransitionTime\":{},\"f:lastUpdateTime\":{},\"f:message\":{},\"f:reason\":{},\"f:status\":{},\"f:type\":{}}},\"f:observedGeneration\":{},\"f:terminatingReplicas\":{}}},\"subresource\":\"status\"},{\"manager\":\"kubectl-create\",\"operation\":\"Update\",\"apiVersion\":\"apps/v1\",\"time\":\"2026-11-22T05:24:55Z\",\"fieldsType\":\"FieldsV1\",\"fieldsV1\":{\"f:metadata\":{\"f:labels\":{\".\":{},\"f:app\":{}}},\"f:spec\":{\"f:progressDeadlineSeconds\":{},\"f:replicas\":{},\"f:revisionHistoryLimit\":{},\"f:selector\":{},\"f:strategy\":{\"f:rollingUpdate\":{\".\":{},\"f:maxSurge\":{},\"f:maxUnavailable\":{}},\"f:type\":{}},\"f:template\":{\"f:metadata\":{\"f:labels\":{\".\":{},\"f:app\":{}}},\"f:spec\":{\"f:containers\":{\"k:{\\\"name\\\":\\\"nginx\\\"}\":{\".\":{},\"f:image\":{},\"f:imagePullPolicy\":{},\"f:name\":{},\"f:resources\":{},\"f:terminationMessagePath\":{},\"f:terminationMessagePolicy\":{}}},\"f:dnsPolicy\":{},\"f:restartPolicy\":{},\"f:schedulerName\":{},\"f:securityContext\":{},\"f:terminationGracePeriodSeconds\":{}}}}}}]},\"spec\":{\"paused\":5,\"progressDeadlineSeconds\":600,\"replicas\":\"two\",\"revisionHistoryLimit\":10,\"selector\":{\"matchLabels\":{\"app\":\"web\"}},\"strategy\":{\"type\":\"RollingUpdate\",\"rollingUpdate\":{\"maxUnavailable\":\"25%\",\"maxSurge\":\"25%\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"web\"}},\"spec\":{\"containers\":[{\"name\":\"nginx\",\"image\":\"nginx:1.27\",\"resources\":{},\"terminationMessagePath\":\"/dev/termination-log\",\"terminationMessagePolicy\":\"File\",\"imagePullPolicy\":\"IfNotPresent\"}],\"restartPolicy\":\"Always\",\"terminationGracePeriodSeconds\":30,\"dnsPolicy\":\"ClusterFirst\",\"securityContext\":{},\"schedulerName\":\"default-scheduler\"}}},\"status\":{\"observedGeneration\":1,\"terminatingReplicas\":0,\"conditions\":[{\"type\":\"Available\",\"status\":\"True\",\"lastUpdateTime\":\"2026-11-22T05:24:55Z\",\"lastTransitionTime\":\"2026-11-22T05:24:55Z\",\"reason\":\"MinimumReplicasAvailable\",\"message\":\"Deployment has minimum availability.\"},{\"type\":\"Progressing\",\"status\":\"True\",\"lastUpdateTime\":\"2026-11-22T05:24:55Z\",\"lastTransitionTime\":\"2026-11-22T05:24:55Z\",\"reason\":\"NewReplicaSetAvailable\",\"message\":\"ReplicaSet \\\"web-69c6f74b8b\\\" has successfully progressed.\"}]}}": json: cannot unmarshal number into Go struct field DeploymentSpec.spec.paused of type bool
  [1]
  $ kubectl patch deployment web -p '{"spec":{"replicas":"two"}}'
  The request is invalid: patch: Invalid value: "map[spec:map[replicas:two]]": unrecognized type: int32
  [1]
  $ kubectl patch deployment web -p '{"spec":{"template":{"spec":{"containers":["x"]}}}}'
  Error from server: list element types are not identical: [[map[image:nginx:1.27 imagePullPolicy:IfNotPresent name:nginx resources:map[] terminationMessagePath:/dev/termination-log terminationMessagePolicy:File]] [x]]
  [1]
  $ kubectl patch deployment web -p '{"spec":{"template":{"spec":{"containers":[{"image":"x"}]}}}}'
  Error from server: map: map[image:x] does not contain declared merge key: name
  [1]
  $ kubectl patch deployment web -p '{"spec":{"minReadySeconds":3000000000}}'
  The Deployment "web" is invalid: spec.minReadySeconds: Invalid value: -1294967296: must be greater than or equal to 0
  [1]
  $ kubectl patch deployment web --type=merge -p '{"spec":{"minReadySeconds":3000000000}}'
  The request is invalid: patch: Invalid value: "{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"name\":\"web\",\"namespace\":\"default\",\"uid\":\"04310eda-d9e7-4ec0-bcce-88c3241295fd\",\"resourceVersion\":\"516\",\"generation\":1,\"creationTimestamp\":\"2026-11-22T05:24:55Z\",\"labels\":{\"app\":\"web\"},\"annotations\":{\"deployment.kubernetes.io/revision\":\"1\"},\"managedFields\":[{\"manager\":\"kube-controller-manager\",\"operation\":\"Update\",\"apiVersion\":\"apps/v1\",\"time\":\"2026-11-22T05:24:55Z\",\"fieldsType\":\"FieldsV1\",\"fieldsV1\":{\"f:metadata\":{\"f:annotations\":{\".\":{},\"f:deployment.kubernetes.io/revision\":{}}},\"f:status\":{\"f:conditions\":{\".\":{},\"k:{\\\"type\\\":\\\"Available\\\"}\":{\".\":{},\"f:lastTransitionTime\":{},\"f:lastUpdateTime\":{},\"f:message\":{},\"f:reason\":{},\"f:status\":{},\"f:type\":{}},\"k:{\\\"type\\\":\\\"Progressing\\\"}\":{\".\":{},\"f:lastTransitionTime\":{},\"f:lastUpdateTime\":{},\"f:message\":{},\"f:reason\":{},\"f:status\":{},\"f:type\":{}}},\"f:observedGeneration\":{},\"f:terminatingReplicas\":{}}},\"subresource\":\"status\"},{\"manager\":\"kubectl-create\",\"operation\":\"Update\",\"apiVersion\":\"apps/v1\",\"time\":\"2026-11-22T05:24:55Z\",\"fieldsType\":\"FieldsV1\",\"fieldsV1\":{\"f:metadata\":{\"f:labels\":{\".\":{},\"f:app\":{}}},\"f:spec\":{\"f:progressDeadlineSeconds\":{},\"f:replicas\":{},\"f:revisionHistoryLimit\":{},\"f:selector\":{},\"f:strategy\":{\"f:rollingUpdate\":{\".\":{},\"f:maxSurge\":{},\"f:maxUnavailable\":{}},\"f:type\":{}},\"f:template\":{\"f:metadata\":{\"f:labels\":{\".\":{},\"f:app\":{}}},\"f:spec\":{\"f:containers\":{\"k:{\\\"name\\\":\\\"nginx\\\"}\":{\".\":{},\"f:image\":{},\"f:imagePullPolicy\":{},\"f:name\":{},\"f:resources\":{},\"f:terminationMessagePath\":{},\"f:terminationMessagePolicy\":{}}},\"f:dnsPolicy\":{},\"f:restartPolicy\":{},\"f:schedulerName\":{},\"f:securityContext\":{},\"f:terminationGracePeriodSeconds\":{}}}}}}]},\"spec\":{\"minReadySeconds\":3000000000,\"progressDeadlineSeconds\":600,\"replicas\":0,\"revisionHistoryLimit\":10,\"selector\":{\"matchLabels\":{\"app\":\"web\"}},\"strategy\":{\"type\":\"RollingUpdate\",\"rollingUpdate\":{\"maxUnavailable\":\"25%\",\"maxSurge\":\"25%\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"web\"}},\"spec\":{\"containers\":[{\"name\":\"nginx\",\"image\":\"nginx:1.27\",\"resources\":{},\"terminationMessagePath\":\"/dev/termination-log\",\"terminationMessagePolicy\":\"File\",\"imagePullPolicy\":\"IfNotPresent\"}],\"restartPolicy\":\"Always\",\"terminationGracePeriodSeconds\":30,\"dnsPolicy\":\"ClusterFirst\",\"securityContext\":{},\"schedulerName\":\"default-scheduler\"}}},\"status\":{\"observedGeneration\":1,\"terminatingReplicas\":0,\"conditions\":[{\"type\":\"Available\",\"status\":\"True\",\"lastUpdateTime\":\"2026-11-22T05:24:55Z\",\"lastTransitionTime\":\"2026-11-22T05:24:55Z\",\"reason\":\"MinimumReplicasAvailable\",\"message\":\"Deployment has minimum availability.\"},{\"type\":\"Progressing\",\"status\":\"True\",\"lastUpdateTime\":\"2026-11-22T05:24:55Z\",\"lastTransitionTime\":\"2026-11-22T05:24:55Z\",\"reason\":\"NewReplicaSetAvailable\",\"message\":\"ReplicaSet \\\"web-69c6f74b8b\\\" has successfully progressed.\"}]}}": json: cannot unmarshal number 3000000000 into Go struct field DeploymentSpec.spec.minReadySeconds of type int32
  [1]
  $ kubectl patch deployment web -p 'spec: {replicas: 0}'
  deployment.apps/web patched (no change)
  $ kubectl patch deployment web --type=yaml -p '{}'
  error: --type must be one of [json merge strategic], not "yaml"
  [1]
  $ kubectl patch deployment web
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch -p '{}'
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl patch deployment web -p '{' 
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl patch deployment web --subresource=scale --type=merge -p '{"spec":{"replicas":"x"}}'
  The request is invalid: patch: Invalid value: "{\"apiVersion\":\"autoscaling/v1\",\"kind\":\"Scale\",\"metadata\":{\"name\":\"web\",\"namespace\":\"default\",\"uid\":\"20693449-7fe9-4143-b444-99b63cbab5a4\",\"resourceVersion\":\"516\",\"creationTimestamp\":\"2026-11-23T10:41:23Z\",\"managedFields\":[{\"manager\":\"kubectl-create\",\"operation\":\"Update\",\"apiVersion\":\"autoscaling/v1\",\"time\":\"2026-11-23T10:41:23Z\",\"fieldsType\":\"FieldsV1\",\"fieldsV1\":{\"f:spec\":{\"f:replicas\":{}}}}]},\"spec\":{\"replicas\":\"x\"},\"status\":{\"replicas\":0,\"selector\":\"app=web\"}}": json: cannot unmarshal string into Go struct field ScaleSpec.spec.replicas of type int32
  [1]
  $ kubectl patch deployment web --subresource=status --type=merge -p '{"status":{"replicas":-1}}'
  The Deployment "web" is invalid:
  * status.replicas: Invalid value: -1: must be greater than or equal to 0
  * status.updatedReplicas: Invalid value: 0: cannot be greater than status.replicas
  * status.readyReplicas: Invalid value: 0: cannot be greater than status.replicas
  * status.availableReplicas: Invalid value: 0: cannot be greater than status.replicas
  [1]
  % cat > pvc.yaml <<X
  > apiVersion: v1
  > kind: PersistentVolumeClaim
  > metadata: {name: data}
  > spec:
  >   accessModes: [ReadWriteOnce]
  >   volumeName: v1
  >   storageClassName: ""
  >   resources: {requests: {storage: 1Gi}}
  > X
  $ kubectl apply -f pvc.yaml
  persistentvolumeclaim/data created
  $ sed 's/1Gi/500Mi/' pvc.yaml | kubectl apply -f -
  The PersistentVolumeClaim "data" is invalid: spec: Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims
  @@ -6,7 +6,7 @@
    "Resources": {
     "Limits": null,
     "Requests": {
  -   "storage": "1Gi"
  +   "storage": "500Mi"
     }
    },
    "VolumeName": "v1",
  [1]
  $ sed 's/volumeName: v1/volumeName: v2/' pvc.yaml | kubectl apply -f -
  The PersistentVolumeClaim "data" is invalid: spec: Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims
  @@ -9,7 +9,7 @@
      "storage": "1Gi"
     }
    },
  - "VolumeName": "v1",
  + "VolumeName": "v2",
    "StorageClassName": "",
    "VolumeMode": "Filesystem",
    "DataSource": null,
  [1]
  $ sed 's/1Gi/" 1Gi "/' pvc.yaml | kubectl apply -f -
  persistentvolumeclaim/data configured
  $ sed 's/1Gi/1 Gi/' pvc.yaml | kubectl apply -f -
  The request is invalid: patch: Invalid value: "map[metadata:map[annotations:map[kubectl.kubernetes.io/last-applied-configuration:{\"apiVersion\":\"v1\",\"kind\":\"PersistentVolumeClaim\",\"metadata\":{\"annotations\":{},\"name\":\"data\",\"namespace\":\"default\"},\"spec\":{\"accessModes\":[\"ReadWriteOnce\"],\"resources\":{\"requests\":{\"storage\":\"1 Gi\"}},\"storageClassName\":\"\",\"volumeName\":\"v1\"}}\n]] spec:map[resources:map[requests:map[storage:1 Gi]]]]": quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ sed 's/1Gi/1gb/' pvc.yaml | kubectl apply --server-side -f -
  error: Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using v1: .spec.resources.requests.storage
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
  $ kubectl set resources deployment web --limits=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deployment web --limits=cpu=200m,memory=1Gi --dry-run=server -o jsonpath='{.spec.template.spec.containers[0].resources}{"\n"}'
  {"limits":{"cpu":"200m","memory":"1Gi"}}
  $ kubectl set image deployment web nginx=
  error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl set image deployment web
  error: at least one image update is required
  [1]
  $ kubectl set env deployment web A=1 B- --list
  # Deployment web, container nginx
  A=1
  $ kubectl set selector svc kubernetes a=b --dry-run=client -o name
  service/kubernetes
  $ kubectl set serviceaccount deployment web robot --dry-run=server -o jsonpath='{.spec.template.spec.serviceAccountName}{"\n"}'
  robot
  $ kubectl create quota q --hard=pods=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl create quota q --hard=pods=1,pods=2 -o yaml --dry-run=client
  apiVersion: v1
  kind: ResourceQuota
  metadata:
    name: q
  spec:
    hard:
      pods: "2"
  status: {}
  $ kubectl create job j --image=busybox:1.36 --from=cronjob/x
  error: either --image or --from must be specified
  [1]
  $ kubectl create cronjob c --image=busybox:1.36 --schedule='* * *'
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* * *": expected exactly 5 fields, found 3: [* * *]
  [1]
  $ kubectl create ingress i --rule=foo
  error: rule foo is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule='a.b/x*=svc:80,tls=' --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i
  spec:
    rules:
    - host: a.b
      http:
        paths:
        - backend:
            service:
              name: svc
              port:
                number: 80
          path: /x
          pathType: Prefix
    tls:
    - hosts:
      - a.b
  status:
    loadBalancer: {}
  $ kubectl create role r --verb=get --resource=podz
  the server doesn't have a resource type "podz"
  [1]
  $ kubectl create rolebinding b --role=r --clusterrole=c --user=u
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create priorityclass p --value=x
  error: invalid argument "x" for "--value" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl create pdb p --selector=a=b --min-available=50% --max-unavailable=1
  error: min-available and max-unavailable cannot be both specified
  [1]
  $ kubectl create secret generic s --from-literal=a
  error: invalid literal source a, expected key=value
  [1]
  $ kubectl create secret tls t --cert=nope --key=nope
  error: Cannot read file nope, open nope: no such file or directory
  [1]
  $ kubectl create configmap c --from-file=nope
  error: error reading nope: no such file or directory
  [1]
  $ kubectl create service nodeport n --tcp=80:http --node-port=1
  error: failed to create NodePort service: Service "n" is invalid: spec.ports[0].nodePort: Invalid value: 1: provided port is not in the valid range. The range of valid ports is 30000-32767
  [1]
  $ kubectl create token nobody
  error: failed to create token: serviceaccounts "nobody" not found
  [1]
  $ kubectl get deploy web -o custom-columns=N:.metadata.name,R:.spec.replicas,X:.spec.nope,C:.spec.template.spec.containers[*].image
  N     R     X        C
  web   0     <none>   nginx:1.27
  % kubectl get deploy web -o go-template='{{printf "%T %v" .spec.replicas .spec.replicas}}{{"\n"}}'
  $ kubectl get deploy --sort-by=.spec.nope
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  web    0/0     0            0           62s
  $ kubectl get deploy --sort-by='{.metadata.name'
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  web    0/0     0            0           62s
  $ kubectl get pods --field-selector=spec.nope=1
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "spec.nope=1": field label not supported: spec.nope
  [1]
  $ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[1].name}'
  error: error executing jsonpath "{.spec.template.spec.containers[1].name}": Error executing template: array index out of bounds: index 1, length 1. Printing more information for debugging the template:
          template was:
                  {.spec.template.spec.containers[1].name}
          object given to jsonpath engine was:
                  map[string]interface {}{"apiVersion":"apps/v1", "kind":"Deployment", "metadata":map[string]interface {}{"annotations":map[string]interface {}{"deployment.kubernetes.io/revision":"1"}, "creationTimestamp":"2026-11-22T05:24:55Z", "generation":1, "labels":map[string]interface {}{"app":"web"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"apps/v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:metadata":map[string]interface {}{"f:annotations":map[string]interface {}{".":map[string]interface {}{}, "f:deployment.kubernetes.io/revision":map[string]interface {}{}}}, "f:status":map[string]interface {}{"f:conditions":map[string]interface {}{".":map[string]interface {}{}, "k:{\"type\":\"Available\"}":map[string]interface {}{".":map[string]interface {}{}, "f:lastTransitionTime":map[string]interface {}{}, "f:lastUpdateTime":map[string]interface {}{}, "f:message":map[string]interface {}{}, "f:reason":map[string]interface {}{}, "f:status":map[string]interface {}{}, "f:type":map[string]interface {}{}}, "k:{\"type\":\"Progressing\"}":map[string]interface {}{".":map[string]interface {}{}, "f:lastTransitionTime":map[string]interface {}{}, "f:lastUpdateTime":map[string]interface {}{}, "f:message":map[string]interface {}{}, "f:reason":map[string]interface {}{}, "f:status":map[string]interface {}{}, "f:type":map[string]interface {}{}}}, "f:observedGeneration":map[string]interface {}{}, "f:terminatingReplicas":map[string]interface {}{}}}, "manager":"kube-controller-manager", "operation":"Update", "subresource":"status", "time":"2026-11-22T05:24:55Z"}, map[string]interface {}{"apiVersion":"apps/v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:metadata":map[string]interface {}{"f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:app":map[string]interface {}{}}}, "f:spec":map[string]interface {}{"f:progressDeadlineSeconds":map[string]interface {}{}, "f:replicas":map[string]interface {}{}, "f:revisionHistoryLimit":map[string]interface {}{}, "f:selector":map[string]interface {}{}, "f:strategy":map[string]interface {}{"f:rollingUpdate":map[string]interface {}{".":map[string]interface {}{}, "f:maxSurge":map[string]interface {}{}, "f:maxUnavailable":map[string]interface {}{}}, "f:type":map[string]interface {}{}}, "f:template":map[string]interface {}{"f:metadata":map[string]interface {}{"f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:app":map[string]interface {}{}}}, "f:spec":map[string]interface {}{"f:containers":map[string]interface {}{"k:{\"name\":\"nginx\"}":map[string]interface {}{".":map[string]interface {}{}, "f:image":map[string]interface {}{}, "f:imagePullPolicy":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:resources":map[string]interface {}{}, "f:terminationMessagePath":map[string]interface {}{}, "f:terminationMessagePolicy":map[string]interface {}{}}}, "f:dnsPolicy":map[string]interface {}{}, "f:restartPolicy":map[string]interface {}{}, "f:schedulerName":map[string]interface {}{}, "f:securityContext":map[string]interface {}{}, "f:terminationGracePeriodSeconds":map[string]interface {}{}}}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-22T05:24:55Z"}}, "name":"web", "namespace":"default", "resourceVersion":"516", "uid":"04310eda-d9e7-4ec0-bcce-88c3241295fd"}, "spec":map[string]interface {}{"progressDeadlineSeconds":600, "replicas":0, "revisionHistoryLimit":10, "selector":map[string]interface {}{"matchLabels":map[string]interface {}{"app":"web"}}, "strategy":map[string]interface {}{"rollingUpdate":map[string]interface {}{"maxSurge":"25%", "maxUnavailable":"25%"}, "type":"RollingUpdate"}, "template":map[string]interface {}{"metadata":map[string]interface {}{"labels":map[string]interface {}{"app":"web"}}, "spec":map[string]interface {}{"containers":[]interface {}{map[string]interface {}{"image":"nginx:1.27", "imagePullPolicy":"IfNotPresent", "name":"nginx", "resources":map[string]interface {}{}, "terminationMessagePath":"/dev/termination-log", "terminationMessagePolicy":"File"}}, "dnsPolicy":"ClusterFirst", "restartPolicy":"Always", "schedulerName":"default-scheduler", "securityContext":map[string]interface {}{}, "terminationGracePeriodSeconds":30}}}, "status":map[string]interface {}{"conditions":[]interface {}{map[string]interface {}{"lastTransitionTime":"2026-11-22T05:24:55Z", "lastUpdateTime":"2026-11-22T05:24:55Z", "message":"Deployment has minimum availability.", "reason":"MinimumReplicasAvailable", "status":"True", "type":"Available"}, map[string]interface {}{"lastTransitionTime":"2026-11-22T05:24:55Z", "lastUpdateTime":"2026-11-22T05:24:55Z", "message":"ReplicaSet \"web-69c6f74b8b\" has successfully progressed.", "reason":"NewReplicaSetAvailable", "status":"True", "type":"Progressing"}}, "observedGeneration":1, "terminatingReplicas":0}}
  [1]
  $ kubectl get svc -o wide --show-labels --no-headers | wc -l
  1
  $ kubectl rollout undo deployment web --to-revision=9
  error: unable to find specified revision 9 in history
  [1]
  $ kubectl rollout status deployment web --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl rollout status --help' for usage.
  [1]
  $ kubectl rollout pause deployment web; kubectl rollout restart deployment web
  deployment.apps/web paused
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout resume deployment web; kubectl rollout resume deployment web
  deployment.apps/web resumed
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl label deployment web a=b c=d a-
  error: can not both modify and remove a label in the same command
  [1]
  $ kubectl annotate deployment web 'a b=c'
  The Deployment "web" is invalid: metadata.annotations: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl taint node worker-1 k=v:Sometimes
  error: invalid taint effect: Sometimes, unsupported taint effect
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl wait deployment web --for=condition=Nope --timeout=0
  error: condition not met for deployments/web
  [1]
  $ kubectl wait deployment web --for=jsonpath='{.spec.replicas}'=0 --timeout=1s
  deployment.apps/web condition met
  $ kubectl auth can-i list pods --as=nobody; kubectl auth can-i --list --as=nobody | head -3
  no
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  $ kubectl delete deployment web --cascade=sometimes
  error: invalid cascade value (sometimes). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl delete deployment web hpa old
  deployment.apps "web" deleted from default namespace
  Error from server (NotFound): deployments.apps "hpa" not found
  Error from server (NotFound): deployments.apps "old" not found
  [1]
  $ kubectl delete deployment/web pvc/data
  persistentvolumeclaim "data" deleted from default namespace
  Error from server (NotFound): deployments.apps "web" not found
  [1]
