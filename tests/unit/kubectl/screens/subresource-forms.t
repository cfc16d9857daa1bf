kubectl: subresources that are no objects, to the real API server
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: two}\nspec: {nodeSelector: {no: such}, containers: [{name: a, image: b}, {name: c, image: d}]}\n' | kubectl create -f -
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: single}\nspec: {nodeSelector: {no: such}, containers: [{name: a, image: b}]}\n' | kubectl create -f -
  $ kubectl get pod two --subresource=log
  Error from server (BadRequest): a container name must be specified for pod two, choose one of: [a c]
  [1]
  $ kubectl get pod single nope --subresource=log
  unexpected end of JSON input
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl get pod nope --subresource=log
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl get pod nope --subresource=log -o json
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl get pod single --subresource=eviction
  Error from server (MethodNotAllowed): the server does not allow this method on the requested resource
  [1]
  $ kubectl get pod single --subresource=exec
  Error from server (BadRequest): pod single does not have a host assigned
  [1]
  $ kubectl get pod single --subresource=attach
  Error from server (BadRequest): pod single does not have a host assigned
  [1]
  $ kubectl get pod single --subresource=portforward
  Error from server (BadRequest): pod single does not have a host assigned
  [1]
  $ kubectl get ns default --subresource=finalize
  Error from server (MethodNotAllowed): the server does not allow this method on the requested resource
  [1]
  $ kubectl get sa default --subresource=token
  Error from server (MethodNotAllowed): the server does not allow this method on the requested resource
  [1]
