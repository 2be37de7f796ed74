import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('de');

export const prompts: Dictionary['prompts'] = {
  theSelection: 'den ausgewählten Text',
  thisPage: 'diese Seite',
  builtIn: {
    summarise: {
      title: 'Die wichtigsten Punkte der Seite',
      text: 'Fasse {page} zusammen: die wichtigsten Punkte, in wenigen Zeilen.',
    },
    explain: {
      title: 'Die Auswahl in einfachen Worten',
      text: 'Erkläre {selection} in einfachen Worten.',
    },
    translate: {
      title: 'Die Auswahl in Ihrer Sprache',
      text: 'Übersetze {selection} in diese Sprache: {language}.',
    },
    rewrite: {
      title: 'Die Auswahl, klar und kurz',
      text: 'Schreibe {selection} um, klar und kurz. Sinn und Sprache sollen bleiben.',
    },
    proofread: {
      title: 'Fehler in der Auswahl',
      text: 'Prüfe {selection}, korrigiere Rechtschreibung und Grammatik und liste auf, was du geändert hast.',
    },
    tasks: {
      title: 'Was auf der Seite zu tun ist',
      text: 'Lies {page} und liste auf, was danach zu tun ist: wer, was und bis wann.',
    },
    reply: {
      title: 'Eine Antwort auf die Auswahl',
      text: 'Schreibe eine höfliche Antwort auf {selection}. Sie soll sagen: ',
    },
  },
};

export const promptSettings: Dictionary['settings']['prompts'] = {
  title: 'Prompts',
  mean: 'Tippen Sie im Chat /, um einen auszuwählen. Er wird in Ihre Nachricht geschrieben und erst gesendet, wenn Sie sie senden. Ihre eigenen liegen nur in diesem Browser, für alle Konten.',
  builtIn: 'Mitgeliefert',
  add: 'Prompt hinzufügen',
  change: name => `${name} ändern`,
  delete: 'Löschen',
  restore: 'Mitgelieferten wiederherstellen',
  keep: 'Behalten',
  name: 'Name',
  nameMeans: 'Was Sie nach dem Schrägstrich tippen: Buchstaben, Ziffern, - und _, keine Leerzeichen.',
  text: 'Text',
  textMeans: variables =>
    `${variables.join(', ')} werden ausgefüllt. Eine Auswahl oder Seite geht als Anhang mit, den Sie vor dem Senden sehen. Andere Wörter in geschweiften Klammern füllen Sie selbst aus.`,
  save: 'Speichern',
  cancel: 'Abbrechen',
  noName: 'Geben Sie dem Prompt einen Namen.',
  badName: 'Ein Name hat nur Buchstaben, Ziffern, - und _, höchstens 40.',
  noText: 'Schreiben Sie den Text des Prompts.',
  nameTaken: name => `Einen Prompt namens ${name} haben Sie schon.`,
  full: count =>
    plural(count, {
      one: 'Platz ist nur für 1 Prompt. Löschen Sie ihn, um einen anderen hinzuzufügen.',
      other: `Platz ist für ${number(count)} Prompts. Löschen Sie einen, um einen anderen hinzuzufügen.`,
    }),
  export: 'Prompts exportieren',
  import: 'Prompts importieren',
  importFile: 'Datei mit Prompts zum Importieren',
  nothingToExport: 'Sie haben keine eigenen Prompts zum Exportieren.',
  imported: ({ added, known, taken, over, damaged }) =>
    [
      plural(added, {
        one: '1 Prompt wurde hinzugefügt.',
        other: `${number(added)} Prompts wurden hinzugefügt.`,
      }),
      known > 0 && plural(known, { one: '1 war schon da.', other: `${number(known)} waren schon da.` }),
      taken > 0 &&
        plural(taken, {
          one: '1 hat einen Namen, den es schon gibt; Ihrer bleibt, wie er ist.',
          other: `${number(taken)} haben Namen, die es schon gibt; Ihre bleiben, wie sie sind.`,
        }),
      over > 0 &&
        plural(over, { one: 'Für 1 war kein Platz.', other: `Für ${number(over)} war kein Platz.` }),
      damaged > 0 &&
        plural(damaged, { one: '1 war nicht lesbar.', other: `${number(damaged)} waren nicht lesbar.` }),
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Das ist keine Datei mit Prompts von Aside.',
    advice: 'Wählen Sie eine Datei, die mit „Prompts exportieren“ erstellt wurde. Es wurde nichts geändert.',
  },
};
