import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from "@tanstack/virtual-core";

interface Setting {
  count: number;
  /** Height of a row in pixels. */
  size: number;
  /** Height of what sticks above the rows, in pixels. */
  above: number;
}

/**
 * A small rune adapter on virtual-core. The store of the Svelte wrapper loops
 * when options are set from an effect; here nothing an effect reads is written
 * by it.
 */
export class VirtualRows {
  #items = $state.raw<VirtualItem[]>([]);
  #height = $state(0);
  #inner: Virtualizer<HTMLElement, HTMLElement> | undefined;
  #slots = 0;
  /** Where it is to be scrolled to once it has a height. */
  #start = 0;

  /** The rows to draw, in a fixed set of slots: scrolling makes no elements. */
  readonly drawn = $derived.by(() => {
    this.#slots = Math.max(this.#slots, this.#items.length + 2);
    return this.#items.map(({ index, start }) => {
      return { index, start, slot: index % this.#slots };
    });
  });

  get items(): readonly VirtualItem[] {
    return this.#items;
  }
  /** Height of all rows, in pixels. */
  get height(): number {
    return this.#height;
  }

  /** Starts watching the scrolling element, there or so far down; call the result when it goes. */
  mount(element: HTMLElement, setting: Setting, offset = 0): () => void {
    this.#inner = new Virtualizer({
      count: setting.count,
      estimateSize: () => setting.size,
      scrollMargin: setting.above,
      scrollPaddingStart: setting.above,
      getScrollElement: () => element,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      initialOffset: offset,
      overscan: 6,
      onChange: () => this.#publish(),
    });
    this.#start = offset;
    const unmount = this.#inner._didMount();
    this.#inner._willUpdate();
    this.#publish();
    return unmount;
  }

  set(setting: Setting): void {
    const inner = this.#inner;
    if (!inner) return;
    inner.setOptions({
      ...inner.options,
      count: setting.count,
      estimateSize: () => setting.size,
      scrollMargin: setting.above,
      scrollPaddingStart: setting.above,
    });
    inner.measure();
    inner._willUpdate();
    this.#publish();
    // The height exists only once the first answer is in.
    const start = this.#start;
    if (!start || !setting.count) return;
    this.#start = 0;
    requestAnimationFrame(() => this.scrollTo(start));
  }

  /** Brings a row into view with the least movement. */
  reveal(index: number): void {
    this.#inner?.scrollToIndex(index, { align: "auto" });
  }

  /** Scrolls to so many pixels from the top. */
  scrollTo(offset: number): void {
    this.#inner?.scrollToOffset(offset);
  }

  #publish(): void {
    this.#items = this.#inner?.getVirtualItems() ?? [];
    this.#height = this.#inner?.getTotalSize() ?? 0;
  }
}
