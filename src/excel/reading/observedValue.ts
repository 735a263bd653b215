/** A value of the page that its parts hear of: `get` and `subscribe` are what React's `useSyncExternalStore` takes. */
export class ObservedValue<Value> {
  #value: Value | undefined;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Value | undefined => this.#value;

  /** Calls `listener` on each change, until the answered function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes the place of the value before; without an argument there is none any more. */
  set(value?: Value): void {
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }
}
