/**
 * The screen with its scroll bar: in place of the module of that name in the base library that xterm carries along, which
 * has a second bar, arrows, shadows and gliding too. What it looks like stays with xterm's style sheet.
 */
import { addDisposableListener } from './dom.ts';
import type { Event } from './event.ts';
import { Disposable, DisposableStore, toDisposable } from './lifecycle.ts';
import type { Dimensions, Scrollable, ScrollEvent } from './scrollable.ts';
import { stepsOf } from './wheel.ts';

/** One step of a wheel, px. */
const STEP = 50;
/** How long the bar stays after the screen has moved, ms. */
const SHOWN = 500;
/** A slider that is smaller cannot be caught. */
const LEAST_SLIDER = 20;

interface Options {
  mouseWheelScrollSensitivity: number;
  fastScrollSensitivity: number;
  verticalScrollbarSize: number;
  handleMouseWheel?: boolean;
}

export class SmoothScrollableElement extends Disposable {
  readonly onScroll: Event<ScrollEvent>;
  readonly #scrollable: Scrollable;
  #options: Options;
  readonly #element = part('xterm-scrollable-element', 'relative');
  readonly #bar = part('invisible scrollbar vertical', 'absolute');
  readonly #slider = part('slider', 'absolute');
  #isPointedAt = false;
  #isPulled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isShown = false;

  constructor(screen: HTMLElement, options: Options, scrollable: Scrollable) {
    super();
    this.#scrollable = scrollable;
    this.#options = options;
    this.onScroll = scrollable.onScroll;
    this.#element.setAttribute('role', 'presentation');
    this.#bar.setAttribute('role', 'presentation');
    this.#bar.setAttribute('aria-hidden', 'true');
    Object.assign(this.#bar.style, { right: '0', top: '0' });
    Object.assign(this.#slider.style, { left: '0', transform: 'translate3d(0,0,0)', contain: 'strict' });
    this.#bar.append(this.#slider);
    this.#element.append(screen, this.#bar);
    this._register(scrollable.onScroll(() => {
      this.#render();
      this.#show();
      this.#hideLater();
    }));
    this._register(toDisposable(() => clearTimeout(this.#timer)));
    const on = (target: EventTarget, type: string, listener: (event: never) => void): void => void this._register(addDisposableListener(target, type, listener, { passive: false }));
    on(this.#element, 'wheel', (event: WheelEvent) => this.#turn(event));
    on(this.#element, 'mouseover', () => this.#hold({ isPointedAt: true }));
    on(this.#element, 'mouseleave', () => this.#hold({ isPointedAt: false }));
    on(this.#bar, 'pointerdown', (event: PointerEvent) => this.#press(event));
    on(this.#slider, 'click', (event: MouseEvent) => event.stopPropagation());
    this.#render();
  }

  getDomNode(): HTMLElement {
    return this.#element;
  }

  updateOptions(options: Partial<Options>): void {
    this.#options = { ...this.#options, ...options };
    this.#render();
  }

  setScrollDimensions(dimensions: Dimensions): void {
    this.#scrollable.setDimensions(dimensions);
  }

  setScrollPosition({ scrollTop }: { scrollTop?: number }): void {
    this.#scrollable.setPosition(scrollTop);
  }

  getScrollPosition(): ScrollEvent {
    return this.#scrollable;
  }

  #turn(event: WheelEvent): void {
    if (event.defaultPrevented || this.#options.handleMouseWheel === false) return;
    const { x, y } = stepsOf(event), isSideways = Math.abs(x) > Math.abs(y) || (event.shiftKey && !/Macintosh/.test(navigator.userAgent));
    if (isSideways) return;
    const way = STEP * y * this.#options.mouseWheelScrollSensitivity * (event.altKey ? this.#options.fastScrollSensitivity : 1);
    const before = this.#scrollable.scrollTop, top = this.#scrollable.valid(before - (way < 0 ? Math.floor(way) : Math.ceil(way)));
    if (top === before) return;
    this.#scrollable.setPosition(top);
    event.preventDefault();
    event.stopPropagation();
  }

  /** The slider's size, and px of it for a px of the screen; undefined where all lines are seen. */
  #shape(): { size: number; ratio: number } | undefined {
    const height = Math.round(this.#scrollable.height), all = Math.round(this.#scrollable.scrollHeight);
    if (all <= height) return undefined;
    const size = Math.max(LEAST_SLIDER, Math.floor((height * height) / all));
    return { size, ratio: (height - size) / (all - height) };
  }

  #render(): void {
    const shape = this.#shape(), width = `${this.#options.verticalScrollbarSize}px`;
    Object.assign(this.#bar.style, { width, height: `${Math.round(this.#scrollable.height)}px` });
    if (shape) Object.assign(this.#slider.style, { width, height: `${shape.size}px`, top: `${Math.round(this.#scrollable.scrollTop * shape.ratio)}px` });
    else this.#hide('');
  }

  /** Beside the slider it jumps there first; then it follows the pointer. */
  #press(event: PointerEvent): void {
    const shape = this.#shape();
    if (!shape) return;
    if (event.target === this.#bar) this.#scrollable.setPosition(Math.round((event.offsetY - shape.size / 2) / shape.ratio));
    if (event.button !== 0) return;
    event.preventDefault();
    const from = event.pageY, slider = Math.round(this.#scrollable.scrollTop * shape.ratio), following = new DisposableStore();
    const end = (): void => following.dispose();
    this.#slider.classList.add('active');
    this.#hold({ isPulled: true });
    this.#bar.setPointerCapture(event.pointerId);
    following.add(toDisposable(() => {
      this.#slider.classList.remove('active');
      this.#hold({ isPulled: false });
    }));
    following.add(addDisposableListener(this.#bar, 'pointermove', (move: PointerEvent) => {
      if (move.buttons !== event.buttons) return end();
      move.preventDefault();
      this.#scrollable.setPosition(Math.round((slider + move.pageY - from) / shape.ratio));
    }));
    for (const type of ['pointerup', 'pointercancel']) following.add(addDisposableListener(this.#bar, type, end));
  }

  /** The bar stays while the pointer is over the screen or pulls the slider. */
  #hold({ isPointedAt = this.#isPointedAt, isPulled = this.#isPulled }): void {
    this.#isPointedAt = isPointedAt;
    this.#isPulled = isPulled;
    if (isPointedAt || isPulled) this.#show();
    else this.#hide(' fade');
  }

  #show(): void {
    clearTimeout(this.#timer);
    if (this.#isShown || !this.#shape()) return;
    this.#isShown = true;
    this.#bar.className = 'visible scrollbar vertical';
  }

  #hideLater(): void {
    if (!this.#isPointedAt && !this.#isPulled) this.#timer = setTimeout(() => this.#hide(' fade'), SHOWN);
  }

  #hide(way: '' | ' fade'): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#bar.className = `invisible scrollbar vertical${way}`;
  }
}

function part(className: string, position: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.style.position = position;
  return element;
}
