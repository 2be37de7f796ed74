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

  language: 'Idioma',
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
