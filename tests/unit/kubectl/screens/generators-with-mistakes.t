kubectl: generators, tokens and expose with mistakes, at the real API server
kubectl: generators, set, label, annotate, taint, auth and tokens, with mistakes, at the real API server
  $ kubectl run
  error: required flag(s) "image" not set
  [1]
  $ kubectl run Nginx --image=nginx
  The Pod "Nginx" is invalid:
  * metadata.name: Invalid value: "Nginx": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * spec.containers[0].name: Invalid value: "Nginx": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl run web
  error: required flag(s) "image" not set
  [1]
  $ kubectl run web --image=
  error: --image is required
  [1]
  $ kubectl run web --image="nginx latest"
  error: invalid image name "nginx latest": invalid reference format
  [1]
  $ kubectl run web --image=nginx --port=80a
  error: --port must be a number
  [1]
  $ kubectl run web --image=nginx --port=70000 --dry-run=server
  The Pod "web" is invalid: spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive
  [1]
  $ kubectl run web --image=nginx --port=80 --expose --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: web
    name: web
  spec:
    containers:
    - image: nginx
      name: web
      ports:
      - containerPort: 80
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      run: web
  status:
    loadBalancer: {}
  $ kubectl run web --image=nginx --expose
  error: --port must be set when exposing a service
  [1]
  $ kubectl run web --image=nginx --env=A --dry-run=client
  error: invalid env: A
  [1]
  $ kubectl run web --image=nginx --env=A=1 --env=B= --env=1C=x --dry-run=client -o jsonpath='{.spec.containers[0].env}'
  error: invalid env: 1C=x
  [1]
  $ kubectl run web --image=nginx --labels=app=x,tier --dry-run=client
  error: unexpected label spec: tier
  [1]
  $ kubectl run web --image=nginx -l app=x,tier=y --dry-run=client -o jsonpath='{.metadata.labels}'
  {"app":"x","tier":"y"}
  $ kubectl run web --image=nginx --labels="a b=c" --dry-run=server
  The Pod "web" is invalid: metadata.labels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl run web --image=nginx --restart=never --dry-run=client
  error: invalid restart policy: never, valid values are: Always, OnFailure, Never
  [1]
  $ kubectl run web --image=nginx --restart=OnFailure --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: web
    name: web
  spec:
    containers:
    - image: nginx
      name: web
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: OnFailure
  status: {}
  $ kubectl run web --image=nginx --requests=cpu=100m --dry-run=client
  error: unknown flag: --requests
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl run web --image=nginx --limits cpu=1
  error: unknown flag: --limits
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl run web --image=nginx --serviceaccount=x
  error: unknown flag: --serviceaccount
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl run web --image=nginx --replicas=3
  error: unknown flag: --replicas
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl run web --image=nginx --command --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: web
    name: web
  spec:
    containers:
    - image: nginx
      name: web
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run web --image=nginx --command -- sleep 5 --dry-run=client
  pod/web created
  $ kubectl delete pod web --now
  pod "web" deleted from default namespace
  $ kubectl run web --image=nginx --dry-run=client -o yaml -- sh -c 'echo "a: b" > /x; sleep 1d'
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: web
    name: web
  spec:
    containers:
    - args:
      - sh
      - -c
      - 'echo "a: b" > /x; sleep 1d'
      image: nginx
      name: web
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run web --image=nginx --dry-run=client -o json --annotations=a=b --annotations=c.d/e=f
  {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {
          "name": "web",
          "labels": {
              "run": "web"
          },
          "annotations": {
              "a": "b",
              "c.d/e": "f"
          }
      },
      "spec": {
          "containers": [
              {
                  "name": "web",
                  "image": "nginx",
                  "resources": {}
              }
          ],
          "restartPolicy": "Always",
          "dnsPolicy": "ClusterFirst"
      },
      "status": {}
  }
  $ kubectl run web --image=nginx --annotations=a --dry-run=client
  error: invalid annotations format: a
  [1]
  $ kubectl run web --image=nginx --image-pull-policy=Sometimes --dry-run=server
  error: invalid image pull policy: Sometimes, valid values are: Always, IfNotPresent, Never
  [1]
  $ kubectl run web --image=nginx --image-pull-policy=never --dry-run=client -o jsonpath='{.spec.containers[0].imagePullPolicy}'
  error: invalid image pull policy: never, valid values are: Always, IfNotPresent, Never
  [1]
  $ kubectl run web --image=nginx --privileged --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: web
    name: web
  spec:
    containers:
    - image: nginx
      name: web
      resources: {}
      securityContext:
        privileged: true
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run web --image=nginx --tty --dry-run=client
  error: -i/--stdin is required for containers with -t/--tty=true
  [1]
  $ kubectl run web --image=nginx --rm --dry-run=client
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run web --image=nginx --rm
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run web --image=nginx --dry-run=yes
  error: Invalid dry-run value (yes). Must be "none", "server", or "client".
  [1]
  % kubectl run web --image=nginx --dry-run -o name
  $ kubectl run web --image=nginx -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl run web --image=nginx -o wide --dry-run=client
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl run web --image=nginx -o custom-columns=N:.metadata.name --dry-run=server
  error: unable to match a printer suitable for the output format "custom-columns=N:.metadata.name", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl run web --image=nginx --overrides='{"spec":{"nodeName":"x"}}' --dry-run=client -o jsonpath='{.spec.nodeName} {.spec.containers[0].image}'
  x nginx
  $ kubectl run web --image=nginx --overrides='{"spec":{"containers":[{"name":"web","image":"redis"}]}}' --override-type=json --dry-run=client
  error: json: cannot unmarshal object into Go value of type jsonpatch.Patch
  [1]
  $ kubectl run web --image=nginx --overrides='[{"op":"add","path":"/spec/hostNetwork","value":true}]' --override-type=json --dry-run=client -o jsonpath='{.spec.hostNetwork}'
  true
  $ kubectl run web --image=nginx --overrides='{bad' --dry-run=client
  error: Invalid JSON Patch
  [1]
  $ kubectl run web two --image=nginx --dry-run=client -o jsonpath='{.spec.containers[0].args}'
  ["two"]
  $ kubectl run web -image=nginx
  error: unknown shorthand flag: 'm' in -mage=nginx
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl run --image=nginx
  error: NAME is required for run
  [1]
  $ kubectl run pod/web --image=nginx
  The Pod "pod/web" is invalid:
  * metadata.name: Invalid value: "pod/web": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * metadata.labels: Invalid value: "pod/web": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  * spec.containers[0].name: Invalid value: "pod/web": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl run web --image nginx --grace-period=5
  pod/web created
  $ kubectl run web --image nginx --attach --dry-run=client
  error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
  [1]
  $ kubectl run web --image nginx --quiet
  Error from server (AlreadyExists): pods "web" already exists
  [1]
  $ kubectl run 1web_ --image nginx --dry-run=server
  The Pod "1web_" is invalid:
  * metadata.name: Invalid value: "1web_": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * metadata.labels: Invalid value: "1web_": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  * spec.containers[0].name: Invalid value: "1web_": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl create
  error: must specify one of -f and -k
  [1]
  $ kubectl create deploy
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment web
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment web --image=nginx --image=redis --dry-run=client -o jsonpath='{.spec.template.spec.containers[*].name}'
  nginx redis
  $ kubectl create deployment web --image=nginx --image=redis --dry-run=client -o yaml -- sleep 1
  error: cannot specify multiple --image options and command
  [1]
  $ kubectl create deployment web --image=nginx:1.27@sha256:abc --dry-run=client -o jsonpath='{.spec.template.spec.containers[*].name}'
  nginx
  $ kubectl create deployment web --image=Reg.io:5000/team/My_App:v1 --dry-run=client -o jsonpath='{.spec.template.spec.containers[*].name}'
  My-App-hmz8z
  $ kubectl create deployment web --image=nginx --replicas=-1 --dry-run=client
  deployment.apps/web created (dry run)
  $ kubectl create deployment web --image=nginx --replicas=-2
  error: failed to create deployment: Deployment.apps "web" is invalid: spec.replicas: Invalid value: -2: must be greater than or equal to 0
  [1]
  $ kubectl create deployment web --image=nginx --replicas=x
  error: invalid argument "x" for "-r, --replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deployment web --image=nginx --port=80 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].ports}'
  [{"containerPort":80}]
  $ kubectl create deployment web --image=nginx --port=99999 --dry-run=server
  error: failed to create deployment: Deployment.apps "web" is invalid: spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive
  [1]
  $ kubectl create deployment Web --image=nginx
  error: failed to create deployment: Deployment.apps "Web" is invalid: metadata.name: Invalid value: "Web": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create deployment web one --image=nginx
  error: exactly one NAME is required, got 2
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl create deployment web --image=nginx -o
  error: flag needs an argument: 'o' in -o
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deployment web --image=nginx --labels=a=b
  error: unknown flag: --labels
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deployment web --image=nginx --namespace
  error: flag needs an argument: --namespace
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deployment web --image=nginx --replicas=0 --validate=frob
  error: invalid - validate option "frob"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl create deployment web --image=nginx --replicas=0
  deployment.apps/web created
  $ kubectl create deployment web --image=nginx --replicas=0
  error: failed to create deployment: deployments.apps "web" already exists
  [1]
  $ kubectl create deployment web --image=nginx --dry-run=server -o name
  error: failed to create deployment: deployments.apps "web" already exists
  [1]
  $ kubectl create deployment web2 --image=nginx --replicas=0 -o yaml --field-manager=me | grep -c manager
  0
  [1]
  $ kubectl create deployment web3 --image=nginx --replicas=0 --save-config -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Deployment\",\"apiVersion\":\"apps/v1\",\"metadata\":{\"name\":\"web3\",\"labels\":{\"app\":\"web3\"}},\"spec\":{\"replicas\":0,\"selector\":{\"matchLabels\":{\"app\":\"web3\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"web3\"}},\"spec\":{\"containers\":[{\"name\":\"nginx\",\"image\":\"nginx\",\"resources\":{}}]}},\"strategy\":{}},\"status\":{}}\n"}
  $ kubectl create cm
  error: exactly one NAME is required, got 0
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create cm c1 --from-literal=a
  error: invalid literal source a, expected key=value
  [1]
  $ kubectl create cm c1 --from-literal==b
  error: invalid literal source =b, expected key=value
  [1]
  $ kubectl create cm c1 --from-literal=a=1 --from-literal=a=2
  error: cannot add key "a", another key by that name already exists in Data for ConfigMap "c1"
  [1]
  $ kubectl create cm c1 --from-literal="a b=1" --dry-run=client
  error: "a b" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create cm c1 --from-file=nope.txt
  error: error reading nope.txt: no such file or directory
  [1]
  $ kubectl create cm c1 --from-file=a=b=c
  error: key names or file paths cannot contain '='
  [1]
  $ printf 'X=1\n# c\n\nY="two words"\nPATH\n9Z=3\n' > e.env; kubectl create cm c1 --from-env-file=e.env --dry-run=client -o yaml
  error: "9Z" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ printf 'X=1\nY Z=2\n' > e2.env; kubectl create cm c1 --from-env-file=e2.env --dry-run=client -o yaml
  error: "Y Z" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl create cm c1 --from-env-file=e.env --from-literal=a=b
  error: from-env-file cannot be combined with from-file or from-literal
  [1]
  $ mkdir d; printf 'one\n' > d/one.txt; printf '\000\001\377' > d/bin; mkdir d/sub; kubectl create cm c1 --from-file=d --dry-run=client -o yaml
  apiVersion: v1
  binaryData:
    bin: AAH/
  data:
    one.txt: |
      one
  kind: ConfigMap
  metadata:
    name: c1
  $ kubectl create cm c1 --from-file=k=d --dry-run=client
  error: cannot give a key name for a directory path
  [1]
  $ kubectl create cm c1 --from-file=d/one.txt --from-file=one.txt=d/bin --dry-run=client
  error: cannot add key "one.txt", another key by that name already exists in Data for ConfigMap "c1"
  [1]
  $ kubectl create cm c1 --from-file=bad/key=d/one.txt --dry-run=client
  error: "bad/key" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create cm c1 --append-hash --from-literal=a=1 --dry-run=client -o name
  configmap/c1-6m8ckb26g9
  $ kubectl create cm c1 --from-literal=a='multi
  > line' --from-literal=empty= --dry-run=client -o yaml
  apiVersion: v1
  data:
    a: |-
      multi
      line
    empty: ""
  kind: ConfigMap
  metadata:
    name: c1
  $ kubectl create cm c1 --immutable
  error: unknown flag: --immutable
  See 'kubectl create configmap --help' for usage.
  [1]
  % kubectl create secret
  $ kubectl create secret generic
  error: exactly one NAME is required, got 0
  See 'kubectl create secret generic -h' for help and examples
  [1]
  $ kubectl create secret foo bar
  error: unknown command "foo bar"
  See 'kubectl create secret -h' for help and examples
  [1]
  $ kubectl create secret s1 --from-literal=a=b
  error: unknown flag: --from-literal
  See 'kubectl create secret --help' for usage.
  [1]
  $ kubectl create secret generic s1 --from-literal=a=b --type=kubernetes.io/basic-auth
  error: failed to create secret Secret "s1" is invalid: [data[username]: Required value, data[password]: Required value]
  [1]
  $ kubectl create secret generic s1 --from-literal=username=b --type=kubernetes.io/basic-auth --dry-run=server
  secret/s1 created (server dry run)
  $ kubectl create secret generic s1 --from-literal=ssh=b --type=kubernetes.io/ssh-auth --dry-run=server
  error: failed to create secret Secret "s1" is invalid: data[ssh-privatekey]: Required value
  [1]
  $ kubectl create secret generic s1 --from-literal=a=b --type=kubernetes.io/service-account-token
  error: failed to create secret Secret "s1" is invalid: metadata.annotations[kubernetes.io/service-account.name]: Required value
  [1]
  $ kubectl create secret generic s1 --from-literal=.dockerconfigjson='{}' --type=kubernetes.io/dockerconfigjson --dry-run=server -o jsonpath='{.data}'
  {".dockerconfigjson":"e30="}
  $ kubectl create secret generic s1 --from-literal=.dockerconfigjson='x' --type=kubernetes.io/dockerconfigjson --dry-run=server
  error: failed to create secret Secret "s1" is invalid: data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": invalid character 'x' looking for beginning of value
  [1]
  $ kubectl create secret docker-registry reg --docker-username=u --docker-password=p
  secret/reg created
  $ kubectl create secret docker-registry reg --docker-server=r.io --docker-username=u
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry reg --docker-username=u --docker-password=p --docker-email=e@x --dry-run=client -o jsonpath='{.data}'
  {".dockerconfigjson":"eyJhdXRocyI6eyJodHRwczovL2luZGV4LmRvY2tlci5pby92MS8iOnsidXNlcm5hbWUiOiJ1IiwicGFzc3dvcmQiOiJwIiwiZW1haWwiOiJlQHgiLCJhdXRoIjoiZFRwdyJ9fX0="}
  $ kubectl create secret docker-registry reg --from-file=d/one.txt --dry-run=client
  secret/reg created (dry run)
  $ kubectl create secret tls t1
  error: key and cert must be specified
  [1]
  $ kubectl create secret tls t1 --cert=nope --key=nope
  error: Cannot read file nope, open nope: no such file or directory
  [1]
  $ printf 'x' > c.pem; kubectl create secret tls t1 --cert=c.pem --key=c.pem
  error: tls: failed to find any PEM data in certificate input
  [1]
  $ kubectl create secret tls t1 --cert=c.pem
  error: key and cert must be specified
  [1]
  % kubectl create svc
  $ kubectl create svc clusterip s1
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create svc clusterip s1 --tcp=80
  service/s1 created
  $ kubectl create svc clusterip s1 --tcp=80:http --dry-run=client -o jsonpath='{.spec.ports}'
  [{"name":"80-http","port":80,"protocol":"TCP","targetPort":"http"}]
  $ kubectl create svc clusterip s2 --tcp=80:80a:90
  service/s2 created
  $ kubectl create svc clusterip s2 --tcp=x
  error: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ kubectl create svc clusterip s2 --tcp=0:80
  error: failed to create ClusterIP service: Service "s2" is invalid: spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
  [1]
  $ kubectl create svc clusterip s2 --tcp=80 --tcp=443:8443 --dry-run=client -o jsonpath='{.spec.ports[*].name}'
  80 443-8443
  $ kubectl create svc clusterip s2 --tcp=80 --clusterip=None --dry-run=client -o jsonpath='{.spec}'
  {"clusterIP":"None","ports":[{"name":"80","port":80,"protocol":"TCP","targetPort":80}],"selector":{"app":"s2"},"type":"ClusterIP"}
  $ kubectl create svc clusterip s2 --tcp=80 --clusterip=1.2.3
  error: failed to create ClusterIP service: Service "s2" is invalid: spec.clusterIPs[0]: Invalid value: "1.2.3": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
  [1]
  $ kubectl create svc nodeport s2 --tcp=80 --node-port=80
  error: failed to create NodePort service: Service "s2" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767
  [1]
  $ kubectl create svc nodeport s2 --tcp=80:8080 --node-port=30900 --dry-run=server -o jsonpath='{.spec.ports}'
  error: failed to create NodePort service: services "s2" already exists
  [1]
  $ kubectl create svc nodeport s2 --tcp=80 --node-port=x
  error: invalid argument "x" for "--node-port" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create service nodeport --help' for usage.
  [1]
  $ kubectl create svc loadbalancer s2 --tcp=80 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s2
    name: s2
  spec:
    ports:
    - name: "80"
      port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: s2
    type: LoadBalancer
  status:
    loadBalancer: {}
  $ kubectl create svc externalname s2
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create svc externalname s2 --external-name=EXAMPLE_.com
  error: invalid service external name EXAMPLE_.com
  [1]
  $ kubectl create svc externalname s2 --external-name=example.com --tcp=80 --dry-run=client -o jsonpath='{.spec}'
  {"externalName":"example.com","ports":[{"name":"80","port":80,"protocol":"TCP","targetPort":80}],"selector":{"app":"s2"},"type":"ExternalName"}
  $ kubectl create svc external s2
  error: unknown command "external s2"
  See 'kubectl create service -h' for help and examples
  [1]
  $ kubectl create ns
  error: exactly one NAME is required, got 0
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create ns a b
  error: exactly one NAME is required, got 2
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create ns Team
  The Namespace "Team" is invalid: metadata.name: Invalid value: "Team": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl create ns default
  Error from server (AlreadyExists): namespaces "default" already exists
  [1]
  $ kubectl create ns kube-
  The Namespace "kube-" is invalid:
  * metadata.name: Invalid value: "kube-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  * metadata.labels: Invalid value: "kube-": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl create ns t1 -o yaml --dry-run=client
  apiVersion: v1
  kind: Namespace
  metadata:
    name: t1
  spec: {}
  status: {}
  $ kubectl create quota q1 --hard=pods=ten
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl create quota q1 --hard=pods
  error: Invalid argument syntax pods, expected <resource>=<value>
  [1]
  $ kubectl create quota q1 --hard=pods=1,cpus=2
  error: failed to create quota: ResourceQuota "q1" is invalid: [spec.hard[cpus]: Invalid value: "cpus": must be a standard resource type or fully qualified, spec.hard[cpus]: Invalid value: "cpus": must be a standard resource for quota]
  [1]
  $ kubectl create quota q1 --hard=cpu=1,memory=1G,pods=2,services.nodeports=0 --scopes=BestEffort
  error: failed to create quota: ResourceQuota "q1" is invalid: spec.scopes: Invalid value: ["BestEffort"]: unsupported scope applied to resource
  [1]
  $ kubectl create quota q1 --hard=pods=2 --scopes=besteffort --dry-run=client
  resourcequota/q1 created (dry run)
  $ kubectl create quota q1 --hard=count/deployments.apps=2,requests.cpu=500m --dry-run=server -o jsonpath='{.spec}'
  {"hard":{"count/deployments.apps":"2","requests.cpu":"500m"}}
  $ kubectl create job
  error: exactly one NAME is required, got 0
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl create job j1
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j1 --image=busybox --from=cronjob/x
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j1 --from=cronjob/x
  Error from server (NotFound): cronjobs.batch "x" not found
  [1]
  $ kubectl create job j1 --from=x
  error: the server doesn't have a resource type "x"
  [1]
  $ kubectl create job j1 --from=deploy/web
  error: unknown object type *v1.Deployment
  [1]
  $ kubectl create job j1 --image=busybox --dry-run=client -o yaml -- date
  apiVersion: batch/v1
  kind: Job
  metadata:
    name: j1
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - command:
          - date
          image: busybox
          name: j1
          resources: {}
        restartPolicy: Never
  status: {}
  $ kubectl create job j1 --image=busybox --from=cronjob/x -- date
  error: either --image or --from must be specified
  [1]
  $ kubectl create cj c1 --image=busybox
  error: required flag(s) "schedule" not set
  [1]
  $ kubectl create cj c1 --schedule="* * * * *"
  error: required flag(s) "image" not set
  [1]
  $ kubectl create cj c1 --image=busybox --schedule="bad"
  error: failed to create cronjob: CronJob.batch "c1" is invalid: spec.schedule: Invalid value: "bad": expected exactly 5 fields, found 1: [bad]
  [1]
  $ kubectl create cj c1 --image=busybox --schedule="@hourly" --restart=Never --dry-run=client -o yaml -- sh -c date
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: c1
  spec:
    jobTemplate:
      metadata:
        name: c1
      spec:
        template:
          metadata: {}
          spec:
            containers:
            - command:
              - sh
              - -c
              - date
              image: busybox
              name: c1
              resources: {}
            restartPolicy: Never
    schedule: '@hourly'
  status: {}
  $ kubectl create cj c1 --image=busybox --schedule=* * * * *
  error: exactly one NAME is required, got 17
  See 'kubectl create cronjob -h' for help and examples
  [1]
  $ kubectl create cj c1 --image=busybox --schedule="0 0 31 2 *" --restart=Always
  error: failed to create cronjob: CronJob.batch "c1" is invalid: spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
  [1]
  $ kubectl create cj a-name-that-is-longer-than-fifty-two-characters-is-no-name-for-a-cronjob --image=busybox --schedule="0 0 1 1 *"
  error: failed to create cronjob: CronJob.batch "a-name-that-is-longer-than-fifty-two-characters-is-no-name-for-a-cronjob" is invalid: [spec.jobTemplate.spec.template.spec.containers[0].name: Invalid value: "a-name-that-is-longer-than-fifty-two-characters-is-no-name-for-a-cronjob": must be no more than 63 characters, metadata.name: Invalid value: "a-name-that-is-longer-than-fifty-two-characters-is-no-name-for-a-cronjob": must be no more than 52 characters]
  [1]
  $ kubectl create ing
  error: exactly one NAME is required, got 0
  See 'kubectl create ingress -h' for help and examples
  [1]
  $ kubectl create ing i1
  error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
  [1]
  $ kubectl create ing i1 --rule=foo.com
  error: rule foo.com is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ing i1 --rule="foo.com/=svc"
  error: rule foo.com/=svc is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ing i1 --rule="foo.com/=svc:"
  error: rule foo.com/=svc: is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ing i1 --rule="foo.com/=svc:80,tls=a,tls=b"
  ingress.networking.k8s.io/i1 created
  $ kubectl create ing i1 --rule="foo.com/*=svc:http,tls" --class=nginx --annotation a=b --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      a: b
    name: i1
  spec:
    ingressClassName: nginx
    rules:
    - host: foo.com
      http:
        paths:
        - backend:
            service:
              name: svc
              port:
                name: http
          path: /
          pathType: Prefix
    tls:
    - hosts:
      - foo.com
  status:
    loadBalancer: {}
  $ kubectl create ing i1 --default-backend=svc
  error: default-backend should be in format servicename:serviceport
  [1]
  $ kubectl create ing i1 --default-backend=svc:x:y
  error: default-backend should be in format servicename:serviceport
  [1]
  $ kubectl create ing i1 --default-backend=svc:80 --dry-run=server -o jsonpath='{.spec}'
  error: failed to create ingress: ingresses.networking.k8s.io "i1" already exists
  [1]
  $ kubectl create ing i1 --rule="/path=svc:8080" --rule="*.x.com/p*=b:www,tls=s" --dry-run=server -o jsonpath='{.spec}'
  error: failed to create ingress: ingresses.networking.k8s.io "i1" already exists
  [1]
  $ kubectl create ing i1 --rule="Foo.com/=svc:80"
  error: failed to create ingress: Ingress.networking.k8s.io "i1" is invalid: spec.rules[0].host: Invalid value: "Foo.com": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create role r1
  error: at least one verb must be specified
  [1]
  $ kubectl create role r1 --verb=get
  error: at least one resource must be specified
  [1]
  $ kubectl create role r1 --verb=get --resource=pod
  role.rbac.authorization.k8s.io/r1 created
  $ kubectl create role r2 --verb=get --resource=pods,nope
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl create role r2 --verb=frob --resource=pods --dry-run=client
  Warning: 'frob' is not a standard resource verb
  role.rbac.authorization.k8s.io/r2 created (dry run)
  % kubectl create role r2 --verb='*',get --resource=deploy.apps/scale,pods/log --dry-run=client -o jsonpath='{.rules}'
  $ kubectl create role r2 --verb=get --resource=pods --resource-name=a,b --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":[""],"resourceNames":["a,b"],"resources":["pods"],"verbs":["get"]}]
  $ kubectl create role r2 --verb=get --resource=pods,services --resource-name=a --dry-run=client
  role.rbac.authorization.k8s.io/r2 created (dry run)
  $ kubectl create role r2 --verb=get --resource=deployments --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":["apps"],"resources":["deployments"],"verbs":["get"]}]
  $ kubectl create role r2 --verb=get --resource=deployments.extensions
  the server doesn't have a resource type "deployments" in group "extensions"
  [1]
  $ kubectl create role r2 --verb=get --non-resource-url=/x
  error: unknown flag: --non-resource-url
  See 'kubectl create role --help' for usage.
  [1]
  $ kubectl create role r2 --verb=list --resource=nodes --dry-run=server -o name
  role.rbac.authorization.k8s.io/r2
  $ kubectl create role r2 --verb=use --resource=pods --dry-run=client -o name
  error: can not perform 'use' on 'pods' in group ''
  [1]
  $ kubectl create clusterrole cr1 --verb=get --non-resource-url=logs
  error: nonResourceURL should start with /
  [1]
  $ kubectl create clusterrole cr1 --verb=get --non-resource-url=/logs/*,/x --dry-run=client -o jsonpath='{.rules}'
  [{"nonResourceURLs":["/logs/*","/x"],"verbs":["get"]}]
  $ kubectl create clusterrole cr1 --verb=list --non-resource-url=/x
  error: invalid verb: 'list' for nonResourceURL
  [1]
  $ kubectl create clusterrole cr1 --aggregation-rule=a=b --verb=get
  error: aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames
  [1]
  $ kubectl create clusterrole cr1 --aggregation-rule=a=b,c=d --dry-run=client -o yaml
  aggregationRule:
    clusterRoleSelectors:
    - matchLabels:
        a: b
        c: d
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: cr1
  rules: null
  % kubectl create clusterrole cr1 --aggregation-rule=a
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --non-resource-url=/x
  clusterrole.rbac.authorization.k8s.io/cr1 created
  $ kubectl create rolebinding rb1
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding rb1 --role=r1
  rolebinding.rbac.authorization.k8s.io/rb1 created
  $ kubectl create rolebinding rb1 --role=r1 --clusterrole=view --user=a
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding rb1 --role=r1 --serviceaccount=sa
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding rb1 --role=r1 --serviceaccount=default:
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding rb1 --role=nope --user=jane,joe --group=g --serviceaccount=default:sa --dry-run=server -o jsonpath='{.subjects}{.roleRef}'
  error: failed to create rolebinding: rolebindings.rbac.authorization.k8s.io "rb1" already exists
  [1]
  $ kubectl create clusterrolebinding crb1 --role=x
  error: unknown flag: --role
  See 'kubectl create clusterrolebinding --help' for usage.
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user= --dry-run=client
  clusterrolebinding.rbac.authorization.k8s.io/crb1 created (dry run)
  $ kubectl create clusterrolebinding cluster-admin --clusterrole=view --user=a
  error: failed to create clusterrolebinding: clusterrolebindings.rbac.authorization.k8s.io "cluster-admin" already exists
  [1]
  $ kubectl create sa
  error: exactly one NAME is required, got 0
  See 'kubectl create serviceaccount -h' for help and examples
  [1]
  $ kubectl create sa default
  error: failed to create serviceaccount: serviceaccounts "default" already exists
  [1]
  $ kubectl create sa Robot
  error: failed to create serviceaccount: ServiceAccount "Robot" is invalid: metadata.name: Invalid value: "Robot": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create pdb p1
  error: a selector must be specified
  [1]
  $ kubectl create pdb p1 --selector=app=x
  error: one of min-available or max-unavailable must be specified
  [1]
  $ kubectl create pdb p1 --min-available=1
  error: a selector must be specified
  [1]
  $ kubectl create pdb p1 --selector=app=x --min-available=1 --max-unavailable=1
  error: min-available and max-unavailable cannot be both specified
  [1]
  $ kubectl create pdb p1 --selector=app --min-available=50% --dry-run=client -o yaml
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p1
  spec:
    minAvailable: 50%
    selector:
      matchExpressions:
      - key: app
        operator: Exists
  status:
    currentHealthy: 0
    desiredHealthy: 0
    disruptionsAllowed: 0
    expectedPods: 0
  $ kubectl create pdb p1 --selector=app=x --min-available=x%
  error: invalid format specified for min-available
  [1]
  $ kubectl create pdb p1 --selector=app=x --max-unavailable=-1
  error: invalid format specified for max-unavailable
  [1]
  $ kubectl create pdb p1 --selector=app=x --min-available=101% --dry-run=server
  error: failed to create poddisruptionbudgets: PodDisruptionBudget.policy "p1" is invalid: spec.minAvailable: Invalid value: "101%": must not be greater than 100%
  [1]
  $ kubectl create priorityclass pc1
  priorityclass.scheduling.k8s.io/pc1 created
  $ kubectl create priorityclass pc1 --value=2000000000
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "pc1" is invalid: value: Forbidden: maximum allowed value of a user defined priority is 1000000000
  [1]
  $ kubectl create priorityclass pc1 --value=x
  error: invalid argument "x" for "--value" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl create pc pc1 --value=10 --preemption-policy=never --dry-run=server
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "pc1" is invalid: preemptionPolicy: Unsupported value: "never": supported values: "PreemptLowerPriority", "Never"
  [1]
  $ kubectl create pc pc1 --value=10 --global-default --description="a b" --dry-run=client -o yaml
  apiVersion: scheduling.k8s.io/v1
  description: a b
  globalDefault: true
  kind: PriorityClass
  metadata:
    name: pc1
  preemptionPolicy: PreemptLowerPriority
  value: 10
  $ kubectl create pc system-x --value=1
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "system-x" is invalid: metadata.name: Forbidden: priority class names with 'system-' prefix are reserved for system use only. error: system-x is not a known system priority class
  [1]
  $ kubectl create token
  error: exactly one NAME is required, got 0
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl create token nope
  error: failed to create token: serviceaccounts "nope" not found
  [1]
  $ kubectl create token default --duration=1s
  error: failed to create token: TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 1: may not specify a duration less than 10 minutes
  [1]
  $ kubectl create token default --duration=5
  error: invalid argument "5" for "--duration" flag: time: missing unit in duration "5"
  See 'kubectl create token --help' for usage.
  [1]
  $ kubectl create token default --duration=-1h
  error: --duration must be greater than or equal to 0
  [1]
  $ kubectl create token default --bound-object-kind=Deployment --bound-object-name=x
  error: supported --bound-object-kind values are Node, Pod, Secret
  [1]
  $ kubectl create token default --bound-object-kind=Pod
  error: --bound-object-name is required if --bound-object-kind is provided
  [1]
  $ kubectl create token default --bound-object-name=x
  error: --bound-object-name can only be set if --bound-object-kind is provided
  [1]
  $ kubectl create token default --bound-object-kind=Pod --bound-object-name=nope
  error: failed to create token: pods "nope" not found
  [1]
  $ kubectl create token default --bound-object-kind=Secret --bound-object-name=nope
  error: failed to create token: secrets "nope" not found
  [1]
  $ kubectl create token default --audience= -o jsonpath='{.kind} {.spec.audiences} {.spec.expirationSeconds}'
  error: --audience must not be an empty string
  [1]
  $ kubectl create token default --bound-object-uid=x
  error: --bound-object-uid can only be set if --bound-object-kind is provided
  [1]
  $ kubectl create token default | wc -w
  1
  $ kubectl create token default extra
  error: exactly one NAME is required, got 2
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl create configmaps
  error: Unexpected args: [configmaps]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create pod web --image=nginx
  error: unknown flag: --image
  See 'kubectl create --help' for usage.
  [1]
  $ kubectl create replicaset x
  error: Unexpected args: [replicaset x]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create -f
  error: flag needs an argument: 'f' in -f
  See 'kubectl create --help' for usage.
  [1]
  $ kubectl create -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl create -f d
  error: error reading [d]: recognized file extensions are [.json .yaml .yml]
  [1]
  $ kubectl create -f http://127.0.0.1:1/x.yaml
  The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ kubectl create --edit
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl create --raw=/api/v1/namespaces -f c.pem
  Error from server (BadRequest): the object provided is unrecognized (must be of type Namespace): couldn't get version/kind; json parse error: invalid character 'x' looking for beginning of value (78)
  [1]
  $ kubectl create -k .
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl expose
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl expose deploy web
  error: couldn't find port via --port flag or introspection
  [1]
  $ kubectl expose deploy web --port=80 --target-port=x_y
  The Service "web" is invalid: spec.ports[0].targetPort: Invalid value: "x_y": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
  [1]
  $ kubectl expose deploy web --port=a
  error: strconv.Atoi: parsing "a": invalid syntax
  [1]
  $ kubectl expose deploy web --port=80,443 --dry-run=client -o jsonpath='{.spec.ports}'
  [{"name":"port-1","port":80,"protocol":"TCP","targetPort":80},{"name":"port-2","port":443,"protocol":"TCP","targetPort":443}]
  $ kubectl expose deploy web --port=80 --type=nodeport
  The Service "web" is invalid: spec.type: Unsupported value: "nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
  [1]
  $ kubectl expose deploy web --port=80 --type=NodePort --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: web
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
    type: NodePort
  status:
    loadBalancer: {}
  $ kubectl expose deploy web --port=80 --protocol=tcp
  The Service "web" is invalid: spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
  [1]
  $ kubectl expose deploy web --port=80 --protocol=UDP --name=u --session-affinity=ClientIP --external-ip=1.2.3.4 --cluster-ip=None --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: u
  spec:
    clusterIP: None
    externalIPs:
    - 1.2.3.4
    ports:
    - port: 80
      protocol: UDP
      targetPort: 80
    selector:
      app: web
    sessionAffinity: ClientIP
  status:
    loadBalancer: {}
  $ kubectl expose deploy nope --port=80
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl expose deploy web --port=80 --selector=a --dry-run=client -o jsonpath='{.spec.selector}'
  error: unexpected label spec: a
  [1]
  $ kubectl expose deploy web --port=80 --selector=a=b,c=d -l x=y --dry-run=client -o jsonpath='{.spec.selector}{.metadata.labels}'
  {"a":"b","c":"d"}{"x":"y"}
  $ kubectl expose cm c1 --port=80
  Error from server (NotFound): configmaps "c1" not found
  [1]
  $ kubectl expose svc s1 --port=81
  Error from server (AlreadyExists): services "s1" already exists
  [1]
  $ kubectl expose svc s1 --port=81 --name=s1b --dry-run=client -o jsonpath='{.spec}'
  {"ports":[{"port":81,"protocol":"TCP","targetPort":81}],"selector":{"app":"s1"}}
  $ kubectl expose deploy --all --port=80 --dry-run=client
  error: unknown flag: --all
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl expose deploy web web2 --port=80 --dry-run=client
  service/web exposed (dry run)
  service/web2 exposed (dry run)
  $ kubectl expose deploy/web --port=80 --name=A_b
  The Service "A_b" is invalid: metadata.name: Invalid value: "A_b": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl expose deploy/web --port=80 --type=ExternalName --external-name=x.com --dry-run=client -o jsonpath='{.spec}'
  error: unknown flag: --external-name
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl expose deploy/web --port=80 --load-balancer-ip=1.2.3.4 --type=LoadBalancer --dry-run=client -o jsonpath='{.spec}'
  {"loadBalancerIP":"1.2.3.4","ports":[{"port":80,"protocol":"TCP","targetPort":80}],"selector":{"app":"web"},"type":"LoadBalancer"}
  % kubectl expose deploy/web --port=80 --overrides='{"spec":{"ports":[{"port":8080}]}}' --dry-run=client -o jsonpath='{.spec.ports}'
  $ kubectl expose pod nope --port=1
  Error from server (NotFound): pods "nope" not found
  [1]
  % kubectl expose -f e.env --port=80
  $ kubectl expose node x --port=80
  Error from server (NotFound): nodes "x" not found
  [1]
