/**
 * Calls `show` once, when the page is first seen. Excel also opens it hidden, to run functions and commands.
 * A hidden page is laid out nowhere, or draws no frames: an intersection observer stays silent in both cases. Hosts that
 * keep a hidden page "in view" cost nothing but an early start, and Excel's own announcement covers the opposite mistake.
 */
export function whenSeen(element: Element, show: () => void): void {
  let shown = false;
  const showOnce = () => {
    if (!shown) {
      shown = true;
      observer.disconnect();
      show();
    }
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      showOnce();
    }
  });
  observer.observe(element);
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) {
        showOnce();
      }
    });
  }
}
