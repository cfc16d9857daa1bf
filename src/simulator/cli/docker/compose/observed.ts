/** What of a project is in the engine, found by its labels. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Engine } from '../client.ts';
import type { ContainerSummary } from '../container/types.ts';

export const LABEL = 'com.docker.compose';

export interface Observed extends ContainerSummary {
  service: string;
  number: number;
  oneOff: boolean;
  name: string;
}

export function* observe(engine: Engine, project: string, options: { oneOff?: boolean; all?: boolean } = {}): Blocking<Observed[]> {
  const containers = yield* engine.get<ContainerSummary[]>('/containers/json', { all: options.all === false ? undefined : true, filters: JSON.stringify({ label: { [`${LABEL}.project=${project}`]: true } }) });
  const found = containers.map((one): Observed => ({
    ...one, service: one.Labels?.[`${LABEL}.service`] ?? '', number: Number(one.Labels?.[`${LABEL}.container-number`] ?? 0), oneOff: one.Labels?.[`${LABEL}.oneoff`] === 'True', name: (one.Names[0] ?? '').replace(/^\//, ''),
  }));
  return found.filter((one) => options.oneOff || !one.oneOff).sort((a, b) => (a.service < b.service ? -1 : a.service > b.service ? 1 : a.number - b.number));
}

/** 'web-1': a container's name without its project. */
export const shortName = (project: string, name: string): string => (name.startsWith(`${project}-`) ? name.slice(project.length + 1) : name);

export const running = (container: { State: string }): boolean => container.State === 'running';
