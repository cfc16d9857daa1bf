/** kubectl auth whoami */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { ApiError, CommandError } from '../client/failure.ts';
import { objectPrinter } from '../print/output.ts';
import { typedText } from '../print/typed.ts';
import { TABLE_LAYOUT } from '../print/table.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const whoami: Verb = { path: 'auth whoami', run };

interface Review extends KubernetesObject {
  status: { userInfo: { username?: string; uid?: string; groups?: string[]; extra?: Record<string, string[]> } };
}

/** Who may not ask is told the same as where the API is missing. */
function* review(session: Session): Blocking<Review> {
  try {
    return yield* session.client().json<Review>({ method: 'POST', path: '/apis/authentication.k8s.io/v1/selfsubjectreviews', body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview', metadata: {} } });
  } catch (error) {
    throw error instanceof ApiError && (error.reason === 'Forbidden' || error.reason === 'NotFound') ? new CommandError('the selfsubjectreviews API is not enabled in the cluster or you do not have permission to call it') : error;
  }
}

function* run(session: Session): Blocking<void> {
  const print = objectPrinter(session);
  const answer = yield* review(session);
  if (print) return yield* session.out(yield* typedText(session, print, answer));
  const { username, uid, groups, extra } = answer.status.userInfo;
  const rows: [string, string][] = [
    ...(username ? [['Username', username] as [string, string]] : []),
    ...(uid ? [['UID', uid] as [string, string]] : []),
    ...(groups?.length ? [['Groups', `[${groups.join(' ')}]`] as [string, string]] : []),
    ...Object.keys(extra ?? {}).sort().map((key): [string, string] => [`Extra: ${key}`, `[${extra![key]!.join(' ')}]`]),
  ];
  yield* session.out(tabulate(`ATTRIBUTE\tVALUE\n${rows.map((row) => `${row.join('\t')}\n`).join('')}`, TABLE_LAYOUT));
}
