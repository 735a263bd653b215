import type { labels as english } from "../en/labels";
import type { Translation } from "../words";

export const labels: Translation<typeof english> = {
  yesNo: { yes: "Sí", no: "No" },
  channel: { partner: "Partner", direct: "Directo" },
  outcome: { won: "Ganado", lost: "Perdido" },
  attribution: { sourced: "Originado", influenced: "Influido" },
};
