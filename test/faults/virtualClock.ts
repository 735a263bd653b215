/** Time that passes only while nothing else is to be done: whoever waits is woken at once, and finds it that much later. */
export class VirtualClock {
  #now: number;
  #lastId = 0;
  readonly #waiting = new Map<number, { readonly due: number; readonly wake: () => void }>();
  readonly #start: Date;

  constructor(start: Date) {
    this.#start = start;
    this.#now = start.getTime();
  }

  readonly now = (): number => this.#now;

  readonly setTimeout = (wake: () => void, milliseconds = 0): number => {
    const id = ++this.#lastId;
    this.#wakeAfter(id, milliseconds, wake);
    return id;
  };

  readonly setInterval = (wake: () => void, milliseconds: number): number => {
    const id = ++this.#lastId;
    const again = (): void => {
      this.#wakeAfter(id, milliseconds, again);
      wake();
    };
    this.#wakeAfter(id, milliseconds, again);
    return id;
  };

  readonly clearTimeout = (id: number): void => {
    this.#waiting.delete(id);
  };

  /** At the start again; nobody is woken any more. */
  startAgain(): void {
    this.#now = this.#start.getTime();
    this.#waiting.clear();
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Resolves when nobody waits for a time any more, and nothing else goes on. */
  async atRest(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet = this.#waiting.size === 0 ? quiet + 1 : 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #wakeAfter(id: number, milliseconds: number, wake: () => void): void {
    this.#waiting.set(id, { due: this.#now + milliseconds, wake });
    setImmediate(() => this.#wakeNext());
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

/** Whatever needs no time is done by then. */
const QUIET_TURNS = 3;
