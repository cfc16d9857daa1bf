/** How far a wheel was turned, in steps of an ordinary one; upwards is more than 0. */

/** Before this version Chrome counted device pixels. */
const CHROME_IN_CSS_PIXELS = 123;

export function stepsOf(event: WheelEvent): { x: number; y: number } {
  const old = event as WheelEvent & { wheelDeltaX?: number; wheelDeltaY?: number };
  const chrome = Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? CHROME_IN_CSS_PIXELS);
  const ratio = chrome < CHROME_IN_CSS_PIXELS ? (event.view?.devicePixelRatio ?? 1) : 1;
  const byLines = /Firefox/.test(navigator.userAgent) && !/Macintosh/.test(navigator.userAgent) ? 3 : 1;
  const divisor = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? byLines : 40;
  const steps = (before: number | undefined, now: number): number => (before === undefined ? -now / divisor : before / (120 * ratio));
  return { x: steps(old.wheelDeltaX, event.deltaX), y: steps(old.wheelDeltaY, event.deltaY) };
}
