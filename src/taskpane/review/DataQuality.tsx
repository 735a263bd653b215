import { readForQuality } from "../../excel/reading/readForQuality";
import { qualityCheck } from "../../sheets/quality/qualityCheck";
import { usePaneWords } from "../controls/paneWords";
import { CheckSection } from "../findings/CheckSection";
import { QualityFindings } from "./QualityFindings";

/** Looks through the generated sheets for data that is wrong or unlikely. */
export default function DataQuality() {
  return (
    <CheckSection
      region="data-quality"
      words={usePaneWords().dataQuality}
      check={async (run) => qualityCheck(await readForQuality(run))}
      outcome={(report) => <QualityFindings report={report} />}
    />
  );
}
