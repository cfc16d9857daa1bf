/** One served version of a definition: what the server needs to know of it to handle its objects. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { conformed, DecodeError, type Json } from '../conform.ts';
import type { Kind } from '../kind.ts';
import type { Atom } from '../managed-fields/atoms.ts';
import { collectionOf, type Resource } from '../resources.ts';
import { schemaOf } from '../schema.ts';
import { atomOfObject } from './atoms.ts';
import { dropNulls, fillDefaults, pruned } from './coerce.ts';
import { conditionOf, isTrue, type Definition, type DefinitionVersion, type JsonSchema } from './definition.ts';
import type { TableSource } from '../tables/table.ts';
import { customTable } from './columns.ts';
import type { Converter } from './conversion.ts';
import { checkCustomType } from './decode.ts';
import { describeKind } from './document.ts';
import { compareVersions } from './served.ts';
import { customScale, withReplicas } from './scale.ts';
import { customKind } from './strategy.ts';

export class CustomVersion {
  readonly definition: Definition;
  readonly version: DefinitionVersion;
  readonly schema: JsonSchema;
  /** In which its objects are stored. */
  readonly storageVersion: string;
  readonly kind: Kind;
  /** Where a webhook converts between its versions. */
  readonly converter: Converter | undefined;
  #atom: Atom | undefined;
  /** Of the version in which its objects are stored, where that is another one. */
  readonly #stored: JsonSchema | undefined;

  constructor(definition: Definition, version: DefinitionVersion, converter?: Converter) {
    const { group, names, versions } = definition.spec;
    this.definition = definition;
    this.converter = converter;
    this.version = version;
    this.schema = version.schema?.openAPIV3Schema ?? {};
    const stored = versions.find(({ storage }) => storage)!;
    this.storageVersion = stored.name;
    this.#stored = stored.name === version.name ? undefined : (stored.schema?.openAPIV3Schema ?? {});
    this.kind = customKind(collectionOf(group, names.plural), version);
  }

  get atom(): Atom {
    return (this.#atom ??= atomOfObject(this.schema));
  }

  get apiVersion(): string {
    return `${this.definition.spec.group}/${this.version.name}`;
  }

  get storedApiVersion(): string {
    return `${this.definition.spec.group}/${this.storageVersion}`;
  }

  /** As `decoded`. @throws DecodeError */
  canonical(object: Json): KubernetesObject {
    const read = this.decoded(object);
    if (read instanceof DecodeError) throw read;
    return read;
  }

  /** A fresh object with the declared fields only, and its defaults; or why the metadata cannot be read. */
  decoded(object: Json, unknown: (path: string) => void = () => {}): KubernetesObject | DecodeError {
    const metadata = conformed((object.metadata ?? {}) as Json, schemaOf('meta.v1.ObjectMeta'), { unknown: (path) => unknown(`metadata.${path}`) });
    if (metadata instanceof DecodeError) return metadata;
    const given = pruned(object, this.schema, unknown), content = (this.#stored && !this.converter ? pruned(given, this.#stored, () => {}) : given) as Json;
    dropNulls(content, withoutMeta(this.schema));
    fillDefaults(content, withoutMeta(this.schema));
    return { ...content, apiVersion: this.apiVersion, kind: this.definition.spec.names.kind, metadata: metadata as unknown as KubernetesObject['metadata'] };
  }

  /** An object of another version as this one shows it: conversion None changes the version and drops what this schema lacks. */
  shown(object: KubernetesObject): KubernetesObject {
    if (object.apiVersion === this.apiVersion) return object;
    const content = pruned(object, this.schema, () => {}) as Json;
    return { ...content, apiVersion: this.apiVersion, kind: object.kind, metadata: object.metadata };
  }

  table(now: number): TableSource {
    return customTable(this.version, now);
  }

  /** @throws StatusError 500 where the object has no replicas */
  scaleOf(object: KubernetesObject, writing = false): Json {
    return customScale(this.shown(object), this.version.subresources!.scale!, writing);
  }

  withReplicas(object: KubernetesObject, replicas: number): KubernetesObject {
    return withReplicas(object, this.version.subresources!.scale!, replicas);
  }

  /** Whether an object that came in is what its path asks for. @throws StatusError 400, 422 */
  checkType(resource: Resource, object: Json, warn: (text: string) => void): void {
    checkCustomType(resource, object, warn);
  }

  /** Adds its schemas to an OpenAPI document. */
  describe(schemas: Json, reference: (name: string) => Json): void {
    describeKind(this, schemas, reference);
  }

  /** When its names were accepted and it was served, ms. */
  get establishedAt(): number {
    return parseRfc3339(conditionOf(this.definition, 'Established')?.lastTransitionTime ?? '') ?? 0;
  }

  get terminating(): boolean {
    return isTrue(this.definition, 'Terminating');
  }

  /** What using this version is warned of. */
  get warning(): string | undefined {
    const { deprecated, deprecationWarning } = this.version;
    if (!deprecated) return undefined;
    const { group, names, versions } = this.definition.spec;
    const [better] = versions.filter((one) => one.served && !one.deprecated && compareVersions(one.name, this.version.name) < 0).map(({ name }) => name).sort(compareVersions);
    return deprecationWarning ?? `${this.apiVersion} ${names.kind} is deprecated${better === undefined ? '' : `; use ${group}/${better} ${names.kind}`}`;
  }
}

/** Metadata has its own rules: defaults and nulls of the schema do not reach into it. */
function withoutMeta(schema: JsonSchema): JsonSchema {
  if (!schema.properties?.metadata) return schema;
  const { metadata: _metadata, ...properties } = schema.properties;
  return { ...schema, properties };
}
