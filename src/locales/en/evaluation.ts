export const evaluation = {
  sheetName: "Evaluation",
  title: "Partner evaluation",
  whatToDo:
    "Enter one partner per row and score it from 1 to 10 on each criterion. The sheet works out the weighted score, the decision and the rank.",
  threshold: "Threshold to advance (points, 1–10)",
  thresholdNote: "A partner with this score or more advances.",
  weights: "Weights (points, 100 in total)",
  weightsTotal: "points",
  questions: "What each score asks",
  checks: {
    thresholdMissing: "Enter a threshold from 1 to 10",
    weightsMissing: "Enter all five weights, from 0 to 100",
    weightsAdd: "Add {points} points to reach 100",
    weightsRemove: "Remove {points} points to reach 100",
    scoreWrong: "Scores go from 1 to 10",
    scoresMissing: "Scores missing: {count}",
    seeWeights: "Correct the weights",
    seeThreshold: "Correct the threshold",
    needsAddin: "The score needs the add-in",
  },
  validation: {
    scoreTitle: "Score",
    score: "Enter a number from 1 to 10, or leave the cell empty if it isn't scored yet.",
    scorePrompt: "{question}. From 1 to 10, decimals allowed. Leave it empty if not scored yet.",
    weightTitle: "Weight",
    weight: "Enter a whole number of points from 0 to 100. The five weights add up to 100.",
    thresholdTitle: "Threshold",
    threshold: "Enter a number from 1 to 10.",
    type: "Choose one of the types in the list.",
  },
  ranking: {
    heading: "Ranking: the first {places} by score (points out of 10)",
    chartTitle: "Partners by score",
    chartAxis: "Weighted score (points out of 10)",
    sentence:
      "Highest score: {partner} ({score}). At or above the threshold of {threshold}: {reached} of {shown} shown.",
  },
  notes: {
    ties: "Equal scores share a rank. The unrounded score decides.",
    sample:
      "Sample data: the first row is the playbook’s example, the others are illustrative. Type over them or clear the blue cells.",
  },
  example: "Playbook example",
} as const;
