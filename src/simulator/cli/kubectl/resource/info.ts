/** One object that a command works on, wherever it was named: on the command line, in a file, by a selector. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { groupKind, resourcePath, type RestMapper } from '../client/mapper.ts';
import { ApiError, isFailure, isNotFound } from '../client/failure.ts';
import type { ApiResource } from '../client/discovery.ts';
import type { RestClient } from '../client/rest.ts';
import type { Heavy } from './large/values.ts';

export interface Info {
  mapping: ApiResource;
  /** Undefined: cluster-scoped. */
  namespace: string | undefined;
  name: string;
  /** The object: from the server, or as the file has it. */
  object?: KubernetesObject;
  /** The file it came from; '' otherwise. */
  source: string;
  /** Where the object is an outline: what it takes, and all of it. */
  heavy?: Heavy | undefined;
}

export const infoPath = (info: Info, subresource?: string): string => resourcePath(info.mapping, info.namespace, info.name, subresource);

/** 'pod/web', 'deployment.apps/web'. */
export const infoName = (info: Info): string => `${groupKind(info.mapping)}/${info.name}`;

/** 'pods/web', as messages of waiting and drain name it. */
export const infoResourceName = (info: Info): string => `${info.mapping.name}/${info.name}`;

export const fetchInfo = (client: RestClient, info: Info, subresource?: string): Blocking<KubernetesObject> => orNamespace(client, info, client.get(infoPath(info, subresource)));

/** What is not found may lack its namespace already: then that is what is said. */
export function* orNamespace<T>(client: RestClient, info: Info, request: Blocking<T>): Blocking<T> {
  try {
    return yield* request;
  } catch (error) {
    throw yield* namespaceFirst(client, info, error);
  }
}

/** The object, or why the server does not give it. */
export function* lookUp(client: RestClient, info: Info): Blocking<KubernetesObject | ApiError> {
  const answer = yield* client.ask({ method: 'GET', path: infoPath(info) });
  return answer instanceof ApiError ? yield* namespaceFirst(client, info, answer) : answer;
}

function* namespaceFirst<E>(client: RestClient, info: Info, error: E): Blocking<E | ApiError> {
  if (!isNotFound(error) || !info.namespace || info.namespace === 'default') return error;
  try {
    const space = yield* client.ask({ method: 'GET', path: resourcePath({ group: '', version: 'v1', name: 'namespaces', namespaced: false }, undefined, info.namespace) });
    if (isNotFound(space)) return space as ApiError;
  } catch (unreachable) {
    if (!isFailure(unreachable)) throw unreachable;
  }
  return error;
}

/** An object as the server gave it. */
export function infoOf(mapper: RestMapper, object: KubernetesObject, mapping?: ApiResource): Info {
  const found = mapping ?? mapper.require(object.apiVersion, object.kind);
  return { mapping: found, namespace: found.namespaced ? object.metadata.namespace : undefined, name: object.metadata.name, object, source: '' };
}
