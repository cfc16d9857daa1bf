Capabilities that a container lacks.

  $ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"cap"},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"busybox:1.36","command":["sleep","100"]},{"name":"d","image":"busybox:1.36","command":["sleep","100"],"securityContext":{"capabilities":{"drop":["ALL"]}}},{"name":"e","image":"busybox:1.36","command":["sleep","100"],"securityContext":{"capabilities":{"drop":["CHOWN"]}}},{"name":"f","image":"busybox:1.36","command":["sleep","100"],"securityContext":{"capabilities":{"drop":["ALL"],"add":["CHOWN"]}}}]}}'
  pod/cap created
  $ kubectl wait --for=condition=Ready pod/cap; for c in c d e f; do kubectl exec cap -c $c -- sh -c 'touch /tmp/x; chown 1000 /tmp/x && echo ok'; done
  pod/cap condition met
  ok
  chown: /tmp/x: Operation not permitted
  command terminated with exit code 1
  chown: /tmp/x: Operation not permitted
  command terminated with exit code 1
  ok
  $ kubectl delete pod cap --now
  pod "cap" deleted from default namespace
