/** What GNU wget refuses before it fetches anything, in its words. */
import type { Process } from '../../kernel/process.ts';
import type { Parsed } from '../options.ts';
import { quoted } from '../tool.ts';

/** A refusal and the status that it ends with. */
export interface Refusal {
  words: string;
  status: number;
}

const PERIODS = [['T', 'timeout'], ['w', 'wait'], ['waitretry', 'waitretry'], ['connect-timeout', 'connect-timeout'], ['read-timeout', 'read-timeout'], ['dns-timeout', 'dns-timeout']] as const;
const SIZES = [['limit-rate', 'limit-rate'], ['Q', 'quota']] as const;

/** What there is on the real one, and not here. */
const NOT_HERE = [['r', 'recursive'], ['m', 'mirror'], ['p', 'page-requisites'], ['k', 'convert-links'], ['b', 'background'], ['d', 'debug'], ['warc-file', 'warc-file']] as const;

/** Settings of .wgetrc that people give with -e. */
const COMMANDS = /^(robots|http_proxy|https_proxy|ftp_proxy|use_proxy|timeout|tries|wait|quiet|verbose|header|user_agent|check_certificate|content_disposition|continue|dir_prefix|no_parent|recursive|limit_rate|inet4_only|inet6_only|progress|show_progress)\s*=/i;

const usage = (words: string): Refusal => ({ words: `${words}\nUsage: wget [OPTION]... [URL]...`, status: 1 });

export function refusalOf(p: Process, options: Parsed): Refusal | undefined {
  const wrong = (name: string, words: string): Refusal => ({ words: `wget: --${name}: ${words}`, status: 2 }), told = (name: string): string => quoted(p, options.value(name)!);
  for (const [key, name] of PERIODS) {
    if (!options.has(key) || /^\d*\.?\d+[smhdw]?$/.test(options.value(key)!)) continue;
    return wrong(name, `${/^-\d/.test(options.value(key)!) ? 'Negative' : 'Invalid'} time period ${told(key)}`);
  }
  for (const [key, name] of SIZES) if (options.has(key) && !/^(\d*\.?\d+[kmgt]?|inf)$/i.test(options.value(key)!)) return wrong(name, `Invalid byte value ${told(key)}`);
  if (options.has('progress') && !/^(bar|dot)(:|$)/.test(options.value('progress')!)) return wrong('progress', `Invalid progress type ${told('progress')}.`);
  if (options.has('compression') && !['auto', 'gzip', 'none'].includes(options.value('compression')!)) return wrong('compression', `Invalid value ${told('compression')}.`);
  const header = options.values('header').find((line) => line !== '' && !/^[^\s:]+:/.test(line));
  if (header !== undefined) return wrong('header', `Invalid header ${quoted(p, header)}.`);
  const command = options.values('e').find((line) => !COMMANDS.test(line));
  if (command !== undefined) return { words: `wget: Invalid --execute command ${quoted(p, command)}`, status: 2 };
  if (options.has('v') && options.has('q')) return usage("Can't be verbose and quiet at the same time.");
  if (options.has('N') && options.has('no-clobber')) return usage("Can't timestamp and not clobber old files at the same time.");
  if (options.has('4') && options.has('6')) return usage('Cannot specify both --inet4-only and --inet6-only.');
  if (options.has('post-data') && options.has('post-file')) return { words: 'You cannot specify both --post-data and --post-file.', status: 1 };
  if (options.has('method') && (options.has('post-data') || options.has('post-file'))) return { words: 'You cannot use --post-data or --post-file along with --method. --method expects data through --body-data and --body-file options', status: 1 };
  if (!options.has('method') && (options.has('body-data') || options.has('body-file'))) return { words: 'You must specify a method through --method=HTTPMethod to use with --body-data or --body-file.', status: 1 };
  const missing = NOT_HERE.find(([key]) => options.has(key));
  return missing && { words: `wget: this machine does not simulate --${missing[1]}`, status: 1 };
}
