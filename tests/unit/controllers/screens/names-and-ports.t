Names and ports of services as pods meet them: CoreDNS' kubernetes plugin, busybox 1.37's nslookup, wget, nc and ping, curl 7.88.1; kube-proxy in iptables mode.

  % kubectl create deployment web --image=nginx:1.27 --replicas=2 --port=80
  % kubectl expose deployment web
  % kubectl create namespace other; kubectl -n other create deployment api --image=httpd:2.4; kubectl -n other expose deployment api --port=8080 --target-port=80
  % kubectl create service externalname ext --external-name=example.com
  % kubectl create service externalname within --external-name=api.other.svc.cluster.local
  % kubectl create service externalname lost --external-name=gone.other.svc.cluster.local
  % kubectl create service clusterip empty --clusterip=None --tcp=80
  % kubectl run named --image=nginx:1.27 --labels=app=named --overrides='{"spec":{"hostname":"one","subdomain":"group"}}'
  % kubectl create service clusterip group --clusterip=None --tcp=80:80; kubectl set selector service group app=named
  % kubectl run box --image=busybox:1.36 -- sleep 10000
  % kubectl wait --for=condition=Ready pod/box pod/named; kubectl rollout status deploy/web; kubectl -n other rollout status deploy/api
  % sleep 5
  $ kubectl exec box -- nslookup web.default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  Name:   web.default.svc.cluster.local
  Address: 10.100.109.159
  $ kubectl exec box -- nslookup web
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  Name:   web.default.svc.cluster.local
  Address: 10.100.109.159

  ** server can't find web.svc.cluster.local: NXDOMAIN

  ** server can't find web.cluster.local: NXDOMAIN


  ** server can't find web.svc.cluster.local: NXDOMAIN

  ** server can't find web.cluster.local: NXDOMAIN

  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nslookup web 10.96.0.10
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  ** server can't find web: NXDOMAIN

  ** server can't find web: NXDOMAIN

  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nslookup api.other
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  ** server can't find api.other: NXDOMAIN

  ** server can't find api.other: NXDOMAIN

  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nslookup -type=a api.other.svc.cluster.local.
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  Name:   api.other.svc.cluster.local
  Address: 10.99.191.159
  $ kubectl exec box -- nslookup ext.default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  ext.default.svc.cluster.local   canonical name = example.com

  ext.default.svc.cluster.local   canonical name = example.com
  $ kubectl exec box -- nslookup within.default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  within.default.svc.cluster.local        canonical name = api.other.svc.cluster.local
  Name:   api.other.svc.cluster.local
  Address: 10.99.191.159
  $ kubectl exec box -- nslookup -type=a lost.default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53
  $ kubectl exec box -- nslookup -type=a empty.default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  ** server can't find empty.default.svc.cluster.local: NXDOMAIN

  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nslookup -type=a one.group.default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  Name:   one.group.default.svc.cluster.local
  Address: 10.244.2.3
  $ kubectl exec box -- nslookup -type=srv _80-80._tcp.group.default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  _80-80._tcp.group.default.svc.cluster.local     service = 0 100 80 one.group.default.svc.cluster.local
  $ kubectl exec box -- nslookup -type=srv web.default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  web.default.svc.cluster.local   service = 0 100 80 web.default.svc.cluster.local
  $ kubectl exec box -- nslookup -type=srv _http._tcp.web.default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  ** server can't find _http._tcp.web.default.svc.cluster.local: NXDOMAIN

  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nslookup -type=a 10-244-1-9.default.pod.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  Name:   10-244-1-9.default.pod.cluster.local
  Address: 10.244.1.9
  $ kubectl exec box -- nslookup -type=a default.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53
  $ kubectl exec box -- nslookup -type=a nowhere.svc.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  ** server can't find nowhere.svc.cluster.local: NXDOMAIN

  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nslookup -type=txt dns-version.cluster.local
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  dns-version.cluster.local       text = "1.1.0"
  $ kubectl exec box -- nslookup 10.96.0.1
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  1.0.96.10.in-addr.arpa  name = kubernetes.default.svc.cluster.local
  $ kubectl exec box -- nslookup $(kubectl get pod named -o jsonpath={.status.podIP})
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  3.2.244.10.in-addr.arpa name = one.group.default.svc.cluster.local
  $ kubectl exec box -- nslookup 192.0.2.1
  Server:         10.96.0.10
  Address:        10.96.0.10:53

  ** server can't find 1.2.0.192.in-addr.arpa: NXDOMAIN

  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nslookup -type=foo web
  nslookup: invalid query type "foo"
  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nslookup web 192.0.2.1
  ;; connection timed out; no servers could be reached

  command terminated with exit code 1
  [1]
  $ kubectl exec box -- wget -T 3 -O - http://web:8080
  Connecting to web:8080 (10.100.109.159:8080)
  wget: download timed out
  command terminated with exit code 1
  [1]
  $ kubectl exec box -- ping -c 2 -W 1 web
  PING web (10.100.109.159): 56 data bytes

  --- web ping statistics ---
  2 packets transmitted, 0 packets received, 100% packet loss
  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nc -zv -w 2 web 81
  nc: web (10.100.109.159:81): Connection timed out
  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nc -w 2 web 81
  command terminated with exit code 1
  [1]
  $ kubectl exec deploy/web -- curl -sS -m 3 http://web:8080
  curl: (28) Connection timed out after 3001 milliseconds
  command terminated with exit code 28
  [28]
  $ kubectl exec deploy/web -- curl -sS --connect-timeout 2 http://web:8080
  curl: (28) Failed to connect to web port 8080 after 2000 ms: Timeout was reached
  command terminated with exit code 28
  [28]
  $ kubectl delete deployment web --now
  deployment.apps "web" deleted from default namespace
  % sleep 3
  $ kubectl exec box -- wget -T 3 -O - http://web
  Connecting to web (10.100.109.159:80)
  wget: can't connect to remote host (10.100.109.159): Connection refused
  command terminated with exit code 1
  [1]
  $ kubectl exec box -- nc -z web 80
  command terminated with exit code 1
  [1]
