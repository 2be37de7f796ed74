import remend from 'remend';

/** Ends what the end of a text leaves open (emphasis, code, a link), so that it looks now as it will when it has ended. */
export const completeText = (text: string): string =>
  // A fence at the end is read as code by the parser without help; a lone dollar is money more often than a formula.
  remend(text, {
    linkMode: 'text-only',
    katex: false,
    inlineKatex: false,
    comparisonOperators: false,
    htmlTags: false,
  });
