import { chartKind, labelPosition } from "../../../../preview/save/chartKind";

describe("a chart's kind", () => {
  it("says direction and stacking of bars", () => {
    expect(chartKind("BarClustered")).toMatchObject({ type: "bar", barDir: "bar" });
    expect(chartKind("ColumnStacked100")).toMatchObject({ barDir: "col", grouping: "percentStacked", overlap: 100 });
  });

  it("is refused by name when it can't be saved", () => {
    expect(() => chartKind("Treemap")).toThrow(/Treemap/);
  });

  it.each([
    ["BarClustered", "OutsideEnd", "outEnd"],
    ["BarStacked", "OutsideEnd", undefined],
    ["LineMarkers", "Top", "t"],
    ["Doughnut", "Center", undefined],
    ["BarClustered", undefined, undefined],
  ])("of %s puts labels at %s only where Excel reads it", (type, position, stored) => {
    expect(labelPosition(chartKind(type), position)).toBe(stored);
  });
});
