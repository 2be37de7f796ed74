import { describe, expect, test } from 'vitest';
import { toPrompt } from './prompt';

const PAGE = { url: 'https://example.com/', title: 'Example', text: 'Some text.', selection: 'Some' };
const ask = (page = PAGE) => toPrompt({ message: 'What is it?', history: [], page });

describe('the page in a prompt', () => {
  test('is between two lines that the instructions name, before the question', () => {
    const { instructions, messages } = ask();
    const fence = /=====page-[0-9a-f]{24}=====/.exec(instructions)?.[0] ?? 'no fence';
    const [before, page, question] = messages.at(-1)?.content.split(fence) ?? [];
    expect(before).toBe('');
    expect(page).toContain('https://example.com/');
    expect(page).toContain('Selected by the user:\n[1] Some\nText of the page:\n[2] Some text.');
    expect(question?.trim()).toBe('What is it?');
    expect(instructions).toMatch(/untrusted data/);
  });

  test('cannot know the line that ends it', () => {
    const fenceOf = () => /=====page-\w+=====/.exec(ask().instructions)?.[0];
    expect(fenceOf()).not.toBe(fenceOf());
  });

  test('is cited by numbers, and what was said before has no more of that than those', () => {
    const { instructions, messages } = toPrompt({
      message: 'And?',
      history: [
        { role: 'user', content: 'Hi' },
        {
          role: 'assistant',
          content: 'So [2](https://example.com/#:~:text=Some%20text.), see [this](https://a.example/).',
        },
      ],
      page: PAGE,
    });
    expect(instructions).toContain('such as [3]');
    expect(messages[1]?.content).toBe('So [2], see [this](https://a.example/).');
  });

  test('is not spoken of when there is none', () => {
    const { instructions, messages } = toPrompt({ message: 'Hi', history: [] });
    expect(instructions).not.toContain('page-');
    expect(messages).toEqual([{ role: 'user', content: 'Hi' }]);
  });
});
