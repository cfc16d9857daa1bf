/** What docker's own commands offer for their arguments and flags. What is not here offers nothing. */
import { Directive, type Complete } from '../../shared/cobra/command.ts';
import { fixed } from '../../shared/cobra/fixed.ts';
import { logDrivers, linkTargets, logOptions, nameSpace, securityOptions } from './composite.ts';
import { eventFilters, nodeTaskFilters, serviceFilters, serviceTaskFilters } from './filters.ts';
import { configIds, configs, containers, contextNames, enginePlugins, engineNodes, images, inNetwork, links, names, namesOrNone, networks, secrets, services, stacks, tasks, volumes, type Ask } from './names.ts';
import { capabilities, files, folders, limits, oneOf, platforms, restartPolicies, signals, variables } from './words.ts';

const ofState = (all: boolean, ...states: string[]): Complete => names(containers(all, ({ State }) => states.includes(State)));
const unpaused = names(containers(false, ({ State }) => State !== 'paused'));
const everyContainer = names(containers(true)), running = names(containers(false));
const everyImage = names(images), oneImage = names(images, 1);

/** A network, then containers that are in it, or not. */
const networkThenContainers = (connected: boolean): Complete =>
  (invocation, word) => names(invocation.args.length === 0 ? networks : containers(true, (one) => inNetwork(one, invocation) === connected))(invocation, word);

/** Names of its own choice, then a file. */
const nameThenFile: Complete = function* ({ args }, word) {
  if (args.length === 0) return { candidates: [word], directive: Directive.NoFileComp };
  return { candidates: [], directive: args.length === 1 ? Directive.NoSpace : Directive.NoSpace | Directive.NoFileComp };
};

const nodeNames: Complete = names(function* (invocation) {
  return [...(yield* engineNodes(invocation)), 'self'];
});

const scaled: Complete = function* (invocation, word) {
  const { candidates, directive } = yield* names(services)(invocation, word);
  return { candidates: candidates.map((name) => `${name}=`), directive: directive === Directive.Error ? directive : directive | Directive.NoSpace };
};

const BY_TYPE: Readonly<Record<string, Ask>> = { config: configs, container: containers(true), image: images, network: networks, node: engineNodes, plugin: enginePlugins, secret: secrets, service: services, task: tasks, volume: volumes };

/** `inspect` offers names only once it knows of what. */
const objectsOfType: Complete = function* (invocation) {
  const ask = BY_TYPE[invocation.flags.string('type')];
  return { candidates: ask ? yield* namesOrNone(ask, invocation) : [], directive: Directive.NoFileComp };
};

const removable: Complete = (invocation, word) => names(invocation.flags.bool('link') ? links : containers(true))(invocation, word);

/** By command. */
export const engineArguments: Readonly<Record<string, Complete>> = {
  'checkpoint ls': running,
  'config create': nameThenFile, 'config inspect': names(configIds), 'config rm': names(configIds),
  'container attach': unpaused, 'container commit': running, 'container create': everyImage, 'container diff': running, 'container exec': unpaused, 'container export': everyContainer,
  'container inspect': everyContainer, 'container kill': running, 'container logs': everyContainer, 'container pause': unpaused, 'container port': running, 'container rename': everyContainer,
  'container restart': everyContainer, 'container rm': removable, 'container run': oneImage, 'container start': ofState(true, 'exited', 'created'), 'container stats': running, 'container stop': running,
  'container top': running, 'container unpause': ofState(false, 'paused'), 'container update': everyContainer, 'container wait': running,
  'context export': contextNames(1, Directive.Default), 'context import': files, 'context inspect': contextNames(), 'context rm': contextNames(), 'context update': contextNames(1), 'context use': contextNames(1),
  'image build': folders, 'image history': oneImage, 'image inspect': everyImage, 'image ls': oneImage, 'image pull': oneImage, 'image push': oneImage, 'image rm': everyImage, 'image save': everyImage, 'image tag': names(images, 2),
  inspect: objectsOfType,
  'network connect': networkThenContainers(false), 'network disconnect': networkThenContainers(true), 'network inspect': names(networks), 'network rm': names(networks),
  'node demote': nodeNames, 'node inspect': nodeNames, 'node promote': nodeNames, 'node ps': nodeNames, 'node rm': nodeNames, 'node update': nodeNames,
  'plugin disable': names(enginePlugins), 'plugin enable': names(enginePlugins), 'plugin inspect': names(enginePlugins), 'plugin push': names(enginePlugins), 'plugin rm': names(enginePlugins), 'plugin set': names(enginePlugins), 'plugin upgrade': names(enginePlugins),
  'secret create': nameThenFile, 'secret inspect': names(secrets), 'secret rm': names(secrets),
  'service inspect': names(services), 'service logs': names(services), 'service ps': names(services), 'service rm': names(services), 'service rollback': names(services), 'service scale': scaled, 'service update': names(services),
  'stack deploy': names(stacks), 'stack ps': names(stacks), 'stack rm': names(stacks), 'stack services': names(stacks),
  'volume inspect': names(volumes), 'volume rm': names(volumes), 'volume update': names(volumes),
};

const created: Readonly<Record<string, Complete>> = {
  attach: oneOf('stderr stdin stdout'), 'cap-add': capabilities, 'cap-drop': capabilities, cgroupns: oneOf('host private'), env: variables, 'env-file': files, ipc: nameSpace(['host', 'none', 'private', 'shareable']),
  link: linkTargets, 'log-driver': fixed(logDrivers), 'log-opt': logOptions, network: names(networks), pid: nameSpace(['host']), platform: platforms, pull: oneOf('always missing never'), restart: restartPolicies,
  'security-opt': securityOptions, 'stop-signal': signals, 'storage-opt': fixed(['size='], Directive.NoSpace), ulimit: limits, userns: oneOf('host'), uts: oneOf('host'), 'volume-driver': oneOf('local'), 'volumes-from': everyContainer,
};

const orders = oneOf('start-first stop-first'), conditions = oneOf('none on-failure any');
const updated: Readonly<Record<string, Complete>> = { 'restart-condition': conditions, 'rollback-order': orders, 'rollback-failure-action': oneOf('pause continue'), 'update-order': orders, 'update-failure-action': oneOf('pause continue rollback') };

/** By command and flag. */
export const engineFlags: Readonly<Record<string, Readonly<Record<string, Complete>>>> = {
  '': { context: contextNames(), 'log-level': oneOf('debug info warn error fatal panic') },
  'container create': created,
  'container exec': { env: variables, 'env-file': files },
  'container kill': { signal: signals },
  'container restart': { signal: signals },
  'container run': { ...created, 'detach-keys': fixed(['ctrl-'], Directive.NoSpace) },
  'container stop': { signal: signals },
  'container update': { restart: restartPolicies },
  ...Object.fromEntries(['build', 'history', 'import', 'inspect', 'load', 'pull', 'push', 'rm', 'save'].map((name) => [`image ${name}`, { platform: platforms }])),
  inspect: { type: oneOf(Object.keys(BY_TYPE).join(' ')) },
  'node ps': { filter: nodeTaskFilters },
  'node update': { role: oneOf('worker manager'), availability: oneOf('active pause drain') },
  'service create': { ...updated, mode: oneOf('replicated global replicated-job global-job'), env: variables, 'env-file': files, network: names(networks) },
  'service ls': { filter: serviceFilters },
  'service ps': { filter: serviceTaskFilters },
  'service update': { ...updated, 'env-add': variables, image: everyImage, 'network-add': names(networks) },
  'stack deploy': { 'compose-file': fixed(['yaml', 'yml'], Directive.FilterFileExt) },
  'system events': { filter: eventFilters },
};
