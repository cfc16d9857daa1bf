Generations of slices
  % kubectl create ns gen; sleep 1; kubectl create svc clusterip s --tcp=80 -n gen; kubectl create -n gen -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"mine"},"addressType":"IPv4","endpoints":[],"ports":[]}'; sleep 2
  % g() { kubectl get endpointslice -n gen -o jsonpath='{range .items[*]}{.metadata.generation} {end}'; }
  $ g
  1 1
  $ kubectl label endpointslice mine -n gen a=b; g
  endpointslice.discovery.k8s.io/mine labeled
  2 1
  $ kubectl annotate endpointslice mine -n gen a=b; g
  endpointslice.discovery.k8s.io/mine annotated
  2 1
  $ kubectl label svc s -n gen x=y; sleep 2; g
  service/s labeled
  2 2
  $ kubectl patch endpointslice mine -n gen --type=merge -p '{"metadata":{"finalizers":["x.io/a"]}}'; g
  endpointslice.discovery.k8s.io/mine patched
  2 2
  $ kubectl patch endpointslice mine -n gen --type=merge -p '{"metadata":{"finalizers":null},"ports":[{"port":80}]}'; g
  endpointslice.discovery.k8s.io/mine patched
  3 2
  % kubectl delete ns gen --wait=false
