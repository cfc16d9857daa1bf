x
  % kubectl create ns e; NS=e
  % kubectl create -n e -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"m"},"subsets":[{"addresses":[{"ip":"10.1.2.3"}],"ports":[{"name":"http","port":80},{"name":"https","port":443},{"name":"metrics","port":9090}]}]}'; kubectl create service clusterip m -n e --tcp=80 --clusterip=None; kubectl create -n e -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"n"},"spec":{"ports":[{"name":"http","port":80},{"name":"https","port":443},{"name":"metrics","port":9090}],"selector":{"a":"b"}}}'; kubectl create -n e -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"k"},"spec":{"ports":[{"name":"http","port":80},{"name":"https","port":443},{"name":"metrics","port":9090}]}}';  kubectl create -n e -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"k"},"subsets":[{"addresses":[{"ip":"10.1.2.3"}],"ports":[{"name":"http","port":80},{"name":"https","port":443},{"name":"metrics","port":9090}]}]}'; kubectl run p -n e -l a=b --image=nginx:1.27; sleep 4
  $ kubectl get endpointslices -n e -o jsonpath='{range .items[*]}{.metadata.generateName} {.ports}{"\n"}{end}'
  k- [{"name":"https","port":443,"protocol":"TCP"},{"name":"http","port":80,"protocol":"TCP"},{"name":"metrics","port":9090,"protocol":"TCP"}]
  m- null
  n- [{"name":"https","port":443,"protocol":"TCP"},{"name":"http","port":80,"protocol":"TCP"},{"name":"metrics","port":9090,"protocol":"TCP"}]
  % kubectl get endpointslices -n e | cut -c8-60 | sed 's/10.244[0-9.]*/IP/;s/ *[0-9]s$//'
  % kubectl patch service n -n e -p '{"spec":{"ports":[{"name":"https","port":443,"appProtocol":"https"}]}}'; sleep 2
  $ kubectl get endpointslices -n e -l kubernetes.io/service-name=n -o jsonpath='{range .items[*]}{.metadata.generateName} {.ports}{"\n"}{end}'
  n- [{"appProtocol":"https","name":"https","port":443,"protocol":"TCP"},{"name":"http","port":80,"protocol":"TCP"},{"name":"metrics","port":9090,"protocol":"TCP"}]
  % kubectl delete ns e --wait=false
