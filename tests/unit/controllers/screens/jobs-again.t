Jobs and cron jobs as their controllers leave them
  % kubectl create job one --image=busybox:1.36 -- true
  % kubectl wait --for=condition=complete job/one --timeout=30s; sleep 2
  $ kubectl describe job one
  Name:             one
  Namespace:        default
  Selector:         batch.kubernetes.io/controller-uid=f3a9eb19-ef4e-4c20-aa01-85553617735a
  Labels:           batch.kubernetes.io/controller-uid=f3a9eb19-ef4e-4c20-aa01-85553617735a
                    batch.kubernetes.io/job-name=one
                    controller-uid=f3a9eb19-ef4e-4c20-aa01-85553617735a
                    job-name=one
  Annotations:      <none>
  Parallelism:      1
  Completions:      1
  Completion Mode:  NonIndexed
  Suspend:          false
  Backoff Limit:    6
  Start Time:       Sun, 22 Nov 2026 11:16:17 +0000
  Completed At:     Sun, 22 Nov 2026 11:16:19 +0000
  Duration:         2s
  Pods Statuses:    0 Active (0 Ready) / 1 Succeeded / 0 Failed
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=f3a9eb19-ef4e-4c20-aa01-85553617735a
             batch.kubernetes.io/job-name=one
             controller-uid=f3a9eb19-ef4e-4c20-aa01-85553617735a
             job-name=one
    Containers:
     one:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        true
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type    Reason            Age   From            Message
    ----    ------            ----  ----            -------
    Normal  SuccessfulCreate  5s    job-controller  Created pod: one-6rjql
    Normal  Completed         3s    job-controller  Job completed
  $ kubectl get job one -o jsonpath='{.status}'
  {"completionTime":"2026-11-22T11:16:19Z","conditions":[{"lastProbeTime":"2026-11-22T11:16:19Z","lastTransitionTime":"2026-11-22T11:16:19Z","message":"Reached expected number of succeeded pods","reason":"CompletionsReached","status":"True","type":"SuccessCriteriaMet"},{"lastProbeTime":"2026-11-22T11:16:19Z","lastTransitionTime":"2026-11-22T11:16:19Z","message":"Reached expected number of succeeded pods","reason":"CompletionsReached","status":"True","type":"Complete"}],"ready":0,"startTime":"2026-11-22T11:16:17Z","succeeded":1,"terminating":0,"uncountedTerminatedPods":{}}
  $ kubectl get pods -l job-name=one -o jsonpath='{.items[0].metadata.labels} {.items[0].metadata.finalizers}'
  {"batch.kubernetes.io/controller-uid":"f3a9eb19-ef4e-4c20-aa01-85553617735a","batch.kubernetes.io/job-name":"one","controller-uid":"f3a9eb19-ef4e-4c20-aa01-85553617735a","job-name":"one"}
  % mk() { cat > j.yaml; kubectl apply -f j.yaml; }
  % printf 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: idx}\nspec:\n  completions: 4\n  parallelism: 2\n  completionMode: Indexed\n  backoffLimitPerIndex: 1\n  template:\n    spec:\n      restartPolicy: Never\n      containers:\n      - {name: c, image: "busybox:1.36", command: [sh, -c, "[ $JOB_COMPLETION_INDEX -eq 2 ] && exit 1; exit 0"]}\n' | mk
  % kubectl wait --for=condition=failed job/idx --timeout=60s; sleep 2
  $ kubectl get job idx
  NAME   STATUS   COMPLETIONS   DURATION   AGE
  idx    Failed   3/4           17s        17s
  $ kubectl get job idx -o jsonpath='{.status}'
  {"completedIndexes":"0,1,3","conditions":[{"lastProbeTime":"2026-11-22T11:16:38Z","lastTransitionTime":"2026-11-22T11:16:38Z","message":"Job has failed indexes","reason":"FailedIndexes","status":"True","type":"FailureTarget"},{"lastProbeTime":"2026-11-22T11:16:38Z","lastTransitionTime":"2026-11-22T11:16:38Z","message":"Job has failed indexes","reason":"FailedIndexes","status":"True","type":"Failed"}],"failed":2,"failedIndexes":"2","ready":0,"startTime":"2026-11-22T11:16:23Z","succeeded":3,"terminating":0,"uncountedTerminatedPods":{}}
  $ kubectl describe job idx | sed -n '/^Parallelism/,/Pod Template/p'
  Parallelism:        2
  Completions:        4
  Completion Mode:    Indexed
  Suspend:            false
  Backoff Limit:      2147483647
  Start Time:         Sun, 22 Nov 2026 11:16:23 +0000
  Pods Statuses:      0 Active (0 Ready) / 3 Succeeded / 2 Failed
  Completed Indexes:  0,1,3
  Pod Template:
  $ kubectl describe job idx | grep -A30 '^Events' | awk '{$3="";print}' | sed 's/idx-[0-9]-.*/idx-N/' | sort
  ---- ------  ---- -------
  Events:
  Normal SuccessfulCreate  job-controller Created pod: idx-N
  Normal SuccessfulCreate  job-controller Created pod: idx-N
  Normal SuccessfulCreate  job-controller Created pod: idx-N
  Normal SuccessfulCreate  job-controller Created pod: idx-N
  Normal SuccessfulCreate  job-controller Created pod: idx-N
  Type Reason  From Message
  Warning FailedIndexes  job-controller Job has failed indexes
  % printf 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: bo}\nspec:\n  backoffLimit: 1\n  template:\n    spec:\n      restartPolicy: Never\n      containers:\n      - {name: c, image: "busybox:1.36", command: [sh, -c, "exit 3"]}\n' | mk
  % kubectl wait --for=condition=failed job/bo --timeout=60s; sleep 2
  $ kubectl get job bo -o jsonpath='{.status}'
  {"conditions":[{"lastProbeTime":"2026-11-22T11:16:55Z","lastTransitionTime":"2026-11-22T11:16:55Z","message":"Job has reached the specified backoff limit","reason":"BackoffLimitExceeded","status":"True","type":"FailureTarget"},{"lastProbeTime":"2026-11-22T11:16:55Z","lastTransitionTime":"2026-11-22T11:16:55Z","message":"Job has reached the specified backoff limit","reason":"BackoffLimitExceeded","status":"True","type":"Failed"}],"failed":2,"ready":0,"startTime":"2026-11-22T11:16:41Z","terminating":0,"uncountedTerminatedPods":{}}
  $ kubectl describe job bo | sed -n '/^Events/,$p'
  Events:
    Type     Reason                Age   From            Message
    ----     ------                ----  ----            -------
    Normal   SuccessfulCreate      16s   job-controller  Created pod: bo-c7kxt
    Normal   SuccessfulCreate      4s    job-controller  Created pod: bo-bbhpr
    Warning  BackoffLimitExceeded  2s    job-controller  Job has reached the specified backoff limit
  % printf 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: pol}\nspec:\n  backoffLimit: 5\n  podFailurePolicy:\n    rules:\n    - {action: FailJob, onExitCodes: {containerName: c, operator: In, values: [42]}}\n  template:\n    spec:\n      restartPolicy: Never\n      containers:\n      - {name: c, image: "busybox:1.36", command: [sh, -c, "exit 42"]}\n' | mk
  % kubectl wait --for=condition=failed job/pol --timeout=60s; sleep 2
  $ kubectl get job pol -o jsonpath='{.status}'
  {"conditions":[{"lastProbeTime":"2026-11-22T11:16:59Z","lastTransitionTime":"2026-11-22T11:16:59Z","message":"Container c for pod default/pol-gfhnr failed with exit code 42 matching FailJob rule at index 0","reason":"PodFailurePolicy","status":"True","type":"FailureTarget"},{"lastProbeTime":"2026-11-22T11:16:59Z","lastTransitionTime":"2026-11-22T11:16:59Z","message":"Container c for pod default/pol-gfhnr failed with exit code 42 matching FailJob rule at index 0","reason":"PodFailurePolicy","status":"True","type":"Failed"}],"failed":1,"ready":0,"startTime":"2026-11-22T11:16:57Z","terminating":0,"uncountedTerminatedPods":{}}
  $ kubectl describe job pol | sed -n '/^Parallelism/,/Pod Template/p'
  Parallelism:      1
  Completions:      1
  Completion Mode:  NonIndexed
  Suspend:          false
  Backoff Limit:    5
  Start Time:       Sun, 22 Nov 2026 11:16:57 +0000
  Pods Statuses:    0 Active (0 Ready) / 0 Succeeded / 1 Failed
  Pod Template:
  $ kubectl describe job pol | sed -n '/^Events/,$p'
  Events:
    Type     Reason            Age   From            Message
    ----     ------            ----  ----            -------
    Normal   SuccessfulCreate  5s    job-controller  Created pod: pol-gfhnr
    Warning  PodFailurePolicy  3s    job-controller  Container c for pod default/pol-gfhnr failed with exit code 42 matching FailJob rule at index 0
  % printf 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: suc}\nspec:\n  completions: 3\n  parallelism: 3\n  completionMode: Indexed\n  successPolicy:\n    rules:\n    - {succeededIndexes: "0"}\n  template:\n    spec:\n      restartPolicy: Never\n      containers:\n      - {name: c, image: "busybox:1.36", command: [sh, -c, "[ $JOB_COMPLETION_INDEX -eq 0 ] && exit 0; sleep 10; exit 0"]}\n' | mk
  % kubectl wait --for=condition=complete job/suc --timeout=60s; sleep 6
  % kubectl get job suc -o jsonpath='{.status.conditions[*].type} {.status.conditions[*].reason} {.status.conditions[0].message}'
  % kubectl describe job suc | sed -n '/^Events/,$p' | grep -v Created
  % printf 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: sus}\nspec:\n  suspend: true\n  completions: 2\n  template:\n    spec:\n      restartPolicy: Never\n      containers:\n      - {name: c, image: "busybox:1.36", command: [sh, -c, "sleep 1000"]}\n' | mk
  % sleep 2
  $ kubectl get job sus
  NAME   STATUS      COMPLETIONS   DURATION   AGE
  sus    Suspended   0/2                      3s
  % kubectl get job sus -o jsonpath='{.status}'
  % kubectl patch job sus -p '{"spec":{"suspend":false}}'; sleep 4
  % kubectl get job sus -o jsonpath='{.status}'
  % kubectl patch job sus -p '{"spec":{"suspend":true}}'; sleep 4
  $ kubectl get job sus -o jsonpath='{.status.conditions[*].type} {.status.conditions[*].status} {.status.conditions[*].reason} {.status.active}'
  Suspended True JobSuspended
  % kubectl describe job sus | sed -n '/^Events/,$p'
  $ kubectl describe job sus | sed -n '/^Parallelism/,/Pod Template/p'
  Parallelism:      1
  Completions:      2
  Completion Mode:  NonIndexed
  Suspend:          true
  Backoff Limit:    6
  Pods Statuses:    0 Active (0 Ready) / 0 Succeeded / 0 Failed
  Pod Template:
  % kubectl patch job sus -p '{"spec":{"suspend":false,"activeDeadlineSeconds":3}}'; sleep 8
  % kubectl get job sus -o jsonpath='{.status}'
  % kubectl describe job sus | sed -n '/^Events/,$p'
  % printf 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: ttl}\nspec:\n  ttlSecondsAfterFinished: 2\n  template:\n    spec:\n      restartPolicy: Never\n      containers:\n      - {name: c, image: "busybox:1.36", command: ["true"]}\n' | mk
  % kubectl wait --for=condition=complete job/ttl --timeout=60s; sleep 5
  $ kubectl get job ttl
  Error from server (NotFound): jobs.batch "ttl" not found
  [1]
  $ kubectl get pods -l job-name=ttl
  No resources found in default namespace.
  % kubectl create cronjob tick --image=busybox:1.36 --schedule='*/1 * * * *' -- true
  $ kubectl get cronjob tick
  NAME   SCHEDULE      TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE
  tick   */1 * * * *   <none>     False     0        <none>          0s
  % kubectl create job now --from=cronjob/tick; kubectl wait --for=condition=complete job/now --timeout=30s; sleep 2
  $ kubectl describe cronjob tick | grep -v Schedule
  Name:                          tick
  Namespace:                     default
  Labels:                        <none>
  Annotations:                   <none>
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
    Labels:  <none>
    Containers:
     tick:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        true
      Environment:     <none>
      Mounts:          <none>
    Volumes:           <none>
    Node-Selectors:    <none>
    Tolerations:       <none>
  Active Jobs:         <none>
  Events:
    Type     Reason         Age              From                Message
    ----     ------         ----             ----                -------
    Warning  UnexpectedJob  3s (x3 over 5s)  cronjob-controller  Saw a job that the controller did not create or forgot: now
  $ kubectl get job now -o jsonpath='{.metadata.annotations} {.metadata.ownerReferences}'
  {"cronjob.kubernetes.io/instantiate":"manual"} [{"apiVersion":"batch/v1","controller":true,"kind":"CronJob","name":"tick","uid":"c1c6e6fd-a1c0-48e1-ac22-7bc05c69bab9"}]
  % sleep 60
  % kubectl get jobs -o custom-columns=O:.metadata.ownerReferences[0].name,S:.status.succeeded,A:.metadata.annotations
  % kubectl describe cronjob tick | sed -n '/^Events/,$p' | sort | uniq -c | head -6
  % kubectl patch cronjob tick -p '{"spec":{"suspend":true}}'; sleep 1
  $ kubectl get cronjob tick
  NAME   SCHEDULE      TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE
  tick   */1 * * * *   <none>     True      0        48s             68s
  % kubectl delete cronjob tick; sleep 3
  $ kubectl get jobs --no-headers -o custom-columns=N:.metadata.name
  bo
  idx
  one
  pol
  suc
  sus
  % kubectl delete jobs --all; sleep 3
