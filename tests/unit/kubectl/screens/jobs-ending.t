  % kubectl create ns k-jobs
  % kubectl config set-context --current --namespace=k-jobs
  % sleep 1
  % kubectl apply -f - <<'E'
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: ok}
  > spec:
  >   completions: 2
  >   template:
  >     spec:
  >       terminationGracePeriodSeconds: 1
  >       nodeName: worker-1
  >       restartPolicy: Never
  >       containers:
  >       - {name: c, image: 'busybox:1.36', command: [sh, -c, "echo hi"]}
  > ---
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: bad}
  > spec:
  >   backoffLimit: 1
  >   template:
  >     spec:
  >       terminationGracePeriodSeconds: 1
  >       nodeName: worker-1
  >       restartPolicy: Never
  >       containers:
  >       - {name: c, image: 'busybox:1.36', command: [sh, -c, "exit 1"]}
  > ---
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: bad0}
  > spec:
  >   backoffLimit: 0
  >   template:
  >     spec:
  >       terminationGracePeriodSeconds: 1
  >       nodeName: worker-1
  >       restartPolicy: Never
  >       containers:
  >       - {name: c, image: 'busybox:1.36', command: [sh, -c, "exit 1"]}
  > ---
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: onf}
  > spec:
  >   backoffLimit: 1
  >   template:
  >     spec:
  >       terminationGracePeriodSeconds: 1
  >       nodeName: worker-1
  >       restartPolicy: OnFailure
  >       containers:
  >       - {name: c, image: 'busybox:1.36', command: [sh, -c, "exit 1"]}
  > ---
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: dl}
  > spec:
  >   activeDeadlineSeconds: 4
  >   template:
  >     spec:
  >       terminationGracePeriodSeconds: 1
  >       nodeName: worker-1
  >       restartPolicy: Never
  >       containers:
  >       - {name: c, image: 'busybox:1.36', command: [sh, -c, "sleep 100"]}
  > ---
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: idx}
  > spec:
  >   completions: 2
  >   parallelism: 2
  >   completionMode: Indexed
  >   backoffLimitPerIndex: 0
  >   template:
  >     spec:
  >       terminationGracePeriodSeconds: 1
  >       nodeName: worker-1
  >       restartPolicy: Never
  >       containers:
  >       - {name: c, image: 'busybox:1.36', command: [sh, -c, "exit $JOB_COMPLETION_INDEX"]}
  > ---
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: susp}
  > spec:
  >   suspend: true
  >   template:
  >     spec:
  >       terminationGracePeriodSeconds: 1
  >       nodeName: worker-1
  >       restartPolicy: Never
  >       containers:
  >       - {name: c, image: 'busybox:1.36', command: [sh, -c, "true"]}
  > ---
  > apiVersion: batch/v1
  > kind: Job
  > metadata: {name: pfp}
  > spec:
  >   podFailurePolicy:
  >     rules:
  >     - action: FailJob
  >       onExitCodes: {operator: In, values: [42]}
  >   template:
  >     spec:
  >       terminationGracePeriodSeconds: 1
  >       nodeName: worker-1
  >       restartPolicy: Never
  >       containers:
  >       - {name: c, image: 'busybox:1.36', command: [sh, -c, "exit 42"]}
  > E
  % sleep 25
  $ kubectl get jobs
  NAME   STATUS      COMPLETIONS   DURATION   AGE
  bad    Failed      0/1           25s        25s
  bad0   Failed      0/1           25s        25s
  dl     Failed      0/1           25s        25s
  idx    Failed      1/2           25s        25s
  ok     Complete    2/2           18s        25s
  onf    Failed      0/1           25s        25s
  pfp    Failed      0/1           25s        25s
  susp   Suspended   0/1                      25s
  $ kubectl get pods
  NAME          READY   STATUS      RESTARTS   AGE
  bad-46xhm     0/1     Error       0          25s
  bad-4xxh4     0/1     Error       0          9s
  bad0-8h7z5    0/1     Error       0          25s
  idx-0-ppl46   0/1     Completed   0          25s
  idx-1-glm64   0/1     Error       0          25s
  ok-4sfsz      0/1     Completed   0          25s
  ok-k48dd      0/1     Completed   0          21s
  pfp-4l8qq     0/1     Error       0          25s
  $ kubectl describe job ok
  Name:             ok
  Namespace:        k-jobs
  Selector:         batch.kubernetes.io/controller-uid=7a026b0c-4e5d-41b5-a60c-86a8c9412cd1
  Labels:           batch.kubernetes.io/controller-uid=7a026b0c-4e5d-41b5-a60c-86a8c9412cd1
                    batch.kubernetes.io/job-name=ok
                    controller-uid=7a026b0c-4e5d-41b5-a60c-86a8c9412cd1
                    job-name=ok
  Annotations:      <none>
  Parallelism:      1
  Completions:      2
  Completion Mode:  NonIndexed
  Suspend:          false
  Backoff Limit:    6
  Start Time:       Sat, 21 Nov 2026 11:31:51 +0000
  Completed At:     Sat, 21 Nov 2026 11:32:09 +0000
  Duration:         18s
  Pods Statuses:    0 Active (0 Ready) / 2 Succeeded / 0 Failed
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=7a026b0c-4e5d-41b5-a60c-86a8c9412cd1
             batch.kubernetes.io/job-name=ok
             controller-uid=7a026b0c-4e5d-41b5-a60c-86a8c9412cd1
             job-name=ok
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sh
        -c
        echo hi
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type    Reason            Age   From            Message
    ----    ------            ----  ----            -------
    Normal  SuccessfulCreate  25s   job-controller  Created pod: ok-4sfsz
    Normal  SuccessfulCreate  21s   job-controller  Created pod: ok-k48dd
    Normal  Completed         7s    job-controller  Job completed
  $ kubectl describe job bad
  Name:             bad
  Namespace:        k-jobs
  Selector:         batch.kubernetes.io/controller-uid=57d5fa50-51e8-4dba-85f2-ee8c60b90922
  Labels:           batch.kubernetes.io/controller-uid=57d5fa50-51e8-4dba-85f2-ee8c60b90922
                    batch.kubernetes.io/job-name=bad
                    controller-uid=57d5fa50-51e8-4dba-85f2-ee8c60b90922
                    job-name=bad
  Annotations:      <none>
  Parallelism:      1
  Completions:      1
  Completion Mode:  NonIndexed
  Suspend:          false
  Backoff Limit:    1
  Start Time:       Sat, 21 Nov 2026 11:31:51 +0000
  Pods Statuses:    0 Active (0 Ready) / 0 Succeeded / 2 Failed
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=57d5fa50-51e8-4dba-85f2-ee8c60b90922
             batch.kubernetes.io/job-name=bad
             controller-uid=57d5fa50-51e8-4dba-85f2-ee8c60b90922
             job-name=bad
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sh
        -c
        exit 1
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type     Reason                Age   From            Message
    ----     ------                ----  ----            -------
    Normal   SuccessfulCreate      25s   job-controller  Created pod: bad-46xhm
    Normal   SuccessfulCreate      9s    job-controller  Created pod: bad-4xxh4
    Warning  BackoffLimitExceeded  5s    job-controller  Job has reached the specified backoff limit
  $ kubectl describe job bad0
  Name:             bad0
  Namespace:        k-jobs
  Selector:         batch.kubernetes.io/controller-uid=88081698-ff1e-47e4-9810-924b3ea5eeec
  Labels:           batch.kubernetes.io/controller-uid=88081698-ff1e-47e4-9810-924b3ea5eeec
                    batch.kubernetes.io/job-name=bad0
                    controller-uid=88081698-ff1e-47e4-9810-924b3ea5eeec
                    job-name=bad0
  Annotations:      <none>
  Parallelism:      1
  Completions:      1
  Completion Mode:  NonIndexed
  Suspend:          false
  Backoff Limit:    0
  Start Time:       Sat, 21 Nov 2026 11:31:51 +0000
  Pods Statuses:    0 Active (0 Ready) / 0 Succeeded / 1 Failed
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=88081698-ff1e-47e4-9810-924b3ea5eeec
             batch.kubernetes.io/job-name=bad0
             controller-uid=88081698-ff1e-47e4-9810-924b3ea5eeec
             job-name=bad0
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sh
        -c
        exit 1
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type     Reason                Age   From            Message
    ----     ------                ----  ----            -------
    Normal   SuccessfulCreate      26s   job-controller  Created pod: bad0-8h7z5
    Warning  BackoffLimitExceeded  18s   job-controller  Job has reached the specified backoff limit
  $ kubectl describe job onf
  Name:             onf
  Namespace:        k-jobs
  Selector:         batch.kubernetes.io/controller-uid=71e84e34-facc-4282-88d4-f359e2f3d4c0
  Labels:           batch.kubernetes.io/controller-uid=71e84e34-facc-4282-88d4-f359e2f3d4c0
                    batch.kubernetes.io/job-name=onf
                    controller-uid=71e84e34-facc-4282-88d4-f359e2f3d4c0
                    job-name=onf
  Annotations:      <none>
  Parallelism:      1
  Completions:      1
  Completion Mode:  NonIndexed
  Suspend:          false
  Backoff Limit:    1
  Start Time:       Sat, 21 Nov 2026 11:31:51 +0000
  Pods Statuses:    0 Active (0 Ready) / 0 Succeeded / 1 Failed
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=71e84e34-facc-4282-88d4-f359e2f3d4c0
             batch.kubernetes.io/job-name=onf
             controller-uid=71e84e34-facc-4282-88d4-f359e2f3d4c0
             job-name=onf
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sh
        -c
        exit 1
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type     Reason                Age   From            Message
    ----     ------                ----  ----            -------
    Normal   SuccessfulCreate      26s   job-controller  Created pod: onf-wpn5v
    Normal   SuccessfulDelete      13s   job-controller  Deleted pod: onf-wpn5v
    Warning  BackoffLimitExceeded  9s    job-controller  Job has reached the specified backoff limit
  $ kubectl describe job dl
  Name:                     dl
  Namespace:                k-jobs
  Selector:                 batch.kubernetes.io/controller-uid=20a4e058-47cb-4895-9a07-59dab3282257
  Labels:                   batch.kubernetes.io/controller-uid=20a4e058-47cb-4895-9a07-59dab3282257
                            batch.kubernetes.io/job-name=dl
                            controller-uid=20a4e058-47cb-4895-9a07-59dab3282257
                            job-name=dl
  Annotations:              <none>
  Parallelism:              1
  Completions:              1
  Completion Mode:          NonIndexed
  Suspend:                  false
  Backoff Limit:            6
  Start Time:               Sat, 21 Nov 2026 11:31:51 +0000
  Active Deadline Seconds:  4s
  Pods Statuses:            0 Active (0 Ready) / 0 Succeeded / 1 Failed
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=20a4e058-47cb-4895-9a07-59dab3282257
             batch.kubernetes.io/job-name=dl
             controller-uid=20a4e058-47cb-4895-9a07-59dab3282257
             job-name=dl
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sh
        -c
        sleep 100
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type     Reason            Age   From            Message
    ----     ------            ----  ----            -------
    Normal   SuccessfulCreate  26s   job-controller  Created pod: dl-mj2ln
    Normal   SuccessfulDelete  22s   job-controller  Deleted pod: dl-mj2ln
    Warning  DeadlineExceeded  14s   job-controller  Job was active longer than specified deadline
  $ kubectl describe job idx
  Name:               idx
  Namespace:          k-jobs
  Selector:           batch.kubernetes.io/controller-uid=2258249a-a2dc-46fa-90dd-bb0d7de82231
  Labels:             batch.kubernetes.io/controller-uid=2258249a-a2dc-46fa-90dd-bb0d7de82231
                      batch.kubernetes.io/job-name=idx
                      controller-uid=2258249a-a2dc-46fa-90dd-bb0d7de82231
                      job-name=idx
  Annotations:        <none>
  Parallelism:        2
  Completions:        2
  Completion Mode:    Indexed
  Suspend:            false
  Backoff Limit:      2147483647
  Start Time:         Sat, 21 Nov 2026 11:31:51 +0000
  Pods Statuses:      0 Active (0 Ready) / 1 Succeeded / 1 Failed
  Completed Indexes:  0
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=2258249a-a2dc-46fa-90dd-bb0d7de82231
             batch.kubernetes.io/job-name=idx
             controller-uid=2258249a-a2dc-46fa-90dd-bb0d7de82231
             job-name=idx
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sh
        -c
        exit $JOB_COMPLETION_INDEX
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type     Reason            Age   From            Message
    ----     ------            ----  ----            -------
    Normal   SuccessfulCreate  26s   job-controller  Created pod: idx-0-ppl46
    Normal   SuccessfulCreate  26s   job-controller  Created pod: idx-1-glm64
    Warning  FailedIndexes     15s   job-controller  Job has failed indexes
  $ kubectl describe job susp
  Name:             susp
  Namespace:        k-jobs
  Selector:         batch.kubernetes.io/controller-uid=85e2ec7d-4301-4578-b32b-34739585d3e2
  Labels:           batch.kubernetes.io/controller-uid=85e2ec7d-4301-4578-b32b-34739585d3e2
                    batch.kubernetes.io/job-name=susp
                    controller-uid=85e2ec7d-4301-4578-b32b-34739585d3e2
                    job-name=susp
  Annotations:      <none>
  Parallelism:      1
  Completions:      1
  Completion Mode:  NonIndexed
  Suspend:          true
  Backoff Limit:    6
  Pods Statuses:    0 Active (0 Ready) / 0 Succeeded / 0 Failed
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=85e2ec7d-4301-4578-b32b-34739585d3e2
             batch.kubernetes.io/job-name=susp
             controller-uid=85e2ec7d-4301-4578-b32b-34739585d3e2
             job-name=susp
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sh
        -c
        true
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type    Reason     Age   From            Message
    ----    ------     ----  ----            -------
    Normal  Suspended  26s   job-controller  Job suspended
  $ kubectl describe job pfp
  Name:             pfp
  Namespace:        k-jobs
  Selector:         batch.kubernetes.io/controller-uid=8b1b6bb1-9a1f-4739-884e-9d04aa8c0927
  Labels:           batch.kubernetes.io/controller-uid=8b1b6bb1-9a1f-4739-884e-9d04aa8c0927
                    batch.kubernetes.io/job-name=pfp
                    controller-uid=8b1b6bb1-9a1f-4739-884e-9d04aa8c0927
                    job-name=pfp
  Annotations:      <none>
  Parallelism:      1
  Completions:      1
  Completion Mode:  NonIndexed
  Suspend:          false
  Backoff Limit:    6
  Start Time:       Sat, 21 Nov 2026 11:31:51 +0000
  Pods Statuses:    0 Active (0 Ready) / 0 Succeeded / 1 Failed
  Pod Template:
    Labels:  batch.kubernetes.io/controller-uid=8b1b6bb1-9a1f-4739-884e-9d04aa8c0927
             batch.kubernetes.io/job-name=pfp
             controller-uid=8b1b6bb1-9a1f-4739-884e-9d04aa8c0927
             job-name=pfp
    Containers:
     c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sh
        -c
        exit 42
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type     Reason            Age   From            Message
    ----     ------            ----  ----            -------
    Normal   SuccessfulCreate  26s   job-controller  Created pod: pfp-4l8qq
    Warning  PodFailurePolicy  11s   job-controller  Container c for pod k-jobs/pfp-4l8qq failed with exit code 42 matching FailJob rule at index 0
  $ kubectl get job ok -o yaml | sed -n "/^status/,\$p"
  status:
    completionTime: "2026-11-21T11:32:09Z"
    conditions:
    - lastProbeTime: "2026-11-21T11:32:09Z"
      lastTransitionTime: "2026-11-21T11:32:09Z"
      message: Reached expected number of succeeded pods
      reason: CompletionsReached
      status: "True"
      type: SuccessCriteriaMet
    - lastProbeTime: "2026-11-21T11:32:09Z"
      lastTransitionTime: "2026-11-21T11:32:09Z"
      message: Reached expected number of succeeded pods
      reason: CompletionsReached
      status: "True"
      type: Complete
    ready: 0
    startTime: "2026-11-21T11:31:51Z"
    succeeded: 2
    terminating: 0
    uncountedTerminatedPods: {}
  $ kubectl get job bad -o yaml | sed -n "/^status/,\$p"
  status:
    conditions:
    - lastProbeTime: "2026-11-21T11:32:11Z"
      lastTransitionTime: "2026-11-21T11:32:11Z"
      message: Job has reached the specified backoff limit
      reason: BackoffLimitExceeded
      status: "True"
      type: FailureTarget
    - lastProbeTime: "2026-11-21T11:32:11Z"
      lastTransitionTime: "2026-11-21T11:32:11Z"
      message: Job has reached the specified backoff limit
      reason: BackoffLimitExceeded
      status: "True"
      type: Failed
    failed: 2
    ready: 0
    startTime: "2026-11-21T11:31:51Z"
    terminating: 0
    uncountedTerminatedPods: {}
  $ kubectl get job onf -o yaml | sed -n "/^status/,\$p"
  status:
    conditions:
    - lastProbeTime: "2026-11-21T11:32:04Z"
      lastTransitionTime: "2026-11-21T11:32:04Z"
      message: Job has reached the specified backoff limit
      reason: BackoffLimitExceeded
      status: "True"
      type: FailureTarget
    - lastProbeTime: "2026-11-21T11:32:08Z"
      lastTransitionTime: "2026-11-21T11:32:08Z"
      message: Job has reached the specified backoff limit
      reason: BackoffLimitExceeded
      status: "True"
      type: Failed
    failed: 1
    ready: 0
    startTime: "2026-11-21T11:31:51Z"
    terminating: 0
    uncountedTerminatedPods: {}
  $ kubectl get job dl -o yaml | sed -n "/^status/,\$p"
  status:
    conditions:
    - lastProbeTime: "2026-11-21T11:31:55Z"
      lastTransitionTime: "2026-11-21T11:31:55Z"
      message: Job was active longer than specified deadline
      reason: DeadlineExceeded
      status: "True"
      type: FailureTarget
    - lastProbeTime: "2026-11-21T11:32:03Z"
      lastTransitionTime: "2026-11-21T11:32:03Z"
      message: Job was active longer than specified deadline
      reason: DeadlineExceeded
      status: "True"
      type: Failed
    failed: 1
    ready: 0
    startTime: "2026-11-21T11:31:51Z"
    terminating: 0
    uncountedTerminatedPods: {}
  $ kubectl get job idx -o yaml | sed -n "/^status/,\$p"
  status:
    completedIndexes: "0"
    conditions:
    - lastProbeTime: "2026-11-21T11:32:02Z"
      lastTransitionTime: "2026-11-21T11:32:02Z"
      message: Job has failed indexes
      reason: FailedIndexes
      status: "True"
      type: FailureTarget
    - lastProbeTime: "2026-11-21T11:32:02Z"
      lastTransitionTime: "2026-11-21T11:32:02Z"
      message: Job has failed indexes
      reason: FailedIndexes
      status: "True"
      type: Failed
    failed: 1
    failedIndexes: "1"
    ready: 0
    startTime: "2026-11-21T11:31:51Z"
    succeeded: 1
    terminating: 0
    uncountedTerminatedPods: {}
  $ kubectl get job susp -o yaml | sed -n "/^status/,\$p"
  status:
    conditions:
    - lastProbeTime: "2026-11-21T11:31:51Z"
      lastTransitionTime: "2026-11-21T11:31:51Z"
      message: Job suspended
      reason: JobSuspended
      status: "True"
      type: Suspended
    ready: 0
    terminating: 0
    uncountedTerminatedPods: {}
  $ kubectl get job pfp -o yaml | sed -n "/^status/,\$p"
  status:
    conditions:
    - lastProbeTime: "2026-11-21T11:32:05Z"
      lastTransitionTime: "2026-11-21T11:32:05Z"
      message: Container c for pod k-jobs/pfp-4l8qq failed with exit code 42 matching
        FailJob rule at index 0
      reason: PodFailurePolicy
      status: "True"
      type: FailureTarget
    - lastProbeTime: "2026-11-21T11:32:06Z"
      lastTransitionTime: "2026-11-21T11:32:06Z"
      message: Container c for pod k-jobs/pfp-4l8qq failed with exit code 42 matching
        FailJob rule at index 0
      reason: PodFailurePolicy
      status: "True"
      type: Failed
    failed: 1
    ready: 0
    startTime: "2026-11-21T11:31:51Z"
    terminating: 0
    uncountedTerminatedPods: {}
  $ kubectl logs job/ok
  Found 2 pods, using pod/ok-4sfsz
  hi
  $ kubectl logs job/bad
  Found 2 pods, using pod/bad-46xhm
  $ kubectl logs job/susp
  error: timed out waiting for the condition
  [1]
  $ kubectl get events --field-selector=involvedObject.kind=Job --sort-by=.metadata.name -o custom-columns=N:.involvedObject.name,T:.type,R:.reason,M:.message
  N      T         R                      M
  bad    Normal    SuccessfulCreate       Created pod: bad-46xhm
  bad    Normal    SuccessfulCreate       Created pod: bad-4xxh4
  bad    Warning   BackoffLimitExceeded   Job has reached the specified backoff limit
  bad0   Normal    SuccessfulCreate       Created pod: bad0-8h7z5
  bad0   Warning   BackoffLimitExceeded   Job has reached the specified backoff limit
  dl     Normal    SuccessfulCreate       Created pod: dl-mj2ln
  dl     Normal    SuccessfulDelete       Deleted pod: dl-mj2ln
  dl     Warning   DeadlineExceeded       Job was active longer than specified deadline
  idx    Normal    SuccessfulCreate       Created pod: idx-0-ppl46
  idx    Normal    SuccessfulCreate       Created pod: idx-1-glm64
  idx    Warning   FailedIndexes          Job has failed indexes
  ok     Normal    SuccessfulCreate       Created pod: ok-4sfsz
  ok     Normal    SuccessfulCreate       Created pod: ok-k48dd
  ok     Normal    Completed              Job completed
  onf    Normal    SuccessfulCreate       Created pod: onf-wpn5v
  onf    Normal    SuccessfulDelete       Deleted pod: onf-wpn5v
  onf    Warning   BackoffLimitExceeded   Job has reached the specified backoff limit
  pfp    Normal    SuccessfulCreate       Created pod: pfp-4l8qq
  pfp    Warning   PodFailurePolicy       Container c for pod k-jobs/pfp-4l8qq failed with exit code 42 matching FailJob rule at index 0
  susp   Normal    Suspended              Job suspended
