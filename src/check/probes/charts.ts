import type { Probe } from "./probe";
import { throwIfPassing } from "./throwIfPassing";

const emptySeries: Probe = {
  id: "format-of-an-empty-series",
  answers: { accepted: "supported", refused: "supported" },
  async ask({ context, sheet }) {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns");
    await context.sync();
    try {
      const series = chart.series.add("Empty");
      series.chartType = "Line";
      series.format.line.color = "#123456";
      await context.sync();
      return "accepted";
    } catch (error) {
      throwIfPassing(error);
      return "refused";
    }
  },
};

/** How long the state is given to become "Done". */
const PATIENCE = 3000;
const PAUSE = 100;

const stateWithChart: Probe = {
  id: "calculation-state-with-a-chart",
  answers: { done: "supported", pending: "supported", calculating: "supported" },
  async ask({ context, sheet }) {
    const { application } = context.workbook;
    sheet.getRange("A1:A3").formulas = [["=TODAY()"], [2], [3]];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns");
    await context.sync();
    sheet.getRange("A2").values = [[5]];
    application.calculate("Recalculate");
    const end = Date.now() + PATIENCE;
    do {
      application.load("calculationState");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel tells no event when it has calculated
      await context.sync();
      if (application.calculationState === "Done") return "done";
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    } while (Date.now() < end);
    return application.calculationState === "Pending" ? "pending" : "calculating";
  },
};

export const chartProbes = [emptySeries, stateWithChart];
