import { defineTexts } from '../../language/define-texts';

export const texts = defineTexts('siteSettings', {
  title: 'Sites',
  mean: 'What Aside may read of single sites. Everywhere else a page is read when you add it. The list is kept in this browser only.',
  none: 'You have chosen nothing for a single site yet. It is done in the chip of a page that you add.',
  access: {
    ask: 'Ask each time',
    always: 'Always add the page',
    never: 'Never read its pages',
  },
});
