/** What xterm asks of the page: in place of the module of that name in the base library that xterm carries along. */
import { toDisposable, type IDisposable } from './lifecycle.ts';

export function addDisposableListener(target: EventTarget, type: string, listener: (event: never) => void, options?: boolean | AddEventListenerOptions): IDisposable {
  target.addEventListener(type, listener as EventListener, options);
  return toDisposable(() => target.removeEventListener(type, listener as EventListener, options));
}

export function scheduleAtNextAnimationFrame(window: Window, body: () => void): IDisposable {
  const frame = window.requestAnimationFrame(body);
  return toDisposable(() => window.cancelAnimationFrame(frame));
}
