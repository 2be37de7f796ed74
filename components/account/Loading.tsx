import { texts } from './texts';

export const Loading = () => (
  <p className="popup-loading">
    <span className="sr-only">{texts.loading}</span>
  </p>
);
