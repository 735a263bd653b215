import { isDark } from "../../../../src/taskpane/theme/officeTheme";

describe("whether the pane is dark", () => {
  it("follows what Office says, whatever the system prefers", () => {
    expect(isDark({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false)).toBe(true);
    expect(isDark({ isDarkTheme: false, bodyBackgroundColor: "#000000" }, true)).toBe(false);
  });

  it("looks at Office's background where Office doesn't say", () => {
    expect(isDark({ bodyBackgroundColor: "#262626" }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "#E6E6E6" }, true)).toBe(false);
    // The Colourful theme's green is dark, although one of its channels isn't.
    expect(isDark({ bodyBackgroundColor: "#217346" }, false)).toBe(true);
  });

  it.each([
    undefined,
    {},
    { bodyBackgroundColor: "" },
    { bodyBackgroundColor: "white" },
    { bodyBackgroundColor: "#FFF" },
  ])("follows the system when Office says %j", (office) => {
    expect(isDark(office, true)).toBe(true);
    expect(isDark(office, false)).toBe(false);
  });
});
