export const robustness = {
  sheetName: "Robustness",
  title: "Evaluation under uncertainty",
  whatToDo:
    "Set how far each weight may be off. Partners, scores, weights and threshold are read from “{evaluation}”: change them there.",
  uncertainty: "Uncertainty of each weight (±)",
  uncertaintyNote: "With 20 %, a weight of 30 points may be between 24 and 36; all weights still add up to 100.",
  threshold: "Threshold to advance (points)",
  weights: "Weights (points)",
  groups: {
    weights: "Weights uncertain by ±{percent} %",
    weightsUnset: "Weights uncertain by ±",
    missing: "Scores still missing",
    flips: "Score at which the decision flips, one criterion alone",
  },
  weightsOutlook: {
    passes: "Passes in every case",
    open: "Depends on the weights",
    fails: "Fails in every case",
  },
  missingOutlook: { passes: "Passes anyway", open: "Open", fails: "Cannot pass" },
  below: "{criterion}: below {score}",
  from: "{criterion}: from {score}",
  noCriterion: "No criterion alone",
  standings: {
    heading: "Who is ahead, whatever the weights: the first {places} by score",
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
    sentence:
      "Of {shown} shown, at or above the threshold of {threshold} in every case: {always}; depending on the weights: {open}; never: {never}.",
    withoutThreshold: "Partners shown, without a threshold: {shown}.",
  },
  checks: {
    uncertaintyWrong: "Enter a percentage from 0.1 to 100",
    thresholdWrong: "Correct the threshold on “{evaluation}”",
    weightsWrong: "Correct the weights on “{evaluation}”",
    scoresWrong: "Correct the scores",
    scoresMissing: "Scores missing: {count}",
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
    leftOut: "Only the first {rows} rows of the evaluation are read here. Partners left out: {count}",
  },
  workings: "Workings",
} as const;
