/**
 * Which modules of the machine a page loads only when they are first used, and what stands in for them until then.
 * A module can be left out if all it exports are generator functions, plain data, and entries of registries (plain data
 * with a `run`): whoever runs them can wait. What cannot be left out stays in the first script by itself.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** A chunk and the modules in it; whatever only they import goes with them. */
export interface ChunkPlan {
  readonly name: string;
  readonly files: readonly string[];
  readonly except?: RegExp;
  /** What it takes modules from beside terminal.js: cluster.js, or a chunk of an earlier line (and that one's base), which is loaded first. */
  readonly base?: 'cluster' | 'docker' | 'docker-more' | 'kubectl' | 'kubectl-templates' | 'redis' | 'tools';
}

/** What has to be there before a chunk, in this order. */
export function basesOf(name: string): string[] {
  const base = CHUNKS.find((chunk) => chunk.name === name)?.base;
  return base === undefined ? [] : [...basesOf(base), base];
}

const CHUNKS: readonly ChunkPlan[] = [
  { name: 'tools', files: ['src/simulator/programs/registry.ts'] },
  { name: 'machine', base: 'tools', files: ['src/simulator/programs/{machine,namespaces,network,processes}/*.ts', 'src/simulator/programs/htop/htop.ts'] },
  { name: 'wrong-options', base: 'tools', files: ['src/simulator/programs/gnu-mistake.ts'] },
  { name: 'git', base: 'tools', files: ['src/simulator/programs/git.ts'] },
  { name: 'jq', base: 'tools', files: ['src/simulator/programs/{jq,yq/yq}.ts'] },
  { name: 'languages', base: 'tools', files: ['src/simulator/programs/{awk,bc,dc,ed,make/make}.ts'] },
  { name: 'packages', base: 'tools', files: ['src/simulator/programs/{apk/apk,apt/apt-get,apt/apt-mark,apt/dpkg,npm}.ts'] },
  { name: 'archives', base: 'tools', files: ['src/simulator/programs/{bzip2/bzip2,patch/diff3,patch/patch,xz/streams,xz/xz,zip/busybox-unzip,zip/unzip,zip/zip}.ts'] },
  { name: 'servers', base: 'tools', files: ['src/simulator/programs/{agnhost/agnhost,caddy/caddy,httpd/htpasswd,httpd/httpd,memcached,busybox-httpd,nginx/nginx,whoami-server}.ts'] },
  { name: 'traefik', base: 'tools', files: ['src/simulator/programs/{metallb/controller,metallb/speaker,traefik/traefik}.ts'] },
  { name: 'transfer', base: 'tools', files: ['src/simulator/programs/{curl/curl,wget/wget}.ts'] },
  { name: 'redis', files: ['src/simulator/programs/redis/{cli,server}.ts'] },
  { name: 'redis-scripts', base: 'redis', files: ['src/simulator/programs/redis/lua/script.ts'] },
  { name: 'nginx-check', files: ['src/simulator/programs/nginx/check.ts'] },
  { name: 'sql', files: ['src/simulator/programs/sql/{admin,dump,entrypoint,initdb,pg-ctl,pg-isready,psql,server}.ts'] },
  { name: 'mysql', base: 'tools', files: ['src/simulator/programs/mysql/{admin,client,dump,entrypoint,server}.ts'] },
  { name: 'hub', files: ['src/simulator/images/catalogue/later.ts', 'src/simulator/images/catalogue/unsimulated.ts', 'src/simulator/engine/registry/hub-search.ts'] },
  { name: 'node', files: ['src/simulator/programs/node/node.ts'] },
  { name: 'python', files: ['src/simulator/programs/python/python.ts'] },
  { name: 'python-seldom', files: ['src/simulator/programs/python/library/seldom.ts'] },
  { name: 'docker', files: ['src/simulator/cli/docker/registry.ts', 'src/simulator/engine/routes/{ping,containers,exec,images}.ts'] },
  { name: 'docker-more', base: 'docker', files: ['src/simulator/cli/docker/{seldom-values,templates,whole,container/seldom-options}.ts', 'src/simulator/engine/build/builder.ts', 'src/simulator/engine/{containers/asked-sizes,containers/checkpoint,containers/log-details,containers/checked-request,containers/older,http/decoded,images/older,images/remove}.ts', 'src/simulator/engine/routes/{archives,build,containers-more,images-more,image-platforms,networks,plugins,seldom-pulls,system,volumes}.ts'] },
  { name: 'docker-types', base: 'docker-more', files: ['src/simulator/cli/docker/go-types/read.ts'] },
  { name: 'swarm', base: 'docker-more', files: ['src/simulator/engine/routes/swarm.ts', 'src/simulator/engine/swarm/swarm.ts'] },
  { name: 'engine-more', files: ['src/simulator/engine/{registry/distribute,registry/registry-server,containers/health-watch,containers/log-drivers,containers/start-refusals,daemon/changes,daemon/power,docker-hosts}.ts'] },
  { name: 'build', base: 'docker-more', files: ['src/simulator/engine/build/{build,buildkitd}.ts', 'src/simulator/cli/docker/buildx/{bake/bake,build,builders/registry,history/inspect,history/list,imagetools/inspect,solve}.ts', 'src/simulator/cli/docker/manifest/commands.ts'] },
  { name: 'compose', base: 'docker-more', files: ['src/simulator/cli/docker/registry-later.ts'] },
  { name: 'kubectl', base: 'cluster', files: ['src/simulator/cli/kubectl/registry.ts'] },
  { name: 'kubectl-files', base: 'kubectl', files: ['src/simulator/cli/kubectl/resource/{folders,large/values}.ts'] },
  { name: 'kubectl-templates', base: 'kubectl', files: ['src/simulator/cli/kubectl/{print/templates,apply/patch,expose/expose,rollout/history,rollout/pause-resume-restart,rollout/undo}.ts'] },
  { name: 'kubectl-more', base: 'kubectl-templates', files: ['src/simulator/cli/kubectl/{api-resources,attach,auth,autoscale,certificate,cluster-info,config,cp,debug,diff,drain,edit,events,explain,kuberc,kustomize,label,node,options,patch,plugin,port-forward,proxy,raw,replace,set,taint,top,wait}/*.ts', 'src/simulator/cli/kubectl/{whole,client/{request-lines,unreachable,usable},completion/{candidates,flags,pods,script},tree/help}.ts', 'src/simulator/cli/kubectl/describe/{addresses,certificates,drivers,endpoints,generic,ingress,jobs,namespace,network-policy,node,policies,rights,storage,volumes}.ts', 'src/simulator/cli/kubectl/apply/{apply-set,edit-last-applied,last-applied,prune,server-side}.ts', 'src/simulator/cli/kubectl/create/{ingress,jobs,key-pair,policies,rights,token}.ts', 'src/simulator/cli/kubectl/resource/{check-by-schema,download,go-struct-types,odd-documents,overrides}.ts'] },
  { name: 'custom-resources', base: 'cluster', files: ['src/simulator/cluster/server/custom/load.ts'] },
  { name: 'schemas', base: 'cluster', files: ['src/simulator/cluster/server/more-schemas.ts'] },
  { name: 'rules', base: 'cluster', files: ['src/simulator/cluster/server/{validation/rules/load,http/go-types}.ts'] },
  { name: 'tables', base: 'cluster', files: ['src/simulator/cluster/server/data/column-descriptions.ts'] },
  { name: 'server-more', base: 'cluster', files: ['src/simulator/cluster/server/{authorization/impersonation,openapi,managed-fields/apply,http/actions,http/component-statuses,http/further-page,http/metrics,http/scale-patch,http/own-metrics,http/pages,http/reviews,subresources/proxy,subresources/kubelet-paths}.ts'] },
  { name: 'pod-streams', base: 'cluster', files: ['src/simulator/cluster/server/subresources/{pod-streams,port-forward}.ts'] },
  { name: 'scheduler-hints', base: 'cluster', files: ['src/simulator/cluster/scheduler/worth-retrying.ts'] },
  { name: 'devices', base: 'cluster', files: ['src/simulator/cluster/scheduler/devices/attempt.ts'] },
  { name: 'manifests', files: ['src/simulator/mirrors/manifests/load.ts'] },
  { name: 'yaml', base: 'cluster', files: ['src/simulator/cluster/yaml/load.ts'] },
  { name: 'kubelet-more', base: 'cluster', files: ['src/simulator/cluster/kubelet/{dynamic-resources,env-files,handlers,hooks,image-volumes,relieve,resize-steps}.ts'] },
  { name: 'network-more', base: 'cluster', files: ['src/simulator/cluster/network/{cluster-dns,health-check-ports}.ts'] },
  { name: 'controllers-more', base: 'cluster', files: ['src/simulator/cluster/controllers/{cronjob/cronjob,device-taints,disruption,endpoint/{mirror,port-order},horizontal/horizontal,job/job,node-silence,persistentvolume/{binder,class-protection},pod-garbage,replicationcontroller,resourceclaim,resourcequota,serviceaccount-tokens,statefulset/statefulset}.ts'] },
  { name: 'explain', files: ['src/simulator/cli/kubectl/explain/field-texts.ts'] },
  { name: 'shell-more', files: ['src/simulator/shell/builtins/*.ts', 'src/simulator/shell/expand/{arithmetic-loaded,operations}.ts', 'src/simulator/shell/run/{calculated,compound-assignment,coprocess,document-mistakes,job-news,job-text,placed-body,redirect-variable,refuse,select,time,trace}.ts', 'src/simulator/shell/syntax/{posix-loaded,reader/find}.ts', 'src/simulator/shell/{history-events,history-join,long-options,programmable,refusal,restricted,self-completion}.ts', 'src/simulator/shell/line-editor/{complete-line,settings,rare/list,rare/run,vi/load}.ts'], except: /\/(registry|echo|flow|directories)\.ts$/ },
  { name: 'struct-order', files: ['src/simulator/cli/kubectl/print/struct-order.ts'] },
];

/** Functions of such modules that give the same answer at any time: it is worked out now. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = { commandsOf: ['gnu', 'busybox'] };

/** A class whose objects are made at once and used only by the chunk: the real object is made when it is first used. */
const LATE_CLASSES = new Set(['Builder', 'Swarm']);

/** Exports that nobody but the chunk itself uses. */
const INSIDE = new Set(['tools']);

/** What an export becomes in the stand-in; undefined where it cannot wait. */
function standIn(value: unknown, path: string): string | undefined {
  if (typeof value === 'function') return isGenerator(value) ? late(path) : undefined;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => standIn(item, `${path}[${index}]`));
    return items.every((item) => item !== undefined) ? `[${items.join(',')}]` : undefined;
  }
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const given = Object.entries(value), asksMore = isTool(value);
  const entries = given.filter(([key]) => !asksMore || (key !== 'run' && !ASKED_BEFORE.has(key))).map(([key, property]) => {
    const inside = `${path}[${JSON.stringify(key)}]`;
    const text = key === 'run' && typeof property === 'function' ? late(inside) : standIn(property, inside);
    return text === undefined ? undefined : `${JSON.stringify(key)}:${text}`;
  });
  if (asksMore) entries.push(`run:${late(`${path}.run`)},whole:late(r=>r${path})`);
  return entries.every((entry) => entry !== undefined) ? `{${entries.join(',')}}` : undefined;
}

/** What a program is asked before it runs: how it reads its words and tells of mistakes. */
const ASKED_BEFORE = new Set(['prepare', 'hint', 'wrongOption', 'missingValue']);

/** A program that has more functions than the one that runs it: its caller takes the `whole` of it first. */
const isTool = (value: object): boolean => 'run' in value && Object.entries(value).some(([key, property]) => ASKED_BEFORE.has(key) && typeof property === 'function');

/** `{ name, main }`: of these there are hundreds, in one list. */
const isProgram = (value: unknown): value is { name: string } => typeof value === 'object' && value !== null && Object.keys(value).join() === 'name,main' && isGenerator((value as { main: object }).main);

/** Sorted by name, each once. */
const isProgramList = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isProgram) && value.every(({ name }, i) => i === 0 || value[i - 1]!.name < name);

const isGenerator = (value: object): boolean => Object.prototype.toString.call(value) === '[object GeneratorFunction]';

/** Loads the chunk, then does what the real one does; a `run` may also give its answer at once. There are hundreds of them, so they are short. */
const LATE = `const late=f=>function*(...a){yield*need();const r=f(real(),a);return r!==null&&typeof r==='object'&&'next'in r?yield*r:r};`;
const late = (path: string, rest = ''): string => `late((r,a)=>r${path}${rest}(...a))`;

/**
 * Lists of words that are sorted and have most in common, answers to each key and the names of programs: each word stands
 * there once, with a digit for the lists that it is in.
 */
function wordLists(module: Readonly<Record<string, unknown>>): { head: string; exports: Map<string, string> } | undefined {
  const asked = Object.keys(module).find((name) => ANSWERS[name]);
  if (asked === undefined) return undefined;
  const keys = ANSWERS[asked]!, ask = module[asked] as (key: string) => readonly string[];
  const programs = Object.entries(module).filter((entry): entry is [string, { name: string }[]] => isProgramList(entry[1]));
  const lists = [...keys.map((key) => ask(key)), ...programs.map(([, list]) => list.map(({ name }) => name))].map((list) => new Set(list));
  const words = [...new Set(lists.flatMap((list) => [...list]))].sort();
  const digits = words.map((word) => lists.reduce((sum, list, i) => sum + (list.has(word) ? 2 ** i : 0), 0)).join('');
  const exports = new Map([[asked, `key=>list(${JSON.stringify(keys)}.indexOf(key))`], ...programs.map(([name], i): [string, string] => [name, `list(${keys.length + i}).map((name,i)=>({name,main:${late(`.${name}`, '[i].main')}}))`])]);
  return { head: `const list=n=>${JSON.stringify(words.join(' '))}.split(' ').filter((_,i)=>'${digits}'[i]>>n&1);`, exports };
}

const lateClass = (name: string): string => `class{constructor(...a){let r;return new Proxy(this,{get:(_,k)=>{r??=new(real().${name})(...a);const v=r[k];return typeof v==='function'?v.bind(r):v}})}}`;

/** Some of the engine's routes: methods and patterns are known now, what answers them comes with the chunk. */
function routes(name: string, make: (engine: unknown) => readonly { method: string; pattern: string }[]): string {
  const anything: unknown = new Proxy(() => {}, { get: () => anything });
  const list = make(anything).map(({ method, pattern }) => `${method} ${pattern}`);
  return `engine=>{let r;return ${JSON.stringify(list.join('\n'))}.split('\\n').map((line,i)=>({method:line.split(' ')[0],pattern:line.split(' ')[1],handle:function*(call){yield*need();r??=real().${name}(engine);const a=r[i].handle(call);return 'next'in a?yield*a:a}}))}`;
}

const isRoutes = (name: string, value: unknown): value is Parameters<typeof routes>[1] => name.endsWith('Routes') && typeof value === 'function';

/** The stand-in of one export, if there is one. */
function standInExport(name: string, value: unknown): string | undefined {
  if (LATE_CLASSES.has(name)) return lateClass(name);
  if (isRoutes(name, value)) return routes(name, value);
  return standIn(value, `.${name}`);
}

export interface OnDemand {
  /** Chunk by file. */
  readonly chunkOf: ReadonlyMap<string, string>;
  readonly chunks: readonly ChunkPlan[];
  /** Puts the stand-ins in the place of all modules of chunks but those of one's own. */
  standIns(own?: string): Plugin;
}

export async function planChunks(root: string): Promise<OnDemand> {
  const stands = new Map<string, { chunk: string; contents: string }>();
  for (const { name, files, except } of CHUNKS) {
    for (const file of files.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
      if (except?.test(file)) continue;
      const contents = await standInModule(root, file, name);
      if (contents !== undefined) stands.set(file, { chunk: name, contents });
    }
  }
  return {
    chunkOf: new Map([...stands].map(([file, { chunk }]) => [file, chunk])),
    chunks: CHUNKS.filter(({ name }) => [...stands.values()].some(({ chunk }) => chunk === name)),
    standIns: (own) => ({
      name: 'on-demand',
      setup({ onLoad }) {
        onLoad({ filter: /[/\\]src[/\\]simulator[/\\]/ }, ({ path }) => {
          const found = stands.get(path.slice(root.length + 1));
          return found && found.chunk !== own ? { contents: found.contents, loader: 'js', resolveDir: root } : undefined;
        });
      },
    }),
  };
}

async function standInModule(root: string, file: string, chunk: string): Promise<string | undefined> {
  const module = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  const lines: string[] = [], words = wordLists(module);
  for (const [name, value] of Object.entries(module)) {
    if (INSIDE.has(name)) continue;
    const text = words?.exports.get(name) ?? standInExport(name, value);
    if (text === undefined) return undefined;
    lines.push(`export const ${name}=${text};`);
  }
  if (!lines.some((line) => /late\(|yield\*need\(\)|real\(\)/.test(line))) return undefined;
  const head = [
    "import{needChunks,moduleOf}from'./src/simulator/kernel/on-demand.ts';",
    `const need=()=>needChunks(${[...basesOf(chunk).filter((base) => base !== 'cluster'), chunk].map((name) => JSON.stringify(name)).join()});`,
    `const real=()=>moduleOf(${JSON.stringify(chunk)},${JSON.stringify(file)});`, LATE, words?.head ?? '',
  ].join('');
  return [head, ...lines].join('\n');
}
