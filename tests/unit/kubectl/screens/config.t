  $ kubectl config foo
  error: unknown command "foo"
  See 'kubectl config -h' for help and examples
  [1]
  $ kubectl config view -o name
  config/<unknown>
  $ kubectl config view -o jsonpath='{.contexts[*].name}'
  kubernetes-admin@kubernetes
  $ kubectl config view -o json | head -12
  {
      "kind": "Config",
      "apiVersion": "v1",
      "clusters": [
          {
              "name": "kubernetes",
              "cluster": {
                  "server": "https://172.18.0.2:6443",
                  "certificate-authority-data": "DATA+OMITTED"
              }
          }
      ],
  $ kubectl config view --minify
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority-data: DATA+OMITTED
      server: https://172.18.0.2:6443
    name: kubernetes
  contexts:
  - context:
      cluster: kubernetes
      user: kubernetes-admin
    name: kubernetes-admin@kubernetes
  current-context: kubernetes-admin@kubernetes
  kind: Config
  users:
  - name: kubernetes-admin
    user:
      client-certificate-data: DATA+OMITTED
      client-key-data: DATA+OMITTED
  $ kubectl config view --minify --context=nope
  error: cannot locate context nope
  [1]
  $ kubectl config view --flatten | grep -v data
  apiVersion: v1
  clusters:
  - cluster:
      server: https://172.18.0.2:6443
    name: kubernetes
  contexts:
  - context:
      cluster: kubernetes
      user: kubernetes-admin
    name: kubernetes-admin@kubernetes
  current-context: kubernetes-admin@kubernetes
  kind: Config
  users:
  - name: kubernetes-admin
    user:
  $ kubectl config view --raw -o jsonpath='{.users[0].user.client-key-data}' | wc -l
  0
  $ kubectl config view --merge=false
  error: if merge==false a precise file must be specified
  [1]
  $ kubectl config view x
  error: unexpected arguments: [x]
  See 'kubectl config view -h' for help and examples
  [1]
  $ kubectl config current-context
  kubernetes-admin@kubernetes
  $ kubectl config current-context x
  kubernetes-admin@kubernetes
  $ kubectl config get-contexts
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  $ kubectl config get-contexts -o name
  kubernetes-admin@kubernetes
  $ kubectl config get-contexts --no-headers
  *     kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  $ kubectl config get-contexts nope
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  error: context nope not found
  [1]
  $ kubectl config get-contexts kubernetes-admin@kubernetes nope
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  error: context nope not found
  [1]
  $ kubectl config get-contexts -o wide
  error: --output wide is not available in kubectl config get-contexts; resetting to default output format
  [1]
  $ kubectl config get-contexts -o yaml
  error: --output yaml is not available in kubectl config get-contexts; resetting to default output format
  [1]
  $ kubectl config get-clusters
  NAME
  kubernetes
  $ kubectl config get-clusters x
  NAME
  kubernetes
  $ kubectl config get-users
  NAME
  kubernetes-admin
  $ kubectl config get-users x
  NAME
  kubernetes-admin
  $ cp ~/.kube/config base.yaml; export KUBECONFIG=$PWD/k1
  $ kubectl config view
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl config current-context
  error: current-context is not set
  [1]
  $ kubectl config get-contexts
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  $ kubectl config get-clusters
  NAME
  $ kubectl config get-users
  NAME
  $ kubectl config use-context x
  error: no context exists with the name: "x"
  [1]
  % kubectl config use-context
  $ kubectl config set-context
  error: you must specify a non-empty context name or --current
  [1]
  $ kubectl config set-context dev
  Context "dev" created.
  $ kubectl config set-context dev --cluster=c1 --user=u1 --namespace=n1
  Context "dev" modified.
  $ kubectl config set-context dev --namespace=n2
  Context "dev" modified.
  $ kubectl config set-context --current --namespace=n3
  error: no current context is set
  [1]
  $ kubectl config use-context dev
  Switched to context "dev".
  $ kubectl config set-context --current --namespace=n3
  Context "dev" modified.
  $ kubectl config set-context dev --current
  error: you cannot specify both a context name and --current
  [1]
  % kubectl config set-context a b
  % kubectl config set-cluster
  $ kubectl config set-cluster c1 --server=https://1.2.3.4:6443
  Cluster "c1" set.
  $ kubectl config set-cluster c1 --server=https://1.2.3.4 --insecure-skip-tls-verify=true
  Cluster "c1" set.
  $ kubectl config set-cluster c1 --certificate-authority=nope.crt
  Cluster "c1" set.
  $ kubectl config set-cluster c1 --certificate-authority=nope.crt --insecure-skip-tls-verify=true
  error: you cannot specify a certificate authority and insecure mode at the same time
  [1]
  $ kubectl config set-cluster c1 --certificate-authority=nope.crt --embed-certs=true
  error: could not stat certificate-authority file nope.crt: stat nope.crt: no such file or directory
  [1]
  $ echo CERT > ca.crt; kubectl config set-cluster c1 --certificate-authority=ca.crt --embed-certs
  Cluster "c1" set.
  $ kubectl config set-cluster c1 --embed-certs
  error: you must specify a --certificate-authority to embed
  [1]
  $ kubectl config set-cluster c1 --tls-server-name=foo --proxy-url=http://p:1
  Cluster "c1" set.
  $ kubectl config set-cluster c1 --proxy-url=::bad
  Cluster "c1" set.
  $ kubectl config view
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority-data: DATA+OMITTED
      proxy-url: ::bad
      server: https://1.2.3.4
      tls-server-name: foo
    name: c1
  contexts:
  - context:
      cluster: c1
      namespace: n3
      user: u1
    name: dev
  current-context: dev
  kind: Config
  users: null
  $ kubectl config view --raw
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority-data: Q0VSVAo=
      proxy-url: ::bad
      server: https://1.2.3.4
      tls-server-name: foo
    name: c1
  contexts:
  - context:
      cluster: c1
      namespace: n3
      user: u1
    name: dev
  current-context: dev
  kind: Config
  users: null
  % kubectl config set-credentials
  $ kubectl config set-credentials u1
  User "u1" set.
  $ kubectl config set-credentials u1 --token=abc
  User "u1" set.
  $ kubectl config set-credentials u1 --username=a --password=b
  User "u1" set.
  $ kubectl config set-credentials u1 --token=abc --username=a
  error: you cannot specify more than one authentication method at the same time: --token, --username/--password
  [1]
  $ kubectl config set-credentials u1 --client-certificate=ca.crt --client-key=ca.crt
  User "u1" set.
  $ kubectl config set-credentials u1 --client-certificate=nope --embed-certs=true
  error: could not stat client-certificate file nope: stat nope: no such file or directory
  [1]
  $ kubectl config set-credentials u1 --client-certificate=ca.crt --client-key=ca.crt --embed-certs=true
  User "u1" set.
  $ kubectl config set-credentials u2 --auth-provider=gcp
  User "u2" set.
  $ kubectl config set-credentials u2 --auth-provider=oidc --auth-provider-arg=client-id=foo --auth-provider-arg=client-secret=bar
  User "u2" set.
  $ kubectl config set-credentials u2 --auth-provider=oidc --auth-provider-arg=client-secret-
  User "u2" set.
  % kubectl config set-credentials u2 --auth-provider-arg=bad
  $ kubectl config set-credentials u3 --exec-command=/bin/x --exec-api-version=client.authentication.k8s.io/v1 --exec-arg=a1 --exec-arg=a2 --exec-env=K=V
  User "u3" set.
  $ kubectl config set-credentials u3 --exec-env=K-
  User "u3" set.
  % kubectl config set-credentials u3 --exec-env=bad
  $ kubectl config set-credentials u4 --exec-command=/bin/x
  User "u4" set.
  $ kubectl config set-credentials u4 --exec-arg=x
  User "u4" set.
  $ kubectl config set-credentials u4 --exec-command=x --exec-interactive-mode=Foo
  error: invalid interactive mode type, can be only IfAvailable, Never, Always
  [1]
  $ kubectl config set-credentials u4 --exec-command=x --exec-interactive-mode=Never --exec-provide-cluster-info
  User "u4" set.
  % kubectl config set-credentials a b
  $ kubectl config view
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority-data: DATA+OMITTED
      proxy-url: ::bad
      server: https://1.2.3.4
      tls-server-name: foo
    name: c1
  contexts:
  - context:
      cluster: c1
      namespace: n3
      user: u1
    name: dev
  current-context: dev
  kind: Config
  users:
  - name: u1
    user:
      client-certificate-data: DATA+OMITTED
      client-key-data: DATA+OMITTED
      password: REDACTED
      username: a
  - name: u2
    user:
      auth-provider:
        config:
          client-id: foo
        name: oidc
  - name: u3
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args:
        - a1
        - a2
        command: /bin/x
        env: []
        provideClusterInfo: false
  - name: u4
    user:
      exec:
        args: null
        command: x
        env: null
        interactiveMode: Never
        provideClusterInfo: true
  $ kubectl config get-users
  NAME
  u1
  u2
  u3
  u4
  $ kubectl config rename-context dev dev2
  Context "dev" renamed to "dev2".
  $ kubectl config rename-context nope x
  error: cannot rename the context "nope", it's not in /root/lab/k1
  [1]
  % kubectl config rename-context dev2
  $ kubectl config set-context other --user=u1
  Context "other" created.
  $ kubectl config rename-context dev2 other
  error: cannot rename the context "dev2", the context "other" already exists in /root/lab/k1
  [1]
  $ kubectl config current-context
  dev2
  $ kubectl config get-contexts
  CURRENT   NAME    CLUSTER   AUTHINFO   NAMESPACE
  *         dev2    c1        u1         n3
            other             u1
  $ kubectl config get-contexts other -o name
  other
  % kubectl config set
  % kubectl config set foo
  $ kubectl config set foo bar
  error: unable to parse foo after [] at api.Config
  [1]
  $ kubectl config set foo.bar baz
  error: unable to parse foo.bar after [] at api.Config
  [1]
  $ kubectl config set clusters.c1.server https://5.6.7.8
  Property "clusters.c1.server" set.
  $ kubectl config set clusters.new.server https://5.6.7.8
  Property "clusters.new.server" set.
  % kubectl config set clusters.c1.nope x
  % kubectl config set clusters.c1 x
  $ kubectl config set contexts.dev2.namespace zz
  Property "contexts.dev2.namespace" set.
  $ kubectl config set contexts.other.cluster c1
  Property "contexts.other.cluster" set.
  $ kubectl config set users.u1.token xyz
  Property "users.u1.token" set.
  $ kubectl config set users.u1.client-key-data abc
  error: error decoding input value: illegal base64 data at input byte 0
  [1]
  $ kubectl config set users.u1.client-key-data abc --set-raw-bytes=true
  Property "users.u1.client-key-data" set.
  $ kubectl config set users.u9.exec.command x
  error: unable to parse one or more field values of users.u9.exec.command
  [1]
  $ kubectl config set clusters.c1.insecure-skip-tls-verify maybe
  error: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ kubectl config set clusters.c1.insecure-skip-tls-verify false
  Property "clusters.c1.insecure-skip-tls-verify" set.
  $ kubectl config set current-context other
  Property "current-context" set.
  $ kubectl config set preferences.colors true
  Property "preferences.colors" set.
  $ kubectl config set kind Foo
  Property "kind" set.
  $ kubectl config view
  apiVersion: v1
  clusters:
  - cluster:
      certificate-authority-data: DATA+OMITTED
      proxy-url: ::bad
      server: https://5.6.7.8
      tls-server-name: foo
    name: c1
  - cluster:
      server: https://5.6.7.8
    name: new
  contexts:
  - context:
      cluster: c1
      namespace: zz
      user: u1
    name: dev2
  - context:
      cluster: c1
      user: u1
    name: other
  current-context: other
  kind: Config
  preferences:
    colors: true
  users:
  - name: u1
    user:
      client-certificate-data: DATA+OMITTED
      client-key-data: DATA+OMITTED
      password: REDACTED
      token: REDACTED
      username: a
  - name: u2
    user:
      auth-provider:
        config:
          client-id: foo
        name: oidc
  - name: u3
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args:
        - a1
        - a2
        command: /bin/x
        env: []
        provideClusterInfo: false
  - name: u4
    user:
      exec:
        args: null
        command: x
        env: null
        interactiveMode: Never
        provideClusterInfo: true
  % kubectl config unset
  $ kubectl config unset foo
  error: unable to parse foo after [] at api.Config
  [1]
  $ kubectl config unset users.u2
  Property "users.u2" unset.
  $ kubectl config unset users.nope
  Property "users.nope" unset.
  $ kubectl config unset clusters.c1.certificate-authority-data
  Property "clusters.c1.certificate-authority-data" unset.
  $ kubectl config unset contexts.other.namespace
  Property "contexts.other.namespace" unset.
  $ kubectl config unset contexts
  Property "contexts" unset.
  $ kubectl config unset current-context
  Property "current-context" unset.
  % kubectl config unset a b
  $ kubectl config current-context
  error: current-context is not set
  [1]
  $ kubectl config get-contexts
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  $ kubectl config set-context z --cluster=c1 --user=u1; kubectl config use-context z
  Context "z" created.
  Switched to context "z".
  $ kubectl config delete-context z
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context z from /root/lab/k1
  $ kubectl config delete-context z
  error: cannot delete context z, not in /root/lab/k1
  [1]
  % kubectl config delete-context
  $ kubectl config delete-cluster c1
  deleted cluster c1 from /root/lab/k1
  $ kubectl config delete-cluster c1
  error: cannot delete cluster c1, not in /root/lab/k1
  [1]
  % kubectl config delete-cluster
  $ kubectl config delete-user u1
  deleted user u1 from /root/lab/k1
  $ kubectl config delete-user u1
  error: cannot delete user u1, not in /root/lab/k1
  [1]
  $ kubectl config delete-user
  error: user to delete is required
  See 'kubectl config delete-user -h' for help and examples
  [1]
  $ kubectl config view
  apiVersion: v1
  clusters:
  - cluster:
      server: https://5.6.7.8
    name: new
  contexts: null
  current-context: z
  kind: Config
  preferences:
    colors: true
  users:
  - name: u3
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args:
        - a1
        - a2
        command: /bin/x
        env: []
        provideClusterInfo: false
  - name: u4
    user:
      exec:
        args: null
        command: x
        env: null
        interactiveMode: Never
        provideClusterInfo: true
  $ kubectl get pods
  Error in configuration: context was not found for specified context: z
  [1]
  $ kubectl config view --kubeconfig=nope
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl config view --kubeconfig=base.yaml --minify -o jsonpath='{.clusters[0].cluster.server}'
  https://172.18.0.2:6443
  $ kubectl config use-context kubernetes-admin@kubernetes --kubeconfig=base.yaml
  Switched to context "kubernetes-admin@kubernetes".
  $ kubectl config set-context --current --namespace=dev --kubeconfig=base.yaml
  Context "kubernetes-admin@kubernetes" modified.
  $ kubectl config get-contexts --kubeconfig=base.yaml
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin   dev
  $ export KUBECONFIG=base.yaml:k2
  $ kubectl config set-context new --cluster=kubernetes --user=kubernetes-admin --namespace=kube-system
  Context "new" created.
  $ grep -c 'name: new' base.yaml; ls k2
  1
  ls: cannot access 'k2': No such file or directory
  [2]
  $ kubectl config get-contexts
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin   dev
            new                           kubernetes   kubernetes-admin   kube-system
  $ kubectl --context=new get deploy
  NAME             READY   UP-TO-DATE   AVAILABLE   AGE
  coredns          2/2     2            2           29m
  metrics-server   1/1     1            1           28m
  $ kubectl --context new -n default get deploy
  No resources found in default namespace.
  $ kubectl config use-context new; kubectl get sa default -o jsonpath='{.metadata.namespace}'
  Switched to context "new".
  kube-system
  $ kubectl config view --minify | grep -v data
  apiVersion: v1
  clusters:
  - cluster:
      server: https://172.18.0.2:6443
    name: kubernetes
  contexts:
  - context:
      cluster: kubernetes
      namespace: kube-system
      user: kubernetes-admin
    name: new
  current-context: new
  kind: Config
  users:
  - name: kubernetes-admin
    user:
  % printf 'apiVersion: v1\nkind: Config\ncontexts:\n- name: only\n  context: {cluster: nocluster, user: nouser}\ncurrent-context: only\n' > k3; KUBECONFIG=k3 kubectl get pods
  % printf 'apiVersion: v1\nkind: Config\ncontexts:\n- name: only\n  context: {cluster: c, user: nouser}\nclusters:\n- name: c\n  cluster: {server: "https://172.18.0.2:6443"}\ncurrent-context: only\n' > k4; KUBECONFIG=k4 kubectl get pods
  < joe
  < secret
  $ KUBECONFIG=k4 kubectl get pods < /dev/null
  Please enter Username: error: EOF
  [1]
  $ echo joe | KUBECONFIG=k4 kubectl get pods
  Please enter Username: Please enter Password: error: error reading input for Password
  [1]
  % printf 'not yaml: [\n' > k5; KUBECONFIG=k5 kubectl config view
  $ printf 'hello\n' > k6; KUBECONFIG=k6 kubectl config view
  error: error loading config file "k6": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ KUBECONFIG=k6 kubectl get pods
  error: error loading config file "k6": couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ : > k7; KUBECONFIG=k7 kubectl config view
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  % KUBECONFIG=k7 kubectl get pods
  $ mkdir kdir; KUBECONFIG=kdir kubectl config view
  error: error loading config file "kdir": read kdir: is a directory
  [1]
  $ printf 'apiVersion: v2\nkind: Config\n' > k8; KUBECONFIG=k8 kubectl config view
  error: error loading config file "k8": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ printf 'apiVersion: v1\nkind: Pod\n' > k9; KUBECONFIG=k9 kubectl config view
  error: error loading config file "k9": no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ printf 'apiVersion: v1\nkind: Config\nfoo: bar\n' > k10; KUBECONFIG=k10 kubectl config view
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ printf 'apiVersion: v1\nkind: Config\ncurrent-context: gone\n' > k11; KUBECONFIG=k11 kubectl config current-context; KUBECONFIG=k11 kubectl get pods; KUBECONFIG=k11 kubectl config view --minify
  gone
  Error in configuration: context was not found for specified context: gone
  error: cannot locate context gone
  [1]
