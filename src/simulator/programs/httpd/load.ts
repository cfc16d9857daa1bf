/** The configuration as the server takes it: read, and looked through for what does not hold or is not simulated. */
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { ConfigError, ConfigReader, lastNamed, named, type Configuration } from './config.ts';
import { SIMULATED } from './modules.ts';
import type { Options } from './options.ts';
import { hostsOf } from './settings.ts';

export const ROOT = '/usr/local/apache2';

export const versionOf = (p: Process): string => p.env.get('HTTPD_VERSION') ?? '2.4.65';

/** @throws ConfigError */
export function read(p: Process, { root = ROOT, config = 'conf/httpd.conf', defines }: Options): Configuration {
  const configuration = new ConfigReader(p, root, defines).read(config.startsWith('/') ? config : `${root}/${config}`);
  const left = configuration.modules.find((one) => !SIMULATED.has(one));
  if (left !== undefined) throw new ConfigError(`httpd: mod_${left} is not simulated here`);
  if (named(configuration.directives, 'AuthUserFile').length > 0) throw new ConfigError('httpd: AuthUserFile is not simulated here');
  if (!configuration.modules.some((one) => one.startsWith('mpm_'))) throw new ConfigError('AH00534: httpd: Configuration error: No MPM loaded.');
  if (named(configuration.directives, 'Listen').length === 0) throw new ConfigError(`(2)No such file or directory: AH00015: Unable to open logs`);
  for (const host of hostsOf(configuration)) for (const one of named(host.directives, 'DocumentRoot')) {
    const path = one.args[0] ?? '', absolute = path.startsWith('/') ? path : `${configuration.root}/${path}`;
    if (lookup(p, absolute)?.kind !== 'directory') throw new ConfigError(`AH00526: Syntax error on line ${one.line} of ${one.file}:\nDocumentRoot '${path}' is not a directory, or is not readable`);
  }
  return configuration;
}

export const unnamed = (p: Process): string => `AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using ${p.ns.network.address ?? '127.0.0.1'}. Set the 'ServerName' directive globally to suppress this message\n`;
export const isNamed = ({ directives }: Configuration): boolean => lastNamed(directives, 'ServerName') !== undefined;

export const pidFile = ({ root, directives }: Configuration): string => {
  const path = lastNamed(directives, 'PidFile')?.args[0] ?? 'logs/httpd.pid';
  return path.startsWith('/') ? path : `${root}/${path}`;
};
