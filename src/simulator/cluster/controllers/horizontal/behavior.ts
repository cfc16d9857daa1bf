/** How fast an autoscaler may go: policies per period, and the stabilization window. */
import type { HorizontalPodAutoscaler, HPAScalingRules } from '../../../api/kubernetes/autoscaling.ts';

export interface ScaleEvent {
  at: number;
  change: number;
}

export interface Recommendation {
  at: number;
  replicas: number;
}

const DEFAULTS: { scaleUp: HPAScalingRules; scaleDown: HPAScalingRules } = {
  scaleUp: { stabilizationWindowSeconds: 0, selectPolicy: 'Max', policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }, { type: 'Percent', value: 100, periodSeconds: 15 }] },
  scaleDown: { stabilizationWindowSeconds: 300, selectPolicy: 'Max', policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] },
};

export const rulesOf = ({ spec }: HorizontalPodAutoscaler, direction: 'scaleUp' | 'scaleDown'): HPAScalingRules => ({ ...DEFAULTS[direction], ...spec.behavior?.[direction] });

/** Going up takes the lowest recommendation of its window, going down the highest of its own. */
export function stabilise(autoscaler: HorizontalPodAutoscaler, current: number, desired: number, recommendations: readonly Recommendation[], now: number): number {
  let up = desired, down = desired;
  for (const { at, replicas } of recommendations) {
    if (now - at < (rulesOf(autoscaler, 'scaleUp').stabilizationWindowSeconds ?? 0) * 1000) up = Math.min(up, replicas);
    if (now - at < (rulesOf(autoscaler, 'scaleDown').stabilizationWindowSeconds ?? 300) * 1000) down = Math.max(down, replicas);
  }
  return current < up ? up : current > down ? down : current;
}

/** The furthest that the policies allow from here. */
export function limit(rules: HPAScalingRules, current: number, direction: 1 | -1, events: readonly ScaleEvent[], now: number): number {
  if (rules.selectPolicy === 'Disabled') return current;
  const bounds = (rules.policies ?? []).map(({ type, value, periodSeconds }) => {
    const recent = events.filter(({ at }) => now - at < periodSeconds * 1000).reduce((sum, { change }) => sum + change, 0);
    const start = current - direction * recent;
    if (type === 'Pods') return start + direction * value;
    return direction > 0 ? Math.ceil(start * (1 + value / 100)) : Math.floor(start * (1 - value / 100));
  });
  if (bounds.length === 0) return current;
  const widest = rules.selectPolicy !== 'Min';
  return direction > 0 === widest ? Math.max(...bounds) : Math.min(...bounds);
}
