Begins with: workloads.t

  $ kubectl wait --for=condition=Ready pod/alone pod/st-0 --timeout=60s; kubectl rollout status deploy/web | tail -1; export KUBE_EDITOR=true
  pod/alone condition met
  pod/st-0 condition met
  deployment "web" successfully rolled out
  $ kubectl apply edit-last-applied cm/settings -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: json,kyaml,yaml
  [1]
  $ kubectl apply edit-last-applied cm/settings -o jsonpath=
  error: unable to match a printer suitable for the output format "jsonpath=", allowed formats are: json,kyaml,yaml
  [1]
  $ kubectl apply edit-last-applied cm/settings --template='{{.kind}}'
  Edit cancelled, no changes made.
  $ kubectl apply edit-last-applied cm/settings --validate=foo
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl apply edit-last-applied cm/settings -o json
  Edit cancelled, no changes made.
  $ kubectl edit cm settings --template='{{'
  Edit cancelled, no changes made.
  $ kubectl edit cm settings -o name
  error: unable to match a printer suitable for the output format "name", allowed formats are: json,kyaml,yaml
  [1]
  $ kubectl edit cm settings -o kyaml
  Edit cancelled, no changes made.
  $ kubectl create cm r --dry-run=client -o yaml > r.yaml; kubectl create -f r.yaml
  configmap/r created
  $ kubectl replace -f r.yaml --cascade=true
  warning: --cascade=true is deprecated (boolean value) and can be replaced with --cascade=background.
  configmap/r replaced
  $ kubectl replace -f r.yaml --cascade=bad
  error: invalid cascade value (bad). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl replace -f r.yaml --cascade
  configmap/r replaced
  $ kubectl replace -f r.yaml --grace-period=3
  error: --grace-period must have --force specified
  [1]
  $ kubectl replace -f r.yaml --force --grace-period=0
  configmap "r" deleted from default namespace
  configmap/r replaced
  $ kubectl wait pod/alone --for=create --all
  pod/alone condition met
  $ kubectl wait pod alone --for=create --all
  pod/alone condition met
  $ kubectl wait pod/alone --for=condition=Ready --all
  pod/alone condition met
  $ kubectl wait pod/alone --for=condition=Ready -l a=b
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl label cm settings x=y --all
  configmap/settings labeled
  $ kubectl label cm settings x=y --all
  configmap/settings not labeled
  $ kubectl label cm --all q=r
  configmap/kube-root-ca.crt labeled
  configmap/r labeled
  configmap/settings labeled
  $ kubectl label cm q=r
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl label cm/settings q=s --all
  error: 'q' already has a value (r), and --overwrite is false
  [1]
  $ kubectl label cm --all -l app=web q=t --overwrite
  error: cannot set --all and --selector at the same time
  [1]
  $ kubectl annotate cm settings x=y --all
  configmap/settings annotated
  $ kubectl annotate deploy --all who=me
  deployment.apps/web annotated
  $ kubectl annotate deploy who=me
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl config view --minify -o ''
  config/<unknown>
  $ kubectl config view --minify --template='{{.kind}}'; echo
  Config
  $ kubectl config view --minify --template='{{'
  error: error parsing template {{, template: output:1: unclosed action
  [1]
  $ kubectl config view --minify -o go-template='{{.kind}}'; echo
  Config
  $ kubectl cordon worker-1 --dry-run=foo
  error: Invalid dry-run value (foo). Must be "none", "server", or "client".
  [1]
  $ kubectl uncordon worker-1 --dry-run=foo
  error: Invalid dry-run value (foo). Must be "none", "server", or "client".
  [1]
  $ kubectl drain worker-1 --dry-run=foo
  error: Invalid dry-run value (foo). Must be "none", "server", or "client".
  [1]
  $ kubectl taint node worker-1 a=b:PreferNoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 a=b:PreferNoSchedule -o wide
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-2 a=b:PreferNoSchedule -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl taint node worker-1 a=b:PreferNoSchedule -l a=b
  $ kubectl taint node worker-1 a=b:PreferNoSchedule -l 'a in ('
  Error from server (BadRequest): Unable to find "/v1, Resource=nodes" that match label selector "a in (", field selector "": unable to parse requirement: found '', expected: ',', ')' or identifier
  [1]
  $ kubectl taint node worker-1 c=b:PreferNoSchedule -l kubernetes.io/hostname=worker-2
  node/worker-2 tainted
  $ kubectl taint node -l kubernetes.io/hostname=worker-2 c-
  node/worker-2 untainted
  $ kubectl taint node --all a-
  node/worker-1 untainted
  taint "a" not found
  taint "a" not found
  [1]
  $ kubectl taint node --all a-
  taint "a" not found
  taint "a" not found
  taint "a" not found
  [1]
  $ kubectl top node -l 'a in ('
  error: unable to parse requirement: found '', expected: ',', ')' or identifier
  [1]
  $ kubectl top node worker-1 -l a=b
  error: only one of NAME or --selector can be provided
  [1]
  $ kubectl top pod alone --field-selector=metadata.name=alone
  error: only one of NAME or selector can be provided
  [1]
  $ kubectl top pod alone -l a=b
  error: only one of NAME or selector can be provided
  [1]
  $ kubectl top pod -l 'a in ('
  error: unable to parse requirement: found '', expected: ',', ')' or identifier
  [1]
  $ kubectl top pod -l a=b
  No resources found in default namespace.
  $ kubectl top pod nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl top node nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl top pod --sort-by=x
  error: --sort-by accepts only cpu or memory
  [1]
  $ kubectl top pods -A --sort-by=name
  error: --sort-by accepts only cpu or memory
  [1]
