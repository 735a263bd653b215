import type { shareCheck as english } from "../en/shareCheck";
import type { Translation } from "../words";

/** What the check before sharing says. `cells` counts cells. */
export const shareCheck: Translation<typeof english> = {
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
      title: "Copia de «{name}»",
      hint: "Registrar esta semana y las hojas nuevas siguen con la original y no tienen en cuenta esta copia; las fórmulas nativas que tenga siguen siendo nativas. Elimine la copia si no la necesita, o póngale un nombre que diga para qué sirve.",
    },
    errors: {
      title: {
        by: "count",
        one: "{count} celda muestra un error",
        many: "{count} de celdas muestran un error",
        other: "{count} celdas muestran un error",
      },
      hint: "Quienes lean el libro también ven el error.",
    },
    partner: {
      title: {
        by: "count",
        one: "{count} celda con una fórmula PARTNER",
        many: "{count} de celdas con una fórmula PARTNER",
        other: "{count} celdas con una fórmula PARTNER",
      },
      hint: "Sin el complemento muestran su último resultado hasta que se calculan de nuevo; después, #¿NOMBRE?, igual que lo que lee de ellas.",
    },
    partnerAtOnce: {
      title: {
        by: "count",
        one: "{count} celda muestra #¿NOMBRE? al abrir el libro sin el complemento",
        many: "{count} de celdas muestran #¿NOMBRE? al abrir el libro sin el complemento",
        other: "{count} celdas muestran #¿NOMBRE? al abrir el libro sin el complemento",
      },
      hint: "Estas fórmulas PARTNER dependen de TODAY (HOY), NOW (AHORA), OFFSET (DESREF) u otra función que Excel calcula cada vez que abre el libro, directamente o a través de otras celdas. Sin el complemento fallan enseguida. Conviértalas en nativas o comparta los valores.",
    },
    external: {
      title: {
        by: "count",
        one: "{count} celda lee otro libro",
        many: "{count} de celdas leen otro libro",
        other: "{count} celdas leen otro libro",
      },
      hint: "A quienes lean el libro se les pregunta si actualizar vínculos con archivos que quizá no tengan.",
    },
    volatile: {
      title: {
        by: "count",
        one: "{count} celda cambia con cada cálculo",
        many: "{count} de celdas cambian con cada cálculo",
        other: "{count} celdas cambian con cada cálculo",
      },
      hint: "Otras personas pueden ver valores distintos de los suyos, por funciones como HOY o DESREF.",
    },
    comments: {
      title: {
        by: "count",
        one: "{count} comentario o nota",
        many: "{count} de comentarios y notas",
        other: "{count} comentarios y notas",
      },
      hint: "Viajan con el archivo, con el nombre de quien los escribió.",
    },
    staleHistory: {
      title: "El último registro es de hace {days} días",
      hint: "El dashboard se registró el {date}. Registre esta semana antes de compartirlo.",
    },
  },
  property: {
    author: "Autor: {value}",
    lastAuthor: "Última modificación de: {value}",
    manager: "Responsable: {value}",
    company: "Empresa: {value}",
    hint: "Las propiedades del archivo nombran a personas. Elija Archivo e Información para verlas y cambiarlas.",
  },
  names: {
    partner: "Definidos con una función PARTNER: {names}",
    external: "Definidos a partir de otro libro: {names}",
    volatile: "Cambian con cada cálculo: {names}",
    hint: "Elija Fórmulas y Administrador de nombres para ver estos nombres.",
  },
};
