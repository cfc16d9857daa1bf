/** The API server of the simulated cluster: one store, one registry, two ways in (HTTP and the components' own client). */
import type { RequestHandler } from '../../api/http.ts';
import type { Client } from '../client.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { Channel } from '../../kernel/blocking.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Store } from '../../store/store.ts';
import { kinds as allKinds } from '../kinds/registry.ts';
import type { CertificateAuthority } from '../certificate-authority.ts';
import type { WriteOptions } from '../client.ts';
import type { KubeletLocator } from '../node-api.ts';
import { admissionPlugins } from './admission/registry.ts';
import { authenticator } from './authentication.ts';
import { roleBased } from './authorization/rbac.ts';
import { LocalClient, type ClientBackend } from './client.ts';
import { loadAdmissionPolicies, loadAdmissionRules, loadCustomResources, loadWebhooks } from './custom/load.ts';
import { conform, type Defaulter } from './conform.ts';
import { ResourceIndex } from './discovery-index.ts';
import { gone } from './errors.ts';
import { EVENTS, eventFolder } from './folded-event.ts';
import { createHandler } from './http/handler.ts';
import { Collection } from './informer.ts';
import type { Kind, RequestContext } from './kind.ts';
import { createRecorder } from './managed-fields/record.ts';
import { Identities } from './object-meta.ts';
import type { Operation } from './operation.ts';
import type { Outbound } from './outbound.ts';
import { Registry } from './registry.ts';
import { schemaOf } from './schema.ts';
import { loadRules } from './validation/rules/load.ts';
import type { ServerState } from './state.ts';
import { tableSource } from './tables/table.ts';
import type { Actor, User } from './user.ts';
import { versionViews } from './views.ts';
import type { WatchEvent } from './watch.ts';

export interface ApiServerOptions {
  kernel: Kernel;
  store: Store;
  serviceCidr: string;
  /** host:port under which clients reach it. */
  address: string;
  kubelets: KubeletLocator;
  /** Whose client certificates it believes. */
  authority: CertificateAuthority;
  outbound: Outbound;
}

export interface ApiServer {
  readonly handle: RequestHandler;
  readonly store: Store;
  readonly state: ServerState;
  /** The components' way in; `actor` is what the history calls them. */
  client(actor: string): Client;
}

/** Changes stay known this long, so that watches and lists may look back, ms. */
const HISTORY = 300_000;
/** And no more of them than a watch cache of the real server holds of a busy cluster. */
const MOST_HISTORY = 10_000;

const API_SERVICES = 'apiregistration.k8s.io/apiservices';

const nobodyReads = (): void => {};

export function createApiServer(options: ApiServerOptions): ApiServer {
  const { kernel, store } = options;
  const { agenda } = kernel;
  const kinds = new Map<string, Kind>(allKinds.map((kind) => [kind.collection, kind]));
  const defaults = new Map<string, Defaulter>(allKinds.flatMap((kind) => Object.entries(kind.defaults ?? {})));
  const identities = new Identities(kernel);
  const resources = new ResourceIndex();
  const recorder = createRecorder(defaults);
  const plugins = [...admissionPlugins];
  const registry = new Registry(store, kinds, defaults, identities, plugins, recorder, (collection) => resources.ofCollection(collection));
  const collections = new Map<string, Collection>();

  const { serviceCidr } = options;
  const suffix = (length: number): string => identities.suffix('volume', length), random = (below: number): number => identities.number('allocation', below);
  const context = (user: User, dryRun: boolean, warn: (text: string) => void): RequestContext => ({ now: agenda.now, user, store, dryRun, warn, serviceCidr, suffix, random });

  const state: ServerState = {
    kernel, store, agenda, registry, resources, identities, views: versionViews, recorder, kubelets: options.kubelets, live: new Map(), address: options.address,
    tableSource: (resource, listed) => (resource.custom?.table(agenda.now) ?? tableSource(resource, registry.kind(resource), agenda.now, listed)),
    expiredWatch(revision) {
      const channel = new Channel<WatchEvent>();
      channel.post({ type: 'ERROR', object: gone(`too old resource version: ${revision} (${store.compacted})`).status });
      channel.close();
      return channel;
    },
    emptyObject(resource, metadata) {
      const empty = resource.schema ? conform({}, schemaOf(resource.schema)) : {};
      return { ...empty, kind: resource.kind, apiVersion: resource.apiVersion, metadata: metadata as unknown as KubernetesObject['metadata'] };
    },
  };

  const backend: ClientBackend = {
    registry, resources,
    collection(name) {
      let found = collections.get(name);
      if (!found) collections.set(name, (found = new Collection(store, name)));
      return found;
    },
    operation({ actor, user, manager }: Actor, write: WriteOptions | undefined, subresource: string): Operation {
      return {
        now: agenda.now, user, store, dryRun: false, warn: nobodyReads, serviceCidr, suffix, random,
        actor, cause: write?.cause, fieldManager: write?.fieldManager ?? manager, subresource, local: true,
      };
    },
  };

  store.index(API_SERVICES, () => resources.serveMetrics(store.get(API_SERVICES, 'v1beta1.metrics.k8s.io') !== undefined));
  store.fold(EVENTS, eventFolder((event) => recorder.plain(event), (key) => identities.uid(key, true)));
  store.watch(undefined, () => forget(store, agenda.now));
  return {
    handle: createHandler({
      server: state, authenticate: authenticator((pem) => options.authority.trusts(pem, agenda.now)), authorize: roleBased(store), context,
      customResources: () => loadCustomResources({ store, agenda, kinds, defaults, resources, client: new LocalClient(backend, 'kube-apiserver'), outbound: options.outbound }),
      rules: () => loadRules(kinds), admissionRules: () => loadAdmissionRules(kinds), admissionPolicies: () => loadAdmissionPolicies(plugins, resources),
      webhooks: () => loadWebhooks(plugins, options.outbound),
    }),
    store, state,
    client: (actor) => new LocalClient(backend, actor),
  };
}

/** Compacts now and then: when the oldest change is twice as old as anybody may ask for, or when there are too many. */
function forget(store: Store, now: number): void {
  const { history } = store, oldest = history[0];
  if (!oldest) return;
  if (history.length >= 2 * MOST_HISTORY) store.compact(history[history.length - MOST_HISTORY - 1]!.revision);
  else if (now - oldest.at >= 2 * HISTORY) {
    const keep = history.find(({ at }) => now - at < HISTORY);
    store.compact(keep ? keep.revision - 1 : store.revision);
  }
}
