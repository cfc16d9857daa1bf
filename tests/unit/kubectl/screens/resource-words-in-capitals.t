Resource words in capitals wherever a command takes one
  % kubectl create role r0 --verb=get --resource=pods; printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: idle}\nspec: {schedulerName: none, containers: [{name: c, image: nginx}]}\n' | kubectl apply -f -
  $ kubectl create role r1 --verb=get --resource=PO
  the server doesn't have a resource type "PO"
  [1]
  $ kubectl create role r2 --verb=get --resource=Pods,PODS
  role.rbac.authorization.k8s.io/r2 created
  $ kubectl get role r2 -o jsonpath='{.rules}{"\n"}'
  [{"apiGroups":[""],"resources":["pods"],"verbs":["get"]}]
  $ kubectl create role r3 --verb=get --resource=Deploy.apps
  the server doesn't have a resource type "Deploy" in group "apps"
  [1]
  $ kubectl create clusterrole r4 --verb=get --resource=NO
  the server doesn't have a resource type "NO"
  [1]
  $ kubectl events --for PO/idle
  No events found in default namespace.
  $ kubectl events --for Pod/idle
  No events found in default namespace.
  $ kubectl events --for POD/idle
  No events found in default namespace.
  $ kubectl logs PO/idle
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl logs Pod/idle
  $ kubectl exec PO/idle -- ls
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl exec POD/idle -- ls
  error: unable to upgrade connection: pod idle does not have a host assigned
  [1]
  $ kubectl exec Deploy/x -- ls
  error: the server doesn't have a resource type "Deploy"
  [1]
  $ kubectl port-forward PO/idle 80
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl attach PO/idle
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl cp PO/idle:/x y
  Error from server (NotFound): pods "idle" not found
  [1]
  $ kubectl cordon NO/worker-1
  error: the server doesn't have a resource type "NO"
  [1]
  $ kubectl cordon Node/worker-1
  node/worker-1 cordoned
  $ kubectl uncordon NODES/worker-1
  node/worker-1 uncordoned
  $ kubectl taint NO worker-1 a=b:NoSchedule
  node/worker-1 tainted
  $ kubectl taint Nodes worker-1 a-
  node/worker-1 untainted
  $ kubectl taint NODE worker-1 a=b:NoSchedule
  node/worker-1 tainted
  $ kubectl taint no/worker-1 a-
  the server doesn't have a resource type "no/worker-1"
  [1]
  $ kubectl taint PO idle a=b:NoSchedule
  error: invalid resource type po, only node types are supported
  [1]
  $ kubectl taint po idle a=b:NoSchedule
  error: invalid resource type po, only node types are supported
  [1]
  $ kubectl taint nope idle a=b:NoSchedule
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl taint ns default a=b:NoSchedule
  error: invalid resource type ns, only node types are supported
  [1]
  $ kubectl auth can-i get PO
  yes
  $ kubectl auth can-i get Pods/LOG
  yes
  $ kubectl auth can-i get Nope
  Warning: the server doesn't have a resource type 'nope'

  yes
  $ kubectl auth can-i get DEPLOY.apps
  yes
  $ kubectl auth can-i get Deployments.APPS
  yes
  $ kubectl auth can-i GET pods
  Warning: verb 'GET' is not a known verb

  yes
  $ kubectl certificate approve CSR/x
  error: the server doesn't have a resource type "CSR"
  [1]
  $ kubectl rollout history DEPLOY x
  error: the server doesn't have a resource type "DEPLOY"
  [1]
  $ kubectl set image PO idle c=nginx:2
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl set env PO/idle A=1
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl set selector SVC x a=b
  error: the server doesn't have a resource type "SVC"
  [1]
  $ kubectl expose PO idle --port=80
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl autoscale RS x --max=2
  error: the server doesn't have a resource type "RS"
  [1]
  $ kubectl wait PO/idle --for=delete --timeout=1s
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl wait PO idle --for=delete --timeout=1s
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl wait PODS idle --for=condition=x --timeout=1s
  error: timed out waiting for the condition on pods/idle
  [1]
  $ kubectl label PO idle a=b
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl annotate POD idle a=b
  pod/idle annotated
  $ kubectl patch PO idle -p '{}'
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl patch Pod idle -p '{}'
  pod/idle patched (no change)
  $ kubectl edit PO idle
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl debug PO/idle --image=x
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl debug NODE/worker-9 --image=x
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl get PO idle
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl get po/idle PO/idle
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl get Po,Pods
  error: the server doesn't have a resource type "Po"
  [1]
  $ kubectl get POD.v1. idle -o name
  pod/idle
  $ kubectl get Po.v1. idle -o name
  error: the server doesn't have a resource type "Po" in group "v1."
  [1]
  $ kubectl describe PO idle
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl delete PO idle
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl delete POD/idle --dry-run=client
  pod "idle" deleted from default namespace (dry run)
  $ kubectl scale DEPLOY x --replicas=1
  error: the server doesn't have a resource type "DEPLOY"
  [1]
  $ kubectl scale RS.apps x --replicas=1
  error: the server doesn't have a resource type "RS" in group "apps"
  [1]
  $ kubectl explain PO
  the server doesn't have a resource type "PO"
  [1]
  $ kubectl explain POD --recursive --api-version=v1 | head -2
  KIND:       Pod
  VERSION:    v1
  $ kubectl explain Deploy
  the server doesn't have a resource type "Deploy"
  [1]
  $ kubectl apply view-last-applied PO idle
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl apply edit-last-applied PO/idle
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl apply --prune --prune-allowlist=core/v1/configmap -f /dev/null
  error: all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector
  [1]
  $ kubectl certificate approve nope/x
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl certificate approve Csr/x
  error: the server doesn't have a resource type "Csr"
  [1]
  $ kubectl certificate deny csr/x
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "x" not found
  [1]
  $ kubectl certificate approve po/x
  error: namespace may not be empty when retrieving a resource by name
  [1]
  $ kubectl certificate approve NO/x
  error: the server doesn't have a resource type "NO"
  [1]
  $ kubectl certificate approve CertificateSigningRequest/x
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "x" not found
  [1]
  $ kubectl certificate approve x y/z
  error: the server doesn't have a resource type "y"
  [1]
  $ kubectl events --for NOPE/idle
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl events --for SVC/kubernetes
  No events found in default namespace.
  $ kubectl certificate approve ns/default
  error: can only handle CertificateSigningRequest.certificates.k8s.io objects, got Namespace
  [1]
  $ kubectl certificate approve csr/a b
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "a" not found
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "b" not found
  [1]
