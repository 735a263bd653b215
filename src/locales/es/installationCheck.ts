import type { installationCheck as english } from "../en/installationCheck";
import type { Translation } from "../words";
import { looks } from "./looks";
import { probes } from "./probes";

/** The words of “Check this installation”, of its report too. They are loaded with it. */
export const installationCheck: Translation<typeof english> = {
  heading: "Comprobar esta instalación",
  hint: "Para administradores y auditores. Excel calcula todas las funciones PARTNER y todas las hojas con ejemplos, y cada resultado se compara con lo que debe ser. Tarda unos minutos.",
  where:
    "Ejecútela en un libro nuevo y vacío, y no lo toque mientras tanto. La comprobación elimina las hojas que crea.",
  button: "Comprobar esta instalación",
  working: "Comprobando…",
  stop: "Detener",
  stopping: "Se detiene tras este paso…",
  underWay: "{step} {percent} %",
  sheet: "Hoja «{name}»",
  notEmpty: "Este libro no está vacío",
  notEmptyHint:
    "La comprobación podría tocar lo que contiene. Elija Archivo y después Nuevo, y ejecútela en el libro en blanco.",
  failed: "No se pudo hacer la comprobación",
  right: "{right} de {of} como debe ser",
  stopped: "Detenida. Hasta entonces:",
  sections: {
    cells: "Funciones con sus argumentos en celdas",
    constants: "Funciones con valores y matrices",
    probes: "Lo que hace este Excel",
    values: "Valores de las hojas",
    texts: "Textos que muestran las hojas",
    native: "Valores tras hacer nativas las fórmulas",
    live: "Fórmulas tras volver a fórmulas vivas",
  },
  section: "{name}: {right} de {of}",
  textsSkipped: "No se compararon los números que se muestran: este Excel los escribe con otros separadores.",
  differences: "Diferencias",
  value: "{place}: hay {got}, se esperaba {expected}",
  failedStep: "{place}: Excel lo rechazó ({code})",
  leftAlone: "{place}: quedó como estaba, {reason}",
  unsupported: "{question} {answer}: el complemento cuenta con otra respuesta",
  nothing: "nada",
  more: "y {count} más en el informe",
  leftOver: "No se pudieron eliminar estas hojas. Elimínelas, por favor: {names}",
  looks: "Para que lo mire una persona",
  copy: "Copiar informe",
  copied: "El informe se copió.",
  notCopied: "Excel no deja copiar al panel. Seleccione el texto de abajo y pulse Ctrl+C.",
  report: "Informe",
  excel: "Excel {version} ({platform}), ExcelApi {api}",
  addin: "Partner Playbook {version}",
  languages: "Idiomas: {display}, {content}",
  separators: "Separadores: «{decimal}» y «{thousands}»",
  probeDetails: probes,
  lookDetails: looks,
};
