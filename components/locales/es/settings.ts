import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';
import { promptSettings } from './prompts';

const { number, plural } = formatsOf('es');

export const settings: Dictionary['settings'] = {
  title: 'Ajustes',
  pageTitle: 'Ajustes de Aside',
  loading: 'Cargando',
  saved: 'Guardado',
  notSaved: {
    title: 'No se ha podido guardar.',
    advice: 'Lo que ves es lo que está guardado. Inténtalo de nuevo.',
  },

  signingIn: 'Inicio de sesión',
  staySignedIn: 'Mantener la sesión en este dispositivo',
  staySignedInShort: 'Mantener la sesión',
  staySignedInMeans:
    'La sesión sigue abierta aunque se cierre el navegador. Desactivado: al cerrar el navegador se cierra la sesión; es mejor en un dispositivo compartido.',

  lock: 'Bloquear Aside cuando no haya nadie',
  lockMeans:
    'Bloqueado, Aside oculta tus conversaciones y no conserva ningún acceso hasta que vuelvas a iniciar sesión. No se pierde nada, tampoco los borradores.',
  lockAfter: 'Tras un tiempo sin uso',
  lockAfterMeans:
    'Sin teclado ni ratón en todo el ordenador; también cuentan la suspensión y el navegador cerrado.',
  minutes: minutes => plural(minutes, { one: '1 minuto', other: `${number(minutes)} minutos` }),
  hour: '1 hora',
  never: 'Nunca',
  lockWithSystem: 'Al bloquearse la pantalla',
  lockWithSystemMeans: 'En cuanto el navegador lo sabe. No todos los escritorios de Linux lo comunican.',

  conversations: 'Conversaciones',
  conversationsMean: 'Se guardan solo en este navegador, por separado para cada cuenta.',
  keepHistory: 'Conservar el historial',
  keepHistoryMeans:
    'Desactivado: lo que escribas a partir de ahora se elimina al cerrar su pestaña o el navegador, salvo que lo fijes. Las conversaciones anteriores se quedan hasta que las elimines.',
  deleteAfter: 'Eliminar conversaciones antiguas',
  deleteAfterMeans: 'Se cuenta desde el último mensaje. Las fijadas se quedan.',
  days: days => plural(days, { one: 'Tras 1 día', other: `Tras ${number(days)} días` }),
  year: 'Tras un año',
  perTab: 'Una conversación para cada pestaña',
  perTabMeans: 'Desactivado: todas las pestañas muestran la misma.',
  files: 'Todas las conversaciones',
  filesMean:
    'Markdown es para leer. JSON lo contiene todo y se puede volver a importar; con ello no se sobrescribe nada.',
  exportMarkdown: 'Exportar como Markdown',
  exportJson: 'Exportar como JSON',
  import: 'Importar',
  importFile: 'Archivo para importar',
  nothingToExport: 'No hay ninguna conversación para exportar.',
  imported: ({ added, known, damaged }) =>
    [
      plural(added, {
        one: 'Se ha añadido 1 conversación.',
        other: `Se han añadido ${number(added)} conversaciones.`,
      }),
      known > 0 && plural(known, { one: '1 ya estaba aquí.', other: `${number(known)} ya estaban aquí.` }),
      damaged > 0 &&
        plural(damaged, {
          one: '1 no se ha podido leer.',
          other: `${number(damaged)} no se han podido leer.`,
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Este no es un archivo de conversaciones de Aside.',
    advice: 'Elige un archivo creado con «Exportar como JSON». No se ha cambiado nada.',
  },
  deleteAll: 'Eliminar todas las conversaciones',
  deleteAllMeans:
    'Todas tus conversaciones y borradores de este navegador se eliminan definitivamente, también las respuestas en curso.',
  deleteForGood: 'Eliminar definitivamente',
  keepAll: 'Conservarlas',
  deletedAll: 'Todas las conversaciones se han eliminado.',

  prompts: promptSettings,

  look: {
    title: 'Aspecto e idioma',
    theme: 'Colores',
    themes: { browser: 'Como el navegador', light: 'Claro', dark: 'Oscuro' },
    textSize: 'Tamaño del texto',
    percent: percent => `${number(percent)} %`,
    side: 'Lado de la página',
    sides: { left: 'Izquierda', right: 'Derecha' },
    width: pixels => `La barra lateral mide ${number(pixels)} píxeles de ancho.`,
    resetWidth: 'Restablecer el ancho',
    toolbar: 'El icono de la barra de herramientas abre',
    toolbarMeans:
      'Mientras tengas la sesión iniciada. Tu cuenta está entonces detrás de tu nombre, arriba en la barra lateral.',
    toolbarOpens: { popup: 'El menú', sidebar: 'La barra lateral directamente' },
  },

  connection: {
    title: 'Conexión',
    mean: 'Dónde inicia sesión y pregunta este Aside. Se fijó al compilarlo, y no habla con nadie más.',
    pool: 'Inicio de sesión',
    chat: 'Chat',
    version: 'Versión',
    check: 'Probar la conexión',
    checkMeans: 'No envía ninguna pregunta ni tu acceso.',
    poolIs: {
      ready: 'El grupo de usuarios está ahí.',
      open: 'El grupo de usuarios está ahí.',
      wrong: 'Hay respuesta, pero ningún grupo de usuarios con ese nombre.',
      unreachable: 'No hay respuesta. ¿Tienes conexión? ¿Hace falta una VPN?',
    },
    chatIs: {
      ready: 'El servicio de chat está ahí y pide iniciar sesión.',
      open: 'El servicio de chat responde sin iniciar sesión. Avisa a quienes lo gestionan.',
      wrong: 'Hay respuesta, pero ningún servicio de chat en esta dirección.',
      unreachable:
        'No hay ninguna respuesta legible. ¿Tienes conexión? ¿Hace falta una VPN? Si no, puede que sus ajustes de CORS no incluyan esta extensión.',
    },
  },

  sites: {
    title: 'Sitios',
    mean: 'Aside entra en una página solo cuando lo abres en ella. En los sitios de esta lista la barra lateral se abre sola, hasta que la cierres en esa pestaña. El navegador te pregunta antes.',
    all: 'Mantener abierta la barra lateral en todos los sitios',
    allMeans:
      'El navegador dirá que Aside puede leer y cambiar todos tus datos en todos los sitios web. Solo lee una página cuando la añades.',
    none: 'Aún no hay ninguno. Para añadir uno, abre Aside desde la barra de herramientas en una de sus páginas y marca «Mantener abierto».',
    forget: site => `Dejar de abrir en ${site}`,
    refused: {
      title: 'El navegador no lo ha permitido.',
      advice: 'No ha cambiado nada.',
    },
  },
  languageOf: 'Idioma de Aside',
  languageMeans:
    'De los botones y mensajes. Las respuestas llegan en el idioma en que preguntes, según el servicio de tu empresa.',
  asBrowser: 'El del navegador',
  keyboard: 'Teclado',
  keyboardMeans:
    'Todo Aside se puede usar sin ratón. Los atajos también se muestran con ? en la barra lateral.',
  showShortcuts: 'Mostrar todos los atajos',

  diagnostics: 'Diagnóstico',
  diagnosticsMeans:
    'Lo que Aside ha hecho últimamente, para quien busque una causa: horas, códigos y tamaños. Sin textos, nombres, direcciones de páginas ni tokens. Está en la memoria y solo sale de ella si lo copias.',
  copyBundle: 'Copiar',
  refresh: 'Actualizar',
  clear: 'Borrar',
  time: 'Hora',
  part: 'Parte',
  what: 'Qué',
  more: 'Detalles',
  nothingHappened: 'Aún no ha pasado nada.',
};
