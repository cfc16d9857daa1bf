Documents of a compose file that hold nothing.

  $ mkdir -p p; cd p
  $ printf 'services: {a: {image: x}}\n---\n' > compose.yaml; docker compose config
  top-level object must be a mapping
  [1]
  $ printf 'x: 1\n---\n# c\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml:  additional properties 'x' not allowed
  [1]
  $ printf -- '---\n---\nservices: {a: {image: x}}\n' > compose.yaml; docker compose config
  top-level object must be a mapping
  [1]
  $ printf -- '---\nnull\n' > compose.yaml; docker compose config
  top-level object must be a mapping
  [1]
  $ printf 'null\n' > compose.yaml; docker compose config
  top-level object must be a mapping
  [1]
  $ printf '{}\n' > compose.yaml; docker compose config
  empty compose file
  [1]
