x
  % kubectl create ns fg; NS=fg; sleep 1
  % mk() { kubectl apply -n $NS -f - <<< "$1"; }
  % uid() { kubectl get $1 $2 -n $NS -o jsonpath='{.metadata.uid}'; }
  % ref() { echo '{"apiVersion":"v1","kind":"ConfigMap","name":"'$1'","uid":"'${2:-$(uid cm $1)}'"'$3'}'; }
  % cm() { mk '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"'$1'","ownerReferences":['$2']}}'; }
  % ls() { kubectl get cm -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {range .metadata.ownerReferences[*]}{.name},{.blockOwnerDeletion},{.controller} {end}{.metadata.finalizers} {.metadata.deletionGracePeriodSeconds}{"\n"}{end}' | grep -v kube-root; }
  % cm a; cm b "$(ref a '' ',"blockOwnerDeletion":true,"controller":true')"; cm c "$(ref b)"; cm d "$(ref b)"; kubectl patch cm b -n $NS --type=merge -p '{"metadata":{"finalizers":["x.io/f"]}}'; kubectl delete cm a -n $NS --cascade=foreground --wait=false; sleep 1
  $ ls
  a ["foregroundDeletion"] 0
  b a,true,true ["x.io/f"] 0
  % sleep 20
  $ ls
  a ["foregroundDeletion"] 0
  b a,true,true ["x.io/f"] 0
  % kubectl patch cm b -n $NS --type=merge -p '{"metadata":{"finalizers":null}}'; sleep 3
  $ ls
  [1]
  % cm a; cm b "$(ref a)"; cm c "$(ref b)"; cm d "$(ref b)"; kubectl patch cm b -n $NS --type=merge -p '{"metadata":{"finalizers":["x.io/f"]}}'; kubectl delete cm a -n $NS; sleep 4
  $ ls
  b a,, ["x.io/f"] 0
  c b,,
  d b,,
  % kubectl patch cm b -n $NS --type=merge -p '{"metadata":{"finalizers":null}}'; sleep 3
  $ ls
  [1]
  % kubectl delete ns fg --wait=false
