  $ curl -s -i --unix-socket /var/run/docker.sock 'http://x/v1.50//containers/json?all=1&filters=%7B%22name%22%3A%5B%22a%22%5D%7D' | grep -i location
  Location: /v1.50/containers/json?all=1&filters=%7B%22name%22%3A%5B%22a%22%5D%7D
  $ curl -s -i --unix-socket /var/run/docker.sock -X POST 'http://x/build?platform=x' | tail -1
  {"message":"Cannot locate specified Dockerfile: Dockerfile"}
  $ tar cf c.tar /dev/null 2>/dev/null; printf 'FROM scratch\nLABEL a=b\n' > Dockerfile; tar cf c.tar Dockerfile; curl -s --unix-socket /var/run/docker.sock -H 'Content-Type: application/x-tar' -X POST --data-binary @c.tar 'http://x/build?platform=x'
  {"message":"\"x\": unknown operating system or architecture: invalid argument"}
  $ curl -s --unix-socket /var/run/docker.sock -H 'Content-Type: application/x-tar' -X POST --data-binary @c.tar 'http://x/build?platform=a/b/c/d'
  {"message":"\"a/b/c/d\": cannot parse platform specifier: invalid argument"}
  $ curl -s --unix-socket /var/run/docker.sock -H 'Content-Type: application/x-tar' -X POST --data-binary @c.tar 'http://x/build?platform=linux%2Famd64' | head -1
  {"stream":"Step 1/2 : FROM scratch"}
