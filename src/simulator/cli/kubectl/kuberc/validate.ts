/** What preferences may not say. */
import { CommandError } from '../client/failure.ts';
import type { Option, Preference } from './preference.ts';

/** @throws CommandError */
export function validatePreference(preference: Preference): void {
  const names = new Set<string>();
  for (const { name, options } of preference.aliases ?? []) {
    if (!/^[a-zA-Z]+$/.test(name)) throw new CommandError('invalid alias name, can only include alphabetical characters');
    validateOptions(options ?? []);
    if (names.has(name)) throw new CommandError(`duplicate alias name ${name}`);
    names.add(name);
  }
  for (const { options } of preference.defaults ?? []) validateOptions(options ?? []);
  validatePolicy(preference.credentialPluginPolicy ?? '', preference.credentialPluginAllowlist);
}

function validateOptions(options: readonly Option[]): void {
  const dashed = options.find(({ name }) => name.startsWith('-'));
  if (dashed) throw new CommandError(`flag name ${dashed.name} should be in long form without dashes`);
}

function validatePolicy(policy: string, list: readonly { command: string }[] | undefined): void {
  const quoted = JSON.stringify(policy);
  if (!['', 'AllowAll', 'DenyAll', 'Allowlist'].includes(policy)) throw new CommandError(`unknown plugin policy: ${quoted}`);
  if (policy !== 'Allowlist') {
    if (list) throw new CommandError(`misconfigured credential plugin allowlist: plugin policy is ${quoted} but allowlist is non-nil`);
    return;
  }
  if (!list) throw new CommandError(`credential plugin policy set to ${quoted}, but allowlist is unspecified`);
  if (list.length === 0) throw new CommandError(`credential plugin policy set to ${quoted}, but allowlist is empty; use "DenyAll" policy instead`);
  list.forEach(({ command }, at) => {
    if (command === '') throw new CommandError(`misconfigured credential plugin allowlist: empty allowlist entry #${at + 1}`);
    const clean = cleaned(command);
    if (clean !== command) throw new CommandError(`non-normalized file path: ${JSON.stringify(command)} vs ${JSON.stringify(clean)}`);
  });
}

/** Go's filepath.Clean. */
function cleaned(path: string): string {
  const rooted = path.startsWith('/'), out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') out.push(part);
    else if (out.length > 0 && out.at(-1) !== '..') out.pop();
    else if (!rooted) out.push(part);
  }
  return (rooted ? '/' : '') + out.join('/') || '.';
}
