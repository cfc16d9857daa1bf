docker create: every flag with values right and wrong.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'a=b\nc\n' > good.lab; printf ' =x\n' > bad.lab
  % docker pull -q alpine; docker pull -q nginx
  % docker run -d --name run1 alpine sleep 1d; docker run --name stop1 alpine echo hi; docker run -d --name paus1 alpine sleep 1d; docker pause paus1; docker create --name made1 alpine; docker network create n1; docker volume create v1
  $ docker create --name tt --add-host a:1.2.3.4 alpine true
  610ad81d31f6c433e5fe793f87bbfb96f4687b9e978e2ee04acba28825e34546
  $ docker rm -f tt
  tt
  $ docker create --name tt --add-host '' alpine true
  invalid argument "" for "--add-host" flag: bad format for add-host: ""

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --add-host a alpine true
  invalid argument "a" for "--add-host" flag: bad format for add-host: "a"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --add-host a: alpine true
  invalid argument "a:" for "--add-host" flag: invalid IP address in add-host: ""

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --add-host a:x alpine true
  invalid argument "a:x" for "--add-host" flag: invalid IP address in add-host: "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --add-host a=1.2.3.4 alpine true
  17e534f57e2cc05e51f61b85f14368045632c3f93d297f4269be099d2e31c073
  $ docker rm -f tt
  tt
  $ docker create --name tt --add-host a:host-gateway alpine true
  285512fee9808080c15a0f191b2047d8e3361fc6001002cca67cf971aa578843
  $ docker rm -f tt
  tt
  $ docker create --name tt --add-host :1.2.3.4 alpine true
  invalid argument ":1.2.3.4" for "--add-host" flag: bad format for add-host: ":1.2.3.4"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --add-host 'a:[::1]' alpine true
  6f761f387955ea255e6e9893d50fb1d4cc4ff4d2ac42a1bbf47b66780a733bcc
  $ docker rm -f tt
  tt
  $ docker create --name tt --add-host a:::1 alpine true
  e03ad15ebffd359d03057009bcde7a14c7ccbd7c7538a6510b51cb4731afd912
  $ docker rm -f tt
  tt
  $ docker create --name tt --add-host a=::1 alpine true
  0845bb7e627caef60fc99ac2a731cc086576530529bc1c952b4439de9e1961c7
  $ docker rm -f tt
  tt
  $ docker create --name tt --add-host a:1.2.3.4 --add-host a alpine true
  invalid argument "a" for "--add-host" flag: bad format for add-host: "a"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --add-host alpine true
  invalid argument "alpine" for "--add-host" flag: bad format for add-host: "alpine"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --annotation a=b alpine true
  4cc9d5c1b8ee225c6ee08a5579bc99ffe25375b150c3ce1e2e012d83fce33a94
  $ docker rm -f tt
  tt
  $ docker create --name tt --annotation '' alpine true
  Error response from daemon: invalid Annotations: the empty string is not permitted as an annotation key
  [1]
  $ docker rm -f tt
  $ docker create --name tt --annotation a alpine true
  a232def0ced9cb711a2f661dbf0613b4ddb7c6f8a74aa722c381bf3ae33d6401
  $ docker rm -f tt
  tt
  $ docker create --name tt --annotation = alpine true
  Error response from daemon: invalid Annotations: the empty string is not permitted as an annotation key
  [1]
  $ docker rm -f tt
  $ docker create --name tt --annotation a=b=c alpine true
  e010c1fcd792189778376c63e367446c9441f9e9c4dc2289c93a977bead0fee2
  $ docker rm -f tt
  tt
  $ docker create --name tt --annotation =b alpine true
  Error response from daemon: invalid Annotations: the empty string is not permitted as an annotation key
  [1]
  $ docker rm -f tt
  $ docker create --name tt --annotation a=b --annotation a alpine true
  9dcdeabd44c4ab52caf0e57fe3c8d312051a06dacbbabe30cd77dc651f69451b
  $ docker rm -f tt
  tt
  $ docker create --name tt --annotation alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --attach stdout alpine true
  c9159a093086ee2741a6bc1d0dc39f4dde3933a1047dc26e631159280b6816e5
  $ docker rm -f tt
  tt
  $ docker create --name tt --attach '' alpine true
  invalid argument "" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --attach x alpine true
  invalid argument "x" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --attach STDERR alpine true
  c028131107f7e39f5755a99175059f66bf8a54344d02e3cc7a775d681ba56f2f
  $ docker rm -f tt
  tt
  $ docker create --name tt --attach stdin alpine true
  4226e0dcb17c99d25c56624f7328d635f61e32d3af963f27e1b2fd457e29b86f
  $ docker rm -f tt
  tt
  $ docker create --name tt --attach stdout --attach x alpine true
  invalid argument "x" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --attach alpine true
  invalid argument "alpine" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  % docker create --name tt --blkio-weight 100 alpine true
  $ docker rm -f tt
  tt
  $ docker create --name tt --blkio-weight '' alpine true
  invalid argument "" for "--blkio-weight" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight x alpine true
  invalid argument "x" for "--blkio-weight" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight=-1 alpine true
  invalid argument "-1" for "--blkio-weight" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight 0 alpine true
  64ae0fb76a0e35b500d3c37aebb0d17ae5f8fc7473e2ac8eb161948f95553bd2
  $ docker rm -f tt
  tt
  % docker create --name tt --blkio-weight 5 alpine true
  $ docker rm -f tt
  tt
  $ docker create --name tt --blkio-weight 70000 alpine true
  invalid argument "70000" for "--blkio-weight" flag: strconv.ParseUint: parsing "70000": value out of range

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight 100 --blkio-weight x alpine true
  invalid argument "x" for "--blkio-weight" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight alpine true
  invalid argument "alpine" for "--blkio-weight" flag: strconv.ParseUint: parsing "alpine": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  % docker create --name tt --blkio-weight-device /dev/sda:100 alpine true
  $ docker rm -f tt
  tt
  $ docker create --name tt --blkio-weight-device '' alpine true
  invalid argument "" for "--blkio-weight-device" flag: bad format:

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight-device x alpine true
  invalid argument "x" for "--blkio-weight-device" flag: bad format: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight-device /dev/sda alpine true
  invalid argument "/dev/sda" for "--blkio-weight-device" flag: bad format: /dev/sda

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight-device /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--blkio-weight-device" flag: invalid weight for device: /dev/sda:x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight-device /dev/sda:5 alpine true
  invalid argument "/dev/sda:5" for "--blkio-weight-device" flag: invalid weight for device: /dev/sda:5

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight-device sda:100 alpine true
  invalid argument "sda:100" for "--blkio-weight-device" flag: bad format for device path: sda:100

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  % docker create --name tt --blkio-weight-device /dev/sda:0 alpine true
  $ docker rm -f tt
  tt
  $ docker create --name tt --blkio-weight-device :100 alpine true
  invalid argument ":100" for "--blkio-weight-device" flag: bad format: :100

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight-device /dev/sda:100 --blkio-weight-device x alpine true
  invalid argument "x" for "--blkio-weight-device" flag: bad format: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --blkio-weight-device alpine true
  invalid argument "alpine" for "--blkio-weight-device" flag: bad format: alpine

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cap-add NET_ADMIN alpine true
  c00f38e6bc8cf51ceb91881fc626dd2baf12cfa2501fda5e73712c2088bd1bd3
  $ docker rm -f tt
  tt
  $ docker create --name tt --cap-add '' alpine true
  Error response from daemon: invalid CapAdd: unknown capability: "CAP_"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cap-add x alpine true
  Error response from daemon: invalid CapAdd: unknown capability: "CAP_X"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cap-add ALL alpine true
  57e22ee39b23e6adda86188a236b94c37c0e5a2175e5c57ac180173f53eafb50
  $ docker rm -f tt
  tt
  $ docker create --name tt --cap-add CAP_NET_ADMIN alpine true
  10ea799d0834a2e0294d257ebcb2e1ebc319fb7c20485b78312eeb38fc3c0bfb
  $ docker rm -f tt
  tt
  $ docker create --name tt --cap-add net_admin alpine true
  d120d56bc4e34931e08cfaeca28ed86b825714b76dc55758a6402e9bff017826
  $ docker rm -f tt
  tt
  $ docker create --name tt --cap-add cap_x alpine true
  Error response from daemon: invalid CapAdd: unknown capability: "CAP_X"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cap-add NET_ADMIN --cap-add x alpine true
  Error response from daemon: invalid CapAdd: unknown capability: "CAP_X"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cap-add alpine true
  Error response from daemon: invalid CapAdd: unknown capability: "CAP_ALPINE"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cap-drop NET_ADMIN alpine true
  6134572ca3a5f85bb21497eb7dc9b3408f2dc08107ee05707e3b5404844cf26c
  $ docker rm -f tt
  tt
  $ docker create --name tt --cap-drop '' alpine true
  Error response from daemon: invalid CapDrop: unknown capability: "CAP_"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cap-drop x alpine true
  Error response from daemon: invalid CapDrop: unknown capability: "CAP_X"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cap-drop ALL alpine true
  1113eff0f4006df28c18c81f8d4f5e95e2650e76fe4ab0cc024de08ae2b27e4b
  $ docker rm -f tt
  tt
  $ docker create --name tt --cap-drop CAP_NET_ADMIN alpine true
  5ecbb1383e32b8e75264ee39b5e75c9192b2323236a9e1de375ad6c61546318a
  $ docker rm -f tt
  tt
  $ docker create --name tt --cap-drop NET_ADMIN --cap-drop x alpine true
  Error response from daemon: invalid CapDrop: unknown capability: "CAP_X"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cap-drop alpine true
  Error response from daemon: invalid CapDrop: unknown capability: "CAP_ALPINE"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cgroup-parent x alpine true
  4f6bab201cb847517bf378e4b24fcaa8abf8709002cf6772645058e313e065d6
  $ docker rm -f tt
  tt
  $ docker create --name tt --cgroup-parent '' alpine true
  56dd2d73dfab3057a50a32cc38e21901f49a1517b79e61dfe294edc2b31e89ac
  $ docker rm -f tt
  tt
  $ docker create --name tt --cgroup-parent /x alpine true
  b16492c92ce2605fc742aa0b3ffa828680f6a06ec5bc418ac539a8b7139dffc9
  $ docker rm -f tt
  tt
  $ docker create --name tt --cgroup-parent x.slice alpine true
  755238755fb3a1efedc31b7b2955c781412e8c5f3ee360a8e204c71ececfff32
  $ docker rm -f tt
  tt
  $ docker create --name tt --cgroup-parent x --cgroup-parent /x alpine true
  623d06de196af0c96a5ccf0aa45298ebc9e7cf35435e891f186e6fa3fee4ce7c
  $ docker rm -f tt
  tt
  $ docker create --name tt --cgroup-parent alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cgroupns private alpine true
  58d5c195940b192cb29c0bcacb305b0f090b5a490f379425fa508da10fcfcaa9
  $ docker rm -f tt
  tt
  $ docker create --name tt --cgroupns '' alpine true
  d90e35c82c699c7e8ad2f95874c184b999036b52612c922aed933029af684471
  $ docker rm -f tt
  tt
  $ docker create --name tt --cgroupns x alpine true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cgroupns host alpine true
  14a5b8d44062b10233c7d069732856c688ec2cb55e064d3d0adbc4668b4695bb
  $ docker rm -f tt
  tt
  $ docker create --name tt --cgroupns private --cgroupns x alpine true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cgroupns alpine true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cidfile /root/lab/cid alpine true
  bba0a899913fabf197298355968d243f8bc30832ffccc8876c5d28a2cfa336ea
  $ docker rm -f tt
  tt
  $ docker create --name tt --cidfile '' alpine true
  9182b7a84990e426463eda4d4d45483f821f9f7248869e6143d80cdaca601852
  $ docker rm -f tt
  tt
  % docker create --name tt --cidfile /nope/cid alpine true
  % docker rm -f tt
  $ docker create --name tt --cidfile /root/lab alpine true
  container ID file found, make sure the other container isn't running or delete /root/lab
  [1]
  $ docker rm -f tt
  % docker create --name tt --cidfile /root/lab/cid --cidfile /nope/cid alpine true
  $ docker rm -f tt
  $ docker create --name tt --cidfile alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpu-period 1 alpine true
  Error response from daemon: CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpu-period '' alpine true
  invalid argument "" for "--cpu-period" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-period x alpine true
  invalid argument "x" for "--cpu-period" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-period=-1 alpine true
  Error response from daemon: CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpu-period 0 alpine true
  93541cb7bd3e2e8b78347db947127894e311a6795dd63094fd856fa691514d3e
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpu-period 1.5 alpine true
  invalid argument "1.5" for "--cpu-period" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-period 99999999999999999999 alpine true
  invalid argument "99999999999999999999" for "--cpu-period" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-period 1 --cpu-period x alpine true
  invalid argument "x" for "--cpu-period" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-period alpine true
  invalid argument "alpine" for "--cpu-period" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-quota 1 alpine true
  Error response from daemon: CPU cfs quota can not be less than 1ms (i.e. 1000)
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpu-quota '' alpine true
  invalid argument "" for "--cpu-quota" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-quota x alpine true
  invalid argument "x" for "--cpu-quota" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-quota=-1 alpine true
  2172e9b07cbc08777361d33a153823e414c47f2bc0cb48dffd561ab5fb68fa1c
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpu-quota 0 alpine true
  b375809ee401efd7632593d53e88c1783248d56135d4197dbca6e76f97855d77
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpu-quota 1.5 alpine true
  invalid argument "1.5" for "--cpu-quota" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-quota 99999999999999999999 alpine true
  invalid argument "99999999999999999999" for "--cpu-quota" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-quota 1 --cpu-quota x alpine true
  invalid argument "x" for "--cpu-quota" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-quota alpine true
  invalid argument "alpine" for "--cpu-quota" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-rt-period '' alpine true
  invalid argument "" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-rt-period x alpine true
  invalid argument "x" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-rt-period=-1 alpine true
  f76065db2c6a0f88c6ac55422fdb0c24ab6c13eab26257ba2d0e6ffd0f38a9f5
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpu-rt-period '' --cpu-rt-period -1 alpine true
  invalid argument "" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-rt-period alpine true
  invalid argument "alpine" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-rt-runtime '' alpine true
  invalid argument "" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-rt-runtime x alpine true
  invalid argument "x" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-rt-runtime=-1 alpine true
  e2507a8c85e7c72a76177f08f1628ee86ea0bda5335e9124e2526e5b33ce808e
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpu-rt-runtime '' --cpu-rt-runtime -1 alpine true
  invalid argument "" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-rt-runtime alpine true
  invalid argument "alpine" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-shares 1 alpine true
  c51dcfbfb702a98f4011b0463b25c1e49cbaf8b0c76f46ff40f7de1ca976dd7c
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpu-shares '' alpine true
  invalid argument "" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-shares x alpine true
  invalid argument "x" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-shares=-1 alpine true
  Error response from daemon: invalid CPU shares (-1): value must be a positive integer
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpu-shares 0 alpine true
  292aaf4476d1bdf018cb00e8d4586057bda61d1eca2c457ced7379ddd51fd352
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpu-shares 1.5 alpine true
  invalid argument "1.5" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-shares 99999999999999999999 alpine true
  invalid argument "99999999999999999999" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-shares 1 --cpu-shares x alpine true
  invalid argument "x" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpu-shares alpine true
  invalid argument "alpine" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpus 0.5 alpine true
  822f8f6c2a938f767edb8643ab04097848fc23831816ccf27370ef5ed9a275ca
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpus '' alpine true
  invalid argument "" for "--cpus" flag: failed to parse  as a rational number

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpus x alpine true
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpus=-1 alpine true
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpus 0 alpine true
  9053bc326e0bce5d320da6cc54ffa337bd52537fcbe0de9b363510d642c97dfa
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpus 1000 alpine true
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpus 0.0000000001 alpine true
  invalid argument "0.0000000001" for "--cpus" flag: value is too precise

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpus 1e3 alpine true
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpus 0.5 --cpus x alpine true
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpus alpine true
  invalid argument "alpine" for "--cpus" flag: failed to parse alpine as a rational number

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --cpuset-cpus 0 alpine true
  b50d9f6855c56dd233f94b5ca9a3998fdcd7adf3c4632bb07ce590ab8c4b9f63
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpuset-cpus '' alpine true
  92634ac371a12e7c8ea0d4737b5077c923792ea8859cd91f1717a94b3a954eb1
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpuset-cpus x alpine true
  Error response from daemon: Invalid value x for cpuset cpus: invalid format: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpuset-cpus 0-1 alpine true
  14e91bd8faf64e339d2f9f4e42ace8004090375ad832e22b30c4c6c0e8540a38
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpuset-cpus 99 alpine true
  Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpuset-cpus 1-0 alpine true
  Error response from daemon: Invalid value 1-0 for cpuset cpus: invalid format: 1-0
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpuset-cpus 0,0 alpine true
  5fd3d1e8bbfa9c4e7131dee3023a2f7ddc268897b785166abcd318868a8c2729
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpuset-cpus 0 --cpuset-cpus x alpine true
  Error response from daemon: Invalid value x for cpuset cpus: invalid format: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpuset-cpus alpine true
  Error response from daemon: Invalid value alpine for cpuset cpus: invalid format: alpine
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpuset-mems 0 alpine true
  eea1f663f7766d3ab6da53a50c5fbb2a78f43316fe57dbc44d047d970d263661
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpuset-mems '' alpine true
  7f256c604e3cbfa0cea1af0c0e1bd78c8dc416316ab124588c3cbeea70bffb81
  $ docker rm -f tt
  tt
  $ docker create --name tt --cpuset-mems x alpine true
  Error response from daemon: Invalid value x for cpuset mems: invalid format: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpuset-mems 9 alpine true
  Error response from daemon: Requested memory nodes are not available - requested 9, available: 0
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpuset-mems 0 --cpuset-mems x alpine true
  Error response from daemon: Invalid value x for cpuset mems: invalid format: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --cpuset-mems alpine true
  Error response from daemon: Invalid value alpine for cpuset mems: invalid format: alpine
  [1]
  $ docker rm -f tt
  $ docker create --name tt --device /dev/null alpine true
  c9e2bd9098a9d6c49b3d98dee9e28cda06897cc5ac65e7d9246ecfe8bac205e8
  $ docker rm -f tt
  tt
  $ docker create --name tt --device '' alpine true
  docker: bad format for path:

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device x alpine true
  docker: x is not an absolute path

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device /nope alpine true
  9429be2cb6c5e4e1adde30eead15ba7bf2861a4a3d1f3978ff349eb34b3be56c
  $ docker rm -f tt
  tt
  $ docker create --name tt --device /dev/null:/dev/x alpine true
  52a4c4d151dc3d911a2d7f4993d047a19283573afd39282876e8956004d63b31
  $ docker rm -f tt
  tt
  $ docker create --name tt --device /dev/null:/dev/x:rwm alpine true
  d9e69ac9f9acf0b16aed135c7b84316eed7fac9f7a271b786276ed0e7b891b6d
  $ docker rm -f tt
  tt
  $ docker create --name tt --device /dev/null:/dev/x:z alpine true
  docker: bad mode specified: z

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device /dev/null:rwm alpine true
  7cf25a8d3cf86586c080288c4277078b68a67a4e4e6603fe693cd2d2c3a6a4c8
  $ docker rm -f tt
  tt
  $ docker create --name tt --device /dev/null:a:b:c alpine true
  docker: bad format for path: /dev/null:a:b:c

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device /dev/null:/dev/x: alpine true
  docker: bad mode specified:

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device nvidia.com/gpu=all alpine true
  9abd721d045ce2ad11cda79294dec1aa1ca3c447e009873ac52bb7f67f95a45a
  $ docker rm -f tt
  tt
  $ docker create --name tt --device :/dev/x alpine true
  docker: bad format for path: :/dev/x

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device /dev/null --device x alpine true
  docker: x is not an absolute path

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device alpine true
  docker: alpine is not an absolute path

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-cgroup-rule 'c 1:3 rwm' alpine true
  739219bfac9a159cba9fc06ae510469dd7e9b3fa107972a45a36bcf2b7b94321
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-cgroup-rule '' alpine true
  invalid argument "" for "--device-cgroup-rule" flag: invalid device cgroup format ''

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-cgroup-rule x alpine true
  invalid argument "x" for "--device-cgroup-rule" flag: invalid device cgroup format 'x'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-cgroup-rule 'c 1:3' alpine true
  invalid argument "c 1:3" for "--device-cgroup-rule" flag: invalid device cgroup format 'c 1:3'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-cgroup-rule 'z 1:3 rwm' alpine true
  invalid argument "z 1:3 rwm" for "--device-cgroup-rule" flag: invalid device cgroup format 'z 1:3 rwm'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-cgroup-rule 'c *:* rwm' alpine true
  acec472880ea2823928eac2887a49b35449a4a9b10e1d8d3bd8b7950f460cae2
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-cgroup-rule 'c 1:3 rwm' --device-cgroup-rule x alpine true
  invalid argument "x" for "--device-cgroup-rule" flag: invalid device cgroup format 'x'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-cgroup-rule alpine true
  invalid argument "alpine" for "--device-cgroup-rule" flag: invalid device cgroup format 'alpine'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-bps /dev/sda:1mb alpine true
  233a2d3ac0aac4402d98a8d9a34bf7c0769431ef883ea27b1f5bd8e9520f0943
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-read-bps '' alpine true
  invalid argument "" for "--device-read-bps" flag: bad format:

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-bps x alpine true
  invalid argument "x" for "--device-read-bps" flag: bad format: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-bps /dev/sda alpine true
  invalid argument "/dev/sda" for "--device-read-bps" flag: bad format: /dev/sda

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-bps /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--device-read-bps" flag: invalid rate for device: /dev/sda:x. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-bps /dev/sda:-1 alpine true
  invalid argument "/dev/sda:-1" for "--device-read-bps" flag: invalid rate for device: /dev/sda:-1. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-bps sda:1 alpine true
  invalid argument "sda:1" for "--device-read-bps" flag: bad format for device path: sda:1

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-bps /dev/sda:5 alpine true
  81d035be6278eb5b11489ebd413f61ef4581292fd922248ab988678cf73c0656
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-read-bps /dev/sda:0 alpine true
  7d3b77cdc31d827bb06ce58d2516e9aee87708d0884afe27841315e942d8175d
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-read-bps /dev/sda:1mb --device-read-bps x alpine true
  invalid argument "x" for "--device-read-bps" flag: bad format: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-bps alpine true
  invalid argument "alpine" for "--device-read-bps" flag: bad format: alpine

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-iops /dev/sda:1mb alpine true
  invalid argument "/dev/sda:1mb" for "--device-read-iops" flag: invalid rate for device: /dev/sda:1mb. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-iops '' alpine true
  invalid argument "" for "--device-read-iops" flag: bad format:

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-iops x alpine true
  invalid argument "x" for "--device-read-iops" flag: bad format: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-iops /dev/sda alpine true
  invalid argument "/dev/sda" for "--device-read-iops" flag: bad format: /dev/sda

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-iops /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--device-read-iops" flag: invalid rate for device: /dev/sda:x. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-iops /dev/sda:-1 alpine true
  invalid argument "/dev/sda:-1" for "--device-read-iops" flag: invalid rate for device: /dev/sda:-1. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-iops sda:1 alpine true
  invalid argument "sda:1" for "--device-read-iops" flag: bad format for device path: sda:1

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-iops /dev/sda:5 alpine true
  897b4b06751c219c78dbff08c5c8164d1c4676c047f140eec928dfdec03a85e7
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-read-iops /dev/sda:0 alpine true
  88b4472845662a0460e610027e8e1d769c7e51d44681193758a854afbee26184
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-read-iops /dev/sda:1mb --device-read-iops x alpine true
  invalid argument "/dev/sda:1mb" for "--device-read-iops" flag: invalid rate for device: /dev/sda:1mb. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-read-iops alpine true
  invalid argument "alpine" for "--device-read-iops" flag: bad format: alpine

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-bps /dev/sda:1mb alpine true
  87f0e6ccbf6e419acd9783bc46566778be2efcc1c18a795a0cada6322bfa43e6
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-write-bps '' alpine true
  invalid argument "" for "--device-write-bps" flag: bad format:

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-bps x alpine true
  invalid argument "x" for "--device-write-bps" flag: bad format: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-bps /dev/sda alpine true
  invalid argument "/dev/sda" for "--device-write-bps" flag: bad format: /dev/sda

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-bps /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--device-write-bps" flag: invalid rate for device: /dev/sda:x. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-bps /dev/sda:-1 alpine true
  invalid argument "/dev/sda:-1" for "--device-write-bps" flag: invalid rate for device: /dev/sda:-1. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-bps sda:1 alpine true
  invalid argument "sda:1" for "--device-write-bps" flag: bad format for device path: sda:1

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-bps /dev/sda:5 alpine true
  c2837b8438752f99b362c25d6fd1eb90bdb53c947f54c4d4ea0e3c78520724ac
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-write-bps /dev/sda:0 alpine true
  3b9e746a16b36ac948f73cf387f18b31d834427b2d5f0cc04cf5ad91141a91db
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-write-bps /dev/sda:1mb --device-write-bps x alpine true
  invalid argument "x" for "--device-write-bps" flag: bad format: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-bps alpine true
  invalid argument "alpine" for "--device-write-bps" flag: bad format: alpine

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-iops /dev/sda:1mb alpine true
  invalid argument "/dev/sda:1mb" for "--device-write-iops" flag: invalid rate for device: /dev/sda:1mb. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-iops '' alpine true
  invalid argument "" for "--device-write-iops" flag: bad format:

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-iops x alpine true
  invalid argument "x" for "--device-write-iops" flag: bad format: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-iops /dev/sda alpine true
  invalid argument "/dev/sda" for "--device-write-iops" flag: bad format: /dev/sda

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-iops /dev/sda:x alpine true
  invalid argument "/dev/sda:x" for "--device-write-iops" flag: invalid rate for device: /dev/sda:x. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-iops /dev/sda:-1 alpine true
  invalid argument "/dev/sda:-1" for "--device-write-iops" flag: invalid rate for device: /dev/sda:-1. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-iops sda:1 alpine true
  invalid argument "sda:1" for "--device-write-iops" flag: bad format for device path: sda:1

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-iops /dev/sda:5 alpine true
  b52a7004ec63c37aa9bf42c514603b9743eef53a7e75f600354fd25750646fa1
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-write-iops /dev/sda:0 alpine true
  4520b7194ce7602ab2f0cd962a6d0dd75e67d3ca9b07c846ff0afb25b59a04b2
  $ docker rm -f tt
  tt
  $ docker create --name tt --device-write-iops /dev/sda:1mb --device-write-iops x alpine true
  invalid argument "/dev/sda:1mb" for "--device-write-iops" flag: invalid rate for device: /dev/sda:1mb. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --device-write-iops alpine true
  invalid argument "alpine" for "--device-write-iops" flag: bad format: alpine

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns 1.1.1.1 alpine true
  8dd2417ffa0146443a00fd948045a7ce481c67edfa86522cfbbc2d65ffe9a060
  $ docker rm -f tt
  tt
  $ docker create --name tt --dns '' alpine true
  invalid argument "" for "--dns" flag: IP address is not correctly formatted:

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns x alpine true
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns 1.1.1 alpine true
  invalid argument "1.1.1" for "--dns" flag: IP address is not correctly formatted: 1.1.1

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns ::1 alpine true
  03983fa7a20f1a350622e2480e94346f9a79a6935c1618098b87a487cfb14e57
  $ docker rm -f tt
  tt
  $ docker create --name tt --dns 1.1.1.1:53 alpine true
  invalid argument "1.1.1.1:53" for "--dns" flag: IP address is not correctly formatted: 1.1.1.1:53

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns 1.1.1.1 --dns x alpine true
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns alpine true
  invalid argument "alpine" for "--dns" flag: IP address is not correctly formatted: alpine

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns-option ndots:2 alpine true
  22c45168e9dcb7b347c81f543e91faef9ea30531544f31ddab65ca2822d50863
  $ docker rm -f tt
  tt
  $ docker create --name tt --dns-option '' alpine true
  37bd96e063e51aab5d5a3132a7d8d2e3f57e335d42e1f1378277d2f9a0507eb6
  $ docker rm -f tt
  tt
  $ docker create --name tt --dns-option x alpine true
  f7f26e8cc8394f616d09f074256f9f47174e28f4a0e155a3d116f06c1e7dddb6
  $ docker rm -f tt
  tt
  $ docker create --name tt --dns-option ndots:2 --dns-option x alpine true
  da0ee7d18cd501379a2a14dffc93ce2f6450b4036563e8d0dd1428b9c92d9299
  $ docker rm -f tt
  tt
  $ docker create --name tt --dns-option alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --dns-search example.com alpine true
  916d8b92c4707ea14d06520ecf70107380ba83c5fe61fd0055ae6787bedb916a
  $ docker rm -f tt
  tt
  $ docker create --name tt --dns-search '' alpine true
  invalid argument "" for "--dns-search" flag:  is not a valid domain

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns-search . alpine true
  11f963b2bbf6a64551ee6ea1648e700d831310982a03dec66fcff51fe6d3ba42
  $ docker rm -f tt
  tt
  $ docker create --name tt --dns-search 'a b' alpine true
  invalid argument "a b" for "--dns-search" flag: a b is not a valid domain

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns-search=-x alpine true
  invalid argument "-x" for "--dns-search" flag: -x is not a valid domain

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns-search a_b alpine true
  invalid argument "a_b" for "--dns-search" flag: a_b is not a valid domain

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --dns-search example.com --dns-search . alpine true
  277b05d0ab478a6484e5bae89380c49a0e7f8d92e71c6bd2c72eabd2574631d0
  $ docker rm -f tt
  tt
  $ docker ps -a --format "{{.Names}} {{.State}}"
  made1 created
  paus1 paused
  stop1 exited
  run1 running
  $ docker volume ls -q
  v1
  $ docker network ls --format "{{.Name}} {{.Driver}}"
  bridge bridge
  host host
  n1 bridge
  none null
  $ docker images --format "{{.Repository}}:{{.Tag}}"
  nginx:latest
  alpine:latest
