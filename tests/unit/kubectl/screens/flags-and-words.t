Begins with: workloads.t

  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cmy, labels: {app: web}}\ndata: {a: "1"}\n' > cm.yaml; kubectl wait --for=condition=Ready pod/alone pod/st-0 --timeout=60s; kubectl rollout status deploy/web | tail -1
  pod/alone condition met
  pod/st-0 condition met
  deployment "web" successfully rolled out
  $ kubectl create ingress i1 --rule=a.com=s:80
  error: rule a.com=s:80 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i1 --rule=a.com/=s:80,tls --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i1
  spec:
    rules:
    - host: a.com
      http:
        paths:
        - backend:
            service:
              name: s
              port:
                number: 80
          path: /
          pathType: Exact
    tls:
    - hosts:
      - a.com
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --rule=a.com/=s:80,tls=x --rule=b.com/=s:80,tls=x --rule=a.com/y=s:http,tls=y --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i1
  spec:
    rules:
    - host: a.com
      http:
        paths:
        - backend:
            service:
              name: s
              port:
                number: 80
          path: /
          pathType: Exact
        - backend:
            service:
              name: s
              port:
                name: http
          path: /y
          pathType: Exact
    - host: b.com
      http:
        paths:
        - backend:
            service:
              name: s
              port:
                number: 80
          path: /
          pathType: Exact
    tls:
    - hosts:
      - a.com
      - b.com
      secretName: x
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --rule=/=s:80,tls --rule=/b=s:80,tls --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i1
  spec:
    rules:
    - http:
        paths:
        - backend:
            service:
              name: s
              port:
                number: 80
          path: /
          pathType: Exact
        - backend:
            service:
              name: s
              port:
                number: 80
          path: /b
          pathType: Exact
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --rule=/=s:80,tls=,z --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i1
  spec:
    rules:
    - http:
        paths:
        - backend:
            service:
              name: s
              port:
                number: 80
          path: /
          pathType: Exact
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --rule=a/=s:80,foo=k --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i1
  spec:
    rules:
    - host: a
      http:
        paths:
        - backend:
            service:
              name: s
              port:
                number: 80
          path: /
          pathType: Exact
    tls:
    - hosts:
      - a
      secretName: k
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --rule=a/b*c=s:80:9 --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i1
  spec:
    rules:
    - host: a
      http:
        paths:
        - backend:
            service:
              name: s
              port:
                number: 80
          path: /b*c
          pathType: Exact
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --rule='a/b=s:80 x' --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i1
  spec:
    rules:
    - host: a
      http:
        paths:
        - backend:
            service:
              name: s
              port:
                name: 80 x
          path: /b
          pathType: Exact
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --rule='a b/b=s:80' --dry-run=client -o yaml
  error: rule a b/b=s:80 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i1 --default-backend=:80 --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i1
  spec:
    defaultBackend:
      service:
        name: ""
        port:
          number: 80
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --default-backend=a: --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i1
  spec:
    defaultBackend:
      service:
        name: a
        port: {}
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --default-backend=a:b:c --dry-run=client -o yaml
  error: default-backend should be in format servicename:serviceport
  [1]
  $ kubectl create ingress i1 --default-backend=a:b --annotation=x --dry-run=client -o yaml
  error: annotation x is invalid and should be in format key=[value]
  [1]
  $ kubectl create ingress i1 --default-backend=a:b --annotation==x --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      "": x
    name: i1
  spec:
    defaultBackend:
      service:
        name: a
        port:
          name: b
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --default-backend=a:b --annotation=a=x,y=z --annotation a= --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      a: ""
    name: i1
  spec:
    defaultBackend:
      service:
        name: a
        port:
          name: b
  status:
    loadBalancer: {}
  $ kubectl create ingress i1 --default-backend=a:99999 --annotation==x
  error: failed to create ingress: Ingress.networking.k8s.io "i1" is invalid: [metadata.annotations: Invalid value: "": name part must be non-empty, metadata.annotations: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]'), spec.defaultBackend.service.port.number: Invalid value: 99999: must be between 1 and 65535, inclusive]
  [1]
  $ kubectl create ingress i1 --rule=a.com/=s:80,tls --rule=b.com/=s:80,tls
  ingress.networking.k8s.io/i1 created
  $ kubectl create ingress i2 --rule='*/=s:80'
  error: failed to create ingress: Ingress.networking.k8s.io "i2" is invalid: spec.rules[0].host: Invalid value: "*": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create ingress i3 --rule=/*=s:80 --class=Bad_Class
  error: failed to create ingress: Ingress.networking.k8s.io "i3" is invalid: spec.ingressClassName: Invalid value: "Bad_Class": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create ingress i4 --rule=/x/*=s:80 --class=nginx --validate=foo
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl create ingress i4 --rule='foo.com/path*=svc:http' --rule='foo.com/other=svc2:8080,tls=my-cert' -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    creationTimestamp: "2026-11-20T22:40:18Z"
    generation: 1
    name: i4
    namespace: default
    resourceVersion: "666"
    uid: 803fa9dc-a1a7-40aa-9703-b1cde9bf0f75
  spec:
    rules:
    - host: foo.com
      http:
        paths:
        - backend:
            service:
              name: svc
              port:
                name: http
          path: /path
          pathType: Prefix
        - backend:
            service:
              name: svc2
              port:
                number: 8080
          path: /other
          pathType: Exact
    tls:
    - hosts:
      - foo.com
      secretName: my-cert
  status:
    loadBalancer: {}
  $ kubectl get ing
  NAME   CLASS    HOSTS         ADDRESS   PORTS     AGE
  i1     <none>   a.com,b.com             80, 443   2s
  i4     <none>   foo.com                 80, 443   0s
  ing    nginx    a.com                   80, 443   17s
  $ kubectl describe ing i1
  Name:             i1
  Labels:           <none>
  Namespace:        default
  Address:
  Ingress Class:    <none>
  Default backend:  <default>
  TLS:
    SNI routes a.com,b.com
  Rules:
    Host        Path  Backends
    ----        ----  --------
    a.com
                /   s:80 (<error: services "s" not found>)
    b.com
                /   s:80 (<error: services "s" not found>)
  Annotations:  <none>
  Events:       <none>
  $ for k in 'clusterrole c --verb=get --resource=pods' 'clusterrolebinding c --clusterrole=view' 'cm c' 'cronjob c --image=a --schedule=x' 'deploy c --image=a' 'ing c --default-backend=a:b' 'job c --image=a' 'ns c' 'pdb c --selector=a=b --min-available=1' 'pc c' 'quota c' 'role c --verb=get --resource=pods' 'rolebinding c --role=a' 'secret generic c' 'svc clusterip c --tcp=1' 'sa c'; do kubectl create $k --validate=foo --dry-run=client; done
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl create token default --audience=
  error: --audience must not be an empty string
  [1]
  $ kubectl create token default --template='{{.kind}}' | cut -c1-3
  eyJ
  $ kubectl create token default -o ''
  tokenrequest.authentication.k8s.io/default created
  $ kubectl create token default -o name
  tokenrequest.authentication.k8s.io/default
  $ kubectl get cm settings -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl get cm/settings -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl get cm settings -f cm.yaml
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl get cm/settings -f cm.yaml
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl describe cm settings -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl delete cm nope -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl expose deploy web --name=ex -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl rollout history deploy/web -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl scale deploy/web --replicas=2 -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl label cm settings a=b -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl certificate approve nocsr -f cm.yaml
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl certificate deny nocsr -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl certificate approve nocsr -k .
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl run rp --image=busybox:1.36 --dry-run=client --annotations=a
  error: invalid annotations format: a
  [1]
  $ kubectl run rp --image=busybox:1.36 --dry-run=client --annotations=a --annotations==b --annotations=c=d
  error: invalid annotations format: a, =b
  [1]
  $ kubectl run rp --image=busybox:1.36 --dry-run=client --cascade=true
  warning: --cascade=true is deprecated (boolean value) and can be replaced with --cascade=background.
  pod/rp created (dry run)
  $ kubectl run rp --image=busybox:1.36 --dry-run=client --cascade=bad
  error: invalid cascade value (bad). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl run rp --image=busybox:1.36 --dry-run=client --kustomize=nope
  pod/rp created (dry run)
  $ kubectl run rp --image=busybox:1.36 --dry-run=client --recursive
  pod/rp created (dry run)
  $ kubectl run rp --image=busybox:1.36 --dry-run=client --now --grace-period=4
  error: unknown flag: --now
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl run rp --image=busybox:1.36 --dry-run=client --force --timeout=3s --wait
  pod/rp created (dry run)
  $ kubectl set env deploy/web A=B --dry-run=client --all
  deployment.apps/web env updated (dry run)
  $ kubectl set env deploy --all A=B --dry-run=client
  deployment.apps/web env updated (dry run)
  $ kubectl set env deploy A=B --dry-run=client
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set env deploy/web A=B --local
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set env deploy/web --list --local
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.27 --all
  $ kubectl set image deploy/web nginx=nginx:1.27 --local
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 --dry-run=client --all
  deployment.apps/web resource requirements updated (dry run)
  $ kubectl set selector svc/web app=web --all --dry-run=client
  service/web selector updated (dry run)
  $ kubectl set serviceaccount deploy/web default --all --dry-run=client
  deployment.apps/web serviceaccount updated (dry run)
  $ kubectl set serviceaccount deploy/web default --local
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set subject rolebinding rb --user=u --dry-run=client --all
  rolebinding.rbac.authorization.k8s.io/rb subjects updated (dry run)
  $ kubectl scale deploy/web --replicas=2 --all
  deployment.apps/web scaled
  $ kubectl scale deploy --replicas=2 --all
  deployment.apps/web scaled
  $ kubectl scale deploy --replicas=2
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl scale deploy --replicas=2 --all -l app=web
  deployment.apps/web scaled
  $ kubectl scale deploy/web --replicas=2 -l app=web
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl scale deploy/web --replicas=2 --timeout=-1s
  error: timed out waiting for "web" to be synced
  [1]
  $ kubectl rollout history deploy/web -o ''
  replicaset.apps/web-77fb76c55f
  $ kubectl rollout history deploy/web -o name
  replicaset.apps/web-77fb76c55f
  $ kubectl rollout history deploy/web --template='{{.kind}}'; echo
  Deployment
  $ kubectl rollout history deploy/web --template='{{.kind}}' --revision=1; echo
  Deployment
  $ kubectl rollout history deploy/web -o jsonpath='{.kind}'; echo
  ReplicaSet
  $ kubectl rollout pause deploy/web -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl rollout pause deploy/web -o wide
  error: deployments.apps "web" is already paused
  [1]
  $ kubectl rollout resume deploy/web -o jsonpath=
  error: template format specified but no template given
  [1]
  $ kubectl rollout resume deploy/web -o foo
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl rollout restart deploy/none -o foo
  Error from server (NotFound): deployments.apps "none" not found
  [1]
  $ kubectl rollout undo deploy/web -o foo
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout undo deploy/web --template='{{'
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl autoscale deploy/web --name=w3 --max=3 -o wide
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy/web --name=w4 --max=3 -o wide --dry-run=client
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy/web --name=w5 --max=3 --cpu=50% --memory=3Mi -o wide --dry-run=client
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: %!w(<nil>)
  [1]
  $ kubectl autoscale deploy/web --name=w5 --max=3 --cpu=50% -o name
  horizontalpodautoscaler.autoscaling/w5
  $ kubectl get hpa -o name
  horizontalpodautoscaler.autoscaling/w3
  horizontalpodautoscaler.autoscaling/w5
  horizontalpodautoscaler.autoscaling/web
  $ kubectl get hpa.v1.autoscaling web -o jsonpath='{.apiVersion}'; echo
  autoscaling/v2
  $ kubectl get horizontalpodautoscalers.v1.autoscaling web -o jsonpath='{.apiVersion}'; echo
  autoscaling/v1
  $ kubectl get deploy.v1.apps web -o jsonpath='{.apiVersion}'; echo
  apps/v1
  $ kubectl get cm settings cmy -w
  Error from server (NotFound): configmaps "cmy" not found
  [1]
  $ kubectl get pod/alone pod/st-0 -w
  NAME    READY   STATUS    RESTARTS   AGE
  alone   1/1     Running   0          52s
  st-0    1/1     Running   0          52s
  error: you may only watch a single resource or type of resource at a time
  [1]
  $ kubectl get cm/settings sa/default -w
  error: you may only specify a single resource type
  [1]
  $ printf -- '---\n' > two.yaml; kubectl create cm za --dry-run=client -o yaml >> two.yaml; echo --- >> two.yaml; kubectl create sa zb --dry-run=client -o yaml >> two.yaml; kubectl apply -f two.yaml
  configmap/za created
  serviceaccount/zb created
  $ kubectl get -f two.yaml -w
  NAME   DATA   AGE
  za     0      1s
  NAME   AGE
  zb     1s
  error: watch is only supported on individual resources and resource collections - 2 resources were found
  [1]
  $ kubectl get -f two.yaml -f cm.yaml -w
  Error from server (NotFound): configmaps "cmy" not found
  [1]
  $ kubectl get -f two.yaml --watch-only
  error: watch is only supported on individual resources and resource collections - 2 resources were found
  [1]
  $ kubectl get cm settings -o jsonpath='{.}'; echo
  $ kubectl get cm settings -o jsonpath='{@}' | cut -c1-20
  {"apiVersion":"v1","
  $ kubectl get cm settings -o jsonpath='{$}' | cut -c1-20
  {"apiVersion":"v1","
  $ kubectl get cm settings -o jsonpath="{.['kind']}"; echo
  $ kubectl get cm settings -o jsonpath="{['kind']}"; echo
  ConfigMap
  $ kubectl get cm settings -o jsonpath="{.metadata.['name']}"; echo
  $ kubectl get cm --sort-by=.data.mode -o name
  configmap/za
  configmap/kube-root-ca.crt
  configmap/settings
  $ kubectl get cm --sort-by=.metadata.labels.tier
  NAME               DATA   AGE
  za                 0      5s
  kube-root-ca.crt   1      29m
  settings           2      64s
  $ kubectl get cm --sort-by=' .metadata.name' -o name
  error: couldn't find any field with path "{. .metadata.name}" in the list of objects
  [1]
  $ kubectl get pods --sort-by=.metadata.labels.env -L env --no-headers | awk '{print $2, $6}'
  1/1
  1/1
  1/1
  0/1
  1/1
  1/1
  1/1 test
