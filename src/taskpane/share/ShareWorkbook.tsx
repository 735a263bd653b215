import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { qualifiedAddress } from "../../excel/reading/selection";
import type { SheetScope } from "../../excel/reading/sheetCells";
import { copyValues, type CopiedValues, type CopyScope } from "../../excel/sharing/copyValues";
import { makeLive, type MadeLive } from "../../excel/sharing/makeLive";
import { makeNative, type MadeNative } from "../../excel/sharing/makeNative";
import { repair, type Repaired } from "../../excel/sharing/repair";
import { usePaneWords } from "../controls/paneWords";
import { CellList } from "../messages/CellList";
import { Message } from "../messages/Message";
import { Undoable } from "../messages/Undoable";
import { useWorkbookAction } from "../messages/useWorkbookAction";
import { ShareSection } from "./ShareSection";

const copyScopes: readonly CopyScope[] = ["sheet", "workbook"];
const scopes: readonly SheetScope[] = ["workbook", "sheet", "selection"];

/** For people without the add-in: formulas made native and live again; and formulas that Excel forgot, entered anew. */
export default function ShareWorkbook() {
  const { share: words } = usePaneWords();
  const [scope, setScope] = useState<SheetScope>("workbook");
  const native = useWorkbookAction<MadeNative>();
  const live = useWorkbookAction<MadeLive>();
  const healing = useWorkbookAction<Repaired>();
  const [copyScope, setCopyScope] = useState<CopyScope>("sheet");
  const values = useWorkbookAction<CopiedValues>();
  const busy = [native, live, values, healing].some(({ state }) => state.stage === "working");
  return (
    <>
      <ShareSection
        region="make-native"
        words={words.native}
        action={native.state}
        busy={busy}
        checkFirst={{ removes: ["partner"] }}
        onRun={() => native.run((run) => makeNative(scope, run.onShare, run))}
        onStop={native.stop}
        outcome={(answer) => (
          <Undoable action="makeNative">
            <NativeOutcome answer={answer} />
          </Undoable>
        )}
      >
        <Field label={words.native.scope}>
          <Select
            value={scope}
            onChange={(_, { value }) => setScope(scopes.find((each) => each === value) ?? "workbook")}
          >
            {scopes.map((each) => (
              <option key={each} value={each}>
                {words.native.scopes[each]}
              </option>
            ))}
          </Select>
        </Field>
      </ShareSection>
      <ShareSection
        region="make-live"
        words={words.live}
        action={live.state}
        busy={busy}
        onRun={() => live.run((run) => makeLive(run.onShare, run))}
        onStop={live.stop}
        outcome={(answer) => (
          <Undoable action="makeLive">
            <LiveOutcome answer={answer} />
          </Undoable>
        )}
      />
      <ShareSection
        region="values-only"
        words={words.values}
        action={values.state}
        busy={busy}
        checkFirst={{ removes: ["partner", "external", "volatile"] }}
        onRun={() => values.run((run) => copyValues(copyScope, run.onShare, run))}
        onStop={values.stop}
        outcome={(answer) => <ValuesOutcome answer={answer} />}
      >
        <Field label={words.values.scope}>
          <Select
            value={copyScope}
            onChange={(_, { value }) => setCopyScope(copyScopes.find((each) => each === value) ?? "sheet")}
          >
            {copyScopes.map((each) => (
              <option key={each} value={each}>
                {words.values.scopes[each]}
              </option>
            ))}
          </Select>
        </Field>
      </ShareSection>
      <ShareSection
        region="repair"
        words={words.repair}
        action={healing.state}
        busy={busy}
        onRun={() => healing.run((run) => repair(run.onShare, run))}
        onStop={healing.stop}
        outcome={(answer) => (
          <Undoable action="repair">
            <RepairOutcome answer={answer} />
          </Undoable>
        )}
      />
    </>
  );
}

function NativeOutcome({ answer }: { readonly answer: MadeNative }) {
  const { share } = usePaneWords();
  const { native: words, reasons } = share;
  if (answer.kind === "differs") {
    return (
      <Message intent="warning" title={words.differs({ count: answer.differences.length })}>
        <p>{words.differsHint}</p>
        <CellList
          cells={answer.differences.map((each) => ({
            ...each,
            note: words.difference({ before: each.before, after: each.after }),
          }))}
        />
      </Message>
    );
  }
  const { count, leftAlone, namesLeft, wholeColumns, register } = answer;
  const none = count === 0 && leftAlone.length === 0;
  return (
    <Message intent={count > 0 ? "success" : "info"} title={none ? words.none : words.done({ count })}>
      {wholeColumns.length > 0 && <p>{words.wholeColumns({ columns: wholeColumns.map(qualifiedAddress) })}</p>}
      {register && <p>{words.register({ sheet: register.sheetName })}</p>}
      {leftAlone.length > 0 && (
        <>
          <p>{words.leftAlone({ count: leftAlone.length })}</p>
          <CellList cells={leftAlone.map((cell) => ({ ...cell, note: `${reasons[cell.reason]}: ${cell.detail}` }))} />
        </>
      )}
      {namesLeft.length > 0 && <p>{words.names({ names: namesLeft })}</p>}
    </Message>
  );
}

function LiveOutcome({ answer: { count, leftAlone, copies } }: { readonly answer: MadeLive }) {
  const { share } = usePaneWords();
  const { live: words, reasons } = share;
  const none = count === 0 && leftAlone.length === 0;
  return (
    <Message intent={count > 0 ? "success" : "info"} title={none ? words.none : words.done({ count })}>
      {leftAlone.length > 0 && (
        <>
          <p>{words.leftAlone({ count: leftAlone.length })}</p>
          <CellList cells={leftAlone.map((cell) => ({ ...cell, note: reasons[cell.reason] }))} />
        </>
      )}
      {copies.length > 0 && <p>{words.copies({ sheets: copies, count: copies.length })}</p>}
    </Message>
  );
}

function ValuesOutcome({ answer }: { readonly answer: CopiedValues }) {
  const { share } = usePaneWords();
  const { values: words } = share;
  if (answer.kind === "differs") {
    return (
      <Message intent="warning" title={words.differs({ count: answer.differences.length })}>
        <CellList
          cells={answer.differences.map((each) => ({
            ...each,
            note: share.native.difference({ before: each.before, after: each.after }),
          }))}
        />
      </Message>
    );
  }
  return (
    <Message intent="success" title={words.done({ count: answer.sheets.length })}>
      <ul className="cell-list">
        {answer.sheets.map(({ sheetId, name }) => (
          <li key={sheetId}>{name}</li>
        ))}
      </ul>
      <p>{words.next}</p>
    </Message>
  );
}

function RepairOutcome({ answer: { count, stillBroken, locked } }: { readonly answer: Repaired }) {
  const { share } = usePaneWords();
  const { repair: words } = share;
  const none = count === 0 && stillBroken.length === 0;
  return (
    <Message intent={count > 0 ? "success" : "info"} title={none ? words.none : words.done({ count })}>
      {stillBroken.length > 0 && (
        <>
          <p>{words.stillBroken({ count: stillBroken.length })}</p>
          <CellList cells={stillBroken} />
        </>
      )}
      {locked.length > 0 && <p>{words.locked({ sheets: locked })}</p>}
    </Message>
  );
}
