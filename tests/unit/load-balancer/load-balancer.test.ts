/** MetalLB as a learner installs it: addresses from a pool for Services of type LoadBalancer, announced by one node each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cluster } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

type Run = (command: string) => string;

async function sitDown(name: string): Promise<Run> {
  const learner = await Learner.sitDown(cluster(name));
  const run = (command: string): string => learner.run(command, 300_000).lines.slice(0, -1).join('\n');
  run('kubectl create deployment web --image=traefik/whoami:v1.11.0 --port=80 --replicas=2; kubectl expose deployment web --port=80 --type=LoadBalancer; kubectl rollout status deployment/web');
  return run;
}

const install = (run: Run): void => {
  run('kubectl apply -f https://manifests.example/load-balancer.yaml; kubectl -n metallb-system rollout status deployment/controller; kubectl -n metallb-system rollout status daemonset/speaker');
};

const pool = (run: Run, name: string, addresses: string, more = ''): string =>
  run(`printf 'apiVersion: metallb.io/v1beta1\\nkind: IPAddressPool\\nmetadata:\\n  name: ${name}\\n  namespace: metallb-system\\nspec:\\n  addresses: ["${addresses}"]\\n${more}' | kubectl apply -f -; sleep 5`);
const advertisement = (run: Run): string => run("printf 'apiVersion: metallb.io/v1beta1\\nkind: L2Advertisement\\nmetadata:\\n  name: all\\n  namespace: metallb-system\\n' | kubectl apply -f -; sleep 5");

const external = (run: Run, name = 'web'): string => run(`kubectl get service ${name} -o jsonpath='{.status.loadBalancer.ingress[*].ip}{"\\n"}'`);
const events = (run: Run, name = 'web'): string => run(`kubectl get events --field-selector involvedObject.name=${name},involvedObject.kind=Service -o jsonpath='{range .items[*]}{.type} {.reason} {.source.component} {.message}{"\\n"}{end}'`);

test('the laptop knows the nodes by their names', async () => {
  const run = await sitDown('names');
  assert.match(run('getent hosts node-1'), /^192\.168\.10\.12\s+node-1$/);
  run('kubectl patch service web -p \'{"spec":{"type":"NodePort","ports":[{"port":80,"nodePort":30080}]}}\'');
  assert.match(run('curl -s http://node-1:30080/'), /^Host: node-1:30080$/m);
  assert.match(run('curl -s http://cp-1:30080/'), /^Host: cp-1:30080$/m);
});

test('an address comes from the pool, a node announces it, and it is free again', async () => {
  const run = await sitDown('balancer');
  assert.match(run('kubectl get service web'), /^web +LoadBalancer +10\S+ +<pending> +80:/m);
  install(run);
  assert.equal(external(run), '');
  pool(run, 'first', '203.0.113.10-203.0.113.11');
  assert.equal(external(run), '203.0.113.10');
  assert.equal(events(run), 'Normal IPAllocated metallb-controller Assigned IP ["203.0.113.10"]');
  assert.match(run('curl -s -m 5 http://203.0.113.10/ ; echo $?'), /^(7|28)$/m);
  advertisement(run);
  assert.match(events(run), /^Normal nodeAssigned metallb-speaker announcing from node "node-[12]" with protocol "layer2"$/m);
  assert.match(run('curl -s http://203.0.113.10/'), /^Host: 203\.0\.113\.10$/m);
  assert.match(run('kubectl get service web'), /^web +LoadBalancer +10\S+ +203\.0\.113\.10 +80:/m);
  assert.match(run('kubectl describe service web'), /^LoadBalancer Ingress: +203\.0\.113\.10 \(VIP\)$/m);
  assert.match(run('kubectl -n metallb-system get ipaddresspools'), /^NAME +AUTO ASSIGN +AVOID BUGGY IPS +ADDRESSES\nfirst +true +false +\["203\.0\.113\.10-203\.0\.113\.11"\]$/m);
  assert.match(run('kubectl -n metallb-system get servicel2statuses'), /^l2-\w{5} +node-[12] +web +default$/m);
  assert.equal(run("kubectl get service web -o jsonpath='{.metadata.annotations}{\"\\n\"}'"), '{"metallb.io/ip-allocated-from-pool":"first"}');
  run('kubectl expose deployment web --name=two --port=80 --type=LoadBalancer; kubectl expose deployment web --name=three --port=80 --type=LoadBalancer; sleep 5');
  assert.equal(external(run, 'two'), '203.0.113.11');
  assert.equal(external(run, 'three'), '');
  assert.match(events(run, 'three'), /^Warning AllocationFailed metallb-controller Failed to allocate IP for "default\/three": no available IPs$/m);
  assert.equal(run("kubectl -n metallb-system get ipaddresspool first -o jsonpath='{.status.assignedIPv4} {.status.availableIPv4}{\"\\n\"}'"), '2 0');
  run('kubectl delete service web; sleep 10');
  assert.equal(external(run, 'three'), '203.0.113.10');
});

test('which address: wishes, pools by name, sharing', async () => {
  const run = await sitDown('wishes');
  install(run);
  pool(run, 'first', '203.0.113.10-203.0.113.20');
  pool(run, 'second', '203.0.113.64/30', '  autoAssign: false\\n');
  advertisement(run);
  const service = (name: string, annotations: string, spec = ''): void => {
    run(`printf 'apiVersion: v1\\nkind: Service\\nmetadata:\\n  name: ${name}\\n  annotations: {${annotations}}\\nspec:\\n  type: LoadBalancer\\n  selector: {app: web}\\n  ports: [{port: ${name === 'c' ? 81 : 80}, targetPort: 80}]\\n${spec}' | kubectl apply -f -; sleep 4`);
  };
  service('a', 'metallb.io/loadBalancerIPs: 203.0.113.15');
  assert.equal(external(run, 'a'), '203.0.113.15');
  service('b', 'metallb.io/address-pool: second, metallb.io/allow-shared-ip: k');
  assert.equal(external(run, 'b'), '203.0.113.64');
  service('c', 'metallb.io/loadBalancerIPs: 203.0.113.64, metallb.io/allow-shared-ip: k');
  assert.equal(external(run, 'c'), '203.0.113.64');
  assert.match(run('curl -s http://203.0.113.64:81/'), /^Host: 203\.0\.113\.64:81$/m);
  service('d', 'metallb.io/loadBalancerIPs: 203.0.113.15');
  assert.match(events(run, 'd'), /^Warning AllocationFailed metallb-controller Failed to allocate IP for "default\/d": can't change sharing key for "203\.0\.113\.15", address also in use by default\/a$/m);
  service('e', 'metallb.io/loadBalancerIPs: 198.18.0.1');
  assert.match(events(run, 'e'), /Failed to allocate IP for "default\/e": \["198\.18\.0\.1"\] is not allowed in config$/m);
  service('f', 'metallb.io/address-pool: nosuch');
  assert.match(events(run, 'f'), /Failed to allocate IP for "default\/f": unknown pool "nosuch"$/m);
  service('g', '', '  loadBalancerClass: example.com/other\\n');
  assert.equal(external(run, 'g') + events(run, 'g'), '');
});

test('traffic policy Local, a node that is lost, and a pool that makes no sense', async () => {
  const run = await sitDown('local');
  run('kubectl scale deployment web --replicas=1; kubectl patch service web -p \'{"spec":{"externalTrafficPolicy":"Local"}}\'; sleep 3');
  install(run);
  pool(run, 'first', '203.0.113.10/32');
  advertisement(run);
  const where = run("kubectl get pods -l app=web -o jsonpath='{.items[0].spec.nodeName}{\"\\n\"}'");
  assert.match(events(run), new RegExp(`announcing from node "${where}"`));
  assert.match(run('curl -s http://203.0.113.10/'), /^RemoteAddr: 10\.0\.2\.15:/m);
  const port = run("kubectl get service web -o jsonpath='{.spec.healthCheckNodePort}{\"\\n\"}'"), other = where === 'node-1' ? 'node-2' : 'node-1';
  assert.match(run(`curl -si http://${where}:${port}/`), /^HTTP\/1\.1 200 OK[\s\S]*"localEndpoints": 1/m);
  assert.match(run(`curl -si http://${other}:${port}/`), /^HTTP\/1\.1 503 Service Unavailable[\s\S]*"localEndpoints": 0/m);
  run(`kubectl patch service web -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'; kubectl scale deployment web --replicas=2; kubectl rollout status deployment/web; sleep 5`);
  const before = /node-\d/.exec(run('kubectl -n metallb-system get servicel2statuses'))![0];
  run(`lab node stop ${before}; sleep 30`);
  assert.match(events(run), new RegExp(`announcing from node "${before === 'node-1' ? 'node-2' : 'node-1'}"`));
  run('sleep 60');
  assert.match(run('curl -s -m 5 http://203.0.113.10/'), /^Host: 203\.0\.113\.10$/m);
  pool(run, 'bad', '203.0.113.9-203.0.113.10');
  assert.equal(run("kubectl -n metallb-system get configurationstate controller -o jsonpath='{.status.result}: {.status.errorSummary}{\"\\n\"}'"), 'Invalid: configuration error: CIDR "203.0.113.10/32" in pool "first" overlaps with already defined CIDR "203.0.113.10/32"');
});
