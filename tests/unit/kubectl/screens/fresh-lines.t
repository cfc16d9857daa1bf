Fresh lines of a learner: waiting, rollouts, taints, generators with mistakes, diagnosis, apply, config and completion
  % kubectl create deployment web --image=nginx:1.27 --replicas=2 --port=80; kubectl create cm conf --from-literal=a=1 --from-literal=b=two; kubectl create secret generic sec --from-literal=pw=geheim; kubectl create sa robot; kubectl rollout status deploy web
  % cat > pod.yaml <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: box, labels: {app: box, tier: back}}
  > spec:
  >   containers:
  >   - {name: c, image: 'busybox:1.36', command: [sleep, '100000'], env: [{name: A, value: x}, {name: B, valueFrom: {configMapKeyRef: {name: conf, key: a}}}]}
  >   - {name: d, image: 'busybox:1.36', command: [sleep, '100000']}
  > E
  % kubectl apply -f pod.yaml; kubectl wait --for=condition=ready pod/box --timeout=30s
  % kubectl create svc clusterip web --tcp=80; kubectl set selector svc web app=web; kubectl create rolebinding rb --clusterrole=view --user=a
  % printf 'spec:\n  replicas: 2\n' > p.yaml
  $ kubectl wait pod/box --for=condition=Ready
  pod/box condition met
  $ kubectl wait pod/box --for=condition=Ready=false --timeout=1s
  error: timed out waiting for the condition on pods/box
  [1]
  $ kubectl wait pod/box --for=jsonpath='{.status.phase}'=Running
  pod/box condition met
  $ kubectl wait pod/box --for=jsonpath='{.status.phase}'=Failed --timeout=1s
  error: timed out waiting for the condition on pods/box
  [1]
  $ kubectl wait pod/box --for=jsonpath='{.status.nosuch}' --timeout=1s
  error: timed out waiting for the condition on pods/box
  [1]
  $ kubectl wait pod/nosuch --for=delete
  $ kubectl wait pod/nosuch --for=condition=Ready
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl wait pod --all --for=foo
  error: unrecognized condition: "foo"
  [1]
  $ kubectl wait --for=delete pod/box --timeout=1s
  error: timed out waiting for the condition on pods/box
  [1]
  $ kubectl wait --for=create pod/nosuch --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait deploy -l app=none --for=condition=Available
  error: no matching resources found
  [1]
  $ kubectl wait deploy/web --for=condition=Available --timeout=20s
  deployment.apps/web condition met
  $ kubectl wait pod/box
  error: unrecognized condition: []
  [1]
  $ kubectl rollout status deploy/web
  deployment "web" successfully rolled out
  $ kubectl rollout status pod/box
  error: no status viewer has been implemented for Pod
  [1]
  $ kubectl rollout history deploy/web --revision=1 | head -12
  deployment.apps/web with revision #1
  Pod Template:
    Labels:       app=web
          pod-template-hash=557577df75
    Containers:
     nginx:
      Image:      nginx:1.27
      Port:       80/TCP
      Host Port:  0/TCP
      Environment:        <none>
      Mounts:     <none>
    Volumes:      <none>
  $ kubectl rollout history deploy/web --revision=77
  error: unable to find the specified revision
  [1]
  $ kubectl rollout undo deploy/web --to-revision=77
  error: unable to find specified revision 77 in history
  [1]
  $ kubectl rollout undo deploy/web --to-revision=1 --dry-run=client | head -3
  deployment.apps/web Pod Template:
    Labels:       app=web
          pod-template-hash=557577df75
  $ kubectl rollout pause deploy/web; kubectl rollout pause deploy/web
  deployment.apps/web paused
  error: deployments.apps "web" is already paused
  [1]
  $ kubectl rollout restart deploy/web
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout undo deploy/web
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout resume deploy/web; kubectl rollout resume deploy/web
  deployment.apps/web resumed
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl rollout restart deploy/nosuch deploy/web
  deployment.apps/web restarted
  Error from server (NotFound): deployments.apps "nosuch" not found
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule c:PreferNoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 a=b:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=z:NoSchedule --overwrite
  node/worker-1 modified
  $ kubectl taint node worker-1 a=b:Foo
  error: invalid taint effect: Foo, unsupported taint effect
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a
  error: at least one taint update is required
  [1]
  $ kubectl taint node worker-1 a:NoExecute-
  error: taint "a:NoExecute" not found
  [1]
  $ kubectl taint node worker-1 a- c-
  node/worker-1 untainted
  $ kubectl taint node worker-1 a-
  error: taint "a" not found
  [1]
  $ kubectl taint node nosuch a=b:NoSchedule
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  $ kubectl taint pod box a=b:NoSchedule
  error: invalid resource type pod, only node types are supported
  [1]
  $ kubectl cordon worker-1 worker-1; kubectl cordon worker-1; kubectl uncordon worker-1; kubectl uncordon worker-1
  node/worker-1 cordoned
  node/worker-1 cordoned
  node/worker-1 already cordoned
  node/worker-1 uncordoned
  node/worker-1 already uncordoned
  $ kubectl cordon nosuch
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  % kubectl drain worker-1 --dry-run=client --ignore-daemonsets | tail -1
  $ kubectl drain
  error: USAGE: drain NODE [flags]
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl scale deploy web --replicas=3 --current-replicas=9
  error: Expected replicas to be 9, was 2
  [1]
  $ kubectl scale deploy web --replicas=-1
  error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
  [1]
  $ kubectl scale deploy web
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy web none --replicas=2
  deployment.apps/web scaled
  Error from server (NotFound): deployments.apps "none" not found
  [1]
  $ kubectl scale pod box --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl create token robot --duration=1s
  error: failed to create token: TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 1: may not specify a duration less than 10 minutes
  [1]
  $ kubectl create token nosuch
  error: failed to create token: serviceaccounts "nosuch" not found
  [1]
  $ kubectl create token robot --bound-object-kind=Foo --bound-object-name=x
  error: supported --bound-object-kind values are Node, Pod, Secret
  [1]
  $ kubectl create token robot --bound-object-kind=Secret --bound-object-name=nosuch
  error: failed to create token: secrets "nosuch" not found
  [1]
  $ kubectl certificate approve nosuch
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "nosuch" not found
  [1]
  $ kubectl certificate deny
  error: one or more CSRs must be specified as <name> or -f <filename>
  [1]
  $ kubectl create pdb p --selector=app=web
  error: one of min-available or max-unavailable must be specified
  [1]
  $ kubectl create pdb p --selector=app=web --min-available=1 --max-unavailable=1
  error: min-available and max-unavailable cannot be both specified
  [1]
  $ kubectl create pdb p --min-available=1
  error: a selector must be specified
  [1]
  $ kubectl create pdb p --selector=app=web --min-available=50%
  poddisruptionbudget.policy/p created
  $ kubectl patch pdb p -p '{"spec":{"selector":{"matchLabels":{"c":"d"}}}}'; kubectl get pdb p -o jsonpath='{.spec.selector}'
  poddisruptionbudget.policy/p patched
  {"matchLabels":{"c":"d"}}
  $ kubectl create ingress i --rule='a.b/x*=web:80,tls=sec' --class=nginx --annotation=a=b --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      a: b
    name: i
  spec:
    ingressClassName: nginx
    rules:
    - host: a.b
      http:
        paths:
        - backend:
            service:
              name: web
              port:
                number: 80
          path: /x
          pathType: Prefix
    tls:
    - hosts:
      - a.b
      secretName: sec
  status:
    loadBalancer: {}
  $ kubectl create ingress i --rule=a.b
  error: rule a.b is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --default-backend=web
  error: default-backend should be in format servicename:serviceport
  [1]
  $ kubectl create ingress i --rule='a.b/=web:http' --default-backend=web:80 --dry-run=client -o jsonpath='{.spec}'
  {"defaultBackend":{"service":{"name":"web","port":{"number":80}}},"rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"web","port":{"name":"http"}}},"path":"/","pathType":"Exact"}]}}]}
  $ kubectl create quota q --hard=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl create quota q --hard=pods=1 --scopes=Foo
  error: failed to create quota: ResourceQuota "q" is invalid: spec.scopes: Invalid value: ["Foo"]: unsupported scope
  [1]
  $ kubectl create priorityclass pc --value=2000000000
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "pc" is invalid: value: Forbidden: maximum allowed value of a user defined priority is 1000000000
  [1]
  $ kubectl create priorityclass pc --value=5 --preemption-policy=Sometimes
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "pc" is invalid: preemptionPolicy: Unsupported value: "Sometimes": supported values: "PreemptLowerPriority", "Never"
  [1]
  $ kubectl create cronjob c --image=busybox --schedule='61 * * * *' -- date
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "61 * * * *": end of range (61) above maximum (59): 61
  [1]
  $ kubectl create cronjob c --image=busybox --schedule='@hourly' --restart=Always
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
  [1]
  $ kubectl create job j --image=busybox --from=cronjob/none
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j --from=cronjob/none
  Error from server (NotFound): cronjobs.batch "none" not found
  [1]
  $ kubectl create job j
  error: either --image or --from must be specified
  [1]
  $ kubectl create svc nodeport np --tcp=80:80 --node-port=80
  error: failed to create NodePort service: Service "np" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767
  [1]
  $ kubectl create svc externalname en
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create svc clusterip x --tcp=a:b
  error: strconv.ParseUint: parsing "a": invalid syntax
  [1]
  $ kubectl create svc loadbalancer lb --tcp=80 --dry-run=client -o jsonpath='{.spec}'
  {"ports":[{"name":"80","port":80,"protocol":"TCP","targetPort":80}],"selector":{"app":"lb"},"type":"LoadBalancer"}
  $ kubectl create cm x --from-file=none
  error: error reading none: no such file or directory
  [1]
  $ kubectl create cm x --from-literal=a
  error: invalid literal source a, expected key=value
  [1]
  $ kubectl create cm x --from-literal=a=1 --from-literal=a=2
  error: cannot add key "a", another key by that name already exists in Data for ConfigMap "x"
  [1]
  $ kubectl create cm x --from-file=a/b=pod.yaml
  error: "a/b" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create secret tls t --cert=none --key=none
  error: Cannot read file none, open none: no such file or directory
  [1]
  $ kubectl create secret docker-registry r --docker-username=u --docker-password=p --dry-run=client -o jsonpath='{.data.\.dockerconfigjson}'
  eyJhdXRocyI6eyJodHRwczovL2luZGV4LmRvY2tlci5pby92MS8iOnsidXNlcm5hbWUiOiJ1IiwicGFzc3dvcmQiOiJwIiwiYXV0aCI6ImRUcHcifX19
  $ kubectl create secret docker-registry r --docker-username=u
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create ns Bad_Name
  The Namespace "Bad_Name" is invalid: metadata.name: Invalid value: "Bad_Name": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl create deployment x
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment x --image=a --image=b -- cmd
  error: cannot specify multiple --image options and command
  [1]
  $ kubectl create role r --verb=get --resource=nosuch
  the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl create role r --verb=fly --resource=pods --dry-run=client
  Warning: 'fly' is not a standard resource verb
  role.rbac.authorization.k8s.io/r created (dry run)
  $ kubectl create clusterrole cr --verb=get --non-resource-url=healthz
  error: nonResourceURL should start with /
  [1]
  $ kubectl create rolebinding b --clusterrole=view --role=x
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --clusterrole=view --serviceaccount=x
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl run a b --image=c --dry-run=client
  pod/a created (dry run)
  $ kubectl run x
  error: required flag(s) "image" not set
  [1]
  $ kubectl run x --image=nginx --restart=Foo
  error: invalid restart policy: Foo, valid values are: Always, OnFailure, Never
  [1]
  $ kubectl run x --image=nginx --env=A --dry-run=client -o name
  error: invalid env: A
  [1]
  $ kubectl run x --image=nginx --expose --dry-run=client
  error: --port must be set when exposing a service
  [1]
  $ kubectl run x --image=nginx --port=80 --expose --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: x
    name: x
  spec:
    containers:
    - image: nginx
      name: x
      ports:
      - containerPort: 80
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: x
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      run: x
  status:
    loadBalancer: {}
  $ kubectl run x --image=nginx --labels=a --dry-run=client
  error: unexpected label spec: a
  [1]
  $ kubectl run x --image='bad image'
  error: invalid image name "bad image": invalid reference format
  [1]
  $ kubectl run x --image=nginx --rm --dry-run=client
  error: --rm should only be used for attached containers
  [1]
  $ kubectl expose deploy web --port=80 --target-port=http --name=w2 --type=Foo
  The Service "w2" is invalid: spec.type: Unsupported value: "Foo": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
  [1]
  $ kubectl expose pod box
  error: couldn't find port via --port flag or introspection
  [1]
  $ kubectl expose deploy web --port=70000
  The Service "web" is invalid:
  * spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 70000: must be between 1 and 65535, inclusive
  [1]
  $ kubectl expose svc web --port=81 --name=w3 --dry-run=client -o jsonpath='{.spec}'
  {"ports":[{"port":81,"protocol":"TCP","targetPort":81}],"selector":{"app":"web"}}
  $ kubectl expose deploy web --port=80,443 --name=w4 --protocol=UDP --dry-run=client -o jsonpath='{.spec.ports}'
  [{"name":"port-1","port":80,"protocol":"UDP","targetPort":80},{"name":"port-2","port":443,"protocol":"UDP","targetPort":443}]
  $ kubectl autoscale deploy web --max=0
  error: --max=MAXPODS is required and must be at least 1, max: 0
  [1]
  $ kubectl autoscale deploy web --min=5 --max=2
  error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 2, min: 5
  [1]
  $ kubectl autoscale deploy web --max=3 --cpu=50 --memory=1Gi --dry-run=client -o jsonpath='{.spec.metrics}'
  [{"resource":{"name":"cpu","target":{"averageValue":"50m","type":"AverageValue"}},"type":"Resource"},{"resource":{"name":"memory","target":{"averageValue":"1Gi","type":"AverageValue"}},"type":"Resource"}]
  $ kubectl autoscale deploy web
  error: required flag(s) "max" not set
  [1]
  $ kubectl debug pod/nosuch --image=busybox
  Error from server (NotFound): pods "nosuch" not found
  [1]
  % kubectl debug box --image=busybox --target=zz -- true
  $ kubectl debug box --copy-to=box
  error: you must specify --image, --set-image or command arguments.
  [1]
  $ kubectl debug node/nosuch --image=busybox
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  $ kubectl debug box
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug box --image=busybox --profile=foo
  error: unknown profile: foo
  [1]
  $ kubectl cp box:/nosuch
  error: source and destination are required
  [1]
  $ kubectl cp a b
  error: one of src or dest must be a remote file specification
  [1]
  $ kubectl cp box:/a other:/b
  error: one of src or dest must be a local file specification
  [1]
  $ kubectl cp none.txt box:/tmp
  error: none.txt doesn't exist in local filesystem
  [1]
  $ kubectl port-forward pod/nosuch 8080:80
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl port-forward box
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward box x:80
  error: error parsing local port 'x': strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ kubectl port-forward svc/web 99999:80
  error: error parsing local port '99999': strconv.ParseUint: parsing "99999": value out of range
  [1]
  $ kubectl port-forward deploy/none 80
  Error from server (NotFound): deployments.apps "none" not found
  [1]
  $ kubectl attach nosuch
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl attach box -c zz
  error: cannot attach to the container: container zz is not valid for pod box out of: c, d
  [1]
  $ kubectl exec box
  error: you must specify at least one command for the container
  [1]
  $ kubectl exec nosuch -- ls
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl exec box -c zz -- ls
  error: container zz is not valid for pod box out of: c, d
  [1]
  $ kubectl logs nosuch
  error: error from server (NotFound): pods "nosuch" not found in namespace "default"
  [1]
  $ kubectl logs box -c zz
  error: container zz is not valid for pod box out of: c, d
  [1]
  $ kubectl logs box --since=1h --since-time=2026-01-01T00:00:00Z
  error: at most one of `sinceTime` or `sinceSeconds` may be specified
  [1]
  $ kubectl logs box --tail=-5
  error: --tail must be greater than or equal to -1
  [1]
  $ kubectl logs
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  % kubectl top pod nosuch
  % kubectl top node nosuch
  $ kubectl describe pod nosuch
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl describe pod bo | head -2
  Name:             box
  Namespace:        default
  $ kubectl describe nosuch
  error: the server doesn't have a resource type "nosuch"
  [1]
  % kubectl describe pod box svc
  $ kubectl delete pod
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete pod nosuch --ignore-not-found
  $ kubectl delete pod box --grace-period=-5 --dry-run=client
  pod "box" deleted from default namespace (dry run)
  $ kubectl delete pod box --force --grace-period=5
  error: --force and --grace-period greater than 0 cannot be specified together
  [1]
  $ kubectl delete pods -l app=none
  No resources found
  $ kubectl delete pods --all -l a=b
  error: setting 'all' parameter but found a non empty selector.
  [1]
  $ kubectl delete deploy web --cascade=foo
  error: invalid cascade value (foo). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl delete all
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete -f none.yaml
  error: the path "none.yaml" does not exist
  [1]
  % kubectl replace -f pod.yaml
  $ kubectl replace --force -f none.yaml
  error: the path "none.yaml" does not exist
  [1]
  $ sed 's/box/newbox/' pod.yaml | kubectl replace -f -
  Error from server (NotFound): error when replacing "STDIN": pods "newbox" not found
  [1]
  $ kubectl apply -f pod.yaml --server-side
  pod/box serverside-applied
  $ kubectl apply -f pod.yaml --server-side --field-manager=me; sed 's/tier: back/tier: front/' pod.yaml | kubectl apply --server-side --field-manager=me -f -
  pod/box serverside-applied
  error: Apply failed with 1 conflict: conflict with "kubectl": .metadata.labels.tier
  Please review the fields above--they currently have other managers. Here
  are the ways you can resolve this warning:
  * If you intend to manage all of these fields, please re-run the apply
    command with the `--force-conflicts` flag.
  * If you do not intend to manage all of the fields, please edit your
    manifest to remove references to the fields that should keep their
    current managers.
  * You may co-own fields by updating your manifest to match the existing
    value; in this case, you'll become the manager if the other manager(s)
    stop managing the field (remove it from their configuration).
  See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
  [1]
  $ sed 's/tier: back/tier: front/' pod.yaml | kubectl diff -f - | grep '^[+-] '; echo ${PIPESTATUS[1]}
  -    tier: back
  +    tier: front
  1
  $ kubectl apply -f pod.yaml --prune
  error: all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector
  [1]
  $ kubectl apply -f pod.yaml --prune --all --prune-allowlist=core/v1/ConfigMap --dry-run=client
  pod/box configured (dry run)
  $ kubectl apply view-last-applied pod/box -o json | head -4
  {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {
  $ kubectl apply set-last-applied -f pod.yaml
  set-last-applied box: no changes required.
  $ kubectl apply view-last-applied deploy/web
  $ kubectl apply set-last-applied -f pod.yaml --create-annotation=true
  set-last-applied box: no changes required.
  $ kubectl apply
  error: must specify one of -f and -k
  [1]
  $ kubectl apply -f - < /dev/null
  error: no objects passed to apply
  [1]
  $ kubectl config get-contexts -o name
  kubernetes-admin@kubernetes
  $ kubectl config use-context nosuch
  error: no context exists with the name: "nosuch"
  [1]
  $ kubectl config set-context --current --namespace=kube-system; kubectl config view --minify -o jsonpath='{..namespace}'
  Context "kubernetes-admin@kubernetes" modified.
  kube-system
  $ kubectl config set-context dev --cluster=kubernetes --user=dev; kubectl config get-contexts dev --no-headers
  Context "dev" created.
        dev   kubernetes   dev
  $ kubectl config rename-context dev prod; kubectl config delete-context prod; kubectl config delete-context prod
  Context "dev" renamed to "prod".
  deleted context prod from /root/.kube/config
  error: cannot delete context prod, not in /root/.kube/config
  [1]
  $ kubectl config set clusters.foo.server https://x:1; kubectl config get-clusters | sort
  Property "clusters.foo.server" set.
  NAME
  foo
  kubernetes
  $ kubectl config unset clusters.foo; kubectl config unset nosuch.x
  Property "clusters.foo" unset.
  error: unable to parse nosuch.x after [] at api.Config
  [1]
  $ kubectl config set-credentials u --token=a --username=b
  error: you cannot specify more than one authentication method at the same time: --token, --username/--password
  [1]
  $ kubectl config set-credentials u --token=a; kubectl config get-users | sort; kubectl config delete-user u
  User "u" set.
  NAME
  kubernetes-admin
  u
  deleted user u from /root/.kube/config
  $ kubectl config set-cluster c --server=https://1.2.3.4:6443 --insecure-skip-tls-verify=maybe
  error: invalid argument "maybe" for "--insecure-skip-tls-verify" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl config set-cluster --help' for usage.
  [1]
  $ kubectl config view -o jsonpath='{.current-context}'
  kubernetes-admin@kubernetes
  $ kubectl config foo
  error: unknown command "foo"
  See 'kubectl config -h' for help and examples
  [1]
  % kubectl config use-context
  % kubectl config set a
  $ kubectl --context=none get pods
  Error in configuration: context was not found for specified context: none
  [1]
  $ kubectl --user=none get pods
  error: auth info "none" does not exist
  [1]
  $ kubectl -n nosuch get pods
  No resources found in nosuch namespace.
  % kubectl __complete get pod ''
  $ kubectl __complete get po b
  :4
  Completion ended with directive: ShellCompDirectiveNoFileComp
  $ kubectl __complete logs box -c ''
  :0
  Completion ended with directive: ShellCompDirectiveDefault
  % kubectl __complete rollout ''
  $ kubectl __complete get pods -o j
  json
  jsonpath
  jsonpath-as-json
  jsonpath-file
  :4
  Completion ended with directive: ShellCompDirectiveNoFileComp
  $ kubectl __complete config use-context ''
  kubernetes-admin@kubernetes
  :4
  Completion ended with directive: ShellCompDirectiveNoFileComp
  $ kubectl __complete taint node ''
  control-plane
  worker-1
  worker-2
  :4
  Completion ended with directive: ShellCompDirectiveNoFileComp
  $ kubectl __complete delete deploy/w
  :4
  Completion ended with directive: ShellCompDirectiveNoFileComp
  $ kubectl kustomize none
  error: must build at directory: not a valid directory: evalsymlink failure on 'none' : lstat /root/lab/none: no such file or directory
  [1]
  $ kubectl apply -k .
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  % kubectl config set-context --current --namespace=default; kubectl delete deploy,svc,pod,pdb,rolebinding,role --all --wait=false; kubectl delete cm conf; kubectl delete secret sec; kubectl delete sa robot
