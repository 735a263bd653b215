import { isNativeFormOf } from "../../../../src/formulas/native/isNativeFormOf";
import { nativeFormula, type NativeFormula } from "../../../../src/formulas/native/nativeFormula";
import { namesOf } from "../../../../src/playbook/kpiLookup";
import { kpis } from "../../../../src/playbook/kpis";
import { oddSpellings } from "../../playbook/oddSpellings";

/** What every test's place knows: rows and columns, and the texts of the cells with names. */
const shapes: Readonly<Record<string, readonly [number, number]>> = {
  "B2:F2": [1, 5],
  "$B$2:$F$9": [8, 5],
  "'My S'!B2:B6": [5, 1],
  "A1#": [3, 5],
  "B:F": [1048576, 5],
  "[@Fit]:[@Culture]": [1, 5],
  Weights: [1, 5],
  Column: [5, 1],
  Three: [1, 3],
  A2: [1, 1],
  C2: [1, 1],
  D2: [1, 1],
  "A2:A5": [4, 1],
  "C2:C5": [4, 1],
};

const texts: Readonly<Record<string, readonly string[]>> = {
  A2: ["Retención de partners"],
  "A2:A5": ["roi", "Partner ROI", "PARTNER roi", "unknown", "Sales cycle"],
};

function native(formula: string): NativeFormula {
  return nativeFormula(formula, {
    shapeOf: (argument) => {
      const [rows, columns] = shapes[argument] ?? [];
      return rows === undefined || columns === undefined ? undefined : { rows, columns };
    },
    textsOf: (argument) => texts[argument],
  });
}

function textOf(formula: string): string {
  const result = native(formula);
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  return result.formula;
}

describe("the score of one partner", () => {
  it("is a product of the line with the playbook's points", () => {
    const text = textOf("=PARTNER.SCORE(B2:F2)");
    expect(text).toContain("ROUND((SUMPRODUCT(B2:F2,{30,25,20,15,10}))/100,10)");
    expect(text.length).toBeLessThan(450);
    expect(textOf("=PARTNER.SCORE('My S'!B2:B6)")).toContain("SUMPRODUCT('My S'!B2:B6,{30;25;20;15;10})");
  });

  it("takes weights that lie as the scores do as they are, others cell by cell", () => {
    expect(textOf("=PARTNER.SCORE([@Fit]:[@Culture],Weights)")).toContain("SUMPRODUCT([@Fit]:[@Culture],Weights)");
    expect(textOf("=PARTNER.SCORE(B2:F2,Column)")).toContain("N(INDEX(Column,1,1))*N(B2)+N(INDEX(Column,2,1))*N(C2)");
  });

  it("has the playbook's weights while the only cell for weights is empty", () => {
    const text = textOf("=PARTNER.SCORE(B2:F2,A2)");
    expect(text).toContain(
      `IF(IFERROR((A2="")+(A2=0)*(1-ISLOGICAL(A2)),0),${textOf("=PARTNER.SCORE(B2:F2)").slice(1)},`,
    );
  });
});

describe("the scores of several partners", () => {
  it("are added up by the criteria's own ranges", () => {
    expect(textOf("=PARTNER.SCORE($B$2:$F$9)")).toContain(
      "(30*$B$2:$B$9+25*$C$2:$C$9+20*$D$2:$D$9+15*$E$2:$E$9+10*$F$2:$F$9)/100",
    );
  });

  it.each(["A1#", "B:F"])("are found by place where the columns have no addresses: %s", (range) => {
    expect(textOf(`=PARTNER.SCORE(${range})`)).toContain(`(30*INDEX(${range},0,1)+25*INDEX(${range},0,2)+`);
  });
});

it.each(["=PARTNER.SCORE(Three)", "=PARTNER.SCORE(B2:F2,Three)", "=PARTNER.SCORERANGE(B2:F2,Three)"])(
  "ranges that don't go together leave only the fault: %s",
  (formula) => {
    expect(textOf(formula)).toMatch(/\+#VALUE!\)$/);
  },
);

it("weights off by a part of themselves move the score by their distance from the weighted median", () => {
  expect(textOf("=PARTNER.SCORERANGE(B2:F2,0.1)")).toContain(
    "+{-1,1}*0.1*MIN(30*ABS(B2-B2:F2)+25*ABS(C2-B2:F2)+20*ABS(D2-B2:F2)+15*ABS(E2-B2:F2)+10*ABS(F2-B2:F2))",
  );
});

describe("the status of a KPI", () => {
  it("that is named in the formula is judged by the catalogue's numbers", () => {
    expect(textOf('=PARTNER.KPISTATUS("partner-satisfaction",0.92)')).toBe(
      '=IF(0.92>=0.95-1E-9,"On target",IF(0.92>=0.9-1E-9,"Good","Below"))',
    );
    expect(textOf('=PARTNER.KPISTATUS("Ciclo de venta",C2,,,"es")')).toContain(
      'IF(ISNUMBER(C2)*(C2<>0),IF(C2<=60+1E-9,"En objetivo",IF(C2<90-1E-9,"Bueno","Bajo")),"Sin datos")',
    );
  });

  it("with one's own target is judged by it while there is one", () => {
    expect(textOf('=PARTNER.KPISTATUS("partner-retention",C2,D2)')).toContain(
      "C2>=IF(ISNUMBER(D2)*(D2<>0),D2,0.85)-1E-9",
    );
    expect(textOf('=PARTNER.KPISTATUS("deal-velocity",C2)')).toContain('IF(ISNUMBER(C2)*(C2<>0),#N/A,"No data")');
  });

  it.each(kpis.map(({ id }) => id))(
    "%s has no target or benchmark of 0: some hosts send that for an empty cell",
    (id) => {
      const call = (marks: string) => textOf(`=PARTNER.KPISTATUS("${id}",C2${marks})`);
      expect([call(",0"), call(",0,0"), call(",,0")]).toEqual([call(""), call(""), call("")]);
      // A cell of one's own counts while it holds another number.
      for (const cell of ["D2", "A2"]) expect(call(`,${cell}`)).toContain(`ISNUMBER(${cell})*(${cell}<>0)`);
      for (const cell of ["D2", "A2"]) expect(call(`,D2,${cell}`)).toContain(`ISNUMBER(${cell})*(${cell}<>0)`);
    },
  );

  it("that a cell names holds for the text that is there now", () => {
    const text = textOf("=PARTNER.KPISTATUS(A2,C2)");
    expect(text).toContain('IF((A2="Retención de partners"),');
    expect(text).toContain("C2>=0.85-1E-9");
    expect(text).toMatch(/,#N\/A\)\)\)$/);
  });

  it("that several cells name is chosen between those, however they are spelled", () => {
    const text = textOf("=PARTNER.KPISTATUS(A2:A5,C2:C5)");
    expect(text).toContain('IF((A2:A5="roi")+(A2:A5="Partner ROI"),IF(');
    expect(text).toContain("C2:C5<=60+1E-9");
    expect(text).not.toContain("unknown");
  });

  it.each(oddSpellings)("that a cell names %s is judged by its own rule, for that very text", (_, spelled) => {
    for (const kpi of kpis) {
      for (const name of namesOf(kpi)) {
        const place = { shapeOf: () => ({ rows: 1, columns: 1 }), textsOf: () => [spelled(name)] };
        const live = "=PARTNER.KPISTATUS(A2,C2,D2)";
        const result = nativeFormula(live, place);
        const judged = textOf(`=PARTNER.KPISTATUS("${kpi.id}",C2,D2)`).slice(1);
        expect(result.ok && result.formula).toContain(`IF((A2="${spelled(name)}"),${judged},#N/A)`);
        expect(result.ok && isNativeFormOf(result.formula, live, place)).toBe(true);
      }
    }
  });

  it("is judged by the same rule where its name was in lower case when it was made native", () => {
    const { shapeOf } = { shapeOf: () => ({ rows: 1, columns: 1 }) };
    const earlier = textOf("=PARTNER.KPISTATUS(A2,C2)").replace("Retención de partners", "retención de partners");
    expect(isNativeFormOf(earlier, "=PARTNER.KPISTATUS(A2,C2)", { shapeOf })).toBe(true);
  });

  it("whose name nobody tells has no native form", () => {
    expect(native("=PARTNER.KPISTATUS(C2,D2)")).toEqual({ ok: false, reason: "unknownKpi", detail: "C2" });
  });

  it("that is unknown stays so", () => {
    expect(textOf('=PARTNER.KPISTATUS("other",C2)')).toMatch(/,#N\/A\)\)$/);
  });
});
