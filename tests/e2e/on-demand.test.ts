/** What a page loads only when it is first used works when it comes, and works again in a replay. */
import { test } from 'node:test';
import { Site } from './harness.ts';

const site = new Site();

/** A command and what the screen must show after it; each pair needs another chunk, some of them one that needs another. */
const COMMANDS: [line: string, shows: RegExp][] = [
  ['docker compose ls', /NAME +STATUS +CONFIG FILES/],
  ["printf 'FROM alpine:3.22\\nRUN echo hi > /hi\\n' > Dockerfile", /Dockerfile\n[^\n]*\$ ?\n*$/],
  ['docker build -q -t greeting . ', /^sha256:[0-9a-f]{50}/m],
  ['docker run --rm greeting cat /hi', /^hi$/m],
  ['docker buildx ls', /NAME\/NODE +DRIVER/],
  ['docker service ls', /This node is not a swarm manager/],
  ["seq 9 | awk '{s+=$1} END {print s*10}'", /^450$/m],
  ["echo '{\"a\":[1,2]}' | jq -c .a", /^\[1,2\]$/m],
  ['git init -q repo && git -C repo status -s -b', /^## No commits yet on/m],
  ['git log', /^fatal: not a git repository/m],
  ['apt-cache --version', /^apt 2\./m],
  ['docker run -d -p 8080:80 nginx:1.29 && sleep 2 && curl -sI localhost:8080', /^HTTP\/1.1 200 OK$/m],
  ['bzip2 --nonsense; unzip missing', /cannot find or open missing/],
  ['a=(1 2 3); echo ${a[1+1]}$((6*7))', /^342$/m],
  ['docker run --rm --platform linux/amd64 --env-file /dev/null greeting cat /hi', /^hi$/m],
  ['declare -A m=([k]=value); echo ${m[k]}', /^value$/m],
];

test('chunks of the machine arrive in any order of use', () =>
  site.reading('en/first-container.html', async (reader) => {
    await reader.untilPrompt();
    for (const [line, shows] of COMMANDS) {
      await reader.command('clear', /^[^\n]*\$ ?\n*$/);
      await reader.command(line, shows);
    }
    await reader.page.waitForTimeout(600);
    await reader.page.reload();
    await reader.untilScreen(/^value$/m);
    await reader.command('docker run --rm greeting cat /hi', /^hi$/m);
  }));

/** Commands that each need other parts, and what shows that they were there: an answer, or the engine's refusal. */
const DOCKER_FIRST: [line: string, shows: RegExp][] = [
  ['docker run --rm hello-world', /Hello from Docker!/],
  ["docker ps --format '{{.Names}}'; docker images", /IMAGE +ID +DISK USAGE/],
  ["docker ps -a --format '{{json .}}'; docker inspect -f '{{.State}}' nothing", /no such object: nothing/],
  ['docker pull -q alpine', /^docker.io\/library\/alpine:latest$/m],
  ['docker exec nothing sh', /No such container: nothing/],
  ['docker logs nothing', /No such container: nothing/],
  ['docker rm nothing; docker stop nothing', /No such container: nothing/],
  ['docker run --mount type=tmpfs alpine true', /field Target must not be empty/],
  ['docker ps --nonsense', /unknown flag: --nonsense/],
  ['docker nonsense', /docker: unknown command: docker nonsense/],
  ['docker rm --help', /Usage: {2}docker rm \[OPTIONS\] CONTAINER/],
  ["docker version -f '{{.Server.Version}}'", /^29\.7\.2$/m],
  ["docker info -f '{{.Driver}}'", /^overlayfs$/m],
  ['docker system df', /Local Volumes/],
  ['docker stats --no-stream nope', /No such container: nope/],
  ['docker cp nothing:/a .', /No such container: nothing/],
  ['docker network create one && docker network ls', /one +bridge +local/],
  ['docker volume create one && docker volume ls', /local +one/],
  ['docker history nothing', /No such image: nothing/],
  ['docker save nothing -o a', /No such image: nothing/],
  ['docker context ls', /default \* +/],
  ['docker plugin ls', /ID +NAME +DESCRIPTION +ENABLED/],
  ['docker swarm init', /Swarm initialized/],
  ['docker stack ls', /This node is not a swarm manager/],
  ['docker compose version', /Docker Compose version v5/],
  ['docker buildx du', /Total:/],
];

const KUBECTL_FIRST: [line: string, shows: RegExp][] = [
  ['kubectl create deployment web --image=nginx:1.29 && kubectl get deployments', /web +0\/1/],
  ['kubectl describe node node-1', /^Events:/m],
  ["kubectl get nodes -o jsonpath='{.items[*].kind}{\"\\n\"}'", /^Node( Node)*$/m],
  ["kubectl get nodes -o go-template='{{len .items}} of them{{\"\\n\"}}'", /^\d of them$/m],
  ['kubectl get pods -A --sort-by=.metadata.name -o custom-columns=A:.metadata.namespace', /^A\nkube-system$/m],
  ['kubectl wait --for=condition=Ready node/node-1', /node-1 condition met/],
  ['kubectl create role a --verb=get --resource=pods', /role.rbac.authorization.k8s.io\/a created/],
  ['kubectl get nodes --nonsense', /error: unknown flag: --nonsense/],
  ['kubectl rollout --help', /Available Commands:/],
  ['kubectl config get-contexts', /CURRENT +NAME +CLUSTER/],
  ['kubectl label node node-1 a=b', /node\/node-1 labeled/],
  ['kubectl options', /warnings-as-errors/],
  ['kubectl explain pod.spec.nodeName', /FIELD: nodeName/],
  ['kubectl kustomize .', /unable to find one of 'kustomization.yaml'/],
];

const typedFirst = (page: string, commands: typeof DOCKER_FIRST) => async () => {
  for (const [line, shows] of commands) {
    await site.reading(page, async (reader) => {
      await reader.untilPrompt();
      await reader.command(line, shows);
    });
  }
};

test('each command of docker works as the first one on a page', typedFirst('en/first-container.html', DOCKER_FIRST));
test('each command of kubectl works as the first one on a page', typedFirst('en/index.html', KUBECTL_FIRST));
