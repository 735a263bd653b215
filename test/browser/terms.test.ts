import { cacSaving } from "../../src/playbook/cacSaving";
import { effectiveCac, effectiveShare, exclusivityPoints } from "../../src/playbook/effectiveShare";
import { partnerPayback } from "../../src/playbook/partnerPayback";
import { partnerTypes } from "../../src/playbook/partnerTypes";
import { maxRecurringShare, recurringCac } from "../../src/playbook/recurringShare";
import { genericShareRange, isUsualShare, shareRange } from "../../src/playbook/shareRange";
import { contractClauses } from "../../src/playbook/terms";
import { walkAwayShare } from "../../src/playbook/walkAwayShare";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { cellAddress } from "../../src/sheets/address";
import { partnersTable } from "../../src/sheets/tables/partnersTable";
import { samplePartnerNames, samplePartners } from "../../src/sheets/tables/partnersSample";
import { sampleTerms } from "../../src/sheets/tables/termsSample";
import { clausesTable, type ClausesColumn } from "../../src/sheets/tables/clausesTable";
import { termsTable, type TermsColumn } from "../../src/sheets/tables/termsTable";
import { termsSettings, type TermsSetting as Setting } from "../../src/sheets/settings/termsSettings";
import { negotiationNames } from "../../src/sheets/settings/negotiationSettings";
import type { Block, SheetSnapshot } from "../../preview/model/snapshot";
import { namedBlock, tableBlock, tableCell, tableColumn } from "./madeSheet";
import { createFrom, errorsOf, inOneLanguage, requestsOf, sheetOf, textOf, type, valuesOf } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

const languages = [
  { language: "en", name: "Terms", negotiations: "Negotiations" },
  { language: "es", name: "Términos", negotiations: "Negociaciones" },
] as const;

type Language = (typeof languages)[number]["language"];
type Row = Readonly<Record<TermsColumn, unknown>>;

const partners = 12;
const [firstClause, secondClause] = ["clause1", "clause2"] as const;
const columns = Object.keys(termsTable.columns) as TermsColumn[];
const inputs = [
  "partner",
  "subtype",
  "share",
  "exclusive",
  "value",
  "coMarketing",
  "support",
  "years",
  "paidYears",
  "approver",
  "approved",
] as const satisfies readonly TermsColumn[];
const calculated = [
  "usualLow",
  "usualHigh",
  "effectiveShare",
  "cac",
  "saving",
  "walkAway",
  "headroom",
  "savingAllYears",
  "walkAwayAllYears",
  "payback",
  "clauses",
] as const satisfies readonly TermsColumn[];
const settings = Object.keys(termsSettings.settings) as Setting[];
const nothing = Object.fromEntries(inputs.map((id) => [id, ""]));
/** The first row below the example. */
const free = sampleTerms.length;

function blockOf(sheet: SheetSnapshot, { row, column, rows: count, columns: width }: Block): unknown[][] {
  return valuesOf(sheet, row, column, count, width);
}

function settingPlace(id: Setting): Block {
  return namedBlock("terms", termsSettings.settings[id].name);
}

function rowsOf(sheet: SheetSnapshot): Row[] {
  const [, ...lines] = blockOf(sheet, tableBlock(termsTable));
  return lines.map((values) => Object.fromEntries(columns.map((id, index) => [id, values[index] ?? ""])) as Row);
}

function settingsOf(sheet: SheetSnapshot): Readonly<Record<Setting, number>> {
  const entries = settings.map((id) => [id, Number(blockOf(sheet, settingPlace(id))[0]?.[0])]);
  return Object.fromEntries(entries) as Record<Setting, number>;
}

/** The type under which a partner negotiates: that of the row, else that of the register's example. */
function typeOf({ partner, subtype }: Row, language: Language) {
  const registered = samplePartners.find(({ id }) => samplePartnerNames(language)[id] === partner)?.type;
  return partnerTypes.find(({ id, name }) => (subtype === "" ? id === registered : name[language] === subtype));
}

function savingOf(directCac: number, partnerCac: number): number {
  const saving = cacSaving(directCac, partnerCac);
  if (!saving.ok) throw new Error(saving.error.code);
  return saving.value;
}

/** What the row should show, by the playbook's functions of its inputs. */
function expectedRow(row: Row, sheet: SheetSnapshot, language: Language): unknown[] {
  if (row.partner === "") return calculated.map(() => "");
  const { directCac, targetSaving, otherCost, retention, discountRate, customers, onboarding, rampMonths, ...rest } =
    settingsOf(sheet);
  const firstYearValue = typeof row.value === "number" ? row.value : rest.firstYearValue;
  const { low, high } = shareRange(typeOf(row, language));
  const limits = { directCac, targetSaving, otherCost, firstYearValue };
  const payment = { years: typeof row.paidYears === "number" ? row.paidYears : 1, retention, discountRate };
  const most = walkAwayShare(limits);
  const clauses =
    blockOf(sheet, tableBlock(clausesTable))
      .find(([partner]) => partner === row.partner)
      ?.slice(2) ?? [];
  const settled = clauses.filter((answer) => answer === sheetWordsOf(language).labels.yesNo.yes).length;
  const mostAllYears = maxRecurringShare(limits, payment);
  if (typeof row.share !== "number") return [low, high, "", "", "", most, "", "", mostAllYears, "", settled];
  const share = effectiveShare(row.share, row.exclusive === sheetWordsOf(language).labels.yesNo.yes);
  const cac = effectiveCac(share, firstYearValue);
  const payback = partnerPayback({
    onboarding,
    monthlyCost: (typeof row.coMarketing === "number" ? row.coMarketing : 0) / 12,
    dealsAYear: customers,
    firstYearValue,
    share,
    rampMonths,
  });
  return [
    low,
    high,
    share,
    cac,
    savingOf(directCac, cac),
    most,
    most - share,
    savingOf(directCac, recurringCac(share, firstYearValue, payment)),
    mostAllYears,
    payback ?? sheetWordsOf(language).terms.never,
    settled,
  ];
}

function rounded(lines: readonly (readonly unknown[])[]): unknown[][] {
  return lines.map((line) => line.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) + 0 : value)));
}

/** Every calculated cell of the sheet as it stands, against the playbook's functions of the cells that are typed. */
function expectAsPlaybook(sheet: SheetSnapshot, language: Language): void {
  const table = rowsOf(sheet);
  expect(errorsOf(sheet)).toEqual([]);
  expect(rounded(table.map((row) => calculated.map((id) => row[id])))).toEqual(
    rounded(table.map((row) => expectedRow(row, sheet, language))),
  );
}

function addressOf(index: number, id: TermsColumn): string {
  return tableCell(termsTable, id, index);
}

function clauseAddress(index: number, id: ClausesColumn): string {
  return tableCell(clausesTable, id, index);
}

type Entries = Partial<Record<(typeof inputs)[number], string>>;

function entriesOf(index: number, entries: Entries): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [addressOf(index, id as TermsColumn), entry]));
}

describe.each(languages)("the term sheet in $language", ({ language, name, negotiations }) => {
  let workbook: Workbook;
  const { checks: shared, labels, terms: words } = sheetWordsOf(language);
  const checks = { ...shared, ...words.checks };
  const { yes, no } = labels.yesNo;
  const usual = (low: number, high: number) => checks.usual({ low: `${low}%`, high: `${high}%` });
  const nameOf = (index: number) => {
    const partner = sampleTerms[index]?.partner;
    return partner === undefined ? "" : samplePartnerNames(language)[partner];
  };
  const subtypeOf = (id: string) => partnerTypes.find((each) => each.id === id)?.name[language] ?? "";
  const look = () => sheetOf(workbook, name);
  const typeRow = (index: number, entries: Entries) => type(workbook, name, entriesOf(index, entries));
  const textAt = (index: number, id: TermsColumn) => textOf(workbook, name, addressOf(index, id));
  const checkOf = (index: number) => textAt(index, "check");
  const setting = (id: Setting) => cellAddress(settingPlace(id));
  const typeSettings = (entries: Partial<Record<Setting, string>>) =>
    type(
      workbook,
      name,
      Object.fromEntries(Object.entries(entries).map(([id, entry]) => [setting(id as Setting), entry])),
    );
  const settingsCheck = () => {
    const { column } = tableColumn(termsTable, "savingAllYears");
    return textOf(workbook, name, cellAddress({ row: settingPlace("directCac").row, column }));
  };

  beforeAll(async () => {
    workbook = await openWorkbook({ language });
    await workbook.page.evaluate(() => window.preview.clearBatches());
    await createFrom(workbook, "terms", { language });
  });

  afterAll(async () => {
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });

  test("is made after the sheets that it reads, with nothing that the host lacks", async () => {
    const { errors, unknown } = await requestsOf(workbook);
    const sheets = await workbook.page.evaluate(() => window.preview.sheetNames());
    expect(unknown).toEqual([]);
    expect(errors).toEqual(Array.from({ length: 5 }, () => undefined));
    expect(sheets.slice(-3)).toEqual([partnersTable.name, negotiations, name]);
  });

  test("shows every cell of the example as the playbook's functions do", async () => {
    const sheet = await look();
    expectAsPlaybook(sheet, language);
    expect(await settingsCheck()).toBe(checks.settingsOk);
    const clauses = blockOf(sheet, tableColumn(clausesTable, "settled")).flat();
    expect(clauses.slice(0, 5)).toEqual([2, 4, 6, 8, ""]);
  });

  test("warns of exactly the shares of the example that are not usual, and of what else is not", async () => {
    const table = rowsOf(await look()).slice(0, sampleTerms.length);
    const warned = table.map(({ check }) => String(check).startsWith(checks.usual({ low: "", high: "" }).slice(0, -1)));
    expect(warned).toEqual(table.map((row) => !isUsualShare(Number(row.share), typeOf(row, language))));
    expect(table.map(({ check }) => check)).toMatchSnapshot();
  });

  inOneLanguage(language, () => {
    test("says when a share leaves no headroom, not before", async () => {
      await typeRow(4, { subtype: subtypeOf("var"), share: "30%", exclusive: no });
      expect([await textAt(4, "walkAway"), await textAt(4, "headroom"), await checkOf(4)]).toEqual([
        "30.0%",
        "0.0%",
        checks.ok,
      ]);
      await typeRow(4, { share: "31%" });
      expect([await textAt(4, "headroom"), await checkOf(4)]).toEqual(["-1.0%", checks.walkAway]);
      await typeRow(4, { share: "41%" });
      expect(await checkOf(4)).toBe(usual(30, 40));
      expectAsPlaybook(await look(), language);
      await typeRow(4, { subtype: "", share: "20%" });
    });

    test("adds 5 points to the share when the partner is exclusive", async () => {
      expect(exclusivityPoints).toBe(0.05);
      expect([await textAt(4, "effectiveShare"), await textAt(4, "cac")]).toEqual(["20.0%", "2,000"]);
      await typeRow(4, { exclusive: yes });
      expect([await textAt(4, "effectiveShare"), await textAt(4, "cac")]).toEqual(["25.0%", "2,500"]);
      expect([await textAt(4, "saving"), await textAt(4, "headroom")]).toEqual(["50.0%", "+5.0%"]);
      expectAsPlaybook(await look(), language);
    });

    test("works out a partner that is typed in, from its name on", async () => {
      await typeRow(free, { partner: "Zenith" });
      expect(await checkOf(free)).toBe(checks.share);
      expectAsPlaybook(await look(), language);
      await typeRow(free, { share: "18%" });
      expect(await checkOf(free)).toBe(checks.unknown);
      await typeRow(free, { value: "12000", coMarketing: "6000", paidYears: "3", years: "3", support: "1" });
      const sheet = await look();
      expectAsPlaybook(sheet, language);
      expect(rowsOf(sheet)[free]).toMatchObject({ usualLow: genericShareRange.low, usualHigh: genericShareRange.high });
      await type(workbook, name, {
        [clauseAddress(4, "partner")]: "Zenith",
        [clauseAddress(4, firstClause)]: yes,
        [clauseAddress(4, secondClause)]: no,
      });
      expect(await textAt(free, "clauses")).toBe(`1 / ${contractClauses.length}`);
      expectAsPlaybook(await look(), language);
    });

    test("says in the check what is wrong with a row, and shows no error for it", async () => {
      const cases: readonly (readonly [entries: Entries, check: string])[] = [
        [{ partner: samplePartnerNames(language).lumen }, checks.ok],
        [{ partner: "", share: "", years: "2" }, checks.partnerMissing],
        [{ partner: nameOf(0) }, checks.twice],
        [{ subtype: "Friends" }, checks.subtype],
        [{ share: "" }, checks.share],
        [{ share: "a fifth" }, checks.share],
        [{ share: "120%" }, checks.share],
        [{ exclusive: "maybe" }, checks.exclusive],
        [{ value: "a lot" }, checks.amount],
        [{ coMarketing: "some" }, checks.amount],
        [{ coMarketing: "-1" }, checks.amount],
        [{ support: "4" }, checks.support],
        [{ support: "1.5" }, checks.support],
        [{ support: "gold" }, checks.support],
        [{ years: "two" }, checks.years],
        [{ years: "0" }, checks.years],
        [{ paidYears: "1.5" }, checks.years],
        [{ years: "1", paidYears: "2" }, checks.paidLonger],
        [{ approver: "A. Ruiz", approved: "yesterday" }, checks.date],
        [{ approver: "A. Ruiz" }, checks.approval],
        [{ approved: "2026-03-09" }, checks.approval],
        [{ share: "9%" }, usual(10, 30)],
        [{ coMarketing: "4000" }, checks.coMarketing({ low: "5K", high: "50K" })],
        [{ years: "4" }, checks.contract({ low: 1, high: 3 })],
        [{ partner: "Zenith*" }, checks.unknown],
        [{ value: "a lot", coMarketing: "much", paidYears: "some" }, checks.amount],
      ];
      const places = partners - free;
      for (let first = 0; first < cases.length; first += places) {
        const some = cases.slice(first, first + places);
        const typed = some.map(([entries], index) =>
          entriesOf(free + index, { ...nothing, partner: `Case ${index}`, share: "20%", ...entries }),
        );
        await type(workbook, name, Object.assign({}, ...typed) as Record<string, string>);
        const sheet = await look();
        const found = rowsOf(sheet).slice(free, free + some.length);
        expect(some.map(([entries], index) => [entries, found[index]?.check])).toEqual(some);
        expectAsPlaybook(sheet, language);
      }
      const cleared = Array.from({ length: places }, (_, index) => entriesOf(free + index, nothing));
      await type(workbook, name, Object.assign({}, ...cleared) as Record<string, string>);
      expect(await checkOf(free)).toBe("");
    });

    test("follows its settings, and those of the sheet of negotiations", async () => {
      await typeSettings({
        directCac: "6200",
        targetSaving: "35%",
        otherCost: "250",
        retention: "90%",
        discountRate: "8%",
      });
      expectAsPlaybook(await look(), language);
      await typeSettings({ retention: "100%", discountRate: "0%", onboarding: "0", rampMonths: "1" });
      expectAsPlaybook(await look(), language);
      await type(workbook, negotiations, {
        [cellAddress(namedBlock("negotiation", negotiationNames.customers))]: "1.5",
        [cellAddress(namedBlock("negotiation", negotiationNames.firstYearValue))]: "9000",
      });
      await typeSettings({ onboarding: "4000", rampMonths: "6" });
      const sheet = await look();
      expect(settingsOf(sheet)).toMatchObject({ customers: 1.5, firstYearValue: 9000 });
      expect(new Set(rowsOf(sheet).map(({ payback }) => typeof payback))).toEqual(new Set(["number", "string"]));
      expectAsPlaybook(sheet, language);
    });

    test("says which setting is wrong, one after the other, and shows no error for any", async () => {
      const { settingChecks } = words;
      const wrong: readonly (readonly [id: Setting, wrong: string, right: string, check: string])[] = [
        ["directCac", "much", "5000", settingChecks.directCac],
        ["targetSaving", "", "40%", settingChecks.percentages],
        ["retention", "most", "85%", settingChecks.percentages],
        ["discountRate", "2", "0%", settingChecks.percentages],
        ["otherCost", "some", "0", settingChecks.amounts],
        ["onboarding", "-5", "2500", settingChecks.amounts],
        ["rampMonths", "0", "3", settingChecks.ramp],
      ];
      await type(workbook, negotiations, {
        [cellAddress(namedBlock("negotiation", negotiationNames.firstYearValue))]: "",
      });
      await typeSettings(Object.fromEntries(wrong.map(([id, entry]) => [id, entry])));
      expect(errorsOf(await look())).toEqual([]);
      for (const [id, , right, check] of wrong) {
        expect({ id, check: await settingsCheck() }).toEqual({ id, check });
        await typeSettings({ [id]: right });
      }
      expect([await settingsCheck(), await checkOf(4)]).toEqual([settingChecks.linked, checks.settings]);
      await typeSettings({ directCac: "0" });
      expect(await settingsCheck()).toBe(settingChecks.directCac);
      expect(errorsOf(await look())).toEqual([]);
    });

    test("says what is wrong with a row of clauses", async () => {
      const { clauses } = words;
      const checkAfter = async (partner: string, answer: string) => {
        await type(workbook, name, {
          [clauseAddress(5, "partner")]: partner,
          [clauseAddress(5, firstClause)]: answer,
        });
        return textOf(workbook, name, clauseAddress(5, "check"));
      };
      expect(await checkAfter(nameOf(0), yes)).toBe(checks.ok);
      expect(await checkAfter(nameOf(0), "perhaps")).toBe(clauses.answer);
      expect(await checkAfter("Nobody", yes)).toBe(clauses.unknown);
      expect(await checkAfter(nameOf(1), yes)).toBe(checks.twice);
      expect(await checkAfter("", yes)).toBe(clauses.partnerMissing);
      expect(await checkAfter("", "")).toBe("");
    });
  });
});

test("an empty term sheet shows no error and no value, and none after only a partner is typed", async () => {
  const workbook = await openWorkbook();
  const { checks } = sheetWordsOf("en").terms;
  await createFrom(workbook, "terms", { sample: false });
  const empty = await sheetOf(workbook, "Terms");
  const shown = (sheet: SheetSnapshot, { row, rows: count, ...rest }: Block) =>
    blockOf(sheet, { ...rest, row: row + 1, rows: count - 1 })
      .flat()
      .filter((value) => value !== null && value !== "");
  expect(errorsOf(empty)).toEqual([]);
  expect([...shown(empty, tableBlock(termsTable)), ...shown(empty, tableBlock(clausesTable))]).toEqual([]);
  await type(workbook, "Terms", { [addressOf(0, "partner")]: "Zenith" });
  const sheet = await sheetOf(workbook, "Terms");
  expect(rowsOf(sheet)[0]).toMatchObject({ partner: "Zenith", cac: "", saving: "", payback: "", check: checks.share });
  expectAsPlaybook(sheet, "en");
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});
