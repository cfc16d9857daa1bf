Controllers in trouble, as they are described: rollouts that are stuck, quotas, jobs, claims, autoscalers, budgets, ingresses, nodes and their taints.

  % kubectl create deployment web --image=nginx:1.27 --replicas=2
  % kubectl rollout status deploy/web
  % kubectl set image deploy/web nginx=nginx:9.99
  % kubectl patch deploy web -p '{"spec":{"progressDeadlineSeconds":8}}'
  % kubectl create quota q --hard=pods=8,requests.cpu=1
  % kubectl create deployment poor --image=nginx:1.27 --replicas=2
  % kubectl create job bad --image=busybox:1.36 -- sh -c 'exit 1'
  % kubectl patch job bad -p '{"spec":{"backoffLimit":1}}'
  % kubectl create cronjob tick --image=busybox:1.36 --schedule='*/5 * * * *' -- true
  % kubectl apply -f - <<< '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"data"},"spec":{"accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"1Gi"}}}}'
  % kubectl apply -f - <<< '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"fast"},"spec":{"storageClassName":"ssd","accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"1Gi"}}}}'
  % kubectl autoscale deployment web --min=1 --max=3 --cpu=50%
  % kubectl create pdb guard --selector=app=web --min-available=2
  % kubectl create ingress site --class=nginx --rule='a.example.com/*=web:80' --rule='a.example.com/api*=nosvc:8080' --default-backend=web:80
  % kubectl expose deploy web --port=80 --name=web
  % kubectl create service loadbalancer lb --tcp=80:80
  % sleep 22
  $ kubectl describe deploy web | sed -n '/^Replicas/,/^Pod Template/p'
  Replicas:               2 desired | 1 updated | 3 total | 2 available | 1 unavailable
  StrategyType:           RollingUpdate
  MinReadySeconds:        0
  RollingUpdateStrategy:  25% max unavailable, 25% max surge
  Pod Template:
  $ kubectl describe deploy web | sed -n '/^Conditions/,/^Events/p'
  Conditions:
    Type           Status  Reason
    ----           ------  ------
    Available      True    MinimumReplicasAvailable
    Progressing    False   ProgressDeadlineExceeded
  OldReplicaSets:  web-69c6f74b8b (2/2 replicas created)
  NewReplicaSet:   web-55b86f75b7 (1/1 replicas created)
  Events:
  $ kubectl rollout status deploy/web --timeout=2s
  error: deployment "web" exceeded its progress deadline
  [1]
  $ kubectl get deploy,rs -l app=web | sed 's/web-[a-z0-9]*/web-HASH/'
  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
  deployment.apps/web   2/2     1            2           33s
  
  NAME                             DESIRED   CURRENT   READY   AGE
  replicaset.apps/web-HASH   1         1         0       31s
  replicaset.apps/web-HASH   2         2         2       32s
  $ kubectl describe deploy poor | sed -n '/^Conditions/,/^Events/p'
  Conditions:
    Type             Status  Reason
    ----             ------  ------
    Progressing      True    NewReplicaSetCreated
    Available        False   MinimumReplicasUnavailable
    ReplicaFailure   True    FailedCreate
  OldReplicaSets:    <none>
  NewReplicaSet:     poor-7bbf44687b (0/2 replicas created)
  Events:
  $ kubectl describe rs -l app=poor | sed -n '/^Conditions/,$p' | head -8
  Conditions:
    Type             Status  Reason
    ----             ------  ------
    ReplicaFailure   True    FailedCreate
  Events:
    Type     Reason        Age               From                   Message
    ----     ------        ----              ----                   -------
    Warning  FailedCreate  30s               replicaset-controller  Error creating: pods "poor-7bbf44687b-rvmlc" is forbidden: failed quota: q: must specify requests.cpu for: nginx
  $ kubectl get deploy poor -o jsonpath='{.status.conditions[?(@.type=="ReplicaFailure")].message}{"\n"}'
  pods "poor-7bbf44687b-rvmlc" is forbidden: failed quota: q: must specify requests.cpu for: nginx
  $ kubectl describe job bad | sed -n '/^Parallelism/,/^Pod Template/p'
  Parallelism:      1
  Completions:      1
  Completion Mode:  NonIndexed
  Suspend:          false
  Backoff Limit:    1
  Start Time:       Sat, 21 Nov 2026 22:56:23 +0000
  Pods Statuses:    0 Active (0 Ready) / 0 Succeeded / 0 Failed
  Pod Template:
  $ kubectl get job bad
  NAME   STATUS    COMPLETIONS   DURATION   AGE
  bad    Running   0/1           30s        30s
  $ kubectl get job bad -o jsonpath='{.status.conditions}{"\n"}' | sed 's/"20[^"]*"/T/g'
  $ kubectl describe cronjob tick | sed -n '/^Schedule/,/^Pod Template/p'
  Schedule:                      */5 * * * *
  Concurrency Policy:            Allow
  Suspend:                       False
  Time Zone:                     <unset>
  Successful Job History Limit:  3
  Failed Job History Limit:      1
  Starting Deadline Seconds:     <unset>
  Selector:                      <unset>
  Parallelism:                   <unset>
  Completions:                   <unset>
  Pod Template:
  $ kubectl describe pvc data
  Name:          data
  Namespace:     default
  StorageClass:  
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
    Type    Reason         Age                From                         Message
    ----    ------         ----               ----                         -------
    Normal  FailedBinding  12s (x3 over 29s)  persistentvolume-controller  no persistent volumes available for this claim and no storage class is set
  $ kubectl describe pvc fast
  Name:          fast
  Namespace:     default
  StorageClass:  ssd
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
    Type     Reason              Age                From                         Message
    ----     ------              ----               ----                         -------
    Warning  ProvisioningFailed  13s (x3 over 29s)  persistentvolume-controller  storageclass.storage.k8s.io "ssd" not found
  $ kubectl get pvc
  NAME   STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  data   Pending                                                     <unset>                 30s
  fast   Pending                                      ssd            <unset>                 29s
  $ kubectl get hpa
  NAME   REFERENCE        TARGETS              MINPODS   MAXPODS   REPLICAS   AGE
  web    Deployment/web   cpu: <unknown>/50%   1         3         2          30s
  $ kubectl describe pdb guard
  Name:           guard
  Namespace:      default
  Min available:  2
  Selector:       app=web
  Status:
      Allowed disruptions:  0
      Current:              2
      Desired:              2
      Total:                3
  Events:                   <none>
  $ kubectl describe ingress site
  Name:             site
  Labels:           <none>
  Namespace:        default
  Address:          
  Ingress Class:    nginx
  Default backend:  web:80 (10.244.2.235:80,10.244.1.236:80)
  Rules:
    Host           Path  Backends
    ----           ----  --------
    a.example.com  
                   /      web:80 (10.244.2.235:80,10.244.1.236:80)
                   /api   nosvc:8080 (<error: services "nosvc" not found>)
  Annotations:     <none>
  Events:          <none>
  $ kubectl describe svc web | sed -n '/^Type/,$p'
  Type:                     ClusterIP
  IP Family Policy:         SingleStack
  IP Families:              IPv4
  IP:                       10.98.161.153
  IPs:                      10.98.161.153
  Port:                     <unset>  80/TCP
  TargetPort:               80/TCP
  Endpoints:                10.244.2.235:80,10.244.1.236:80
  Session Affinity:         None
  Internal Traffic Policy:  Cluster
  Events:                   <none>
  $ kubectl describe svc lb | sed -n '/^Selector/,$p'
  Selector:                 app=lb
  Type:                     LoadBalancer
  IP Family Policy:         SingleStack
  IP Families:              IPv4
  IP:                       10.97.141.10
  IPs:                      10.97.141.10
  Port:                     80-80  80/TCP
  TargetPort:               80/TCP
  NodePort:                 80-80  31405/TCP
  Endpoints:                
  Session Affinity:         None
  External Traffic Policy:  Cluster
  Internal Traffic Policy:  Cluster
  Events:                   <none>
  $ kubectl get svc lb
  NAME   TYPE           CLUSTER-IP     EXTERNAL-IP   PORT(S)        AGE
  lb     LoadBalancer   10.97.141.10   <pending>     80:31405/TCP   30s
  $ kubectl describe quota q
  Name:         q
  Namespace:    default
  Resource      Used  Hard
  --------      ----  ----
  pods          3     8
  requests.cpu  0     1
  $ kubectl get quota
  NAME   REQUEST                        LIMIT   AGE
  q      pods: 3/8, requests.cpu: 0/1           37s
  $ kubectl describe endpoints web | sed -n '/^Subsets/,$p'
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  Subsets:
    Addresses:          10.244.1.236,10.244.2.235
    NotReadyAddresses:  10.244.1.237
    Ports:
      Name     Port  Protocol
      ----     ----  --------
      <unset>  80    TCP
  
  Events:  <none>
  $ kubectl delete deploy web --wait=false
  deployment.apps "web" deleted from default namespace
  $ kubectl scale deploy poor --replicas=0; sleep 2; kubectl get deploy poor
  deployment.apps/poor scaled
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  poor   0/0     0            0           42s
  $ kubectl run extra --image=nginx:1.27
  Error from server (Forbidden): pods "extra" is forbidden: failed quota: q: must specify requests.cpu for: extra
  [1]
  $ kubectl run extra --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"extra","image":"nginx:1.27","resources":{"requests":{"cpu":"2"}}}]}}'
  Error from server (Forbidden): pods "extra" is forbidden: exceeded quota: q, requested: requests.cpu=2, used: requests.cpu=0, limited: requests.cpu=1
  [1]
  $ kubectl create job again --from=cronjob/tick --dry-run=server
  job.batch/again created (server dry run)
  $ kubectl cordon worker-1; kubectl describe node worker-1 | sed -n '/^Taints/,/^Lease/p'
  node/worker-1 cordoned
  Taints:             node.kubernetes.io/unschedulable:NoSchedule
  Unschedulable:      true
  Lease:
  $ kubectl get nodes
  NAME            STATUS                     ROLES           AGE   VERSION
  control-plane   Ready                      control-plane   76m   v1.37.1
  worker-1        Ready,SchedulingDisabled   <none>          76m   v1.37.1
  worker-2        Ready                      <none>          42m   v1.37.1
  $ kubectl uncordon worker-1
  node/worker-1 uncordoned
  $ kubectl uncordon worker-1
  node/worker-1 already uncordoned
  $ kubectl taint node worker-1 a=b:NoSchedule; kubectl taint node worker-1 a=b:NoSchedule
  node/worker-1 tainted
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule --overwrite
  node/worker-1 modified
  $ kubectl taint node worker-1 zzz-
  error: taint "zzz" not found
  [1]
  $ kubectl taint node worker-1 a:NoSchedule-
  node/worker-1 untainted
  $ kubectl taint node worker-1 a=b:Sometimes
  error: invalid taint effect: Sometimes, unsupported taint effect
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl describe limits
  No resources found in default namespace.
  $ kubectl get events --field-selector involvedObject.kind=PersistentVolumeClaim -o custom-columns=O:.involvedObject.name,R:.reason,M:.message
  O      R                    M
  data   FailedBinding        no persistent volumes available for this claim and no storage class is set
  fast   ProvisioningFailed   storageclass.storage.k8s.io "ssd" not found
  $ kubectl get events --field-selector involvedObject.kind=Node,reason=NodeNotSchedulable -o custom-columns=M:.message
  M
