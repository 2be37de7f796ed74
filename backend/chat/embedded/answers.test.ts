import { describe, expect, test } from 'vitest';
import { ARTICLE } from './article.fixture';
import { composeAnswer } from './compose';

const ask = (message: string, page?: Partial<typeof ARTICLE> & { selection?: string; truncated?: boolean }) =>
  composeAnswer({ message, history: [], page: { ...ARTICLE, ...page } });

/** The quoted sentences of an answer, without their places. */
const quotesIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^> (?!—)(.+)$/gm)].flatMap(([, line]) => line ?? []);

const NOT_A_MODEL = /not a language model/;

describe('a question about the page', () => {
  test.each([
    ['How long does a winter bee live?', 'a winter bee lives for up to six months'],
    ['Who is the enemy of bees?', 'Varroa destructor'],
    ['How much honey do they eat?', 'between 12 and 20 kg'],
    ['When do colonies collapse?', 'often collapse in January'],
    ['What does the course cost?', 'It costs 45 euros, lunch included.'],
    ['vitelogenin', 'vitellogenin'],
    ['How does the colony starve?', 'starves within days'],
    ['What do woodpeckers do?', 'Woodpeckers and mice'],
  ])('%s is answered first with “%s”', (question, sentence) => {
    expect(quotesIn(ask(question).markdown)[0]).toContain(sentence);
  });

  test('is answered with at most three sentences, each as the page has it', () => {
    const quotes = quotesIn(ask('What do bees do in the cluster in winter?').markdown);
    expect(quotes.length).toBeGreaterThan(1);
    expect(quotes.length).toBeLessThanOrEqual(3);
    for (const quote of quotes) expect(ARTICLE.text).toContain(quote);
  });

  test('is answered with the place of each sentence', () => {
    const { markdown } = ask('Who is the enemy of bees?');
    expect(markdown).toMatch(
      /Varroa destructor\.\n>\n> — \[sentence 24 of 36, paragraph 12\]\(https:\/\/bees\.example\/\S*#:~:text=\S*Varroa%20destructor\.\)/,
    );
  });

  test('is answered by something that says it is not a language model', () => {
    expect(ask('Who is the enemy of bees?').markdown).toMatch(NOT_A_MODEL);
  });

  test('that the page has nothing on is answered with that, and what to do', () => {
    const { markdown, quotes } = ask('What is the capital of France?');
    expect(quotes).toBe(false);
    expect(quotesIn(markdown)).toEqual([]);
    expect(markdown).toMatch(/nothing about “capital”, “france”/);
    expect(markdown).toMatch(NOT_A_MODEL);
    expect(markdown).toContain('OPENAI_BASE_URL');
  });

  test('that the page has only a part of names what is missing', () => {
    const { markdown } = ask('Does Varroa kill bees in Norway?');
    expect(markdown).toMatch(/^I don’t see .*“norway”/);
    expect(quotesIn(markdown)[0]).toContain('Varroa destructor');
  });

  test('in another script is answered in it', () => {
    const page = { title: '蜜蜂', text: '今天天气很好。蜜蜂在冬天围着蜂王取暖。商店九点开门。' };
    expect(quotesIn(ask('蜂王', page).markdown)).toEqual(['蜜蜂在冬天围着蜂王取暖。']);
  });
});

describe('a summary', () => {
  test.each([
    'Summarise this page',
    'What are the key points?',
    'tl;dr',
    'What is this about?',
    'Zusammenfassung bitte',
  ])('is given for “%s”', message => {
    expect(ask(message).markdown).toMatch(/^The sentences that carry most of “How a bee colony survives/);
  });

  test('is whole sentences of the page in its order, no headings or captions', () => {
    const quotes = quotesIn(ask('Summarise').markdown);
    const places = quotes.map(quote => ARTICLE.text.indexOf(quote));
    expect(quotes).toHaveLength(5);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    for (const quote of quotes) expect(quote).toMatch(/\.$/);
    expect(quotes[0]).toBe('A honey bee colony does not sleep through the winter.');
  });

  test('says things once', () => {
    const fact = 'The winter cluster keeps the queen warm and alive. ';
    const text = `${fact.repeat(20)} Varroa mites feed on the fat body of young bees.`;
    expect(quotesIn(ask('Summarise', { text }).markdown)).toEqual([
      fact.trim(),
      'Varroa mites feed on the fat body of young bees.',
    ]);
  });
});

describe('the attached text', () => {
  test('is the selection where there is one', () => {
    const selection = 'Wasps build nests of paper. They die in autumn.';
    const { markdown } = ask('Summarise', { selection });
    expect(quotesIn(markdown)).toEqual(['Wasps build nests of paper.', 'They die in autumn.']);
    expect(markdown).toContain('the selection');
  });

  test('may be missing: the answer says what to press, and how to connect a model', () => {
    const { markdown, quotes } = composeAnswer({ message: 'Hello', history: [] });
    expect(quotes).toBe(false);
    expect(markdown).toContain('**Add this page**');
    expect(markdown).toContain('CHAT_MODEL');
    expect(markdown).toMatch(NOT_A_MODEL);
  });

  test.each(['', ' \n ', '— · —'])('may be empty: %j', text => {
    const { markdown, quotes } = ask('Summarise', { text });
    expect(quotes).toBe(false);
    expect(markdown).toContain('no readable text');
  });

  test('may be a part: the answer says so', () => {
    expect(ask('Summarise', { truncated: true }).markdown).toContain('Only its first part was sent');
    expect(ask('capital of France', { truncated: true }).markdown).toContain('Only its first part was sent');
  });

  test('may have no title, or a hostile one', () => {
    expect(ask('Summarise', { title: ' ' }).markdown).toContain('“bees.example”');
    expect(ask('Summarise', { title: '![](x)\n# Hi' }).markdown).toContain('“!&#91;&#93;(x) # Hi”');
  });
});
