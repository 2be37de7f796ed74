import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';
import { promptSettings } from './prompts';

const { number, plural } = formatsOf('pt-BR');

export const settings: Dictionary['settings'] = {
  title: 'Configurações',
  pageTitle: 'Configurações do Aside',
  loading: 'Carregando',
  saved: 'Salvo',
  notSaved: {
    title: 'Não foi possível salvar.',
    advice: 'O que você vê é o que está salvo. Tente de novo.',
  },

  signingIn: 'Login',
  staySignedIn: 'Continuar conectado neste dispositivo',
  staySignedInShort: 'Continuar conectado',
  staySignedInMeans:
    'Você continua conectado depois de fechar o navegador. Desativado: fechar o navegador encerra a sessão; melhor em um dispositivo compartilhado.',

  lock: 'Bloquear o Aside quando não houver ninguém',
  lockMeans:
    'Bloqueado, o Aside oculta suas conversas e não mantém acesso até você entrar de novo. Nada se perde, nem os rascunhos.',
  lockAfter: 'Após um tempo sem uso',
  lockAfterMeans: 'Sem teclado nem mouse em todo o computador; suspensão e navegador fechado também contam.',
  minutes: minutes =>
    plural(minutes, { one: `${number(minutes)} minuto`, other: `${number(minutes)} minutos` }),
  hour: '1 hora',
  never: 'Nunca',
  lockWithSystem: 'Quando a tela for bloqueada',
  lockWithSystemMeans: 'Assim que o navegador souber. Nem todo ambiente Linux avisa.',

  conversations: 'Conversas',
  conversationsMean: 'Ficam guardadas só neste navegador, separadas por conta.',
  keepHistory: 'Manter histórico',
  keepHistoryMeans:
    'Desativado: o que você escrever a partir de agora é excluído quando a guia ou o navegador fecha, a menos que você fixe. As conversas anteriores ficam até você excluí-las.',
  deleteAfter: 'Excluir conversas antigas',
  deleteAfterMeans: 'Contado a partir da última mensagem. As fixadas ficam.',
  days: days => plural(days, { one: `Após ${number(days)} dia`, other: `Após ${number(days)} dias` }),
  year: 'Após um ano',
  perTab: 'Uma conversa para cada guia',
  perTabMeans: 'Desativado: todas as guias mostram a mesma.',
  files: 'Todas as conversas',
  filesMean:
    'Markdown é para leitura. JSON contém tudo e pode ser importado de novo; nada é substituído com isso.',
  exportMarkdown: 'Exportar como Markdown',
  exportJson: 'Exportar como JSON',
  import: 'Importar',
  importFile: 'Arquivo para importar',
  nothingToExport: 'Não há conversa para exportar.',
  imported: ({ added, known, damaged }) =>
    [
      plural(added, {
        one: `${number(added)} conversa foi adicionada.`,
        other: `${number(added)} conversas foram adicionadas.`,
      }),
      known > 0 &&
        plural(known, {
          one: `${number(known)} já estava aqui.`,
          other: `${number(known)} já estavam aqui.`,
        }),
      damaged > 0 &&
        plural(damaged, {
          one: `${number(damaged)} não pôde ser lida.`,
          other: `${number(damaged)} não puderam ser lidas.`,
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Este não é um arquivo de conversas do Aside.',
    advice: 'Escolha um arquivo criado com “Exportar como JSON”. Nada foi alterado.',
  },
  deleteAll: 'Excluir todas as conversas',
  deleteAllMeans:
    'Todas as suas conversas e rascunhos neste navegador são excluídos permanentemente, inclusive as respostas em andamento.',
  deleteForGood: 'Excluir permanentemente',
  keepAll: 'Manter',
  deletedAll: 'Todas as conversas foram excluídas.',

  prompts: promptSettings,

  look: {
    title: 'Aparência e idioma',
    theme: 'Cores',
    themes: { browser: 'Como no navegador', light: 'Claro', dark: 'Escuro' },
    textSize: 'Tamanho do texto',
    percent: percent => `${number(percent)}%`,
    side: 'Lado da página',
    sides: { left: 'Esquerda', right: 'Direita' },
    width: pixels => `A barra lateral tem ${number(pixels)} pixels de largura.`,
    resetWidth: 'Redefinir a largura',
    toolbar: 'O ícone na barra de ferramentas abre',
    toolbarMeans:
      'Enquanto você estiver conectado. Sua conta fica então atrás do seu nome, no topo da barra lateral.',
    toolbarOpens: { popup: 'O menu', sidebar: 'A barra lateral imediatamente' },
  },

  connection: {
    title: 'Conexão',
    mean: 'Onde este Aside entra e pergunta. Isso foi definido quando ele foi compilado, e ele não fala com mais ninguém.',
    pool: 'Acesso',
    chat: 'Conversa',
    version: 'Versão',
    check: 'Testar a conexão',
    checkMeans: 'Não envia nenhuma pergunta nem o seu acesso.',
    poolIs: {
      ready: 'O grupo de usuários está lá.',
      open: 'O grupo de usuários está lá.',
      wrong: 'Há resposta, mas nenhum grupo de usuários com esse nome.',
      unreachable: 'Não há resposta. Você está on-line? É preciso uma VPN?',
    },
    chatIs: {
      ready: 'O serviço de chat está lá e pede login.',
      open: 'O serviço de chat responde sem login. Avise quem o administra.',
      wrong: 'Há resposta, mas nenhum serviço de chat neste endereço.',
      unreachable:
        'Não há resposta legível. Você está on-line? É preciso uma VPN? Senão, talvez falte esta extensão nas configurações de CORS dele.',
    },
  },

  sites: {
    title: 'Seus sites',
    mean: 'O Aside só entra em uma página quando você o abre nela. Nos sites desta lista a barra lateral se abre sozinha, até você fechá-la naquela guia. O navegador pergunta antes.',
    all: 'Manter a barra lateral aberta em todos os sites',
    allMeans:
      'O navegador dirá que o Aside pode ler e alterar todos os seus dados em todos os sites. Ele só lê uma página quando você a adiciona.',
    none: 'Ainda não há nenhum. Para adicionar um, abra o Aside pela barra de ferramentas em uma de suas páginas e marque “Manter aberto”.',
    forget: site => `Não abrir mais em ${site}`,
    refused: {
      title: 'O navegador não permitiu.',
      advice: 'Nada mudou.',
    },
  },
  languageOf: 'Idioma do Aside',
  languageMeans:
    'Dos botões e mensagens. As respostas vêm no idioma da pergunta, conforme o serviço da sua empresa.',
  asBrowser: 'O do navegador',
  keyboard: 'Teclado',
  keyboardMeans: 'Tudo no Aside pode ser feito sem mouse. Os atalhos também aparecem com ? na barra lateral.',
  showShortcuts: 'Mostrar todos os atalhos',

  diagnostics: 'Diagnóstico',
  diagnosticsMeans:
    'O que o Aside fez recentemente, para quem procura uma causa: horários, códigos e tamanhos. Sem textos, nomes, endereços de páginas nem tokens. Fica na memória e só sai dela se você copiar.',
  copyBundle: 'Copiar',
  refresh: 'Atualizar',
  clear: 'Limpar',
  time: 'Hora',
  part: 'Parte',
  what: 'Evento',
  more: 'Detalhes',
  nothingHappened: 'Nada aconteceu ainda.',
};
