  $ kubectl create deploy w --image=nginx:1.27 --replicas=2 --port=80 --dry-run=client -o json
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "w",
          "labels": {
              "app": "w"
          }
      },
      "spec": {
          "replicas": 2,
          "selector": {
              "matchLabels": {
                  "app": "w"
              }
          },
          "template": {
              "metadata": {
                  "labels": {
                      "app": "w"
                  }
              },
              "spec": {
                  "containers": [
                      {
                          "name": "nginx",
                          "image": "nginx:1.27",
                          "ports": [
                              {
                                  "containerPort": 80
                              }
                          ],
                          "resources": {}
                      }
                  ]
              }
          },
          "strategy": {}
      },
      "status": {}
  }
  $ kubectl create deploy w --image=nginx:1.27 --replicas=2 --port=80 --dry-run=server -o json | grep -v uid
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "w",
          "namespace": "default",
          "generation": 1,
          "creationTimestamp": "2026-11-20T22:40:01Z",
          "labels": {
              "app": "w"
          }
      },
      "spec": {
          "replicas": 2,
          "selector": {
              "matchLabels": {
                  "app": "w"
              }
          },
          "template": {
              "metadata": {
                  "labels": {
                      "app": "w"
                  }
              },
              "spec": {
                  "containers": [
                      {
                          "name": "nginx",
                          "image": "nginx:1.27",
                          "ports": [
                              {
                                  "containerPort": 80,
                                  "protocol": "TCP"
                              }
                          ],
                          "resources": {},
                          "terminationMessagePath": "/dev/termination-log",
                          "terminationMessagePolicy": "File",
                          "imagePullPolicy": "IfNotPresent"
                      }
                  ],
                  "restartPolicy": "Always",
                  "terminationGracePeriodSeconds": 30,
                  "dnsPolicy": "ClusterFirst",
                  "securityContext": {},
                  "schedulerName": "default-scheduler"
              }
          },
          "strategy": {
              "type": "RollingUpdate",
              "rollingUpdate": {
                  "maxUnavailable": "25%",
                  "maxSurge": "25%"
              }
          },
          "revisionHistoryLimit": 10,
          "progressDeadlineSeconds": 600
      },
      "status": {}
  }
  $ kubectl create deploy w --image=nginx:1.27 --dry-run=client -o kyaml
  ---
  {
    kind: "Deployment",
    apiVersion: "apps/v1",
    metadata: {
      name: "w",
      labels: {
        app: "w",
      },
    },
    spec: {
      replicas: 1,
      selector: {
        matchLabels: {
          app: "w",
        },
      },
      template: {
        metadata: {
          labels: {
            app: "w",
          },
        },
        spec: {
          containers: [{
            name: "nginx",
            image: "nginx:1.27",
            resources: {},
          }],
        },
      },
      strategy: {},
    },
    status: {},
  }
  $ kubectl run p --image=nginx:1.27 --port=80 --env=A=b --labels=x=y --annotations=n=o --dry-run=client -o json --command -- sleep 5
  {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {
          "name": "p",
          "labels": {
              "x": "y"
          },
          "annotations": {
              "n": "o"
          }
      },
      "spec": {
          "containers": [
              {
                  "name": "p",
                  "image": "nginx:1.27",
                  "command": [
                      "sleep",
                      "5"
                  ],
                  "ports": [
                      {
                          "containerPort": 80
                      }
                  ],
                  "env": [
                      {
                          "name": "A",
                          "value": "b"
                      }
                  ],
                  "resources": {}
              }
          ],
          "restartPolicy": "Always",
          "dnsPolicy": "ClusterFirst"
      },
      "status": {}
  }
  $ kubectl run p --image=nginx:1.27 --dry-run=server -o json | grep -v uid
  {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {
          "name": "p",
          "namespace": "default",
          "generation": 1,
          "creationTimestamp": "2026-11-20T22:40:02Z",
          "labels": {
              "run": "p"
          }
      },
      "spec": {
          "volumes": [
              {
                  "name": "kube-api-access-hb2rk",
                  "projected": {
                      "sources": [
                          {
                              "serviceAccountToken": {
                                  "expirationSeconds": 3607,
                                  "path": "token"
                              }
                          },
                          {
                              "configMap": {
                                  "name": "kube-root-ca.crt",
                                  "items": [
                                      {
                                          "key": "ca.crt",
                                          "path": "ca.crt"
                                      }
                                  ]
                              }
                          },
                          {
                              "downwardAPI": {
                                  "items": [
                                      {
                                          "path": "namespace",
                                          "fieldRef": {
                                              "apiVersion": "v1",
                                              "fieldPath": "metadata.namespace"
                                          }
                                      }
                                  ]
                              }
                          }
                      ],
                      "defaultMode": 420
                  }
              }
          ],
          "containers": [
              {
                  "name": "p",
                  "image": "nginx:1.27",
                  "resources": {},
                  "volumeMounts": [
                      {
                          "name": "kube-api-access-hb2rk",
                          "readOnly": true,
                          "mountPath": "/var/run/secrets/kubernetes.io/serviceaccount"
                      }
                  ],
                  "terminationMessagePath": "/dev/termination-log",
                  "terminationMessagePolicy": "File",
                  "imagePullPolicy": "IfNotPresent"
              }
          ],
          "restartPolicy": "Always",
          "terminationGracePeriodSeconds": 30,
          "dnsPolicy": "ClusterFirst",
          "serviceAccountName": "default",
          "serviceAccount": "default",
          "securityContext": {},
          "schedulerName": "default-scheduler",
          "tolerations": [
              {
                  "key": "node.kubernetes.io/not-ready",
                  "operator": "Exists",
                  "effect": "NoExecute",
                  "tolerationSeconds": 300
              },
              {
                  "key": "node.kubernetes.io/unreachable",
                  "operator": "Exists",
                  "effect": "NoExecute",
                  "tolerationSeconds": 300
              }
          ],
          "priority": 0,
          "enableServiceLinks": true,
          "preemptionPolicy": "PreemptLowerPriority"
      },
      "status": {
          "phase": "Pending",
          "qosClass": "BestEffort"
      }
  }
  $ kubectl run p --image=nginx:1.27 --dry-run=client -o kyaml
  ---
  {
    kind: "Pod",
    apiVersion: "v1",
    metadata: {
      name: "p",
      labels: {
        run: "p",
      },
    },
    spec: {
      containers: [{
        name: "p",
        image: "nginx:1.27",
        resources: {},
      }],
      restartPolicy: "Always",
      dnsPolicy: "ClusterFirst",
    },
    status: {},
  }
  $ kubectl run p --image=nginx:1.27 --expose --port=80 --dry-run=client -o json
  {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {
          "name": "p",
          "labels": {
              "run": "p"
          }
      },
      "spec": {
          "containers": [
              {
                  "name": "p",
                  "image": "nginx:1.27",
                  "ports": [
                      {
                          "containerPort": 80
                      }
                  ],
                  "resources": {}
              }
          ],
          "restartPolicy": "Always",
          "dnsPolicy": "ClusterFirst"
      },
      "status": {}
  }
  {
      "kind": "Service",
      "apiVersion": "v1",
      "metadata": {
          "name": "p"
      },
      "spec": {
          "ports": [
              {
                  "protocol": "TCP",
                  "port": 80,
                  "targetPort": 80
              }
          ],
          "selector": {
              "run": "p"
          }
      },
      "status": {
          "loadBalancer": {}
      }
  }
  $ kubectl run p --image=nginx:1.27 --overrides='{"spec":{"nodeName":"x","volumes":[{"name":"v","emptyDir":{}}]}}' --dry-run=client -o json
  {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {
          "name": "p",
          "labels": {
              "run": "p"
          }
      },
      "spec": {
          "volumes": [
              {
                  "name": "v",
                  "emptyDir": {}
              }
          ],
          "containers": [
              {
                  "name": "p",
                  "image": "nginx:1.27",
                  "resources": {}
              }
          ],
          "restartPolicy": "Always",
          "dnsPolicy": "ClusterFirst",
          "nodeName": "x"
      },
      "status": {}
  }
  $ kubectl create job j --image=busybox:1.36 --dry-run=client -o json -- echo hi
  {
      "kind": "Job",
      "apiVersion": "batch/v1",
      "metadata": {
          "name": "j"
      },
      "spec": {
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "j",
                          "image": "busybox:1.36",
                          "command": [
                              "echo",
                              "hi"
                          ],
                          "resources": {}
                      }
                  ],
                  "restartPolicy": "Never"
              }
          }
      },
      "status": {}
  }
  $ kubectl create job j --image=busybox:1.36 --dry-run=server -o json -- echo hi | grep -v uid
  {
      "kind": "Job",
      "apiVersion": "batch/v1",
      "metadata": {
          "name": "j",
          "namespace": "default",
          "generation": 1,
          "creationTimestamp": "2026-11-20T22:40:04Z",
          "labels": {
              "batch.kubernetes.io/job-name": "j",
              "job-name": "j"
          }
      },
      "spec": {
          "parallelism": 1,
          "completions": 1,
          "backoffLimit": 6,
          "selector": {
              "matchLabels": {
              }
          },
          "manualSelector": false,
          "template": {
              "metadata": {
                  "labels": {
                      "batch.kubernetes.io/job-name": "j",
                      "job-name": "j"
                  }
              },
              "spec": {
                  "containers": [
                      {
                          "name": "j",
                          "image": "busybox:1.36",
                          "command": [
                              "echo",
                              "hi"
                          ],
                          "resources": {},
                          "terminationMessagePath": "/dev/termination-log",
                          "terminationMessagePolicy": "File",
                          "imagePullPolicy": "IfNotPresent"
                      }
                  ],
                  "restartPolicy": "Never",
                  "terminationGracePeriodSeconds": 30,
                  "dnsPolicy": "ClusterFirst",
                  "securityContext": {},
                  "schedulerName": "default-scheduler"
              }
          },
          "completionMode": "NonIndexed",
          "suspend": false,
          "podReplacementPolicy": "TerminatingOrFailed"
      },
      "status": {}
  }
  $ kubectl create cj c --image=busybox:1.36 --schedule='* * * * *' --restart=Never --dry-run=server -o json -- echo hi
  {
      "kind": "CronJob",
      "apiVersion": "batch/v1",
      "metadata": {
          "name": "c",
          "namespace": "default",
          "uid": "9bf37244-d376-4eb7-b8f8-b610b010d6f0",
          "generation": 1,
          "creationTimestamp": "2026-11-20T22:40:04Z"
      },
      "spec": {
          "schedule": "* * * * *",
          "concurrencyPolicy": "Allow",
          "suspend": false,
          "jobTemplate": {
              "metadata": {
                  "name": "c"
              },
              "spec": {
                  "template": {
                      "metadata": {},
                      "spec": {
                          "containers": [
                              {
                                  "name": "c",
                                  "image": "busybox:1.36",
                                  "command": [
                                      "echo",
                                      "hi"
                                  ],
                                  "resources": {},
                                  "terminationMessagePath": "/dev/termination-log",
                                  "terminationMessagePolicy": "File",
                                  "imagePullPolicy": "IfNotPresent"
                              }
                          ],
                          "restartPolicy": "Never",
                          "terminationGracePeriodSeconds": 30,
                          "dnsPolicy": "ClusterFirst",
                          "securityContext": {},
                          "schedulerName": "default-scheduler"
                      }
                  }
              }
          },
          "successfulJobsHistoryLimit": 3,
          "failedJobsHistoryLimit": 1
      },
      "status": {}
  }
  $ kubectl create cj c --image=busybox:1.36 --schedule='* * * * *' --restart=Never
  cronjob.batch/c created
  $ kubectl create job fromcj --from=cj/c --dry-run=client -o json | grep -v uid
  {
      "kind": "Job",
      "apiVersion": "batch/v1",
      "metadata": {
          "name": "fromcj",
          "annotations": {
              "cronjob.kubernetes.io/instantiate": "manual"
          },
          "ownerReferences": [
              {
                  "apiVersion": "batch/v1",
                  "kind": "CronJob",
                  "name": "c",
                  "controller": true
              }
          ]
      },
      "spec": {
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "c",
                          "image": "busybox:1.36",
                          "resources": {},
                          "terminationMessagePath": "/dev/termination-log",
                          "terminationMessagePolicy": "File",
                          "imagePullPolicy": "IfNotPresent"
                      }
                  ],
                  "restartPolicy": "Never",
                  "terminationGracePeriodSeconds": 30,
                  "dnsPolicy": "ClusterFirst",
                  "securityContext": {},
                  "schedulerName": "default-scheduler"
              }
          }
      },
      "status": {}
  }
  $ kubectl create job fromcj --from=cj/c --dry-run=client -o yaml | grep -v uid
  apiVersion: batch/v1
  kind: Job
  metadata:
    annotations:
      cronjob.kubernetes.io/instantiate: manual
    name: fromcj
    ownerReferences:
    - apiVersion: batch/v1
      controller: true
      kind: CronJob
      name: c
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - image: busybox:1.36
          imagePullPolicy: IfNotPresent
          name: c
          resources: {}
          terminationMessagePath: /dev/termination-log
          terminationMessagePolicy: File
        dnsPolicy: ClusterFirst
        restartPolicy: Never
        schedulerName: default-scheduler
        securityContext: {}
        terminationGracePeriodSeconds: 30
  status: {}
  $ kubectl create cm a --from-literal=z=1 --from-literal=b=2 --dry-run=client -o json
  {
      "kind": "ConfigMap",
      "apiVersion": "v1",
      "metadata": {
          "name": "a"
      },
      "data": {
          "b": "2",
          "z": "1"
      }
  }
  $ kubectl create secret generic a --from-literal=z=1 --type=x --dry-run=client -o json
  {
      "kind": "Secret",
      "apiVersion": "v1",
      "metadata": {
          "name": "a"
      },
      "data": {
          "z": "MQ=="
      },
      "type": "x"
  }
  $ kubectl create secret docker-registry a --docker-username=u --docker-password=p --dry-run=client -o json
  {
      "kind": "Secret",
      "apiVersion": "v1",
      "metadata": {
          "name": "a"
      },
      "data": {
          ".dockerconfigjson": "eyJhdXRocyI6eyJodHRwczovL2luZGV4LmRvY2tlci5pby92MS8iOnsidXNlcm5hbWUiOiJ1IiwicGFzc3dvcmQiOiJwIiwiYXV0aCI6ImRUcHcifX19"
      },
      "type": "kubernetes.io/dockerconfigjson"
  }
  $ kubectl create sa a --dry-run=client -o json
  {
      "kind": "ServiceAccount",
      "apiVersion": "v1",
      "metadata": {
          "name": "a"
      }
  }
  $ kubectl create ns a --dry-run=client -o json
  {
      "kind": "Namespace",
      "apiVersion": "v1",
      "metadata": {
          "name": "a"
      },
      "spec": {},
      "status": {}
  }
  $ kubectl create ns a --dry-run=server -o json | grep -v uid
  {
      "kind": "Namespace",
      "apiVersion": "v1",
      "metadata": {
          "name": "a",
          "creationTimestamp": "2026-11-20T22:40:07Z",
          "labels": {
              "kubernetes.io/metadata.name": "a"
          }
      },
      "spec": {
          "finalizers": [
              "kubernetes"
          ]
      },
      "status": {
          "phase": "Active"
      }
  }
  $ kubectl create quota q --hard=pods=1,cpu=2 --scopes=BestEffort --dry-run=client -o json
  {
      "kind": "ResourceQuota",
      "apiVersion": "v1",
      "metadata": {
          "name": "q"
      },
      "spec": {
          "hard": {
              "cpu": "2",
              "pods": "1"
          },
          "scopes": [
              "BestEffort"
          ]
      },
      "status": {}
  }
  $ kubectl create pdb p --selector=a=b --min-available=1 --dry-run=client -o json
  {
      "kind": "PodDisruptionBudget",
      "apiVersion": "policy/v1",
      "metadata": {
          "name": "p"
      },
      "spec": {
          "minAvailable": 1,
          "selector": {
              "matchLabels": {
                  "a": "b"
              }
          }
      },
      "status": {
          "disruptionsAllowed": 0,
          "currentHealthy": 0,
          "desiredHealthy": 0,
          "expectedPods": 0
      }
  }
  $ kubectl create pdb p --selector=a=b --max-unavailable=50% --dry-run=server -o json | grep -v uid
  {
      "kind": "PodDisruptionBudget",
      "apiVersion": "policy/v1",
      "metadata": {
          "name": "p",
          "namespace": "default",
          "generation": 1,
          "creationTimestamp": "2026-11-20T22:40:08Z"
      },
      "spec": {
          "selector": {
              "matchLabels": {
                  "a": "b"
              }
          },
          "maxUnavailable": "50%"
      },
      "status": {
          "disruptionsAllowed": 0,
          "currentHealthy": 0,
          "desiredHealthy": 0,
          "expectedPods": 0
      }
  }
  $ kubectl create pc p --value=5 --description=d --global-default --preemption-policy=Never --dry-run=client -o json
  {
      "kind": "PriorityClass",
      "apiVersion": "scheduling.k8s.io/v1",
      "metadata": {
          "name": "p"
      },
      "value": 5,
      "globalDefault": true,
      "description": "d",
      "preemptionPolicy": "Never"
  }
  $ kubectl create role r --verb=get,list --resource=pods,deploy.apps --resource-name=x --dry-run=client -o json
  {
      "kind": "Role",
      "apiVersion": "rbac.authorization.k8s.io/v1",
      "metadata": {
          "name": "r"
      },
      "rules": [
          {
              "verbs": [
                  "get",
                  "list"
              ],
              "apiGroups": [
                  ""
              ],
              "resources": [
                  "pods"
              ],
              "resourceNames": [
                  "x"
              ]
          },
          {
              "verbs": [
                  "get",
                  "list"
              ],
              "apiGroups": [
                  "apps"
              ],
              "resources": [
                  "deployments"
              ],
              "resourceNames": [
                  "x"
              ]
          }
      ]
  }
  $ kubectl create clusterrole r --verb=get --non-resource-url=/x --dry-run=client -o json
  {
      "kind": "ClusterRole",
      "apiVersion": "rbac.authorization.k8s.io/v1",
      "metadata": {
          "name": "r"
      },
      "rules": [
          {
              "verbs": [
                  "get"
              ],
              "nonResourceURLs": [
                  "/x"
              ]
          }
      ]
  }
  $ kubectl create clusterrole r --aggregation-rule=a=b --dry-run=client -o json
  {
      "kind": "ClusterRole",
      "apiVersion": "rbac.authorization.k8s.io/v1",
      "metadata": {
          "name": "r"
      },
      "rules": null,
      "aggregationRule": {
          "clusterRoleSelectors": [
              {
                  "matchLabels": {
                      "a": "b"
                  }
              }
          ]
      }
  }
  $ kubectl create rolebinding r --role=x --user=u --group=g --serviceaccount=a:b --dry-run=client -o json
  {
      "kind": "RoleBinding",
      "apiVersion": "rbac.authorization.k8s.io/v1",
      "metadata": {
          "name": "r"
      },
      "subjects": [
          {
              "kind": "User",
              "apiGroup": "rbac.authorization.k8s.io",
              "name": "u"
          },
          {
              "kind": "Group",
              "apiGroup": "rbac.authorization.k8s.io",
              "name": "g"
          },
          {
              "kind": "ServiceAccount",
              "name": "b",
              "namespace": "a"
          }
      ],
      "roleRef": {
          "apiGroup": "rbac.authorization.k8s.io",
          "kind": "Role",
          "name": "x"
      }
  }
  $ kubectl create clusterrolebinding r --clusterrole=x --user=u --dry-run=client -o json
  {
      "kind": "ClusterRoleBinding",
      "apiVersion": "rbac.authorization.k8s.io/v1",
      "metadata": {
          "name": "r"
      },
      "subjects": [
          {
              "kind": "User",
              "apiGroup": "rbac.authorization.k8s.io",
              "name": "u"
          }
      ],
      "roleRef": {
          "apiGroup": "rbac.authorization.k8s.io",
          "kind": "ClusterRole",
          "name": "x"
      }
  }
  $ kubectl create svc clusterip s --tcp=80:8080 --tcp=443 --dry-run=client -o json
  {
      "kind": "Service",
      "apiVersion": "v1",
      "metadata": {
          "name": "s",
          "labels": {
              "app": "s"
          }
      },
      "spec": {
          "ports": [
              {
                  "name": "80-8080",
                  "protocol": "TCP",
                  "port": 80,
                  "targetPort": 8080
              },
              {
                  "name": "443",
                  "protocol": "TCP",
                  "port": 443,
                  "targetPort": 443
              }
          ],
          "selector": {
              "app": "s"
          },
          "type": "ClusterIP"
      },
      "status": {
          "loadBalancer": {}
      }
  }
  $ kubectl create svc nodeport s --tcp=80 --node-port=30080 --dry-run=server -o json | grep -v 'uid\|10\.'
  {
      "kind": "Service",
      "apiVersion": "v1",
      "metadata": {
          "name": "s",
          "namespace": "default",
          "creationTimestamp": "2026-11-20T22:40:11Z",
          "labels": {
              "app": "s"
          }
      },
      "spec": {
          "ports": [
              {
                  "name": "80",
                  "protocol": "TCP",
                  "port": 80,
                  "targetPort": 80,
                  "nodePort": 30080
              }
          ],
          "selector": {
              "app": "s"
          },
          "clusterIPs": [
          ],
          "type": "NodePort",
          "sessionAffinity": "None",
          "externalTrafficPolicy": "Cluster",
          "ipFamilies": [
              "IPv4"
          ],
          "ipFamilyPolicy": "SingleStack",
          "internalTrafficPolicy": "Cluster"
      },
      "status": {
          "loadBalancer": {}
      }
  }
  $ kubectl create svc externalname s --external-name=a.b --dry-run=client -o json
  {
      "kind": "Service",
      "apiVersion": "v1",
      "metadata": {
          "name": "s",
          "labels": {
              "app": "s"
          }
      },
      "spec": {
          "selector": {
              "app": "s"
          },
          "type": "ExternalName",
          "externalName": "a.b"
      },
      "status": {
          "loadBalancer": {}
      }
  }
  $ kubectl create svc lb s --tcp=80 --dry-run=client -o kyaml
  error: unknown flag: --tcp
  See 'kubectl create service --help' for usage.
  [1]
  $ kubectl create ing i --rule='a.com/x*=s:http,tls=t' --class=c --annotation=a=b --default-backend=d:80 --dry-run=client -o json
  {
      "kind": "Ingress",
      "apiVersion": "networking.k8s.io/v1",
      "metadata": {
          "name": "i",
          "annotations": {
              "a": "b"
          }
      },
      "spec": {
          "ingressClassName": "c",
          "defaultBackend": {
              "service": {
                  "name": "d",
                  "port": {
                      "number": 80
                  }
              }
          },
          "tls": [
              {
                  "hosts": [
                      "a.com"
                  ],
                  "secretName": "t"
              }
          ],
          "rules": [
              {
                  "host": "a.com",
                  "http": {
                      "paths": [
                          {
                              "path": "/x",
                              "pathType": "Prefix",
                              "backend": {
                                  "service": {
                                      "name": "s",
                                      "port": {
                                          "name": "http"
                                      }
                                  }
                              }
                          }
                      ]
                  }
              }
          ]
      },
      "status": {
          "loadBalancer": {}
      }
  }
  $ kubectl create ing i --rule='a.com/x*=s:http,tls=t' --class=c --dry-run=server -o json | grep -v uid
  {
      "kind": "Ingress",
      "apiVersion": "networking.k8s.io/v1",
      "metadata": {
          "name": "i",
          "namespace": "default",
          "generation": 1,
          "creationTimestamp": "2026-11-20T22:40:12Z"
      },
      "spec": {
          "ingressClassName": "c",
          "tls": [
              {
                  "hosts": [
                      "a.com"
                  ],
                  "secretName": "t"
              }
          ],
          "rules": [
              {
                  "host": "a.com",
                  "http": {
                      "paths": [
                          {
                              "path": "/x",
                              "pathType": "Prefix",
                              "backend": {
                                  "service": {
                                      "name": "s",
                                      "port": {
                                          "name": "http"
                                      }
                                  }
                              }
                          }
                      ]
                  }
              }
          ]
      },
      "status": {
          "loadBalancer": {}
      }
  }
  % kubectl create token default -o json | jq 'del(.status.token)' -c
  % kubectl create token default --bound-object-kind=Secret --bound-object-name=nope -o json
  $ kubectl create deploy w --image=nginx:1.27 --save-config --dry-run=client -o json
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "w",
          "labels": {
              "app": "w"
          },
          "annotations": {
              "kubectl.kubernetes.io/last-applied-configuration": "{\"kind\":\"Deployment\",\"apiVersion\":\"apps/v1\",\"metadata\":{\"name\":\"w\",\"labels\":{\"app\":\"w\"}},\"spec\":{\"replicas\":1,\"selector\":{\"matchLabels\":{\"app\":\"w\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"w\"}},\"spec\":{\"containers\":[{\"name\":\"nginx\",\"image\":\"nginx:1.27\",\"resources\":{}}]}},\"strategy\":{}},\"status\":{}}\n"
          }
      },
      "spec": {
          "replicas": 1,
          "selector": {
              "matchLabels": {
                  "app": "w"
              }
          },
          "template": {
              "metadata": {
                  "labels": {
                      "app": "w"
                  }
              },
              "spec": {
                  "containers": [
                      {
                          "name": "nginx",
                          "image": "nginx:1.27",
                          "resources": {}
                      }
                  ]
              }
          },
          "strategy": {}
      },
      "status": {}
  }
  $ kubectl create deploy w --image=nginx:1.27
  deployment.apps/w created
  % kubectl rollout status deploy/w
  $ kubectl expose deploy w --port=80 --target-port=8080 --name=e --dry-run=client -o json
  {
      "kind": "Service",
      "apiVersion": "v1",
      "metadata": {
          "name": "e",
          "labels": {
              "app": "w"
          }
      },
      "spec": {
          "ports": [
              {
                  "protocol": "TCP",
                  "port": 80,
                  "targetPort": 8080
              }
          ],
          "selector": {
              "app": "w"
          }
      },
      "status": {
          "loadBalancer": {}
      }
  }
  $ kubectl expose deploy w --port=80 --type=NodePort --name=e --session-affinity=ClientIP --external-ip=1.2.3.4 --labels=a=b --dry-run=client -o json
  {
      "kind": "Service",
      "apiVersion": "v1",
      "metadata": {
          "name": "e",
          "labels": {
              "a": "b"
          }
      },
      "spec": {
          "ports": [
              {
                  "protocol": "TCP",
                  "port": 80,
                  "targetPort": 80
              }
          ],
          "selector": {
              "app": "w"
          },
          "type": "NodePort",
          "externalIPs": [
              "1.2.3.4"
          ],
          "sessionAffinity": "ClientIP"
      },
      "status": {
          "loadBalancer": {}
      }
  }
  $ kubectl expose deploy w --port=80 --name=e --dry-run=server -o json | grep -v 'uid\|10\.'
  {
      "kind": "Service",
      "apiVersion": "v1",
      "metadata": {
          "name": "e",
          "namespace": "default",
          "creationTimestamp": "2026-11-20T22:40:16Z",
          "labels": {
              "app": "w"
          }
      },
      "spec": {
          "ports": [
              {
                  "protocol": "TCP",
                  "port": 80,
                  "targetPort": 80
              }
          ],
          "selector": {
              "app": "w"
          },
          "clusterIPs": [
          ],
          "type": "ClusterIP",
          "sessionAffinity": "None",
          "ipFamilies": [
              "IPv4"
          ],
          "ipFamilyPolicy": "SingleStack",
          "internalTrafficPolicy": "Cluster"
      },
      "status": {
          "loadBalancer": {}
      }
  }
  $ kubectl autoscale deploy w --max=3 --min=2 --cpu=50% --dry-run=client -o json
  {
      "kind": "HorizontalPodAutoscaler",
      "apiVersion": "autoscaling/v2",
      "metadata": {
          "name": "w"
      },
      "spec": {
          "scaleTargetRef": {
              "kind": "Deployment",
              "name": "w",
              "apiVersion": "apps/v1"
          },
          "minReplicas": 2,
          "maxReplicas": 3,
          "metrics": [
              {
                  "type": "Resource",
                  "resource": {
                      "name": "cpu",
                      "target": {
                          "type": "Utilization",
                          "averageUtilization": 50
                      }
                  }
              }
          ]
      },
      "status": {
          "desiredReplicas": 0,
          "currentMetrics": null
      }
  }
  $ kubectl autoscale deploy w --max=3 --min=2 --cpu=50% --dry-run=server -o json | grep -v uid
  {
      "kind": "HorizontalPodAutoscaler",
      "apiVersion": "autoscaling/v2",
      "metadata": {
          "name": "w",
          "namespace": "default",
          "generation": 1,
          "creationTimestamp": "2026-11-20T22:40:17Z"
      },
      "spec": {
          "scaleTargetRef": {
              "kind": "Deployment",
              "name": "w",
              "apiVersion": "apps/v1"
          },
          "minReplicas": 2,
          "maxReplicas": 3,
          "metrics": [
              {
                  "type": "Resource",
                  "resource": {
                      "name": "cpu",
                      "target": {
                          "type": "Utilization",
                          "averageUtilization": 50
                      }
                  }
              }
          ]
      },
      "status": {
          "desiredReplicas": 0,
          "currentMetrics": null
      }
  }
  $ kubectl set image deploy w nginx=nginx:1.26 --dry-run=client -o json | grep -v 'uid'
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "w",
          "namespace": "default",
          "resourceVersion": "533",
          "generation": 1,
          "creationTimestamp": "2026-11-20T22:40:14Z",
          "labels": {
              "app": "w"
          },
          "annotations": {
              "deployment.kubernetes.io/revision": "1"
          }
      },
      "spec": {
          "replicas": 1,
          "selector": {
              "matchLabels": {
                  "app": "w"
              }
          },
          "template": {
              "metadata": {
                  "labels": {
                      "app": "w"
                  }
              },
              "spec": {
                  "containers": [
                      {
                          "name": "nginx",
                          "image": "nginx:1.26",
                          "resources": {},
                          "terminationMessagePath": "/dev/termination-log",
                          "terminationMessagePolicy": "File",
                          "imagePullPolicy": "IfNotPresent"
                      }
                  ],
                  "restartPolicy": "Always",
                  "terminationGracePeriodSeconds": 30,
                  "dnsPolicy": "ClusterFirst",
                  "securityContext": {},
                  "schedulerName": "default-scheduler"
              }
          },
          "strategy": {
              "type": "RollingUpdate",
              "rollingUpdate": {
                  "maxUnavailable": "25%",
                  "maxSurge": "25%"
              }
          },
          "revisionHistoryLimit": 10,
          "progressDeadlineSeconds": 600
      },
      "status": {
          "observedGeneration": 1,
          "replicas": 1,
          "updatedReplicas": 1,
          "readyReplicas": 1,
          "availableReplicas": 1,
          "terminatingReplicas": 0,
          "conditions": [
              {
                  "type": "Available",
                  "status": "True",
                  "lastUpdateTime": "2026-11-20T22:40:14Z",
                  "lastTransitionTime": "2026-11-20T22:40:14Z",
                  "reason": "MinimumReplicasAvailable",
                  "message": "Deployment has minimum availability."
              },
              {
                  "type": "Progressing",
                  "status": "True",
                  "lastUpdateTime": "2026-11-20T22:40:14Z",
                  "lastTransitionTime": "2026-11-20T22:40:14Z",
                  "reason": "NewReplicaSetAvailable",
                  "message": "ReplicaSet \"w-75dc5fcd87\" has successfully progressed."
              }
          ]
      }
  }
  $ kubectl set env deploy w A=b --dry-run=server -o json | jq -c 'keys_unsorted, (.metadata|keys_unsorted), (.spec|keys_unsorted), (.spec.template.spec|keys_unsorted), (.spec.template.spec.containers[0]|keys_unsorted), .status'
  ["kind","apiVersion","metadata","spec","status"]
  ["name","namespace","uid","resourceVersion","generation","creationTimestamp","labels","annotations"]
  ["replicas","selector","template","strategy","revisionHistoryLimit","progressDeadlineSeconds"]
  ["containers","restartPolicy","terminationGracePeriodSeconds","dnsPolicy","securityContext","schedulerName"]
  ["name","image","env","resources","terminationMessagePath","terminationMessagePolicy","imagePullPolicy"]
  {"observedGeneration":1,"replicas":1,"updatedReplicas":1,"readyReplicas":1,"availableReplicas":1,"terminatingReplicas":0,"conditions":[{"type":"Available","status":"True","lastUpdateTime":"2026-11-20T22:40:14Z","lastTransitionTime":"2026-11-20T22:40:14Z","reason":"MinimumReplicasAvailable","message":"Deployment has minimum availability."},{"type":"Progressing","status":"True","lastUpdateTime":"2026-11-20T22:40:14Z","lastTransitionTime":"2026-11-20T22:40:14Z","reason":"NewReplicaSetAvailable","message":"ReplicaSet \"w-75dc5fcd87\" has successfully progressed."}]}
  $ kubectl set resources deploy w --limits=cpu=1 --local -f <(kubectl create deploy q --image=a --dry-run=client -o yaml) -o json
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set serviceaccount deploy w default --dry-run=client -o kyaml | head -12
  ---
  {
    kind: "Deployment",
    apiVersion: "apps/v1",
    metadata: {
      name: "w",
      namespace: "default",
      uid: "918489f4-105c-444d-b37a-39958caf764d",
      resourceVersion: "533",
      generation: 1,
      creationTimestamp: "2026-11-20T22:40:14Z",
      labels: {
  $ kubectl set selector svc/kubernetes a=b --dry-run=client -o json | grep -v uid
  {
      "kind": "Service",
      "apiVersion": "v1",
      "metadata": {
          "name": "kubernetes",
          "namespace": "default",
          "resourceVersion": "337",
          "creationTimestamp": "2026-11-20T22:11:02Z",
          "labels": {
              "component": "apiserver",
              "provider": "kubernetes"
          }
      },
      "spec": {
          "ports": [
              {
                  "name": "https",
                  "protocol": "TCP",
                  "port": 443,
                  "targetPort": 6443
              }
          ],
          "selector": {
              "a": "b"
          },
          "clusterIP": "10.96.0.1",
          "clusterIPs": [
              "10.96.0.1"
          ],
          "type": "ClusterIP",
          "sessionAffinity": "None",
          "ipFamilies": [
              "IPv4"
          ],
          "ipFamilyPolicy": "SingleStack",
          "internalTrafficPolicy": "Cluster"
      },
      "status": {
          "loadBalancer": {}
      }
  }
  % kubectl rollout pause deploy w -o json | head -8
  % kubectl rollout resume deploy w -o json | head -8
  % kubectl rollout restart deploy w -o json | jq -c 'keys_unsorted, (.metadata|keys_unsorted)'
  % kubectl rollout undo deploy w -o json | jq -c 'keys_unsorted, (.metadata|keys_unsorted)'
  % kubectl rollout history deploy w -o json | head -8
  $ kubectl scale deploy w --replicas=1 -o json | jq -c 'keys_unsorted, (.metadata|keys_unsorted)'
  ["apiVersion","kind","metadata","spec","status"]
  ["annotations","creationTimestamp","generation","labels","name","namespace","resourceVersion","uid"]
  $ kubectl label deploy w a=b -o json | jq -c 'keys_unsorted, (.metadata|keys_unsorted)'
  ["apiVersion","kind","metadata","spec","status"]
  ["annotations","creationTimestamp","generation","labels","name","namespace","resourceVersion","uid"]
  $ kubectl annotate deploy w a=b -o json | head -8
  {
      "apiVersion": "apps/v1",
      "kind": "Deployment",
      "metadata": {
          "annotations": {
              "a": "b",
              "deployment.kubernetes.io/revision": "3"
          },
  $ kubectl taint node worker-1 a=b:PreferNoSchedule -o json | head -8
  {
      "kind": "Node",
      "apiVersion": "v1",
      "metadata": {
          "name": "worker-1",
          "uid": "ae085714-51c2-464c-b2f4-5f0519ed25c6",
          "resourceVersion": "574",
          "creationTimestamp": "2026-11-20T22:11:15Z",
  $ kubectl taint node worker-1 a- -o json | jq -c 'keys_unsorted, (.metadata|keys_unsorted), (.spec|keys_unsorted), (.status|keys_unsorted), (.status.nodeInfo|keys_unsorted)'
  ["kind","apiVersion","metadata","spec","status"]
  ["name","uid","resourceVersion","creationTimestamp","labels","annotations"]
  ["podCIDR","podCIDRs"]
  ["capacity","allocatable","conditions","addresses","daemonEndpoints","nodeInfo","images","runtimeHandlers","features","declaredFeatures"]
  ["machineID","systemUUID","bootID","kernelVersion","osImage","containerRuntimeVersion","kubeletVersion","kubeProxyVersion","operatingSystem","architecture","runningInUserNamespace"]
  $ kubectl patch deploy w -p '{"spec":{"replicas":1}}' -o json | head -8
  {
      "apiVersion": "apps/v1",
      "kind": "Deployment",
      "metadata": {
          "annotations": {
              "a": "b",
              "deployment.kubernetes.io/revision": "3"
          },
  % kubectl auth reconcile -f <(kubectl create role r --verb=get --resource=pods --dry-run=client -o yaml) -o json --dry-run=client
  % kubectl auth reconcile -f <(kubectl create role r --verb=get --resource=pods --dry-run=client -o yaml) -o json | grep -v uid
  $ kubectl version -o json | head -4
  {
    "clientVersion": {
      "major": "1",
      "minor": "37",
  $ kubectl config view -o json | head -12
  {
      "kind": "Config",
      "apiVersion": "v1",
      "clusters": [
          {
              "name": "kubernetes",
              "cluster": {
                  "server": "https://172.18.0.2:6443",
                  "certificate-authority-data": "DATA+OMITTED"
              }
          }
      ],
  $ kubectl config view -o kyaml | head -12
  ---
  {
    kind: "Config",
    apiVersion: "v1",
    clusters: [{
      name: "kubernetes",
      cluster: {
        server: "https://172.18.0.2:6443",
        certificate-authority-data: "DATA+OMITTED",
      },
    }],
    users: [{
  $ kubectl cluster-info dump --namespaces=default -o json | head -12
  {
      "kind": "NodeList",
      "apiVersion": "v1",
      "metadata": {
          "resourceVersion": "576"
      },
      "items": [
          {
              "metadata": {
                  "name": "control-plane",
                  "uid": "47268851-1a1b-4c09-9fe2-0913aa46135c",
                  "resourceVersion": "510",
  $ kubectl cluster-info dump --namespaces=default -o yaml | head -12
  apiVersion: v1
  items:
  - metadata:
      annotations:
        node.alpha.kubernetes.io/ttl: "0"
        volumes.kubernetes.io/controller-managed-attach-detach: "true"
      creationTimestamp: "2026-11-20T22:11:00Z"
      labels:
        beta.kubernetes.io/arch: amd64
        beta.kubernetes.io/os: linux
        kubernetes.io/arch: amd64
        kubernetes.io/hostname: control-plane
  $ kubectl wait pod --all --for=condition=Ready -o json | head -5
  {
      "apiVersion": "v1",
      "kind": "Pod",
      "metadata": {
          "creationTimestamp": "2026-11-20T22:40:14Z",
  $ kubectl debug node/worker-1 --image=busybox:1.36 -o json 2>&1 | head -3
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl debug --help' for usage.
  $ kubectl replace -f <(kubectl create cm a --dry-run=client -o json) -o json
  Error from server (NotFound): error when replacing "/dev/fd/63": configmaps "a" not found
  [1]
  $ kubectl create -f <(kubectl create cm a --from-literal=a=b --dry-run=client -o json) -o json | grep -v uid
  {
      "apiVersion": "v1",
      "data": {
          "a": "b"
      },
      "kind": "ConfigMap",
      "metadata": {
          "creationTimestamp": "2026-11-20T22:40:32Z",
          "name": "a",
          "namespace": "default",
          "resourceVersion": "577",
      }
  }
  $ kubectl apply -f <(kubectl create cm a --from-literal=a=b --dry-run=client -o json) -o json | grep -v uid
  Warning: resource configmaps/a is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  {
      "apiVersion": "v1",
      "data": {
          "a": "b"
      },
      "kind": "ConfigMap",
      "metadata": {
          "annotations": {
              "kubectl.kubernetes.io/last-applied-configuration": "{\"apiVersion\":\"v1\",\"data\":{\"a\":\"b\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"name\":\"a\",\"namespace\":\"default\"}}\n"
          },
          "creationTimestamp": "2026-11-20T22:40:32Z",
          "name": "a",
          "namespace": "default",
          "resourceVersion": "578",
      }
  }
  $ kubectl apply view-last-applied cm a -o json
  {
    "apiVersion": "v1",
    "data": {
      "a": "b"
    },
    "kind": "ConfigMap",
    "metadata": {
      "annotations": {},
      "name": "a",
      "namespace": "default"
    }
  }
  $ kubectl convert -f x
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl top node -o json
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl top node --help' for usage.
  [1]
  $ kubectl api-resources -o json | head -3
  {
      "kind": "APIResourceList",
      "apiVersion": "v1",
  $ kubectl explain pod -o json
  error: unrecognized format: json
  [1]
