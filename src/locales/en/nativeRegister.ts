export const nativeRegister = {
  name: "Native formulas",
  title: "Native formulas",
  hint: "Formulas that were replaced by ones that need no add-in. “Make live again” in the pane puts the formulas before back.",
} as const;
