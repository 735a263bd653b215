export const contents = {
  sheetName: "Contents",
  title: "Partnership playbook",
  whatToDo: "Choose a sheet in the list to go there. Fill in the blue cells; everything else is calculated.",
  listHeading: "Sheets of this workbook",
  languages: { en: "English", es: "Spanish" },
  empty: "There are no other playbook sheets yet. Create them from the pane, then create this sheet again.",
  openChecks: "Open checks in all, 0 when every check says OK",
  colours: "What the colours mean",
  notesHeading: "Good to know",
  notes: {
    amounts: "Amounts are in {currency}; headings name the currency. Change the cells, not the headings.",
    languages: "Each sheet keeps the language in which it was created. Formulas work in either language.",
    ratios: "Ratios are stored as fractions and shown in percent: type 88% or 0.88, never 88.",
    withoutAddin:
      "Without the add-in, cells with PARTNER functions keep their last results until Excel recalculates them.",
    openChecks: "An open check is a row of a table whose check asks for something; its cell says what.",
    list: "This list shows the sheets that were there when it was created; links follow the names of then.",
  },
  choicesHeading: "Where the playbook allows two readings",
  choicesHeaders: { issue: "In the playbook", choice: "In this workbook" },
  choices: [
    [
      "Retention has two pairs of values: 85/80 % and 80/75 %.",
      "The first is for all partners, the second for channel partners.",
    ],
    ["Developer satisfaction is called “90 %+ NPS”.", "It is stored as a Net Promoter Score between −100 % and 100 %."],
    [
      "Return on investment leaves out the revenue share.",
      "The headline does too; where fees count as a cost, the label says so.",
    ],
    ["“CAC $2K” counts only the revenue share.", "The headline does too; other costs stand in a line of their own."],
    ["Channel partners save 40–60 % of CAC, benchmark 50 %.", "From 40 % it is on target; 50 % is typical."],
  ],
} as const;
