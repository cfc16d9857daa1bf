/** What is wrong with a kustomization before anything is built. */
import type { Process } from '../../../kernel/process.ts';
import { CommandError } from '../client/failure.ts';
import { troubled } from './patch-documents.ts';
import { resolvePath, unreadable } from './paths.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Emptiness, kind and version, in kustomize's order. @throws CommandError */
export function checkShape(value: Fields, root: string): void {
  const { apiVersion, kind, ...content } = value;
  if (Object.values(content).every((field) => field === null || field === '')) throw new CommandError('kustomization.yaml is empty');
  const version = `kustomize.config.k8s.io/v1${kind === 'Component' ? 'alpha1' : 'beta1'}`;
  const problems = [
    ...(kind !== undefined && kind !== 'Kustomization' && kind !== 'Component' ? ['kind should be Kustomization or Component'] : []),
    ...(apiVersion !== undefined && apiVersion !== version ? [`apiVersion for ${String(kind ?? 'Kustomization')} should be ${version}`] : []),
  ];
  if (problems.length > 0) throw new CommandError(`Failed to read kustomization file under ${root}:\n${problems.join('\n')}`);
  const sorting = value.sortOptions as { order?: unknown; legacySortOptions?: unknown } | undefined;
  if (sorting && sorting.order !== 'fifo' && sorting.order !== 'legacy') throw new CommandError("the field 'sortOptions.order' must be one of [fifo, legacy]");
  if (sorting?.order === 'fifo' && sorting.legacySortOptions) throw new CommandError("the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'");
}

const missing = (p: Process, root: string, path: string): string | undefined => unreadable(p, resolvePath(`${root}/${path}`, p.cwd), root);

const first = (value: Fields, field: string): string | undefined => (value[field] as string[] | undefined)?.[0];

/** What others of its files and tools are. @throws CommandError, also for what is not simulated */
export function checkReferences({ p, helm }: { p: Process; helm?: string }, value: Fields, root: string): void {
  const [configuration, crd, openapi] = [first(value, 'configurations'), first(value, 'crds'), (value.openapi as { path?: string } | undefined)?.path];
  for (const [path, head] of [[configuration, ''], [crd, `loading CRDs [${crd ?? ''}]: `], [openapi, '']] as const) {
    const problem = path === undefined ? undefined : missing(p, root, path);
    if (problem) throw new CommandError(head + problem);
  }
  const version = (value.openapi as { version?: string } | undefined)?.version;
  if (version && version !== 'v1.21.2' && version !== '1.21.2') throw new CommandError('the specified OpenAPI version is not built in');
  const [chart] = [...((value.helmCharts as Fields[] | undefined) ?? []), ...((value.helmChartInflationGenerator as Fields[] | undefined) ?? []).map(({ chartName, ...rest }) => ({ ...(chartName !== undefined && { name: chartName }), ...rest }))];
  if (chart) throw chartFailure(p, chart, helm);
}

/** There is no helm on this machine, so that every chart fails somewhere. */
function chartFailure(p: Process, chart: Fields, helm: string | undefined): CommandError {
  const failed = troubled('HelmChartInflationGenerator', chart);
  if (helm === undefined) return failed('must specify --enable-helm');
  if (!chart.name) return failed('chart name cannot be empty');
  const home = `/tmp/kustomize-helm-${1_000_000_000 + p.pid}/helm`;
  const why = helm.includes('/') ? `fork/exec ${helm}: no such file or directory` : `exec: ${JSON.stringify(helm)}: executable file not found in $PATH`;
  return new CommandError(`unable to run: '${helm} version --short' with env=[HELM_CONFIG_HOME=${home} HELM_CACHE_HOME=${home}/.cache HELM_DATA_HOME=${home}/.data] (is '${helm}' installed?): ${why}`);
}
