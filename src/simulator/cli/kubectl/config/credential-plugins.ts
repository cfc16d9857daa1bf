/** config set-credentials --exec-… and --auth-provider…: programs that fetch credentials; client/exec-credential.ts runs the first kind. */
import type { Session } from '../session.ts';

type Fields = Record<string, unknown>;

/** `KEY=VALUE` and `KEY-`. */
function pairs(words: readonly string[]): { set: [string, string][]; remove: Set<string> } {
  return {
    set: words.filter((word) => word.includes('=')).map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
    remove: new Set(words.filter((word) => !word.includes('=') && word.endsWith('-')).map((word) => word.slice(0, -1))),
  };
}

/** The first word that is neither KEY=VALUE nor KEY-. */
export function pairProblem(session: Session): string | undefined {
  for (const flag of ['auth-provider-arg', 'exec-env']) {
    const bad = session.list(flag).find((word) => !/^[^=]+=|^.+-$/.test(word));
    if (bad !== undefined) return `invalid ${flag} format: ${bad}`;
  }
  return undefined;
}

export function withPlugins(session: Session, user: Fields): Fields {
  const provider = withProvider(session, user['auth-provider'] as Fields | undefined);
  const exec = withExec(session, user.exec as Fields | undefined);
  return { ...user, ...(provider && { 'auth-provider': provider }), ...(exec && { exec }) };
}

function withProvider(session: Session, before: Fields | undefined): Fields | undefined {
  const name = session.flag('auth-provider');
  const provider = name && before?.name !== name ? { name } : before;
  if (!provider) return undefined;
  const { set, remove } = pairs(session.list('auth-provider-arg'));
  const config = Object.fromEntries([...Object.entries((provider.config as Fields | undefined) ?? {}).filter(([key]) => !remove.has(key)), ...set]);
  return { ...provider, config };
}

function withExec(session: Session, before: Fields | undefined): Fields | undefined {
  const { flags } = session;
  if (!before && !flags.changed('exec-command')) return undefined;
  const exec: Fields = { apiVersion: '', args: null, command: '', env: null, provideClusterInfo: false, ...before };
  if (flags.changed('exec-command')) {
    exec.command = session.flag('exec-command');
    exec.args = null;
  }
  if (flags.changed('exec-api-version')) exec.apiVersion = session.flag('exec-api-version');
  if (session.list('exec-arg').length > 0) exec.args = [...session.list('exec-arg')];
  if (flags.changed('exec-interactive-mode')) exec.interactiveMode = session.flag('exec-interactive-mode');
  if (flags.changed('exec-provide-cluster-info')) exec.provideClusterInfo = session.switch('exec-provide-cluster-info');
  const { set, remove } = pairs(session.list('exec-env'));
  const env = ((exec.env as { name: string; value: string }[] | null) ?? []).filter(({ name }) => !remove.has(name) && !set.some(([key]) => key === name));
  const all = [...env, ...set.map(([name, value]) => ({ name, value }))];
  return { ...exec, env: all.length > 0 ? all : exec.env && all.length === 0 ? [] : null };
}
