import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, twoDigits } = formatsOf('de');

export const errors: Dictionary['errors'] = {
  tryAgain: 'Erneut versuchen',
  tryAgainIn: wait => `Erneut versuchen in ${wait}`,
  waitingForNetwork: 'Wartet auf das Netz',
  signIn: 'Anmelden',
  signedInAgain: 'Sie sind wieder angemeldet.',
  seconds: seconds => `${number(seconds)} s`,
  minutes: (minutes, seconds) => `${number(minutes)} min ${twoDigits(seconds)} s`,
  hours: (hours, minutes) => `${number(hours)} h ${twoDigits(minutes)} min`,
  details: 'Einzelheiten',
  copyDetails: 'Einzelheiten kopieren',
  dismiss: 'Ausblenden',
};

export const errorCodes: Dictionary['errorCodes'] = {
  'signed-out': {
    title: 'Sie sind abgemeldet.',
    advice: 'Melden Sie sich an, um fortzufahren. Unterhaltung und Entwurf bleiben erhalten.',
  },
  'session-expired': {
    title: 'Ihre Sitzung ist abgelaufen.',
    advice: 'Melden Sie sich erneut an; Unterhaltung und Entwurf bleiben erhalten.',
  },
  locked: {
    title: 'Aside ist gesperrt.',
    advice: 'Melden Sie sich erneut an. Unterhaltungen und Entwürfe bleiben erhalten.',
  },
  'session-damaged': {
    title: 'Die gespeicherte Sitzung war nicht lesbar.',
    advice: 'Sie wurde entfernt; bitte melden Sie sich erneut an. Unterhaltungen bleiben erhalten.',
  },
  'revocation-pending': {
    title: 'Sie sind auf diesem Gerät abgemeldet.',
    advice: 'Der Anmeldedienst war noch nicht erreichbar; Aside teilt es ihm mit, sobald es geht.',
  },
  'sign-in-cancelled': {
    title: 'Das Anmeldefenster wurde geschlossen.',
    advice: 'Sie sind nicht angemeldet. Versuchen Sie es, wann immer Sie möchten.',
  },
  'sign-in-unreachable': {
    title: 'Die Anmeldeseite konnte nicht geladen werden.',
    advice: 'Prüfen Sie Netz oder VPN und versuchen Sie es erneut. Bleibt es so, hilft Ihre IT weiter.',
  },
  'sign-in-refused': {
    title: 'Die Anmeldung wurde abgelehnt.',
    advice: 'Versuchen Sie es erneut, oder fragen Sie Ihre IT, ob Ihr Konto Aside nutzen darf.',
  },
  'sign-in-mismatch': {
    title: 'Die Antwort gehört nicht zu dieser Anmeldung.',
    advice: 'Es wurde nichts übernommen. Schließen Sie andere Anmeldefenster und versuchen Sie es erneut.',
  },
  'too-many-requests': {
    title: 'Zu viele Anfragen.',
    advice: 'Der Dienst bittet vor der nächsten Frage um eine kurze Pause.',
  },
  offline: {
    title: 'Sie sind offline.',
    advice: 'Die Frage wird erneut gestellt, sobald das Netz wieder da ist.',
  },
  'backend-unreachable': {
    title: 'Der Chat-Dienst ist nicht erreichbar.',
    advice: 'Prüfen Sie Netz oder VPN und versuchen Sie es dann erneut. Bleibt es so, hilft Ihre IT weiter.',
  },
  'bad-request': {
    title: 'Der Chat-Dienst hat diese Frage nicht angenommen.',
    advice: 'Formulieren Sie sie anders oder lassen Sie die Seite weg, und senden Sie sie erneut.',
  },
  forbidden: {
    title: 'Ihr Konto darf diesen Dienst nicht nutzen.',
    advice: 'Bitten Sie Ihre IT um Zugang.',
  },
  'too-large': {
    title: 'Das ist mehr, als der Chat-Dienst annimmt.',
    advice: 'Kürzen Sie die Frage, oder fügen Sie statt der ganzen Seite eine Auswahl hinzu.',
  },
  'not-found': {
    title: 'Unter seiner Adresse gibt es keinen Chat-Dienst.',
    advice: 'Ihre IT muss die Adresse der Chat-API in diesem Build von Aside prüfen.',
  },
  'timed-out': {
    title: 'Der Chat-Dienst hat zu lange gebraucht.',
    advice: 'Versuchen Sie es erneut. Eine kürzere Frage oder eine Auswahl statt der Seite geht schneller.',
  },
  redirected: {
    title: 'Der Chat-Dienst hat Aside an eine andere Adresse verwiesen.',
    advice: 'Aside folgt nicht, weil Ihre Sitzung mitginge. Ihre IT muss die Adresse prüfen.',
  },
  paused: {
    title: 'Der Chat-Dienst ist mehrmals hintereinander ausgefallen.',
    advice: 'Aside lässt ihn einen Moment in Ruhe, damit er sich erholen kann.',
  },
  'clock-skew': {
    title: 'Die Uhr dieses Computers geht falsch.',
    advice:
      'Deshalb lehnt der Chat-Dienst Ihre Sitzung ab. Stellen Sie Datum und Uhrzeit und versuchen Sie es erneut.',
  },
  'malformed-stream': {
    title: 'Der Chat-Dienst hat etwas gesendet, das Aside nicht lesen kann.',
    advice: 'Was ankam, bleibt erhalten. Versuchen Sie es erneut. Bleibt es so, hilft Ihre IT weiter.',
  },
  stalled: {
    title: 'Der Chat-Dienst ist verstummt.',
    advice: 'Was ankam, bleibt erhalten. Fahren Sie von dort fort, oder versuchen Sie es erneut.',
  },
  'answer-too-long': {
    title: 'Die Antwort ist länger, als Aside aufbewahren kann.',
    advice: 'Was ankam, bleibt erhalten. Fragen Sie nach einem Teil davon.',
  },
  'storage-full': {
    title: 'Der Browser gibt Aside keinen weiteren Platz.',
    advice:
      'Es ist nichts verloren. Löschen Sie alte Unterhaltungen oder schaffen Sie Platz auf dem Computer, und versuchen Sie es erneut.',
  },
  outdated: {
    title: 'Aside wurde aktualisiert. Laden Sie diese Seite neu.',
    advice: 'Entwurf und Unterhaltung bleiben erhalten.',
  },
  'backend-error': {
    title: 'Im Chat-Dienst ist ein Fehler aufgetreten.',
    advice: 'Es liegt nicht an Ihnen. Versuchen Sie es gleich noch einmal.',
  },
  'unknown-answer': {
    title: 'Das Backend hat in einer Form geantwortet, die Aside nicht kennt.',
    advice: 'Versuchen Sie es erneut. Bleibt es so, muss Ihre IT die Chat-API prüfen.',
  },
  'stream-broken': {
    title: 'Die Verbindung brach ab, bevor die Antwort vollständig war.',
    advice: 'Was ankam, bleibt erhalten. Fahren Sie von dort fort, oder versuchen Sie es erneut.',
  },
  interrupted: {
    title: 'Die Antwort wurde unterbrochen, bevor sie vollständig war.',
    advice: 'Was ankam, bleibt erhalten. Fahren Sie von dort fort, oder versuchen Sie es erneut.',
  },
  'page-unreadable': {
    title: 'Von dieser Seite war kein Text zu lesen.',
    advice: 'Kopieren Sie das Wichtige und fügen Sie es in Ihre Nachricht ein.',
  },
  'page-forbidden': {
    title: 'Auf diese Seite lässt der Browser keine Erweiterung.',
    advice:
      'Das gilt für Seiten des Browsers, neue Tabs und den Store. Öffnen Sie eine andere Seite und versuchen Sie es erneut.',
  },
  'page-not-granted': {
    title: 'Aside darf diese Seite noch nicht lesen.',
    advice:
      'Klicken Sie auf das Symbol von Aside in der Symbolleiste, während die Seite vorne ist, und fügen Sie sie dann erneut hinzu. Seiten des Browsers und der Store können gar nicht gelesen werden.',
  },
  'page-never': {
    title: 'Sie haben gewählt, dass Aside diese Website nie liest.',
    advice:
      'Deshalb wurde nichts gelesen. Ändern können Sie das hier oder in den Einstellungen unter „Websites“.',
  },
  'page-other': {
    title: 'Dieser Tab zeigt jetzt eine andere Seite.',
    advice:
      'Die Stelle gehört zu der Seite, die mit der Frage gesendet wurde. Öffnen Sie diese, um sie dort zu sehen.',
  },
  'passage-gone': {
    title: 'Die Stelle wurde in der Seite nicht gefunden.',
    advice: 'Die Seite hat sich geändert, oder sie zeigt die Stelle erst, wenn etwas aufgeklappt wird.',
  },
  covered: {
    title: 'Aside wird von der Seite verdeckt.',
    advice:
      'Deshalb wurde nichts getan, und Ihr Entwurf bleibt erhalten. Schließen Sie, was über Aside liegt, oder öffnen Sie Aside erneut, und drücken Sie noch einmal.',
  },
  refused: {
    title: 'Aside nimmt diese Anfrage von hier nicht an.',
    advice: 'Öffnen Sie Aside über die Schaltfläche in der Symbolleiste.',
  },
  'invalid-message': {
    title: 'Das konnte nicht gesendet werden.',
    advice: 'Kürzen Sie die Nachricht oder laden Sie die Seite neu, und versuchen Sie es erneut.',
  },
  internal: {
    title: 'In Aside ist etwas schiefgegangen.',
    advice: 'Versuchen Sie es erneut. Bleibt es so, laden Sie die Seite neu.',
  },
};
