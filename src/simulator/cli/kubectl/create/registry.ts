/** Everything under `kubectl create`. */
import type { Verb } from '../tree/verb.ts';
import { configMap, dockerSecret, genericSecret, tlsSecret } from './config-maps.ts';
import { create } from './create.ts';
import { deployment } from './deployment.ts';
import { generatorVerb } from './generate.ts';
import { ingress } from './ingress.ts';
import { cronJob, job } from './jobs.ts';
import { namespace } from './namespace.ts';
import { disruptionBudget, priorityClass, quota } from './policies.ts';
import { clusterRole, clusterRoleBinding, role, roleBinding } from './rights.ts';
import { serviceAccount } from './service-account.ts';
import { serviceGenerators } from './services.ts';
import { createToken } from './token.ts';

export const createVerbs: readonly Verb[] = [
  create, createToken,
  ...[deployment, job, cronJob, configMap, genericSecret, tlsSecret, dockerSecret, ...serviceGenerators, role, clusterRole, roleBinding, clusterRoleBinding, serviceAccount, namespace, quota, disruptionBudget, priorityClass, ingress].map(generatorVerb),
];
