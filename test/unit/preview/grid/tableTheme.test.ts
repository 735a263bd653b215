import { tableTheme } from "../../../../preview/grid/tableTheme";

test("a medium style fills the header and bands the rows in a tint of the same colour", () => {
  expect(tableTheme("TableStyleMedium2", true)).toMatchObject({
    headerRowStyle: { bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" } },
    firstRowStyle: { bg: { rgb: "#DAE3F3" } },
  });
});

test("without bands no row is painted", () => {
  expect(tableTheme("TableStyleMedium2", false)).not.toHaveProperty("firstRowStyle");
});

test("the first light styles only draw lines", () => {
  expect(tableTheme("TableStyleLight1", false)).toMatchObject({ headerRowStyle: { bl: 1 } });
  expect(tableTheme("TableStyleLight1", false).headerRowStyle).not.toHaveProperty("bg");
});

test("a style that is not Excel's is painted as none", () => {
  expect(tableTheme("", true)).toEqual({});
  expect(tableTheme("OurOwn", true)).toEqual({});
});
