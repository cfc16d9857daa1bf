/** What OpenAPI documents say of a custom resource. */
import type { Json } from '../conform.ts';
import type { CustomVersion } from './version.ts';

/** The kind and its list, under the names that clients know them by. */
export function describeKind({ definition: { spec }, version: { name: version }, schema }: CustomVersion, schemas: Json, reference: (name: string) => Json): void {
  const { group, names: { kind, listKind = `${kind}List` } } = spec;
  const name = `${group.split('.').reverse().join('.')}.${version}.${kind}`;
  const type = { apiVersion: { type: 'string', description: API_VERSION }, kind: { type: 'string', description: KIND } };
  const described = { ...reference('meta.v1.ObjectMeta'), description: "Standard object's metadata. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata" };
  const of = (shownKind: string): Json[] => [{ group, kind: shownKind, version }];
  schemas[name] = { ...schema, properties: { ...type, metadata: described, ...withoutMeta(schema.properties) }, 'x-kubernetes-group-version-kind': of(kind) };
  schemas[name.replace(/[^.]*$/, listKind)] = {
    description: `${listKind} is a list of ${kind}`, type: 'object', required: ['items'],
    properties: { ...type, items: { description: `List of ${kind.toLowerCase()}s. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md`, type: 'array', items: { allOf: [{ $ref: `#/components/schemas/${name}` }] } }, metadata: reference('meta.v1.ListMeta') },
    'x-kubernetes-group-version-kind': of(listKind),
  };
}

function withoutMeta(properties: Readonly<Record<string, unknown>> = {}): Json {
  const { apiVersion: _apiVersion, kind: _kind, metadata: _metadata, ...rest } = properties;
  return rest;
}

const API_VERSION = 'APIVersion defines the versioned schema of this representation of an object. Servers should convert recognized schemas to the latest internal value, and may reject unrecognized values. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources';
const KIND = 'Kind is a string value representing the REST resource this object represents. Servers may infer this from the endpoint the client submits requests to. Cannot be updated. In CamelCase. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds';
