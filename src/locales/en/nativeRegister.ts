export const nativeRegister = {
  name: "Native formulas",
  title: "Native formulas",
  hint: "Formulas that were replaced by ones that need no add-in. “Make live again” in the pane puts the formulas before back.",
  headings: {
    when: "When",
    sheetName: "Sheet",
    address: "Cell or name",
    live: "Formula before",
    native: "Native formula",
    valueBefore: "Value before",
    valueAfter: "Value after",
    sheetId: "Id of the sheet",
  },
};
