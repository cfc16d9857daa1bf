/** Everything under `kubectl create`. */
import type { Verb } from '../tree/verb.ts';
import { everydayCreateVerbs } from './everyday.ts';
import { generatorVerb } from './generate.ts';
import { ingress } from './ingress.ts';
import { cronJob, job } from './jobs.ts';
import { disruptionBudget, priorityClass, quota } from './policies.ts';
import { clusterRole, clusterRoleBinding, role, roleBinding } from './rights.ts';
import { createToken } from './token.ts';

export const createVerbs: readonly Verb[] = [
  ...everydayCreateVerbs, createToken, ...[job, cronJob, role, clusterRole, roleBinding, clusterRoleBinding, quota, disruptionBudget, priorityClass, ingress].map(generatorVerb),
];
