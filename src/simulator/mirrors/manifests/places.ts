/** Where manifests lie: host and path. `manifests.example` is the simulator's own server. */
export const GATEWAY_API = 'github.com/kubernetes-sigs/gateway-api/releases/download/v1.6.1/standard-install.yaml';
export const LOAD_BALANCER = 'manifests.example/load-balancer.yaml';
export const INGRESS_CONTROLLER = 'manifests.example/ingress-controller.yaml';
export const GATEWAY_CONTROLLER = 'manifests.example/gateway-controller.yaml';
/** Behind it the examples of the documentation. */
export const DOCUMENTATION = 'kubernetes.io/examples/';
