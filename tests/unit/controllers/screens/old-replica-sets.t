A deployment with several replica sets of before.

  $ kubectl create deployment web --image=nginx:1.27 --replicas=3; sleep 4
  deployment.apps/web created
  $ kubectl set image deploy/web nginx=nginx:9.99; sleep 3
  deployment.apps/web image updated
  $ kubectl rollout undo deploy/web; sleep 4
  deployment.apps/web rolled back
  $ kubectl set image deploy/web nginx=nginx:9.98; sleep 4
  deployment.apps/web image updated
  $ kubectl get rs -o name
  replicaset.apps/web-55b86f75b7
  replicaset.apps/web-6857cb6488
  replicaset.apps/web-69c6f74b8b
  $ kubectl describe deploy web | grep Rep
  Replicas:               3 desired | 1 updated | 4 total | 3 available | 1 unavailable
    Available      True    MinimumReplicasAvailable
    Progressing    True    ReplicaSetUpdated
  OldReplicaSets:  web-69c6f74b8b (3/3 replicas created), web-55b86f75b7 (0/0 replicas created)
  NewReplicaSet:   web-6857cb6488 (1/1 replicas created)
    Normal  ScalingReplicaSet  17s   deployment-controller  Scaled up replica set web-69c6f74b8b from 0 to 3
    Normal  ScalingReplicaSet  12s   deployment-controller  Scaled up replica set web-55b86f75b7 from 0 to 1
    Normal  ScalingReplicaSet  9s    deployment-controller  Scaled down replica set web-55b86f75b7 from 1 to 0
    Normal  ScalingReplicaSet  5s    deployment-controller  Scaled up replica set web-6857cb6488 from 0 to 1
  $ kubectl delete deploy web --wait=false; sleep 4
  deployment.apps "web" deleted from default namespace
