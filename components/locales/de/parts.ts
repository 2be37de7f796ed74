import type { Dictionary } from '../dictionary';

export const ui: Dictionary['ui'] = {
  copied: 'Kopiert',
  failed: 'Kopieren nicht möglich',
};

export const markdown: Dictionary['markdown'] = {
  table: 'Tabelle',
  done: 'erledigt',
  open: 'offen',
  copyCode: 'Code kopieren',
  copyCsv: 'Als CSV kopieren',
  wrap: 'Zeilen umbrechen',
  code: 'Quelltext',
  image: 'Bild',
  hidden: 'Hier stand ein Zeichen, das man nicht sieht',
};
