import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, twoDigits } = formatsOf('fr');

export const errors: Dictionary['errors'] = {
  tryAgain: 'Réessayer',
  tryAgainIn: wait => `Réessayer dans ${wait}`,
  waitingForNetwork: 'En attente du réseau',
  signIn: 'Se connecter',
  signedInAgain: 'Vous êtes de nouveau connecté.',
  seconds: seconds => `${number(seconds)} s`,
  minutes: (minutes, seconds) => `${number(minutes)} min ${twoDigits(seconds)} s`,
  hours: (hours, minutes) => `${number(hours)} h ${twoDigits(minutes)} min`,
  details: 'Détails',
  copyDetails: 'Copier les détails',
  dismiss: 'Ignorer',
};

export const errorCodes: Dictionary['errorCodes'] = {
  'signed-out': {
    title: 'Vous êtes déconnecté.',
    advice: 'Connectez-vous pour continuer. Votre discussion et votre brouillon sont conservés.',
  },
  'session-expired': {
    title: 'Votre session a expiré.',
    advice: 'Reconnectez-vous ; votre discussion et votre brouillon sont conservés.',
  },
  locked: {
    title: 'Aside est verrouillé.',
    advice: 'Reconnectez-vous pour continuer. Vos discussions et brouillons sont conservés.',
  },
  'session-damaged': {
    title: 'La session enregistrée n’a pas pu être lue.',
    advice: 'Elle a été supprimée ; reconnectez-vous. Vos discussions sont conservées.',
  },
  'revocation-pending': {
    title: 'Vous êtes déconnecté sur cet appareil.',
    advice: 'Le service de connexion n’a pas encore pu être joint ; Aside le préviendra dès que possible.',
  },
  'sign-in-cancelled': {
    title: 'La fenêtre de connexion a été fermée.',
    advice: 'Vous n’êtes pas connecté. Réessayez quand vous voulez.',
  },
  'sign-in-unreachable': {
    title: 'La page de connexion n’a pas pu être chargée.',
    advice: 'Vérifiez le réseau ou le VPN et réessayez. Si cela persiste, prévenez votre administrateur.',
  },
  'sign-in-refused': {
    title: 'La connexion a été refusée.',
    advice: 'Réessayez, ou demandez à votre administrateur si votre compte peut utiliser Aside.',
  },
  'sign-in-mismatch': {
    title: 'La réponse ne correspond pas à cette connexion.',
    advice: 'Rien n’a été repris. Fermez les autres fenêtres de connexion et réessayez.',
  },
  'too-many-requests': {
    title: 'Trop de demandes.',
    advice: 'Le service demande une courte pause avant la prochaine question.',
  },
  offline: {
    title: 'Vous êtes hors ligne.',
    advice: 'La question sera reposée dès le retour du réseau.',
  },
  'backend-unreachable': {
    title: 'Le service de chat est injoignable.',
    advice: 'Vérifiez le réseau ou le VPN, puis réessayez. Si cela persiste, prévenez votre administrateur.',
  },
  'bad-request': {
    title: 'Le service de chat n’a pas accepté cette question.',
    advice: 'Reformulez-la, ou retirez la page, puis renvoyez-la.',
  },
  forbidden: {
    title: 'Votre compte ne peut pas utiliser ce service.',
    advice: 'Demandez l’accès à votre administrateur.',
  },
  'too-large': {
    title: 'C’est plus que ce que le service de chat accepte.',
    advice: 'Raccourcissez la question, ou ajoutez une sélection au lieu de toute la page.',
  },
  'not-found': {
    title: 'Il n’y a pas de service de chat à cette adresse.',
    advice: 'Votre administrateur doit vérifier l’adresse de l’API de chat dans cette version d’Aside.',
  },
  'timed-out': {
    title: 'Le service de chat a mis trop de temps.',
    advice: 'Réessayez. Une question plus courte, ou une sélection au lieu de la page, prend moins de temps.',
  },
  redirected: {
    title: 'Le service de chat a renvoyé Aside vers une autre adresse.',
    advice:
      'Aside ne suit pas, car votre session serait transmise. Votre administrateur doit vérifier l’adresse.',
  },
  paused: {
    title: 'Le service de chat a échoué plusieurs fois de suite.',
    advice: 'Aside le laisse tranquille un moment, pour qu’il se rétablisse.',
  },
  'clock-skew': {
    title: 'L’horloge de cet ordinateur n’est pas à l’heure.',
    advice:
      'Le service de chat refuse votre session pour cette raison. Réglez la date et l’heure, puis réessayez.',
  },
  'malformed-stream': {
    title: 'Le service de chat a envoyé quelque chose qu’Aside ne peut pas lire.',
    advice: 'Ce qui est arrivé est conservé. Réessayez. Si cela persiste, prévenez votre administrateur.',
  },
  stalled: {
    title: 'Le service de chat ne répond plus.',
    advice: 'Ce qui est arrivé est conservé. Continuez à partir de là, ou réessayez.',
  },
  'answer-too-long': {
    title: 'La réponse est plus longue que ce qu’Aside peut conserver.',
    advice: 'Ce qui est arrivé est conservé. Posez la question par parties.',
  },
  'storage-full': {
    title: 'Le navigateur n’accorde plus de place à Aside.',
    advice:
      'Rien n’est perdu. Supprimez d’anciennes discussions ou libérez de l’espace sur l’ordinateur, puis réessayez.',
  },
  outdated: {
    title: 'Aside a été mis à jour. Rechargez cette page.',
    advice: 'Votre brouillon et votre discussion sont conservés.',
  },
  'backend-error': {
    title: 'Le service de chat a rencontré une erreur.',
    advice: 'Vous n’y êtes pour rien. Réessayez dans un instant.',
  },
  'unknown-answer': {
    title: 'Le serveur a répondu sous une forme qu’Aside ne connaît pas.',
    advice: 'Réessayez. Si cela persiste, votre administrateur doit vérifier l’API de chat.',
  },
  'stream-broken': {
    title: 'La connexion s’est interrompue avant la fin de la réponse.',
    advice: 'Ce qui est arrivé est conservé. Continuez à partir de là, ou réessayez.',
  },
  interrupted: {
    title: 'La réponse a été interrompue avant la fin.',
    advice: 'Ce qui est arrivé est conservé. Continuez à partir de là, ou réessayez.',
  },
  'page-unreadable': {
    title: 'Aucun texte n’a pu être lu sur cette page.',
    advice: 'Copiez ce qui compte et collez-le dans votre message.',
  },
  'page-forbidden': {
    title: 'Le navigateur n’admet aucune extension sur cette page.',
    advice:
      'C’est le cas des pages du navigateur, des nouveaux onglets et de la boutique d’extensions. Ouvrez une autre page et réessayez.',
  },
  'page-not-granted': {
    title: 'Aside ne peut pas encore lire cette page.',
    advice:
      'Cliquez sur le bouton d’Aside dans la barre d’outils pendant que la page est au premier plan, puis ajoutez-la de nouveau. Les pages du navigateur et la boutique d’extensions ne peuvent pas être lues.',
  },
  'page-never': {
    title: 'Vous avez choisi qu’Aside ne lise jamais ce site.',
    advice: 'Rien n’a donc été lu. Vous pouvez changer cela ici, ou dans les paramètres sous « Sites ».',
  },
  'page-other': {
    title: 'Cet onglet affiche maintenant une autre page.',
    advice: 'Le passage est celui de la page envoyée avec la question. Ouvrez-la pour l’y voir.',
  },
  'passage-gone': {
    title: 'Le passage est introuvable dans la page.',
    advice: 'La page a changé, ou ne le montre qu’une fois qu’un élément est déplié.',
  },
  covered: {
    title: 'Aside est couvert par la page.',
    advice:
      'Rien n’a donc été fait, et votre brouillon est conservé. Fermez ce qui se trouve sur Aside, ou rouvrez Aside, puis appuyez encore une fois.',
  },
  refused: {
    title: 'Aside n’accepte pas cette demande depuis cet endroit.',
    advice: 'Ouvrez Aside avec son bouton dans la barre d’outils.',
  },
  'invalid-message': {
    title: 'L’envoi a échoué.',
    advice: 'Raccourcissez le message, ou rechargez la page, puis réessayez.',
  },
  internal: {
    title: 'Un problème est survenu dans Aside.',
    advice: 'Réessayez. Si cela persiste, rechargez la page.',
  },
};
