/** kubectl api-resources */
import type { Blocking } from '../../../kernel/blocking.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import type { ApiResource } from '../client/discovery.ts';
import { CommandError } from '../client/failure.ts';
import { apiVersionOf, groupResource } from '../client/mapper.ts';
import { structJson } from '../../shared/jsonpath/json-text.ts';
import { objectPrinter } from '../print/output.ts';
import { TABLE_LAYOUT } from '../print/table.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const apiResources: Verb = { path: 'api-resources', run };

function* run(session: Session): Blocking<void> {
  if (session.args.length > 0) throw session.usageError(`unexpected arguments: [${session.args.join(' ')}]`);
  const order = session.flag('sort-by');
  const output = session.flag('output');
  if (!['', 'wide', 'name', 'json', 'yaml', 'kyaml'].includes(output)) throw new CommandError(`unable to match a printer suitable for the output format ${JSON.stringify(output)}, allowed formats are: json,kyaml,name,wide,yaml`);
  if (!['', 'name', 'kind'].includes(order)) throw new CommandError('--sort-by accepts only name or kind');
  const resources = sorted(chosen(session, (yield* session.mapper()).discovery.resources), order);
  if (output === 'name') return yield* session.out(resources.map((one) => `${groupResource(one)}\n`).join(''));
  if (output === '' || output === 'wide') return yield* session.out(table(resources, output === 'wide', session.switch('no-headers')));
  const list = { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: '', resources: resources.map(asObject) };
  if (output === 'json') return yield* session.out(`${structJson(list, 4)}\n`);
  yield* session.out(objectPrinter(session)!(list));
}

/** Each kind in its preferred version. */
function chosen(session: Session, all: readonly ApiResource[]): ApiResource[] {
  const seen = new Set<string>();
  const { flags } = session;
  return all.filter((one) => {
    const key = groupResource(one);
    if (seen.has(key)) return false;
    seen.add(key);
    if (flags.changed('api-group') && one.group !== session.flag('api-group')) return false;
    if (flags.changed('namespaced') && one.namespaced !== session.switch('namespaced')) return false;
    return session.list('verbs').every((verb) => one.verbs.includes(verb)) && session.list('categories').every((category) => one.categories.includes(category));
  });
}

const by = (key: (one: ApiResource) => string) => (a: ApiResource, b: ApiResource): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

function sorted(all: ApiResource[], order: string): ApiResource[] {
  if (order === 'name') return all.sort(by((one) => one.name));
  if (order === 'kind') return all.sort(by((one) => one.kind));
  return all.sort((a, b) => by((one) => one.group)(a, b) || by((one) => one.name)(a, b));
}

function table(resources: readonly ApiResource[], wide: boolean, noHeaders: boolean): string {
  const header = ['NAME', 'SHORTNAMES', 'APIVERSION', 'NAMESPACED', 'KIND', ...(wide ? ['VERBS', 'CATEGORIES'] : [])];
  const rows = resources.map((one) => [one.name, one.shortNames.join(','), apiVersionOf(one), String(one.namespaced), one.kind, ...(wide ? [[...one.verbs].sort().join(','), one.categories.join(',')] : [])]);
  return tabulate([...(noHeaders ? [] : [header]), ...rows].map((cells) => `${cells.join('\t')}\n`).join(''), TABLE_LAYOUT);
}

const asObject = (one: ApiResource): Record<string, unknown> => ({
  name: one.name, singularName: one.singular, namespaced: one.namespaced, ...(one.group && { group: one.group }), version: one.version, kind: one.kind, verbs: [...one.verbs].sort(),
  ...(one.shortNames.length > 0 && { shortNames: one.shortNames }), ...(one.categories.length > 0 && { categories: one.categories }),
});
