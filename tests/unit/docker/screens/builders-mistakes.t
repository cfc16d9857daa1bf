  $ docker buildx ls a
  ERROR: docker: 'docker buildx ls' requires 0 arguments

  Usage:  docker buildx ls

  Run 'docker buildx ls --help' for more information
  [1]
  $ docker buildx use
  ERROR: failed to find instance "": invalid name , name needs to start with a letter and may not contain symbols, except ._-
  [1]
  $ docker buildx use a b
  ERROR: docker: 'docker buildx use' requires at most 1 argument

  Usage:  docker buildx use [OPTIONS] NAME

  Run 'docker buildx use --help' for more information
  [1]
  $ docker buildx du --format '{{.Nope}}'
  $ docker buildx ls --format '{{.Nope}}'
  ERROR: template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *commands.lsContext
  [1]
  $ docker buildx history ls --format '{{.Nope}}'
  $ docker buildx du --filter type=nope
  ID        RECLAIMABLE   SIZE      LAST ACCESSED
  $ docker buildx prune --filter until=foo -f
  ERROR: "until" filter expects a duration (e.g., '24h'): time: invalid duration "foo"
  [1]
  $ docker buildx history import
  ERROR: failed to send request, check if Docker Desktop is running: Post "http://docker-desktop/upload": dial unix /root/.docker/desktop/docker-desktop-build.sock: connect: no such file or directory
  [1]
  $ printf 'FROM busybox:1.36\n' | docker build -q -
  sha256:97e9ad629b1b0cf92c5f57664607bae649c977880c0d8bbfd68c647da00c7a41
  $ docker buildx history open
  ERROR: exec: "xdg-open,x-www-browser,www-browser,wslview": executable file not found in $PATH
  [1]
  $ docker buildx history inspect --format '{{.Nope}}'
  ERROR: failed to execute format template: template: inspect:1:2: executing "inspect" at <.Nope>: can't evaluate field Nope in type history.inspectOutput
  [1]
  $ docker buildx history inspect --format '{{.Name}}{{.Status}}'
  completed
