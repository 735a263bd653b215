import type { labels as english } from "../en/labels";
import type { Texts } from "../texts";

export const labels: Texts<typeof english> = {
  yesNo: { yes: "Sí", no: "No" },
  channel: { partner: "Partner", direct: "Directo" },
  outcome: { won: "Ganado", lost: "Perdido" },
  attribution: { sourced: "Originado", influenced: "Influido" },
};
