/** yq picks, changes and converts YAML as people do it with manifests and compose files. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../shell/world.ts';

const FILES = `cat > all.yaml <<'EOF'
apiVersion: v1
kind: Service
metadata:
  name: web
  labels: {app: web, "tier": "front"}
spec:
  ports:
    - port: 80
---
kind: Deployment
metadata:
  name: api-server
spec:
  replicas: 2
  my-key: "3.10"
EOF
cat > compose.yaml <<'EOF'
services:
  web:
    image: nginx:1.27
    command: ["nginx", "-g", "daemon off;"]
    ports:
      - "8080:80"
  db:
    image: postgres
volumes:
  data:
x: 1.0
EOF
`;

const run = (script: string): { stdout: string; stderr: string; status: number | undefined } => {
  const { stdout, stderr, status, faults } = play('bash', `cd /work; ${FILES}${script}`);
  assert.deepEqual(faults, []);
  return { stdout, stderr, status };
};
const out = (script: string): string => {
  const { stdout, stderr } = run(script);
  assert.equal(stderr, '');
  return stdout;
};

test('yq evaluates every document and keeps them apart', () => {
  assert.equal(out('yq .metadata.name all.yaml'), 'web\n---\napi-server\n');
  assert.equal(out(`yq e 'select(.kind == "Deployment") | .spec.my-key' all.yaml`), '3.10\n');
  assert.equal(out(`cat all.yaml | yq 'select(.metadata.name == "api*").spec.replicas'`), '2\n');
  assert.equal(out(`yq 'select(di == 0) | .spec.ports[0].port, .nosuch, .kind.deeper' all.yaml`), '80\nnull\n');
});

test('yq keeps the order and the quotes of a file it changes in place', () => {
  assert.equal(out(`TAG=1.28 N=2 yq -i '.services.web.image = "nginx:" + strenv(TAG) | .services.db.replicas = env(N)' compose.yaml; cat compose.yaml`),
    'services:\n  web:\n    image: nginx:1.28\n    command: ["nginx", "-g", "daemon off;"]\n    ports:\n      - "8080:80"\n  db:\n    image: postgres\n    replicas: 2\nvolumes:\n  data:\nx: 1.0\n');
});

test('yq converts', () => {
  assert.equal(out(`yq -o=json -I0 '.services.db' compose.yaml; yq -oj '.services | keys' compose.yaml`), '{"image":"postgres"}\n[\n  "web",\n  "db"\n]\n');
  assert.equal(out(`echo '{"a":{"b":[1,"x"]}}' | yq -P; echo '{"a":[1]}' | yq -p json -o yaml; yq -o props .services.web.ports compose.yaml`), 'a:\n  b:\n    - 1\n    - x\na:\n  - 1\n0 = 8080:80\n');
  assert.equal(out(`yq -n '.a.b = "yes" | .c = ["x"]'`), 'a:\n  b: yes\nc:\n  - x\n');
});

test('yq adds to lists, substitutes, and leaves words of YAML 1.1 alone', () => {
  assert.equal(out(`yq '.services.web.ports += "9090:90" | .services.web.ports' compose.yaml`), '- "8080:80"\n- 9090:90\n');
  assert.equal(out(`yq '.services.web.image |= sub("1.27", "1.28") | .services.web.image' compose.yaml`), 'nginx:1.28\n');
  assert.equal(out("printf 'on: push # when\\nn: [\"no\", y]\\n' > w.yml; yq -i '.n += [.on]' w.yml; cat w.yml; yq '... comments=\"\"' w.yml | head -1"), 'on: push\nn:\n  - "no"\n  - y\n  - push\non: push\n');
});

test('yq lists the entries of what is there, and picks', () => {
  assert.equal(out(`yq '.services.db | to_entries | .[] | .key + "=" + .value' compose.yaml; yq '.nosuch | to_entries' compose.yaml; yq '.services.web | pick(["image"])' compose.yaml; B=false yq -n '.a = env(B)'`), 'image=postgres\nimage: nginx:1.27\na: false\n');
});

test('yq merges files with eval-all', () => {
  const files = "printf 'a: 1\\nb:\\n  c: 1\\n' > 1.yml; printf 'b:\\n  d: 2\\n' > 2.yml; ";
  assert.equal(out(`${files}yq ea 'select(fi == 0) * select(fi == 1)' 1.yml 2.yml`), 'a: 1\nb:\n  c: 1\n  d: 2\n');
  assert.equal(out(`${files}yq eval-all '. as $item ireduce ({}; . * $item)' 1.yml 2.yml`), 'a: 1\nb:\n  c: 1\n  d: 2\n');
});

test('yq says what is wrong in its own words', () => {
  assert.deepEqual(run('yq .a nosuch.yaml'), { stdout: '', stderr: 'Error: open nosuch.yaml: no such file or directory\n', status: 1 });
  assert.deepEqual(run("yq '.a |' compose.yaml"), { stdout: '', stderr: 'Error: bad expression, please check expression syntax\n', status: 1 });
  assert.deepEqual(run("yq '.a | nosuch' compose.yaml").stderr, 'Error: 1:6: invalid input text "nosuch"\n');
  assert.deepEqual(run("yq '.a = strenv(NONE)' compose.yaml").stderr, "Error: value for env variable 'NONE' not provided in strenv()\n");
  assert.deepEqual(run("printf 'a: b: c\\n' > bad.yml; yq . bad.yml").stderr, "Error: bad file 'bad.yml': yaml: mapping values are not allowed in this context\n");
  assert.deepEqual(run('yq -e .nosuch compose.yaml'), { stdout: 'null\n', stderr: 'Error: no matches found\n', status: 1 });
  assert.deepEqual(run('yq .services.web.ports.first compose.yaml').stderr, `Error: cannot index array with 'first' (strconv.ParseInt: parsing "first": invalid syntax)\n`);
});
