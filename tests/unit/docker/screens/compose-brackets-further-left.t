compose: brackets and quotes whose lines stand left of what they belong to
  $ printf 'name: x\nservices:\n  web:\n    image: nginx\n    command: [\n      "a",\n      "b"\n    ]\n' > compose.yaml; docker compose config
  name: x
  services:
    web:
      command:
        - a
        - b
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: x_default
  $ printf 'name: x\nservices:\n  web:\n    image: nginx\n    command: [\n"a", "b"]\n    environment: {\n  A: b,\n    C: "d\ne"\n}\n' > compose.yaml; docker compose config
  name: x
  services:
    web:
      command:
        - a
        - b
      environment:
        A: b
        C: d e
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: x_default
  $ printf 'name: x\nservices:\n  web: {\n    image: nginx\n  }\n' > compose.yaml; docker compose config
  name: x
  services:
    web:
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: x_default
  $ printf 'name: x\nservices:\n  web: {\n\timage: nginx\n  }\n' > compose.yaml; docker compose config
  name: x
  services:
    web:
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: x_default
