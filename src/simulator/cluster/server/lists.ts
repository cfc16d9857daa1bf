/** Lists: label and field selectors, pages with continue tokens, and states of the past. */
import { StatusError, type KubernetesObject } from '../../api/kubernetes/meta.ts';
import { matchesRequirements, parseSelector, SelectorError, type Requirement } from '../../api/kubernetes/selectors.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import type { Store } from '../../store/store.ts';
import { base64Url, fromBase64Url } from './base64.ts';
import { badRequest, failure, gone } from './errors.ts';
import { parseFieldSelector, type FieldRequirement } from './field-selectors.ts';
import type { Kind } from './kind.ts';
import { isLabelValue, isQualifiedName } from './validation/names.ts';
import type { Resource } from './resources.ts';

export interface Selection {
  labels: Requirement[];
  fields: FieldRequirement[];
  matches(object: KubernetesObject): boolean;
}

/** @throws StatusError 400 in the words of the real parsers */
export function parseSelection(resource: Resource, kind: Kind, labelSelector: string, fieldSelector: string): Selection {
  const labels = parseLabels(labelSelector);
  const fields = parseFieldSelector(resource, kind, fieldSelector);
  const everything = labels.length === 0 && fields.length === 0;
  return {
    labels, fields,
    matches: (object) => everything || (matchesRequirements(labels, object.metadata.labels) && fields.every((one) => one.matches(object))),
  };
}

export function parseLabels(text: string): Requirement[] {
  if (!text) return [];
  try {
    return parseSelector(text, checkRequirement);
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    throw badRequest(error.whole);
  }
}

function checkRequirement({ key, operator, values }: Requirement): void {
  const problems = isQualifiedName(key);
  if (problems.length > 0) throw new SelectorError(`<nil>: Invalid value: ${JSON.stringify(key)}: ${problems.join('; ')}`);
  if (operator === 'gt' || operator === 'lt') {
    for (const value of values) if (!/^[-+]?\d+$/.test(value)) throw new SelectorError(`values[0]: Invalid value: ${JSON.stringify(value)}: for 'Gt', 'Lt' operators, the value must be an integer`);
  }
  values.forEach((value, i) => {
    const wrong = isLabelValue(value);
    if (wrong.length > 0) throw new SelectorError(`values[${i}][${key}]: Invalid value: ${JSON.stringify(value)}: ${wrong.join('; ')}`);
  });
}

export interface ListQuery {
  namespace: string | undefined;
  selection: Selection;
  limit: number;
  continue: string;
  resourceVersion: string;
  resourceVersionMatch: string;
}

export interface Page {
  items: KubernetesObject[];
  revision: number;
  continue?: string;
  remaining?: number;
}

interface Token {
  rv: number;
  start: string;
}

export function list(store: Store, resource: Resource, query: ListQuery): Page {
  const prefix = query.namespace ? `${query.namespace}/` : '';
  if (query.continue) {
    const token = parseToken(store, query.continue);
    if (query.resourceVersion !== '' && query.resourceVersion !== '0') throw badRequest('specifying resource version is not allowed when using continue');
    if (token.rv < store.compacted) throw tooOld(token.start, store);
    return page(store, resource, query, prefix, token);
  }
  if (query.resourceVersion === '0') return page(store, resource, { ...query, limit: 0 }, prefix, { rv: store.revision, start: '' }); // from the cache: all of it
  // A page of a version is one of just that version, unless it says otherwise.
  const exact = query.resourceVersionMatch === 'Exact' || (query.resourceVersion && query.limit > 0 && !query.resourceVersionMatch) ? Number(query.resourceVersion) : undefined;
  if (exact !== undefined && exact < store.compacted) throw gone('The resourceVersion for the provided list is too old.');
  return page(store, resource, query, prefix, { rv: exact ?? store.revision, start: '' });
}

/** The token has been looked at before. */
function parseToken(store: Store, text: string): Token {
  const { rv, start } = JSON.parse(decode(fromBase64Url(text)!)) as Token;
  return { rv: rv < 0 ? store.revision : rv, start };
}

/** An expired token comes with one that goes on from the present state. */
function tooOld(start: string, _store: Store): StatusError {
  const fresh = base64Url(encode(JSON.stringify({ v: 'meta.k8s.io/v1', rv: -1, start })));
  const error = failure(410, 'Expired', 'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.');
  error.status.metadata = { continue: fresh };
  return error;
}

function page(store: Store, resource: Resource, query: ListQuery, prefix: string, { rv, start }: Token): Page {
  const items: KubernetesObject[] = [];
  const limit = query.limit > 0 ? query.limit : Infinity;
  const selective = query.selection.labels.length > 0 || query.selection.fields.length > 0;
  let last = '', remaining = 0;
  for (const [key, object] of entriesAt(store, resource.collection, prefix, rv)) {
    if (key.slice(prefix.length) < start) continue;
    if (items.length >= limit) {
      remaining++;
      if (selective) break; // whether any of the rest is selected shows on the next page
    } else if (query.selection.matches(object)) {
      items.push(object);
      last = key;
    }
  }
  // One name is looked up, not listed.
  const single = query.selection.fields.some(({ field, equal }) => equal && field === 'metadata.name') && (prefix !== '' || !resource.namespaced);
  if (remaining === 0 || single) return { items, revision: rv };
  const token = base64Url(encode(JSON.stringify({ v: 'meta.k8s.io/v1', rv, start: `${last.slice(prefix.length)}\u0000` })));
  return { items, revision: rv, continue: token, ...(selective ? {} : { remaining }) };
}

/** A collection as it was at a revision: the present with the later changes undone. */
function entriesAt(store: Store, collection: string, prefix: string, revision: number): Iterable<[string, KubernetesObject]> {
  if (revision >= store.revision) return store.entries<KubernetesObject>(collection, prefix);
  const undone = new Map<string, KubernetesObject | undefined>();
  for (let i = store.history.length - 1; i >= 0 && store.history[i]!.revision > revision; i--) {
    const change = store.history[i]!;
    if (change.collection === collection && change.key.startsWith(prefix)) undone.set(change.key, change.before as KubernetesObject | undefined);
  }
  if (undone.size === 0) return store.entries<KubernetesObject>(collection, prefix);
  const past = new Map(store.entries<KubernetesObject>(collection, prefix));
  for (const [key, object] of undone) {
    if (object === undefined) past.delete(key);
    else past.set(key, object);
  }
  return [...past].sort(([a], [b]) => (a < b ? -1 : 1));
}
