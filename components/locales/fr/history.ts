import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('fr');

export const history: Dictionary['history'] = {
  title: 'Discussions',
  search: 'Rechercher une discussion',
  clear: 'Effacer la recherche',
  close: 'Fermer les discussions',
  select: 'En sélectionner plusieurs',
  ages: {
    pinned: 'Épinglées',
    today: 'Aujourd’hui',
    yesterday: 'Hier',
    week: '7 derniers jours',
    older: 'Plus anciennes',
  },
  untitled: 'Nouvelle discussion',
  loading: 'Chargement des discussions',
  empty: 'Pas encore de discussion',
  emptyMeans: 'Ce que vous demandez est gardé ici, pour que vous puissiez y revenir.',
  nothingFound: query => `Aucun résultat pour « ${query} »`,
  nothingFoundMeans:
    'La recherche trouve, dans les titres et les messages, les mots qui commencent comme les vôtres.',
  results: hits => plural(hits, { one: `${number(hits)} résultat`, other: `${number(hits)} résultats` }),

  actions: title => `Actions pour ${title}`,
  rename: 'Renommer',
  renameTo: 'Nouveau titre',
  pin: 'Épingler',
  unpin: 'Désépingler',
  export: 'Exporter',
  exportMarkdown: 'Exporter en Markdown',
  exportJson: 'Exporter en JSON',
  delete: 'Supprimer',
  keep: 'Garder',
  deleteOne: 'Supprimer définitivement cette discussion ?',
  deleteSome: count =>
    plural(count, {
      one: `Supprimer définitivement ${number(count)} discussion ?`,
      other: `Supprimer définitivement ${number(count)} discussions ?`,
    }),
  selected: count =>
    plural(count, { one: `${number(count)} sélectionnée`, other: `${number(count)} sélectionnées` }),
  selectOne: title => `Sélectionner ${title}`,
  done: 'Terminé',
};
