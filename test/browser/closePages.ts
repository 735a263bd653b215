import { openPages } from "./openPages";

/** Where Jest runs the tests in its own process. */
export default (): Promise<void> => openPages.closeAll();
