import { namesOf, type SheetSettings } from "../setting";

/** How far each driver is moved. */
export const sensitivitySettings: SheetSettings<"change" | "retentionChange"> = {
  templateId: "sensitivity",
  settings: {
    change: { name: "ChangeBy", kind: "share", label: ({ words }) => words.sensitivity.changeBy },
    retentionChange: { name: "RetentionBy", kind: "share", label: ({ words }) => words.sensitivity.retentionBy },
  },
};

export const sensitivityNames = namesOf(sensitivitySettings);
