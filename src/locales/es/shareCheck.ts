import type { shareCheck as english } from "../en/shareCheck";
import { countedIn } from "../counted";
import { listed } from "../listed";

const counted = countedIn("es");

/** What the check before sharing says. `cells` counts cells. */
export const shareCheck: typeof english = {
  heading: "Revisar antes de compartir",
  hint: "Muestra lo que verán en este libro quienes no tengan Partner Playbook. No se modifica nada.",
  check: "Revisar este libro",
  checking: "Revisando el libro…",
  failed: "El libro no se ha revisado",
  clean: "Nada que señalar",
  cleanHint: "Quienes no tengan Partner Playbook ven este libro igual que usted.",
  wholeWorkbook: "El libro",
  sheet: {
    hidden: {
      title: "Hoja oculta",
      hint: "Cualquiera puede mostrarla: clic derecho en la etiqueta de una hoja y Mostrar.",
    },
    veryHidden: {
      title: "Hoja muy oculta",
      hint: "Los menús de Excel no la ofrecen, pero viaja con el archivo y se puede leer.",
    },
    copy: {
      title: (name) => `Copia de «${name}»`,
      hint: "Registrar esta semana y las hojas nuevas siguen con la original y no tienen en cuenta esta copia; las fórmulas nativas que tenga siguen siendo nativas. Elimine la copia si no la necesita, o póngale un nombre que diga para qué sirve.",
    },
    errors: {
      title: (cells) =>
        counted(cells, { one: "{count} celda muestra un error", other: "{count} celdas muestran un error" }),
      hint: "Quienes lean el libro también ven el error.",
    },
    partner: {
      title: (cells) =>
        counted(cells, {
          one: "{count} celda con una fórmula PARTNER",
          other: "{count} celdas con una fórmula PARTNER",
        }),
      hint: "Sin el complemento muestran su último resultado hasta que se calculan de nuevo; después, #¿NOMBRE?, igual que lo que lee de ellas.",
    },
    partnerAtOnce: {
      title: (cells) =>
        counted(cells, {
          one: "{count} celda muestra #¿NOMBRE? al abrir el libro sin el complemento",
          other: "{count} celdas muestran #¿NOMBRE? al abrir el libro sin el complemento",
        }),
      hint: "Estas fórmulas PARTNER dependen de TODAY (HOY), NOW (AHORA), OFFSET (DESREF) u otra función que Excel calcula cada vez que abre el libro, directamente o a través de otras celdas. Sin el complemento fallan enseguida. Conviértalas en nativas o comparta los valores.",
    },
    external: {
      title: (cells) =>
        counted(cells, { one: "{count} celda lee otro libro", other: "{count} celdas leen otro libro" }),
      hint: "A quienes lean el libro se les pregunta si actualizar vínculos con archivos que quizá no tengan.",
    },
    volatile: {
      title: (cells) =>
        counted(cells, {
          one: "{count} celda cambia con cada cálculo",
          other: "{count} celdas cambian con cada cálculo",
        }),
      hint: "Otras personas pueden ver valores distintos de los suyos, por funciones como HOY o DESREF.",
    },
    comments: {
      title: (cells) => counted(cells, { one: "{count} comentario o nota", other: "{count} comentarios y notas" }),
      hint: "Viajan con el archivo, con el nombre de quien los escribió.",
    },
    staleHistory: {
      title: (days) => `El último registro es de hace ${days} días`,
      hint: (date) => `El dashboard se registró el ${date}. Registre esta semana antes de compartirlo.`,
    },
  },
  property: {
    author: (value) => `Autor: ${value}`,
    lastAuthor: (value) => `Última modificación de: ${value}`,
    manager: (value) => `Responsable: ${value}`,
    company: (value) => `Empresa: ${value}`,
    hint: "Las propiedades del archivo nombran a personas. Elija Archivo e Información para verlas y cambiarlas.",
  },
  names: {
    partner: (names) => `Definidos con una función PARTNER: ${listed(names, "es")}`,
    external: (names) => `Definidos a partir de otro libro: ${listed(names, "es")}`,
    volatile: (names) => `Cambian con cada cálculo: ${listed(names, "es")}`,
    hint: "Elija Fórmulas y Administrador de nombres para ver estos nombres.",
  },
};
