import { readForSharing } from "../excel/readForSharing";
import { shareCheck } from "../sheets/share/shareCheck";
import { CheckSection } from "./CheckSection";
import { usePaneWords } from "./paneWords";
import { ShareFindings } from "./ShareFindings";

/** Looks through the workbook for what people without the add-in will see in it. */
export default function ShareCheck() {
  return (
    <CheckSection
      region="share-check"
      words={usePaneWords().shareCheck}
      check={async (run) => shareCheck(await readForSharing(run))}
      outcome={(report) => <ShareFindings report={report} />}
    />
  );
}
