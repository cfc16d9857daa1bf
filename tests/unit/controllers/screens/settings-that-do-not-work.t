What a kubelet says of settings that do not work
  % mk() { kubectl apply -n $NS -f - <<< "$1"; }
  % N='{range .status.conditions[*]}{.type}={.status},{.reason},{.message}{"\n"}{end}'
  % norm() { sed -E 's/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g; s#containerd://[0-9a-f]{64}#CID#g; s/sha256:[0-9a-f]{64}/SHA/g; s/kube-api-access-[a-z0-9]{5}/kube-api-access-xxxxx/g; s/10\.244\.[12]\.[0-9]+/PODIP/g; s/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g'; }
  % sh() { for p in $*; do kubectl get pod $p -n $NS -o jsonpath='{.metadata.name} {.status.phase} {.status.reason} {.status.message}{"\n"}{range .status.initContainerStatuses[*]}i {.name} {.ready} {.started} {.restartCount} {.state} {.lastState}{"\n"}{end}{range .status.containerStatuses[*]}c {.name} {.ready} {.started} {.restartCount} {.state} {.lastState}{"\n"}{end}' | norm; done; }
  % ev() { for p in $*; do kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,F:.involvedObject.fieldPath,T:.type,R:.reason,M:.message --no-headers | grep -E "^$p " | grep -v -e ' Scheduled ' -e ' Pull' | sed -E 's/ +/ /g; s/ in [0-9.]+m?s/ in TIME/' | norm | sort | uniq; done; }
  % pod() { mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"'$1'"},"spec":{'"$2"'"terminationGracePeriodSeconds":2}}'; }
  % B='"image":"busybox:1.36","command":["sh","-c"' W='"nodeName":"worker-1",' R='"restartPolicy":"Never",'
  % NS=kub3; kubectl create ns $NS; sleep 3; kubectl create configmap cm -n $NS --from-literal=a=1
  % pod m1 "$R"'"containers":[{"name":"c",'"$B"',"echo -n short > ${TERMLOG:-/dev/termination-log}; exit 3"]}],'; pod m2 "$R"'"containers":[{"name":"c","terminationMessagePolicy":"FallbackToLogsOnError",'"$B"',"echo one; echo two; exit 3"]}],'; pod m3 "$R"'"containers":[{"name":"c","terminationMessagePolicy":"FallbackToLogsOnError",'"$B"',"echo one; exit 0"]}],'; pod m4 "$R"'"containers":[{"name":"c",'"$B"',"for i in 1 2 3 4 5 6 7 8 9 0; do printf \"%0500d\" $i; done > ${TERMLOG:-/dev/termination-log}"]}],'; pod m5 "$R"'"containers":[{"name":"c","terminationMessagePolicy":"FallbackToLogsOnError",'"$B"',"seq 1 100; exit 2"]}],'; sleep 5
  $ sh m2 m3
  m2 Failed
  c c false false 0 {"terminated":{"containerID":"CID","exitCode":3,"finishedAt":"TIME","message":"one\ntwo\n","reason":"Error","startedAt":"TIME"}} {}
  m3 Succeeded
  c c false false 0 {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}} {}
  $ sh m5 | cut -c1-200
  m5 Failed
  c c false false 0 {"terminated":{"containerID":"CID","exitCode":2,"finishedAt":"TIME","message":"21\n22\n23\n24\n25\n26\n27\n28\n29\n30\n31\n32\n33\n34\n35\n36\n37\n38\n39\n40\n41\n42\n43\n44\n45\n46\
  % pod e1 '"containers":[{"name":"c",'"$B"',"sleep 300"],"env":[{"name":"A","valueFrom":{"configMapKeyRef":{"name":"cm","key":"nokey"}}}]}],'; pod e2 '"containers":[{"name":"c",'"$B"',"sleep 300"],"env":[{"name":"A","valueFrom":{"secretKeyRef":{"name":"nosec","key":"k"}}}]}],'; pod e3 '"containers":[{"name":"c",'"$B"',"sleep 300"],"envFrom":[{"secretRef":{"name":"nosec"}}]}],'; pod e4 '"containers":[{"name":"c",'"$B"',"sleep 300"],"env":[{"name":"A","valueFrom":{"resourceFieldRef":{"containerName":"d","resource":"limits.cpu"}}}]}],'; pod e5 "$R"'"containers":[{"name":"c",'"$B"',"echo $A $B $C $D; exit 1"],"terminationMessagePolicy":"FallbackToLogsOnError","env":[{"name":"A","value":"1"},{"name":"B","value":"$(A)$(LATER)$$(A)"},{"name":"LATER","value":"z"},{"name":"C","value":"$(B)-$(A"},{"name":"D","value":"$($(A))"}]}],'; pod e6 '"containers":[{"name":"c",'"$B"',"sleep 300"],"env":[{"name":"A","valueFrom":{"configMapKeyRef":{"name":"nocm","key":"k","optional":true}}}]}],'; sleep 5
  $ sh e1 e2 e3 e4 e5 e6
  e1 Pending
  c c false false 0 {"waiting":{"message":"couldn't find key nokey in ConfigMap kub3/cm","reason":"CreateContainerConfigError"}} {}
  e2 Pending
  c c false false 0 {"waiting":{"message":"secret \"nosec\" not found","reason":"CreateContainerConfigError"}} {}
  e3 Pending
  c c false false 0 {"waiting":{"message":"secret \"nosec\" not found","reason":"CreateContainerConfigError"}} {}
  e4 Pending
  c c false false 0 {"waiting":{"message":"container d not found","reason":"CreateContainerConfigError"}} {}
  e5 Failed
  c c false false 0 {"terminated":{"containerID":"CID","exitCode":1,"finishedAt":"TIME","message":"1 1$(LATER)$(A) 1$(LATER)$(A)-$(A $($(A))\n","reason":"Error","startedAt":"TIME"}} {}
  e6 Running
  c c true true 0 {"running":{"startedAt":"TIME"}} {}
  $ ev e1 e2 e3 e4 | grep -v -e Created -e Started
  e1 spec.containers{c} Warning Failed Error: couldn't find key nokey in ConfigMap kub3/cm
  e2 spec.containers{c} Warning Failed Error: secret "nosec" not found
  e3 spec.containers{c} Warning Failed Error: secret "nosec" not found
  e4 spec.containers{c} Warning Failed Error: container d not found
  % pod s1 '"containers":[{"name":"c","image":"busybox:1.36","command":["sleep","300"],"securityContext":{"runAsNonRoot":true,"runAsUser":0}}],'; pod s2 '"securityContext":{"runAsNonRoot":true},"containers":[{"name":"c","image":"busybox:1.36","command":["sleep","300"]}],'; pod s3 '"securityContext":{"runAsNonRoot":true},"containers":[{"name":"c","image":"busybox:1.36","command":["sleep","300"],"securityContext":{"runAsUser":1000}}],'; sleep 4
  $ sh s1 s2 s3; ev s1 s2
  s1 Pending
  c c false false 0 {"waiting":{"message":"container's runAsUser breaks non-root policy (pod: \"s1_kub3(UID)\", container: c)","reason":"CreateContainerConfigError"}} {}
  s2 Pending
  c c false false 0 {"waiting":{"message":"container has runAsNonRoot and image will run as root (pod: \"s2_kub3(UID)\", container: c)","reason":"CreateContainerConfigError"}} {}
  s3 Running
  c c true true 0 {"running":{"startedAt":"TIME"}} {}
  s1 spec.containers{c} Warning Failed Error: container's runAsUser breaks non-root policy (pod: "s1_kub3(UID)", container: c)
  s2 spec.containers{c} Warning Failed Error: container has runAsNonRoot and image will run as root (pod: "s2_kub3(UID)", container: c)
  % pod h1 "$W"'"containers":[{"name":"c",'"$B"',"sleep 300"],"ports":[{"containerPort":80,"hostPort":8099}]}],'; sleep 3; pod h2 "$W"'"containers":[{"name":"c",'"$B"',"sleep 300"],"ports":[{"containerPort":80,"hostPort":8099}]}],'; pod h3 "$W"'"nodeSelector":{"no":"such"},"containers":[{"name":"c",'"$B"',"sleep 300"]}],'; pod h4 "$W"'"containers":[{"name":"c",'"$B"',"sleep 300"],"resources":{"requests":{"cpu":"500","memory":"9Ti"}}}],'; pod h5 "$W"'"containers":[{"name":"c",'"$B"',"sleep 300"],"resources":{"requests":{"ephemeral-storage":"900Ti"}}}],'; pod h6 "$W"'"os":{"name":"windows"},"containers":[{"name":"c",'"$B"',"sleep 300"]}],'; mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"h8","labels":{"kubernetes.io/os":"windows"}},"spec":{"nodeName":"worker-1","containers":[{"name":"c","image":"nginx:1.27"}]}}'; pod h7 "$W"'"containers":[{"name":"c",'"$B"',"sleep 300"],"resources":{"requests":{"x.io/y":"1"},"limits":{"x.io/y":"1"}}}],'; sleep 4
  $ for p in h2 h3 h6 h8; do kubectl get pod $p -n $NS -o jsonpath='{.metadata.name} {.status}{"\n"}' | norm; done; kubectl get pod h7 -n $NS -o jsonpath='{.status.phase} {.status.allocatedResources} {.status.resources} {.status.containerStatuses[0].resources} {.status.containerStatuses[0].allocatedResources}{"\n"}'; ev h2 h3 h6 h7 h8
  h2 {"message":"Pod was rejected: Predicate NodePorts failed: node(s) didn't have free ports for the requested pod ports","observedGeneration":1,"phase":"Failed","qosClass":"BestEffort","reason":"NodePorts","startTime":"TIME"}
  h3 {"message":"Pod was rejected: Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector","observedGeneration":1,"phase":"Failed","qosClass":"BestEffort","reason":"NodeAffinity","startTime":"TIME"}
  h6 {"message":"Pod was rejected: Failed to admit pod as the OS field doesn't match node OS","observedGeneration":1,"phase":"Failed","qosClass":"BestEffort","reason":"PodOSNotSupported","startTime":"TIME"}
  h8 {"message":"Pod was rejected: Failed to admit pod as the `kubernetes.io/os` label doesn't match node label","observedGeneration":1,"phase":"Failed","qosClass":"BestEffort","reason":"PodOSSelectorNodeLabelDoesNotMatch","startTime":"TIME"}
  Running {"x.io/y":"1"} {"limits":{"x.io/y":"1"},"requests":{"x.io/y":"1"}} {"limits":{"x.io/y":"1"},"requests":{"x.io/y":"1"}} {"x.io/y":"1"}
  h2 <none> Warning NodePorts Predicate NodePorts failed: node(s) didn't have free ports for the requested pod ports
  h3 <none> Warning NodeAffinity Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector
  h6 <none> Warning PodOSNotSupported Failed to admit pod as the OS field doesn't match node OS
  h7 spec.containers{c} Normal Created Container created
  h7 spec.containers{c} Normal Started Container started
  h8 <none> Warning PodOSSelectorNodeLabelDoesNotMatch Failed to admit pod as the `kubernetes.io/os` label doesn't match node label
  $ for p in h4 h5; do kubectl get pod $p -n $NS -o jsonpath='{.metadata.name} {.status.phase} {.status.reason} {.status.message}{"\n"}' | sed -E 's/[0-9]{5,}/N/g; s/capacity: [0-9]+/capacity: N/; s/used: [0-9]+/used: N/'; done
  h4 Failed OutOfcpu Pod was rejected: Node didn't have enough resource: cpu, requested: N, used: N, capacity: N
  h5 Failed OutOfephemeral-storage Pod was rejected: Node didn't have enough resource: ephemeral-storage, requested: N, used: N, capacity: N
  % pod v1 '"containers":[{"name":"c",'"$B"',"sleep 300"],"volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","secret":{"secretName":"later"}}],'; pod v2 '"containers":[{"name":"c",'"$B"',"sleep 300"],"volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","configMap":{"name":"cm","items":[{"key":"nokey","path":"p"}]}}],'; pod v3 '"containers":[{"name":"c",'"$B"',"sleep 300"],"volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","projected":{"sources":[{"configMap":{"name":"cm"}},{"secret":{"name":"later"}},{"configMap":{"name":"nope2"}}]}}],'; pod v4 '"containers":[{"name":"c",'"$B"',"sleep 300"],"volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","hostPath":{"path":"/nosuchdir","type":"Directory"}}],'; pod v5 '"containers":[{"name":"c",'"$B"',"sleep 300"],"volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","hostPath":{"path":"/etc/hostname","type":"Directory"}}],'; pod v6 '"containers":[{"name":"c",'"$B"',"sleep 300"],"volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","projected":{"sources":[{"secret":{"name":"later","optional":true,"items":[{"key":"k","path":"p"}]}}]}}],'; sleep 5
  $ sh v1 v2 v3 v6; ev v1 v2 v3
  v1 Pending
  c c false false 0 {"waiting":{"reason":"ContainerCreating"}} {}
  v2 Pending
  c c false false 0 {"waiting":{"reason":"ContainerCreating"}} {}
  v3 Pending
  c c false false 0 {"waiting":{"reason":"ContainerCreating"}} {}
  v6 Running
  c c true true 0 {"running":{"startedAt":"TIME"}} {}
  v1 <none> Warning FailedMount MountVolume.SetUp failed for volume "v" : secret "later" not found
  v2 <none> Warning FailedMount MountVolume.SetUp failed for volume "v" : configmap references non-existent config key: nokey
  v3 <none> Warning FailedMount MountVolume.SetUp failed for volume "v" : [secret "later" not found, configmap "nope2" not found]
  % kubectl create secret generic later -n $NS --from-literal=k=v; sleep 14
  $ sh v1; kubectl get pod v1 -n $NS -o jsonpath="$N"
  v1 Running
  c c true true 0 {"running":{"startedAt":"TIME"}} {}
  PodReadyToStartContainers=True,,
  Initialized=True,,
  Ready=True,,
  ContainersReady=True,,
  PodScheduled=True,,
  % pod g1 '"containers":[{"name":"c",'"$B"',"trap \"exit 4\" TERM; sleep 300 & wait"],"lifecycle":{"preStop":{"exec":{"command":["sh","-c","exit 9"]}}}}],'; pod g2 '"containers":[{"name":"c",'"$B"',"sleep 300"],"livenessProbe":{"tcpSocket":{"port":1,"host":"127.0.0.1"},"periodSeconds":1,"failureThreshold":2,"terminationGracePeriodSeconds":1}}],'; pod g3 '"containers":[{"name":"c",'"$B"',"sleep 300"],"readinessProbe":{"httpGet":{"port":1,"host":"127.0.0.1","path":"/x"},"periodSeconds":1}}],'; pod g4 '"containers":[{"name":"c",'"$B"',"sleep 300"],"startupProbe":{"exec":{"command":["sh","-c","echo no; exit 4"]},"periodSeconds":1,"failureThreshold":2}}],'; pod g5 '"containers":[{"name":"c",'"$B"',"sleep 300"],"readinessProbe":{"exec":{"command":["sleep","5"]},"periodSeconds":1,"timeoutSeconds":1}}],'; pod g6 '"containers":[{"name":"c",'"$B"',"sleep 300"],"lifecycle":{"postStart":{"exec":{"command":["sh","-c","echo out; exit 5"]}}}}],'; pod g7 '"containers":[{"name":"c",'"$B"',"sleep 300"],"readinessProbe":{"exec":{"command":["nosuchprog"]},"periodSeconds":1}}],'; sleep 8
  $ ev g2 g3 g4 g6; sh g3 g5 | sed 's/"startedAt":"TIME"//'
  g2 spec.containers{c} Normal Created Container created
  g2 spec.containers{c} Normal Killing Container c failed liveness probe, will be restarted
  g2 spec.containers{c} Normal Started Container started
  g2 spec.containers{c} Warning Unhealthy Liveness probe failed: dial tcp 127.0.0.1:1: connect: connection refused
  g3 spec.containers{c} Normal Created Container created
  g3 spec.containers{c} Normal Started Container started
  g3 spec.containers{c} Warning Unhealthy Readiness probe failed: Get "http://127.0.0.1:1/x": dial tcp 127.0.0.1:1: connect: connection refused
  g4 spec.containers{c} Normal Created Container created
  g4 spec.containers{c} Normal Killing Container c failed startup probe, will be restarted
  g4 spec.containers{c} Normal Started Container started
  g4 spec.containers{c} Warning Unhealthy Startup probe failed: no
  g6 spec.containers{c} Normal Created Container created
  g6 spec.containers{c} Normal Killing FailedPostStartHook
  g6 spec.containers{c} Normal Started Container started
  g6 spec.containers{c} Warning BackOff Back-off restarting failed container c in pod g6_kub3(UID)
  g6 spec.containers{c} Warning FailedPostStartHook PostStartHook failed
  g3 Running
  c c false true 0 {"running":{}} {}
  g5 Running
  c c false true 0 {"running":{}} {}
  % kubectl delete pod g1 -n $NS --wait=false; sleep 4
  $ ev g1
  g1 spec.containers{c} Normal Created Container created
  g1 spec.containers{c} Normal Killing Stopping container c
  g1 spec.containers{c} Normal Started Container started
  g1 spec.containers{c} Warning FailedPreStopHook PreStopHook failed
  % kubectl delete ns $NS --wait=false
