create cronjob, job, token, deployment, poddisruptionbudget, priorityclass and service, right and wrong.

  $ kubectl create cronjob
  error: required flag(s) "image", "schedule" not set
  [1]
  $ kubectl create cronjob c
  error: required flag(s) "image", "schedule" not set
  [1]
  $ kubectl create cronjob c --image=a
  error: required flag(s) "schedule" not set
  [1]
  $ kubectl create cronjob c --schedule='* * * * *'
  error: required flag(s) "image" not set
  [1]
  $ for s in '* * * *' '* * * * * *' '@daily' '@every 1h' '@nope' '60 * * * *' '*/0 * * * *' '* 24 * * *' 'a * * * *' '* * 0 * *' '* * * 13 *' '* * * * 8' '* * * * 7' 'CRON_TZ=UTC * * * * *' 'TZ=UTC * * * * *' '' ' ' '1-5 * * * *' '5-1 * * * *' '*/100 * * * *' '1,2, * * * *' '0 0 31 2 *' 'MON * * * *' '* * * JAN MON' '? * * * *' '@every' '@every x' '@every 1s' '@reboot' '* * * * MON-FRI' '1--2 * * * *' '1/2/3 * * * *' 'H * * * *'; do echo "$s"; kubectl create cronjob c --image=a --schedule="$s" --dry-run=server; done
  * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* * * *": expected exactly 5 fields, found 4: [* * * *]
  * * * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* * * * * *": expected exactly 5 fields, found 6: [* * * * * *]
  @daily
  cronjob.batch/c created (server dry run)
  @every 1h
  cronjob.batch/c created (server dry run)
  @nope
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "@nope": unrecognized descriptor: @nope
  60 * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "60 * * * *": end of range (60) above maximum (59): 60
  */0 * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "*/0 * * * *": step of range should be a positive number: */0
  * 24 * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* 24 * * *": end of range (24) above maximum (23): 24
  a * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "a * * * *": failed to parse int from a: strconv.Atoi: parsing "a": invalid syntax
  * * 0 * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* * 0 * *": beginning of range (0) below minimum (1): 0
  * * * 13 *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* * * 13 *": end of range (13) above maximum (12): 13
  * * * * 8
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* * * * 8": end of range (8) above maximum (6): 8
  * * * * 7
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* * * * 7": end of range (7) above maximum (6): 7
  CRON_TZ=UTC * * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "CRON_TZ=UTC * * * * *": cannot use TZ or CRON_TZ in schedule, use timeZone field instead
  TZ=UTC * * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "TZ=UTC * * * * *": cannot use TZ or CRON_TZ in schedule, use timeZone field instead

  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Required value

  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: " ": expected exactly 5 fields, found 0: []
  1-5 * * * *
  cronjob.batch/c created (server dry run)
  5-1 * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "5-1 * * * *": beginning of range (5) beyond end of range (1): 5-1
  */100 * * * *
  cronjob.batch/c created (server dry run)
  1,2, * * * *
  cronjob.batch/c created (server dry run)
  0 0 31 2 *
  cronjob.batch/c created (server dry run)
  MON * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "MON * * * *": failed to parse int from MON: strconv.Atoi: parsing "MON": invalid syntax
  * * * JAN MON
  cronjob.batch/c created (server dry run)
  ? * * * *
  cronjob.batch/c created (server dry run)
  @every
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "@every": unrecognized descriptor: @every
  @every x
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "@every x": failed to parse duration @every x: time: invalid duration "x"
  @every 1s
  cronjob.batch/c created (server dry run)
  @reboot
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "@reboot": unrecognized descriptor: @reboot
  * * * * MON-FRI
  cronjob.batch/c created (server dry run)
  1--2 * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "1--2 * * * *": too many hyphens: 1--2
  1/2/3 * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "1/2/3 * * * *": too many slashes: 1/2/3
  H * * * *
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "H * * * *": failed to parse int from H: strconv.Atoi: parsing "H": invalid syntax
  [1]
  $ kubectl create cronjob c --image=a --schedule='@daily' --restart=Always
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
  [1]
  $ kubectl create cronjob c --image=a --schedule='@daily' --restart=Nope
  error: failed to create cronjob: CronJob.batch "c" is invalid: [spec.jobTemplate.spec.template.spec.restartPolicy: Unsupported value: "Nope": supported values: "Always", "OnFailure", "Never", spec.jobTemplate.spec.template.spec.restartPolicy: Unsupported value: "Nope": supported values: "OnFailure", "Never"]
  [1]
  $ kubectl create cronjob c --image=a --schedule='@daily' --restart=Never --dry-run=client -o yaml -- echo hi
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: c
  spec:
    jobTemplate:
      metadata:
        name: c
      spec:
        template:
          metadata: {}
          spec:
            containers:
            - command:
              - echo
              - hi
              image: a
              name: c
              resources: {}
            restartPolicy: Never
    schedule: '@daily'
  status: {}
  $ kubectl create cronjob c --image=a --schedule='@daily' echo hi --dry-run=client
  error: exactly one NAME is required, got 3
  See 'kubectl create cronjob -h' for help and examples
  [1]
  $ kubectl create cronjob a.b.c --image=a --schedule='@daily' --dry-run=server
  error: failed to create cronjob: CronJob.batch "a.b.c" is invalid: spec.jobTemplate.spec.template.spec.containers[0].name: Invalid value: "a.b.c": must not contain dots
  [1]
  $ kubectl create cronjob aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --image=a --schedule='@daily'
  error: failed to create cronjob: CronJob.batch "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is invalid: [spec.jobTemplate.spec.template.spec.containers[0].name: Invalid value: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": must be no more than 63 characters, metadata.name: Invalid value: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": must be no more than 52 characters]
  [1]
  $ kubectl create cronjob c --image='a b' --schedule='@daily' --dry-run=server
  cronjob.batch/c created (server dry run)
  $ kubectl create cronjob c --image= --schedule='@daily'
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.jobTemplate.spec.template.spec.containers[0].image: Required value
  [1]
  % kubectl create cronjob c1 --image=busybox:1.37 --schedule='0 0 1 1 *' -- date
  $ kubectl create job
  error: exactly one NAME is required, got 0
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl create job j
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j --image=a --from=cronjob/c1
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j --from=c1
  error: the server doesn't have a resource type "c1"
  [1]
  $ kubectl create job j --from=cronjob
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl create job j --from=cronjob/nope
  Error from server (NotFound): cronjobs.batch "nope" not found
  [1]
  $ kubectl create job j --from=cj/c1 --dry-run=client
  job.batch/j created (dry run)
  $ kubectl create job j --from=deploy/c1
  Error from server (NotFound): deployments.apps "c1" not found
  [1]
  $ kubectl create job j --from=pod/c1
  Error from server (NotFound): pods "c1" not found
  [1]
  $ kubectl create job j --from=nope/c1
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl create job j --from=cronjob/c1/x
  error: arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl create job j --from=cronjob/c1 --dry-run=client -o yaml | grep -v -e uid -e Time
  apiVersion: batch/v1
  kind: Job
  metadata:
    annotations:
      cronjob.kubernetes.io/instantiate: manual
    name: j
    ownerReferences:
    - apiVersion: batch/v1
      controller: true
      kind: CronJob
      name: c1
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - command:
          - date
          image: busybox:1.37
          imagePullPolicy: IfNotPresent
          name: c1
          resources: {}
          terminationMessagePath: /dev/termination-log
          terminationMessagePolicy: File
        dnsPolicy: ClusterFirst
        restartPolicy: OnFailure
        schedulerName: default-scheduler
        securityContext: {}
        terminationGracePeriodSeconds: 30
  status: {}
  $ kubectl create job j --from=cronjob/c1 -- echo hi
  error: cannot specify --from and command
  [1]
  $ kubectl create job j --image=a --dry-run=client -o yaml -- echo hi
  apiVersion: batch/v1
  kind: Job
  metadata:
    name: j
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - command:
          - echo
          - hi
          image: a
          name: j
          resources: {}
        restartPolicy: Never
  status: {}
  $ kubectl create job j --image=a echo hi
  error: exactly one NAME is required, got 3
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl create job J --image=a
  error: failed to create job: Job.batch "J" is invalid: [metadata.name: Invalid value: "J": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*'), spec.template.spec.containers[0].name: Invalid value: "J": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')]
  [1]
  $ kubectl create job j. --image=a
  error: failed to create job: Job.batch "j." is invalid: [metadata.name: Invalid value: "j.": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*'), spec.template.labels: Invalid value: "j.": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?'), spec.template.spec.containers[0].name: Invalid value: "j.": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')]
  [1]
  $ kubectl create job j --image='' --dry-run=server
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j j2 --image=a
  error: exactly one NAME is required, got 2
  See 'kubectl create job -h' for help and examples
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
  $ kubectl create token default --duration=599s
  error: failed to create token: TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 599: may not specify a duration less than 10 minutes
  [1]
  $ kubectl create token default --duration=-1s
  error: --duration must be greater than or equal to 0
  [1]
  % kubectl create token default --duration=0
  $ kubectl create token default --duration=x
  error: invalid argument "x" for "--duration" flag: time: invalid duration "x"
  See 'kubectl create token --help' for usage.
  [1]
  % kubectl create token default --duration=999999h
  $ kubectl create token default --audience= | wc -l
  error: --audience must not be an empty string
  0
  $ kubectl create token default --bound-object-kind=Pod
  error: --bound-object-name is required if --bound-object-kind is provided
  [1]
  $ kubectl create token default --bound-object-name=x
  error: --bound-object-name can only be set if --bound-object-kind is provided
  [1]
  $ kubectl create token default --bound-object-kind=Pod --bound-object-name=x
  error: failed to create token: pods "x" not found
  [1]
  $ kubectl create token default --bound-object-kind=Foo --bound-object-name=x
  error: supported --bound-object-kind values are Node, Pod, Secret
  [1]
  $ kubectl create token default --bound-object-kind=Secret --bound-object-name=x
  error: failed to create token: secrets "x" not found
  [1]
  $ kubectl create token default --bound-object-kind=Node --bound-object-name=x
  error: failed to create token: nodes "x" not found
  [1]
  $ kubectl create token default --bound-object-kind=Node --bound-object-name=worker-1 --bound-object-uid=x
  error: failed to create token: Operation cannot be fulfilled on Node "worker-1": the UID in the bound object reference (x) does not match the UID in record. The object might have been deleted and then recreated
  [1]
  $ kubectl create token default --bound-object-uid=x
  error: --bound-object-uid can only be set if --bound-object-kind is provided
  [1]
  $ kubectl create token default -o name
  tokenrequest.authentication.k8s.io/default
  $ kubectl create token default -o nope
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create token default -n nope
  error: failed to create token: namespaces "nope" not found
  [1]
  $ kubectl create token a b
  error: exactly one NAME is required, got 2
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl create token A_b
  error: failed to create token: serviceaccounts "A_b" not found
  [1]
  $ kubectl create deployment
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deploy d
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deploy d --image=a --image=b --dry-run=client -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: d
    name: d
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: d
    strategy: {}
    template:
      metadata:
        labels:
          app: d
      spec:
        containers:
        - image: a
          name: a
          resources: {}
        - image: b
          name: b
          resources: {}
  status: {}
  $ kubectl create deploy d --image=a --image=b -- echo
  error: cannot specify multiple --image options and command
  [1]
  $ kubectl create deploy d --image=a,b --dry-run=client -o jsonpath='{.spec.template.spec}'
  {"containers":[{"image":"a","name":"a","resources":{}},{"image":"b","name":"b","resources":{}}]}
  $ kubectl create deploy d --image=x/a:1 --image=y/a:2 --dry-run=server
  error: failed to create deployment: Deployment.apps "d" is invalid: spec.template.spec.containers[1].name: Duplicate value: "a"
  [1]
  $ kubectl create deploy d --image=a --image=b --port=80 --dry-run=client -o jsonpath='{.spec.template.spec}'
  {"containers":[{"image":"a","name":"a","ports":[{"containerPort":80}],"resources":{}},{"image":"b","name":"b","resources":{}}]}
  $ kubectl create deploy d --image=a --port=0 --dry-run=client -o jsonpath='{.spec.template.spec}'
  {"containers":[{"image":"a","name":"a","ports":[{"containerPort":0}],"resources":{}}]}
  $ kubectl create deploy d --image=a --port=-2
  deployment.apps/d created
  $ kubectl create deploy d --image=a --port=99999 --dry-run=server
  error: failed to create deployment: Deployment.apps "d" is invalid: spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive
  [1]
  $ kubectl create deploy d --image=a --port=http
  error: invalid argument "http" for "--port" flag: strconv.ParseInt: parsing "http": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deploy d --image=a --replicas=-1
  error: failed to create deployment: Deployment.apps "d" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
  [1]
  $ kubectl create deploy d --image=a --replicas=-2
  error: failed to create deployment: Deployment.apps "d" is invalid: spec.replicas: Invalid value: -2: must be greater than or equal to 0
  [1]
  $ kubectl create deploy d --image=a --replicas=0 --dry-run=client -o jsonpath='{.spec.replicas}'
  0
  $ kubectl create deploy d --image=a -r 2 --dry-run=client -o jsonpath='{.spec.replicas}'
  2
  $ kubectl create deploy d --image=UPPER/a --dry-run=server -o jsonpath='{.spec.template.spec.containers[*].name}'
  error: failed to create deployment: deployments.apps "d" already exists
  [1]
  $ kubectl create deploy d --image=a_b --dry-run=server -o jsonpath='{.spec.template.spec.containers[*].name}'
  error: failed to create deployment: deployments.apps "d" already exists
  [1]
  $ kubectl create deploy d --image=a@sha256:1234 --dry-run=client -o jsonpath='{.spec.template.spec.containers[*].name}'
  a
  $ kubectl create deploy D --image=a
  error: failed to create deployment: Deployment.apps "D" is invalid: metadata.name: Invalid value: "D": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create deploy d.x --image=a --dry-run=server
  Warning: metadata.name: this is used in Pod names and hostnames, which can result in surprising behavior; a DNS label is recommended: [must not contain dots]
  deployment.apps/d.x created (server dry run)
  $ kubectl create deploy 1 --image=a --dry-run=server
  deployment.apps/1 created (server dry run)
  $ kubectl create deploy d e --image=a
  error: exactly one NAME is required, got 2
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl create deploy d --image=a sleep 1
  error: exactly one NAME is required, got 3
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl create deploy d --image=a --dry-run=client -o yaml -- sleep 1
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: d
    name: d
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: d
    strategy: {}
    template:
      metadata:
        labels:
          app: d
      spec:
        containers:
        - command:
          - sleep
          - "1"
          image: a
          name: a
          resources: {}
  status: {}
  $ kubectl create deploy d --image=a --dry-run=nope
  error: Invalid dry-run value (nope). Must be "none", "server", or "client".
  [1]
  % kubectl create deploy d --image=a --dry-run=true
  $ kubectl create deploy d --image=a -n nope
  error: failed to create deployment: namespaces "nope" not found
  [1]
  $ kubectl create deploy d --image=a --validate=nope
  error: invalid - validate option "nope"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl create deploy d --image=a --save-config --dry-run=client -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Deployment\",\"apiVersion\":\"apps/v1\",\"metadata\":{\"name\":\"d\",\"labels\":{\"app\":\"d\"}},\"spec\":{\"replicas\":1,\"selector\":{\"matchLabels\":{\"app\":\"d\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"d\"}},\"spec\":{\"containers\":[{\"name\":\"a\",\"image\":\"a\",\"resources\":{}}]}},\"strategy\":{}},\"status\":{}}\n"}
  $ kubectl create pdb
  error: exactly one NAME is required, got 0
  See 'kubectl create poddisruptionbudget -h' for help and examples
  [1]
  $ kubectl create pdb p
  error: a selector must be specified
  [1]
  $ kubectl create pdb p --selector=a=b
  error: one of min-available or max-unavailable must be specified
  [1]
  $ kubectl create pdb p --min-available=1
  error: a selector must be specified
  [1]
  $ kubectl create pdb p --selector=a=b --min-available=1 --max-unavailable=1
  error: min-available and max-unavailable cannot be both specified
  [1]
  $ kubectl create pdb p --selector=a=b --min-available=x
  error: invalid format specified for min-available
  [1]
  $ kubectl create pdb p --selector=a=b --min-available=-1
  error: invalid format specified for min-available
  [1]
  $ kubectl create pdb p --selector=a=b --min-available=50% --dry-run=client -o yaml
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p
  spec:
    minAvailable: 50%
    selector:
      matchLabels:
        a: b
  status:
    currentHealthy: 0
    desiredHealthy: 0
    disruptionsAllowed: 0
    expectedPods: 0
  $ kubectl create pdb p --selector=a=b --max-unavailable=150%
  error: failed to create poddisruptionbudgets: PodDisruptionBudget.policy "p" is invalid: spec.maxUnavailable: Invalid value: "150%": must not be greater than 100%
  [1]
  $ kubectl create pdb p --selector=a=b --max-unavailable=1.5
  error: invalid format specified for max-unavailable
  [1]
  $ kubectl create pdb p --selector='a in (b,c),!d' --max-unavailable=0 --dry-run=client -o yaml
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p
  spec:
    maxUnavailable: 0
    selector:
      matchExpressions:
      - key: a
        operator: In
        values:
        - b
        - c
      - key: d
        operator: DoesNotExist
  status:
    currentHealthy: 0
    desiredHealthy: 0
    disruptionsAllowed: 0
    expectedPods: 0
  $ kubectl create pdb p --selector='a in b' --max-unavailable=0
  error: couldn't parse the selector string "a in b": unable to parse requirement: found 'b' expected: '('
  [1]
  $ kubectl create pdb p --selector= --max-unavailable=0
  error: a selector must be specified
  [1]
  $ kubectl create priorityclass
  error: exactly one NAME is required, got 0
  See 'kubectl create priorityclass -h' for help and examples
  [1]
  $ kubectl create pc p --dry-run=client -o yaml
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: p
  preemptionPolicy: PreemptLowerPriority
  value: 0
  $ kubectl create pc p --value=x
  error: invalid argument "x" for "--value" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl create pc p --value=2000000000
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "p" is invalid: value: Forbidden: maximum allowed value of a user defined priority is 1000000000
  [1]
  $ kubectl create pc p --value=9999999999
  error: invalid argument "9999999999" for "--value" flag: strconv.ParseInt: parsing "9999999999": value out of range
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl create pc system-x --value=1
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "system-x" is invalid: metadata.name: Forbidden: priority class names with 'system-' prefix are reserved for system use only. error: system-x is not a known system priority class
  [1]
  $ kubectl create pc p --value=1 --preemption-policy=nope
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "p" is invalid: preemptionPolicy: Unsupported value: "nope": supported values: "PreemptLowerPriority", "Never"
  [1]
  $ kubectl create pc p --value=-5 --global-default --description='a b' --preemption-policy=Never --dry-run=client -o yaml
  apiVersion: scheduling.k8s.io/v1
  description: a b
  globalDefault: true
  kind: PriorityClass
  metadata:
    name: p
  preemptionPolicy: Never
  value: -5
  % kubectl create svc
  $ kubectl create svc nope
  error: unknown command "nope"
  See 'kubectl create service -h' for help and examples
  [1]
  $ kubectl create svc clusterip
  error: exactly one NAME is required, got 0
  See 'kubectl create service clusterip -h' for help and examples
  [1]
  $ kubectl create svc clusterip s
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create svc clusterip s --tcp=80
  service/s created
  $ kubectl create svc clusterip s2 --tcp=80:x --dry-run=client -o jsonpath='{.spec}'
  {"ports":[{"name":"80-x","port":80,"protocol":"TCP","targetPort":"x"}],"selector":{"app":"s2"},"type":"ClusterIP"}
  $ kubectl create svc clusterip s2 --tcp=x:80
  error: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ kubectl create svc clusterip s2 --tcp=0
  error: failed to create ClusterIP service: Service "s2" is invalid: [spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive, spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive]
  [1]
  $ kubectl create svc clusterip s2 --tcp=70000
  error: strconv.ParseUint: parsing "70000": value out of range
  [1]
  $ kubectl create svc clusterip s2 --tcp=80:70000
  error: must be between 1 and 65535, inclusive
  [1]
  $ kubectl create svc clusterip s2 --tcp=80:90:100
  service/s2 created
  $ kubectl create svc clusterip s2 --tcp=80 --tcp=80
  error: failed to create ClusterIP service: Service "s2" is invalid: [spec.ports[1].name: Duplicate value: "80", spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}]
  [1]
  $ kubectl create svc clusterip s2 --tcp=80,81 --dry-run=client -o jsonpath='{.spec}'
  {"ports":[{"name":"80","port":80,"protocol":"TCP","targetPort":80},{"name":"81","port":81,"protocol":"TCP","targetPort":81}],"selector":{"app":"s2"},"type":"ClusterIP"}
  $ kubectl create svc clusterip s2 --clusterip=None --dry-run=client -o jsonpath='{.spec}'
  {"clusterIP":"None","selector":{"app":"s2"},"type":"ClusterIP"}
  $ kubectl create svc clusterip s2 --clusterip=None --tcp=80 --dry-run=client -o jsonpath='{.spec}'
  {"clusterIP":"None","ports":[{"name":"80","port":80,"protocol":"TCP","targetPort":80}],"selector":{"app":"s2"},"type":"ClusterIP"}
  $ kubectl create svc clusterip s2 --clusterip=1.2.3.4 --tcp=80
  error: failed to create ClusterIP service: Service "s2" is invalid: spec.clusterIPs: Invalid value: ["1.2.3.4"]: failed to allocate IP 1.2.3.4: the provided network does not match the current range
  [1]
  $ kubectl create svc clusterip s2 --clusterip=x --tcp=80
  error: failed to create ClusterIP service: Service "s2" is invalid: spec.clusterIPs[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
  [1]
  $ kubectl create svc clusterip S2 --tcp=80
  error: failed to create ClusterIP service: Service "S2" is invalid: metadata.name: Invalid value: "S2": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl create svc clusterip 1s --tcp=80
  service/1s created
  $ kubectl create svc nodeport n
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create svc nodeport n --tcp=80 --node-port=80
  error: failed to create NodePort service: Service "n" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767
  [1]
  $ kubectl create svc nodeport n --tcp=80 --node-port=-1
  error: failed to create NodePort service: Service "n" is invalid: spec.ports[0].nodePort: Invalid value: -1: provided port is not in the valid range. The range of valid ports is 30000-32767
  [1]
  $ kubectl create svc nodeport n --tcp=80 --node-port=x
  error: invalid argument "x" for "--node-port" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create service nodeport --help' for usage.
  [1]
  $ kubectl create svc nodeport n --tcp=80 --tcp=81 --node-port=30080 --dry-run=client -o jsonpath='{.spec}'
  {"ports":[{"name":"80","nodePort":30080,"port":80,"protocol":"TCP","targetPort":80},{"name":"81","nodePort":30080,"port":81,"protocol":"TCP","targetPort":81}],"selector":{"app":"n"},"type":"NodePort"}
  $ kubectl create svc nodeport n --tcp=80 --tcp=81 --node-port=30080
  error: failed to create NodePort service: Service "n" is invalid: spec.ports[1].nodePort: Invalid value: 30080: provided port is already allocated
  [1]
  $ kubectl create svc loadbalancer l
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create svc loadbalancer l --tcp=80:http --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: l
    name: l
  spec:
    ports:
    - name: 80-http
      port: 80
      protocol: TCP
      targetPort: http
    selector:
      app: l
    type: LoadBalancer
  status:
    loadBalancer: {}
  $ kubectl create svc externalname e
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create svc externalname e --external-name=
  error: invalid service external name
  [1]
  $ kubectl create svc externalname e --external-name=A_b
  error: invalid service external name A_b
  [1]
  $ kubectl create svc externalname e --external-name=a.b --tcp=80 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: e
    name: e
  spec:
    externalName: a.b
    ports:
    - name: "80"
      port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: e
    type: ExternalName
  status:
    loadBalancer: {}
  $ kubectl create sa
  error: exactly one NAME is required, got 0
  See 'kubectl create serviceaccount -h' for help and examples
  [1]
  $ kubectl create sa A
  error: failed to create serviceaccount: ServiceAccount "A" is invalid: metadata.name: Invalid value: "A": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create sa default
  error: failed to create serviceaccount: serviceaccounts "default" already exists
  [1]
  $ kubectl create ns
  error: exactly one NAME is required, got 0
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create ns A
  The Namespace "A" is invalid: metadata.name: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl create ns a.b
  The Namespace "a.b" is invalid: metadata.name: Invalid value: "a.b": must not contain dots
  [1]
  $ kubectl create ns default
  Error from server (AlreadyExists): namespaces "default" already exists
  [1]
  $ kubectl create ns a b
  error: exactly one NAME is required, got 2
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create nope
  error: Unexpected args: [nope]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create pod
  error: Unexpected args: [pod]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create
  error: must specify one of -f and -k
  [1]
  $ kubectl create -f
  error: flag needs an argument: 'f' in -f
  See 'kubectl create --help' for usage.
  [1]
