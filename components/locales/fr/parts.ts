import type { Dictionary } from '../dictionary';

export const ui: Dictionary['ui'] = {
  copied: 'Copié',
  failed: 'Copie impossible',
};

export const markdown: Dictionary['markdown'] = {
  table: 'Tableau',
  done: 'fait',
  open: 'à faire',
  copyCode: 'Copier le code',
  copyCsv: 'Copier en CSV',
  wrap: 'Renvoyer à la ligne',
  code: 'Code source',
  image: 'Illustration',
  hidden: 'Un caractère invisible se trouvait ici',
};
