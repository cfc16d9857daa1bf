/** kubectl run */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { attachTo } from '../attach/attach.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import { CommandError, ExitStatusError, isFailure, SilentExit } from '../client/failure.ts';
import { deleteInfos, deleteOptions, warnOfCascade } from '../delete/delete-infos.ts';
import { consume } from '../logs/consume.ts';
import { dryRunOf, resultPrinter } from '../print/result.ts';
import { withTypedConfiguration } from '../print/typed.ts';
import { withOverrides } from '../resource/overrides.ts';
import { createObject, type Query } from '../resource/write.ts';
import { checkImageName } from '../resource/image-name.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { watchUntil } from '../watch/watch.ts';
import { exposedService } from './service.ts';
import { podOf } from './pod.ts';

export const run: Verb = { path: 'run', run: runPod, required: ['image'] };

function* runPod(session: Session): Blocking<void> {
  const attaching = session.switch('attach') || (!session.flags.changed('attach') && (session.switch('stdin') || session.switch('tty')));
  yield* warnOfCascade(session);
  deleteOptions(session);
  validate(session, attaching);
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun, 'typed');
  const name = session.args[0]!;
  const objects = [yield* withOverrides(session, podOf(session, name, session.args.slice(1), session.switch('stdin')) as unknown as KubernetesObject)];
  if (session.switch('expose')) objects.unshift(exposedService(session, name));
  const created: KubernetesObject[] = [];
  // The real one asks what the server serves before it makes an object, whether it sends it or not.
  if (dryRun === 'client') yield* session.mapper();
  for (const object of objects) created.push(dryRun === 'client' ? object : yield* send(session, object));
  if (attaching) return yield* attachAndWait(session, created.at(-1) as Pod);
  for (const object of [created.at(-1)!, ...created.slice(0, -1)]) yield* print(object, 'created');
}

function validate(session: Session, attaching: boolean): void {
  const { args } = session;
  if (args.length === 0 || session.invocation.dash === 0) throw new CommandError('NAME is required for run');
  if (session.flags.number('pod-running-timeout') <= 0) throw new CommandError('--pod-running-timeout must be higher than zero');
  if (!session.flag('image')) throw new CommandError('--image is required');
  checkImageName(session.flag('image'));
  if (session.switch('tty') && !session.switch('stdin')) throw new CommandError('-i/--stdin is required for containers with -t/--tty=true');
  const port = session.flag('port');
  if (session.switch('expose') && !port) throw new CommandError('--port must be set when exposing a service');
  if (port && !/^\d+$/.test(port)) throw new CommandError('--port must be a number');
  if (session.switch('rm') && !attaching) throw new CommandError('--rm should only be used for attached containers');
  if (attaching && dryRunOf(session) !== 'none') throw new CommandError("--dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)");
  const restart = session.flag('restart'), pull = session.flag('image-pull-policy');
  if (restart && !['Always', 'OnFailure', 'Never'].includes(restart)) throw new CommandError(`invalid restart policy: ${restart}, valid values are: Always, OnFailure, Never`);
  if (pull && !['Always', 'IfNotPresent', 'Never'].includes(pull)) throw new CommandError(`invalid image pull policy: ${pull}, valid values are: Always, IfNotPresent, Never`);
}

function* send(session: Session, object: KubernetesObject): Blocking<KubernetesObject> {
  const mapping = (yield* session.mapper()).require(object.apiVersion, object.kind);
  const query: Query = [...(dryRunOf(session) === 'server' ? [['dryRun', 'All'] as [string, string]] : []), ['fieldManager', session.flag('field-manager')]];
  return yield* createObject(session, mapping, session.namespace().name, session.switch('save-config') ? yield* withTypedConfiguration(object) : object, query);
}

function* attachAndWait(session: Session, created: Pod): Blocking<void> {
  const pods = (yield* session.mapper()).mapping('pods');
  const target = { mapping: pods, namespace: created.metadata.namespace, name: created.metadata.name };
  const timeout = session.flags.number('pod-running-timeout');
  try {
    let pod = yield* waitFor(session, target, timeout, (one) => one.status.phase === 'Succeeded' || one.status.phase === 'Failed' || (one.status.phase === 'Running' && ready(one)));
    const container = pod.spec.containers[0]!.name;
    if (pod.status.phase !== 'Running') yield* consume(session, [{ pod, container, query: [] }]);
    else yield* attachOrLogs(session, pod, container);
    const policy = session.flag('restart');
    if (session.switch('leave-stdin-open') || policy === 'Always' || policy === '') return;
    pod = yield* waitFor(session, target, timeout, (one) => one.status.phase === 'Succeeded' || (one.status.phase === 'Failed' && policy === 'Never'));
    report(pod);
  } finally {
    if (session.switch('rm') && !session.p.ended) yield* deleteInfos(session, [{ ...target, source: '' }], { ...deleteOptions(session), ignoreNotFound: true, quiet: session.switch('quiet') });
  }
}

/** What it wrote before comes from its log; so does what it wrote after, if it was too fast to be attached to. */
function* attachOrLogs(session: Session, pod: Pod, container: string): Blocking<void> {
  yield* consume(session, [{ pod, container, query: [] }]);
  const since = rfc3339(Math.ceil(session.p.now / 1000) * 1000);
  try {
    yield* attachTo(session, pod, container, { stdin: session.switch('stdin'), tty: session.switch('tty'), quiet: session.switch('quiet') });
  } catch (error) {
    if (!isFailure(error) || error instanceof ExitStatusError || error instanceof SilentExit) throw error;
    yield* session.err(`warning: couldn't attach to pod/${pod.metadata.name}, falling back to streaming logs: ${error.message.replace(/^error: /, '')}\n`);
    yield* consume(session, [{ pod, container, query: [['sinceTime', since]] }]);
  }
}

const ready = (pod: Pod): boolean => pod.status.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True') ?? false;

function* waitFor(session: Session, target: Parameters<typeof watchUntil>[1], timeout: number, done: (pod: Pod) => boolean): Blocking<Pod> {
  let last: Pod | undefined;
  const outcome = yield* watchUntil(session, target, session.p.now + timeout, (object) => {
    last = object as Pod | undefined;
    return object === undefined || done(object as Pod);
  });
  if (outcome === 'timeout') throw new CommandError('timed out waiting for the condition');
  if (!last) throw new CommandError(`pods "${target.name}" not found`);
  return last;
}

function report(pod: Pod): void {
  if (pod.status.phase !== 'Failed') return;
  const ended = pod.status.containerStatuses?.[0]?.state?.terminated;
  const { name, namespace } = pod.metadata;
  if (!ended || ended.exitCode === 0) throw new CommandError(`pod ${namespace}/${name} failed with unknown exit code`);
  throw new ExitStatusError(`pod ${namespace}/${name} terminated (${ended.reason ?? ''})\n${ended.message ?? ''}`, ended.exitCode);
}
