/** What the checks of more than one sheet say. */
export const checks = {
  heading: "Check",
  ok: "OK",
  off: "Off",
  error: "A cell shows an error",
  partnerMissing: "Name the partner",
  twice: "This partner is there twice",
  unknown: "Not in the register of partners",
  settings: "Correct the settings",
  settingsOk: "Settings: OK",
} as const;
