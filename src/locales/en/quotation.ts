/** How names stand in a list. */
export const quotation = { name: "“{name}”" } as const;
