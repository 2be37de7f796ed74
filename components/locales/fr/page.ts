import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('fr');

export const page: Dictionary['page'] = {
  takeOut: 'Retiré avant l’envoi',
  takeOutMeans: 'Aside trouve ce qui a la forme d’un secret : la plupart, mais pas tous.',
  kinds: {
    token: 'Jetons d’accès',
    key: 'Clés secrètes',
    card: 'Numéros de carte',
    email: 'Adresses e-mail',
  },
  kindAndCount: (kind, count) => `${kind} (${number(count)})`,
  takenOut: count =>
    plural(count, { one: `${number(count)} secret retiré`, other: `${number(count)} secrets retirés` }),

  siteMenu: 'Ce qu’Aside peut lire de ce site',
  access: {
    ask: 'Demander à chaque fois',
    always: 'Toujours ajouter la page',
    never: 'Ne jamais lire ses pages',
  },
  accessMeans: {
    ask: 'Une page est lue quand vous l’ajoutez',
    always: 'En pièce jointe, que vous pouvez retirer avant l’envoi',
    never: 'Leur ajout est refusé',
  },
  allow: 'Autoriser sur ce site',

  show: 'Montrer dans la page',
};

export const siteSettings: Dictionary['siteSettings'] = {
  title: 'Sites',
  mean: 'Ce qu’Aside peut lire de certains sites. Ailleurs, une page est lue quand vous l’ajoutez. La liste reste dans ce navigateur.',
  none: 'Vous n’avez encore rien choisi pour un site. Cela se fait sur la pièce jointe d’une page ajoutée.',
  access: page.access,
};
