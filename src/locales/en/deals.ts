export const deals = {
  sheetName: "Deals",
  title: "Register of deals",
  whatToDo:
    "Enter one deal per row, won or lost, with a partner or without: only both together show what partners change.",
  today: "Today (date)",
  todayNote: "Deals that close after this day are marked as planned.",
  toCheck: "Rows to check",
  checks: {
    /** Starts every check that asks for nothing. */
    note: "Note: ",
    stillOpen: "Note: still open",
    planned: "Note: closes after today",
    dealMissing: "Name the deal",
    channel: "Choose Partner or Direct",
    partnerMissing: "Name the partner",
    spaces: "Remove the extra spaces around the partner’s name",
    directWithPartner: "A direct deal has no partner and no share",
    openedMissing: "Enter the opening date",
    closedWrong: "Enter the closing date as a date",
    order: "It closes before it opens",
    value: "Enter the value as a number, 0 or more",
    outcomeMissing: "Choose Won or Lost",
    closedMissing: "Enter the closing date",
    attribution: "Choose Sourced or Influenced",
    share: "The share goes from 0% to 100%",
  },
  validation: {
    value: "Enter the value of the first year as a number, 0 or more.",
    share: "Enter a percentage from 0% to 100%, such as 20%.",
    partnerPrompt: "As it stands in the register of partners. Leave it empty for a direct deal.",
    attributionPrompt:
      "Sourced: the partner brought the deal. Influenced: it helped. Only sourced deals are partner revenue.",
  },
  notes: {
    value: "Value: what the customer pays in the first year. Fee: value × share paid, for a deal that was won.",
    partner:
      "Name partners as in the register of partners: its sheet says how many deals name one that it doesn’t have.",
    sample:
      "Sample data: illustrative, told from the day on which the sheet was made. Type over it or clear the blue cells.",
  },
} as const;
