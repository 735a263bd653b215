import type { ChartSnapshot } from "../model/snapshot";
import { elementsNamed, parsePart, partText, RELATIONSHIP } from "./packagePart";

/** Names the charts and gives them their alternative texts. The frames stand in the order of the charts. */
export function completeDrawing(xml: string, charts: readonly ChartSnapshot[]): string {
  const document = parsePart(xml);
  elementsNamed(document, "xdr:cNvPr").forEach((properties, index) => {
    const chart = charts[index];
    // Ids count from 2, as Excel counts them, and are unique in the drawing.
    properties.setAttribute("id", String(index + 2));
    if (chart) {
      properties.setAttribute("name", chart.name);
      // Office.js gives a chart none: its title says what it shows.
      const altText = chart.altText ?? chart.title;
      if (altText) properties.setAttribute("descr", altText);
    }
  });
  return partText(document);
}

/** The relationships to the charts' parts, in the order of their frames. */
export function chartIds(xml: string): string[] {
  return elementsNamed(parsePart(xml), "c:chart").map((chart) => chart.getAttributeNS(RELATIONSHIP, "id") ?? "");
}
