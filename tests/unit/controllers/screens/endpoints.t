What triggered a change of endpoints, and a port that no pod has.

  $ kubectl run web --image=nginx:1.27 --port=80; kubectl wait --for=condition=Ready pod/web; sleep 2
  pod/web created
  pod/web condition met
  $ kubectl expose pod web --name=one --port=80; sleep 3
  service/one exposed
  $ kubectl get endpoints,endpointslices -o jsonpath='{range .items[*]}{.kind} {.metadata.annotations} {.metadata.labels.a}{"\n"}{end}'
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  Endpoints  
  Endpoints {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-21T18:44:42Z"} 
  EndpointSlice  
  EndpointSlice {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-21T18:44:42Z"} 
  $ kubectl label service one a=b; sleep 3
  service/one labeled
  $ kubectl get endpoints,endpointslices -o jsonpath='{range .items[*]}{.kind} {.metadata.annotations} {.metadata.labels.a}{"\n"}{end}'
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  Endpoints  
  Endpoints  b
  EndpointSlice  
  EndpointSlice  b
  $ kubectl patch service one -p '{"spec":{"ports":[{"port":80,"targetPort":"nope"}]}}'; sleep 3
  service/one patched
  $ kubectl get endpoints one; kubectl get endpointslices -l run=web
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  NAME   ENDPOINTS   AGE
  one    <none>      10s
  NAME        ADDRESSTYPE   PORTS     ENDPOINTS     AGE
  one-9p4nf   IPv4          <unset>   10.244.2.61   11s
  $ kubectl describe svc one
  Name:                     one
  Namespace:                default
  Labels:                   a=b
                            run=web
  Annotations:              <none>
  Selector:                 run=web
  Type:                     ClusterIP
  IP Family Policy:         SingleStack
  IP Families:              IPv4
  IP:                       10.102.33.50
  IPs:                      10.102.33.50
  Port:                     <unset>  80/TCP
  TargetPort:               nope/TCP
  Endpoints:                10.244.2.61
  Session Affinity:         None
  Internal Traffic Policy:  Cluster
  Events:                   <none>
  $ kubectl describe endpoints one
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  Name:         one
  Namespace:    default
  Labels:       a=b
                endpoints.kubernetes.io/managed-by=endpoint-controller
                run=web
  Annotations:  <none>
  Subsets:
  Events:  <none>
