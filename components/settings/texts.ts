import { defineTexts } from '../language/define-texts';
import { formatsOf } from '../language/formats';

const { number, plural } = formatsOf('en');

export const texts = defineTexts('settings', {
  title: 'Settings',
  pageTitle: 'Settings of Aside',
  loading: 'Loading',
  saved: 'Saved',
  notSaved: { title: 'This could not be saved.', advice: 'What you see is what is kept. Try again.' },

  signingIn: 'Signing in',
  staySignedIn: 'Stay signed in on this device',
  staySignedInShort: 'Stay signed in',
  staySignedInMeans:
    'You are still signed in after the browser was closed. Off: closing the browser signs you out; better on a device that you share.',

  lock: 'Lock Aside when nobody is there',
  lockMeans:
    'A locked Aside hides your conversations and holds no access until you sign in again. Nothing is lost, drafts neither.',
  lockAfter: 'After time without use',
  lockAfterMeans: 'No key and no mouse anywhere on this computer; sleep and a closed browser count too.',
  minutes: (minutes: number) => plural(minutes, { one: '1 minute', other: `${number(minutes)} minutes` }),
  hour: '1 hour',
  never: 'Never',
  lockWithSystem: 'When the screen is locked',
  lockWithSystemMeans: 'As soon as the browser learns of it. Not every Linux desktop tells.',

  conversations: 'Conversations',
  conversationsMean: 'They are kept in this browser only, apart for each account.',
  keepHistory: 'Keep history',
  keepHistoryMeans:
    'Off: what you say from now on is deleted when its tab closes or the browser ends, unless you pin it. Older conversations stay until you delete them.',
  deleteAfter: 'Delete old conversations',
  deleteAfterMeans: 'Counted from the last message. Pinned ones stay.',
  days: (days: number) => plural(days, { one: 'After 1 day', other: `After ${number(days)} days` }),
  year: 'After a year',
  perTab: 'A conversation for each tab',
  perTabMeans: 'Off: all tabs show the same one.',
  files: 'All conversations',
  filesMean:
    'Markdown is for reading. JSON holds everything, and can be imported again; nothing is overwritten by that.',
  exportMarkdown: 'Export as Markdown',
  exportJson: 'Export as JSON',
  import: 'Import',
  importFile: 'File to import',
  nothingToExport: 'There is no conversation to export.',
  imported: ({ added, known, damaged }: { added: number; known: number; damaged: number }) =>
    [
      plural(added, {
        one: '1 conversation was added.',
        other: `${number(added)} conversations were added.`,
      }),
      known > 0 &&
        plural(known, { one: '1 was here already.', other: `${number(known)} were here already.` }),
      damaged > 0 && `${number(damaged)} could not be read.`,
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'This is no file of Aside’s conversations.',
    advice: 'Choose a file that was made by “Export as JSON”. Nothing was changed.',
  },
  deleteAll: 'Delete all conversations',
  deleteAllMeans:
    'All your conversations and drafts in this browser are deleted for good, answers under way too.',
  deleteForGood: 'Delete for good',
  keepAll: 'Keep them',
  deletedAll: 'All conversations are deleted.',

  prompts: {
    title: 'Prompts',
    mean: 'Type / in the chat to choose one. It is written into your message, and sent only when you send it. Your own are kept in this browser only, for all accounts.',
    builtIn: 'Built-in',
    add: 'Add a prompt',
    change: (name: string) => `Change ${name}`,
    delete: 'Delete',
    restore: 'Restore the built-in one',
    keep: 'Keep it',
    name: 'Name',
    nameMeans: 'What you type after the slash: letters, digits, - and _, no spaces.',
    text: 'Text',
    textMeans: (variables: string[]) =>
      `${variables.join(', ')} are filled in. A selection or a page goes along as an attachment, which you see before it is sent. Other words in braces are yours to fill in.`,
    save: 'Save',
    cancel: 'Cancel',
    noName: 'Give the prompt a name.',
    badName: 'A name has letters, digits, - and _ only, and 40 of them at most.',
    noText: 'Write the text of the prompt.',
    nameTaken: (name: string) => `You have a prompt named ${name} already.`,
    full: (count: number) => `There is room for ${number(count)} prompts. Delete one to add another.`,
    export: 'Export prompts',
    import: 'Import prompts',
    importFile: 'File of prompts to import',
    nothingToExport: 'You have no prompts of your own to export.',
    imported: ({
      added,
      known,
      taken,
      over,
      damaged,
    }: Record<'added' | 'known' | 'taken' | 'over' | 'damaged', number>) =>
      [
        plural(added, { one: '1 prompt was added.', other: `${number(added)} prompts were added.` }),
        known > 0 &&
          plural(known, { one: '1 was here already.', other: `${number(known)} were here already.` }),
        taken > 0 &&
          plural(taken, {
            one: '1 has a name that is taken; yours stays as it is.',
            other: `${number(taken)} have names that are taken; yours stay as they are.`,
          }),
        over > 0 && `There was no room for ${number(over)}.`,
        damaged > 0 && `${number(damaged)} could not be read.`,
      ]
        .filter(Boolean)
        .join(' '),
    notImported: {
      title: 'This is no file of Aside’s prompts.',
      advice: 'Choose a file that was made by “Export prompts”. Nothing was changed.',
    },
  },

  look: {
    title: 'Look and language',
    theme: 'Colours',
    themes: { browser: 'As the browser', light: 'Light', dark: 'Dark' },
    textSize: 'Size of text',
    percent: (percent: number) => `${number(percent)} %`,
    side: 'Side of the page',
    sides: { left: 'Left', right: 'Right' },
    width: (pixels: number) => `The sidebar is ${number(pixels)} pixels wide.`,
    resetWidth: 'Reset the width',
    toolbar: 'The icon in the toolbar opens',
    toolbarMeans:
      'While you are signed in. Your account is then behind your name, at the top of the sidebar.',
    toolbarOpens: { popup: 'The menu', sidebar: 'The sidebar at once' },
  },

  connection: {
    title: 'Connection',
    mean: 'Where this Aside signs in and asks. It was set when it was built, and it talks to nobody else.',
    pool: 'Sign-in',
    chat: 'Chat',
    version: 'Version',
    check: 'Test the connection',
    checkMeans: 'Sends neither a question nor your access.',
    poolIs: {
      ready: 'The user pool is there.',
      open: 'The user pool is there.',
      wrong: 'There is an answer, but no user pool of that name.',
      unreachable: 'There is no answer. Are you online, and is a VPN needed?',
    },
    chatIs: {
      ready: 'The chat service is there, and asks for a sign-in.',
      open: 'The chat service answers without a sign-in. Tell those who run it.',
      wrong: 'There is an answer, but no chat service at this address.',
      unreachable:
        'There is no answer that can be read. Are you online, and is a VPN needed? Else its CORS settings may lack this extension.',
    },
  },

  sites: {
    title: 'Sites',
    mean: 'Aside goes into a page only when you open it there. On the sites listed here the sidebar opens by itself, until you close it in that tab. The browser asks you before.',
    all: 'Keep the sidebar open on all sites',
    allMeans:
      'The browser will say that Aside can read and change all your data on all websites. It reads a page only when you add it.',
    none: 'There is none yet. To add one, open Aside from the toolbar on a page of it and tick “Keep open”.',
    forget: (site: string) => `No longer on ${site}`,
    refused: {
      title: 'The browser did not allow it.',
      advice: 'Nothing was changed.',
    },
  },

  languageOf: 'Language of Aside',
  languageMeans:
    'Of buttons and messages. Answers are in the language that you ask in, as your company’s service has it.',
  asBrowser: 'As the browser',
  keyboard: 'Keyboard',
  keyboardMeans: 'All of Aside can be done without a mouse. Its keys are there behind ? in the sidebar, too.',
  showShortcuts: 'Show all shortcuts',

  diagnostics: 'Diagnostics',
  diagnosticsMeans:
    'What Aside did lately, for those who look for a cause: times, codes and sizes. No texts, no names, no addresses of pages, no tokens. It is kept in memory, and leaves it only if you copy it.',
  copyBundle: 'Copy',
  refresh: 'Refresh',
  clear: 'Clear',
  time: 'Time',
  part: 'Part',
  what: 'What',
  more: 'Details',
  nothingHappened: 'Nothing has happened yet.',
});
