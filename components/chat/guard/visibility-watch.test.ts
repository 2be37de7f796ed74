import { beforeEach, describe, expect, test, vi } from 'vitest';
import { REPORTS_WITHIN, SEEN_FOR, VisibilityWatch } from './visibility-watch';

const LONG_AGO = 60_000;

const openedLongAgo = () => new VisibilityWatch(0);

describe('a view that is seen', () => {
  test('takes a press once it was seen for long enough', () => {
    const watch = openedLongAgo();
    watch.report(false, LONG_AGO - 1000);
    watch.report(true, LONG_AGO);
    const judge = (after: number) => watch.judge(LONG_AGO + after, LONG_AGO + after);
    expect([0, SEEN_FOR - 1, SEEN_FOR, 60_000].map(judge)).toEqual([false, false, true, true]);
  });

  test('goes on being seen when the browser says so again', () => {
    const watch = openedLongAgo();
    watch.report(true, LONG_AGO);
    watch.report(true, LONG_AGO + SEEN_FOR);
    expect(watch.judge(LONG_AGO + SEEN_FOR, LONG_AGO + SEEN_FOR)).toBe(true);
  });

  test('takes none that began before, however late it is judged', () => {
    const watch = openedLongAgo();
    watch.report(false, LONG_AGO);
    watch.report(true, LONG_AGO + 100);
    expect(watch.judge(LONG_AGO + 50, LONG_AGO + 60_000)).toBe(false);
  });
});

describe('a view that is covered', () => {
  test('takes none', () => {
    const watch = openedLongAgo();
    watch.report(true, 0);
    watch.report(false, LONG_AGO);
    expect(watch.judge(LONG_AGO, LONG_AGO)).toBe(false);
  });

  test('takes none either where it was covered from the beginning', () => {
    const watch = new VisibilityWatch(0);
    watch.report(false, 10);
    expect(watch.judge(20, 20)).toBe(false);
    watch.report(true, 30);
    expect(watch.judge(20, LONG_AGO)).toBe(false);
  });
});

describe('a press on a view that opens, or comes to the front', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    return () => vi.useRealTimers();
  });

  const pressOn = (watch: VisibilityWatch) => {
    const verdicts: boolean[] = [];
    void watch.waitToJudge(performance.now()).then(verdict => verdicts.push(verdict));
    return verdicts;
  };

  test.each([
    ['that opens', () => new VisibilityWatch()],
    [
      'that comes to the front',
      () => {
        const watch = new VisibilityWatch();
        watch.report(true, performance.now());
        vi.advanceTimersByTime(LONG_AGO);
        watch.report(false, performance.now());
        watch.startAnew();
        return watch;
      },
    ],
  ])('%s: it waits until the view was seen for long enough', async (_, open) => {
    const watch = open();
    const verdicts = pressOn(watch);
    await vi.advanceTimersByTimeAsync(REPORTS_WITHIN - 50);
    watch.report(true, performance.now());
    await vi.advanceTimersByTimeAsync(SEEN_FOR - 50);
    expect(verdicts).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(verdicts).toEqual([true]);
  });

  test('it does not count where the view turns out to be covered', async () => {
    const watch = new VisibilityWatch();
    const verdicts = pressOn(watch);
    watch.report(false, performance.now());
    watch.report(true, performance.now());
    await vi.advanceTimersByTimeAsync(SEEN_FOR + 50);
    expect(verdicts).toEqual([false]);
  });

  test('it does not count where it is covered before it was seen for long enough', async () => {
    const watch = new VisibilityWatch();
    watch.report(true, performance.now());
    const verdicts = pressOn(watch);
    await vi.advanceTimersByTimeAsync(SEEN_FOR - 50);
    watch.report(false, performance.now());
    await vi.advanceTimersByTimeAsync(50);
    expect(verdicts).toEqual([false]);
  });

  test('it does not wait for ever', async () => {
    const verdicts = pressOn(new VisibilityWatch());
    await vi.advanceTimersByTimeAsync(REPORTS_WITHIN + 50);
    expect(verdicts).toEqual([false]);
  });
});
