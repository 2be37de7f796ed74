import { type ReactNode, useRef } from 'react';
import { useLanguage } from '../language/InLanguage';
import { CopyButton } from '../ui/CopyButton';
import { texts } from './texts';
import { toCsv } from './to-csv';
import './table.css';

/** A table that scrolls sideways in a box of its own, with a button that copies it. */
export function Table({ dir, children }: { dir?: 'auto' | undefined; children: ReactNode }) {
  useLanguage();
  const table = useRef<HTMLTableElement>(null);
  return (
    <section className="markdown-table" aria-label={texts.table}>
      <div className="table-scroll">
        <table ref={table} dir={dir}>
          {children}
        </table>
      </div>
      <div className="table-tools">
        <CopyButton text={() => toCsv(table.current)} label={texts.copyCsv} compact />
      </div>
    </section>
  );
}
