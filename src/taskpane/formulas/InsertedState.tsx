import { Button } from "@fluentui/react-components";
import type { InsertChoices, InsertOutcome } from "../../excel/inserting/insertFormulas";
import { sheetReference } from "../../sheets/address";
import { usePaneWords } from "../controls/paneWords";
import { Outcome } from "../messages/Outcome";
import { Undoable } from "../messages/Undoable";
import type { Insertable } from "./insertable";

/** What the builder last did with the sheet, and what the person had said to it. */
export interface Inserted {
  readonly outcome: InsertOutcome;
  readonly insertable: Insertable;
  readonly choices: InsertChoices;
}

export interface InsertedStateProps {
  readonly inserted: Inserted;
  /** Once more, with what the person says now. */
  readonly onInsert: (choices: InsertChoices) => void;
  readonly onKeep: () => void;
}

/** Where the formula went, or why it went nowhere; what a person can decide is asked. */
export function InsertedState({ inserted, onInsert, onKeep }: InsertedStateProps) {
  const { builder: words } = usePaneWords();
  const { outcome, insertable, choices } = inserted;
  const addressed = (address: string) => sheetReference(insertable.target.sheetName, address);
  if ("inserted" in outcome) {
    const address = addressed(outcome.inserted);
    return (
      <Undoable action="insertFormulas">
        <Outcome>
          <p>
            {outcome.column === undefined
              ? words.inserted({ address })
              : words.insertedColumn({ address, table: outcome.column })}
          </p>
        </Outcome>
      </Undoable>
    );
  }
  if ("occupied" in outcome) {
    return (
      <Question text={words.occupied({ address: addressed(outcome.occupied) })} no={words.keep} onNo={onKeep}>
        <Button onClick={() => onInsert({ ...choices, replace: true })}>{words.replace}</Button>
      </Question>
    );
  }
  if ("beside" in outcome && !outcome.spills) {
    return (
      <Question
        text={words.beside({ address: addressed(outcome.beside), table: outcome.table })}
        no={words.cancel}
        onNo={onKeep}
      >
        <Button onClick={() => onInsert({ ...choices, intoTable: true })}>{words.intoTable}</Button>
      </Question>
    );
  }
  return (
    <Outcome>
      <p className="failure">
        {"inTable" in outcome &&
          words.inTable({ table: outcome.inTable, rows: insertable.fills.rows, columns: insertable.fills.columns })}
        {"beside" in outcome && words.besideSpill({ address: addressed(outcome.beside), table: outcome.table })}
        {"circular" in outcome && words.circular({ address: addressed(outcome.circular) })}
      </p>
    </Outcome>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly children: React.ReactNode;
  readonly no: string;
  readonly onNo: () => void;
}

function Question({ text, children, no, onNo }: QuestionProps) {
  return (
    <Outcome>
      <div className="stack">
        <p>{text}</p>
        <div className="choices">
          {children}
          <Button onClick={onNo}>{no}</Button>
        </div>
      </div>
    </Outcome>
  );
}
