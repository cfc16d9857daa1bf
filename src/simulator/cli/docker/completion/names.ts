/** Completion of names that the engine knows. Without an engine there are none. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Directive, type Complete, type Completions, type Invocation } from '../../shared/cobra/command.ts';
import { storedContexts } from '../context/stored.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';

/** Answers what names there are. */
export type Ask = (invocation: Invocation) => Blocking<string[]>;

/** Asks for names; the shell drops those that do not begin with the word. Names that are arguments already are left out. */
export const names = (ask: Ask, most = Infinity): Complete =>
  function* (invocation): Blocking<Completions> {
    if (invocation.args.length >= most) return { candidates: [], directive: Directive.NoFileComp };
    try {
      const found = yield* ask(invocation);
      return { candidates: found.filter((name) => !invocation.args.includes(name)), directive: Directive.NoFileComp };
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      return { candidates: [], directive: Directive.Error };
    }
  };

/** The same names where an engine that does not answer counts as one that has none. */
export function* namesOrNone(ask: Ask, invocation: Invocation): Blocking<string[]> {
  try {
    return yield* ask(invocation);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return [];
  }
}

interface Container {
  Id: string;
  Names: string[];
  State: string;
  NetworkSettings?: { Networks?: Record<string, unknown> | null };
}

/** Links have two slashes in their names: `/web/db`. */
const isLink = (name: string): boolean => name.slice(1).includes('/');

const listed = (invocation: Invocation, all: boolean): Blocking<Container[]> => engineOf(invocation).get<Container[]>('/containers/json', { all: all || undefined });

/** Containers: the running ones or all, and of those the ones that `wanted` takes. */
export const containers = (all: boolean, wanted: (container: Container, invocation: Invocation) => boolean = () => true): Ask =>
  function* (invocation) {
    const found = (yield* listed(invocation, all)).filter((one) => wanted(one, invocation));
    return found.flatMap((one) => one.Names.filter((name) => !isLink(name)).map((name) => name.replace(/^\//, '')));
  };

export const links: Ask = function* (invocation) {
  return (yield* listed(invocation, true)).flatMap((one) => one.Names.filter(isLink).map((name) => name.slice(1)));
};

/** Whether a container is in the network that the first argument names. */
export const inNetwork = (container: Container, { args }: Invocation): boolean => Object.keys(container.NetworkSettings?.Networks ?? {}).includes(args[0]!);

export const images: Ask = function* (invocation) {
  const found = yield* engineOf(invocation).get<{ RepoTags: string[] | null }[]>('/images/json');
  return found.flatMap((image) => image.RepoTags ?? []).filter((tag) => tag !== '<none>:<none>');
};

export const volumes: Ask = function* (invocation) {
  const { Volumes } = yield* engineOf(invocation).get<{ Volumes: { Name: string }[] | null }>('/volumes');
  return (Volumes ?? []).map((volume) => volume.Name);
};

/** What a list of objects calls them. */
const namesAt = <Item>(path: string, nameOf: (item: Item) => string): Ask =>
  function* (invocation) {
    return (yield* engineOf(invocation).get<Item[]>(path)).map(nameOf);
  };

interface Specified {
  ID: string;
  Spec: { Name: string; Labels?: Record<string, string> };
}

export const networks = namesAt<{ Name: string }>('/networks', (network) => network.Name);
export const engineNodes = namesAt<{ Description: { Hostname: string } }>('/nodes', (node) => node.Description.Hostname);
export const services = namesAt<Specified>('/services', (service) => service.Spec.Name);
export const secrets = namesAt<Specified>('/secrets', (secret) => secret.Spec.Name);
/** Names of configs for `inspect --type`; `config rm` and `config inspect` offer their ids. */
export const configs = namesAt<Specified>('/configs', (config) => config.Spec.Name);
export const configIds = namesAt<Specified>('/configs', (config) => config.ID);
export const enginePlugins = namesAt<{ Name: string }>('/plugins', (plugin) => plugin.Name);
export const tasks = namesAt<{ ID: string }>('/tasks', (task) => task.ID);

export const stacks: Ask = function* (invocation) {
  const found = yield* engineOf(invocation).get<Specified[]>('/services');
  return [...new Set(found.flatMap((service) => service.Spec.Labels?.['com.docker.stack.namespace'] ?? []))];
};

/** The engine's own name and id. */
export const daemon: Ask = function* (invocation) {
  const { Name, ID } = yield* engineOf(invocation).get<{ Name: string; ID: string }>('/info');
  return [Name, ID];
};

/** Contexts; where `most` are given, nothing, or files. */
export const contextNames = (most = Infinity, otherwise: number = Directive.NoFileComp): Complete =>
  function* ({ p, args }) {
    if (args.length >= most) return { candidates: [], directive: otherwise };
    const found = ['default', ...storedContexts(p).map((context) => context.Name)];
    return { candidates: found.filter((name) => !args.includes(name)), directive: Directive.NoFileComp };
  };
