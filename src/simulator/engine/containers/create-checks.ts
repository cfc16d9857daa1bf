/** What a request for a container that is not ordinary is checked with and read by. */
import { normalisedPlatform } from '../images/platform-specifier.ts';
import { bindToIds, checkConflicts, checkOthers, checkSecurity } from './modes.ts';
import { parseMount, volumesFrom } from './mount-request.ts';
import { checkConfig, checkHostConfig } from './validate.ts';

export const CREATE_CHECKS = { bindToIds, checkConflicts, checkConfig, checkHostConfig, normalisedPlatform, checkSecurity, checkOthers, parseMount, volumesFrom };

export type CreateChecks = typeof CREATE_CHECKS;
