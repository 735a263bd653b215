/** What the registers of partners and deals tell the dashboard, as native formulas over their tables. */
import type { KpiId } from "../../playbook/kpis";
import { sheetWordsOf } from "../../locales/sheetWords";
import { textLiteral } from "../formula";
import { nameOn, tableLink, type LinkedWorkbook } from "../linkedWorkbook";
import { dealsTable } from "../tables/dealsTable";
import { partnersTable } from "../tables/partnersTable";
import { dashboardNames as names } from "../settings/dashboardSettings";
import { answersIn } from "../yesNo";
import { partnersNames } from "../settings/partnersSettings";

export interface RegisterFormulas {
  readonly asOf: string;
  /** Actual values; a KPI that the registers cannot know is not in it. */
  readonly actuals: Readonly<Partial<Record<KpiId, string>>>;
  readonly revenue: string;
  readonly investment: string;
  readonly fees: string;
  /** The day of the latest survey, 0 without one. */
  readonly surveyed: string;
  readonly channels: Readonly<Record<"partner" | "direct", ChannelFormulas>>;
  readonly partnerNames: string;
  readonly partnerRevenues: string;
}

export interface ChannelFormulas {
  readonly winRate: string;
  readonly cycleDays: string;
  readonly dealSize: string;
  readonly closed: string;
}

const yearAgo = `EDATE(${names.asOf},-12)`;
const twoYearsAgo = `EDATE(${names.asOf},-24)`;

/** Formulas without the leading "="; each is empty where there is nothing to tell. */
export function registerFormulas(workbook: LinkedWorkbook): RegisterFormulas {
  const partners = partnerFormulas(workbook);
  const deals = dealFormulas(workbook);
  return {
    asOf: nameOn(tableLink(workbook, partnersTable).sheet, partnersNames.asOf),
    actuals: actualFormulas(partners, deals),
    revenue: partners.revenue,
    investment: partners.investment,
    fees: deals.fees,
    surveyed: partners.surveyed,
    channels: { partner: deals.channel("partner"), direct: deals.channel("direct") },
    partnerNames: partners.names,
    partnerRevenues: partners.revenues,
  };
}

type PartnerFormulas = ReturnType<typeof partnerFormulas>;
type DealFormulas = ReturnType<typeof dealFormulas>;

function partnerFormulas(workbook: LinkedWorkbook) {
  const { column, sheet } = tableLink(workbook, partnersTable);
  const { yes, no } = answersIn(sheet.language);
  const active = column("active");
  const activeNow = `COUNTIF(${active},${yes})`;
  /** Inside SUMPRODUCT the conditions run over all rows in every version of Excel. */
  const activeThen = `ISNUMBER(${column("start")})*(${column("start")}<=${yearAgo})*((${column("contractEnd")}="")+(${column("contractEnd")}>=${yearAgo})>0)`;
  const startedIn = (from: string): string =>
    `COUNTIFS(${column("start")},">="&${from},${column("start")},"<="&${names.asOf},${active},${yes})`;
  return {
    names: column("partner"),
    revenues: column("revenue"),
    registered: `(${activeNow}+COUNTIF(${active},${no}))`,
    activeNow,
    activeYearAgo: `SUMPRODUCT(${activeThen})`,
    stillActive: `SUMPRODUCT(${activeThen}*(${active}=${yes}))`,
    startedIn,
    successful: `COUNTIF(${column("successful")},${yes})`,
    satisfaction: `AVERAGEIFS(${column("satisfaction")},${active},${yes})`,
    revenue: `SUMIFS(${column("revenue")},${active},${yes})`,
    investment: `SUMIFS(${column("investment")},${active},${yes})`,
    surveyed: `MAX(${column("surveyed")})`,
  };
}

function dealFormulas(workbook: LinkedWorkbook) {
  const { column, sheet } = tableLink(workbook, dealsTable);
  const { labels } = sheetWordsOf(sheet.language);
  const [won, lost] = [textLiteral(labels.outcome.won), textLiteral(labels.outcome.lost)];
  const isWon = `${column("outcome")},${won}`;
  const isSourced = `${column("attribution")},${textLiteral(labels.attribution.sourced)}`;
  const closedAfter = (from: string, to: string): string =>
    `${column("closed")},">"&${from},${column("closed")},"<="&${to}`;
  const lastYear = closedAfter(yearAgo, names.asOf);
  const sum = (conditions: string): string => `SUMIFS(${column("value")},${conditions})`;
  const registered = `(COUNTIF(${column("outcome")},${won})+COUNTIF(${column("outcome")},${lost}))`;
  return {
    registered,
    fees: `SUMIFS(${column("fee")},${isWon},${lastYear})`,
    sourcedSince: (from: string): string => sum(`${isWon},${isSourced},${closedAfter(`(${from}-1)`, names.asOf)}`),
    sourcedLastYear: sum(`${isWon},${isSourced},${lastYear}`),
    sourcedYearBefore: sum(`${isWon},${isSourced},${closedAfter(twoYearsAgo, yearAgo)}`),
    allLastYear: sum(`${isWon},${lastYear}`),
    wonThroughPartners: `COUNTIFS(${isWon},${isSourced},${lastYear})`,
    channel(channel: "partner" | "direct"): ChannelFormulas {
      const through = `${column("channel")},${textLiteral(labels.channel[channel])}`;
      const wonCount = `COUNTIFS(${through},${isWon},${lastYear})`;
      const closed = `(${wonCount}+COUNTIFS(${through},${column("outcome")},${lost},${lastYear}))`;
      const closedDays = `SUMIFS(${column("closed")},${through},${isWon},${lastYear},${column("opened")},">0")`;
      const openedDays = `SUMIFS(${column("opened")},${through},${isWon},${lastYear},${column("opened")},">0")`;
      const timed = `COUNTIFS(${through},${isWon},${lastYear},${column("opened")},">0")`;
      return {
        winRate: quotient(wonCount, closed),
        cycleDays: quotient(`(${closedDays}-${openedDays})`, timed),
        dealSize: quotient(sum(`${through},${isWon},${lastYear}`), wonCount),
        closed,
      };
    },
  };
}

function actualFormulas(partners: PartnerFormulas, deals: DealFormulas): RegisterFormulas["actuals"] {
  const channel = deals.channel("partner");
  const share = quotient(deals.sourcedLastYear, deals.allLastYear);
  const satisfaction = `IFERROR(${partners.satisfaction},"")`;
  const roi = quotient(`(${partners.revenue}-${partners.investment})`, partners.investment);
  const retention = quotient(partners.stillActive, partners.activeYearAgo);
  const activePartners = ifAny(partners.registered, partners.activeNow);
  const firstOfMonth = `(EOMONTH(${names.asOf},-1)+1)`;
  return {
    "weekly-new-partners": ifAny(partners.registered, partners.startedIn(names.periodFrom)),
    "weekly-partner-revenue": ifAny(deals.registered, deals.sourcedSince(names.periodFrom)),
    "weekly-partner-satisfaction": satisfaction,
    "weekly-partnership-roi": roi,
    "partnership-success-rate": quotient(partners.successful, partners.registered),
    "partner-satisfaction": satisfaction,
    "channel-partner-satisfaction": satisfaction,
    "q1-partner-satisfaction": satisfaction,
    "d90-partner-satisfaction": satisfaction,
    "base12-partner-satisfaction": satisfaction,
    "optimistic12-partner-satisfaction": satisfaction,
    "partner-revenue-share": share,
    "channel-partner-revenue-share": share,
    "q1-partner-revenue-share": share,
    "d90-partner-revenue-share": share,
    "base12-partner-revenue-share": share,
    "optimistic12-partner-revenue-share": share,
    "partner-retention": retention,
    "channel-partner-retention": retention,
    "partnership-roi": roi,
    "d90-partnership-roi": roi,
    "base12-partnership-roi": roi,
    "optimistic12-partnership-roi": roi,
    "partnership-growth": quotient(`(${partners.activeNow}-${partners.activeYearAgo})`, partners.activeYearAgo),
    "revenue-growth": quotient(`(${deals.sourcedLastYear}-${deals.sourcedYearBefore})`, deals.sourcedYearBefore),
    "channel-deals-per-partner": quotient(
      deals.wonThroughPartners,
      `((${partners.activeNow}+${partners.activeYearAgo})/2)`,
    ),
    "channel-average-deal-size": channel.dealSize,
    "channel-sales-cycle": channel.cycleDays,
    "deal-velocity": channel.cycleDays,
    "channel-win-rate": channel.winRate,
    "revenue-per-partner": quotient(partners.revenue, partners.activeNow),
    "q1-active-partnerships": activePartners,
    "d90-active-partnerships": activePartners,
    "base12-active-partnerships": activePartners,
    "optimistic12-active-partnerships": activePartners,
    "month1-partnerships-closed": ifAny(partners.registered, partners.startedIn(firstOfMonth)),
  };
}

/** Empty where there is nothing to divide by, and where the register holds an error. */
function quotient(part: string, whole: string): string {
  return `IFERROR(IF(${whole}>0,${part}/${whole},""),"")`;
}

function ifAny(count: string, value: string): string {
  return `IFERROR(IF(${count}>0,${value},""),"")`;
}
