export const formats = { money: "#,##0", count: "#,##0.00", percent: "0.0%" } as const;
