import type { errors as english } from "../en/errors";
import type { Translation } from "../words";

/** What went wrong, and what a person does next. */
export const errors: Translation<typeof english> = {
  title: "No se ha creado la hoja",
  nothingLeft: "En el libro no ha quedado nada a medias.",
  leftOver: "Puede que quede una hoja a medio hacer, «{sheet}»: no se ha podido quitar. Elimínela, por favor.",
  excelsCode: "Código de Excel: {code}",
  sheets: "Hojas: {names}",
  missing: "Falta en «{sheet}»: {what}",
  headings: "En «{sheet}»: {names}",
  cell: "Celda {address} de «{sheet}»",
  cellShows: "La celda {address} de «{sheet}» muestra {shown}",
  currency: "«{sheet}» está en {currency}",
  byCode: {
    cellEditing: {
      what: "Se está editando una celda y, hasta que termine, Excel no permite nada más.",
      next: "Pulse Intro o Esc en la celda e inténtelo de nuevo.",
    },
    readOnly: {
      what: "Este libro está abierto solo para lectura.",
      next: "Pase a edición o guarde una copia e inténtelo de nuevo.",
    },
    protectedWorkbook: {
      what: "La estructura de este libro está protegida y no se pueden añadir hojas.",
      next: "Elija Revisar y Proteger libro para quitar la protección, o use otro libro.",
    },
    protectedSheet: {
      what: "Una hoja está protegida y no se puede escribir en sus celdas.",
      next: "Haga clic con el botón derecho en la pestaña de cada hoja protegida, elija Desproteger hoja e inténtelo de nuevo.",
    },
    otherWorkbook: {
      what: "Excel está ocupado en otro libro.",
      next: "Haga clic en una celda de este libro e inténtelo de nuevo.",
    },
    nameInUse: {
      what: "Otra hoja ha tomado el mismo nombre en el mismo momento.",
      next: "Inténtelo de nuevo: la hoja recibirá un nombre libre.",
    },
    sheetMissing: {
      what: "Esta hoja ya no está en el libro.",
      next: "Puede crear una nueva.",
    },
    payloadTooLarge: {
      what: "Es más de lo que Excel admite de una vez.",
      next: "Trabaje con menos a la vez: una sola hoja o menos celdas. O use Excel en Windows o en Mac, que admite más.",
    },
    sheetTooLarge: {
      what: "La hoja es mayor de lo que Excel acepta de una vez.",
      next: "Elija menos filas e inténtelo de nuevo.",
    },
    apiNotFound: {
      what: "Esta versión de Excel no puede hacer algo que aquí hace falta.",
      next: "Actualice Excel o abra el libro en Excel para la web.",
    },
    linkMissing: {
      what: "A una hoja de la que esta lee le falta una columna.",
      next: "Devuelva a la columna su encabezado anterior y vuelva a intentarlo.",
    },
    dates1904: {
      what: "Este libro cuenta los días desde 1904: las fechas de las hojas del complemento estarían desplazadas cuatro años. No se ha escrito nada.",
      next: "En Archivo > Opciones > Avanzadas, desactive «Usar sistema de fechas 1904» en un libro sin fechas, o trabaje en un libro nuevo.",
    },
    headingAmbiguous: {
      what: "Dos columnas de una hoja podrían ser la que se lee.",
      next: "Cambie el nombre de la que usted añadió e inténtelo de nuevo.",
    },
    currencyOther: {
      what: "Esta hoja mostraría importes de hojas en una moneda bajo el nombre de otra.",
      next: "Elija la moneda de las hojas de las que lee. Los importes nunca se convierten.",
    },
    currenciesDiffer: {
      what: "Las hojas de las que esta lee están en monedas distintas, y los importes nunca se convierten.",
      next: "Llévelas a una sola moneda: elimine la hoja que no la tiene, créela de nuevo e inténtelo otra vez.",
    },
    dashboardMissing: {
      what: "Este libro no tiene un dashboard que registrar.",
      next: "Cree primero la hoja «Dashboard semanal» y registre después la semana.",
    },
    dashboardDamaged: {
      what: "El dashboard ha perdido su fecha o una de las columnas que se registran.",
      next: "Compruebe la fecha en la hoja de partners o cree un dashboard nuevo, e inténtelo de nuevo.",
    },
    historyMissing: {
      what: "Este libro tiene un dashboard, pero ningún historial semanal donde registrarlo.",
      next: "Cree la hoja «Historial semanal» y registre después la semana.",
    },
    historyTooShort: {
      what: "Los valores se han escrito debajo de la tabla del historial semanal, que estaba llena y no ha crecido.",
      next: "Arrastre la esquina inferior derecha de la tabla hasta incluir las filas nuevas.",
    },
    historyBlocked: {
      what: "Hay algo debajo de la tabla del historial semanal, donde van las filas nuevas. No se ha registrado nada.",
      next: "Muévalo al lado de la tabla o a otra hoja, y desactive la fila de totales de la tabla; después, registre la semana.",
    },
    dashboardShowsError: {
      what: "El dashboard muestra un error donde se registra un valor. No se ha registrado nada.",
      next: "Corrija la celda o espere a que se calcule, y registre después la semana.",
    },
    nothingToCopy: {
      what: "No hay ninguna hoja que copiar: las visibles ya son copias con valores.",
      next: "Vaya a una hoja con fórmulas o muestre una oculta e inténtelo de nuevo.",
    },
    logDamaged: {
      what: "El registro de supuestos ha perdido su tabla o una de sus columnas.",
      next: "Deshágalo o devuelva a la columna su encabezado. Para empezar un registro nuevo, elimine la hoja.",
    },
    logBlocked: {
      what: "Hay algo debajo de la tabla del registro de supuestos, donde van las filas nuevas.",
      next: "Muévalo al lado de la tabla o a otra hoja, y desactive la fila de totales de la tabla; después, inténtelo de nuevo.",
    },
    registerDamaged: {
      what: "La hoja que anota las fórmulas nativas ha perdido su tabla o una de sus columnas.",
      next: "Deshágalo o devuelva a la columna su encabezado. Para empezar una lista nueva, elimine la hoja.",
    },
    registerBlocked: {
      what: "Hay algo debajo de la tabla que anota las fórmulas nativas, donde van las filas nuevas.",
      next: "Muévalo al lado de la tabla o a otra hoja, y desactive la fila de totales de la tabla; después, inténtelo de nuevo.",
    },
    stillCalculating: {
      what: "Excel todavía está calculando.",
      next: "Espere a que ninguna celda muestre #BUSY! y vuelva a intentarlo.",
    },
    notWritten: {
      what: "Excel aceptó lo que había que escribir, pero las celdas contienen otra cosa. Están como antes.",
      next: "Compruebe si algo del libro las cambia (una macro, otro complemento) y vuelva a intentarlo.",
    },
    tableTooShort: {
      what: "No se ha podido alargar la tabla, así que no se ha escrito nada.",
      next: "Arrastre unas filas hacia abajo la esquina inferior derecha de la tabla y vuelva a intentarlo.",
    },
    changePending: {
      what: "Un cambio anterior del libro no ha terminado: se interrumpió, o alguien está haciendo uno ahora mismo.",
      next: "Espere un momento y vuelva a intentarlo. Si sigue así, cierre el panel y ábralo: le ofrecerá terminar el cambio o deshacerlo.",
    },
    changedMeanwhile: {
      what: "Alguien ha cambiado las celdas entretanto, así que no se ha escrito nada.",
      next: "Mire la celda y vuelva a intentarlo.",
    },
    changeInterrupted: {
      what: "Excel se ha detenido a medias y no responde: el cambio no se ha podido terminar ni deshacer.",
      next: "Lo que era está guardado en el libro. Abra de nuevo el panel: le ofrecerá terminar el cambio o deshacerlo.",
    },
    partMissing: {
      what: "No se ha podido cargar una parte de Partner Playbook: se ha actualizado desde que se abrió este panel, o se ha perdido la conexión.",
      next: "Cargue la nueva versión e inténtelo de nuevo. Su libro queda como está.",
    },
    busy: {
      what: "Excel está ocupado y ha rechazado la solicitud varias veces.",
      next: "Espere a que Excel termine lo que está haciendo y vuelva a intentarlo.",
    },
    noAnswer: {
      what: "Excel no ha respondido. Puede que aún lleve a cabo lo último que se le pidió.",
      next: "Salga de la celda que esté editando y cierre los cuadros de diálogo abiertos. Si Excel sigue sin responder, guarde el libro, reinicie Excel e inténtelo de nuevo.",
    },
    stopped: {
      what: "Detenido.",
      next: "No se ha cambiado nada.",
    },
    dialogOpen: {
      what: "Hay un cuadro de diálogo abierto en Excel y, hasta que se cierre, Excel no permite nada más.",
      next: "Cierre el cuadro de diálogo e inténtelo de nuevo.",
    },
    sessionOver: {
      what: "La sesión de Excel ha terminado, o se ha cerrado la suya, y no se puede acceder al libro.",
      next: "Vuelva a cargar la página del libro, o ciérrelo y ábralo de nuevo, e inicie sesión si Excel lo pide.",
    },
    notAllowed: {
      what: "Excel no lo permite en este libro.",
      next: "Compruebe si hay hojas o celdas protegidas, si puede editar el libro y si algún programa de seguridad bloquea los complementos; después, inténtelo de nuevo.",
    },
    wrongPassword: {
      what: "El libro o una hoja está protegido con contraseña, y Excel no ha aceptado la que se le dio.",
      next: "Quite la protección en Revisar e inténtelo de nuevo.",
    },
    conflict: {
      what: "Otra persona ha cambiado el libro en el mismo momento.",
      next: "Espere a que aparezca su cambio e inténtelo de nuevo.",
    },
    partGone: {
      what: "Falta algo necesario: se ha eliminado, movido o cambiado de nombre una hoja, una tabla o unas celdas.",
      next: "Deshágalo (Ctrl+Z) si no era lo que quería e inténtelo de nuevo.",
    },
    wrongSelection: {
      what: "No hay celdas de este libro seleccionadas: lo está un gráfico o una imagen, o hay otro libro delante.",
      next: "Haga clic en una celda de este libro e inténtelo de nuevo.",
    },
    noRoom: {
      what: "Excel no puede hacer sitio: unas celdas con contenido quedarían fuera de la hoja o dentro de una tabla.",
      next: "Borre o mueva lo que hay al borde de la hoja o junto a la tabla e inténtelo de nuevo.",
    },
    cellsInTheWay: {
      what: "Sobre las celdas hay celdas combinadas, una tabla dinámica u otra tabla.",
      next: "Separe las celdas o mueva la tabla e inténtelo de nuevo.",
    },
    filterInTheWay: {
      what: "Un filtro oculta algunas de las celdas.",
      next: "Elija Datos y Borrar para mostrar todas las filas e inténtelo de nuevo.",
    },
    chartEmpty: {
      what: "Un gráfico no tiene nada que mostrar: las celdas de las que lee están vacías.",
      next: "Rellene las celdas e inténtelo de nuevo.",
    },
    formulaTooLong: {
      what: "Una fórmula es más larga de lo que Excel acepta.",
      next: "Repártala en varias celdas, o haga referencia a celdas en vez de escribir en ella sus valores.",
    },
    memoryFull: {
      what: "A Excel no le queda memoria para hacerlo.",
      next: "Cierre otros libros y programas e inténtelo de nuevo.",
    },
    linksBlocked: {
      what: "Excel no tiene permiso para leer los otros libros o datos con los que este está vinculado.",
      next: "Elija Datos y Consultas y conexiones, permita las conexiones o inicie sesión en ellas e inténtelo de nuevo.",
    },
    sheetUnsupported: {
      what: "La hoja que está a la vista no tiene celdas: es una hoja de gráfico o de macros.",
      next: "Vaya a una hoja normal e inténtelo de nuevo.",
    },
    contentUnsupported: {
      what: "Una hoja contiene algo que Excel no puede tratar así, como imágenes, formas o segmentaciones de datos.",
      next: "Trabaje con una copia de la hoja que no las tenga e inténtelo de nuevo.",
    },
    restartNeeded: {
      what: "Partner Playbook se ha actualizado y Excel tiene que reiniciarse.",
      next: "Guarde el libro, reinicie Excel e inténtelo de nuevo.",
    },
    notAccepted: {
      what: "Excel no ha aceptado lo que se le pidió. No es culpa suya.",
      next: "Inténtelo de nuevo. Si vuelve a fallar, comunique el código de Excel a quien se ocupa del complemento.",
    },
    internalFault: {
      what: "Excel se ha detenido por un error propio.",
      next: "Inténtelo de nuevo. Si vuelve a fallar, guarde el libro, reinicie Excel y pruebe una vez más.",
    },
    unknown: {
      what: "Excel no lo ha llevado a cabo y no ha dado un motivo conocido.",
      next: "Inténtelo de nuevo. Si vuelve a fallar, guarde el libro, reinicie Excel y pruebe una vez más.",
    },
  },
};
