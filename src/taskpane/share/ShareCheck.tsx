import { readForSharing } from "../../excel/sharing/readForSharing";
import { shareCheck } from "../../sheets/share/shareCheck";
import { usePaneWords } from "../controls/paneWords";
import { CheckSection } from "../findings/CheckSection";
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
