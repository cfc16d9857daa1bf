  $ docker exec . ls
  json: cannot unmarshal array into Go value of type container.InspectResponse
  [1]
  $ docker stats --no-stream .
  Error response from daemon: page not found
  [1]
  $ docker inspect .
  []
  json: cannot unmarshal array into Go value of type container.InspectResponse
  [1]
  $ docker rm .
  Error response from daemon: page not found
  [1]
  $ docker start .
  Error response from daemon: page not found
  failed to start containers: .
  [1]
  $ docker stop .
  Error response from daemon: page not found
  [1]
  $ docker logs .
  json: cannot unmarshal array into Go value of type container.InspectResponse
  [1]
  $ docker volume inspect .
  [
      {
          "Volumes": [],
          "Warnings": null
      }
  ]
  $ docker network rm .
  Error response from daemon: page not found
  exit status 1
  [1]
  $ docker rmi .
  Error response from daemon: page not found
  [1]
  $ docker top .
  Error response from daemon: page not found
  [1]
  $ docker wait .
  Error response from daemon: page not found
  [1]
  $ docker network inspect .
  []
  json: cannot unmarshal array into Go value of type network.Inspect
  [1]
  $ docker rename . x
  failed to rename container: Error response from daemon: page not found
  [1]
  $ docker update -m 10m .
  Error response from daemon: page not found
  [1]
  $ docker image inspect .
  []
  json: cannot unmarshal array into Go value of type client.ImageInspectResult
  [1]
  $ docker commit .
  Error response from daemon: No such container: .
  [1]
  $ docker exec .. ls
  Error response from daemon: page not found
  [1]
