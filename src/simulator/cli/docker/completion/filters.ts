/** Values of `--filter`: first a key, then what that key can be. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Directive, type Complete, type Invocation } from '../../shared/cobra/command.ts';
import { containers, daemon, engineNodes, images, namesOrNone, networks, services, volumes, type Ask } from './names.ts';

type Values = readonly string[] | Ask;

function* valuesOf(values: Values, invocation: Invocation): Blocking<readonly string[]> {
  return typeof values === 'function' ? yield* namesOrNone(values, invocation) : values;
}

/** Behind a key that does not exist the keys are offered again. */
const filters = (keys: Readonly<Record<string, Values>>): Complete =>
  function* (invocation, word) {
    const equals = word.indexOf('=');
    const key = word.slice(0, equals);
    const values = equals < 0 ? undefined : keys[key];
    if (values) return { candidates: (yield* valuesOf(values, invocation)).map((value) => `${key}=${value}`), directive: Directive.NoFileComp };
    return { candidates: Object.keys(keys).map((name) => `${name}=`), directive: equals < 0 ? Directive.NoSpace : Directive.NoSpace | Directive.NoFileComp };
  };

const ACTIONS = 'create start restart stop checkpoint pause unpause attach detach resize update rename kill die oom destroy remove commit top copy archive-path extract-to-dir export import save load tag untag push pull prune delete enable disable connect disconnect reload mount unmount exec_create exec_start exec_die exec_detach health_status'.split(' ');
const TYPES = ['builder', 'config', 'container', 'daemon', 'image', 'network', 'node', 'plugin', 'secret', 'service', 'volume'];

export const eventFilters = filters({ container: containers(true), daemon, event: ACTIONS, image: images, label: [], network: networks, node: engineNodes, scope: ['local', 'swarm'], type: TYPES, volume: volumes });

const MODES = ['replicated', 'global', 'replicated-job', 'global-job'], DESIRED_STATES = ['running', 'shutdown', 'accepted'];

export const serviceFilters = filters({ id: services, label: [], mode: MODES, name: services });
export const serviceTaskFilters = filters({ 'desired-state': DESIRED_STATES, id: [], name: [], node: engineNodes });
export const nodeTaskFilters = filters({ 'desired-state': DESIRED_STATES, id: [], label: [], name: [] });
