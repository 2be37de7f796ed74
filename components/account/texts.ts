import { defineTexts } from '../language/define-texts';

export const texts = defineTexts('account', {
  welcome: (username: string) => `Welcome, ${username}`,
  ready: 'Ask about the page you are on, or anything else.',
  openSidebar: 'Open sidebar',
  openPanel: 'Open in the side panel',
  openTab: 'Open in a tab',
  cannotOpen: {
    title: 'The browser lets no extension into this page.',
    advice: 'Aside works beside it, in the side panel or in a tab.',
  },
  panelRefused: {
    title: 'The browser did not open its side panel.',
    advice: 'Open Aside in a tab instead.',
  },
  keepOpen: (host: string) => `Keep open on ${host}`,
  keepOpenMeans: 'The sidebar is there on every page of this site, until you close it in that tab.',
  keepOpenEverywhere: 'Keep open on all sites',
  notKept: {
    title: 'The browser did not allow it.',
    advice: 'Nothing was changed. Tick the box again if you would like to be asked once more.',
  },
  account: 'Account',
  signOut: 'Sign out',
  signInTitle: 'Sign in to Aside',
  signInText: 'Use the account of your organisation.',
  expired: 'Your session has expired. Sign in again; your conversation and draft are kept.',
  locked: 'Aside was locked because nobody was there. Sign in again; your conversations and drafts are kept.',
  companyAccount: 'your company account',
  continueWith: (name: string) => `Continue with ${name}`,
  goOnInWindow: 'Go on in the window that has opened.',
  or: 'or',
  loading: 'Loading',
  finishing: 'Signing in',
  openInTab: 'Open in a tab',
  signInNotices: {
    ranOut: 'Your sign-in ran out of time. Sign in again.',
    confirmed: 'Account confirmed. Sign in.',
    passwordChanged: 'Password changed. Sign in with the new one.',
  },
});
