import { usePaneWords } from "../controls/paneWords";
import { GoToButton } from "../messages/GoToButton";

export interface ToldFinding {
  /** Stays, whatever the language. */
  readonly kind: string;
  readonly title: string;
  /** What it means and what to do about it. */
  readonly hint: string;
  readonly addresses?: readonly string[];
}

export interface FindingsOnSheetProps {
  readonly sheet: { readonly sheetId: string; readonly name: string; readonly visible: boolean };
  readonly findings: readonly ToldFinding[];
}

/** What a check found on a sheet, with a way to the cells. */
export function FindingsOnSheet({ sheet, findings }: FindingsOnSheetProps) {
  const { findings: words } = usePaneWords();
  const hasCells = findings.some(({ addresses }) => addresses !== undefined);
  return (
    <section>
      <h3>{words.inSheet({ sheet: sheet.name, count: findings.length })}</h3>
      <ul className="findings">
        {findings.map(({ kind, title, hint, addresses }, index) => (
          <li key={index} data-finding={kind}>
            <strong>{title}</strong>
            <p>{hint}</p>
            {addresses !== undefined && <Cells sheet={sheet} addresses={addresses} />}
          </li>
        ))}
      </ul>
      {!sheet.visible && hasCells && <p>{words.notShown}</p>}
    </section>
  );
}

/** Enough to see where; a sheet may hold thousands. */
const MOST_LINKS = 8;

interface CellsProps {
  readonly sheet: FindingsOnSheetProps["sheet"];
  readonly addresses: readonly string[];
}

function Cells({ sheet, addresses }: CellsProps) {
  const { findings: words } = usePaneWords();
  const shown = addresses.slice(0, MOST_LINKS);
  return (
    <div className="finding-cells">
      {shown.map((address) =>
        sheet.visible ? (
          <GoToButton
            key={address}
            sheetId={sheet.sheetId}
            address={address}
            label={words.goTo({ sheet: sheet.name, address })}
          >
            {address}
          </GoToButton>
        ) : (
          <span key={address}>{address}</span>
        ),
      )}
      {addresses.length > shown.length && <span>{words.more({ count: String(addresses.length - shown.length) })}</span>}
    </div>
  );
}
