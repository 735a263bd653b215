import "./fonts.css";

/** The families that fonts.css declares. */
const CELL_FONTS = ["Arial", "Calibri"];

/** Loads the fonts of the cells. To be awaited before the grid is drawn, because a canvas is not drawn again by itself. */
export async function loadCellFonts(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => CELL_FONTS.includes(family.replaceAll('"', "")));
  await Promise.all(faces.map((face) => face.load()));
}
