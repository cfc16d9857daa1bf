/** Everything under `kubectl kuberc`. */
import type { Verb } from '../tree/verb.ts';
import { set } from './set.ts';
import { view } from './view.ts';

export const kubercVerbs: readonly Verb[] = [set, view];
