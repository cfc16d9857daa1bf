A hook after the start that fails has the hook before the end run; an image as a volume.

  $ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"h"},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"busybox:1.36","command":["sleep","100"],"lifecycle":{"postStart":{"httpGet":{"port":8080,"path":"/x"}},"preStop":{"exec":{"command":["sh","-c","echo bye; exit 3"]}}}}]}}'
  pod/h created
  $ sleep 4; kubectl get events --field-selector involvedObject.name=h -o jsonpath='{range .items[*]}{.reason}: {.message}{"\n"}{end}' | sort -u | sed 's/h_default.*//;s/[0-9.]*:8080/IP:8080/'
  Created: Container created
  FailedPostStartHook: PostStartHook failed
  FailedPreStopHook: PreStopHook failed
  Killing: FailedPostStartHook
  Pulled: Container image "busybox:1.36" already present on machine and can be accessed by the pod
  Scheduled: Successfully assigned default/h to worker-2
  Started: Container started
  $ kubectl delete pod h --now; sleep 1
  pod "h" deleted from default namespace
  $ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"img"},"spec":{"terminationGracePeriodSeconds":1,"volumes":[{"name":"v","image":{"reference":"busybox:1.36","pullPolicy":"IfNotPresent"}}],"containers":[{"name":"c","image":"nginx:1.27","volumeMounts":[{"name":"v","mountPath":"/v"}]}]}}'
  pod/img created
  $ sleep 4; kubectl get pod img --no-headers | awk '{print $2,$3}'; kubectl exec img -- ls -d /v/etc; kubectl get events --field-selector involvedObject.name=img -o jsonpath='{range .items[*]}{.reason}: {.message}{"\n"}{end}' | grep -v Scheduled
  1/1 Running
  /v/etc
  Pulled: Container image "busybox:1.36" already present on machine and can be accessed by the pod
  Pulled: Container image "nginx:1.27" already present on machine and can be accessed by the pod
  Created: Container created
  Started: Container started
  $ kubectl get pod img -o jsonpath='{.status.containerStatuses[0].volumeMounts}{"\n"}'; kubectl describe pod img | sed -n '/^Volumes/,/^QoS/p'
  [{"mountPath":"/v","name":"v"},{"mountPath":"/var/run/secrets/kubernetes.io/serviceaccount","name":"kube-api-access-5dwjg","readOnly":true,"recursiveReadOnly":"Disabled"}]
  Volumes:
    v:
      Type:        Image (a container image or OCI artifact)
      Reference:   busybox:1.36
      PullPolicy:  IfNotPresent
    kube-api-access-5dwjg:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  $ kubectl delete pod img --now
  pod "img" deleted from default namespace
