import { functionText } from "../../locales/functionText";
import { cacSavingBounds } from "../../playbook/cacSaving";
import { nativeElements } from "../native/elements";
import { numberIn } from "../native/nativeArgument";
import { parameter, partnerFunction } from "../partnerFunction";

export const cacSaving = partnerFunction({
  id: "CACSAVING",
  summary: functionText(({ CACSAVING }) => CACSAVING.summary),
  parameters: [
    parameter("directCAC", {
      kind: "number",
      optional: false,
      bounds: cacSavingBounds.directCAC,
      blank: "zero",
      help: functionText(({ CACSAVING }) => CACSAVING.directCAC),
    }),
    parameter("partnerCAC", {
      kind: "number",
      optional: false,
      bounds: cacSavingBounds.partnerCAC,
      blank: "zero",
      help: functionText(({ CACSAVING }) => CACSAVING.partnerCAC),
    }),
  ],
  example: { formula: "=PARTNER.CACSAVING(5000,2000)", result: 0.6 },
  section: functionText(({ CACSAVING }) => CACSAVING.section),
  native: ({ directCAC, partnerCAC }) => {
    const [from, to] = [numberIn(directCAC), numberIn(partnerCAC)];
    return nativeElements([directCAC, partnerCAC], `IF((${from}<0)+(${to}<0),#NUM!,(${from}-${to})/${from})`);
  },
});
