/** What is wrong with a kustomization before anything is built. */
import { lookup } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { CommandError } from '../client/failure.ts';
import { resolvePath } from './paths.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Emptiness, kind and version, in kustomize's order. @throws CommandError */
export function checkShape(value: Fields, root: string): void {
  const { apiVersion, kind, ...content } = value;
  if (Object.keys(content).length === 0) throw new CommandError('kustomization.yaml is empty');
  const version = `kustomize.config.k8s.io/v1${kind === 'Component' ? 'alpha1' : 'beta1'}`;
  const problems = [
    ...(kind !== undefined && kind !== 'Kustomization' && kind !== 'Component' ? ['kind should be Kustomization or Component'] : []),
    ...(apiVersion !== undefined && apiVersion !== version ? [`apiVersion for ${String(kind ?? 'Kustomization')} should be ${version}`] : []),
  ];
  if (problems.length > 0) throw new CommandError(`Failed to read kustomization file under ${root}:\n${problems.join('\n')}`);
  const order = (value.sortOptions as { order?: unknown } | undefined)?.order;
  if (order !== undefined && order !== 'fifo' && order !== 'legacy') throw new CommandError("the field 'sortOptions.order' must be one of [fifo, legacy]");
}

const missing = (p: Process, root: string, path: string): string | undefined => {
  const file = resolvePath(`${root}/${path}`, p.cwd);
  return lookup(p, file) ? undefined : `evalsymlink failure on '${file}' : lstat ${file}: no such file or directory`;
};

const first = (value: Fields, field: string): string | undefined => (value[field] as string[] | undefined)?.[0];

/** What others of its files and tools are. @throws CommandError, also for what is not simulated */
export function checkReferences(p: Process, value: Fields, root: string): void {
  const [configuration, crd, openapi] = [first(value, 'configurations'), first(value, 'crds'), (value.openapi as { path?: string } | undefined)?.path];
  for (const [path, head] of [[configuration, ''], [crd, `loading CRDs [${crd ?? ''}]: `], [openapi, '']] as const) {
    const problem = path === undefined ? undefined : missing(p, root, path);
    if (problem) throw new CommandError(head + problem);
  }
  for (const [field, head] of [['generators', 'loading generator plugins: '], ['transformers', ''], ['validators', '']] as const) {
    const path = first(value, field), problem = path === undefined || path.includes('\n') ? undefined : missing(p, root, path);
    if (problem) throw new CommandError(`${head}accumulation err='accumulating resources from '${path!}': ${problem}': must build at directory: not a valid directory: ${problem}`);
  }
  const [chart] = [...((value.helmCharts as Fields[] | undefined) ?? []), ...((value.helmChartInflationGenerator as Fields[] | undefined) ?? []).map(({ chartName, ...rest }) => ({ ...(chartName !== undefined && { name: chartName }), ...rest }))];
  if (chart) throw new CommandError(`trouble configuring builtin HelmChartInflationGenerator with config: \`\n${emitYaml(chart)}\`: must specify --enable-helm`);
  const foreign = ['configurations', 'validators'].find((field) => field in value);
  if (foreign) throw new CommandError(`the field ${foreign} of kustomizations is not simulated here`);
  if ((value.buildMetadata as string[] | undefined)?.includes('transformerAnnotations')) throw new CommandError('transformerAnnotations of kustomizations is not simulated here');
}
