/** What the check before sharing says. `cells` counts cells. */
export const shareCheck = {
  heading: "Check before sharing",
  hint: "Shows what people without Partner Playbook will see in this workbook. Nothing is changed.",
  check: "Check this workbook",
  checking: "Checking the workbook…",
  failed: "The workbook was not checked",
  clean: "Nothing to tell",
  cleanHint: "People without Partner Playbook see this workbook as you do.",
  wholeWorkbook: "The workbook",
  sheet: {
    hidden: {
      title: "Hidden sheet",
      hint: "Anyone can show it: right-click a sheet’s tab and choose Unhide.",
    },
    veryHidden: {
      title: "Very hidden sheet",
      hint: "Excel’s menus don’t offer it, but it travels with the file and can be read.",
    },
    copy: {
      title: "Copy of “{name}”",
      hint: "Record this week and new sheets go on with the original and leave this copy out; native formulas on it stay native. Delete the copy if you don’t need it, or give it a name that says what it is for.",
    },
    errors: {
      title: { by: "count", one: "{count} cell shows an error", other: "{count} cells show an error" },
      hint: "Readers see the error too.",
    },
    partner: {
      title: { by: "count", one: "{count} cell with a PARTNER formula", other: "{count} cells with a PARTNER formula" },
      hint: "Without the add-in they show their last result until they are calculated again, then #NAME?, as does what reads them.",
    },
    partnerAtOnce: {
      title: {
        by: "count",
        one: "{count} cell shows #NAME? once opened without the add-in",
        other: "{count} cells show #NAME? once opened without the add-in",
      },
      hint: "These PARTNER formulas depend on TODAY, NOW, OFFSET or another function that Excel calculates whenever it opens the workbook, directly or through other cells. Without the add-in they fail at once. Make them native, or share values.",
    },
    external: {
      title: { by: "count", one: "{count} cell reads another workbook", other: "{count} cells read another workbook" },
      hint: "Readers are asked whether to update links to files that they may not have.",
    },
    volatile: {
      title: {
        by: "count",
        one: "{count} cell changes with every calculation",
        other: "{count} cells change with every calculation",
      },
      hint: "Readers may see other values than you do, because of functions such as TODAY or OFFSET.",
    },
    comments: {
      title: { by: "count", one: "{count} comment or note", other: "{count} comments and notes" },
      hint: "They travel with the file, with the names of who wrote them.",
    },
    staleHistory: {
      title: "The last record is {days} days old",
      hint: "The dashboard was recorded on {date}. Record this week before you share it.",
    },
  },
  property: {
    author: "Author: {value}",
    lastAuthor: "Last changed by: {value}",
    manager: "Manager: {value}",
    company: "Company: {value}",
    hint: "The file’s properties name people. Choose File, then Info to see and change them.",
  },
  names: {
    partner: "Defined with a PARTNER function: {names}",
    external: "Defined from another workbook: {names}",
    volatile: "Change with every calculation: {names}",
    hint: "Choose Formulas, then Name Manager to see these names.",
  },
} as const;
