/** What the check of the data says. `cells` counts cells. */
export const dataQuality = {
  heading: "Data quality",
  hint: "Looks through the sheets of Partner Playbook for values that are wrong or unlikely. Nothing is changed.",
  check: "Check the data",
  checking: "Checking the data…",
  failed: "The data was not checked",
  noSheets: "No sheets to check",
  noSheetsHint: "Create a sheet under Sheets first. Only sheets made here are checked.",
  clean: "No findings",
  cleanHint: { by: "count", one: "{count} sheet was checked.", other: "{count} sheets were checked." },
  kinds: {
    weights: {
      title: "The weights add up to {sum}",
      hint: "Change them until they add up to 100: the scores follow from them.",
    },
    numberAsText: {
      title: {
        by: "count",
        one: "{count} number or date is stored as text",
        other: "{count} numbers or dates are stored as text",
      },
      hint: "Excel doesn’t calculate with text. Set the cell’s format to a number or a date, then type the value again.",
    },
    percent: {
      title: { by: "count", one: "{count} percentage is too high", other: "{count} percentages are too high" },
      hint: "88 stands for 8,800%. Type 88%, or 0.88.",
    },
    negative: {
      title: {
        by: "count",
        one: "{count} value is below 0 and can’t be",
        other: "{count} values are below 0 and can’t be",
      },
      hint: "Enter costs and other amounts without a minus sign.",
    },
    swappedCac: {
      title: {
        by: "count",
        one: "{count} partner CAC is more than twice the direct CAC",
        other: "{count} partner CACs are more than twice the direct CAC",
      },
      hint: "The saving is below −100%. See whether they were swapped: the direct CAC stands in the settings of the term sheet.",
    },
    unusualShare: {
      title: {
        by: "count",
        one: "{count} share is outside the usual {low} to {high}",
        other: "{count} shares are outside the usual {low} to {high}",
      },
      hint: "This is the range of the partner’s subtype, or the general one. Correct the share or the subtype, or keep it if it was agreed so.",
    },
    dateOrder: {
      title: {
        by: "count",
        one: "{count} date is before the one it follows",
        other: "{count} dates are before the one they follow",
      },
      hint: "Correct it, or the date that it should follow.",
    },
    repeatedPartner: {
      title: "“{partner}” is named {cells} times",
      hint: "Each partner stands here once. Delete a row, or give the other partner a name of its own.",
    },
    staleHistory: {
      title: "The last record is {days} days old",
      hint: "The dashboard was recorded on {date}. Record this week.",
    },
    tableMissing: {
      title: "The table “{table}” was not found",
      hint: "It was not checked. If its headings were renamed, give them their former names.",
    },
  },
} as const;
