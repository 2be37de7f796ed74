import type { Dictionary } from '../dictionary';

export const ui: Dictionary['ui'] = {
  copied: 'Copiado',
  failed: 'No se ha podido copiar',
};

export const markdown: Dictionary['markdown'] = {
  table: 'Tabla',
  done: 'hecho',
  open: 'pendiente',
  copyCode: 'Copiar código',
  copyCsv: 'Copiar como CSV',
  wrap: 'Ajustar líneas',
  code: 'Código',
  image: 'Imagen',
  hidden: 'Aquí había un carácter que no se ve',
};
