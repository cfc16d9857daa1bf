  $ cat > all.yaml <<'EOF'
  > apiVersion: v1
  > kind: ResourceQuota
  > metadata: {name: quota}
  > spec: {hard: {pods: "20", requests.cpu: "4"}}
  > ---
  > apiVersion: v1
  > kind: LimitRange
  > metadata: {name: lr}
  > spec: {limits: [{type: Container, default: {cpu: 100m}, defaultRequest: {cpu: 10m}, max: {memory: 1Gi}}]}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: settings, labels: {app: web, tier: back}, annotations: {note: hello}}
  > data: {mode: fast, "app.conf": "a=1\nb=2\n"}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: db}
  > stringData: {password: s3cr3t, user: root}
  > ---
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web, labels: {app: web}}
  > spec:
  >   replicas: 2
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec:
  >       containers:
  >       - name: nginx
  >         image: nginx:1.27
  >         ports: [{containerPort: 80, name: http}]
  >         env: [{name: MODE, valueFrom: {configMapKeyRef: {name: settings, key: mode}}}, {name: PW, valueFrom: {secretKeyRef: {name: db, key: password}}}, {name: X, value: "1"}, {name: IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}]
  >         resources: {requests: {cpu: 50m, memory: 32Mi}, limits: {memory: 64Mi}}
  >         readinessProbe: {httpGet: {path: /, port: http}, periodSeconds: 2}
  >         volumeMounts: [{name: conf, mountPath: /etc/conf}, {name: tmp, mountPath: /scratch}]
  >       volumes: [{name: conf, configMap: {name: settings}}, {name: tmp, emptyDir: {}}]
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: web, labels: {app: web}}
  > spec: {selector: {app: web}, ports: [{port: 80, targetPort: http, name: http}]}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: alone, labels: {app: alone, env: test}}
  > spec:
  >   nodeName: worker-1
  >   containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "echo hello; echo world; sleep 3600"]}]
  >   restartPolicy: Never
  > ---
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: once}
  > spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [echo, done]}]}}}
  > ---
  > apiVersion: batch/v1
  > kind: CronJob
  > metadata: {name: tick}
  > spec: {schedule: "0 0 1 1 *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [echo, done]}]}}}}}
  > ---
  > apiVersion: apps/v1
  > kind: StatefulSet
  > metadata: {name: st}
  > spec: {serviceName: st, replicas: 1, selector: {matchLabels: {app: st}}, template: {metadata: {labels: {app: st}}, spec: {containers: [{name: c, image: "busybox:1.36", command: [sleep, "9999"]}]}}}
  > ---
  > apiVersion: apps/v1
  > kind: DaemonSet
  > metadata: {name: ag}
  > spec: {selector: {matchLabels: {app: ag}}, template: {metadata: {labels: {app: ag}}, spec: {containers: [{name: c, image: "busybox:1.36", command: [sleep, "9999"]}]}}}
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: Ingress
  > metadata: {name: ing}
  > spec: {ingressClassName: nginx, tls: [{hosts: [a.com], secretName: db}], rules: [{host: a.com, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}, {path: /x, pathType: Exact, backend: {service: {name: nope, port: {name: http}}}}]}}]}
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: NetworkPolicy
  > metadata: {name: np}
  > spec: {podSelector: {matchLabels: {app: web}}, policyTypes: [Ingress, Egress], ingress: [{from: [{podSelector: {matchLabels: {app: x}}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}], ports: [{protocol: TCP, port: 80}]}], egress: [{}]}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: pv1}
  > spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], hostPath: {path: /data}, storageClassName: manual}
  > ---
  > apiVersion: v1
  > kind: PersistentVolumeClaim
  > metadata: {name: pvc1}
  > spec: {accessModes: [ReadWriteOnce], storageClassName: manual, resources: {requests: {storage: 500Mi}}}
  > ---
  > apiVersion: policy/v1
  > kind: PodDisruptionBudget
  > metadata: {name: pdb}
  > spec: {minAvailable: 1, selector: {matchLabels: {app: web}}}
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: Role
  > metadata: {name: reader}
  > rules: [{apiGroups: [""], resources: [pods, pods/log], verbs: [get, list]}, {apiGroups: [apps], resources: [deployments], resourceNames: [web], verbs: ["*"]}]
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: RoleBinding
  > metadata: {name: rb}
  > roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
  > subjects: [{kind: User, name: jane, apiGroup: rbac.authorization.k8s.io}, {kind: ServiceAccount, name: default, namespace: default}]
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: robot}
  > ---
  > apiVersion: scheduling.k8s.io/v1
  > kind: PriorityClass
  > metadata: {name: high}
  > value: 1000
  > description: important
  > ---
  > apiVersion: storage.k8s.io/v1
  > kind: StorageClass
  > metadata: {name: fast}
  > provisioner: example.com/fast
  > parameters: {type: ssd}
  > ---
  > apiVersion: autoscaling/v2
  > kind: HorizontalPodAutoscaler
  > metadata: {name: web}
  > spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, minReplicas: 2, maxReplicas: 4, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}]}
  > EOF
  $ kubectl apply --validate=false -f all.yaml
  resourcequota/quota created
  limitrange/lr created
  configmap/settings created
  secret/db created
  deployment.apps/web created
  service/web created
  pod/alone created
  job.batch/once created
  cronjob.batch/tick created
  statefulset.apps/st created
  daemonset.apps/ag created
  ingress.networking.k8s.io/ing created
  networkpolicy.networking.k8s.io/np created
  persistentvolume/pv1 created
  persistentvolumeclaim/pvc1 created
  poddisruptionbudget.policy/pdb created
  role.rbac.authorization.k8s.io/reader created
  rolebinding.rbac.authorization.k8s.io/rb created
  serviceaccount/robot created
  priorityclass.scheduling.k8s.io/high created
  storageclass.storage.k8s.io/fast created
  horizontalpodautoscaler.autoscaling/web created
  % kubectl rollout status deployment/web --timeout=60s; kubectl rollout status ds/ag --timeout=60s; kubectl rollout status sts/st --timeout=60s; kubectl wait --for=condition=complete job/once --timeout=60s; kubectl wait --for=condition=Ready pod/alone --timeout=60s; sleep 3
