export const prescreen = {
  sheetName: "Pre-screen",
  title: "Pre-screen of candidates",
  whatToDo:
    "Enter one candidate per row and answer Yes or No to each question. Score those who go on; the pre-screen itself is no part of the score.",
  lookFor: "What to look for",
  example: "Example",
  exampleOf: (example: string) => `for example, ${example}`,
  priority: "Priority (yours may differ)",
  verdicts: {
    goOn: "Go on to scoring",
    /** Preceded by a number. */
    oneMiss: " high-priority miss",
    misses: " high-priority misses",
    /** Around a number: "Answer 2 more". */
    answerMore: ["Answer ", " more"],
  },
  checks: {
    candidateMissing: "Name the candidate",
    answerWrong: "Answer Yes or No",
    /** Followed by a number. */
    answersMissing: "Answers missing: ",
    prioritiesMissing: "Choose a priority for each",
    seePriorities: "See the priorities",
  },
  validation: {
    answerTitle: "Answer",
    answer: "Choose Yes or No, or leave the cell empty if you don't know yet.",
    answerPrompt: (lookFor: string, example: string) => `${lookFor}? For example: ${example}.`,
    priorityTitle: "Priority",
    priority: "Choose High, Medium or Low.",
  },
  notes: {
    rule: "A No of high priority is flagged, whatever is still unanswered. A No of medium or low priority holds nobody up.",
    sample: "Sample data: the candidates are illustrative. Type over them or clear the blue cells.",
  },
};
