import { useEffect, useState } from "react";
import { isDark } from "./officeTheme";

const prefersDark = "(prefers-color-scheme: dark)";

function isDarkNow(): boolean {
  return isDark(Office.context.officeTheme, window.matchMedia(prefersDark).matches);
}

/** Whether the pane is dark. Excel tells no one when its theme changes, so it is asked again when a person comes back. */
export function useDarkTheme(): boolean {
  const [dark, setDark] = useState(isDarkNow);
  useEffect(() => {
    const system = window.matchMedia(prefersDark);
    const ask = () => setDark(isDarkNow());
    system.addEventListener("change", ask);
    window.addEventListener("focus", ask);
    document.addEventListener("visibilitychange", ask);
    return () => {
      system.removeEventListener("change", ask);
      window.removeEventListener("focus", ask);
      document.removeEventListener("visibilitychange", ask);
    };
  }, []);
  return dark;
}
