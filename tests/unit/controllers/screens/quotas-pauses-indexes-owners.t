What controllers do over time, once more: quotas, pauses, histories, indexes, owners
What controllers do over time, once more: quotas, pauses, histories, indexes, owners
  % kubectl delete events --all; kubectl delete pods,pdb,deployments --all --now
  $ ev() { kubectl get events --field-selector involvedObject.kind=$1 -o custom-columns=N:.involvedObject.name,T:.type,R:.reason,M:.message --no-headers | sed -E 's/-[a-z0-9]{5,10}(-[a-z0-9]{5})?\b/-X/g' | sort | uniq; }
  $ kubectl create quota q --hard=pods=2; sleep 1; kubectl create deployment w --image=nginx:1.27 --replicas=3; kubectl patch deployment w -p '{"spec":{"progressDeadlineSeconds":8,"revisionHistoryLimit":1}}'; sleep 12; kubectl get deployment w -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason}{"\n"}{end}{.status.replicas} {.status.unavailableReplicas}{"\n"}'; ev Deployment
  resourcequota/q created
  deployment.apps/w created
  deployment.apps/w patched
  Available False MinimumReplicasUnavailable
  ReplicaFailure True FailedCreate
  Progressing False ProgressDeadlineExceeded
  2 1
  w     Normal   ScalingReplicaSet   Scaled up replica set w-X from 0 to 3
  % kubectl delete quota q; sleep 20; kubectl get deployment w -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason}{"\n"}{end}'; kubectl rollout status deployment w --timeout=2s
  % kubectl rollout pause deployment w; kubectl set image deployment w nginx=nginx:1.26; sleep 2; kubectl get deployment w -o jsonpath='{.status.updatedReplicas} {.status.observedGeneration}{"\n"}{range .status.conditions[*]}{.type} {.status} {.reason}{"\n"}{end}'; kubectl scale deployment w --replicas=4; sleep 4; kubectl get rs -l app=w --no-headers | awk '{print $2,$3,$4}'; kubectl rollout resume deployment w; sleep 8; kubectl get rs -l app=w --no-headers | awk '{print $2,$3,$4}' | sort; for i in nginx:alpine nginx:1.27 nginx:1.26; do kubectl set image deployment w nginx=$i; sleep 7; done; kubectl get rs -l app=w --no-headers | awk '{print $2,$3,$4}' | sort; kubectl rollout history deployment w
  $ printf 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec: {completions: 3, parallelism: 2, completionMode: Indexed, backoffLimitPerIndex: 0, maxFailedIndexes: 1, template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "exit 1"]}]}}}\n' | kubectl create -f -; sleep 12; kubectl get job j -o jsonpath='{.status.failedIndexes} {.status.failed} {.status.active} {.status.succeeded}{"\n"}{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'; ev Job
  job.batch/j created
  0,1 2
  FailureTarget True MaxFailedIndexesExceeded Job has exceeded the specified maximal number of failed indexes
  Failed True MaxFailedIndexesExceeded Job has exceeded the specified maximal number of failed indexes
  j     Normal    SuccessfulCreate           Created pod: j-0-X
  j     Normal    SuccessfulCreate           Created pod: j-1-X
  j     Warning   MaxFailedIndexesExceeded   Job has exceeded the specified maximal number of failed indexes
  $ kubectl delete job j --cascade=orphan; sleep 2; kubectl get pods -l batch.kubernetes.io/job-name=j -o jsonpath='{range .items[*]}{.metadata.ownerReferences} {.metadata.finalizers}{"\n"}{end}'; kubectl delete pods --all --now | wc -l
  job.batch "j" deleted from default namespace


  6
  $ kubectl create cronjob cj --image=busybox:1.36 --schedule='*/5 * * * *' -- sleep 1; kubectl patch cronjob cj -p '{"spec":{"suspend":true}}'; kubectl create job m --from=cronjob/cj; sleep 6; kubectl get job m -o jsonpath='{.metadata.annotations} {.metadata.ownerReferences[0].kind} {.metadata.ownerReferences[0].controller} {.status.succeeded}{"\n"}'; kubectl get cronjob cj -o jsonpath='{.status.active} {.status.lastSuccessfulTime}{"\n"}' | sed 's/ 2.*/ T/'; ev CronJob; kubectl delete cronjob cj; sleep 3; kubectl get jobs
  cronjob.batch/cj created
  cronjob.batch/cj patched
  job.batch/m created
  {"cronjob.kubernetes.io/instantiate":"manual"} CronJob true 1
   T
  cj    Warning   UnexpectedJob   Saw a job that the controller did not create or forgot: m
  cronjob.batch "cj" deleted from default namespace
  No resources found in default namespace.
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: o, finalizers: [foregroundDeletion]}\n' | kubectl create -f -; U=$(kubectl get cm o -o jsonpath='{.metadata.uid}'); printf "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: d, ownerReferences: [{apiVersion: v1, kind: ConfigMap, name: o, uid: $U, blockOwnerDeletion: true}], finalizers: [lab.example.com/x]}\n" | kubectl create -f -; kubectl delete cm o --wait=false; sleep 2; kubectl get cm o d -o jsonpath='{range .items[*]}{.metadata.name} {.metadata.finalizers} {.metadata.deletionGracePeriodSeconds}{"\n"}{end}'; kubectl patch cm d --type=merge -p '{"metadata":{"finalizers":null}}'; sleep 2; kubectl get cm
  configmap/o created
  configmap/d created
  configmap "o" deleted from default namespace
  d ["lab.example.com/x"] 0
  Error from server (NotFound): configmaps "o" not found
  configmap/d patched
  NAME               DATA   AGE
  kube-root-ca.crt   1      78m
  $ kubectl create ns gone; kubectl -n gone create cm a; kubectl -n gone patch cm a --type=merge -p '{"metadata":{"finalizers":["lab.example.com/x"]}}'; kubectl delete ns gone --wait=false; sleep 12; kubectl get ns gone -o jsonpath='{.status.phase}{"\n"}{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'; kubectl -n gone patch cm a --type=merge -p '{"metadata":{"finalizers":null}}'; sleep 20; kubectl get ns gone
  namespace/gone created
  configmap/a created
  configmap/a patched
  namespace "gone" deleted
  Terminating
  NamespaceDeletionDiscoveryFailure False ResourcesDiscovered All resources successfully discovered
  NamespaceDeletionGroupVersionParsingFailure False ParsedGroupVersions All legacy kube types successfully parsed
  NamespaceDeletionContentFailure False ContentDeleted All content successfully deleted, may be waiting on finalization
  NamespaceContentRemaining True SomeResourcesRemain Some resources are remaining: configmaps. has 1 resource instances
  NamespaceFinalizersRemaining True SomeFinalizersRemain Some content in the namespace has finalizers remaining: lab.example.com/x in 1 resource instances
  configmap/a patched
  Error from server (NotFound): namespaces "gone" not found
  [1]
