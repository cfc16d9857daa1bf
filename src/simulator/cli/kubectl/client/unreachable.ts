/** What kubectl says before it gives up on a server that it cannot reach: how often the discovery client tries, and who tells of it, depends on the command. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import { keyValues, klogLine } from '../print/klog.ts';
import type { Session } from '../session.ts';
import { validates } from '../resource/write.ts';
import { ApiError, CommandError, NoResourceError } from './failure.ts';
import { RefusedError } from './rest.ts';

const NONE = /^(top|events|create (namespace|clusterrole))( |$)/, ONE = /^(api-resources|api-versions|run)( |$)/, TWO = /^(explain|auth can-i|taint|create (cluster)?role)( |$)/;
const FOUR = /^(logs|exec|attach|port-forward|create job|cordon|uncordon|drain|certificate \w+|debug)( |$)/;

/** How often each command asks what the server serves before it gives up. */
function triesOf(session: Session, path: string): number {
  if (path === 'events') return session.flag('for') === '' ? 0 : 2;
  if (path === 'create clusterrole') return session.list('resource').length > 0 ? 2 : 0;
  if (path === 'auth can-i' && session.args[1] === '*') return 0;
  for (const [count, pattern] of [NONE, ONE, TWO].entries()) if (pattern.test(path)) return count;
  if (FOUR.test(path)) return 4;
  // The builder asks for each type that is named; TYPE/NAME goes another way, as do several types with names.
  const [first = '', ...names] = session.args, types = first.split(',');
  if (session.args.some((word) => word.includes('/')) || (types.length > 1 && names.length > 0)) return 4;
  return 4 + types.length + (/^[^.]+\.v\d\w*\./.test(first) ? 2 : 0);
}

/** These ask for nothing before they send the object: where to, and how they name it. */
const PLACES: Readonly<Record<string, readonly [place: string, name?: string]>> = {
  clusterrolebinding: ['apis/rbac.authorization.k8s.io/v1/clusterrolebindings'], configmap: ['api/v1/*/configmaps'], cronjob: ['apis/batch/v1/*/cronjobs'], deployment: ['apis/apps/v1/*/deployments'],
  ingress: ['apis/networking.k8s.io/v1/*/ingresses'], job: ['apis/batch/v1/*/jobs'], poddisruptionbudget: ['apis/policy/v1/*/poddisruptionbudgets', 'poddisruptionbudgets'], priorityclass: ['apis/scheduling.k8s.io/v1/priorityclasses'],
  quota: ['api/v1/*/resourcequotas'], rolebinding: ['apis/rbac.authorization.k8s.io/v1/*/rolebindings'], secret: ['api/v1/*/secrets'], serviceaccount: ['api/v1/*/serviceaccounts'], token: ['api/v1/*/serviceaccounts'],
  'service clusterip': ['api/v1/*/services', 'ClusterIP service'], 'service externalname': ['api/v1/*/services', 'ExternalName service'], 'service loadbalancer': ['api/v1/*/services', 'LoadBalancer service'], 'service nodeport': ['api/v1/*/services', 'NodePort service'],
};

const CREDENTIALS = 'the server has asked for the client to provide credentials';

/** Of a server that cannot be asked what it serves. @throws what ends the command */
export function* complain(session: Session, error: unknown): Blocking<never> {
  if (error instanceof ApiError && error.reason === 'Unauthorized') return yield* complain(session, new RefusedError(`error: You must be logged in to the server (${CREDENTIALS})`, CREDENTIALS));
  if (!(error instanceof RefusedError)) throw error;
  const path = session.invocation.path.slice(1).map(({ name }) => name).join(' '), [file, more] = session.list('filename');
  const { detail } = error;
  if (file !== undefined && more === undefined && (file === '-' || lookup(session.p, file)?.kind === 'file')) {
    const source = JSON.stringify(file === '-' ? 'STDIN' : file);
    if (session.flags.has('validate') && validates(session)) {
      const asked = detail.replace(/^Get "(.*?)\/api\?/, 'Get "$1/openapi/v2?');
      throw new CommandError(`error validating ${source}: error validating data: failed to download openapi: ${asked}; if you choose to ignore these errors, turn validation off with --validate=false`);
    }
    yield* attempts(session, error, 1);
    const words = `unable to recognize ${source}: ${detail}`;
    throw path === 'get' || path === 'describe' ? new NoResourceError(words) : new CommandError(words);
  }
  const [, kind = '', sort] = /^create (\w+)(?: ([\w-]+))?$/.exec(path) ?? [], [place, name] = PLACES[kind === 'service' ? `${kind} ${sort}` : kind] ?? [];
  if (place && session.flag('dry-run') !== 'client' && !(kind === 'job' && session.flag('from') !== '')) {
    const query = `?${session.flag('dry-run') === 'server' ? 'dryRun=All&' : ''}fieldManager=${encodeURIComponent(session.flag('field-manager'))}&fieldValidation=Strict`;
    const url = `/${place.replace('*', `namespaces/${session.namespace().name}`)}${kind === 'token' ? `/${session.args[0] ?? ''}/token` : query}`;
    throw new CommandError(`failed to create ${name ?? kind}${kind === 'secret' ? '' : ':'} ${detail === CREDENTIALS ? 'Unauthorized' : detail.replace(/^Get "(.*?)\/api\?[^"]*/, `Post "$1${url}`)}`);
  }
  yield* attempts(session, error, triesOf(session, path));
  if (path === 'api-versions') throw new CommandError(`couldn't get available api versions from server: ${detail}`);
  const [, type] = session.args;
  if (path === 'auth can-i' && type !== undefined && type !== '*') yield* session.err(`Warning: the server doesn't have a resource type '${type.split('/')[0]}'\n\n`);
  // These go on to their request, which is refused with a Status.
  const goesOn = path === 'auth can-i' || (/^(events|create (namespace|clusterrole))$/.test(path) && (triesOf(session, path) === 0 || session.list('resource').includes('*')));
  if (detail === CREDENTIALS && goesOn) throw new RefusedError('error: You must be logged in to the server (Unauthorized)', detail);
  throw error;
}

function* attempts(session: Session, { detail, again }: RefusedError, count: number): Blocking<void> {
  const { p } = session;
  for (let tries = 1; tries <= count; tries++) {
    yield* p.write(2, klogLine(p, 'E', 'memcache.go:381', keyValues("Couldn't get current server API group list", [['err', detail]])));
    if (tries === count || !again) continue;
    try {
      yield* again();
    } catch (same) {
      if (!(same instanceof RefusedError)) throw same;
    }
  }
}
