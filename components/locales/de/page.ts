import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('de');

export const page: Dictionary['page'] = {
  takeOut: 'Wird vor dem Senden entfernt',
  takeOutMeans: 'Aside findet, was die Form eines Geheimnisses hat: die meisten, nicht alle.',
  kinds: {
    token: 'Zugangstoken',
    key: 'Geheime Schlüssel',
    card: 'Kartennummern',
    email: 'E-Mail-Adressen',
  },
  kindAndCount: (kind, count) => `${kind} (${number(count)})`,
  takenOut: count =>
    plural(count, {
      one: '1 Geheimnis entfernt',
      other: `${number(count)} Geheimnisse entfernt`,
    }),

  siteMenu: 'Was Aside von dieser Website lesen darf',
  access: {
    ask: 'Jedes Mal fragen',
    always: 'Seite immer hinzufügen',
    never: 'Ihre Seiten nie lesen',
  },
  accessMeans: {
    ask: 'Eine Seite wird gelesen, wenn Sie sie hinzufügen',
    always: 'Als Anhang, den Sie vor dem Senden entfernen können',
    never: 'Hinzufügen wird abgelehnt',
  },
  allow: 'Auf dieser Website erlauben',

  show: 'In der Seite zeigen',
};

export const siteSettings: Dictionary['siteSettings'] = {
  title: 'Websites',
  mean: 'Was Aside von einzelnen Websites lesen darf. Sonst wird eine Seite gelesen, wenn Sie sie hinzufügen. Die Liste liegt nur in diesem Browser.',
  none: 'Sie haben noch für keine Website etwas gewählt. Das geht am Anhang einer Seite, die Sie hinzufügen.',
  access: page.access,
};
