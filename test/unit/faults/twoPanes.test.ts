import { actions, type Action } from "../../faults/actions";
import { disagreements, interleaved, type Other } from "../../faults/interleaved";

function actionOf(name: string): Action {
  const found = actions.find((action) => action.name === name);
  if (found === undefined) throw new Error(`There is no action "${name}".`);
  return found;
}

const theSame =
  (name: string): Other =>
  async (_workbook, pane) =>
    (await actionOf(name).run(pane)).isDone;

const byHand =
  (work: (workbook: Excel.Workbook) => void): Other =>
  (workbook) =>
    workbook.change(work);

const cases: readonly (readonly [string, string, Other])[] = [
  ["create a sheet", "another pane makes one of the same template", theSame("create a sheet")],
  ["create a sheet", "its name is taken", byHand(({ worksheets }) => void worksheets.add("Evaluation"))],
  ["record the week", "another pane records it too", theSame("record the week")],
  [
    "record the week",
    "the sheet of the history is deleted",
    byHand(({ worksheets }) => worksheets.getItem("Weekly history").delete()),
  ],
  ["record assumptions", "another pane records them too", theSame("record assumptions")],
  ["make native", "another pane makes them native too", theSame("make native")],
  ["make native", "a sheet with formulas is deleted", byHand(({ worksheets }) => worksheets.getItem("Other").delete())],
  ["insert a formula", "another pane inserts it too", theSame("insert a formula")],
];

/** Whatever somebody else does before any of its requests: nothing is lost or doubled, and whoever failed is told why. */
test.each(cases)(
  "%s, while %s: it comes out as if one had acted after the other, or as if whoever is told to have failed had not",
  async (name, _what, other) => {
    const { runs, inTurn } = await interleaved(actionOf(name), other);
    expect(disagreements(runs, inTurn)).toEqual([]);
  },
  120_000,
);
