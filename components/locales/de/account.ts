import type { Dictionary } from '../dictionary';

export const account: Dictionary['account'] = {
  welcome: username => `Willkommen, ${username}`,
  ready: 'Fragen Sie zur geöffneten Seite oder zu etwas anderem.',
  openSidebar: 'Seitenleiste öffnen',
  openPanel: 'In der Browser-Seitenleiste',
  openTab: 'In einem Tab öffnen',
  cannotOpen: {
    title: 'Auf diese Seite lässt der Browser keine Erweiterung.',
    advice: 'Daneben funktioniert Aside: in der Seitenleiste des Browsers oder in einem Tab.',
  },
  panelRefused: {
    title: 'Der Browser hat seine Seitenleiste nicht geöffnet.',
    advice: 'Öffnen Sie Aside stattdessen in einem Tab.',
  },
  keepOpen: host => `Auf ${host} geöffnet lassen`,
  keepOpenMeans: 'Die Seitenleiste ist auf jeder Seite dieser Website da, bis Sie sie in dem Tab schließen.',
  keepOpenEverywhere: 'Auf allen Websites geöffnet lassen',
  notKept: {
    title: 'Der Browser hat es nicht erlaubt.',
    advice: 'Es wurde nichts geändert. Setzen Sie das Häkchen erneut, um noch einmal gefragt zu werden.',
  },
  account: 'Konto',
  signOut: 'Abmelden',
  signInTitle: 'Bei Aside anmelden',
  signInText: 'Mit dem Konto Ihrer Organisation.',
  expired:
    'Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an; Unterhaltung und Entwurf bleiben erhalten.',
  locked:
    'Aside wurde gesperrt, weil niemand da war. Melden Sie sich erneut an; Unterhaltungen und Entwürfe bleiben erhalten.',
  companyAccount: 'Ihrem Firmenkonto',
  continueWith: name => `Weiter mit ${name}`,
  goOnInWindow: 'Bitte im neu geöffneten Fenster fortfahren.',
  or: 'oder',
  loading: 'Wird geladen',
  finishing: 'Anmeldung läuft',
  openInTab: 'In einem Tab öffnen',
  signInNotices: {
    ranOut: 'Die Zeit für die Anmeldung ist abgelaufen. Bitte erneut anmelden.',
    confirmed: 'Konto bestätigt. Sie können sich jetzt anmelden.',
    passwordChanged: 'Passwort geändert. Melden Sie sich mit dem neuen an.',
  },
};

export const accountPage: Dictionary['accountPage'] = {
  title: 'Konto',
  back: 'Zurück',

  method: 'Angemeldet über',
  methods: { direct: 'das Formular von Aside', managed: 'die Anmeldeseite Ihrer Firma' },
  since: 'Angemeldet seit',
  until: 'Zugriff bis',
  renewed: time => `${time}, wird automatisch verlängert`,
  untilNote: 'Wie lange ohne neue Anmeldung verlängert wird, legt Ihre Firma fest.',
  managed: 'Passwort, Anmeldung in zwei Schritten und Löschung dieses Kontos verwaltet Ihre Firma.',
  allSettings: 'Alle Einstellungen',

  tasks: {
    password: 'Passwort ändern',
    totp: 'Anmeldung in zwei Schritten',
    everywhere: 'Überall abmelden',
    delete: 'Konto löschen',
  },
  signOut: 'Abmelden',

  oldPassword: 'Aktuelles Passwort',
  newPassword: 'Neues Passwort',
  newPasswordAgain: 'Neues Passwort wiederholen',
  showPasswords: 'Passwörter anzeigen',
  changePassword: 'Passwort ändern',
  passwordChanged:
    'Ihr Passwort ist geändert. Andere Geräte bleiben angemeldet; kennt jemand anderes womöglich das alte, melden Sie sich überall ab.',

  totpScan:
    'Scannen Sie dies mit einer Authenticator-App. Künftig wird beim Anmelden nach ihrem Code gefragt.',
  totpType: 'Oder geben Sie diesen Schlüssel in der App ein:',
  qrCode: 'QR-Code für eine Authenticator-App',
  copySecret: 'Schlüssel kopieren',
  code: 'Code aus der App',
  codeForm: 'Sechs Ziffern',
  turnOn: 'Einschalten',
  staysOpen:
    'Das Pop-up schließt sich, sobald Sie woanders hinklicken, und der Schlüssel ist danach ein anderer.',
  openTab: 'In einem Tab öffnen',
  totpOn: 'Die Anmeldung in zwei Schritten ist ein. Bei der nächsten Anmeldung wird ein Code verlangt.',
  totpIsOn:
    'Die Anmeldung in zwei Schritten ist ein: Beim Anmelden wird ein Code aus Ihrer Authenticator-App verlangt.',
  otherDevice: 'Stattdessen eine andere App einrichten',
  totpOffMeans: 'Ohne sie genügt allein Ihr Passwort für den Zugang zu Ihrem Konto.',
  turnOff: 'Ausschalten',
  totpOff: 'Die Anmeldung in zwei Schritten ist aus. Zum Anmelden genügt Ihr Passwort.',

  everywhereMeans:
    'Alle Geräte und Browser, auf denen Sie angemeldet sind, werden abgemeldet, auch dieser. Was anderswo geöffnet war, endet spätestens innerhalb einer Stunde, wenn der Zugriff ausläuft. Unterhaltungen bleiben erhalten.',
  signOutEverywhere: 'Überall abmelden',
  everywhereDone: 'Sie sind überall abgemeldet.',

  deleteMeans:
    'Ihr Konto beim Anmeldedienst Ihrer Firma wird gelöscht und mit ihm die Unterhaltungen in diesem Browser. Niemand kann sie zurückholen.',
  typeName: username => `Zum Bestätigen ${username} eingeben`,
  deleteAccount: 'Konto endgültig löschen',
  deleteDone: 'Ihr Konto ist gelöscht.',

  problems: {
    'wrong-password': 'Das aktuelle Passwort stimmt nicht. Es wurde nichts geändert.',
    'weak-password': 'Das neue Passwort erfüllt die Regeln Ihrer Firma nicht.',
    'password-used-before': 'Dieses Passwort haben Sie schon einmal benutzt. Wählen Sie ein anderes.',
    'passwords-differ': 'Die beiden neuen Passwörter stimmen nicht überein.',
    'wrong-code':
      'Dieser Code stimmt nicht. Codes wechseln alle 30 Sekunden: Geben Sie den ein, der gerade angezeigt wird.',
    'too-many-tries': 'Zu viele Versuche. Warten Sie eine Weile und versuchen Sie es dann erneut.',
    'session-over': 'Ihre Sitzung ist beendet. Melden Sie sich erneut an.',
    offline: 'Sie sind offline. Es wurde nichts geändert.',
    unreachable:
      'Der Anmeldedienst ist nicht erreichbar. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.',
    unexpected: 'Der Anmeldedienst hat unerwartet geantwortet.',
  },
  because: (problem, detail) => `${problem}: ${detail}.`,
};
