docker run: every flag with values right and wrong.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'a=b\nc\n' > good.lab; printf ' =x\n' > bad.lab
  % docker pull -q alpine; docker pull -q nginx
  % docker run -d --name run1 alpine sleep 1d; docker run --name stop1 alpine echo hi; docker run -d --name paus1 alpine sleep 1d; docker pause paus1; docker create --name made1 alpine; docker network create n1; docker volume create v1
  $ docker run --name tt --add-host a:1.2.3.4 alpine true
  % docker rm -f tt
  $ docker run --name tt --add-host '' alpine true
  invalid argument "" for "--add-host" flag: bad format for add-host: ""

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --add-host a alpine true
  invalid argument "a" for "--add-host" flag: bad format for add-host: "a"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --add-host a: alpine true
  invalid argument "a:" for "--add-host" flag: invalid IP address in add-host: ""

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --add-host a:x alpine true
  invalid argument "a:x" for "--add-host" flag: invalid IP address in add-host: "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --add-host a=1.2.3.4 alpine true
  % docker rm -f tt
  $ docker run --name tt --add-host a:host-gateway alpine true
  % docker rm -f tt
  $ docker run --name tt --add-host :1.2.3.4 alpine true
  invalid argument ":1.2.3.4" for "--add-host" flag: bad format for add-host: ":1.2.3.4"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --add-host 'a:[::1]' alpine true
  % docker rm -f tt
  $ docker run --name tt --add-host a:::1 alpine true
  % docker rm -f tt
  $ docker run --name tt --add-host a=::1 alpine true
  % docker rm -f tt
  $ docker run --name tt --add-host a:1.2.3.4 --add-host a alpine true
  invalid argument "a" for "--add-host" flag: bad format for add-host: "a"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --add-host alpine true
  invalid argument "alpine" for "--add-host" flag: bad format for add-host: "alpine"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --annotation a=b alpine true
  % docker rm -f tt
  $ docker run --name tt --annotation '' alpine true
  docker: Error response from daemon: invalid Annotations: the empty string is not permitted as an annotation key

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --annotation a alpine true
  % docker rm -f tt
  $ docker run --name tt --annotation = alpine true
  docker: Error response from daemon: invalid Annotations: the empty string is not permitted as an annotation key

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --annotation a=b=c alpine true
  % docker rm -f tt
  $ docker run --name tt --annotation =b alpine true
  docker: Error response from daemon: invalid Annotations: the empty string is not permitted as an annotation key

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --annotation a=b --annotation a alpine true
  % docker rm -f tt
  $ docker run --name tt --annotation alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --attach stdout alpine true
  % docker rm -f tt
  $ docker run --name tt --attach '' alpine true
  invalid argument "" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --attach x alpine true
  invalid argument "x" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --attach STDERR alpine true
  % docker rm -f tt
  $ docker run --name tt --attach stdin alpine true
  % docker rm -f tt
  $ docker run --name tt --attach stdout --attach x alpine true
  invalid argument "x" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --attach alpine true
  invalid argument "alpine" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --blkio-weight 100 alpine true
  % docker rm -f tt
  $ docker run --name tt --blkio-weight '' alpine true
  invalid argument "" for "--blkio-weight" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight x alpine true
  invalid argument "x" for "--blkio-weight" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight=-1 alpine true
  invalid argument "-1" for "--blkio-weight" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight 0 alpine true
  % docker rm -f tt
  % docker run --name tt --blkio-weight 5 alpine true
  % docker rm -f tt
  $ docker run --name tt --blkio-weight 70000 alpine true
  invalid argument "70000" for "--blkio-weight" flag: strconv.ParseUint: parsing "70000": value out of range

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight 100 --blkio-weight x alpine true
  invalid argument "x" for "--blkio-weight" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight alpine true
  invalid argument "alpine" for "--blkio-weight" flag: strconv.ParseUint: parsing "alpine": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --blkio-weight-device /dev/sda:100 alpine true
  % docker rm -f tt
  $ docker run --name tt --blkio-weight-device '' alpine true
  invalid argument "" for "--blkio-weight-device" flag: bad format:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight-device x alpine true
  invalid argument "x" for "--blkio-weight-device" flag: bad format: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight-device /dev/sda alpine true
  invalid argument "/dev/sda" for "--blkio-weight-device" flag: bad format: /dev/sda

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight-device /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--blkio-weight-device" flag: invalid weight for device: /dev/sda:x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight-device /dev/sda:5 alpine true
  invalid argument "/dev/sda:5" for "--blkio-weight-device" flag: invalid weight for device: /dev/sda:5

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight-device sda:100 alpine true
  invalid argument "sda:100" for "--blkio-weight-device" flag: bad format for device path: sda:100

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --blkio-weight-device /dev/sda:0 alpine true
  % docker rm -f tt
  $ docker run --name tt --blkio-weight-device :100 alpine true
  invalid argument ":100" for "--blkio-weight-device" flag: bad format: :100

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight-device /dev/sda:100 --blkio-weight-device x alpine true
  invalid argument "x" for "--blkio-weight-device" flag: bad format: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --blkio-weight-device alpine true
  invalid argument "alpine" for "--blkio-weight-device" flag: bad format: alpine

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cap-add NET_ADMIN alpine true
  % docker rm -f tt
  $ docker run --name tt --cap-add '' alpine true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cap-add x alpine true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_X"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cap-add ALL alpine true
  % docker rm -f tt
  $ docker run --name tt --cap-add CAP_NET_ADMIN alpine true
  % docker rm -f tt
  $ docker run --name tt --cap-add net_admin alpine true
  % docker rm -f tt
  $ docker run --name tt --cap-add cap_x alpine true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_X"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cap-add NET_ADMIN --cap-add x alpine true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_X"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cap-add alpine true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_ALPINE"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cap-drop NET_ADMIN alpine true
  % docker rm -f tt
  $ docker run --name tt --cap-drop '' alpine true
  docker: Error response from daemon: invalid CapDrop: unknown capability: "CAP_"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cap-drop x alpine true
  docker: Error response from daemon: invalid CapDrop: unknown capability: "CAP_X"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cap-drop ALL alpine true
  % docker rm -f tt
  $ docker run --name tt --cap-drop CAP_NET_ADMIN alpine true
  % docker rm -f tt
  $ docker run --name tt --cap-drop NET_ADMIN --cap-drop x alpine true
  docker: Error response from daemon: invalid CapDrop: unknown capability: "CAP_X"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cap-drop alpine true
  docker: Error response from daemon: invalid CapDrop: unknown capability: "CAP_ALPINE"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cgroup-parent x alpine true
  % docker rm -f tt
  $ docker run --name tt --cgroup-parent '' alpine true
  % docker rm -f tt
  $ docker run --name tt --cgroup-parent /x alpine true
  % docker rm -f tt
  $ docker run --name tt --cgroup-parent x.slice alpine true
  % docker rm -f tt
  $ docker run --name tt --cgroup-parent x --cgroup-parent /x alpine true
  % docker rm -f tt
  $ docker run --name tt --cgroup-parent alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cgroupns private alpine true
  % docker rm -f tt
  $ docker run --name tt --cgroupns '' alpine true
  % docker rm -f tt
  $ docker run --name tt --cgroupns x alpine true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cgroupns host alpine true
  % docker rm -f tt
  $ docker run --name tt --cgroupns private --cgroupns x alpine true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cgroupns alpine true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cidfile /root/lab/cid alpine true
  % docker rm -f tt
  $ docker run --name tt --cidfile '' alpine true
  % docker rm -f tt
  % docker run --name tt --cidfile /nope/cid alpine true
  % docker rm -f tt
  $ docker run --name tt --cidfile /root/lab alpine true
  docker: container ID file found, make sure the other container isn't running or delete /root/lab

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --cidfile /root/lab/cid --cidfile /nope/cid alpine true
  % docker rm -f tt
  $ docker run --name tt --cidfile alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-period 1 alpine true
  docker: Error response from daemon: CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-period '' alpine true
  invalid argument "" for "--cpu-period" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-period x alpine true
  invalid argument "x" for "--cpu-period" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-period=-1 alpine true
  docker: Error response from daemon: CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-period 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpu-period 1.5 alpine true
  invalid argument "1.5" for "--cpu-period" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-period 99999999999999999999 alpine true
  invalid argument "99999999999999999999" for "--cpu-period" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-period 1 --cpu-period x alpine true
  invalid argument "x" for "--cpu-period" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-period alpine true
  invalid argument "alpine" for "--cpu-period" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-quota 1 alpine true
  docker: Error response from daemon: CPU cfs quota can not be less than 1ms (i.e. 1000)

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-quota '' alpine true
  invalid argument "" for "--cpu-quota" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-quota x alpine true
  invalid argument "x" for "--cpu-quota" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-quota=-1 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpu-quota 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpu-quota 1.5 alpine true
  invalid argument "1.5" for "--cpu-quota" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-quota 99999999999999999999 alpine true
  invalid argument "99999999999999999999" for "--cpu-quota" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-quota 1 --cpu-quota x alpine true
  invalid argument "x" for "--cpu-quota" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-quota alpine true
  invalid argument "alpine" for "--cpu-quota" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-rt-period '' alpine true
  invalid argument "" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-rt-period x alpine true
  invalid argument "x" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --cpu-rt-period=-1 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpu-rt-period '' --cpu-rt-period -1 alpine true
  invalid argument "" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-rt-period alpine true
  invalid argument "alpine" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-rt-runtime '' alpine true
  invalid argument "" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-rt-runtime x alpine true
  invalid argument "x" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --cpu-rt-runtime=-1 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpu-rt-runtime '' --cpu-rt-runtime -1 alpine true
  invalid argument "" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-rt-runtime alpine true
  invalid argument "alpine" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --cpu-shares 1 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpu-shares '' alpine true
  invalid argument "" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-shares x alpine true
  invalid argument "x" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-shares=-1 alpine true
  docker: Error response from daemon: invalid CPU shares (-1): value must be a positive integer

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-shares 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpu-shares 1.5 alpine true
  invalid argument "1.5" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-shares 99999999999999999999 alpine true
  invalid argument "99999999999999999999" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-shares 1 --cpu-shares x alpine true
  invalid argument "x" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpu-shares alpine true
  invalid argument "alpine" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpus 0.5 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpus '' alpine true
  invalid argument "" for "--cpus" flag: failed to parse  as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpus x alpine true
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpus=-1 alpine true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpus 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpus 1000 alpine true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpus 0.0000000001 alpine true
  invalid argument "0.0000000001" for "--cpus" flag: value is too precise

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpus 1e3 alpine true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpus 0.5 --cpus x alpine true
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpus alpine true
  invalid argument "alpine" for "--cpus" flag: failed to parse alpine as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpuset-cpus 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpuset-cpus '' alpine true
  % docker rm -f tt
  $ docker run --name tt --cpuset-cpus x alpine true
  docker: Error response from daemon: Invalid value x for cpuset cpus: invalid format: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpuset-cpus 0-1 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpuset-cpus 99 alpine true
  docker: Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpuset-cpus 1-0 alpine true
  docker: Error response from daemon: Invalid value 1-0 for cpuset cpus: invalid format: 1-0

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpuset-cpus 0,0 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpuset-cpus 0 --cpuset-cpus x alpine true
  docker: Error response from daemon: Invalid value x for cpuset cpus: invalid format: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpuset-cpus alpine true
  docker: Error response from daemon: Invalid value alpine for cpuset cpus: invalid format: alpine

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpuset-mems 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --cpuset-mems '' alpine true
  % docker rm -f tt
  $ docker run --name tt --cpuset-mems x alpine true
  docker: Error response from daemon: Invalid value x for cpuset mems: invalid format: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpuset-mems 9 alpine true
  docker: Error response from daemon: Requested memory nodes are not available - requested 9, available: 0

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpuset-mems 0 --cpuset-mems x alpine true
  docker: Error response from daemon: Invalid value x for cpuset mems: invalid format: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --cpuset-mems alpine true
  docker: Error response from daemon: Invalid value alpine for cpuset mems: invalid format: alpine

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --detach alpine true
  2d95de67a52c2254ef444de2fb4891091af95859f54205f68754d537ed7d75a8
  % docker rm -f tt
  $ docker run --name tt --detach=false alpine true
  % docker rm -f tt
  $ docker run --name tt --detach=maybe alpine true
  invalid argument "maybe" for "-d, --detach" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --detach=1 alpine true
  8790bf082ffa5af77d66cad808013f0b26a759a18b37110808c5280078d10631
  % docker rm -f tt
  $ docker run --name tt --detach= alpine true
  invalid argument "" for "-d, --detach" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --detach=TRUE alpine true
  1ef896b1464dbd1a6761522942b8eef0c1f113786b82c9bd12105c1255cc78c8
  % docker rm -f tt
  $ docker run --name tt --detach-keys ctrl-a alpine true
  % docker rm -f tt
  $ docker run --name tt --detach-keys '' alpine true
  % docker rm -f tt
  $ docker run --name tt --detach-keys x alpine true
  % docker rm -f tt
  $ docker run --name tt --detach-keys ctrl- alpine true
  invalid detach keys (ctrl-): Unknown character: 'ctrl-'
  [1]
  % docker rm -f tt
  $ docker run --name tt --detach-keys ctrl-a,ctrl-b alpine true
  % docker rm -f tt
  $ docker run --name tt --detach-keys ctrl-! alpine true
  invalid detach keys (ctrl-!): Unknown character: 'ctrl-!'
  [1]
  % docker rm -f tt
  $ docker run --name tt --detach-keys a,b alpine true
  % docker rm -f tt
  $ docker run --name tt --detach-keys abc alpine true
  invalid detach keys (abc): Unknown character: 'abc'
  [1]
  % docker rm -f tt
  $ docker run --name tt --detach-keys 'ctrl-p,' alpine true
  invalid detach keys (ctrl-p,): Unknown character: ''
  [1]
  % docker rm -f tt
  $ docker run --name tt --detach-keys ctrl-a --detach-keys x alpine true
  % docker rm -f tt
  $ docker run --name tt --detach-keys alpine true
  invalid detach keys (alpine): Unknown character: 'alpine'
  [1]
  % docker rm -f tt
  $ docker run --name tt --device /dev/null alpine true
  % docker rm -f tt
  $ docker run --name tt --device '' alpine true
  docker: bad format for path:

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device x alpine true
  docker: x is not an absolute path

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  % docker run --name tt --device /nope alpine true
  % docker rm -f tt
  $ docker run --name tt --device /dev/null:/dev/x alpine true
  % docker rm -f tt
  $ docker run --name tt --device /dev/null:/dev/x:rwm alpine true
  % docker rm -f tt
  $ docker run --name tt --device /dev/null:/dev/x:z alpine true
  docker: bad mode specified: z

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device /dev/null:rwm alpine true
  % docker rm -f tt
  $ docker run --name tt --device /dev/null:a:b:c alpine true
  docker: bad format for path: /dev/null:a:b:c

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device /dev/null:/dev/x: alpine true
  docker: bad mode specified:

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device nvidia.com/gpu=all alpine true
  docker: Error response from daemon: CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=all

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device :/dev/x alpine true
  docker: bad format for path: :/dev/x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device /dev/null --device x alpine true
  docker: x is not an absolute path

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device alpine true
  docker: alpine is not an absolute path

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-cgroup-rule 'c 1:3 rwm' alpine true
  % docker rm -f tt
  $ docker run --name tt --device-cgroup-rule '' alpine true
  invalid argument "" for "--device-cgroup-rule" flag: invalid device cgroup format ''

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-cgroup-rule x alpine true
  invalid argument "x" for "--device-cgroup-rule" flag: invalid device cgroup format 'x'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-cgroup-rule 'c 1:3' alpine true
  invalid argument "c 1:3" for "--device-cgroup-rule" flag: invalid device cgroup format 'c 1:3'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-cgroup-rule 'z 1:3 rwm' alpine true
  invalid argument "z 1:3 rwm" for "--device-cgroup-rule" flag: invalid device cgroup format 'z 1:3 rwm'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-cgroup-rule 'c *:* rwm' alpine true
  % docker rm -f tt
  $ docker run --name tt --device-cgroup-rule 'c 1:3 rwm' --device-cgroup-rule x alpine true
  invalid argument "x" for "--device-cgroup-rule" flag: invalid device cgroup format 'x'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-cgroup-rule alpine true
  invalid argument "alpine" for "--device-cgroup-rule" flag: invalid device cgroup format 'alpine'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps /dev/sda:1mb alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps '' alpine true
  invalid argument "" for "--device-read-bps" flag: bad format:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps x alpine true
  invalid argument "x" for "--device-read-bps" flag: bad format: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps /dev/sda alpine true
  invalid argument "/dev/sda" for "--device-read-bps" flag: bad format: /dev/sda

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--device-read-bps" flag: invalid rate for device: /dev/sda:x. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps /dev/sda:-1 alpine true
  invalid argument "/dev/sda:-1" for "--device-read-bps" flag: invalid rate for device: /dev/sda:-1. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps sda:1 alpine true
  invalid argument "sda:1" for "--device-read-bps" flag: bad format for device path: sda:1

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps /dev/sda:5 alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps /dev/sda:0 alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps /dev/sda:1mb --device-read-bps x alpine true
  invalid argument "x" for "--device-read-bps" flag: bad format: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-bps alpine true
  invalid argument "alpine" for "--device-read-bps" flag: bad format: alpine

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops /dev/sda:1mb alpine true
  invalid argument "/dev/sda:1mb" for "--device-read-iops" flag: invalid rate for device: /dev/sda:1mb. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops '' alpine true
  invalid argument "" for "--device-read-iops" flag: bad format:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops x alpine true
  invalid argument "x" for "--device-read-iops" flag: bad format: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops /dev/sda alpine true
  invalid argument "/dev/sda" for "--device-read-iops" flag: bad format: /dev/sda

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--device-read-iops" flag: invalid rate for device: /dev/sda:x. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops /dev/sda:-1 alpine true
  invalid argument "/dev/sda:-1" for "--device-read-iops" flag: invalid rate for device: /dev/sda:-1. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops sda:1 alpine true
  invalid argument "sda:1" for "--device-read-iops" flag: bad format for device path: sda:1

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops /dev/sda:5 alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops /dev/sda:0 alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops /dev/sda:1mb --device-read-iops x alpine true
  invalid argument "/dev/sda:1mb" for "--device-read-iops" flag: invalid rate for device: /dev/sda:1mb. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-read-iops alpine true
  invalid argument "alpine" for "--device-read-iops" flag: bad format: alpine

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps /dev/sda:1mb alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps '' alpine true
  invalid argument "" for "--device-write-bps" flag: bad format:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps x alpine true
  invalid argument "x" for "--device-write-bps" flag: bad format: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps /dev/sda alpine true
  invalid argument "/dev/sda" for "--device-write-bps" flag: bad format: /dev/sda

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--device-write-bps" flag: invalid rate for device: /dev/sda:x. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps /dev/sda:-1 alpine true
  invalid argument "/dev/sda:-1" for "--device-write-bps" flag: invalid rate for device: /dev/sda:-1. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps sda:1 alpine true
  invalid argument "sda:1" for "--device-write-bps" flag: bad format for device path: sda:1

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps /dev/sda:5 alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps /dev/sda:0 alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps /dev/sda:1mb --device-write-bps x alpine true
  invalid argument "x" for "--device-write-bps" flag: bad format: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-bps alpine true
  invalid argument "alpine" for "--device-write-bps" flag: bad format: alpine

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops /dev/sda:1mb alpine true
  invalid argument "/dev/sda:1mb" for "--device-write-iops" flag: invalid rate for device: /dev/sda:1mb. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops '' alpine true
  invalid argument "" for "--device-write-iops" flag: bad format:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops x alpine true
  invalid argument "x" for "--device-write-iops" flag: bad format: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops /dev/sda alpine true
  invalid argument "/dev/sda" for "--device-write-iops" flag: bad format: /dev/sda

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--device-write-iops" flag: invalid rate for device: /dev/sda:x. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops /dev/sda:-1 alpine true
  invalid argument "/dev/sda:-1" for "--device-write-iops" flag: invalid rate for device: /dev/sda:-1. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops sda:1 alpine true
  invalid argument "sda:1" for "--device-write-iops" flag: bad format for device path: sda:1

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops /dev/sda:5 alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops /dev/sda:0 alpine true
  docker: Error response from daemon: stat /dev/sda: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops /dev/sda:1mb --device-write-iops x alpine true
  invalid argument "/dev/sda:1mb" for "--device-write-iops" flag: invalid rate for device: /dev/sda:1mb. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --device-write-iops alpine true
  invalid argument "alpine" for "--device-write-iops" flag: bad format: alpine

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns 1.1.1.1 alpine true
  % docker rm -f tt
  $ docker run --name tt --dns '' alpine true
  invalid argument "" for "--dns" flag: IP address is not correctly formatted:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns x alpine true
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns 1.1.1 alpine true
  invalid argument "1.1.1" for "--dns" flag: IP address is not correctly formatted: 1.1.1

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --dns ::1 alpine true
  % docker rm -f tt
  $ docker run --name tt --dns 1.1.1.1:53 alpine true
  invalid argument "1.1.1.1:53" for "--dns" flag: IP address is not correctly formatted: 1.1.1.1:53

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
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
