import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('pt-BR');

export const prompts: Dictionary['prompts'] = {
  theSelection: 'o texto selecionado',
  thisPage: 'esta página',
  builtIn: {
    summarise: {
      title: 'Os pontos principais da página',
      text: 'Resuma {page}: os pontos principais, em poucas linhas.',
    },
    explain: {
      title: 'A seleção em palavras simples',
      text: 'Explique {selection} em palavras simples.',
    },
    translate: {
      title: 'A seleção no seu idioma',
      text: 'Traduza {selection} para o {language}.',
    },
    rewrite: {
      title: 'A seleção, clara e curta',
      text: 'Reescreva {selection} para que fique claro e curto. Mantenha o sentido e o idioma.',
    },
    proofread: {
      title: 'Erros na seleção',
      text: 'Revise {selection}, corrija a ortografia e a gramática e liste o que mudou.',
    },
    tasks: {
      title: 'O que a página pede para fazer',
      text: 'Liste o que precisa ser feito segundo {page}: quem, o quê e até quando.',
    },
    reply: {
      title: 'Uma resposta à seleção',
      text: 'Leia {selection} e escreva uma resposta educada. Ela deve dizer: ',
    },
  },
};

export const promptSettings: Dictionary['settings']['prompts'] = {
  title: 'Prompts',
  mean: 'Digite / no chat para escolher um. Ele é escrito na sua mensagem e só é enviado quando você a envia. Os seus ficam guardados só neste navegador, para todas as contas.',
  builtIn: 'Incluído',
  add: 'Adicionar prompt',
  change: name => `Alterar ${name}`,
  delete: 'Excluir',
  restore: 'Restaurar o incluído',
  keep: 'Manter',
  name: 'Nome',
  nameMeans: 'O que você digita depois da barra: letras, números, - e _, sem espaços.',
  text: 'Texto',
  textMeans: variables =>
    `${variables.join(', ')} são preenchidos automaticamente. A seleção ou a página vai como anexo, que você vê antes do envio. As outras palavras entre chaves são para você preencher.`,
  save: 'Salvar',
  cancel: 'Cancelar',
  noName: 'Dê um nome ao prompt.',
  badName: 'O nome só pode ter letras, números, - e _, e no máximo 40.',
  noText: 'Escreva o texto do prompt.',
  nameTaken: name => `Você já tem um prompt chamado ${name}.`,
  full: count =>
    plural(count, {
      one: `Há lugar para ${number(count)} prompt. Exclua-o para adicionar outro.`,
      other: `Há lugar para ${number(count)} prompts. Exclua um para adicionar outro.`,
    }),
  export: 'Exportar prompts',
  import: 'Importar prompts',
  importFile: 'Arquivo de prompts para importar',
  nothingToExport: 'Você não tem prompts próprios para exportar.',
  imported: ({ added, known, taken, over, damaged }) =>
    [
      plural(added, {
        one: `${number(added)} prompt foi adicionado.`,
        other: `${number(added)} prompts foram adicionados.`,
      }),
      known > 0 &&
        plural(known, {
          one: `${number(known)} já estava aqui.`,
          other: `${number(known)} já estavam aqui.`,
        }),
      taken > 0 &&
        plural(taken, {
          one: `${number(taken)} tem um nome já usado; o seu fica como está.`,
          other: `${number(taken)} têm nomes já usados; os seus ficam como estão.`,
        }),
      over > 0 && `Não havia lugar para ${number(over)}.`,
      damaged > 0 &&
        plural(damaged, {
          one: `${number(damaged)} não pôde ser lido.`,
          other: `${number(damaged)} não puderam ser lidos.`,
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Este não é um arquivo de prompts do Aside.',
    advice: 'Escolha um arquivo criado com “Exportar prompts”. Nada foi alterado.',
  },
};
