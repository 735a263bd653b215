export const prescreen = {
  sheetName: "Pre-screen",
  title: "Pre-screen of candidates",
  whatToDo:
    "Enter one candidate per row and answer Yes or No to each question. Score those who go on; the pre-screen itself is no part of the score.",
  lookFor: "What to look for",
  example: "Example",
  exampleOf: "for example, {example}",
  priority: "Priority (yours may differ)",
  verdicts: {
    goOn: "Go on to scoring",
    oneMiss: "{count} high-priority miss",
    misses: "{count} high-priority misses",
    answerMore: "Answer {count} more",
  },
  checks: {
    candidateMissing: "Name the candidate",
    answerWrong: "Answer Yes or No",
    answersMissing: "Answers missing: {count}",
    prioritiesMissing: "Choose a priority for each",
    seePriorities: "See the priorities",
  },
  validation: {
    answerTitle: "Answer",
    answer: "Choose Yes or No, or leave the cell empty if you don't know yet.",
    answerPrompt: "{lookFor}? For example: {example}.",
    priorityTitle: "Priority",
    priority: "Choose High, Medium or Low.",
  },
  notes: {
    rule: "A No of high priority is flagged, whatever is still unanswered. A No of medium or low priority holds nobody up.",
    sample: "Sample data: the candidates are illustrative. Type over them or clear the blue cells.",
  },
} as const;
