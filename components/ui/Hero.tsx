import type { ReactNode } from 'react';
import './hero.css';

interface HeroProps {
  icon: ReactNode;
  title: string;
  text: string;
  children?: ReactNode;
}

/** A view that has one thing to say: an icon, a title, a sentence, and what to do. */
export function Hero({ icon, title, text, children }: HeroProps) {
  return (
    <section className="hero">
      <span className="hero-icon" aria-hidden="true">
        {icon}
      </span>
      <h2 className="hero-title">{title}</h2>
      <p className="hero-text">{text}</p>
      {children}
    </section>
  );
}
