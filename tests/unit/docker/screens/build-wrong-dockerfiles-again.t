  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; mkdir d; cd d; echo hi > f; mkdir sub; echo x > sub/y
  $ b() { printf "$1" > Dockerfile; docker build -q . 2>&1 | sed 's/[0-9a-f]\{64\}/ID/g'; }; b 'FROM busybox:1.36\nCOPPY f /\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPPY f /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)
  $ b 'FROM busybox:1.36\nCOPY f\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY f
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  $ b 'FROM busybox:1.36\nCOPY nosuch /\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY nosuch /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref kxkha7a5o96yxubwjv8vaw70o::7vsi1hznf9hs57i3he975ko20: "/nosuch": not found
  % b 'FROM busybox:1.36\nCOPY f sub /dst\n'
  $ b 'FROM busybox:1.36\nCOPY --chown=nosuch f /\n'
  sha256:ID
  $ b 'FROM busybox:1.36\nCOPY --chmod=99 f /\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --chmod=99 f /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid chmod parameter: '99'. it should be octal string and between 0 and 07777
  $ b 'FROM busybox:1.36\nCOPY --chmod=u+q f /\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --chmod=u+q f /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid syntax
  $ b 'FROM busybox:1.36\nCOPY --bogus f /\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --bogus f /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --bogus
  $ b 'FROM busybox:1.36\nCOPY --from=9 f /\n'
  ERROR: failed to build: failed to solve: invalid stage index 9
  $ b 'FROM busybox:1.36\nCOPY --from=a f /\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --from=a f /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: a: failed to resolve source metadata for docker.io/library/a:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  $ b 'FROM busybox:1.36\nCOPY ../x /\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY ../x /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref kxkha7a5o96yxubwjv8vaw70o::r3gjcgsbj5puwdrav7joc2xkm: "/x": not found
  $ b 'FROM busybox:1.36\nCOPY ["f" "/"]\n'
  ERROR: failed to build: failed to solve: rpc error: code = Unknown desc = invalid includepatterns: [[f]: syntax error in pattern
  $ b 'FROM busybox:1.36\nADD --checksum=x f /\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ADD --checksum=x f /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: checksum requires HTTP(S) or Git sources
  % b 'FROM busybox:1.36\nADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 http://nohost.invalid/x /\n' | tail -1
  $ b 'FROM busybox:1.36\nRUN\n'
  sha256:ID
  $ b 'FROM busybox:1.36\nRUN exit 3\nRUN true\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN exit 3
     3 |     RUN true
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c exit 3" did not complete successfully: exit code: 3
  $ b 'FROM busybox:1.36\nRUN ["exit", "3"]\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN ["exit", "3"]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "exit 3" did not complete successfully: exit code: 1
  $ b 'FROM busybox:1.36\nRUN --mount=type=bogus true\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=bogus true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unsupported mount type "bogus"
  $ b 'FROM busybox:1.36\nRUN --mount=type=secret,id=nos,required cat /run/secrets/nos\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=secret,id=nos,required cat /run/secrets/nos
     3 |
  --------------------
  ERROR: failed to build: failed to solve: secret nos: not found
  $ b 'FROM busybox:1.36\nRUN --mount=type=bind,target=/x,foo=1 true\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=bind,target=/x,foo=1 true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unexpected key 'foo' in 'foo=1' (did you mean from?)
  $ b 'FROM busybox:1.36\nRUN --network=bogus true\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --network=bogus true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: invalid network mode "bogus"
  $ b 'FROM busybox:1.36\nRUN --security=bogus true\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --security=bogus true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: security "bogus" is not valid
  $ b 'FROM busybox:1.36\nENV A\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV A
     3 |
  --------------------
  ERROR: failed to build: failed to solve: ENV must have two arguments
  $ b 'FROM busybox:1.36\nENV =x\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV =x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ENV names can not be blank
  $ b 'FROM busybox:1.36\nENV a=1 b\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV a=1 b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "b". Must be of the form: name=value
  $ b 'FROM busybox:1.36\nLABEL a\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> LABEL a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: LABEL must have two arguments
  $ b 'FROM busybox:1.36\nEXPOSE 80/xyz\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 80/xyz
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid port: "80/xyz": invalid proto: xyz
  $ b 'FROM busybox:1.36\nEXPOSE 70000\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 70000
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: 70000
  $ b 'FROM busybox:1.36\nEXPOSE\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: EXPOSE requires at least one argument
  $ b 'FROM busybox:1.36\nVOLUME\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> VOLUME
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: VOLUME requires at least one argument
  $ b 'FROM busybox:1.36\nVOLUME [""]\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> VOLUME [""]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: VOLUME specified can not be an empty string
  $ b 'FROM busybox:1.36\nUSER\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> USER
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: USER requires exactly one argument
  $ b 'FROM busybox:1.36\nUSER nosuch\nRUN true\n'
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     USER nosuch
     3 | >>> RUN true
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c true" did not complete successfully: unable to find user nosuch: no matching entries in passwd file
  $ b 'FROM busybox:1.36\nWORKDIR\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> WORKDIR
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: WORKDIR requires exactly one argument
  $ b 'FROM busybox:1.36\nSHELL bash\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> SHELL bash
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: SHELL requires the arguments to be in JSON form
  $ b 'FROM busybox:1.36\nSHELL ["/bin/nosuch","-c"]\nRUN true\n'
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     SHELL ["/bin/nosuch","-c"]
     3 | >>> RUN true
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/nosuch -c true" did not complete successfully: exit code: 1
  $ b 'FROM busybox:1.36\nSTOPSIGNAL bogus\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> STOPSIGNAL bogus
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid signal: bogus
  $ b 'FROM busybox:1.36\nSTOPSIGNAL\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> STOPSIGNAL
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: STOPSIGNAL requires exactly one argument
  $ b 'FROM busybox:1.36\nHEALTHCHECK\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: HEALTHCHECK requires at least one argument
  $ b 'FROM busybox:1.36\nHEALTHCHECK CMD\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK CMD
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Missing command after HEALTHCHECK CMD
  $ b 'FROM busybox:1.36\nHEALTHCHECK NONE x\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK NONE x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: HEALTHCHECK NONE takes no arguments
  $ b 'FROM busybox:1.36\nHEALTHCHECK --interval=1 CMD true\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --interval=1 CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: time: missing unit in duration "1"
  $ b 'FROM busybox:1.36\nHEALTHCHECK --retries=-1 CMD true\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --retries=-1 CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: --retries cannot be negative (-1)
  $ b 'FROM busybox:1.36\nHEALTHCHECK --bogus=1 CMD true\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --bogus=1 CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --bogus
  $ b 'FROM busybox:1.36\nONBUILD FROM x\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD FROM x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: FROM isn't allowed as an ONBUILD trigger
  $ b 'FROM busybox:1.36\nONBUILD ONBUILD RUN x\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD ONBUILD RUN x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed
  $ b 'FROM busybox:1.36\nONBUILD\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ONBUILD requires at least one argument
  $ b 'FROM busybox:1.36\nMAINTAINER\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> MAINTAINER
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: MAINTAINER requires exactly one argument
  $ b 'FROM\n'
  Dockerfile:1
  --------------------
     1 | >>> FROM
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  $ b 'FROM busybox:1.36 AS\n'
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  $ b 'FROM busybox:1.36 AS 1a\n'
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS 1a
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: invalid name for build stage: "1a", name can't start with a number or contain symbols
  $ b 'FROM busybox:1.36 AS a\nFROM busybox:1.36 AS a\nRUN true\n'
  sha256:ID
  $ b 'FROM busybox:1.36 a b\n'
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 a b
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  $ b 'FROM Busybox\n'
  Dockerfile:1
  --------------------
     1 | >>> FROM Busybox
     2 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "Busybox": invalid reference format: repository name (library/Busybox) must be lowercase
  $ b 'FROM busybox:no such\n'
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:no such
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  $ b 'FROM nosuch/img:1\n'
  Dockerfile:1
  --------------------
     1 | >>> FROM nosuch/img:1
     2 |
  --------------------
  ERROR: failed to build: failed to solve: nosuch/img:1: failed to resolve source metadata for docker.io/nosuch/img:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  $ b 'FROM $X\n'
  Dockerfile:1
  --------------------
     1 | >>> FROM $X
     2 |
  --------------------
  ERROR: failed to build: failed to solve: base name ($X) should not be blank
  $ b 'ARG X\nFROM $X\n'
  Dockerfile:2
  --------------------
     1 |     ARG X
     2 | >>> FROM $X
     3 |
  --------------------
  ERROR: failed to build: failed to solve: base name ($X) should not be blank
  $ b 'ARG X=busybox:1.36\nFROM $X\nARG X\nRUN echo "<$X>"\n'
  sha256:ID
  $ b 'ARG\nFROM busybox:1.36\n'
  Dockerfile:1
  --------------------
     1 | >>> ARG
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: ARG requires at least one argument
  $ b 'ARG a=b=c d\nFROM busybox:1.36\n'
  sha256:ID
  $ b 'RUN true\nFROM busybox:1.36\n'
  Dockerfile:1
  --------------------
     1 | >>> RUN true
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: no build stage in current context
  $ b '# just a comment\n'
  Dockerfile:1
  --------------------
     1 | >>> # just a comment
     2 |
  --------------------
  ERROR: failed to build: failed to solve: file with no instructions
  $ b ''
  ERROR: failed to build: failed to solve: the Dockerfile cannot be empty
  $ b 'FROM busybox:1.36\nRUN <<EOF\necho a\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN <<EOF
     3 | >>> echo a
     4 |
  --------------------
  ERROR: failed to build: failed to solve: unterminated heredoc
  $ b 'FROM busybox:1.36\nCOPY <<EOF /x\nhello\nEOF\nRUN cat /x\n'
  sha256:ID
  $ b 'FROM busybox:1.36\nRUN echo a && \\\n\n  exit 4\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN echo a && \
     3 | >>>
     4 | >>>   exit 4
     5 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo a &&   exit 4" did not complete successfully: exit code: 4
  $ b '# syntax=nosuch/frontend\nFROM busybox:1.36\n'
  Dockerfile:1
  --------------------
     1 | >>> # syntax=nosuch/frontend
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/nosuch/frontend:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  $ b '# escape=x\nFROM busybox:1.36\n'
  ERROR: failed to build: failed to solve: invalid escape token 'x' does not match ` or \
  $ b 'FROM busybox:1.36\nENTRYPOINT\nCMD\n'
  sha256:ID
  $ b 'FROM busybox:1.36\nCMD ["a\n'
  sha256:ID
  $ b 'FROM busybox:1.36\nCOPY --from=nginx:nosuch /a /b\n'
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --from=nginx:nosuch /a /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: nginx:nosuch: failed to resolve source metadata for docker.io/library/nginx:nosuch: docker.io/library/nginx:nosuch: not found
  $ b 'FROM busybox:1.36\nCOPY --link --parents sub/y /\n'
  sha256:ID
  $ b 'FROM busybox:1.36\nCOPY --exclude=f . /x\nRUN ls /x\n'
  sha256:ID
  $ b 'FROM busybox:1.36 AS a\nCOPY --from=b /x /\nFROM a AS b\nCOPY --from=a /x /\n'
  Dockerfile:4
  --------------------
     2 |     COPY --from=b /x /
     3 |     FROM a AS b
     4 | >>> COPY --from=a /x /
     5 |
  --------------------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36 AS a
     2 | >>> COPY --from=b /x /
     3 |     FROM a AS b
     4 |     COPY --from=a /x /
  --------------------
  ERROR: failed to build: failed to solve: circular dependency detected on stage: a
  $ b 'FROM scratch\nRUN true\n'
  Dockerfile:2
  --------------------
     1 |     FROM scratch
     2 | >>> RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c true" did not complete successfully: exit code: 1
  $ b 'FROM scratch\n'
  sha256:ID
  $ b 'FROM busybox:1.36\nWORKDIR $A/x\nRUN pwd\n'
  sha256:ID
  $ docker build -q -f nosuch .
  ERROR: failed to build: failed to solve: failed to read dockerfile: open nosuch: no such file or directory
  [1]
  % docker build -q -f /etc/hosts . 2>&1 | head -3
  $ docker build -q nosuchdir
  ERROR: failed to build: unable to prepare context: path "nosuchdir" not found
  [1]
  $ docker build -q --target nosuch .
  ERROR: failed to build: failed to solve: target stage "nosuch" could not be found
  [1]
  $ docker build -q --build-arg .
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker build -q --build-arg X --label . . 
  sha256:d92d3bd5fde7985e5ef93baaa27ae6d755d0d2ddd4d704f58fcaaac09f6695e4
  $ docker build -q -t Bad:x .
  ERROR: failed to build: invalid tag "Bad:x": repository name must be lowercase
  [1]
  $ docker build -q -t a:b:c .
  ERROR: failed to build: invalid tag "a:b:c": invalid reference format
  [1]
  $ docker build -q --secret id= .
  ERROR: failed to build: secret missing ID
  [1]
  $ docker build -q --secret src=nosuch,id=x .
  ERROR: failed to build: failed to stat nosuch: stat nosuch: no such file or directory
  [1]
  $ docker build -q --secret id=x,foo=bar .
  ERROR: unexpected key 'foo' in 'foo=bar'
  [1]
  $ docker build -q --ssh default=/nosuch .
  ERROR: failed to build: failed to convert agent config {default [/nosuch] false}: failed to convert agent config for ID: "default": stat /nosuch: no such file or directory
  [1]
  $ docker build -q --output type=bogus .
  ERROR: failed to build: failed to solve: exporter "bogus" could not be found
  [1]
  $ docker build -q --output type=local .
  ERROR: failed to build: dest is required for local exporter
  [1]
  $ docker build -q --cache-to type=bogus .
  ERROR: failed to build: failed to solve: unknown cache exporter: "bogus"
  [1]
  $ docker build -q --cache-from type=local .
  ERROR: failed to build: local cache importer requires src
  [1]
  $ docker build -q --add-host x .
  ERROR: failed to build: invalid host x
  [1]
  $ docker build -q --network bogus .
  ERROR: failed to build: network mode "bogus" not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create
  [1]
  $ docker build -q --ulimit x .
  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ docker build -q --shm-size x .
  invalid argument "x" for "--shm-size" flag: invalid size: 'x'

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ docker build -q --progress bogus .
  ERROR: progress=bogus and quiet cannot be used together
  [1]
  $ docker build -q --call bogus .
  ERROR: failed to build: failed to solve: unsupported request frontend.bogus: unsupported request frontend.bogus
  [1]
  $ docker build -q --attest type=bogus .
  ERROR: failed to build: failed to solve: unknown attestation type "bogus"
  [1]
  $ docker build -q --provenance bogus .
  ERROR: invalid value bogus
  [1]
  $ docker build -q --builder nosuch .
  ERROR: no builder "nosuch" found
  [1]
  $ docker build -q --no-cache-filter .
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker build -q --annotation x .
  ERROR: failed to build: parse annotations: invalid annotation "x", expected key=value
  [1]
  $ docker build -q --iidfile /nosuch/x .
  sha256:e570093fa12d4cbe51bdb6cf59fc5d564651abfba2306aa8db0ff6165cbaf376
  ERROR: writing image ID file: open /nosuch/x: no such file or directory
  [1]
  $ docker build -q --metadata-file /nosuch/x .
  sha256:1f2eacc238487c787a608e729cf202f7ab1e4bd8ba6769d94197fce47cd31377
  ERROR: invalid output path: stat /nosuch: no such file or directory
  [1]
  $ docker build -q --build-context x .
  ERROR: invalid context value: x, expected key=value
  [1]
  $ docker build -q --build-context x=nosuch .
  ERROR: failed to build: failed to get build context x: stat nosuch: no such file or directory
  [1]
