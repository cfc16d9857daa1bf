  % mkdir -p k && cd k; echo a > a; docker pull -q busybox:1.36
  % printf 'FROM busybox:1.36\nRUN echo hi\nRUN ["echo","x"]\nWORKDIR /w\nCOPY a b\nADD a c\nRUN --mount=type=cache,target=/c touch /c/x\nRUN --mount=type=cache,id=n,target=/d touch /d/x\nFROM busybox:1.36\nCOPY --from=0 /w/b /x\n' > Dockerfile; docker builder prune -af
  % docker build -q -t k .
  $ docker buildx du --verbose | grep '^Desc' | grep -v -e 'local source' -e pulled -e /hi | sort
  Description:  [stage-0 4/8] WORKDIR /w
  Description:  [stage-0 5/8] COPY a b
  Description:  [stage-0 6/8] ADD a c
  Description:  [stage-1 2/2] COPY --from=0 /w/b /x
  Description:  cached mount /c from exec /bin/sh -c touch /c/x with id "//c"
  Description:  cached mount /d from exec /bin/sh -c touch /d/x with id "/n"
  Description:  mount / from exec /bin/sh -c echo hi
  Description:  mount / from exec /bin/sh -c touch /c/x
  Description:  mount / from exec /bin/sh -c touch /d/x
  Description:  mount / from exec echo x
