/** What kubectl says before it gives up on a server that refuses connections: how often the discovery client tries, and who tells of it, depends on the command. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import { keyValues, klogLine } from '../print/klog.ts';
import type { Session } from '../session.ts';
import { validates } from '../resource/write.ts';
import { CommandError, NoResourceError } from './failure.ts';
import { RefusedError } from './rest.ts';

const NONE = /^(top|events|create (namespace|configmap|deployment|token|ingress))( |$)/, ONE = /^(api-resources|api-versions|run)( |$)/, TWO = /^(explain|auth can-i|taint|create role)( |$)/;
const FOUR = /^(logs|exec|attach|port-forward|wait|create job|set \w+|cordon|uncordon|drain|certificate \w+|debug)( |$)/;

/** These ask for nothing before they send the object. */
const PLACES: Readonly<Record<string, string>> = { configmap: 'api/v1/*/configmaps', deployment: 'apis/apps/v1/*/deployments', ingress: 'apis/networking.k8s.io/v1/*/ingresses', token: 'api/v1/*/serviceaccounts' };

/** Of a server that cannot be asked what it serves. @throws what ends the command */
export function* complain(session: Session, error: unknown): Blocking<never> {
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
  yield* attempts(session, error, NONE.test(path) ? 0 : ONE.test(path) ? 1 : TWO.test(path) ? 2 : FOUR.test(path) ? 4 : 5);
  if (path === 'api-versions') throw new CommandError(`couldn't get available api versions from server: ${detail}`);
  if (path === 'auth can-i' && session.args[1]) yield* session.err(`Warning: the server doesn't have a resource type '${session.args[1]}'\n\n`);
  if (path === 'cluster-info') yield* session.out("\nTo further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.\n");
  const [, kind = ''] = /^create (\w+)$/.exec(path) ?? [], place = PLACES[kind];
  if (place && (kind === 'token' || session.flag('dry-run') === 'none')) {
    const query = `?fieldManager=${encodeURIComponent(session.flag('field-manager'))}&fieldValidation=Strict`;
    const url = `/${place.replace('*', `namespaces/${session.namespace().name}`)}${kind === 'token' ? `/${session.args[0] ?? ''}/token` : query}`;
    throw new CommandError(`failed to create ${kind}: ${detail.replace(/^Get "(.*?)\/api\?[^"]*/, `Post "$1${url}`)}`);
  }
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
