/** How many rows a sheet can have ready to be filled in. */
export interface RowLimits {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** A template as the gallery and the commands know it; how its sheet is built is loaded when one is wanted. */
export interface GalleryTemplate {
  readonly id: string;
  /** A template without them has a fixed form. */
  readonly rows?: RowLimits;
}

/** Every sheet that can be made, in the order in which they are offered. */
export const gallery: readonly GalleryTemplate[] = [
  { id: "partners", rows: { min: 5, max: 500, default: 25 } },
  { id: "deals", rows: { min: 20, max: 2000, default: 100 } },
  { id: "prescreen", rows: { min: 5, max: 200, default: 15 } },
  { id: "evaluation", rows: { min: 5, max: 200, default: 12 } },
  { id: "robustness", rows: { min: 5, max: 50, default: 12 } },
  { id: "negotiation", rows: { min: 5, max: 60, default: 12 } },
  { id: "terms", rows: { min: 5, max: 60, default: 12 } },
  { id: "dashboard" },
  { id: "snapshots", rows: { min: 50, max: 2000, default: 200 } },
  { id: "projections" },
  { id: "sensitivity" },
  { id: "contents" },
];

export function inGallery(id: string): GalleryTemplate {
  const found = gallery.find((template) => template.id === id);
  if (found === undefined) throw new Error(`The gallery has no template ${id}`);
  return found;
}
