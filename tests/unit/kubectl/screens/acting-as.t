  % kubectl get nodes
  $ kubectl auth whoami -o yaml --as=jane --as-uid=7 --as-user-extra=a=b --as-user-extra=a=c --as-user-extra=Team=x | grep -v creationTimestamp
  apiVersion: authentication.k8s.io/v1
  kind: SelfSubjectReview
  metadata:
  status:
    userInfo:
      extra:
        a:
        - b
        - c
        team:
        - x
      groups:
      - system:authenticated
      uid: "7"
      username: jane
  $ kubectl auth whoami --as=jane --as-user-extra=a=b
  ATTRIBUTE   VALUE
  Username    jane
  Groups      [system:authenticated]
  Extra: a    [b]
  $ kubectl auth whoami --as=jane --as-user-extra=a
  ATTRIBUTE   VALUE
  Username    jane
  Groups      [system:authenticated]
  $ kubectl config set users.kubernetes-admin.act-as bob
  Property "users.kubernetes-admin.act-as" set.
  $ kubectl config view -o jsonpath='{.users[0].user.as}'
  bob
  $ kubectl auth whoami
  ATTRIBUTE   VALUE
  Username    bob
  Groups      [system:authenticated]
  $ kubectl get nodes
  Error from server (Forbidden): nodes is forbidden: User "bob" cannot list resource "nodes" in API group "" at the cluster scope
  [1]
  $ kubectl auth can-i get nodes -q; echo $?
  Warning: resource 'nodes' is not namespace scoped

  1
  $ kubectl get nodes --as=kim
  Error from server (Forbidden): nodes is forbidden: User "kim" cannot list resource "nodes" in API group "" at the cluster scope
  [1]
  $ kubectl config set users.kubernetes-admin.act-as-uid 77
  Property "users.kubernetes-admin.act-as-uid" set.
  $ kubectl auth whoami
  ATTRIBUTE   VALUE
  Username    bob
  UID         77
  Groups      [system:authenticated]
  $ kubectl config unset users.kubernetes-admin.act-as-uid
  Property "users.kubernetes-admin.act-as-uid" unset.
  $ kubectl config unset users.kubernetes-admin.act-as
  Property "users.kubernetes-admin.act-as" unset.
  $ kubectl auth whoami -o jsonpath='{.status.userInfo.username}'
  kubernetes-admin
  $ kubectl get secrets --as=system:node:worker-1 --as-group=system:nodes
  Error from server (Forbidden): secrets is forbidden: User "system:node:worker-1" cannot list resource "secrets" in API group "" in the namespace "default": node: No Object name found
  [1]
  $ kubectl get nodes --as=system:node:worker-1 --as-group=system:nodes
  Error from server (Forbidden): nodes is forbidden: User "system:node:worker-1" cannot list resource "nodes" in API group "" at the cluster scope: node: node 'worker-1' cannot read all nodes, only its own Node object
  [1]
  $ kubectl get node worker-1 --as=system:node:worker-1 --as-group=system:nodes -o name
  node/worker-1
  $ kubectl get node worker-2 --as=system:node:worker-1 --as-group=system:nodes -o name
  Error from server (Forbidden): nodes "worker-2" is forbidden: User "system:node:worker-1" cannot get resource "nodes" in API group "" at the cluster scope: node: node 'worker-1' cannot read 'worker-2', only its own Node object
  [1]
  $ kubectl label node worker-2 a=b --as=system:node:worker-1 --as-group=system:nodes
  Error from server (Forbidden): nodes "worker-2" is forbidden: User "system:node:worker-1" cannot get resource "nodes" in API group "" at the cluster scope: node: node 'worker-1' cannot read 'worker-2', only its own Node object
  [1]
  $ kubectl label node worker-1 node-restriction.kubernetes.io/x=b --as=system:node:worker-1 --as-group=system:nodes
  Error from server (Forbidden): nodes "worker-1" is forbidden: is not allowed to modify labels: node-restriction.kubernetes.io/x
  [1]
  $ kubectl run x --image=nginx:1.27 --as=system:node:worker-1 --as-group=system:nodes
  Error from server (Forbidden): pods "x" is forbidden: pod does not have "kubernetes.io/config.mirror" annotation, node "worker-1" can only create mirror pods
  [1]
