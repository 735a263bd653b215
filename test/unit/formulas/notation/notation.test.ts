import { tokenize } from "@borgar/fx";
import fc from "fast-check";
import { fileNotation, notationOf } from "../../../../src/formulas/notation/formulaNotation";
import { fromNotation } from "../../../../src/formulas/notation/fromNotation";
import { otherFunctions, spanishFunctions } from "../../../../src/formulas/notation/spanishFunctions";
import { toNotation } from "../../../../src/formulas/notation/toNotation";

const spain = notationOf("es", { decimal: ",", thousands: "." });
const mexico = notationOf("es", { decimal: ".", thousands: "," });
const germany = notationOf("en", { decimal: ",", thousands: "." });

describe("a formula is shown as the person's Excel writes it, and read back the same", () => {
  it.each([
    ["=PARTNER.ROI(SUM(A1:B1),C1)", "=PARTNER.ROI(SUMA(A1:B1);C1)"],
    ['=IF(A1>0.5,"a,b;c",#N/A)', '=SI(A1>0,5;"a,b;c";#N/D)'],
    ["={9,8,7;1.5,TRUE,-2}", "={9\\8\\7;1,5\\VERDADERO\\-2}"],
    ["=Deals[[#This Row],[Value, in EUR]]*20%", "=Deals[[#Esta fila];[Value, in EUR]]*20%"],
    ["='It''s, a; sheet'!A1#", "='It''s, a; sheet'!A1#"],
    ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=BUSCARX(A1;B:B;C:C)"],
    ["=VLOOKUP(YEAR(A1),B1:C2,2,FALSE)", "=BUSCARV(AÑO(A1);B1:C2;2;FALSO)"],
  ])("%s", (file, local) => {
    expect(toNotation(file, spain)).toBe(local);
    expect(fromNotation(local, spain)).toEqual({ text: file.replace("_xlfn.", "") });
  });

  it("with its own signs where words and signs are of different countries", () => {
    expect(toNotation("=SUM(A1,0.5)", mexico)).toBe("=SUMA(A1,0.5)");
    expect(toNotation("=SUM(A1,0.5)", germany)).toBe("=SUM(A1;0,5)");
    expect(toNotation("=SUM({1,2},0.5)", fileNotation)).toBe("=SUM({1,2},0.5)");
  });
});

test("every function is read in capitals or not, by its Spanish name and by its English one", () => {
  for (const [english, spanish] of Object.entries(spanishFunctions)) {
    expect(fromNotation(`${spanish.toLowerCase()}(A1;B1)`, spain)).toEqual({ text: `${english}(A1,B1)` });
    expect(toNotation(`=${english}(A1,B1)`, spain)).toBe(`=${spanish}(A1;B1)`);
  }
  for (const name of otherFunctions) expect(fromNotation(`${name}(A1)`, spain)).toEqual({ text: `${name}(A1)` });
});

test("no Spanish name stands for two functions, and one alone is another function's English name", () => {
  const names = Object.values(spanishFunctions);
  expect(new Set(names).size).toBe(names.length);
  const clashes = Object.entries(spanishFunctions).filter(
    ([english, spanish]) => english !== spanish && Object.hasOwn(spanishFunctions, spanish),
  );
  expect(clashes).toEqual([["FIXED", "DECIMAL"]]);
});

test("whatever is typed, something is answered, and the file's own notation is left as it is", () => {
  const sign = fc.constantFrom(
    ..."A1#(){},;\\.'\"[]@%+-*/ 5 SUMA( SI( 'x'! #N/D ".split(""),
    "SUMA(",
    "1,5",
    "[#Todo]",
  );
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 12 }).map((signs) => signs.join("")),
      (typed) => {
        const read = fromNotation(typed, spain);
        expect("text" in read ? typeof read.text : read.sign).toBeTruthy();
        expect(fromNotation(typed, fileNotation)).toEqual({ text: typed });
        expect(toNotation(`=${typed}`, fileNotation)).toBe(
          tokenize(`=${typed}`)
            .map(({ value }) => value)
            .join(""),
        );
      },
    ),
  );
});
