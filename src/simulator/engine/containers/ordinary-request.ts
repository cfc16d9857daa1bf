/**
 * Which requests for a container are ordinary, as most are: fields of the table only, each with a value that is refused in
 * no company and kept as it is. They need neither schema nor checks; all others are read by checked-request.ts, which a
 * page loads when one comes.
 */
import type { RestartPolicy } from '../../api/engine/containers.ts';
import { conforms, isNumber, isObject, isPlain, isSwitch, isText, listOf, texts, type Test } from '../http/plain-body.ts';
import { API_VERSION, type Call } from '../http/router.ts';
import { text } from '../http/query.ts';
import { CAPABILITIES, plainName } from '../runtime/capabilities.ts';
import type { CreateRequest } from './create-request.ts';

const like = (pattern: RegExp): Test => (value) => typeof value === 'string' && pattern.test(value);
const exactly = (wanted: unknown): Test => (value) => value === wanted;
const mapOf = (key: Test, one: Test): Test => (value) => isObject(value) && Object.entries(value).every(([name, item]) => key(name) && one(item));
const struct = (fields: Record<string, Test>): Test => (value) => conforms(value, fields);
const none = () => false;

const noList = listOf(none), noMap = mapOf(none, none);
const portText = like(/^[1-9]\d{0,4}\/(?:tcp|udp)$/);
const port: Test = (key) => portText(key) && parseInt(key as string, 10) < 65536;
const capabilities = listOf((name) => isText(name) && ['ALL', ...CAPABILITIES].includes(plainName(name as string)));
const bindingParts = struct({ HostIp: like(/^(?:(?:0|127)\.0\.0\.[01])?$/), HostPort: like(/^(?:\d{0,4}|[1-5]\d{4})$/) });
const binding: Test = (value) => isObject(value) && Object.keys(value).length === 2 && bindingParts(value);

/** Less memory than this may be too little. */
const ENOUGH_MEMORY = 8 * 2 ** 20;

const restartPolicy = struct({ Name: like(/^(?:no|always|unless-stopped|on-failure)?$/), MaximumRetryCount: isNumber });
const bindings = listOf(binding);
const tmpfs = mapOf(like(/^\/+[^/]/), isText);

const hostConfig = (cpus: number): Test => struct({
  Binds: texts, NetworkMode: like(/^(?!container(?::|$))/), PortBindings: mapOf(port, (list) => !noList(list) && bindings(list)), AutoRemove: isSwitch, CapAdd: capabilities, CapDrop: capabilities,
  RestartPolicy: (value) => restartPolicy(value) && ((value as RestartPolicy).MaximumRetryCount === 0 || ((value as RestartPolicy).Name === 'on-failure' && (value as RestartPolicy).MaximumRetryCount > 0)),
  Privileged: isSwitch, PublishAllPorts: isSwitch, ReadonlyRootfs: isSwitch, Init: isSwitch, Memory: (value) => isNumber(value) && (value === 0 || (value as number) >= ENOUGH_MEMORY), NanoCpus: (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= cpus * 1e9,
  Tmpfs: (value) => tmpfs(value) && Object.keys(value as object).length < 2, LogConfig: struct({ Type: isText, Config: noMap }), ContainerIDFile: isText, ConsoleSize: listOf((value) => isNumber(value) && (value as number) >= 0),
  // What the client sends in any case.
  Annotations: noMap, MemorySwappiness: exactly(-1), OomKillDisable: exactly(false), DnsOptions: noList, DnsSearch: noList, Ulimits: noList, Devices: noList,
  BlkioWeightDevice: noList, BlkioDeviceReadBps: noList, BlkioDeviceWriteBps: noList, BlkioDeviceReadIOps: noList, BlkioDeviceWriteIOps: noList,
});

const makeTests = (cpus: number): Record<string, Test> => ({
  Image: like(/./), Hostname: like(/^.{0,64}$/s), Domainname: isText, User: isText, AttachStdin: isSwitch, AttachStdout: isSwitch, AttachStderr: isSwitch, ExposedPorts: mapOf(port, noMap), Tty: isSwitch, OpenStdin: isSwitch, StdinOnce: isSwitch,
  Env: listOf(like(/^[^=]/)), Cmd: texts, Volumes: mapOf(isText, noMap), WorkingDir: like(/^(?:\/|$)/), Entrypoint: texts, Labels: mapOf(isText, isText), StopTimeout: isNumber,
  HostConfig: hostConfig(cpus), NetworkingConfig: struct({ EndpointsConfig: noMap }),
});

/** By the number of processors; hosts have few different ones. */
const tests = new Map<number, Record<string, Test>>();

function testsFor(cpus: number): Record<string, Test> {
  let made = tests.get(cpus);
  if (!made) tests.set(cpus, (made = makeTests(cpus)));
  return made;
}

/** The request, where it is ordinary. @param cpus that the host has */
export function ordinaryRequest(call: Call, cpus: number): CreateRequest | undefined {
  const asked = call.body as CreateRequest;
  if (call.version !== API_VERSION || text(call, 'platform') !== '' || !isPlain(call, testsFor(cpus)) || asked.Image === undefined) return undefined;
  // Who is removed at once is not started again.
  return asked.HostConfig?.AutoRemove && !/^(?:no)?$/.test(asked.HostConfig.RestartPolicy?.Name ?? '') ? undefined : asked;
}
