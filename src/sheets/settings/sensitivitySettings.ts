import { namesOf, type SheetSettings } from "../setting";

/** How far each driver is moved. */
export const sensitivitySettings = {
  templateId: "sensitivity",
  settings: {
    change: { name: "ChangeBy", kind: "share", label: ({ words }) => words.sensitivity.changeBy },
    retentionChange: { name: "RetentionBy", kind: "share", label: ({ words }) => words.sensitivity.retentionBy },
  },
} as const satisfies SheetSettings;

export const sensitivityNames = namesOf(sensitivitySettings.settings);
