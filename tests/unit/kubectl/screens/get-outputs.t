Begins with: workloads.t

  $ kubectl get pods -o wide --no-headers | awk '{print NF}'
  9
  9
  9
  9
  9
  9
  9
  $ kubectl get pods --sort-by=.spec.nodeName -o name
  pod/ag-qdr8x
  pod/alone
  pod/web-77fb76c55f-zlvbw
  pod/ag-r52x8
  pod/once-c8hgf
  pod/st-0
  pod/web-77fb76c55f-rkj2h
  $ kubectl get pods --sort-by='.status.containerStatuses[0].restartCount' -o name
  pod/ag-qdr8x
  pod/ag-r52x8
  pod/alone
  pod/once-c8hgf
  pod/st-0
  pod/web-77fb76c55f-rkj2h
  pod/web-77fb76c55f-zlvbw
  $ kubectl get deploy,sts,ds --sort-by=.metadata.name
  error: couldn't find any field with path "{.metadata.name}" in the list of objects
  [1]
  $ kubectl get cm --sort-by=.data.mode -o name
  configmap/kube-root-ca.crt
  configmap/settings
  $ kubectl get pods --sort-by=.metadata.labels.app -o name
  pod/once-c8hgf
  pod/ag-qdr8x
  pod/ag-r52x8
  pod/alone
  pod/st-0
  pod/web-77fb76c55f-rkj2h
  pod/web-77fb76c55f-zlvbw
  $ kubectl get pods --sort-by='.metadata.nope.x' -o name
  error: couldn't find any field with path "{.metadata.nope.x}" in the list of objects
  [1]
  $ kubectl get pods --sort-by='metadata.name' -o name
  pod/ag-qdr8x
  pod/ag-r52x8
  pod/alone
  pod/once-c8hgf
  pod/st-0
  pod/web-77fb76c55f-rkj2h
  pod/web-77fb76c55f-zlvbw
  $ kubectl get pods --sort-by='{metadata.name}' -o name
  pod/ag-qdr8x
  pod/ag-r52x8
  pod/alone
  pod/once-c8hgf
  pod/st-0
  pod/web-77fb76c55f-rkj2h
  pod/web-77fb76c55f-zlvbw
  $ kubectl get pods --sort-by='[' -o name
  error: unterminated array
  [1]
  $ kubectl get pods --sort-by='.metadata.name' -o yaml | head -5
  apiVersion: v1
  items:
  - apiVersion: v1
    kind: Pod
    metadata:
  $ kubectl get pods alone --sort-by='.metadata.name' -o name
  pod/alone
  $ kubectl get nodes --sort-by=.status.capacity.memory -o name
  node/control-plane
  node/worker-1
  node/worker-2
  $ kubectl get ev --sort-by=.metadata.creationTimestamp | head -1
  Warning: short name "ev" could also match lower priority resource events.events.k8s.io
  LAST SEEN   TYPE      REASON                         OBJECT                        MESSAGE
  $ timeout 2 kubectl get pods -w --sort-by=.metadata.name
  warning: --watch requested, --sort-by will be ignored for watch events received
  NAME                   READY   STATUS      RESTARTS   AGE
  ag-qdr8x               1/1     Running     0          9s
  ag-r52x8               1/1     Running     0          9s
  alone                  1/1     Running     0          9s
  once-c8hgf             0/1     Completed   0          9s
  st-0                   1/1     Running     0          9s
  web-77fb76c55f-rkj2h   1/1     Running     0          9s
  web-77fb76c55f-zlvbw   1/1     Running     0          9s
  [124]
  $ timeout 2 kubectl get cm settings -w -o yaml --sort-by=.x | head -3
  warning: --watch requested, --sort-by will be ignored for watch events received
  apiVersion: v1
  data:
    app.conf: |
  $ timeout 3 kubectl get pods --watch-only --request-timeout=1s
  $ timeout 3 kubectl get cm settings -w -o name --request-timeout=1s
  configmap/settings
  $ timeout 3 kubectl get cm settings -w --output-watch-events --request-timeout=1s
  EVENT      NAME       DATA   AGE
  ADDED      settings   2      16s
  $ timeout 3 kubectl get cm settings -w -o jsonpath='{.data.mode}' --request-timeout=1s
  fast
  $ timeout 3 kubectl get cm settings -w -o custom-columns=N:.metadata.name --request-timeout=1s
  N
  settings
  $ kubectl get cm settings nope -w
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl get cm settings,db -w
  Error from server (NotFound): configmaps "settings,db" not found
  [1]
  $ kubectl get cm/settings secret/db -w
  error: you may only specify a single resource type
  [1]
  $ timeout 3 kubectl get cm -w -A --request-timeout=1s | wc -l
  13
  $ timeout 3 kubectl get cm --watch-only -l a=b --request-timeout=1s
  $ kubectl get cm settings --subresource=status
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get deploy web --subresource=scale
  NAME   DESIRED   AVAILABLE   AGE
  web    2         2           22s
  $ kubectl get deploy web --subresource=scale -o yaml | grep -v -i 'uid\|time\|resourceVersion'
  apiVersion: autoscaling/v1
  kind: Scale
  metadata:
    name: web
    namespace: default
  spec:
    replicas: 2
  status:
    replicas: 2
    selector: app=web
  $ kubectl get rs -l app=web --subresource=scale
  error: subresource cannot be used when bulk resources are specified
  [1]
  $ kubectl get pod alone --subresource=resize -o name
  pod/alone
  $ kubectl get pod alone --subresource=ephemeralcontainers -o name
  pod/alone
  $ kubectl get node worker-1 --subresource=status -o name
  node/worker-1
  $ kubectl get deploy --subresource=scale
  error: subresource cannot be used when bulk resources are specified
  [1]
  $ kubectl get pods --server-print=false -o wide
  NAME                   AGE
  ag-qdr8x               10h
  ag-r52x8               10h
  alone                  10h
  once-c8hgf             10h
  st-0                   10h
  web-77fb76c55f-rkj2h   10h
  web-77fb76c55f-zlvbw   10h
  $ kubectl get pods --server-print=false --show-labels -L app
  NAME                   AGE   APP     LABELS
  ag-qdr8x               10h   ag      app=ag,controller-revision-hash=685ccdfc47,pod-template-generation=1
  ag-r52x8               10h   ag      app=ag,controller-revision-hash=685ccdfc47,pod-template-generation=1
  alone                  10h   alone   app=alone,env=test
  once-c8hgf             10h           batch.kubernetes.io/controller-uid=f906bdc9-3b72-4351-bf37-8ca4b73a905b,batch.kubernetes.io/job-name=once,controller-uid=f906bdc9-3b72-4351-bf37-8ca4b73a905b,job-name=once
  st-0                   10h   st      app=st,apps.kubernetes.io/pod-index=0,controller-revision-hash=st-5df6cb7d67,statefulset.kubernetes.io/pod-name=st-0
  web-77fb76c55f-rkj2h   10h   web     app=web,pod-template-hash=77fb76c55f
  web-77fb76c55f-zlvbw   10h   web     app=web,pod-template-hash=77fb76c55f
  $ kubectl get svc,cm --server-print=false
  NAME                 AGE
  service/kubernetes   11h
  service/web          10h

  NAME                         AGE
  configmap/kube-root-ca.crt   11h
  configmap/settings           10h
  $ kubectl get nodes --server-print=false
  NAME            AGE
  control-plane   11h
  worker-1        11h
  worker-2        11h
  $ kubectl get pods --show-kind --no-headers -o wide | awk '{print $1}'
  pod/ag-qdr8x
  pod/ag-r52x8
  pod/alone
  pod/once-c8hgf
  pod/st-0
  pod/web-77fb76c55f-rkj2h
  pod/web-77fb76c55f-zlvbw
  $ kubectl get pods --show-kind=false,true
  error: invalid argument "false,true" for "--show-kind" flag: strconv.ParseBool: parsing "false,true": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get deploy web --show-kind
  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
  deployment.apps/web   2/2     2            2           24s
  $ kubectl get deploy,rs --show-kind=false
  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
  deployment.apps/web   2/2     2            2           24s

  NAME                             DESIRED   CURRENT   READY   AGE
  replicaset.apps/web-77fb76c55f   2         2         2       24s
  $ kubectl get all --show-kind=false -l app=web
  NAME                       READY   STATUS    RESTARTS   AGE
  pod/web-77fb76c55f-rkj2h   1/1     Running   0          24s
  pod/web-77fb76c55f-zlvbw   1/1     Running   0          24s

  NAME          TYPE        CLUSTER-IP       EXTERNAL-IP   PORT(S)   AGE
  service/web   ClusterIP   10.107.230.113   <none>        80/TCP    24s

  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
  deployment.apps/web   2/2     2            2           24s

  NAME                             DESIRED   CURRENT   READY   AGE
  replicaset.apps/web-77fb76c55f   2         2         2       24s
  $ kubectl get pods --label-columns=app,env,none
  NAME                   READY   STATUS      RESTARTS   AGE   APP     ENV    NONE
  ag-qdr8x               1/1     Running     0          24s   ag
  ag-r52x8               1/1     Running     0          24s   ag
  alone                  1/1     Running     0          24s   alone   test
  once-c8hgf             0/1     Completed   0          24s
  st-0                   1/1     Running     0          24s   st
  web-77fb76c55f-rkj2h   1/1     Running     0          24s   web
  web-77fb76c55f-zlvbw   1/1     Running     0          24s   web
  $ kubectl get pods -L app -L env
  NAME                   READY   STATUS      RESTARTS   AGE   APP     ENV
  ag-qdr8x               1/1     Running     0          24s   ag
  ag-r52x8               1/1     Running     0          24s   ag
  alone                  1/1     Running     0          24s   alone   test
  once-c8hgf             0/1     Completed   0          24s
  st-0                   1/1     Running     0          24s   st
  web-77fb76c55f-rkj2h   1/1     Running     0          24s   web
  web-77fb76c55f-zlvbw   1/1     Running     0          24s   web
  $ kubectl get pods -L=app
  NAME                   READY   STATUS      RESTARTS   AGE   APP
  ag-qdr8x               1/1     Running     0          24s   ag
  ag-r52x8               1/1     Running     0          24s   ag
  alone                  1/1     Running     0          24s   alone
  once-c8hgf             0/1     Completed   0          24s
  st-0                   1/1     Running     0          24s   st
  web-77fb76c55f-rkj2h   1/1     Running     0          24s   web
  web-77fb76c55f-zlvbw   1/1     Running     0          24s   web
  $ kubectl get pods -Lapp
  NAME                   READY   STATUS      RESTARTS   AGE   APP
  ag-qdr8x               1/1     Running     0          24s   ag
  ag-r52x8               1/1     Running     0          24s   ag
  alone                  1/1     Running     0          24s   alone
  once-c8hgf             0/1     Completed   0          24s
  st-0                   1/1     Running     0          24s   st
  web-77fb76c55f-rkj2h   1/1     Running     0          24s   web
  web-77fb76c55f-zlvbw   1/1     Running     0          24s   web
  $ kubectl get pods --show-labels -L app
  NAME                   READY   STATUS      RESTARTS   AGE   APP     LABELS
  ag-qdr8x               1/1     Running     0          24s   ag      app=ag,controller-revision-hash=685ccdfc47,pod-template-generation=1
  ag-r52x8               1/1     Running     0          24s   ag      app=ag,controller-revision-hash=685ccdfc47,pod-template-generation=1
  alone                  1/1     Running     0          24s   alone   app=alone,env=test
  once-c8hgf             0/1     Completed   0          24s           batch.kubernetes.io/controller-uid=f906bdc9-3b72-4351-bf37-8ca4b73a905b,batch.kubernetes.io/job-name=once,controller-uid=f906bdc9-3b72-4351-bf37-8ca4b73a905b,job-name=once
  st-0                   1/1     Running     0          24s   st      app=st,apps.kubernetes.io/pod-index=0,controller-revision-hash=st-5df6cb7d67,statefulset.kubernetes.io/pod-name=st-0
  web-77fb76c55f-rkj2h   1/1     Running     0          24s   web     app=web,pod-template-hash=77fb76c55f
  web-77fb76c55f-zlvbw   1/1     Running     0          24s   web     app=web,pod-template-hash=77fb76c55f
  $ kubectl get nodes -L kubernetes.io/hostname
  NAME            STATUS   ROLES           AGE   VERSION   HOSTNAME
  control-plane   Ready    control-plane   29m   v1.37.1   control-plane
  worker-1        Ready    <none>          29m   v1.37.1   worker-1
  worker-2        Ready    <none>          29m   v1.37.1   worker-2
  $ kubectl get nodes --show-labels --no-headers
  control-plane   Ready   control-plane   29m   v1.37.1   beta.kubernetes.io/arch=amd64,beta.kubernetes.io/os=linux,kubernetes.io/arch=amd64,kubernetes.io/hostname=control-plane,kubernetes.io/os=linux,node-role.kubernetes.io/control-plane=,node.kubernetes.io/exclude-from-external-load-balancers=
  worker-1        Ready   <none>          29m   v1.37.1   beta.kubernetes.io/arch=amd64,beta.kubernetes.io/os=linux,kubernetes.io/arch=amd64,kubernetes.io/hostname=worker-1,kubernetes.io/os=linux
  worker-2        Ready   <none>          29m   v1.37.1   beta.kubernetes.io/arch=amd64,beta.kubernetes.io/os=linux,kubernetes.io/arch=amd64,kubernetes.io/hostname=worker-2,kubernetes.io/os=linux
  $ kubectl get node worker-1 -o custom-columns='NAME:metadata.name,T:{.spec.taints[*].key},L:.metadata.labels.kubernetes\.io/hostname'
  NAME       T        L
  worker-1   <none>   worker-1
  $ kubectl get node -o custom-columns=NAME:.metadata.name,CPU:.status.capacity.cpu --no-headers
  control-plane   2
  worker-1        2
  worker-2        2
  $ kubectl get pods -o custom-columns=:.metadata.name

  ag-qdr8x
  ag-r52x8
  alone
  once-c8hgf
  st-0
  web-77fb76c55f-rkj2h
  web-77fb76c55f-zlvbw
  $ kubectl get pods -o custom-columns=A:.metadata.name,B
  error: unexpected custom-columns spec: B, expected <header>:<json-path-expr>
  [1]
  $ kubectl get pods -o custom-columns=A:
  A
  <none>
  <none>
  <none>
  <none>
  <none>
  <none>
  <none>
  $ kubectl get pods -o custom-columns=A:{
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl get pods -o custom-columns=A:.metadata[
  A
  error: unterminated array
  [1]
  $ kubectl get pods -o 'custom-columns=A:.metadata.name , B:.kind'
  A                       B
  ag-qdr8x               Pod
  ag-r52x8               Pod
  alone                  Pod
  once-c8hgf             Pod
  st-0                   Pod
  web-77fb76c55f-rkj2h   Pod
  web-77fb76c55f-zlvbw   Pod
  $ kubectl get pods -o custom-columns='A B:.metadata.name'
  A B
  ag-qdr8x
  ag-r52x8
  alone
  once-c8hgf
  st-0
  web-77fb76c55f-rkj2h
  web-77fb76c55f-zlvbw
  $ kubectl get pods,svc -o custom-columns=K:.kind,N:.metadata.name
  K         N
  Pod       ag-qdr8x
  Pod       ag-r52x8
  Pod       alone
  Pod       once-c8hgf
  Pod       st-0
  Pod       web-77fb76c55f-rkj2h
  Pod       web-77fb76c55f-zlvbw
  Service   kubernetes
  Service   web
  $ kubectl get pod alone -o custom-columns=L:.metadata.labels,A:.metadata.annotations,T:.spec.terminationGracePeriodSeconds,B:.spec.enableServiceLinks,C:.spec.containers
  L                                                                                                                             A     T     B     C
  map[app:alone env:test]                                                                                                       map[kubectl.kubernetes.io/last-applied-configuration:{"apiVersion":"v1","kind":"Pod","metadata":{"annotations":{},"labels":{"app":"alone","env":"test"},"name":"alone","namespace":"default"},"spec":{"containers":[{"command":["sh","-c","echo hello; echo world; sleep 3600"],"image":"busybox:1.36","name":"c"}],"nodeName":"worker-1","restartPolicy":"Never"}}
   kubernetes.io/limit-ranger:LimitRanger plugin set: cpu, memory request for container c; cpu, memory limit for container c]   30    true   [map[command:[sh -c echo hello; echo world; sleep 3600] image:busybox:1.36 imagePullPolicy:IfNotPresent name:c resources:map[limits:map[cpu:100m memory:1Gi] requests:map[cpu:10m memory:1Gi]] terminationMessagePath:/dev/termination-log terminationMessagePolicy:File volumeMounts:[map[mountPath:/var/run/secrets/kubernetes.io/serviceaccount name:kube-api-access-xm7js readOnly:true]]]]
  $ kubectl get cm settings nope -o custom-columns=K:.kind,N:.metadata.name
  K           N
  ConfigMap   settings
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ printf 'A B\n' > cc1; kubectl get pods -o custom-columns-file=cc1
  error: invalid template, missing spec line. Expected format is one line of space separated headers, one line of space separated column specs.
  [1]
  $ printf 'A B\n.metadata.name\n' > cc2; kubectl get pods -o custom-columns-file=cc2
  error: number of headers (2) and field specifications (1) don't match
  [1]
  $ printf '' > cc3; kubectl get pods -o custom-columns-file=cc3
  error: invalid template, missing header line. Expected format is one line of space separated headers, one line of space separated column specs.
  [1]
  $ printf 'A    LONGNAME\n.metadata.name   .kind\nmore\n' > cc4; kubectl get cm -o custom-columns-file=cc4
  A                  LONGNAME
  kube-root-ca.crt   ConfigMap
  settings           ConfigMap
  $ kubectl get cm -o custom-columns-file=
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get cm -o custom-columns-file
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get cm -o jsonpath-file
  error: template format specified but no template given
  [1]
  $ kubectl get cm -o jsonpath-file=nope
  error: error reading --template nope, open nope: no such file or directory
  [1]
  $ kubectl get cm -o go-template-file
  error: template format specified but no template given
  [1]
  $ kubectl get cm -o templatefile=nope
  error: error reading --template nope, open nope: no such file or directory
  [1]
  $ kubectl get cm -o jsonpath='{.items[*].metadata.name}' --template='{.x}'
  error: unable to match a printer suitable for the output format "jsonpath={.items[*].metadata.name}", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl get cm --template='{{.kind}}'
  List
  $ kubectl get cm -o jsonpath --template='{.kind}'
  List
  $ kubectl get cm -o go-template --template='{{.kind}}{{"\n"}}'
  List
  $ kubectl get cm -o jsonpath='{range .items[*]}{@.metadata.name}{"\n"}'
  kube-root-ca.crt
  settings
  $ kubectl get cm -o jsonpath='{.items[a]}'
  error: error parsing jsonpath {.items[a]}, invalid array index a
  [1]
  $ kubectl get cm -o jsonpath='{.items[0:1].metadata.name} {.items[::2].metadata.name} {.items[-2:].kind}'
  kube-root-ca.crt kube-root-ca.crt ConfigMap ConfigMap
  $ kubectl get cm -o jsonpath='{.items[0,1].metadata.name}'
  kube-root-ca.crt settings
  $ kubectl get cm -o jsonpath="{.items[?(@.metadata.name=='settings')].data}"
  {"app.conf":"a=1\nb=2\n","mode":"fast"}
  $ kubectl get cm -o jsonpath="{.items[?(@.metadata.name!='settings')].metadata.name}"
  kube-root-ca.crt
  $ kubectl get cm -o jsonpath="{.items[?(@.data.mode)].metadata.name}"
  settings
  $ kubectl get pods -o jsonpath="{.items[?(@.spec.containers[0].ports[0].containerPort>79)].metadata.labels.app}"
  web web
  $ kubectl get pods -o jsonpath="{.items[?(@.spec.x>=1)].metadata.name}"
  % kubectl get pods -o jsonpath="{.items[?(@.metadata.name>1)].metadata.name}"
  $ kubectl get cm settings -o jsonpath='{.metadata.labels.app}{"\t"}{.data["app\.conf"]}'
  error: error parsing jsonpath {.metadata.labels.app}{"\t"}{.data["app\.conf"]}, invalid array index "app\.conf"
  [1]
  $ kubectl get cm settings -o jsonpath="{.data['app\.conf']}{'x'}"
  a=1
  b=2
  x
  $ kubectl get cm settings -o jsonpath="{.data['mode','app\.conf']}"
  fast a=1
  b=2
  $ kubectl get cm settings -o jsonpath='{.metadata.labels.*}'
  web back
  $ kubectl get cm settings -o jsonpath='{..app}'
  web
  $ kubectl get cm settings -o jsonpath='{@.kind}{$.kind}{.kind}'
  ConfigMapConfigMapConfigMap
  $ kubectl get cm settings -o jsonpath='plain'
  plain
  $ kubectl get cm settings -o jsonpath='{"q\"uote"} {1} {true} {1.5}'
  q"uote 1 true 1.5
  $ kubectl get cm settings -o jsonpath='{.kind'
  error: error parsing jsonpath {.kind, unclosed action
  [1]
  $ kubectl get cm settings -o jsonpath='.kind'
  .kind
  $ kubectl get cm settings -o jsonpath='{.kind}}'
  ConfigMap}
  $ kubectl get cm settings -o jsonpath='{range}'
  $ kubectl get cm settings -o jsonpath='{.items[?(@.a]}'
  error: error parsing jsonpath {.items[?(@.a]}, unterminated filter
  [1]
  $ kubectl get cm settings -o jsonpath='{.a["b}'
  error: error parsing jsonpath {.a["b}, unterminated array
  [1]
  $ kubectl get cm settings -o jsonpath-as-json='{.data}{.kind}'
  [
      {
          "app.conf": "a=1\nb=2\n",
          "mode": "fast"
      }
  ]
  [
      "ConfigMap"
  ]
  $ kubectl get cm settings -o jsonpath-as-json='{.nope}'
  []
  $ kubectl get pods -o jsonpath-as-json='{.items[*].metadata.name}' | head -3
  [
      "ag-qdr8x",
      "ag-r52x8",
  $ kubectl get pod alone -o go-template='{{range .spec.containers}}{{.name}} {{.image}}{{end}}'
  c busybox:1.36
  $ kubectl get pod alone -o go-template='{{.metadata.name | printf "%-10s|"}}{{len .spec.containers}}{{index .metadata.labels "app"}}'
  alone     |1alone
  $ kubectl get pod alone -o go-template='{{if eq .kind "Pod"}}yes{{else}}no{{end}} {{with .nope}}a{{else}}b{{end}}'
  yes b
  $ kubectl get pod alone -o go-template='{{range $k, $v := .metadata.labels}}{{$k}}={{$v}};{{end}}'
  app=alone;env=test;
  $ kubectl get pod alone -o go-template='{{.metadata.labels}} {{.spec.containers}}'
  map[app:alone env:test] [map[command:[sh -c echo hello; echo world; sleep 3600] image:busybox:1.36 imagePullPolicy:IfNotPresent name:c resources:map[limits:map[cpu:100m memory:1Gi] requests:map[cpu:10m memory:1Gi]] terminationMessagePath:/dev/termination-log terminationMessagePolicy:File volumeMounts:[map[mountPath:/var/run/secrets/kubernetes.io/serviceaccount name:kube-api-access-xm7js readOnly:true]]]]
  $ kubectl get pod alone -o go-template='{{.spec.nope.deeper}}'
  <no value>
  $ kubectl get pod alone -o go-template='{{printf "%d" .kind}}'
  %!d(string=Pod)
  $ kubectl get pod alone -o go-template='{{exists . "spec" "nodeName"}} {{exists . "a"}}'
  true false
  $ kubectl get pod alone -o go-template='{{end}}'
  error: error parsing template {{end}}, template: output:1: unexpected {{end}}
  [1]
  $ kubectl get pod alone -o go-template='{{range .items}}'
  error: error parsing template {{range .items}}, template: output:1: unexpected EOF
  [1]
  $ kubectl get secret db -o go-template='{{range $k,$v := .data}}{{$k}}={{base64decode $v}}{{"\n"}}{{end}}'
  password=s3cr3t
  user=root
  $ kubectl get secret db -o go-template='{{.data.password | base64decode | len}}{{slice "abc" 1 2}}{{html "<"}}{{js "a"}}{{urlquery "a b"}}{{and 1 0}}{{or 0 2}}{{not 1}}{{lt 1 2}}'
  6b&lt;aa+b02falsetrue
