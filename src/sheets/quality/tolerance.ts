/** 0.1 + 0.2 is a hair above 0.3. */
export const tolerance = 1e-9;
