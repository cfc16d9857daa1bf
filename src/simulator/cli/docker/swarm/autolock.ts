/** docker swarm unlock, unlock-key and ca: the secrets of the managers. */
import { encode } from '../../../kernel/bytes.ts';
import { sha256Hex } from '../../../kernel/sha256.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { checkPemFiles, checkRotation, externalCa } from './certificate-options.ts';
import type { SwarmObject } from './types.ts';

/** Tells the key that a locked manager needs; nothing where there is none. */
export function* tellUnlockKey(p: Process, engine: Engine): Blocking<void> {
  const key = yield* unlockKey(engine);
  if (key !== '') yield* p.write(1, `To unlock a swarm manager after it restarts, run the \`docker swarm unlock\`\ncommand and provide the following key:\n\n    ${key}\n\nRemember to store this key in a password manager, since without it you\nwill not be able to restart the manager.\n`);
}

function* unlockKey(engine: Engine): Blocking<string> {
  try {
    return (yield* engine.get<{ UnlockKey: string }>('/swarm/unlockkey')).UnlockKey;
  } catch (error) {
    if (error instanceof CliError) throw new CliError(`could not fetch unlock key: ${error.message}`);
    throw error;
  }
}

const key: Behaviour = {
  path: 'swarm unlock-key',
  *run(invocation) {
    const { p, flags } = invocation;
    const engine = engineOf(invocation);
    if (flags.bool('rotate')) {
      checkRotation(flags);
      const swarm = yield* engine.get<SwarmObject>('/swarm');
      if (!(swarm.Spec['EncryptionConfig'] as { AutoLockManagers?: boolean }).AutoLockManagers) throw new CliError('cannot rotate because autolock is not turned on');
      yield* engine.post('/swarm/update', { query: { version: swarm.Version.Index, rotateManagerUnlockKey: true }, body: swarm.Spec });
      if (!flags.bool('quiet')) yield* p.write(1, 'Successfully rotated manager unlock key.\n');
    }
    const found = yield* unlockKey(engine);
    if (found === '') throw new CliError('no unlock key is set');
    if (flags.bool('quiet')) yield* p.write(1, `${found}\n`);
    else yield* tellUnlockKey(p, engine);
    return 0;
  },
};

/** A manager is locked only after its engine was started anew, which nobody does here. */
const unlock: Behaviour = {
  path: 'swarm unlock',
  *run(invocation) {
    const { Swarm } = yield* engineOf(invocation).get<{ Swarm: { LocalNodeState: string } }>('/info');
    throw new CliError(Swarm.LocalNodeState === 'inactive' ? 'error: this node is not part of a swarm' : 'error: swarm is not locked');
  },
};

const ca: Behaviour = {
  path: 'swarm ca',
  flags: { 'external-ca': externalCa },
  *run(invocation) {
    const { p, flags } = invocation;
    checkPemFiles(p, flags);
    const engine = engineOf(invocation);
    let swarm = yield* engine.get<SwarmObject>('/swarm');
    if (flags.bool('rotate')) {
      const before = swarm.Spec['CAConfig'] as { ForceRotate?: number } | undefined;
      const CAConfig = { ...before, ...(flags.changed('cert-expiry') && { NodeCertExpiry: flags.number('cert-expiry') * 1e6 }), ForceRotate: (before?.ForceRotate ?? 0) + 1 };
      yield* engine.post('/swarm/update', { query: { version: swarm.Version.Index }, body: { ...swarm.Spec, CAConfig } });
      if (flags.bool('detach') || flags.bool('quiet')) return 0;
      swarm = yield* engine.get<SwarmObject>('/swarm');
      const bar = `[${'='.repeat(50)}>] 1/1 nodes`;
      yield* p.write(1, `desired root digest: sha256:${sha256Hex(encode(swarm.TLSInfo.TrustRoot))}\n  rotated TLS certificates:  ${bar}\n  rotated CA certificates:   ${bar}\n`);
    } else for (const name of ['ca-cert', 'ca-key', 'cert-expiry', 'external-ca']) if (flags.changed(name)) throw new CliError(`\`--${name}\` flag requires the \`--rotate\` flag to update the CA`);
    yield* p.write(1, `${swarm.TLSInfo.TrustRoot.trim()}\n`);
    return 0;
  },
};

export const autolockCommands: Behaviour[] = [key, unlock, ca];
