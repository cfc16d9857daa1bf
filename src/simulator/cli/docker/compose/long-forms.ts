/** What the long form of a build cannot be made of, though the schema lets it pass. */
import { CliError } from '../errors.ts';
import { goPanic, goType } from './list-entries.ts';
import { isMap, text, type Raw } from './raw.ts';

/** @throws CliError */
export function checkLongForms(document: Raw): void {
  for (const [name, service] of Object.entries(isMap(document.services) ? document.services : {})) {
    const build = isMap(service) && isMap(service.build) ? service.build : {}, path = `services.${name}.build`;
    checkContexts(build.additional_contexts, `${path}.additional_contexts`);
    for (const [limit, value] of Object.entries(isMap(build.ulimits) ? build.ulimits : {})) {
      if (typeof value === 'string') throw new CliError(`${path}.ulimits.${limit}: invalid type string for external`);
      for (const one of isMap(value) ? [value.soft, value.hard] : []) if (typeof one === 'string') throw goPanic(one, 'int');
    }
  }
}

function checkContexts(contexts: unknown, path: string): void {
  for (const one of Array.isArray(contexts) ? contexts : []) if (!text(one).includes('=')) throw new CliError(`${path}: invalid value ${text(one)}, expected key=value`);
  for (const one of isMap(contexts) ? Object.values(contexts) : []) if (typeof one !== 'string') throw goPanic(one, 'string');
}
