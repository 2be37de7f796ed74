import { describe, expect } from 'vitest';
import { askStreaming } from '../harness/ask-streaming';
import { keepTurn } from '../harness/keep-turn';
import { test } from '../harness/test';

describe('an answer that streams', () => {
  test('is shown as it arrives, and as Markdown', async ({ aside, page }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    const stream = keepTurn();
    aside.gateway.planTurn(stream);
    await sidebar.ask('Tell me a story');
    await stream.asked;
    stream.say('Once upon a **time**');
    await sidebar.waitForText('Once upon a');
    expect((await sidebar.readMessages())[1]).toMatchObject({ role: 'assistant', status: 'streaming' });
    stream.say(' there was a lamp.');
    stream.finish();
    expect(await sidebar.waitForAnswer(1)).toContain('Once upon a time there was a lamp.');
    await sidebar.find('[role="article"] strong');
  });

  test('stops when "Stop" is pressed: the text stays, the API is let go, and the next question works', async ({
    aside,
    page,
  }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    const stream = await askStreaming(aside, sidebar, 'Tell me a long story', 'Once upon a time');
    await sidebar.press('Stop');
    expect(await sidebar.waitForAnswer(1, 'stopped')).toContain('Once upon a time');
    await stream.ended;
    await sidebar.ask('Something shorter');
    await sidebar.waitForAnswer(2);
  });

  test('goes on while the sidebar is closed, and is whole when it is opened again', async ({
    aside,
    page,
  }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    const stream = await askStreaming(aside, sidebar, 'Tell me a story', 'The beginning,');
    await sidebar.press('Close');
    stream.say(' the middle,');
    stream.say(' and the end.');
    stream.finish();
    const again = await aside.openSidebar(page);
    expect(await again.waitForAnswer(1)).toContain('The beginning, the middle, and the end.');
  });
});
