/** kubectl auth can-i */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { filesOfShell } from '../completion/flags.ts';
import { CommandError } from '../client/failure.ts';
import { TABLE_LAYOUT } from '../print/table.ts';
import { warnOfShortNames } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { compactRules, ruleCells, type PolicyRule } from './rules.ts';

export const canI: Verb = { path: 'auth can-i', run, flagCompletions: { subresource: filesOfShell } };

const RESOURCE_VERBS = new Set(['*', 'get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection', 'use', 'bind', 'impersonate', 'escalate', 'sign', 'approve', 'attest']);
const URL_VERBS = new Set(['*', 'get', 'put', 'post', 'head', 'options', 'delete', 'patch']);
const VIRTUAL = new Set(['users', 'groups', 'uids', 'serviceaccounts', 'userextras']);

interface Review extends KubernetesObject {
  status: { allowed?: boolean; reason?: string; evaluationError?: string };
}

interface RulesReview extends KubernetesObject {
  status: { incomplete?: boolean; evaluationError?: string; resourceRules: PolicyRule[]; nonResourceRules: PolicyRule[] };
}

function* run(session: Session): Blocking<number> {
  if (session.switch('list')) return yield* listRules(session);
  const { args } = session;
  if (args.length !== 2) throw new CommandError("you must specify two arguments: verb resource or verb resource/resourceName.\nSee 'kubectl auth can-i -h' for help and examples.");
  const [verb = '', subject = ''] = args;
  const spec = subject.startsWith('/') ? yield* urlSpec(session, verb, subject) : yield* resourceSpec(session, verb, subject);
  if (session.switch('no-headers')) throw new CommandError('--no-headers cannot be set without --list specified');
  const { status } = (yield* review(session, 'selfsubjectaccessreviews', 'SelfSubjectAccessReview', spec)) as Review;
  const reasons = [status.reason, status.evaluationError].filter((text) => text).map((text) => ` - ${text}`).join('');
  if (!session.switch('quiet')) yield* session.out(status.allowed ? 'yes\n' : `no${reasons}\n`);
  return status.allowed ? 0 : 1;
}

function* review(session: Session, resource: string, kind: string, spec: unknown): Blocking<KubernetesObject> {
  return yield* session.client().json({ method: 'POST', path: `/apis/authorization.k8s.io/v1/${resource}`, body: { apiVersion: 'authorization.k8s.io/v1', kind, metadata: {}, spec } });
}

function* urlSpec(session: Session, verb: string, path: string): Blocking<unknown> {
  if (session.flag('subresource')) throw new CommandError('--subresource can not be used with NonResourceURL');
  if (!URL_VERBS.has(verb)) yield* session.warn(`verb '${verb}' is not a known verb\n`);
  return { nonResourceAttributes: { path, verb } };
}

function* resourceSpec(session: Session, verb: string, subject: string): Blocking<unknown> {
  const [word = '', name] = subject.split('/', 2);
  const mapper = yield* session.mapper(), mapping = word === '*' ? undefined : mapper.lookup(word.toLowerCase());
  yield* warnOfShortNames(session, mapper, [word]);
  if (!mapping && word !== '*' && !VIRTUAL.has(word)) {
    const [resource, ...group] = word.toLowerCase().split('.');
    yield* session.warn(`the server doesn't have a resource type '${resource}'${group.length > 0 ? ` in group '${group.join('.')}'` : ''}\n`);
  }
  if (mapping && !mapping.namespaced && !session.switch('all-namespaces')) yield* session.warn(`resource '${mapping.name}' is not namespace scoped${mapping.group ? ` in group '${mapping.group}'` : ''}\n`);
  if (!session.switch('all-namespaces') && !RESOURCE_VERBS.has(verb)) yield* session.warn(`verb '${verb}' is not a known verb\n`);
  const namespace = session.switch('all-namespaces') ? '' : session.namespace().name;
  return {
    resourceAttributes: {
      ...(mapping?.group && { group: mapping.group }), ...(name && { name }), ...(namespace && { namespace }), resource: mapping?.name ?? word,
      ...(session.flag('subresource') && { subresource: session.flag('subresource') }), verb,
    },
  };
}

function* listRules(session: Session): Blocking<number> {
  if (session.args.length > 0) throw new CommandError('list option must be specified with no arguments');
  if (session.switch('quiet') || session.switch('all-namespaces') || session.flag('subresource')) throw new CommandError("list option can't be specified with neither quiet, all-namespaces nor subresource options");
  const { status } = (yield* review(session, 'selfsubjectrulesreviews', 'SelfSubjectRulesReview', { namespace: session.namespace().name })) as RulesReview;
  if (status.incomplete) yield* session.warn(`the list may be incomplete: ${status.evaluationError ?? ''}`);
  const rules = compactRules([...status.resourceRules, ...status.nonResourceRules]);
  const header = session.switch('no-headers') ? '' : 'Resources\tNon-Resource URLs\tResource Names\tVerbs\n';
  yield* session.out(tabulate(header + rules.map((rule) => `${ruleCells(rule)}\n`).join(''), TABLE_LAYOUT));
  return 0;
}
