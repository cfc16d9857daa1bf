/** The worlds that lessons start in, from shared pieces: one laptop, one app, one registry, one cluster. */
import { dockerfile, dockerfileCached, packagesTxt, serverJs, type ShopVersion } from '../src/simulator/images/shop-source.ts';
import type { ClusterSpec, ImageRecipe, Scenario, ScenarioFile } from '../src/simulator/scenario.ts';

/** A Monday morning in November 2026. */
const START = Date.UTC(2026, 10, 23, 9, 0, 0);
const HOME = '/home/student';
const GIB = 2 ** 30, MIB = 2 ** 20;
const DAY = 86_400_000;

/** Who may push to registry.example. */
export const registryUser = { name: 'student', password: 'harbour-42' };

interface Options {
  /** Below the home directory unless absolute: `shop/server.js`, `/etc/motd`. */
  files?: Record<string, ScenarioFile>;
  /** Below the home directory. */
  directory?: string;
  images?: string[];
  /** What lies in registry.example: `shop:1` … */
  pushed?: string[];
  setup?: string[];
  settle?: number;
  dockerHosts?: Scenario['dockerHosts'];
}

const text = (content: string): ScenarioFile => ({ content });

/** ~/shop as its author left it. */
export const shopFiles: Record<string, ScenarioFile> = {
  'shop/server.js': text(serverJs(1)),
  'shop/packages.txt': text(packagesTxt),
  'shop/Dockerfile': text(dockerfile),
  'shop/Dockerfile.cached': text(dockerfileCached),
};

/** 40 MB that nobody needs in an image. */
export const nodeModules: Record<string, ScenarioFile> = {
  'shop/node_modules/.package-lock.json': text('{ "name": "shop", "lockfileVersion": 3, "packages": {} }\n'),
  'shop/node_modules/devtools/index.js': { content: '// tools for development\n', size: 41_943_040 },
};

/** The image that building ~/shop gives. */
const shopImage = (version: ShopVersion): ImageRecipe => ({
  from: 'alpine:3.22',
  layers: [
    { createdBy: 'WORKDIR /app' },
    { createdBy: 'COPY . . # buildkit', files: { '/app/server.js': text(serverJs(version)), '/app/packages.txt': text(packagesTxt), '/app/Dockerfile': text(dockerfile), '/app/Dockerfile.cached': text(dockerfileCached) } },
    { createdBy: 'RUN /bin/sh -c xargs apk add --no-cache < packages.txt # buildkit', packages: ['nodejs'] },
  ],
  config: { Cmd: ['node', 'server.js'], WorkingDir: '/app', ExposedPorts: ['8080'] },
});

/** Every version of shop that the story knows. */
const recipes: Record<string, ImageRecipe> = { 'shop:1': shopImage(1), 'shop:2': shopImage(2), 'shop:3': shopImage(3), 'shop:4': shopImage(4) };

/** The laptop with Docker on it. */
export function laptop(name: string, options: Options = {}): Scenario {
  const files = Object.entries({ ...shopFiles, ...options.files }).map(([path, file]): [string, ScenarioFile] => [path.startsWith('/') ? path : `${HOME}/${path}`, file]);
  return {
    name,
    start: START,
    learner: {
      hostname: 'laptop', user: 'student', uid: 1000, home: HOME,
      directory: options.directory === undefined ? HOME : `${HOME}/${options.directory}`,
      files: Object.fromEntries(files),
    },
    hub: 'lessons',
    images: options.images ?? [],
    registries: [{ host: 'registry.example', images: options.pushed ?? Object.keys(recipes), users: { [registryUser.name]: registryUser.password }, publicPull: true }],
    recipes,
    ...(options.dockerHosts ? { dockerHosts: options.dockerHosts } : {}),
    setup: options.setup ?? [],
    settle: options.settle ?? 0,
  };
}

/** A control plane and two small workers: 2 CPU and 4 GiB to allocate on each. */
const nodes: ClusterSpec['nodes'] = (['cp-1', 'node-1', 'node-2'] as const).map((name, index) => ({
  name,
  role: index === 0 ? 'control-plane' : 'worker',
  address: `192.168.10.${11 + index}`,
  cpus: 2,
  // The kubelet keeps 100 MiB back before it evicts.
  memory: 4 * GIB + 100 * MIB,
  podCidr: `10.244.${index}.0/24`,
  images: [],
}));

/** The laptop with a kubeconfig, and the cluster behind it. */
export function cluster(name: string, options: Options & { nodeImages?: string[]; addons?: string[] } = {}): Scenario {
  const spec: ClusterSpec = {
    name: 'kubernetes', serviceCidr: '10.96.0.0/12', addons: options.addons ?? [], age: 3 * DAY,
    nodes: nodes.map((node) => ({ ...node, images: node.role === 'worker' ? (options.nodeImages ?? []) : [] })),
  };
  return { ...laptop(name, options), cluster: spec };
}
