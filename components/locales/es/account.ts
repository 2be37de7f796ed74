import type { Dictionary } from '../dictionary';

export const account: Dictionary['account'] = {
  welcome: username => `Te damos la bienvenida, ${username}`,
  ready: 'Pregunta sobre la página que ves o sobre cualquier otra cosa.',
  openSidebar: 'Abrir barra lateral',
  openPanel: 'Abrir en el panel lateral',
  openTab: 'Abrir en una pestaña',
  cannotOpen: {
    title: 'El navegador no deja entrar a ninguna extensión en esta página.',
    advice: 'Aside funciona a su lado, en el panel lateral o en una pestaña.',
  },
  panelRefused: {
    title: 'El navegador no ha abierto su panel lateral.',
    advice: 'Abre Aside en una pestaña.',
  },
  keepOpen: host => `Mantener abierto en ${host}`,
  keepOpenMeans:
    'La barra lateral está en todas las páginas de este sitio hasta que la cierres en esa pestaña.',
  keepOpenEverywhere: 'Mantener abierto en todos los sitios',
  notKept: {
    title: 'El navegador no lo ha permitido.',
    advice: 'No ha cambiado nada. Marca la casilla otra vez si quieres que vuelva a preguntar.',
  },
  account: 'Cuenta',
  signOut: 'Cerrar sesión',
  signInTitle: 'Inicia sesión en Aside',
  signInText: 'Usa la cuenta de tu organización.',
  expired: 'La sesión ha caducado. Vuelve a iniciar sesión; la conversación y el borrador se conservan.',
  locked:
    'Aside se ha bloqueado porque no había nadie. Vuelve a iniciar sesión; las conversaciones y los borradores se conservan.',
  companyAccount: 'la cuenta de tu empresa',
  continueWith: name => `Continuar con ${name}`,
  goOnInWindow: 'Continúa en la ventana que se ha abierto.',
  or: 'o',
  loading: 'Cargando',
  finishing: 'Iniciando sesión',
  openInTab: 'Abrir en una pestaña',
  signInNotices: {
    ranOut: 'Se ha agotado el tiempo para iniciar sesión. Vuelve a empezar.',
    confirmed: 'Cuenta confirmada. Inicia sesión.',
    passwordChanged: 'Contraseña cambiada. Inicia sesión con la nueva.',
  },
};

export const accountPage: Dictionary['accountPage'] = {
  title: 'Cuenta',
  back: 'Atrás',

  method: 'Sesión iniciada con',
  methods: { direct: 'El formulario de Aside', managed: 'La página de inicio de sesión de tu empresa' },
  since: 'Sesión iniciada desde',
  until: 'Acceso hasta',
  renewed: time => `${time}, se renueva solo`,
  untilNote: 'Tu empresa decide cuánto tiempo se renueva sin volver a iniciar sesión.',
  managed: 'Tu empresa gestiona la contraseña, la verificación en dos pasos y la eliminación de esta cuenta.',
  allSettings: 'Todos los ajustes',

  tasks: {
    password: 'Cambiar contraseña',
    totp: 'Verificación en dos pasos',
    everywhere: 'Cerrar sesión en todas partes',
    delete: 'Eliminar cuenta',
  },
  signOut: 'Cerrar sesión',

  oldPassword: 'Contraseña actual',
  newPassword: 'Contraseña nueva',
  newPasswordAgain: 'Repite la contraseña nueva',
  showPasswords: 'Mostrar contraseñas',
  changePassword: 'Cambiar contraseña',
  passwordChanged:
    'La contraseña se ha cambiado. Los demás dispositivos mantienen la sesión; si alguien puede conocer la anterior, cierra sesión en todas partes.',

  totpScan:
    'Escanéalo con una aplicación de autenticación. A partir de entonces, al iniciar sesión se pedirá su código.',
  totpType: 'O escribe esta clave en la aplicación:',
  qrCode: 'Código QR para una aplicación de autenticación',
  copySecret: 'Copiar clave',
  code: 'Código de la aplicación',
  codeForm: 'Seis cifras',
  turnOn: 'Activar',
  staysOpen: 'La ventana se cierra al hacer clic fuera y la próxima vez la clave será otra.',
  openTab: 'Abrir en una pestaña',
  totpOn: 'La verificación en dos pasos está activada. El próximo inicio de sesión pedirá un código.',
  totpIsOn:
    'La verificación en dos pasos está activada: al iniciar sesión se pide un código de tu aplicación.',
  otherDevice: 'Configurar otra aplicación',
  totpOffMeans: 'Sin ella, tu contraseña basta para abrir tu cuenta.',
  turnOff: 'Desactivar',
  totpOff: 'La verificación en dos pasos está desactivada. Basta con la contraseña para iniciar sesión.',

  everywhereMeans:
    'Se cierra la sesión en todos los dispositivos y navegadores, también en este. Lo que esté abierto en otros termina como mucho en una hora, cuando caduque su acceso. Las conversaciones se conservan.',
  signOutEverywhere: 'Cerrar sesión en todas partes',
  everywhereDone: 'Has cerrado la sesión en todas partes.',

  deleteMeans:
    'Se eliminará tu cuenta en el servicio de inicio de sesión de tu empresa y, con ella, las conversaciones de este navegador. Nadie podrá recuperarlas.',
  typeName: username => `Escribe ${username} para confirmar`,
  deleteAccount: 'Eliminar cuenta definitivamente',
  deleteDone: 'Tu cuenta se ha eliminado.',

  problems: {
    'wrong-password': 'La contraseña actual no es correcta. No se ha cambiado nada.',
    'weak-password': 'La contraseña nueva no cumple las reglas de tu empresa.',
    'password-used-before': 'Ya has usado esta contraseña. Elige otra.',
    'passwords-differ': 'Las dos contraseñas nuevas no coinciden.',
    'wrong-code': 'El código no es correcto. Cambia cada 30 segundos: escribe el que se muestra ahora.',
    'too-many-tries': 'Demasiados intentos. Espera un rato e inténtalo de nuevo.',
    'session-over': 'Tu sesión ha terminado. Vuelve a iniciar sesión.',
    offline: 'No tienes conexión. No se ha cambiado nada.',
    unreachable:
      'No se puede contactar con el servicio de inicio de sesión. No se ha cambiado nada; inténtalo en un momento.',
    unexpected: 'El servicio de inicio de sesión ha respondido de forma inesperada.',
  },
  because: (problem, detail) => `${problem}: ${detail}.`,
};
