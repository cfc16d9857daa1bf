/** What is wrong with the arguments of a directive (TAKE1 and the like in core.c, mod_unixd, mod_alias). */

/** Directives of one argument, and what it is. */
const ONE: Readonly<Record<string, string>> = {
  ServerName: 'The hostname and port of the server', DocumentRoot: 'Root directory of the document tree', ServerAdmin: 'The email address of the server administrator', ServerRoot: 'Common directory of server-related files (logs, confs, etc.)', User: 'Effective user id for this server',
  Group: 'Effective group id for this server', ErrorLog: 'The filename of the error log', PidFile: 'A file for logging the server process ID',
};
const OPTIONS = new Set(['indexes', 'includes', 'includesnoexec', 'followsymlinks', 'symlinksifownermatch', 'execcgi', 'multiviews', 'all', 'none']);

export function argumentMistake(name: string, args: readonly string[]): string | undefined {
  const [known, what] = Object.entries(ONE).find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? [];
  if (known !== undefined && args.length !== 1) return `${known} takes one argument, ${what}`;
  switch (name.toLowerCase()) {
    case 'listen': return args.length === 0 || args.length > 2 ? 'Listen requires 1 or 2 arguments.' : listenMistake(args[0]!);
    case 'options': {
      const strange = args.map((one) => one.replace(/^[+-]/, '')).find((one) => !OPTIONS.has(one.toLowerCase()));
      if (strange !== undefined) return `Illegal option ${strange}`;
      return args.some((one) => /^[+-]/.test(one)) && args.some((one) => !/^[+-]/.test(one)) ? 'Either all Options must start with + or -, or no Option may.' : undefined;
    }
    case 'alias': case 'scriptalias': return args.length > 2 || args.length === 0 ? `${name} takes one or two arguments, ${name.toLowerCase() === 'alias' ? 'a fakename and a realname, or a realname in a Location container' : 'a fakename and a realname, or a realname in a Location container'}` : undefined;
    case 'customlog': return args.length < 2 ? 'CustomLog takes two or three arguments, a file name, a custom log format string or format name, and an optional "env=" or "expr=" clause (see docs)' : undefined;
    case 'errordocument': return args.length !== 2 ? 'ErrorDocument takes two arguments, Change responses for HTTP errors' : /^\d{3}$/.test(args[0]!) ? undefined : `Unsupported HTTP response code ${args[0]}`;
    default: return undefined;
  }
}

function listenMistake(text: string): string | undefined {
  const port = text.split(':').pop()!;
  if (!/^\d+$/.test(port)) return 'Port must be specified';
  return Number(port) < 1 || Number(port) > 65535 ? 'Invalid address or port' : undefined;
}
