import type { nativeRegister as english } from "../en/nativeRegister";
import type { Translation } from "../words";

export const nativeRegister: Translation<typeof english> = {
  name: "Fórmulas nativas",
  title: "Fórmulas nativas",
  hint: "Fórmulas reemplazadas por otras que no necesitan el complemento. «Volver a fórmulas vivas», en el panel, restaura las anteriores.",
};
