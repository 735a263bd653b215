/** What a function says beside its error: which argument, what is wrong, what to do. */
export const functionMessages = {
  text: "{argument}: this needs a number but got text. Enter it as a number, without quotes or an apostrophe.",
  truthValue: "{argument}: this needs a number but got TRUE or FALSE. Enter a number.",
  notText: "{argument}: this needs text. Enter it in quotes or refer to a cell with text.",
  faultyInput: "{argument}: a cell here holds {code}. Correct that cell first.",
  sizes: "The ranges differ in size. Use ranges of the same size, single cells, or one column with one row.",
  scoreCount:
    "scores: each partner needs {needed} scores in a row or a column. Select that many cells, or give weights for your own criteria.",
  weightCount:
    "weights: there are {given} weights, and scores has a different number of criteria. Give one weight for each.",
  weightTable: "weights: these need one row or one column. Select a single row or column of weights.",
  notScored: {
    named: "{argument}: {criterion} is not scored. Enter a score from 1 to 10.",
    numbered: "{argument}: criterion {place} is not scored. Enter a score from 1 to 10.",
  },
  notSingle: "{argument}: this needs a single cell. Select one cell or enter a number.",
  outside: "{argument}: {value} is outside {min} to {max}. Correct it.",
  weightSum: {
    1: {
      tooLittle: "weights: they add up to {sum}, not to 1. Add {difference}.",
      tooMuch: "weights: they add up to {sum}, not to 1. Take off {difference}.",
    },
    100: {
      tooLittle: "weights: they add up to {sum}, not to 100. Add {difference} points.",
      tooMuch: "weights: they add up to {sum}, not to 100. Take off {difference} points.",
    },
  },
  noDivisor: "{argument}: this is 0 or missing, and the result is divided by it. Enter a number above 0.",
  tooLarge: "The result is too large for a cell. Check the sizes of the numbers.",
  noWeight: "weights: criterion {place} has a weight of 0, so no score of it can flip the decision.",
  otherCount:
    "others: these need the scores of one partner, or of {given} partners laid out as scores is. Select as many.",
  noKpi: "kpi: no KPI is given. Enter its id or name, such as partner-satisfaction.",
  unknownKpi: {
    similar: 'kpi: the playbook has no KPI "{given}". Did you mean {names}?',
    unlike: 'kpi: the playbook has no KPI "{given}". Check the spelling, or see the list in the function\'s help.',
  },
  quotedName: '"{name}"',
  noTarget: "target: the playbook sets no target for {kpi}. Give one as the third argument.",
  unknownLanguage: 'language: "{given}" is not known. Use "en" or "es".',
} as const;
