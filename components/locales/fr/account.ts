import type { Dictionary } from '../dictionary';

export const account: Dictionary['account'] = {
  welcome: username => `Bienvenue, ${username}`,
  ready: 'Posez une question sur la page ouverte, ou sur tout autre sujet.',
  openSidebar: 'Ouvrir le panneau latéral',
  openPanel: 'Dans le panneau du navigateur',
  openTab: 'Ouvrir dans un onglet',
  cannotOpen: {
    title: 'Le navigateur n’admet aucune extension sur cette page.',
    advice: 'Aside fonctionne à côté, dans le panneau du navigateur ou dans un onglet.',
  },
  panelRefused: {
    title: 'Le navigateur n’a pas ouvert son panneau latéral.',
    advice: 'Ouvrez plutôt Aside dans un onglet.',
  },
  keepOpen: host => `Garder ouvert sur ${host}`,
  keepOpenMeans:
    'Le panneau est là sur chaque page de ce site, jusqu’à ce que vous le fermiez dans cet onglet.',
  keepOpenEverywhere: 'Garder ouvert sur tous les sites',
  notKept: {
    title: 'Le navigateur ne l’a pas permis.',
    advice: 'Rien n’a changé. Cochez de nouveau la case pour que la question soit reposée.',
  },
  account: 'Compte',
  signOut: 'Se déconnecter',
  signInTitle: 'Se connecter à Aside',
  signInText: 'Utilisez le compte de votre organisation.',
  expired: 'Votre session a expiré. Reconnectez-vous ; votre discussion et votre brouillon sont conservés.',
  locked:
    'Aside s’est verrouillé parce que personne n’était là. Reconnectez-vous ; vos discussions et brouillons sont conservés.',
  companyAccount: 'le compte de votre entreprise',
  continueWith: name => `Continuer avec ${name}`,
  goOnInWindow: 'Continuez dans la fenêtre qui s’est ouverte.',
  or: 'ou',
  loading: 'Chargement',
  finishing: 'Connexion en cours',
  openInTab: 'Ouvrir dans un onglet',
  signInNotices: {
    ranOut: 'Le délai de connexion est écoulé. Recommencez.',
    confirmed: 'Compte confirmé. Connectez-vous.',
    passwordChanged: 'Mot de passe modifié. Connectez-vous avec le nouveau.',
  },
};

export const accountPage: Dictionary['accountPage'] = {
  title: 'Compte',
  back: 'Retour',

  method: 'Connecté par',
  methods: { direct: 'le formulaire d’Aside', managed: 'la page de connexion de votre entreprise' },
  since: 'Connecté depuis',
  until: 'Accès jusqu’à',
  renewed: time => `${time}, renouvelé automatiquement`,
  untilNote: 'Votre entreprise fixe la durée de renouvellement sans nouvelle connexion.',
  managed:
    'Votre entreprise gère le mot de passe, la validation en deux étapes et la suppression de ce compte.',
  allSettings: 'Tous les paramètres',

  tasks: {
    password: 'Changer le mot de passe',
    totp: 'Validation en deux étapes',
    everywhere: 'Se déconnecter partout',
    delete: 'Supprimer le compte',
  },
  signOut: 'Se déconnecter',

  oldPassword: 'Mot de passe actuel',
  newPassword: 'Nouveau mot de passe',
  newPasswordAgain: 'Nouveau mot de passe, encore une fois',
  showPasswords: 'Afficher les mots de passe',
  changePassword: 'Changer le mot de passe',
  passwordChanged:
    'Votre mot de passe est changé. Les autres appareils restent connectés ; si quelqu’un peut connaître l’ancien, déconnectez-vous partout.',

  totpScan: 'Scannez ceci avec une application d’authentification. La connexion demandera ensuite son code.',
  totpType: 'Ou saisissez cette clé dans l’application :',
  qrCode: 'Code QR pour une application d’authentification',
  copySecret: 'Copier la clé',
  code: 'Code de l’application',
  codeForm: 'Six chiffres',
  turnOn: 'Activer',
  staysOpen: 'La fenêtre se ferme quand vous cliquez ailleurs, et la clé sera différente la prochaine fois.',
  openTab: 'Ouvrir dans un onglet',
  totpOn: 'La validation en deux étapes est activée. La prochaine connexion demandera un code.',
  totpIsOn: 'La validation en deux étapes est activée : la connexion demande un code de votre application.',
  otherDevice: 'Configurer une autre application',
  totpOffMeans: 'Sans elle, votre mot de passe suffit pour ouvrir votre compte.',
  turnOff: 'Désactiver',
  totpOff: 'La validation en deux étapes est désactivée. Votre mot de passe suffit pour vous connecter.',

  everywhereMeans:
    'Tous les appareils et navigateurs où vous êtes connecté sont déconnectés, celui-ci aussi. Ce qui est ouvert ailleurs s’arrête au plus tard dans l’heure, à la fin de son accès. Les discussions sont conservées.',
  signOutEverywhere: 'Se déconnecter partout',
  everywhereDone: 'Vous êtes déconnecté partout.',

  deleteMeans:
    'Votre compte auprès du service de connexion de votre entreprise est supprimé, ainsi que les discussions de ce navigateur. Personne ne peut les récupérer.',
  typeName: username => `Saisissez ${username} pour confirmer`,
  deleteAccount: 'Supprimer le compte définitivement',
  deleteDone: 'Votre compte est supprimé.',

  problems: {
    'wrong-password': 'Le mot de passe actuel est incorrect. Rien n’a été modifié.',
    'weak-password': 'Le nouveau mot de passe ne respecte pas les règles de votre entreprise.',
    'password-used-before': 'Vous avez déjà utilisé ce mot de passe. Choisissez-en un autre.',
    'passwords-differ': 'Les deux nouveaux mots de passe sont différents.',
    'wrong-code':
      'Ce code est incorrect. Il change toutes les 30 secondes : saisissez celui qui est affiché maintenant.',
    'too-many-tries': 'Trop de tentatives. Patientez un peu, puis réessayez.',
    'session-over': 'Votre session est terminée. Reconnectez-vous.',
    offline: 'Vous êtes hors ligne. Rien n’a été modifié.',
    unreachable: 'Le service de connexion est injoignable. Rien n’a été modifié ; réessayez dans un instant.',
    unexpected: 'Le service de connexion a répondu de façon inattendue.',
  },
  because: (problem, detail) => `${problem} : ${detail}.`,
};
