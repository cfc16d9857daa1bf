/** The autoscaler's controller is loaded with the first autoscaler: few clusters have one. */
import { HORIZONTAL_POD_AUTOSCALERS } from '../../resources.ts';
import type { ControllerEntry } from '../controller.ts';
import { startAutoscaler } from './horizontal.ts';

export const horizontal: ControllerEntry = {
  name: 'horizontal-pod-autoscaler-controller',
  start(context) {
    let started = false;
    context.client('horizontal-pod-autoscaler').informer(HORIZONTAL_POD_AUTOSCALERS).onChange(() => {
      if (started) return;
      started = true;
      context.kernel.task('autoscaler', startAutoscaler(context));
    });
  },
};
