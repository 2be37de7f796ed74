import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';
import { promptSettings } from './prompts';

const { number, plural } = formatsOf('de');

export const settings: Dictionary['settings'] = {
  title: 'Einstellungen',
  pageTitle: 'Einstellungen von Aside',
  loading: 'Wird geladen',
  saved: 'Gespeichert',
  notSaved: {
    title: 'Das konnte nicht gespeichert werden.',
    advice: 'Es gilt, was Sie sehen. Versuchen Sie es erneut.',
  },

  signingIn: 'Anmeldung',
  staySignedIn: 'Auf diesem Gerät angemeldet bleiben',
  staySignedInShort: 'Angemeldet bleiben',
  staySignedInMeans:
    'Sie bleiben angemeldet, auch wenn der Browser geschlossen wurde. Aus: Mit dem Schließen des Browsers werden Sie abgemeldet; besser auf einem Gerät, das Sie sich teilen.',

  lock: 'Aside sperren, wenn niemand da ist',
  lockMeans:
    'Gesperrt verbirgt Aside Ihre Unterhaltungen und hat keinen Zugriff, bis Sie sich wieder anmelden. Nichts geht verloren, auch kein Entwurf.',
  lockAfter: 'Nach einer Zeit ohne Nutzung',
  lockAfterMeans:
    'Keine Taste und keine Maus am ganzen Computer; Ruhezustand und geschlossener Browser zählen mit.',
  minutes: minutes => plural(minutes, { one: '1 Minute', other: `${number(minutes)} Minuten` }),
  hour: '1 Stunde',
  never: 'Nie',
  lockWithSystem: 'Wenn der Bildschirm gesperrt wird',
  lockWithSystemMeans: 'Sobald der Browser davon erfährt. Nicht jeder Linux-Desktop meldet es.',

  conversations: 'Unterhaltungen',
  conversationsMean: 'Sie liegen nur in diesem Browser, für jedes Konto getrennt.',
  keepHistory: 'Verlauf aufbewahren',
  keepHistoryMeans:
    'Aus: Was Sie ab jetzt schreiben, wird gelöscht, wenn sein Tab geschlossen oder der Browser beendet wird, außer Sie heften es an. Ältere Unterhaltungen bleiben, bis Sie sie löschen.',
  deleteAfter: 'Alte Unterhaltungen löschen',
  deleteAfterMeans: 'Gezählt ab der letzten Nachricht. Angeheftete bleiben.',
  days: days => plural(days, { one: 'Nach 1 Tag', other: `Nach ${number(days)} Tagen` }),
  year: 'Nach einem Jahr',
  perTab: 'Für jeden Tab eine eigene Unterhaltung',
  perTabMeans: 'Aus: Alle Tabs zeigen dieselbe.',
  files: 'Alle Unterhaltungen',
  filesMean:
    'Markdown ist zum Lesen. JSON enthält alles und lässt sich wieder importieren; überschrieben wird dabei nichts.',
  exportMarkdown: 'Als Markdown exportieren',
  exportJson: 'Als JSON exportieren',
  import: 'Importieren',
  importFile: 'Datei zum Importieren',
  nothingToExport: 'Es gibt keine Unterhaltung zum Exportieren.',
  imported: ({ added, known, damaged }) =>
    [
      plural(added, {
        one: '1 Unterhaltung wurde hinzugefügt.',
        other: `${number(added)} Unterhaltungen wurden hinzugefügt.`,
      }),
      known > 0 && plural(known, { one: '1 war schon da.', other: `${number(known)} waren schon da.` }),
      damaged > 0 &&
        plural(damaged, {
          one: '1 war nicht lesbar.',
          other: `${number(damaged)} waren nicht lesbar.`,
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Das ist keine Datei mit Unterhaltungen von Aside.',
    advice: 'Wählen Sie eine Datei, die mit „Als JSON exportieren“ erstellt wurde. Es wurde nichts geändert.',
  },
  deleteAll: 'Alle Unterhaltungen löschen',
  deleteAllMeans:
    'Alle Ihre Unterhaltungen und Entwürfe in diesem Browser werden endgültig gelöscht, auch Antworten, die gerade entstehen.',
  deleteForGood: 'Endgültig löschen',
  keepAll: 'Behalten',
  deletedAll: 'Alle Unterhaltungen sind gelöscht.',

  prompts: promptSettings,

  look: {
    title: 'Aussehen und Sprache',
    theme: 'Farben',
    themes: { browser: 'Wie im Browser', light: 'Hell', dark: 'Dunkel' },
    textSize: 'Schriftgröße',
    percent: percent => `${number(percent)} %`,
    side: 'Seite der Webseite',
    sides: { left: 'Links', right: 'Rechts' },
    width: pixels => `Die Seitenleiste ist ${number(pixels)} Pixel breit.`,
    resetWidth: 'Breite zurücksetzen',
    toolbar: 'Das Symbol in der Symbolleiste öffnet',
    toolbarMeans:
      'Solange Sie angemeldet sind. Ihr Konto ist dann hinter Ihrem Namen oben in der Seitenleiste.',
    toolbarOpens: { popup: 'Das Menü', sidebar: 'Gleich die Seitenleiste' },
  },

  connection: {
    title: 'Verbindung',
    mean: 'Wo sich dieses Aside anmeldet und wen es fragt. Das wurde beim Bauen festgelegt; mit niemandem sonst spricht es.',
    pool: 'Anmeldung',
    chat: 'Chat',
    version: 'Version',
    check: 'Verbindung prüfen',
    checkMeans: 'Sendet weder eine Frage noch Ihren Zugang.',
    poolIs: {
      ready: 'Der Benutzerpool ist da.',
      open: 'Der Benutzerpool ist da.',
      wrong: 'Es kommt eine Antwort, aber einen Benutzerpool dieses Namens gibt es nicht.',
      unreachable: 'Es kommt keine Antwort. Sind Sie online, und braucht es ein VPN?',
    },
    chatIs: {
      ready: 'Der Chat-Dienst ist da und verlangt eine Anmeldung.',
      open: 'Der Chat-Dienst antwortet ohne Anmeldung. Sagen Sie es denen, die ihn betreiben.',
      wrong: 'Es kommt eine Antwort, aber unter dieser Adresse ist kein Chat-Dienst.',
      unreachable:
        'Es kommt keine lesbare Antwort. Sind Sie online, und braucht es ein VPN? Sonst fehlt diese Erweiterung vielleicht in seinen CORS-Einstellungen.',
    },
  },

  sites: {
    title: 'Websites',
    mean: 'Aside kommt nur dann auf eine Seite, wenn Sie es dort öffnen. Auf den Websites dieser Liste öffnet sich die Seitenleiste von selbst, bis Sie sie in dem Tab schließen. Der Browser fragt Sie vorher.',
    all: 'Die Seitenleiste auf allen Websites geöffnet lassen',
    allMeans:
      'Der Browser wird sagen, dass Aside alle Ihre Daten auf allen Websites lesen und ändern kann. Aside liest eine Seite nur, wenn Sie sie hinzufügen.',
    none: 'Noch keine. Öffnen Sie Aside auf einer Seite der Website über die Symbolleiste und setzen Sie das Häkchen bei „geöffnet lassen“.',
    forget: site => `Nicht mehr auf ${site}`,
    refused: {
      title: 'Der Browser hat es nicht erlaubt.',
      advice: 'Es wurde nichts geändert.',
    },
  },
  languageOf: 'Sprache von Aside',
  languageMeans:
    'Für Schaltflächen und Meldungen. Antworten kommen in der Sprache Ihrer Frage, so wie der Dienst Ihrer Firma sie gibt.',
  asBrowser: 'Wie der Browser',
  keyboard: 'Tastatur',
  keyboardMeans: 'Aside lässt sich ganz ohne Maus bedienen. Die Tasten zeigt auch ? in der Seitenleiste.',
  showShortcuts: 'Alle Tastenkürzel zeigen',

  diagnostics: 'Diagnose',
  diagnosticsMeans:
    'Was Aside zuletzt getan hat, für alle, die nach einer Ursache suchen: Zeiten, Codes und Größen. Keine Texte, keine Namen, keine Seitenadressen, keine Token. Es liegt im Arbeitsspeicher und verlässt ihn nur, wenn Sie es kopieren.',
  copyBundle: 'Kopieren',
  refresh: 'Aktualisieren',
  clear: 'Leeren',
  time: 'Zeit',
  part: 'Teil',
  what: 'Was',
  more: 'Einzelheiten',
  nothingHappened: 'Bisher ist nichts geschehen.',
};
