/** What only a person can see. */
export const looks = {
  "colour-rules-are-repainted": "On Partners, type a date into the as-of cell: do the colours change at once?",
  "fit-to-width-when-printed": "Print preview of Projections: is each table as wide as one page, and none cut?",
  "arrows-in-text": "On Dashboard: are the arrows of the trend plain signs, and no coloured pictures?",
  "list-from-a-range-with-blanks": "In the partner column of Deals, type a name that is no partner: is it refused?",
} as const;
