/** The outcome of the ribbon’s command that scores cells. */
export const commands = {
  notDone: "The command was not carried out",
  wrongSelection: "Select five columns of scores, one partner a row. {address} was selected.",
  occupied:
    "The scores go into the column to the right, where {address} is not empty. Clear or move what is there, then try again.",
  scoredColumn: "The scores are in {address}: the whole column of the table {table}, as Excel fills it.",
  scored: "The scores are in {address}.",
  done: "Scored",
  notYet: "The scores are not written yet",
  besideTable:
    "The next column touches the table {table}. Excel widens the table over what is written there. Where do the scores go?",
  intoTable: "Into the table, in every row",
  apart: "One column further",
  scoreHeading: "Score",
  dismiss: "Close",
} as const;
