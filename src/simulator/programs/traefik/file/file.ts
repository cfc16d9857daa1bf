/** The provider of files: one, or all of a folder, read again when they change. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readDirectory, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import { readCertificate } from '../../../kernel/x509/certificate.ts';
import { parseYaml, YamlError } from '../../../kernel/yaml/read.ts';
import type { Certificate, Configuration } from '../dynamic.ts';
import { DYNAMIC } from '../dynamic-shape.ts';
import type { Log } from '../log.ts';
import type { Options } from '../options.ts';
import type { Provider } from '../provider.ts';
import { configurationOf, section, sections, text } from '../reader.ts';
import { together } from '../same-things.ts';
import { ConfigurationError, fromData, held } from '../shape.ts';
import { parseToml, TomlError } from '../toml.ts';

const EXTENSIONS = /\.(toml|ya?ml)$/;

/** The real one is told of changes by the kernel; here it looks this often, ms. */
const LOOK = 500;

export const file: Provider = {
  name: 'file', option: 'file', type: '*file.Provider',
  *run(p, options, publish, log) {
    const directory = options.value('directory') ?? '', filename = options.value('filename') ?? '', watch = options.flag('watch', true);
    const bad = directory === '' && filename === '' ? 'error using file configuration provider, neither filename nor directory is defined'
      : directory !== '' && lookup(p, directory)?.kind !== 'directory' && watch ? `unable to read directory ${directory}: open ${directory}: no such file or directory`
        : directory === '' && watch && !EXTENSIONS.test(filename) ? `unsupported file extension for file ${filename}`
          : directory === '' && watch && !lookup(p, filename) ? `error adding file watcher for ${filename}: no such file or directory` : undefined;
    if (bad !== undefined) {
      yield* log.error('Cannot start the provider *file.Provider', { error: bad, providerName: undefined });
      return;
    }
    yield* apply(p, options, publish, log, watch ? 'Error while building configuration (for the first time)' : undefined);
    let asked = false;
    p.handlers.set(SIGNALS.HUP, () => {
      asked = true;
      return 'restart';
    });
    for (let before = stamp(p, directory, filename); ; ) {
      yield* p.sleep(LOOK);
      const now = watch ? stamp(p, directory, filename) : before;
      if (now === before && !asked) continue;
      before = now;
      const words = asked ? 'Error while building configuration' : 'Error occurred during watcher callback';
      asked = false;
      yield* apply(p, options, publish, log, words);
    }
  },
};

/** Changes when one of the files does. */
function stamp(p: Process, directory: string, filename: string): string {
  const paths = directory === '' ? [filename] : filesOf(p, directory);
  return paths.map((path) => {
    const node = lookup(p, path);
    return node?.kind === 'file' ? `${path} ${node.mtime} ${node.size}` : path;
  }).join('\n');
}

function filesOf(p: Process, directory: string): string[] {
  if (lookup(p, directory)?.kind !== 'directory') return [];
  return readDirectory(p, directory).sort().flatMap((name) => {
    const path = `${directory.replace(/\/$/, '')}/${name}`;
    return lookup(p, path)?.kind === 'directory' ? filesOf(p, path) : EXTENSIONS.test(name) ? [path] : [];
  });
}

/** `otherwise`: what the log says of a mistake; the last good configuration stays. */
function* apply(p: Process, options: Options, publish: (configuration: Configuration) => void, log: Log, otherwise: string | undefined): Blocking<void> {
  const directory = options.value('directory') ?? '', filename = options.value('filename') ?? '';
  try {
    if (directory === '') publish(yield* loaded(p, filename, log));
    else {
      const origins = [];
      for (const path of filesOf(p, directory)) origins.push({ name: path, configuration: yield* loaded(p, path, log) });
      const { configuration, clashes } = together(origins, true);
      for (const { field, kind, name, origins: [from] } of clashes) yield* log.warn(`${kind} already configured, skipping`, { [field]: name, configuration: from });
      publish(configuration);
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    yield* otherwise === undefined ? log.error('Cannot start the provider *file.Provider', { error: error.message, providerName: undefined }) : log.error(otherwise, { error: directory === '' ? error.message : `collecting file configs: ${error.message}`, ...(otherwise.includes('callback') ? { caller: 'pkg/provider/file/file.go:198' } : {}) });
  }
}

/** @throws ConfigurationError */
function* loaded(p: Process, path: string, log: Log): Blocking<Configuration> {
  try {
    const source = readText(p, path);
    if (/\{\{/.test(source)) throw new ConfigurationError('Go templates in files are not simulated here');
    const data = path.endsWith('.toml') ? parseToml(source) : parseYaml(source);
    if (data !== null && (typeof data !== 'object' || Array.isArray(data))) throw new ConfigurationError('yaml: unmarshal errors:\n  line 1: cannot unmarshal !!str into map[string]interface {}');
    const read = held(fromData('traefik', data), DYNAMIC);
    for (const kind of ['tcp', 'udp']) if (read[kind] !== undefined) yield* log.error(`${kind.toUpperCase()} routers are not simulated here`);
    const certificates: Certificate[] = [];
    const tls = section(read['tls']), stores = section(tls['stores']);
    for (const { certFile } of [...sections(tls['certificates']), section(section(stores['default'])['defaultCertificate'])]) {
      const pem = certFile === undefined ? undefined : yield* pemOf(p, text(certFile), log);
      if (pem !== undefined) certificates.push(pem);
    }
    return configurationOf(section(read['http']), certificates);
  } catch (error) {
    if (error instanceof Errno) throw new ConfigurationError(`${path}: error reading configuration file: ${path} - open ${path}: ${error.strerror.toLowerCase()}`);
    if (error instanceof YamlError || error instanceof TomlError || error instanceof ConfigurationError) throw new ConfigurationError(`${path}: ${error.message}`);
    throw error;
  }
}

/** A certificate, from a file or written in place. */
function* pemOf(p: Process, place: string, log: Log): Blocking<Certificate | undefined> {
  if (!place.includes('-----BEGIN') && !lookup(p, place)) {
    yield* log.error('', { error: `open ${place}: no such file or directory` });
    return undefined;
  }
  const pem = place.includes('-----BEGIN') ? place : readText(p, place), certificate = readCertificate(pem);
  if (!certificate) {
    yield* log.error('Unable to append certificate to store', { error: 'unable to generate TLS certificate : tls: failed to find any PEM data in certificate input', tlsStoreName: 'default' });
    return undefined;
  }
  return { names: namesOf(certificate), pem };
}

const namesOf = ({ subject, alternativeNames }: NonNullable<ReturnType<typeof readCertificate>>): string[] => [...new Set([...alternativeNames.map((name) => name.replace(/^\w+:/, '')), ...subject.filter(([type]) => type === 'CN').map(([, value]) => value)])];
