/** What Excel shows from the manifest, by the id of the text there. Names and purposes of the sheets are those of the cards. */
export const manifest = {
  DisplayName: "Partner Playbook",
  Description:
    "Evaluate partners, measure the return of alliances and follow their KPIs with ready-made sheets and PARTNER functions.",
  "GetStarted.Title": "Partner Playbook is ready",
  "GetStarted.Description":
    "Open the Partner Playbook tab to create a sheet, or type =PARTNER. in a cell to see the functions.",
  "Tab.Label": "Partner Playbook",
  "Sheets.Label": "Sheets",
  "OpenPane.Label": "Open playbook",
  "OpenPane.Tip": "Shows the templates and the functions beside the workbook.",
  "NewSheet.Label": "New sheet",
  "NewSheet.Tip": "Adds a ready-made sheet to the workbook. Nothing that is already there is changed.",
  "RecordWeek.Label": "Record this week",
  "RecordWeek.Tip":
    "Adds what the dashboard shows to the weekly history, once a calendar week. Asks before it replaces a week.",
  "NewWorkbook.Label": "Whole workbook",
  "NewWorkbook.Tip":
    "Creates every sheet, linked to one another, and a cover. Nothing that is already there is changed.",
  "ExplainCell.Label": "Explain this cell",
  "ExplainCell.Tip": "Shows in the pane how the PARTNER function of this cell came to its result.",
  "ScoreCells.Label": "Score these cells",
  "ScoreCells.Tip": "Puts the weighted score of each selected row of five scores into the column on the right.",
} as const;
