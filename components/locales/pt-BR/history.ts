import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('pt-BR');

export const history: Dictionary['history'] = {
  title: 'Conversas',
  search: 'Pesquisar conversas',
  clear: 'Limpar pesquisa',
  close: 'Fechar conversas',
  select: 'Selecionar várias',
  ages: {
    pinned: 'Fixadas',
    today: 'Hoje',
    yesterday: 'Ontem',
    week: 'Últimos 7 dias',
    older: 'Mais antigas',
  },
  untitled: 'Nova conversa',
  loading: 'Carregando conversas',
  empty: 'Ainda não há conversas',
  emptyMeans: 'O que você pergunta fica guardado aqui, para você poder voltar.',
  nothingFound: query => `Nada encontrado para “${query}”`,
  nothingFoundMeans: 'A pesquisa busca, em títulos e mensagens, palavras que começam como as suas.',
  results: hits => plural(hits, { one: `${number(hits)} resultado`, other: `${number(hits)} resultados` }),

  actions: title => `Ações para ${title}`,
  rename: 'Renomear',
  renameTo: 'Novo título',
  pin: 'Fixar',
  unpin: 'Desafixar',
  export: 'Exportar',
  exportMarkdown: 'Exportar como Markdown',
  exportJson: 'Exportar como JSON',
  delete: 'Excluir',
  keep: 'Manter',
  deleteOne: 'Excluir esta conversa permanentemente?',
  deleteSome: count =>
    plural(count, {
      one: `Excluir ${number(count)} conversa permanentemente?`,
      other: `Excluir ${number(count)} conversas permanentemente?`,
    }),
  selected: count =>
    plural(count, { one: `${number(count)} selecionada`, other: `${number(count)} selecionadas` }),
  selectOne: title => `Selecionar ${title}`,
  done: 'Concluir',
};
