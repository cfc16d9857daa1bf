/** Whether there are preferences at all: what reads them a page loads only then. */
import { lookup } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';

/** KUBECTL_KUBERC=false: no flag, no command, no preferences. */
export const kubercIsOff = (p: Process): boolean => p.env.get('KUBECTL_KUBERC')?.toLowerCase() === 'false';

/** Whether a file of preferences is named, or lies where kubectl looks for it. */
export const hasPreferences = (p: Process, words: readonly string[]): boolean =>
  words.some((word) => word.includes('--kuberc')) || (p.env.get('KUBERC') ?? '') !== '' || lookup(p, `${p.env.get('HOME') ?? ''}/.kube/kuberc`) !== undefined;
