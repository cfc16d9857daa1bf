/** Completions of flags: contexts, namespaces, forms of output. */
import { Directive, type Complete } from '../../shared/cobra/command.ts';
import { fixed } from '../../shared/cobra/fixed.ts';
import { isFailure } from '../client/failure.ts';
import { OBJECT_FORMATS } from '../print/output.ts';
import { Session } from '../session.ts';
import { flagNames } from './flag-names.ts';
import { prefixed } from './resources.ts';

const fromConfig = (section: 'contexts' | 'clusters' | 'users'): Complete =>
  function* (invocation, toComplete) {
    const session = yield* Session.begin(invocation);
    try {
      return { candidates: prefixed([...session.config[section].keys()], toComplete), directive: Directive.NoFileComp };
    } catch (error) {
      if (isFailure(error)) return { candidates: [], directive: Directive.NoFileComp };
      throw error;
    }
  };

export const contexts = fromConfig('contexts');
export const clusters = fromConfig('clusters');
export const users = fromConfig('users');

export const namespaces = flagNames('namespaces');

export const globalCompletions: Record<string, Complete> = { namespace: namespaces, context: contexts, cluster: clusters, user: users };

/** What -o of `get` takes; other commands offer none. */
export const outputFormats: Complete = function* (_invocation, toComplete) {
  return { candidates: prefixed([...OBJECT_FORMATS, 'custom-columns', 'custom-columns-file', 'wide'], toComplete), directive: Directive.NoFileComp };
};

export const subresources = fixed(['status', 'scale', 'resize']);

/** The shell completes names of files. */
export const filesOfShell = fixed([], Directive.Default);

/** Files that hold objects. */
export const manifestFiles: Complete = function* () {
  return { candidates: ['json', 'yaml', 'yml'], directive: Directive.FilterFileExt };
};
