/** Flags from their compact form: `letter:name=default`. */
import type { Flag } from '../../shared/cobra/command.ts';
import { kinds, type FlagValue, type ValueKind } from '../../shared/cobra/value.ts';
import { FLAG_TEXTS } from './flag-texts.ts';

/** Lists whose every use adds one element, commas and all (pflag's StringArray). */
const ARRAYS = new Set(['from-literal', 'rule', 'annotation', 'annotations', 'for', 'prune-allowlist', 'as-group', 'as-user-extra', 'appendarg', 'prependarg', 'option', 'allowlist-entry', 'exec-arg', 'exec-env', 'auth-provider-arg', 'audience']);
/** key=value flags. */
const MAPS = new Set(['aggregation-rule', 'set-image']);
/** What a flag means when it stands alone. */
const ALONE: Record<string, string> = { 'dry-run': 'unchanged', validate: 'strict', cascade: 'background' };

export function parseFlags(text: string, command: string): Flag[] {
  return text.split(' ').filter((token) => token !== '').map((token) => parseFlag(token, command));
}

function parseFlag(token: string, command: string): Flag {
  const [, short, name = '', shown = ''] = /^(?:(\w):)?([^=]+)=(.*)$/.exec(token)!;
  const { kind, initial } = typeOf(name, shown, command);
  const noValue = name === 'cascade' || name === 'validate' || name === 'dry-run' ? ALONE[name] : undefined;
  const usage = FLAG_TEXTS[`${command} ${name}`] ?? FLAG_TEXTS[name];
  return { name, kind, shownDefault: shown, ...(short && { short }), ...(initial !== undefined && { initial }), ...(noValue && { noValue }), ...(usage && { usage }) };
}

function typeOf(name: string, shown: string, command: string): { kind: ValueKind; initial?: FlagValue } {
  if (MAPS.has(name) || (name === 'env' && command === 'debug')) return { kind: kinds.stringToString };
  if (shown.startsWith('[')) {
    const array = ARRAYS.has(name) || (name === 'env' && command !== 'kustomize');
    return { kind: array ? kinds.stringArray : kinds.strings, initial: shown === '[]' ? [] : shown.slice(1, -1).split(',') };
  }
  if (shown === 'true' || shown === 'false') return { kind: kinds.bool, initial: shown === 'true' };
  if (/^'.*'$/.test(shown)) return { kind: kinds.string, initial: shown.slice(1, -1) };
  if (/^\d+[a-z]/.test(shown)) return { kind: kinds.duration, initial: kinds.duration.read(shown, 0, false) };
  if (/^-?\d+$/.test(shown)) return { kind: name === 'replicas' || name === 'current-replicas' || name === 'max' || name === 'min' || name === 'port' ? kinds.int32 : kinds.int, initial: Number(shown) };
  return { kind: kinds.string };
}
