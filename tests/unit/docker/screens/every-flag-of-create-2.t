docker create: every flag with values right and wrong.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'a=b\nc\n' > good.lab; printf ' =x\n' > bad.lab
  % docker pull -q alpine; docker pull -q nginx
  % docker run -d --name run1 alpine sleep 1d; docker run --name stop1 alpine echo hi; docker run -d --name paus1 alpine sleep 1d; docker pause paus1; docker create --name made1 alpine; docker network create n1; docker volume create v1
  $ docker create --name tt --dns-search alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --domainname x alpine true
  5af8e22ff1da9cc50841d5afc3c6f817c222b6ce12a36f1905eb4ccb1883d5cd
  $ docker rm -f tt
  tt
  $ docker create --name tt --domainname '' alpine true
  cf410c48e5f17907ebbeb79cdca05cf2fa9e6808d29640ab6c5c9b0fb8b3241b
  $ docker rm -f tt
  tt
  $ docker create --name tt --domainname 'a b' alpine true
  d612efb5ae66fc0a85e7c48a51a2518ecfbf70d961a1da4c24c9f7050dacb73d
  $ docker rm -f tt
  tt
  $ docker create --name tt --domainname x --domainname 'a b' alpine true
  ea57790650f01ddf06d0fe683b2231b02d5ceb9d566eace02237d1cf4b455f8a
  $ docker rm -f tt
  tt
  $ docker create --name tt --domainname alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --entrypoint echo alpine true
  0e7c796fcbeb0c5a0c01bc40ab367e6bf1bcb280174e1f1e3740230b64a42080
  $ docker rm -f tt
  tt
  $ docker create --name tt --entrypoint '' alpine true
  888324f53150c9501003b10f5b8d07ac36c045b2f98c4061b50aec9f7981c921
  $ docker rm -f tt
  tt
  $ docker create --name tt --entrypoint /nope alpine true
  3d92b2c6c80200df7fe9a4c84b976a47c296f3ce8b2bf38d0377b6402d7fdf13
  $ docker rm -f tt
  tt
  $ docker create --name tt --entrypoint 'echo a' alpine true
  23ae0e578880d17ed777a460a1f9ab13436d057e54947625b162b6c771e06b1e
  $ docker rm -f tt
  tt
  $ docker create --name tt --entrypoint echo --entrypoint /nope alpine true
  747e2fc6f4d82eb8ac613ff5d038bd79c14db190fc1a2cb0e81ac636c45e9c67
  $ docker rm -f tt
  tt
  $ docker create --name tt --entrypoint alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --env A=b alpine true
  518baa2e453b68360182b867014b9fe0d5e683ec3b9acc59bfbf612e3986b9ce
  $ docker rm -f tt
  tt
  $ docker create --name tt --env '' alpine true
  invalid argument "" for "-e, --env" flag: invalid environment variable:

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --env A alpine true
  d6b040d5b215d10437bd8dfbbb2db5f3f1d690c82511dd016933e94ec256034d
  $ docker rm -f tt
  tt
  $ docker create --name tt --env =b alpine true
  invalid argument "=b" for "-e, --env" flag: invalid environment variable: =b

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --env A= alpine true
  d027f1cb1a91472a54e9c5dc4d2f281cb02c03e3bd6c3ee0f4a0af31170c6fe6
  $ docker rm -f tt
  tt
  $ docker create --name tt --env 1A=b alpine true
  048f5ea3fd449dc4a4201ba0a35afb5774337abfb25ca27d9ee1f2b9eed72cda
  $ docker rm -f tt
  tt
  $ docker create --name tt --env 'A B=c' alpine true
  c37c478f3d9b8faacfbc88d0a2c53e63478f246a7edbf13b710ca87d50171f62
  $ docker rm -f tt
  tt
  $ docker create --name tt --env HOME alpine true
  459f784684052ea715b689ed9140390be9ff5fdaaf61830dacdd2b48a6bbbf2c
  $ docker rm -f tt
  tt
  $ docker create --name tt --env A=b --env A alpine true
  375e47cb9dd50dfd384c0ad0ec5591713f758d953dbb694cf82fd3684a44a92f
  $ docker rm -f tt
  tt
  $ docker create --name tt --env alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --env-file good.env alpine true
  88d55cb4a56fff1425cf71e9e2523133af3c6a42587555cd2ff2e0411157ba74
  $ docker rm -f tt
  tt
  $ docker create --name tt --env-file '' alpine true
  docker: --env-file: open : no such file or directory

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  % docker create --name tt --env-file /nope alpine true
  $ docker rm -f tt
  $ docker create --name tt --env-file bad.env alpine true
  docker: --env-file: invalid env file (bad.env): variable 'A B' contains whitespaces

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --env-file /root/lab alpine true
  docker: --env-file: invalid env file (/root/lab): read /root/lab: is a directory

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  % docker create --name tt --env-file good.env --env-file /nope alpine true
  $ docker rm -f tt
  $ docker create --name tt --env-file alpine true
  docker: --env-file: open alpine: no such file or directory

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --expose 80 alpine true
  42493ddf8969e1331e17c8e996875f7d77d85f2553491741267ad7b336dba8fd
  $ docker rm -f tt
  tt
  $ docker create --name tt --expose '' alpine true
  docker: invalid range format for --expose: invalid port range: value is empty

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --expose x alpine true
  docker: invalid range format for --expose: invalid start port 'x': invalid syntax

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --expose 80-82 alpine true
  33d9a081554b4983b5af25b533e5ded3c898a87ac2938364442d9ecbe76310ff
  $ docker rm -f tt
  tt
  $ docker create --name tt --expose 80/udp alpine true
  20a630bb7590780d2ae4e9ee60f01eb552c9fa2e1f9e923969ae1cac356b8746
  $ docker rm -f tt
  tt
  $ docker create --name tt --expose 80/foo alpine true
  a976d112aed453fae77cc4af887b05fb63f7749d90542ab421bc43aab6a23318
  $ docker rm -f tt
  tt
  $ docker create --name tt --expose 99999 alpine true
  docker: invalid range format for --expose: invalid start port '99999': value out of range

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --expose 82-80 alpine true
  docker: invalid range format for --expose: invalid port range: 82-80

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --expose 80:80 alpine true
  docker: invalid range format for --expose: invalid start port '80:80': invalid syntax

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --expose 0 alpine true
  2c633e1499339e98b2a51a6151b7e00e24696e91e25b268efea9a32697fa652b
  $ docker rm -f tt
  tt
  $ docker create --name tt --expose=-1 alpine true
  docker: invalid range format for --expose: invalid start port '': value is empty

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --expose '80 81' alpine true
  docker: invalid range format for --expose: invalid start port '80 81': invalid syntax

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --expose 80 --expose x alpine true
  docker: invalid range format for --expose: invalid start port 'x': invalid syntax

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --expose alpine true
  docker: invalid range format for --expose: invalid start port 'alpine': invalid syntax

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --gpus all alpine true
  ce4fce7072383a30e26f818c36b10c8913e90a7b6e33ac9ef571e9919b197468
  $ docker rm -f tt
  tt
  $ docker create --name tt --gpus '' alpine true
  invalid argument "" for "--gpus" flag: EOF

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --gpus x alpine true
  invalid argument "x" for "--gpus" flag: invalid count (x): value must be either "all" or an integer: invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --gpus=-1 alpine true
  188d7bbd3e5ccf17c84d4fcf6760fdfd192d364c7e8f2803d6bae9305495b3a9
  $ docker rm -f tt
  tt
  $ docker create --name tt --gpus 0 alpine true
  eea6aefb98afe654a2e62d26c9deebbe77b0c59e0504aa0f2297c057d6a7ca85
  $ docker rm -f tt
  tt
  $ docker create --name tt --gpus 1 alpine true
  7f02a77e0db419c104e50516ff16231e839e811060c0b27bf8feb427fbc6e88a
  $ docker rm -f tt
  tt
  $ docker create --name tt --gpus device=0 alpine true
  e7d119714bab829f18070680db422f2e98a93ee71764b8c9fc59f69fd407bab6
  $ docker rm -f tt
  tt
  $ docker create --name tt --gpus a=b alpine true
  invalid argument "a=b" for "--gpus" flag: unexpected key 'a' in 'a=b'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --gpus count=x alpine true
  invalid argument "count=x" for "--gpus" flag: invalid count (x): value must be either "all" or an integer: invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --gpus count=1 alpine true
  62fa0e7f32dad10f3119d55e6020752ae1b4c9f6ff04f35cb4962d0405f0aced
  $ docker rm -f tt
  tt
  $ docker create --name tt --gpus capabilities=x alpine true
  c5640921d756b6b9db42b758650c8ef82bf5efc9e5d06e355bb04f66b3648d80
  $ docker rm -f tt
  tt
  $ docker create --name tt --gpus '"device=0,1"' alpine true
  db0c7a0a83a9269d24ac8b222027e07104abb41e7c3bd75f1e33753d6564641a
  $ docker rm -f tt
  tt
  $ docker create --name tt --gpus driver=nvidia,driver=x alpine true
  invalid argument "driver=nvidia,driver=x" for "--gpus" flag: gpu request key 'driver' can be specified only once

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --gpus all --gpus x alpine true
  invalid argument "x" for "--gpus" flag: invalid count (x): value must be either "all" or an integer: invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --gpus alpine true
  invalid argument "alpine" for "--gpus" flag: invalid count (alpine): value must be either "all" or an integer: invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --group-add wheel alpine true
  0b8024e8459b3b8a1b833ffed4cda1be0f68adf9ffca5184a92efa5c00c825a0
  $ docker rm -f tt
  tt
  $ docker create --name tt --group-add '' alpine true
  292d07e221eee847e5fb744df45430cedbb0eced447b04c26bd9de2de6d601aa
  $ docker rm -f tt
  tt
  $ docker create --name tt --group-add nope alpine true
  336ac4c9fab10e6c9347b9d383556918563bc25c656f47ab89c4d21df60b6c8c
  $ docker rm -f tt
  tt
  $ docker create --name tt --group-add 99 alpine true
  a76993c0fa7af5cc21157f53d9485c8539394815421f0156e619054eacfd19ab
  $ docker rm -f tt
  tt
  $ docker create --name tt --group-add=-1 alpine true
  6b3bb5e39024850321137370f1dd4a28b8aa54adbf9026b2b907433f7793b0e2
  $ docker rm -f tt
  tt
  $ docker create --name tt --group-add a:b alpine true
  454c46991c3dabd4ae97f609bf47e0acab992c2fbfa43526d750000d5b6d9596
  $ docker rm -f tt
  tt
  $ docker create --name tt --group-add wheel --group-add nope alpine true
  a4c075179699dd412289e243471ea05487a23becf0196a052671093e4776ad60
  $ docker rm -f tt
  tt
  $ docker create --name tt --group-add alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-cmd true alpine true
  8ecf10a3a6a67d9f62f098aa33b7b8d6de9a114f94b8bd3e269e49bb0845452d
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-cmd '' alpine true
  4cdefa5ef81c516b456a85087de3386d3f6abdf2d818c3c4edc2c74fd8b2e47d
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-cmd 'a b' alpine true
  203150c129010503d7a532556b0beccae366bd3a0034468512aa5b13ac466ee0
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-cmd NONE alpine true
  e3c098c386168604e26605d37fa89c9307aa9099d24628ace312e3d644cff4c2
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-cmd true --health-cmd 'a b' alpine true
  f4cc57b3c71665b088947fde2d5ca468bc19e437bccf9dcd529eefeeb5e00ff9
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-cmd alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-interval 2s alpine true
  a46123ecd6a3ff2c36603855fe206389abbd5b13dbf05ebfe22ca05a938aeacb
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-interval '' alpine true
  invalid argument "" for "--health-interval" flag: time: invalid duration ""

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-interval x alpine true
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-interval=-1s alpine true
  docker: --health-interval cannot be negative

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-interval 0 alpine true
  404bc69bf8974953ddcddc5f6e028262b0d16acf5f0f2d2411a43d6b3289f292
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-interval 5 alpine true
  invalid argument "5" for "--health-interval" flag: time: missing unit in duration "5"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-interval 1ns alpine true
  Error response from daemon: Interval in Healthcheck cannot be less than 1ms
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-interval 500us alpine true
  Error response from daemon: Interval in Healthcheck cannot be less than 1ms
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-interval 1h30m alpine true
  bcacdec17c200159af10659131f7a087694b030d706411c8346c642ec7cfa66b
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-interval 2s --health-interval x alpine true
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-interval alpine true
  invalid argument "alpine" for "--health-interval" flag: time: invalid duration "alpine"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-retries 1 alpine true
  24654e681bc53c92e974c131f23ee00d97a9ea368f62f992ddd362494befa2f9
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-retries '' alpine true
  invalid argument "" for "--health-retries" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-retries x alpine true
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-retries=-1 alpine true
  docker: --health-retries cannot be negative

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-retries 0 alpine true
  866f58898fdec253a9a2464771ecd2764a45202b7c25634ad866dd463cdf9c63
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-retries 1.5 alpine true
  invalid argument "1.5" for "--health-retries" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-retries 99999999999999999999 alpine true
  invalid argument "99999999999999999999" for "--health-retries" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-retries 1 --health-retries x alpine true
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-retries alpine true
  invalid argument "alpine" for "--health-retries" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-interval 2s alpine true
  949c8c01be24d8761b58368ef204d895281f6248b980ef5f7c7727a4629080fa
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-start-interval '' alpine true
  invalid argument "" for "--health-start-interval" flag: time: invalid duration ""

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-interval x alpine true
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-interval=-1s alpine true
  docker: --health-start-interval cannot be negative

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-interval 0 alpine true
  59e77abd53f1219b80b78d39e0ad1d14261b86e267a2e229f2c59dd5ff3b0733
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-start-interval 5 alpine true
  invalid argument "5" for "--health-start-interval" flag: time: missing unit in duration "5"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-interval 1ns alpine true
  Error response from daemon: StartInterval in Healthcheck cannot be less than 1ms
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-start-interval 500us alpine true
  Error response from daemon: StartInterval in Healthcheck cannot be less than 1ms
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-start-interval 1h30m alpine true
  8480df5d4e7f792a1a9a4e0587aea99b65010ecc3166360e84c2885f214b29ee
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-start-interval 2s --health-start-interval x alpine true
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-interval alpine true
  invalid argument "alpine" for "--health-start-interval" flag: time: invalid duration "alpine"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-period 2s alpine true
  7b97dda218b006f274c68879b86dd5645f69201233ab681c8bcb549d0fe8dd05
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-start-period '' alpine true
  invalid argument "" for "--health-start-period" flag: time: invalid duration ""

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-period x alpine true
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-period=-1s alpine true
  docker: --health-start-period cannot be negative

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-period 0 alpine true
  64a26c70116a1c622ba3f89aecf26e420f6c357112e23321007699de8f75d930
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-start-period 5 alpine true
  invalid argument "5" for "--health-start-period" flag: time: missing unit in duration "5"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-period 1ns alpine true
  Error response from daemon: StartPeriod in Healthcheck cannot be less than 1ms
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-start-period 500us alpine true
  Error response from daemon: StartPeriod in Healthcheck cannot be less than 1ms
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-start-period 1h30m alpine true
  424fd4c1d355e1c27243a434f656346f6ef68a3252232ac621b5cbb57b1ed90b
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-start-period 2s --health-start-period x alpine true
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-start-period alpine true
  invalid argument "alpine" for "--health-start-period" flag: time: invalid duration "alpine"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-timeout 2s alpine true
  76f925fa3ca701466e34b3159f9ca4e2b0b95a86a0041e29c3ec4ab444ac7dba
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-timeout '' alpine true
  invalid argument "" for "--health-timeout" flag: time: invalid duration ""

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-timeout x alpine true
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-timeout=-1s alpine true
  docker: --health-timeout cannot be negative

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-timeout 0 alpine true
  d9e80393460ce8a28e3b8b91f4120801eab1470718ca98290d6fecf37d8103b7
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-timeout 5 alpine true
  invalid argument "5" for "--health-timeout" flag: time: missing unit in duration "5"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-timeout 1ns alpine true
  Error response from daemon: Timeout in Healthcheck cannot be less than 1ms
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-timeout 500us alpine true
  Error response from daemon: Timeout in Healthcheck cannot be less than 1ms
  [1]
  $ docker rm -f tt
  $ docker create --name tt --health-timeout 1h30m alpine true
  c754a7332059b16a977c7260d222738cfc791f5daf465a9c43322bf47daf461c
  $ docker rm -f tt
  tt
  $ docker create --name tt --health-timeout 2s --health-timeout x alpine true
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --health-timeout alpine true
  invalid argument "alpine" for "--health-timeout" flag: time: invalid duration "alpine"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --hostname h1 alpine true
  45c01ee871096219ceba4c71d8c939339ebf4c071f1fa094c0aeca3efa60c7bb
  $ docker rm -f tt
  tt
  $ docker create --name tt --hostname '' alpine true
  11e8ccde268bdc27dd6b8cc91d16e327075ef740835f5f1c2266bdc7ff2ca62b
  $ docker rm -f tt
  tt
  $ docker create --name tt --hostname a_b alpine true
  ac683eb86c9c9ac528b1d335e76fa91ff8d2a8543abd489b297d70aa0c8b0795
  $ docker rm -f tt
  tt
  $ docker create --name tt --hostname 'a b' alpine true
  f9dc20183d1c97a01946edafc267ac7408b07e37907339130347a53f5ae44d8a
  $ docker rm -f tt
  tt
  $ docker create --name tt --hostname=-a alpine true
  ab317a77ed4e9a381f6b23b022ab31c79399d8bb21df759dcf78fa2e2021996a
  $ docker rm -f tt
  tt
  % docker create --name tt --hostname aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa alpine true
  % docker rm -f tt
  $ docker create --name tt --hostname a.b alpine true
  cb13ab53c30074f533986dd1429a3e8abb3346a1471d7431da00c5fd42f01599
  $ docker rm -f tt
  tt
  $ docker create --name tt --hostname h1 --hostname a_b alpine true
  0cce6761ab6e9d36304b9b98eca795628050b404fee36b0e1615e97116f93f9a
  $ docker rm -f tt
  tt
  $ docker create --name tt --hostname alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --init alpine true
  ad9a20dc403f851084d49c3f2feb68d89faac9612dd8cc9ecf4da2fa6308835f
  $ docker rm -f tt
  tt
  $ docker create --name tt --init=false alpine true
  69a3acc7ffba727b473a53a5092d5cd4127fe7307edf79ad4c19fa36dd6b111b
  $ docker rm -f tt
  tt
  $ docker create --name tt --init=maybe alpine true
  invalid argument "maybe" for "--init" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --init=1 alpine true
  79de74e04399188f096d78696df14220a94e8ba8c0dd048ada07ecd0756680d4
  $ docker rm -f tt
  tt
  $ docker create --name tt --init= alpine true
  invalid argument "" for "--init" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --init=TRUE alpine true
  d4fa5dc716b3508838df0ab802c00e1aa152e568fb653553d76f6a8efc298b40
  $ docker rm -f tt
  tt
  $ docker create --name tt --interactive alpine true
  1eabf0ba19bd3c6a9c890e1a23d6e27ec58cdfd0741d1b4a566e1c981cfe5737
  $ docker rm -f tt
  tt
  $ docker create --name tt --interactive=false alpine true
  c7147b6cc7f27dc56abc6e38e7b720601fde4ba9c4fd7ef4c393a3c0d9a33c8d
  $ docker rm -f tt
  tt
  $ docker create --name tt --interactive=maybe alpine true
  invalid argument "maybe" for "-i, --interactive" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --interactive=1 alpine true
  a50e1a190b956e0f320a043bf989d90f60534d4890eeccddb72a5deafbbb73d6
  $ docker rm -f tt
  tt
  $ docker create --name tt --interactive= alpine true
  invalid argument "" for "-i, --interactive" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --interactive=TRUE alpine true
  e8760fc1b4bb6f10780fdbf93cad9cf49df188f6301c175ed83f4d19c0f1861f
  $ docker rm -f tt
  tt
  $ docker create --name tt --ip 10.1.2.3 alpine true
  Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address 10.1.2.3
  [1]
  $ docker rm -f tt
  $ docker create --name tt --ip '' alpine true
  ffc9730ee4c78cdbfd1707bedb7d3a1785bca50c995b2f59a83c574823f492cc
  $ docker rm -f tt
  tt
  $ docker create --name tt --ip x alpine true
  invalid argument "x" for "--ip" flag: failed to parse IP: "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ip 1.2.3 alpine true
  invalid argument "1.2.3" for "--ip" flag: failed to parse IP: "1.2.3"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ip ::1 alpine true
  422c9eaddf210cf5a5389931d7c49f961c95e6d95c7a35a67a717bf380ac1283
  $ docker rm -f tt
  tt
  $ docker create --name tt --ip 300.1.1.1 alpine true
  invalid argument "300.1.1.1" for "--ip" flag: failed to parse IP: "300.1.1.1"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ip 10.1.2.3 --ip x alpine true
  invalid argument "x" for "--ip" flag: failed to parse IP: "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ip alpine true
  invalid argument "alpine" for "--ip" flag: failed to parse IP: "alpine"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ip6 10.1.2.3 alpine true
  Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * invalid IPv6 address: ::ffff:10.1.2.3
  * no configured subnet contains IP address 10.1.2.3
  [1]
  $ docker rm -f tt
  $ docker create --name tt --ip6 '' alpine true
  5c47b71978455604c1c1592a28f733404066400acdd879860ec891475289c2ca
  $ docker rm -f tt
  tt
  $ docker create --name tt --ip6 x alpine true
  invalid argument "x" for "--ip6" flag: failed to parse IP: "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ip6 1.2.3 alpine true
  invalid argument "1.2.3" for "--ip6" flag: failed to parse IP: "1.2.3"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ip6 ::1 alpine true
  Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address ::1
  [1]
  $ docker rm -f tt
  $ docker create --name tt --ip6 300.1.1.1 alpine true
  invalid argument "300.1.1.1" for "--ip6" flag: failed to parse IP: "300.1.1.1"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ip6 10.1.2.3 --ip6 x alpine true
  invalid argument "x" for "--ip6" flag: failed to parse IP: "x"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ip6 alpine true
  invalid argument "alpine" for "--ip6" flag: failed to parse IP: "alpine"

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ipc private alpine true
  566bbeb4daed49e45ad82d328336f19ae846c3967e1bd02c7bfbc6bf1406b339
  $ docker rm -f tt
  tt
  $ docker create --name tt --ipc '' alpine true
  1a29cf44bed2c72bed2583590be421cfa94df4d42fcd82108f96dfb8ae4b947c
  $ docker rm -f tt
  tt
  $ docker create --name tt --ipc x alpine true
  Error response from daemon: invalid IPC mode: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --ipc host alpine true
  cb80dad23985a29e4c5a396b9a00a5ce81bd368d36db4bf45cee7b2052cd32f7
  $ docker rm -f tt
  tt
  $ docker create --name tt --ipc none alpine true
  495c370771c9e83c4482f6c12bdd95d40d5a642a4d75b68270f5e2fe8fa4a66e
  $ docker rm -f tt
  tt
  $ docker create --name tt --ipc shareable alpine true
  94e743cc597f6d09bc1889550687a93fa4663c1cd5bc6efc87805aae673899bb
  $ docker rm -f tt
  tt
  $ docker create --name tt --ipc container:nope alpine true
  Error response from daemon: No such container: nope
  [1]
  $ docker rm -f tt
  $ docker create --name tt --ipc container: alpine true
  88a51e9d77819d2d6b5e112880d44f736f6e60fc453d1db17ce0daae55b8e47b
  $ docker rm -f tt
  tt
  $ docker create --name tt --ipc container:run1 alpine true
  71e890f3b1614a18f8a7570a2400e0b809c6cf9dfbe086501d7fb77e73153f3d
  $ docker rm -f tt
  tt
  $ docker create --name tt --ipc private --ipc x alpine true
  Error response from daemon: invalid IPC mode: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --ipc alpine true
  Error response from daemon: invalid IPC mode: alpine
  [1]
  $ docker rm -f tt
  $ docker create --name tt --isolation default alpine true
  8c84cc565b793360059920c88c47c50e58146cb5091b588aeb7df263da1612a4
  $ docker rm -f tt
  tt
  $ docker create --name tt --isolation '' alpine true
  12af47883bd65fd0f6480b65a1769b273dfe3b270ab5fbced831a2ce5877fac4
  $ docker rm -f tt
  tt
  $ docker create --name tt --isolation x alpine true
  Error response from daemon: invalid isolation (x): linux only supports 'default'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --isolation process alpine true
  Error response from daemon: invalid isolation (process): linux only supports 'default'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --isolation default --isolation x alpine true
  Error response from daemon: invalid isolation (x): linux only supports 'default'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --isolation alpine true
  Error response from daemon: invalid isolation (alpine): linux only supports 'default'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --label a=b alpine true
  ee306fa34eaeebb80dcc1bf626edfd881e5ba18d720ae7e6b05679bd883367a3
  $ docker rm -f tt
  tt
  $ docker create --name tt --label '' alpine true
  invalid argument "" for "-l, --label" flag: invalid label '': empty name

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --label a alpine true
  0367bbd17fcb2a1bde9fc314c1d2b9488874a20be26a5bc64e23c3728361efbc
  $ docker rm -f tt
  tt
  $ docker create --name tt --label =b alpine true
  invalid argument "=b" for "-l, --label" flag: invalid label '=b': empty name

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --label a= alpine true
  133a2d12dedad4748cdfffc6790eb246115e50f9deccc0bfd3457a837f4a9080
  $ docker rm -f tt
  tt
  $ docker create --name tt --label a=b=c alpine true
  2d28b024bd46e62744c2634c8e3f1be8f4110e0b2d6860842754d78365ee62d5
  $ docker rm -f tt
  tt
  $ docker create --name tt --label ' a=b' alpine true
  2bf426602801fe06dc6a97676976c3ac66089ab48df34d7b9469e3cf5f57337d
  $ docker rm -f tt
  tt
  $ docker create --name tt --label a=b --label a alpine true
  bfbc576652885a53aee1b21e42cb2a4743a059bfbab14b3a794c5221e3ca788a
  $ docker rm -f tt
  tt
  $ docker create --name tt --label alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --label-file good.lab alpine true
  9f000ab1b0a9c463cc605c72e9502ff1180c16359646973879334172966996ad
  $ docker rm -f tt
  tt
  $ docker create --name tt --label-file '' alpine true
  docker: --label-file: open : no such file or directory

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  % docker create --name tt --label-file /nope alpine true
  $ docker rm -f tt
  $ docker create --name tt --label-file bad.lab alpine true
  docker: --label-file: invalid env file (bad.lab): no variable name on line '=x'

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  % docker create --name tt --label-file good.lab --label-file /nope alpine true
  $ docker rm -f tt
  $ docker create --name tt --label-file alpine true
  docker: --label-file: open alpine: no such file or directory

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --link run1 alpine true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  dcfaad859ef2b5d7ad31d2c470eb47b83743d083c7694871f59bb535396e4a56
  $ docker rm -f tt
  tt
  $ docker create --name tt --link '' alpine true
  invalid argument "" for "--link" flag: empty string specified for links

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --link nope alpine true
  Error response from daemon: could not get container for nope: No such container: nope
  [1]
  $ docker rm -f tt
  $ docker create --name tt --link run1:al alpine true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  d5003baa38ffddc71bcce1fb0f29cca8bd2b0d33c1e4d99c59cd2ae36e1d6fdc
  $ docker rm -f tt
  tt
  $ docker create --name tt --link run1: alpine true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  f1846525ac9e6a5b65e4b655ef1144103b454a82a1892ac9ad3d183378e5fee7
  $ docker rm -f tt
  tt
  $ docker create --name tt --link a:b:c alpine true
  invalid argument "a:b:c" for "--link" flag: bad format for links: a:b:c

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --link stop1:x alpine true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  712feb26f95d8ca22afa1fc167883bee46bae34a821960ad2bd0ba03309713db
  $ docker rm -f tt
  tt
  $ docker create --name tt --link :x alpine true
  Error response from daemon: could not get container for : invalid name or ID supplied: ""
  [1]
  $ docker rm -f tt
  $ docker create --name tt --link run1 --link nope alpine true
  Error response from daemon: could not get container for nope: No such container: nope
  [1]
  $ docker rm -f tt
  $ docker create --name tt --link alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --link-local-ip 169.254.1.1 alpine true
  7bd6f2900abbf8ae4ab4d838cd029c85e4841f7fe3d363e55cb09437316da6fa
  $ docker rm -f tt
  tt
  $ docker create --name tt --link-local-ip '' alpine true
  49c422bc168034593113405067351654611393e201ad2e9ed8dfd2177568ad0e
  $ docker rm -f tt
  tt
  $ docker create --name tt --link-local-ip x alpine true
  dcbcc6ba3af7fdd66170324835fcf8ec3fe3c3a0c21e8de42af48befdfc922e2
  $ docker rm -f tt
  tt
  $ docker create --name tt --link-local-ip 169.254.1.1 --link-local-ip x alpine true
  be66091819370abc6995f127236dd2fcdd3b948bb45d488809d54096ad6910c0
  $ docker rm -f tt
  tt
  $ docker create --name tt --link-local-ip alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --log-driver json-file alpine true
  db958789c419b1d0b241bfd5133f94792d2e5ca197cff19a0ea5627d7ec85fe3
  $ docker rm -f tt
  tt
  $ docker create --name tt --log-driver '' alpine true
  a736c4a6c294cb40acb2d0e3e6e6864dbdbaf0783aec051d5b46783be2364d3a
  $ docker rm -f tt
  tt
  % docker create --name tt --log-driver x alpine true
  $ docker rm -f tt
  $ docker create --name tt --log-driver none alpine true
  4c91fdba3e1e00cb092b0df9e609b684af3afab2fc80d58e2e8872d35e1e4931
  $ docker rm -f tt
  tt
  $ docker create --name tt --log-driver local alpine true
  299ce69eec9ddd363cbe5bef4bebb59cb0b2f4c5f20fde053f4cb436ac7272ba
  $ docker rm -f tt
  tt
  $ docker create --name tt --log-driver syslog alpine true
  756bcd5dc9e87e170a827b6a27c3d1d2650c0cad180fabc4d8f4185242c44d7d
  $ docker rm -f tt
  tt
  $ docker create --name tt --log-driver journald alpine true
  485e2ef45c793d64feeca6ecda81de640151cde430cb217024e21e622320067f
  $ docker rm -f tt
  tt
  $ docker create --name tt --log-driver gelf alpine true
  Error response from daemon: gelf-address is a required parameter
  [1]
  $ docker rm -f tt
  $ docker create --name tt --log-driver fluentd alpine true
  0cfc1e1a2da26f79ac58b0f4bfc9d14b28ceeab3f3c1dce8cabee1ec76a9c811
  $ docker rm -f tt
  tt
  $ docker create --name tt --log-driver awslogs alpine true
  Error response from daemon: must specify a value for log opt 'awslogs-group'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --log-driver splunk alpine true
  61cd2670687c7a7d1abade5040de08ceaf20023b5009c7fc8f7445599b695402
  $ docker rm -f tt
  tt
  % docker create --name tt --log-driver etwlogs alpine true
  $ docker rm -f tt
  $ docker create --name tt --log-driver gcplogs alpine true
  b2422ee9309a5c37d628886230a984dcb650248da0478e0d7d1d8a99e70b0401
  $ docker rm -f tt
  tt
  % docker create --name tt --log-driver json-file --log-driver x alpine true
  $ docker rm -f tt
  $ docker create --name tt --log-driver alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --log-opt max-size=1m alpine true
  180a3058ac05992dafce8fff9f90a9622373a47566a9f6a13d51d858d5d8545a
  $ docker rm -f tt
  tt
  $ docker create --name tt --log-opt '' alpine true
  Error response from daemon: unknown log opt '' for json-file log driver
  [1]
  $ docker rm -f tt
  $ docker create --name tt --log-opt x alpine true
  Error response from daemon: unknown log opt 'x' for json-file log driver
  [1]
  $ docker rm -f tt
  $ docker create --name tt --log-opt foo=bar alpine true
  Error response from daemon: unknown log opt 'foo' for json-file log driver
  [1]
  $ docker rm -f tt
  $ docker create --name tt --log-opt max-size=x alpine true
  d3dcc402730660d51b854d0e350274642c735d1ed8b1af13c0b7a0a59ef434fb
  $ docker rm -f tt
  tt
  $ docker create --name tt --log-opt max-file=x alpine true
  7b8eb44fd6e8e335be8176abd0ebecb7db3a2d539a08a31b35fe6c61728e0feb
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
