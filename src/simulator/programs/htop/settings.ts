/** The command line of htop 3.2.2. The real one begins with what it saved in ~/.config/htop/htoprc; ours always begins with its defaults. */
import type { Process } from '../../kernel/process.ts';
import { accounts, userName } from '../accounts.ts';
import { parseOptions, UsageError, type Option } from '../options.ts';
import { Mistake } from '../processes/mistake.ts';
import { columnNamed } from './columns.ts';

export interface Settings {
  colours: boolean;
  unicode: boolean;
  /** Milliseconds. */
  delay: number;
  filter: string;
  user: number | undefined;
  pids: readonly number[];
  readonly: boolean;
  tree: boolean;
  /** What the list and the tree are sorted by, and whether the small comes first. */
  sort: { list: string; listUp: boolean; tree: string; treeUp: boolean };
  hideThreads: boolean;
  hideKernel: boolean;
  meters: boolean;
  program: boolean;
  show: 'help' | 'version' | 'columns' | undefined;
}

const OPTIONS: readonly Option[] = [
  { short: 'C', long: 'no-color' }, { short: 'C', long: 'no-colour' }, { short: 'd', long: 'delay', value: true }, { short: 'F', long: 'filter', value: true }, { short: 'h', long: 'help' }, { short: 'H', long: 'highlight-changes', value: 'optional' }, { short: 'M', long: 'no-mouse' },
  { short: 'p', long: 'pid', value: true }, { long: 'readonly' }, { short: 's', long: 'sort-key', value: true }, { short: 't', long: 'tree' }, { short: 'u', long: 'user', value: 'optional' }, { short: 'U', long: 'no-unicode' }, { short: 'V', long: 'version' },
];

/** A value of -u and -H may be a word of its own. */
const joined = (words: readonly string[]): string[] => words.flatMap((word, i) => (/^-[uH]$/.test(words[i - 1] ?? '') && !word.startsWith('-') ? [] : /^-[uH]$/.test(word) && words[i + 1] !== undefined && !words[i + 1]!.startsWith('-') ? [`${word}${words[i + 1]}`] : [word]));

/** Everything that is wrong with the words; @throws Mistake */
export function settingsOf(p: Process, words: readonly string[]): Settings {
  const settings: Settings = {
    colours: true, unicode: /utf-?8/i.test(p.env.get('LC_ALL') || p.env.get('LC_CTYPE') || p.env.get('LANG') || ''), delay: 1500, filter: '', user: undefined, pids: [], readonly: false, tree: false,
    sort: { list: 'PERCENT_CPU', listUp: false, tree: 'PID', treeUp: true }, hideThreads: false, hideKernel: true, meters: true, program: true, show: undefined,
  };
  // Help and version come at once, whatever stands behind them.
  const asked = words.findIndex((word, i) => /^(-[hV]|--help|--version)$/.test(word) && !/^-[dFps]$/.test(words[i - 1] ?? ''));
  const parsed = parse(asked < 0 ? words : words.slice(0, asked + 1));
  for (const { name, value } of parsed.options.all) {
    apply(p, settings, name, value ?? '');
    if (settings.show) return settings;
  }
  if (parsed.operands.length > 0) throw new Mistake(`Error: unsupported non-option ARGV-elements: ${parsed.operands.join(' ')}`);
  return settings;
}

function parse(words: readonly string[]): ReturnType<typeof parseOptions> {
  try {
    return parseOptions(joined(words), OPTIONS, { stopAtOperand: false });
  } catch (error) {
    throw error instanceof UsageError && !error.help ? new Mistake(`htop: ${error.gnu}`) : error;
  }
}

function apply(p: Process, settings: Settings, name: string, value: string): void {
  if (name === 'C') settings.colours = false;
  else if (name === 'U') settings.unicode = false;
  else if (name === 'd') settings.delay = Math.min(100, Math.max(1, whole(value, 'delay value'))) * 100;
  else if (name === 'F') settings.filter = value;
  else if (name === 'H' && value !== '') whole(value, 'highlight delay value');
  else if (name === 'p') settings.pids = [...settings.pids, ...value.split(',').map((one) => parseInt(one, 10)).filter((one) => one > 0)];
  else if (name === 'readonly') settings.readonly = true;
  else if (name === 's') chooseColumn(settings, value);
  else if (name === 't') settings.tree = true;
  else if (name === 'u') settings.user = userNamed(p, value || userName(p, p.uid));
  else if (name === 'h') settings.show = 'help';
  else if (name === 'V') settings.show = 'version';
}

function whole(value: string, what: string): number {
  if (!/^\s*[-+]?\d/.test(value)) throw new Mistake(`Error: invalid ${what} "${value}".`);
  return parseInt(value, 10);
}

function chooseColumn(settings: Settings, name: string): void {
  if (name === 'help') {
    settings.show = 'columns';
    return;
  }
  const column = columnNamed(name);
  if (!column) throw new Mistake(`Error: invalid column "${name}".`);
  settings.sort.list = column.name;
  settings.sort.listUp = !column.largeFirst;
}

function userNamed(p: Process, name: string): number {
  const found = accounts(p).find((account) => account.name === name);
  if (!found) throw new Mistake(`Error: invalid user "${name}".`);
  return found.uid;
}
