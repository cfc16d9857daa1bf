  $ cat > d.yaml <<'X'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: full, labels: {app: f, b: c}, annotations: {a: b, long: "line1\nline2"}}
  > spec:
  >   nodeSelector: {kubernetes.io/os: linux}
  >   priorityClassName: system-cluster-critical
  >   serviceAccountName: default
  >   terminationGracePeriodSeconds: 5
  >   hostNetwork: false
  >   securityContext: {runAsUser: 1000, fsGroup: 2000, seccompProfile: {type: RuntimeDefault}}
  >   readinessGates: [{conditionType: x.io/ready}]
  >   topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels: {app: f}}}]
  >   tolerations: [{key: k, operator: Equal, value: v, effect: NoSchedule}, {key: e, operator: Exists, effect: NoExecute, tolerationSeconds: 30}, {operator: Exists}]
  >   initContainers:
  >   - {name: i1, image: "busybox:1.36", command: [sh, -c, "exit 0"]}
  >   - {name: side, image: "busybox:1.36", command: [sleep, "1000"], restartPolicy: Always}
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: [sh, -c]
  >     args: ["echo a; sleep 1000", "x"]
  >     ports: [{containerPort: 80, name: http}, {containerPort: 53, protocol: UDP, hostPort: 5353}]
  >     env: [{name: A, value: b}, {name: NS, valueFrom: {fieldRef: {fieldPath: metadata.namespace}}}, {name: CPU, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}, {name: CM, valueFrom: {configMapKeyRef: {name: cm, key: k, optional: true}}}, {name: S, valueFrom: {secretKeyRef: {name: s, key: k, optional: true}}}]
  >     envFrom: [{configMapRef: {name: cm, optional: true}}, {secretRef: {name: s, optional: true}, prefix: P_}]
  >     resources: {limits: {cpu: 100m, memory: 64Mi}, requests: {cpu: 50m, memory: 32Mi}}
  >     livenessProbe: {exec: {command: [cat, /etc/hostname]}, initialDelaySeconds: 3, periodSeconds: 20}
  >     readinessProbe: {tcpSocket: {port: http}, timeoutSeconds: 2, failureThreshold: 9}
  >     startupProbe: {httpGet: {path: /x, port: 80, scheme: HTTPS, host: h}, successThreshold: 1}
  >     lifecycle: {preStop: {exec: {command: [sleep, "1"]}}}
  >     volumeMounts: [{name: cm, mountPath: /cm, subPath: k}, {name: e, mountPath: /e, readOnly: true}, {name: h, mountPath: /h}]
  >   volumes:
  >   - {name: cm, configMap: {name: cm, optional: true, items: [{key: k, path: p}]}}
  >   - {name: s, secret: {secretName: s, optional: true, defaultMode: 256}}
  >   - {name: e, emptyDir: {medium: Memory, sizeLimit: 10Mi}}
  >   - {name: h, hostPath: {path: /tmp, type: Directory}}
  >   - {name: d, downwardAPI: {items: [{path: l, fieldRef: {fieldPath: metadata.labels}}]}}
  >   - {name: p, projected: {sources: [{configMap: {name: cm, optional: true}}, {serviceAccountToken: {path: t, expirationSeconds: 3600}}]}}
  > ---
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: j}
  > spec: {completions: 4, parallelism: 2, backoffLimit: 1, activeDeadlineSeconds: 100, ttlSecondsAfterFinished: 1000, completionMode: Indexed, suspend: true, podFailurePolicy: {rules: [{action: Ignore, onPodConditions: [{type: DisruptionTarget, status: "True"}]}]}, template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36"}]}}}
  > ---
  > apiVersion: batch/v1
  > kind: CronJob
  > metadata: {name: cj, annotations: {x: yy}}
  > spec: {schedule: "*/5 * * * *", timeZone: Asia/Seoul, concurrencyPolicy: Forbid, suspend: true, startingDeadlineSeconds: 10, successfulJobsHistoryLimit: 1, jobTemplate: {spec: {template: {spec: {restartPolicy: OnFailure, containers: [{name: c, image: "busybox:1.36", args: [a]}]}}}}}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: svc, annotations: {p: q}}
  > spec: {type: NodePort, sessionAffinity: ClientIP, externalTrafficPolicy: Local, selector: {app: f}, externalIPs: [1.2.3.4], ports: [{name: a, port: 80, targetPort: http, nodePort: 30100}, {name: b, port: 81, protocol: UDP}]}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: lb}
  > spec: {type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8], selector: {app: f}, ports: [{port: 80}]}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: ext}
  > spec: {type: ExternalName, externalName: a.b.c}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: hl}
  > spec: {clusterIP: None, ports: [{port: 80}]}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: pvn}
  > spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteMany, ReadOnlyMany], persistentVolumeReclaimPolicy: Retain, nfs: {server: h, path: /x, readOnly: true}, mountOptions: [hard], volumeMode: Filesystem, nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In, values: [b, c]}]}]}}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolumeClaim
  > metadata: {name: pc}
  > spec: {accessModes: [ReadWriteOnce], storageClassName: nope, resources: {requests: {storage: 1Gi}}, selector: {matchLabels: {a: b}}}
  > ---
  > apiVersion: storage.k8s.io/v1
  > kind: StorageClass
  > metadata: {name: sc, annotations: {storageclass.kubernetes.io/is-default-class: "true"}}
  > provisioner: x.io/y
  > reclaimPolicy: Retain
  > volumeBindingMode: WaitForFirstConsumer
  > allowVolumeExpansion: true
  > mountOptions: [a, b]
  > parameters: {t: s}
  > allowedTopologies: [{matchLabelExpressions: [{key: zz, values: [a]}]}]
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: NetworkPolicy
  > metadata: {name: np}
  > spec: {podSelector: {matchExpressions: [{key: a, operator: In, values: [b]}]}, policyTypes: [Ingress, Egress], ingress: [{}, {from: [{namespaceSelector: {matchLabels: {x: yy}}, podSelector: {}}], ports: [{port: 80, endPort: 90}, {port: http}]}], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]}]}
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: Ingress
  > metadata: {name: ing, annotations: {a: b}}
  > spec: {defaultBackend: {service: {name: svc, port: {name: a}}}, tls: [{hosts: [x.y], secretName: t}, {hosts: [z]}], rules: [{host: x.y, http: {paths: [{path: /a, pathType: Prefix, backend: {service: {name: svc, port: {number: 80}}}}, {path: /r, pathType: Exact, backend: {resource: {apiGroup: k.io, kind: K, name: nn}}}]}}, {http: {paths: [{path: /, pathType: ImplementationSpecific, backend: {service: {name: no, port: {number: 1}}}}]}}]}
  > ---
  > apiVersion: autoscaling/v2
  > kind: HorizontalPodAutoscaler
  > metadata: {name: h}
  > spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: nope}, minReplicas: 1, maxReplicas: 4, behavior: {scaleDown: {stabilizationWindowSeconds: 60, policies: [{type: Percent, value: 10, periodSeconds: 60}]}, scaleUp: {selectPolicy: Disabled}}, metrics: [{type: Resource, resource: {name: memory, target: {type: AverageValue, averageValue: 100Mi}}}, {type: Pods, pods: {metric: {name: m}, target: {type: AverageValue, averageValue: "5"}}}, {type: Object, object: {metric: {name: o}, describedObject: {kind: Service, name: svc}, target: {type: Value, value: "3"}}}, {type: External, external: {metric: {name: e, selector: {matchLabels: {q: r}}}, target: {type: AverageValue, averageValue: "2"}}}, {type: ContainerResource, containerResource: {name: cpu, container: c, target: {type: Utilization, averageUtilization: 50}}}]}
  > ---
  > apiVersion: v1
  > kind: ResourceQuota
  > metadata: {name: rq}
  > spec: {hard: {pods: "10", requests.cpu: "2"}, scopes: [NotTerminating], scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In, values: [high]}]}}
  > ---
  > apiVersion: v1
  > kind: LimitRange
  > metadata: {name: lr2}
  > spec: {limits: [{type: Pod, max: {cpu: "2"}}, {type: PersistentVolumeClaim, min: {storage: 1Gi}, max: {storage: 2Gi}}, {type: Container, max: {cpu: "1"}, min: {cpu: 1m}, default: {cpu: 100m}, defaultRequest: {cpu: 10m}, maxLimitRequestRatio: {cpu: "100"}}]}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: s2}
  > type: kubernetes.io/basic-auth
  > stringData: {username: a, password: bcd}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: cm2}
  > data: {a: "", b: "x\ny"}
  > binaryData: {z: AAEC}
  > immutable: true
  > ---
  > apiVersion: policy/v1
  > kind: PodDisruptionBudget
  > metadata: {name: pb}
  > spec: {maxUnavailable: 20%, selector: {matchLabels: {app: f}}, unhealthyPodEvictionPolicy: AlwaysAllow}
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: sa2}
  > imagePullSecrets: [{name: nope}]
  > secrets: [{name: s2}]
  > automountServiceAccountToken: false
  > ---
  > apiVersion: v1
  > kind: ReplicationController
  > metadata: {name: rc}
  > spec: {replicas: 1, selector: {app: rc}, template: {metadata: {labels: {app: rc}}, spec: {containers: [{name: c, image: "nginx:1.27"}]}}}
  > ---
  > apiVersion: apps/v1
  > kind: StatefulSet
  > metadata: {name: ss}
  > spec: {serviceName: hl, replicas: 0, podManagementPolicy: Parallel, updateStrategy: {type: RollingUpdate, rollingUpdate: {partition: 2}}, selector: {matchLabels: {app: ss}}, volumeClaimTemplates: [{metadata: {name: data, labels: {a: b}}, spec: {accessModes: [ReadWriteOnce], storageClassName: sc, resources: {requests: {storage: 1Gi}}}}], template: {metadata: {labels: {app: ss}}, spec: {containers: [{name: c, image: "nginx:1.27", volumeMounts: [{name: data, mountPath: /d}]}]}}}
  > ---
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: dep}
  > spec: {replicas: 1, minReadySeconds: 1, revisionHistoryLimit: 2, strategy: {type: Recreate}, paused: true, selector: {matchLabels: {app: dep}, matchExpressions: [{key: app, operator: Exists}]}, template: {metadata: {labels: {app: dep}, annotations: {t: u}}, spec: {containers: [{name: c, image: "nginx:1.27"}]}}}
  > ---
  > apiVersion: apps/v1
  > kind: DaemonSet
  > metadata: {name: dset}
  > spec: {updateStrategy: {type: OnDelete}, selector: {matchLabels: {app: ds}}, template: {metadata: {labels: {app: ds}}, spec: {nodeSelector: {x: yy}, containers: [{name: c, image: "nginx:1.27"}]}}}
  > ---
  > apiVersion: discovery.k8s.io/v1
  > kind: EndpointSlice
  > metadata: {name: es, labels: {kubernetes.io/service-name: svc}}
  > addressType: IPv4
  > ports: [{name: a, port: 80}]
  > endpoints: [{addresses: [10.1.1.1], conditions: {ready: true}, hostname: h, nodeName: worker-1, zone: z, targetRef: {kind: Pod, name: x}}, {addresses: [10.1.1.2], conditions: {ready: false}}]
  > ---
  > apiVersion: certificates.k8s.io/v1
  > kind: CertificateSigningRequest
  > metadata: {name: csr}
  > spec: {request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlJQw==, signerName: kubernetes.io/kube-apiserver-client, usages: [client auth], expirationSeconds: 3600}
  > ---
  > apiVersion: coordination.k8s.io/v1
  > kind: Lease
  > metadata: {name: le}
  > spec: {holderIdentity: me, leaseDurationSeconds: 10}
  > ---
  > apiVersion: node.k8s.io/v1
  > kind: RuntimeClass
  > metadata: {name: rcl}
  > handler: foo
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: IngressClass
  > metadata: {name: ic}
  > spec: {controller: a.b/c, parameters: {kind: K, name: nn, apiGroup: g, scope: Cluster}}
  > ---
  > apiVersion: scheduling.k8s.io/v1
  > kind: PriorityClass
  > metadata: {name: pcl}
  > value: 5
  > globalDefault: false
  > preemptionPolicy: Never
  > description: hello
  > X
  $ kubectl create -f d.yaml --validate=false
  pod/full created
  job.batch/j created
  cronjob.batch/cj created
  Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
  service/svc created
  service/lb created
  service/ext created
  service/hl created
  persistentvolume/pvn created
  persistentvolumeclaim/pc created
  storageclass.storage.k8s.io/sc created
  networkpolicy.networking.k8s.io/np created
  horizontalpodautoscaler.autoscaling/h created
  resourcequota/rq created
  limitrange/lr2 created
  secret/s2 created
  configmap/cm2 created
  poddisruptionbudget.policy/pb created
  serviceaccount/sa2 created
  replicationcontroller/rc created
  statefulset.apps/ss created
  deployment.apps/dep created
  daemonset.apps/dset created
  endpointslice.discovery.k8s.io/es created
  lease.coordination.k8s.io/le created
  runtimeclass.node.k8s.io/rcl created
  ingressclass.networking.k8s.io/ic created
  priorityclass.scheduling.k8s.io/pcl created
  Error from server (BadRequest): error when creating "d.yaml": Ingress in version "v1" cannot be handled as a Ingress: json: cannot unmarshal bool into Go struct field IngressServiceBackend.spec.rules.IngressRuleValue.http.paths.backend.service.name of type string
  Error from server (Invalid): error when creating "d.yaml": CertificateSigningRequest.certificates.k8s.io "csr" is invalid: spec.request: Invalid value: "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlJQw==": PEM block type must be CERTIFICATE REQUEST
  [1]
  % sleep 6
  $ for o in pod/full job/j; do kubectl describe $o | sed 's/worker-[12]/N/'; done
  Name:                 full
  Namespace:            default
  Priority:             2000000000
  Priority Class Name:  system-cluster-critical
  Service Account:      default
  Node:                 N/172.18.0.3
  Start Time:           Fri, 20 Nov 2026 22:40:00 +0000
  Labels:               app=f
                        b=c
  Annotations:          a: b
                        long:
                          line1
                          line2
  Status:               Running
  SeccompProfile:       RuntimeDefault
  IP:                   10.244.1.2
  IPs:
    IP:  10.244.1.2
  Init Containers:
    i1:
      Container ID:  containerd://8398552830ecdd1547ac9fc61167d58dd5d96eed53f00c850a794814606ce974
      Image:         busybox:1.36
      Image ID:      sha256:1fddc123d273e2e989b7a61cca1f6f706fa813fc0d01b396a5f3c12466768e1c
      Port:          <none>
      Host Port:     <none>
      Command:
        sh
        -c
        exit 0
      State:          Terminated
        Reason:       Completed
        Exit Code:    0
        Started:      Fri, 20 Nov 2026 22:40:01 +0000
        Finished:     Fri, 20 Nov 2026 22:40:01 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-268nl (ro)
    side:
      Container ID:  containerd://c9e2f9caeae14d29e6e96e399a2faa281a21ab8bf0641970a109944bd3fd9339
      Image:         busybox:1.36
      Image ID:      sha256:1fddc123d273e2e989b7a61cca1f6f706fa813fc0d01b396a5f3c12466768e1c
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Running
        Started:      Fri, 20 Nov 2026 22:40:02 +0000
      Ready:          True
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-268nl (ro)
  Containers:
    c:
      Container ID:  containerd://da413f2c672dbf8f3d3b232ba57d5640ba462216e46cf2702549a6e4de03f813
      Image:         busybox:1.36
      Image ID:      sha256:1fddc123d273e2e989b7a61cca1f6f706fa813fc0d01b396a5f3c12466768e1c
      Ports:         80/TCP (http), 53/UDP
      Host Ports:    0/TCP (http), 5353/UDP
      Command:
        sh
        -c
      Args:
        echo a; sleep 1000
        x
      State:          Running
        Started:      Fri, 20 Nov 2026 22:40:02 +0000
      Ready:          False
      Restart Count:  0
      Limits:
        cpu:     100m
        memory:  64Mi
      Requests:
        cpu:      50m
        memory:   32Mi
      Liveness:   exec [cat /etc/hostname] delay=3s timeout=1s period=20s successThreshold=1 failureThreshold=3
      Readiness:  tcp-socket :http delay=0s timeout=2s period=10s successThreshold=1 failureThreshold=9
      Startup:    http-get https://h:80/x delay=0s timeout=1s period=10s successThreshold=1 failureThreshold=3
      Environment Variables from:
        cm  ConfigMap                Optional: true
        s   Secret with prefix 'P_'  Optional: true
      Environment:
        A:    b
        NS:   default (v1:metadata.namespace)
        CPU:  1 (limits.cpu)
        CM:   <set to the key 'k' of config map 'cm'>  Optional: true
        S:    <set to the key 'k' in secret 's'>       Optional: true
      Mounts:
        /cm from cm (rw,path="k")
        /e from e (ro)
        /h from h (rw)
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-268nl (ro)
  Readiness Gates:
    Type         Status
    x.io/ready   <none>
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    cm:
      Type:      ConfigMap (a volume populated by a ConfigMap)
      Name:      cm
      Optional:  true
    s:
      Type:        Secret (a volume populated by a Secret)
      SecretName:  s
      Optional:    true
    e:
      Type:       EmptyDir (a temporary directory that shares a pod's lifetime)
      Medium:     Memory
      SizeLimit:  10Mi
    h:
      Type:          HostPath (bare host directory volume)
      Path:          /tmp
      HostPathType:  Directory
    d:
      Type:  DownwardAPI (a volume populated by information about the pod)
      Items:
        metadata.labels -> l
    p:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      ConfigMapName:           cm
      Optional:                true
      TokenExpirationSeconds:  3600
    kube-api-access-268nl:
      Type:                     Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:   3607
      ConfigMapName:            kube-root-ca.crt
      Optional:                 false
      DownwardAPI:              true
  QoS Class:                    Burstable
  Node-Selectors:               kubernetes.io/os=linux
  Tolerations:                  op=Exists
                                e:NoExecute op=Exists for 30s
                                k=v:NoSchedule
  Topology Spread Constraints:  kubernetes.io/hostname:ScheduleAnyway when max skew 1 is exceeded for selector app=f
  Events:
    Type    Reason     Age   From               Message
    ----    ------     ----  ----               -------
    Normal  Scheduled  12h   default-scheduler  Successfully assigned default/full to N
    Normal  Pulled     12h   kubelet            spec.initContainers{i1}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created    12h   kubelet            spec.initContainers{i1}: Container created
    Normal  Started    12h   kubelet            spec.initContainers{i1}: Container started
    Normal  Pulled     12h   kubelet            spec.initContainers{side}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created    12h   kubelet            spec.initContainers{side}: Container created
    Normal  Started    12h   kubelet            spec.initContainers{side}: Container started
    Normal  Pulled     12h   kubelet            spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created    12h   kubelet            spec.containers{c}: Container created
    Normal  Started    12h   kubelet            spec.containers{c}: Container started
  Name:                        j
  Namespace:                   default
  Selector:                    batch.kubernetes.io/controller-uid=f8b45d1a-b365-4177-8bd5-2061b1c38e1b
  Labels:                      batch.kubernetes.io/controller-uid=f8b45d1a-b365-4177-8bd5-2061b1c38e1b
                               batch.kubernetes.io/job-name=j
                               controller-uid=f8b45d1a-b365-4177-8bd5-2061b1c38e1b
                               job-name=j
  Annotations:                 <none>
  Parallelism:                 2
  Completions:                 4
  Completion Mode:             Indexed
  Suspend:                     true
  Backoff Limit:               1
  TTL Seconds After Finished:  1000
  Active Deadline Seconds:     100s
  Pods Statuses:               0 Active (0 Ready) / 0 Succeeded / 0 Failed
  Completed Indexes:           <none>
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=f8b45d1a-b365-4177-8bd5-2061b1c38e1b
             batch.kubernetes.io/job-name=j
             controller-uid=f8b45d1a-b365-4177-8bd5-2061b1c38e1b
             job-name=j
    Containers:
     c:
      Image:         busybox:1.36
      Port:          <none>
      Host Port:     <none>
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type    Reason     Age   From            Message
    ----    ------     ----  ----            -------
    Normal  Suspended  12h   job-controller  Job suspended
  $ kubectl describe pod/full --show-events=false | tail -3
                                e:NoExecute op=Exists for 30s
                                k=v:NoSchedule
  Topology Spread Constraints:  kubernetes.io/hostname:ScheduleAnyway when max skew 1 is exceeded for selector app=f
  $ for o in cj/cj svc/svc svc/lb svc/ext svc/hl; do kubectl describe $o; done
  Name:                          cj
  Namespace:                     default
  Labels:                        <none>
  Annotations:                   x: yy
  Schedule:                      */5 * * * *
  Concurrency Policy:            Forbid
  Suspend:                       True
  Time Zone:                     Asia/Seoul
  Successful Job History Limit:  1
  Failed Job History Limit:      1
  Starting Deadline Seconds:     10s
  Selector:                      <unset>
  Parallelism:                   <unset>
  Completions:                   <unset>
  Pod Template:
    Labels:  <none>
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Args:
        a
      Environment:     <none>
      Mounts:          <none>
    Volumes:           <none>
    Node-Selectors:    <none>
    Tolerations:       <none>
  Last Schedule Time:  <unset>
  Active Jobs:         <none>
  Events:              <none>
  Name:                     svc
  Namespace:                default
  Labels:                   <none>
  Annotations:              p: q
  Selector:                 app=f
  Type:                     NodePort
  IP Family Policy:         SingleStack
  IP Families:              IPv4
  IP:                       10.102.146.127
  IPs:                      10.102.146.127
  External IPs:             1.2.3.4
  Port:                     a  80/TCP
  TargetPort:               http/TCP
  NodePort:                 a  30100/TCP
  Endpoints:                10.1.1.1:80
  Port:                     b  81/UDP
  TargetPort:               81/UDP
  NodePort:                 b  31020/UDP
  Endpoints:
  Session Affinity:         ClientIP
  External Traffic Policy:  Local
  Internal Traffic Policy:  Cluster
  Events:                   <none>
  Name:                        lb
  Namespace:                   default
  Labels:                      <none>
  Annotations:                 <none>
  Selector:                    app=f
  Type:                        LoadBalancer
  IP Family Policy:            SingleStack
  IP Families:                 IPv4
  IP:                          10.100.178.10
  IPs:                         10.100.178.10
  Port:                        <unset>  80/TCP
  TargetPort:                  80/TCP
  NodePort:                    <unset>  30931/TCP
  Endpoints:
  Session Affinity:            None
  External Traffic Policy:     Cluster
  Internal Traffic Policy:     Cluster
  LoadBalancer Source Ranges:  10.0.0.0/8
  Events:                      <none>
  Name:              ext
  Namespace:         default
  Labels:            <none>
  Annotations:       <none>
  Selector:          <none>
  Type:              ExternalName
  IP Families:       <none>
  IP:
  IPs:               <none>
  External Name:     a.b.c
  Session Affinity:  None
  Events:            <none>
  Name:                     hl
  Namespace:                default
  Labels:                   <none>
  Annotations:              <none>
  Selector:                 <none>
  Type:                     ClusterIP
  IP Family Policy:         RequireDualStack
  IP Families:              IPv4,IPv6
  IP:                       None
  IPs:                      None
  Port:                     <unset>  80/TCP
  TargetPort:               80/TCP
  Endpoints:                <none>
  Session Affinity:         None
  Internal Traffic Policy:  Cluster
  Events:                   <none>
  $ for o in pv/pvn pvc/pc sc/sc netpol/np; do kubectl describe $o; done
  Name:              pvn
  Labels:            <none>
  Annotations:       <none>
  Finalizers:        [kubernetes.io/pv-protection]
  StorageClass:
  Status:            Available
  Claim:
  Reclaim Policy:    Retain
  Access Modes:      ROX,RWX
  VolumeMode:        Filesystem
  Capacity:          1Gi
  Node Affinity:
    Required Terms:
      Term 0:        a in [b, c]
  Message:
  Source:
      Type:      NFS (an NFS mount that lasts the lifetime of a pod)
      Server:    h
      Path:      /x
      ReadOnly:  true
  Events:        <none>
  Name:          pc
  Namespace:     default
  StorageClass:  nope
  Status:        Pending
  Volume:
  Labels:        <none>
  Annotations:   <none>
  Finalizers:    [kubernetes.io/pvc-protection]
  Capacity:
  Access Modes:
  VolumeMode:    Filesystem
  Used By:       <none>
  Events:
    Type     Reason              Age   From                         Message
    ----     ------              ----  ----                         -------
    Warning  ProvisioningFailed  12h   persistentvolume-controller  storageclass.storage.k8s.io "nope" not found
  Name:                  sc
  IsDefaultClass:        Yes
  Annotations:           storageclass.kubernetes.io/is-default-class=true
  Provisioner:           x.io/y
  Parameters:            t=s
  AllowVolumeExpansion:  True
  MountOptions:
    a
    b
  ReclaimPolicy:      Retain
  VolumeBindingMode:  WaitForFirstConsumer
  AllowedTopologies:
    Term 0:           zz in [a]
  Events:             <none>
  Name:         np
  Namespace:    default
  Created on:   2026-11-20 22:40:01 +0000 UTC
  Labels:       <none>
  Annotations:  <none>
  Spec:
    PodSelector:     a in (b)
    Allowing ingress traffic:
      To Port: <any> (traffic allowed to all ports)
      From: <any> (traffic not restricted by source)
      ----------
      To Port Range: 80-90/TCP
      To Port: http/TCP
      From:
        NamespaceSelector: x=yy
        PodSelector: <none>
    Allowing egress traffic:
      To Port: <any> (traffic allowed to all ports)
      To:
        IPBlock:
          CIDR: 0.0.0.0/0
          Except: 10.0.0.0/8
    Policy Types: Ingress, Egress
  $ kubectl describe ing/ing
  Error from server (NotFound): ingresses.networking.k8s.io "ing" not found
  [1]
  $ kubectl describe hpa/h
  Name:                                                                   h
  Namespace:                                                              default
  Labels:                                                                 <none>
  Annotations:                                                            <none>
  CreationTimestamp:                                                      Fri, 20 Nov 2026 22:40:01 +0000
  Reference:                                                              Deployment/nope
  Metrics:                                                                ( current / target )
    resource memory on pods:                                              <unknown> / 100Mi
    "m" on pods:                                                          <unknown> / 5
    "o" on Service/svc (target value):                                    <unknown> / 3
    "e" (target average value):                                           <unknown> / 2
    resource cpu of container "c" on pods  (as a percentage of request):  <unknown> / 50%
  Min replicas:                                                           1
  Max replicas:                                                           4
  Behavior:
    Scale Up:
      Stabilization Window: 0 seconds
      Select Policy: Disabled
      Policies:
        - Type: Pods     Value: 4    Period: 15 seconds
        - Type: Percent  Value: 100  Period: 15 seconds
    Scale Down:
      Stabilization Window: 60 seconds
      Select Policy: Max
      Policies:
        - Type: Percent  Value: 10  Period: 60 seconds
  Deployment pods:       0 current / 0 desired
  Conditions:
    Type         Status  Reason          Message
    ----         ------  ------          -------
    AbleToScale  False   FailedGetScale  the HPA controller was unable to get the target's current scale: deployments.apps "nope" not found
  Events:
    Type     Reason          Age   From                       Message
    ----     ------          ----  ----                       -------
    Warning  FailedGetScale  12h   horizontal-pod-autoscaler  deployments.apps "nope" not found
  $ for o in quota/rq limits/lr2 secret/s2 cm/cm2 pdb/pb; do kubectl describe $o; done
  Name:       rq
  Namespace:  default
  Scopes:     NotTerminating
   * Matches all pods that do not have an active deadline. These pods usually include long running pods whose container command is not expected to terminate.
  Resource      Used  Hard
  --------      ----  ----
  pods          0     10
  requests.cpu  0     2
  Name:                  lr2
  Namespace:             default
  Type                   Resource  Min  Max  Default Request  Default Limit  Max Limit/Request Ratio
  ----                   --------  ---  ---  ---------------  -------------  -----------------------
  Pod                    cpu       -    2    -                -              -
  PersistentVolumeClaim  storage   1Gi  2Gi  -                -              -
  Container              cpu       1m   1    10m              100m           100
  Name:         s2
  Namespace:    default
  Labels:       <none>
  Annotations:  <none>

  Type:  kubernetes.io/basic-auth

  Data
  ====
  password:  3 bytes
  username:  1 bytes
  Name:         cm2
  Namespace:    default
  Labels:       <none>
  Annotations:  <none>

  Data
  ====
  a:
  ----


  b:
  ----
  x
  y


  BinaryData
  ====
  z: 3 bytes

  Events:  <none>
  Name:             pb
  Namespace:        default
  Max unavailable:  20%
  Selector:         app=f
  Status:
      Allowed disruptions:  0
      Current:              0
      Desired:              0
      Total:                0
  Events:
    Type     Reason         Age              From               Message
    ----     ------         ----             ----               -------
    Warning  UnmanagedPods  6s (x7 over 7s)  controllermanager  Pods selected by this PodDisruptionBudget (selector: &LabelSelector{MatchLabels:map[string]string{app: f,},MatchExpressions:[]LabelSelectorRequirement{},}) were found to be unmanaged. As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.
  $ for o in sa/sa2 rc/rc sts/ss; do kubectl describe $o | sed 's/rc-[a-z0-9]*/P/'; done
  Name:                sa2
  Namespace:           default
  Labels:              <none>
  Annotations:         <none>
  Image pull secrets:  nope
  Events:              <none>
  Name:         rc
  Namespace:    default
  Selector:     app=rc
  Labels:       app=rc
  Annotations:  <none>
  Replicas:     1 current / 1 desired
  Pods Status:  1 Running / 0 Waiting / 0 Succeeded / 0 Failed
  Pod Template:
    Labels:  app=rc
    Containers:
     c:
      Image:         nginx:1.27
      Port:          <none>
      Host Port:     <none>
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type    Reason            Age   From                    Message
    ----    ------            ----  ----                    -------
    Normal  SuccessfulCreate  7s    replication-controller  Created pod: P
  Name:                   ss
  Namespace:              default
  CreationTimestamp:      Fri, 20 Nov 2026 22:40:00 +0000
  Selector:               app=ss
  Labels:                 <none>
  Annotations:            <none>
  Service Name:           hl
  Pod Management Policy:  Parallel
  Replicas:               0 desired | 0 total
  Update Strategy:        RollingUpdate
    Partition:            2
    MaxUnavailable:       1
  Persistent Volume Claim Retention Policy:
    WhenDeleted:  Retain
    WhenScaled:   Retain
  Pods Status:    0 Running / 0 Waiting / 0 Succeeded / 0 Failed
  Pod Template:
    Labels:  app=ss
    Containers:
     c:
      Image:        nginx:1.27
      Port:         <none>
      Host Port:    <none>
      Environment:  <none>
      Mounts:
        /d from data (rw)
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Volume Claims:
    Name:          data
    StorageClass:  sc
    Labels:        a=b
    Annotations:   <none>
    Capacity:      1Gi
    Access Modes:  [ReadWriteOnce]
  Events:          <none>
  $ for o in deploy/dep ds/dset; do kubectl describe $o; done
  Name:               dep
  Namespace:          default
  CreationTimestamp:  Fri, 20 Nov 2026 22:40:01 +0000
  Labels:             <none>
  Annotations:        <none>
  Selector:           app=dep,app
  Replicas:           1 desired | 0 updated | 0 total | 0 available | 0 unavailable
  StrategyType:       Recreate
  MinReadySeconds:    1
  Pod Template:
    Labels:       app=dep
    Annotations:  t: u
    Containers:
     c:
      Image:         nginx:1.27
      Port:          <none>
      Host Port:     <none>
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Conditions:
    Type          Status   Reason
    ----          ------   ------
    Progressing   Unknown  DeploymentPaused
    Available     False    MinimumReplicasUnavailable
  Events:         <none>
  Name:           dset
  Namespace:      default
  Selector:       app=ds
  Node-Selector:  x=yy
  Labels:         <none>
  Annotations:    deprecated.daemonset.template.generation: 1
  Desired Number of Nodes Scheduled: 0
  Current Number of Nodes Scheduled: 0
  Number of Nodes Scheduled with Up-to-date Pods: 0
  Number of Nodes Scheduled with Available Pods: 0
  Number of Nodes Misscheduled: 0
  Pods Status:  0 Running / 0 Waiting / 0 Succeeded / 0 Failed
  Pod Template:
    Labels:  app=ds
    Containers:
     c:
      Image:         nginx:1.27
      Port:          <none>
      Host Port:     <none>
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  x=yy
    Tolerations:     <none>
  Events:            <none>
  $ kubectl describe endpointslice/es
  Name:         es
  Namespace:    default
  Labels:       kubernetes.io/service-name=svc
  Annotations:  <none>
  AddressType:  IPv4
  Ports:
    Name  Port  Protocol
    ----  ----  --------
    a     80    TCP
  Endpoints:
    - Addresses:  10.1.1.1
      Conditions:
        Ready:    true
      Hostname:   h
      TargetRef:  Pod/x
      NodeName:   worker-1
      Zone:       z
    - Addresses:  10.1.1.2
      Conditions:
        Ready:   false
      Hostname:  <unset>
      NodeName:  <unset>
      Zone:      <unset>
  Events:        <none>
  $ kubectl describe csr/csr
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "csr" not found
  [1]
  % for o in lease/le runtimeclass/rcl ingressclass/ic pc/pcl; do kubectl describe $o; done
  $ kubectl describe clusterrole view | head -12
  Name:         view
  Labels:       kubernetes.io/bootstrapping=rbac-defaults
                rbac.authorization.k8s.io/aggregate-to-edit=true
  Annotations:  rbac.authorization.kubernetes.io/autoupdate: true
  PolicyRule:
    Resources                                    Non-Resource URLs  Resource Names  Verbs
    ---------                                    -----------------  --------------  -----
    bindings                                     []                 []              [get list watch]
    configmaps                                   []                 []              [get list watch]
    endpoints                                    []                 []              [get list watch]
    events                                       []                 []              [get list watch]
    limitranges                                  []                 []              [get list watch]
  $ kubectl describe clusterrolebinding cluster-admin
  Name:         cluster-admin
  Labels:       kubernetes.io/bootstrapping=rbac-defaults
  Annotations:  rbac.authorization.kubernetes.io/autoupdate: true
  Role:
    Kind:  ClusterRole
    Name:  cluster-admin
  Subjects:
    Kind   Name            Namespace
    ----   ----            ---------
    Group  system:masters
  $ kubectl describe role,rolebinding -n kube-public
  Name:         kubeadm:bootstrap-signer-clusterinfo
  Labels:       <none>
  Annotations:  <none>
  PolicyRule:
    Resources   Non-Resource URLs  Resource Names  Verbs
    ---------   -----------------  --------------  -----
    configmaps  []                 [cluster-info]  [get]


  Name:         system:controller:bootstrap-signer
  Labels:       kubernetes.io/bootstrapping=rbac-defaults
  Annotations:  rbac.authorization.kubernetes.io/autoupdate: true
  PolicyRule:
    Resources             Non-Resource URLs  Resource Names  Verbs
    ---------             -----------------  --------------  -----
    events                []                 []              [create patch update]
    events.events.k8s.io  []                 []              [create patch update]
    configmaps            []                 []              [get list watch]
    configmaps            []                 [cluster-info]  [update]


  Name:         kubeadm:bootstrap-signer-clusterinfo
  Labels:       <none>
  Annotations:  <none>
  Role:
    Kind:  Role
    Name:  kubeadm:bootstrap-signer-clusterinfo
  Subjects:
    Kind  Name              Namespace
    ----  ----              ---------
    User  system:anonymous


  Name:         system:controller:bootstrap-signer
  Labels:       kubernetes.io/bootstrapping=rbac-defaults
  Annotations:  rbac.authorization.kubernetes.io/autoupdate: true
  Role:
    Kind:  Role
    Name:  system:controller:bootstrap-signer
  Subjects:
    Kind            Name              Namespace
    ----            ----              ---------
    ServiceAccount  bootstrap-signer  kube-system
  $ kubectl describe ns default
  Name:         default
  Labels:       kubernetes.io/metadata.name=default
  Annotations:  <none>
  Status:       Active

  Resource Quotas
    Name:    rq
    Scopes:  NotTerminating
    * Matches all pods that do not have an active deadline. These pods usually include long running pods whose container command is not expected to terminate.
    Resource      Used  Hard
    --------      ---   ---
    pods          0     10
    requests.cpu  0     2

  Resource Limits
   Type                   Resource  Min  Max  Default Request  Default Limit  Max Limit/Request Ratio
   ----                   --------  ---  ---  ---------------  -------------  -----------------------
   Pod                    cpu       -    2    -                -              -
   PersistentVolumeClaim  storage   1Gi  2Gi  -                -              -
   Container              cpu       1m   1    10m              100m           100
  $ kubectl describe ep hl
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  Error from server (NotFound): endpoints "hl" not found
  [1]
  $ kubectl describe node worker-1 --show-events=false | head -12
  Name:               worker-1
  Roles:              <none>
  Labels:             beta.kubernetes.io/arch=amd64
                      beta.kubernetes.io/os=linux
                      kubernetes.io/arch=amd64
                      kubernetes.io/hostname=worker-1
                      kubernetes.io/os=linux
  Annotations:        node.alpha.kubernetes.io/ttl: 0
                      volumes.kubernetes.io/controller-managed-attach-detach: true
  CreationTimestamp:  Fri, 20 Nov 2026 22:11:15 +0000
  Taints:             <none>
  Unschedulable:      false
  $ kubectl describe pods -l nope=x
  No resources found in default namespace.
  $ kubectl describe pod nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl describe pod fu | head -2
  Name:                 full
  Namespace:            default
  $ kubectl describe pod,svc full | head -2
  error: you may only specify a single resource type
  $ kubectl describe nosuch
  error: the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl describe
  error: You must specify the type of resource to describe. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl describe pods -A -l nope=x
  No resources found
  $ kubectl describe apiservice v1.apps
  Name:         v1.apps
  Namespace:
  Labels:       kube-aggregator.kubernetes.io/automanaged=onstart
  Annotations:  <none>
  API Version:  apiregistration.k8s.io/v1
  Kind:         APIService
  Metadata:
    Creation Timestamp:  2026-11-20T22:11:00Z
    Resource Version:    212
    UID:                 e71c4f8b-393d-47ec-9c14-45edf9869a07
  Spec:
    Group:                   apps
    Group Priority Minimum:  17800
    Version:           v1
    Version Priority:  15
  Status:
    Conditions:
      Last Transition Time:  2026-11-20T22:11:00Z
      Message:               Local APIServices are always available
      Reason:                Local
      Status:                True
      Type:                  Available
  Events:                    <none>
  $ kubectl describe cs scheduler
  Warning: v1 ComponentStatus is deprecated in v1.19+
  Name:         scheduler
  Namespace:
  Labels:       <none>
  Annotations:  <none>
  API Version:  v1
  Conditions:
    Message:  ok
    Status:   True
    Type:     Healthy
  Kind:       ComponentStatus
  Metadata:
  Events:  <none>
  $ kubectl describe flowschema exempt | head -12
  Name:         exempt
  Namespace:
  Labels:       <none>
  Annotations:  apf.kubernetes.io/autoupdate-spec: true
  API Version:  flowcontrol.apiserver.k8s.io/v1
  Kind:         FlowSchema
  Metadata:
    Creation Timestamp:  2026-11-20T22:11:01Z
    Generation:          1
    Resource Version:    330
    UID:                 8560948c-ea82-4791-a680-806f481d6a49
  Spec:
  % kubectl describe event 2>&1 | head -1
  $ kubectl get job,cj,svc,pv,pvc,sc,netpol,ing,hpa,quota,limits,secret,cm,pdb,sa,rc,sts,deploy,ds,endpointslice,csr,lease,runtimeclass,ingressclass,pc
  NAME          STATUS      COMPLETIONS   DURATION   AGE
  job.batch/j   Suspended   0/4                      10s

  NAME               SCHEDULE      TIMEZONE     SUSPEND   ACTIVE   LAST SCHEDULE   AGE
  cronjob.batch/cj   */5 * * * *   Asia/Seoul   True      0        <none>          10s

  NAME                 TYPE           CLUSTER-IP       EXTERNAL-IP   PORT(S)                     AGE
  service/ext          ExternalName   <none>           a.b.c         <none>                      10s
  service/hl           ClusterIP      None             <none>        80/TCP                      10s
  service/kubernetes   ClusterIP      10.96.0.1        <none>        443/TCP                     29m
  service/lb           LoadBalancer   10.105.182.153   <pending>     80:32370/TCP                10s
  service/svc          NodePort       10.102.74.85     1.2.3.4       80:30100/TCP,81:30785/UDP   10s

  NAME                   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  persistentvolume/pvn   1Gi        ROX,RWX        Retain           Available                          <unset>                          10s

  NAME                       STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  persistentvolumeclaim/pc   Pending                                      nope           <unset>                 10s

  NAME                                       PROVISIONER   RECLAIMPOLICY   VOLUMEBINDINGMODE      ALLOWVOLUMEEXPANSION   AGE
  storageclass.storage.k8s.io/sc (default)   x.io/y        Retain          WaitForFirstConsumer   true                   10s

  NAME                                 POD-SELECTOR   AGE
  networkpolicy.networking.k8s.io/np   a in (b)       10s

  NAME                                    REFERENCE         TARGETS                                            MINPODS   MAXPODS   REPLICAS   AGE
  horizontalpodautoscaler.autoscaling/h   Deployment/nope   memory: <unknown>/100Mi, <unknown>/5 + 3 more...   1         4         0          10s

  NAME               REQUEST                         LIMIT   AGE
  resourcequota/rq   pods: 0/10, requests.cpu: 0/2           10s

  NAME             CREATED AT
  limitrange/lr2   2026-11-20T22:40:00Z

  NAME        TYPE                       DATA   AGE
  secret/s2   kubernetes.io/basic-auth   2      10s

  NAME                         DATA   AGE
  configmap/cm2                3      10s
  configmap/kube-root-ca.crt   1      29m

  NAME                            MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
  poddisruptionbudget.policy/pb   N/A             20%               0                     10s

  NAME                     AGE
  serviceaccount/default   29m
  serviceaccount/sa2       10s

  NAME                       DESIRED   CURRENT   READY   AGE
  replicationcontroller/rc   1         1         1       10s

  NAME                  READY   AGE
  statefulset.apps/ss   0/0     10s

  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
  deployment.apps/dep   0/1     0            0           10s

  NAME                  DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  daemonset.apps/dset   0         0         0       0            0           x=yy            10s

  NAME                                        ADDRESSTYPE   PORTS   ENDPOINTS           AGE
  endpointslice.discovery.k8s.io/es           IPv4          80      10.1.1.1,10.1.1.2   10s
  endpointslice.discovery.k8s.io/kubernetes   IPv4          6443    172.18.0.2          29m
  endpointslice.discovery.k8s.io/lb-pnxgt     IPv4          80      10.244.1.2          10s
  endpointslice.discovery.k8s.io/svc-5wsq9    IPv4          81,80   10.244.1.2          10s

  NAME                           HOLDER   AGE
  lease.coordination.k8s.io/le   me       10s

  NAME                           HANDLER   AGE
  runtimeclass.node.k8s.io/rcl   foo       10s

  NAME                                CONTROLLER   PARAMETERS   AGE
  ingressclass.networking.k8s.io/ic   a.b/c        K.g/nn       10s

  NAME                                                      VALUE        GLOBAL-DEFAULT   AGE   PREEMPTIONPOLICY
  priorityclass.scheduling.k8s.io/pcl                       5            false            10s   Never
  priorityclass.scheduling.k8s.io/system-cluster-critical   2000000000   false            29m   PreemptLowerPriority
  priorityclass.scheduling.k8s.io/system-node-critical      2000001000   false            29m   PreemptLowerPriority
  $ kubectl get svc,pv,pvc,ing,hpa,rc,sts,deploy,ds,csr,ingressclass -o wide
  NAME                 TYPE           CLUSTER-IP       EXTERNAL-IP   PORT(S)                     AGE   SELECTOR
  service/ext          ExternalName   <none>           a.b.c         <none>                      10s   <none>
  service/hl           ClusterIP      None             <none>        80/TCP                      10s   <none>
  service/kubernetes   ClusterIP      10.96.0.1        <none>        443/TCP                     29m   <none>
  service/lb           LoadBalancer   10.105.182.153   <pending>     80:32370/TCP                10s   app=f
  service/svc          NodePort       10.102.74.85     1.2.3.4       80:30100/TCP,81:30785/UDP   10s   app=f

  NAME                   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE   VOLUMEMODE
  persistentvolume/pvn   1Gi        ROX,RWX        Retain           Available                          <unset>                          10s   Filesystem

  NAME                       STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE   VOLUMEMODE
  persistentvolumeclaim/pc   Pending                                      nope           <unset>                 10s   Filesystem

  NAME                                    REFERENCE         TARGETS                                            MINPODS   MAXPODS   REPLICAS   AGE
  horizontalpodautoscaler.autoscaling/h   Deployment/nope   memory: <unknown>/100Mi, <unknown>/5 + 3 more...   1         4         0          10s

  NAME                       DESIRED   CURRENT   READY   AGE   CONTAINERS   IMAGES       SELECTOR
  replicationcontroller/rc   1         1         1       10s   c            nginx:1.27   app=rc

  NAME                  READY   AGE   CONTAINERS   IMAGES
  statefulset.apps/ss   0/0     10s   c            nginx:1.27

  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES       SELECTOR
  deployment.apps/dep   0/1     0            0           10s   c            nginx:1.27   app=dep,app

  NAME                  DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE   CONTAINERS   IMAGES       SELECTOR
  daemonset.apps/dset   0         0         0       0            0           x=yy            10s   c            nginx:1.27   app=ds

  NAME                                CONTROLLER   PARAMETERS   AGE
  ingressclass.networking.k8s.io/ic   a.b/c        K.g/nn       10s
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: lbl, labels: {v: 1}}\n' > lbl.yaml; for f in apply create replace; do kubectl $f -f lbl.yaml; kubectl $f -f lbl.yaml --validate=false; done; kubectl apply -f lbl.yaml --server-side; kubectl delete -f lbl.yaml; kubectl get -f lbl.yaml; kubectl diff -f lbl.yaml
  error: unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  error: unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  error: unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  error: unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  error: unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  error: unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  error: unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  error: unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  error: unable to decode "lbl.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  [2]
  $ printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: lbl, annotations: {v: true}}\nspec: {containers: [{name: c, image: nginx, env: [{name: A, value: 5}]}]}\n' > an.yaml; kubectl apply -f an.yaml; kubectl create -f an.yaml --validate=false
  error: unable to decode "an.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.annotations of type string
  error: unable to decode "an.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.annotations of type string
  [1]
  $ printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: lbl}\nspec: {containers: [{name: c, image: nginx, env: [{name: A, value: 5}]}]}\n' > an.yaml; kubectl apply -f an.yaml; kubectl create -f an.yaml --validate=false
  Error from server (BadRequest): error when creating "an.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
  Error from server (BadRequest): error when creating "an.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
  [1]
  $ printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: 5}\nspec: {containers: [{name: c, image: nginx}]}\n' > an.yaml; kubectl apply -f an.yaml; kubectl create -f an.yaml --validate=false
  error: unable to decode "an.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.name of type string
  error: unable to decode "an.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.name of type string
  [1]
  $ printf 'apiVersion: v1\nkind: Pod\nmetadata: x\nspec: {containers: [{name: c, image: nginx}]}\n' > an.yaml; kubectl apply -f an.yaml; kubectl create -f an.yaml --validate=false
  error: unable to decode "an.yaml": json: cannot unmarshal string into Go struct field metadataOnlyObject.metadata of type v1.ObjectMeta
  error: unable to decode "an.yaml": json: cannot unmarshal string into Go struct field metadataOnlyObject.metadata of type v1.ObjectMeta
  [1]
  $ printf 'apiVersion: 1\nkind: Pod\nmetadata: {name: x}\n' > an.yaml; kubectl apply -f an.yaml
  error: error validating "an.yaml": error validating data: apiVersion isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ printf 'apiVersion: v1\nkind: [Pod]\nmetadata: {name: x}\n' > an.yaml; kubectl apply -f an.yaml
  error: error validating "an.yaml": error validating data: kind isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % printf 'apiVersion: v1\nkind: pod\nmetadata: {name: x}\n' > an.yaml; kubectl apply -f an.yaml
  % printf 'apiVersion: apps/v1\nkind: Pod\nmetadata: {name: x}\n' > an.yaml; kubectl apply -f an.yaml
  $ printf 'apiVersion: v1\nkind: Deployment\nmetadata: {name: x}\n' > an.yaml; kubectl create -f an.yaml --validate=false
  error: resource mapping not found for name: "x" namespace: "" from "an.yaml": no matches for kind "Deployment" in version "v1"
  ensure CRDs are installed first
  [1]
