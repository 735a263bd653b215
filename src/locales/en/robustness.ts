export const robustness = {
  sheetName: "Robustness",
  title: "Evaluation under uncertainty",
  whatToDo: (evaluation: string) =>
    `Set how far each weight may be off. Partners, scores, weights and threshold are read from “${evaluation}”: change them there.`,
  uncertainty: "Uncertainty of each weight (±)",
  uncertaintyNote: "With 20 %, a weight of 30 points may be between 24 and 36; all weights still add up to 100.",
  threshold: "Threshold to advance (points)",
  weights: "Weights (points)",
  groups: {
    /** Followed by a percentage. */
    weights: "Weights uncertain by ±",
    missing: "Scores still missing",
    flips: "Score at which the decision flips, one criterion alone",
  },
  weightsOutlook: {
    passes: "Passes in every case",
    open: "Depends on the weights",
    fails: "Fails in every case",
  },
  missingOutlook: { passes: "Passes anyway", open: "Open", fails: "Cannot pass" },
  /** Each followed by a score: "Market access: below 3.2". */
  below: ": below ",
  from: ": from ",
  noCriterion: "No criterion alone",
  standings: {
    heading: (places: number) => `Who is ahead, whatever the weights: the first ${places} by score`,
    against: "against →",
    wins: "Wins",
    loses: "Loses",
    equal: "Equal",
    depends: "Depends",
  },
  chart: {
    title: "Score, whatever the weights",
    assured: "Lowest score",
    possible: "Up to the highest",
    threshold: "Threshold",
    axis: "Points out of 10",
    /** Around how many are shown, the threshold, and how many reach it always, with some weights, and never. */
    sentence: [
      "Of ",
      " shown, at or above the threshold of ",
      " in every case: ",
      "; depending on the weights: ",
      "; never: ",
      ".",
    ],
    /** Around how many are shown. */
    withoutThreshold: ["Partners shown, without a threshold: ", "."],
  },
  checks: {
    uncertaintyWrong: "Enter a percentage from 0.1 to 100",
    thresholdWrong: (evaluation: string) => `Correct the threshold on “${evaluation}”`,
    weightsWrong: (evaluation: string) => `Correct the weights on “${evaluation}”`,
    scoresWrong: "Correct the scores",
    /** Followed by a number. */
    scoresMissing: "Scores missing: ",
    seeSettings: "See the settings above",
    needsAddin: "Needs the add-in",
  },
  validation: {
    uncertaintyTitle: "Uncertainty",
    uncertainty: "Enter a percentage from 0.1 to 100.",
  },
  notes: {
    flips:
      "Flip points: a partner that passes fails below the score shown, one that doesn't passes from it on. — means that this criterion alone cannot flip it; the closest is highlighted.",
    standings:
      "Wins: ahead of the partner in the column for all weights that the uncertainty allows. Loses: behind for all. Depends: ahead for some, behind for others.",
    /** Around the number of rows and followed by the number of partners left out. */
    leftOut: ["Only the first ", " rows of the evaluation are read here. Partners left out: "],
  },
  workings: "Workings",
};
