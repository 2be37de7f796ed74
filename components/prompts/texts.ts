import { defineTexts } from '../language/define-texts';

/** The names of the built-in prompts are in built-in-names.ts. */
export const texts = defineTexts('prompts', {
  theSelection: 'the selected text',
  thisPage: 'this page',

  builtIn: {
    summarise: {
      title: 'The main points of the page',
      text: 'Summarise {page}: the main points, in a few lines.',
    },
    explain: {
      title: 'The selection in plain words',
      text: 'Explain {selection} in plain words.',
    },
    translate: {
      title: 'The selection in your language',
      text: 'Translate {selection} into {language}.',
    },
    rewrite: {
      title: 'The selection, clear and short',
      text: 'Rewrite {selection} so that it is clear and short. Keep its meaning and its language.',
    },
    proofread: {
      title: 'Mistakes in the selection',
      text: 'Correct the spelling and grammar of {selection}, and list what you changed.',
    },
    tasks: {
      title: 'What the page asks to be done',
      text: 'List what has to be done according to {page}: who, what, and until when.',
    },
    reply: {
      title: 'An answer to the selection',
      text: 'Write a polite reply to {selection}. It should say: ',
    },
  },
});
