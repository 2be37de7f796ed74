import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('de');

export const chat: Dictionary['chat'] = {
  name: 'Aside',
  conversation: 'Unterhaltung',
  newChat: 'Neuer Chat',
  conversations: 'Unterhaltungen',
  shortcuts: 'Tastenkürzel',
  moveLeft: 'Auf die linke Seite',
  moveRight: 'Auf die rechte Seite',
  move: 'Aside verschieben',
  toPanel: 'In die Seitenleiste des Browsers',
  toTab: 'In einen eigenen Tab',
  panelRefused: {
    title: 'Der Browser hat seine Seitenleiste nicht geöffnet.',
    advice:
      'Klicken Sie auf das Symbol von Aside in der Symbolleiste und öffnen Sie die Seitenleiste von dort.',
  },
  close: 'Schließen',
  signedInAs: username => `Angemeldet als ${username}`,

  you: 'Sie',
  answer: 'Aside',
  thinking: 'Denkt nach',
  answering: 'Aside antwortet.',
  answerFailed: 'Die Antwort ist fehlgeschlagen.',
  answerStopped: 'Angehalten.',
  longAnswer: 'Die Antwort geht in der Unterhaltung weiter.',
  stopped: 'Vor dem Ende angehalten.',
  noText: 'Die Antwort ist leer.',
  cutOff: 'Die Antwort hat ihre größte Länge erreicht und endet hier.',
  filtered: 'Der Rest wurde vom Inhaltsfilter zurückgehalten.',
  tryAgain: 'Erneut versuchen',
  copyAnswer: 'Antwort kopieren',
  goOn: 'Fortsetzen',
  goOnMessage: 'Mach genau dort weiter, wo du aufgehört hast.',
  askAgain: 'Noch einmal fragen',
  regenerate: 'Antwort neu erzeugen',
  edit: 'Frage bearbeiten',
  editing: 'Frage bearbeiten',
  sendEdited: 'Änderung senden',
  cancel: 'Abbrechen',
  delete: 'Nachricht löschen',
  confirmDelete: 'Löschen',
  versions: 'Fassungen',
  previousVersion: 'Vorige Fassung',
  nextVersion: 'Nächste Fassung',
  versionOf: (nth, all) => `${number(nth)} / ${number(all)}`,
  againIn: wait => `Neuer Versuch in ${wait}.`,
  queued: 'Wartet auf die Antwort davor.',
  callOff: 'Abbrechen',
  stoppedEarly: 'Angehalten, bevor die Antwort begann.',
  sources: 'Quellen',
  sentWith: 'Gesendet mit',
  jump: 'Zum Neuesten',

  message: 'Nachricht',
  askAnything: 'Fragen Sie etwas',
  send: 'Senden',
  stop: 'Anhalten',
  addPage: 'Seite hinzufügen',
  addSelection: 'Auswahl hinzufügen',
  page: 'Seite',
  selection: 'Auswahl',
  untitled: 'Seite ohne Titel',
  chip: (part, size, truncated) => (truncated ? `${part}, ${size}, gekürzt` : `${part}, ${size}`),
  removePage: title => `Seite entfernen: ${title}`,
  removeSelection: title => `Auswahl entfernen: ${title}`,
  characters: count => `${number(count)} Zeichen`,
  thousandCharacters: thousands => `${number(thousands)} Tsd. Zeichen`,
  attached: 'Geht mit Ihrer nächsten Nachricht mit',
  tooLong: over => `${number(over)} Zeichen zu lang zum Senden`,
  nothingSelected: 'Auf der Seite ist nichts ausgewählt.',
  selectFirst: 'Wählen Sie dort Text aus und fügen Sie ihn dann hinzu.',

  prompts: {
    title: 'Prompts',
    edit: 'Prompts bearbeiten',
  },

  sent: 'Was gesendet wird',
  sentParts: (earlier, page, tokens) =>
    `Sendet ${[
      earlier > 0 &&
        plural(earlier, { one: '1 frühere Nachricht', other: `${number(earlier)} frühere Nachrichten` }),
      page && 'die Seite',
      `etwa ${number(tokens)} Token`,
    ]
      .filter(Boolean)
      .join(', ')}`,
  sentDropped: count =>
    plural(count, {
      one: '1 ältere Nachricht wird weggelassen, um die Grenze einzuhalten.',
      other: `${number(count)} ältere Nachrichten werden weggelassen, um die Grenze einzuhalten.`,
    }),
  sentPage: 'Seite',
  sentSelection: 'Auswahl',
  sentMessage: 'Ihre Nachricht',

  greeting: username => (username ? `Hallo, ${username}` : 'Hallo'),
  invitation: 'Fragen Sie, was Sie möchten, oder beginnen Sie mit dem, was Sie vor sich haben.',
  invitationInTab: 'Fragen Sie, was Sie möchten. Für Fragen zu einer Seite öffnen Sie Aside neben ihr.',
  starters: {
    summarise: {
      title: 'Diese Seite zusammenfassen',
      hint: 'Die wichtigsten Punkte in wenigen Zeilen',
      prompt: 'Fasse diese Seite zusammen.',
    },
    explain: {
      title: 'Die Auswahl erklären',
      hint: 'Wählen Sie zuerst Text auf der Seite aus',
      prompt: 'Erkläre diese Auswahl in einfachen Worten.',
    },
    ask: {
      title: 'Zu dieser Seite fragen',
      hint: 'Eine Angabe, ein Datum oder den nächsten Schritt finden',
      prompt: '',
    },
  },
  privacy: 'Aside liest eine Seite nur, wenn Sie sie hinzufügen oder das für ihre Website gewählt haben.',

  signedOutTitle: 'Zum Chatten anmelden',
  signedOut: 'Aside antwortet über den Dienst Ihrer Firma und muss deshalb wissen, wer Sie sind.',
  expiredTitle: 'Ihre Sitzung ist abgelaufen',
  expired: 'Melden Sie sich erneut an; Unterhaltung und Entwurf bleiben erhalten.',
  lockedTitle: 'Aside ist gesperrt',
  locked: 'Eine Weile war niemand da. Melden Sie sich erneut an; Unterhaltung und Entwurf bleiben erhalten.',
  signIn: 'Anmelden',

  refusedTitle: 'Öffnen Sie Aside über die Symbolleiste',
  refused: 'Zu Ihrer Sicherheit funktioniert der Chat nur dort, wo Sie ihn selbst geöffnet haben.',
  loading: 'Unterhaltung wird geladen',
};
