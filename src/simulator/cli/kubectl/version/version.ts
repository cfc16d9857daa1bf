/** kubectl version */
import type { Blocking } from '../../../kernel/blocking.ts';
import { structJson } from '../../shared/jsonpath/json-text.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { CommandError, isFailure } from '../client/failure.ts';
import { CLIENT_COMMIT, CLIENT_VERSION, type Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const version: Verb = { path: 'version', run };

const KUSTOMIZE_VERSION = 'v5.8.1';

const CLIENT = {
  buildDate: '2026-09-09T14:05:34Z', compiler: 'gc', gitCommit: CLIENT_COMMIT, gitTreeState: 'clean', gitVersion: CLIENT_VERSION,
  goVersion: 'go1.26.8', major: '1', minor: '37', platform: 'linux/amd64',
};

/** As Go's struct has them. */
const FIELDS = ['major', 'minor', 'emulationMajor', 'emulationMinor', 'minCompatibilityMajor', 'minCompatibilityMinor', 'gitVersion', 'gitCommit', 'gitTreeState', 'buildDate', 'goVersion', 'compiler', 'platform'];
const inOrder = (version: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(FIELDS.filter((field) => field in version).map((field) => [field, version[field]]));

function* run(session: Session): Blocking<void> {
  const output = session.flag('output');
  if (session.args.length > 0 && !session.switch('client')) throw new CommandError(`extra arguments: [${session.args.join(' ')}]`);
  if (output !== '' && output !== 'yaml' && output !== 'json') throw new CommandError("--output must be 'yaml' or 'json'");
  let server: Record<string, unknown> | undefined;
  let failed: Error | undefined;
  if (!session.switch('client')) {
    try {
      server = yield* session.client().get<Record<string, unknown>>('/version');
    } catch (error) {
      if (!isFailure(error)) throw error;
      failed = error;
    }
  }
  const all = { clientVersion: CLIENT, kustomizeVersion: KUSTOMIZE_VERSION, ...(server && { serverVersion: server }) };
  if (output === 'json') yield* session.out(`${structJson({ ...all, clientVersion: inOrder(CLIENT), ...(server && { serverVersion: inOrder(server) }) }, 2)}\n`);
  else if (output === 'yaml') yield* session.out(emitYaml(all));
  else yield* session.out(`Client Version: ${CLIENT_VERSION}\nKustomize Version: ${KUSTOMIZE_VERSION}\n${server ? `Server Version: ${String(server.gitVersion)}\n` : ''}`);
  if (failed) throw failed;
}
