import { Button } from "@fluentui/react-components";
import { usePaneWords } from "./controls/paneWords";
import { viewId, views, type View } from "./views";

export interface ViewSwitchProps {
  readonly view: View;
  readonly onSwitch: (view: View) => void;
}

/** The parts of the pane; the one that is shown is marked as the current page. */
export function ViewSwitch({ view, onSwitch }: ViewSwitchProps) {
  const { views: words } = usePaneWords();
  return (
    <nav className="views" aria-label={words.label}>
      {views.map((each) => (
        <Button
          key={each}
          className="view-button"
          appearance={each === view ? "primary" : "secondary"}
          aria-current={each === view ? "page" : undefined}
          aria-controls={viewId(each)}
          onClick={() => onSwitch(each)}
        >
          {words[each]}
        </Button>
      ))}
    </nav>
  );
}
