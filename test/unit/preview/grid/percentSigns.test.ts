import { withSinglePercents } from "../../../../preview/grid/percentSigns";

test("each percent sign but the last closes brackets around the value that it stands behind", () => {
  const formulas = ["=50%%", "=1+A1%%%", "=2^(1+1)%%", "=SUM(A1:A2,(1))%%*3", "={1,2}%%", '="5"%%', "=A1%+A2%"];
  expect(formulas.map(withSinglePercents)).toEqual([
    "=(50%)%",
    "=1+((A1%)%)%",
    "=2^((1+1)%)%",
    "=(SUM(A1:A2,(1))%)%*3",
    "=({1,2}%)%",
    '=("5"%)%',
    "=A1%+A2%",
  ]);
});
