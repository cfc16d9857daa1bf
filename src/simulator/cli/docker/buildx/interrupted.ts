/** A question of buildx that a signal interrupts: docker hears it too and asks its plugin to end, and the plugin gives up at once. */
import { CliError } from '../errors.ts';

export const shutDown = new CliError('ERROR: got SIGTERM/SIGINT, forcing shutdown');
