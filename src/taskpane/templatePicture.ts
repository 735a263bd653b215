/** The picture of a template in the gallery: one for all of them. */
export function templatePicture(): string {
  return "assets/templates/evaluation.svg";
}
