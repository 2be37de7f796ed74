import { Fragment } from 'react';
import type { Keys } from './key-map';
import { texts } from './texts';

/** The keys of one row: those that are held together, and what else does the same. */
export function KeyWays({ ways }: { ways: readonly Keys[] }) {
  if (ways.length === 0) return <span className="help-not-set">{texts.notSet}</span>;
  return ways.map((keys, nth) => (
    <Fragment key={keys.join('+')}>
      {nth > 0 && <span className="help-or">{texts.or}</span>}
      <kbd className="help-keys" dir="ltr">
        {keys.map((key, place) => (
          <Fragment key={key}>
            {place > 0 && <span className="help-plus">+</span>}
            <kbd>{key}</kbd>
          </Fragment>
        ))}
      </kbd>
    </Fragment>
  ));
}
