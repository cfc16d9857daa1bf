  % docker pull -q busybox:1.36; mkdir p; cd p; printf 'services:\n  w10:\n    image: busybox:1.36\n    environment: {A10: x, A2: y, a1: z, _b: q, B-1: r, B_1: s}\n    labels: {l.10: a, l.9: b, l-1: c, L: d}\n    networks: [n10, n2]\n  w2: {image: busybox:1.36}\n  W3: {image: busybox:1.36}\n  w_1: {image: busybox:1.36}\n  w-1: {image: busybox:1.36}\n  w1a: {image: busybox:1.36}\n  w01: {image: busybox:1.36}\nnetworks: {n2: , n10: }\nx-z10: 1\nx-z2: 1\n' > compose.yaml
  $ docker compose config
  name: p
  services:
    W3:
      image: busybox:1.36
      networks:
        default: null
    w-1:
      image: busybox:1.36
      networks:
        default: null
    w_1:
      image: busybox:1.36
      networks:
        default: null
    w1a:
      image: busybox:1.36
      networks:
        default: null
    w01:
      image: busybox:1.36
      networks:
        default: null
    w2:
      image: busybox:1.36
      networks:
        default: null
    w10:
      environment:
        _b: q
        A2: 'y'
        A10: x
        B-1: r
        B_1: s
        a1: z
      image: busybox:1.36
      labels:
        L: d
        l-1: c
        l.9: b
        l.10: a
      networks:
        n2: null
        n10: null
  networks:
    default:
      name: p_default
    n2:
      name: p_n2
    n10:
      name: p_n10
  x-z2: 1
  x-z10: 1
  $ docker compose config --format json | head -40
  {
    "name": "p",
    "networks": {
      "default": {
        "name": "p_default",
        "ipam": {}
      },
      "n10": {
        "name": "p_n10",
        "ipam": {}
      },
      "n2": {
        "name": "p_n2",
        "ipam": {}
      }
    },
    "services": {
      "W3": {
        "command": null,
        "entrypoint": null,
        "image": "busybox:1.36",
        "networks": {
          "default": null
        }
      },
      "w-1": {
        "command": null,
        "entrypoint": null,
        "image": "busybox:1.36",
        "networks": {
          "default": null
        }
      },
      "w01": {
        "command": null,
        "entrypoint": null,
        "image": "busybox:1.36",
        "networks": {
          "default": null
        }
  $ docker compose config --no-interpolate | head -30
  name: p
  networks:
    default:
      name: p_default
    n2:
      name: p_n2
    n10:
      name: p_n10
  services:
    W3:
      image: busybox:1.36
      networks:
        default: null
    w-1:
      image: busybox:1.36
      networks:
        default: null
    w_1:
      image: busybox:1.36
      networks:
        default: null
    w1a:
      image: busybox:1.36
      networks:
        default: null
    w01:
      image: busybox:1.36
      networks:
        default: null
    w2:
  $ docker compose config --no-interpolate
  name: p
  networks:
    default:
      name: p_default
    n2:
      name: p_n2
    n10:
      name: p_n10
  services:
    W3:
      image: busybox:1.36
      networks:
        default: null
    w-1:
      image: busybox:1.36
      networks:
        default: null
    w_1:
      image: busybox:1.36
      networks:
        default: null
    w1a:
      image: busybox:1.36
      networks:
        default: null
    w01:
      image: busybox:1.36
      networks:
        default: null
    w2:
      image: busybox:1.36
      networks:
        default: null
    w10:
      environment:
        _b: q
        A2: 'y'
        A10: x
        B-1: r
        B_1: s
        a1: z
      image: busybox:1.36
      labels:
        L: d
        l-1: c
        l.9: b
        l.10: a
      networks:
        n2: null
        n10: null
  x-z2: 1
  x-z10: 1
