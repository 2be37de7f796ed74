import { type ReactNode, useId } from 'react';

interface SettingsGroupProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** Choices that belong together. */
export function SettingsGroup({ title, text, children }: SettingsGroupProps) {
  const id = useId();
  return (
    <section className="settings-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p className="settings-group-text">{text}</p>}
      <div className="settings-group-box">{children}</div>
    </section>
  );
}
