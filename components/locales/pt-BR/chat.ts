import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('pt-BR');

export const chat: Dictionary['chat'] = {
  name: 'Aside',
  conversation: 'Conversa',
  newChat: 'Nova conversa',
  conversations: 'Conversas',
  shortcuts: 'Atalhos de teclado',
  moveLeft: 'Mover para a esquerda',
  moveRight: 'Mover para a direita',
  move: 'Mover o Aside',
  toPanel: 'Mover para o painel lateral do navegador',
  toTab: 'Mover para uma guia',
  panelRefused: {
    title: 'O navegador não abriu o painel lateral.',
    advice: 'Clique no botão do Aside na barra de ferramentas e abra o painel lateral por lá.',
  },
  close: 'Fechar',
  signedInAs: username => `Conectado como ${username}`,

  you: 'Você',
  answer: 'Aside',
  thinking: 'Pensando',
  answering: 'O Aside está respondendo.',
  answerFailed: 'A resposta falhou.',
  answerStopped: 'Interrompida.',
  longAnswer: 'A resposta continua na conversa.',
  stopped: 'Interrompida antes do fim.',
  noText: 'A resposta está vazia.',
  cutOff: 'A resposta atingiu o tamanho máximo e termina aqui.',
  filtered: 'O filtro de conteúdo reteve o restante.',
  tryAgain: 'Tentar de novo',
  copyAnswer: 'Copiar resposta',
  goOn: 'Continuar',
  goOnMessage: 'Continue exatamente de onde parou.',
  askAgain: 'Perguntar de novo',
  regenerate: 'Gerar resposta de novo',
  edit: 'Editar pergunta',
  editing: 'Editar pergunta',
  sendEdited: 'Enviar alterações',
  cancel: 'Cancelar',
  delete: 'Excluir mensagem',
  confirmDelete: 'Excluir',
  versions: 'Versões',
  previousVersion: 'Versão anterior',
  nextVersion: 'Próxima versão',
  versionOf: (nth, all) => `${number(nth)} / ${number(all)}`,
  againIn: wait => `Nova tentativa em ${wait}.`,
  queued: 'Aguarda a resposta anterior.',
  callOff: 'Cancelar',
  stoppedEarly: 'Interrompida antes de a resposta começar.',
  sources: 'Fontes',
  sentWith: 'Enviado com',
  jump: 'Ir para o mais recente',

  message: 'Mensagem',
  askAnything: 'Pergunte o que quiser',
  send: 'Enviar',
  stop: 'Parar',
  addPage: 'Adicionar esta página',
  addSelection: 'Adicionar seleção',
  page: 'Página',
  selection: 'Seleção',
  untitled: 'Página sem título',
  chip: (part, size, truncated) => (truncated ? `${part}, ${size}, cortada` : `${part}, ${size}`),
  removePage: title => `Remover página: ${title}`,
  removeSelection: title => `Remover seleção: ${title}`,
  characters: count =>
    plural(count, { one: `${number(count)} caractere`, other: `${number(count)} caracteres` }),
  thousandCharacters: thousands => `${number(thousands)} mil caracteres`,
  attached: 'Vai com a próxima mensagem',
  tooLong: over =>
    plural(over, {
      one: `${number(over)} caractere a mais para poder enviar`,
      other: `${number(over)} caracteres a mais para poder enviar`,
    }),
  nothingSelected: 'Nada está selecionado na página.',
  selectFirst: 'Selecione algum texto nela e adicione de novo.',

  prompts: {
    title: 'Prompts',
    edit: 'Editar prompts',
  },

  sent: 'O que é enviado',
  sentParts: (earlier, page, tokens) =>
    `Envia ${[
      earlier > 0 &&
        plural(earlier, {
          one: `${number(earlier)} mensagem anterior`,
          other: `${number(earlier)} mensagens anteriores`,
        }),
      page && 'a página',
      plural(tokens, {
        one: `cerca de ${number(tokens)} token`,
        other: `cerca de ${number(tokens)} tokens`,
      }),
    ]
      .filter(Boolean)
      .join(', ')}`,
  sentDropped: count =>
    plural(count, {
      one: `${number(count)} mensagem mais antiga ficou de fora, para não passar do limite.`,
      other: `${number(count)} mensagens mais antigas ficaram de fora, para não passar do limite.`,
    }),
  sentPage: 'Página',
  sentSelection: 'Seleção',
  sentMessage: 'Sua mensagem',

  greeting: username => (username ? `Olá, ${username}` : 'Olá'),
  invitation: 'Pergunte o que quiser ou comece pelo que está na sua frente.',
  invitationInTab: 'Pergunte o que quiser. Para perguntar sobre uma página, abra o Aside ao lado dela.',
  starters: {
    summarise: {
      title: 'Resumir esta página',
      hint: 'Os pontos principais em poucas linhas',
      prompt: 'Resuma esta página.',
    },
    explain: {
      title: 'Explicar a seleção',
      hint: 'Primeiro selecione texto na página',
      prompt: 'Explique esta seleção em palavras simples.',
    },
    ask: {
      title: 'Perguntar sobre esta página',
      hint: 'Encontre um fato, uma data ou o próximo passo',
      prompt: '',
    },
  },
  privacy: 'O Aside só lê uma página quando você a adiciona ou onde você escolheu isso.',

  signedOutTitle: 'Entre para conversar',
  signedOut: 'O Aside responde com o serviço da sua empresa, por isso precisa saber quem você é.',
  expiredTitle: 'Sua sessão expirou',
  expired: 'Entre de novo; a conversa e o rascunho foram mantidos.',
  lockedTitle: 'O Aside está bloqueado',
  locked: 'Ninguém esteve aqui por um tempo. Entre de novo; a conversa e o rascunho foram mantidos.',
  signIn: 'Entrar',

  refusedTitle: 'Abra o Aside pelo botão na barra de ferramentas',
  refused: 'Para sua segurança, o chat só funciona onde você mesmo o abriu.',
  loading: 'Carregando a conversa',
};
