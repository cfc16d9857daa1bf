A sidecar whose startup probe fails, a job against a quota, and one pod that displaces two.

  $ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"terminationGracePeriodSeconds":1,"initContainers":[{"name":"s","image":"busybox:1.36","restartPolicy":"Always","command":["sh","-c","trap \"exit 0\" TERM; while :; do sleep 0.2; done"],"startupProbe":{"exec":{"command":["false"]},"periodSeconds":1,"failureThreshold":2}}],"containers":[{"name":"c","image":"nginx:1.27"}]}}'
  pod/p created
  $ sleep 12; kubectl get events --field-selector involvedObject.name=p --sort-by=.metadata.creationTimestamp -o jsonpath='{range .items[*]}{.reason}: {.message}{"\n"}{end}' | sed 's/(.*//' | sort -u
  BackOff: Back-off restarting failed container s in pod p_default
  Created: Container created
  Killing: Init container s failed startup probe
  Pulled: Container image "busybox:1.36" already present on machine and can be accessed by the pod
  Scheduled: Successfully assigned default/p to worker-2
  Started: Container started
  Unhealthy: Startup probe failed: 
  $ kubectl get pod p -o jsonpath='{.status.initContainerStatuses[0].state.waiting.reason}{.status.initContainerStatuses[0].state.terminated.reason}{"\n"}'; kubectl get pod p --no-headers | awk '{print $2, $3}'
  Completed
  0/2 PodInitializing
  $ kubectl delete pod p --now
  pod "p" deleted from default namespace
  $ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"q"},"spec":{"hard":{"pods":"1"}}},{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"j"},"spec":{"completions":2,"parallelism":2,"template":{"spec":{"restartPolicy":"Never","containers":[{"name":"c","image":"busybox:1.36","command":["sleep","3"]}]}}}}]}'
  resourcequota/q created
  job.batch/j created
  $ kubectl wait --for=condition=complete job/j --timeout=60s; kubectl get events --field-selector involvedObject.name=j -o jsonpath='{range .items[*]}{.reason}{"\n"}{end}' | sort | uniq -c | awk '$1 < 9 {print "few", $2}'
  job.batch/j condition met
  few Completed
  few FailedCreate
  few SuccessfulCreate
  $ kubectl delete job j; kubectl delete quota q
  job.batch "j" deleted from default namespace
  resourcequota "q" deleted from default namespace
  $ kubectl patch node worker-1 --subresource=status -p '{"status":{"capacity":{"example.com/seat":"2"}}}'; sleep 12
  node/worker-1 patched
  $ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"scheduling.k8s.io/v1","kind":"PriorityClass","metadata":{"name":"high"},"value":1000},{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27","resources":{"limits":{"example.com/seat":"1"}}}]}},{"apiVersion":"v1","kind":"Pod","metadata":{"name":"b"},"spec":{"terminationGracePeriodSeconds":6,"containers":[{"name":"c","image":"busybox:1.36","command":["sh","-c","trap : TERM; while :; do sleep 1; done"],"resources":{"limits":{"example.com/seat":"1"}}}]}}]}'
  priorityclass.scheduling.k8s.io/high created
  pod/a created
  pod/b created
  $ kubectl wait --for=condition=Ready pod/a pod/b; kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"big"},"spec":{"priorityClassName":"high","terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27","resources":{"limits":{"example.com/seat":"2"}}}]}}'
  pod/a condition met
  pod/b condition met
  pod/big created
  $ sleep 4; kubectl get pods; kubectl describe pod big | sed -n '/^Events/,$p' | awk '{$3=""; print}'
  NAME   READY   STATUS        RESTARTS   AGE
  b      1/1     Terminating   0          5s
  big    0/1     Pending       0          4s
  Events:  
  Type Reason  From Message
  ---- ------  ---- -------
  Warning FailedScheduling  default-scheduler 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient example.com/seat. preemption: found a potential placement for pod on node worker-1, preempting 2 victims
  Warning FailedScheduling  default-scheduler 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient example.com/seat. preemption: not eligible due to a terminating pod on the nominated node.
  $ kubectl wait --for=condition=Ready pod/big --timeout=30s; kubectl get events --field-selector reason=Preempted -o jsonpath='{range .items[*]}{.involvedObject.name}{"\n"}{end}'
  pod/big condition met
  a
  b
  $ kubectl delete pod big; kubectl delete priorityclass high; kubectl patch node worker-1 --subresource=status --type=json -p '[{"op":"remove","path":"/status/capacity/example.com~1seat"}]'
  pod "big" deleted from default namespace
  priorityclass.scheduling.k8s.io "high" deleted
  node/worker-1 patched
