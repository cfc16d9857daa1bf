/** kubectl logs */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { ApiError, CommandError, isNotFound } from '../client/failure.ts';
import { podThenContainer } from '../completion/pods.ts';
import { allContainerNames, chooseContainer, findContainer, namedObject, podsOf, podSelectorOf } from '../remote/containers.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { interruptible } from '../watch/interrupt.ts';
import { consume, type LogSource } from './consume.ts';

export const logs: Verb = { path: 'logs', run, complete: podThenContainer };

const USAGE = "expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\nPOD or TYPE/NAME is a required argument for the logs command";

function* run(session: Session): Blocking<void> {
  interruptible(session.p);
  const container = checkArguments(session);
  if (session.flags.number('pod-running-timeout') <= 0) throw new CommandError('--pod-running-timeout must be higher than zero');
  const query = logQuery(session);
  const { name: namespace } = session.namespace();
  // What is named is looked for first, then the flags are looked at.
  const named = session.flag('selector') ? undefined : yield* logsObject(session, namespace);
  validate(session, container);
  const pods = named ? yield* podsBehind(session, named) : yield* podsSelected(session, namespace);
  const sources: LogSource[] = [];
  for (const pod of pods) for (const name of yield* containersOf(session, pod, container)) sources.push({ pod, container: name, query });
  const most = session.flags.number('max-log-requests');
  if (session.switch('follow') && sources.length > 1 && sources.length > most) throw new CommandError(`you are attempting to follow ${sources.length} log streams, but maximum allowed concurrency is ${most}, use --max-log-requests to increase the limit`);
  yield* consume(session, sources);
}

/** The container: by -c, or as a second word. @throws UsageError */
function checkArguments(session: Session): string {
  const { args } = session;
  const selector = session.flag('selector');
  if ((args.length === 0 && !selector) || args.length > 2) throw session.usageError(USAGE);
  if (args.length === 1 && selector) throw session.usageError('only a selector (-l) or a POD name is allowed');
  return args[1] ?? session.flag('container');
}

function validate(session: Session, container: string): void {
  const { flags } = session;
  if (session.flag('since-time') && flags.number('since') !== 0) throw new CommandError('at most one of `sinceTime` or `sinceSeconds` may be specified');
  if (session.switch('all-containers') && container) throw new CommandError(`--all-containers=true should not be specified with container name ${container}`);
  if (session.args.length === 2 && flags.changed('container')) throw new CommandError('only one of -c or an inline [CONTAINER] arg is allowed');
  if (flags.number('limit-bytes') < 0) throw new CommandError('--limit-bytes must be greater than 0');
  if (flags.number('since') < 0) throw new CommandError('--since must be greater than 0');
  if (flags.number('tail') < -1) throw new CommandError('--tail must be greater than or equal to -1');
}

function logQuery(session: Session): [string, string][] {
  const { flags } = session;
  const query: [string, string][] = [];
  if (session.switch('follow')) query.push(['follow', 'true']);
  if (session.switch('previous')) query.push(['previous', 'true']);
  if (session.switch('timestamps')) query.push(['timestamps', 'true']);
  if (flags.number('limit-bytes') !== 0) query.push(['limitBytes', session.flag('limit-bytes')]);
  if (flags.number('since') !== 0) query.push(['sinceSeconds', String(Math.round(flags.number('since') / 1000))]);
  const since = session.flag('since-time');
  if (since && parseRfc3339(since) === undefined) throw new CommandError(`parsing time ${JSON.stringify(since)} as "2006-01-02T15:04:05Z07:00": cannot parse ${JSON.stringify(since)} as "2006"`);
  if (since) query.push(['sinceTime', since]);
  const tail = session.flag('selector') && !flags.changed('tail') ? 10 : flags.number('tail');
  if (tail !== -1) query.push(['tailLines', String(tail)]);
  return query;
}

function* podsSelected(session: Session, namespace: string): Blocking<Pod[]> {
  const pods = (yield* podsOf(session, namespace, session.flag('selector'))).sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
  if (pods.length === 0) yield* session.err(`No resources found in ${namespace} namespace.\n`);
  return pods;
}

function* podsBehind(session: Session, object: KubernetesObject): Blocking<Pod[]> {
  if (object.kind === 'Pod') return [object as Pod];
  const { name: namespace } = session.namespace();
  const labels = podSelectorOf(object, 'cannot get the logs from');
  const deadline = session.p.now + session.flags.number('pod-running-timeout');
  let pods = yield* podsOf(session, namespace, labels);
  while (pods.length === 0) {
    if (session.p.now >= deadline) throw new CommandError('timed out waiting for the condition');
    yield* session.p.sleep(500);
    pods = yield* podsOf(session, namespace, labels);
  }
  if (pods.length > 1 && !session.switch('all-pods')) yield* session.err(`Found ${pods.length} pods, using pod/${pods[0]!.metadata.name}\n`);
  return session.switch('all-pods') ? pods : [pods[0]!];
}

function* logsObject(session: Session, namespace: string): Blocking<KubernetesObject> {
  try {
    return yield* namedObject(session, session.args[0]!);
  } catch (error) {
    if (error instanceof ApiError && isNotFound(error)) throw new CommandError(`error from server (NotFound): ${error.message} in namespace ${JSON.stringify(namespace)}`);
    throw error;
  }
}

function* containersOf(session: Session, pod: Pod, asked: string): Blocking<string[]> {
  const { initContainers = [], containers, ephemeralContainers = [] } = pod.spec;
  if (session.switch('all-containers')) return [...initContainers, ...containers, ...ephemeralContainers].map(({ name }) => name);
  if (asked && !findContainer(pod, asked)) throw new CommandError(`container ${asked} is not valid for pod ${pod.metadata.name} out of: ${allContainerNames(pod)}`);
  return [asked || (yield* chooseContainer(session, pod, '', session.switch('all-pods')))];
}
