import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('de');

export const history: Dictionary['history'] = {
  title: 'Unterhaltungen',
  search: 'Unterhaltungen durchsuchen',
  clear: 'Suche leeren',
  close: 'Unterhaltungen schließen',
  select: 'Mehrere auswählen',
  ages: {
    pinned: 'Angeheftet',
    today: 'Heute',
    yesterday: 'Gestern',
    week: 'Letzte 7 Tage',
    older: 'Älter',
  },
  untitled: 'Neue Unterhaltung',
  loading: 'Unterhaltungen werden geladen',
  empty: 'Noch keine Unterhaltungen',
  emptyMeans: 'Was Sie fragen, wird hier aufbewahrt, damit Sie darauf zurückkommen können.',
  nothingFound: query => `Nichts gefunden für „${query}“`,
  nothingFoundMeans:
    'Die Suche geht durch Titel und Nachrichten und findet Wörter, die so beginnen wie Ihre.',
  results: hits => plural(hits, { one: '1 Treffer', other: `${number(hits)} Treffer` }),

  actions: title => `Aktionen für ${title}`,
  rename: 'Umbenennen',
  renameTo: 'Neuer Titel',
  pin: 'Anheften',
  unpin: 'Lösen',
  export: 'Exportieren',
  exportMarkdown: 'Als Markdown exportieren',
  exportJson: 'Als JSON exportieren',
  delete: 'Löschen',
  keep: 'Behalten',
  deleteOne: 'Diese Unterhaltung endgültig löschen?',
  deleteSome: count =>
    plural(count, {
      one: '1 Unterhaltung endgültig löschen?',
      other: `${number(count)} Unterhaltungen endgültig löschen?`,
    }),
  selected: count => `${number(count)} ausgewählt`,
  selectOne: title => `${title} auswählen`,
  done: 'Fertig',
};
