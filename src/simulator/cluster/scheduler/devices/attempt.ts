/** One attempt to place a pod that has claims. Few pods do: all that has to do with devices is loaded with the first of them. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import type { Client } from '../../client.ts';
import type { DeviceClaims } from '../device-claims.ts';
import { DeviceMistake } from './device.ts';
import { DevicePlugin } from './plugin.ts';

/** What the scheduler does with a pod that has claims; `mistake`: an error ended the attempt. */
export interface Attempt {
  schedule(plugin: DevicePlugin): void;
  mistake(message: string): void;
}

export function* withDevices(kernel: Kernel, client: Client, known: DeviceClaims, pod: Pod, attempt: Attempt): Blocking<void> {
  try {
    attempt.schedule(new DevicePlugin(kernel, client, known, pod));
  } catch (error) {
    if (!(error instanceof DeviceMistake)) throw error;
    attempt.mistake(`running "DynamicResources" filter plugin: ${error.message}`);
  }
}
