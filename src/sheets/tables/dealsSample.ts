import { monthStart } from "../../playbook/calendar";
import type { Language } from "../../playbook/language";
import type { SheetWords } from "../../locales/sheetWords";
import { samplePartnerNames, type SamplePartnerId } from "./partnersSample";

type Labels = SheetWords["labels"];

/** A deal of the example, its days as Excel counts them. */
export interface SampleDeal {
  readonly name: string;
  readonly channel: keyof Labels["channel"];
  readonly partner?: string;
  readonly opened: number;
  readonly closed?: number;
  readonly value: number;
  readonly outcome?: keyof Labels["outcome"];
  readonly attribution?: keyof Labels["attribution"];
  readonly share?: number;
}

const usualShare = 0.2;

interface PartnerDeal {
  readonly name: string;
  readonly partner: SamplePartnerId;
  readonly closedDaysAgo: number;
  /** From opening to closing. */
  readonly days: number;
  readonly value: number;
  readonly outcome: keyof Labels["outcome"];
  readonly attribution: keyof Labels["attribution"];
}

function partnerDeal(
  name: string,
  partner: SamplePartnerId,
  closedDaysAgo: number,
  days: number,
  value: number,
  outcome: PartnerDeal["outcome"],
  attribution: PartnerDeal["attribution"],
): PartnerDeal {
  return { name, partner, closedDaysAgo, days, value, outcome, attribution };
}

/** Eight of twenty are won. Those that partners sourced make 50,000 in the last half year and 70,000 in twelve months. */
const partnerDeals: readonly PartnerDeal[] = [
  partnerDeal("Alder Foods", "nova", 290, 52, 9_500, "won", "sourced"),
  partnerDeal("Bramble Retail", "atlas", 215, 48, 10_500, "won", "sourced"),
  partnerDeal("Cedar Hotels", "atlas", 100, 46, 10_000, "won", "influenced"),
  partnerDeal("Dalia Travel", "xyz", 75, 42, 9_500, "won", "sourced"),
  partnerDeal("Elm Logistics", "cobalt", 48, 50, 11_000, "won", "sourced"),
  partnerDeal("Fern Clinics", "meridian", 34, 38, 8_500, "won", "sourced"),
  partnerDeal("Galena Energy", "xyz", 20, 44, 12_000, "won", "sourced"),
  partnerDeal("Hazel Finance", "puente", 5, 42, 9_000, "won", "sourced"),
  partnerDeal("Iris Media", "atlas", 320, 51, 12_500, "lost", "sourced"),
  partnerDeal("Juniper Homes", "atlas", 250, 45, 9_000, "lost", "influenced"),
  partnerDeal("Kestrel Air", "nova", 225, 47, 11_500, "lost", "sourced"),
  partnerDeal("Laurel Pharma", "nova", 160, 43, 8_000, "lost", "sourced"),
  partnerDeal("Maple Sports", "atlas", 130, 58, 15_000, "lost", "influenced"),
  partnerDeal("Nogal Wines", "xyz", 101, 40, 7_000, "lost", "influenced"),
  partnerDeal("Oak Insurance", "cobalt", 61, 39, 9_000, "lost", "sourced"),
  partnerDeal("Pino Telecom", "xyz", 55, 52, 8_000, "lost", "sourced"),
  partnerDeal("Quartz Games", "meridian", 41, 40, 6_500, "lost", "sourced"),
  partnerDeal("Rowan Schools", "cobalt", 26, 46, 14_000, "lost", "sourced"),
  partnerDeal("Sauce Textiles", "meridian", 15, 44, 12_000, "lost", "sourced"),
  partnerDeal("Tilo Motors", "puente", 6, 48, 8_000, "lost", "sourced"),
];

/** Won without a partner: about 100,000 in each of the last four full months. */
const directWon = [
  { name: "Umber Steel", monthsAgo: 4, day: 16, days: 90, value: 99_000 },
  { name: "Vega Shipping", monthsAgo: 3, day: 5, days: 96, value: 55_000 },
  { name: "Willow Bank", monthsAgo: 3, day: 23, days: 104, value: 46_000 },
  { name: "Xenon Labs", monthsAgo: 2, day: 13, days: 88, value: 97_000 },
  { name: "Yucca Resorts", monthsAgo: 1, day: 8, days: 92, value: 58_000 },
  { name: "Zinc Mining", monthsAgo: 1, day: 21, days: 101, value: 44_000 },
] as const;

/** Lost without a partner: three for each one won. */
const directLost = [
  { name: "Aspen Dairy", daysAgo: 170, days: 84, value: 42_000 },
  { name: "Birch Press", daysAgo: 163, days: 99, value: 61_000 },
  { name: "Citron Cosmetics", daysAgo: 155, days: 93, value: 38_000 },
  { name: "Dogwood Paper", daysAgo: 148, days: 107, value: 72_000 },
  { name: "Ebony Furniture", daysAgo: 139, days: 90, value: 55_000 },
  { name: "Fig Catering", daysAgo: 128, days: 88, value: 33_000 },
  { name: "Granite Works", daysAgo: 120, days: 102, value: 80_000 },
  { name: "Heather Tours", daysAgo: 111, days: 95, value: 47_000 },
  { name: "Indigo Dyes", daysAgo: 103, days: 91, value: 29_000 },
  { name: "Jade Optics", daysAgo: 94, days: 98, value: 64_000 },
  { name: "Kelp Marine", daysAgo: 86, days: 86, value: 51_000 },
  { name: "Linden Care", daysAgo: 73, days: 110, value: 36_000 },
  { name: "Myrtle Parks", daysAgo: 65, days: 94, value: 58_000 },
  { name: "Nettle Seeds", daysAgo: 52, days: 89, value: 44_000 },
  { name: "Olive Markets", daysAgo: 43, days: 97, value: 69_000 },
  { name: "Pearl Events", daysAgo: 31, days: 92, value: 40_000 },
  { name: "Quince Studio", daysAgo: 23, days: 100, value: 53_000 },
  { name: "Reed Transport", daysAgo: 11, days: 96, value: 35_000 },
] as const;

/** Closed, but nobody said how: the check asks for it. */
const withoutOutcome = { name: "Saffron Bakeries", daysAgo: 4, days: 93, value: 48_000 } as const;

const stillOpen = { name: "Thyme Biotech", partner: "lumen", openedDaysAgo: 18, value: 10_000 } as const;

/** By the day of their opening, as such a register grows. */
export function sampleDeals(language: Language, today: number): readonly SampleDeal[] {
  const deals = [
    ...partnerDeals.map((deal) => fromPartner(deal, language, today)),
    ...directWon.map(({ monthsAgo, day, ...deal }) =>
      direct(deal, monthStart(today, -monthsAgo) + day - 1, "won" as const),
    ),
    ...directLost.map(({ daysAgo, ...deal }) => direct(deal, today - daysAgo, "lost" as const)),
    direct(withoutOutcome, today - withoutOutcome.daysAgo),
    openDeal(language, today),
  ];
  return deals.sort((one, other) => one.opened - other.opened);
}

function fromPartner(deal: PartnerDeal, language: Language, today: number): SampleDeal {
  const closed = today - deal.closedDaysAgo;
  return {
    name: deal.name,
    channel: "partner",
    partner: samplePartnerNames(language)[deal.partner],
    opened: closed - deal.days,
    closed,
    value: deal.value,
    outcome: deal.outcome,
    attribution: deal.attribution,
    share: usualShare,
  };
}

function direct(
  { name, days, value }: { readonly name: string; readonly days: number; readonly value: number },
  closed: number,
  outcome?: keyof Labels["outcome"],
): SampleDeal {
  return { name, channel: "direct", opened: closed - days, closed, value, ...(outcome && { outcome }) };
}

function openDeal(language: Language, today: number): SampleDeal {
  const { name, partner, openedDaysAgo, value } = stillOpen;
  return {
    name,
    channel: "partner",
    partner: samplePartnerNames(language)[partner],
    opened: today - openedDaysAgo,
    value,
    attribution: "sourced",
    share: usualShare,
  };
}
