Begins with: workloads.t

  $ kubectl get pod alone -o go-template='{{printf "%s-%d %v\n" .kind .metadata.generation .metadata.generation}}'
  Pod-1 1
  $ kubectl get deploy web -o go-template='{{.spec.replicas.foo}}' 2>&1 | head -1 | cut -c1-200
  Error executing template: template: output:1:7: executing "output" at <.spec.replicas.foo>: can't evaluate field foo in type interface {}. Printing more information for debugging the template:
  $ kubectl get deploy web -o go-template='{{index .spec.template.spec.containers 0 "name"}} {{index .spec.template.spec.containers .spec.replicas}}' 2>&1 | head -1 | cut -c1-220
  nginx Error executing template: template: output:1:52: executing "output" at <index .spec.template.spec.containers .spec.replicas>: error calling index: index out of range: 2. Printing more information for debugging the
  % kubectl get deploy web -o go-template='{{lt .spec.replicas 1.5}}' 2>&1 | head -1 | cut -c1-220
  % kubectl create deploy x --image=nginx --dry-run=client -o go-template='{{printf "%d %T" .spec.replicas .spec.replicas}}{{"\n"}}'
  % kubectl get deploy web -o go-template='{{len .spec.replicas}}' 2>&1 | head -1 | cut -c1-220
  $ kubectl get deploy web -o go-template='{{.spec}}' | cut -c1-120
  map[progressDeadlineSeconds:600 replicas:2 revisionHistoryLimit:10 selector:map[matchLabels:map[app:web]] strategy:map[r
  $ kubectl get pods -o go-template='{{len .items}}{{"\n"}}{{range $i, $p := .items}}{{if lt $i 1}}{{$i}}{{end}}{{end}}{{"\n"}}'
  7
  0
