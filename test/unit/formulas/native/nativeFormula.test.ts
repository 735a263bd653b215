import { tokenize } from "@borgar/fx";
import { prefixedName } from "../../../../preview/save/prefixedFunctions";
import { functionTable } from "../../../../src/formulas/functionTable";
import { nativeFormula, type NativeFormula } from "../../../../src/formulas/native/nativeFormula";
import type { NativePlace } from "../../../../src/formulas/native/nativePlace";

const single = { rows: 1, columns: 1 };

/** Knows A1 and the like, and what a test says beyond. */
function place(shapes: Readonly<Record<string, readonly [number, number]>> = {}): NativePlace {
  return {
    shapeOf: (argument) => {
      const [rows, columns] = shapes[argument] ?? [];
      if (rows !== undefined && columns !== undefined) return { rows, columns };
      return /^[A-Z]\d$/.test(argument) ? single : undefined;
    },
  };
}

function native(formula: string, shapes?: Readonly<Record<string, readonly [number, number]>>): NativeFormula {
  return nativeFormula(formula, place(shapes));
}

/** The native formula, which a test needs. */
function textOf(formula: string, shapes?: Readonly<Record<string, readonly [number, number]>>): string {
  const result = native(formula, shapes);
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  return result.formula;
}

const roi = textOf("=PARTNER.ROI(A1,B1)").slice(1);

describe("a formula without PARTNER functions", () => {
  it.each(["", "text", "PARTNER.ROI(1,2)", "=1+", "= SUM( A1 ,B2 )", '="PARTNER.ROI(A1,B1)"', "=PARTNER.OTHER(1)"])(
    "stays as it is: %j",
    (formula) => {
      expect(native(formula)).toEqual({ ok: true, formula, calls: 0 });
    },
  );
});

describe("a call", () => {
  it("becomes its arithmetic behind the checks that it needs", () => {
    expect(textOf("=PARTNER.ROI(200000,50000)")).toBe("=IF(50000<0,#NUM!,(200000-50000)/50000)");
    expect(roi).toContain("IF(N(B1)<0,#NUM!,(N(A1)-N(B1))/N(B1))");
  });

  it("is made native again as it is: there is nothing left to do", () => {
    expect(native(`=${roi}`)).toEqual({ ok: true, formula: `=${roi}`, calls: 0 });
  });

  it.each(["partner.roi(A1,B1)", "Partner.ROI( A1 , B1 )", "_xldudf_PARTNER_ROI(A1,B1)", "PARTNER.ROI(A1,B1,)"])(
    "may be spelled %s",
    (call) => {
      expect(textOf(`=${call}`)).toBe(`=${roi}`);
    },
  );

  it("is replaced where it stands, and all around it stays to the character", () => {
    const formula = '= if( PARTNER.ROI(A1,B1)>2 ,"PARTNER.ROI(A1,B1)" , sum(A1 : B2)% )  ';
    expect(textOf(formula)).toBe(`= if( ${roi}>2 ,"PARTNER.ROI(A1,B1)" , sum(A1 : B2)% )  `);
  });

  it("is replaced with each other one in the formula", () => {
    const saving = textOf("=PARTNER.CACSAVING(C1,D1)").slice(1);
    expect(native("=-PARTNER.ROI(A1,B1)%+PARTNER.CACSAVING(C1,D1)^2")).toEqual({
      ok: true,
      formula: `=-${roi}%+${saving}^2`,
      calls: 2,
    });
  });

  it("may be an argument of another call", () => {
    const inner = textOf("=PARTNER.CACSAVING(C1,D1)").slice(1);
    const result = native("=PARTNER.ROI(A1,PARTNER.CACSAVING(C1,D1))");
    expect(result).toMatchObject({ ok: true, calls: 2 });
    expect(result.ok && result.formula).toContain(`(N(A1)-N(${inner}))/N(${inner})`);
  });

  it("keeps calculations among its arguments together", () => {
    expect(textOf("=PARTNER.ROI(A1-B1,(A1+B1)*2,-C1)")).toContain(
      "(N((A1-B1))+N((-C1))-N(((A1+B1)*2)))/N(((A1+B1)*2))",
    );
  });
});

describe("an argument's shape", () => {
  it("is asked for as it is written", () => {
    const asked: string[] = [];
    const shapeOf = (argument: string) => {
      asked.push(argument);
      return { rows: 3, columns: 1 };
    };
    const formula = "=PARTNER.ROI(Deals[[Value (EUR)]],'My S'!A:A,A1#)+PARTNER.CACSAVING([@[Direct CAC]],Costs)";
    expect(nativeFormula(formula, { shapeOf })).toMatchObject({ ok: true, calls: 2 });
    expect(asked).toEqual(
      expect.arrayContaining(["Deals[[Value (EUR)]]", "'My S'!A:A", "A1#", "[@[Direct CAC]]", "Costs"]),
    );
  });

  it("decides how blanks are read", () => {
    expect(textOf("=PARTNER.CACSAVING(A:A,B1)", { "A:A": [1048576, 1] })).toContain(
      '(IF(A:A="",0,A:A)-N(B1))/IF(A:A="",0,A:A)',
    );
  });

  it("of ranges that don't go together leaves only the fault", () => {
    expect(textOf("=PARTNER.CACSAVING(Two,Three)", { Two: [2, 1], Three: [3, 1] })).toMatch(/\+#VALUE!\)$/);
  });

  describe("with LET", () => {
    it("stands without it, what the names stand for in their places", () => {
      const formula = "=LET(gain,A1*2,cost,gain/4,IF(cost>0,PARTNER.ROI(gain,cost),0))";
      expect(textOf(formula)).toContain("(N(((A1*2)))-N((((A1*2)/4))))/N((((A1*2)/4)))");
      expect(textOf("=LET(x,Costs,PARTNER.ROI(x,B1))", { Costs: [4, 1] })).toContain('IF(Costs="",0,Costs)-N(B1)');
      expect(textOf("=LET(x,PARTNER.ROI(A1,B1),x)")).toBe(`=${roi}`);
      expect(textOf("=LET(first,A1,SUM(first:C3))+PARTNER.ROI(A1,B1)")).toBe(`=SUM(A1:C3)+${roi}`);
      expect(textOf("=1+LET( X , (A1+2) ,y, x*C3, SUM(x,Y)%)*PARTNER.ROI(A1,B1)")).toBe(
        `=1+(SUM(((A1+2)),(((A1+2))*C3))%)*${roi}`,
      );
    });

    it("reads a name as the innermost LET around it means it", () => {
      expect(textOf("=LET(x,A1,LET(x,B1,y,x,x+y)+x)+PARTNER.ROI(A1,B1)")).toBe(`=((B1+B1)+A1)+${roi}`);
      expect(textOf("=LET(a,1,b,a+1,LET(a,b*2,a)+a)+PARTNER.ROI(A1,B1)")).toBe(`=(((1+1)*2)+1)+${roi}`);
    });

    it("stays with it where a LAMBDA may bind the same names", () => {
      const formula = "=LET(x,PARTNER.ROI(A1,B1),f,LAMBDA(x,x+1),f(x))";
      expect(textOf(formula)).toBe(`=LET(x,${roi},f,LAMBDA(x,x+1),f(x))`);
    });

    it("has none if its names would make it too long, however many they are", () => {
      const names = Array.from({ length: 60 }, (_, index) => `n${index}_,n${index - 1}_+n${index - 1}_`).slice(1);
      const formula = `=LET(n0_,A1,${names.join(",")},PARTNER.ROI(n59_,1))`;
      expect(native(formula)).toMatchObject({ ok: false, reason: "tooLong" });
    });
  });

  it("of INDEX is one value, or the row or column that the formula itself asks for", () => {
    const shapes = { Block: [9, 5], Column: [9, 1], Many: [2, 1] } as const;
    expect(textOf("=PARTNER.ROI(INDEX(Column,A1),1)", shapes)).toContain("N(INDEX(Column,A1))");
    expect(textOf("=PARTNER.ROI(INDEX(Block,A1,B1),1)", shapes)).toContain("N(INDEX(Block,A1,B1))");
    expect(textOf("=PARTNER.ROI(INDEX(Block,A1,0),1)", shapes)).toContain('IF(INDEX(Block,A1,0)=""');
    expect(textOf("=PARTNER.ROI(INDEX(Block,,B1),Column)", shapes)).not.toContain("#VALUE!)");
    expect(native("=PARTNER.ROI(INDEX(Block,A1),1)", shapes)).toMatchObject({ ok: false, reason: "unknownShape" });
    expect(native("=PARTNER.ROI(INDEX(Block,Many,0),1)", shapes)).toMatchObject({ ok: false });
  });

  it("follows from the functions that it is calculated with", () => {
    expect(
      textOf('=PARTNER.ROI(SUM(Costs),IF(B1>0,ROUND(B1,0),SUMIFS(Costs,Costs,"x")))', { Costs: [9, 1] }),
    ).toContain("N(SUM(Costs))");
    expect(textOf("=PARTNER.CACSAVING(Costs*2,B1)", { Costs: [9, 1] })).toContain('IF((Costs*2)="",0,(Costs*2))');
  });

  it.each([
    "=PARTNER.ROI(Unknown,1)",
    "=LAMBDA(x,PARTNER.ROI(x,1))(A1)",
    "=PARTNER.ROI(FILTER(A1,B1),1)",
    "=PARTNER.ROI(IF(A1,Costs,0),1)",
  ])("that nobody knows leaves %s as it is", (formula) => {
    expect(native(formula, { Costs: [9, 1] })).toMatchObject({ ok: false, reason: "unknownShape" });
  });
});

describe("a formula has no native form", () => {
  it("if Excel couldn't read it", () => {
    expect(native("=1+PARTNER.ROI(A1,")).toMatchObject({ ok: false, reason: "notParsed" });
  });

  it.each(["=1+PARTNER.ROI(A1)", "=PARTNER.CACSAVING(A1,B1,C1)", "=PARTNER.ROI()"])(
    "if a call has too few or too many arguments: %s",
    (formula) => {
      expect(native(formula)).toEqual({ ok: false, reason: "argumentCount", detail: formula.replace(/^=(1\+)?/, "") });
    },
  );

  it("if it would be too long for Excel", () => {
    const sum = Array.from({ length: 45 }, () => "PARTNER.ROI(A1,B1)").join("+");
    expect(native(`=${sum}`)).toMatchObject({ ok: false, reason: "tooLong" });
  });

  it("if calls within calls would be too long, however many they are", () => {
    const levels = 20;
    const formula = `=${"PARTNER.ROI(A1,".repeat(levels)}B1${")".repeat(levels)}`;
    expect(native(formula)).toMatchObject({ ok: false, reason: "tooLong" });
  });

  it("if it would be nested too deeply for Excel", () => {
    const around = 62;
    const formula = `=${"ABS(".repeat(around)}PARTNER.ROI(A1,B1)${")".repeat(around)}`;
    expect(native(formula)).toMatchObject({ ok: false, reason: "tooDeep" });
  });
});

describe("the native form of every function", () => {
  const sizes = [[1, 1], [1, 5], [5, 1], [3, 5], [2, 2], undefined] as const;

  /** All ways to give each argument one of the sizes, or to leave it out. */
  function argumentLists(count: number): string[][] {
    if (count === 0) return [[]];
    const fewer = argumentLists(count - 1);
    return sizes.flatMap((size, index) => fewer.map((list) => [size ? `Size${index}` : "", ...list]));
  }

  it.each(functionTable)("of $id uses no function newer than Excel 2007, and is short enough for Excel", (row) => {
    const known = Object.fromEntries(sizes.flatMap((size, index) => (size ? [[`Size${index}`, size] as const] : [])));
    const asked = { ...place(known), textsOf: () => ["Partner satisfaction"] };
    const formulas = argumentLists(row.parameters.length).map((args) => {
      const result = nativeFormula(`=PARTNER.${row.id}(${args.join(",")})`, asked);
      if (!result.ok) throw new Error(result.detail);
      return result.formula;
    });
    const used = new Set(
      formulas.flatMap((formula) => tokenize(formula).filter(({ type }) => type === "func")).map(({ value }) => value),
    );
    expect(used.size).toBeGreaterThan(2);
    expect([...used].filter((name) => prefixedName(name) !== undefined)).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  });
});
