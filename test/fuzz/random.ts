// In a test a look-up of a global takes longer than a multiplication: here they are looked up once.
const { floor, imul } = Math;

/** Random numbers that a seed decides (mulberry32), so that a list that fails can be made again. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = imul(seed + 1, 0x9e3779b1);
  }

  /** From 0 on, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from 0 on. */
  below(count: number): number {
    return floor(this.next() * count);
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  isTrue(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}
