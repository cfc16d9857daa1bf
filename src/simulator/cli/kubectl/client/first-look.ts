/** When a command looks at the kubeconfig: before or after its own arguments, for the namespace (all that is wrong is told) or for the server (what is missing is told first). */
import type { Session } from '../session.ts';
import { ConfigurationError, isFailure, throwCollected } from './failure.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(', '));

/** They ask for the namespace first. */
const NAMESPACE = words('get, edit, delete, describe, attach, exec, cp, debug, label, patch, taint, events, logs, scale, port-forward, rollout history, rollout pause, rollout restart, rollout resume, rollout undo, rollout status, set image, set resources, set serviceaccount, set subject, apply edit-last-applied, apply set-last-applied, apply view-last-applied, auth reconcile, create token, top pod');
/** They ask for the server first. */
const SERVER = words('create, expose, run, set env, cordon, uncordon, drain, explain, auth whoami, auth can-i, replace, autoscale, certificate approve, certificate deny, cluster-info, cluster-info dump, wait, top node, api-versions, api-resources, version, apply');
/** They ask for both and tell of both. */
const BOTH = words('annotate, set selector');
/** Without any argument they say that first. */
const WITH_ARGUMENTS = words('run, set selector, cordon, uncordon, drain, scale, port-forward, autoscale, logs, auth can-i, annotate');
/** With one they do not want they say that first. */
const WITHOUT = words('create, apply, api-resources, api-versions, diff, auth reconcile');
/** So they do with more than they take. */
const FEW = words('top node, top pod, label, logs, annotate, auth can-i, set env');
/** -o is looked at before. */
const AFTER_PRINTER = words('create, expose, set env, set image, set resources, set serviceaccount, set subject, set selector, certificate approve, certificate deny, cluster-info dump, wait, scale, annotate');

const comesFirst = (path: string, count: number, output: string): boolean => {
  if (path.startsWith('create ')) return count === 1;
  return !(count === 0 && WITH_ARGUMENTS.has(path)) && !(count > 0 && WITHOUT.has(path)) && !(count > 3 && FEW.has(path)) && !(output !== '' && AFTER_PRINTER.has(path));
};

/** Before the command itself looks at anything. @throws CommandError, ConfigurationError */
export function lookFirst(session: Session, path: string, confirm: (session: Session) => void, settle: (session: Session) => unknown): void {
  const files = session.list('filename').length > 0 || session.flag('kustomize') !== '';
  if (/^(create|auth reconcile)$/.test(path) && !files) return;
  if (path === 'version' && session.switch('client')) return;
  if (session.flags.has('raw') && !/^(|false)$/.test(session.flag('raw'))) return;
  if (!comesFirst(path, session.args.length, session.flag('output'))) return;
  if (NAMESPACE.has(path)) (session.flag('namespace') ? settle : confirm)(session);
  else if (BOTH.has(path)) both(session, confirm, settle);
  else if (SERVER.has(path) || path.startsWith('create ')) settle(session);
}

function both(session: Session, confirm: (session: Session) => void, settle: (session: Session) => unknown): void {
  const failures = [settle, ...(session.flag('namespace') ? [] : [confirm])].flatMap((look) => {
    try {
      look(session);
      return [];
    } catch (error) {
      if (!isFailure(error)) throw error;
      return [error];
    }
  });
  if (failures.length > 1 && failures[1] instanceof ConfigurationError) throw new ConfigurationError(`\n${failures.map(({ message }) => `* ${message}`).join('\n')}`);
  throwCollected(failures);
}
