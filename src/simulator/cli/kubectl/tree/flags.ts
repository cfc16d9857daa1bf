/** Flags from their compact form: `letter:name=default`. */
import type { Flag } from '../../shared/cobra/command.ts';
import { kinds, type FlagValue, type ValueKind } from '../../shared/cobra/value.ts';

/** Lists whose every use adds one element, commas and all (pflag's StringArray). */
const ARRAYS = new Set([
  'from-literal', 'rule', 'annotation', 'annotations', 'for', 'prune-allowlist', 'as-group', 'as-user-extra', 'appendarg', 'prependarg', 'option', 'allowlist-entry', 'exec-env', 'audience',
  'resource-name', 'user', 'group', 'serviceaccount', 'env', 'helm-api-versions', 'mount',
]);
const INT32 = new Set(['max', 'min', 'value', 'create deployment port', 'create deployment replicas', 'cpu-percent']);
/** key=value flags. */
const MAPS = new Set(['set-image']);

/** Pairs as the flags of Kubernetes' own components are read. */
const PAIRS: ValueKind = {
  ...kinds.stringToString,
  read(text, before, changed) {
    const pairs = text.split(',').filter((pair) => pair !== '');
    if (pairs.some((pair) => !pair.includes('='))) throw new Error('malformed pair, expect string=string');
    return new Map([...(changed ? (before as ReadonlyMap<string, string>) : []), ...pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()] as const)]);
  },
};

/** The logging library's flags are read by Go's own package, whose words are few. */
const LOGGING_DURATION: ValueKind = {
  ...kinds.duration,
  read(text) {
    try {
      return kinds.duration.read(text, 0, false);
    } catch {
      throw new Error('parse error');
    }
  },
};

/** Decimal alone. */
const LEVEL: ValueKind = {
  ...kinds.int32,
  read(text) {
    if (!/^[+-]?\d+$/.test(text)) throw new Error(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`);
    return kinds.int32.read(text.replace(/^([+-]?)0+(?=\d)/, '$1'), 0, false);
  },
};

const LEVELS: ValueKind = {
  ...kinds.string,
  read(text) {
    for (const pair of text.split(',').filter((one) => one !== '')) {
      const level = /^[^=]+=(-?\d+)$/.exec(pair)?.[1];
      if (level?.startsWith('-')) throw new Error('negative value for vmodule level');
      if (!level || Number(level) >= 2 ** 31) throw new Error('syntax error: expect comma-separated list of filename=N');
    }
    return text;
  },
};

/** What a flag means when it stands alone. */
const ALONE: Record<string, string> = { 'dry-run': 'unchanged', validate: 'strict', cascade: 'background' };

export function parseFlags(text: string, command: string): Flag[] {
  return [...text.split(' ').filter((token) => token !== '').map((token) => parseFlag(token, command)), ...deprecatedFlags(command)];
}

/** Flags that are still read, but shown nowhere. */
function deprecatedFlags(command: string): Flag[] {
  const flags = Object.entries(DEPRECATED[command] ?? {}).map(([token, deprecated]): Flag => {
    const flag = parseFlag(token, command);
    return { ...flag, deprecated, ...(flag.short && { deprecatedShort: deprecated }) };
  });
  return RECORDING.has(command) ? [...flags, { name: 'record', kind: kinds.bool, deprecated: '--record will be removed in the future' }] : flags;
}

/** Commands that can write themselves down as the cause of a change. */
const RECORDING = new Set(['annotate', 'apply', 'apply edit-last-applied', 'autoscale', 'create', 'edit', 'expose', 'label', 'patch', 'run', 'scale', 'set image', 'set resources', 'set selector', 'set serviceaccount']);

const DEPRECATED: Record<string, Record<string, string>> = {
  autoscale: { 'cpu-percent=-1': "Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU)." },
  run: { 'f:filename=[]': 'it is ignored by kubectl run and will be removed in a future release' },
  kustomize: {
    'enable-managedby-label=false': 'The flag `enable-managedby-label` has been deprecated. Use the `managedByLabel` option in the `buildMetadata` field instead.',
    "reorder='legacy'": "use the new 'sortOptions' field in kustomization.yaml instead.",
  },
};

function parseFlag(token: string, command: string): Flag {
  const [, short, name = '', shown = ''] = /^(?:(\w):)?([^=]+)=(.*)$/.exec(token)!;
  const { kind, initial } = typeOf(name, shown, command);
  const noValue = name === 'cascade' || name === 'validate' || name === 'dry-run' ? ALONE[name] : undefined;
  return { name, kind, shownDefault: shown, ...(short && { short }), ...(initial !== undefined && { initial }), ...(noValue && { noValue }) };
}

function typeOf(name: string, shown: string, command: string): { kind: ValueKind; initial?: FlagValue } {
  if (name === 'v') return { kind: LEVEL };
  if (name === 'vmodule') return { kind: LEVELS };
  if (name === 'aggregation-rule') return { kind: PAIRS };
  if (MAPS.has(name) || (name === 'env' && command === 'debug')) return { kind: kinds.stringToString };
  if (shown.startsWith('[')) {
    return { kind: ARRAYS.has(name) ? kinds.stringArray : kinds.strings, initial: shown === '[]' ? [] : shown.slice(1, -1).split(',') };
  }
  if (shown === 'true' || shown === 'false') return { kind: kinds.bool, initial: shown === 'true' };
  if (/^'.*'$/.test(shown)) return { kind: kinds.string, initial: shown.slice(1, -1) };
  if (/^\d+[a-z]/.test(shown)) return { kind: name === 'log-flush-frequency' ? LOGGING_DURATION : kinds.duration, initial: kinds.duration.read(shown, 0, false) };
  if (/^-?\d+$/.test(shown)) return { kind: INT32.has(name) || INT32.has(`${command} ${name}`) ? kinds.int32 : kinds.int, initial: Number(shown) };
  return { kind: kinds.string };
}
