/** Apache httpd: its commands. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { ConfigError, type Configuration } from './config.ts';
import { isNamed, pidFile, read, ROOT, unnamed } from './load.ts';
import { readOptions, usage, type Options } from './options.ts';
import { built, settings, tell, warned } from './report.ts';
import { Server } from './server.ts';

/** httpd-foreground is a script that takes away an old pid file and starts httpd. */
export function* httpdForeground(p: Process): Blocking<number> {
  yield* p.wait(p.spawn({ argv: ['rm', '-f', `${ROOT}/logs/httpd.pid`] }));
  return yield* p.exec(['httpd', '-DFOREGROUND', ...p.argv.slice(1)]);
}

/** apachectl: its own few words, or httpd's options. */
export function* apachectl(p: Process): Blocking<number> {
  const words = p.argv.slice(p.argv[0] === '/bin/sh' ? 2 : 1), [first = ''] = words;
  if (['start', 'stop', 'restart', 'graceful', 'graceful-stop'].includes(first)) return yield* p.exec(['httpd', '-k', ...words]);
  if (first === 'configtest') return yield* p.exec(['httpd', '-t']);
  if (first === 'status' || first === 'fullstatus') {
    yield* p.write(1, "'www-browser -dump http://localhost:80/server-status' failed.\nMaybe you need to install a package providing www-browser or you\nneed to adjust the APACHE_LYNX variable in /usr/local/apache2/bin/envvars\n");
    return 1;
  }
  return yield* p.exec([`${ROOT}/bin/httpd`, ...words]);
}

export function* httpd(p: Process): Blocking<number> {
  const options = readOptions(p.argv.slice(1)), name = p.argv[0] ?? 'httpd';
  if ('mistake' in options) {
    yield* p.write(2, `${options.mistake === '' ? '' : `httpd: ${options.mistake}\n`}${usage(name)}`);
    return 1;
  }
  switch (options.mode) {
    case 'version': yield* p.write(1, built(p)); return 0;
    case 'settings': yield* p.write(1, settings(p)); return 0;
    case 'modules-compiled': yield* p.write(1, 'Compiled in modules:\n  core.c\n  mod_so.c\n  http_core.c\n'); return 0;
    case 'help': yield* p.write(2, usage(name)); return 1;
    case 'directives': yield* p.write(2, 'httpd: -L is not simulated here\n'); return 1;
    default: return yield* configured(p, options);
  }
}

function* configured(p: Process, options: Options): Blocking<number> {
  let configuration: Configuration;
  try {
    configuration = read(p, options);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    yield* p.write(2, `${error.message}\n`);
    return 1;
  }
  // What is included is told while it is read, before anything else.
  if (options.mode === 'test' && options.defines.includes('DUMP_INCLUDES')) return yield* tell(p, options, configuration);
  if (configuration.warnings.length > 0) yield* p.write(2, warned(p, configuration));
  if (!isNamed(configuration)) yield* p.write(2, unnamed(p));
  if (options.mode === 'test') return yield* tell(p, options, configuration);
  if (options.signal !== 'start') return yield* signalServer(p, options, configuration);
  const running = serverOf(p, configuration);
  if (running) {
    yield* p.write(1, `httpd (pid ${running.pid}) already running\n`);
    return 0;
  }
  if (!options.defines.includes('FOREGROUND') && !options.defines.includes('DEBUG')) {
    const child = p.fork(function* (server) {
      return yield* new Server(server, options).run(configuration, false);
    });
    child.argv = [...p.argv];
    return 0;
  }
  return yield* new Server(p, options).run(configuration, !isNamed(configuration));
}

function serverOf(p: Process, configuration: Configuration): Process | undefined {
  const path = pidFile(configuration);
  const found = lookup(p, path)?.kind === 'file' ? p.ns.pids.processes.get(Number(readText(p, path).trim())) : undefined;
  return found && found !== p && !found.ended && found.comm === 'httpd' ? found : undefined;
}

function* signalServer(p: Process, { signal }: Options, configuration: Configuration): Blocking<number> {
  const running = serverOf(p, configuration);
  if (!running) {
    yield* p.write(1, `httpd${signal === 'stop' || signal === 'graceful-stop' ? ` (no pid file) not running` : ' not running, trying to start'}\n`);
    return signal.endsWith('stop') ? 0 : yield* new Server(p, { defines: ['FOREGROUND'], before: [], after: [], root: undefined, config: undefined, signal: 'start', mode: 'start' }).run(configuration, false);
  }
  running.signal({ stop: SIGNALS.TERM, 'graceful-stop': SIGNALS.WINCH, graceful: SIGNALS.USR1, restart: SIGNALS.HUP }[signal]!);
  return 0;
}
