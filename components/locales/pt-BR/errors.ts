import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, twoDigits } = formatsOf('pt-BR');

export const errors: Dictionary['errors'] = {
  tryAgain: 'Tentar de novo',
  tryAgainIn: wait => `Tentar de novo em ${wait}`,
  waitingForNetwork: 'Aguardando a rede',
  signIn: 'Entrar',
  signedInAgain: 'Você entrou de novo.',
  seconds: seconds => `${number(seconds)} s`,
  minutes: (minutes, seconds) => `${number(minutes)} min ${twoDigits(seconds)} s`,
  hours: (hours, minutes) => `${number(hours)} h ${twoDigits(minutes)} min`,
  details: 'Detalhes',
  copyDetails: 'Copiar detalhes',
  dismiss: 'Dispensar',
};

export const errorCodes: Dictionary['errorCodes'] = {
  'signed-out': {
    title: 'Você saiu da conta.',
    advice: 'Entre para continuar. A conversa e o rascunho foram mantidos.',
  },
  'session-expired': {
    title: 'Sua sessão expirou.',
    advice: 'Entre de novo; a conversa e o rascunho foram mantidos.',
  },
  locked: {
    title: 'O Aside está bloqueado.',
    advice: 'Entre de novo para continuar. As conversas e os rascunhos foram mantidos.',
  },
  'session-damaged': {
    title: 'Não foi possível ler a sessão salva.',
    advice: 'Ela foi removida; entre de novo. As conversas foram mantidas.',
  },
  'revocation-pending': {
    title: 'Você saiu neste dispositivo.',
    advice: 'Ainda não foi possível falar com o serviço de login; o Aside avisa assim que der.',
  },
  'sign-in-cancelled': {
    title: 'A janela de login foi fechada.',
    advice: 'Você não entrou. Tente de novo quando quiser.',
  },
  'sign-in-unreachable': {
    title: 'Não foi possível carregar a página de login.',
    advice: 'Verifique a rede ou a VPN e tente de novo. Se continuar, avise o administrador.',
  },
  'sign-in-refused': {
    title: 'O login foi recusado.',
    advice: 'Tente de novo ou pergunte ao administrador se sua conta pode usar o Aside.',
  },
  'sign-in-mismatch': {
    title: 'A resposta não pertence a este login.',
    advice: 'Nada foi aceito. Feche as outras janelas de login e tente de novo.',
  },
  'too-many-requests': {
    title: 'Solicitações demais.',
    advice: 'O serviço pede uma breve pausa antes da próxima pergunta.',
  },
  offline: {
    title: 'Você está off-line.',
    advice: 'A pergunta será refeita assim que a rede voltar.',
  },
  'backend-unreachable': {
    title: 'Não foi possível falar com o serviço de chat.',
    advice: 'Verifique a rede ou a VPN e tente de novo. Se continuar, avise o administrador.',
  },
  'bad-request': {
    title: 'O serviço de chat não aceitou esta pergunta.',
    advice: 'Mude a redação ou retire a página e envie de novo.',
  },
  forbidden: {
    title: 'Sua conta não pode usar este serviço.',
    advice: 'Peça acesso ao administrador.',
  },
  'too-large': {
    title: 'Isto é mais do que o serviço de chat aceita.',
    advice: 'Encurte a pergunta ou adicione uma seleção em vez da página inteira.',
  },
  'not-found': {
    title: 'Não há serviço de chat no endereço indicado.',
    advice: 'O administrador precisa verificar o endereço da API de chat nesta versão do Aside.',
  },
  'timed-out': {
    title: 'O serviço de chat demorou demais.',
    advice: 'Tente de novo. Uma pergunta mais curta, ou uma seleção em vez da página, leva menos tempo.',
  },
  redirected: {
    title: 'O serviço de chat enviou o Aside para outro endereço.',
    advice: 'O Aside não segue, pois sua sessão iria junto. O administrador precisa verificar o endereço.',
  },
  paused: {
    title: 'O serviço de chat falhou várias vezes seguidas.',
    advice: 'O Aside espera um pouco para que ele possa se recuperar.',
  },
  'clock-skew': {
    title: 'O relógio deste computador está errado.',
    advice: 'Por isso o serviço de chat recusa sua sessão. Acerte a data e a hora e tente de novo.',
  },
  'malformed-stream': {
    title: 'O serviço de chat enviou algo que o Aside não consegue ler.',
    advice: 'O que chegou foi mantido. Tente de novo. Se continuar, avise o administrador.',
  },
  stalled: {
    title: 'O serviço de chat parou de responder.',
    advice: 'O que chegou foi mantido. Continue dali ou tente de novo.',
  },
  'answer-too-long': {
    title: 'A resposta é mais longa do que o Aside pode guardar.',
    advice: 'O que chegou foi mantido. Pergunte por uma parte.',
  },
  'storage-full': {
    title: 'O navegador não dá mais espaço ao Aside.',
    advice: 'Nada foi perdido. Exclua conversas antigas ou libere espaço no computador e tente de novo.',
  },
  outdated: {
    title: 'O Aside foi atualizado. Recarregue esta página.',
    advice: 'O rascunho e a conversa foram mantidos.',
  },
  'backend-error': {
    title: 'Ocorreu um erro no serviço de chat.',
    advice: 'A culpa não é sua. Tente de novo em instantes.',
  },
  'unknown-answer': {
    title: 'O servidor respondeu em um formato que o Aside não conhece.',
    advice: 'Tente de novo. Se continuar, o administrador precisa verificar a API de chat.',
  },
  'stream-broken': {
    title: 'A conexão caiu antes de a resposta terminar.',
    advice: 'O que chegou foi mantido. Continue dali ou tente de novo.',
  },
  interrupted: {
    title: 'A resposta foi interrompida antes de terminar.',
    advice: 'O que chegou foi mantido. Continue dali ou tente de novo.',
  },
  'page-unreadable': {
    title: 'Não foi possível ler nenhum texto desta página.',
    advice: 'Copie o que importa e cole na mensagem.',
  },
  'page-forbidden': {
    title: 'O navegador não deixa nenhuma extensão entrar nesta página.',
    advice:
      'É assim nas páginas do navegador, em novas guias e na loja de extensões. Abra outra página e tente de novo.',
  },
  'page-not-granted': {
    title: 'O Aside ainda não pode ler esta página.',
    advice:
      'Clique no botão do Aside na barra de ferramentas com a página à frente e adicione-a de novo. Páginas do navegador e a loja de extensões não podem ser lidas.',
  },
  'page-never': {
    title: 'Você escolheu que o Aside nunca leia este site.',
    advice: 'Por isso nada foi lido. Você pode mudar isso aqui ou nas configurações, em “Sites”.',
  },
  'page-other': {
    title: 'Esta aba mostra outra página agora.',
    advice: 'O trecho é da página enviada com a pergunta. Abra essa página para vê-lo.',
  },
  'passage-gone': {
    title: 'O trecho não foi encontrado na página.',
    advice: 'A página mudou, ou só o mostra quando algo nela é aberto.',
  },
  covered: {
    title: 'O Aside está coberto pela página.',
    advice:
      'Por isso nada foi feito, e o rascunho foi mantido. Feche o que estiver sobre o Aside, ou abra o Aside de novo, e pressione mais uma vez.',
  },
  refused: {
    title: 'O Aside não aceita esta solicitação daqui.',
    advice: 'Abra o Aside pelo botão na barra de ferramentas.',
  },
  'invalid-message': {
    title: 'Não foi possível enviar.',
    advice: 'Encurte a mensagem ou recarregue a página e tente de novo.',
  },
  internal: {
    title: 'Algo deu errado no Aside.',
    advice: 'Tente de novo. Se continuar, recarregue a página.',
  },
};
