/** The playbook's example of a partner: six customers of 10,000 in the first year. */
export const exampleOfPartner = { customers: 6, firstYearValue: 10_000 } as const;
