Tokens of service accounts, in secrets and made for an hour
  $ kubectl create ns tk; kubectl config set-context --current --namespace=tk > /dev/null; sleep 1
  namespace/tk created
  $ kubectl create sa bot; printf 'apiVersion: v1\nkind: Secret\nmetadata: {name: tok, annotations: {kubernetes.io/service-account.name: bot}}\ntype: kubernetes.io/service-account-token\n' | kubectl apply -f -; sleep 2; kubectl get secret tok
  serviceaccount/bot created
  secret/tok created
  NAME   TYPE                                  DATA   AGE
  tok    kubernetes.io/service-account-token   3      2s
  $ kubectl describe secret tok | sed 's/^token: .*/token: T/; s/uid: .*/uid: U/; s/^ca.crt: .*/ca.crt: B/'
  Name:         tok
  Namespace:    tk
  Labels:       <none>
  Annotations:  kubernetes.io/service-account.name: bot
                kubernetes.io/service-account.uid: U
  
  Type:  kubernetes.io/service-account-token
  
  Data
  ====
  ca.crt: B
  namespace:  2 bytes
  token: T
  $ T=$(kubectl get secret tok -o jsonpath='{.data.token}' | base64 -d); kubectl config set-credentials bot --token=$T; kubectl auth whoami --user=bot | sed '/UID/s/[0-9a-f-]*$/U/'; echo $T | tr _- /+ | cut -d. -f2 | base64 -d 2>/dev/null | sed 's/uid":"[^"]*/uid":"U/'; echo
  User "bot" set.
  ATTRIBUTE   VALUE
  Username    system:serviceaccount:tk:bot
  UID         U
  Groups      [system:serviceaccounts system:serviceaccounts:tk system:authenticated]
  {"iss":"kubernetes/serviceaccount","kubernetes.io/serviceaccount/namespace":"tk","kubernetes.io/serviceaccount/secret.name":"tok","kubernetes.io/serviceaccount/service-account.name":"bot","kubernetes.io/serviceaccount/service-account.uid":"U","sub":"system:serviceaccount:tk:bot"}
  $ kubectl auth can-i list pods --user=bot
  no
  [1]
  $ kubectl describe sa bot; kubectl create rolebinding v --clusterrole=view --serviceaccount=tk:bot; kubectl get pods --user=bot
  Name:                bot
  Namespace:           tk
  Labels:              <none>
  Annotations:         <none>
  Image pull secrets:  <none>
  Events:              <none>
  rolebinding.rbac.authorization.k8s.io/v created
  No resources found in tk namespace.
  $ kubectl config set-credentials hour --token=$(kubectl create token bot); kubectl auth whoami --user=hour | sed '/UID/s/[0-9a-f-]*$/U/; s/JTI=.*/JTI=X/'
  User "hour" set.
  ATTRIBUTE                                           VALUE
  Username                                            system:serviceaccount:tk:bot
  UID                                                 U
  Groups                                              [system:serviceaccounts system:serviceaccounts:tk system:authenticated]
  Extra: authentication.kubernetes.io/credential-id   [JTI=X
  $ kubectl create token bot --duration=5m; kubectl create token bot --duration=10m | wc -w; kubectl create token nosuch; kubectl create token bot | cut -d. -f2 | tr _- /+ | base64 -d 2>/dev/null | tr , '\n' | sed 's/:["0-9].*//'; echo
  error: failed to create token: TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 300: may not specify a duration less than 10 minutes
  1
  error: failed to create token: serviceaccounts "nosuch" not found
  {"aud":["https://kubernetes.default.svc.cluster.local"]
  "exp"
  "iat"
  "iss"
  "jti"
  "kubernetes.io":{"namespace"
  "serviceaccount":{"name"
  "uid"
  "nbf"
  "sub"
  $ kubectl config set-credentials bad --token=abc; kubectl auth whoami --user=bad; kubectl config set-credentials bad --token=a.b.c; kubectl get pods --user=bad
  User "bad" set.
  error: You must be logged in to the server (Unauthorized)
  User "bad" set.
  error: You must be logged in to the server (Unauthorized)
  [1]
  $ kubectl delete sa bot; sleep 2; kubectl get secret tok
  serviceaccount "bot" deleted from tk namespace
  Error from server (NotFound): secrets "tok" not found
  [1]
  $ kubectl get pods --user=bot
  No resources found in tk namespace.
  $ kubectl config set-context --current --namespace=default > /dev/null; kubectl delete ns tk --wait=false
  namespace "tk" deleted
