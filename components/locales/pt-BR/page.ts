import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('pt-BR');

export const page: Dictionary['page'] = {
  takeOut: 'Retirado antes do envio',
  takeOutMeans: 'O Aside encontra o que tem a forma de um segredo: a maioria, mas não todos.',
  kinds: {
    token: 'Tokens de acesso',
    key: 'Chaves secretas',
    card: 'Números de cartão',
    email: 'Endereços de e-mail',
  },
  kindAndCount: (kind, count) => `${kind} (${number(count)})`,
  takenOut: count =>
    plural(count, { one: `${number(count)} segredo retirado`, other: `${number(count)} segredos retirados` }),

  siteMenu: 'O que o Aside pode ler deste site',
  access: {
    ask: 'Perguntar sempre',
    always: 'Sempre adicionar a página',
    never: 'Nunca ler suas páginas',
  },
  accessMeans: {
    ask: 'Uma página é lida quando você a adiciona',
    always: 'Como anexo que você pode retirar antes de enviar',
    never: 'Adicioná-las é recusado',
  },
  allow: 'Permitir neste site',

  show: 'Mostrar na página',
};

export const siteSettings: Dictionary['siteSettings'] = {
  title: 'Sites',
  mean: 'O que o Aside pode ler de alguns sites. Nos outros, uma página é lida quando você a adiciona. A lista fica só neste navegador.',
  none: 'Você ainda não escolheu nada para um site. Isso se faz no anexo de uma página adicionada.',
  access: page.access,
};
