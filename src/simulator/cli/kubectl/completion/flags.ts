/** Completions of flags: contexts, namespaces, forms of output. */
import type { Complete } from '../../shared/cobra/command.ts';
import { Directive } from '../../shared/cobra/command.ts';
import { OBJECT_FORMATS } from '../print/output.ts';
import { Session } from '../session.ts';
import { names, prefixed } from './resources.ts';

const fromConfig = (section: 'contexts' | 'clusters' | 'users'): Complete =>
  function* (invocation, toComplete) {
    return { candidates: prefixed([...new Session(invocation).config[section].keys()], toComplete), directive: Directive.NoFileComp };
  };

export const contexts = fromConfig('contexts');
export const clusters = fromConfig('clusters');
export const users = fromConfig('users');

const namespaces: Complete = function* (invocation, toComplete) {
  return { candidates: yield* names(new Session(invocation), 'namespaces', toComplete), directive: Directive.NoFileComp };
};

export const globalCompletions: Record<string, Complete> = { namespace: namespaces, context: contexts, cluster: clusters, user: users };

/** What -o takes, which differs from command to command. */
const FORMATS: Record<string, readonly string[]> = {
  get: [...OBJECT_FORMATS, 'custom-columns', 'custom-columns-file', 'wide'],
  'api-resources': ['json', 'kyaml', 'name', 'wide', 'yaml'],
};

/** `version` offers nothing. */
export const outputCompletion = (path: string): Complete | undefined =>
  path === 'version' ? undefined : function* (_invocation, toComplete) {
    return { candidates: prefixed(FORMATS[path] ?? OBJECT_FORMATS, toComplete), directive: Directive.NoFileComp };
  };

/** Files that hold objects. */
export const manifestFiles: Complete = function* () {
  return { candidates: ['json', 'yaml', 'yml'], directive: Directive.FilterFileExt };
};
