lists
  % printf 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: nope.io/v1, kind: Nope, metadata: {name: x}}\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: cm}}\n' > list.yaml
  % printf 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: nope.io/v1, kind: Nope, metadata: {name: x}}\n' > one.yaml
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x\n  labels: {q: r}\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    spec:\n      containers:\n      - {name: a, image: b, ports: [{containerPort: 90}]}\n' > x.yaml
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n  containers:\n  - {name: a, image: b}\n' > pod.yaml
  % printf 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: x\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n          - {name: a, image: b}\n' > cj.yaml
  $ for f in list one; do kubectl apply -f $f.yaml --dry-run=client; done
  configmap/cm created (dry run)
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  [1]
  $ for f in list one; do kubectl create -f $f.yaml --dry-run=client --validate=false; done
  configmap/cm created (dry run)
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  [1]
  % for f in list one; do kubectl get -f $f.yaml; done
  % for f in list one; do kubectl delete -f $f.yaml; done
  % for f in list one; do kubectl replace -f $f.yaml --validate=false; done
  $ for f in list one; do kubectl scale -f $f.yaml --replicas=1; done
  Error from server (NotFound): the server could not find the requested resource
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  [1]
  $ for f in list one; do kubectl describe -f $f.yaml; done
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  Error from server (NotFound): configmaps "cm" not found
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  [1]
  $ for f in list one; do kubectl label -f $f.yaml a=b; done
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  Error from server (NotFound): configmaps "cm" not found
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  [1]
  $ for f in list one; do kubectl label -f $f.yaml a=b --local; done
  nope.nope.io/x labeled
  configmap/cm labeled
  nope.nope.io/x labeled
  $ for f in list one; do kubectl diff -f $f.yaml; done
  error: unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  error: unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  [2]
  $ for f in list one; do kubectl wait -f $f.yaml --for=delete --timeout=1s; done
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  [1]
  % for f in list one; do kubectl autoscale -f $f.yaml --max=2; done
  % for f in list one; do kubectl patch -f $f.yaml -p '{}'; done
  $ for f in list one; do kubectl set image -f $f.yaml a=b; done
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): configmaps "cm" not found
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in list one; do kubectl set env -f $f.yaml a=b --local; done
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in list one; do kubectl rollout status -f $f.yaml; done
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): configmaps "cm" not found
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  [1]
  % for f in list one; do kubectl rollout restart -f $f.yaml; done
  $ for f in list one; do kubectl expose -f $f.yaml --port=1; done
  cannot expose a ConfigMap
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in list one; do kubectl auth reconcile -f $f.yaml; done
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  [1]
  % for f in list one; do kubectl exec -f $f.yaml -- ls; done
  $ for f in list one; do KUBE_EDITOR=true kubectl edit -f $f.yaml; done
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  Error from server (NotFound): configmaps "cm" not found
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  [1]
  $ for f in list one; do kubectl apply view-last-applied -f $f.yaml; done
  unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  Error from server (NotFound): configmaps "cm" not found
  error: unable to recognize no matches for kind "Nope" in version "nope.io/v1"
  [1]
  % for f in list one; do kubectl apply set-last-applied -f $f.yaml; done
  $ for f in x pod cj; do for o in json yaml; do kubectl set image -f $f.yaml a=c --local -o $o; done; done
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "x",
          "labels": {
              "q": "r"
          }
      },
      "spec": {
          "selector": {
              "matchLabels": {
                  "a": "b"
              }
          },
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "c",
                          "ports": [
                              {
                                  "containerPort": 90
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
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      q: r
    name: x
  spec:
    selector:
      matchLabels:
        a: b
    strategy: {}
    template:
      metadata: {}
      spec:
        containers:
        - image: c
          name: a
          ports:
          - containerPort: 90
          resources: {}
  status: {}
  {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "containers": [
              {
                  "name": "a",
                  "image": "c",
                  "resources": {}
              }
          ]
      },
      "status": {}
  }
  apiVersion: v1
  kind: Pod
  metadata:
    name: x
  spec:
    containers:
    - image: c
      name: a
      resources: {}
  status: {}
  {
      "kind": "CronJob",
      "apiVersion": "batch/v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "schedule": "",
          "jobTemplate": {
              "metadata": {},
              "spec": {
                  "template": {
                      "metadata": {},
                      "spec": {
                          "containers": [
                              {
                                  "name": "a",
                                  "image": "c",
                                  "resources": {}
                              }
                          ]
                      }
                  }
              }
          }
      },
      "status": {}
  }
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: x
  spec:
    jobTemplate:
      metadata: {}
      spec:
        template:
          metadata: {}
          spec:
            containers:
            - image: c
              name: a
              resources: {}
    schedule: ""
  status: {}
  $ for f in x pod cj; do for o in json yaml; do kubectl set resources -f $f.yaml --limits=cpu=1 --local -o $o; done; done
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "x",
          "labels": {
              "q": "r"
          }
      },
      "spec": {
          "selector": {
              "matchLabels": {
                  "a": "b"
              }
          },
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "b",
                          "ports": [
                              {
                                  "containerPort": 90
                              }
                          ],
                          "resources": {
                              "limits": {
                                  "cpu": "1"
                              }
                          }
                      }
                  ]
              }
          },
          "strategy": {}
      },
      "status": {}
  }
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      q: r
    name: x
  spec:
    selector:
      matchLabels:
        a: b
    strategy: {}
    template:
      metadata: {}
      spec:
        containers:
        - image: b
          name: a
          ports:
          - containerPort: 90
          resources:
            limits:
              cpu: "1"
  status: {}
  {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "containers": [
              {
                  "name": "a",
                  "image": "b",
                  "resources": {
                      "limits": {
                          "cpu": "1"
                      }
                  }
              }
          ]
      },
      "status": {}
  }
  apiVersion: v1
  kind: Pod
  metadata:
    name: x
  spec:
    containers:
    - image: b
      name: a
      resources:
        limits:
          cpu: "1"
  status: {}
  {
      "kind": "CronJob",
      "apiVersion": "batch/v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "schedule": "",
          "jobTemplate": {
              "metadata": {},
              "spec": {
                  "template": {
                      "metadata": {},
                      "spec": {
                          "containers": [
                              {
                                  "name": "a",
                                  "image": "b",
                                  "resources": {
                                      "limits": {
                                          "cpu": "1"
                                      }
                                  }
                              }
                          ]
                      }
                  }
              }
          }
      },
      "status": {}
  }
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: x
  spec:
    jobTemplate:
      metadata: {}
      spec:
        template:
          metadata: {}
          spec:
            containers:
            - image: b
              name: a
              resources:
                limits:
                  cpu: "1"
    schedule: ""
  status: {}
  $ for f in x pod cj; do for o in json yaml; do kubectl set env -f $f.yaml A=c --local -o $o; done; done
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "x",
          "labels": {
              "q": "r"
          }
      },
      "spec": {
          "selector": {
              "matchLabels": {
                  "a": "b"
              }
          },
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "b",
                          "ports": [
                              {
                                  "containerPort": 90
                              }
                          ],
                          "env": [
                              {
                                  "name": "A",
                                  "value": "c"
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
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      q: r
    name: x
  spec:
    selector:
      matchLabels:
        a: b
    strategy: {}
    template:
      metadata: {}
      spec:
        containers:
        - env:
          - name: A
            value: c
          image: b
          name: a
          ports:
          - containerPort: 90
          resources: {}
  status: {}
  {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "containers": [
              {
                  "name": "a",
                  "image": "b",
                  "env": [
                      {
                          "name": "A",
                          "value": "c"
                      }
                  ],
                  "resources": {}
              }
          ]
      },
      "status": {}
  }
  apiVersion: v1
  kind: Pod
  metadata:
    name: x
  spec:
    containers:
    - env:
      - name: A
        value: c
      image: b
      name: a
      resources: {}
  status: {}
  {
      "kind": "CronJob",
      "apiVersion": "batch/v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "schedule": "",
          "jobTemplate": {
              "metadata": {},
              "spec": {
                  "template": {
                      "metadata": {},
                      "spec": {
                          "containers": [
                              {
                                  "name": "a",
                                  "image": "b",
                                  "env": [
                                      {
                                          "name": "A",
                                          "value": "c"
                                      }
                                  ],
                                  "resources": {}
                              }
                          ]
                      }
                  }
              }
          }
      },
      "status": {}
  }
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: x
  spec:
    jobTemplate:
      metadata: {}
      spec:
        template:
          metadata: {}
          spec:
            containers:
            - env:
              - name: A
                value: c
              image: b
              name: a
              resources: {}
    schedule: ""
  status: {}
  $ for f in x pod cj; do for o in json yaml; do kubectl set serviceaccount -f $f.yaml sa --local -o $o; done; done
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "x",
          "labels": {
              "q": "r"
          }
      },
      "spec": {
          "selector": {
              "matchLabels": {
                  "a": "b"
              }
          },
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "b",
                          "ports": [
                              {
                                  "containerPort": 90
                              }
                          ],
                          "resources": {}
                      }
                  ],
                  "serviceAccountName": "sa"
              }
          },
          "strategy": {}
      },
      "status": {}
  }
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      q: r
    name: x
  spec:
    selector:
      matchLabels:
        a: b
    strategy: {}
    template:
      metadata: {}
      spec:
        containers:
        - image: b
          name: a
          ports:
          - containerPort: 90
          resources: {}
        serviceAccountName: sa
  status: {}
  {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "containers": [
              {
                  "name": "a",
                  "image": "b",
                  "resources": {}
              }
          ],
          "serviceAccountName": "sa"
      },
      "status": {}
  }
  apiVersion: v1
  kind: Pod
  metadata:
    name: x
  spec:
    containers:
    - image: b
      name: a
      resources: {}
    serviceAccountName: sa
  status: {}
  {
      "kind": "CronJob",
      "apiVersion": "batch/v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "schedule": "",
          "jobTemplate": {
              "metadata": {},
              "spec": {
                  "template": {
                      "metadata": {},
                      "spec": {
                          "containers": [
                              {
                                  "name": "a",
                                  "image": "b",
                                  "resources": {}
                              }
                          ],
                          "serviceAccountName": "sa"
                      }
                  }
              }
          }
      },
      "status": {}
  }
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: x
  spec:
    jobTemplate:
      metadata: {}
      spec:
        template:
          metadata: {}
          spec:
            containers:
            - image: b
              name: a
              resources: {}
            serviceAccountName: sa
    schedule: ""
  status: {}
  $ kubectl set image -f x.yaml a=c --local -o kyaml
  ---
  {
    kind: "Deployment",
    apiVersion: "apps/v1",
    metadata: {
      name: "x",
      labels: {
        q: "r",
      },
    },
    spec: {
      selector: {
        matchLabels: {
          a: "b",
        },
      },
      template: {
        metadata: {},
        spec: {
          containers: [{
            name: "a",
            image: "c",
            ports: [{
              containerPort: 90,
            }],
            resources: {},
          }],
        },
      },
      strategy: {},
    },
    status: {},
  }
  $ kubectl set image -f x.yaml a=c --local -o jsonpath='{.status}'
  {}
  $ kubectl set image -f x.yaml a=c --local -o go-template='{{.status}} {{.spec.strategy}}'
  map[] map[]
  $ kubectl set image -f x.yaml a=c --local --dry-run=client -o name
  deployment.apps/x
  % for k in apps/v1/DaemonSet apps/v1/StatefulSet apps/v1/ReplicaSet v1/ReplicationController batch/v1/Job; do printf 'apiVersion: %s\nkind: %s\nmetadata: {name: x}\nspec:\n  unknown: 1\n  template:\n    spec:\n      containers:\n      - {name: a, image: b, nope: 1}\n' ${k%/*} ${k##*/} > ${k##*/}.yaml; done
  $ for f in DaemonSet StatefulSet ReplicaSet ReplicationController Job; do kubectl set image -f $f.yaml a=c --local -o yaml; done
  apiVersion: apps/v1
  kind: DaemonSet
  metadata:
    name: x
  spec:
    selector: null
    template:
      metadata: {}
      spec:
        containers:
        - image: c
          name: a
          resources: {}
    updateStrategy: {}
  status:
    currentNumberScheduled: 0
    desiredNumberScheduled: 0
    numberMisscheduled: 0
    numberReady: 0
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    name: x
  spec:
    selector: null
    serviceName: ""
    template:
      metadata: {}
      spec:
        containers:
        - image: c
          name: a
          resources: {}
    updateStrategy: {}
  status:
    availableReplicas: 0
    replicas: 0
  apiVersion: apps/v1
  kind: ReplicaSet
  metadata:
    name: x
  spec:
    selector: null
    template:
      metadata: {}
      spec:
        containers:
        - image: c
          name: a
          resources: {}
  status:
    replicas: 0
  apiVersion: v1
  kind: ReplicationController
  metadata:
    name: x
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - image: c
          name: a
          resources: {}
  status:
    replicas: 0
  apiVersion: batch/v1
  kind: Job
  metadata:
    name: x
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - image: c
          name: a
          resources: {}
  status: {}
  $ for f in DaemonSet StatefulSet ReplicaSet ReplicationController Job; do kubectl set env -f $f.yaml a=c --local -o json; done
  {
      "kind": "DaemonSet",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "selector": null,
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "b",
                          "env": [
                              {
                                  "name": "a",
                                  "value": "c"
                              }
                          ],
                          "resources": {}
                      }
                  ]
              }
          },
          "updateStrategy": {}
      },
      "status": {
          "currentNumberScheduled": 0,
          "numberMisscheduled": 0,
          "desiredNumberScheduled": 0,
          "numberReady": 0
      }
  }
  {
      "kind": "StatefulSet",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "selector": null,
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "b",
                          "env": [
                              {
                                  "name": "a",
                                  "value": "c"
                              }
                          ],
                          "resources": {}
                      }
                  ]
              }
          },
          "serviceName": "",
          "updateStrategy": {}
      },
      "status": {
          "replicas": 0,
          "availableReplicas": 0
      }
  }
  {
      "kind": "ReplicaSet",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "selector": null,
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "b",
                          "env": [
                              {
                                  "name": "a",
                                  "value": "c"
                              }
                          ],
                          "resources": {}
                      }
                  ]
              }
          }
      },
      "status": {
          "replicas": 0
      }
  }
  {
      "kind": "ReplicationController",
      "apiVersion": "v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "b",
                          "env": [
                              {
                                  "name": "a",
                                  "value": "c"
                              }
                          ],
                          "resources": {}
                      }
                  ]
              }
          }
      },
      "status": {
          "replicas": 0
      }
  }
  {
      "kind": "Job",
      "apiVersion": "batch/v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "b",
                          "env": [
                              {
                                  "name": "a",
                                  "value": "c"
                              }
                          ],
                          "resources": {}
                      }
                  ]
              }
          }
      },
      "status": {}
  }
  % printf 'apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec:\n  ports: [{port: 80}]\n' > svc.yaml
  % printf 'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: x}\nroleRef: {kind: Role, name: role-y, apiGroup: rbac.authorization.k8s.io}\n' > rb.yaml
  $ kubectl set selector -f svc.yaml a=b --local -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    name: x
  spec:
    ports:
    - port: 80
      targetPort: 0
    selector:
      a: b
  status:
    loadBalancer: {}
  $ kubectl set selector -f svc.yaml a=b --local -o json
  {
      "kind": "Service",
      "apiVersion": "v1",
      "metadata": {
          "name": "x"
      },
      "spec": {
          "ports": [
              {
                  "port": 80,
                  "targetPort": 0
              }
          ],
          "selector": {
              "a": "b"
          }
      },
      "status": {
          "loadBalancer": {}
      }
  }
  $ kubectl set subject -f rb.yaml --user=a --local -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: x
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: role-y
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: a
  $ kubectl set subject -f rb.yaml --group=a --local -o json
  {
      "kind": "RoleBinding",
      "apiVersion": "rbac.authorization.k8s.io/v1",
      "metadata": {
          "name": "x"
      },
      "subjects": [
          {
              "kind": "Group",
              "apiGroup": "rbac.authorization.k8s.io",
              "name": "a"
          }
      ],
      "roleRef": {
          "apiGroup": "rbac.authorization.k8s.io",
          "kind": "Role",
          "name": "role-y"
      }
  }
