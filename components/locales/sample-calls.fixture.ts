/** Words that a text has to hold again. */
export const NAMES = ['⟦first⟧', '⟦second⟧'] as const;

/** One for each form that any of the languages has. */
export const COUNTS = [0, 1, 2, 3, 11, 100, 1234] as const;

/** What is given to a function of the texts: `s` a name, `l` a list of them, `n` a count, `b` whether. */
const TAKES: Readonly<Record<string, string>> = {
  'account.welcome': 's',
  'account.continueWith': 's',
  'account.keepOpen': 's',
  'accountPage.renewed': 's',
  'accountPage.typeName': 's',
  'accountPage.because': 'ss',
  'chat.signedInAs': 's',
  'chat.versionOf': 'nn',
  'chat.againIn': 's',
  'chat.chip': 'ssb',
  'chat.removePage': 's',
  'chat.removeSelection': 's',
  'chat.characters': 'n',
  'chat.thousandCharacters': 'n',
  'chat.tooLong': 'n',
  'chat.sentParts': 'nbn',
  'chat.sentDropped': 'n',
  'chat.greeting': 's',
  'errors.tryAgainIn': 's',
  'errors.seconds': 'n',
  'errors.minutes': 'nn',
  'errors.hours': 'nn',
  'history.nothingFound': 's',
  'history.results': 'n',
  'history.actions': 's',
  'history.deleteSome': 'n',
  'history.selected': 'n',
  'history.selectOne': 's',
  'page.kindAndCount': 'sn',
  'page.takenOut': 'n',
  'settings.minutes': 'n',
  'settings.days': 'n',
  'settings.look.percent': 'n',
  'settings.look.width': 'n',
  'settings.prompts.change': 's',
  'settings.prompts.textMeans': 'l',
  'settings.prompts.nameTaken': 's',
  'settings.prompts.full': 'n',
  'settings.sites.forget': 's',
};

/** What each function of the texts is called with, by its place. Undefined for one that has no row here. */
export function sampleCalls(place: string): unknown[][] | undefined {
  if (place === 'settings.imported')
    return COUNTS.map(count => [{ added: count, known: count, damaged: count }]);
  if (place === 'settings.prompts.imported')
    return COUNTS.map(count => [{ added: count, known: count, taken: count, over: count, damaged: count }]);
  const takes = TAKES[place];
  if (!takes) return undefined;
  return COUNTS.flatMap(count =>
    [true, false].map(whether => {
      const names = NAMES.values();
      const give = { s: () => names.next().value, l: () => [...NAMES], n: () => count, b: () => whether };
      return [...takes].map(kind => give[kind as keyof typeof give]());
    }),
  );
}
