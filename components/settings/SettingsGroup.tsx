import { type ReactNode, useId } from 'react';

interface SettingsGroupProps {
  title: string;
  text?: string;
  /** Id by which an address leads there. */
  place?: string;
  children: ReactNode;
}

/** Choices that belong together. */
export function SettingsGroup({ title, text, place, children }: SettingsGroupProps) {
  const id = useId();
  return (
    <section className="settings-group" id={place} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p className="settings-group-text">{text}</p>}
      <div className="settings-group-box">{children}</div>
    </section>
  );
}
