/** What `docker build --call=outline` and its like say. */
import type { Description, Outline, OutlineMount, TargetEntry } from '../../../api/engine/build.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { encode } from '../../../kernel/bytes.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { location } from './check-report.ts';

const table = (rows: readonly (readonly string[])[], padding: number): string => tabulate(rows.map((cells) => `${cells.join('\t')}\n`).join(''), { minWidth: 0, padding });

const mountTable = (title: string, mounts: readonly OutlineMount[]): string => (mounts.length === 0 ? '' : `${table([[title, 'REQUIRED'], ...mounts.map(({ name, required }) => [name, required ? 'true' : ''])], 3)}\n`);

function outlineText({ name, description, args, secrets, ssh }: Outline): string {
  const head = name === '' && description === undefined ? '' : `${table([['TARGET:', name === '' ? '(default)' : name], ...(description === undefined ? [] : [['DESCRIPTION:', description]])], 1)}\n`;
  const asked = args.length === 0 ? '' : `${table([['BUILD ARG', 'VALUE', 'DESCRIPTION'], ...args.map((arg) => [arg.name, arg.value, arg.description ?? ''])], 3)}\n`;
  return head + asked + mountTable('SECRET', secrets) + mountTable('SSH', ssh);
}

const shownName = ({ name, default: isDefault }: TargetEntry): string => (!isDefault ? name : name === '' ? '(default)' : `${name} (default)`);

/** What a frontend can be asked for. */
const REQUESTS = [
  { name: 'outline', description: 'List all parameters current build target supports', opts: [{ name: 'target', description: 'Target build stage' }] as unknown[] | null },
  { name: 'targets', description: 'List all targets current build supports', opts: [] },
  { name: 'subrequests.describe', description: 'List available subrequest types', opts: null },
];

const ABSENT = undefined;

const mountsJson = (mounts: readonly OutlineMount[]): unknown => (mounts.length === 0 ? ABSENT : mounts.map(({ name, required, range }) => ({ name, ...(required ? { required } : {}), location: location([range]) })));

function json(description: Description): unknown {
  const sources = [toBase64(encode(description.source))];
  if ('requests' in description) return REQUESTS.map(({ name, description: text, opts }) => ({ name: `frontend.${name}`, version: '1.0.0', type: 'rpc', description: text, opts, inputs: null, metadata: ['result.json', 'result.txt'].map((file) => ({ name: file, description: '' })), refs: null }));
  if ('targets' in description) return { targets: description.targets.map(({ name, default: isDefault, description: text, base, platform, range }) => ({ name: name || ABSENT, default: isDefault || ABSENT, description: text, base, platform, location: location([range]) })), sources };
  const { name, description: text, args, secrets, ssh } = description.outline;
  return {
    name: name || ABSENT, description: text, args: args.length === 0 ? ABSENT : args.map((arg) => ({ name: arg.name, description: arg.description, value: arg.value || ABSENT, location: location([arg.range]) })),
    secrets: mountsJson(secrets), ssh: mountsJson(ssh), sources,
  };
}

export function callReport(description: Description, asJson: boolean): string {
  if (asJson) return `${JSON.stringify(json(description), null, 2)}\n`;
  if ('requests' in description) return table([['NAME', 'VERSION', 'DESCRIPTION'], ...REQUESTS.map(({ name, description: text }) => [name, '1.0.0', text])], 1);
  if ('targets' in description) return table([['TARGET', 'DESCRIPTION'], ...description.targets.map((target) => [shownName(target), target.description ?? ''])], 1);
  return outlineText(description.outline);
}
