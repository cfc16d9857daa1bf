Pods of higher priority take the place of others
  % for c in low:1 mid:50 high:100; do kubectl create priorityclass ${c%:*} --value=${c#*:}; done; kubectl create priorityclass never --value=100 --preemption-policy=Never
  % pod() { n=$1; c=$2; w=$3; q=$4; shift 4; printf '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"%s","namespace":"%s","labels":{"app":"%s"}},"spec":{"priorityClassName":"%s",%s%s"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"%s,"resources":{"requests":{"cpu":"%s"}}}]}}' $n $NS "${L:-$n}" $c "${w:+\"nodeSelector\":{\"kubernetes.io/hostname\":\"$w\"\},}" "$1" "$2" $q | kubectl create -f -; }
  % ns() { NS=$1; kubectl create ns $NS; kubectl create sa default -n $NS; sleep 1; }
  % end() { kubectl delete pod --all -n $NS --force --grace-period=0; sleep 1; }
  % show() { for p in $*; do kubectl get pod $p -n $NS -o jsonpath='{.metadata.name} {.status.phase} {.spec.nodeName} {.status.nominatedNodeName} {range .status.conditions[?(@.status=="False")]}{.type} {.observedGeneration} {.reason} {.message}{end}{"\n"}'; done; for r in Preempted FailedScheduling; do kubectl get events -n $NS --field-selector reason=$r -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.reportingComponent,M:.message --no-headers | sed -E 's/ +/ /g; s/by pod [-0-9a-f]{36}/by pod UID/' | sort; done; }
  % ns pre-p3; pod a low worker-1 500m; pod b low worker-1 500m; pod c mid worker-1 500m; pod d high worker-2 1500m; sleep 2; pod x high '' 1000m; sleep 4
  $ show a b c d x
  a Running worker-1
  Error from server (NotFound): pods "b" not found
  c Running worker-1
  d Running worker-2
  x Running worker-1
  b Normal Preempted default-scheduler Preempted by pod UID on node worker-1
  x Warning FailedScheduling default-scheduler 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  % end
  % ns pre-p10; pod a low worker-1 1500m; sleep 2; pod x mid worker-1 1500m; sleep 0.3; pod y high worker-1 1500m; sleep 5
  % show a x y
  % end
  % ns pre-p13; pod a low worker-1 1500m; pod b low worker-2 1500m; sleep 4; kubectl cordon worker-1; pod x high '' 1500m; sleep 4; kubectl uncordon worker-1
  $ show a b x
  a Running worker-1
  Error from server (NotFound): pods "b" not found
  x Running worker-2
  b Normal Preempted default-scheduler Preempted by pod UID on node worker-2
  x Warning FailedScheduling default-scheduler 0/3 nodes are available: 1 Insufficient cpu, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: found a potential placement for pod on node worker-2, preempting 1 victims
  % end
  % ns pre-p14; pod a low worker-1 1500m; pod b low worker-2 500m; pod c low worker-2 500m; pod d low worker-2 500m; sleep 2; pod x high '' 1500m; sleep 4
  $ show a b c d x
  Error from server (NotFound): pods "a" not found
  b Running worker-2
  c Running worker-2
  d Running worker-2
  x Running worker-1
  a Normal Preempted default-scheduler Preempted by pod UID on node worker-1
  x Warning FailedScheduling default-scheduler 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  % end
  % ns pre-p15; pod a low worker-1 1500m; pod b mid worker-2 500m; pod c low worker-2 1000m; sleep 2; pod x high '' 1250m; sleep 4
  % show a b c x
  % end
  % ns pre-p18; pod a low worker-1 1500m; sleep 2; pod x high worker-1 1500m '"schedulingGates":[{"name":"g/x"}],'; sleep 3; kubectl get pod x -n $NS -o jsonpath='{.status}'; kubectl patch pod x -n $NS --type=json -p '[{"op":"remove","path":"/spec/schedulingGates"}]'; sleep 4
  $ show a x
  Error from server (NotFound): pods "a" not found
  x Running worker-1
  a Normal Preempted default-scheduler Preempted by pod UID on node worker-1
  x Warning FailedScheduling default-scheduler 0/3 nodes are available: 1 Insufficient cpu, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  % end
  % ns pre-p21; pod a low worker-1 1000m; pod b mid worker-1 250m; pod c mid worker-1 250m; sleep 2; pod x high worker-1 500m; sleep 4
  $ show a b c x
  a Running worker-1
  b Running worker-1
  c Running worker-1
  x Running worker-1
  % end
