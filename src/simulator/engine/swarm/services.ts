/** Services: what a swarm is asked to run. */
import { parseConstraint } from './scheduler.ts';
import { checkKinds, checkServiceSpec } from './spec-checks.ts';
import type { PortConfig, ServiceRecord, ServiceSpec, UpdateConfig } from '../../api/engine/swarm.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, conflict, internal, notFound } from '../http/errors.ts';
import { drawName } from '../containers/names.ts';
import { nanoTime } from '../timestamp.ts';

const invalid = (reason: string): ApiError => badRequest(`rpc error: code = InvalidArgument desc = ${reason}`);
const unimplemented = (reason: string): ApiError => new ApiError(501, `rpc error: code = Unimplemented desc = ${reason}`);

/** Two ports on one number, of which at least one is everywhere in the swarm. */
/** Any other word means the first. */
const PROTOCOLS = ['tcp', 'udp', 'sctp'];

const meet = (one: PortConfig, other: PortConfig): boolean =>
  one.PublishedPort === other.PublishedPort && one.Protocol === other.Protocol && !(one.PublishMode === 'host' && other.PublishMode === 'host');

const updateConfig = (config: UpdateConfig): UpdateConfig => ({
  Parallelism: config.Parallelism ?? 0, ...(config.Delay ? { Delay: config.Delay } : {}), FailureAction: config.FailureAction || 'pause', ...(config.Monitor === undefined ? {} : { Monitor: config.Monitor }), MaxFailureRatio: config.MaxFailureRatio ?? 0, Order: config.Order || 'stop-first',
});

const DEFAULT_UPDATE: UpdateConfig = { Parallelism: 1, FailureAction: 'pause', Monitor: 5_000_000_000, MaxFailureRatio: 0, Order: 'stop-first' };

/** Fields in the order of the API's structs, which is how an answer shows them. */
const CONTAINER_FIELDS = 'Image Labels Command Args Hostname Env Dir User Groups Privileges Init StopSignal TTY OpenStdin ReadOnly Mounts StopGracePeriod Healthcheck Hosts DNSConfig Secrets Configs Isolation Sysctls CapabilityAdd CapabilityDrop Ulimits OomScoreAdj'.split(' ');
const PLACEMENT_FIELDS = ['Constraints', 'Preferences', 'MaxReplicas', 'Platforms'];

const inOrder = <T extends object>(order: readonly string[], fields: T): T =>
  Object.fromEntries(Object.entries(fields).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) as T;

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);

/** What is empty is not told from what was never said. */
const whatIsSaid = <T extends object>(fields: object | undefined): T => Object.fromEntries(Object.entries(fields ?? {}).filter(([name, value]) => !isEmpty(value) && !(value === 0 && name !== 'StopGracePeriod'))) as T;

/** A specification as the swarm stores it: what was given, completed where the engine does. */
export function completeSpec(spec: ServiceSpec): ServiceSpec {
  const { ContainerSpec, Resources, RestartPolicy, Placement, ...template } = spec.TaskTemplate;
  const said = whatIsSaid<NonNullable<typeof ContainerSpec>>(ContainerSpec);
  if (ContainerSpec?.DNSConfig) said.DNSConfig = whatIsSaid<NonNullable<typeof said.DNSConfig>>(ContainerSpec.DNSConfig);
  if (ContainerSpec?.Healthcheck) said.Healthcheck = whatIsSaid<NonNullable<typeof said.Healthcheck>>(ContainerSpec.Healthcheck);
  const isolation = said.Isolation?.toLowerCase() ?? '';
  const ports = spec.EndpointSpec?.Ports?.map((port): PortConfig => ({ ...(port.Name ? { Name: port.Name } : {}), Protocol: port.Protocol && PROTOCOLS.includes(port.Protocol) ? port.Protocol : 'tcp', TargetPort: port.TargetPort, ...(port.PublishedPort ? { PublishedPort: port.PublishedPort } : {}), PublishMode: port.PublishMode ?? 'ingress' }));
  return {
    Name: spec.Name, Labels: spec.Labels ?? {},
    TaskTemplate: {
      ContainerSpec: inOrder(CONTAINER_FIELDS, { ...said, Isolation: ['process', 'hyperv'].includes(isolation) ? isolation : 'default' }), ...(Resources ? { Resources } : {}),
      ...(RestartPolicy ? { RestartPolicy: { ...RestartPolicy, Condition: RestartPolicy.Condition || 'any', MaxAttempts: RestartPolicy.MaxAttempts ?? 0 } } : {}), ...(Placement ? { Placement: inOrder(PLACEMENT_FIELDS, whatIsSaid<typeof Placement>(Placement)) } : {}), ...template, ForceUpdate: template.ForceUpdate ?? 0, Runtime: template.Runtime ?? 'container',
    },
    Mode: completeMode(spec.Mode),
    ...(spec.UpdateConfig ? { UpdateConfig: updateConfig(spec.UpdateConfig) } : {}), ...(spec.RollbackConfig ? { RollbackConfig: updateConfig(spec.RollbackConfig) } : {}),
    ...(spec.EndpointSpec ? { EndpointSpec: { Mode: spec.EndpointSpec.Mode || 'vip', ...(ports?.length ? { Ports: ports } : {}) } } : {}),
  };
}

function completeMode(mode: ServiceSpec['Mode']): NonNullable<ServiceSpec['Mode']> {
  if (!mode || Object.keys(mode).length === 0) return { Replicated: { Replicas: 1 } };
  const { ReplicatedJob: job } = mode;
  return job ? { ReplicatedJob: { MaxConcurrent: job.MaxConcurrent ?? 1, TotalCompletions: job.TotalCompletions ?? job.MaxConcurrent ?? 1 } } : mode;
}

/** insertDefaults=1: what holds where nothing was said. */
export function withDefaults(service: ServiceRecord): ServiceRecord {
  const { Spec } = service, { EndpointSpec, ...rest } = Spec;
  const restart = { Condition: 'any', Delay: 5_000_000_000, MaxAttempts: 0, ...Spec.TaskTemplate.RestartPolicy };
  const { ContainerSpec, Resources, RestartPolicy: _given, ...template } = Spec.TaskTemplate;
  return { ...service, Spec: { ...rest, TaskTemplate: { ...(ContainerSpec ? { ContainerSpec: inOrder(CONTAINER_FIELDS, { StopGracePeriod: 10_000_000_000, DNSConfig: {}, ...ContainerSpec }) } : {}), ...(Resources ? { Resources } : {}), RestartPolicy: restart, ...template }, UpdateConfig: updateConfig({ ...DEFAULT_UPDATE, ...Spec.UpdateConfig }), RollbackConfig: updateConfig({ ...DEFAULT_UPDATE, ...Spec.RollbackConfig }), ...(EndpointSpec && { EndpointSpec }) } };
}

export const modeOf = (spec: ServiceSpec): 'replicated' | 'global' | 'replicated-job' | 'global-job' => (spec.Mode?.Global ? 'global' : spec.Mode?.ReplicatedJob ? 'replicated-job' : spec.Mode?.GlobalJob ? 'global-job' : 'replicated');

export class Services {
  readonly #engine: Engine;
  readonly #records = new Map<string, ServiceRecord>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  list(): ServiceRecord[] {
    return [...this.#records.values()];
  }

  get(id: string): ServiceRecord | undefined {
    return this.#records.get(id);
  }

  require(reference: string): ServiceRecord {
    const found = this.#records.get(reference) ?? this.list().find((one) => one.Spec.Name === reference) ?? this.list().find((one) => reference !== '' && one.ID.startsWith(reference));
    if (!found) throw notFound(`service ${reference} not found`);
    return found;
  }

  set(record: ServiceRecord): void {
    this.#records.set(record.ID, record);
  }

  create(spec: ServiceSpec): ServiceRecord {
    const { swarm, events } = this.#engine;
    checkKinds(spec);
    const Name = spec.Name || drawName(this.#engine.random('service name', String(this.#engine.count('service name'))), (name) => this.list().some((one) => one.Spec.Name === name));
    const complete = this.#check(completeSpec({ ...spec, Name }), undefined);
    if (this.list().some((one) => one.Spec.Name === Name)) throw conflict(`rpc error: code = AlreadyExists desc = name conflicts with an existing object: service ${Name} already exists`);
    const at = nanoTime(this.#engine.now);
    const ID = swarm.newId('service');
    const record: ServiceRecord = { ID, Version: { Index: swarm.nextIndex() }, CreatedAt: at, UpdatedAt: at, Spec: complete, Endpoint: this.#endpoint(complete), ...(modeOf(complete).endsWith('job') ? { JobStatus: { JobIteration: {}, LastExecution: at } } : {}) };
    this.set(record);
    events.emit('service', 'create', ID, { name: Name }, 'swarm');
    swarm.orchestrator.reconcile(ID);
    return record;
  }

  /** Where the service can be reached: its published ports, and an address of its own in each network. */
  #endpoint(spec: ServiceSpec): ServiceRecord['Endpoint'] {
    const { swarm } = this.#engine;
    const ports = spec.EndpointSpec?.Ports?.map((port) => ({ ...port, ...(port.PublishedPort || port.PublishMode === 'host' ? {} : { PublishedPort: swarm.drawPort() }) }));
    const networks = [...(ports?.some((port) => port.PublishMode === 'ingress') ? ['ingress'] : []), ...(spec.TaskTemplate.Networks ?? spec.Networks ?? []).map((one) => one.Target)];
    const addresses = networks.flatMap((name) => {
      const network = this.#engine.networks.find(name);
      const address = network && this.#engine.networks.bridge(network)?.allocate();
      return network && address ? [{ NetworkID: network.Id, Addr: `${address}/24` }] : [];
    });
    return { Spec: spec.EndpointSpec ?? {}, ...(ports?.length ? { Ports: ports } : {}), ...(addresses.length > 0 ? { VirtualIPs: addresses } : {}) };
  }

  /** @throws 400, 500 where something that it names is missing or taken */
  #check(spec: ServiceSpec, own: string | undefined): ServiceSpec {
    const { swarm, networks } = this.#engine;
    const container = spec.TaskTemplate.ContainerSpec;
    if (!container?.Image) throw invalid('ContainerSpec: image reference must be provided');
    checkServiceSpec(spec);
    if (modeOf(spec).endsWith('job') && spec.UpdateConfig) throw invalid('Jobs may not have an update config');
    if (!/^[a-zA-Z0-9](?:[-_]*[A-Za-z0-9]+)*$/.test(spec.Name) || spec.Name.length > 63) throw invalid(spec.Name.length > 63 ? 'name must be 63 characters or fewer' : 'name must be valid as a DNS name component');
    for (const text of spec.TaskTemplate.Placement?.Constraints ?? []) checkConstraint(text);
    for (const { Target } of [...(spec.TaskTemplate.Networks ?? []), ...(spec.Networks ?? [])]) if (!networks.find(Target) || swarm.forgotten.has(networks.find(Target)!.Id)) throw internal(`network ${Target} not found`);
    for (const { SecretID = '' } of container.Secrets ?? []) if (!swarm.secrets.find(SecretID)) throw invalid(`secret not found: ${SecretID}`);
    for (const { ConfigID = '' } of container.Configs ?? []) if (!swarm.configs.find(ConfigID)) throw invalid(`config not found: ${ConfigID}`);
    for (const port of spec.EndpointSpec?.Ports ?? []) {
      const holder = port.PublishedPort && this.list().find((one) => one.ID !== own && one.Endpoint.Ports?.some((other) => meet(port, other)));
      if (holder) throw invalid(`port '${port.PublishedPort}' is already in use by service '${holder.Spec.Name}' (${holder.ID}) as ${holder.Endpoint.Ports!.find((other) => meet(port, other))!.PublishMode === 'host' ? 'a host-published' : 'an ingress'} port`);
    }
    // Networks are remembered by their ids.
    const byId = spec.TaskTemplate.Networks?.map((one) => ({ ...one, Target: networks.find(one.Target)!.Id }));
    return byId ? { ...spec, TaskTemplate: { ...spec.TaskTemplate, Networks: byId } } : spec;
  }

  update(reference: string, version: string, spec: ServiceSpec, rollback: boolean): void {
    const { swarm, events } = this.#engine;
    if (!/^\d+$/.test(version)) throw badRequest(`invalid service version '${version}': strconv.ParseUint: parsing ${JSON.stringify(version)}: invalid syntax`);
    checkKinds(spec);
    const record = this.require(reference);
    if (Number(version) !== record.Version.Index) throw internal('rpc error: code = Unknown desc = update out of sequence');
    const wanted = rollback && record.PreviousSpec ? record.PreviousSpec : this.#check(completeSpec({ ...spec, Name: spec.Name || record.Spec.Name }), record.ID);
    if (rollback && !record.PreviousSpec) throw badRequest(`rpc error: code = FailedPrecondition desc = service ${record.ID} does not have a previous spec`);
    if (wanted.Name !== record.Spec.Name) throw unimplemented('renaming services is not supported');
    if (modeOf(wanted) !== modeOf(record.Spec)) throw unimplemented('service mode change is not allowed');
    const { UpdateStatus: _status, ...rest } = record;
    const changesTasks = JSON.stringify([wanted.TaskTemplate, wanted.EndpointSpec]) !== JSON.stringify([record.Spec.TaskTemplate, record.Spec.EndpointSpec]);
    this.set({
      ...rest, ...(rest.JobStatus ? { JobStatus: { JobIteration: { Index: (rest.JobStatus.JobIteration.Index ?? 0) + 1 }, LastExecution: nanoTime(this.#engine.now) } } : {}), Version: { Index: swarm.nextIndex() }, UpdatedAt: nanoTime(this.#engine.now), Spec: wanted, PreviousSpec: record.Spec, Endpoint: JSON.stringify(wanted.EndpointSpec) === JSON.stringify(record.Spec.EndpointSpec) ? record.Endpoint : this.#endpoint(wanted),
      ...(rollback || (changesTasks && !record.JobStatus) ? { UpdateStatus: { State: rollback ? 'rollback_started' : 'updating', StartedAt: nanoTime(this.#engine.now), Message: rollback ? 'manually requested rollback' : 'update in progress' } } : {}),
    });
    events.emit('service', 'update', record.ID, { name: wanted.Name, ...(changesTasks ? { 'updatestate.new': rollback ? 'rollback_started' : 'updating' } : {}) }, 'swarm');
    swarm.orchestrator.reconcile(record.ID);
    if ((changesTasks || rollback) && !record.JobStatus) swarm.orchestrator.updates.start(record.ID);
  }

  remove(reference: string): void {
    const record = this.require(reference);
    this.#records.delete(record.ID);
    this.#engine.events.emit('service', 'remove', record.ID, { name: record.Spec.Name }, 'swarm');
    this.#engine.swarm.orchestrator.serviceRemoved(record.ID);
  }
}

function checkConstraint(text: string): void {
  try {
    parseConstraint(text);
  } catch (error) {
    throw internal(`rpc error: code = Unknown desc = ${(error as Error).message}`);
  }
}
