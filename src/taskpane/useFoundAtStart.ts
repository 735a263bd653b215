import { useEffect, useState } from "react";

/**
 * What is looked for once the pane is there, which doesn't wait for it; undefined until it is known.
 *
 * @param look Always the same function.
 * @param unreadable Taken where the workbook can't be read now.
 */
export function useFoundAtStart<Found>(look: () => Promise<Found>, unreadable: Found): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let gone = false;
    const tell = (answer: Found) => {
      if (!gone) setFound(() => answer);
    };
    look().then(tell, () => tell(unreadable));
    return () => {
      gone = true;
    };
  }, [look, unreadable]);
  return found;
}
