import { developmentChecklist } from "../../src/playbook/developmentChecklist";
import { expectedSignature, firstDeal, nextDue } from "../../src/playbook/expectedSignature";
import { plannedDates, type StepWeeks } from "../../src/playbook/negotiationPlan";
import {
  negotiationProgress,
  negotiationStatuses,
  type NegotiationProgress,
  type NegotiationStatus,
} from "../../src/playbook/negotiationProgress";
import { negotiationSteps } from "../../src/playbook/negotiationSteps";
import { isoDate } from "../../src/playbook/week";
import { weightedPipeline } from "../../src/playbook/weightedPipeline";
import { weekends, type WorkingCalendar } from "../../src/playbook/workingDay";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { cellAddress } from "../../src/sheets/address";
import { sampleNegotiations } from "../../src/sheets/tables/negotiationsSample";
import { negotiationsTable, type NegotiationsColumn } from "../../src/sheets/tables/negotiationsTable";
import { samplePartnerNames } from "../../src/sheets/tables/partnersSample";
import { negotiationNames, negotiationSettings } from "../../src/sheets/settings/negotiationSettings";
import { partnersNames } from "../../src/sheets/settings/partnersSettings";
import { boardColumns, rowsOfBoard, type BoardColumn } from "../../src/sheets/templates/negotiationBoard";
import { planColumns } from "../../src/sheets/templates/negotiationPlan";
import { mostStalled } from "../../src/sheets/templates/negotiationStalled";
import type { Block, SheetSnapshot } from "../../preview/model/snapshot";
import { boardSaid, nothingToShow } from "./expectedSentences";
import { namedBlock, sentencePlace, tableBlock, tableCell, tableColumn } from "./madeSheet";
import { createFrom, errorsOf, inOneLanguage, requestsOf, sheetOf, textOf, type, valuesOf } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

const languages = [
  { language: "en", name: "Negotiations" },
  { language: "es", name: "Negociaciones" },
] as const;

type Language = (typeof languages)[number]["language"];

const partners = "Partners";
const table = tableBlock(negotiationsTable);
const negotiations = table.rows - 1;
type Setting = "judgedOn" | "weekend" | "customers" | "firstYearValue" | "firstDealWeeks";
const settingPlace = (id: Setting) => namedBlock("negotiation", negotiationSettings.settings[id].name);
const settingsCheck = cellAddress({
  row: settingPlace("judgedOn").row,
  column: tableColumn(negotiationsTable, "lost").column,
});
const holidays = namedBlock("negotiation", negotiationNames.holidays);
const steps = namedBlock("negotiation", negotiationNames.steps);
const boardIds = Object.keys(boardColumns) as BoardColumn[];
/** A column of the board's steps, or several from it on. */
const boardCells = (id: BoardColumn, last: BoardColumn = id): Block => ({
  ...steps,
  column: steps.column + boardIds.indexOf(id),
  columns: boardIds.indexOf(last) - boardIds.indexOf(id) + 1,
});
const stalledCells: Block = {
  row: steps.row,
  column: tableColumn(negotiationsTable, "dueEarly").column,
  rows: mostStalled,
  columns: 5,
};
/** Its heading and two lines of headings lie between. */
const planBody: Block = {
  row: table.row + table.rows + 5,
  column: table.column,
  rows: negotiations,
  columns: Object.keys(planColumns).length,
};
const asOfCell = cellAddress(namedBlock("partners", partnersNames.asOf));
const columns = Object.keys(negotiationsTable.columns) as NegotiationsColumn[];
const calculated = ["step", "days", "status", "dueEarly", "dueLate", "action", "deliverable"] as const;
/** The first row below the example. */
const free = sampleNegotiations.length;

function blockOf(sheet: SheetSnapshot, { row, column, rows: count, columns: width }: Block): unknown[][] {
  return valuesOf(sheet, row, column, count, width);
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function numbersOf(sheet: SheetSnapshot, block: Block): number[] {
  return blockOf(sheet, block)
    .flat()
    .filter((value) => typeof value === "number");
}

type Row = Readonly<Record<NegotiationsColumn, unknown>>;

function rowsOf(sheet: SheetSnapshot): Row[] {
  const [, ...lines] = blockOf(sheet, table);
  return lines.map((values) => Object.fromEntries(columns.map((id, index) => [id, values[index] ?? ""])) as Row);
}

/** What the sheet's settings say, as the playbook's functions want it. */
interface Basis {
  readonly asOf: number;
  readonly calendar: WorkingCalendar;
  readonly steps: readonly StepWeeks[];
  readonly probabilities: readonly number[];
  readonly usualForecast: number;
  readonly firstDealWeeks: number;
}

function basisOf(sheet: SheetSnapshot, language: Language): Basis {
  const setting = (id: Setting) => blockOf(sheet, settingPlace(id))[0]?.[0];
  const weekend = weekends.find((each) => each.name[language] === setting("weekend"));
  if (weekend === undefined) throw new Error(`No days off: ${String(setting("weekend"))}`);
  const [low, high] = [numbersOf(sheet, boardCells("weeksLow")), numbersOf(sheet, boardCells("weeksHigh"))];
  return {
    asOf: Number(setting("judgedOn")),
    calendar: { weekend: weekend.pattern, holidays: numbersOf(sheet, holidays) },
    steps: low.map((weeks, index) => ({ low: weeks, high: high[index] ?? NaN })),
    probabilities: numbersOf(sheet, boardCells("probability")),
    usualForecast: Number(setting("customers")) * Number(setting("firstYearValue")),
    firstDealWeeks: Number(setting("firstDealWeeks")),
  };
}

interface Judged {
  readonly row: Row;
  readonly progress: NegotiationProgress;
  readonly isOpen: boolean;
  /** Missing for a negotiation that has not started. */
  readonly probability: number | undefined;
  readonly forecast: number;
}

/** The rows that have a partner and a start, by the playbook's functions. */
function judge(row: Row, { asOf, steps, probabilities, usualForecast }: Basis): Judged | undefined {
  const start = numberOf(row.start);
  if (row.partner === "" || start === null) return undefined;
  const done = negotiationSteps.map(({ id }) => numberOf(row[id]));
  const progress = negotiationProgress({ start, done, lost: numberOf(row.lost) }, steps, asOf);
  const probability: Readonly<Record<NegotiationStatus, number | undefined>> = {
    notStarted: undefined,
    inProgress: probabilities[progress.step],
    stalled: probabilities[progress.step],
    signed: 1,
    lost: 0,
  };
  return {
    row,
    progress,
    isOpen: ["notStarted", "inProgress", "stalled"].includes(progress.status),
    probability: probability[progress.status],
    forecast: numberOf(row.revenue) ?? usualForecast,
  };
}

function expectedRow(judged: Judged | undefined, { steps, calendar }: Basis, language: Language): unknown[] {
  if (judged === undefined) return calculated.map(() => "");
  const { progress, isOpen } = judged;
  const step = negotiationSteps[progress.step];
  const due = nextDue(progress, steps, calendar);
  return [
    step?.name[language] ?? negotiationStatuses.signed[language],
    progress.daysInStep ?? "",
    negotiationStatuses[progress.status][language],
    ...(isOpen ? [due.early, due.late, step?.action[language], step?.deliverable[language]] : ["", "", "", ""]),
  ];
}

function expectedPlan(row: Row, judged: Judged | undefined, basis: Basis): unknown[] {
  if (judged === undefined) return [row.partner, ...Array.from({ length: planBody.columns - 1 }, () => "")];
  const { asOf, steps, calendar, firstDealWeeks } = basis;
  const { progress, isOpen, probability, forecast } = judged;
  const planned = plannedDates(Number(row.start), steps, calendar).flatMap(({ early, late }) => [early, late]);
  const signed = { early: Number(row.agreement), late: Number(row.agreement) };
  const signature = isOpen ? expectedSignature(progress, steps, asOf, calendar) : signed;
  const deal = firstDeal(signature, firstDealWeeks, calendar);
  const hasSignature = isOpen || progress.status === "signed";
  return [
    row.partner,
    developmentChecklist.filter(({ step }) => numberOf(row[step ?? "onboarding"]) !== null).length,
    ...planned,
    probability ?? "",
    probability === undefined ? "" : weightedPipeline([{ probability, amount: forecast }]),
    ...(hasSignature ? [signature.early, signature.late, deal.early, deal.late] : ["", "", "", ""]),
  ];
}

function expectedBoard(judged: readonly Judged[], { probabilities }: Basis): unknown[][] {
  const of = (...statuses: NegotiationStatus[]) => judged.filter(({ progress }) => statuses.includes(progress.status));
  const pipeline = (some: readonly Judged[], amount: (each: Judged) => number) =>
    weightedPipeline(some.map((each) => ({ probability: each.probability ?? NaN, amount: amount(each) })));
  const line = (some: readonly Judged[]) => [
    some.length,
    pipeline(some, () => 1),
    pipeline(some, ({ forecast }) => forecast),
  ];
  const open = of("inProgress", "stalled");
  const [signed, lost] = [of("signed"), of("lost")];
  return [
    ...probabilities.map((_, step) => line(open.filter(({ progress }) => progress.step === step))),
    line(open),
    [signed.length, "", pipeline(signed, ({ forecast }) => forecast)],
    [lost.length, "", ""],
  ];
}

function sentenceOf(sheet: SheetSnapshot): unknown {
  const { row, column } = sentencePlace("negotiation", "PartnersByStep");
  return valuesOf(sheet, row, column, 1, 1)[0]?.[0];
}

function expectedSentence(judged: readonly Judged[], language: Language): string {
  const open = judged.filter(({ progress }) => progress.status === "inProgress" || progress.status === "stalled");
  const steps = negotiationSteps.map(({ name }, step) => ({
    name: name[language],
    partners: open.filter(({ progress }) => progress.step === step).length,
  }));
  return boardSaid(steps, language);
}

function expectedStalled(judged: readonly Judged[], language: Language): unknown[][] {
  const daysOf = ({ progress }: Judged) => progress.daysInStep ?? NaN;
  const stalled = judged
    .filter(({ progress }) => progress.status === "stalled")
    .sort((one, other) => daysOf(other) - daysOf(one))
    .map((each) => [
      each.row.partner,
      "",
      negotiationSteps[each.progress.step]?.name[language],
      daysOf(each),
      each.row.owner,
    ]);
  const nothing = ["", "", "", "", ""];
  const none = [sheetWordsOf(language).negotiation.stalled.none, "", "", "", ""];
  return Array.from({ length: mostStalled }, (_, index) => stalled[index] ?? (index === 0 ? none : nothing));
}

function rounded(lines: readonly (readonly unknown[])[]): unknown[][] {
  return lines.map((line) =>
    line.map((value) => (typeof value === "number" ? Number(value.toFixed(6)) : (value ?? ""))),
  );
}

/** Every calculated cell of the sheet as it stands, against the playbook's functions of the cells that are typed. */
function expectAsPlaybook(sheet: SheetSnapshot, language: Language): void {
  const basis = basisOf(sheet, language);
  const table = rowsOf(sheet);
  const judged = table.map((row) => judge(row, basis));
  const found = judged.filter((each) => each !== undefined);
  expect(errorsOf(sheet)).toEqual([]);
  expect(table.map((row) => calculated.map((id) => row[id]))).toEqual(
    judged.map((each) => expectedRow(each, basis, language)),
  );
  expect(rounded(blockOf(sheet, planBody))).toEqual(
    rounded(table.map((row, index) => expectedPlan(row, judged[index], basis))),
  );
  const board = { ...boardCells("partners", "value"), rows: rowsOfBoard };
  expect(rounded(blockOf(sheet, board))).toEqual(rounded(expectedBoard(found, basis)));
  expect(sentenceOf(sheet)).toBe(expectedSentence(found, language));
  expect(rounded(blockOf(sheet, stalledCells))).toEqual(rounded(expectedStalled(found, language)));
}

function addressOf(index: number, id: NegotiationsColumn): string {
  return tableCell(negotiationsTable, id, index);
}

/** What a person types into a row; days as Excel counts them are typed as dates. */
function entriesOf(index: number, entries: Partial<Record<NegotiationsColumn, string | number>>) {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [
      addressOf(index, id as NegotiationsColumn),
      typeof entry === "number" ? isoDate(entry) : entry,
    ]),
  );
}

const inputs = columns.slice(0, columns.indexOf("step"));
const nothing = Object.fromEntries(inputs.map((id) => [id, ""]));

describe.each(languages)("the sheet of negotiations in $language", ({ language, name }) => {
  let workbook: Workbook;
  const { negotiation: words, checks: shared } = sheetWordsOf(language);
  const stepNames = negotiationSteps.map((step) => step.name[language]);
  const statusLabel = (status: NegotiationStatus) => negotiationStatuses[status][language];
  const look = () => sheetOf(workbook, name);
  const rowAt = async (index: number) => {
    const values = await workbook.page.evaluate(
      ({ sheet, addresses }) => addresses.map((address) => window.preview.cell(sheet, address).value),
      { sheet: name, addresses: columns.map((id) => addressOf(index, id)) },
    );
    return Object.fromEntries(columns.map((id, place) => [id, values[place] ?? ""])) as Row;
  };
  const typeRow = (index: number, entries: Parameters<typeof entriesOf>[1]) =>
    type(workbook, name, entriesOf(index, entries));
  const setting = (id: Setting) => cellAddress(settingPlace(id));
  const board = (step: number, id: BoardColumn) =>
    cellAddress({ row: steps.row + step, column: boardCells(id).column });
  const asOf = async () => basisOf(await look(), language).asOf;
  /** Types, looks, and takes back what was typed. */
  const settingsCheckAfter = async (address: string, entry: string) => {
    const before = await textOf(workbook, name, address);
    await type(workbook, name, { [address]: entry });
    const check = await textOf(workbook, name, settingsCheck);
    expect(errorsOf(await look())).toEqual([]);
    await type(workbook, name, { [address]: before });
    return check;
  };

  beforeAll(async () => {
    workbook = await openWorkbook({ language });
    await workbook.page.evaluate(() => window.preview.clearBatches());
    await createFrom(workbook, "negotiation", { language });
  });

  afterAll(async () => {
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });

  test("is made after the register that it reads, with nothing that the host lacks", async () => {
    const { errors, unknown } = await requestsOf(workbook);
    const sheets = await workbook.page.evaluate(() => window.preview.sheetNames());
    expect(unknown).toEqual([]);
    expect(errors).toEqual(Array.from({ length: 4 }, () => undefined));
    expect(sheets.slice(-2)).toEqual([partners, name]);
    expect(errorsOf(await sheetOf(workbook, partners))).toEqual([]);
  });

  test("shows every cell of the example as the playbook's functions do", async () => {
    const sheet = await look();
    expectAsPlaybook(sheet, language);
    expect(rowsOf(sheet).map(({ status }) => status)).toEqual([
      ...(
        ["inProgress", "inProgress", "inProgress", "stalled", "inProgress", "signed", "lost", "notStarted"] as const
      ).map(statusLabel),
      "",
      "",
      "",
      "",
    ]);
    expect(rowsOf(sheet).map(({ check }) => check)).toEqual([
      ...sampleNegotiations.map((_, index) => (index === 3 ? words.checks.stalled : shared.ok)),
      "",
      "",
      "",
      "",
    ]);
    expect(await textOf(workbook, name, settingsCheck)).toBe(shared.settingsOk);
  });

  test("expects of the example what the funnel says: 2.67 signatures", async () => {
    const sheet = await look();
    const [open] = blockOf(sheet, { ...boardCells("partners", "value"), row: steps.row + steps.rows, rows: 1 });
    const expected = 0.2 + 0.4 + 1 / 1.5 + 0.8 + 1;
    expect(open?.[0]).toBe(5);
    expect(open?.[1]).toBeCloseTo(expected, 9);
    expect(open?.[2]).toBeCloseTo(0.2 * 60_000 + 0.4 * 80_000 + 60_000 / 1.5 + 0.8 * 120_000 + 60_000, 6);
  });

  inOneLanguage(language, () => {
    test("follows a new negotiation from its start to its signature", async () => {
      const today = await asOf();
      await typeRow(free, { partner: samplePartnerNames(language).boreal });
      expect(await rowAt(free)).toMatchObject({ step: "", status: "", check: words.checks.startMissing });
      expectAsPlaybook(await look(), language);
      await typeRow(free, { owner: "N. N.", start: today - 30 });
      expect(await rowAt(free)).toMatchObject({ step: stepNames[0], days: 30, status: statusLabel("stalled") });
      const dates = [today - 24, today - 16, today - 9, today - 2, today];
      for (const [index, { id }] of negotiationSteps.entries()) {
        await typeRow(free, { [id]: dates[index] });
        const row = await rowAt(free);
        expect(row.step).toBe(stepNames[index + 1] ?? statusLabel("signed"));
        expect(row.days).toBe(index < 4 ? today - (dates[index] ?? NaN) : "");
        expectAsPlaybook(await look(), language);
      }
      await typeRow(free, { onboarding: today + 7 });
      expect(await rowAt(free)).toMatchObject({ status: statusLabel("signed"), dueLate: "", check: shared.ok });
      expectAsPlaybook(await look(), language);
      await typeRow(free, nothing);
    });

    test("has not started before its day, and is lost from the day on which it is", async () => {
      const today = await asOf();
      await typeRow(free, { partner: samplePartnerNames(language).boreal, start: today + 1 });
      expect(await rowAt(free)).toMatchObject({ days: "", status: statusLabel("notStarted"), check: shared.ok });
      expectAsPlaybook(await look(), language);
      await typeRow(free, { start: today, lost: today });
      expect(await rowAt(free)).toMatchObject({
        step: stepNames[0],
        days: "",
        status: statusLabel("lost"),
        dueEarly: "",
      });
      expectAsPlaybook(await look(), language);
      await typeRow(free, nothing);
    });

    test("moves its dates with the days off of the week", async () => {
      const shown = new Set<string>();
      for (const weekend of weekends.toReversed()) {
        await type(workbook, name, { [setting("weekend")]: weekend.name[language] });
        const sheet = await look();
        expectAsPlaybook(sheet, language);
        shown.add(JSON.stringify(blockOf(sheet, planBody)));
      }
      expect(shown.size).toBeGreaterThan(1);
    });

    test("moves a date that falls on a holiday, over several holidays too", async () => {
      const { dueEarly } = await rowAt(0);
      const due = Number(dueEarly);
      const first = cellAddress(holidays);
      const last = cellAddress({
        row: holidays.row + holidays.rows - 1,
        column: holidays.column + holidays.columns - 1,
      });
      await type(workbook, name, { [first]: isoDate(due) });
      expect((await rowAt(0)).dueEarly).toBeGreaterThan(due);
      expectAsPlaybook(await look(), language);
      await type(workbook, name, { [last]: isoDate(due + 1) });
      expect((await rowAt(0)).dueEarly).toBeGreaterThan(due + 1);
      expectAsPlaybook(await look(), language);
      await type(workbook, name, { [last]: "soon" });
      expect(await textOf(workbook, name, settingsCheck)).toBe(words.settingChecks.holidays);
      expect(errorsOf(await look())).toEqual([]);
      await type(workbook, name, { [first]: "", [last]: "" });
      expect((await rowAt(0)).dueEarly).toBe(due);
    });

    test("says in the check what is wrong with a row, and shows no error for it", async () => {
      const today = await asOf();
      const { checks } = words;
      const good = { ...nothing, partner: samplePartnerNames(language).boreal, start: today - 5 };
      const cases: readonly (readonly [entries: Parameters<typeof entriesOf>[1], check: string])[] = [
        [{}, shared.ok],
        [{ partner: "" }, shared.partnerMissing],
        [{ start: "" }, checks.startMissing],
        [{ start: "Monday" }, checks.startMissing],
        [{ outreach: "done" }, checks.date],
        [{ discovery: today - 1 }, checks.dateMissing({ step: stepNames[0] ?? "" })],
        [{ outreach: today - 6 }, checks.order],
        [{ outreach: today - 2, discovery: today - 3 }, checks.order],
        [{ outreach: today - 2, lost: today - 3 }, checks.lostBefore],
        [{ outreach: today + 1 }, checks.future],
        [{ lost: today + 1 }, checks.future],
        [
          { outreach: today, discovery: today, proposal: today, negotiation: today, agreement: today, lost: today },
          checks.lostAndSigned,
        ],
        [
          {
            outreach: today,
            discovery: today,
            proposal: today,
            negotiation: today,
            agreement: today,
            onboarding: today - 1,
          },
          checks.onboarding,
        ],
        [{ revenue: "a lot" }, checks.amount],
        [{ revenue: "-1" }, checks.amount],
        [{ partner: samplePartnerNames(language).xyz }, checks.twice],
        [{ partner: "Zenith" }, shared.unknown],
        [{ partner: "Zenith*" }, shared.unknown],
        [{ start: today - 8 }, checks.stalled],
      ];
      for (const [entries, check] of cases) {
        await typeRow(free, { ...good, ...entries });
        expect({ entries, check: (await rowAt(free)).check }).toEqual({ entries, check });
      }
      expect(errorsOf(await look())).toEqual([]);
      await typeRow(free, nothing);
      expect((await rowAt(free)).check).toBe("");
    });

    test("lists what is stalled by its days, the higher row first among equals, and says when nothing is", async () => {
      const today = await asOf();
      await typeRow(free, { partner: "Tie 1", owner: "T", start: today - 90, outreach: today - 33 });
      await typeRow(free + 1, { partner: "Longest", owner: "L", start: today - 400 });
      await typeRow(free + 2, { partner: "Tie 2", owner: "T", start: today - 33 });
      const sheet = await look();
      expectAsPlaybook(sheet, language);
      expect(blockOf(sheet, stalledCells).map(([partner]) => partner)).toEqual([
        "Longest",
        samplePartnerNames(language).atlas,
        "Tie 1",
        "Tie 2",
        "",
        "",
        "",
        "",
      ]);
      for (const index of [free, free + 1, free + 2]) await typeRow(index, nothing);
      await typeRow(3, { negotiation: today });
      expect(blockOf(await look(), stalledCells)[0]?.[0]).toBe(words.stalled.none);
      await typeRow(3, { negotiation: "" });
      expectAsPlaybook(await look(), language);
    });

    test("is judged on the day of the register, weeks later too", async () => {
      const today = await asOf();
      await type(workbook, partners, { [asOfCell]: isoDate(today + 25) });
      const sheet = await look();
      expect(basisOf(sheet, language).asOf).toBe(today + 25);
      expectAsPlaybook(sheet, language);
      expect(rowsOf(sheet).filter(({ status }) => status === statusLabel("stalled"))).toHaveLength(6);
      await type(workbook, partners, { [asOfCell]: "" });
      expect(await textOf(workbook, name, settingsCheck)).toBe(words.settingChecks.judgedOn);
      expect(await rowAt(0)).toMatchObject({ step: stepNames[0], days: "", status: "", check: shared.settings });
      expect(errorsOf(await look())).toEqual([]);
      await type(workbook, partners, { [asOfCell]: isoDate(today) });
    });

    test("follows weeks, probabilities and forecasts that a person changes", async () => {
      await type(workbook, name, {
        [board(0, "weeksHigh")]: "2",
        [board(3, "weeksLow")]: "4",
        [board(3, "weeksHigh")]: "6",
        [board(1, "probability")]: "55%",
        [setting("customers")]: "7.5",
        [setting("firstYearValue")]: "8000",
        [setting("firstDealWeeks")]: "6",
        [addressOf(0, "revenue")]: "0",
      });
      const sheet = await look();
      expect(basisOf(sheet, language)).toMatchObject({ usualForecast: 60_000, firstDealWeeks: 6 });
      expect((await rowAt(3)).status).toBe(statusLabel("inProgress"));
      expectAsPlaybook(sheet, language);
    });

    test("says which setting is wrong, and shows no error for it", async () => {
      const { settingChecks } = words;
      expect(await settingsCheckAfter(setting("weekend"), "Monday")).toBe(settingChecks.weekend);
      expect(await settingsCheckAfter(board(2, "weeksLow"), "some")).toBe(settingChecks.weeks);
      expect(await settingsCheckAfter(board(2, "weeksHigh"), "")).toBe(settingChecks.weeks);
      expect(await settingsCheckAfter(board(2, "weeksLow"), "9")).toBe(settingChecks.weeksOrder);
      expect(await settingsCheckAfter(board(2, "probability"), "1.5")).toBe(settingChecks.probabilities);
      expect(await settingsCheckAfter(board(2, "probability"), "high")).toBe(settingChecks.probabilities);
      expect(await settingsCheckAfter(setting("customers"), "few")).toBe(settingChecks.amounts);
      expect(await settingsCheckAfter(setting("firstYearValue"), "")).toBe(settingChecks.amounts);
      expect(await settingsCheckAfter(setting("firstDealWeeks"), "-1")).toBe(settingChecks.amounts);
      expect(await textOf(workbook, name, settingsCheck)).toBe(shared.settingsOk);
    });
  });
});

describe.each(languages)("an empty sheet of negotiations in $language", ({ language, name }) => {
  test("shows no error and no value, and none after only a partner is typed", async () => {
    const workbook = await openWorkbook({ language });
    const { checks, stalled } = sheetWordsOf(language).negotiation;
    await createFrom(workbook, "negotiation", { language, sample: false });
    const empty = await sheetOf(workbook, name);
    const shown = (sheet: SheetSnapshot, block: Block) => blockOf(sheet, block).flat().filter(Boolean);
    const filled = { ...table, row: table.row + 1, rows: negotiations };
    expect(errorsOf(empty)).toEqual([]);
    expect(shown(empty, filled)).toEqual([]);
    expect(shown(empty, planBody)).toEqual([]);
    expect(shown(empty, boardCells("partners", "value"))).toEqual([]);
    expect(shown(empty, stalledCells)).toEqual([stalled.none]);
    expect(sentenceOf(empty)).toBe(nothingToShow[language]);
    await type(workbook, name, { [addressOf(0, "partner")]: "Zenith" });
    const sheet = await sheetOf(workbook, name);
    expect(errorsOf(sheet)).toEqual([]);
    expect(shown(sheet, filled)).toEqual(["Zenith", checks.startMissing]);
    expect(shown(sheet, planBody)).toEqual(["Zenith"]);
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });
});
