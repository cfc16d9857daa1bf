/** agnhost: the program of Kubernetes' tests and tutorials. Its servers of HTTP and of gRPC's health are here; the other commands say that they are not. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { Ending, goEnding } from '../ending.ts';
import { answer } from '../go-http.ts';
import { servePort } from '../http-server.ts';
import { complain } from '../tool.ts';
import { grpcHealthChecking } from './grpc-health-checking.ts';
import { liveness } from './liveness.ts';
import { netexec } from './netexec.ts';

/** Commands of the real one, beside those below. */
const OTHERS = [
  'audit-proxy', 'connect', 'crd-conversion-webhook', 'dns-server-list', 'dns-suffix', 'entrypoint-tester', 'etc-hosts', 'fake-gitserver', 'guestbook', 'inclusterclient', 'logs-generator', 'mounttest',
  'net', 'nettest', 'no-snat-test', 'no-snat-test-proxy', 'openidmetadata', 'port-forward-tester', 'porter', 'resource-consumer-controller', 'stress', 'test-webserver', 'webhook',
];

const HERE = ['grpc-health-checking', 'liveness', 'netexec', 'pause', 'serve-hostname'];

/** A line of klog. */
export const log = (p: Process, text: string): Blocking<void> =>
  p.write(2, `I${strftime('%m%d %T.%N', p.now).replace(/(\.\d{6})\d{3}/, '$1')} ${String(p.pid).padStart(7)} log.go:245] ${text}\n`);

/** Values of `--name=value` and `--name value`. */
export function flagsOf(words: readonly string[]): Map<string, string> {
  const flags = new Map<string, string>(), rest = [...words];
  while (rest.length > 0) {
    const [, name, , value] = /^--?([\w-]+)(=(.*))?$/.exec(rest.shift()!) ?? [];
    if (name !== undefined) flags.set(name, value ?? (rest[0]?.startsWith('-') === false ? rest.shift()! : 'true'));
  }
  return flags;
}

export function* agnhost(p: Process): Blocking<number> {
  const [command, ...words] = p.argv.slice(1);
  if (command !== undefined && HERE.includes(command) && words.some((word) => word === '-h' || word === '--help')) {
    yield* complain(p, `agnhost: the help of ${command} is not simulated here`);
    return 1;
  }
  switch (command) {
    case undefined: case 'help': case '--help':
      yield* p.write(1, `Usage:\n  app [command]\n\nAvailable Commands:\n${HERE.map((name) => `  ${name}\n`).join('')}`);
      return 0;
    case '--version':
      yield* p.write(1, 'app version 2.53\n');
      return 0;
    case 'grpc-health-checking': return yield* grpcHealthChecking(p, flagsOf(words));
    case 'liveness': return yield* liveness(p);
    case 'netexec': return yield* netexec(p, flagsOf(words));
    case 'serve-hostname': return yield* serveHostname(p, Number(flagsOf(words).get('port') ?? 9376));
    case 'pause':
      yield* p.write(1, 'Paused\n');
      return yield* new Ending(p, () => 0).wait();
  }
  yield* complain(p, OTHERS.includes(command) ? `agnhost: ${command} is not simulated here` : `Error: unknown command "${command}" for "app"\nRun 'app --help' for usage.`);
  return 1;
}

function* serveHostname(p: Process, port: number): Blocking<number> {
  servePort(p, port, function* ({ client }) {
    yield* log(p, `HTTP request from ${client}`);
    return answer(p.now, p.ns.uts.hostname);
  });
  yield* log(p, 'Serving on port ' + String(port) + '.');
  return yield* goEnding(p).wait();
}
