/**
 * Where the screen stands in its lines, in pixels: in place of the module of that name in the base library that xterm
 * carries along. It scrolls down only and at once; xterm's gliding (smoothScrollDuration) is nothing that a page here sets.
 */
import { Emitter } from './event.ts';
import { Disposable } from './lifecycle.ts';

export const ScrollbarVisibility = { Auto: 1, Hidden: 2, Visible: 3 };

export interface ScrollEvent {
  readonly scrollTop: number;
}

export interface Dimensions {
  height?: number;
  scrollHeight?: number;
}

export class Scrollable extends Disposable {
  readonly #onScroll = this._register(new Emitter<ScrollEvent>());
  readonly onScroll = this.#onScroll.event;
  height = 0;
  scrollHeight = 0;
  scrollTop = 0;
  /** What was asked for last, whether there are lines or not: with more lines the screen stands there. */
  #asked = 0;

  setSmoothScrollDuration(): void {}

  setDimensions({ height = this.height, scrollHeight = this.scrollHeight }: Dimensions): void {
    this.#set(height, scrollHeight, this.scrollTop);
  }

  setPosition(scrollTop = this.#asked): void {
    this.#set(this.height, this.scrollHeight, scrollTop);
  }

  /** Where it would stand if this were asked for. */
  valid(scrollTop: number): number {
    return Math.max(0, Math.min(scrollTop, this.scrollHeight - this.height));
  }

  #set(height: number, scrollHeight: number, asked: number): void {
    const before = [this.height, this.scrollHeight, this.scrollTop, this.#asked];
    this.height = Math.max(0, height);
    this.scrollHeight = scrollHeight;
    this.scrollTop = this.valid(asked);
    this.#asked = asked;
    const after = [this.height, this.scrollHeight, this.scrollTop, this.#asked];
    if (after.some((value, i) => value !== before[i])) this.#onScroll.fire({ scrollTop: this.scrollTop });
  }
}
