/**
 * Loads the page anew, with the version that is served now. It is asked for first: a page that can't be loaded again
 * would take the functions of the cells with it. Answers false where it wasn't to be had, and leaves everything as it is.
 */
export async function loadNewVersion(): Promise<boolean> {
  const there = await fetch(window.location.href, { cache: "reload" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (there) window.location.reload();
  return there;
}
