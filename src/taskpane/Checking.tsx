import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneWords } from "./paneWords";

/** What takes less needs no progress. */
const PATIENCE_MILLISECONDS = 500;

/** The share check is at work. */
export function Checking() {
  const { shareCheck: words } = usePaneWords();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return shown ? <Spinner size="tiny" label={words.checking} /> : null;
}
