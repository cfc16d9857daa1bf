/** The configuration as the server takes it: read, and looked through for what does not hold or is not simulated. */
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { ConfigError, ConfigReader, lastNamed, named, type Configuration } from './config.ts';
import { SIMULATED } from './modules.ts';
import { checkProxies } from './proxy-rules.ts';
import { checkRewriting } from './rewrite-rules.ts';
import type { Options } from './options.ts';
import { hostsOf } from './settings.ts';
import { versionOf } from './version.ts';
import { findGroup, findUser } from '../accounts.ts';

export const ROOT = '/usr/local/apache2';

/** @throws ConfigError */
export function read(p: Process, { root = ROOT, config = 'conf/httpd.conf', defines, before, after }: Options): Configuration {
  const path = config.startsWith('/') ? config : `${root}/${config}`, configuration = taken(p, path, () => new ConfigReader(p, root, { defines, version: versionOf(p) }).read(path, { before, after }));
  const engines = configuration.modules.filter((one) => one.startsWith('mpm_')).length;
  if (engines !== 1) throw new ConfigError(`AH00534: httpd: Configuration error: ${engines === 0 ? 'No' : 'More than one'} MPM loaded.`);
  const left = configuration.modules.find((one) => !SIMULATED.has(one));
  if (left !== undefined) throw new ConfigError(`httpd: mod_${left} is not simulated here`);
  const { directives } = configuration, user = lastNamed(directives, 'User')?.args[0], group = lastNamed(directives, 'Group')?.args[0];
  if (user !== undefined && !user.startsWith('#') && !findUser(p, user)) throw new ConfigError(`AH00543: httpd: bad user name ${user}`);
  if (group !== undefined && !group.startsWith('#') && findGroup(p, group) === undefined) throw new ConfigError(`AH00544: httpd: bad group name ${group}`);
  checkRewriting(configuration.directives);
  checkProxies(configuration.directives);
  checkLogs(p, configuration);
  for (const host of hostsOf(configuration)) for (const one of named(host.own, 'DocumentRoot')) {
    const path = one.args[0] ?? '', absolute = path.startsWith('/') ? path : `${configuration.root}/${path}`;
    if (lookup(p, absolute)?.kind === 'directory') continue;
    // For a host it is a warning only.
    if (host.at) configuration.warnings.push({ level: '', words: `AH00112: Warning: DocumentRoot [${absolute}] does not exist` });
    else throw new ConfigError(`AH00526: Syntax error on line ${one.line} of ${one.file}:\nDocumentRoot '${path}' is not a directory, or is not readable`);
  }
  return configuration;
}

/** Modules are loaded before any directive is looked at: that there is no engine among them is told first. */
function taken(p: Process, path: string, reading: () => Configuration): Configuration {
  try {
    return reading();
  } catch (error) {
    if (error instanceof ConfigError && error.message.startsWith('AH00526') && !/^\s*(LoadModule\s+mpm_|Include)/im.test(readText(p, path))) throw new ConfigError('AH00534: httpd: Configuration error: No MPM loaded.');
    throw error;
  }
}

/** Logs whose folders are not there: a check of their own, after the reading. */
function checkLogs(p: Process, { directives, root }: Configuration): void {
  const missing = ({ args: [path = ''] }: { args: string[] }): string | undefined => {
    const absolute = path.startsWith('/') ? path : `${root}/${path}`, folder = absolute.slice(0, absolute.lastIndexOf('/') + 1);
    return path.startsWith('|') || /^\/(proc|dev)\//.test(path) || path.startsWith('syslog') || lookup(p, folder)?.kind === 'directory' ? undefined : folder;
  };
  const main = lastNamed(directives, 'ErrorLog'), lines: string[] = [];
  if (main && missing(main) !== undefined) lines.push(`AH02291: Cannot access directory '${missing(main)}' for main error log`);
  for (const one of [...named(directives, 'CustomLog'), ...named(directives, 'TransferLog')]) if (missing(one) !== undefined) lines.push(`AH02297: Cannot access directory '${missing(one)}' for log file '${one.args[0]}' defined at ${one.file}:${one.line}`);
  if (lines.length > 0) throw new ConfigError(`${lines.map((line) => `(2)No such file or directory: ${line}\n`).join('')}AH00014: Configuration check failed`);
}

export const unnamed = (p: Process): string => `AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using ${p.ns.network.address ?? '127.0.0.1'}. Set the 'ServerName' directive globally to suppress this message\n`;
export const isNamed = ({ directives }: Configuration): boolean => lastNamed(directives, 'ServerName') !== undefined;

export const pidFile = ({ root, directives }: Configuration): string => {
  const path = lastNamed(directives, 'PidFile')?.args[0] ?? 'logs/httpd.pid';
  return path.startsWith('/') ? path : `${root}/${path}`;
};
