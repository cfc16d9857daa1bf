Schedulings that fail, beside a real scheduler
  $ kubectl create ns s1
  namespace/s1 created
  $ sleep 1
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "cpu", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "mem", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"memory": "9Ti"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "eph", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"ephemeral-storage": "900Ti"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "cpumem", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000", "memory": "9Ti"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "three", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000", "memory": "9Ti", "ephemeral-storage": "900Ti"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "gpu", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"limits": {"example.com/gpu": "1"}, "requests": {"example.com/gpu": "1"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "gpus", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"limits": {"example.com/gpu": "1", "example.com/aaa": "2"}, "requests": {"example.com/gpu": "1", "example.com/aaa": "2"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "huge", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"limits": {"hugepages-2Mi": "4Mi", "memory": "10Mi", "cpu": "10m"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "cpugpu", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000", "example.com/gpu": "1"}, "limits": {"example.com/gpu": "1"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "tolcpu", "namespace": "s1"}, "spec": {"tolerations": [{"operator": "Exists"}], "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "init", "namespace": "s1"}, "spec": {"initContainers": [{"name": "i", "image": "busybox:1.36", "resources": {"requests": {"cpu": "1000"}}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "sidecar", "namespace": "s1"}, "spec": {"initContainers": [{"name": "i", "image": "busybox:1.36", "restartPolicy": "Always", "resources": {"requests": {"cpu": "1000"}}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "podlevel", "namespace": "s1"}, "spec": {"resources": {"requests": {"cpu": "1000"}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/cpu created
  pod/mem created
  pod/eph created
  pod/cpumem created
  pod/three created
  pod/gpu created
  pod/gpus created
  pod/huge created
  pod/cpugpu created
  pod/tolcpu created
  pod/init created
  pod/sidecar created
  pod/podlevel created
  $ sleep 4
  $ kubectl get pod cpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod mem -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient memory. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod eph -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient ephemeral-storage. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod cpumem -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu, 2 Insufficient memory. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod three -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu, 2 Insufficient ephemeral-storage, 2 Insufficient memory. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod gpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient example.com/gpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod gpus -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient example.com/aaa, 2 Insufficient example.com/gpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod huge -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient hugepages-2Mi. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod cpugpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu, 2 Insufficient example.com/gpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod tolcpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 3 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod init -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod sidecar -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod podlevel -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "node.k8s.io/v1", "kind": "RuntimeClass", "metadata": {"name": "heavy"}, "handler": "runc", "overhead": {"podFixed": {"cpu": "1000"}}}
  > ---
  > {"apiVersion": "node.k8s.io/v1", "kind": "RuntimeClass", "metadata": {"name": "picky"}, "handler": "runc", "scheduling": {"nodeSelector": {"vm": "yes"}, "tolerations": [{"key": "node-role.kubernetes.io/control-plane", "operator": "Exists"}]}}
  > ---
  > END
  runtimeclass.node.k8s.io/heavy created
  runtimeclass.node.k8s.io/picky created
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "overhead", "namespace": "s1"}, "spec": {"runtimeClassName": "heavy", "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "picky", "namespace": "s1"}, "spec": {"runtimeClassName": "picky", "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/overhead created
  pod/picky created
  $ sleep 4
  $ kubectl get pod overhead -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod picky -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "sel", "namespace": "s1"}, "spec": {"nodeSelector": {"a": "b"}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "selcp", "namespace": "s1"}, "spec": {"nodeSelector": {"kubernetes.io/hostname": "control-plane"}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "selw1", "namespace": "s1"}, "spec": {"nodeSelector": {"kubernetes.io/hostname": "worker-1"}, "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "seltol", "namespace": "s1"}, "spec": {"tolerations": [{"operator": "Exists"}], "nodeSelector": {"a": "b"}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "affnot", "namespace": "s1"}, "spec": {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "NotIn", "values": ["worker-1", "worker-2"]}]}]}}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "afffield", "namespace": "s1"}, "spec": {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchFields": [{"key": "metadata.name", "operator": "In", "values": ["worker-9"]}]}]}}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "afffield2", "namespace": "s1"}, "spec": {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchFields": [{"key": "metadata.name", "operator": "In", "values": ["worker-1"]}]}]}}}, "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "afffield3", "namespace": "s1"}, "spec": {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchFields": [{"key": "metadata.name", "operator": "In", "values": ["control-plane"]}]}]}}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "affgt", "namespace": "s1"}, "spec": {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchExpressions": [{"key": "size", "operator": "Gt", "values": ["5"]}]}]}}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "afftwo", "namespace": "s1"}, "spec": {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchExpressions": [{"key": "a", "operator": "Exists"}]}, {"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": ["worker-1"]}]}]}}}, "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "affempty", "namespace": "s1"}, "spec": {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchExpressions": [{"key": "nope", "operator": "Exists"}], "matchFields": [{"key": "metadata.name", "operator": "In", "values": ["worker-1"]}]}]}}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "selandaff", "namespace": "s1"}, "spec": {"nodeSelector": {"kubernetes.io/hostname": "worker-2"}, "affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": ["worker-1"]}]}]}}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "tolwrong", "namespace": "s1"}, "spec": {"nodeSelector": {"kubernetes.io/hostname": "control-plane"}, "tolerations": [{"key": "node-role.kubernetes.io/control-plane", "value": "x", "effect": "NoSchedule"}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "tolother", "namespace": "s1"}, "spec": {"nodeSelector": {"kubernetes.io/hostname": "control-plane"}, "tolerations": [{"key": "node-role.kubernetes.io/control-plane", "operator": "Exists", "effect": "NoExecute"}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/sel created
  pod/selcp created
  pod/selw1 created
  pod/seltol created
  pod/affnot created
  pod/afffield created
  pod/afffield2 created
  pod/afffield3 created
  pod/affgt created
  pod/afftwo created
  pod/affempty created
  pod/selandaff created
  pod/tolwrong created
  pod/tolother created
  $ sleep 4
  $ kubectl get pod sel -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod selcp -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod selw1 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 Insufficient cpu, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod seltol -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod affnot -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod afffield -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 3 node(s) didn't satisfy plugin(s) [NodeAffinity]. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod afffield2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 Insufficient cpu, 2 node(s) didn't satisfy plugin(s) [NodeAffinity]. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod afffield3 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't satisfy plugin(s) [NodeAffinity]. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod affgt -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod afftwo -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 Insufficient cpu, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod affempty -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 2 node(s) didn't satisfy plugin(s) [NodeAffinity]. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod selandaff -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod tolwrong -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod tolother -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pa", "namespace": "s1"}, "spec": {"affinity": {"podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "none"}}, "topologyKey": "kubernetes.io/hostname"}]}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "paself", "namespace": "s1", "labels": {"app": "me"}}, "spec": {"affinity": {"podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "me"}}, "topologyKey": "kubernetes.io/hostname"}]}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pacpu", "namespace": "s1"}, "spec": {"affinity": {"podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "none"}}, "topologyKey": "kubernetes.io/hostname"}]}}, "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pakey", "namespace": "s1", "labels": {"app": "me2"}}, "spec": {"affinity": {"podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "me2"}}, "topologyKey": "no-such-label"}]}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pans", "namespace": "s1"}, "spec": {"affinity": {"podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "none"}}, "topologyKey": "kubernetes.io/hostname", "namespaces": ["default"]}]}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/pa created
  pod/paself created
  pod/pacpu created
  pod/pakey created
  pod/pans created
  $ sleep 4
  $ kubectl get pod pa -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod paself -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod pacpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod pakey -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod pans -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "anti0", "namespace": "s1", "labels": {"app": "lone"}}, "spec": {"affinity": {"podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "lone"}}, "topologyKey": "kubernetes.io/hostname"}]}}, "terminationGracePeriodSeconds": 1, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "anti1", "namespace": "s1", "labels": {"app": "lone"}}, "spec": {"affinity": {"podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "lone"}}, "topologyKey": "kubernetes.io/hostname"}]}}, "terminationGracePeriodSeconds": 1, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "anti2", "namespace": "s1", "labels": {"app": "lone"}}, "spec": {"affinity": {"podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "lone"}}, "topologyKey": "kubernetes.io/hostname"}]}}, "terminationGracePeriodSeconds": 1, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/anti0 created
  pod/anti1 created
  pod/anti2 created
  $ sleep 6
  $ kubectl get pod anti0 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod anti1 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod anti2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod anti-affinity rules. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "lonefriend", "namespace": "s1", "labels": {"app": "lone"}}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "antiboth", "namespace": "s1"}, "spec": {"affinity": {"podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "lone"}}, "topologyKey": "kubernetes.io/hostname"}]}, "podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "none"}}, "topologyKey": "kubernetes.io/hostname"}]}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "anticpu", "namespace": "s1"}, "spec": {"affinity": {"podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "lone"}}, "topologyKey": "kubernetes.io/hostname"}]}}, "nodeSelector": {"kubernetes.io/hostname": "worker-1"}, "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "affanti", "namespace": "s1"}, "spec": {"affinity": {"podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"labelSelector": {"matchLabels": {"app": "lone"}}, "topologyKey": "kubernetes.io/hostname"}]}}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/lonefriend created
  pod/antiboth created
  pod/anticpu created
  pod/affanti created
  $ sleep 4
  $ kubectl get pod lonefriend -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't satisfy existing pods anti-affinity rules. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.
  $ kubectl get pod antiboth -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod anticpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 Insufficient cpu, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod affanti -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "spnolabel", "namespace": "s1", "labels": {"s": "1"}}, "spec": {"topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "zone", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "1"}}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "spmin", "namespace": "s1", "labels": {"s": "2"}}, "spec": {"topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "kubernetes.io/hostname", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "2"}}, "minDomains": 5}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "spmin2", "namespace": "s1", "labels": {"s": "2"}}, "spec": {"topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "kubernetes.io/hostname", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "2"}}, "minDomains": 5}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "spmin3", "namespace": "s1", "labels": {"s": "2"}}, "spec": {"topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "kubernetes.io/hostname", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "2"}}, "minDomains": 5}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "spsel", "namespace": "s1", "labels": {"s": "3"}}, "spec": {"topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "kubernetes.io/hostname", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "3"}}}], "nodeSelector": {"a": "b"}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "sptwo", "namespace": "s1", "labels": {"s": "4"}}, "spec": {"topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "kubernetes.io/hostname", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "4"}}}, {"maxSkew": 1, "topologyKey": "zone", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "4"}}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/spnolabel created
  pod/spmin created
  pod/spmin2 created
  pod/spmin3 created
  pod/spsel created
  pod/sptwo created
  $ sleep 5
  $ kubectl get pod spnolabel -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod topology spread constraints (missing required label). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod spmin -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod spmin2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod spmin3 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod topology spread constraints. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.
  $ kubectl get pod spsel -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod sptwo -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod topology spread constraints (missing required label). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "spt0", "namespace": "s1", "labels": {"s": "5"}}, "spec": {"topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "kubernetes.io/hostname", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "5"}}, "nodeTaintsPolicy": "Ignore"}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "spt1", "namespace": "s1", "labels": {"s": "5"}}, "spec": {"topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "kubernetes.io/hostname", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "5"}}, "nodeTaintsPolicy": "Ignore"}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "spt2", "namespace": "s1", "labels": {"s": "5"}}, "spec": {"topologySpreadConstraints": [{"maxSkew": 1, "topologyKey": "kubernetes.io/hostname", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": {"matchLabels": {"s": "5"}}, "nodeTaintsPolicy": "Ignore"}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/spt0 created
  pod/spt1 created
  pod/spt2 created
  $ sleep 5
  $ kubectl get pod spt0 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod spt1 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod spt2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod topology spread constraints. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "port0", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "ports": [{"containerPort": 80, "hostPort": 8080}]}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "port1", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "ports": [{"containerPort": 80, "hostPort": 8080}]}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "port2", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "ports": [{"containerPort": 80, "hostPort": 8080}]}]}}
  > ---
  > END
  pod/port0 created
  pod/port1 created
  pod/port2 created
  $ sleep 5
  $ kubectl get pod port0 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod port1 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod port2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't have free ports for the requested pod ports. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "porthost", "namespace": "s1"}, "spec": {"hostNetwork": true, "containers": [{"name": "c", "image": "nginx:1.27", "ports": [{"containerPort": 8080}]}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "portcpu", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "ports": [{"containerPort": 80, "hostPort": 8080}], "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "portip", "namespace": "s1"}, "spec": {"nodeSelector": {"kubernetes.io/hostname": "worker-1"}, "containers": [{"name": "c", "image": "nginx:1.27", "ports": [{"containerPort": 80, "hostPort": 8080, "hostIP": "127.0.0.1"}]}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "porttol", "namespace": "s1"}, "spec": {"tolerations": [{"operator": "Exists"}], "nodeSelector": {"kubernetes.io/hostname": "worker-2"}, "containers": [{"name": "c", "image": "nginx:1.27", "ports": [{"containerPort": 80, "hostPort": 8080}]}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "portudp", "namespace": "s1"}, "spec": {"nodeSelector": {"a": "b"}, "containers": [{"name": "c", "image": "nginx:1.27", "ports": [{"containerPort": 80, "hostPort": 8080, "protocol": "UDP"}]}]}}
  > ---
  > END
  pod/porthost created
  pod/portcpu created
  pod/portip created
  pod/porttol created
  pod/portudp created
  $ sleep 4
  $ kubectl get pod porthost -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't have free ports for the requested pod ports. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.
  $ kubectl get pod portcpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't have free ports for the requested pod ports. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.
  $ kubectl get pod portip -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  $ kubectl get pod porttol -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  $ kubectl get pod portudp -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "late"}, "provisioner": "kubernetes.io/no-provisioner", "volumeBindingMode": "WaitForFirstConsumer"}
  > ---
  > {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "now"}, "provisioner": "kubernetes.io/no-provisioner", "volumeBindingMode": "Immediate"}
  > ---
  > {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "ext"}, "provisioner": "example.com/none", "volumeBindingMode": "WaitForFirstConsumer"}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "manual", "namespace": "s1"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}, "storageClassName": "manual"}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "late1", "namespace": "s1"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}, "storageClassName": "late"}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "late2", "namespace": "s1"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}, "storageClassName": "late"}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "now1", "namespace": "s1"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}, "storageClassName": "now"}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "ghost", "namespace": "s1"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}, "storageClassName": "nosuch"}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolume", "metadata": {"name": "pvw1"}, "spec": {"accessModes": ["ReadWriteOnce"], "capacity": {"storage": "1Gi"}, "storageClassName": "atw1", "hostPath": {"path": "/tmp/pvw1"}, "nodeAffinity": {"required": {"nodeSelectorTerms": [{"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": ["worker-1"]}]}]}}}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "w1", "namespace": "s1"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}, "storageClassName": "atw1"}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolume", "metadata": {"name": "pvcp"}, "spec": {"accessModes": ["ReadWriteOnce"], "capacity": {"storage": "1Gi"}, "storageClassName": "atcp", "hostPath": {"path": "/tmp/pvcp"}, "nodeAffinity": {"required": {"nodeSelectorTerms": [{"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": ["control-plane"]}]}]}}}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "cp1", "namespace": "s1"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}, "storageClassName": "atcp"}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolume", "metadata": {"name": "pvnone"}, "spec": {"accessModes": ["ReadWriteOnce"], "capacity": {"storage": "1Gi"}, "storageClassName": "atnone", "hostPath": {"path": "/tmp/pvnone"}, "nodeAffinity": {"required": {"nodeSelectorTerms": [{"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": ["worker-7"]}]}]}}}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "none1", "namespace": "s1"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}, "storageClassName": "atnone"}}
  > ---
  > {"apiVersion": "v1", "kind": "PersistentVolume", "metadata": {"name": "pvlate"}, "spec": {"accessModes": ["ReadWriteOnce"], "capacity": {"storage": "5Mi"}, "storageClassName": "late", "hostPath": {"path": "/tmp/pvlate"}, "nodeAffinity": {"required": {"nodeSelectorTerms": [{"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": ["worker-1"]}]}]}}}}
  > ---
  > END
  storageclass.storage.k8s.io/late created
  storageclass.storage.k8s.io/now created
  storageclass.storage.k8s.io/ext created
  persistentvolumeclaim/manual created
  persistentvolumeclaim/late1 created
  persistentvolumeclaim/late2 created
  persistentvolumeclaim/now1 created
  persistentvolumeclaim/ghost created
  persistentvolume/pvw1 created
  persistentvolumeclaim/w1 created
  persistentvolume/pvcp created
  persistentvolumeclaim/cp1 created
  persistentvolume/pvnone created
  persistentvolumeclaim/none1 created
  persistentvolume/pvlate created
  $ sleep 5
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "nopvc", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "absent"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "nopvc2", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "absent"}}, {"name": "v1", "persistentVolumeClaim": {"claimName": "absent2"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pmanual", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "manual"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "plate", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "late1"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pnow", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "now1"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pghost", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "ghost"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pboth", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "manual"}}, {"name": "v1", "persistentVolumeClaim": {"claimName": "now1"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pw1", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "w1"}}], "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pw1sel", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "w1"}}], "nodeSelector": {"kubernetes.io/hostname": "worker-2"}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pcp", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "cp1"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pnone", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "none1"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pnonecpu", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "none1"}}], "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "platesel", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "late1"}}], "nodeSelector": {"a": "b"}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "platecpu", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "late1"}}], "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pw1none", "namespace": "s1"}, "spec": {"volumes": [{"name": "v0", "persistentVolumeClaim": {"claimName": "w1"}}, {"name": "v1", "persistentVolumeClaim": {"claimName": "none1"}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "pephem", "namespace": "s1"}, "spec": {"volumes": [{"name": "v", "ephemeral": {"volumeClaimTemplate": {"spec": {"accessModes": ["ReadWriteOnce"], "storageClassName": "late", "resources": {"requests": {"storage": "1Gi"}}}}}}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/nopvc created
  pod/nopvc2 created
  pod/pmanual created
  pod/plate created
  pod/pnow created
  pod/pghost created
  pod/pboth created
  pod/pw1 created
  pod/pw1sel created
  pod/pcp created
  pod/pnone created
  pod/pnonecpu created
  pod/platesel created
  pod/platecpu created
  pod/pw1none created
  pod/pephem created
  $ sleep 6
  $ kubectl get pod nopvc -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: persistentvolumeclaim "absent" not found. not found
  $ kubectl get pod nopvc2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: persistentvolumeclaim "absent" not found. not found
  $ kubectl get pod pmanual -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found
  $ kubectl get pod plate -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't find available persistent volumes to bind. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod pnow -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found
  $ kubectl get pod pghost -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found
  $ kubectl get pod pboth -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found
  $ kubectl get pod pw1 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod pw1sel -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) didn't match PersistentVolume's node affinity, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod pcp -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match PersistentVolume's node affinity. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod pnone -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match PersistentVolume's node affinity. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod pnonecpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod platesel -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod platecpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod pw1none -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match PersistentVolume's node affinity. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod pephem -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't find available persistent volumes to bind. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "gate1", "namespace": "s1"}, "spec": {"schedulingGates": [{"name": "example.com/a"}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "gate2", "namespace": "s1"}, "spec": {"schedulingGates": [{"name": "example.com/b"}, {"name": "example.com/a"}], "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "other", "namespace": "s1"}, "spec": {"schedulerName": "mine", "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "rc", "namespace": "s1"}, "spec": {"resourceClaims": [{"name": "g", "resourceClaimName": "nope"}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/gate1 created
  pod/gate2 created
  pod/other created
  pod/rc created
  $ sleep 4
  $ kubectl get pod gate1 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False SchedulingGated Scheduling is blocked due to non-empty scheduling gates
  $ kubectl get pod gate2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False SchedulingGated Scheduling is blocked due to non-empty scheduling gates
  $ kubectl get pod other -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending
  $ kubectl get pod rc -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending
  $ kubectl cordon worker-1
  node/worker-1 cordoned
  $ sleep 1
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "cord", "namespace": "s1"}, "spec": {"nodeSelector": {"kubernetes.io/hostname": "worker-1"}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "cordcpu", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "cordtol", "namespace": "s1"}, "spec": {"nodeSelector": {"kubernetes.io/hostname": "worker-1", "a": "b"}, "tolerations": [{"key": "node.kubernetes.io/unschedulable", "operator": "Exists"}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/cord created
  pod/cordcpu created
  pod/cordtol created
  $ sleep 4
  $ kubectl get pod cord -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod cordcpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 Insufficient cpu, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod cordtol -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl taint node worker-2 team=blue:NoExecute key=:NoSchedule soft=1:PreferNoSchedule
  node/worker-2 tainted
  $ sleep 1
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "tainted", "namespace": "s1"}, "spec": {"containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "tainttol", "namespace": "s1"}, "spec": {"tolerations": [{"key": "team", "value": "blue"}], "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "tainttol2", "namespace": "s1"}, "spec": {"tolerations": [{"key": "key", "operator": "Exists"}], "containers": [{"name": "c", "image": "nginx:1.27", "resources": {"requests": {"cpu": "1000"}}}]}}
  > ---
  > {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "taintw2", "namespace": "s1"}, "spec": {"nodeSelector": {"kubernetes.io/hostname": "worker-2"}, "containers": [{"name": "c", "image": "nginx:1.27"}]}}
  > ---
  > END
  pod/tainted created
  pod/tainttol created
  pod/tainttol2 created
  pod/taintw2 created
  $ sleep 4
  $ kubectl get pod tainted -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) were unschedulable, 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod tainttol -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) were unschedulable, 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod tainttol2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) were unschedulable, 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod taintw2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) were unschedulable, 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl taint node worker-2 team- key- soft-
  node/worker-2 untainted
  $ kubectl uncordon worker-1
  node/worker-1 uncordoned
  $ sleep 4
  $ kubectl get pod tainted -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod taintw2 -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod cord -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Running  PodReadyToStartContainers True
  Initialized True
  Ready True
  ContainersReady True
  PodScheduled True
  $ kubectl get pod cordcpu -n s1 -o jsonpath='{.status.phase} {.status.nominatedNodeName} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Pending  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
