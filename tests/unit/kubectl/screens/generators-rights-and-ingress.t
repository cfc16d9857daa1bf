create role, rolebinding and ingress, right and wrong.

  $ kubectl create role
  error: exactly one NAME is required, got 0
  See 'kubectl create role -h' for help and examples
  [1]
  $ kubectl create role r
  error: at least one verb must be specified
  [1]
  $ kubectl create role r --verb=get
  error: at least one resource must be specified
  [1]
  $ kubectl create role r --resource=pods
  error: at least one verb must be specified
  [1]
  $ kubectl create role r --verb=get --resource=nope
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl create role r --verb=nope --resource=pods --dry-run=client -o yaml
  Warning: 'nope' is not a standard resource verb
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - apiGroups:
    - ""
    resources:
    - pods
    verbs:
    - nope
  $ kubectl create role r --verb=get,get,list --resource=pods,pods --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":[""],"resources":["pods"],"verbs":["get","list"]}]
  $ kubectl create role r --verb='*',get --resource=pods --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":[""],"resources":["pods"],"verbs":["*"]}]
  $ kubectl create role r --verb=get --resource='*' --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":[""],"resources":["*"],"verbs":["get"]}]
  $ kubectl create role r --verb=get --resource='*.apps' --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":["apps"],"resources":["*"],"verbs":["get"]}]
  $ kubectl create role r --verb=get --resource=pods,deploy,svc/status,pods/log --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":[""],"resources":["pods","services/status","pods/log"],"verbs":["get"]},{"apiGroups":["apps"],"resources":["deployments"],"verbs":["get"]}]
  $ kubectl create role r --verb=get --resource=nodes
  role.rbac.authorization.k8s.io/r created
  $ kubectl create role r --verb=get --resource=pods/nope --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":[""],"resources":["pods/nope"],"verbs":["get"]}]
  $ kubectl create role r --verb=get --resource=pods --resource-name=a --resource-name=b --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":[""],"resourceNames":["a","b"],"resources":["pods"],"verbs":["get"]}]
  $ kubectl create role r --verb=get --resource=pods,deploy --resource-name=a --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":[""],"resourceNames":["a"],"resources":["pods"],"verbs":["get"]},{"apiGroups":["apps"],"resourceNames":["a"],"resources":["deployments"],"verbs":["get"]}]
  $ kubectl create role r --verb=get --resource-name=a
  error: at least one resource must be specified
  [1]
  $ kubectl create role r --verb= --resource=pods
  error: at least one verb must be specified
  [1]
  $ kubectl create role r --verb=get --resource=
  error: at least one resource must be specified
  [1]
  $ kubectl create role r --verb=get --resource=pods.v1
  the server doesn't have a resource type "pods" in group "v1"
  [1]
  $ kubectl create role r --verb=get --resource=deploy.v1.apps --dry-run=client -o jsonpath='{.rules}'
  the server doesn't have a resource type "deploy" in group "v1.apps"
  [1]
  $ kubectl create role r --verb=bind --resource=clusterroles.rbac.authorization.k8s.io --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":["rbac.authorization.k8s.io"],"resources":["clusterroles"],"verbs":["bind"]}]
  $ kubectl create role r --verb=use --resource=pods --dry-run=client
  error: can not perform 'use' on 'pods' in group ''
  [1]
  $ kubectl create role r --verb=impersonate --resource=users --dry-run=client
  role.rbac.authorization.k8s.io/r created (dry run)
  $ kubectl create role r --verb=approve --resource=signers --dry-run=client
  Warning: 'approve' is not a standard resource verb
  the server doesn't have a resource type "signers"
  [1]
  $ kubectl create role r --verb=create --resource=subjectaccessreviews --dry-run=client
  role.rbac.authorization.k8s.io/r created (dry run)
  $ kubectl create role R --verb=get --resource=pods
  role.rbac.authorization.k8s.io/R created
  $ kubectl create role r:x --verb=get --resource=pods
  role.rbac.authorization.k8s.io/r:x created
  $ kubectl create role r/x --verb=get --resource=pods
  The Role "r/x" is invalid: metadata.name: Invalid value: "r/x": may not contain '/'
  [1]
  $ kubectl create role r --verb=get --resource=pods/
  Error from server (AlreadyExists): roles.rbac.authorization.k8s.io "r" already exists
  [1]
  $ kubectl create clusterrole c --verb=get --resource=nodes,pv --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: c
  rules:
  - apiGroups:
    - ""
    resources:
    - nodes
    - persistentvolumes
    verbs:
    - get
  $ kubectl create clusterrole c --verb=get --non-resource-url=/healthz --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: c
  rules:
  - nonResourceURLs:
    - /healthz
    verbs:
    - get
  $ kubectl create clusterrole c --verb=create --non-resource-url=/healthz
  error: invalid verb: 'create' for nonResourceURL
  [1]
  $ kubectl create clusterrole c --verb=list --non-resource-url=/healthz
  error: invalid verb: 'list' for nonResourceURL
  [1]
  $ kubectl create clusterrole c --verb=get --non-resource-url=healthz
  error: nonResourceURL should start with /
  [1]
  $ kubectl create clusterrole c --verb=get --non-resource-url='/a*b'
  error: nonResourceURL only supports wildcard matches when '*' is at the end
  [1]
  $ kubectl create clusterrole c --verb=get --non-resource-url='/a*' --dry-run=client
  clusterrole.rbac.authorization.k8s.io/c created (dry run)
  $ kubectl create clusterrole c --verb=get --non-resource-url='*' --dry-run=client
  clusterrole.rbac.authorization.k8s.io/c created (dry run)
  $ kubectl create clusterrole c --verb=get --non-resource-url=/x --resource=pods
  clusterrole.rbac.authorization.k8s.io/c created
  $ kubectl create clusterrole c --aggregation-rule=a=b --dry-run=client -o yaml
  aggregationRule:
    clusterRoleSelectors:
    - matchLabels:
        a: b
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: c
  rules: null
  $ kubectl create clusterrole c --aggregation-rule=a
  error: invalid argument "a" for "--aggregation-rule" flag: malformed pair, expect string=string
  See 'kubectl create clusterrole --help' for usage.
  [1]
  $ kubectl create clusterrole c --aggregation-rule=a=b,c=d --dry-run=client -o jsonpath='{.aggregationRule}'
  {"clusterRoleSelectors":[{"matchLabels":{"a":"b","c":"d"}}]}
  $ kubectl create clusterrole c --aggregation-rule=a=b --verb=get --resource=pods
  error: aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames
  [1]
  $ kubectl create clusterrole c
  error: at least one verb must be specified
  [1]
  $ kubectl create rolebinding
  error: exactly one NAME is required, got 0
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl create rolebinding b
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --role=r
  rolebinding.rbac.authorization.k8s.io/b created
  $ kubectl create rolebinding b1 --role=r --user=a --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: b1
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: a
  $ kubectl create rolebinding b --role=r --clusterrole=c --user=a
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --user=a
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --role=r --serviceaccount=a
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding b --role=r --serviceaccount=a:b:c
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding b --role=r --serviceaccount=:b
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding b --role=r --serviceaccount=b:
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding b --role=r --serviceaccount=default:sa --group=g --user=u --user=v --dry-run=client -o jsonpath='{.subjects}'
  [{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"u"},{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"v"},{"apiGroup":"rbac.authorization.k8s.io","kind":"Group","name":"g"},{"kind":"ServiceAccount","name":"sa","namespace":"default"}]
  $ kubectl create rolebinding b --role= --user=a
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --role=nope --user=a
  error: failed to create rolebinding: rolebindings.rbac.authorization.k8s.io "b" already exists
  [1]
  $ kubectl create clusterrolebinding cb
  error: required flag(s) "clusterrole" not set
  [1]
  $ kubectl create clusterrolebinding cb --clusterrole=nope
  clusterrolebinding.rbac.authorization.k8s.io/cb created
  $ kubectl create clusterrolebinding cb --role=nope
  error: unknown flag: --role
  See 'kubectl create clusterrolebinding --help' for usage.
  [1]
  $ kubectl create clusterrolebinding cb --clusterrole=view --user= --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: cb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: view
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: ""
  $ kubectl create clusterrolebinding cb --clusterrole=view --serviceaccount=x --dry-run=client
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create ingress
  error: exactly one NAME is required, got 0
  See 'kubectl create ingress -h' for help and examples
  [1]
  $ kubectl create ingress i
  error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
  [1]
  $ kubectl create ingress i --rule=
  error: rule  is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule=a
  error: rule a is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule=a=b
  error: rule a=b is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule=a/=b
  error: rule a/=b is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule=a.b/=b
  error: rule a.b/=b is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule=/=b:80 --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i
  spec:
    rules:
    - http:
        paths:
        - backend:
            service:
              name: b
              port:
                number: 80
          path: /
          pathType: Exact
  status:
    loadBalancer: {}
  $ kubectl create ingress i --rule=a.b/=b:http --dry-run=client -o jsonpath='{.spec}'
  {"rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"b","port":{"name":"http"}}},"path":"/","pathType":"Exact"}]}}]}
  $ kubectl create ingress i --rule='a.b/x*=b:80' --dry-run=client -o jsonpath='{.spec}'
  {"rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"b","port":{"number":80}}},"path":"/x","pathType":"Prefix"}]}}]}
  $ kubectl create ingress i --rule='a.b/*=b:80,tls' --dry-run=client -o jsonpath='{.spec}'
  {"rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"b","port":{"number":80}}},"path":"/","pathType":"Prefix"}]}}],"tls":[{"hosts":["a.b"]}]}
  $ kubectl create ingress i --rule='a.b/=b:80,tls=s' --dry-run=client -o jsonpath='{.spec}'
  {"rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"b","port":{"number":80}}},"path":"/","pathType":"Exact"}]}}],"tls":[{"hosts":["a.b"],"secretName":"s"}]}
  $ kubectl create ingress i --rule='a.b/=b:80,tls=' --dry-run=client -o jsonpath='{.spec}'
  {"rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"b","port":{"number":80}}},"path":"/","pathType":"Exact"}]}}],"tls":[{"hosts":["a.b"]}]}
  $ kubectl create ingress i --rule='a.b/=b:80,foo' --dry-run=client -o jsonpath='{.spec}'
  {"rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"b","port":{"number":80}}},"path":"/","pathType":"Exact"}]}}],"tls":[{"hosts":["a.b"]}]}
  $ kubectl create ingress i --rule='a.b/=b:80' --rule='a.b/c=d:81' --rule='*.x.y/=b:80' --dry-run=client -o jsonpath='{.spec}'
  {"rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"b","port":{"number":80}}},"path":"/","pathType":"Exact"},{"backend":{"service":{"name":"d","port":{"number":81}}},"path":"/c","pathType":"Exact"}]}},{"host":"*.x.y","http":{"paths":[{"backend":{"service":{"name":"b","port":{"number":80}}},"path":"/","pathType":"Exact"}]}}]}
  $ kubectl create ingress i --rule='A.b/=b:80'
  error: failed to create ingress: Ingress.networking.k8s.io "i" is invalid: spec.rules[0].host: Invalid value: "A.b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create ingress i --rule='a_b/=b:80'
  error: failed to create ingress: Ingress.networking.k8s.io "i" is invalid: spec.rules[0].host: Invalid value: "a_b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create ingress i --rule='a.b/=B:80'
  error: failed to create ingress: Ingress.networking.k8s.io "i" is invalid: spec.rules[0].http.paths[0].backend.service.name: Invalid value: "B": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl create ingress i --rule='a.b/=b:0'
  error: failed to create ingress: Ingress.networking.k8s.io "i" is invalid: spec.rules[0].http.paths[0].backend: Required value: port name or number is required
  [1]
  $ kubectl create ingress i --rule='a.b/=b:99999'
  error: failed to create ingress: Ingress.networking.k8s.io "i" is invalid: spec.rules[0].http.paths[0].backend.service.port.number: Invalid value: 99999: must be between 1 and 65535, inclusive
  [1]
  $ kubectl create ingress i --rule='1.2.3.4/=b:80'
  error: failed to create ingress: Ingress.networking.k8s.io "i" is invalid: spec.rules[0].host: Invalid value: "1.2.3.4": must be a DNS name, not an IP address
  [1]
  $ kubectl create ingress i --rule='a.b:80/=b:80'
  error: rule a.b:80/=b:80 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule='a.b//x=b:80'
  error: failed to create ingress: Ingress.networking.k8s.io "i" is invalid: spec.rules[0].http.paths[0].path: Invalid value: "//x": must not contain '//'
  [1]
  $ kubectl create ingress i --rule='a.b/=b:80' --class= --dry-run=client -o jsonpath='{.spec}'
  {"rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"b","port":{"number":80}}},"path":"/","pathType":"Exact"}]}}]}
  $ kubectl create ingress i --rule='a.b/=b:80' --class=nginx --annotation=a=b --annotation=c=d --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      a: b
      c: d
    name: i
  spec:
    ingressClassName: nginx
    rules:
    - host: a.b
      http:
        paths:
        - backend:
            service:
              name: b
              port:
                number: 80
          path: /
          pathType: Exact
  status:
    loadBalancer: {}
  $ kubectl create ingress i --rule='a.b/=b:80' --annotation=a
  error: annotation a is invalid and should be in format key=[value]
  [1]
  $ kubectl create ingress i --rule='a.b/=b:80' --annotation=a= --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      a: ""
    name: i
  spec:
    rules:
    - host: a.b
      http:
        paths:
        - backend:
            service:
              name: b
              port:
                number: 80
          path: /
          pathType: Exact
  status:
    loadBalancer: {}
  $ kubectl create ingress i --default-backend=b
  error: default-backend should be in format servicename:serviceport
  [1]
  $ kubectl create ingress i --default-backend=b:80 --dry-run=client -o jsonpath='{.spec}'
  {"defaultBackend":{"service":{"name":"b","port":{"number":80}}}}
  $ kubectl create ingress i --default-backend=b:http --dry-run=client -o jsonpath='{.spec}'
  {"defaultBackend":{"service":{"name":"b","port":{"name":"http"}}}}
  $ kubectl create ingress i --default-backend=b:80:90
  error: default-backend should be in format servicename:serviceport
  [1]
  $ kubectl create ingress i --default-backend=:80
  error: failed to create ingress: Ingress.networking.k8s.io "i" is invalid: spec.defaultBackend.service.name: Required value
  [1]
  $ kubectl create ingress i --default-backend=b:
  error: failed to create ingress: Ingress.networking.k8s.io "i" is invalid: spec.defaultBackend: Required value: port name or number is required
  [1]
  $ kubectl create ingress i --rule='http://a.b/=b:80'
  error: rule http://a.b/=b:80 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule='a.b=b:80'
  error: rule a.b=b:80 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
