/** An Ingress controller and a Gateway controller that a learner installs, and what they do with the objects that follow. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cluster } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const INGRESS = 'http://192.168.10.12:30080', GATEWAY = 'http://192.168.10.12:30081';

async function withApp(name: string): Promise<(command: string) => string> {
  const learner = await Learner.sitDown(cluster(name));
  const run = (command: string): string => learner.run(command, 300_000).lines.slice(0, -1).join('\n');
  run('kubectl create deployment web --image=traefik/whoami:v1.11.0 --port=80 --replicas=2; kubectl expose deployment web --port=80; kubectl rollout status deployment/web');
  return run;
}

const install = (run: (command: string) => string, what: 'ingress' | 'gateway'): void => {
  run(`kubectl apply -f https://manifests.example/${what}-controller.yaml; kubectl -n traefik rollout status deployment/${what}-controller`);
};

const ask = (url: string, host = 'shop.example'): string => `curl -s -H 'Host: ${host}' ${url}`;

test('an Ingress does nothing until its controller is there, and then leads to the Pods in turn', async () => {
  const run = await withApp('ingress');
  run("kubectl create ingress shop --class=traefik --rule='shop.example/*=web:80'");
  assert.match(run(`${ask(INGRESS)}; echo $?`), /^7$/m);
  install(run, 'ingress');
  const hosts = new Set([1, 2, 3].map(() => /Hostname: (\S+)/.exec(run(`sleep 3; ${ask(INGRESS)}`))?.[1]));
  assert.equal(hosts.size, 2);
  assert.match(run(ask(`${INGRESS}/cart`)), /^GET \/cart HTTP\/1.1$[\s\S]*^Host: shop.example$[\s\S]*^X-Forwarded-For: /m);
  assert.equal(run(ask(INGRESS, 'other.example')), '404 page not found');
  assert.match(run('kubectl -n traefik logs deploy/ingress-controller | tail -1'), /"GET \/ HTTP\/1.1" 404 19 /);
});

test('paths, classes, missing backends and Pods that go away', async () => {
  const run = await withApp('ingress-paths');
  install(run, 'ingress');
  run("kubectl create ingress exact --class=traefik --rule='shop.example/only=web:80'; kubectl create ingress other --class=nobody --rule='else.example/*=web:80'; kubectl create ingress bad --class=traefik --rule='bad.example/*=nosuch:80'; sleep 4");
  const status = (url: string, host?: string): string => run(`${ask(url, host)} -o /dev/null -w '%{http_code}\\n'`);
  assert.equal(status(`${INGRESS}/only`), '200');
  assert.equal(status(`${INGRESS}/only/more`), '404');
  assert.equal(status(INGRESS, 'else.example'), '404');
  assert.equal(status(INGRESS, 'bad.example'), '404');
  assert.match(run('kubectl -n traefik logs deploy/ingress-controller | grep nosuch'), /Cannot create service.*service not found.*ingress=bad/);
  run('kubectl scale deployment web --replicas=0; sleep 40');
  assert.equal(status(`${INGRESS}/only`), '404');
  run('kubectl scale deployment web --replicas=1; kubectl rollout status deployment/web; sleep 4');
  assert.equal(status(`${INGRESS}/only`), '200');
});

test('without its rights the controller says what it may not read', async () => {
  const run = await withApp('ingress-rights');
  run('kubectl apply -f https://manifests.example/ingress-controller.yaml; kubectl delete clusterrolebinding traefik-ingress-controller; sleep 20');
  assert.match(run('kubectl -n traefik logs deploy/ingress-controller 2>&1 | grep Failed | head -1'), /Failed to watch.*is forbidden: User .*system:serviceaccount:traefik:ingress-controller.* cannot list resource/);
});

test('a Gateway and its routes: weights, prefixes, statuses', async () => {
  const run = await withApp('gateway');
  assert.match(run('kubectl apply -f https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.6.1/standard-install.yaml'), /httproutes\.gateway\.networking\.k8s\.io created/);
  install(run, 'gateway');
  assert.match(run('kubectl get gatewayclass'), /^traefik +traefik\.io\/gateway-controller +True /m);
  const route = (name: string, rules: string): string => `{"apiVersion":"gateway.networking.k8s.io/v1","kind":"HTTPRoute","metadata":{"name":"${name}"},"spec":{"parentRefs":[{"name":"edge"}],"hostnames":["shop.example"],"rules":${rules}}}`;
  run(`echo '{"apiVersion":"gateway.networking.k8s.io/v1","kind":"Gateway","metadata":{"name":"edge"},"spec":{"gatewayClassName":"traefik","listeners":[{"name":"http","port":80,"protocol":"HTTP"},{"name":"odd","port":81,"protocol":"HTTP"}]}}' | kubectl apply -f -`);
  run(`echo '${route('shop', '[{"matches":[{"path":{"type":"PathPrefix","value":"/api"}}],"filters":[{"type":"URLRewrite","urlRewrite":{"path":{"type":"ReplacePrefixMatch","replacePrefixMatch":"/v2"}}}],"backendRefs":[{"name":"web","port":80}]},{"matches":[{"path":{"type":"Exact","value":"/old"}}],"filters":[{"type":"RequestRedirect","requestRedirect":{"path":{"type":"ReplaceFullPath","replaceFullPath":"/api/new"},"statusCode":301}}]}]')}' | kubectl apply -f -`);
  run(`echo '${route('broken', '[{"matches":[{"path":{"type":"PathPrefix","value":"/broken"}}],"backendRefs":[{"name":"nosuch","port":80}]}]')}' | kubectl apply -f -; sleep 5`);
  assert.match(run(ask(`${GATEWAY}/api/cart`)), /^GET \/v2\/cart HTTP\/1.1$/m);
  assert.equal(run(`${ask(`${GATEWAY}/apix`)}`), '404 page not found');
  assert.match(run(`curl -sI -H 'Host: shop.example' ${GATEWAY}/old`), /^HTTP\/1.1 301 [\s\S]*^Location: http:\/\/shop.example\S*\/api\/new\r?$/m);
  assert.equal(run(`${ask(`${GATEWAY}/broken`)} -o /dev/null -w '%{http_code}\\n'`), '500');
  const condition = (kind: string, name: string, path: string): string => run(`kubectl get ${kind} ${name} -o jsonpath='${path}{"\\n"}'`);
  assert.equal(condition('httproute', 'broken', '{.status.parents[0].conditions[?(@.type=="ResolvedRefs")].reason}'), 'BackendNotFound');
  assert.equal(condition('gateway', 'edge', '{.status.listeners[*].attachedRoutes} {.status.listeners[1].conditions[0].reason}'), '2 0 PortUnavailable');
  assert.match(run('kubectl get gateway edge'), /^edge +traefik +True /m);
});

test('filters of single backends, and routes of gRPC', async () => {
  const run = await withApp('gateway-backends');
  run('kubectl apply -f https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.6.1/standard-install.yaml');
  install(run, 'gateway');
  const apply = (kind: string, name: string, spec: object): void => void run(`echo '${JSON.stringify({ apiVersion: 'gateway.networking.k8s.io/v1', kind, metadata: { name }, spec })}' | kubectl apply -f -; sleep 4`);
  apply('Gateway', 'edge', { gatewayClassName: 'traefik', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] });
  const backend = { name: 'web', port: 80 }, parentRefs = [{ name: 'edge' }], hostnames = ['shop.example'];
  apply('HTTPRoute', 'shop', { parentRefs, hostnames, rules: [
    { matches: [{ path: { value: '/marked' } }], backendRefs: [{ ...backend, filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'X-From', value: 'edge' }] } }] }] },
    { matches: [{ path: { value: '/mirror' } }], backendRefs: [{ ...backend, filters: [{ type: 'RequestMirror', requestMirror: { backendRef: backend } }] }] },
    { backendRefs: [backend] },
  ] });
  assert.match(run(ask(`${GATEWAY}/marked`)), /^X-From: edge$/m);
  assert.doesNotMatch(run(ask(`${GATEWAY}/plain`)), /X-From/);
  const resolved = (kind: string, name: string): string => run(`kubectl get ${kind} ${name} -o jsonpath='{.status.parents[0].conditions[?(@.type=="ResolvedRefs")].reason}: {.status.parents[0].conditions[?(@.type=="ResolvedRefs")].message}{"\\n"}'`);
  assert.equal(resolved('httproute', 'shop'), 'InvalidKind: Cannot load filters on HTTPBackendRef core/Service/default/web: unsupported filter RequestMirror');
  assert.equal(run(`${ask(`${GATEWAY}/mirror`)} -o /dev/null -w '%{http_code}\\n'`), '500');
  apply('GRPCRoute', 'calls', { parentRefs, hostnames: ['grpc.example'], rules: [
    { matches: [{ method: { service: 'shop.Cart', method: 'Add' } }], backendRefs: [backend] }, { matches: [{ method: { service: 'shop.Lost' } }], backendRefs: [{ name: 'nosuch', port: 80 }] },
  ] });
  assert.equal(resolved('grpcroute', 'calls'), 'BackendNotFound: Cannot load GRPCBackendRef default/nosuch: getting service: service "nosuch" not found');
  assert.equal(run("kubectl get grpcroute calls -o jsonpath='{.status.parents[0].conditions[?(@.type==\"Accepted\")].status} {.status.parents[0].controllerName}{\"\\n\"}'"), 'True traefik.io/gateway-controller');
  assert.equal(run("kubectl get gateway edge -o jsonpath='{.status.listeners[0].attachedRoutes}{\"\\n\"}'"), '2');
  assert.equal(run(`${ask(`${GATEWAY}/shop.Lost/Find`, 'grpc.example')}; echo`), '{"code":14,"message":"Service Unavailable"}');
  assert.equal(run(`${ask(`${GATEWAY}/shop.Cart/Add`, 'grpc.example')} -o /dev/null -w '%{http_code}\\n'`), '500');
  assert.equal(run(ask(`${GATEWAY}/shop.Cart/Remove`, 'grpc.example')), '404 page not found');
});

test('a TLSRoute is not simulated, and the log says so', async () => {
  const run = await withApp('gateway-tls');
  run('kubectl apply -f https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.6.1/standard-install.yaml');
  install(run, 'gateway');
  run(`echo '${JSON.stringify({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'TLSRoute', metadata: { name: 'raw' }, spec: { parentRefs: [{ name: 'edge' }], hostnames: ['a.example'], rules: [{ backendRefs: [{ name: 'web', port: 80 }] }] } })}' | kubectl apply -f -; sleep 4`);
  assert.match(run('kubectl -n traefik logs deploy/gateway-controller | grep -i tlsroutes'), /TLSRoutes are not simulated here: nothing is routed.*tls_route=raw/);
});
