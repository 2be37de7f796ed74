// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { memo } from 'react';
import { afterEach, expect, test } from 'vitest';
import { texts } from '../chat/texts';
import { loadDictionary } from '../locales/load-dictionary';
import { speak } from './define-texts';
import { InLanguage, useLanguage } from './InLanguage';

afterEach(() => {
  act(() => speak('en', undefined));
  cleanup();
});

const Behind = memo(function Behind() {
  useLanguage();
  return <p>{texts.signedInAs('ada')}</p>;
});

const draw = () => (
  <>
    <button type="button">{texts.starters.ask.title}</button>
    <input aria-label="typed" />
    <Behind />
  </>
);

test('another language is drawn at once, behind memo too, and what is typed stays', async () => {
  render(<InLanguage draw={draw} />);
  fireEvent.change(screen.getByLabelText('typed'), { target: { value: 'half a' } });
  const words = await loadDictionary('de');
  act(() => speak('de', words));
  screen.getByRole('button', { name: 'Zu dieser Seite fragen' });
  screen.getByText('Angemeldet als ada');
  expect(screen.getByLabelText('typed')).toHaveProperty('value', 'half a');
  act(() => speak('en', undefined));
  screen.getByRole('button', { name: 'Ask about this page' });
});

test('without the file of a language all is in English', () => {
  act(() => speak('ar', undefined));
  render(<InLanguage draw={draw} />);
  screen.getByText('Signed in as ada');
});
