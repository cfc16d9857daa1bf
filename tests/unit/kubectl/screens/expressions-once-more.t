Expressions, conditions and mistakes, beside the real server
  % kubectl delete svc --all
  % cat > o.yaml <<'Y'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: c1, labels: {a: b, "x.y/z": q}, annotations: {nn: "1"}}
  > data: {a: "1", b.c: "2", d-e: "3", "q'r": "4", "": "0"}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: c2}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: s1, labels: {a: b}}
  > spec: {clusterIP: 10.96.4.4, selector: {a: b}, ports: [{name: x, port: 80}, {name: yy, port: 81, targetPort: z}]}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: p1, labels: {a: b}}
  > spec: {nodeSelector: {no: where}, automountServiceAccountToken: false, containers: [{name: c, image: i, env: [{name: A, value: b}], ports: [{containerPort: 8080}]}, {name: d, image: j}]}
  > Y
  % sed -i '/"": "0"/s/, "": "0"//; s/"q.r": "4", *//; s/, "q.r": "4"//' o.yaml; kubectl create -f o.yaml
  $ kubectl get cm c1 -o jsonpath='{.data.b\.c}{"\n"}{.data["d-e"]}{.data.d-e}'
  error: error parsing jsonpath {.data.b\.c}{"\n"}{.data["d-e"]}{.data.d-e}, invalid array index "d-e"
  [1]
  $ kubectl get cm c1 -o jsonpath='{.metadata.labels.x\.y/z}'
  q
  $ kubectl get cm c1 c2 -o jsonpath='{.items[*].metadata.name}{.items[-1:].metadata.name}{.items[0:9:2].kind}'
  error: error executing jsonpath "{.items[*].metadata.name}{.items[-1:].metadata.name}{.items[0:9:2].kind}": Error executing template: array index out of bounds: index 8, length 2. Printing more information for debugging the template:
  	template was:
  		{.items[*].metadata.name}{.items[-1:].metadata.name}{.items[0:9:2].kind}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "items":[]interface {}{map[string]interface {}{"apiVersion":"v1", "data":map[string]interface {}{"a":"1", "b.c":"2", "d-e":"3"}, "kind":"ConfigMap", "metadata":map[string]interface {}{"annotations":map[string]interface {}{"nn":"1"}, "creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b", "x.y/z":"q"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:data":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:b.c":map[string]interface {}{}, "f:d-e":map[string]interface {}{}}, "f:metadata":map[string]interface {}{"f:annotations":map[string]interface {}{".":map[string]interface {}{}, "f:nn":map[string]interface {}{}}, "f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:x.y/z":map[string]interface {}{}}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"c1", "namespace":"default", "resourceVersion":"515", "uid":"b0b887b8-dbea-42ba-9fce-a7a14018266b"}}, map[string]interface {}{"apiVersion":"v1", "kind":"ConfigMap", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "name":"c2", "namespace":"default", "resourceVersion":"516", "uid":"a93ff3d0-1ad1-4375-8108-d79225760d55"}}}, "kind":"List", "metadata":map[string]interface {}{"resourceVersion":""}}
  [1]
  $ kubectl get cm c1 c2 -o jsonpath='{.items[5].metadata.name}'
  error: error executing jsonpath "{.items[5].metadata.name}": Error executing template: array index out of bounds: index 5, length 2. Printing more information for debugging the template:
  	template was:
  		{.items[5].metadata.name}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "items":[]interface {}{map[string]interface {}{"apiVersion":"v1", "data":map[string]interface {}{"a":"1", "b.c":"2", "d-e":"3"}, "kind":"ConfigMap", "metadata":map[string]interface {}{"annotations":map[string]interface {}{"nn":"1"}, "creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b", "x.y/z":"q"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:data":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:b.c":map[string]interface {}{}, "f:d-e":map[string]interface {}{}}, "f:metadata":map[string]interface {}{"f:annotations":map[string]interface {}{".":map[string]interface {}{}, "f:nn":map[string]interface {}{}}, "f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:x.y/z":map[string]interface {}{}}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"c1", "namespace":"default", "resourceVersion":"515", "uid":"b0b887b8-dbea-42ba-9fce-a7a14018266b"}}, map[string]interface {}{"apiVersion":"v1", "kind":"ConfigMap", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "name":"c2", "namespace":"default", "resourceVersion":"516", "uid":"a93ff3d0-1ad1-4375-8108-d79225760d55"}}}, "kind":"List", "metadata":map[string]interface {}{"resourceVersion":""}}
  [1]
  $ kubectl get cm c1 c2 -o jsonpath='{.items[-3].metadata.name}'
  error: error executing jsonpath "{.items[-3].metadata.name}": Error executing template: array index out of bounds: index -1, length 2. Printing more information for debugging the template:
  	template was:
  		{.items[-3].metadata.name}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "items":[]interface {}{map[string]interface {}{"apiVersion":"v1", "data":map[string]interface {}{"a":"1", "b.c":"2", "d-e":"3"}, "kind":"ConfigMap", "metadata":map[string]interface {}{"annotations":map[string]interface {}{"nn":"1"}, "creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b", "x.y/z":"q"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:data":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:b.c":map[string]interface {}{}, "f:d-e":map[string]interface {}{}}, "f:metadata":map[string]interface {}{"f:annotations":map[string]interface {}{".":map[string]interface {}{}, "f:nn":map[string]interface {}{}}, "f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:x.y/z":map[string]interface {}{}}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"c1", "namespace":"default", "resourceVersion":"515", "uid":"b0b887b8-dbea-42ba-9fce-a7a14018266b"}}, map[string]interface {}{"apiVersion":"v1", "kind":"ConfigMap", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "name":"c2", "namespace":"default", "resourceVersion":"516", "uid":"a93ff3d0-1ad1-4375-8108-d79225760d55"}}}, "kind":"List", "metadata":map[string]interface {}{"resourceVersion":""}}
  [1]
  $ kubectl get cm c1 c2 -o jsonpath='{.items[1:0].kind}'
  error: error executing jsonpath "{.items[1:0].kind}": Error executing template: starting index 1 is greater than ending index 0. Printing more information for debugging the template:
  	template was:
  		{.items[1:0].kind}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "items":[]interface {}{map[string]interface {}{"apiVersion":"v1", "data":map[string]interface {}{"a":"1", "b.c":"2", "d-e":"3"}, "kind":"ConfigMap", "metadata":map[string]interface {}{"annotations":map[string]interface {}{"nn":"1"}, "creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b", "x.y/z":"q"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:data":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:b.c":map[string]interface {}{}, "f:d-e":map[string]interface {}{}}, "f:metadata":map[string]interface {}{"f:annotations":map[string]interface {}{".":map[string]interface {}{}, "f:nn":map[string]interface {}{}}, "f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:x.y/z":map[string]interface {}{}}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"c1", "namespace":"default", "resourceVersion":"515", "uid":"b0b887b8-dbea-42ba-9fce-a7a14018266b"}}, map[string]interface {}{"apiVersion":"v1", "kind":"ConfigMap", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "name":"c2", "namespace":"default", "resourceVersion":"516", "uid":"a93ff3d0-1ad1-4375-8108-d79225760d55"}}}, "kind":"List", "metadata":map[string]interface {}{"resourceVersion":""}}
  [1]
  $ kubectl get cm c1 c2 -o jsonpath='{.items[0:2:0].kind}'
  error: error executing jsonpath "{.items[0:2:0].kind}": Error executing template: step must be > 0. Printing more information for debugging the template:
  	template was:
  		{.items[0:2:0].kind}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "items":[]interface {}{map[string]interface {}{"apiVersion":"v1", "data":map[string]interface {}{"a":"1", "b.c":"2", "d-e":"3"}, "kind":"ConfigMap", "metadata":map[string]interface {}{"annotations":map[string]interface {}{"nn":"1"}, "creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b", "x.y/z":"q"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:data":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:b.c":map[string]interface {}{}, "f:d-e":map[string]interface {}{}}, "f:metadata":map[string]interface {}{"f:annotations":map[string]interface {}{".":map[string]interface {}{}, "f:nn":map[string]interface {}{}}, "f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:x.y/z":map[string]interface {}{}}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"c1", "namespace":"default", "resourceVersion":"515", "uid":"b0b887b8-dbea-42ba-9fce-a7a14018266b"}}, map[string]interface {}{"apiVersion":"v1", "kind":"ConfigMap", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "name":"c2", "namespace":"default", "resourceVersion":"516", "uid":"a93ff3d0-1ad1-4375-8108-d79225760d55"}}}, "kind":"List", "metadata":map[string]interface {}{"resourceVersion":""}}
  [1]
  $ kubectl get cm c1 c2 -o jsonpath='{.items[::-1].kind}'
  error: error executing jsonpath "{.items[::-1].kind}": Error executing template: step must be > 0. Printing more information for debugging the template:
  	template was:
  		{.items[::-1].kind}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "items":[]interface {}{map[string]interface {}{"apiVersion":"v1", "data":map[string]interface {}{"a":"1", "b.c":"2", "d-e":"3"}, "kind":"ConfigMap", "metadata":map[string]interface {}{"annotations":map[string]interface {}{"nn":"1"}, "creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b", "x.y/z":"q"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:data":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:b.c":map[string]interface {}{}, "f:d-e":map[string]interface {}{}}, "f:metadata":map[string]interface {}{"f:annotations":map[string]interface {}{".":map[string]interface {}{}, "f:nn":map[string]interface {}{}}, "f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:x.y/z":map[string]interface {}{}}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"c1", "namespace":"default", "resourceVersion":"515", "uid":"b0b887b8-dbea-42ba-9fce-a7a14018266b"}}, map[string]interface {}{"apiVersion":"v1", "kind":"ConfigMap", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "name":"c2", "namespace":"default", "resourceVersion":"516", "uid":"a93ff3d0-1ad1-4375-8108-d79225760d55"}}}, "kind":"List", "metadata":map[string]interface {}{"resourceVersion":""}}
  [1]
  $ kubectl get cm c1 c2 -o jsonpath='{range .items[*]}{.metadata.name}={.data.a};{end}'
  c1=1;c2=;
  $ kubectl get cm c1 c2 -o jsonpath='{range .items[*]}{.metadata.name}'
  c1c2
  $ kubectl get cm c1 -o jsonpath='{end}'
  error: error executing jsonpath "{end}": Error executing template: not in range, nothing to end. Printing more information for debugging the template:
  	template was:
  		{end}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "data":map[string]interface {}{"a":"1", "b.c":"2", "d-e":"3"}, "kind":"ConfigMap", "metadata":map[string]interface {}{"annotations":map[string]interface {}{"nn":"1"}, "creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b", "x.y/z":"q"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:data":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:b.c":map[string]interface {}{}, "f:d-e":map[string]interface {}{}}, "f:metadata":map[string]interface {}{"f:annotations":map[string]interface {}{".":map[string]interface {}{}, "f:nn":map[string]interface {}{}}, "f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}, "f:x.y/z":map[string]interface {}{}}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"c1", "namespace":"default", "resourceVersion":"515", "uid":"b0b887b8-dbea-42ba-9fce-a7a14018266b"}}
  [1]
  $ kubectl get cm c1 -o jsonpath='{range}{end}'
  $ kubectl get cm c1 -o jsonpath='{..name}'
  c1
  $ kubectl get cm c1 -o jsonpath='{.data..}'
  {"a":"1","b.c":"2","d-e":"3"} 1 2 3
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?(@.port>80)].name}'
  yy
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?(@.port>"80")].name}'
  error: error executing jsonpath "{.spec.ports[?(@.port>\"80\")].name}": Error executing template: incompatible types for comparison. Printing more information for debugging the template:
  	template was:
  		{.spec.ports[?(@.port>"80")].name}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "kind":"Service", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:metadata":map[string]interface {}{"f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}}}, "f:spec":map[string]interface {}{"f:clusterIP":map[string]interface {}{}, "f:internalTrafficPolicy":map[string]interface {}{}, "f:ports":map[string]interface {}{".":map[string]interface {}{}, "k:{\"port\":80,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}, "k:{\"port\":81,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}}, "f:selector":map[string]interface {}{}, "f:sessionAffinity":map[string]interface {}{}, "f:type":map[string]interface {}{}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"s1", "namespace":"default", "resourceVersion":"517", "uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"}, "spec":map[string]interface {}{"clusterIP":"10.96.4.4", "clusterIPs":[]interface {}{"10.96.4.4"}, "internalTrafficPolicy":"Cluster", "ipFamilies":[]interface {}{"IPv4"}, "ipFamilyPolicy":"SingleStack", "ports":[]interface {}{map[string]interface {}{"name":"x", "port":80, "protocol":"TCP", "targetPort":80}, map[string]interface {}{"name":"yy", "port":81, "protocol":"TCP", "targetPort":"z"}}, "selector":map[string]interface {}{"a":"b"}, "sessionAffinity":"None", "type":"ClusterIP"}, "status":map[string]interface {}{"loadBalancer":map[string]interface {}{}}}
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?(@.port=80)].name}'
  error: error executing jsonpath "{.spec.ports[?(@.port=80)].name}": Error executing template: unrecognized filter operator =. Printing more information for debugging the template:
  	template was:
  		{.spec.ports[?(@.port=80)].name}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "kind":"Service", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:metadata":map[string]interface {}{"f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}}}, "f:spec":map[string]interface {}{"f:clusterIP":map[string]interface {}{}, "f:internalTrafficPolicy":map[string]interface {}{}, "f:ports":map[string]interface {}{".":map[string]interface {}{}, "k:{\"port\":80,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}, "k:{\"port\":81,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}}, "f:selector":map[string]interface {}{}, "f:sessionAffinity":map[string]interface {}{}, "f:type":map[string]interface {}{}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"s1", "namespace":"default", "resourceVersion":"517", "uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"}, "spec":map[string]interface {}{"clusterIP":"10.96.4.4", "clusterIPs":[]interface {}{"10.96.4.4"}, "internalTrafficPolicy":"Cluster", "ipFamilies":[]interface {}{"IPv4"}, "ipFamilyPolicy":"SingleStack", "ports":[]interface {}{map[string]interface {}{"name":"x", "port":80, "protocol":"TCP", "targetPort":80}, map[string]interface {}{"name":"yy", "port":81, "protocol":"TCP", "targetPort":"z"}}, "selector":map[string]interface {}{"a":"b"}, "sessionAffinity":"None", "type":"ClusterIP"}, "status":map[string]interface {}{"loadBalancer":map[string]interface {}{}}}
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?(@.name=="x"||@.name=="y")].port}'
  error: error parsing jsonpath {.spec.ports[?(@.name=="x"||@.name=="y")].port}, unrecognized character in action: U+007C '|'
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?(@.nope)].port}{.spec.ports[?(@.name)].port}'
  80 81
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?(@.targetPort=="z")].port} {.spec.ports[?(@.targetPort==80)].port}'
  error: error executing jsonpath "{.spec.ports[?(@.targetPort==\"z\")].port} {.spec.ports[?(@.targetPort==80)].port}": Error executing template: incompatible types for comparison. Printing more information for debugging the template:
  	template was:
  		{.spec.ports[?(@.targetPort=="z")].port} {.spec.ports[?(@.targetPort==80)].port}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "kind":"Service", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:metadata":map[string]interface {}{"f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}}}, "f:spec":map[string]interface {}{"f:clusterIP":map[string]interface {}{}, "f:internalTrafficPolicy":map[string]interface {}{}, "f:ports":map[string]interface {}{".":map[string]interface {}{}, "k:{\"port\":80,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}, "k:{\"port\":81,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}}, "f:selector":map[string]interface {}{}, "f:sessionAffinity":map[string]interface {}{}, "f:type":map[string]interface {}{}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"s1", "namespace":"default", "resourceVersion":"517", "uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"}, "spec":map[string]interface {}{"clusterIP":"10.96.4.4", "clusterIPs":[]interface {}{"10.96.4.4"}, "internalTrafficPolicy":"Cluster", "ipFamilies":[]interface {}{"IPv4"}, "ipFamilyPolicy":"SingleStack", "ports":[]interface {}{map[string]interface {}{"name":"x", "port":80, "protocol":"TCP", "targetPort":80}, map[string]interface {}{"name":"yy", "port":81, "protocol":"TCP", "targetPort":"z"}}, "selector":map[string]interface {}{"a":"b"}, "sessionAffinity":"None", "type":"ClusterIP"}, "status":map[string]interface {}{"loadBalancer":map[string]interface {}{}}}
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?(@.port==true)].port}'
  error: error executing jsonpath "{.spec.ports[?(@.port==true)].port}": Error executing template: incompatible types for comparison. Printing more information for debugging the template:
  	template was:
  		{.spec.ports[?(@.port==true)].port}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "kind":"Service", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:metadata":map[string]interface {}{"f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}}}, "f:spec":map[string]interface {}{"f:clusterIP":map[string]interface {}{}, "f:internalTrafficPolicy":map[string]interface {}{}, "f:ports":map[string]interface {}{".":map[string]interface {}{}, "k:{\"port\":80,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}, "k:{\"port\":81,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}}, "f:selector":map[string]interface {}{}, "f:sessionAffinity":map[string]interface {}{}, "f:type":map[string]interface {}{}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"s1", "namespace":"default", "resourceVersion":"517", "uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"}, "spec":map[string]interface {}{"clusterIP":"10.96.4.4", "clusterIPs":[]interface {}{"10.96.4.4"}, "internalTrafficPolicy":"Cluster", "ipFamilies":[]interface {}{"IPv4"}, "ipFamilyPolicy":"SingleStack", "ports":[]interface {}{map[string]interface {}{"name":"x", "port":80, "protocol":"TCP", "targetPort":80}, map[string]interface {}{"name":"yy", "port":81, "protocol":"TCP", "targetPort":"z"}}, "selector":map[string]interface {}{"a":"b"}, "sessionAffinity":"None", "type":"ClusterIP"}, "status":map[string]interface {}{"loadBalancer":map[string]interface {}{}}}
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?(80==@.port)].name}'
  x
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[0,1].port}{.spec["clusterIP","type"]}'
  error: error parsing jsonpath {.spec.ports[0,1].port}{.spec["clusterIP","type"]}, invalid array index "clusterIP"
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[0,]}'
  {"name":"x","port":80,"protocol":"TCP","targetPort":80} {"name":"x","port":80,"protocol":"TCP","targetPort":80}
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[a]}'
  error: error parsing jsonpath {.spec.ports[a]}, invalid array index a
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[1.5]}'
  error: error parsing jsonpath {.spec.ports[1.5]}, invalid array index 1.5
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports["x"]}'
  error: error parsing jsonpath {.spec.ports["x"]}, invalid array index "x"
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports.name}'
  $ kubectl get svc s1 -o jsonpath='{.spec.clusterIP.x}'
  $ kubectl get svc s1 -o jsonpath='{.spec.clusterIP[0]}'
  error: error executing jsonpath "{.spec.clusterIP[0]}": Error executing template: string is not array or slice. Printing more information for debugging the template:
  	template was:
  		{.spec.clusterIP[0]}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "kind":"Service", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:metadata":map[string]interface {}{"f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}}}, "f:spec":map[string]interface {}{"f:clusterIP":map[string]interface {}{}, "f:internalTrafficPolicy":map[string]interface {}{}, "f:ports":map[string]interface {}{".":map[string]interface {}{}, "k:{\"port\":80,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}, "k:{\"port\":81,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}}, "f:selector":map[string]interface {}{}, "f:sessionAffinity":map[string]interface {}{}, "f:type":map[string]interface {}{}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"s1", "namespace":"default", "resourceVersion":"517", "uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"}, "spec":map[string]interface {}{"clusterIP":"10.96.4.4", "clusterIPs":[]interface {}{"10.96.4.4"}, "internalTrafficPolicy":"Cluster", "ipFamilies":[]interface {}{"IPv4"}, "ipFamilyPolicy":"SingleStack", "ports":[]interface {}{map[string]interface {}{"name":"x", "port":80, "protocol":"TCP", "targetPort":80}, map[string]interface {}{"name":"yy", "port":81, "protocol":"TCP", "targetPort":"z"}}, "selector":map[string]interface {}{"a":"b"}, "sessionAffinity":"None", "type":"ClusterIP"}, "status":map[string]interface {}{"loadBalancer":map[string]interface {}{}}}
  [1]
  $ kubectl get svc s1 -o jsonpath='{1}{"a\tb"}{true}{1.5}{-3}{'"'q'"'}'
  1a	btrue1.5-3q
  $ kubectl get svc s1 -o jsonpath='{"a'
  error: error parsing jsonpath {"a, unterminated quoted string
  [1]
  $ kubectl get svc s1 -o jsonpath='{.a[}'
  error: error parsing jsonpath {.a[}, unterminated array
  [1]
  $ kubectl get svc s1 -o jsonpath='{.a'
  error: error parsing jsonpath {.a, unclosed action
  [1]
  $ kubectl get svc s1 -o jsonpath='a}b'
  a}b
  $ kubectl get svc s1 -o jsonpath='{$}' | head -c 20
  {"apiVersion":"v1","
  $ kubectl get svc s1 -o jsonpath='{$.kind}{@.kind}{kind}'
  error: error executing jsonpath "{$.kind}{@.kind}{kind}": Error executing template: unrecognized identifier kind. Printing more information for debugging the template:
  	template was:
  		{$.kind}{@.kind}{kind}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "kind":"Service", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "labels":map[string]interface {}{"a":"b"}, "managedFields":[]interface {}{map[string]interface {}{"apiVersion":"v1", "fieldsType":"FieldsV1", "fieldsV1":map[string]interface {}{"f:metadata":map[string]interface {}{"f:labels":map[string]interface {}{".":map[string]interface {}{}, "f:a":map[string]interface {}{}}}, "f:spec":map[string]interface {}{"f:clusterIP":map[string]interface {}{}, "f:internalTrafficPolicy":map[string]interface {}{}, "f:ports":map[string]interface {}{".":map[string]interface {}{}, "k:{\"port\":80,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}, "k:{\"port\":81,\"protocol\":\"TCP\"}":map[string]interface {}{".":map[string]interface {}{}, "f:name":map[string]interface {}{}, "f:port":map[string]interface {}{}, "f:protocol":map[string]interface {}{}, "f:targetPort":map[string]interface {}{}}}, "f:selector":map[string]interface {}{}, "f:sessionAffinity":map[string]interface {}{}, "f:type":map[string]interface {}{}}}, "manager":"kubectl-create", "operation":"Update", "time":"2026-11-23T07:01:42Z"}}, "name":"s1", "namespace":"default", "resourceVersion":"517", "uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"}, "spec":map[string]interface {}{"clusterIP":"10.96.4.4", "clusterIPs":[]interface {}{"10.96.4.4"}, "internalTrafficPolicy":"Cluster", "ipFamilies":[]interface {}{"IPv4"}, "ipFamilyPolicy":"SingleStack", "ports":[]interface {}{map[string]interface {}{"name":"x", "port":80, "protocol":"TCP", "targetPort":80}, map[string]interface {}{"name":"yy", "port":81, "protocol":"TCP", "targetPort":"z"}}, "selector":map[string]interface {}{"a":"b"}, "sessionAffinity":"None", "type":"ClusterIP"}, "status":map[string]interface {}{"loadBalancer":map[string]interface {}{}}}
  [1]
  $ kubectl get svc s1 -o jsonpath='{.kind | upper}'
  error: error parsing jsonpath {.kind | upper}, unrecognized character in action: U+007C '|'
  [1]
  $ kubectl get svc s1 -o jsonpath='{.kind}{ .kind }{  }'
  ServiceService{"apiVersion":"v1","kind":"Service","metadata":{"creationTimestamp":"2026-11-23T07:01:42Z","labels":{"a":"b"},"managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:labels":{".":{},"f:a":{}}},"f:spec":{"f:clusterIP":{},"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:selector":{},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-create","operation":"Update","time":"2026-11-23T07:01:42Z"}],"name":"s1","namespace":"default","resourceVersion":"517","uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"},"spec":{"clusterIP":"10.96.4.4","clusterIPs":["10.96.4.4"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"x","port":80,"protocol":"TCP","targetPort":80},{"name":"yy","port":81,"protocol":"TCP","targetPort":"z"}],"selector":{"a":"b"},"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?(@.name=~"x")].name}'
  error: error parsing jsonpath {.spec.ports[?(@.name=~"x")].name}, unrecognized character in action: U+007E '~'
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[?@.port==80].name}'
  error: error parsing jsonpath {.spec.ports[?@.port==80].name}, invalid array index ?@.port==80
  [1]
  $ kubectl get svc s1 -o jsonpath='{.spec.ports[(@.length-1)].name}'
  error: error parsing jsonpath {.spec.ports[(@.length-1)].name}, invalid array index (@.length-1)
  [1]
  $ kubectl get svc s1 -o jsonpath
  error: template format specified but no template given
  [1]
  $ kubectl get svc s1 -o jsonpath=
  error: template format specified but no template given
  [1]
  $ kubectl get svc s1 -o 'jsonpath={.kind}' --template='{.metadata.name}'
  error: unable to match a printer suitable for the output format "jsonpath={.kind}", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl get svc s1 -o jsonpath --template='{.metadata.name}'
  s1
  $ kubectl get svc s1 --template='{{.metadata.name}}'
  s1
  $ kubectl get svc s1 -o jsonpath-as-json='{.spec.ports[*].port}'
  [
      80,
      81
  ]
  $ kubectl get svc s1 -o jsonpath-as-json='{.nope}'
  []
  $ kubectl get svc s1 -o jsonpath-as-json='x{.kind}'
  [
      "x"
  ]
  [
      "Service"
  ]
  $ kubectl get svc s1 -o custom-columns=A:.metadata.name,B:.spec.ports[*].port,C:.nope,D:spec.type,E:{.kind}
  A     B       C        D           E
  s1    80,81   <none>   ClusterIP   Service
  $ kubectl get svc s1 -o custom-columns=A:.spec.ports,B:.spec.selector
  A                                                                                                 B
  [map[name:x port:80 protocol:TCP targetPort:80] map[name:yy port:81 protocol:TCP targetPort:z]]   map[a:b]
  $ kubectl get svc s1 -o custom-columns=A
  error: unexpected custom-columns spec: A, expected <header>:<json-path-expr>
  [1]
  $ kubectl get svc s1 -o custom-columns=A:
  A
  <none>
  $ kubectl get svc s1 -o custom-columns=:.kind

  Service
  $ kubectl get svc s1 -o custom-columns=A:.kind:.b
  A
  <none>
  $ kubectl get svc s1 -o custom-columns=A:.kind,
  error: unexpected custom-columns spec: , expected <header>:<json-path-expr>
  [1]
  $ kubectl get svc s1 -o custom-columns=
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get svc s1 -o custom-columns
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get svc s1 -o custom-columns=A:.spec.ports[5].name
  A
  error: array index out of bounds: index 5, length 2
  [1]
  $ kubectl get svc s1 -o custom-columns='A:.spec.ports[?(@.port==81)].name'
  A
  yy
  $ kubectl get svc s1 -o custom-columns='A:{.kind}{.metadata.name}'
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl get svc s1 -o custom-columns=A:kind..
  A
  Service
  $ kubectl get svc s1 -o 'custom-columns=A B:.kind'
  A B
  Service
  $ kubectl get svc s1 -o custom-columns=A:.metadata.labels.a,B:.metadata.labels --no-headers
  b     map[a:b]
  $ printf 'A   B\n.kind .metadata.name\n' > cc; kubectl get cm c1 -o custom-columns-file=cc
  A           B
  ConfigMap   c1
  $ printf 'A B\n.kind\n' > cc; kubectl get cm c1 -o custom-columns-file=cc
  error: number of headers (2) and field specifications (1) don't match
  [1]
  $ printf 'A\n' > cc; kubectl get cm c1 -o custom-columns-file=cc
  error: invalid template, missing spec line. Expected format is one line of space separated headers, one line of space separated column specs.
  [1]
  $ : > cc; kubectl get cm c1 -o custom-columns-file=cc
  error: invalid template, missing header line. Expected format is one line of space separated headers, one line of space separated column specs.
  [1]
  $ kubectl get cm c1 -o custom-columns-file=nope
  error: error reading template nope, open nope: no such file or directory
  [1]
  $ kubectl get svc s1 -o go-template='{{range .spec.ports}}{{.port}} {{end}}{{len .spec.ports}}'
  80 81 2
  $ kubectl get svc s1 -o go-template='{{.nope}}{{.nope.x}}'
  <no value><no value>
  $ kubectl get svc s1 -o go-template='{{.spec.clusterIP.x}}'
  Error executing template: template: output:1:7: executing "output" at <.spec.clusterIP.x>: can't evaluate field x in type interface {}. Printing more information for debugging the template:
  	template was:
  		{{.spec.clusterIP.x}}
  	raw data was:
  		{"apiVersion":"v1","kind":"Service","metadata":{"creationTimestamp":"2026-11-23T07:01:42Z","labels":{"a":"b"},"managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:labels":{".":{},"f:a":{}}},"f:spec":{"f:clusterIP":{},"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:selector":{},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-create","operation":"Update","time":"2026-11-23T07:01:42Z"}],"name":"s1","namespace":"default","resourceVersion":"517","uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"},"spec":{"clusterIP":"10.96.4.4","clusterIPs":["10.96.4.4"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"x","port":80,"protocol":"TCP","targetPort":80},{"name":"yy","port":81,"protocol":"TCP","targetPort":"z"}],"selector":{"a":"b"},"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
  	object given to template engine was:
  		map[apiVersion:v1 kind:Service metadata:map[creationTimestamp:2026-11-23T07:01:42Z labels:map[a:b] managedFields:[map[apiVersion:v1 fieldsType:FieldsV1 fieldsV1:map[f:metadata:map[f:labels:map[.:map[] f:a:map[]]] f:spec:map[f:clusterIP:map[] f:internalTrafficPolicy:map[] f:ports:map[.:map[] k:{"port":80,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]] k:{"port":81,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]]] f:selector:map[] f:sessionAffinity:map[] f:type:map[]]] manager:kubectl-create operation:Update time:2026-11-23T07:01:42Z]] name:s1 namespace:default resourceVersion:517 uid:933112c7-2d38-4dbd-ba4d-0d356aad621f] spec:map[clusterIP:10.96.4.4 clusterIPs:[10.96.4.4] internalTrafficPolicy:Cluster ipFamilies:[IPv4] ipFamilyPolicy:SingleStack ports:[map[name:x port:80 protocol:TCP targetPort:80] map[name:yy port:81 protocol:TCP targetPort:z]] selector:map[a:b] sessionAffinity:None type:ClusterIP] status:map[loadBalancer:map[]]]

  error: error executing template "{{.spec.clusterIP.x}}": template: output:1:7: executing "output" at <.spec.clusterIP.x>: can't evaluate field x in type interface {}
  [1]
  $ kubectl get svc s1 -o go-template='{{.kind'
  error: error parsing template {{.kind, template: output:1: unclosed action
  [1]
  $ kubectl get svc s1 -o go-template='{{nofunc .kind}}'
  error: error parsing template {{nofunc .kind}}, template: output:1: function "nofunc" not defined
  [1]
  $ kubectl get svc s1 -o go-template='{{if eq .kind "Service"}}y{{else}}n{{end}}{{printf "%05d|%q|%v" 3 .kind .spec.ports}}'
  y00003|"Service"|[map[name:x port:80 protocol:TCP targetPort:80] map[name:yy port:81 protocol:TCP targetPort:z]]
  $ kubectl get svc s1 -o go-template='{{index .spec.ports 5}}'
  Error executing template: template: output:1:2: executing "output" at <index .spec.ports 5>: error calling index: index out of range: 5. Printing more information for debugging the template:
  	template was:
  		{{index .spec.ports 5}}
  	raw data was:
  		{"apiVersion":"v1","kind":"Service","metadata":{"creationTimestamp":"2026-11-23T07:01:42Z","labels":{"a":"b"},"managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:labels":{".":{},"f:a":{}}},"f:spec":{"f:clusterIP":{},"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:selector":{},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-create","operation":"Update","time":"2026-11-23T07:01:42Z"}],"name":"s1","namespace":"default","resourceVersion":"517","uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"},"spec":{"clusterIP":"10.96.4.4","clusterIPs":["10.96.4.4"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"x","port":80,"protocol":"TCP","targetPort":80},{"name":"yy","port":81,"protocol":"TCP","targetPort":"z"}],"selector":{"a":"b"},"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
  	object given to template engine was:
  		map[apiVersion:v1 kind:Service metadata:map[creationTimestamp:2026-11-23T07:01:42Z labels:map[a:b] managedFields:[map[apiVersion:v1 fieldsType:FieldsV1 fieldsV1:map[f:metadata:map[f:labels:map[.:map[] f:a:map[]]] f:spec:map[f:clusterIP:map[] f:internalTrafficPolicy:map[] f:ports:map[.:map[] k:{"port":80,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]] k:{"port":81,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]]] f:selector:map[] f:sessionAffinity:map[] f:type:map[]]] manager:kubectl-create operation:Update time:2026-11-23T07:01:42Z]] name:s1 namespace:default resourceVersion:517 uid:933112c7-2d38-4dbd-ba4d-0d356aad621f] spec:map[clusterIP:10.96.4.4 clusterIPs:[10.96.4.4] internalTrafficPolicy:Cluster ipFamilies:[IPv4] ipFamilyPolicy:SingleStack ports:[map[name:x port:80 protocol:TCP targetPort:80] map[name:yy port:81 protocol:TCP targetPort:z]] selector:map[a:b] sessionAffinity:None type:ClusterIP] status:map[loadBalancer:map[]]]

  error: error executing template "{{index .spec.ports 5}}": template: output:1:2: executing "output" at <index .spec.ports 5>: error calling index: index out of range: 5
  [1]
  $ kubectl get svc s1 -o go-template='{{index .spec.ports 1 "name"}}{{index .metadata.labels "zz"}}'
  yy<no value>
  $ kubectl get svc s1 -o go-template='{{(index .spec.ports 0).port | printf "%.2f"}}'
  %!f(int64=80)
  $ kubectl get svc s1 -o go-template='{{eq 80 (index .spec.ports 0).port}}'
  true
  $ kubectl get svc s1 -o go-template='{{lt (index .spec.ports 0).port 90.0}}'
  Error executing template: template: output:1:2: executing "output" at <lt (index .spec.ports 0).port 90.0>: error calling lt: incompatible types for comparison: int64 and float64. Printing more information for debugging the template:
  	template was:
  		{{lt (index .spec.ports 0).port 90.0}}
  	raw data was:
  		{"apiVersion":"v1","kind":"Service","metadata":{"creationTimestamp":"2026-11-23T07:01:42Z","labels":{"a":"b"},"managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:labels":{".":{},"f:a":{}}},"f:spec":{"f:clusterIP":{},"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:selector":{},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-create","operation":"Update","time":"2026-11-23T07:01:42Z"}],"name":"s1","namespace":"default","resourceVersion":"517","uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"},"spec":{"clusterIP":"10.96.4.4","clusterIPs":["10.96.4.4"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"x","port":80,"protocol":"TCP","targetPort":80},{"name":"yy","port":81,"protocol":"TCP","targetPort":"z"}],"selector":{"a":"b"},"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
  	object given to template engine was:
  		map[apiVersion:v1 kind:Service metadata:map[creationTimestamp:2026-11-23T07:01:42Z labels:map[a:b] managedFields:[map[apiVersion:v1 fieldsType:FieldsV1 fieldsV1:map[f:metadata:map[f:labels:map[.:map[] f:a:map[]]] f:spec:map[f:clusterIP:map[] f:internalTrafficPolicy:map[] f:ports:map[.:map[] k:{"port":80,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]] k:{"port":81,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]]] f:selector:map[] f:sessionAffinity:map[] f:type:map[]]] manager:kubectl-create operation:Update time:2026-11-23T07:01:42Z]] name:s1 namespace:default resourceVersion:517 uid:933112c7-2d38-4dbd-ba4d-0d356aad621f] spec:map[clusterIP:10.96.4.4 clusterIPs:[10.96.4.4] internalTrafficPolicy:Cluster ipFamilies:[IPv4] ipFamilyPolicy:SingleStack ports:[map[name:x port:80 protocol:TCP targetPort:80] map[name:yy port:81 protocol:TCP targetPort:z]] selector:map[a:b] sessionAffinity:None type:ClusterIP] status:map[loadBalancer:map[]]]

  error: error executing template "{{lt (index .spec.ports 0).port 90.0}}": template: output:1:2: executing "output" at <lt (index .spec.ports 0).port 90.0>: error calling lt: incompatible types for comparison: int64 and float64
  [1]
  $ kubectl get svc s1 -o go-template='{{with $x := .metadata}}{{$x.name}}{{end}}{{$x}}'
  error: error parsing template {{with $x := .metadata}}{{$x.name}}{{end}}{{$x}}, template: output:1: undefined variable "$x"
  [1]
  $ kubectl get svc s1 -o go-template='{{define "a"}}[{{.}}]{{end}}{{template "a" .kind}}{{template "b"}}'
  [Service]Error executing template: template: output:1:61: executing "output" at <{{template "b"}}>: template "b" not defined. Printing more information for debugging the template:
  	template was:
  		{{define "a"}}[{{.}}]{{end}}{{template "a" .kind}}{{template "b"}}
  	raw data was:
  		{"apiVersion":"v1","kind":"Service","metadata":{"creationTimestamp":"2026-11-23T07:01:42Z","labels":{"a":"b"},"managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:labels":{".":{},"f:a":{}}},"f:spec":{"f:clusterIP":{},"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:selector":{},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-create","operation":"Update","time":"2026-11-23T07:01:42Z"}],"name":"s1","namespace":"default","resourceVersion":"517","uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"},"spec":{"clusterIP":"10.96.4.4","clusterIPs":["10.96.4.4"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"x","port":80,"protocol":"TCP","targetPort":80},{"name":"yy","port":81,"protocol":"TCP","targetPort":"z"}],"selector":{"a":"b"},"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
  	object given to template engine was:
  		map[apiVersion:v1 kind:Service metadata:map[creationTimestamp:2026-11-23T07:01:42Z labels:map[a:b] managedFields:[map[apiVersion:v1 fieldsType:FieldsV1 fieldsV1:map[f:metadata:map[f:labels:map[.:map[] f:a:map[]]] f:spec:map[f:clusterIP:map[] f:internalTrafficPolicy:map[] f:ports:map[.:map[] k:{"port":80,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]] k:{"port":81,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]]] f:selector:map[] f:sessionAffinity:map[] f:type:map[]]] manager:kubectl-create operation:Update time:2026-11-23T07:01:42Z]] name:s1 namespace:default resourceVersion:517 uid:933112c7-2d38-4dbd-ba4d-0d356aad621f] spec:map[clusterIP:10.96.4.4 clusterIPs:[10.96.4.4] internalTrafficPolicy:Cluster ipFamilies:[IPv4] ipFamilyPolicy:SingleStack ports:[map[name:x port:80 protocol:TCP targetPort:80] map[name:yy port:81 protocol:TCP targetPort:z]] selector:map[a:b] sessionAffinity:None type:ClusterIP] status:map[loadBalancer:map[]]]

  error: error executing template "{{define \"a\"}}[{{.}}]{{end}}{{template \"a\" .kind}}{{template \"b\"}}": template: output:1:61: executing "output" at <{{template "b"}}>: template "b" not defined
  [1]
  $ kubectl get svc s1 -o go-template='{{base64decode "YQ=="}}{{base64decode "!"}}'
  aError executing template: template: output:1:25: executing "output" at <base64decode "!">: error calling base64decode: base64 decode failed: illegal base64 data at input byte 0. Printing more information for debugging the template:
  	template was:
  		{{base64decode "YQ=="}}{{base64decode "!"}}
  	raw data was:
  		{"apiVersion":"v1","kind":"Service","metadata":{"creationTimestamp":"2026-11-23T07:01:42Z","labels":{"a":"b"},"managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:labels":{".":{},"f:a":{}}},"f:spec":{"f:clusterIP":{},"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:selector":{},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-create","operation":"Update","time":"2026-11-23T07:01:42Z"}],"name":"s1","namespace":"default","resourceVersion":"517","uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"},"spec":{"clusterIP":"10.96.4.4","clusterIPs":["10.96.4.4"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"x","port":80,"protocol":"TCP","targetPort":80},{"name":"yy","port":81,"protocol":"TCP","targetPort":"z"}],"selector":{"a":"b"},"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
  	object given to template engine was:
  		map[apiVersion:v1 kind:Service metadata:map[creationTimestamp:2026-11-23T07:01:42Z labels:map[a:b] managedFields:[map[apiVersion:v1 fieldsType:FieldsV1 fieldsV1:map[f:metadata:map[f:labels:map[.:map[] f:a:map[]]] f:spec:map[f:clusterIP:map[] f:internalTrafficPolicy:map[] f:ports:map[.:map[] k:{"port":80,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]] k:{"port":81,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]]] f:selector:map[] f:sessionAffinity:map[] f:type:map[]]] manager:kubectl-create operation:Update time:2026-11-23T07:01:42Z]] name:s1 namespace:default resourceVersion:517 uid:933112c7-2d38-4dbd-ba4d-0d356aad621f] spec:map[clusterIP:10.96.4.4 clusterIPs:[10.96.4.4] internalTrafficPolicy:Cluster ipFamilies:[IPv4] ipFamilyPolicy:SingleStack ports:[map[name:x port:80 protocol:TCP targetPort:80] map[name:yy port:81 protocol:TCP targetPort:z]] selector:map[a:b] sessionAffinity:None type:ClusterIP] status:map[loadBalancer:map[]]]

  error: error executing template "{{base64decode \"YQ==\"}}{{base64decode \"!\"}}": template: output:1:25: executing "output" at <base64decode "!">: error calling base64decode: base64 decode failed: illegal base64 data at input byte 0
  [1]
  $ kubectl get svc s1 -o go-template='{{exists . "spec" "ports"}}{{exists . "x"}}'
  truefalse
  $ kubectl get svc s1 -o go-template='{{range $k, $v := .metadata.labels}}{{$k}}={{$v}}{{end}}{{break}}'
  error: error parsing template {{range $k, $v := .metadata.labels}}{{$k}}={{$v}}{{end}}{{break}}, template: output:1: {{break}} outside {{range}}
  [1]
  $ kubectl get svc s1 -o go-template='{{html "<a>"}}{{js "a'"'"'"}}{{urlquery "a b"}}{{slice "abcdef" 1 3}}{{not 0}}{{and 1 0}}{{or 0 "x"}}'
  &lt;a&gt;a\'a+bbctrue0x
  $ kubectl get svc s1 -o go-template='{{slice "abc" 5}}'
  Error executing template: template: output:1:2: executing "output" at <slice "abc" 5>: error calling slice: index out of range: 5. Printing more information for debugging the template:
  	template was:
  		{{slice "abc" 5}}
  	raw data was:
  		{"apiVersion":"v1","kind":"Service","metadata":{"creationTimestamp":"2026-11-23T07:01:42Z","labels":{"a":"b"},"managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:labels":{".":{},"f:a":{}}},"f:spec":{"f:clusterIP":{},"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:selector":{},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-create","operation":"Update","time":"2026-11-23T07:01:42Z"}],"name":"s1","namespace":"default","resourceVersion":"517","uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"},"spec":{"clusterIP":"10.96.4.4","clusterIPs":["10.96.4.4"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"x","port":80,"protocol":"TCP","targetPort":80},{"name":"yy","port":81,"protocol":"TCP","targetPort":"z"}],"selector":{"a":"b"},"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
  	object given to template engine was:
  		map[apiVersion:v1 kind:Service metadata:map[creationTimestamp:2026-11-23T07:01:42Z labels:map[a:b] managedFields:[map[apiVersion:v1 fieldsType:FieldsV1 fieldsV1:map[f:metadata:map[f:labels:map[.:map[] f:a:map[]]] f:spec:map[f:clusterIP:map[] f:internalTrafficPolicy:map[] f:ports:map[.:map[] k:{"port":80,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]] k:{"port":81,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]]] f:selector:map[] f:sessionAffinity:map[] f:type:map[]]] manager:kubectl-create operation:Update time:2026-11-23T07:01:42Z]] name:s1 namespace:default resourceVersion:517 uid:933112c7-2d38-4dbd-ba4d-0d356aad621f] spec:map[clusterIP:10.96.4.4 clusterIPs:[10.96.4.4] internalTrafficPolicy:Cluster ipFamilies:[IPv4] ipFamilyPolicy:SingleStack ports:[map[name:x port:80 protocol:TCP targetPort:80] map[name:yy port:81 protocol:TCP targetPort:z]] selector:map[a:b] sessionAffinity:None type:ClusterIP] status:map[loadBalancer:map[]]]

  error: error executing template "{{slice \"abc\" 5}}": template: output:1:2: executing "output" at <slice "abc" 5>: error calling slice: index out of range: 5
  [1]
  $ kubectl get svc s1 -o go-template='{{- "a" -}}  b {{/* c */}}{{call .kind}}'
  ab Error executing template: template: output:1:28: executing "output" at <call .kind>: error calling call: non-function .kind of type string. Printing more information for debugging the template:
  	template was:
  		{{- "a" -}}  b {{/* c */}}{{call .kind}}
  	raw data was:
  		{"apiVersion":"v1","kind":"Service","metadata":{"creationTimestamp":"2026-11-23T07:01:42Z","labels":{"a":"b"},"managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:labels":{".":{},"f:a":{}}},"f:spec":{"f:clusterIP":{},"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:selector":{},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-create","operation":"Update","time":"2026-11-23T07:01:42Z"}],"name":"s1","namespace":"default","resourceVersion":"517","uid":"933112c7-2d38-4dbd-ba4d-0d356aad621f"},"spec":{"clusterIP":"10.96.4.4","clusterIPs":["10.96.4.4"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"x","port":80,"protocol":"TCP","targetPort":80},{"name":"yy","port":81,"protocol":"TCP","targetPort":"z"}],"selector":{"a":"b"},"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
  	object given to template engine was:
  		map[apiVersion:v1 kind:Service metadata:map[creationTimestamp:2026-11-23T07:01:42Z labels:map[a:b] managedFields:[map[apiVersion:v1 fieldsType:FieldsV1 fieldsV1:map[f:metadata:map[f:labels:map[.:map[] f:a:map[]]] f:spec:map[f:clusterIP:map[] f:internalTrafficPolicy:map[] f:ports:map[.:map[] k:{"port":80,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]] k:{"port":81,"protocol":"TCP"}:map[.:map[] f:name:map[] f:port:map[] f:protocol:map[] f:targetPort:map[]]] f:selector:map[] f:sessionAffinity:map[] f:type:map[]]] manager:kubectl-create operation:Update time:2026-11-23T07:01:42Z]] name:s1 namespace:default resourceVersion:517 uid:933112c7-2d38-4dbd-ba4d-0d356aad621f] spec:map[clusterIP:10.96.4.4 clusterIPs:[10.96.4.4] internalTrafficPolicy:Cluster ipFamilies:[IPv4] ipFamilyPolicy:SingleStack ports:[map[name:x port:80 protocol:TCP targetPort:80] map[name:yy port:81 protocol:TCP targetPort:z]] selector:map[a:b] sessionAffinity:None type:ClusterIP] status:map[loadBalancer:map[]]]

  error: error executing template "{{- \"a\" -}}  b {{/* c */}}{{call .kind}}": template: output:1:28: executing "output" at <call .kind>: error calling call: non-function .kind of type string
  [1]
  $ kubectl get svc s1 -o go-template='{{println 1 "a" 2 3}}{{print 1 2 "a" "b" 3}}'
  1 a 2 3
  1 2ab3
  $ kubectl get svc s1 -o go-template-file=nope
  error: error reading --template nope, open nope: no such file or directory
  [1]
  $ kubectl get svc s1 -o templatefile=cc
  $ kubectl get svc s1 -o go-template
  error: template format specified but no template given
  [1]
  $ kubectl get cm c2 -o go-template='{{.data}}' --allow-missing-template-keys=false
  Error executing template: template: output:1:2: executing "output" at <.data>: map has no entry for key "data". Printing more information for debugging the template:
  	template was:
  		{{.data}}
  	raw data was:
  		{"apiVersion":"v1","kind":"ConfigMap","metadata":{"creationTimestamp":"2026-11-23T07:01:42Z","name":"c2","namespace":"default","resourceVersion":"516","uid":"a93ff3d0-1ad1-4375-8108-d79225760d55"}}
  	object given to template engine was:
  		map[apiVersion:v1 kind:ConfigMap metadata:map[creationTimestamp:2026-11-23T07:01:42Z name:c2 namespace:default resourceVersion:516 uid:a93ff3d0-1ad1-4375-8108-d79225760d55]]

  error: error executing template "{{.data}}": template: output:1:2: executing "output" at <.data>: map has no entry for key "data"
  [1]
  $ kubectl get cm c2 -o jsonpath='{.data.x}' --allow-missing-template-keys=false
  error: error executing jsonpath "{.data.x}": Error executing template: data is not found. Printing more information for debugging the template:
  	template was:
  		{.data.x}
  	object given to jsonpath engine was:
  		map[string]interface {}{"apiVersion":"v1", "kind":"ConfigMap", "metadata":map[string]interface {}{"creationTimestamp":"2026-11-23T07:01:42Z", "name":"c2", "namespace":"default", "resourceVersion":"516", "uid":"a93ff3d0-1ad1-4375-8108-d79225760d55"}}
  [1]
  $ kubectl get cm c2 -o wide -o name -o json | head -2
  {
      "apiVersion": "v1",
  $ kubectl get cm c2 -o NAME
  configmap/c2
  $ kubectl get cm c2 -o yaml=x
  error: unable to match a printer suitable for the output format "yaml=x", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl get cm c2 -o name=x
  error: unable to match a printer suitable for the output format "name=x", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl get cm --sort-by=.metadata.nope --no-headers 
  No resources found in default namespace.
  $ kubectl get cm --sort-by='{.metadata.name' --no-headers
  No resources found in default namespace.
  $ kubectl get cm --sort-by=.metadata.labels -o name
  configmap/kube-root-ca.crt
  configmap/c2
  configmap/c1
  $ kubectl get svc s1 --sort-by=.spec.ports -o name
  service/s1
