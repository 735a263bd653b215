import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneWords } from "../controls/paneWords";
import { loadNewVersion } from "./newVersion";

/** The way on where a part of the add-in is gone or broken: the page is loaded anew, if it can be reached. */
export function LoadNewVersion({ label }: { readonly label?: string }) {
  const { newVersion: words } = usePaneWords();
  const [stage, setStage] = useState<"idle" | "asking" | "unreachable">("idle");
  const load = () => {
    setStage("asking");
    void loadNewVersion().then((loading) => setStage(loading ? "asking" : "unreachable"));
  };
  return (
    <div className="new-version">
      <Button size="small" disabledFocusable={stage === "asking"} onClick={load}>
        {stage === "asking" ? words.loading : (label ?? words.load)}
      </Button>
      <div role="status">{stage === "unreachable" && <p>{words.unreachable}</p>}</div>
    </div>
  );
}
