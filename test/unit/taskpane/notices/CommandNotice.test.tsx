import { FluentProvider } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { CommandOutcome } from "../../../../src/commands/commandOutcome";
import { ExcelFailure } from "../../../../src/excel/running/excelFailure";
import type { Language } from "../../../../src/playbook/language";
import { PaneLanguageProvider } from "../../../../src/taskpane/controls/paneWords";
import { CommandNotice } from "../../../../src/taskpane/notices/CommandNotice";
import { lightTheme } from "../../../../src/taskpane/theme/theme";

function told(outcome: CommandOutcome, language: Language): string {
  const html = renderToStaticMarkup(
    <PaneLanguageProvider value={language}>
      <FluentProvider theme={lightTheme}>
        <CommandNotice outcome={outcome} />
      </FluentProvider>
    </PaneLanguageProvider>,
  );
  return html.replaceAll(/<style.*?<\/style>|<[^>]+>/g, " ").replaceAll("&#x27;", "'");
}

const created = [{ sheetId: "{1}", name: "Partners", templateId: "partners", language: "en" as const }];
const cases: readonly (readonly [string, CommandOutcome, string, string])[] = [
  [
    "scores would go where something stands",
    { kind: "scores", outcome: { occupied: "F1:F2" } },
    "The scores go into the column to the right, where F1:F2 is not empty.",
    "Las puntuaciones van en la columna de la derecha, donde F1:F2 no está vacío.",
  ],
  [
    "no scores are selected",
    { kind: "scores", outcome: { wrongSelection: "A1" } },
    "Select five columns of scores, one partner a row. A1 was selected.",
    "Seleccione cinco columnas de puntuaciones, un partner por fila. Estaba seleccionado A1.",
  ],
  [
    "Excel refuses",
    { kind: "failed", failure: new ExcelFailure("cellEditing") },
    "Press Enter or Esc in the cell, then try again.",
    "Pulse Intro o Esc en la celda e inténtelo de nuevo.",
  ],
  [
    "one sheet of the workbook fails",
    {
      kind: "workbookStopped",
      workbook: {
        end: { failedAt: "deals", failure: new ExcelFailure("readOnly") },
        created,
        alreadyThere: ["Evaluation"],
        wanted: 4,
      },
    },
    "1 of 4 sheets were created and stay in the workbook.",
    "Se han creado 1 de 4 hojas y permanecen en el libro.",
  ],
  [
    "the workbook has every sheet",
    { kind: "workbookStopped", workbook: { end: "complete", created: [], alreadyThere: ["Deals"], wanted: 0 } },
    "Already in the workbook, and left as they are: “Deals”.",
    "Ya estaban en el libro y no se han tocado: «Deals».",
  ],
];

describe.each(["en", "es"] as const)("a command tells in %s what became of it where", (language) => {
  it.each(cases)("%s", (_, outcome, english, spanish) => {
    expect(told(outcome, language)).toContain(language === "en" ? english : spanish);
  });
});

test.each<CommandOutcome>([
  { kind: "sheetFailed", templateId: "deals", failure: new ExcelFailure("unknown") },
  { kind: "explain", cell: { sheetName: "S", row: 0, column: 0, rows: 1, columns: 1, address: "A1" } },
])("what has a place of its own in the pane is not told twice: $kind", (outcome) => {
  expect(told(outcome, "en").trim()).toBe("");
});
