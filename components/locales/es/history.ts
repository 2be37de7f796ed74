import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('es');

export const history: Dictionary['history'] = {
  title: 'Conversaciones',
  search: 'Buscar conversaciones',
  clear: 'Borrar búsqueda',
  close: 'Cerrar conversaciones',
  select: 'Seleccionar varias',
  ages: {
    pinned: 'Fijadas',
    today: 'Hoy',
    yesterday: 'Ayer',
    week: 'Últimos 7 días',
    older: 'Anteriores',
  },
  untitled: 'Conversación nueva',
  loading: 'Cargando conversaciones',
  empty: 'Aún no hay conversaciones',
  emptyMeans: 'Lo que preguntes se guarda aquí para que puedas volver a ello.',
  nothingFound: query => `No se ha encontrado nada para «${query}»`,
  nothingFoundMeans: 'Se buscan en títulos y mensajes las palabras que empiezan como las tuyas.',
  results: hits => plural(hits, { one: '1 resultado', other: `${number(hits)} resultados` }),

  actions: title => `Acciones para ${title}`,
  rename: 'Cambiar nombre',
  renameTo: 'Título nuevo',
  pin: 'Fijar',
  unpin: 'Dejar de fijar',
  export: 'Exportar',
  exportMarkdown: 'Exportar como Markdown',
  exportJson: 'Exportar como JSON',
  delete: 'Eliminar',
  keep: 'Conservar',
  deleteOne: '¿Eliminar esta conversación definitivamente?',
  deleteSome: count =>
    plural(count, {
      one: '¿Eliminar 1 conversación definitivamente?',
      other: `¿Eliminar ${number(count)} conversaciones definitivamente?`,
    }),
  selected: count => plural(count, { one: '1 seleccionada', other: `${number(count)} seleccionadas` }),
  selectOne: title => `Seleccionar ${title}`,
  done: 'Listo',
};
