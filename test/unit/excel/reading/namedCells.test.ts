import { standsForCells } from "../../../../src/excel/reading/namedCells";

test.each([
  "=Sheet1!$A$1",
  "='Partner''s data'!$B$2:$D$9",
  "=Datos!A1:B2",
  "=Partners[Partner]",
  "=Partners[[Value (EUR)]]",
  "=Deals[[Opened on]:[Closed on]]",
])("%s stands for cells", (formula) => expect(standsForCells({ formula })).toBe(true));

test.each([
  "=#REF!",
  "=Sheet1!#REF!",
  "=#REF!$A$1:$C$4",
  "=OFFSET(Sheet1!$A$1,1,1)",
  "=Sheet1!$A$1,Sheet1!$B$3",
  "=Sheet1!Other",
  "=Other",
  "=0.2",
  '="Sheet1!$A$1"',
  "=SUM(Partners[Partner])",
  "=Sheet1!$A$1+1",
  "={1,2}",
  "",
])("%s doesn't", (formula) => expect(standsForCells({ formula })).toBe(false));

test("a plain value doesn't", () => expect(standsForCells({ formula: 5 })).toBe(false));
