/** The part of the library in the add-in's frame where its own check of requirement sets is switched. */
interface LibraryWindow extends Window {
  readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck: boolean } };
}

/**
 * Switches on the library's check inside the add-in's frame: a member newer than the sets that the workbook claims is
 * refused by name. The library sends its first messages once it has loaded and before the add-in may run anything, so
 * they are the moment. Resolves when the check is on.
 */
export function enforceRequirementSets(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    const listener = (event: MessageEvent): void => {
      if (event.source !== frame.contentWindow) return;
      const utility = (frame.contentWindow as LibraryWindow).OfficeExtension?.CommonUtility;
      if (!utility) return;
      utility._doApiNotSupportedCheck = true;
      window.removeEventListener("message", listener);
      resolve();
    };
    window.addEventListener("message", listener);
  });
}
