/** What can be rolled out. */
import { specifiedTypes } from '../completion/arguments.ts';

export const rolloutTypes = specifiedTypes(['deployment', 'daemonset', 'statefulset']);
export const deploymentsOnly = specifiedTypes(['deployment']);
