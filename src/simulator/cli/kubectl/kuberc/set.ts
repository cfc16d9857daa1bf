/** kubectl kuberc set */
import { CommandError, throwCollected } from '../client/failure.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { kubercPath, preferenceToChange, savePreference } from './file.ts';
import type { Option, Preference } from './preference.ts';

const DEFAULTS = 'defaults', ALIASES = 'aliases', PLUGIN = 'credentialplugin';

export const set: Verb = {
  path: 'kuberc set',
  required: ['section'],
  *run(session) {
    const { path } = kubercPath(session.p, session.flag('kuberc'));
    if (path === '') throw new CommandError('KUBERC is disabled via KUBERC=off environment variable');
    const problem = misused(session) ?? misusedPolicy(session);
    if (problem !== undefined) throw new CommandError(problem);
    const preference = preferenceToChange(session.p, path) ?? { defaults: null, aliases: null };
    const options = session.list('option').map(optionOf), section = session.flag('section');
    const changed = section === DEFAULTS ? withDefault(session, preference, options) : section === ALIASES ? withAlias(session, preference, options) : withPolicy(session, preference);
    yield* savePreference(session.p, changed, path);
  },
};

function misused(session: Session): string | undefined {
  const section = session.flag('section'), name = session.flag('name');
  if (![DEFAULTS, ALIASES, PLUGIN].includes(section)) return `--section must be "${DEFAULTS}", "${ALIASES}", or "${PLUGIN}", got: ${section}`;
  if (section === ALIASES && !name) return `--name is required when --section=${ALIASES}`;
  if (section === DEFAULTS && name) return `--name should not be specified when --section=${DEFAULTS}`;
  if (section === DEFAULTS && (session.list('prependarg').length > 0 || session.list('appendarg').length > 0)) return `--prependarg and --appendarg are only valid for --section=${ALIASES}`;
  return section !== PLUGIN && !session.flag('command') ? `--command is required when --section=${ALIASES} or --section=${DEFAULTS}` : undefined;
}

function misusedPolicy(session: Session): string | undefined {
  if (session.flag('section') !== PLUGIN) return undefined;
  const policy = session.flag('policy'), entries = session.list('allowlist-entry').length;
  if (policy === '') return `--policy is required when --section=${PLUGIN}`;
  if (policy === 'Allowlist') return entries === 0 ? `--allowlist-entry is required when --section=${PLUGIN} and --policy=Allowlist` : undefined;
  if (policy !== 'AllowAll' && policy !== 'DenyAll') return ` --policy must be  "AllowAll", "DenyAll", or "Allowlist", got: ${policy}`;
  return entries > 0 ? `--allowlist-entry may only be used when --section=${PLUGIN} and --policy=Allowlist` : undefined;
}

function optionOf(text: string): Option {
  const equals = text.indexOf('=');
  if (equals < 0) throw new CommandError(`invalid option format ${JSON.stringify(text)}, expected flag=value`);
  return { name: text.slice(0, equals).replace(/^-+/, ''), default: text.slice(equals + 1) };
}

/** In the place of the entry it replaces, or at the end. */
const put = <T>(entries: readonly T[] | null, at: number, entry: T): T[] => (at < 0 ? [...(entries ?? []), entry] : entries!.map((old, i) => (i === at ? entry : old)));

function withDefault(session: Session, preference: Preference, options: Option[]): Preference {
  const command = session.flag('command'), { defaults } = preference;
  const at = defaults?.findIndex((entry) => entry.command === command) ?? -1;
  if (at >= 0 && !session.switch('overwrite')) throw new CommandError(`defaults for command ${JSON.stringify(command)} already exist, use --overwrite to replace`);
  return { ...preference, defaults: put(defaults, at, { command, options: options.length > 0 ? options : (defaults?.[at]?.options ?? null) }) };
}

function withAlias(session: Session, preference: Preference, options: Option[]): Preference {
  const name = session.flag('name'), { aliases } = preference;
  const at = aliases?.findIndex((alias) => alias.name === name) ?? -1, before = aliases?.[at];
  if (before && !session.switch('overwrite')) throw new CommandError(`alias ${JSON.stringify(name)} already exists, use --overwrite to replace`);
  // What is not given stays as it was.
  const kept = <T>(given: readonly T[], old: readonly T[] | undefined): T[] => [...(given.length > 0 ? given : (old ?? []))];
  const alias = { name, command: session.flag('command'), prependArgs: kept(session.list('prependarg'), before?.prependArgs), appendArgs: kept(session.list('appendarg'), before?.appendArgs), options: kept(options, before?.options ?? []) };
  return { ...preference, aliases: put(aliases, at, alias) };
}

function withPolicy(session: Session, preference: Preference): Preference {
  const policy = session.flag('policy');
  // The list stays in the file where the policy has no use for it, and is refused when it is next read.
  if (policy !== 'Allowlist') return { ...preference, credentialPluginPolicy: policy };
  const errors: CommandError[] = [], entries: { command: string }[] = [];
  for (const pair of session.list('allowlist-entry').flatMap((text) => text.split(','))) {
    const [field = '', value] = pair.split(/=(.*)/s, 2);
    if (value === undefined) errors.push(new CommandError(`improperly formatted allowlist entry: ${JSON.stringify(pair)}`));
    else if (field === 'name') errors.push(new CommandError('allowlist entry field "name" is deprecated, use "command" instead'));
    else if (field !== 'command') errors.push(new CommandError(`unrecognized allowlist entry field: ${JSON.stringify(field)}`));
    else if (value.trim() === '') errors.push(new CommandError(`empty value in allowlist entry for field ${JSON.stringify(field)}`));
    else entries.push({ command: value });
  }
  throwCollected(errors);
  return { ...preference, credentialPluginPolicy: policy, credentialPluginAllowlist: entries };
}
