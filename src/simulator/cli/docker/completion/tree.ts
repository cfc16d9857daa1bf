/** The tree with what Tab offers in it. docker completes names of files nowhere unless a command says so. */
import type { TreeCompletion } from '../tree.ts';
import { engineArguments, engineFlags } from './engine.ts';
import { pluginArguments, pluginFlags } from './plugins.ts';
import { nothing } from './words.ts';

export const treeCompletion: TreeCompletion = {
  ofCommand: (path) => engineArguments[path] ?? pluginArguments[path] ?? nothing,
  ofFlag: (path, name) => (engineFlags[path] ?? pluginFlags[path])?.[name] ?? nothing,
};
