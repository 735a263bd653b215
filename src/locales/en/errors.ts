/** What went wrong, and what a person does next. */
export const errors = {
  title: "The sheet was not created",
  nothingLeft: "Nothing was left behind in the workbook.",
  leftOver: "A half-made sheet, “{sheet}”, may be left: it could not be removed. Please delete it.",
  excelsCode: "Excel’s code: {code}",
  sheets: "Sheets: {names}",
  missing: "Missing on “{sheet}”: {what}",
  headings: "On “{sheet}”: {names}",
  cell: "Cell {address} of “{sheet}”",
  cellShows: "Cell {address} of “{sheet}” shows {shown}",
  currency: "“{sheet}” is in {currency}",
  byCode: {
    cellEditing: {
      what: "A cell is being edited, and until that ends Excel lets nothing else happen.",
      next: "Press Enter or Esc in the cell, then try again.",
    },
    readOnly: {
      what: "This workbook is open for reading only.",
      next: "Switch to editing or save a copy, then try again.",
    },
    protectedWorkbook: {
      what: "The structure of this workbook is protected, so no sheet can be added.",
      next: "Choose Review, then Protect Workbook to lift the protection, or use another workbook.",
    },
    protectedSheet: {
      what: "A sheet is protected, so its cells can’t be written.",
      next: "Right-click the tab of each protected sheet and choose Unprotect Sheet, then try again.",
    },
    otherWorkbook: {
      what: "Excel is busy in another workbook.",
      next: "Click a cell of this workbook, then try again.",
    },
    nameInUse: {
      what: "Another sheet took the same name at the same moment.",
      next: "Try again: the new sheet gets a free name.",
    },
    sheetMissing: {
      what: "This sheet is no longer in the workbook.",
      next: "You can create a new one.",
    },
    payloadTooLarge: {
      what: "It is more than Excel takes at once.",
      next: "Work with less at a time: one sheet or fewer cells. Or use Excel on Windows or Mac, which takes more.",
    },
    sheetTooLarge: {
      what: "The sheet is larger than Excel accepts at once.",
      next: "Choose fewer rows, then try again.",
    },
    apiNotFound: {
      what: "This version of Excel can’t do something that is needed here.",
      next: "Update Excel, or open the workbook in Excel on the web.",
    },
    linkMissing: {
      what: "A sheet that this one reads has lost a column.",
      next: "Give the column its former heading, then try again.",
    },
    dates1904: {
      what: "This workbook counts days from 1904 on: dates on the add-in's sheets would be four years off. Nothing was written.",
      next: "In File > Options > Advanced, clear “Use 1904 date system” in a workbook without dates, or work in a new workbook.",
    },
    headingAmbiguous: {
      what: "Two columns of a sheet could be the one that is read.",
      next: "Rename the one that you added, then try again.",
    },
    currencyOther: {
      what: "This sheet would show amounts of sheets in one currency under the name of another.",
      next: "Choose the currency of the sheets that it reads. Amounts are never converted.",
    },
    currenciesDiffer: {
      what: "The sheets that this one reads are in different currencies, and amounts are never converted.",
      next: "Bring them to one currency: delete the sheet in the wrong one and create it anew, then try again.",
    },
    dashboardMissing: {
      what: "This workbook has no dashboard to record.",
      next: "Create the sheet “Weekly dashboard” first, then record the week.",
    },
    dashboardDamaged: {
      what: "The dashboard has lost its date or one of the columns that are recorded.",
      next: "Check the date on the sheet of partners, or create a new dashboard, then try again.",
    },
    historyMissing: {
      what: "This workbook has a dashboard, but no weekly history to record it in.",
      next: "Create the sheet “Weekly history”, then record the week.",
    },
    historyTooShort: {
      what: "The values were written below the table of the weekly history, which was full and didn’t grow.",
      next: "Drag the lower right corner of the table down over the new rows.",
    },
    historyBlocked: {
      what: "Something stands below the table of the weekly history, where new rows go. Nothing was recorded.",
      next: "Move it beside the table or to another sheet, and switch off the table’s total row, then record the week.",
    },
    dashboardShowsError: {
      what: "The dashboard shows an error where a value is recorded. Nothing was recorded.",
      next: "Mend the cell, or wait until it is calculated, then record the week.",
    },
    nothingToCopy: {
      what: "There is no sheet to copy: those in view are copies with values already.",
      next: "Go to a sheet with formulas, or show a hidden one, then try again.",
    },
    logDamaged: {
      what: "The log of assumptions has lost its table or one of its columns.",
      next: "Undo that, or give the column its former heading. To begin a new log, delete the sheet.",
    },
    logBlocked: {
      what: "Something stands below the table of the log of assumptions, where new rows go.",
      next: "Move it beside the table or to another sheet, and switch off the table’s total row, then try again.",
    },
    registerDamaged: {
      what: "The sheet that lists native formulas has lost its table or one of its columns.",
      next: "Undo that, or give the column its former heading. To begin a new list, delete the sheet.",
    },
    registerBlocked: {
      what: "Something stands below the table that lists native formulas, where new rows go.",
      next: "Move it beside the table or to another sheet, and switch off the table’s total row, then try again.",
    },
    stillCalculating: {
      what: "Excel is still calculating.",
      next: "Wait until no cell shows #BUSY!, then try again.",
    },
    notWritten: {
      what: "Excel took what was to be written, but the cells hold something else. They are as before.",
      next: "See whether something in the workbook changes them (a macro, another add-in), then try again.",
    },
    tableTooShort: {
      what: "The table could not be made longer, so nothing was written.",
      next: "Drag the table’s lower right corner down by some rows, then try again.",
    },
    changePending: {
      what: "An earlier change of the workbook is not finished: it was cut off, or somebody else is making one now.",
      next: "Wait a moment and try again. If it stays so, close the pane and open it: it offers to finish the change or to take it back.",
    },
    changedMeanwhile: {
      what: "Somebody changed the cells in the meantime, so nothing was written.",
      next: "Look at the cell, then try again.",
    },
    changeInterrupted: {
      what: "Excel stopped half-way and doesn’t answer, so that the change could be neither finished nor taken back.",
      next: "What it was is kept in the workbook. Open the pane again: it offers to finish the change or to take it back.",
    },
    partMissing: {
      what: "A part of Partner Playbook could not be loaded: it was updated since this pane was opened, or the connection was lost.",
      next: "Load the new version, then try again. Your workbook stays as it is.",
    },
    busy: {
      what: "Excel is busy and refused the request several times.",
      next: "Wait until Excel has finished what it is doing, then try again.",
    },
    noAnswer: {
      what: "Excel did not answer. What it was asked last it may still carry out.",
      next: "Leave any cell that you are editing and close open dialogs. If Excel stays silent, save the workbook, restart Excel and try again.",
    },
    stopped: {
      what: "Stopped.",
      next: "Nothing was changed.",
    },
    dialogOpen: {
      what: "A dialog is open in Excel, and until it is closed Excel lets nothing else happen.",
      next: "Close the dialog, then try again.",
    },
    sessionOver: {
      what: "Excel’s session has ended or you were signed out, so the workbook can’t be reached.",
      next: "Load the page of the workbook again, or close the workbook and open it, and sign in if Excel asks.",
    },
    notAllowed: {
      what: "Excel does not allow it in this workbook.",
      next: "See whether a sheet or cells are protected, whether you may edit the workbook, and whether security software blocks add-ins; then try again.",
    },
    wrongPassword: {
      what: "The workbook or a sheet is protected with a password, and Excel did not accept the one it was given.",
      next: "Lift the protection under Review, then try again.",
    },
    conflict: {
      what: "Somebody else changed the workbook at the same moment.",
      next: "Wait until their change is there, then try again.",
    },
    partGone: {
      what: "Something that is needed is no longer there: a sheet, a table or cells were deleted, renamed or moved.",
      next: "Undo that (Ctrl+Z) if it was not meant, then try again.",
    },
    wrongSelection: {
      what: "No cells of this workbook are selected: a chart or a picture is, or another workbook is in front.",
      next: "Click a cell of this workbook, then try again.",
    },
    noRoom: {
      what: "Excel can’t make room: cells that hold something would be pushed off the sheet, or into a table.",
      next: "Clear or move what stands at the edge of the sheet or beside the table, then try again.",
    },
    cellsInTheWay: {
      what: "Merged cells, a PivotTable or another table lies across the cells.",
      next: "Unmerge them or move the table, then try again.",
    },
    filterInTheWay: {
      what: "A filter hides some of the cells.",
      next: "Choose Data, then Clear to show all rows, then try again.",
    },
    chartEmpty: {
      what: "A chart has nothing to show: the cells that it reads are empty.",
      next: "Fill in the cells, then try again.",
    },
    formulaTooLong: {
      what: "A formula is longer than Excel accepts.",
      next: "Split it over several cells, or refer to cells instead of writing their values into it.",
    },
    memoryFull: {
      what: "Excel has no memory left for it.",
      next: "Close other workbooks and programs, then try again.",
    },
    linksBlocked: {
      what: "Excel may not read the other workbooks or data that this workbook is linked to.",
      next: "Choose Data, then Queries & Connections, allow the connections or sign in to them, then try again.",
    },
    sheetUnsupported: {
      what: "The sheet in view has no cells: it is a chart or macro sheet.",
      next: "Go to an ordinary sheet, then try again.",
    },
    contentUnsupported: {
      what: "A sheet has something in it that Excel can’t treat this way, such as pictures, shapes or slicers.",
      next: "Work on a copy of the sheet without them, then try again.",
    },
    restartNeeded: {
      what: "Partner Playbook was updated, and Excel needs a restart for it.",
      next: "Save the workbook, restart Excel and try again.",
    },
    notAccepted: {
      what: "Excel did not accept what it was asked for. That is not your doing.",
      next: "Try again. If it fails again, tell those who look after the add-in Excel’s code.",
    },
    internalFault: {
      what: "Excel stopped with an error of its own.",
      next: "Try again. If it fails again, save the workbook, restart Excel and try once more.",
    },
    unknown: {
      what: "Excel did not carry it out, and gave no reason that we know.",
      next: "Try again. If it fails again, save the workbook, restart Excel and try once more.",
    },
  },
} as const;
