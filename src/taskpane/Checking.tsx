import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** What takes less needs no progress. */
const PATIENCE_MILLISECONDS = 500;

/** Says what is under way, once it takes longer than a moment. */
export function Checking({ label }: { readonly label: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return shown ? <Spinner size="tiny" label={label} /> : null;
}
