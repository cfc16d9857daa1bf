  % docker pull -q debian:12
  % docker tag debian:12 debian:bookworm
  $ docker run -d --name keep debian:12 sleep 300
  450563139ecaa72ae90aaeb5c5a423fd613e6c64bf6dc91db570e7523899fe62
  $ docker rmi debian:12
  Untagged: debian:12
  $ docker rmi debian:bookworm
  Error response from daemon: conflict: unable to delete debian:bookworm (must be forced) - container 450563139eca is using its referenced image d6b8244f8015
  [1]
  $ docker rmi $(docker images -q debian)
  Error response from daemon: conflict: unable to delete d6b8244f8015 (cannot be forced) - image is being used by running container 450563139eca
  [1]
  $ docker stop -t 0 keep
  keep
  $ docker rmi $(docker images -q debian)
  Error response from daemon: conflict: unable to delete d6b8244f8015 (must be forced) - image is being used by stopped container 450563139eca
  [1]
