const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words that say nothing about what a sentence is about. Other languages rely on word frequency. */
export const STOP_WORDS = words(`
  a an and are as at be been being but by can could did do does for from had has have he her his how i if
  in into is it its just me my not of on or our she should so than that the their them then there these they
  this those to was we were what when where which who whom whose why will with would you your
  aren couldn d didn doesn don hasn haven isn ll m re s shouldn t ve wasn weren won wouldn
`);

/** Words that a question uses to ask for something, rather than to say what it is about. */
export const REQUEST_WORDS = words(`
  about all any article content contents describe document exactly explain give help key list long main many
  mean meaning means much often page passage please point points quote read say says section selected selection
  show sum summarise summarize summary tell text website
`);
