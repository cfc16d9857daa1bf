/** kubectl certificate approve, deny */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import { ApiError, CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { resultPrinter } from '../print/result.ts';
import { fetchSelection } from '../resource/fetch.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { replaceObject } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

interface Decision {
  path: string;
  /** What the result is called. */
  operation: string;
  type: string;
  /** The decision that excludes this one. */
  opposite: string;
  reason: string;
}

interface SigningRequest extends KubernetesObject {
  status: { conditions?: { type: string }[] };
}

/** A conflict is tried again this often. */
const TRIES = 10;

function* decide(session: Session, info: Info, decision: Decision): Blocking<void> {
  for (let tries = 0; ; tries++) {
    const request = (yield* fetchInfo(session.client(), info)) as SigningRequest;
    const conditions = request.status.conditions ?? [];
    if (conditions.some(({ type }) => type === decision.opposite)) throw new CommandError(`certificate signing request ${JSON.stringify(info.name)} is already ${decision.opposite}`);
    const decided = conditions.some(({ type }) => type === decision.type);
    if (decided && !session.switch('force')) return;
    const condition = { lastUpdateTime: rfc3339(session.p.now), message: `This CSR was ${decision.operation} by kubectl ${decision.path}.`, reason: decision.reason, status: 'True', type: decision.type };
    try {
      yield* replaceObject(session, info, decided ? request : { ...request, status: { ...request.status, conditions: [...conditions, condition] } }, [], 'approval');
      return;
    } catch (error) {
      if (!(error instanceof ApiError) || error.reason !== 'Conflict' || tries >= TRIES) throw error;
    }
  }
}

/** No namespace is lent to what comes out of a file. */
const placed = ({ mapping, object }: Info): boolean => !mapping.namespaced || Boolean(object?.metadata.namespace);

const homeless = ({ mapping: { group, version, name: plural }, name }: Info): Error => new CommandError(`no namespace set on resource ${group}/${version}, Resource=${plural} ${JSON.stringify(name)}`);

const verb = (decision: Decision): Verb => ({
  path: decision.path,
  *run(session) {
    const { args } = session;
    const filenames = session.list('filename'), kustomize = session.flag('kustomize');
    if (args.length === 0 && filenames.length === 0 && !kustomize) throw new CommandError('one or more CSRs must be specified as <name> or -f <filename>');
    const print = resultPrinter(session, 'none', 'typed');
    // It looks nowhere but among what has no namespace.
    const slashed = args.some((word) => word.includes('/'));
    if (slashed) {
      const mapper = yield* session.mapper(), types = args.filter((word) => word.includes('/')).map((word) => word.split('/')[0]!), unknown = types.find((type) => !mapper.lookup(type));
      if (unknown !== undefined) throw new CommandError(`the server doesn't have a resource type ${JSON.stringify(unknown)}`);
      if (types.some((type) => mapper.lookup(type)!.namespaced)) throw new CommandError('namespace may not be empty when retrieving a resource by name');
    }
    const words = slashed ? args.map((word) => (word.includes('/') ? word : `certificatesigningrequests/${word}`)) : args;
    const selection = yield* select(session, { args: words, ...(args.length > 0 && !slashed && { type: 'certificatesigningrequests' }), filenames, kustomize, recursive: session.switch('recursive') });
    const { infos, errors } = yield* fetchSelection(session, selection.by === 'files' ? { ...selection, infos: selection.infos.filter(placed) } : selection);
    const failures = [...errors, ...(selection.by === 'files' ? selection.infos.filter((info) => !placed(info)).map(homeless) : [])];
    for (const info of infos) {
      try {
        if (info.mapping.kind !== 'CertificateSigningRequest') throw new CommandError(`can only handle CertificateSigningRequest.certificates.k8s.io objects, got ${info.mapping.kind}${info.mapping.group && `.${info.mapping.group}`}`);
        yield* decide(session, info, decision);
        yield* print(info.object!, decision.operation);
      } catch (error) {
        if (!isFailure(error)) throw error;
        failures.push(error);
      }
    }
    throwCollected(failures);
    if (infos.length === 0) yield* session.out('No resources found\n');
  },
});

export const certificateVerbs: readonly Verb[] = [
  verb({ path: 'certificate approve', operation: 'approved', type: 'Approved', opposite: 'Denied', reason: 'KubectlApprove' }),
  verb({ path: 'certificate deny', operation: 'denied', type: 'Denied', opposite: 'Approved', reason: 'KubectlDeny' }),
];
