import type { Dictionary } from '../dictionary';

export const account: Dictionary['account'] = {
  welcome: username => `Olá, ${username}`,
  ready: 'Pergunte sobre a página aberta ou sobre qualquer outra coisa.',
  openSidebar: 'Abrir barra lateral',
  openPanel: 'Abrir no painel lateral',
  openTab: 'Abrir em uma guia',
  cannotOpen: {
    title: 'O navegador não deixa nenhuma extensão entrar nesta página.',
    advice: 'O Aside funciona ao lado dela, no painel lateral ou em uma guia.',
  },
  panelRefused: {
    title: 'O navegador não abriu o painel lateral.',
    advice: 'Abra o Aside em uma guia.',
  },
  keepOpen: host => `Manter aberto em ${host}`,
  keepOpenMeans: 'A barra lateral fica em todas as páginas deste site até você fechá-la naquela guia.',
  keepOpenEverywhere: 'Manter aberto em todos os sites',
  notKept: {
    title: 'O navegador não permitiu.',
    advice: 'Nada mudou. Marque a caixa de novo se quiser que ele pergunte outra vez.',
  },
  account: 'Conta',
  signOut: 'Sair',
  signInTitle: 'Entrar no Aside',
  signInText: 'Use a conta da sua organização.',
  expired: 'Sua sessão expirou. Entre de novo; a conversa e o rascunho foram mantidos.',
  locked:
    'O Aside foi bloqueado porque não havia ninguém. Entre de novo; as conversas e os rascunhos foram mantidos.',
  companyAccount: 'a conta da sua empresa',
  continueWith: name => `Continuar com ${name}`,
  goOnInWindow: 'Continue na janela que foi aberta.',
  or: 'ou',
  loading: 'Carregando',
  finishing: 'Entrando',
  openInTab: 'Abrir em uma guia',
  signInNotices: {
    ranOut: 'O tempo para entrar acabou. Entre de novo.',
    confirmed: 'Conta confirmada. Você já pode entrar.',
    passwordChanged: 'Senha alterada. Entre com a nova.',
  },
};

export const accountPage: Dictionary['accountPage'] = {
  title: 'Conta',
  back: 'Voltar',

  method: 'Entrou por',
  methods: { direct: 'Formulário do Aside', managed: 'Página de login da sua empresa' },
  since: 'Conectado desde',
  until: 'Acesso até',
  renewed: time => `${time}, renovado automaticamente`,
  untilNote: 'Sua empresa define por quanto tempo ele é renovado sem novo login.',
  managed: 'Sua empresa gerencia a senha, a verificação em duas etapas e a exclusão desta conta.',
  allSettings: 'Todas as configurações',

  tasks: {
    password: 'Alterar senha',
    totp: 'Verificação em duas etapas',
    everywhere: 'Sair em todos os lugares',
    delete: 'Excluir conta',
  },
  signOut: 'Sair',

  oldPassword: 'Senha atual',
  newPassword: 'Nova senha',
  newPasswordAgain: 'Nova senha, mais uma vez',
  showPasswords: 'Mostrar senhas',
  changePassword: 'Alterar senha',
  passwordChanged:
    'Sua senha foi alterada. Os outros dispositivos continuam conectados; se alguém puder saber a antiga, saia em todos os lugares.',

  totpScan: 'Leia isto com um aplicativo autenticador. A partir daí, o login pede o código dele.',
  totpType: 'Ou digite esta chave no aplicativo:',
  qrCode: 'QR code para um aplicativo autenticador',
  copySecret: 'Copiar chave',
  code: 'Código do aplicativo',
  codeForm: 'Seis dígitos',
  turnOn: 'Ativar',
  staysOpen: 'A janela fecha quando você clica fora, e da próxima vez a chave será outra.',
  openTab: 'Abrir em uma guia',
  totpOn: 'A verificação em duas etapas está ativada. O próximo login pede um código.',
  totpIsOn: 'A verificação em duas etapas está ativada: o login pede um código do seu aplicativo.',
  otherDevice: 'Configurar outro aplicativo',
  totpOffMeans: 'Sem ela, basta a senha para abrir sua conta.',
  turnOff: 'Desativar',
  totpOff: 'A verificação em duas etapas está desativada. Basta a senha para entrar.',

  everywhereMeans:
    'Você sai de todos os dispositivos e navegadores em que entrou, deste também. O que estiver aberto em outros lugares termina em no máximo uma hora, quando o acesso acaba. As conversas são mantidas.',
  signOutEverywhere: 'Sair em todos os lugares',
  everywhereDone: 'Você saiu em todos os lugares.',

  deleteMeans:
    'Sua conta no serviço de login da empresa será excluída e, com ela, as conversas deste navegador. Ninguém pode recuperá-las.',
  typeName: username => `Digite ${username} para confirmar`,
  deleteAccount: 'Excluir conta permanentemente',
  deleteDone: 'Sua conta foi excluída.',

  problems: {
    'wrong-password': 'A senha atual está incorreta. Nada foi alterado.',
    'weak-password': 'A nova senha não atende às regras da sua empresa.',
    'password-used-before': 'Você já usou esta senha. Escolha outra.',
    'passwords-differ': 'As duas novas senhas são diferentes.',
    'wrong-code': 'O código está incorreto. Ele muda a cada 30 segundos: digite o que aparece agora.',
    'too-many-tries': 'Muitas tentativas. Aguarde um pouco e tente de novo.',
    'session-over': 'Sua sessão terminou. Entre de novo.',
    offline: 'Você está off-line. Nada foi alterado.',
    unreachable:
      'Não foi possível falar com o serviço de login. Nada foi alterado; tente de novo em instantes.',
    unexpected: 'O serviço de login respondeu de forma inesperada.',
  },
  because: (problem, detail) => `${problem}: ${detail}.`,
};
