/** Time that passes only while nothing else is to be done: whoever waits is woken at once, and finds it that much later. */
export class VirtualClock {
  #now: number;
  #lastId = 0;
  readonly #waiting = new Map<number, { readonly due: number; readonly wake: () => void }>();

  constructor(start: Date) {
    this.#now = start.getTime();
  }

  readonly now = (): number => this.#now;

  readonly setTimeout = (wake: () => void, milliseconds = 0): number => {
    const id = ++this.#lastId;
    this.#waiting.set(id, { due: this.#now + milliseconds, wake });
    setImmediate(() => this.#wakeNext());
    return id;
  };

  readonly clearTimeout = (id: number): void => {
    this.#waiting.delete(id);
  };

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  #wakeNext(): void {
    const [next] = [...this.#waiting].sort(([, one], [, other]) => one.due - other.due);
    if (next === undefined) return;
    const [id, { due, wake }] = next;
    this.#waiting.delete(id);
    this.#now = Math.max(this.#now, due);
    wake();
  }
}
