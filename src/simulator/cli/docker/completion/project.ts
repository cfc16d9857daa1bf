/** Completion of what a Compose file holds: services, profiles. A file that cannot be read offers nothing. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Directive, type Complete, type Invocation } from '../../shared/cobra/command.ts';
import { loadModel } from '../compose/project.ts';
import { CliError } from '../errors.ts';

type Services = Readonly<Record<string, { profiles?: unknown } | null>>;

function* servicesOf(invocation: Invocation): Blocking<Services> {
  try {
    const { raw } = yield* loadModel(invocation, { quiet: true, resolvePaths: false });
    return (raw.services ?? {}) as Services;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return {};
  }
}

/** Services of the project, also those that no profile in use starts. `ending`: what follows each. */
export const projectServices = (ending = ''): Complete =>
  function* (invocation, word) {
    const names = Object.keys(yield* servicesOf(invocation)).sort();
    return { candidates: names.filter((name) => name.startsWith(word)).map((name) => name + ending), directive: Directive.NoFileComp };
  };

export const profiles: Complete = function* (invocation, word) {
  const all = Object.values(yield* servicesOf(invocation)).flatMap((service) => (Array.isArray(service?.profiles) ? service.profiles.map(String) : []));
  return { candidates: [...new Set(all)].sort().filter((name) => name.startsWith(word)), directive: Directive.NoFileComp };
};
