/** kubectl auth reconcile: roles and bindings get what files say, and keep what else they have unless told otherwise. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { deepEqual } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, isNotFound, throwCollected } from '../client/failure.ts';
import { apiVersionOf } from '../client/mapper.ts';
import { dryRunOf, resultPrinter } from '../print/result.ts';
import { selectionFlags } from '../resource/fetch.ts';
import { fetchInfo, infoPath, type Info } from '../resource/info.ts';
import { requireFiles, select } from '../resource/selection.ts';
import { createObject, replaceObject } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { uncovered } from './covers.ts';
import type { PolicyRule } from './rules.ts';

export const reconcile: Verb = { path: 'auth reconcile', run };

interface Subject {
  kind: string;
  apiGroup?: string;
  name: string;
  namespace?: string;
}

interface Rights extends KubernetesObject {
  rules?: PolicyRule[] | null;
  aggregationRule?: { clusterRoleSelectors?: unknown[] };
  roleRef?: unknown;
  subjects?: Subject[];
}

type Operation = 'none' | 'create' | 'update' | 'recreate';

/** What has to be done, and the lines that tell of it. */
interface Plan {
  operation: Operation;
  object: Rights;
  isProtected: boolean;
  missing: readonly (Subject | PolicyRule)[];
  extra: readonly (Subject | PolicyRule)[];
}

const KINDS = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']);
const AUTO_UPDATE = 'rbac.authorization.kubernetes.io/autoupdate';

function placeOfDryRun(session: Session): ReturnType<typeof dryRunOf> {
  try {
    return dryRunOf(session);
  } catch (error) {
    throw error instanceof CommandError ? new CommandError(`error accessing --dry-run flag for command reconcile: ${error.message}`) : error;
  }
}

function* run(session: Session): Blocking<void> {
  requireFiles(session);
  if (session.args.length > 0) throw new CommandError('no arguments are allowed');
  const dryRun = placeOfDryRun(session);
  if (dryRun === 'server') throw new CommandError('--dry-run=server for command reconcile is not supported yet');
  const print = resultPrinter(session, dryRun, 'typed');
  const selection = yield* select(session, { ...selectionFlags(session), local: true });
  if (selection.by !== 'files') return;
  const failures = [...selection.errors];
  for (const info of selection.infos.map(placed)) {
    if (info.mapping.group !== 'rbac.authorization.k8s.io' || !KINDS.has(info.mapping.kind)) continue;
    try {
      if (info.mapping.version !== 'v1') throw new CommandError(`only rbac.authorization.k8s.io/v1 is supported: not *${apiVersionOf(info.mapping).split('/').at(-1)}.${info.mapping.kind}`);
      const plan = yield* planFor(session, info);
      const object = dryRun === 'none' && !plan.isProtected ? yield* carryOut(session, info, plan) : plan.object;
      yield* print(object, 'reconciled');
      yield* session.err(report(session, plan));
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  throwCollected(failures);
}

/** The files are read without asking the server what is namespaced. */
function placed(info: Info): Info {
  const namespaced = !info.mapping.kind.startsWith('Cluster');
  return { ...info, mapping: { ...info.mapping, namespaced }, namespace: namespaced ? (info.object as Rights).metadata.namespace : undefined };
}

const unplaced = ({ mapping, object }: Info): boolean => !mapping.kind.startsWith('Cluster') && !(object as Rights).metadata.namespace;

const isBinding = ({ mapping }: Info): boolean => mapping.kind.endsWith('Binding');

function* planFor(session: Session, info: Info): Blocking<Plan> {
  const expected = info.object as Rights;
  // What the file does not place in a namespace is looked for in none, and so never found.
  if (unplaced(info)) return { operation: 'create', object: expected, isProtected: false, missing: isBinding(info) ? (expected.subjects ?? []) : (expected.rules ?? []), extra: [] };
  let existing: Rights;
  try {
    existing = (yield* fetchInfo(session.client(), info)) as Rights;
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return { operation: 'create', object: expected, isProtected: false, missing: isBinding(info) ? (expected.subjects ?? []) : (expected.rules ?? []), extra: [] };
  }
  return isBinding(info) ? planBinding(session, existing, expected) : planRole(session, existing, expected);
}

/** The existing object with the labels and annotations of both; its own win. */
function merged(existing: Rights, expected: Rights): Rights {
  const both = (field: 'labels' | 'annotations'): Record<string, unknown> => {
    const map = { ...expected.metadata[field], ...existing.metadata[field] };
    return Object.keys(map).length > 0 ? { [field]: map } : {};
  };
  return { ...existing, metadata: { ...existing.metadata, ...both('annotations'), ...both('labels') } } as Rights;
}

function finish(existing: Rights, object: Rights, missing: Plan['missing'], extra: Plan['extra']): Plan {
  return { operation: deepEqual(existing, object) ? 'none' : 'update', object, isProtected: existing.metadata.annotations?.[AUTO_UPDATE] === 'false', missing, extra };
}

function planRole(session: Session, existing: Rights, expected: Rights): Plan {
  const [before, wanted] = [existing.rules ?? [], expected.rules ?? []];
  const extra = existing.aggregationRule && expected.aggregationRule ? [] : uncovered(wanted, before);
  const missing = uncovered(before, wanted);
  const object = merged(existing, expected), removing = session.switch('remove-extra-permissions');
  if (removing && missing.length + extra.length > 0) object.rules = wanted;
  else if (!removing && missing.length > 0) object.rules = [...before, ...missing.map(asStored)];
  return finish(existing, withAggregation(object, existing, expected, removing), missing, extra);
}

/** Without the empty lists that the comparison leaves. */
const asStored = (rule: PolicyRule): PolicyRule => Object.fromEntries(Object.entries(rule).filter(([, words]) => (words as string[]).length > 0)) as unknown as PolicyRule;

function withAggregation(object: Rights, existing: Rights, expected: Rights, removing: boolean): Rights {
  const [before, wanted] = [existing.aggregationRule, expected.aggregationRule];
  if (!wanted) {
    const { aggregationRule: _, ...rest } = object;
    return rest;
  }
  if (removing) return { ...object, aggregationRule: wanted };
  const selectors = before?.clusterRoleSelectors ?? [];
  const added = (wanted.clusterRoleSelectors ?? []).filter((one) => !selectors.some((other) => deepEqual(one, other)));
  return added.length > 0 || !before ? { ...object, aggregationRule: { clusterRoleSelectors: [...selectors, ...added] } } : object;
}

function planBinding(session: Session, existing: Rights, expected: Rights): Plan {
  const isProtected = existing.metadata.annotations?.[AUTO_UPDATE] === 'false';
  // Where a binding leads cannot be changed: a new one takes its place.
  if (!deepEqual(existing.roleRef, expected.roleRef)) return { operation: 'recreate', object: expected, isProtected, missing: [], extra: [] };
  const [before, wanted] = [existing.subjects ?? [], expected.subjects ?? []];
  const without = (all: readonly Subject[], others: readonly Subject[]): Subject[] => all.filter((one) => !others.some((other) => deepEqual(one, other)));
  const missing = without(wanted, before), extra = without(before, wanted), removing = session.switch('remove-extra-subjects');
  const object = merged(existing, expected);
  if (removing && missing.length + extra.length > 0) object.subjects = wanted;
  else if (!removing && missing.length > 0) object.subjects = [...before, ...missing];
  return finish(existing, object, missing, extra);
}

function* carryOut(session: Session, info: Info, { operation, object }: Plan): Blocking<KubernetesObject> {
  if (operation === 'none') return object;
  if (operation === 'update') return yield* replaceObject(session, info, object, []);
  if (operation === 'recreate') yield* session.client().json({ method: 'DELETE', path: infoPath(info) });
  if (unplaced(info)) throw new CommandError('resource name may not be empty');
  yield* ensureNamespace(session, info);
  return yield* createObject(session, info.mapping, info.namespace, object, []);
}

/** A namespace that is missing is made. */
function* ensureNamespace(session: Session, { namespace }: Info): Blocking<void> {
  if (!namespace) return;
  try {
    yield* session.client().json({ method: 'GET', path: `/api/v1/namespaces/${namespace}` });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    yield* session.client().json({ method: 'POST', path: '/api/v1/namespaces', body: { kind: 'Namespace', apiVersion: 'v1', metadata: { name: namespace } } });
  }
}

function report(session: Session, { operation, isProtected, missing, extra }: Plan): string {
  if (operation === 'none') return '';
  const caveat = isProtected ? `, but object opted out (${AUTO_UPDATE}: false)` : '';
  const section = (title: string, all: Plan['missing']): string => (all.length === 0 ? '' : `\t${title}:\n${all.map((one) => `\t\t${goStruct(one)}\n`).join('')}`);
  const isRule = (one: Subject | PolicyRule): one is PolicyRule => 'verbs' in one;
  const [rules, subjects] = [missing.filter(isRule), missing.filter((one) => !isRule(one))], extraRules = extra.filter(isRule), extraSubjects = extra.filter((one) => !isRule(one));
  return `\treconciliation required ${operation}${caveat}\n`
    + section('missing subjects added', subjects) + (session.switch('remove-extra-subjects') ? section('extra subjects removed', extraSubjects) : '')
    + section('missing rules added', rules) + (session.switch('remove-extra-permissions') ? section('extra rules removed', extraRules) : '');
}

/** %+v of a rule or a subject. */
function goStruct(one: Subject | PolicyRule): string {
  if (!('verbs' in one)) return `{Kind:${one.kind} APIGroup:${one.apiGroup ?? ''} Name:${one.name} Namespace:${one.namespace ?? ''}}`;
  const list = (words: readonly string[] | undefined): string => `[${(words ?? []).join(' ')}]`;
  return `{Verbs:${list(one.verbs)} APIGroups:${list(one.apiGroups)} Resources:${list(one.resources)} ResourceNames:${list(one.resourceNames)} NonResourceURLs:${list(one.nonResourceURLs)}}`;
}
