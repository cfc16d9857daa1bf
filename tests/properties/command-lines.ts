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

export function commandLine(dice: Random): string {
  let line = simple(dice);
  for (let more = dice.int(3); more > 0; more--) line += dice.pick(JOINTS) + simple(dice);
  return dice.pick(FRAMES)(line);
}
