import { ACTION_INSTANTIATE, PATH_NEW_OBJECT, type Batch } from "./batch";

/** Service objects that only the library itself uses, and the member by which it lets go of references. */
const LIBRARY_SERVICES = ["Microsoft.ExcelServices.CustomFunctions", "Microsoft.InternalService.AddinInternalService"];
export const REMOVE_REFERENCE = "_RemoveReference";

/** True for a batch that no `context.sync()` of the add-in caused: registration, results of functions, references let go. */
export function isHousekeeping(batch: Batch): boolean {
  const usesService = Object.values(batch.ObjectPaths).some(
    (path) => path.ObjectPathType === PATH_NEW_OBJECT && LIBRARY_SERVICES.includes(path.Name),
  );
  const work = batch.Actions.filter((action) => action.ActionType !== ACTION_INSTANTIATE);
  return usesService || (work.length > 0 && work.every((action) => action.Name === REMOVE_REFERENCE));
}
