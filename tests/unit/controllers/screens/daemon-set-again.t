A daemon set left without its pods, and made again.

  $ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"agent"},"spec":{"selector":{"matchLabels":{"app":"agent"}},"template":{"metadata":{"labels":{"app":"agent"}},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}]}}}}'
  daemonset.apps/agent created
  $ kubectl rollout status ds/agent --timeout=60s | tail -1; kubectl set image ds/agent c=nginx:1.26; sleep 1; kubectl rollout status ds/agent --timeout=60s | tail -1
  daemon set "agent" successfully rolled out
  daemonset.apps/agent image updated
  daemon set "agent" successfully rolled out
  $ kubectl rollout history ds/agent; kubectl get controllerrevisions
  daemonset.apps/agent 
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  
  NAME               CONTROLLER             REVISION   AGE
  agent-5b8bcdbb98   daemonset.apps/agent   1          5s
  agent-684c9549d7   daemonset.apps/agent   2          4s
  $ kubectl delete ds agent --cascade=orphan; kubectl get pods,controllerrevisions --no-headers | wc -l
  daemonset.apps "agent" deleted from default namespace
  4
  $ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"agent"},"spec":{"selector":{"matchLabels":{"app":"agent"}},"template":{"metadata":{"labels":{"app":"agent"}},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.26"}]}}}}'
  daemonset.apps/agent created
  $ sleep 2; kubectl get ds; kubectl rollout history ds/agent; kubectl get controllerrevisions
  NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  agent   2         2         2       2            2           <none>          2s
  daemonset.apps/agent 
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  
  NAME               CONTROLLER             REVISION   AGE
  agent-5b8bcdbb98   daemonset.apps/agent   1          8s
  agent-684c9549d7   daemonset.apps/agent   2          7s
  $ kubectl rollout undo ds/agent --to-revision=1; kubectl rollout status ds/agent --timeout=60s | tail -1; kubectl rollout history ds/agent; kubectl get controllerrevisions
  Warning: resource daemonsets/agent was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  daemonset.apps/agent rolled back
  daemon set "agent" successfully rolled out
  daemonset.apps/agent 
  REVISION  CHANGE-CAUSE
  2         <none>
  3         <none>
  
  NAME               CONTROLLER             REVISION   AGE
  agent-5b8bcdbb98   daemonset.apps/agent   3          9s
  agent-684c9549d7   daemonset.apps/agent   2          8s
  $ kubectl rollout undo ds/agent --to-revision=9
  Warning: resource daemonsets/agent was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision 9 in history
  [1]
  $ kubectl rollout history ds/agent --revision=3
  daemonset.apps/agent with revision #3
  Pod Template:
    Labels:	app=agent
    Containers:
     c:
      Image:	nginx:1.27
      Port:	<none>
      Host Port:	<none>
      Environment:	<none>
      Mounts:	<none>
    Volumes:	<none>
    Node-Selectors:	<none>
    Tolerations:	<none>
