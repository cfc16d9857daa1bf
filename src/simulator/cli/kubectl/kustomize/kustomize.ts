/** kubectl kustomize */
import { fixed } from '../../shared/cobra/fixed.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, writeFile } from '../../../kernel/files.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { CommandError } from '../client/failure.ts';
import type { Verb } from '../tree/verb.ts';
import { readKustomization } from './load.ts';

export const kustomize: Verb = {
  // Of helm and plugins nothing runs here: their flags change nothing where a kustomization has none.
  path: 'kustomize', flagCompletions: { 'load-restrictor': fixed(['LoadRestrictionsNone', 'LoadRestrictionsRootOnly']) },
  *run(session) {
    const { args, p } = session;
    if (args.length > 1) throw new CommandError('specify one path to kustomization.yaml');
    const restrictor = session.flag('load-restrictor'), reorder = session.flag('reorder');
    if (restrictor !== 'LoadRestrictionsRootOnly' && restrictor !== 'LoadRestrictionsNone') throw new CommandError(`illegal flag value --load-restrictor ${restrictor}; legal values: [LoadRestrictionsRootOnly LoadRestrictionsNone]`);
    if (reorder !== 'legacy' && reorder !== 'none') throw new CommandError(`illegal flag value --reorder ${reorder}; legal values: [legacy none]`);
    const warnings: string[] = [];
    let objects: Record<string, unknown>[];
    try {
      objects = yield* readKustomization(p, args[0] ?? '.', warnings, { unsorted: reorder === 'none', unrestricted: restrictor === 'LoadRestrictionsNone', managedBy: session.switch('enable-managedby-label'), ...(session.switch('enable-helm') && { helm: session.flag('helm-command') }) });
    } finally {
      yield* session.err(warnings.join(''));
    }
    const output = session.flag('output');
    if (output === '') return yield* session.out(objects.map((object) => emitYaml(object)).join('---\n'));
    if (output.endsWith('/') && !lookup(p, output)) throw new CommandError(`open ${output}: is a directory`);
    if (lookup(p, output)?.kind !== 'directory') return writing(output, () => writeFile(p, output, objects.map((object) => emitYaml(object)).join('---\n')));
    for (const object of objects) {
      const [version = '', group = ''] = String(object.apiVersion).split('/').reverse();
      writeFile(p, `${output}/${[group, version, String(object.kind).toLowerCase(), (object.metadata as { name: string }).name].filter((part) => part).join('_')}.yaml`, emitYaml(object));
    }
  },
};

function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof Errno) throw new CommandError(`open ${path}: ${error.goText}`);
    throw error;
  }
}
