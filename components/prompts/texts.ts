export const texts = {
  theSelection: 'the selected text',
  thisPage: 'this page',

  builtIn: {
    summarise: {
      name: 'summarise',
      title: 'The main points of the page',
      text: 'Summarise {page}: the main points, in a few lines.',
    },
    explain: {
      name: 'explain',
      title: 'The selection in plain words',
      text: 'Explain {selection} in plain words.',
    },
    translate: {
      name: 'translate',
      title: 'The selection in your language',
      text: 'Translate {selection} into {language}.',
    },
    rewrite: {
      name: 'rewrite',
      title: 'The selection, clear and short',
      text: 'Rewrite {selection} so that it is clear and short. Keep its meaning and its language.',
    },
    proofread: {
      name: 'proofread',
      title: 'Mistakes in the selection',
      text: 'Correct the spelling and grammar of {selection}, and list what you changed.',
    },
    tasks: {
      name: 'tasks',
      title: 'What the page asks to be done',
      text: 'List what has to be done according to {page}: who, what, and until when.',
    },
    reply: {
      name: 'reply',
      title: 'An answer to the selection',
      text: 'Write a polite reply to {selection}. It should say: ',
    },
  },
} as const;
