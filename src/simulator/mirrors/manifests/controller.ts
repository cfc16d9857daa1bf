/**
 * Traefik in a cluster as an Ingress controller or as a Gateway controller: what a chart would make, as one plain manifest. What
 * it may read and write is what its reference asks for (kubernetes-ingress and kubernetes-gateway, RBAC).
 */
interface Controller {
  readonly name: string;
  readonly arguments: readonly string[];
  /** Further rules of its cluster role. */
  readonly rules: string;
  /** Node ports of web and websecure. */
  readonly nodePorts: readonly [number, number];
  /** Objects of its own. */
  readonly more: string;
}

const INGRESS: Controller = {
  name: 'ingress-controller', arguments: ['--providers.kubernetesingress', '--providers.kubernetesingress.ingressendpoint.publishedservice=traefik/ingress-controller'], nodePorts: [30080, 30443],
  rules: `- apiGroups: [networking.k8s.io]
  resources: [ingresses, ingressclasses]
  verbs: [get, list, watch]
- apiGroups: [networking.k8s.io]
  resources: [ingresses/status]
  verbs: [update]
`,
  more: `---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
`,
};

const GATEWAY: Controller = {
  name: 'gateway-controller', arguments: ['--providers.kubernetesgateway'], nodePorts: [30081, 30444],
  rules: `- apiGroups: [""]
  resources: [namespaces]
  verbs: [list, watch]
- apiGroups: [gateway.networking.k8s.io]
  resources: [gatewayclasses, gateways, httproutes, grpcroutes, tlsroutes, referencegrants, backendtlspolicies]
  verbs: [get, list, watch]
- apiGroups: [gateway.networking.k8s.io]
  resources: [gatewayclasses/status, gateways/status, httproutes/status, grpcroutes/status, tlsroutes/status, backendtlspolicies/status]
  verbs: [update]
`,
  more: `---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  name: traefik
spec:
  controllerName: traefik.io/gateway-controller
`,
};

function manifestOf({ name, arguments: words, rules, nodePorts: [web, secure], more }: Controller): string {
  return `apiVersion: v1
kind: Namespace
metadata:
  name: traefik
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: ${name}
  namespace: traefik
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: traefik-${name}
rules:
- apiGroups: [""]
  resources: [services, secrets, nodes, configmaps]
  verbs: [get, list, watch]
- apiGroups: [discovery.k8s.io]
  resources: [endpointslices]
  verbs: [list, watch]
${rules}---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: traefik-${name}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: traefik-${name}
subjects:
- kind: ServiceAccount
  name: ${name}
  namespace: traefik
${more}---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: traefik
  labels:
    app: ${name}
spec:
  replicas: 1
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      serviceAccountName: ${name}
      containers:
      - name: traefik
        image: traefik:v3.7
        args:
        - --entrypoints.web.address=:80
        - --entrypoints.websecure.address=:443
        - --ping
        - --accesslog
${words.map((word) => `        - ${word}\n`).join('')}        ports:
        - name: web
          containerPort: 80
        - name: websecure
          containerPort: 443
        readinessProbe:
          httpGet:
            path: /ping
            port: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: ${name}
  ports:
  - name: web
    port: 80
    targetPort: web
    nodePort: ${web}
  - name: websecure
    port: 443
    targetPort: websecure
    nodePort: ${secure}
`;
}

export const ingressController = (): string => manifestOf(INGRESS);
export const gatewayController = (): string => manifestOf(GATEWAY);
