/** kubectl apply --server-side: one request, and the end of client-side apply's ownership where there was any. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError, CommandError } from '../client/failure.ts';
import type { ResultPrinter } from '../print/result.ts';
import type { Info } from '../resource/info.ts';
import { LAST_APPLIED, lastAppliedOf, patchObject, writeQuery, type Query } from '../resource/write.ts';
import type { Session } from '../session.ts';

interface ManagedFieldsEntry {
  manager: string;
  operation: string;
  apiVersion: string;
  subresource?: string;
  fieldsV1?: Fields;
}

type Fields = { [element: string]: Fields };

const MANAGER = 'kubectl';
/** Owns the annotation of client-side apply once the object is applied by the server. */
const ANNOTATION_MANAGER = 'kubectl-last-applied';

export function* applyOnServer(session: Session, info: Info, print: ResultPrinter): Blocking<KubernetesObject> {
  const query = writeQuery(session).filter(([name]) => name !== 'fieldManager');
  const manager = session.flags.changed('field-manager') ? session.flag('field-manager') : MANAGER;
  const subresource = session.flag('subresource') || undefined;
  const send = (): Blocking<KubernetesObject> => patchObject(session, info, 'apply', info.object, [...query, ['fieldManager', manager], ['force', String(session.switch('force-conflicts'))]], subresource);
  try {
    let object = yield* send();
    const kept = yield* keepAnnotation(session, info, object, manager, query);
    object = kept ?? object;
    const managers = kept && migrated(entriesOf(object), manager);
    if (managers) {
      yield* patchObject(session, info, 'json', [{ op: 'replace', path: '/metadata/managedFields', value: managers }, { op: 'replace', path: '/metadata/resourceVersion', value: object.metadata.resourceVersion }], [...query, ['fieldManager', manager]]);
      // What only client-side apply held can go now.
      object = yield* send();
    }
    yield* print(object, 'serverside-applied');
    return object;
  } catch (error) {
    if (error instanceof ApiError && error.reason === 'Conflict') throw new CommandError(`${error.message}\n${CONFLICT_HELP}`);
    throw error;
  }
}

const entriesOf = ({ metadata }: KubernetesObject): ManagedFieldsEntry[] => (metadata.managedFields ?? []) as ManagedFieldsEntry[];

const ownsAnnotation = ({ fieldsV1 }: ManagedFieldsEntry): boolean => fieldsV1?.['f:metadata']?.['f:annotations']?.[`f:${LAST_APPLIED}`] !== undefined;

/** The annotation gets an owner of its own, so that it outlives the move; only where nobody chose another manager. undefined where that failed. */
function* keepAnnotation(session: Session, { mapping, ...info }: Info, object: KubernetesObject, manager: string, query: Query): Blocking<KubernetesObject | undefined> {
  const configuration = lastAppliedOf(object);
  if (manager !== MANAGER || configuration === undefined) return object;
  if (entriesOf(object).some((entry) => entry.operation === 'Apply' && ownsAnnotation(entry))) return object;
  const { name, namespace } = object.metadata;
  const only = { apiVersion: object.apiVersion, kind: object.kind, metadata: { name, ...(namespace !== undefined && { namespace }), annotations: { [LAST_APPLIED]: configuration } } };
  try {
    return yield* patchObject(session, { ...info, mapping }, 'apply', only, [...query, ['fieldManager', ANNOTATION_MANAGER]]);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    yield* session.warn(`failed to migrate ${LAST_APPLIED} for Server-Side Apply. This is non-fatal and will be retried next time you apply. Error: ${error.message}`);
    return undefined;
  }
}

/** The managers after the owners of client-side apply's annotation have become `manager`; undefined where there are none. */
function migrated(entries: readonly ManagedFieldsEntry[], manager: string): ManagedFieldsEntry[] | undefined {
  const old = entries.filter((entry) => entry.operation === 'Update' && !entry.subresource && ownsAnnotation(entry));
  if (old.length === 0) return undefined;
  const own = entries.find((entry) => entry.manager === manager && entry.operation === 'Apply' && !entry.subresource) ?? old[0]!;
  const same = old.filter((entry) => entry.apiVersion === own.apiVersion);
  const fieldsV1 = [own, ...same].reduce<Fields>((all, entry) => union(all, entry.fieldsV1 ?? {}), {});
  return entries.filter((entry) => entry === own || !old.includes(entry)).map((entry) => (entry === own ? { ...own, manager, operation: 'Apply', fieldsV1 } : entry));
}

const union = (a: Fields, b: Fields): Fields => Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, union(a[key] ?? {}, b[key] ?? {})]));

const CONFLICT_HELP = `Please review the fields above--they currently have other managers. Here
are the ways you can resolve this warning:
* If you intend to manage all of these fields, please re-run the apply
  command with the \`--force-conflicts\` flag.
* If you do not intend to manage all of the fields, please edit your
  manifest to remove references to the fields that should keep their
  current managers.
* You may co-own fields by updating your manifest to match the existing
  value; in this case, you'll become the manager if the other manager(s)
  stop managing the field (remove it from their configuration).
See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts`;
