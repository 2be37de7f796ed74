import type { Dictionary } from '../dictionary';

export const ui: Dictionary['ui'] = {
  copied: 'Copiado',
  failed: 'Não foi possível copiar',
};

export const markdown: Dictionary['markdown'] = {
  table: 'Tabela',
  done: 'concluído',
  open: 'pendente',
  copyCode: 'Copiar código',
  copyCsv: 'Copiar como CSV',
  wrap: 'Quebrar linhas',
  code: 'Código',
  image: 'Imagem',
  hidden: 'Havia aqui um caractere que não se vê',
};
