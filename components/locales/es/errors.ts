import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, twoDigits } = formatsOf('es');

export const errors: Dictionary['errors'] = {
  tryAgain: 'Reintentar',
  tryAgainIn: wait => `Reintentar en ${wait}`,
  waitingForNetwork: 'Esperando a la red',
  signIn: 'Iniciar sesión',
  signedInAgain: 'Has vuelto a iniciar sesión.',
  seconds: seconds => `${number(seconds)} s`,
  minutes: (minutes, seconds) => `${number(minutes)} min ${twoDigits(seconds)} s`,
  hours: (hours, minutes) => `${number(hours)} h ${twoDigits(minutes)} min`,
  details: 'Detalles',
  copyDetails: 'Copiar detalles',
  dismiss: 'Descartar',
};

export const errorCodes: Dictionary['errorCodes'] = {
  'signed-out': {
    title: 'Has cerrado la sesión.',
    advice: 'Inicia sesión para continuar. La conversación y el borrador se conservan.',
  },
  'session-expired': {
    title: 'La sesión ha caducado.',
    advice: 'Vuelve a iniciar sesión; la conversación y el borrador se conservan.',
  },
  locked: {
    title: 'Aside está bloqueado.',
    advice: 'Vuelve a iniciar sesión para continuar. Las conversaciones y los borradores se conservan.',
  },
  'session-damaged': {
    title: 'No se ha podido leer la sesión guardada.',
    advice: 'Se ha eliminado; vuelve a iniciar sesión. Las conversaciones se conservan.',
  },
  'revocation-pending': {
    title: 'Has cerrado la sesión en este dispositivo.',
    advice:
      'Aún no se ha podido contactar con el servicio de inicio de sesión; Aside se lo comunicará en cuanto pueda.',
  },
  'sign-in-cancelled': {
    title: 'La ventana de inicio de sesión se ha cerrado.',
    advice: 'No has iniciado sesión. Inténtalo cuando quieras.',
  },
  'sign-in-unreachable': {
    title: 'No se ha podido cargar la página de inicio de sesión.',
    advice: 'Comprueba la red o la VPN e inténtalo de nuevo. Si continúa, avisa a tu administrador.',
  },
  'sign-in-refused': {
    title: 'Se ha rechazado el inicio de sesión.',
    advice: 'Inténtalo de nuevo o pregunta a tu administrador si tu cuenta puede usar Aside.',
  },
  'sign-in-mismatch': {
    title: 'La respuesta no corresponde a este inicio de sesión.',
    advice: 'No se ha aceptado nada. Cierra las demás ventanas de inicio de sesión e inténtalo de nuevo.',
  },
  'too-many-requests': {
    title: 'Demasiadas solicitudes.',
    advice: 'El servicio pide una breve pausa antes de la siguiente pregunta.',
  },
  offline: {
    title: 'No tienes conexión.',
    advice: 'La pregunta se repetirá en cuanto vuelva la red.',
  },
  'backend-unreachable': {
    title: 'No se puede contactar con el servicio de chat.',
    advice: 'Comprueba la red o la VPN e inténtalo de nuevo. Si continúa, avisa a tu administrador.',
  },
  'bad-request': {
    title: 'El servicio de chat no ha aceptado esta pregunta.',
    advice: 'Cambia la redacción o quita la página y envíala de nuevo.',
  },
  forbidden: {
    title: 'Tu cuenta no puede usar este servicio.',
    advice: 'Pide acceso a tu administrador.',
  },
  'too-large': {
    title: 'Es más de lo que acepta el servicio de chat.',
    advice: 'Acorta la pregunta o añade una selección en lugar de toda la página.',
  },
  'not-found': {
    title: 'No hay ningún servicio de chat en su dirección.',
    advice: 'Tu administrador tiene que comprobar la dirección de la API de chat en esta versión de Aside.',
  },
  'timed-out': {
    title: 'El servicio de chat ha tardado demasiado.',
    advice: 'Inténtalo de nuevo. Una pregunta más corta, o una selección en lugar de la página, tarda menos.',
  },
  redirected: {
    title: 'El servicio de chat ha enviado a Aside a otra dirección.',
    advice:
      'Aside no la sigue, porque tu sesión iría con ella. Tu administrador tiene que comprobar la dirección.',
  },
  paused: {
    title: 'El servicio de chat ha fallado varias veces seguidas.',
    advice: 'Aside espera un momento para que pueda recuperarse.',
  },
  'clock-skew': {
    title: 'El reloj de este ordenador no está en hora.',
    advice: 'Por eso el servicio de chat rechaza tu sesión. Ajusta la fecha y la hora e inténtalo de nuevo.',
  },
  'malformed-stream': {
    title: 'El servicio de chat ha enviado algo que Aside no puede leer.',
    advice: 'Lo recibido se conserva. Inténtalo de nuevo. Si continúa, avisa a tu administrador.',
  },
  stalled: {
    title: 'El servicio de chat ha dejado de responder.',
    advice: 'Lo recibido se conserva. Continúa desde ahí o inténtalo de nuevo.',
  },
  'answer-too-long': {
    title: 'La respuesta es más larga de lo que Aside puede guardar.',
    advice: 'Lo recibido se conserva. Pregunta por una parte.',
  },
  'storage-full': {
    title: 'El navegador no da más espacio a Aside.',
    advice:
      'No se ha perdido nada. Elimina conversaciones antiguas o libera espacio en el ordenador e inténtalo de nuevo.',
  },
  outdated: {
    title: 'Aside se ha actualizado. Recarga esta página.',
    advice: 'El borrador y la conversación se conservan.',
  },
  'backend-error': {
    title: 'Ha habido un error en el servicio de chat.',
    advice: 'No es culpa tuya. Inténtalo de nuevo en un momento.',
  },
  'unknown-answer': {
    title: 'El servidor ha respondido de una forma que Aside no conoce.',
    advice: 'Inténtalo de nuevo. Si continúa, tu administrador tiene que revisar la API de chat.',
  },
  'stream-broken': {
    title: 'La conexión se ha cortado antes de completar la respuesta.',
    advice: 'Lo recibido se conserva. Continúa desde ahí o inténtalo de nuevo.',
  },
  interrupted: {
    title: 'La respuesta se ha interrumpido antes de completarse.',
    advice: 'Lo recibido se conserva. Continúa desde ahí o inténtalo de nuevo.',
  },
  'page-unreadable': {
    title: 'No se ha podido leer ningún texto de esta página.',
    advice: 'Copia lo importante y pégalo en tu mensaje.',
  },
  'page-forbidden': {
    title: 'El navegador no deja entrar a ninguna extensión en esta página.',
    advice:
      'Ocurre con las páginas del navegador, las pestañas nuevas y la tienda de extensiones. Abre otra página e inténtalo de nuevo.',
  },
  'page-not-granted': {
    title: 'Aside aún no puede leer esta página.',
    advice:
      'Pulsa el botón de Aside en la barra de herramientas con la página delante y añádela de nuevo. Las páginas del navegador y la tienda de extensiones no se pueden leer.',
  },
  'page-never': {
    title: 'Elegiste que Aside no lea nunca este sitio.',
    advice: 'Por eso no se leyó nada. Puedes cambiarlo aquí o en los ajustes, en «Sitios».',
  },
  'page-other': {
    title: 'Esta pestaña muestra ahora otra página.',
    advice: 'El pasaje es de la página que se envió con la pregunta. Ábrela para verlo allí.',
  },
  'passage-gone': {
    title: 'No se encontró el pasaje en la página.',
    advice: 'La página ha cambiado, o solo lo muestra al desplegar algo en ella.',
  },
  covered: {
    title: 'La página tapa Aside.',
    advice:
      'Por eso no se ha hecho nada, y el borrador se conserva. Cierra lo que haya encima de Aside, o abre Aside de nuevo, y vuelve a pulsar.',
  },
  refused: {
    title: 'Aside no acepta esta solicitud desde aquí.',
    advice: 'Abre Aside con su botón de la barra de herramientas.',
  },
  'invalid-message': {
    title: 'No se ha podido enviar.',
    advice: 'Acorta el mensaje o recarga la página e inténtalo de nuevo.',
  },
  internal: {
    title: 'Algo ha fallado en Aside.',
    advice: 'Inténtalo de nuevo. Si continúa, recarga la página.',
  },
};
