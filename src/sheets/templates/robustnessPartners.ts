import { evaluationCriteria, scoreLimits, type CriterionId } from "../../playbook/evaluation";
import type { Bilingual, Language } from "../../playbook/language";
import type { SheetWords } from "../../locales/sheetWords";
import { sheetWordsOf } from "../../locales/sheetWords";
import { checkColumn, type CheckCase } from "../checkColumn";
import { across, formula, text } from "../content";
import { eitherSentence, sentence, sentencePieces, textLiteral } from "../formula";
import { headed, type HeadingId } from "../headed";
import type { Part } from "../part";
import type { Row } from "../placedTable";
import { robustnessNames as names } from "../settings/robustnessSettings";
import type { CellContent, Cells } from "../spec";
import { ruleColours } from "../styles";
import type { Column } from "../table";
import { thresholdIsSet, uncertaintyIsSet, weightsAddUp } from "./robustnessBasis";
import { firstCriterion, lastCriterion, type RobustnessSheet } from "./robustnessSheet";
import { cannotFlip, flipsOf, ofPlace } from "./robustnessWorkings";

export type PartnerColumn = HeadingId<"robustness"> | CriterionId | "check";

const verdictColours = { passes: ruleColours.good, open: ruleColours.warning, fails: ruleColours.bad } as const;
type Outlook = "weightsOutlook" | "missingOutlook";
type OwnColumn = Column<PartnerColumn, never, RobustnessSheet>;

/** The unrounded score decides: 6.995 is shown as such, never as 7.00. */
const ofScore = { kind: "score", style: "resultNumber", numberFormat: "0.00##" } as const;

/** The partners, the best score first. A range of scores fills the cell to its right too. */
export const partnerColumns: Readonly<Record<PartnerColumn, OwnColumn>> = headed("robustness", {
  partner: {
    kind: "text",
    width: 166,
    formula: ({ index }, sheet) => {
      const { position, fromSource } = ofPlace(sheet, index);
      return `IF(${position}="","",${fromSource("name")})`;
    },
  },
  score: {
    ...ofScore,
    style: "keyResult",
    formula: ({ index }, sheet) => {
      const { position, fromSource } = ofPlace(sheet, index);
      const score = fromSource("score");
      return `IF(${position}="","",IF(ISNUMBER(${score}),${score},""))`;
    },
  },
  low: {
    ...ofScore,
    formula: ({ index, cell }, sheet) =>
      `IF(AND(ISNUMBER(${cell.score}),${uncertaintyIsSet}),PARTNER.SCORERANGE(${ofPlace(sheet, index).scores},${names.uncertainty},${names.weights}),"")`,
  },
  high: { ...ofScore },
  weightsOutlook: outlook("weightsOutlook", "low", "high"),
  lowest: {
    ...ofScore,
    formula: ({ index }, sheet) => {
      const { position, scores, fromSource } = ofPlace(sheet, index);
      const missing = fromSource("missing");
      return `IF(${position}="","",IF(AND(ISNUMBER(${missing}),${weightsAddUp}),IF(${missing}>0,PARTNER.SCOREBOUNDS(${scores},${names.weights}),""),""))`;
    },
  },
  highest: { ...ofScore },
  missingOutlook: outlook("missingOutlook", "lowest", "highest"),
  ...(Object.fromEntries(evaluationCriteria.map(({ id, name }, index) => [id, flip(id, name, index + 1)])) as Record<
    CriterionId,
    OwnColumn
  >),
  closest: { kind: "text", width: 176, style: "resultNote", formula: closest },
  check: checkColumn(140, wrongWith, { noCase: (language) => sheetWordsOf(language).robustness.checks.needsAddin }),
});

function wrongWith({ index, cell: { partner, low } }: Row<PartnerColumn>, sheet: RobustnessSheet): CheckCase[] {
  const { checks, robustness } = sheetWordsOf(sheet.language);
  const words = robustness.checks;
  const missing = ofPlace(sheet, index).fromSource("missing");
  return [
    [`${partner}=""`, ""],
    [`ISTEXT(${missing})`, words.scoresWrong],
    [`NOT(AND(${uncertaintyIsSet},${thresholdIsSet},${weightsAddUp}))`, words.seeSettings],
    [`${missing}>0`, { formula: sentence(words.scoresMissing, { count: missing }) }],
    [`ISNUMBER(${low})`, checks.ok],
  ];
}

/** What a range of scores means for the decision. */
function outlook(of: Outlook, low: HeadingId<"robustness">, high: HeadingId<"robustness">): Omit<OwnColumn, "heading"> {
  const words = (language: Language): SheetWords["robustness"][Outlook] => sheetWordsOf(language).robustness[of];
  return {
    kind: "word",
    style: "resultWord",
    formula: ({ cell }, { language }) => {
      const { passes, open, fails } = words(language);
      const openOrNot = `IF(${cell[high]}>=${names.threshold},${textLiteral(open)},${textLiteral(fails)})`;
      const verdict = `IF(${cell[low]}>=${names.threshold},${textLiteral(passes)},${openOrNot})`;
      return `IF(AND(ISNUMBER(${cell[low]}),ISNUMBER(${cell[high]}),${thresholdIsSet}),${verdict},"")`;
    },
    colours: (_, { language }, own) =>
      (["passes", "open", "fails"] as const).map((verdict) => ({
        when: `${own}=${textLiteral(words(language)[verdict])}`,
        ...verdictColours[verdict],
        bold: true,
      })),
  };
}

/** A flip point that can be reached; one that cannot, or of a criterion without weight, is a dash. The closest stands out. */
function flip(criterion: CriterionId, name: Bilingual, place: number): OwnColumn {
  return {
    ...ofScore,
    heading: (language) => name[language],
    formula: ({ index }, { workings }) => {
      const worked = workings.row(index).cell[`worked ${criterion}`];
      const reachable = `AND(${worked}>${scoreLimits.min},${worked}<=${scoreLimits.max})`;
      return `IF(${worked}="","",IF(ISNUMBER(${worked}),IF(${reachable},${worked},"${cannotFlip}"),"${cannotFlip}"))`;
    },
    colours: (_, { workings }) => [
      { when: `${workings.firstRow.cell.nearest}=${place}`, ...ruleColours.warning, bold: true },
    ],
  };
}

/** The criterion and the score, rounded to the side on which the decision has surely flipped. */
function closest(row: Row<PartnerColumn>, { language, workings }: RobustnessSheet): string {
  const { below, from, noCriterion } = sheetWordsOf(language).robustness;
  const worked = workings.row(row.index);
  const { nearest } = worked.cell;
  const point = `INDEX(${flipsOf(row)},1,${nearest})`;
  const headings = `${row.heading(firstCriterion)}:${row.heading(lastCriterion)}`;
  const criterion = `INDEX(${headings},1,${nearest})`;
  const passing = sentencePieces(below, { criterion, score: `ROUNDDOWN(${point},2)` });
  const failing = sentencePieces(from, { criterion, score: `ROUNDUP(${point},2)` });
  const allWorked = worked.span(`worked ${firstCriterion}`, `worked ${lastCriterion}`);
  const none = `IF(COUNT(${allWorked})>0,${textLiteral(noCriterion)},"")`;
  const told = eitherSentence(`${row.cell.score}>=${names.threshold}`, passing, failing);
  return `IF(${nearest}="",${none},${told})`;
}

/** What several headings have in common, over them. */
export function groupHeadings(row: number, { partners, language }: RobustnessSheet): Part {
  const { groups } = sheetWordsOf(language).robustness;
  const over = (first: PartnerColumn, last: PartnerColumn, content: CellContent): Cells => {
    const { column, columns } = partners.cells(first, last);
    return { row, column, content: [across(content, columns)], style: "header" };
  };
  const weights = sentence(groups.weights, { percent: `ROUND(100*${names.uncertainty},1)` });
  const cells = [
    over("low", "weightsOutlook", formula(`IF(${uncertaintyIsSet},${weights},${textLiteral(groups.weightsUnset)})`)),
    over("lowest", "missingOutlook", text(groups.missing)),
    over(firstCriterion, lastCriterion, text(groups.flips)),
  ];
  return {
    rowHeights: [{ row, height: 20 }],
    cells,
    merged: cells.map(({ column, content }) => ({ row, column, rows: 1, columns: content[0]?.length ?? 1 })),
  };
}
