Deployments that get no further, of many shapes
  % dep() { kubectl apply -n $NS -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"'$1'"},"spec":{"replicas":'$2',"progressDeadlineSeconds":600,'$3'"selector":{"matchLabels":{"app":"'$1'"}},"template":{"metadata":{"labels":{"app":"'$1'"}},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}]}}}}'; }
  % stuck() { kubectl patch deploy $1 -n $NS -p '{"spec":{"template":{"metadata":{"annotations":{"v":"'$2'"}},"spec":{"nodeSelector":{"none":"such"}}}}}'; }
  % hide() { sed -E 's/(d[0-9a-z]*)-[a-z0-9]{7,10}(-[a-z0-9]{5})?/\1-HASH/g'; }
  % st() { kubectl get deploy $1 -n $NS -o jsonpath='{.metadata.name}{" "}{.status.replicas}/{.status.updatedReplicas}/{.status.readyReplicas}/{.status.availableReplicas}/{.status.unavailableReplicas}/{.status.terminatingReplicas} gen {.status.observedGeneration} rev {.metadata.annotations.deployment\.kubernetes\.io/revision}{range .status.conditions[*]} {.type}={.status},{.reason}{end}{"\n"}'; kubectl get rs -n $NS -l app=$1 -o jsonpath='{range .items[*]}{.metadata.annotations.deployment\.kubernetes\.io/revision} {.spec.replicas} {.status.replicas} {.status.readyReplicas} {.status.availableReplicas} desired {.metadata.annotations.deployment\.kubernetes\.io/desired-replicas} max {.metadata.annotations.deployment\.kubernetes\.io/max-replicas} hist {.metadata.annotations.deployment\.kubernetes\.io/revision-history} gen {.status.observedGeneration}{"\n"}{end}' | sort; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,S:.source.component,M:.message --no-headers | grep -E "^${1:-.*} " | hide | sed -E 's/ +/ /g'; }
  % NS=dep; kubectl create ns $NS; sleep 2
  % i=0; for c in '1 25% 25%' '4 0 1' '4 1 0' '5 30% 0' '5 0 30%' '7 50% 50%' '10 1% 1%' '10 25% 25%' '10 100% 0' '10 0 100%' '3 10 0' '3 33% 33%' '6 0% 20%' '9 3 50%'; do i=$((i+1)); set -- $c; dep d$i $1 '"strategy":{"rollingUpdate":{"maxSurge":'$(case $2 in *%) echo '"'$2'"';; *) echo $2;; esac)',"maxUnavailable":'$(case $3 in *%) echo '"'$3'"';; *) echo $3;; esac)'}},'; done; sleep 14
  % for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do stuck d$i a; done; sleep 12
  % for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do st d$i; done
  $ for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do ev d$i; done
  d1 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d1-HASH from 0 to 1
  d1 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d1-HASH from 0 to 1
  d2 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d2-HASH from 0 to 4
  d2 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d2-HASH from 4 to 3
  d2 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d2-HASH from 0 to 1
  d3 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d3-HASH from 0 to 4
  d3 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d3-HASH from 0 to 1
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 0 to 5
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 0 to 2
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 0 to 5
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d5-HASH from 5 to 4
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 0 to 1
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 0 to 7
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 0 to 4
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d6-HASH from 7 to 4
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 4 to 7
  d7 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d7-HASH from 0 to 10
  d7 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d7-HASH from 0 to 1
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 0 to 10
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 0 to 3
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d8-HASH from 10 to 8
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 3 to 5
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 0 to 10
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 0 to 10
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 0 to 10
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d10-HASH from 10 to 0
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 0 to 10
  d11 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d11-HASH from 0 to 3
  d11 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d11-HASH from 0 to 3
  d12 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d12-HASH from 0 to 3
  d12 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d12-HASH from 0 to 1
  d13 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d13-HASH from 0 to 6
  d13 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d13-HASH from 6 to 5
  d13 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d13-HASH from 0 to 1
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 0 to 9
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 0 to 3
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d14-HASH from 9 to 5
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 3 to 7
  % for i in 4 5 6 8 9 10 14; do kubectl scale deploy d$i -n $NS --replicas=12; done; sleep 10
  $ for i in 4 5 6 8 9 10 14; do st d$i; done
  d4 16/5/11/11/5/0 gen 3 rev 2 Available=False,MinimumReplicasUnavailable Progressing=True,ReplicaSetUpdated
  1 11 11 11 11 desired 12 max 16 hist  gen 2
  2 5 5   desired 12 max 16 hist  gen 2
  d5 12/3/9/9/3/0 gen 3 rev 2 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 9 9 9 9 desired 12 max 12 hist  gen 4
  2 3 3   desired 12 max 12 hist  gen 4
  d6 18/12/6/6/12/0 gen 3 rev 2 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 6 6 6 6 desired 12 max 18 hist  gen 4
  2 12 12   desired 12 max 18 hist  gen 4
  d8 15/6/9/9/6/0 gen 3 rev 2 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 9 9 9 9 desired 12 max 15 hist  gen 3
  2 6 6   desired 12 max 15 hist  gen 3
  d9 24/12/12/12/12/0 gen 3 rev 2 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 12 12 12 12 desired 12 max 24 hist  gen 2
  2 12 12   desired 12 max 24 hist  gen 2
  d10 12/12///12/0 gen 3 rev 2 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 0 0   desired 10 max 10 hist  gen 2
  2 12 12   desired 12 max 12 hist  gen 3
  d14 15/9/6/6/9/0 gen 3 rev 2 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 6 6 6 6 desired 12 max 15 hist  gen 3
  2 9 9   desired 12 max 15 hist  gen 3
  % for i in 4 5 6 8 9 10 14; do stuck d$i b; done; sleep 8
  $ for i in 4 5 6 8 9 10 14; do st d$i; done
  d4 16/4/11/11/5/0 gen 4 rev 3 Available=False,MinimumReplicasUnavailable Progressing=True,ReplicaSetUpdated
  1 11 11 11 11 desired 12 max 16 hist  gen 2
  2 1 1   desired 12 max 16 hist  gen 3
  3 4 4   desired 12 max 16 hist  gen 2
  d5 12/3/9/9/3/0 gen 4 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 9 9 9 9 desired 12 max 12 hist  gen 4
  2 0 0   desired 12 max 12 hist  gen 5
  3 3 3   desired 12 max 12 hist  gen 2
  d6 18/12/6/6/12/0 gen 4 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 6 6 6 6 desired 12 max 18 hist  gen 4
  2 0 0   desired 12 max 18 hist  gen 5
  3 12 12   desired 12 max 18 hist  gen 2
  d8 15/6/9/9/6/0 gen 4 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 9 9 9 9 desired 12 max 15 hist  gen 3
  2 0 0   desired 12 max 15 hist  gen 4
  3 6 6   desired 12 max 15 hist  gen 2
  d9 24/12/12/12/12/0 gen 4 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 12 12 12 12 desired 12 max 24 hist  gen 2
  2 0 0   desired 12 max 24 hist  gen 3
  3 12 12   desired 12 max 24 hist  gen 2
  d10 12/12///12/0 gen 4 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 0 0   desired 10 max 10 hist  gen 2
  2 0 0   desired 12 max 12 hist  gen 4
  3 12 12   desired 12 max 12 hist  gen 2
  d14 15/9/6/6/9/0 gen 4 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 6 6 6 6 desired 12 max 15 hist  gen 3
  2 0 0   desired 12 max 15 hist  gen 4
  3 9 9   desired 12 max 15 hist  gen 2
  % for i in 4 5 6 8 9 10 14; do kubectl scale deploy d$i -n $NS --replicas=17; done; sleep 10
  $ for i in 4 5 6 8 9 10 14; do st d$i; done
  d4 23/6/16/16/7/0 gen 5 rev 3 Available=False,MinimumReplicasUnavailable Progressing=True,ReplicaSetUpdated
  1 16 16 16 16 desired 17 max 23 hist  gen 3
  2 1 1   desired 17 max 23 hist  gen 3
  3 6 6   desired 17 max 23 hist  gen 3
  d5 17/5/12/12/5/0 gen 5 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 12 12 12 12 desired 17 max 17 hist  gen 6
  2 0 0   desired 12 max 12 hist  gen 5
  3 5 5   desired 17 max 17 hist  gen 4
  d6 26/17/9/9/17/0 gen 5 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 9 9 9 9 desired 17 max 26 hist  gen 5
  2 0 0   desired 12 max 18 hist  gen 5
  3 17 17   desired 17 max 26 hist  gen 3
  d8 22/9/13/13/9/0 gen 5 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 13 13 13 13 desired 17 max 22 hist  gen 4
  2 0 0   desired 12 max 15 hist  gen 4
  3 9 9   desired 17 max 22 hist  gen 3
  d9 34/17/17/17/17/0 gen 5 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 17 17 17 17 desired 17 max 34 hist  gen 3
  2 0 0   desired 12 max 24 hist  gen 3
  3 17 17   desired 17 max 34 hist  gen 3
  d10 17/17///17/0 gen 5 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 0 0   desired 10 max 10 hist  gen 2
  2 0 0   desired 12 max 12 hist  gen 4
  3 17 17   desired 17 max 17 hist  gen 3
  d14 20/12/8/8/12/0 gen 5 rev 3 Available=False,MinimumReplicasUnavailable Progressing=True,ReplicaSetUpdated
  1 8 8 8 8 desired 17 max 20 hist  gen 4
  2 0 0   desired 12 max 15 hist  gen 4
  3 12 12   desired 17 max 20 hist  gen 3
  % for i in 4 5 6 8 9 10 14; do kubectl scale deploy d$i -n $NS --replicas=3; done; sleep 10
  $ for i in 4 5 6 8 9 10 14; do st d$i; done
  d4 4/1/3/3/1/0 gen 6 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 3 3 3 3 desired 3 max 4 hist  gen 4
  2 0 0   desired 3 max 4 hist  gen 4
  3 1 1   desired 3 max 4 hist  gen 4
  d5 3/1/2/2/1/0 gen 6 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 2 2 2 2 desired 3 max 3 hist  gen 7
  2 0 0   desired 12 max 12 hist  gen 5
  3 1 1   desired 3 max 3 hist  gen 5
  d6 5/3/2/2/3/0 gen 6 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 2 2 2 2 desired 3 max 5 hist  gen 6
  2 0 0   desired 12 max 18 hist  gen 5
  3 3 3   desired 3 max 5 hist  gen 4
  d8 4/2/2/2/2/0 gen 6 rev 3 Available=False,MinimumReplicasUnavailable Progressing=True,ReplicaSetUpdated
  1 2 2 2 2 desired 3 max 4 hist  gen 5
  2 0 0   desired 12 max 15 hist  gen 4
  3 2 2   desired 3 max 4 hist  gen 4
  d9 6/3/3/3/3/0 gen 6 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 3 3 3 3 desired 3 max 6 hist  gen 4
  2 0 0   desired 12 max 24 hist  gen 3
  3 3 3   desired 3 max 6 hist  gen 4
  d10 3/3///3/0 gen 6 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 0 0   desired 10 max 10 hist  gen 2
  2 0 0   desired 12 max 12 hist  gen 4
  3 3 3   desired 3 max 3 hist  gen 4
  d14 5/3/2/2/3/0 gen 6 rev 3 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 2 2 2 2 desired 3 max 6 hist  gen 5
  2 0 0   desired 12 max 15 hist  gen 4
  3 3 3   desired 3 max 6 hist  gen 5
  $ for i in 4 5 6 8 9 10 14; do ev d$i; done
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 0 to 5
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 0 to 2
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 5 to 11
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 2 to 5
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d4-HASH from 5 to 1
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 0 to 4
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 11 to 16
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 4 to 6
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d4-HASH from 16 to 3
  d4 Normal ScalingReplicaSet 2 deployment-HASH (combined from similar events): Scaled down replica set d4-HASH from 1 to 0
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 0 to 5
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d5-HASH from 5 to 4
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 0 to 1
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 4 to 10
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 1 to 2
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d5-HASH from 10 to 9
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 2 to 3
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d5-HASH from 3 to 0
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 0 to 3
  d5 Normal ScalingReplicaSet 6 deployment-HASH (combined from similar events): Scaled down replica set d5-HASH from 5 to 1
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 0 to 7
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 0 to 4
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d6-HASH from 7 to 4
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 4 to 7
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 7 to 11
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 4 to 7
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d6-HASH from 7 to 6
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 11 to 12
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d6-HASH from 12 to 0
  d6 Normal ScalingReplicaSet 5 deployment-HASH (combined from similar events): Scaled down replica set d6-HASH from 9 to 2
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 0 to 10
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 0 to 3
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d8-HASH from 10 to 8
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 3 to 5
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 8 to 9
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 5 to 6
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d8-HASH from 6 to 0
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 0 to 6
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 9 to 13
  d8 Normal ScalingReplicaSet 3 deployment-HASH (combined from similar events): Scaled down replica set d8-HASH from 9 to 2
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 0 to 10
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 0 to 10
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 10 to 12
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 10 to 12
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d9-HASH from 12 to 0
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 0 to 12
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 12 to 17
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 12 to 17
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d9-HASH from 17 to 3
  d9 Normal ScalingReplicaSet 1 deployment-HASH (combined from similar events): Scaled down replica set d9-HASH from 17 to 3
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 0 to 10
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d10-HASH from 10 to 0
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 0 to 10
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 10 to 12
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d10-HASH from 12 to 0
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 0 to 12
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 12 to 17
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d10-HASH from 17 to 3
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 0 to 9
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 0 to 3
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d14-HASH from 9 to 5
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 3 to 7
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 7 to 9
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 5 to 6
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d14-HASH from 9 to 0
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 0 to 9
  d14 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d14-HASH from 9 to 12
  d14 Normal ScalingReplicaSet 4 deployment-HASH (combined from similar events): Scaled down replica set d14-HASH from 4 to 3
  % for i in 4 6 8; do kubectl rollout undo deploy d$i -n $NS; done; for i in 5 9 10; do kubectl rollout undo deploy d$i -n $NS --to-revision=1; done; sleep 8
  $ for i in 4 5 6 8 9 10; do st d$i; done
  d4 4/1/3/3/1/0 gen 7 rev 4 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 3 3 3 3 desired 3 max 4 hist  gen 4
  3 0 0   desired 3 max 4 hist  gen 5
  4 1 1   desired 3 max 4 hist 2 gen 5
  d5 3/3/3/3//0 gen 7 rev 4 Available=True,MinimumReplicasAvailable Progressing=True,NewReplicaSetAvailable
  2 0 0   desired 12 max 12 hist  gen 5
  3 0 0   desired 3 max 3 hist  gen 6
  4 3 3 3 3 desired 3 max 3 hist 1 gen 8
  d6 5/3/2/2/3/0 gen 7 rev 4 Available=True,MinimumReplicasAvailable Progressing=True,ReplicaSetUpdated
  1 2 2 2 2 desired 3 max 5 hist  gen 6
  3 0 0   desired 3 max 5 hist  gen 5
  4 3 3   desired 3 max 5 hist 2 gen 6
  d8 4/1/2/2/2/0 gen 7 rev 4 Available=False,MinimumReplicasUnavailable Progressing=True,ReplicaSetUpdated
  1 2 2 2 2 desired 3 max 4 hist  gen 5
  3 1 1   desired 3 max 4 hist  gen 5
  4 1 1   desired 3 max 4 hist 2 gen 5
  d9 3/3/3/3//0 gen 7 rev 4 Available=True,MinimumReplicasAvailable Progressing=True,NewReplicaSetAvailable
  2 0 0   desired 12 max 24 hist  gen 3
  3 0 0   desired 3 max 6 hist  gen 5
  4 3 3 3 3 desired 3 max 6 hist 1 gen 4
  d10 3/3/3/3//0 gen 7 rev 4 Available=True,MinimumReplicasAvailable Progressing=True,NewReplicaSetAvailable
  2 0 0   desired 12 max 12 hist  gen 4
  3 0 0   desired 3 max 3 hist  gen 5
  4 3 3 3 3 desired 3 max 3 hist 1 gen 3
  $ for i in 4 5 6 8 9 10; do ev d$i; done
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 0 to 5
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 0 to 2
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 5 to 11
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 2 to 5
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d4-HASH from 5 to 1
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 0 to 4
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 11 to 16
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d4-HASH from 4 to 6
  d4 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d4-HASH from 16 to 3
  d4 Normal ScalingReplicaSet 4 deployment-HASH (combined from similar events): Scaled up replica set d4-HASH from 0 to 1
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 0 to 5
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d5-HASH from 5 to 4
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 0 to 1
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 4 to 10
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 1 to 2
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d5-HASH from 10 to 9
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 2 to 3
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d5-HASH from 3 to 0
  d5 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d5-HASH from 0 to 3
  d5 Normal ScalingReplicaSet 8 deployment-HASH (combined from similar events): Scaled up replica set d5-HASH from 2 to 3
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 0 to 7
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 0 to 4
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d6-HASH from 7 to 4
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 4 to 7
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 7 to 11
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 4 to 7
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d6-HASH from 7 to 6
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d6-HASH from 11 to 12
  d6 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d6-HASH from 12 to 0
  d6 Normal ScalingReplicaSet 7 deployment-HASH (combined from similar events): Scaled up replica set d6-HASH from 0 to 3
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 0 to 10
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 0 to 3
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d8-HASH from 10 to 8
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 3 to 5
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 8 to 9
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 5 to 6
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d8-HASH from 6 to 0
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 0 to 6
  d8 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d8-HASH from 9 to 13
  d8 Normal ScalingReplicaSet 5 deployment-HASH (combined from similar events): Scaled up replica set d8-HASH from 0 to 1
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 0 to 10
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 0 to 10
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 10 to 12
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 10 to 12
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d9-HASH from 12 to 0
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 0 to 12
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 12 to 17
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d9-HASH from 12 to 17
  d9 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d9-HASH from 17 to 3
  d9 Normal ScalingReplicaSet 2 deployment-HASH (combined from similar events): Scaled down replica set d9-HASH from 3 to 0
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 0 to 10
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d10-HASH from 10 to 0
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 0 to 10
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 10 to 12
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d10-HASH from 12 to 0
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 0 to 12
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set d10-HASH from 12 to 17
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d10-HASH from 17 to 3
  d10 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set d10-HASH from 3 to 0
  d10 Normal ScalingReplicaSet 1 deployment-HASH (combined from similar events): Scaled up replica set d10-HASH from 0 to 3
  % kubectl delete ns $NS --wait=false
