Preemption that budgets hold back
  % mk() { kubectl create -f - <<< "$1"; }; NS=pre2; kubectl create ns $NS; sleep 2
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g'; }
  % pc() { mk '{"apiVersion":"scheduling.k8s.io/v1","kind":"PriorityClass","metadata":{"name":"p'$1'"},"value":'$1${2:+,\"preemptionPolicy\":\"$2\"}'}'; }
  % pod() { mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"'$1'","namespace":"pre2","labels":{"app":"'${4:-none}'"}},"spec":{"priorityClassName":"p'$2'","nodeSelector":{"kubernetes.io/hostname":"'${5:-worker-1}'"},"terminationGracePeriodSeconds":'${6:-1}',"tolerations":[{"operator":"Exists"}],"containers":[{"name":"c","image":"nginx:1.27","resources":{"requests":{"x.io/d":"'$3'"},"limits":{"x.io/d":"'$3'"}}}]}}'; }
  % pdb() { mk '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"'$1'","namespace":"pre2"},"spec":{"selector":{"matchLabels":{"app":"'$2'"}},"'$3'":'$4'}}'; }
  % st() { kubectl get pods -n $NS --sort-by=.metadata.name -o jsonpath='{range .items[*]}{.metadata.name} {.spec.nodeName} {.status.phase} {.status.nominatedNodeName} {.status.conditions[?(@.type=="PodScheduled")].message}{"\n"}{end}'; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,M:.message --no-headers | grep -e Preempted -e FailedSch | sed -E 's/ +/ /g' | norm | sort | uniq; }
  % clean() { kubectl delete pdb --all -n $NS; kubectl delete pod --all -n $NS --force --grace-period=0; kubectl delete events --all -n $NS; sleep 2; }
  % for n in worker-1 worker-2; do kubectl patch node $n --subresource=status -p '{"status":{"capacity":{"x.io/d":"4"},"allocatable":{"x.io/d":"4"}}}'; done; pc 10; pc 20; pc 30; pc 40 Never; sleep 2
  % pod a 10 2; pod b 20 2; sleep 4; pod z 30 2; sleep 5
  $ st; ev
  b worker-1 Running
  z worker-1 Running
  a Normal Preempted Preempted by pod UID on node worker-1
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  % clean; pdb g prot maxUnavailable 0; pod a 10 2 prot; pod b 20 2; sleep 4; pod z 30 2; sleep 5
  $ st; ev
  a worker-1 Running
  z worker-1 Running
  b Normal Preempted Preempted by pod UID on node worker-1
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  % clean; pdb g prot maxUnavailable 0; pod a 10 2 prot; pod b 20 2 prot; sleep 4; pod z 30 3; sleep 5
  $ st; ev
  z worker-1 Running
  a Normal Preempted Preempted by pod UID on node worker-1
  b Normal Preempted Preempted by pod UID on node worker-1
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 2 victims
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: not eligible due to a terminating pod on the nominated node.
  % clean; pdb g prot minAvailable 1; pod a 10 1 prot; pod b 10 1 prot; pod c 10 1 prot; pod d 20 1; sleep 4; pod z 30 3; sleep 5
  $ st; ev
  c worker-1 Running
  z worker-1 Running
  a Normal Preempted Preempted by pod UID on node worker-1
  b Normal Preempted Preempted by pod UID on node worker-1
  d Normal Preempted Preempted by pod UID on node worker-1
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 3 victims
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: not eligible due to a terminating pod on the nominated node.
  % clean; pod a 10 4; sleep 3; pod z 40 1; sleep 4
  $ st; ev
  a worker-1 Running
  z  Pending  0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: not eligible due to preemptionPolicy=Never.
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: not eligible due to preemptionPolicy=Never.
  % clean; pod a 30 4; pod low 10 0; sleep 3; pod z 30 1; pod y 20 1; sleep 4
  $ st; ev
  a worker-1 Running
  low worker-1 Running
  y  Pending  0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 1 Insufficient x.io/d, 2 Preemption is not helpful for scheduling.
  z  Pending  0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 1 Insufficient x.io/d, 2 Preemption is not helpful for scheduling.
  y Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 1 Insufficient x.io/d, 2 Preemption is not helpful for scheduling.
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 1 Insufficient x.io/d, 2 Preemption is not helpful for scheduling.
  % clean; pod a 10 4 none worker-1 12; sleep 3; pod z 30 2; sleep 3
  $ st; ev; kubectl get pod a -n $NS -o jsonpath='{range .status.conditions[?(@.type=="DisruptionTarget")]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.metadata.deletionTimestamp}' | norm
  z worker-1 Running
  a Normal Preempted Preempted by pod UID on node worker-1
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  Error from server (NotFound): pods "a" not found
  % pod y 30 4; sleep 12
  $ st; ev
  y  Pending  0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  z worker-1 Running
  a Normal Preempted Preempted by pod UID on node worker-1
  y Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  % clean; for i in 1 2 3 4; do pod a$i 10 1; done; sleep 4; pod z 30 2; sleep 5
  $ st | sed 's/^a[1-4]/a?/' | sort; ev | sed 's/^a[1-4]/a?/'
  a? worker-1 Running
  a? worker-1 Running
  z worker-1 Running
  a? Normal Preempted Preempted by pod UID on node worker-1
  a? Normal Preempted Preempted by pod UID on node worker-1
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 2 victims
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: not eligible due to a terminating pod on the nominated node.
  % clean; pod a 10 2; pod b 10 1; pod c 20 1; sleep 4; pod z 30 3; sleep 5
  $ st; ev
  c worker-1 Running
  z worker-1 Running
  a Normal Preempted Preempted by pod UID on node worker-1
  b Normal Preempted Preempted by pod UID on node worker-1
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 2 victims
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: not eligible due to a terminating pod on the nominated node.
  % clean; pod a 10 4; sleep 3; pod y 20 2; sleep 4; pod z 30 4; sleep 5
  $ st; ev
  z worker-1 Running
  a Normal Preempted Preempted by pod UID on node worker-1
  y Normal Preempted Preempted by pod UID on node worker-1
  y Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  % clean; pod big 10 1; sleep 2; pod z 30 5; sleep 4
  $ st; ev
  big worker-1 Running
  z  Pending  0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  z Warning FailedScheduling 0/3 nodes are available: 1 Insufficient x.io/d, 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % for n in worker-1 worker-2; do kubectl patch node $n --subresource=status --type=json -p '[{"op":"remove","path":"/status/capacity/x.io~1d"},{"op":"remove","path":"/status/allocatable/x.io~1d"}]'; done; kubectl delete priorityclass p10 p20 p30 p40; kubectl delete ns $NS --wait=false
