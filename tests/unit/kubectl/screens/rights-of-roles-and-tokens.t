Who may do what: rights per role, aggregation, acting as others, tokens, reviews
Who may do what: rights per role, aggregation, acting as others, tokens, reviews
  $ for r in admin edit view; do kubectl create rolebinding b-$r --clusterrole=$r --user=u-$r; done; kubectl create clusterrolebinding b-basic --clusterrole=cluster-admin --user=u-root
  rolebinding.rbac.authorization.k8s.io/b-admin created
  rolebinding.rbac.authorization.k8s.io/b-edit created
  rolebinding.rbac.authorization.k8s.io/b-view created
  clusterrolebinding.rbac.authorization.k8s.io/b-basic created
  % for r in view edit admin; do echo == $r; kubectl auth can-i --list --as=u-$r; done
  $ kubectl auth can-i --list --as=u-root; kubectl auth can-i --list --as=nobody; kubectl auth can-i --list --as=nobody -n kube-system --no-headers | wc -l
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  *.*                                             []                  []               [*]
                                                  [*]                 []               [*]
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
                                                  [/api/*]            []               [get]
                                                  [/api]              []               [get]
                                                  [/apis/*]           []               [get]
                                                  [/apis]             []               [get]
                                                  [/healthz]          []               [get]
                                                  [/healthz]          []               [get]
                                                  [/livez]            []               [get]
                                                  [/livez]            []               [get]
                                                  [/openapi/*]        []               [get]
                                                  [/openapi]          []               [get]
                                                  [/readyz]           []               [get]
                                                  [/readyz]           []               [get]
                                                  [/version/]         []               [get]
                                                  [/version/]         []               [get]
                                                  [/version]          []               [get]
                                                  [/version]          []               [get]
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
                                                  [/api/*]            []               [get]
                                                  [/api]              []               [get]
                                                  [/apis/*]           []               [get]
                                                  [/apis]             []               [get]
                                                  [/healthz]          []               [get]
                                                  [/healthz]          []               [get]
                                                  [/livez]            []               [get]
                                                  [/livez]            []               [get]
                                                  [/openapi/*]        []               [get]
                                                  [/openapi]          []               [get]
                                                  [/readyz]           []               [get]
                                                  [/readyz]           []               [get]
                                                  [/version/]         []               [get]
                                                  [/version/]         []               [get]
                                                  [/version]          []               [get]
                                                  [/version]          []               [get]
  19
  $ kubectl auth can-i --list --as=system:anonymous --as-group=system:unauthenticated
  Error from server (Forbidden): selfsubjectrulesreviews.authorization.k8s.io is forbidden: User "system:anonymous" cannot create resource "selfsubjectrulesreviews" in API group "authorization.k8s.io" at the cluster scope
  [1]
  $ for r in $(kubectl get clusterroles -o name | grep -v 'kubeadm\|metrics\|coredns\|flannel\|u-' | sed 's,.*/,,' | sort); do kubectl create clusterrolebinding t-$r --clusterrole=$r --user=as-$r >/dev/null; done; kubectl get clusterrolebindings -o name | grep -c /t-
  73
  $ for r in $(kubectl get clusterroles -o name | grep 'system:controller' | grep -v 'kubeadm\|metrics\|coredns\|flannel' | sed 's,.*/,,' | sort); do echo == $r; kubectl auth can-i --list --as=as-$r --no-headers | grep -v '^selfsubject\|^  *\[/\|^  *\[[/h]' | sort; done
  == system:controller:attachdetach-controller
  csidrivers.storage.k8s.io                       []             []    [get list watch]
  csinodes.storage.k8s.io                         []             []    [get list watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  nodes                                           []             []    [get list watch]
  nodes/status                                    []             []    [patch update]
  persistentvolumeclaims                          []             []    [list watch]
  persistentvolumes                               []             []    [list watch]
  pods                                            []             []    [list watch]
  volumeattachments.storage.k8s.io                []             []    [create delete get list watch]
  == system:controller:certificate-controller
  certificatesigningrequests.certificates.k8s.io            []             []                                              [delete get list watch]
  certificatesigningrequests.certificates.k8s.io/approval   []             []                                              [update]
  certificatesigningrequests.certificates.k8s.io/status     []             []                                              [update]
  events                                                    []             []                                              [create patch update]
  events.events.k8s.io                                      []             []                                              [create patch update]
  signers.certificates.k8s.io                               []             [kubernetes.io/kube-apiserver-client-kubelet]   [approve sign]
  signers.certificates.k8s.io                               []             [kubernetes.io/kube-apiserver-client]           [sign]
  signers.certificates.k8s.io                               []             [kubernetes.io/kubelet-serving]                 [sign]
  signers.certificates.k8s.io                               []             [kubernetes.io/legacy-unknown]                  [sign]
  subjectaccessreviews.authorization.k8s.io                 []             []                                              [create]
  == system:controller:clusterrole-aggregation-controller
  clusterroles.rbac.authorization.k8s.io          []             []    [escalate get list patch update watch]
  == system:controller:cronjob-controller
  cronjobs.batch                                  []             []    [get list update watch]
  cronjobs.batch/finalizers                       []             []    [update]
  cronjobs.batch/status                           []             []    [update]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  jobs.batch                                      []             []    [create delete get list patch update watch]
  pods                                            []             []    [delete list watch]
  == system:controller:daemon-set-controller
  controllerrevisions.apps                        []             []    [create delete get list patch update watch]
  daemonsets.apps                                 []             []    [get list watch]
  daemonsets.apps/finalizers                      []             []    [update]
  daemonsets.apps/status                          []             []    [update]
  daemonsets.extensions                           []             []    [get list watch]
  daemonsets.extensions/finalizers                []             []    [update]
  daemonsets.extensions/status                    []             []    [update]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  nodes                                           []             []    [list watch]
  pods                                            []             []    [create delete list patch watch]
  pods/binding                                    []             []    [create]
  == system:controller:deployment-controller
  deployments.apps                                []             []    [get list update watch]
  deployments.apps/finalizers                     []             []    [update]
  deployments.apps/status                         []             []    [update]
  deployments.extensions                          []             []    [get list update watch]
  deployments.extensions/finalizers               []             []    [update]
  deployments.extensions/status                   []             []    [update]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  pods                                            []             []    [get list update watch]
  replicasets.apps                                []             []    [create delete get list patch update watch]
  replicasets.extensions                          []             []    [create delete get list patch update watch]
  == system:controller:device-taint-eviction-controller
  deviceclasses.resource.k8s.io                   []             []    [get list watch]
  devicetaintrules.resource.k8s.io                []             []    [get list watch]
  devicetaintrules.resource.k8s.io/status         []             []    [patch update]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  pods                                            []             []    [delete get list watch]
  pods/status                                     []             []    [patch update]
  resourceclaims.resource.k8s.io                  []             []    [get list watch]
  resourceslices.resource.k8s.io                  []             []    [get list watch]
  == system:controller:disruption-controller
  *.*/scale                                       []             []    [get]
  deployments.apps                                []             []    [get list watch]
  deployments.extensions                          []             []    [get list watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  poddisruptionbudgets.policy                     []             []    [get list watch]
  poddisruptionbudgets.policy/status              []             []    [update]
  pods/status                                     []             []    [patch update]
  replicasets.apps                                []             []    [get list watch]
  replicasets.extensions                          []             []    [get list watch]
  replicationcontrollers                          []             []    [get list watch]
  statefulsets.apps                               []             []    [get list watch]
  == system:controller:endpoint-controller
  endpoints                                       []             []    [create delete get list update watch]
  endpoints/restricted                            []             []    [create]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  pods                                            []             []    [get list watch]
  services                                        []             []    [get list watch]
  == system:controller:endpointslice-controller
  endpointslices.discovery.k8s.io                 []             []    [create delete get list update watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  nodes                                           []             []    [get list watch]
  pods                                            []             []    [get list watch]
  services                                        []             []    [get list watch]
  services/finalizers                             []             []    [update]
  == system:controller:endpointslicemirroring-controller
  endpoints                                       []             []    [get list watch]
  endpoints/finalizers                            []             []    [update]
  endpointslices.discovery.k8s.io                 []             []    [create delete get list update watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  services                                        []             []    [get list watch]
  services/finalizers                             []             []    [update]
  == system:controller:ephemeral-volume-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  persistentvolumeclaims                          []             []    [create get list watch]
  pods                                            []             []    [get list watch]
  pods/finalizers                                 []             []    [update]
  == system:controller:expand-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  persistentvolumeclaims                          []             []    [get list watch]
  persistentvolumeclaims/status                   []             []    [patch update]
  persistentvolumes                               []             []    [get list patch update watch]
  == system:controller:generic-garbage-collector
  *.*                                             []             []    [delete get list patch update watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  == system:controller:horizontal-pod-autoscaler
  *.*/scale                                       []             []    [get update]
  *.custom.metrics.k8s.io                         []             []    [get list watch]
  *.external.metrics.k8s.io                       []             []    [get list watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  horizontalpodautoscalers.autoscaling            []             []    [get list watch]
  horizontalpodautoscalers.autoscaling/status     []             []    [update]
  pods                                            []             []    [list watch]
  pods.metrics.k8s.io                             []             []    [list watch]
  == system:controller:job-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  jobs.batch                                      []             []    [get list patch update watch]
  jobs.batch/finalizers                           []             []    [update]
  jobs.batch/status                               []             []    [update]
  pods                                            []             []    [create delete list patch watch]
  == system:controller:kube-apiserver-serving-clustertrustbundle-publisher
  clustertrustbundles.certificates.k8s.io         []             []                                       [create delete list update watch]
  events                                          []             []                                       [create patch update]
  events.events.k8s.io                            []             []                                       [create patch update]
  signers.certificates.k8s.io                     []             [kubernetes.io/kube-apiserver-serving]   [attest]
  == system:controller:legacy-service-account-token-cleaner
  configmaps                                      []             [kube-apiserver-legacy-service-account-token-tracking]   [get]
  secrets                                         []             []                                                       [delete patch]
  == system:controller:namespace-controller
  *.*                                             []             []    [delete deletecollection get list watch]
  namespaces                                      []             []    [delete get list watch]
  namespaces/finalize                             []             []    [update]
  namespaces/status                               []             []    [update]
  == system:controller:node-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  leases.coordination.k8s.io                      []             []    [get list watch]
  nodes                                           []             []    [delete get list patch update watch]
  nodes/status                                    []             []    [patch update]
  pods                                            []             []    [delete get list watch]
  pods/status                                     []             []    [patch update]
  == system:controller:persistent-volume-binder
  events                                          []             []    [create patch update watch]
  events.events.k8s.io                            []             []    [create patch update]
  nodes                                           []             []    [list watch]
  persistentvolumeclaims                          []             []    [get list update watch]
  persistentvolumeclaims/status                   []             []    [update]
  persistentvolumes                               []             []    [create delete get list update watch]
  persistentvolumes/status                        []             []    [update]
  pods                                            []             []    [create delete get list watch]
  storageclasses.storage.k8s.io                   []             []    [get list watch]
  == system:controller:pod-garbage-collector
  nodes                                           []             []    [get list watch]
  pods                                            []             []    [delete list watch]
  pods/status                                     []             []    [patch]
  == system:controller:podcertificaterequestcleaner
  podcertificaterequests.certificates.k8s.io      []             []    [delete get list watch]
  == system:controller:pv-protection-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  persistentvolumes                               []             []    [get list update watch]
  == system:controller:pvc-protection-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  persistentvolumeclaims                          []             []    [get list update watch]
  persistentvolumeclaims/status                   []             []    [update]
  pods                                            []             []    [get list watch]
  == system:controller:replicaset-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  pods                                            []             []    [create delete list patch watch]
  replicasets.apps                                []             []    [get list update watch]
  replicasets.apps/finalizers                     []             []    [update]
  replicasets.apps/status                         []             []    [update]
  replicasets.extensions                          []             []    [get list update watch]
  replicasets.extensions/finalizers               []             []    [update]
  replicasets.extensions/status                   []             []    [update]
  == system:controller:replication-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  pods                                            []             []    [create delete list patch watch]
  replicationcontrollers                          []             []    [get list update watch]
  replicationcontrollers/finalizers               []             []    [update]
  replicationcontrollers/status                   []             []    [update]
  == system:controller:resource-claim-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  pods                                            []             []    [get list watch]
  pods/finalizers                                 []             []    [update]
  pods/status                                     []             []    [patch update]
  resourceclaims.resource.k8s.io                  []             []    [create delete get list watch patch update]
  resourceclaims.resource.k8s.io/binding          []             []    [patch update]
  resourceclaims.resource.k8s.io/status           []             []    [patch update]
  == system:controller:resourcequota-controller
  *.*                                             []             []    [list watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  resourcequotas/status                           []             []    [update]
  == system:controller:root-ca-cert-publisher
  configmaps                                      []             []    [create update]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  == system:controller:route-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  nodes                                           []             []    [list watch]
  nodes/status                                    []             []    [patch]
  == system:controller:selinux-warning-controller
  csidrivers.storage.k8s.io                       []             []    [get list watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  persistentvolumeclaims                          []             []    [get list watch]
  persistentvolumes                               []             []    [get list watch]
  pods                                            []             []    [get list watch]
  == system:controller:service-account-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  serviceaccounts                                 []             []    [create]
  == system:controller:service-cidrs-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  ipaddresses.networking.k8s.io                   []             []    [get list watch]
  servicecidrs.networking.k8s.io                  []             []    [get list patch update watch]
  servicecidrs.networking.k8s.io/finalizers       []             []    [patch update]
  servicecidrs.networking.k8s.io/status           []             []    [patch update]
  == system:controller:service-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  nodes                                           []             []    [list watch]
  services                                        []             []    [get list watch]
  services/status                                 []             []    [patch update]
  == system:controller:statefulset-controller
  controllerrevisions.apps                        []             []    [create delete get list patch update watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  persistentvolumeclaims                          []             []    [create get list watch delete update]
  pods                                            []             []    [list watch create delete get patch update]
  pods/finalizers                                 []             []    [update]
  statefulsets.apps                               []             []    [get list watch]
  statefulsets.apps/finalizers                    []             []    [update]
  statefulsets.apps/status                        []             []    [update]
  == system:controller:storage-version-migrator-controller
  *.*                                                       []             []    [list patch]
  customresourcedefinitions.apiextensions.k8s.io            []             []    [get]
  customresourcedefinitions.apiextensions.k8s.io/status     []             []    [patch]
  storageversionmigrations.storagemigration.k8s.io/status   []             []    [update]
  == system:controller:ttl-after-finished-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  jobs.batch                                      []             []    [delete get list watch]
  == system:controller:ttl-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  nodes                                           []             []    [list patch update watch]
  == system:controller:validatingadmissionpolicy-status-controller
  events                                                            []             []    [create patch update]
  events.events.k8s.io                                              []             []    [create patch update]
  validatingadmissionpolicies.admissionregistration.k8s.io          []             []    [get list watch]
  validatingadmissionpolicies.admissionregistration.k8s.io/status   []             []    [get patch update]
  == system:controller:volumeattributesclass-protection-controller
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  persistentvolumeclaims                          []             []    [get list watch]
  persistentvolumes                               []             []    [get list watch]
  volumeattributesclasses.storage.k8s.io          []             []    [get list update watch]
  $ for r in $(kubectl get clusterroles -o name | grep 'system:' | grep -v 'controller:\|kubeadm\|metrics\|coredns\|flannel' | sed 's,.*/,,' | sort); do echo == $r; kubectl auth can-i --list --as=as-$r --no-headers | grep -v '^selfsubject' | sort; done
  == system:aggregate-to-admin
                                                   [/api/*]       []    [get]
                                                   [/api]         []    [get]
                                                   [/apis/*]      []    [get]
                                                   [/apis]        []    [get]
                                                   [/healthz]     []    [get]
                                                   [/healthz]     []    [get]
                                                   [/livez]       []    [get]
                                                   [/livez]       []    [get]
                                                   [/openapi/*]   []    [get]
                                                   [/openapi]     []    [get]
                                                   [/readyz]      []    [get]
                                                   [/readyz]      []    [get]
                                                   [/version/]    []    [get]
                                                   [/version/]    []    [get]
                                                   [/version]     []    [get]
                                                   [/version]     []    [get]
  localsubjectaccessreviews.authorization.k8s.io   []             []    [create]
  rolebindings.rbac.authorization.k8s.io           []             []    [create delete deletecollection get list patch update watch]
  roles.rbac.authorization.k8s.io                  []             []    [create delete deletecollection get list patch update watch]
  == system:aggregate-to-edit
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  configmaps                                      []             []    [create delete deletecollection patch update]
  cronjobs.batch                                  []             []    [create delete deletecollection patch update]
  daemonsets.apps                                 []             []    [create delete deletecollection patch update]
  daemonsets.extensions                           []             []    [create delete deletecollection patch update]
  deployments.apps                                []             []    [create delete deletecollection patch update]
  deployments.apps/rollback                       []             []    [create delete deletecollection patch update]
  deployments.apps/scale                          []             []    [create delete deletecollection patch update]
  deployments.extensions                          []             []    [create delete deletecollection patch update]
  deployments.extensions/rollback                 []             []    [create delete deletecollection patch update]
  deployments.extensions/scale                    []             []    [create delete deletecollection patch update]
  events                                          []             []    [create delete deletecollection patch update]
  events.events.k8s.io                            []             []    [create delete deletecollection patch update]
  horizontalpodautoscalers.autoscaling            []             []    [create delete deletecollection patch update]
  ingresses.extensions                            []             []    [create delete deletecollection patch update]
  ingresses.networking.k8s.io                     []             []    [create delete deletecollection patch update]
  jobs.batch                                      []             []    [create delete deletecollection patch update]
  leases.coordination.k8s.io                      []             []    [create delete deletecollection get list patch update watch]
  networkpolicies.extensions                      []             []    [create delete deletecollection patch update]
  networkpolicies.networking.k8s.io               []             []    [create delete deletecollection patch update]
  persistentvolumeclaims                          []             []    [create delete deletecollection patch update]
  poddisruptionbudgets.policy                     []             []    [create delete deletecollection patch update]
  pods                                            []             []    [create delete deletecollection patch update]
  pods/attach                                     []             []    [get list watch create delete deletecollection patch update]
  pods/eviction                                   []             []    [create]
  pods/exec                                       []             []    [get list watch create delete deletecollection patch update]
  pods/portforward                                []             []    [get list watch create delete deletecollection patch update]
  pods/proxy                                      []             []    [get list watch create delete deletecollection patch update]
  replicasets.apps                                []             []    [create delete deletecollection patch update]
  replicasets.apps/scale                          []             []    [create delete deletecollection patch update]
  replicasets.extensions                          []             []    [create delete deletecollection patch update]
  replicasets.extensions/scale                    []             []    [create delete deletecollection patch update]
  replicationcontrollers                          []             []    [create delete deletecollection patch update]
  replicationcontrollers.extensions/scale         []             []    [create delete deletecollection patch update]
  replicationcontrollers/scale                    []             []    [create delete deletecollection patch update]
  resourceclaims.resource.k8s.io                  []             []    [create delete deletecollection patch update]
  resourceclaimtemplates.resource.k8s.io          []             []    [create delete deletecollection patch update]
  secrets                                         []             []    [get list watch create delete deletecollection patch update]
  serviceaccounts                                 []             []    [impersonate create delete deletecollection patch update]
  serviceaccounts/token                           []             []    [create]
  services                                        []             []    [create delete deletecollection patch update]
  services/proxy                                  []             []    [get list watch create delete deletecollection patch update]
  statefulsets.apps                               []             []    [create delete deletecollection patch update]
  statefulsets.apps/scale                         []             []    [create delete deletecollection patch update]
  == system:aggregate-to-view
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  bindings                                        []             []    [get list watch]
  configmaps                                      []             []    [get list watch]
  controllerrevisions.apps                        []             []    [get list watch]
  cronjobs.batch                                  []             []    [get list watch]
  cronjobs.batch/status                           []             []    [get list watch]
  daemonsets.apps                                 []             []    [get list watch]
  daemonsets.apps/status                          []             []    [get list watch]
  daemonsets.extensions                           []             []    [get list watch]
  daemonsets.extensions/status                    []             []    [get list watch]
  deployments.apps                                []             []    [get list watch]
  deployments.apps/scale                          []             []    [get list watch]
  deployments.apps/status                         []             []    [get list watch]
  deployments.extensions                          []             []    [get list watch]
  deployments.extensions/scale                    []             []    [get list watch]
  deployments.extensions/status                   []             []    [get list watch]
  endpoints                                       []             []    [get list watch]
  endpointslices.discovery.k8s.io                 []             []    [get list watch]
  events                                          []             []    [get list watch]
  events.events.k8s.io                            []             []    [get list watch]
  horizontalpodautoscalers.autoscaling            []             []    [get list watch]
  horizontalpodautoscalers.autoscaling/status     []             []    [get list watch]
  ingresses.extensions                            []             []    [get list watch]
  ingresses.extensions/status                     []             []    [get list watch]
  ingresses.networking.k8s.io                     []             []    [get list watch]
  ingresses.networking.k8s.io/status              []             []    [get list watch]
  jobs.batch                                      []             []    [get list watch]
  jobs.batch/status                               []             []    [get list watch]
  limitranges                                     []             []    [get list watch]
  namespaces                                      []             []    [get list watch]
  namespaces/status                               []             []    [get list watch]
  networkpolicies.extensions                      []             []    [get list watch]
  networkpolicies.networking.k8s.io               []             []    [get list watch]
  persistentvolumeclaims                          []             []    [get list watch]
  persistentvolumeclaims/status                   []             []    [get list watch]
  poddisruptionbudgets.policy                     []             []    [get list watch]
  poddisruptionbudgets.policy/status              []             []    [get list watch]
  pods                                            []             []    [get list watch]
  pods/log                                        []             []    [get list watch]
  pods/status                                     []             []    [get list watch]
  replicasets.apps                                []             []    [get list watch]
  replicasets.apps/scale                          []             []    [get list watch]
  replicasets.apps/status                         []             []    [get list watch]
  replicasets.extensions                          []             []    [get list watch]
  replicasets.extensions/scale                    []             []    [get list watch]
  replicasets.extensions/status                   []             []    [get list watch]
  replicationcontrollers                          []             []    [get list watch]
  replicationcontrollers.extensions/scale         []             []    [get list watch]
  replicationcontrollers/scale                    []             []    [get list watch]
  replicationcontrollers/status                   []             []    [get list watch]
  resourceclaims.resource.k8s.io                  []             []    [get list watch]
  resourceclaims.resource.k8s.io/status           []             []    [get list watch]
  resourceclaimtemplates.resource.k8s.io          []             []    [get list watch]
  resourcequotas                                  []             []    [get list watch]
  resourcequotas/status                           []             []    [get list watch]
  serviceaccounts                                 []             []    [get list watch]
  services                                        []             []    [get list watch]
  services/status                                 []             []    [get list watch]
  statefulsets.apps                               []             []    [get list watch]
  statefulsets.apps/scale                         []             []    [get list watch]
  statefulsets.apps/status                        []             []    [get list watch]
  == system:auth-delegator
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  subjectaccessreviews.authorization.k8s.io       []             []    [create]
  tokenreviews.authentication.k8s.io              []             []    [create]
  == system:basic-user
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  == system:certificates.k8s.io:certificatesigningrequests:nodeclient
                                                              [/api/*]       []    [get]
                                                              [/api]         []    [get]
                                                              [/apis/*]      []    [get]
                                                              [/apis]        []    [get]
                                                              [/healthz]     []    [get]
                                                              [/healthz]     []    [get]
                                                              [/livez]       []    [get]
                                                              [/livez]       []    [get]
                                                              [/openapi/*]   []    [get]
                                                              [/openapi]     []    [get]
                                                              [/readyz]      []    [get]
                                                              [/readyz]      []    [get]
                                                              [/version/]    []    [get]
                                                              [/version/]    []    [get]
                                                              [/version]     []    [get]
                                                              [/version]     []    [get]
  certificatesigningrequests.certificates.k8s.io/nodeclient   []             []    [create]
  == system:certificates.k8s.io:certificatesigningrequests:selfnodeclient
                                                                  [/api/*]       []    [get]
                                                                  [/api]         []    [get]
                                                                  [/apis/*]      []    [get]
                                                                  [/apis]        []    [get]
                                                                  [/healthz]     []    [get]
                                                                  [/healthz]     []    [get]
                                                                  [/livez]       []    [get]
                                                                  [/livez]       []    [get]
                                                                  [/openapi/*]   []    [get]
                                                                  [/openapi]     []    [get]
                                                                  [/readyz]      []    [get]
                                                                  [/readyz]      []    [get]
                                                                  [/version/]    []    [get]
                                                                  [/version/]    []    [get]
                                                                  [/version]     []    [get]
                                                                  [/version]     []    [get]
  certificatesigningrequests.certificates.k8s.io/selfnodeclient   []             []    [create]
  == system:certificates.k8s.io:kube-apiserver-client-approver
                                                  [/api/*]       []                                      [get]
                                                  [/api]         []                                      [get]
                                                  [/apis/*]      []                                      [get]
                                                  [/apis]        []                                      [get]
                                                  [/healthz]     []                                      [get]
                                                  [/healthz]     []                                      [get]
                                                  [/livez]       []                                      [get]
                                                  [/livez]       []                                      [get]
                                                  [/openapi/*]   []                                      [get]
                                                  [/openapi]     []                                      [get]
                                                  [/readyz]      []                                      [get]
                                                  [/readyz]      []                                      [get]
                                                  [/version/]    []                                      [get]
                                                  [/version/]    []                                      [get]
                                                  [/version]     []                                      [get]
                                                  [/version]     []                                      [get]
  signers.certificates.k8s.io                     []             [kubernetes.io/kube-apiserver-client]   [approve]
  == system:certificates.k8s.io:kube-apiserver-client-kubelet-approver
                                                  [/api/*]       []                                              [get]
                                                  [/api]         []                                              [get]
                                                  [/apis/*]      []                                              [get]
                                                  [/apis]        []                                              [get]
                                                  [/healthz]     []                                              [get]
                                                  [/healthz]     []                                              [get]
                                                  [/livez]       []                                              [get]
                                                  [/livez]       []                                              [get]
                                                  [/openapi/*]   []                                              [get]
                                                  [/openapi]     []                                              [get]
                                                  [/readyz]      []                                              [get]
                                                  [/readyz]      []                                              [get]
                                                  [/version/]    []                                              [get]
                                                  [/version/]    []                                              [get]
                                                  [/version]     []                                              [get]
                                                  [/version]     []                                              [get]
  signers.certificates.k8s.io                     []             [kubernetes.io/kube-apiserver-client-kubelet]   [approve]
  == system:certificates.k8s.io:kubelet-serving-approver
                                                  [/api/*]       []                                [get]
                                                  [/api]         []                                [get]
                                                  [/apis/*]      []                                [get]
                                                  [/apis]        []                                [get]
                                                  [/healthz]     []                                [get]
                                                  [/healthz]     []                                [get]
                                                  [/livez]       []                                [get]
                                                  [/livez]       []                                [get]
                                                  [/openapi/*]   []                                [get]
                                                  [/openapi]     []                                [get]
                                                  [/readyz]      []                                [get]
                                                  [/readyz]      []                                [get]
                                                  [/version/]    []                                [get]
                                                  [/version/]    []                                [get]
                                                  [/version]     []                                [get]
                                                  [/version]     []                                [get]
  signers.certificates.k8s.io                     []             [kubernetes.io/kubelet-serving]   [approve]
  == system:certificates.k8s.io:legacy-unknown-approver
                                                  [/api/*]       []                               [get]
                                                  [/api]         []                               [get]
                                                  [/apis/*]      []                               [get]
                                                  [/apis]        []                               [get]
                                                  [/healthz]     []                               [get]
                                                  [/healthz]     []                               [get]
                                                  [/livez]       []                               [get]
                                                  [/livez]       []                               [get]
                                                  [/openapi/*]   []                               [get]
                                                  [/openapi]     []                               [get]
                                                  [/readyz]      []                               [get]
                                                  [/readyz]      []                               [get]
                                                  [/version/]    []                               [get]
                                                  [/version/]    []                               [get]
                                                  [/version]     []                               [get]
                                                  [/version]     []                               [get]
  signers.certificates.k8s.io                     []             [kubernetes.io/legacy-unknown]   [approve]
  == system:cluster-trust-bundle-discovery
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  clustertrustbundles.certificates.k8s.io         []             []    [get list watch]
  == system:discovery
                                                  [/api/*]       []    [get]
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  == system:heapster
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  deployments.extensions                          []             []    [get list watch]
  events                                          []             []    [get list watch]
  namespaces                                      []             []    [get list watch]
  nodes                                           []             []    [get list watch]
  pods                                            []             []    [get list watch]
  == system:kube-aggregator
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  endpoints                                       []             []    [get list watch]
  services                                        []             []    [get list watch]
  == system:kube-controller-manager
                                                  [/api/*]       []                          [get]
                                                  [/api]         []                          [get]
                                                  [/apis/*]      []                          [get]
                                                  [/apis]        []                          [get]
                                                  [/healthz]     []                          [get]
                                                  [/healthz]     []                          [get]
                                                  [/livez]       []                          [get]
                                                  [/livez]       []                          [get]
                                                  [/openapi/*]   []                          [get]
                                                  [/openapi]     []                          [get]
                                                  [/readyz]      []                          [get]
                                                  [/readyz]      []                          [get]
                                                  [/version/]    []                          [get]
                                                  [/version/]    []                          [get]
                                                  [/version]     []                          [get]
                                                  [/version]     []                          [get]
  *.*                                             []             []                          [list watch]
  configmaps                                      []             []                          [get]
  events                                          []             []                          [create patch update]
  events.events.k8s.io                            []             []                          [create patch update]
  leases.coordination.k8s.io                      []             []                          [create]
  leases.coordination.k8s.io                      []             [kube-controller-manager]   [get update]
  namespaces                                      []             []                          [get]
  secrets                                         []             []                          [create delete get update]
  serviceaccounts                                 []             []                          [create get update]
  serviceaccounts/token                           []             []                          [create]
  subjectaccessreviews.authorization.k8s.io       []             []                          [create]
  tokenreviews.authentication.k8s.io              []             []                          [create]
  == system:kube-dns
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  endpoints                                       []             []    [list watch]
  services                                        []             []    [list watch]
  == system:kube-scheduler
                                                  [/api/*]       []                 [get]
                                                  [/api]         []                 [get]
                                                  [/apis/*]      []                 [get]
                                                  [/apis]        []                 [get]
                                                  [/healthz]     []                 [get]
                                                  [/healthz]     []                 [get]
                                                  [/livez]       []                 [get]
                                                  [/livez]       []                 [get]
                                                  [/openapi/*]   []                 [get]
                                                  [/openapi]     []                 [get]
                                                  [/readyz]      []                 [get]
                                                  [/readyz]      []                 [get]
                                                  [/version/]    []                 [get]
                                                  [/version/]    []                 [get]
                                                  [/version]     []                 [get]
                                                  [/version]     []                 [get]
  bindings                                        []             []                 [create]
  csidrivers.storage.k8s.io                       []             []                 [get list watch]
  csinodes.storage.k8s.io                         []             []                 [get list watch]
  csistoragecapacities.storage.k8s.io             []             []                 [get list watch]
  deviceclasses.resource.k8s.io                   []             []                 [get list watch]
  devicetaintrules.resource.k8s.io                []             []                 [get list watch]
  events                                          []             []                 [create patch update]
  events.events.k8s.io                            []             []                 [create patch update]
  leasecandidates.coordination.k8s.io             []             []                 [create delete deletecollection get list patch update watch]
  leases.coordination.k8s.io                      []             []                 [create]
  leases.coordination.k8s.io                      []             [kube-scheduler]   [get list update watch]
  namespaces                                      []             []                 [get list watch]
  nodes                                           []             []                 [get list watch]
  persistentvolumeclaims                          []             []                 [get list watch]
  persistentvolumes                               []             []                 [get list watch]
  poddisruptionbudgets.policy                     []             []                 [get list watch]
  pods                                            []             []                 [delete get list watch]
  pods/binding                                    []             []                 [create]
  pods/finalizers                                 []             []                 [update]
  pods/status                                     []             []                 [patch update]
  replicasets.apps                                []             []                 [get list watch]
  replicasets.extensions                          []             []                 [get list watch]
  replicationcontrollers                          []             []                 [get list watch]
  resourceclaims.resource.k8s.io                  []             []                 [get list patch update watch create delete]
  resourceclaims.resource.k8s.io/binding          []             []                 [patch update]
  resourceclaims.resource.k8s.io/status           []             []                 [get list patch update watch]
  resourceslices.resource.k8s.io                  []             []                 [get list watch]
  services                                        []             []                 [get list watch]
  statefulsets.apps                               []             []                 [get list watch]
  subjectaccessreviews.authorization.k8s.io       []             []                 [create]
  tokenreviews.authentication.k8s.io              []             []                 [create]
  volumeattachments.storage.k8s.io                []             []                 [get list watch]
  == system:kubelet-api-admin
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  nodes                                           []             []    [get list watch proxy]
  nodes/configz                                   []             []    [*]
  nodes/healthz                                   []             []    [*]
  nodes/log                                       []             []    [*]
  nodes/metrics                                   []             []    [*]
  nodes/pods                                      []             []    [*]
  nodes/proxy                                     []             []    [*]
  nodes/stats                                     []             []    [*]
  == system:monitoring
                                                  [/api/*]          []    [get]
                                                  [/api]            []    [get]
                                                  [/apis/*]         []    [get]
                                                  [/apis]           []    [get]
                                                  [/flagz]          []    [get]
                                                  [/healthz/*]      []    [get]
                                                  [/healthz]        []    [get]
                                                  [/healthz]        []    [get]
                                                  [/healthz]        []    [get]
                                                  [/livez/*]        []    [get]
                                                  [/livez]          []    [get]
                                                  [/livez]          []    [get]
                                                  [/livez]          []    [get]
                                                  [/metrics/slis]   []    [get]
                                                  [/metrics]        []    [get]
                                                  [/openapi/*]      []    [get]
                                                  [/openapi]        []    [get]
                                                  [/readyz/*]       []    [get]
                                                  [/readyz]         []    [get]
                                                  [/readyz]         []    [get]
                                                  [/readyz]         []    [get]
                                                  [/statusz]        []    [get]
                                                  [/version/]       []    [get]
                                                  [/version/]       []    [get]
                                                  [/version]        []    [get]
                                                  [/version]        []    [get]
  nodes/metrics                                   []                []    [get]
  == system:node
                                                   [/api/*]       []    [get]
                                                   [/api]         []    [get]
                                                   [/apis/*]      []    [get]
                                                   [/apis]        []    [get]
                                                   [/healthz]     []    [get]
                                                   [/healthz]     []    [get]
                                                   [/livez]       []    [get]
                                                   [/livez]       []    [get]
                                                   [/openapi/*]   []    [get]
                                                   [/openapi]     []    [get]
                                                   [/readyz]      []    [get]
                                                   [/readyz]      []    [get]
                                                   [/version/]    []    [get]
                                                   [/version/]    []    [get]
                                                   [/version]     []    [get]
                                                   [/version]     []    [get]
  certificatesigningrequests.certificates.k8s.io   []             []    [create get list watch]
  clustertrustbundles.certificates.k8s.io          []             []    [get list watch]
  configmaps                                       []             []    [get list watch]
  csidrivers.storage.k8s.io                        []             []    [get list watch]
  csinodes.storage.k8s.io                          []             []    [create delete get patch update]
  endpoints                                        []             []    [get]
  events                                           []             []    [create patch update]
  events.events.k8s.io                             []             []    [create patch update]
  leases.coordination.k8s.io                       []             []    [create delete get patch update]
  localsubjectaccessreviews.authorization.k8s.io   []             []    [create]
  nodes                                            []             []    [create get list watch patch update]
  nodes/status                                     []             []    [patch update]
  persistentvolumeclaims                           []             []    [get]
  persistentvolumeclaims/status                    []             []    [get patch update]
  persistentvolumes                                []             []    [get]
  podcertificaterequests.certificates.k8s.io       []             []    [create get list watch]
  pods                                             []             []    [get list watch create delete]
  pods/eviction                                    []             []    [create]
  pods/status                                      []             []    [patch update]
  resourceclaims.resource.k8s.io                   []             []    [get]
  resourceslices.resource.k8s.io                   []             []    [deletecollection]
  runtimeclasses.node.k8s.io                       []             []    [get list watch]
  secrets                                          []             []    [get list watch]
  serviceaccounts                                  []             []    [get]
  serviceaccounts/token                            []             []    [create]
  services                                         []             []    [get list watch]
  subjectaccessreviews.authorization.k8s.io        []             []    [create]
  tokenreviews.authentication.k8s.io               []             []    [create]
  volumeattachments.storage.k8s.io                 []             []    [get]
  == system:node-bootstrapper
                                                   [/api/*]       []    [get]
                                                   [/api]         []    [get]
                                                   [/apis/*]      []    [get]
                                                   [/apis]        []    [get]
                                                   [/healthz]     []    [get]
                                                   [/healthz]     []    [get]
                                                   [/livez]       []    [get]
                                                   [/livez]       []    [get]
                                                   [/openapi/*]   []    [get]
                                                   [/openapi]     []    [get]
                                                   [/readyz]      []    [get]
                                                   [/readyz]      []    [get]
                                                   [/version/]    []    [get]
                                                   [/version/]    []    [get]
                                                   [/version]     []    [get]
                                                   [/version]     []    [get]
  certificatesigningrequests.certificates.k8s.io   []             []    [create get list watch]
  == system:node-problem-detector
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  nodes                                           []             []    [get]
  nodes/status                                    []             []    [patch]
  == system:node-proxier
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  endpoints                                       []             []    [list watch]
  endpointslices.discovery.k8s.io                 []             []    [list watch]
  events                                          []             []    [create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  nodes                                           []             []    [get list watch]
  servicecidrs.networking.k8s.io                  []             []    [list watch]
  services                                        []             []    [list watch]
  == system:persistent-volume-provisioner
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  events                                          []             []    [watch create patch update]
  events.events.k8s.io                            []             []    [create patch update]
  persistentvolumeclaims                          []             []    [get list update watch]
  persistentvolumes                               []             []    [create delete get list watch]
  storageclasses.storage.k8s.io                   []             []    [get list watch]
  == system:public-info-viewer
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  == system:service-account-issuer-discovery
                                                  [/.well-known/openid-configuration/]   []    [get]
                                                  [/.well-known/openid-configuration]    []    [get]
                                                  [/api/*]                               []    [get]
                                                  [/api]                                 []    [get]
                                                  [/apis/*]                              []    [get]
                                                  [/apis]                                []    [get]
                                                  [/healthz]                             []    [get]
                                                  [/healthz]                             []    [get]
                                                  [/livez]                               []    [get]
                                                  [/livez]                               []    [get]
                                                  [/openapi/*]                           []    [get]
                                                  [/openapi]                             []    [get]
                                                  [/openid/v1/jwks/]                     []    [get]
                                                  [/openid/v1/jwks]                      []    [get]
                                                  [/readyz]                              []    [get]
                                                  [/readyz]                              []    [get]
                                                  [/version/]                            []    [get]
                                                  [/version/]                            []    [get]
                                                  [/version]                             []    [get]
                                                  [/version]                             []    [get]
  == system:volume-scheduler
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  persistentvolumeclaims                          []             []    [get list patch update watch]
  persistentvolumes                               []             []    [get list patch update watch]
  storageclasses.storage.k8s.io                   []             []    [get list watch]
  $ kubectl auth can-i --list --as=as-system:basic-user; kubectl auth can-i create pods/exec --as=u-edit; kubectl auth can-i get secrets --as=u-view; kubectl auth can-i get pods/log --as=u-view; kubectl auth can-i '*' '*' --as=u-root; kubectl auth can-i use podsecuritypolicies --as=u-admin; kubectl auth can-i get /healthz --as=nobody; kubectl auth can-i get /logs --as=nobody; kubectl auth can-i get healthz
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
                                                  [/api/*]            []               [get]
                                                  [/api]              []               [get]
                                                  [/apis/*]           []               [get]
                                                  [/apis]             []               [get]
                                                  [/healthz]          []               [get]
                                                  [/healthz]          []               [get]
                                                  [/livez]            []               [get]
                                                  [/livez]            []               [get]
                                                  [/openapi/*]        []               [get]
                                                  [/openapi]          []               [get]
                                                  [/readyz]           []               [get]
                                                  [/readyz]           []               [get]
                                                  [/version/]         []               [get]
                                                  [/version/]         []               [get]
                                                  [/version]          []               [get]
                                                  [/version]          []               [get]
  yes
  no
  yes
  yes
  Warning: the server doesn't have a resource type 'podsecuritypolicies'

  no
  yes
  no
  Warning: the server doesn't have a resource type 'healthz'

  yes
  $ kubectl auth can-i get pods --as=u-view -A; kubectl auth can-i get pods --as=u-view -n kube-system; kubectl auth can-i get nodes --as=u-admin; kubectl auth can-i get pods/web --as=u-view; kubectl auth can-i get pod/web --as=u-view; kubectl auth can-i list jobs.batch/x --as=u-edit; kubectl auth can-i list deployments.apps --as=u-edit -q; echo $?; kubectl auth can-i list nodes --as=u-edit -q; echo $?
  no
  no
  Warning: resource 'nodes' is not namespace scoped

  no
  yes
  yes
  yes
  0
  Warning: resource 'nodes' is not namespace scoped

  1
  $ kubectl auth can-i; kubectl auth can-i get; kubectl auth can-i get pods x; kubectl auth can-i get pods --list; kubectl auth can-i frob pods; kubectl auth can-i get frobs; kubectl auth can-i get pods --subresource=frob; kubectl auth can-i get pods/x/y
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  error: list option must be specified with no arguments
  Warning: verb 'frob' is not a known verb

  yes
  Warning: the server doesn't have a resource type 'frobs'

  yes
  yes
  yes
  $ kubectl create clusterrole agg --aggregation-rule=app=x; kubectl get clusterrole agg -o jsonpath='{.aggregationRule} {.rules}{"\n"}'; kubectl create clusterrole part --verb=get --resource=pods; kubectl label clusterrole part app=x; sleep 2; kubectl get clusterrole agg -o jsonpath='{.rules}{"\n"}'; kubectl create clusterrole part2 --verb=list,get --resource=pods,services --resource-name=a; kubectl label clusterrole part2 app=x; sleep 2; kubectl get clusterrole agg -o jsonpath='{.rules}{"\n"}'; kubectl patch clusterrole agg --type=merge -p '{"rules":[]}'; sleep 2; kubectl get clusterrole agg -o jsonpath='{.rules}{"\n"}'; kubectl delete clusterrole part part2; sleep 2; kubectl get clusterrole agg -o jsonpath='{.rules}{"\n"}'; kubectl describe clusterrole agg
  clusterrole.rbac.authorization.k8s.io/agg created
  {"clusterRoleSelectors":[{"matchLabels":{"app":"x"}}]} null
  clusterrole.rbac.authorization.k8s.io/part created
  clusterrole.rbac.authorization.k8s.io/part labeled
  [{"apiGroups":[""],"resources":["pods"],"verbs":["get"]}]
  clusterrole.rbac.authorization.k8s.io/part2 created
  clusterrole.rbac.authorization.k8s.io/part2 labeled
  [{"apiGroups":[""],"resources":["pods"],"verbs":["get"]},{"apiGroups":[""],"resourceNames":["a"],"resources":["pods","services"],"verbs":["list","get"]}]
  clusterrole.rbac.authorization.k8s.io/agg patched
  [{"apiGroups":[""],"resources":["pods"],"verbs":["get"]},{"apiGroups":[""],"resourceNames":["a"],"resources":["pods","services"],"verbs":["list","get"]}]
  clusterrole.rbac.authorization.k8s.io "part" deleted
  clusterrole.rbac.authorization.k8s.io "part2" deleted
  null
  Name:         agg
  Labels:       <none>
  Annotations:  <none>
  PolicyRule:
    Resources  Non-Resource URLs  Resource Names  Verbs
    ---------  -----------------  --------------  -----
  $ kubectl label clusterrole agg rbac.authorization.k8s.io/aggregate-to-view=true; kubectl create clusterrole crd --verb=get,list --resource=leases; kubectl label clusterrole crd rbac.authorization.k8s.io/aggregate-to-view=true; sleep 3; kubectl auth can-i get leases --as=u-view; kubectl auth can-i get leases --as=u-admin; kubectl auth can-i get leases --as=u-edit; kubectl delete clusterrole crd agg; sleep 2; kubectl auth can-i get leases --as=u-view
  clusterrole.rbac.authorization.k8s.io/agg labeled
  clusterrole.rbac.authorization.k8s.io/crd created
  clusterrole.rbac.authorization.k8s.io/crd labeled
  yes
  yes
  yes
  clusterrole.rbac.authorization.k8s.io "crd" deleted
  clusterrole.rbac.authorization.k8s.io "agg" deleted
  no
  [1]
  % kubectl auth whoami; kubectl auth whoami -o yaml; kubectl auth whoami --as=a --as-group=g1 --as-group=g2 --as-uid=77 --as-user-extra=reason=why --as-user-extra=reason=not; kubectl auth whoami --as=a -o json; kubectl auth whoami --as-group=g; kubectl auth whoami --as-uid=7; kubectl auth whoami x; kubectl auth whoami -o name; kubectl auth whoami -o jsonpath='{.status.userInfo.username}{"\n"}'
  % kubectl auth whoami --as=system:serviceaccount:default:default; kubectl auth whoami --as=system:anonymous; kubectl auth whoami --as=a --as-group=''; kubectl auth whoami --as=''
  $ kubectl create clusterrole imp --verb=impersonate --resource=users --resource-name=bob; kubectl create clusterrolebinding imp --clusterrole=imp --user=u-view; kubectl get --raw /api/v1/namespaces/default/pods --as=bob | head -c 100; echo; T=$(kubectl create token default); kubectl create rolebinding sa-view --clusterrole=view --serviceaccount=default:default
  clusterrole.rbac.authorization.k8s.io/imp created
  clusterrolebinding.rbac.authorization.k8s.io/imp created
  Error from server (Forbidden): pods is forbidden: User "bob" cannot list resource "pods" in API group "" in the namespace "default"

  rolebinding.rbac.authorization.k8s.io/sa-view created
  $ cat > /tmp/cfg.$$ < ~/.kube/config; kubectl config --kubeconfig /tmp/cfg.$$ set-credentials sa --token=$T; kubectl config --kubeconfig /tmp/cfg.$$ set-context sa --cluster=kubernetes --user=sa; k() { kubectl --kubeconfig /tmp/cfg.$$ --context sa "$@"; }; k auth whoami | sed 's/[0-9a-f-]\{36\}/UID/g'; k auth can-i get pods; k get pods --as=bob; k get pods --as-group=g --as=bob; k auth can-i --list | head -3; k get secrets; k get pods -n kube-system; k get nodes; k create deployment x --image=nginx
  User "sa" set.
  Context "sa" created.
  ATTRIBUTE                                           VALUE
  Username                                            system:serviceaccount:default:default
  UID                                                 UID
  Groups                                              [system:serviceaccounts system:serviceaccounts:default system:authenticated]
  Extra: authentication.kubernetes.io/credential-id   [JTI=UID]
  yes
  Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:default:default" cannot impersonate-on:user-info:list resource "pods" in API group "" in the namespace "default"
  Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:default:default" cannot impersonate-on:user-info:list resource "pods" in API group "" in the namespace "default"
  Resources                                       Non-Resource URLs                      Resource Names   Verbs
  selfsubjectreviews.authentication.k8s.io        []                                     []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                                     []               [create]
  Error from server (Forbidden): secrets is forbidden: User "system:serviceaccount:default:default" cannot list resource "secrets" in API group "" in the namespace "default"
  Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:default:default" cannot list resource "pods" in API group "" in the namespace "kube-system"
  Error from server (Forbidden): nodes is forbidden: User "system:serviceaccount:default:default" cannot list resource "nodes" in API group "" at the cluster scope
  error: failed to create deployment: deployments.apps is forbidden: User "system:serviceaccount:default:default" cannot create resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ k get pods --as=system:serviceaccount:default:x; k get pods --as=bob --as-uid=5; k get pods --as=bob --as-user-extra=a/b=c; rm /tmp/cfg.$$
  Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:default:default" cannot impersonate-on:serviceaccount:list resource "pods" in API group "" in the namespace "default"
  Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:default:default" cannot impersonate-on:user-info:list resource "pods" in API group "" in the namespace "default"
  Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:default:default" cannot impersonate-on:user-info:list resource "pods" in API group "" in the namespace "default"
  $ payload() { cut -d. -f2 | tr '_-' '/+' | sed 's/$/===/' | base64 -d 2>/dev/null | sed -E 's/"(exp|iat|nbf)":[0-9]+/"\1":N/g; s/"(jti|uid)":"[^"]*"/"\1":"U"/g'; echo; }; kubectl create token default | payload; kubectl create token default --audience=a --audience=b | payload; kubectl create token default --duration=10m | payload
  {"aud":["https://kubernetes.default.svc.cluster.local"],"exp":N,"iat":N,"iss":"https://kubernetes.default.svc.cluster.local","jti":"U","kubernetes.io":{"namespace":"default","serviceaccount":{"name":"default","uid":"U"}},"nbf":N,"sub":"system:serviceaccount:default:default"}
  {"aud":["a","b"],"exp":N,"iat":N,"iss":"https://kubernetes.default.svc.cluster.local","jti":"U","kubernetes.io":{"namespace":"default","serviceaccount":{"name":"default","uid":"U"}},"nbf":N,"sub":"system:serviceaccount:default:default"}
  {"aud":["https://kubernetes.default.svc.cluster.local"],"exp":N,"iat":N,"iss":"https://kubernetes.default.svc.cluster.local","jti":"U","kubernetes.io":{"namespace":"default","serviceaccount":{"name":"default","uid":"U"}},"nbf":N,"sub":"system:serviceaccount:default:default"}
  $ kubectl run tp --image=nginx:1.27; kubectl create secret generic ts; sleep 3; kubectl create token default --bound-object-kind=Pod --bound-object-name=tp | payload; kubectl create token default --bound-object-kind=Secret --bound-object-name=ts | payload; kubectl create token default --bound-object-kind=Node --bound-object-name=worker-1 | payload
  pod/tp created
  secret/ts created
  {"aud":["https://kubernetes.default.svc.cluster.local"],"exp":N,"iat":N,"iss":"https://kubernetes.default.svc.cluster.local","jti":"U","kubernetes.io":{"namespace":"default","node":{"name":"worker-1","uid":"U"},"pod":{"name":"tp","uid":"U"},"serviceaccount":{"name":"default","uid":"U"}},"nbf":N,"sub":"system:serviceaccount:default:default"}
  {"aud":["https://kubernetes.default.svc.cluster.local"],"exp":N,"iat":N,"iss":"https://kubernetes.default.svc.cluster.local","jti":"U","kubernetes.io":{"namespace":"default","secret":{"name":"ts","uid":"U"},"serviceaccount":{"name":"default","uid":"U"}},"nbf":N,"sub":"system:serviceaccount:default:default"}
  {"aud":["https://kubernetes.default.svc.cluster.local"],"exp":N,"iat":N,"iss":"https://kubernetes.default.svc.cluster.local","jti":"U","kubernetes.io":{"namespace":"default","node":{"name":"worker-1","uid":"U"},"serviceaccount":{"name":"default","uid":"U"}},"nbf":N,"sub":"system:serviceaccount:default:default"}
  $ kubectl create token default --bound-object-kind=Pod --bound-object-name=nosuch; kubectl create token default --bound-object-kind=Pod; kubectl create token default --bound-object-name=x; kubectl create token default --bound-object-kind=ConfigMap --bound-object-name=x; kubectl create token default --bound-object-kind=Pod --bound-object-name=tp --bound-object-uid=abc; kubectl create token default --bound-object-uid=abc
  error: failed to create token: pods "nosuch" not found
  error: --bound-object-name is required if --bound-object-kind is provided
  error: --bound-object-name can only be set if --bound-object-kind is provided
  error: supported --bound-object-kind values are Node, Pod, Secret
  error: failed to create token: Operation cannot be fulfilled on Pod "tp": the UID in the bound object reference (abc) does not match the UID in record. The object might have been deleted and then recreated
  error: --bound-object-uid can only be set if --bound-object-kind is provided
  [1]
  % kubectl create token default --duration=1m; kubectl create token default --duration=-1s; kubectl create token default --duration=0; kubectl create token default --duration=x; kubectl create token default --duration=3000000h; kubectl create token nosuch; kubectl create token; kubectl create token a b; kubectl create token default --audience= | payload
  $ kubectl create token default -o yaml | sed 's/token: .*/token: T/; s/Timestamp: .*/Timestamp: D/'; kubectl create token default -o name; kubectl create token default --bound-object-kind=Secret --bound-object-name=ts -o json | sed 's/"token": .*/T/; s/Timestamp": .*/D/; s/"uid": .*/U/'; kubectl delete pod tp --now; kubectl delete secret ts
  apiVersion: authentication.k8s.io/v1
  kind: TokenRequest
  metadata:
    creationTimestamp: D
    name: default
    namespace: default
    uid: 8969f46b-4119-4aa1-887e-8ff67fd004a6
  spec:
    audiences:
    - https://kubernetes.default.svc.cluster.local
    boundObjectRef: null
    expirationSeconds: 3600
  status:
    expirationTimestamp: D
    token: T
  tokenrequest.authentication.k8s.io/default
  {
      "kind": "TokenRequest",
      "apiVersion": "authentication.k8s.io/v1",
      "metadata": {
          "name": "default",
          "namespace": "default",
          U
          "creationD
      },
      "spec": {
          "audiences": [
              "https://kubernetes.default.svc.cluster.local"
          ],
          "expirationSeconds": 3600,
          "boundObjectRef": {
              "kind": "Secret",
              "apiVersion": "v1",
              "name": "ts"
          }
      },
      "status": {
          T
          "expirationD
      }
  }
  pod "tp" deleted from default namespace
  secret "ts" deleted from default namespace
  $ rv() { kubectl create --raw $1 -f - 2>&1; echo; }; T=$(kubectl create token default); echo '{"apiVersion":"authentication.k8s.io/v1","kind":"TokenReview","spec":{"token":"'$T'"}}' | rv /apis/authentication.k8s.io/v1/tokenreviews | sed -E 's/"(uid|token)":"[^"]*"/"\1":"U"/g; s/JTI=[^"]*/J/; s/"time":"[^"]*"/"time":"T"/'; echo '{"apiVersion":"authentication.k8s.io/v1","kind":"TokenReview","spec":{"token":"'$T'","audiences":["x"]}}' | rv /apis/authentication.k8s.io/v1/tokenreviews | sed -E 's/"(uid|token)":"[^"]*"/"\1":"U"/g; s/"time":"[^"]*"/"time":"T"/'; echo '{"apiVersion":"authentication.k8s.io/v1","kind":"TokenReview","spec":{"token":"abc"}}' | rv /apis/authentication.k8s.io/v1/tokenreviews | sed -E 's/"time":"[^"]*"/"time":"T"/'; echo '{"apiVersion":"authentication.k8s.io/v1","kind":"TokenReview","spec":{}}' | rv /apis/authentication.k8s.io/v1/tokenreviews
  {"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","metadata":{"managedFields":[{"manager":"kubectl","operation":"Update","apiVersion":"authentication.k8s.io/v1","time":"T","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:token":{}}}}]},"spec":{"token":"U"},"status":{"authenticated":true,"user":{"username":"system:serviceaccount:default:default","uid":"U","groups":["system:serviceaccounts","system:serviceaccounts:default","system:authenticated"],"extra":{"authentication.kubernetes.io/credential-id":["J"]}},"audiences":["https://kubernetes.default.svc.cluster.local"]}}

  {"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","metadata":{"managedFields":[{"manager":"kubectl","operation":"Update","apiVersion":"authentication.k8s.io/v1","time":"T","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:audiences":{},"f:token":{}}}}]},"spec":{"token":"U","audiences":["x"]},"status":{"user":{},"error":"[invalid bearer token, token audiences [\"https://kubernetes.default.svc.cluster.local\"] is invalid for the target audiences [\"x\"]]"}}

  {"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","metadata":{"managedFields":[{"manager":"kubectl","operation":"Update","apiVersion":"authentication.k8s.io/v1","time":"T","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:token":{}}}}]},"spec":{"token":"abc"},"status":{"user":{},"error":"invalid bearer token"}}

  Error from server (BadRequest): token is required for TokenReview in authentication
  $ sar() { echo '{"apiVersion":"authorization.k8s.io/v1","kind":"'$1'","spec":'"$2"'}' | rv /apis/authorization.k8s.io/v1/$3 | sed -E 's/"time":"[^"]*"/"time":"T"/'; }; sar SubjectAccessReview '{"user":"u-view","resourceAttributes":{"namespace":"default","verb":"get","resource":"pods"}}' subjectaccessreviews; sar SubjectAccessReview '{"user":"u-view","resourceAttributes":{"namespace":"x","verb":"get","resource":"pods"}}' subjectaccessreviews; sar SubjectAccessReview '{"groups":["system:masters"],"nonResourceAttributes":{"path":"/x","verb":"get"}}' subjectaccessreviews; sar SubjectAccessReview '{"resourceAttributes":{"verb":"get"}}' subjectaccessreviews; sar SubjectAccessReview '{"user":"a"}' subjectaccessreviews; sar SubjectAccessReview '{"user":"a","resourceAttributes":{"verb":"get"},"nonResourceAttributes":{"path":"/"}}' subjectaccessreviews
  {"kind":"SubjectAccessReview","apiVersion":"authorization.k8s.io/v1","metadata":{"managedFields":[{"manager":"kubectl","operation":"Update","apiVersion":"authorization.k8s.io/v1","time":"T","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:resourceAttributes":{".":{},"f:namespace":{},"f:resource":{},"f:verb":{}},"f:user":{}}}}]},"spec":{"resourceAttributes":{"namespace":"default","verb":"get","resource":"pods"},"user":"u-view"},"status":{"allowed":true,"reason":"RBAC: allowed by RoleBinding \"b-view/default\" of ClusterRole \"view\" to User \"u-view\""}}

  {"kind":"SubjectAccessReview","apiVersion":"authorization.k8s.io/v1","metadata":{"managedFields":[{"manager":"kubectl","operation":"Update","apiVersion":"authorization.k8s.io/v1","time":"T","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:resourceAttributes":{".":{},"f:namespace":{},"f:resource":{},"f:verb":{}},"f:user":{}}}}]},"spec":{"resourceAttributes":{"namespace":"x","verb":"get","resource":"pods"},"user":"u-view"},"status":{"allowed":false}}

  {"kind":"SubjectAccessReview","apiVersion":"authorization.k8s.io/v1","metadata":{"managedFields":[{"manager":"kubectl","operation":"Update","apiVersion":"authorization.k8s.io/v1","time":"T","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:groups":{},"f:nonResourceAttributes":{".":{},"f:path":{},"f:verb":{}}}}}]},"spec":{"nonResourceAttributes":{"path":"/x","verb":"get"},"groups":["system:masters"]},"status":{"allowed":true}}

  The request is invalid: spec.user: Invalid value: "": at least one of user or group must be specified

  The request is invalid: spec: Invalid value: null: exactly one of nonResourceAttributes or resourceAttributes must be specified

  The request is invalid: spec: Invalid value: {"Path":"/","Verb":""}: exactly one of nonResourceAttributes or resourceAttributes must be specified
  % sar SelfSubjectAccessReview '{"resourceAttributes":{"verb":"*","resource":"*","group":"*"}}' selfsubjectaccessreviews; sar SelfSubjectAccessReview '{}' selfsubjectaccessreviews; sar LocalSubjectAccessReview '{"user":"u-view","resourceAttributes":{"verb":"get","resource":"pods"}}' localsubjectaccessreviews; echo '{"apiVersion":"authorization.k8s.io/v1","kind":"LocalSubjectAccessReview","spec":{"user":"u-view","resourceAttributes":{"namespace":"b","verb":"get","resource":"pods"}}}' | rv /apis/authorization.k8s.io/v1/namespaces/default/localsubjectaccessreviews; sar SelfSubjectRulesReview '{}' selfsubjectrulesreviews; sar SelfSubjectRulesReview '{"namespace":"default"}' selfsubjectrulesreviews; echo '{"apiVersion":"authentication.k8s.io/v1","kind":"SelfSubjectReview"}' | rv /apis/authentication.k8s.io/v1/selfsubjectreviews | sed -E 's/"(time|creationTimestamp)":"[^"]*"/"time":"T"/'
  % printf 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: rr}\nrules: [{apiGroups: [""], resources: [pods], verbs: [get]}]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: rb}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: rr}\nsubjects: [{kind: User, name: a, apiGroup: rbac.authorization.k8s.io}]\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n' > rr.yaml; kubectl auth reconcile -f rr.yaml; kubectl auth reconcile -f rr.yaml --dry-run=client; sed -i 's/verbs: \[get\]/verbs: [list]/; s/name: a,/name: b,/' rr.yaml; kubectl auth reconcile -f rr.yaml --dry-run=server; kubectl auth reconcile -f rr.yaml; kubectl get role rr -o jsonpath='{.rules}{"\n"}'; kubectl get rolebinding rb -o jsonpath='{.subjects}{"\n"}'; kubectl auth reconcile -f rr.yaml --remove-extra-permissions --remove-extra-subjects; kubectl get role rr -o jsonpath='{.rules}{"\n"}'; kubectl get rolebinding rb -o jsonpath='{.subjects}{"\n"}'; sed -i 's/name: rr}$/name: r2}/' rr.yaml; kubectl auth reconcile -f rr.yaml; kubectl auth reconcile; kubectl auth reconcile -f nosuch.yaml; kubectl auth reconcile -f rr.yaml -o name
