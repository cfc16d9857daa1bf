  $ kubectl explain .spec
  error: invalid jsonpath syntax, first node must be field node
  [1]
  $ kubectl explain ''
  error: a resource must be present, got: /, Resource=
  [1]
  $ kubectl explain .
  error: a resource must be present, got: /, Resource=
  [1]
  $ kubectl explain pods..spec | head -3
  KIND:       Pod
  VERSION:    v1
  $ kubectl get pods -n nope
  No resources found in nope namespace.
  $ kubectl get pod x -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl get pod x -n kube-public
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl get pod x y -n nope
  Error from server (NotFound): namespaces "nope" not found
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl describe pod x -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl delete pod x -n nope
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl edit cm x -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl label pod x a=b -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl annotate pod x a=b -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl patch pod x -p '{}' -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl scale deploy x --replicas=1 -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl rollout status deploy/x -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl rollout restart deploy/x -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl set image deploy/x a=b -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl set env deploy/x A=b -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl expose deploy x --port=80 -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl autoscale deploy x --max=2 -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl exec x -n nope -- ls
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl cp x:/a b -n nope
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl logs x -n nope
  error: error from server (NotFound): namespaces "nope" not found in namespace "nope"
  [1]
  $ kubectl attach x -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl port-forward x 80 -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl debug x --image=busybox -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl wait pod/x --for=condition=Ready -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl events --for=pod/x -n nope
  No events found in nope namespace.
  $ kubectl top pod x -n nope
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl get pod x -n nope --ignore-not-found
  $ kubectl get pod x -n nope -o yaml
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl get pod x -n nope -w
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl create cm x -n nope
  error: failed to create configmap: namespaces "nope" not found
  [1]
  $ kubectl run x --image=nginx -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl create token x -n nope
  error: failed to create token: namespaces "nope" not found
  [1]
  $ kubectl auth can-i get pods -n nope
  yes
  $ kubectl config set-context --current --namespace=nope
  Context "kubernetes-admin@kubernetes" modified.
  $ kubectl get pod x
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl get all
  No resources found in nope namespace.
