/** docker version */
import { civil, MONTHS, parseRfc3339, WEEKDAYS } from '../../../kernel/calendar.ts';
import { dockerFunctions } from '../../../kernel/gotemplate/functions.ts';
import { goJson } from '../../../kernel/gotemplate/json.ts';
import { Template, TemplateError } from '../../../kernel/gotemplate/template.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Process } from '../../../kernel/process.ts';
import { API_VERSION, apiVersion } from '../client.ts';
import { currentContext, engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { writeExecuted } from '../list-template.ts';
import { readAs } from '../go-types/read.ts';

export const CLIENT_VERSION = '29.7.2';
export const GIT_COMMIT = 'a7dcaa6';

interface ServerVersion {
  Platform?: { Name: string };
  Version: string;
  ApiVersion: string;
  MinAPIVersion: string;
  Os: string;
  Arch: string;
  Components: { Name: string; Version: string; Details: Record<string, string> }[];
  [name: string]: unknown;
}

/** Go's ANSIC: 'Thu Jul  9 10:00:00 2026'. */
function ansic(text: string): string {
  const ms = parseRfc3339(text);
  if (ms === undefined) return text;
  const { weekday, month, day, hour, minute, second, year } = civil(ms);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${WEEKDAYS[weekday]!.slice(0, 3)} ${MONTHS[month - 1]!.slice(0, 3)} ${String(day).padStart(2)} ${two(hour)}:${two(minute)}:${two(second)} ${year}`;
}

export const clientVersion = (p: Process, context: string): Record<string, string> => ({
  Version: CLIENT_VERSION, ApiVersion: apiVersion(p), DefaultAPIVersion: API_VERSION, GitCommit: GIT_COMMIT, GoVersion: 'go1.26.6', Os: 'linux', Arch: 'amd64', BuildTime: 'Thu Nov  5 14:20:12 2026', Context: context,
});

function pretty(client: Record<string, string>, server: ServerVersion | undefined): string {
  const lines = ['Client:', ` Version:\t${client.Version}`, ` API version:\t${client.ApiVersion}${client.ApiVersion === API_VERSION ? '' : ` (downgraded from ${API_VERSION})`}`, ` Go version:\t${client.GoVersion}`, ` Git commit:\t${client.GitCommit}`, ` Built:\t${client.BuildTime}`, ` OS/Arch:\t${client.Os}/${client.Arch}`, ` Context:\t${client.Context}`];
  if (server) {
    lines.push('', `Server:${server.Platform?.Name ? ` ${server.Platform.Name}` : ''}`);
    for (const { Name, Version, Details } of server.Components ?? []) {
      lines.push(` ${Name}:`, `  Version:\t${Version}`);
      if (Name === 'Engine') {
        lines.push(`  API version:\t${Details.ApiVersion} (minimum version ${Details.MinAPIVersion})`, `  Go version:\t${Details.GoVersion}`, `  Git commit:\t${Details.GitCommit}`, `  Built:\t${ansic(Details.BuildTime ?? '')}`, `  OS/Arch:\t${Details.Os}/${Details.Arch}`, `  Experimental:\t${Details.Experimental}`);
      } else lines.push(...Object.keys(Details ?? {}).sort().map((key) => `  ${key}:\t${Details[key]}`));
    }
  }
  return tabulate(`${lines.join('\n')}\n`, { minWidth: 20, padding: 1 });
}

export const version: Behaviour = {
  path: 'version',
  *run(invocation) {
    const { p, flags } = invocation;
    const format = flags.string('format');
    const template = format === '' || format === 'json' ? undefined : compile(format);
    const engine = engineOf(invocation), client = clientVersion(p, currentContext(invocation).name);
    let server: ServerVersion | undefined, failure: CliError | undefined;
    try {
      server = yield* engine.get<ServerVersion>('/version');
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      failure = error;
    }
    if (template) {
      const typed = yield* readAs('system.versionInfo', { Client: client, Server: server ?? null });
      try {
        yield* writeExecuted(p, () => template.execute(typed));
      } catch (error) {
        if (!(error instanceof CliError) || !failure) throw error;
      }
    } else yield* p.write(1, format === 'json' ? `${goJson({ Client: client, Server: server ?? null }, { ordered: true })}\n` : pretty(client, server));
    if (failure) throw failure;
    return 0;
  },
};

function compile(format: string): Template {
  try {
    return new Template(format, { name: 'version', functions: dockerFunctions });
  } catch (error) {
    if (error instanceof TemplateError) throw new CliError(`template parsing error: ${error.message}`, 64);
    throw error;
  }
}
