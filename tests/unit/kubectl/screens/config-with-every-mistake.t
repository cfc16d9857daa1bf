Every subcommand of kubectl config, right and with every mistake.

  % kubectl config
  $ kubectl config nope
  error: unknown command "nope"
  See 'kubectl config -h' for help and examples
  [1]
  $ kubectl config current-context x
  kubernetes-admin@kubernetes
  $ kubectl config current-context
  kubernetes-admin@kubernetes
  $ kubectl config get-contexts
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  $ kubectl config get-contexts nope
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  error: context nope not found
  [1]
  $ kubectl config get-contexts kubernetes-admin@kubernetes nope
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  error: context nope not found
  [1]
  $ kubectl config get-contexts -o name
  kubernetes-admin@kubernetes
  $ kubectl config get-contexts -o json
  error: --output json is not available in kubectl config get-contexts; resetting to default output format
  [1]
  $ kubectl config get-contexts -o wide
  error: --output wide is not available in kubectl config get-contexts; resetting to default output format
  [1]
  $ kubectl config get-contexts --no-headers
  *     kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  $ kubectl config get-contexts --no-headers -o name
  kubernetes-admin@kubernetes
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
  % kubectl config use-context
  $ kubectl config use-context nope
  error: no context exists with the name: "nope"
  [1]
  % kubectl config use-context a b
  $ kubectl config use-context ''
  error: empty context names are not allowed
  [1]
  $ kubectl config use kubernetes-admin@kubernetes
  Switched to context "kubernetes-admin@kubernetes".
  $ kubectl config set-context
  error: you must specify a non-empty context name or --current
  [1]
  $ kubectl config set-context --current
  Context "kubernetes-admin@kubernetes" modified.
  $ kubectl config set-context x --current
  error: you cannot specify both a context name and --current
  [1]
  $ kubectl config set-context --current --namespace=dev
  Context "kubernetes-admin@kubernetes" modified.
  $ kubectl config set-context --current --namespace=
  Context "kubernetes-admin@kubernetes" modified.
  $ kubectl config set-context x --user=u --cluster=c --namespace=n
  Context "x" created.
  $ kubectl config set-context x --user=v
  Context "x" modified.
  $ kubectl config get-contexts
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
            x                             c            v                  n
  % kubectl config set-context x y
  $ kubectl config set-context x --nope
  error: unknown flag: --nope
  See 'kubectl config set-context --help' for usage.
  [1]
  % kubectl config set-cluster
  $ kubectl config set-cluster c --server=https://1.2.3.4:6443
  Cluster "c" set.
  $ kubectl config set-cluster c --server=https://1.2.3.5 --insecure-skip-tls-verify
  Cluster "c" set.
  $ kubectl config set-cluster c --certificate-authority=nope --insecure-skip-tls-verify
  error: you cannot specify a certificate authority and insecure mode at the same time
  [1]
  $ kubectl config set-cluster c --certificate-authority=nope --embed-certs
  error: could not stat certificate-authority file nope: stat nope: no such file or directory
  [1]
  $ kubectl config set-cluster c --embed-certs
  error: you must specify a --certificate-authority to embed
  [1]
  $ kubectl config set-cluster c --certificate-authority=nope
  Cluster "c" set.
  $ kubectl config set-cluster c --tls-server-name=x --proxy-url=http://p:1
  Cluster "c" set.
  $ kubectl config set-cluster c --proxy-url=nope
  Cluster "c" set.
  $ kubectl config view -o jsonpath='{.clusters[?(@.name=="c")].cluster}'
  {"certificate-authority":"/root/lab/nope","proxy-url":"nope","server":"https://1.2.3.5","tls-server-name":"x"}
  % kubectl config set-credentials
  $ kubectl config set-credentials u --token=abc
  User "u" set.
  $ kubectl config set-credentials u --token=abc --username=x
  error: you cannot specify more than one authentication method at the same time: --token, --username/--password
  [1]
  $ kubectl config set-credentials u --username=x --password=y
  User "u" set.
  $ kubectl config set-credentials u --client-certificate=nope
  User "u" set.
  $ kubectl config set-credentials u --client-certificate=nope --embed-certs
  error: could not stat client-certificate file nope: stat nope: no such file or directory
  [1]
  $ kubectl config set-credentials u --client-key=nope --embed-certs
  error: could not stat client-key file nope: stat nope: no such file or directory
  [1]
  $ kubectl config set-credentials u --embed-certs
  error: you must specify a --client-certificate or --client-key to embed
  [1]
  $ kubectl config set-credentials u --auth-provider=gcp --auth-provider-arg=a=b
  User "u" set.
  % kubectl config set-credentials u --auth-provider-arg=a
  $ kubectl config set-credentials w --exec-command=x --exec-api-version=client.authentication.k8s.io/v1
  User "w" set.
  % kubectl config set-credentials w --exec-command=x --exec-env=a=b --exec-env=c --exec-arg=d
  % kubectl config set-credentials w --exec-env=c
  $ kubectl config set-credentials w --exec-interactive-mode=Nope
  error: invalid interactive mode type, can be only IfAvailable, Never, Always
  [1]
  $ kubectl config set-credentials w --exec-interactive-mode=Never --exec-provide-cluster-info
  User "w" set.
  $ kubectl config view -o jsonpath='{.users[?(@.name=="w")].user}'
  {"exec":{"apiVersion":"client.authentication.k8s.io/v1","args":null,"command":"x","env":null,"interactiveMode":"Never","provideClusterInfo":true}}
  $ kubectl config view --raw -o jsonpath='{.users[?(@.name=="u")].user}'
  {"auth-provider":{"config":{"a":"b"},"name":"gcp"},"client-certificate":"/root/lab/nope","password":"y","username":"x"}
  $ kubectl config view -o jsonpath='{.users[?(@.name=="u")].user}'
  {"auth-provider":{"config":{"a":"b"},"name":"gcp"},"client-certificate":"/root/lab/nope","password":"REDACTED","username":"x"}
  % kubectl config set
  % kubectl config set a
  $ kubectl config set a b
  error: unable to parse a after [] at api.Config
  [1]
  $ kubectl config set a.b c
  error: unable to parse a.b after [] at api.Config
  [1]
  $ kubectl config set current-context nope
  Property "current-context" set.
  $ kubectl config current-context
  nope
  $ kubectl get pods
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl config use-context kubernetes-admin@kubernetes
  Switched to context "kubernetes-admin@kubernetes".
  $ kubectl config set contexts.x.namespace zz
  Property "contexts.x.namespace" set.
  % kubectl config set contexts.x.nope zz
  $ kubectl config set contexts.new.cluster zz
  Property "contexts.new.cluster" set.
  % kubectl config set contexts.new zz
  % kubectl config set contexts zz
  $ kubectl config set clusters.c.insecure-skip-tls-verify maybe
  error: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ kubectl config set clusters.c.insecure-skip-tls-verify false
  Property "clusters.c.insecure-skip-tls-verify" set.
  $ kubectl config set clusters.c.certificate-authority-data abc
  error: error decoding input value: illegal base64 data at input byte 0
  [1]
  $ kubectl config set clusters.c.certificate-authority-data abc --set-raw-bytes
  Property "clusters.c.certificate-authority-data" set.
  $ kubectl config set clusters.c.certificate-authority-data YWJj --set-raw-bytes=false
  Property "clusters.c.certificate-authority-data" set.
  $ kubectl config set users.u.token zz
  Property "users.u.token" set.
  $ kubectl config set users.u.exec.command zz
  error: unable to parse one or more field values of users.u.exec.command
  [1]
  $ kubectl config set preferences.colors true
  Property "preferences.colors" set.
  % kubectl config set a b c
  % kubectl config view --minify
  $ kubectl config view --minify --context=x
  error: cannot locate user v
  [1]
  $ kubectl config view --minify --context=nope
  error: cannot locate context nope
  [1]
  $ kubectl config view --context=nope -o jsonpath='{.current-context}'
  kubernetes-admin@kubernetes
  $ kubectl config view -o json | head -3
  {
      "kind": "Config",
      "apiVersion": "v1",
  $ kubectl config view -o name
  config/<unknown>
  $ kubectl config view -o nope
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl config view --flatten
  error: open /root/lab/nope: no such file or directory
  [1]
  $ kubectl config view --merge=false -o jsonpath='{.contexts[*].name}'
  error: if merge==false a precise file must be specified
  [1]
  $ kubectl config view x
  error: unexpected arguments: [x]
  See 'kubectl config view -h' for help and examples
  [1]
  $ kubectl config view --raw -o jsonpath='{.users[?(@.name=="u")].user.token}'
  zz
  $ kubectl config view -o jsonpath='{.nope}'
  $ kubectl config view -o template
  error: template format specified but no template given
  [1]
  $ kubectl config view -o go-template='{{range .contexts}}{{.name}}{{"\n"}}{{end}}'
  kubernetes-admin@kubernetes
  new
  x
  % kubectl config unset
  % kubectl config unset a b
  $ kubectl config unset a
  error: unable to parse a after [] at api.Config
  [1]
  $ kubectl config unset a.b
  error: unable to parse a.b after [] at api.Config
  [1]
  $ kubectl config unset contexts.x.namespace
  Property "contexts.x.namespace" unset.
  $ kubectl config unset contexts.x.nope
  Property "contexts.x.nope" unset.
  $ kubectl config unset contexts.nope
  Property "contexts.nope" unset.
  $ kubectl config unset contexts.nope.namespace
  error: current map key `nope` is invalid
  [1]
  $ kubectl config unset users.u
  Property "users.u" unset.
  $ kubectl config unset users
  Property "users" unset.
  $ kubectl config unset current-context
  Property "current-context" unset.
  $ kubectl config current-context
  error: current-context is not set
  [1]
  % kubectl config view
  % kubectl config rename-context
  % kubectl config rename-context a
  $ kubectl config rename-context nope b
  error: cannot rename the context "nope", it's not in /root/.kube/config
  [1]
  $ kubectl config rename-context x kubernetes-admin@kubernetes
  error: cannot rename the context "x", the context "kubernetes-admin@kubernetes" already exists in /root/.kube/config
  [1]
  $ kubectl config rename-context x x
  error: cannot rename the context "x", the context "x" already exists in /root/.kube/config
  [1]
  $ kubectl config rename-context x y
  Context "x" renamed to "y".
  % kubectl config rename-context a b c
  % kubectl config delete-context
  $ kubectl config delete-context nope
  error: cannot delete context nope, not in /root/.kube/config
  [1]
  $ kubectl config delete-context y
  deleted context y from /root/.kube/config
  % kubectl config delete-context a b
  % kubectl config delete-cluster
  $ kubectl config delete-cluster nope
  error: cannot delete cluster nope, not in /root/.kube/config
  [1]
  $ kubectl config delete-cluster c
  deleted cluster c from /root/.kube/config
  $ kubectl config delete-user
  error: user to delete is required
  See 'kubectl config delete-user -h' for help and examples
  [1]
  $ kubectl config delete-user nope
  error: cannot delete user nope, not in /root/.kube/config
  [1]
  $ kubectl config delete-user w
  error: cannot delete user w, not in /root/.kube/config
  [1]
  $ kubectl config get-contexts
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
            kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
            new                           zz
  % kubectl config view
