import { functionText } from "../../locales/functionText";
import { nativeKpiStatus } from "../native/kpiStatus";
import { parameter, partnerFunction } from "../partnerFunction";

export const kpiStatus = partnerFunction({
  id: "KPISTATUS",
  summary: functionText(({ KPISTATUS }) => KPISTATUS.summary),
  parameters: [
    parameter("kpi", {
      kind: "text",
      optional: false,
      blank: "missing",
      help: functionText(({ KPISTATUS }) => KPISTATUS.kpi),
    }),
    parameter("actual", {
      kind: "number",
      optional: false,
      blank: "noData",
      help: functionText(({ KPISTATUS }) => KPISTATUS.actual),
    }),
    parameter("target", {
      kind: "number",
      optional: true,
      blank: "default",
      help: functionText(({ KPISTATUS }) => KPISTATUS.target),
    }),
    parameter("benchmark", {
      kind: "number",
      optional: true,
      blank: "default",
      help: functionText(({ KPISTATUS }) => KPISTATUS.benchmark),
    }),
    parameter("language", {
      kind: "text",
      optional: true,
      blank: "default",
      help: functionText(({ KPISTATUS }) => KPISTATUS.language),
    }),
  ],
  example: { formula: '=PARTNER.KPISTATUS("partner-satisfaction",0.92)', result: "Good" },
  section: functionText(({ KPISTATUS }) => KPISTATUS.section),
  native: nativeKpiStatus,
});
