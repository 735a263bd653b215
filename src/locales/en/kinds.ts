/** What is said of cells by what they hold, wherever they are. */
export const kinds = {
  choice: { title: "Choose from the list", message: "Choose one of the values of the list." },
  day: { title: "Date", message: "Enter a date, such as 2026-03-31." },
  amount: { title: "Amount", message: "Enter a number, 0 or more." },
  share: { title: "Percentage", message: "Enter a percentage from 0% to 100%." },
  /** Of the register. */
  partner: { title: "Partner", message: "This partner is not in the register. Use the name all the same?" },
} as const;
