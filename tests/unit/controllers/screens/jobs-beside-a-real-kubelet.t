Jobs of every setting
  % j() { kubectl create -n $NS -f - <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"'$1'"},"spec":{'"$2"'"template":{"spec":{"restartPolicy":"Never","terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"busybox:1.36","command":["sh","-c","'"$3"'"]}]}}}}'; }
  % hide() { sed -E "s/(j[a-z])(-[0-9]+)?-[a-z0-9]{5}( |$|\"|')/\1\2-xxxxx\3/g; s/j([a-z])\/?-[a-z0-9]{5} /j\1-xxxxx /g"; }
  % st() { kubectl get job $1 -n $NS -o jsonpath='{.metadata.name} a={.status.active} r={.status.ready} s={.status.succeeded} f={.status.failed} t={.status.terminating} ci={.status.completedIndexes} fi={.status.failedIndexes} u={.status.uncountedTerminatedPods}{range .status.conditions[*]}{"\n"}{.type}={.status},{.reason},{.message}{end}{"\n"}' | hide; kubectl get pods -n $NS -l job-name=$1 -o jsonpath='{range .items[*]}{.metadata.generateName} {.status.phase} {.metadata.finalizers} {.metadata.annotations.batch\.kubernetes\.io/job-completion-index} {.metadata.annotations.batch\.kubernetes\.io/job-index-failure-count} {.metadata.annotations.batch\.kubernetes\.io/job-index-ignored-failure-count}{"\n"}{end}' | sort; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,S:.source.component,M:.message --no-headers | grep -E "^${1:-.*} " | sed -E 's/ +/ /g' | hide; }
  % NS=job; kubectl create ns $NS; sleep 2
  % j ja '"completions":3,"parallelism":2,' 'sleep 1; exit 0'; j jb '"completions":2,"completionMode":"Indexed","backoffLimitPerIndex":1,' 'sleep 1; exit $JOB_COMPLETION_INDEX'; j jc '"backoffLimit":2,' 'exit 3'; j jd '"completions":4,"parallelism":4,"completionMode":"Indexed","successPolicy":{"rules":[{"succeededIndexes":"1-2","succeededCount":1}]},' 'test $JOB_COMPLETION_INDEX = 1 && exit 0; sleep 60'; j je '"backoffLimit":3,"podFailurePolicy":{"rules":[{"action":"Ignore","onExitCodes":{"operator":"In","values":[5]}},{"action":"FailJob","onExitCodes":{"containerName":"c","operator":"In","values":[3,4]}}]},' 'exit 4'; j jf '"completions":3,"parallelism":3,"completionMode":"Indexed","backoffLimitPerIndex":2,"maxFailedIndexes":5,"podFailurePolicy":{"rules":[{"action":"FailIndex","onExitCodes":{"operator":"In","values":[1]}}]},' 'sleep 1; exit $JOB_COMPLETION_INDEX'; j jg '"parallelism":3,' 'sleep 2'; j jh '"activeDeadlineSeconds":4,"parallelism":2,"completions":2,' 'sleep 60'; j ji '"suspend":true,"completions":1,' 'exit 0'; j jk '"ttlSecondsAfterFinished":3,' 'exit 0'; j jl '"podReplacementPolicy":"Failed","parallelism":1,' 'sleep 60'; j jm '"parallelism":0,' 'exit 0'; j jn '"completions":0,' 'exit 0'; sleep 5
  % for x in d g h i l m n; do st j$x; done
  % kubectl patch job ji -n $NS -p '{"spec":{"suspend":false}}'; kubectl patch job jm -n $NS -p '{"spec":{"parallelism":1}}'; kubectl delete pod -n $NS -l job-name=jl --wait=false; sleep 60
  $ for x in a b c d e f g h i k l m n; do st j$x; done
  ja a= r=0 s=3 f= t=0 ci= fi= u={}
  SuccessCriteriaMet=True,CompletionsReached,Reached expected number of succeeded pods
  Complete=True,CompletionsReached,Reached expected number of succeeded pods
  ja- Succeeded
  ja- Succeeded
  ja- Succeeded
  jb a= r=0 s=1 f=2 t=0 ci=0 fi=1 u={}
  FailureTarget=True,FailedIndexes,Job has failed indexes
  Failed=True,FailedIndexes,Job has failed indexes
  jb-0- Succeeded  0 0
  jb-1- Failed  1 0
  jb-1- Failed  1 1
  jc a= r=0 s= f=3 t=0 ci= fi= u={}
  FailureTarget=True,BackoffLimitExceeded,Job has reached the specified backoff limit
  Failed=True,BackoffLimitExceeded,Job has reached the specified backoff limit
  jc- Failed
  jc- Failed
  jc- Failed
  jd a= r=0 s=1 f= t=0 ci=1 fi= u={}
  SuccessCriteriaMet=True,SuccessPolicy,Matched rules at index 0
  Complete=True,SuccessPolicy,Matched rules at index 0
  jd-1- Succeeded  1
  je a= r=0 s= f=1 t=0 ci= fi= u={}
  FailureTarget=True,PodFailurePolicy,Container c for pod job/je-xxxxx failed with exit code 4 matching FailJob rule at index 1
  Failed=True,PodFailurePolicy,Container c for pod job/je-xxxxx failed with exit code 4 matching FailJob rule at index 1
  je- Failed
  Error from server (NotFound): jobs.batch "jf" not found
  jg a= r=0 s=3 f= t=0 ci= fi= u={}
  SuccessCriteriaMet=True,CompletionsReached,Reached expected number of succeeded pods
  Complete=True,CompletionsReached,Reached expected number of succeeded pods
  jg- Succeeded
  jg- Succeeded
  jg- Succeeded
  jh a= r=0 s= f=2 t=0 ci= fi= u={}
  FailureTarget=True,DeadlineExceeded,Job was active longer than specified deadline
  Failed=True,DeadlineExceeded,Job was active longer than specified deadline
  ji a= r=0 s=1 f= t=0 ci= fi= u={}
  Suspended=False,JobResumed,Job resumed
  SuccessCriteriaMet=True,CompletionsReached,Reached expected number of succeeded pods
  Complete=True,CompletionsReached,Reached expected number of succeeded pods
  ji- Succeeded
  Error from server (NotFound): jobs.batch "jk" not found
  jl a=1 r=1 s= f=1 t=0 ci= fi= u={}
  jl- Running ["batch.kubernetes.io/job-tracking"]
  jm a= r=0 s=1 f= t=0 ci= fi= u={}
  SuccessCriteriaMet=True,CompletionsReached,Reached expected number of succeeded pods
  Complete=True,CompletionsReached,Reached expected number of succeeded pods
  jm- Succeeded
  jn a= r=0 s= f= t=0 ci= fi= u={}
  SuccessCriteriaMet=True,CompletionsReached,Reached expected number of succeeded pods
  Complete=True,CompletionsReached,Reached expected number of succeeded pods
  % for x in a b c d e f g h i k l m n; do ev j$x; done
  % sleep 30
  $ for x in b c f; do st j$x; done
  jb a= r=0 s=1 f=2 t=0 ci=0 fi=1 u={}
  FailureTarget=True,FailedIndexes,Job has failed indexes
  Failed=True,FailedIndexes,Job has failed indexes
  jb-0- Succeeded  0 0
  jb-1- Failed  1 0
  jb-1- Failed  1 1
  jc a= r=0 s= f=3 t=0 ci= fi= u={}
  FailureTarget=True,BackoffLimitExceeded,Job has reached the specified backoff limit
  Failed=True,BackoffLimitExceeded,Job has reached the specified backoff limit
  jc- Failed
  jc- Failed
  jc- Failed
  Error from server (NotFound): jobs.batch "jf" not found
  $ for x in b c f; do ev j$x; done
  jb Normal SuccessfulCreate 1 job-controller Created pod: jb-0-xxxxx
  jb Normal SuccessfulCreate 1 job-controller Created pod: jb-1-xxxxx
  jb Normal SuccessfulCreate 1 job-controller Created pod: jb-1-xxxxx
  jb Warning FailedIndexes 1 job-controller Job has failed indexes
  jc Normal SuccessfulCreate 1 job-controller Created pod: jc-xxxxx
  jc Normal SuccessfulCreate 1 job-controller Created pod: jc-xxxxx
  jc Normal SuccessfulCreate 1 job-controller Created pod: jc-xxxxx
  jc Warning BackoffLimitExceeded 1 job-controller Job has reached the specified backoff limit
  % kubectl patch job jl -n $NS -p '{"spec":{"suspend":true}}'; sleep 5
  $ st jl; ev jl
  jl a= r=0 s=1 f=1 t=0 ci= fi= u={}
  SuccessCriteriaMet=True,CompletionsReached,Reached expected number of succeeded pods
  Complete=True,CompletionsReached,Reached expected number of succeeded pods
  jl- Succeeded
  jl Normal SuccessfulCreate 1 job-controller Created pod: jl-xxxxx
  jl Normal SuccessfulCreate 1 job-controller Created pod: jl-xxxxx
  jl Normal Completed 1 job-controller Job completed
  % kubectl delete job ja -n $NS --cascade=orphan; kubectl delete job jb -n $NS; sleep 3
  $ kubectl get pods -n $NS -l job-name=ja -o jsonpath='{range .items[*]}{.metadata.generateName} {.metadata.finalizers} {.metadata.ownerReferences}{"\n"}{end}'; kubectl get pods -n $NS -l job-name=jb
  ja-
  ja-
  ja-
  No resources found in job namespace.
  % kubectl delete ns $NS --wait=false
