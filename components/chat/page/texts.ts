import { defineTexts } from '../../language/define-texts';
import { formatsOf } from '../../language/formats';

const { number, plural } = formatsOf('en');

export const texts = defineTexts('page', {
  takeOut: 'Taken out before it is sent',
  takeOutMeans: 'Aside finds what has the form of a secret: most of them, and not all.',
  kinds: {
    token: 'Access tokens',
    key: 'Secret keys',
    card: 'Card numbers',
    email: 'E-mail addresses',
  },
  kindAndCount: (kind: string, count: number) => `${kind} (${number(count)})`,
  takenOut: (count: number) =>
    plural(count, { one: '1 secret taken out', other: `${number(count)} secrets taken out` }),

  siteMenu: 'What Aside may read of this site',
  access: {
    ask: 'Ask each time',
    always: 'Always add the page',
    never: 'Never read its pages',
  },
  accessMeans: {
    ask: 'A page is read when you add it',
    always: 'As a chip that you can take away before you send',
    never: 'Adding them is refused',
  },
  allow: 'Allow it on this site',

  show: 'Show it in the page',
});
