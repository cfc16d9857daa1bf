/** Makes command lines as a grammar of plausible and implausible pieces: what people and typos produce. */
import type { Random } from '../../src/simulator/kernel/random.ts';

const COMMANDS = [
  'docker', 'docker run', 'docker ps', 'docker image ls', 'docker build .', 'docker logs', 'docker exec', 'docker inspect', 'docker network create', 'docker volume', 'docker compose up',
  'kubectl', 'kubectl get', 'kubectl describe', 'kubectl create deployment', 'kubectl apply -f', 'kubectl delete', 'kubectl scale', 'kubectl rollout', 'kubectl logs', 'kubectl exec',
  'ls', 'cat', 'echo', 'grep', 'head', 'tail', 'sort', 'wc', 'cut', 'tr', 'sed', 'awk', 'find', 'xargs', 'curl', 'wget', 'ps', 'kill', 'sleep', 'seq', 'test', 'printf', 'cd', 'export', 'nosuchcommand',
];
const WORDS = [
  '-a', '-l', '-it', '--help', '--name', 'web', '-p', '8080:80', 'nginx:1.29', 'alpine:3.22', 'pods', 'nodes', 'deploy/web', '-o', 'wide', 'yaml', 'json', '-n', 'kube-system', '--replicas=3', '--image=nginx:1.29',
  '/etc/passwd', '/', '.', '..', '*', '~', '$HOME', '$(echo a)', '`echo b`', '${x:-y}', '$((1+2))', '"a b"', "'c d'", '\\', '"', "'", '{a,b}', '[a-z]*', '--no-such-flag', '--format', "'{{.Names}}'", '-f', '-', '--', '0', '-1',
  '999999999999', '한글', '🐳', '', '#', '!', '%', '=', 'x=1', 'localhost:8080', 'http://web', '1', '-c', '-e', '-n', '-v',
];
const JOINTS = [' | ', ' && ', ' || ', '; ', ' & ', ' > out ', ' >> out ', ' < out ', ' 2>&1 | ', ' 2>/dev/null ; ', ' <<< text ; '];
const FRAMES: ((line: string) => string)[] = [
  (line) => line,
  (line) => line,
  (line) => line,
  (line) => `(${line})`,
  (line) => `{ ${line}; }`,
  (line) => `! ${line}`,
  (line) => `if ${line}; then echo yes; else echo no; fi`,
  (line) => `for i in 1 2; do ${line}; done`,
  (line) => `while false; do ${line}; done`,
  (line) => `f() { ${line}; }; f`,
  (line) => `x=$(${line}); echo "$x"`,
  (line) => `cat <<EOF\r${line}\rEOF`,
  (line) => `case a in a) ${line};; esac`,
];

function simple(dice: Random): string {
  const words = Array.from({ length: dice.int(5) }, () => dice.pick(WORDS));
  return [dice.pick(COMMANDS), ...words].join(' ');
}

/** Every other program and builtin, in one word each. */
const MORE_COMMANDS = (
  'alias base64 basename bg bind break builtin caller chmod chown clear cmp column comm command compgen complete continue cp date dd declare df diff dig dirname dirs disown du enable env eval exec exit expr false fc fg file fold free getopts hash ' +
  'head history hostname id ip jobs jq less let ln local logout lab man mapfile md5sum mkdir mktemp mount mv nano nc nl nohup nproc nslookup paste pgrep ping pkill popd printenv pushd pwd read readarray readlink readonly realpath return rev rm rmdir ' +
  'set sha256sum shift shopt shuf split source ss stat stty su sudo sum sync tac tar tee time timeout top touch trap tree true truncate tty type ulimit umask unalias uname uniq unset uptime vi wait watch which whoami yes bash sh git nosuch'
).split(' ');
const DOCKER = 'build buildx builder commit compose config container context cp create diff events exec export history image images import info inspect kill load login logout logs network node pause plugin port ps pull push rename restart rm rmi run save search secret service stack start stats stop swarm system tag top trust unpause update version volume wait'.split(' ');
const KUBECTL = 'annotate api-resources api-versions apply attach auth autoscale certificate cluster-info config cordon cp create debug delete describe diff drain edit events exec explain expose get kustomize label logs options patch port-forward proxy replace rollout run scale set taint top uncordon version wait'.split(' ');
const MORE_WORDS = [
  'ls', 'create', 'rm', 'inspect', 'prune', 'deployment', 'service', 'configmap', 'secret', 'node', 'namespace', 'job', 'cronjob', 'ingress', 'pvc', 'sa', 'role', 'crd', 'all', '-A', '-w', '--watch', '--dry-run=client', '--dry-run=server', '-o', 'name', 'jsonpath={.items[*].metadata.name}',
  'custom-columns=A:.metadata.name', 'go-template={{range .items}}{{.metadata.name}}{{end}}', '--format={{json .}}', '--filter', 'name=web', '-q', '-d', '--rm', '--network', 'host', '-e', 'A=b', '-v', '/tmp:/x', 'busybox:1.36', 'alpine', '--', 'sh', '-c', 'exit 3',
  '${a[@]}', '${a[', '${!x}', '${x//a/b}', '${#x}', '${x:1:2}', '${x^^}', '$!', '$$', '$?', '$@', '<(echo p)', '>(cat)', '!!', '!$', '!nosuch', '*(a|b)', '@(a)', '**', '/*/*/*', '{1..500}', '{a..z}{a..z}', '"$(', '`', '$((', '>/dev/full', '>&-', '2>&-', '<&-', '</etc', '[[', ']]', '((', '))', '{', '}', '(', ')', ';;', '|&', '&>', '\\x00', "$'\\e[31m'",
];
/** What never ends, grows or eats itself; each is interrupted. */
const HOSTILE: ((line: string) => string)[] = [
  (line) => `while :; do ${line}; done`,
  (line) => `until false; do ${line}; done | head -3`,
  (line) => `for ((;;)); do ${line}; done`,
  (line) => `f() { f; ${line}; }; f`,
  (line) => `f() { f | f & }; f; ${line}`,
  (line) => `yes | ${line}`,
  (line) => `cat /dev/zero | ${line}`,
  (line) => `head -c 300000 /dev/urandom | ${line}`,
  (line) => `x=x; while :; do x=$x$x; ${line}; done`,
  (line) => `a=(); while :; do a+=("\$(${line})"); done`,
  (line) => `echo {1..20000} | ${line}`,
  (line) => `eval "${line}"`,
  (line) => `exec ${line}`,
  (line) => `coproc ${line}`,
  (line) => `trap '${line}' INT EXIT; sleep 9`,
  (line) => `set -euxo pipefail; ${line}`,
  (line) => `bash -c '${line}'`,
  (line) => `docker run -it --rm busybox:1.36 sh -c '${line}'`,
  (line) => `${line} & ${line} & wait; jobs; kill %1; fg`,
  (line) => `a=(${line}); declare -A m=([k]=v); echo "\${a[@]:1:2}" \${m[k]}`,
  (line) => `[[ ${line} ]] && (( ${line} ))`,
  (line) => `cat <<EOF <<< x > >(cat)\r\$(${line})\rEOF`,
  (line) => `select x in ${line}; do break; done`,
  (line) => `timeout 1 ${line} | tee /tmp/a /tmp/b | sort -k2 | uniq -c`,
  (line) => `watch -n 1 ${line}`,
  (line) => line.slice(0, line.length / 2),
  (line) => [...line].reverse().join(''),
];

function wild(dice: Random): string {
  const command = dice.pick([() => dice.pick(MORE_COMMANDS), () => `docker ${dice.pick(DOCKER)}`, () => `kubectl ${dice.pick(KUBECTL)}`, () => dice.pick(COMMANDS)])();
  return [command, ...Array.from({ length: dice.int(6) }, () => dice.pick(dice.int(2) === 0 ? WORDS : MORE_WORDS))].join(' ');
}

/** Anything that somebody might type to see what happens. */
export function wildLine(dice: Random): string {
  let line = wild(dice);
  for (let more = dice.int(3); more > 0; more--) line += dice.pick(JOINTS) + wild(dice);
  return dice.pick(dice.int(3) === 0 ? HOSTILE : FRAMES)(line);
}

export function commandLine(dice: Random): string {
  let line = simple(dice);
  for (let more = dice.int(3); more > 0; more--) line += dice.pick(JOINTS) + simple(dice);
  return dice.pick(FRAMES)(line);
}
