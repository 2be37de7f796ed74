import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('es');

export const page: Dictionary['page'] = {
  takeOut: 'Se quita antes de enviar',
  takeOutMeans: 'Aside encuentra lo que tiene forma de secreto: la mayoría, pero no todos.',
  kinds: {
    token: 'Tokens de acceso',
    key: 'Claves secretas',
    card: 'Números de tarjeta',
    email: 'Direcciones de correo',
  },
  kindAndCount: (kind, count) => `${kind} (${number(count)})`,
  takenOut: count => plural(count, { one: '1 secreto quitado', other: `${number(count)} secretos quitados` }),

  siteMenu: 'Qué puede leer Aside de este sitio',
  access: {
    ask: 'Preguntar cada vez',
    always: 'Añadir siempre la página',
    never: 'No leer nunca sus páginas',
  },
  accessMeans: {
    ask: 'Una página se lee cuando tú la añades',
    always: 'Como adjunto que puedes quitar antes de enviar',
    never: 'Se rechaza añadirlas',
  },
  allow: 'Permitirlo en este sitio',

  show: 'Mostrar en la página',
};

export const siteSettings: Dictionary['siteSettings'] = {
  title: 'Sitios',
  mean: 'Qué puede leer Aside de sitios concretos. En los demás, una página se lee cuando tú la añades. La lista se guarda solo en este navegador.',
  none: 'Aún no has elegido nada para ningún sitio. Se hace en el adjunto de una página que añadas.',
  access: page.access,
};
