import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('es');

export const chat: Dictionary['chat'] = {
  name: 'Aside',
  conversation: 'Conversación',
  newChat: 'Chat nuevo',
  conversations: 'Conversaciones',
  shortcuts: 'Atajos de teclado',
  moveLeft: 'Mover a la izquierda',
  moveRight: 'Mover a la derecha',
  move: 'Mover Aside',
  toPanel: 'Mover al panel lateral del navegador',
  toTab: 'Mover a una pestaña',
  panelRefused: {
    title: 'El navegador no ha abierto su panel lateral.',
    advice: 'Pulsa el botón de Aside en la barra de herramientas y abre desde ahí el panel lateral.',
  },
  close: 'Cerrar',
  signedInAs: username => `Sesión iniciada como ${username}`,

  you: 'Tú',
  answer: 'Aside',
  thinking: 'Pensando',
  answering: 'Aside está respondiendo.',
  answerFailed: 'La respuesta ha fallado.',
  answerStopped: 'Detenida.',
  longAnswer: 'La respuesta continúa en la conversación.',
  stopped: 'Detenida antes del final.',
  noText: 'La respuesta está vacía.',
  cutOff: 'La respuesta ha alcanzado su longitud máxima y termina aquí.',
  filtered: 'El filtro de contenido ha retenido el resto.',
  tryAgain: 'Reintentar',
  copyAnswer: 'Copiar respuesta',
  goOn: 'Continuar',
  goOnMessage: 'Continúa exactamente donde lo dejaste.',
  askAgain: 'Preguntar de nuevo',
  regenerate: 'Regenerar respuesta',
  edit: 'Editar pregunta',
  editing: 'Editar pregunta',
  sendEdited: 'Enviar cambios',
  cancel: 'Cancelar',
  delete: 'Eliminar mensaje',
  confirmDelete: 'Eliminar',
  versions: 'Versiones',
  previousVersion: 'Versión anterior',
  nextVersion: 'Versión siguiente',
  versionOf: (nth, all) => `${number(nth)} / ${number(all)}`,
  againIn: wait => `Nuevo intento en ${wait}.`,
  queued: 'Espera a la respuesta anterior.',
  callOff: 'Cancelar',
  stoppedEarly: 'Detenida antes de que empezara la respuesta.',
  sources: 'Fuentes',
  sentWith: 'Enviado con',
  jump: 'Ir a lo último',

  message: 'Mensaje',
  askAnything: 'Pregunta lo que quieras',
  send: 'Enviar',
  stop: 'Detener',
  addPage: 'Añadir esta página',
  addSelection: 'Añadir selección',
  page: 'Página',
  selection: 'Selección',
  untitled: 'Página sin título',
  chip: (part, size, truncated) => (truncated ? `${part}, ${size}, recortada` : `${part}, ${size}`),
  removePage: title => `Quitar página: ${title}`,
  removeSelection: title => `Quitar selección: ${title}`,
  characters: count => plural(count, { one: '1 carácter', other: `${number(count)} caracteres` }),
  thousandCharacters: thousands => `${number(thousands)} mil caracteres`,
  attached: 'Irá con tu próximo mensaje',
  tooLong: over =>
    plural(over, {
      one: 'Sobra 1 carácter para poder enviarlo',
      other: `Sobran ${number(over)} caracteres para poder enviarlo`,
    }),
  nothingSelected: 'No hay nada seleccionado en la página.',
  selectFirst: 'Selecciona texto en ella y vuelve a añadirlo.',

  prompts: {
    title: 'Prompts',
    edit: 'Editar prompts',
  },

  sent: 'Qué se envía',
  sentParts: (earlier, page, tokens) =>
    `Envía ${[
      earlier > 0 &&
        plural(earlier, { one: '1 mensaje anterior', other: `${number(earlier)} mensajes anteriores` }),
      page && 'la página',
      plural(tokens, { one: 'cerca de 1 token', other: `cerca de ${number(tokens)} tokens` }),
    ]
      .filter(Boolean)
      .join(', ')}`,
  sentDropped: count =>
    plural(count, {
      one: 'Se omite 1 mensaje más antiguo para no superar el límite.',
      other: `Se omiten ${number(count)} mensajes más antiguos para no superar el límite.`,
    }),
  sentPage: 'Página',
  sentSelection: 'Selección',
  sentMessage: 'Tu mensaje',

  greeting: username => (username ? `Hola, ${username}` : 'Hola'),
  invitation: 'Pregunta lo que quieras o empieza por lo que tienes delante.',
  invitationInTab: 'Pregunta lo que quieras. Para preguntar sobre una página, abre Aside junto a ella.',
  starters: {
    summarise: {
      title: 'Resumir esta página',
      hint: 'Los puntos principales en pocas líneas',
      prompt: 'Resume esta página.',
    },
    explain: {
      title: 'Explicar la selección',
      hint: 'Selecciona antes texto en la página',
      prompt: 'Explica esta selección con palabras sencillas.',
    },
    ask: {
      title: 'Preguntar sobre esta página',
      hint: 'Encuentra un dato, una fecha o el siguiente paso',
      prompt: '',
    },
  },
  privacy: 'Aside solo lee una página cuando tú la añades, o donde así lo has elegido.',

  signedOutTitle: 'Inicia sesión para chatear',
  signedOut: 'Aside responde con el servicio de tu empresa, por eso necesita saber quién eres.',
  expiredTitle: 'La sesión ha caducado',
  expired: 'Vuelve a iniciar sesión; la conversación y el borrador se conservan.',
  lockedTitle: 'Aside está bloqueado',
  locked:
    'No ha habido nadie durante un rato. Vuelve a iniciar sesión; la conversación y el borrador se conservan.',
  signIn: 'Iniciar sesión',

  refusedTitle: 'Abre Aside con su botón de la barra de herramientas',
  refused: 'Por tu seguridad, el chat solo funciona donde lo has abierto tú.',
  loading: 'Cargando la conversación',
};
