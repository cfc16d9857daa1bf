Begins with: workloads.t

  $ kubectl kuberc view < /dev/null
  kuberc file not found at /root/.kube/kuberc
  Would you like to generate a default kuberc file with recommended options? (y/N):
  % echo n | kubectl kuberc view
  $ kubectl kuberc view --kuberc=nope
  error occurred while applying preferences kuberc error kuberc: open nope: no such file or directory
  [1]
  $ kubectl kuberc view --kuberc nope
  error occurred while applying preferences kuberc error kuberc: open nope: no such file or directory
  [1]
  $ kubectl kuberc view --kuberc=
  error occurred while applying preferences kuberc file is not found
  [1]
  $ kubectl kuberc view --kuberc
  error occurred while applying preferences kuberc file is not found
  [1]
  $ KUBERC=nope kubectl kuberc view
  error occurred while applying preferences kuberc error kuberc: open nope: no such file or directory
  [1]
  $ KUBERC=off kubectl kuberc view
  error: KUBERC is disabled via KUBERC=off environment variable
  [1]
  $ KUBERC=off kubectl kuberc view --kuberc=x
  error occurred while applying preferences kuberc error disabling kuberc via KUBERC=off and passing kuberc flag are mutually exclusive
  [1]
  $ KUBECTL_KUBERC=false kubectl kuberc view
  error: unknown command "kuberc" for "kubectl"
  [1]
  $ KUBECTL_KUBERC=false kubectl get pods --kuberc=x
  error: unknown flag: --kuberc
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl kuberc foo
  error: unknown command "foo"
  See 'kubectl kuberc -h' for help and examples
  [1]
  $ kubectl kuberc set
  error: required flag(s) "section" not set
  [1]
  $ kubectl kuberc set --section=foo --command=get
  error: --section must be "defaults", "aliases", or "credentialplugin", got: foo
  [1]
  $ kubectl kuberc set --section=defaults
  error: --command is required when --section=aliases or --section=defaults
  [1]
  $ kubectl kuberc set --section=defaults --command=get --name=x
  error: --name should not be specified when --section=defaults
  [1]
  $ kubectl kuberc set --section=defaults --command=get --prependarg=x
  error: --prependarg and --appendarg are only valid for --section=aliases
  [1]
  $ kubectl kuberc set --section=aliases --command=get
  error: --name is required when --section=aliases
  [1]
  $ kubectl kuberc set --section=aliases --name=x
  error: --command is required when --section=aliases or --section=defaults
  [1]
  $ kubectl kuberc set --section=credentialplugin
  error: --policy is required when --section=credentialplugin
  [1]
  $ kubectl kuberc set --section=credentialplugin --policy=x
  error:  --policy must be  "AllowAll", "DenyAll", or "Allowlist", got: x
  [1]
  $ kubectl kuberc set --section=credentialplugin --policy=Allowlist
  error: --allowlist-entry is required when --section=credentialplugin and --policy=Allowlist
  [1]
  $ kubectl kuberc set --section=credentialplugin --policy=DenyAll --allowlist-entry=command=x
  error: --allowlist-entry may only be used when --section=credentialplugin and --policy=Allowlist
  [1]
  $ kubectl kuberc set --section=credentialplugin --policy=Allowlist --allowlist-entry=x
  error: improperly formatted allowlist entry: "x"
  [1]
  $ kubectl kuberc set --section=credentialplugin --policy=Allowlist --allowlist-entry=name=x
  error: allowlist entry field "name" is deprecated, use "command" instead
  [1]
  $ kubectl kuberc set --section=credentialplugin --policy=Allowlist --allowlist-entry=foo=x,y,command=
  unrecognized allowlist entry field: "foo"
  improperly formatted allowlist entry: "y"
  empty value in allowlist entry for field "command"
  [1]
  $ kubectl kuberc set --section=defaults --command=get --option=bad
  error: invalid option format "bad", expected flag=value
  [1]
  $ ls ~/.kube/kuberc
  ls: cannot access '/root/.kube/kuberc': No such file or directory
  [2]
  $ kubectl kuberc set --section=defaults --command=get --option=output=wide
  Updated /root/.kube/kuberc
  $ cat ~/.kube/kuberc
  aliases: null
  apiVersion: kubectl.config.k8s.io/v1beta1
  defaults:
  - command: get
    options:
    - default: wide
      name: output
  kind: Preference
  $ kubectl kuberc view
  aliases: []
  apiVersion: kubectl.config.k8s.io/v1beta1
  defaults:
  - command: get
    options:
    - default: wide
      name: output
  kind: Preference
  $ kubectl kuberc view -o json
  {
      "kind": "Preference",
      "apiVersion": "kubectl.config.k8s.io/v1beta1",
      "defaults": [
          {
              "command": "get",
              "options": [
                  {
                      "name": "output",
                      "default": "wide"
                  }
              ]
          }
      ],
      "aliases": []
  }
  $ kubectl kuberc view -o name
  preference.kubectl.config.k8s.io/<unknown>
  $ kubectl kuberc view -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl kuberc view -o jsonpath='{.defaults[0].command}'
  get
  $ kubectl kuberc view --template='{{.kind}}' -o go-template
  Preference
  $ kubectl kuberc set --section=defaults --command=get --option=output=name
  error: defaults for command "get" already exist, use --overwrite to replace
  [1]
  $ kubectl kuberc set --section=defaults --command=get --overwrite
  Updated /root/.kube/kuberc
  $ kubectl get cm settings --no-headers | wc -w
  3
  $ kubectl get cm settings -o name
  configmap/settings
  $ kubectl get cm settings -oname
  configmap/settings
  $ kubectl kuberc set --section=defaults --command=get --overwrite --option=--output=name
  Updated /root/.kube/kuberc
  $ kubectl get cm settings
  configmap/settings
  $ kubectl get cm settings -A
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl kuberc set --section=aliases --name=getc --command=get --prependarg=cm --option=output=name
  Updated /root/.kube/kuberc
  $ kubectl getc settings
  configmap/settings
  $ kubectl getc
  configmap/kube-root-ca.crt
  configmap/settings
  $ kubectl getc -o=jsonpath='{.items[*].metadata.name}'
  kube-root-ca.crt settings
  $ kubectl -n default getc settings
  Error: flags cannot be placed before plugin name: -n
  [1]
  $ kubectl kuberc set --section=aliases --name=getc --command=get
  error: alias "getc" already exists, use --overwrite to replace
  [1]
  $ kubectl kuberc set --section=aliases --name=getc --command=get --overwrite --appendarg=settings
  Updated /root/.kube/kuberc
  $ kubectl getc
  configmap/settings
  % kubectl getc --help | head -1
  $ kubectl kuberc set --section=credentialplugin --policy=Allowlist --allowlist-entry=command=foo --allowlist-entry=command=/bin/x,command=y
  Updated /root/.kube/kuberc
  $ cat ~/.kube/kuberc
  aliases:
  - appendArgs:
    - settings
    command: get
    name: getc
    options:
    - default: name
      name: output
    prependArgs:
    - cm
  apiVersion: kubectl.config.k8s.io/v1beta1
  credentialPluginAllowlist:
  - command: foo
  - command: /bin/x
  - command: "y"
  credentialPluginPolicy: Allowlist
  defaults:
  - command: get
    options:
    - default: name
      name: output
  kind: Preference
  $ kubectl kuberc view -o json
  {
      "kind": "Preference",
      "apiVersion": "kubectl.config.k8s.io/v1beta1",
      "defaults": [
          {
              "command": "get",
              "options": [
                  {
                      "name": "output",
                      "default": "name"
                  }
              ]
          }
      ],
      "aliases": [
          {
              "name": "getc",
              "command": "get",
              "prependArgs": [
                  "cm"
              ],
              "appendArgs": [
                  "settings"
              ],
              "options": [
                  {
                      "name": "output",
                      "default": "name"
                  }
              ]
          }
      ],
      "credentialPluginPolicy": "Allowlist",
      "credentialPluginAllowlist": [
          {
              "command": "foo"
          },
          {
              "command": "/bin/x"
          },
          {
              "command": "y"
          }
      ]
  }
  $ kubectl kuberc set --section=credentialplugin --policy=DenyAll
  Updated /root/.kube/kuberc
  $ kubectl get cm settings
  error occurred while applying preferences misconfigured credential plugin allowlist: plugin policy is "DenyAll" but allowlist is non-nil
  [1]
  $ kubectl kuberc view
  error occurred while applying preferences misconfigured credential plugin allowlist: plugin policy is "DenyAll" but allowlist is non-nil
  [1]
  $ rm ~/.kube/kuberc
  $ echo y | kubectl kuberc view
  kuberc file not found at /root/.kube/kuberc
  Would you like to generate a default kuberc file with recommended options? (y/N): Updated /root/.kube/kuberc
  $ cat ~/.kube/kuberc
  aliases: null
  apiVersion: kubectl.config.k8s.io/v1beta1
  defaults:
  - command: apply
    options:
    - default: "true"
      name: server-side
  - command: delete
    options:
    - default: "true"
      name: interactive
  kind: Preference
  $ kubectl delete cm settings
  < n
  You are about to delete the following 1 resource(s):
  configmap/settings
  Do you want to continue? (y/N): deletion is cancelled
  $ kubectl delete cm settings -i=false --dry-run=client
  configmap "settings" deleted from default namespace (dry run)
  $ rm ~/.kube/kuberc
  $ printf 'apiVersion: kubectl.config.k8s.io/v1beta1\nkind: Preference\naliases:\n- name: k1\n  command: get\n' > rc.yaml; kubectl get cm settings -o name --kuberc rc.yaml
  error occurred while applying preferences invalid alias name, can only include alphabetical characters
  [1]
  $ printf 'apiVersion: kubectl.config.k8s.io/v1beta1\nkind: Preference\naliases:\n- name: pa\n  command: get\n  prependArgs: [pods]\n  appendArgs: [alone]\n  options:\n  - {name: output, default: name}\n- name: env\n  command: set env\n  appendArgs: [--list]\n- name: get\n  command: describe\n- name: bad\n  command: gett\n- name: badf\n  command: get\n  options: [{name: nope, default: x}]\n- name: badv\n  command: get\n  options: [{name: watch, default: x}]\ndefaults:\n- command: delete\n  options:\n  - {name: dry-run, default: client}\n- command: nosuch\n  options: []\n' > rc.yaml
  $ kubectl pa --kuberc rc.yaml
  Warning: command "nosuch" not found to set kuberc override
  pod/alone
  $ kubectl pa -o wide --no-headers --kuberc=rc.yaml | awk '{print $1}'
  Warning: command "nosuch" not found to set kuberc override
  alone
  $ export KUBERC=rc.yaml; kubectl pa
  Warning: command "nosuch" not found to set kuberc override
  pod/alone
  $ kubectl pa -ojson | jq -r .kind
  Warning: command "nosuch" not found to set kuberc override
  Pod
  $ kubectl env pod/alone
  Warning: command "nosuch" not found to set kuberc override
  # Pod alone, container c
  $ kubectl get cm settings -o name
  Warning: command "nosuch" not found to set kuberc override
  configmap/settings
  $ kubectl bad x
  error occurred while applying preferences command "gett" not found to set alias "bad": [gett]
  [1]
  $ kubectl badf x
  error occurred while applying preferences invalid alias flag nope in alias kubectl
  [1]
  $ kubectl badv x
  error occurred while applying preferences could not apply value x to flag watch in alias kubectl err: invalid argument "x" for "-w, --watch" flag: strconv.ParseBool: parsing "x": invalid syntax
  [1]
  $ kubectl delete cm settings
  Warning: command "nosuch" not found to set kuberc override
  configmap "settings" deleted from default namespace (dry run)
  $ kubectl nosuch
  error: unknown command "nosuch" for "kubectl"
  [1]
  $ kubectl paa
  error: unknown command "paa" for "kubectl"
  [1]
  % kubectl
  $ kubectl version --client | head -1
  Warning: command "nosuch" not found to set kuberc override
  Client Version: v1.37.1
  $ KUBECTL_KUBERC=false kubectl pa
  error: unknown command "pa" for "kubectl"

  Did you mean this?
          cp
          patch
  [1]
  $ KUBERC=off kubectl pa
  error: unknown command "pa" for "kubectl"

  Did you mean this?
          cp
          patch
  [1]
  $ unset KUBERC; P='apiVersion: kubectl.config.k8s.io/v1beta1\nkind: Preference\n'
  $ printf "${P}aliases:\n- {name: a, command: get}\n- {name: a, command: get}\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences duplicate alias name a
  [1]
  $ printf "${P}aliases:\n- {name: a, command: get, options: [{name: -o, default: x}]}\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences flag name -o should be in long form without dashes
  [1]
  $ printf "${P}defaults:\n- {command: get, options: [{name: --o, default: x}]}\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences flag name --o should be in long form without dashes
  [1]
  $ printf "${P}defaults:\n- {command: get, options: [{name: nope, default: x}]}\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences invalid flag nope for command get
  [1]
  $ printf "${P}defaults:\n- {command: get, options: [{name: watch, default: x}]}\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences could not apply override value x to flag watch in command get err: invalid argument "x" for "-w, --watch" flag: strconv.ParseBool: parsing "x": invalid syntax
  [1]
  $ printf "${P}defaults:\n- {command: get, options: [{name: output, default: foo}]}\n" > r1; kubectl get cm --kuberc r1
  error: unable to match a printer suitable for the output format "foo", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ printf "${P}credentialPluginPolicy: Foo\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences unknown plugin policy: "Foo"
  [1]
  $ printf "${P}credentialPluginPolicy: Allowlist\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences credential plugin policy set to "Allowlist", but allowlist is unspecified
  [1]
  $ printf "${P}credentialPluginPolicy: Allowlist\ncredentialPluginAllowlist: []\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences credential plugin policy set to "Allowlist", but allowlist is empty; use "DenyAll" policy instead
  [1]
  $ printf "${P}credentialPluginPolicy: Allowlist\ncredentialPluginAllowlist: [{}]\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences misconfigured credential plugin allowlist: empty allowlist entry #1
  [1]
  $ printf "${P}credentialPluginPolicy: Allowlist\ncredentialPluginAllowlist: [{command: a//b}]\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences non-normalized file path: "a//b" vs "a/b"
  [1]
  $ printf "${P}credentialPluginPolicy: DenyAll\ncredentialPluginAllowlist: [{command: a}]\n" > r1; kubectl get cm --kuberc r1
  error occurred while applying preferences misconfigured credential plugin allowlist: plugin policy is "DenyAll" but allowlist is non-nil
  [1]
  $ printf "${P}foo: bar\n" > r1; kubectl get cm settings -o name --kuberc r1
  kuberc: ignoring strict decoding error in r1: strict decoding error: unknown field "foo"configmap/settings
  $ printf "${P}aliases: x\n" > r1; kubectl get cm settings -o name --kuberc r1
  error occurred while applying preferences kuberc error kuberc: no valid preferences found in r1, use --v=5 to see details
  [1]
  $ printf "${P}defaults: []\ndefaults: []\n" > r1; kubectl get cm settings -o name --kuberc r1
  kuberc: ignoring strict decoding error in r1: strict decoding error: yaml: unmarshal errors:
    line 4: key "defaults" already set in mapconfigmap/settings
  $ printf "apiVersion: v1\nkind: Pod\n" > r1; kubectl get cm settings -o name --kuberc r1
  error occurred while applying preferences kuberc error kuberc: no valid preferences found in r1, use --v=5 to see details
  [1]
  $ printf "apiVersion: v1\nkind: Pod\n---\n${P}defaults:\n- {command: get, options: [{name: output, default: name}]}\n" > r1; kubectl get cm settings --kuberc r1
  configmap/settings
  $ printf "apiVersion: kubectl.config.k8s.io/v1alpha1\nkind: Preference\ndefaults:\n- {command: get, flags: [{name: output, default: name}]}\noverrides:\n- {command: get, flags: [{name: output, default: name}]}\n" > r1; kubectl get cm settings -o name --kuberc r1; kubectl kuberc view --kuberc r1
  kuberc: ignoring strict decoding error in r1: strict decoding error: unknown field "defaults"configmap/settings
  kuberc: ignoring strict decoding error in r1: strict decoding error: unknown field "defaults"error: error reading kuberc file: strict decoding error: unknown field "defaults"
  [1]
  $ : > r1; kubectl get cm settings -o name --kuberc r1; kubectl kuberc view --kuberc r1
  configmap/settings
  error: error reading kuberc file: error converting Preferences to v1beta1.Preferences: expected pointer, but got invalid kind
  [1]
  $ echo '{' > r1; kubectl get cm settings -o name --kuberc r1
  error occurred while applying preferences kuberc error kuberc: no valid preferences found in r1, use --v=5 to see details
  [1]
  $ kubectl get cm --kuberc .
  error occurred while applying preferences kuberc error kuberc: read .: is a directory
  [1]
  $ cp r1 ~/.kube/kuberc; kubectl get cm settings -o name
  kuberc: no preferences loaded from /root/.kube/kuberc: no valid preferences found in /root/.kube/kuberc, use --v=5 to see detailsconfigmap/settings
  $ kubectl kuberc set --section=defaults --command=get
  kuberc: no preferences loaded from /root/.kube/kuberc: no valid preferences found in /root/.kube/kuberc, use --v=5 to see detailserror: error reading kuberc file: no valid preferences found in /root/.kube/kuberc, use --v=5 to see details
  [1]
  $ rm ~/.kube/kuberc; kubectl kuberc set --kuberc=d/e/rc --section=defaults --command='set env' --option=output=yaml
  error occurred while applying preferences kuberc error kuberc: open d/e/rc: no such file or directory
  [1]
  $ kubectl kuberc set --kuberc=d --section=defaults --command='set env' --option=output=yaml
  error occurred while applying preferences kuberc error kuberc: open d: no such file or directory
  [1]
  $ mkdir -p bin; printf '#!/bin/sh\necho plug $@\n' > bin/kubectl-plug; chmod +x bin/kubectl-plug; PATH=$PWD/bin:$PATH kubectl plug a --kuberc=nope
  error occurred while applying preferences kuberc error kuberc: open nope: no such file or directory
  [1]
  $ kubectl config set-credentials kubernetes-admin --exec-command=foo --exec-api-version=client.authentication.k8s.io/v1
  User "kubernetes-admin" set.
