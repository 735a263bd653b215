import { createContext, lazy, useContext, type ComponentType } from "react";

const AttemptContext = createContext(0);

/** Tells the components below how often showing them was tried again. */
export const LoadAttempt = AttemptContext.Provider;

/**
 * A component whose code is loaded when it is first shown. React's `lazy` remembers for good that loading failed; here
 * every attempt loads anew.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const parts: ComponentType<Props>[] = [];
  return function LoadedLater(props: Props) {
    const attempt = useContext(AttemptContext);
    const Part = (parts[attempt] ??= lazy(load));
    return <Part {...props} />;
  };
}
