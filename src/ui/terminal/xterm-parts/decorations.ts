/** Nothing on these screens is decorated: what xterm's decorations and their ruler would be, without any. */
import { Emitter } from './event.ts';
import { Disposable } from './lifecycle.ts';

const never = new Emitter<never>();

export class DecorationService extends Disposable {
  readonly onDecorationRegistered = never.event;
  readonly onDecorationRemoved = never.event;
  readonly decorations = [];
  registerDecoration(): void {}
  reset(): void {}
  getDecorationsAtCell = (): never[] => [];
  forEachDecorationAtCell(): void {}
}

export class BufferDecorationRenderer extends Disposable {}
export class OverviewRulerRenderer extends Disposable {}
