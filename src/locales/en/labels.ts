/** What cells are marked with, by list and id: the lists offer it, formulas compare it. */
export const labels = {
  yesNo: { yes: "Yes", no: "No" },
  channel: { partner: "Partner", direct: "Direct" },
  outcome: { won: "Won", lost: "Lost" },
  attribution: { sourced: "Sourced", influenced: "Influenced" },
} as const;
