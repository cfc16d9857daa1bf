What controllers do: jobs and cron jobs
  $ j() { printf 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: %s}\nspec:\n  %s\n  template:\n    spec:\n      restartPolicy: Never\n      terminationGracePeriodSeconds: 1\n      containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "%s"]}]\n' "$1" "$(echo "$2" | sed 's/;;/\n  /g')" "$3" | kubectl apply -f -; }
  $ s() { kubectl get job $1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.status.active} {.status.succeeded} {.status.failed} {.status.completedIndexes} {.status.failedIndexes} {.status.terminating} {.status.ready}{"\n"}'; }
  $ j idx 'completions: 4;;parallelism: 2;;completionMode: Indexed' '[ $JOB_COMPLETION_INDEX -eq 9 ] && exit 1; exit 0'; sleep 12; s idx; kubectl get pods -l job-name=idx --no-headers | sed 's/-[a-z0-9]* / /' | awk '{print $1,$3}' | sort
  job.batch/idx created
  SuccessCriteriaMet True CompletionsReached Reached expected number of succeeded pods
  Complete True CompletionsReached Reached expected number of succeeded pods
   4  0-3  0 0
  idx-0 Completed
  idx-1 Completed
  idx-2 Completed
  idx-3 Completed
  $ j per 'completions: 3;;parallelism: 3;;completionMode: Indexed;;backoffLimitPerIndex: 0;;maxFailedIndexes: 2' 'test $JOB_COMPLETION_INDEX -eq 1 && exit 1; exit 0'; sleep 12; s per
  job.batch/per created
  FailureTarget True FailedIndexes Job has failed indexes
  Failed True FailedIndexes Job has failed indexes
   2 1 0,2 1 0 0
  % j ok 'completions: 3;;parallelism: 3;;completionMode: Indexed;;successPolicy: {rules: [{succeededIndexes: "0"}]}' 'test $JOB_COMPLETION_INDEX -eq 1 && exit 1; exit 0'; sleep 12; s ok
  $ j fp 'backoffLimit: 4;;podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {operator: In, values: [42]}}]}' 'exit 42'; sleep 8; s fp
  job.batch/fp created
  FailureTarget True PodFailurePolicy Container c for pod default/fp-mngmg failed with exit code 42 matching FailJob rule at index 0
  Failed True PodFailurePolicy Container c for pod default/fp-mngmg failed with exit code 42 matching FailJob rule at index 0
    1   0 0
  $ j ig 'backoffLimit: 0;;podFailurePolicy: {rules: [{action: Count, onExitCodes: {operator: NotIn, values: [3]}}]}' 'exit 5'; sleep 8; s ig
  job.batch/ig created
  FailureTarget True BackoffLimitExceeded Job has reached the specified backoff limit
  Failed True BackoffLimitExceeded Job has reached the specified backoff limit
    1   0 0
  $ j bl 'backoffLimit: 1' 'exit 1'; sleep 22; s bl; kubectl get pods -l job-name=bl --no-headers | wc -l
  job.batch/bl created
  FailureTarget True BackoffLimitExceeded Job has reached the specified backoff limit
  Failed True BackoffLimitExceeded Job has reached the specified backoff limit
    2   0 0
  2
  $ j sus 'suspend: true;;completions: 2;;parallelism: 2' 'sleep 1000'; sleep 3; s sus; kubectl patch job sus -p '{"spec":{"suspend":false}}'; sleep 5; s sus; kubectl patch job sus -p '{"spec":{"suspend":true}}'; sleep 5; s sus
  job.batch/sus created
  Suspended True JobSuspended Job suspended
       0 0
  job.batch/sus patched
  Suspended False JobResumed Job resumed
  2     0 2
  job.batch/sus patched
  Suspended True JobSuspended Job suspended
       0 0
  $ kubectl patch job sus -p '{"spec":{"parallelism":5}}'; kubectl patch job sus -p '{"spec":{"completions":5}}'; kubectl patch job sus -p '{"spec":{"template":{"spec":{"containers":[{"name":"c","image":"nginx"}]}}}}' 2>&1 | cut -c1-120
  job.batch/sus patched
  The Job "sus" is invalid: spec.completions: Invalid value: 5: field is immutable
  The Job "sus" is invalid: spec.template.spec: Invalid value: {"Volumes":null,"InitContainers":null,"Containers":[{"Name"
  $ j dl 'activeDeadlineSeconds: 3' 'sleep 1000'; sleep 8; s dl
  job.batch/dl created
  FailureTarget True DeadlineExceeded Job was active longer than specified deadline
  Failed True DeadlineExceeded Job was active longer than specified deadline
    1   0 0
  $ j ttl 'ttlSecondsAfterFinished: 2' 'exit 0'; sleep 12; kubectl get job ttl
  job.batch/ttl created
  Error from server (NotFound): jobs.batch "ttl" not found
  [1]
  $ j man 'managedBy: example.com/other' 'exit 0'; sleep 4; s man; kubectl get pods -l job-name=man
  job.batch/man created
  
  No resources found in default namespace.
  $ j rep 'podReplacementPolicy: Failed;;parallelism: 2;;completions: 2' 'sleep 1000'; sleep 5; s rep; kubectl delete pod -l job-name=rep --wait=false | wc -l; sleep 6; s rep
  job.batch/rep created
  2     0 2
  2
    2   0 0
  $ j wi 'completions: 200000;;parallelism: 1;;completionMode: Indexed' 'exit 0' 2>&1 | cut -c1-200
  job.batch/wi created
  $ kubectl describe job per | sed -n '/^Parallelism/,/^Pod Template/p'
  Parallelism:        3
  Completions:        3
  Completion Mode:    Indexed
  Suspend:            false
  Backoff Limit:      2147483647
  Start Time:         Sun, 22 Nov 2026 18:20:32 +0000
  Pods Statuses:      0 Active (0 Ready) / 2 Succeeded / 1 Failed
  Completed Indexes:  0,2
  Pod Template:
  $ kubectl delete jobs --all
  job.batch "bl" deleted from default namespace
  job.batch "dl" deleted from default namespace
  job.batch "fp" deleted from default namespace
  job.batch "idx" deleted from default namespace
  job.batch "ig" deleted from default namespace
  job.batch "man" deleted from default namespace
  job.batch "ok" deleted from default namespace
  job.batch "per" deleted from default namespace
  job.batch "rep" deleted from default namespace
  job.batch "sus" deleted from default namespace
  job.batch "wi" deleted from default namespace
  $ c() { printf 'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: %s}\nspec:\n  schedule: "%s"\n  %s\n  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [sleep, "1000"]}]}}}}\n' "$1" "$2" "$(echo "$3" | sed 's/;;/\n  /g')" | kubectl apply -f -; }
  $ c tz '0 3 * * *' 'timeZone: Asia/Seoul'; c bad '0 3 * * *' 'timeZone: Nowhere/City'; c odd '61 * * * *' ''; c pol '* * * * *' 'concurrencyPolicy: Sometimes'; c neg '* * * * *' 'startingDeadlineSeconds: -1;;successfulJobsHistoryLimit: -2'; c tzin 'TZ=UTC 0 3 * * *' ''; c at '@reboot' ''; c ever '@every 1h' 'suspend: true'
  cronjob.batch/tz created
  The CronJob "bad" is invalid: spec.timeZone: Invalid value: "Nowhere/City": unknown time zone Nowhere/City
  The CronJob "odd" is invalid: spec.schedule: Invalid value: "61 * * * *": end of range (61) above maximum (59): 61
  The CronJob "pol" is invalid: spec.concurrencyPolicy: Unsupported value: "Sometimes": supported values: "Allow", "Forbid", "Replace"
  The CronJob "neg" is invalid:
  * spec.startingDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0
  * spec.successfulJobsHistoryLimit: Invalid value: -2: must be greater than or equal to 0
  The CronJob "tzin" is invalid: spec.schedule: Invalid value: "TZ=UTC 0 3 * * *": cannot use TZ or CRON_TZ in schedule, use timeZone field instead
  The CronJob "at" is invalid: spec.schedule: Invalid value: "@reboot": unrecognized descriptor: @reboot
  cronjob.batch/ever created
  $ kubectl get cronjobs
  NAME   SCHEDULE    TIMEZONE     SUSPEND   ACTIVE   LAST SCHEDULE   AGE
  ever   @every 1h   <none>       True      0        <none>          0s
  tz     0 3 * * *   Asia/Seoul   False     0        <none>          1s
  $ kubectl create job now --from=cronjob/tz; kubectl get job now -o jsonpath='{.metadata.annotations} {.metadata.ownerReferences[0].kind} {.metadata.ownerReferences[0].controller}{"\n"}'
  job.batch/now created
  {"cronjob.kubernetes.io/instantiate":"manual"} CronJob true
  $ kubectl create job now --from=cronjob/nosuch; kubectl create job now --from=deployment/x; kubectl create job x --from=cronjob/tz --image=nginx
  Error from server (NotFound): cronjobs.batch "nosuch" not found
  Error from server (NotFound): deployments.apps "x" not found
  error: either --image or --from must be specified
  [1]
  $ kubectl describe cronjob tz | sed '/^Events/,$d'
  Name:                          tz
  Namespace:                     default
  Labels:                        <none>
  Annotations:                   <none>
  Schedule:                      0 3 * * *
  Concurrency Policy:            Allow
  Suspend:                       False
  Time Zone:                     Asia/Seoul
  Successful Job History Limit:  3
  Failed Job History Limit:      1
  Starting Deadline Seconds:     <unset>
  Selector:                      <unset>
  Parallelism:                   <unset>
  Completions:                   <unset>
  Pod Template:
    Labels:  <none>
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sleep
        1000
      Environment:     <none>
      Mounts:          <none>
    Volumes:           <none>
    Node-Selectors:    <none>
    Tolerations:       <none>
  Last Schedule Time:  <unset>
  Active Jobs:         <none>
  $ kubectl delete cronjobs --all; kubectl delete jobs --all
  cronjob.batch "ever" deleted from default namespace
  cronjob.batch "tz" deleted from default namespace
  No resources found
