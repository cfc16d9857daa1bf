/** Of `kubectl create` what is typed every day. */
import type { Verb } from '../tree/verb.ts';
import { configMap, dockerSecret, genericSecret, tlsSecret } from './config-maps.ts';
import { create } from './create.ts';
import { deployment } from './deployment.ts';
import { generatorVerb } from './generate.ts';
import { namespace } from './namespace.ts';
import { serviceAccount } from './service-account.ts';
import { serviceGenerators } from './services.ts';

export const everydayCreateVerbs: readonly Verb[] = [create, ...[deployment, configMap, genericSecret, tlsSecret, dockerSecret, ...serviceGenerators, serviceAccount, namespace].map(generatorVerb)];
