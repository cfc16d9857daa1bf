/** What can be rolled out. */
import { specifiedTypes } from '../completion/arguments.ts';

export const rolloutTypes = specifiedTypes(['deployment', 'daemonset', 'statefulset']);
export const oneRolloutType = specifiedTypes(['deployment', 'daemonset', 'statefulset'], true);
export const deploymentsOnly = specifiedTypes(['deployment']);
