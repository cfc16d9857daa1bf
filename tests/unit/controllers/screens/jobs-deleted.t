Jobs that are deleted in the foreground or without their pods, and what ends with its namespace.

  $ kubectl create job j --image=busybox:1.36 -- sleep 100
  job.batch/j created
  $ kubectl wait --for=jsonpath={.status.ready}=1 job/j --timeout=30s
  job.batch/j condition met
  $ kubectl get pod -l job-name=j -o jsonpath='{.items[0].metadata.finalizers}{"\n"}'
  ["batch.kubernetes.io/job-tracking"]
  $ kubectl delete job j --cascade=foreground --timeout=60s; kubectl get jobs,pods
  job.batch "j" deleted from default namespace
  No resources found in default namespace.
  $ kubectl create job k --image=busybox:1.36 -- sleep 5
  job.batch/k created
  $ sleep 2; kubectl delete job k --cascade=orphan; sleep 1; kubectl get jobs; kubectl get pods -l job-name=k -o jsonpath='{.items[0].metadata.finalizers} {.items[0].metadata.ownerReferences}{"\n"}'
  job.batch "k" deleted from default namespace
  No resources found in default namespace.
   
  $ sleep 7; kubectl get pods -l job-name=k -o jsonpath='{.items[0].status.phase}{"\n"}'
  Succeeded
  $ kubectl delete pod -l job-name=k | sed 's/-[a-z0-9]*"/-x"/'
  pod "k-x" deleted from default namespace
  $ kubectl create cronjob c --image=busybox:1.36 --schedule='* * * * *' -- sleep 3
  cronjob.batch/c created
  $ kubectl create job now --from=cronjob/c; kubectl wait --for=condition=complete job/now --timeout=30s; kubectl get cronjob c -o jsonpath='{.status.active}{"\n"}'
  job.batch/now created
  job.batch/now condition met
  $ kubectl delete cronjob c --cascade=orphan; kubectl get job now -o jsonpath='{.metadata.ownerReferences}{"\n"}'; kubectl delete job --all
  cronjob.batch "c" deleted from default namespace
  
  job.batch "now" deleted from default namespace
  $ kubectl create ns gone; kubectl create deployment web -n gone --image=nginx:1.27 --replicas=2; kubectl rollout status deploy/web -n gone | tail -1; kubectl create job j -n gone --image=busybox:1.36 -- sleep 300; sleep 2
  namespace/gone created
  deployment.apps/web created
  deployment "web" successfully rolled out
  job.batch/j created
  $ kubectl delete ns gone --wait=false; sleep 6; kubectl get deploy web -n gone -o jsonpath='{range .status.conditions[*]}{.type}={.status} {end}{"\n"}'; kubectl get events -n gone | grep -c Failed
  namespace "gone" deleted
  Progressing=True Available=False 
  0
  [1]
  $ kubectl wait --for=delete ns/gone --timeout=60s; kubectl get ns gone
  namespace/gone condition met
  Error from server (NotFound): namespaces "gone" not found
  [1]
