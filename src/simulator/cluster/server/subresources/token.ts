/** serviceaccounts/token: a token for an account, bound to a pod, a secret or a node where that is asked for. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import { signedToken } from '../../service-account-token.ts';
import { conflict, invalid } from '../errors.ts';
import type { Operation } from '../operation.ts';
import type { ServerState } from '../state.ts';
import { FieldErrors } from '../validation/field-errors.ts';

const API = 'authentication.k8s.io/v1';
const AUDIENCE = 'https://kubernetes.default.svc.cluster.local';
const SHORTEST = 600, LONGEST = 2 ** 32, USUAL = 3600;

export interface TokenSpec {
  audiences?: string[];
  expirationSeconds?: number | null;
  boundObjectRef?: { kind?: string; apiVersion?: string; name?: string; uid?: string } | null;
}

const withoutEmpty = (reference: object): Record<string, unknown> => Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== ''));

const named = ({ metadata: { name, uid } }: KubernetesObject): { name: string; uid: string } => ({ name, uid });

function checkSeconds(seconds: number): void {
  const errors = new FieldErrors();
  if (seconds < SHORTEST) errors.invalid('spec.expirationSeconds', seconds, 'may not specify a duration less than 10 minutes');
  if (seconds > LONGEST) errors.invalid('spec.expirationSeconds', seconds, 'may not specify a duration larger than 2^32 seconds');
  if (!errors.empty) throw invalid('authentication.k8s.io', 'TokenRequest', '', errors.all);
}

/** @param node of the pod that it is bound to. @returns the TokenRequest with its token. @throws StatusError 409, 422 */
export function requestToken({ kernel, agenda }: ServerState, account: KubernetesObject, asked: TokenSpec, { fieldManager }: Operation, bound: KubernetesObject | undefined, node: KubernetesObject | undefined): Record<string, unknown> {
  const { name, namespace = '', uid } = account.metadata;
  const { audiences, boundObjectRef = null } = asked;
  const expirationSeconds = asked.expirationSeconds ?? USUAL;
  checkSeconds(expirationSeconds);
  if (bound && boundObjectRef?.uid && boundObjectRef.uid !== bound.metadata.uid) {
    throw conflict({ group: '', name: bound.kind }, boundObjectRef.name ?? '', `the UID in the bound object reference (${boundObjectRef.uid}) does not match the UID in record. The object might have been deleted and then recreated`);
  }
  const wanted = audiences?.length ? audiences : [AUDIENCE];
  const token = signedToken(kernel, agenda.now, {
    aud: wanted, lifetime: expirationSeconds, namespace, account: name, accountUid: uid, ...(bound ? { [bound.kind.toLowerCase()]: named(bound) } : {}), ...(node ? { node: named(node) } : {}),
  });
  const time = rfc3339(agenda.now);
  const fields = { ...(audiences ? { 'f:audiences': {} } : {}), ...(boundObjectRef ? { 'f:boundObjectRef': Object.fromEntries(Object.keys(withoutEmpty(boundObjectRef)).sort().map((key) => [`f:${key}`, {}])) } : {}), 'f:expirationSeconds': {} };
  return {
    kind: 'TokenRequest', apiVersion: API,
    metadata: { name, namespace, uid, creationTimestamp: time, managedFields: [{ manager: fieldManager, operation: 'Update', apiVersion: API, time, fieldsType: 'FieldsV1', fieldsV1: { 'f:spec': fields }, subresource: 'token' }] },
    spec: { audiences: wanted, expirationSeconds, boundObjectRef: boundObjectRef && withoutEmpty(boundObjectRef) },
    status: { token, expirationTimestamp: rfc3339(agenda.now + expirationSeconds * 1000) },
  };
}
