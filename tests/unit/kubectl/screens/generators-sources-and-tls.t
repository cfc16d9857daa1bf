create configmap, secret and quota with files, keys and amounts that are right and wrong.

  % printf 'A=1\nB=two words\n#c\n\nC\n' > ok.env; printf 'A=1\n1B=2\n' > digit.env; printf 'A B=1\n' > space.env; printf '=1\n' > nokey.env; printf 'A=1\nA=2\n' > twice.env; printf '\xef\xbb\xbfA=1\n' > bom.env; printf 'A=\xff\xfe\n' > bin.env; printf 'export A=1\n' > export.env; printf '  A=1\nB = 2\n' > lead.env; : > empty.env; printf 'a.b-c_d=1\n' > chars.env; printf 'A"=1' > quote.env; printf 'A=1\r\nB=2\r\n' > crlf.env
  $ kubectl create cm e1 --from-env-file=ok.env --dry-run=client -o yaml
  apiVersion: v1
  data:
    A: "1"
    B: two words
    C: ""
  kind: ConfigMap
  metadata:
    name: e1
  $ for f in digit space nokey twice bom bin export lead empty chars quote crlf nope; do echo $f; kubectl create cm e1 --from-env-file=$f.env --dry-run=client -o yaml; done
  digit
  error: "1B" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  space
  error: "A B" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  nokey
  error: "" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  twice
  error: cannot add key "A", another key by that name already exists in Data for ConfigMap "e1"
  bom
  apiVersion: v1
  data:
    A: "1"
  kind: ConfigMap
  metadata:
    name: e1
  bin
  error: env file bin.env contains invalid utf8 bytes at line 1: [65 61 255 254]
  export
  error: "export A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  lead
  error: "B " is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  empty
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: e1
  chars
  apiVersion: v1
  data:
    a.b-c_d: "1"
  kind: ConfigMap
  metadata:
    name: e1
  quote
  error: "A\"" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  crlf
  apiVersion: v1
  data:
    A: "1"
    B: "2"
  kind: ConfigMap
  metadata:
    name: e1
  nope
  error: error reading nope.env: no such file or directory
  [1]
  $ for f in digit space nokey twice bom bin export lead empty chars quote crlf nope; do echo $f; kubectl create secret generic e1 --from-env-file=$f.env --dry-run=client -o yaml; done
  digit
  error: "1B" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  space
  error: "A B" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  nokey
  error: "" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  twice
  error: cannot add key A, another key by that name already exists
  bom
  apiVersion: v1
  data:
    A: MQ==
  kind: Secret
  metadata:
    name: e1
  bin
  error: env file bin.env contains invalid utf8 bytes at line 1: [65 61 255 254]
  export
  error: "export A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  lead
  error: "B " is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  empty
  apiVersion: v1
  kind: Secret
  metadata:
    name: e1
  chars
  apiVersion: v1
  data:
    a.b-c_d: MQ==
  kind: Secret
  metadata:
    name: e1
  quote
  error: "A\"" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  crlf
  apiVersion: v1
  data:
    A: MQ==
    B: Mg==
  kind: Secret
  metadata:
    name: e1
  nope
  error: error reading nope.env: no such file or directory
  [1]
  $ kubectl create cm e1 --from-env-file=ok.env --from-literal=a=b --dry-run=client
  error: from-env-file cannot be combined with from-file or from-literal
  [1]
  $ kubectl create cm e1 --from-env-file=ok.env --from-file=ok.env --dry-run=client
  error: from-env-file cannot be combined with from-file or from-literal
  [1]
  $ kubectl create cm e1 --from-env-file=ok.env --from-env-file=chars.env --dry-run=client -o jsonpath='{.data}'
  {"A":"1","B":"two words","C":"","a.b-c_d":"1"}
  $ kubectl create cm e1 --from-env-file=ok.env --from-env-file=ok.env --dry-run=client -o jsonpath='{.data}'
  error: cannot add key "A", another key by that name already exists in Data for ConfigMap "e1"
  [1]
  $ kubectl create cm e1 --from-env-file= --dry-run=client
  configmap/e1 created (dry run)
  $ kubectl create cm e1 --from-env-file=. --dry-run=client
  error: env config file cannot be a directory
  [1]
  $ kubectl create cm
  error: exactly one NAME is required, got 0
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create cm a b
  error: exactly one NAME is required, got 2
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create cm A
  error: failed to create configmap: ConfigMap "A" is invalid: metadata.name: Invalid value: "A": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create cm a_b --dry-run=client
  configmap/a_b created (dry run)
  $ kubectl create cm a --from-literal=a
  error: invalid literal source a, expected key=value
  [1]
  $ kubectl create cm a --from-literal==b
  error: invalid literal source =b, expected key=value
  [1]
  $ kubectl create cm a --from-literal=a=
  configmap/a created
  $ kubectl create cm a2 --from-literal='a b=c'
  error: "a b" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create cm a2 --from-literal=a=b --from-literal=a=c
  error: cannot add key "a", another key by that name already exists in Data for ConfigMap "a2"
  [1]
  $ kubectl create cm a2 --from-literal=a=b=c --dry-run=client -o jsonpath='{.data}'
  {"a":"b=c"}
  $ kubectl create cm a2 --from-literal='a="b"' --dry-run=client -o jsonpath='{.data}'
  {"a":"\"b\""}
  $ kubectl create cm a2 --from-file=nope
  error: error reading nope: no such file or directory
  [1]
  $ kubectl create cm a2 --from-file=x=nope
  error: error reading nope: no such file or directory
  [1]
  $ kubectl create cm a2 --from-file=x=
  error: file path for key name x missing
  [1]
  $ kubectl create cm a2 --from-file==ok.env
  error: key name for file path ok.env missing
  [1]
  $ kubectl create cm a2 --from-file=a=b=c
  error: key names or file paths cannot contain '='
  [1]
  $ kubectl create cm a2 --from-file=x=. --dry-run=client
  error: cannot give a key name for a directory path
  [1]
  $ kubectl create cm a2 --from-file='a b=ok.env' --dry-run=client
  error: "a b" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create cm a2 --from-file=ok.env --from-file=ok.env --dry-run=client
  error: cannot add key "ok.env", another key by that name already exists in Data for ConfigMap "a2"
  [1]
  $ kubectl create cm a2 --from-file=/dev/null --dry-run=client -o yaml
  apiVersion: v1
  data:
    "null": ""
  kind: ConfigMap
  metadata:
    name: a2
  $ kubectl create cm a2 --from-file=. --dry-run=client -o jsonpath='{.data.ok\.env}'
  A=1
  B=two words
  #c

  C
  $ kubectl create cm a2 --append-hash --from-literal=a=b --dry-run=client -o name
  configmap/a2-m2cffh2bk8
  $ kubectl create secret generic a2 --append-hash --from-literal=a=b --dry-run=client -o name
  secret/a2-k5fdk877tc
  $ kubectl create secret generic a2 --type=Nope --from-literal=a=b --dry-run=client -o yaml
  apiVersion: v1
  data:
    a: Yg==
  kind: Secret
  metadata:
    name: a2
  type: Nope
  $ kubectl create secret generic a2 --type=kubernetes.io/tls --from-literal=a=b
  error: failed to create secret Secret "a2" is invalid: [data[tls.crt]: Required value, data[tls.key]: Required value]
  [1]
  $ kubectl create secret generic a2 --type=kubernetes.io/basic-auth --from-literal=a=b
  error: failed to create secret Secret "a2" is invalid: [data[username]: Required value, data[password]: Required value]
  [1]
  $ kubectl create secret generic a2 --type=kubernetes.io/dockerconfigjson --from-literal=.dockerconfigjson=b
  error: failed to create secret Secret "a2" is invalid: data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": invalid character 'b' looking for beginning of value
  [1]
  $ kubectl create secret generic a2 --type=kubernetes.io/ssh-auth --from-literal=a=b
  error: failed to create secret Secret "a2" is invalid: data[ssh-privatekey]: Required value
  [1]
  $ kubectl create secret generic a2 --type=kubernetes.io/service-account-token --from-literal=a=b
  error: failed to create secret Secret "a2" is invalid: metadata.annotations[kubernetes.io/service-account.name]: Required value
  [1]
  % kubectl create secret
  $ kubectl create secret a2
  error: unknown command "a2"
  See 'kubectl create secret -h' for help and examples
  [1]
  $ kubectl create secret generic
  error: exactly one NAME is required, got 0
  See 'kubectl create secret generic -h' for help and examples
  [1]
  $ kubectl create secret nope a2
  error: unknown command "nope a2"
  See 'kubectl create secret -h' for help and examples
  [1]
  % openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -subj /CN=x -days 10 2>/dev/null; openssl req -x509 -newkey rsa:2048 -nodes -keyout k2.pem -out c2.pem -subj /CN=y -days 10 2>/dev/null; echo hello > bad.pem; : > none.pem; sed 's/^M/!/' c.pem > broken.pem; sed 5d c.pem > cut.pem; sed 5d k.pem > kcut.pem
  $ kubectl create secret tls t
  error: key and cert must be specified
  [1]
  $ kubectl create secret tls t --cert=c.pem
  error: key and cert must be specified
  [1]
  $ kubectl create secret tls t --key=k.pem
  error: key and cert must be specified
  [1]
  $ kubectl create secret tls --cert=c.pem --key=k.pem
  error: exactly one NAME is required, got 0
  See 'kubectl create secret tls -h' for help and examples
  [1]
  $ kubectl create secret tls t --cert=nope --key=k.pem
  error: Cannot read file nope, open nope: no such file or directory
  [1]
  $ kubectl create secret tls t --cert=c.pem --key=nope
  error: Cannot read file nope, open nope: no such file or directory
  [1]
  $ kubectl create secret tls t --cert=c.pem --key=k2.pem
  error: tls: private key does not match public key
  [1]
  $ kubectl create secret tls t --cert=k.pem --key=c.pem
  error: tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched
  [1]
  $ kubectl create secret tls t --cert=c.pem --key=c.pem
  error: tls: found a certificate rather than a key in the PEM for the private key
  [1]
  $ kubectl create secret tls t --cert=k.pem --key=k.pem
  error: tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched
  [1]
  $ kubectl create secret tls t --cert=bad.pem --key=k.pem
  error: tls: failed to find any PEM data in certificate input
  [1]
  $ kubectl create secret tls t --cert=c.pem --key=bad.pem
  error: tls: failed to find any PEM data in key input
  [1]
  $ kubectl create secret tls t --cert=none.pem --key=k.pem
  error: tls: failed to find any PEM data in certificate input
  [1]
  $ kubectl create secret tls t --cert=c.pem --key=none.pem
  error: tls: failed to find any PEM data in key input
  [1]
  $ kubectl create secret tls t --cert=cut.pem --key=k.pem
  error: x509: malformed certificate
  [1]
  $ kubectl create secret tls t --cert=broken.pem --key=k.pem
  error: tls: failed to find any PEM data in certificate input
  [1]
  $ kubectl create secret tls t --cert=c.pem --key=kcut.pem
  error: tls: failed to parse private key
  [1]
  $ kubectl create secret tls t --cert=. --key=k.pem
  error: Cannot read file ., read .: is a directory
  [1]
  $ kubectl create secret tls t --cert=c.pem --key=k.pem --dry-run=client
  secret/t created (dry run)
  $ kubectl create secret docker-registry r
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry r --docker-username=a
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry r --docker-username=a --docker-password=b
  secret/r created
  $ kubectl create secret docker-registry r2 --docker-username=a --docker-password=b --docker-email=c --docker-server=d -o jsonpath='{.data}'
  {".dockerconfigjson":"eyJhdXRocyI6eyJkIjp7InVzZXJuYW1lIjoiYSIsInBhc3N3b3JkIjoiYiIsImVtYWlsIjoiYyIsImF1dGgiOiJZVHBpIn19fQ=="}
  $ kubectl create secret docker-registry r3 --from-file=ok.env
  error: failed to create secret Secret "r3" is invalid: data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": invalid character 'A' looking for beginning of value
  [1]
  $ kubectl create secret docker-registry r3 --from-file=.dockerconfigjson=ok.env
  error: failed to create secret Secret "r3" is invalid: data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": invalid character 'A' looking for beginning of value
  [1]
  $ kubectl create secret docker-registry r3 --docker-server=x --docker-password=b
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry r3 --docker-username=x --docker-password=b --from-file=ok.env --dry-run=client
  secret/r3 created (dry run)
  $ kubectl create quota
  error: exactly one NAME is required, got 0
  See 'kubectl create quota -h' for help and examples
  [1]
  $ kubectl create quota q --hard=cpu
  error: Invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl create quota q --hard=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl create quota q --hard=cpu=1,pods=2 --scopes=BestEffort --dry-run=client -o yaml
  apiVersion: v1
  kind: ResourceQuota
  metadata:
    name: q
  spec:
    hard:
      cpu: "1"
      pods: "2"
    scopes:
    - BestEffort
  status: {}
  $ kubectl create quota q --hard=cpu=1 --scopes=Nope
  error: failed to create quota: ResourceQuota "q" is invalid: spec.scopes: Invalid value: ["Nope"]: unsupported scope
  [1]
  $ kubectl create quota q --hard=cpu=1 --scopes=BestEffort,BestEffort
  error: failed to create quota: ResourceQuota "q" is invalid: spec.scopes: Invalid value: ["BestEffort","BestEffort"]: unsupported scope applied to resource
  [1]
  $ kubectl create quota q --hard=pods=1 --scopes=BestEffort,NotBestEffort
  error: failed to create quota: ResourceQuota "q" is invalid: spec.scopes: Invalid value: ["BestEffort","NotBestEffort"]: conflicting scopes
  [1]
  $ kubectl create quota q --hard= --dry-run=client -o yaml
  apiVersion: v1
  kind: ResourceQuota
  metadata:
    name: q
  spec: {}
  status: {}
  $ kubectl create quota q --hard=nope=1
  error: failed to create quota: ResourceQuota "q" is invalid: [spec.hard[nope]: Invalid value: "nope": must be a standard resource type or fully qualified, spec.hard[nope]: Invalid value: "nope": must be a standard resource for quota]
  [1]
  $ kubectl create quota q --hard=cpu=1,cpu=2 --dry-run=client -o jsonpath='{.spec}'
  {"hard":{"cpu":"2"}}
  $ kubectl create quota q --hard=cpu=1=2
  error: Invalid argument syntax cpu=1=2, expected <resource>=<value>
  [1]
  $ kubectl create quota q --hard=pods=-1
  error: failed to create quota: ResourceQuota "q" is invalid: spec.hard[pods]: Invalid value: "-1": must be greater than or equal to 0
  [1]
  $ kubectl create quota q --hard=pods=1.5
  error: failed to create quota: ResourceQuota "q" is invalid: spec.hard[pods]: Invalid value: "1500m": must be an integer
  [1]
  $ kubectl create quota q -n nope --hard=pods=1
  error: failed to create quota: namespaces "nope" not found
  [1]
  $ kubectl create quota q1 --hard=requests.cpu=1,requests.memory=1Gi,limits.cpu=2,count/deployments.apps=2
  resourcequota/q1 created
  % kubectl get quota q1 --no-headers | awk '{print $1, $3, $4, $5, $6, $7, $8}'
