/** CustomResourceDefinition as a kind of the registry. */
import { rfc3339 } from '../../../kernel/calendar.ts';
import { CLEANUP_FINALIZER, DEFINITIONS, isTrue, withCondition, type Definition, type JsonSchema } from './definition.ts';
import { isKnownFormat } from './formats.ts';
import { validateDefinition } from './validate-definition.ts';
import type { Kind } from '../kind.ts';

/** The storage version joins the versions in which objects have been stored. */
function recordStoredVersion(draft: Definition): void {
  const storage = (draft.spec.versions ?? []).find((one) => one.storage)?.name;
  const stored = draft.status.storedVersions ?? [];
  if (storage !== undefined && !stored.includes(storage)) draft.status = { ...draft.status, storedVersions: [...stored, storage] };
}

/** Formats that nobody checks, and sets that apply cannot merge. */
function* schemaWarnings(schema: JsonSchema): Generator<string> {
  if (schema.format && !isKnownFormat(schema.format, schema.type)) yield `unrecognized format ${JSON.stringify(schema.format)}`;
  const items = Array.isArray(schema.items) ? undefined : schema.items;
  if (schema['x-kubernetes-list-type'] === 'set' && (items?.type === 'object' || items?.type === 'array')) {
    yield `x-kubernetes-list-type: set for items of type ${JSON.stringify(items.type)} is not supported by server-side apply or CEL validation rules`;
  }
  const more = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  for (const one of [...(items ? [items] : []), ...Object.values(schema.properties ?? {}), ...more, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* schemaWarnings(one);
}

const warningsOf = ({ spec }: Definition): string[] => [...new Set(spec.versions.flatMap(({ schema }) => [...schemaWarnings(schema?.openAPIV3Schema ?? {})]))];

export const customResourceDefinition: Kind<Definition> = {
  collection: DEFINITIONS,
  generation: true,
  unconditionalUpdate: false,
  returnsDeleted: true,
  defaults: {
    'apiextensions.v1.CustomResourceDefinitionNames': (draft) => {
      const { kind } = draft as { kind?: string };
      if (!kind) return;
      draft.singular ??= kind.toLowerCase();
      draft.listKind ??= `${kind}List`;
    },
    'apiextensions.v1.CustomResourceDefinitionSpec': (draft) => {
      draft.conversion ??= { strategy: 'None' };
    },
    'apiextensions.v1.ServiceReference': (draft) => {
      draft.port ??= 443;
    },
  },
  prepareForCreate(draft) {
    draft.status = { conditions: null, acceptedNames: { plural: '', kind: '' } };
    recordStoredVersion(draft);
  },
  prepareForUpdate: recordStoredVersion,
  prepareForStatusUpdate(draft) {
    if (!draft.status.storedVersions?.length) recordStoredVersion(draft);
  },
  validateCreate: (object, errors) => validateDefinition(object, undefined, errors),
  validateUpdate: (object, old, errors) => validateDefinition(object, old, errors),
  warnings: (object, old) => (old ? warningsOf(object).filter((one) => !warningsOf(old).includes(one)) : warningsOf(object)),
  /** The first DELETE only marks it: its objects go before it does. */
  beginDeletion(object, { now }) {
    const at = rfc3339(now);
    const { finalizers = [] } = object.metadata;
    const pending = { type: 'Terminating', status: 'True', reason: 'InstanceDeletionPending', message: 'CustomResourceDefinition marked for deletion; CustomResource deletion will begin soon' };
    return {
      ...object,
      metadata: { ...object.metadata, deletionTimestamp: at, finalizers: finalizers.includes(CLEANUP_FINALIZER) ? finalizers : [...finalizers, CLEANUP_FINALIZER] },
      status: { ...object.status, conditions: withCondition(object.status.conditions, pending, at) },
    };
  },
  cells: (object) => {
    const { metadata, spec } = object;
    const served = spec.versions.filter((one) => one.served).map(({ name, storage }) => (storage ? `${name}(storage)` : name)).sort();
    return [metadata.name, spec.scope, served.join(','), metadata.creationTimestamp, spec.group, spec.names.kind, (spec.names.shortNames ?? []).join(','), isTrue(object, 'Established')];
  },
};
