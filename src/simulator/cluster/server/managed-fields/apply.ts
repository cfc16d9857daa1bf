/** Server-side apply. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { isObject } from '../conform.ts';
import { badRequest } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { strategicMerge } from '../patch/strategic.ts';
import { schemaOf } from '../schema.ts';
import { bodyText, decodeObject } from '../http/body.ts';
import type { WriteQuery } from '../http/options.ts';
import type { PatchedObject } from '../http/patches.ts';
import type { Call } from '../http/verbs.ts';
import { readYaml } from '../yaml-read.ts';

export function applyConfiguration(call: Call, query: WriteQuery, _operation: Operation): PatchedObject {
  const { server, route, request } = call;
  const text = bodyText(request.body);
  const patch = text === undefined ? request.body : readYaml(text).value;
  if (!isObject(patch)) throw badRequest('error decoding YAML: yaml: cannot unmarshal');
  const change = (old: KubernetesObject | undefined): KubernetesObject => {
    const base = old ? server.views.toVersion(old, route.resource) : { apiVersion: route.resource.apiVersion, kind: route.resource.kind, metadata: { name: route.name } };
    const value = strategicMerge(base as never, patch, schemaOf(route.resource.schema));
    const object = decodeObject(server.registry, route.resource, { value, duplicates: [], order: [] }, query.fieldValidation, call.warn);
    return server.views.fromVersion(object, route.resource);
  };
  return { change, allowCreate: true };
}
