export const texts = {
  title: 'Settings',
  name: 'Aside',
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
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  hour: '1 hour',
  never: 'Never',
  lockWithSystem: 'When the screen is locked',
  lockWithSystemMeans: 'As soon as the browser learns of it. Not every Linux desktop tells.',

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
} as const;
