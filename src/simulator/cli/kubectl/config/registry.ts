/** Everything under `kubectl config`. */
import type { Verb } from '../tree/verb.ts';
import { deleteCluster, deleteUser, getClusters, getUsers, setCluster, setCredentials } from './clusters-users.ts';
import { currentContext, deleteContext, getContexts, renameContext, setContext, useContext } from './contexts.ts';
import { setProperty, unsetProperty } from './properties.ts';
import { view } from './view.ts';

export const configVerbs: readonly Verb[] = [currentContext, useContext, getContexts, renameContext, deleteContext, setContext, getClusters, getUsers, deleteCluster, deleteUser, setCluster, setCredentials, setProperty, unsetProperty, view];
