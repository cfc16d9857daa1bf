docker run: every flag with values right and wrong.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'a=b\nc\n' > good.lab; printf ' =x\n' > bad.lab
  % docker pull -q alpine; docker pull -q nginx
  % docker run -d --name run1 alpine sleep 1d; docker run --name stop1 alpine echo hi; docker run -d --name paus1 alpine sleep 1d; docker pause paus1; docker create --name made1 alpine; docker network create n1; docker volume create v1
  $ docker run --name tt --dns 1.1.1.1 --dns x alpine true
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns alpine true
  invalid argument "alpine" for "--dns" flag: IP address is not correctly formatted: alpine

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns-option ndots:2 alpine true
  % docker rm -f tt
  $ docker run --name tt --dns-option '' alpine true
  % docker rm -f tt
  $ docker run --name tt --dns-option x alpine true
  % docker rm -f tt
  $ docker run --name tt --dns-option ndots:2 --dns-option x alpine true
  % docker rm -f tt
  $ docker run --name tt --dns-option alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns-search example.com alpine true
  % docker rm -f tt
  $ docker run --name tt --dns-search '' alpine true
  invalid argument "" for "--dns-search" flag:  is not a valid domain

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns-search . alpine true
  % docker rm -f tt
  $ docker run --name tt --dns-search 'a b' alpine true
  invalid argument "a b" for "--dns-search" flag: a b is not a valid domain

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns-search=-x alpine true
  invalid argument "-x" for "--dns-search" flag: -x is not a valid domain

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns-search a_b alpine true
  invalid argument "a_b" for "--dns-search" flag: a_b is not a valid domain

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns-search example.com --dns-search . alpine true
  % docker rm -f tt
  $ docker run --name tt --dns-search alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --domainname x alpine true
  % docker rm -f tt
  $ docker run --name tt --domainname '' alpine true
  % docker rm -f tt
  $ docker run --name tt --domainname 'a b' alpine true
  % docker rm -f tt
  $ docker run --name tt --domainname x --domainname 'a b' alpine true
  % docker rm -f tt
  $ docker run --name tt --domainname alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --entrypoint echo alpine true
  true
  % docker rm -f tt
  $ docker run --name tt --entrypoint '' alpine true
  % docker rm -f tt
  $ docker run --name tt --entrypoint /nope alpine true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/nope": stat /nope: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --entrypoint 'echo a' alpine true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "echo a": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --entrypoint echo --entrypoint /nope alpine true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/nope": stat /nope: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --entrypoint alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --env A=b alpine true
  % docker rm -f tt
  $ docker run --name tt --env '' alpine true
  invalid argument "" for "-e, --env" flag: invalid environment variable:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --env A alpine true
  % docker rm -f tt
  $ docker run --name tt --env =b alpine true
  invalid argument "=b" for "-e, --env" flag: invalid environment variable: =b

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --env A= alpine true
  % docker rm -f tt
  $ docker run --name tt --env 1A=b alpine true
  % docker rm -f tt
  $ docker run --name tt --env 'A B=c' alpine true
  % docker rm -f tt
  $ docker run --name tt --env HOME alpine true
  % docker rm -f tt
  $ docker run --name tt --env A=b --env A alpine true
  % docker rm -f tt
  $ docker run --name tt --env alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --env-file good.env alpine true
  % docker rm -f tt
  $ docker run --name tt --env-file '' alpine true
  docker: --env-file: open : no such file or directory

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --env-file /nope alpine true
  % docker rm -f tt
  $ docker run --name tt --env-file bad.env alpine true
  docker: --env-file: invalid env file (bad.env): variable 'A B' contains whitespaces

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --env-file /root/lab alpine true
  docker: --env-file: invalid env file (/root/lab): read /root/lab: is a directory

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --env-file good.env --env-file /nope alpine true
  % docker rm -f tt
  $ docker run --name tt --env-file alpine true
  docker: --env-file: open alpine: no such file or directory

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --expose 80 alpine true
  % docker rm -f tt
  $ docker run --name tt --expose '' alpine true
  docker: invalid range format for --expose: invalid port range: value is empty

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --expose x alpine true
  docker: invalid range format for --expose: invalid start port 'x': invalid syntax

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --expose 80-82 alpine true
  % docker rm -f tt
  $ docker run --name tt --expose 80/udp alpine true
  % docker rm -f tt
  $ docker run --name tt --expose 80/foo alpine true
  % docker rm -f tt
  $ docker run --name tt --expose 99999 alpine true
  docker: invalid range format for --expose: invalid start port '99999': value out of range

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --expose 82-80 alpine true
  docker: invalid range format for --expose: invalid port range: 82-80

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --expose 80:80 alpine true
  docker: invalid range format for --expose: invalid start port '80:80': invalid syntax

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --expose 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --expose=-1 alpine true
  docker: invalid range format for --expose: invalid start port '': value is empty

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --expose '80 81' alpine true
  docker: invalid range format for --expose: invalid start port '80 81': invalid syntax

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --expose 80 --expose x alpine true
  docker: invalid range format for --expose: invalid start port 'x': invalid syntax

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --expose alpine true
  docker: invalid range format for --expose: invalid start port 'alpine': invalid syntax

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus all alpine true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus '' alpine true
  invalid argument "" for "--gpus" flag: EOF

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus x alpine true
  invalid argument "x" for "--gpus" flag: invalid count (x): value must be either "all" or an integer: invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus=-1 alpine true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus 0 alpine true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus 1 alpine true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus device=0 alpine true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus a=b alpine true
  invalid argument "a=b" for "--gpus" flag: unexpected key 'a' in 'a=b'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus count=x alpine true
  invalid argument "count=x" for "--gpus" flag: invalid count (x): value must be either "all" or an integer: invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus count=1 alpine true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus capabilities=x alpine true
  docker: Error response from daemon: could not select device driver "" with capabilities: [[x gpu]]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus '"device=0,1"' alpine true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus driver=nvidia,driver=x alpine true
  invalid argument "driver=nvidia,driver=x" for "--gpus" flag: gpu request key 'driver' can be specified only once

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus all --gpus x alpine true
  invalid argument "x" for "--gpus" flag: invalid count (x): value must be either "all" or an integer: invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --gpus alpine true
  invalid argument "alpine" for "--gpus" flag: invalid count (alpine): value must be either "all" or an integer: invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --group-add wheel alpine true
  % docker rm -f tt
  % docker run --name tt --group-add '' alpine true
  % docker rm -f tt
  % docker run --name tt --group-add nope alpine true
  % docker rm -f tt
  $ docker run --name tt --group-add 99 alpine true
  % docker rm -f tt
  $ docker run --name tt --group-add=-1 alpine true
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --group-add a:b alpine true
  % docker rm -f tt
  % docker run --name tt --group-add wheel --group-add nope alpine true
  % docker rm -f tt
  $ docker run --name tt --group-add alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-cmd true alpine true
  % docker rm -f tt
  $ docker run --name tt --health-cmd '' alpine true
  % docker rm -f tt
  $ docker run --name tt --health-cmd 'a b' alpine true
  % docker rm -f tt
  $ docker run --name tt --health-cmd NONE alpine true
  % docker rm -f tt
  $ docker run --name tt --health-cmd true --health-cmd 'a b' alpine true
  % docker rm -f tt
  $ docker run --name tt --health-cmd alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-interval 2s alpine true
  % docker rm -f tt
  $ docker run --name tt --health-interval '' alpine true
  invalid argument "" for "--health-interval" flag: time: invalid duration ""

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-interval x alpine true
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-interval=-1s alpine true
  docker: --health-interval cannot be negative

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-interval 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --health-interval 5 alpine true
  invalid argument "5" for "--health-interval" flag: time: missing unit in duration "5"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-interval 1ns alpine true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-interval 500us alpine true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-interval 1h30m alpine true
  % docker rm -f tt
  $ docker run --name tt --health-interval 2s --health-interval x alpine true
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-interval alpine true
  invalid argument "alpine" for "--health-interval" flag: time: invalid duration "alpine"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-retries 1 alpine true
  % docker rm -f tt
  $ docker run --name tt --health-retries '' alpine true
  invalid argument "" for "--health-retries" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-retries x alpine true
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-retries=-1 alpine true
  docker: --health-retries cannot be negative

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-retries 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --health-retries 1.5 alpine true
  invalid argument "1.5" for "--health-retries" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-retries 99999999999999999999 alpine true
  invalid argument "99999999999999999999" for "--health-retries" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-retries 1 --health-retries x alpine true
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-retries alpine true
  invalid argument "alpine" for "--health-retries" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-interval 2s alpine true
  % docker rm -f tt
  $ docker run --name tt --health-start-interval '' alpine true
  invalid argument "" for "--health-start-interval" flag: time: invalid duration ""

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-interval x alpine true
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-interval=-1s alpine true
  docker: --health-start-interval cannot be negative

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-interval 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --health-start-interval 5 alpine true
  invalid argument "5" for "--health-start-interval" flag: time: missing unit in duration "5"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-interval 1ns alpine true
  docker: Error response from daemon: StartInterval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-interval 500us alpine true
  docker: Error response from daemon: StartInterval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-interval 1h30m alpine true
  % docker rm -f tt
  $ docker run --name tt --health-start-interval 2s --health-start-interval x alpine true
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-interval alpine true
  invalid argument "alpine" for "--health-start-interval" flag: time: invalid duration "alpine"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-period 2s alpine true
  % docker rm -f tt
  $ docker run --name tt --health-start-period '' alpine true
  invalid argument "" for "--health-start-period" flag: time: invalid duration ""

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-period x alpine true
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-period=-1s alpine true
  docker: --health-start-period cannot be negative

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-period 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --health-start-period 5 alpine true
  invalid argument "5" for "--health-start-period" flag: time: missing unit in duration "5"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-period 1ns alpine true
  docker: Error response from daemon: StartPeriod in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-period 500us alpine true
  docker: Error response from daemon: StartPeriod in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-period 1h30m alpine true
  % docker rm -f tt
  $ docker run --name tt --health-start-period 2s --health-start-period x alpine true
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-start-period alpine true
  invalid argument "alpine" for "--health-start-period" flag: time: invalid duration "alpine"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-timeout 2s alpine true
  % docker rm -f tt
  $ docker run --name tt --health-timeout '' alpine true
  invalid argument "" for "--health-timeout" flag: time: invalid duration ""

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-timeout x alpine true
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-timeout=-1s alpine true
  docker: --health-timeout cannot be negative

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-timeout 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --health-timeout 5 alpine true
  invalid argument "5" for "--health-timeout" flag: time: missing unit in duration "5"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-timeout 1ns alpine true
  docker: Error response from daemon: Timeout in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-timeout 500us alpine true
  docker: Error response from daemon: Timeout in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-timeout 1h30m alpine true
  % docker rm -f tt
  $ docker run --name tt --health-timeout 2s --health-timeout x alpine true
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --health-timeout alpine true
  invalid argument "alpine" for "--health-timeout" flag: time: invalid duration "alpine"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --hostname h1 alpine true
  % docker rm -f tt
  $ docker run --name tt --hostname '' alpine true
  % docker rm -f tt
  $ docker run --name tt --hostname a_b alpine true
  % docker rm -f tt
  $ docker run --name tt --hostname 'a b' alpine true
  % docker rm -f tt
  $ docker run --name tt --hostname=-a alpine true
  % docker rm -f tt
  % docker run --name tt --hostname aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa alpine true
  % docker rm -f tt
  $ docker run --name tt --hostname a.b alpine true
  % docker rm -f tt
  $ docker run --name tt --hostname h1 --hostname a_b alpine true
  % docker rm -f tt
  $ docker run --name tt --hostname alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --init alpine true
  % docker rm -f tt
  $ docker run --name tt --init=false alpine true
  % docker rm -f tt
  $ docker run --name tt --init=maybe alpine true
  invalid argument "maybe" for "--init" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --init=1 alpine true
  % docker rm -f tt
  $ docker run --name tt --init= alpine true
  invalid argument "" for "--init" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --init=TRUE alpine true
  % docker rm -f tt
  $ docker run --name tt --ip 10.1.2.3 alpine true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address 10.1.2.3

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip '' alpine true
  % docker rm -f tt
  $ docker run --name tt --ip x alpine true
  invalid argument "x" for "--ip" flag: failed to parse IP: "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip 1.2.3 alpine true
  invalid argument "1.2.3" for "--ip" flag: failed to parse IP: "1.2.3"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip ::1 alpine true
  % docker rm -f tt
  $ docker run --name tt --ip 300.1.1.1 alpine true
  invalid argument "300.1.1.1" for "--ip" flag: failed to parse IP: "300.1.1.1"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip 10.1.2.3 --ip x alpine true
  invalid argument "x" for "--ip" flag: failed to parse IP: "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip alpine true
  invalid argument "alpine" for "--ip" flag: failed to parse IP: "alpine"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip6 10.1.2.3 alpine true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * invalid IPv6 address: ::ffff:10.1.2.3
  * no configured subnet contains IP address 10.1.2.3

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip6 '' alpine true
  % docker rm -f tt
  $ docker run --name tt --ip6 x alpine true
  invalid argument "x" for "--ip6" flag: failed to parse IP: "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip6 1.2.3 alpine true
  invalid argument "1.2.3" for "--ip6" flag: failed to parse IP: "1.2.3"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip6 ::1 alpine true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address ::1

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip6 300.1.1.1 alpine true
  invalid argument "300.1.1.1" for "--ip6" flag: failed to parse IP: "300.1.1.1"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip6 10.1.2.3 --ip6 x alpine true
  invalid argument "x" for "--ip6" flag: failed to parse IP: "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ip6 alpine true
  invalid argument "alpine" for "--ip6" flag: failed to parse IP: "alpine"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ipc private alpine true
  % docker rm -f tt
  $ docker run --name tt --ipc '' alpine true
  % docker rm -f tt
  $ docker run --name tt --ipc x alpine true
  docker: Error response from daemon: invalid IPC mode: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ipc host alpine true
  % docker rm -f tt
  $ docker run --name tt --ipc none alpine true
  % docker rm -f tt
  $ docker run --name tt --ipc shareable alpine true
  % docker rm -f tt
  $ docker run --name tt --ipc container:nope alpine true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ipc container: alpine true
  docker: Error response from daemon: failed to join IPC namespace: invalid name or ID supplied: ""

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ipc container:run1 alpine true
  docker: Error response from daemon: failed to join IPC namespace: container 803d647cd4e2622129d18d394baf0761e4fc3d93bd2e3953d04d75209bd3909c: non-shareable IPC (hint: use IpcMode:shareable for the donor container)

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ipc private --ipc x alpine true
  docker: Error response from daemon: invalid IPC mode: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ipc alpine true
  docker: Error response from daemon: invalid IPC mode: alpine

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --isolation default alpine true
  % docker rm -f tt
  $ docker run --name tt --isolation '' alpine true
  % docker rm -f tt
  $ docker run --name tt --isolation x alpine true
  docker: Error response from daemon: invalid isolation (x): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --isolation process alpine true
  docker: Error response from daemon: invalid isolation (process): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --isolation default --isolation x alpine true
  docker: Error response from daemon: invalid isolation (x): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --isolation alpine true
  docker: Error response from daemon: invalid isolation (alpine): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --label a=b alpine true
  % docker rm -f tt
  $ docker run --name tt --label '' alpine true
  invalid argument "" for "-l, --label" flag: invalid label '': empty name

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --label a alpine true
  % docker rm -f tt
  $ docker run --name tt --label =b alpine true
  invalid argument "=b" for "-l, --label" flag: invalid label '=b': empty name

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --label a= alpine true
  % docker rm -f tt
  $ docker run --name tt --label a=b=c alpine true
  % docker rm -f tt
  $ docker run --name tt --label ' a=b' alpine true
  % docker rm -f tt
  $ docker run --name tt --label a=b --label a alpine true
  % docker rm -f tt
  $ docker run --name tt --label alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --label-file good.lab alpine true
  % docker rm -f tt
  $ docker run --name tt --label-file '' alpine true
  docker: --label-file: open : no such file or directory

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --label-file /nope alpine true
  % docker rm -f tt
  $ docker run --name tt --label-file bad.lab alpine true
  docker: --label-file: invalid env file (bad.lab): no variable name on line '=x'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --label-file good.lab --label-file /nope alpine true
  % docker rm -f tt
  $ docker run --name tt --label-file alpine true
  docker: --label-file: open alpine: no such file or directory

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --link run1 alpine true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  % docker rm -f tt
  $ docker run --name tt --link '' alpine true
  invalid argument "" for "--link" flag: empty string specified for links

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --link nope alpine true
  docker: Error response from daemon: could not get container for nope: No such container: nope

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --link run1:al alpine true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  % docker rm -f tt
  $ docker run --name tt --link run1: alpine true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  % docker rm -f tt
  $ docker run --name tt --link a:b:c alpine true
  invalid argument "a:b:c" for "--link" flag: bad format for links: a:b:c

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --link stop1:x alpine true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  docker: Error response from daemon: Cannot link to a non running container: /stop1 AS /tt/x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --link :x alpine true
  docker: Error response from daemon: could not get container for : invalid name or ID supplied: ""

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --link run1 --link nope alpine true
  docker: Error response from daemon: could not get container for nope: No such container: nope

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --link alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --link-local-ip 169.254.1.1 alpine true
  % docker rm -f tt
  $ docker run --name tt --link-local-ip '' alpine true
  % docker rm -f tt
  $ docker run --name tt --link-local-ip x alpine true
  % docker rm -f tt
  $ docker run --name tt --link-local-ip 169.254.1.1 --link-local-ip x alpine true
  % docker rm -f tt
  $ docker run --name tt --link-local-ip alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --log-driver json-file alpine true
  % docker rm -f tt
  $ docker run --name tt --log-driver '' alpine true
  % docker rm -f tt
  % docker run --name tt --log-driver x alpine true
  % docker rm -f tt
  $ docker run --name tt --log-driver none alpine true
  % docker rm -f tt
  $ docker run --name tt --log-driver local alpine true
  % docker rm -f tt
  % docker run --name tt --log-driver syslog alpine true
  % docker rm -f tt
  % docker run --name tt --log-driver journald alpine true
  % docker rm -f tt
  $ docker run --name tt --log-driver gelf alpine true
  docker: Error response from daemon: gelf-address is a required parameter

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --log-driver fluentd alpine true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --log-driver awslogs alpine true
  docker: Error response from daemon: must specify a value for log opt 'awslogs-group'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --log-driver splunk alpine true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: splunk: splunk-url is expected

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --log-driver etwlogs alpine true
  % docker rm -f tt
  $ docker run --name tt --log-driver gcplogs alpine true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: No project was specified and couldn't read project from the metadata server. Please specify a project

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --log-driver json-file --log-driver x alpine true
  % docker rm -f tt
  $ docker run --name tt --log-driver alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --log-opt max-size=1m alpine true
  % docker rm -f tt
  $ docker ps -a --format "{{.Names}} {{.State}}"
  made1 created
  paus1 paused
  stop1 exited
  run1 running
  % docker volume ls -q
  $ docker network ls --format "{{.Name}} {{.Driver}}"
  bridge bridge
  host host
  n1 bridge
  none null
  $ docker images --format "{{.Repository}}:{{.Tag}}"
  nginx:latest
  alpine:latest
