import { readForQuality } from "../excel/readForQuality";
import { qualityCheck } from "../sheets/quality/qualityCheck";
import { CheckSection } from "./CheckSection";
import { usePaneWords } from "./paneWords";
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
