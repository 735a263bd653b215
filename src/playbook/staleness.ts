/** A survey holds for 13 weeks. */
export const surveyHoldsDays = 91;
/** The dashboard is recorded once a week. */
export const snapshotHoldsDays = 7;

/** Whether what was found out on a day is too old on another; both as Excel counts days. */
export function isStale(day: number, asOf: number, holdsDays: number): boolean {
  return asOf - day > holdsDays;
}
