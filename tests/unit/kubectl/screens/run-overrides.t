Begins with: workloads.t

  $ kubectl get svc web -o jsonpath='{.metadata.annotations.kubectl\.kubernetes\.io/last-applied-configuration}'
  {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"ports":[{"name":"http","port":80,"targetPort":"http"}],"selector":{"app":"web"}}}
  $ kubectl run t1 --image=nginx:1.27 --overrides='{"spec":{"nodeNam":"x"}}' --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: t1
    name: t1
  spec:
    containers:
    - image: nginx:1.27
      name: t1
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run t1 --image=nginx:1.27 --overrides='{"apiVersion":"v1","spec":{"nodeName":"worker-1"}}' --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: t1
    name: t1
  spec:
    containers:
    - image: nginx:1.27
      name: t1
      resources: {}
    dnsPolicy: ClusterFirst
    nodeName: worker-1
    restartPolicy: Always
  status: {}
  $ kubectl run t1 --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"t1","command":["sh"]}]}}' --dry-run=client -o jsonpath='{.spec.containers}'
  [{"command":["sh"],"name":"t1","resources":{}}]
  $ kubectl run t1 --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"t1","command":["sh"]}]}}' --override-type=strategic --dry-run=client -o jsonpath='{.spec.containers}'
  [{"command":["sh"],"image":"nginx:1.27","name":"t1","resources":{}}]
  $ kubectl run t1 --image=nginx:1.27 --overrides='[{"op":"add","path":"/spec/nodeName","value":"w"}]' --override-type=json --dry-run=client -o jsonpath='{.spec.nodeName}'
  w
  $ kubectl run t1 --image=nginx:1.27 --overrides='{bad' --dry-run=client -o yaml
  error: Invalid JSON Patch
  [1]
  $ kubectl run t1 --image=nginx:1.27 --overrides='{"kind":"Job"}' --dry-run=client -o yaml
  error: no kind "Job" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl run t1 --image=nginx:1.27 --override-type=nope --overrides='{}'
  error: invalid override type: nope
  [1]
  $ kubectl run t2 --image=nginx:1.27 --port=80 --labels=a=b,c=d --env=X=1 --save-config
  pod/t2 created
  $ kubectl get pod t2 -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Pod\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"t2\",\"labels\":{\"a\":\"b\",\"c\":\"d\"}},\"spec\":{\"containers\":[{\"name\":\"t2\",\"image\":\"nginx:1.27\",\"ports\":[{\"containerPort\":80}],\"env\":[{\"name\":\"X\",\"value\":\"1\"}],\"resources\":{}}],\"restartPolicy\":\"Always\",\"dnsPolicy\":\"ClusterFirst\"},\"status\":{}}\n","kubernetes.io/limit-ranger":"LimitRanger plugin set: cpu, memory request for container t2; cpu, memory limit for container t2"}
  $ kubectl expose pod t2 --save-config --name=t2svc
  service/t2svc exposed
  $ kubectl get svc t2svc -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Service\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"t2svc\",\"labels\":{\"a\":\"b\",\"c\":\"d\"}},\"spec\":{\"ports\":[{\"protocol\":\"TCP\",\"port\":80,\"targetPort\":80}],\"selector\":{\"a\":\"b\",\"c\":\"d\"}},\"status\":{\"loadBalancer\":{}}}\n"}
  $ kubectl create deploy d2 --image=nginx:1.27 --save-config
  deployment.apps/d2 created
  $ kubectl get deploy d2 -o jsonpath='{.metadata.annotations}'
  {"deployment.kubernetes.io/revision":"1","kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Deployment\",\"apiVersion\":\"apps/v1\",\"metadata\":{\"name\":\"d2\",\"labels\":{\"app\":\"d2\"}},\"spec\":{\"replicas\":1,\"selector\":{\"matchLabels\":{\"app\":\"d2\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"d2\"}},\"spec\":{\"containers\":[{\"name\":\"nginx\",\"image\":\"nginx:1.27\",\"resources\":{}}]}},\"strategy\":{}},\"status\":{}}\n"}
  $ kubectl create job j2 --image=busybox:1.36 --save-config -- true
  job.batch/j2 created
  $ kubectl get job j2 -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Job\",\"apiVersion\":\"batch/v1\",\"metadata\":{\"name\":\"j2\"},\"spec\":{\"template\":{\"metadata\":{},\"spec\":{\"containers\":[{\"name\":\"j2\",\"image\":\"busybox:1.36\",\"command\":[\"true\"],\"resources\":{}}],\"restartPolicy\":\"Never\"}}},\"status\":{}}\n"}
  $ kubectl create cm c2 --from-literal=b=1 --from-literal=a=2 --save-config; kubectl get cm c2 -o jsonpath='{.metadata.annotations}'
  configmap/c2 created
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"ConfigMap\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"c2\"},\"data\":{\"a\":\"2\",\"b\":\"1\"}}\n"}
  $ kubectl create role r2 --verb=get --resource=pods --save-config; kubectl get role r2 -o jsonpath='{.metadata.annotations}'
  role.rbac.authorization.k8s.io/r2 created
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Role\",\"apiVersion\":\"rbac.authorization.k8s.io/v1\",\"metadata\":{\"name\":\"r2\"},\"rules\":[{\"verbs\":[\"get\"],\"apiGroups\":[\"\"],\"resources\":[\"pods\"]}]}\n"}
  $ kubectl create ingress i2 --rule=a.com/=web:80 --save-config; kubectl get ing i2 -o jsonpath='{.metadata.annotations}'
  ingress.networking.k8s.io/i2 created
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Ingress\",\"apiVersion\":\"networking.k8s.io/v1\",\"metadata\":{\"name\":\"i2\"},\"spec\":{\"rules\":[{\"host\":\"a.com\",\"http\":{\"paths\":[{\"path\":\"/\",\"pathType\":\"Exact\",\"backend\":{\"service\":{\"name\":\"web\",\"port\":{\"number\":80}}}}]}}]},\"status\":{\"loadBalancer\":{}}}\n"}
  $ kubectl autoscale deploy d2 --max=3 --save-config; kubectl get hpa d2 -o jsonpath='{.metadata.annotations}'
  horizontalpodautoscaler.autoscaling/d2 autoscaled
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"HorizontalPodAutoscaler\",\"apiVersion\":\"autoscaling/v2\",\"metadata\":{\"name\":\"d2\"},\"spec\":{\"scaleTargetRef\":{\"kind\":\"Deployment\",\"name\":\"d2\",\"apiVersion\":\"apps/v1\"},\"maxReplicas\":3},\"status\":{\"desiredReplicas\":0,\"currentMetrics\":null}}\n"}
  $ kubectl create quota q2 --hard=pods=3 --save-config; kubectl get quota q2 -o jsonpath='{.metadata.annotations}'
  resourcequota/q2 created
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"ResourceQuota\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"q2\"},\"spec\":{\"hard\":{\"pods\":\"3\"}},\"status\":{}}\n"}
  $ kubectl create ns n2 --save-config; kubectl get ns n2 -o jsonpath='{.metadata.annotations}'
  namespace/n2 created
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Namespace\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"n2\"},\"spec\":{},\"status\":{}}\n"}
  $ kubectl create cronjob cj2 --image=busybox:1.36 --schedule='* * * * *' --save-config; kubectl get cronjob cj2 -o jsonpath='{.metadata.annotations}'
  cronjob.batch/cj2 created
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"CronJob\",\"apiVersion\":\"batch/v1\",\"metadata\":{\"name\":\"cj2\"},\"spec\":{\"schedule\":\"* * * * *\",\"jobTemplate\":{\"metadata\":{\"name\":\"cj2\"},\"spec\":{\"template\":{\"metadata\":{},\"spec\":{\"containers\":[{\"name\":\"cj2\",\"image\":\"busybox:1.36\",\"resources\":{}}],\"restartPolicy\":\"OnFailure\"}}}}},\"status\":{}}\n"}
