  % docker pull -q busybox:1.36; docker pull -q registry:2; docker pull -q nginx:1.27
  % docker run -d --name reg -p 5000:5000 registry:2; sleep 1
  $ curl -s localhost:5000/v2/_catalog; curl -si localhost:5000/v2/ | tr -d '\r' | grep -v -i ^date; curl -si localhost:5000/ | tr -d '\r' | head -1; curl -s -o /dev/null -w '%{http_code}\n' localhost:5000/v2; curl -s localhost:5000/v1/; curl -s localhost:5000/v2/nosuch
  {"repositories":[]}
  HTTP/1.1 200 OK
  Content-Length: 2
  Content-Type: application/json; charset=utf-8
  Docker-Distribution-Api-Version: registry/2.0
  X-Content-Type-Options: nosniff

  {}
  HTTP/1.1 200 OK
  301
  404 page not found
  404 page not found
  % for t in 1 2 3; do docker tag busybox:1.36 localhost:5000/a/b:$t; docker push -q localhost:5000/a/b:$t; done; printf 'FROM busybox:1.36\nRUN echo 1 > /1\n' | docker build -q --provenance=false -t localhost:5000/one:1 --push -; docker tag nginx:1.27 localhost:5000/web; docker push -q localhost:5000/web
  $ curl -s localhost:5000/v2/_catalog; curl -s 'localhost:5000/v2/_catalog?n=1'; curl -s 'localhost:5000/v2/_catalog?n=2&last=a/b'; curl -si 'localhost:5000/v2/_catalog?n=1' | tr -d '\r' | grep -i ^link; curl -s 'localhost:5000/v2/_catalog?n=x'; curl -s 'localhost:5000/v2/_catalog?n=0'; curl -s 'localhost:5000/v2/_catalog?n=-1'; curl -s 'localhost:5000/v2/_catalog?last=zzz'
  {"repositories":["a/b","one","web"]}
  {"repositories":["a/b"]}
  {"repositories":["one","web"]}
  Link: </v2/_catalog?last=a%2Fb&n=1>; rel="next"
  {"repositories":["a/b","one","web"]}
  {"repositories":[]}
  {"repositories":["a/b","one","web"]}
  {"repositories":[]}
  % curl -s localhost:5000/v2/a/b/tags/list; curl -s 'localhost:5000/v2/a/b/tags/list?n=1'; curl -si 'localhost:5000/v2/a/b/tags/list?n=1' | tr -d '\r' | grep -i -e ^link; curl -s localhost:5000/v2/nosuch/tags/list; curl -s localhost:5000/v2/A/tags/list; curl -s localhost:5000/v2/a/tags/list; curl -s -X POST localhost:5000/v2/a/b/tags/list; curl -si -X DELETE localhost:5000/v2/a/b/tags/list | head -1
  $ curl -s localhost:5000/v2/a/b/manifests/1; curl -sI localhost:5000/v2/a/b/manifests/1 | tr -d '\r' | grep -v -i -e ^date -e digest -e etag; curl -s localhost:5000/v2/one/manifests/1 | cut -c1-200
  {"errors":[{"code":"MANIFEST_UNKNOWN","message":"OCI manifest found, but accept header does not support OCI manifests"}]}
  HTTP/1.1 404 Not Found
  Content-Type: application/json; charset=utf-8
  Docker-Distribution-Api-Version: registry/2.0
  X-Content-Type-Options: nosniff
  Content-Length: 122

  {"errors":[{"code":"MANIFEST_UNKNOWN","message":"OCI manifest found, but accept header does not support OCI manifests"}]}
  % curl -s -H 'Accept: application/vnd.oci.image.manifest.v1+json' localhost:5000/v2/a/b/manifests/1 | jq -c '{schemaVersion,mediaType,n:(.layers|length)}'; curl -sI -H 'Accept: application/vnd.oci.image.manifest.v1+json' localhost:5000/v2/a/b/manifests/1 | tr -d '\r' | sed 's/sha256:[0-9a-f]*/D/' | grep -v -i ^date; curl -s -H 'Accept: application/vnd.docker.distribution.manifest.v2+json' localhost:5000/v2/a/b/manifests/1; curl -s -H 'Accept: */*' localhost:5000/v2/a/b/manifests/1; curl -s -H 'Accept: application/vnd.oci.image.index.v1+json' localhost:5000/v2/a/b/manifests/1
  $ curl -s localhost:5000/v2/a/b/manifests/9; curl -s localhost:5000/v2/nosuch/manifests/1; curl -s -o /dev/null -w '%{http_code} %{content_type}\n' localhost:5000/v2/nosuch/manifests/1; curl -s localhost:5000/v2/a/b/manifests/sha256:0000000000000000000000000000000000000000000000000000000000000000; curl -s localhost:5000/v2/a/b/manifests/sha256:00; curl -s localhost:5000/v2/a/b/manifests/-x
  {"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"9"}}]}
  {"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"1"}}]}
  404 application/json; charset=utf-8
  {"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Name":"a/b","Revision":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}}]}
  {"errors":[{"code":"UNKNOWN","message":"unknown error","detail":{"Path":"/docker/registry/v2/repositories/a/b/_manifests/tags/sha256:00/current/link","DriverName":"filesystem"}}]}
  404 page not found
  % D=$(curl -sI -H 'Accept: application/vnd.oci.image.manifest.v1+json' localhost:5000/v2/a/b/manifests/1 | tr -d '\r' | awk 'tolower($1)=="docker-content-digest:"{print $2}'); echo ${#D}; curl -s -H 'Accept: application/vnd.oci.image.manifest.v1+json' localhost:5000/v2/a/b/manifests/$D | jq -r .config.mediaType; C=$(curl -s -H 'Accept: application/vnd.oci.image.manifest.v1+json' localhost:5000/v2/a/b/manifests/$D | jq -r .config.digest); curl -s localhost:5000/v2/a/b/blobs/$C | jq -c .config.Cmd; curl -sI localhost:5000/v2/a/b/blobs/$C | tr -d '\r' | sed 's/sha256:[0-9a-f]*/D/' | grep -v -i ^date; curl -s localhost:5000/v2/one/blobs/$C | jq -c .architecture; curl -s localhost:5000/v2/web/blobs/$C; curl -s localhost:5000/v2/a/b/blobs/sha256:00; curl -s localhost:5000/v2/a/b/blobs/foo
  % curl -s -X DELETE localhost:5000/v2/a/b/manifests/$D; curl -s -X DELETE -w '%{http_code}\n' localhost:5000/v2/a/b/manifests/1; curl -s -X DELETE localhost:5000/v2/a/b/blobs/$C; curl -s -X PUT localhost:5000/v2/a/b/manifests/5 -d '{}'; curl -s -X POST -o /dev/null -w '%{http_code}\n' localhost:5000/v2/a/b/blobs/uploads/; curl -s -X POST -o /dev/null -w '%{http_code}\n' "localhost:5000/v2/q/blobs/uploads/?mount=$C&from=a/b"; curl -s -X PUT -H 'Content-Type: application/vnd.oci.image.manifest.v1+json' localhost:5000/v2/a/b/manifests/5 -d '{}'; curl -s localhost:5000/v2/a/b/blobs/uploads/; curl -s -X PATCH localhost:5000/v2/a/b/manifests/1; curl -s localhost:5000/v2/_catalog/x; curl -s -X POST localhost:5000/v2/_catalog; curl -s localhost:5000/metrics; curl -s -o /dev/null -w '%{http_code}\n' localhost:5000/debug/health
  % docker logs reg 2>&1 | grep -c 'GET /v2/_catalog'; docker exec reg ls /var/lib/registry/docker/registry/v2; docker exec reg ls /var/lib/registry/docker/registry/v2/repositories/a/b/_manifests/tags; docker exec reg registry --version; docker stop reg; docker start reg; sleep 1; curl -s localhost:5000/v2/_catalog
  % docker rm -fv reg; docker run -d --name reg -p 5000:5000 -e REGISTRY_STORAGE_DELETE_ENABLED=true -v regdata:/var/lib/registry registry:2; sleep 1; docker push -q localhost:5000/a/b:1; docker push -q localhost:5000/a/b:2
  $ D=$(curl -sI -H 'Accept: application/vnd.oci.image.manifest.v1+json' localhost:5000/v2/a/b/manifests/1 | tr -d '\r' | awk 'tolower($1)=="docker-content-digest:"{print $2}'); curl -s -X DELETE -w '%{http_code}\n' localhost:5000/v2/a/b/manifests/$D; curl -s -X DELETE localhost:5000/v2/a/b/manifests/$D; curl -s -X DELETE localhost:5000/v2/a/b/manifests/1; curl -s localhost:5000/v2/a/b/tags/list; curl -s localhost:5000/v2/_catalog; docker pull localhost:5000/a/b:1; docker push localhost:5000/a/b:1 | sed 's/sha256:[0-9a-f]*/D/g; s/size: .*/S/'
  202
  {"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}
  {"errors":[{"code":"DIGEST_INVALID","message":"provided digest did not match uploaded content"}]}
  {"name":"a/b","tags":null}
  {"repositories":["a/b"]}
  Error response from daemon: failed to resolve reference "localhost:5000/a/b:1": localhost:5000/a/b:1: not found
  The push refers to repository [localhost:5000/a/b]
  c218e654c0dd: Layer already exists
  1: digest: D S

   Info -> Not all multiplatform-content is present and only the available single-platform image was pushed
           D -> D
  % docker exec reg registry garbage-collect --dry-run /etc/docker/registry/config.yml 2>&1 | grep -c -i blob
  $ docker push localhost:5000/a/b@$D; docker pull localhost:5000/a/b@${D}0; docker pull localhost:5000/a/b@sha256:zz; docker pull localhost:5000/a/b:1@$D | tail -1 | cut -c1-20; docker tag a@$D b@$D; docker tag busybox:1.36 x@$D; docker rmi localhost:5000/a/b@$D | cut -c1-9; docker run --rm localhost:5000/a/b@$D echo hi; docker push busybox@sha256:00
  cannot push a digest reference
  invalid checksum digest length
  invalid reference format
  localhost:5000/a/b:1
  refusing to create a tag with a digest reference
  refusing to create a tag with a digest reference
  Untagged:
  Deleted:
  Unable to find image 'localhost:5000/a/b@sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0' locally
  localhost:5000/a/b@sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0: Pulling from a/b
  Digest: sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
  Status: Downloaded newer image for localhost:5000/a/b@sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
  hi
  invalid reference format
  [1]
