import { templates } from "../../../src/sheets/templates";
import { specOf } from "./specWorkbook";

/** As WCAG counts it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const charts = templates.flatMap((template) =>
  specOf(template, { language: "en", sample: true }).charts.map((chart) => [chart.name, chart] as const),
);

test.each(charts)(
  "%s: each series stands out on white, and bars and columns are told apart in grey",
  (_, { series }) => {
    expect(series.filter(({ colour }) => contrast(colour, "#FFFFFF") < 3)).toEqual([]);
    const filled = series.filter(({ asLine }) => !asLine).map(({ colour }) => colour);
    const alike = filled.flatMap((one, at) => filled.slice(at + 1).filter((other) => contrast(one, other) < 1.5));
    expect(alike).toEqual([]);
  },
);

test.each(charts)("%s: a line stands out on the columns that it crosses", (_, { series }) => {
  const columns = series.filter(({ asLine }) => !asLine);
  const hidden = series.filter(
    ({ asLine, colour }) => asLine && columns.some((column) => contrast(colour, column.colour) < 3),
  );
  expect(hidden.map(({ name }) => name)).toEqual([]);
});

test.each(charts)("%s: what is written at bars stands behind them, on white", (_, chart) => {
  const isWritten = chart.series.some(({ labelFormat }) => labelFormat !== undefined);
  expect(isWritten && chart.stacked).toBe(false);
});
